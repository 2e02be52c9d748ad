// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/careprogress.h"
#include "history/sqlsession.h"

#include <cstdint>

namespace meterscope::history {

/// How long what is kept. 0 keeps it forever, which is the default: sealed detail is small. Detail goes by whole local
/// days, and a block when all of it is old enough. Rollups of 15 minutes and longer are never pruned, nor is the last
/// reading of a segment, nor the detail from the day of a doubt on that nobody has decided yet: its rollups will have
/// to be made anew.
struct Retention
{
    int detailDays = 0; ///< every snapshot
    int minuteDays = 0; ///< rollups of a minute

    bool operator==(const Retention &) const = default;
};

/// What a retention would take away now. Bytes are those of the stored content: the file keeps its size and fills the
/// room again, until a vacuum.
struct RetentionEstimate
{
    std::int64_t snapshots = 0;
    std::int64_t snapshotBytes = 0;
    std::int64_t minutes = 0;
    std::int64_t minuteBytes = 0;
    /// Of all that is there, for comparison.
    std::int64_t allSnapshots = 0;
    std::int64_t allSnapshotBytes = 0;
    std::int64_t allMinutes = 0;
    std::int64_t allMinuteBytes = 0;

    bool operator==(const RetentionEstimate &) const = default;
};

/// What the database is told to keep, in table `setting`; everything while nobody chose. Works on any connection.
[[nodiscard]] Retention readRetention(SqlSession &session);
void writeRetention(SqlSession &session, const Retention &retention);

/// What is in force, and what another retention would take away now; read-only. Cancelled when `progress` says so.
[[nodiscard]] HistoryFault lookUpRetention(const QString &database, Retention *retention);
[[nodiscard]] HistoryFault estimateRetention(const QString &database, const Retention &retention,
                                             const CareProgress &progress, RetentionEstimate *estimate);

/// Takes old detail away. Every function works in the open transaction of the session; an
/// estimate changes nothing and needs none.
class Pruner
{
public:
    explicit Pruner(SqlSession &session);

    [[nodiscard]] RetentionEstimate estimate(const Retention &retention, std::int64_t nowMs);
    /// Some milliseconds' work. False when nothing is left to prune.
    [[nodiscard]] bool step(const Retention &retention, std::int64_t nowMs);

    /// Everything that an import brought.
    void removeImport(std::int64_t import);

private:
    [[nodiscard]] std::int64_t number(const QString &sql, const QVariantList &values = {});
    void run(const QString &sql, const QVariantList &values);
    [[nodiscard]] std::vector<std::int64_t> segments();
    [[nodiscard]] std::int64_t dayBeginMs(std::int64_t ms);
    [[nodiscard]] std::int64_t detailEnd(std::int64_t segment, std::int64_t beforeMs);

    SqlSession &m_session;
};

} // namespace meterscope::history
