// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector with a capture of a million telegrams: how long it takes from opening to the first painted rows, from a
// selection to painted fields and bytes (the largest telegram of the corpus, or of our own), and for a step of the
// scroll bar anywhere in the million, painted when its rows are there; then the statistics of all of them. The real
// page, painted offscreen. A table for people and, as the last line, one JSON object.
#include "measuring.h"

#include "acquisition/simulation/randomhash.h"
#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "app/capturepager.h"
#include "capture/capturewriter.h"
#include "domain/interpret.h"
#include "protocol/framer.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/byteview.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTreeView>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <vector>

using namespace meterscope;
using namespace meterscope::bench;

namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr int kSelections = 200;
constexpr int kScrolls = 300;
constexpr UtcSeconds kBegin { std::chrono::seconds(1'790'000'000) };

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

std::span<const std::uint8_t> bytesOf(const std::string &text)
{
    return { reinterpret_cast<const std::uint8_t *>(text.data()), text.size() };
}

/// A telegram a second, every figure of it changing.
void writeMillion(const std::string &path)
{
    SimulationSettings settings;
    SimulatedHousehold household(settings, kBegin - std::chrono::days(30));
    const auto composer = TelegramComposer::create(settings);
    CaptureWriterOptions options;
    options.line = "usb:BENCH";
    options.journal = false;
    CaptureWriter writer(path, options);
    if (writer.open())
        fail("the capture cannot be made");
    std::string text;
    for (std::int64_t i = 0; i < kMillion; ++i) {
        household.advanceTo(kBegin + std::chrono::seconds(i));
        text.clear();
        composer->compose(household.state(), text);
        const std::chrono::milliseconds sent(i * 1000);
        if (writer.append({ CaptureKind::Telegram, { kBegin + sent, sent }, bytesOf(text) }))
            fail("a telegram was not written");
    }
    if (writer.finish())
        fail("the capture was not finished");
}

/// The longest frame with a good checksum.
class Largest final : public FrameHandler
{
public:
    Frame found;
    void frame(const FrameView &frame) override
    {
        if (frame.checksum == ChecksumState::Ok && frame.raw.size() > found.raw.size())
            found = Frame(frame);
    }
    void discarded(const DiscardedBytes &) override { }
    void take(const QByteArray &bytes)
    {
        Framer framer;
        framer.push({ reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()) }, {},
                    *this);
        framer.finish(*this);
    }
};

Frame largestTelegram()
{
    Largest largest;
    for (const char *folder : std::array<const char *, 2> { std::getenv("METERSCOPE_CORPUS"), METERSCOPE_TEST_DATA }) {
        if (folder == nullptr)
            continue;
        QDirIterator files(QString::fromLocal8Bit(folder), { QStringLiteral("*.txt"), QStringLiteral("*.bin") },
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (files.fileName() != QLatin1String("reserve.bin") && file.open(QIODevice::ReadOnly))
                largest.take(file.readAll());
        }
        if (!largest.found.raw.empty())
            break;
    }
    return largest.found;
}

class Feed : public ui::LiveFeed
{
};

double milliseconds(const QElapsedTimer &time)
{
    return double(time.nsecsElapsed()) * 1e-6;
}

/// Everything that is waiting to be painted or said.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::AllEvents);
}

