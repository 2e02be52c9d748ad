// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <vector>

namespace meterscope::ui {

/// The last 25 hours of power for plotting: lowest and highest of every second, and of every 4, 16 ... 4096 seconds,
/// so that a chart gets its columns without walking every second. Seconds count on the boot-time clock: a stepped wall
/// clock moves nothing.
class PowerHistory
{
public:
    struct Column
    {
        float minimum = 0;
        float maximum = 0;
        bool known = false;

        bool operator==(const Column &) const = default;
    };

    static constexpr std::int64_t kSeconds = 22 * 4096; ///< 25 hours, whole buckets at every level

    PowerHistory();

    /// A reading; several within a second widen its range. One older than the newest by kSeconds or more is left out.
    void add(std::int64_t second, double watts);
    /// A range known from elsewhere (the recorded history): fills only seconds that have no reading of their own.
    void fill(std::int64_t begin, std::int64_t end, double minimum, double maximum);
    void clear();

    [[nodiscard]] bool isEmpty() const { return !m_started; }
    [[nodiscard]] std::int64_t newest() const { return m_newest; }
    /// How often ranges known from elsewhere were filled in: seconds before the newest have changed then.
    [[nodiscard]] int fills() const { return m_fills; }

    /// `count` columns of `secondsEach` from `begin` on. A column is known when any second within it is.
    [[nodiscard]] std::vector<Column> columns(std::int64_t begin, std::int64_t secondsEach, int count) const;

private:
    /// A column without its flag, a third smaller: there are 120,000 of them.
    struct Bucket
    {
        float minimum = std::numeric_limits<float>::quiet_NaN(); ///< not a number while nothing is known
        float maximum = std::numeric_limits<float>::quiet_NaN();

        [[nodiscard]] bool isKnown() const { return minimum == minimum; }
        void widen(float lowest, float highest);
    };

    [[nodiscard]] Column range(std::int64_t begin, std::int64_t end) const;
    [[nodiscard]] bool holds(std::int64_t second) const;
    void advanceTo(std::int64_t second);
    void widen(std::int64_t second, float minimum, float maximum);

    std::vector<std::vector<Bucket>> m_levels;
    std::int64_t m_newest = 0;
    bool m_started = false;
    int m_fills = 0;
};

} // namespace meterscope::ui
