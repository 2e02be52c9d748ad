// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/livemodel.h"

#include "ui/models/livesource.h"

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
    return source().state();
}

QList<SourceId> LiveModel::sources() const
{
    QList<SourceId> result;
    for (const auto &[id, source] : m_sources)
        result += id;
    return result;
}

const LiveSource &LiveModel::source() const
{
    const LiveSource *found = source(m_current);
    return found ? *found : *m_none;
}

const LiveSource *LiveModel::source(SourceId id) const
{
    const auto found = m_sources.find(id);
    return found == m_sources.end() ? nullptr : found->second.get();
}

std::optional<std::chrono::milliseconds> LiveModel::age() const
{
    return source().age(m_clock());
}

void LiveModel::select(SourceId id)
{
    if (id == m_current || !source(id))
        return;
    m_current = id;
    Q_EMIT sourcesChanged();
    Q_EMIT changed();
}

LiveSource &LiveModel::sourceFor(SourceId id)
{
    auto &slot = m_sources[id];
    if (!slot) {
        slot = std::make_unique<LiveSource>(id);
        if (m_current.value == 0)
            m_current = id;
        Q_EMIT sourcesChanged();
    }
    return *slot;
}

void LiveModel::takeTelegram(const LiveTelegram &telegram)
{
    if (!telegram.snapshot || !telegram.snapshot->accepted())
        return;
    LiveSource &from = sourceFor(telegram.snapshot->source);
    const bool named = from.state().hasTelegram();
    from.take(*telegram.snapshot);
    askHistory(from);
    if (!named)
        Q_EMIT sourcesChanged();
    if (&from == &source())
        Q_EMIT changed();
}

void LiveModel::takeLink(const LinkStatus &status)
{
    if (status.state == LinkState::Closed) {
        // Closed on request: nothing of it stays on the page.
        if (m_sources.erase(status.source) == 0)
            return;
        if (m_current == status.source)
            m_current = m_sources.empty() ? SourceId {} : m_sources.begin()->first;
        Q_EMIT sourcesChanged();
        Q_EMIT changed();
        return;
    }
    LiveSource &from = sourceFor(status.source);
    from.take(status);
    if (&from == &source())
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
        if (id == m_current)
            Q_EMIT changed();
        return;
    }
}

void LiveModel::tick()
{
    if (m_sources.empty())
        return;
    for (const auto &[id, from] : m_sources)
        from->tick(m_clock());
    Q_EMIT changed();
}

} // namespace meterscope::ui
