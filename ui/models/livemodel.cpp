// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livemodel.h"

#include "ui/models/livesource.h"
#include "ui/models/livesum.h"

#include <ctime>

namespace meterscope::ui {

namespace {

constexpr int kTickMilliseconds = 500;

} // namespace

ArrivalTime systemNow()
{
    timespec boot {};
    ::clock_gettime(CLOCK_BOOTTIME, &boot);
    const auto sinceBoot = std::chrono::seconds(boot.tv_sec) + std::chrono::nanoseconds(boot.tv_nsec);
    return { std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now()),
             std::chrono::floor<std::chrono::milliseconds>(sinceBoot) };
}

LiveModel::LiveModel(LiveFeed *feed, HistoryQuery *history, QObject *parent, Clock clock)
    : QObject(parent)
    , m_history(history)
    , m_clock(clock ? std::move(clock) : Clock(systemNow))
    , m_none(std::make_unique<LiveSource>(SourceId {}))
{
    connect(feed, &LiveFeed::telegramArrived, this, &LiveModel::takeTelegram);
    connect(feed, &LiveFeed::linkChanged, this, &LiveModel::takeLink);
    if (history)
        connect(history, &HistoryQuery::replied, this, &LiveModel::takeReply);
    connect(&m_timer, &QTimer::timeout, this, &LiveModel::tick);
    m_timer.start(kTickMilliseconds);
}

LiveModel::~LiveModel() = default;

const LiveState &LiveModel::state() const
{
    return reading().state();
}

QList<SourceId> LiveModel::sources() const
{
    QList<SourceId> result;
    for (const auto &[id, source] : m_sources)
        result += id;
    return result;
}

QList<SourceId> LiveModel::choices() const
{
    QList<SourceId> result = sources();
    if (m_sum)
        result += kSumOfMeters;
    return result;
}

bool LiveModel::showsSum() const
{
    return m_current == kSumOfMeters;
}

const LiveReading &LiveModel::reading() const
{
    const LiveReading *found = reading(m_current);
    return found ? *found : *m_none;
}

const LiveReading *LiveModel::reading(SourceId choice) const
{
    if (choice == kSumOfMeters)
        return m_sum.get();
    const auto found = m_sources.find(choice);
    return found == m_sources.end() ? nullptr : found->second.get();
}

std::optional<std::chrono::milliseconds> LiveModel::age() const
{
    return reading().age(m_clock());
}

void LiveModel::select(SourceId choice)
{
    if (choice == m_current || !reading(choice))
        return;
    m_current = choice;
    Q_EMIT sourcesChanged();
    Q_EMIT changed();
}

const LiveSource *LiveModel::source(SourceId id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : found->second.get();
}

void LiveModel::setGivenName(SourceId id, const QString &name)
{
    const auto found = m_sources.find(id);
    if (found == m_sources.end())
        return;
    found->second->setGivenName(name);
    if (id == m_current)
        Q_EMIT changed();
}

LiveSource &LiveModel::sourceFor(SourceId id)
{
    auto &slot = m_sources[id];
    if (!slot) {
        slot = std::make_unique<LiveSource>(id);
        if (m_current.value == 0)
            m_current = id;
        refreshSum(false);
        Q_EMIT sourcesChanged();
    }
    return *slot;
}

void LiveModel::takeTelegram(const LiveTelegram &telegram)
{
    if (!telegram.snapshot)
        return;
    if (!telegram.snapshot->accepted()) {
        // A line that speaks, but nothing to read: that alone makes no meter.
        if (const auto found = m_sources.find(telegram.snapshot->source); found != m_sources.end())
            found->second->take(*telegram.snapshot);
        return;
    }
    LiveSource &from = sourceFor(telegram.snapshot->source);
    const bool named = from.state().hasTelegram();
    from.take(*telegram.snapshot);
    askHistory(from);
    refreshSum(true);
    if (!named)
        Q_EMIT sourcesChanged();
    announce(telegram.snapshot->source);
}

void LiveModel::takeLink(const LinkStatus &status)
{
    if (status.state == LinkState::Closed) {
        // Closed on request: nothing of it stays on the page.
        if (m_sources.erase(status.source) == 0)
            return;
        refreshSum(false);
        if (!reading(m_current))
            m_current = m_sources.empty() ? SourceId {} : m_sources.begin()->first;
        Q_EMIT sourcesChanged();
        Q_EMIT changed();
        return;
    }
    LiveSource &from = sourceFor(status.source);
    from.take(status);
    refreshSum(false);
    announce(status.source);
}

/// The sum exists while there are several sources.
void LiveModel::refreshSum(bool heard)
{
    if (m_sources.size() < 2) {
        m_sum.reset();
        return;
    }
    if (!m_sum)
        m_sum = std::make_unique<LiveSum>();
    LiveSum::Meters meters;
    for (const auto &[id, source] : m_sources)
        meters.push_back(source.get());
    m_sum->update(meters, heard);
}

void LiveModel::announce(SourceId changedSource)
{
    if (changedSource == m_current || showsSum())
        Q_EMIT changed();
}

void LiveModel::askHistory(LiveSource &from)
{
    const auto requests = from.takeRequests();
    // The port answers about the meter last heard: with several meters it might be the other one.
    if (!m_history || m_sources.size() > 1)
        return;
    for (const SeriesRequest &request : requests)
        m_history->request(request);
}

void LiveModel::takeReply(const SeriesReply &reply)
{
    for (const auto &[id, from] : m_sources) {
        if (!from->take(reply))
            continue;
        refreshSum(false);
        announce(id);
        return;
    }
}

void LiveModel::tick()
{
    if (m_sources.empty())
        return;
    for (const auto &[id, from] : m_sources)
        from->tick(m_clock());
    refreshSum(false);
    Q_EMIT changed();
}

} // namespace meterscope::ui
