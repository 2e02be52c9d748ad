// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historyquery.h"
#include "ui/ports/livefeed.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace meterscope::ui {

class LiveSource;
struct LiveState;

/// What the live page shows: the state of every source, the chosen one of them, and when it is stale. GUI thread.
class LiveModel : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<ArrivalTime()>;

    /// `history` may be null: then today's use counts from the first reading seen. The clock is a test's to replace.
    LiveModel(LiveFeed *feed, HistoryQuery *history, QObject *parent = nullptr, Clock clock = {});
    ~LiveModel() override;

    [[nodiscard]] bool isEmpty() const { return m_sources.empty(); }
    [[nodiscard]] QList<SourceId> sources() const;
    [[nodiscard]] SourceId current() const { return m_current; }
    void select(SourceId source);

    /// Of the current source; an empty one where there is none.
    [[nodiscard]] const LiveSource &source() const;
    [[nodiscard]] const LiveSource *source(SourceId id) const;
    [[nodiscard]] const LiveState &state() const;
    [[nodiscard]] ArrivalTime now() const { return m_clock(); }
    /// Of the newest telegram of the current source.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;

    /// Looks at the clock: ages, staleness, the turn of the day. Called by a timer twice a second.
    void tick();

Q_SIGNALS:
    void changed(); ///< the current source's state, or its age
    void sourcesChanged(); ///< one came or went, or another is current

private:
    LiveSource &sourceFor(SourceId id);
    void takeTelegram(const LiveTelegram &telegram);
    void takeLink(const LinkStatus &status);
    void takeReply(const SeriesReply &reply);
    void askHistory(LiveSource &source);

    HistoryQuery *m_history;
    Clock m_clock;
    std::map<SourceId, std::unique_ptr<LiveSource>> m_sources;
    std::unique_ptr<LiveSource> m_none;
    SourceId m_current;
    QTimer m_timer;
};

/// The clocks of this computer.
[[nodiscard]] ArrivalTime systemNow();

} // namespace meterscope::ui
