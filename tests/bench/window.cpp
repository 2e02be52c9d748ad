// SPDX-License-Identifier: GPL-3.0-or-later
// What the window costs a laptop: the real program with a base of years (--years N, default 0.1) at 1280x720, a
// simulated DSMR 5 meter on a pseudo-terminal sending ten telegrams a second (--rate, telegrams an hour). A table for
// people and, as the last line, one JSON object.
//
// Processor time and memory are those of the program's own process, over --seconds (default 30) after a warm-up; a
// telegram's share is what all threads took, divided by the telegrams the meter sent. The first frame is measured from
// the start of the process to the line that it logs when the frame is on the screen. Frames of panning are those of the
// history page in the window of this process: a frame is the time that the GUI thread was busy from one painted frame
// to the end of the next. Without a display everything is drawn offscreen, in software.
#include "historybase.h"
#include "measuring.h"

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "app/application.h"
#include "ui/pages/historypage.h"

#include <QAction>
#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QFile>
#include <QMouseEvent>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace meterscope;
using namespace meterscope::bench;

namespace {

constexpr int kStarts = 5; ///< of which the median counts
constexpr int kPatienceMs = 60'000;
constexpr int kWarmUpMs = 10'000;
constexpr int kSampleMs = 2'000;
constexpr int kPans = 60;

/// What the kernel counts of a process.
struct ProcessFigures
{
    double cpuMs = 0; ///< all threads, user and system
    double residentMb = 0;
};

[[nodiscard]] ProcessFigures figuresOf(qint64 process)
{
    const QString folder = QStringLiteral("/proc/%1/").arg(process);
    QFile stat(folder + QStringLiteral("stat"));
    QFile memory(folder + QStringLiteral("statm"));
    if (!stat.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly)) {
        fail(QStringLiteral("the program is gone"));
    }
    // The name in brackets may hold blanks: fields are counted behind it (proc(5)): utime is the 14th, stime the 15th.
    const QByteArray line = stat.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = fields.value(11).toDouble() + fields.value(12).toDouble();
    const double pages = memory.readAll().split(' ').value(1).toDouble();
    return { ticks * 1000 / double(sysconf(_SC_CLK_TCK)), pages * double(sysconf(_SC_PAGESIZE)) * 1e-6 };
}

/// The program in a process of its own, with settings and data of its own.
class Program
{
public:
    Program(const QString &folder, const QString &database, const QString &port)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("meterscope.startup.debug=true"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder + QStringLiteral("/config"));
        environment.insert(QStringLiteral("XDG_DATA_HOME"), folder + QStringLiteral("/data"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QGuiApplication::platformName());
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_timer.start();
        m_process.start(QStringLiteral(METERSCOPE_PROGRAM),
                        { QStringLiteral("--database"), database, QStringLiteral("--port"), port });
    }
    ~Program()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(kPatienceMs)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    /// Milliseconds from the start to the first frame.
    [[nodiscard]] double firstFrame()
    {
        QByteArray text;
        while (!text.contains("first frame")) {
            if (!m_process.waitForReadyRead(kPatienceMs)) {
                fail(QStringLiteral("the program painted nothing: ") + QString::fromLocal8Bit(text));
            }
            text += m_process.readAll();
        }
        return double(m_timer.nsecsElapsed()) * 1e-6;
    }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

private:
    QProcess m_process;
    QElapsedTimer m_timer;
};

struct Running
{
    double cpuMsPerTelegram = 0;
    double residentMb = 0;
    double growthMbPerHour = 0;
    double telegrams = 0;
};

/// The slope of a line through the samples, least squares.
[[nodiscard]] double slope(const std::vector<std::pair<double, double>> &samples)
{
    double x = 0;
    double y = 0;
    for (const auto &[a, b] : samples) {
        x += a / double(samples.size());
        y += b / double(samples.size());
    }
    double above = 0;
    double below = 0;
    for (const auto &[a, b] : samples) {
        above += (a - x) * (b - y);
        below += (a - x) * (a - x);
    }
    return below > 0 ? above / below : 0;
}

[[nodiscard]] Running measureRunning(Program &program, const SimulatedMeter &meter, int seconds)
{
    QTest::qWait(kWarmUpMs);
    const ProcessFigures before = figuresOf(program.id());
    const quint64 sentBefore = meter.sent();
    std::vector<std::pair<double, double>> memory;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < qint64(seconds) * 1000) {
        QTest::qWait(kSampleMs);
        memory.emplace_back(double(timer.elapsed()) / 3'600'000, figuresOf(program.id()).residentMb);
    }
    const ProcessFigures after = figuresOf(program.id());
    Running result;
    result.telegrams = double(meter.sent() - sentBefore);
    if (result.telegrams == 0) {
        fail(QStringLiteral("the program read nothing"));
    }
    result.cpuMsPerTelegram = (after.cpuMs - before.cpuMs) / result.telegrams;
    result.residentMb = after.residentMb;
    result.growthMbPerHour = slope(memory);
    return result;
}

