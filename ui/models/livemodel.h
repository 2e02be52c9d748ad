// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historyquery.h"
#include "ui/ports/livefeed.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>

namespace meterscope::ui {

class LiveReading;
class LiveSource;
class LiveSum;
struct LiveState;

/// What the live page shows: the state of every source, the chosen one of them or their sum, and when it is stale. GUI
/// thread.
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
    /// What can be chosen: the sources and, where there are several, kSumOfMeters.
    [[nodiscard]] QList<SourceId> choices() const;
    [[nodiscard]] SourceId current() const { return m_current; }
    [[nodiscard]] bool showsSum() const;
    void select(SourceId choice);

    /// The current choice; an empty one where there is none.
    [[nodiscard]] const LiveReading &reading() const;
    /// Null where there is none of that id.
    [[nodiscard]] const LiveReading *reading(SourceId choice) const;
    [[nodiscard]] const LiveState &state() const;
    /// The meter alone; null where there is none of that id, and for the sum.
    [[nodiscard]] const LiveSource *source(SourceId id) const;
    /// What a person calls the meter of that source; empty: its own name.
    void setGivenName(SourceId source, const QString &name);
    [[nodiscard]] ArrivalTime now() const { return m_clock(); }
    /// Of the newest telegram of the current choice.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age() const;

    /// Looks at the clock: ages, staleness, the turn of the day. Called by a timer twice a second.
    void tick();

Q_SIGNALS:
    void changed(); ///< the current choice's state, or its age
    void sourcesChanged(); ///< one came or went, or another is current

private:
    LiveSource &sourceFor(SourceId id);
    void takeTelegram(const LiveTelegram &telegram);
    void takeLink(const LinkStatus &status);
    void takeReply(const SeriesReply &reply);
    void askHistory(LiveSource &source);
    void refreshSum(bool heard);
    void announce(SourceId changedSource);

    HistoryQuery *m_history;
    Clock m_clock;
    std::map<SourceId, std::unique_ptr<LiveSource>> m_sources;
    std::unique_ptr<LiveSource> m_none;
    std::unique_ptr<LiveSum> m_sum; ///< while there are several
    SourceId m_current;
    QTimer m_timer;
};

/// The clocks of this computer.
[[nodiscard]] ArrivalTime systemNow();

} // namespace meterscope::ui
