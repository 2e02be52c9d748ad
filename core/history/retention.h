// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/sqlsession.h"

#include <cstdint>

namespace meterscope::history {

/// How long what is kept. 0 keeps it forever, which is the default: sealed detail is small. Rollups of 15 minutes and
/// longer are never pruned, nor is the last reading of a segment.
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

/// Takes old detail away. Every function works in the open transaction of the session.
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
    [[nodiscard]] std::int64_t detailEnd(std::int64_t segment, std::int64_t beforeMs);

    SqlSession &m_session;
};

} // namespace meterscope::history