/// Counts how often widgets were painted.
class Paints final : public QObject
{
public:
    int count = 0;
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

struct Selections
{
    std::vector<double> wall;
    std::vector<double> processor;
};

/// The largest telegram again and again, as a line sends it; then one after the other is selected and painted, a value
/// of it being watched: from the selection until what it changed in the window is painted. The screen's next frame is
/// not waited for.
Selections select(ui::InspectorPage &page, Feed &feed, const Frame &largest, QTableView *list)
{
    auto snapshot = std::make_shared<Snapshot>();
    TelegramReader().read(largest.view(), *snapshot);
    interpret(*snapshot);
    const auto frame = std::make_shared<Frame>(largest);
    for (int i = 0; i < kSelections; ++i)
        Q_EMIT feed.telegramArrived({ frame, snapshot });
    page.setFollowing(false);
    while (list->model()->rowCount() < kSelections)
        settle();
    const ParseTree tree = TelegramReader().dissect(largest.view());
    std::uint32_t watched = 0;
    while (watched + 1 < tree.nodes.size() && tree.nodes[watched].reading != tree.readings.size() / 2)
        ++watched;
    list->setCurrentIndex(list->model()->index(kSelections - 1, 0));
    page.place()->select(ui::TelegramPlace::ofNode(tree, watched));
    settle();
    Paints fields, bytes;
    page.findChild<QTreeView *>(QStringLiteral("fieldTree"))->viewport()->installEventFilter(&fields);
    page.findChild<ui::ByteView *>(QStringLiteral("byteView"))->viewport()->installEventFilter(&bytes);
    Selections times;
    for (int i = 0; i < kSelections; ++i) {
        const double processor = threadSeconds();
        QElapsedTimer time;
        time.start();
        list->setCurrentIndex(list->model()->index(i, 0));
        QCoreApplication::sendPostedEvents();
        QEvent paint(QEvent::UpdateRequest);
        QCoreApplication::sendEvent(&page, &paint);
        times.wall.push_back(milliseconds(time));
        times.processor.push_back((threadSeconds() - processor) * 1e3);
        if (fields.count <= i || bytes.count <= i)
            fail("fields or bytes were not painted");
        settle();
    }
    return times;
}

/// From the scroll bar's step to painted rows that are there.
std::vector<double> scroll(ui::InspectorPage &page, QTableView *list)
{
    std::vector<double> times;
    QScrollBar *bar = list->verticalScrollBar();
    for (int i = 0; i < kScrolls; ++i) {
        const auto jump = static_cast<int>(randomHash(7, static_cast<std::uint64_t>(i)) % kMillion);
        // Now and then somewhere else, mostly page by page.
        const int value = i % 10 == 0 ? jump : bar->value() + bar->pageStep();
        QElapsedTimer time;
        time.start();
        bar->setValue(value);
        const auto row = static_cast<std::size_t>(list->rowAt(list->viewport()->height() / 2));
        while (!page.telegrams()->store().isHere(row))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        list->viewport()->grab();
        times.push_back(milliseconds(time));
        settle();
    }
    return times;
}

/// Until the figures of all rows are there, in seconds.
double gatherStatistics(ui::InspectorPage &page, const CapturePager &files)
{
    bool isDone = false;
    QObject::connect(&files, &ui::PagedCapture::statisticsGathered, &page,
                     [&isDone](const ui::TelegramStatistics &, bool isLast) { isDone = isLast; });
    QElapsedTimer time;
    time.start();
    page.setLower(ui::InspectorPage::Lower::Statistics);
    while (!isDone)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return milliseconds(time) * 1e-3;
}

/// What the process has in memory, in MB.
double residentMb()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.rfind("VmRSS:", 0) == 0)
            return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    ui::applyTheme(ui::ThemeChoice::Light);
    CapturePager files(nullptr);
    Feed feed;
    ui::InspectorPage page(&feed);
    page.setPagedCapture(&files);
    page.resize(1280, 800);
    page.show();
    settle();
    auto *list = page.findChild<QTableView *>(QStringLiteral("telegramList"));
    const Frame largest = largestTelegram();
    if (list == nullptr || largest.raw.empty())
        fail("no list, or no telegram");
    const Selections selected = select(page, feed, largest, list);
    std::printf("selection, %zu bytes    p95 %7.2f ms, of the processor %.2f ms\n", largest.raw.size(),
                atShare(selected.wall, 0.95), atShare(selected.processor, 0.95));
    std::fflush(stdout);

    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("million.mscap"));
    writeMillion(path.toStdString());
    const double before = residentMb();

    QElapsedTimer time;
    time.start();
    page.openCapture(path);
    while (!page.showsCapture() || !page.shown() || page.telegrams()->rowCount() != kMillion)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    page.grab();
    const double open = milliseconds(time) * 1e-3;
    const std::vector<double> scrolled = scroll(page, list);
    const double after = residentMb();
    const double statistics = gatherStatistics(page, files);

    std::printf("opening a million      %8.3f s\n", open);
    std::printf("scrolling in it        p95 %7.2f ms\n", atShare(scrolled, 0.95));
    std::printf("statistics of it       %8.1f s\n", statistics);
    std::printf("memory                 %8.1f MB, before it was opened %.1f MB\n", after, before);
    std::printf(
        "{\"select_p95_ms\": %.2f, \"select_cpu_p95_ms\": %.2f, \"open_million_s\": %.3f, \"scroll_p95_ms\": %.2f, "
        "\"statistics_million_s\": %.1f, \"rss_mb\": %.1f}\n",
        atShare(selected.wall, 0.95), atShare(selected.processor, 0.95), open, atShare(scrolled, 0.95), statistics,
        after);
}
