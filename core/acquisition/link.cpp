// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/link.h"

#include "acquisition/clock.h"

#include <QTimer>

#include <algorithm>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kStatusInterval { 1000 };
constexpr milliseconds kShortestPatience { 3000 }; // a fast meter may hesitate
constexpr milliseconds kUnknownPeriod { 10'000 }; // the slowest P1 meters
constexpr int kSilentPeriods = 3;

} // namespace

Link::Link(const LinkSettings &settings, std::unique_ptr<ByteSource> source, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_clock(clock)
    , m_everySecond(new QTimer(this))
    , m_retry(new QTimer(this))
    , m_watch(settings)
{
    m_status.source = m_source->id();
    m_status.settings = settings;
    m_everySecond->setInterval(kStatusInterval);
    m_retry->setSingleShot(true);
    connect(m_everySecond, &QTimer::timeout, this, &Link::tick);
    connect(m_retry, &QTimer::timeout, this, &Link::attempt);
    connect(m_source.get(), &ByteSource::opened, this, &Link::handleOpened);
    connect(m_source.get(), &ByteSource::bytesArrived, this, &Link::handleBytes);
    connect(m_source.get(), &ByteSource::failed, this, &Link::handleFailed);
    connect(m_source.get(), &ByteSource::ended, this, &Link::handleEnded);
}

Link::~Link() = default;

void Link::open()
{
    if (m_status.state != LinkState::Closed && m_status.state != LinkState::Ended)
        return;
    m_everySecond->start();
    setState(LinkState::Opening);
    attempt();
}

void Link::close()
{
    m_everySecond->stop();
    m_retry->stop();
    m_policy.stop();
    m_source->close();
    if (m_status.state == LinkState::Closed)
        return;
    Q_EMIT interrupted();
    setState(LinkState::Closed);
}

void Link::attempt()
{
    m_source->open();
}

void Link::handleOpened()
{
    const milliseconds now = m_clock.now().sinceBoot;
    m_policy.opened(now);
    m_watch.opened(now);
    m_openedAt = now;
    if (m_wasOpen)
        ++m_status.reconnects;
    m_wasOpen = true;
    m_status.portDescription = m_source->description();
    setState(LinkState::Waiting);
}

void Link::handleBytes(const ByteChunk &chunk)
{
    m_policy.received();
    m_watch.received(chunk);
    m_status.bytes += static_cast<std::uint64_t>(chunk.bytes.size());
    m_status.lastBytes = chunk.arrived;
    Q_EMIT bytesArrived(chunk);
    // After the bytes: who sees the change sees their telegram counted.
    if (m_status.state == LinkState::Waiting || m_status.state == LinkState::Silent)
        setState(LinkState::Receiving);
}

void Link::handleFailed(LinkError error, const QString &detail)
{
    m_period.interrupted();
    if (isOpen())
        Q_EMIT interrupted();
    if (m_status.settings.kind == LinkKind::Replay) {
        m_everySecond->stop();
        setState(LinkState::Closed, error, detail.toStdString());
        return;
    }
    const milliseconds now = m_clock.now().sinceBoot;
    m_policy.failed(now);
    m_retry->start(std::max(*m_policy.nextAttempt() - now, milliseconds(1)));
    if (m_status.state != LinkState::Lost || m_status.error != error || m_status.detail != detail.toStdString())
        setState(LinkState::Lost, error, detail.toStdString());
}

void Link::handleEnded()
{
    m_everySecond->stop();
    Q_EMIT ended();
    setState(LinkState::Ended);
}

void Link::countTelegram(const FrameView &frame, const Snapshot &snapshot)
{
    m_watch.telegram(frame, snapshot, m_clock.now().sinceBoot);
    if (!snapshot.accepted()) {
        ++m_status.rejected;
        return;
    }
    ++m_status.telegrams;
    m_status.lastTelegram = snapshot.received;
    m_period.telegram(snapshot.received.sinceBoot);
    const auto period = m_period.period();
    m_status.periodMs = period ? static_cast<std::uint32_t>(period->count()) : 0;
}

void Link::countDiscarded(const DiscardedBytes &bytes)
{
    m_watch.noise(bytes, m_clock.now().sinceBoot);
    m_status.discardedBytes += bytes.length;
}

void Link::tick()
{
    const milliseconds now = m_clock.now().sinceBoot;
    if (m_status.state == LinkState::Receiving && m_status.lastBytes
        && now - m_status.lastBytes->sinceBoot > patience()) {
        m_period.interrupted();
        setState(LinkState::Silent);
        return;
    }
    lookForOtherReader();
    refresh();
    Q_EMIT statusChanged(m_status);
}

void Link::lookForOtherReader()
{
    // Reading the descriptors of all processes takes milliseconds: not every second.
    constexpr unsigned everySeconds = 10;
    if (m_watch.wantsOtherReader() && m_looks++ % everySeconds == 0)
        m_watch.setOtherReader(m_source->otherReader());
}

void Link::setState(LinkState state, LinkError error, const std::string &detail)
{
    m_status.state = state;
    m_status.error = error;
    m_status.detail = detail;
    refresh();
    Q_EMIT statusChanged(m_status);
}

void Link::refresh()
{
    m_status.lineErrors = isOpen() ? m_source->lineErrors() : std::nullopt;
    if (m_status.error != LinkError::None)
        m_status.finding = findingOf(m_status.error, m_status.detail);
    else if (isOpen())
        m_status.finding = m_watch.finding(m_clock.now().sinceBoot, m_status.lineErrors, period());
    else
        m_status.finding = {};
    m_status.lightQuality = isOpen() ? m_watch.lightQuality(m_clock.now().sinceBoot) : std::nullopt;
}

/// Between telegrams: as measured, or as the source asks for them.
std::optional<milliseconds> Link::period() const
{
    const auto measured = m_period.period();
    return measured ? measured : m_source->expectedPeriod();
}

milliseconds Link::patience() const
{
    return std::max(period().value_or(kUnknownPeriod) * kSilentPeriods, kShortestPatience);
}

bool Link::isOpen() const
{
    return m_status.state == LinkState::Waiting || m_status.state == LinkState::Receiving
        || m_status.state == LinkState::Silent;
}

} // namespace meterscope