/// Times what the GUI thread does, event by event; a frame ends with the event that paints it.
class FrameWatch : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || !m_watches) {
            m_painted = m_painted || (m_watches && event->type() == QEvent::Paint);
            return QApplication::notify(receiver, event);
        }
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool result = QApplication::notify(receiver, event);
        --m_depth;
        m_busyMs += double(timer.nsecsElapsed()) * 1e-6;
        if (m_painted) {
            m_frames.push_back(m_busyMs);
            m_busyMs = 0;
            m_painted = false;
        }
        return result;
    }
    void watch(bool on) { m_watches = on; }
    [[nodiscard]] const std::vector<double> &frames() const { return m_frames; }

private:
    bool m_watches = false;
    bool m_painted = false;
    int m_depth = 0;
    double m_busyMs = 0;
    std::vector<double> m_frames;
};

/// The page's own action for a key: offscreen windows are never active, so keys reach no shortcut.
[[nodiscard]] QAction *actionFor(const ui::HistoryPage &page, const QKeySequence &key)
{
    for (QAction *action : page.menuActions()) {
        if (action->shortcuts().contains(key)) {
            return action;
        }
    }
    fail(QStringLiteral("the history page has no action for ") + key.toString());
}

/// Pans the history page: back by the key, then by drag where its chart takes that.
void pan(FrameWatch &application, const QString &database, const QString &folder)
{
    StartOptions options;
    options.database = database;
    options.settingsFile = folder + QStringLiteral("/pan.ini");
    Application program(std::move(options));
    program.window().resize(1280, 720);
    program.start();
    program.window().showPage(ui::MainWindow::Page::History);
    const auto *page = program.window().findChild<ui::HistoryPage *>();
    QTest::qWait(1000);
    QAction *back = actionFor(*page, QKeySequence(Qt::ALT | Qt::Key_Left));
    application.watch(true);
    for (int i = 0; i < kPans; ++i) {
        back->trigger();
        QTest::qWait(50);
    }
    application.watch(false);
}

/// Database, journal and lock of the base, where the program may write.
[[nodiscard]] QString copyOf(const Base &base, const QString &folder)
{
    const QString copy = folder + QStringLiteral("/history.sqlite");
    for (const char *suffix : { "", "-wal" }) {
        const QString from = base.path + QLatin1String(suffix);
        if (QFile::exists(from) && !QFile::copy(from, copy + QLatin1String(suffix))) {
            fail(QStringLiteral("%1 cannot be copied to %2").arg(from, folder));
        }
    }
    return copy;
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    QCoreApplication::setApplicationName(QStringLiteral("meterscope-bench"));
    FrameWatch application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *text, const char *fallback) {
        const QCommandLineOption result(QString::fromLatin1(name), QString::fromLatin1(text), QStringLiteral("N"),
                                        QString::fromLatin1(fallback));
        parser.addOption(result);
        return result;
    };
    const auto years = option("years", "length of the base", "0.1");
    const auto seconds = option("seconds", "how long the program runs", "30");
    const auto rate = option("rate", "telegrams an hour", "36000");
    const auto folder = option("folder", "where the base is kept", "build/bench/history");
    parser.addHelpOption();
    parser.process(application);

    const Base base = historyBase(parser.value(folder), parser.value(years), false);
    const QTemporaryDir own;
    const QString database = copyOf(base, own.path());
    pan(application, database, own.path());
    const std::vector<double> &frames = application.frames();

    SimulationSettings settings;
    settings.telegramsPerHour = parser.value(rate).toUInt();
    const SystemClock clock;
    SimulatedMeter meter(settings, clock);
    const QString port = own.filePath(QStringLiteral("tty"));
    if (!meter.start(port)) {
        fail(meter.error());
    }
    std::vector<double> starts;
    for (int i = 0; i < kStarts; ++i) {
        Program program(own.path(), database, port);
        starts.push_back(program.firstFrame());
    }
    Program program(own.path(), database, port);
    (void)program.firstFrame();
    const Running running = measureRunning(program, meter, parser.value(seconds).toInt());

    std::printf("%s, %s years, platform %s\n", qPrintable(base.path), qPrintable(parser.value(years)),
                qPrintable(QGuiApplication::platformName()));
    std::printf("first frame      %8.0f ms (median of %d; fastest %.0f)\n", atShare(starts, 0.5), kStarts,
                *std::min_element(starts.begin(), starts.end()));
    std::printf("a telegram       %8.2f ms of processor time (%.0f telegrams)\n", running.cpuMsPerTelegram,
                running.telegrams);
    std::printf("resident memory  %8.1f MB, growing by %.2f MB an hour\n", running.residentMb, running.growthMbPerHour);
    std::printf("panning          %8.1f ms at the 95th percentile of %zu frames, median %.1f, worst %.1f\n",
                atShare(frames, 0.95), frames.size(), atShare(frames, 0.5), atShare(frames, 1));
    std::printf("{\"years\": %s, \"seconds\": %s, \"cpu_ms_per_telegram\": %.2f, \"rss_mb\": %.1f, "
                "\"rss_growth_mb_per_hour\": %.2f, \"first_frame_ms\": %.0f, \"pan_p95_ms\": %.1f}\n",
                qPrintable(parser.value(years)), qPrintable(parser.value(seconds)), running.cpuMsPerTelegram,
                running.residentMb, running.growthMbPerHour, atShare(starts, 0.5), atShare(frames, 0.95));
    return 0;
}
