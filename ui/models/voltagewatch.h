// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/metertime.h"
#include "domain/quantity.h"

#include <array>
#include <optional>

namespace meterscope::ui {

/// The lowest and highest voltage seen, as sent.
struct VoltageRange
{
    Decimal lowest;
    Decimal highest;

    bool operator==(const VoltageRange &) const = default;
};

/// Voltage of the line conductors since a moment: extremes, and how many means over ten minutes were outside 230 V
/// ± 10 % (EN 50160, 4.2.2: 95 % of them in a week must be inside). Only windows that were heard nearly whole count.
class VoltageWatch
{
public:
    static constexpr double kLowest = 207; ///< V
    static constexpr double kHighest = 253;

    void clear();
    void add(Phase phase, const Decimal &volts, UtcSeconds at);

    [[nodiscard]] std::optional<VoltageRange> range(Phase phase) const;
    /// Means over ten minutes, of all conductors together.
    [[nodiscard]] int means() const { return m_means; }
    [[nodiscard]] int meansOutside() const { return m_meansOutside; }

private:
    struct Conductor
    {
        std::optional<VoltageRange> range;
        UtcSeconds first {}; ///< reading of the running window
        UtcSeconds last {};
        double sum = 0;
        int count = 0;
    };
    void closeWindow(Conductor &conductor);

    std::array<Conductor, 3> m_conductors;
    int m_means = 0;
    int m_meansOutside = 0;
};

} // namespace meterscope::ui
