// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/linetelegrams.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/telegramlistpane.h"

namespace meterscope::ui {

namespace {

constexpr auto kFlushInterval = std::chrono::milliseconds(100);
/// Of a list that nobody sees; it has the rest when it is shown.
constexpr auto kUnseenInterval = std::chrono::milliseconds(2000);

} // namespace

LineTelegrams::LineTelegrams(LiveFeed *feed, TelegramListModel *telegrams, TelegramListPane *list, QObject *parent)
    : QObject(parent)
    , m_telegrams(telegrams)
    , m_list(list)
{
    m_flushTimer.setSingleShot(true);
    connect(&m_flushTimer, &QTimer::timeout, this, &LineTelegrams::flush);
    connect(feed, &LiveFeed::telegramArrived, this, [this](const LiveTelegram &telegram) { take(telegram); });
    connect(feed, &LiveFeed::noiseArrived, this, [this](const LiveNoise &noise) { take(noise); });
    connect(feed, &LiveFeed::linkChanged, this, [this](const LinkStatus &status) { take(status); });
}

template<typename Arrival> void LineTelegrams::take(const Arrival &arrival)
{
    if (!m_running)
        return m_telegrams->skip();
    m_telegrams->add(arrival);
    if (!m_flushTimer.isActive())
        m_flushTimer.start(m_list->isVisible() ? kFlushInterval : kUnseenInterval);
}

void LineTelegrams::take(const LinkStatus &status)
{
    const auto [known, isNew] = m_lines.try_emplace(status.source);
    if (isNew)
        m_newestLine = status.source;
    const LinkState before = known->second.state;
    const bool wasOpen = before != LinkState::Closed && before != LinkState::Opening && before != LinkState::Lost;
    known->second = status;
    if (!wasOpen && (status.state == LinkState::Waiting || status.state == LinkState::Opening))
        m_telegrams->lineOpened(status.source);
    Q_EMIT linkChanged(status);
}

const LinkStatus *LineTelegrams::status(SourceId line) const
{
    const auto known = m_lines.find(line);
    return known != m_lines.end() ? &known->second : nullptr;
}

void LineTelegrams::flush()
{
    m_flushTimer.stop();
    m_list->flush();
    Q_EMIT flushed();
}

} // namespace meterscope::ui
