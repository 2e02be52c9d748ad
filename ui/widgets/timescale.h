// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace meterscope::ui {

/// Where moments stand on a plot. Times are seconds since 1970 UTC, places are pixels. Pure; tested by table.
struct TimeScale
{
    double from = 0;
    double to = 1;
    double left = 0;
    double width = 1;

    [[nodiscard]] double length() const { return to - from; }
    [[nodiscard]] double x(double time) const { return left + (time - from) / (to - from) * width; }
    [[nodiscard]] double time(double x) const { return from + (x - left) / width * (to - from); }

    /// Moved so that what was at x is at x + pixels then.
    [[nodiscard]] TimeScale panned(double pixels) const
    {
        const double shift = -pixels / width * (to - from);
        return { from + shift, to + shift, left, width };
    }

    /// A window `factor` times as long in which the moment at x stays where it is.
    [[nodiscard]] TimeScale zoomed(double factor, double anchorX) const
    {
        const double anchor = time(anchorX);
        return { anchor - (anchor - from) * factor, anchor + (to - anchor) * factor, left, width };
    }

    /// Moved, never resized, until its middle lies between the two moments.
    [[nodiscard]] TimeScale held(double earliest, double latest) const
    {
        const double middle = (from + to) / 2;
        const double shift = std::clamp(middle, earliest, std::max(earliest, latest)) - middle;
        return { from + shift, to + shift, left, width };
    }
};

} // namespace meterscope::ui
