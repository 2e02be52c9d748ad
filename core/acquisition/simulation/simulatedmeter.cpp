// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/simulatedmeter.h"

#include "acquisition/clock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSocketNotifier>
#include <QStandardPaths>
#include <QTimer>

#include <algorithm>

namespace meterscope {

namespace {

using namespace std::chrono;

constexpr std::int64_t kHourMs = 3'600'000;
constexpr std::uint32_t kRealTimePerHour = 3600;
constexpr std::int64_t kLatestMs = 2000; // later than this and the schedule begins anew: the machine was asleep

QString runtimeFolder()
{
    QString base = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (base.isEmpty())
        base = QDir::tempPath();
    return base + QStringLiteral("/meterscope");
}

void removeAbandonedLinks(const QDir &folder, const QString &prefix)
{
    const auto entries = folder.entryInfoList({ prefix + QLatin1Char('*') }, QDir::Files | QDir::System | QDir::Hidden);
    for (const QFileInfo &entry : entries) {
        const QString process = entry.fileName().mid(prefix.size()).section(QLatin1Char('-'), 0, 0);
        if (entry.isSymLink() && !QFileInfo::exists(QStringLiteral("/proc/") + process))
            QFile::remove(entry.absoluteFilePath());
    }
}

} // namespace

SimulatedMeter::SimulatedMeter(const SimulationSettings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_household(settings, SimulatedHousehold::defaultInstallation())
    , m_meter(settings)
    , m_timer(new QTimer(this))
    , m_ear(new QTimer(this))
{
    m_settings.telegramsPerHour = std::max<std::uint32_t>(m_settings.telegramsPerHour, 1);
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &SimulatedMeter::tick);
    // A meter takes its time to answer (IEC 62056-21, 6.3.4: 200 ms at least).
    constexpr int reactionMs = 300;
    m_ear->setInterval(reactionMs);
    connect(m_ear, &QTimer::timeout, this, &SimulatedMeter::hearReader);
}

SimulatedMeter::~SimulatedMeter()
{
    stop();
}

bool SimulatedMeter::start(const QString &symlinkPath)
{
    m_symlink = symlinkPath;
    if (!plugIn())
        return false;
    beginSchedule();
    tick();
    if (m_meter.listens())
        m_ear->start();
    return true;
}

void SimulatedMeter::stop()
{
    m_timer->stop();
    m_ear->stop();
    unplug();
}

QString SimulatedMeter::error() const
{
    return QString::fromStdString(m_terminal.error());
}

QString SimulatedMeter::terminalPath() const
{
    return QString::fromStdString(m_terminal.terminalPath());
}

void SimulatedMeter::unplug()
{
    discardPending();
    m_writable.reset();
    m_terminal.close();
}

bool SimulatedMeter::plugIn()
{
    m_writable.reset();
    if (!m_terminal.open(QFile::encodeName(m_symlink).toStdString()))
        return false;
    m_writable = std::make_unique<QSocketNotifier>(m_terminal.descriptor(), QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &SimulatedMeter::continueWriting);
    return true;
}

void SimulatedMeter::beginSchedule()
{
    const ArrivalTime now = m_clock.now();
    m_firstTime = std::max(floor<seconds>(now.utc), m_household.state().time);
    m_firstDue = now.sinceBoot;
    m_next = 0;
}

milliseconds SimulatedMeter::dueTime(qint64 telegram) const
{
    return m_firstDue + milliseconds(telegram * kHourMs / m_settings.telegramsPerHour);
}

UtcSeconds SimulatedMeter::meterTime(qint64 telegram) const
{
    if (m_settings.telegramsPerHour > kRealTimePerHour)
        return m_firstTime + seconds(telegram);
    return m_firstTime + seconds(telegram * 3600 / m_settings.telegramsPerHour);
}

void SimulatedMeter::tick()
{
    const milliseconds now = m_clock.now().sinceBoot;
    if ((now - dueTime(m_next)).count() > std::max(kLatestMs, 3 * kHourMs / m_settings.telegramsPerHour))
        beginSchedule();
    // What is late stays late: a line carries one telegram after the other, never two at once.
    if (const milliseconds late = now - dueTime(m_next);
        late.count() > 0 && m_settings.telegramsPerHour > kRealTimePerHour)
        m_firstDue += late;
    if (dueTime(m_next) <= now)
        send(m_next++);
    // What nobody reads would fill the line.
    while (!m_meter.listens() && !m_terminal.read().empty()) { }
    m_timer->start(std::max(dueTime(m_next) - m_clock.now().sinceBoot, milliseconds(0)));
}

void SimulatedMeter::send(qint64 telegram)
{
    m_household.advanceTo(meterTime(telegram));
    if (!m_terminal.hasReader())
        discardPending();
    if (!m_terminal.hasReader() || !m_pending.isEmpty()) {
        ++m_leftOut;
        return;
    }
    m_pending = QByteArray::fromStdString(m_meter.telegram(m_household.state(), readerLine()));
    m_pendingFrom = 0;
    m_pendingState = m_household.state();
    continueWriting();
}

LineSettings SimulatedMeter::readerLine() const
{
    LineSettings line;
    const std::uint32_t rate = m_terminal.readerBaudRate();
    line.baudRate = rate != 0 ? rate : lineSettingsOf(m_settings.dialect).baudRate;
    return line;
}

void SimulatedMeter::hearReader()
{
    // Answers once the reader has paused: a request takes its time on a real line, and so does changing the rate.
    const std::string sent = m_terminal.read();
    m_heard += sent;
    if (!sent.empty() || m_heard.empty() || !m_pending.isEmpty())
        return;
    m_pending = QByteArray::fromStdString(m_meter.answer(m_heard, m_household.state(), readerLine()));
    m_heard.clear();
    m_pendingFrom = 0;
    m_pendingState = m_household.state();
    continueWriting();
}

void SimulatedMeter::continueWriting()
{
    if (m_pending.isEmpty())
        return;
    if (!m_terminal.hasReader()) {
        discardPending();
        return;
    }
    const std::string_view rest(m_pending.constData() + m_pendingFrom,
                                static_cast<std::size_t>(m_pending.size() - m_pendingFrom));
    m_pendingFrom += static_cast<qsizetype>(m_terminal.write(rest));
    m_writable->setEnabled(m_pendingFrom < m_pending.size());
    if (m_pendingFrom < m_pending.size())
        return;
    const SentTelegram telegram { m_pendingState, m_pending };
    m_pending.clear();
    ++m_sent;
    if (m_keepsLog)
        m_log.push_back(telegram);
    Q_EMIT telegramSent(telegram);
}

void SimulatedMeter::discardPending()
{
    m_pending.clear();
    m_pendingFrom = 0;
    if (m_writable)
        m_writable->setEnabled(false);
}

QString SimulatedMeter::defaultSymlinkPath(quint32 number)
{
    const QString prefix = QStringLiteral("simulated-meter-");
    QDir folder(runtimeFolder());
    folder.mkpath(QStringLiteral("."));
    removeAbandonedLinks(folder, prefix);
    return folder.filePath(QStringLiteral("%1%2-%3").arg(prefix).arg(QCoreApplication::applicationPid()).arg(number));
}

} // namespace meterscope
