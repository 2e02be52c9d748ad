// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/measurement.h"
#include "domain/unit.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// A figure in the parts that are drawn differently: 4 761 | .307 | kWh.
struct Figure
{
    QString whole; ///< with sign and group separators
    QString fraction; ///< with its decimal separator; empty when there are no decimals
    QString unit;

    [[nodiscard]] QString number() const { return whole + fraction; }
    /// "4 761.307 kWh": number, no-break space, unit.
    [[nodiscard]] QString text() const;
    bool operator==(const Figure &) const = default;
};

/// The exact digits with the locale's separators and U+2212 as minus; as many decimals as the value has.
[[nodiscard]] QString decimalText(const Decimal &value, const QLocale &locale);
[[nodiscard]] Figure exactFigure(const Decimal &value, Unit unit, int unitExponent, const QLocale &locale);
/// A measurement's value in the unit as sent; empty where it has no number.
[[nodiscard]] Figure measurementFigure(const Measurement &measurement, const QLocale &locale);

/// Power for a readout: watts below 10 kW, kilowatts with two decimals from there on. Without sign: the arrow and the
/// word tell the direction.
[[nodiscard]] Figure powerFigure(const Decimal &watts, const QLocale &locale);

/// Rounded half away from zero to that exponent, for figures on a display that has no room for more; an already
/// coarser value keeps its digits. Never used on a register.
[[nodiscard]] Decimal roundedForDisplay(const Decimal &value, int exponent);

/// "kWh", "m³", "°C"; empty for units without a symbol.
[[nodiscard]] QString unitText(Unit unit, int exponent);

/// "86 214"
[[nodiscard]] QString countText(quint64 count, const QLocale &locale);
/// "41 MB", "812 kB": three digits are enough for a size.
[[nodiscard]] QString sizeText(quint64 bytes, const QLocale &locale);

} // namespace meterscope::ui
