// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/powerline.h"
#include "ui/widgets/livechartlayout.h"

#include <QPen>

#include <optional>
#include <vector>

class QPainter;

namespace meterscope::ui {

struct Theme;

/// The power of one line conductor for a chart; the history belongs to somebody else.
struct PhaseSeries
{
    Phase phase = Phase::L1;
    const PowerHistory *history = nullptr;

    bool operator==(const PhaseSeries &) const = default;
};

/// Power by phase as lines over the areas of the sum: ink, told apart by their dashes, because hues mean directions.
class PhaseLines
{
public:
    void clear() { m_lines.clear(); }
    /// Takes the columns of a chart's range from the histories.
    void build(const std::vector<PhaseSeries> &series, std::int64_t from, std::int64_t secondsEach, int count,
               std::int64_t holdSeconds);
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }
    [[nodiscard]] const std::vector<PowerLine> &lines() const { return m_lines; }
    [[nodiscard]] double lowest() const; ///< W, at most 0
    [[nodiscard]] double highest() const; ///< W, at least 0

    void paint(QPainter &painter, const LiveChartLayout &layout, const Theme &theme) const;

    struct Value
    {
        Phase phase = Phase::L1;
        double watts = 0;
    };
    /// What each conductor had in the column of that second.
    [[nodiscard]] std::vector<Value> valuesAt(std::int64_t second) const;

    [[nodiscard]] static QPen penOf(Phase phase, const Theme &theme);

private:
    std::vector<PowerLine> m_lines;
    std::int64_t m_from = 0;
    std::int64_t m_secondsEach = 1;
};

/// The end of a column that is farther from zero.
[[nodiscard]] double farther(const PowerHistory::Column &column);

} // namespace meterscope::ui
