// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gaugelayout.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace meterscope::ui {

namespace {

constexpr double kHalfSpan = 120;
constexpr double kFreeAtZero = 1.2;
constexpr int kMinorsPerMajor = 5;

} // namespace

GaugeLayout GaugeLayout::make(QSizeF size, Kind kind, double fullWatts, double scale)
{
    GaugeLayout layout;
    layout.kind = kind;
    layout.fullWatts = fullWatts;
    const double byWidth = (size.width() - 20 * scale) / 2.4;
    const double byHeight = (size.height() - 92 * scale) / 1.83;
    layout.radius = std::max(0.0, std::min(byWidth, byHeight));
    layout.centre = QPointF(size.width() / 2, 35 * scale + 1.2 * layout.radius);
    return layout;
}

double GaugeLayout::fullScale(double watts)
{
    static constexpr std::array kSteps { 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24, 30 };
    for (const int kilowatts : kSteps) {
        if (std::abs(watts) <= kilowatts * 1000.0)
            return kilowatts * 1000.0;
    }
    // Beyond a household's connection: whole tens, so that the ticks stay round.
    return std::ceil(std::abs(watts) / 10000) * 10000;
}

double GaugeLayout::majorStepKilowatts(double fullWatts)
{
    if (fullWatts <= 3000)
        return 0.5;
    if (fullWatts <= 6000)
        return 1;
    if (fullWatts <= 12000)
        return 2;
    if (fullWatts <= 24000)
        return 4;
    return fullWatts <= 30000 ? 5 : fullWatts / 1000 / 5;
}

double GaugeLayout::angleOf(double watts) const
{
    const double share = watts / fullWatts;
    if (kind == Kind::TwoWay)
        return 90 - std::clamp(share, -1.0, 1.0) * kHalfSpan;
    return 210 - std::clamp(share, 0.0, 1.0) * 2 * kHalfSpan;
}

QPointF GaugeLayout::at(double angle, double radiusFraction) const
{
    const double radians = angle * std::numbers::pi / 180;
    return centre + QPointF(std::cos(radians), -std::sin(radians)) * (radius * radiusFraction);
}

QRectF GaugeLayout::circle(double radiusFraction) const
{
    const double r = radius * radiusFraction;
    return { centre.x() - r, centre.y() - r, 2 * r, 2 * r };
}

GaugeLayout::Arc GaugeLayout::track() const
{
    return { 210, -2 * kHalfSpan };
}

GaugeLayout::Arc GaugeLayout::arcTo(double watts) const
{
    const double zero = angleOf(0);
    return { zero, angleOf(watts) - zero };
}

GaugeLayout::Arc GaugeLayout::arcBeyond(double watts) const
{
    const double start = angleOf(watts);
    return { start, angleOf(watts < 0 ? -fullWatts : fullWatts) - start };
}

GaugeLayout::Arc GaugeLayout::rangeTo(double watts) const
{
    const Arc arc = arcTo(watts);
    if (std::abs(arc.span) <= kFreeAtZero)
        return { arc.start, 0 };
    const double sign = arc.span < 0 ? -1 : 1;
    return { arc.start + sign * kFreeAtZero, arc.span - sign * kFreeAtZero };
}

std::vector<GaugeLayout::Tick> GaugeLayout::ticks() const
{
    std::vector<Tick> result;
    const double major = majorStepKilowatts(fullWatts);
    const int count = int(std::lround(fullWatts / 1000 / major * kMinorsPerMajor));
    const int first = kind == Kind::TwoWay ? -count : 0;
    for (int i = first; i <= count; ++i) {
        const double kilowatts = i * major / kMinorsPerMajor;
        result.push_back({ angleOf(kilowatts * 1000), std::abs(kilowatts), i % kMinorsPerMajor == 0 });
    }
    return result;
}

double GaugeLayout::readoutPixels() const
{
    return std::clamp(0.40 * radius, 28.0, 72.0);
}

} // namespace meterscope::ui
