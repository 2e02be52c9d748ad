// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace meterscope::ui {

/// Geometry of the power gauge. Angles as in QPainter::drawArc: degrees counter-clockwise from three o'clock.
/// Watts are import positive. Everything else about the gauge is only drawn.
struct GaugeLayout
{
    enum class Kind
    {
        TwoWay, ///< zero at twelve o'clock, import to the right, 120° each way
        OneWay, ///< zero at the lower left, 240°
    };
    struct Tick
    {
        double angle = 0;
        double kilowatts = 0; ///< without sign
        bool major = false;
    };
    struct Arc
    {
        double start = 0;
        double span = 0;
    };

    Kind kind = Kind::TwoWay;
    double fullWatts = 1000;
    double radius = 0;
    QPointF centre;

    /// `scale` is uiScale(): the room for heading and figures grows with the type.
    [[nodiscard]] static GaugeLayout make(QSizeF size, Kind kind, double fullWatts, double scale = 1);
    /// The smallest full scale that holds a power of that size: 1, 2, 3, 4, 6, 8, 10, 12, 16, 20, 24 or 30 kW.
    [[nodiscard]] static double fullScale(double watts);
    [[nodiscard]] static double majorStepKilowatts(double fullWatts);

    /// Stops at the ends of the scale.
    [[nodiscard]] double angleOf(double watts) const;
    [[nodiscard]] QPointF at(double angle, double radiusFraction) const;
    [[nodiscard]] QRectF circle(double radiusFraction) const;
    [[nodiscard]] Arc track() const;
    [[nodiscard]] Arc arcTo(double watts) const; ///< from zero
    /// From that power to the end of its side; span 0 where it lies beyond the scale.
    [[nodiscard]] Arc arcBeyond(double watts) const;
    /// From zero to an extreme, leaving 1.2° free at zero; span 0 where it would be shorter than that.
    [[nodiscard]] Arc rangeTo(double watts) const;
    [[nodiscard]] std::vector<Tick> ticks() const;
    [[nodiscard]] double readoutPixels() const; ///< 0.40 R, 28 to 72 px
};

} // namespace meterscope::ui
