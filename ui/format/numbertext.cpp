// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/numbertext.h"

#include <QCoreApplication>

#include <array>

namespace meterscope::ui {

namespace {

constexpr QChar kMinus(0x2212);
constexpr QChar kNoBreakSpace(0x00a0);

/// ASCII digits in the digits of the locale.
QString localDigits(QStringView digits, const QLocale &locale)
{
    const QString zero = locale.zeroDigit();
    if (zero == QLatin1String("0"))
        return digits.toString();
    QString result;
    for (const QChar digit : digits)
        result += QChar(zero.at(0).unicode() + (digit.unicode() - u'0'));
    return result;
}

QString grouped(QStringView digits, const QLocale &locale)
{
    bool fits = false;
    const qulonglong number = digits.toULongLong(&fits);
    return fits ? locale.toString(number) : localDigits(digits, locale);
}

QString prefixText(int exponent)
{
    switch (exponent) {
    case -6:
        return QString(QChar(0x00b5));
    case -3:
        return QStringLiteral("m");
    case 3:
        return QStringLiteral("k");
    case 6:
        return QStringLiteral("M");
    case 9:
        return QStringLiteral("G");
    default:
        return {};
    }
}

} // namespace

QString Figure::text() const
{
    return unit.isEmpty() ? number() : number() + kNoBreakSpace + unit;
}

static Figure splitFigure(const Decimal &value, const QLocale &locale)
{
    const std::string plain = value.toString();
    const QString digits = QString::fromLatin1(plain.data(), qsizetype(plain.size()));
    QStringView rest(digits);
    Figure figure;
    if (rest.startsWith(u'-')) {
        figure.whole = kMinus;
        rest = rest.mid(1);
    }
    const qsizetype point = rest.indexOf(u'.');
    figure.whole += grouped(point < 0 ? rest : rest.left(point), locale);
    if (point >= 0)
        figure.fraction = locale.decimalPoint() + localDigits(rest.mid(point + 1), locale);
    return figure;
}

QString decimalText(const Decimal &value, const QLocale &locale)
{
    return splitFigure(value, locale).number();
}

Figure exactFigure(const Decimal &value, Unit unit, int unitExponent, const QLocale &locale)
{
    Figure figure = splitFigure(value, locale);
    figure.unit = unitText(unit, unitExponent);
    return figure;
}

Figure measurementFigure(const Measurement &measurement, const QLocale &locale)
{
    if (!measurement.isNumber)
        return {};
    return exactFigure(measurement.value, measurement.unit, measurement.unitExponent, locale);
}

Figure powerFigure(const Decimal &watts, const QLocale &locale)
{
    const Decimal whole = roundedForDisplay(watts, 0);
    const Decimal size = whole.isNegative() ? whole.negated().value_or(whole) : whole;
    if (size < Decimal(10000, 0))
        return exactFigure(size.rescaled(0).value_or(size), Unit::Watt, 0, locale);
    // Ten watts are the second decimal of a kilowatt.
    const Decimal tens = roundedForDisplay(size, 1);
    const Decimal kilowatts = tens.shifted(-3).value_or(tens);
    return exactFigure(kilowatts.rescaled(-2).value_or(kilowatts), Unit::Watt, 3, locale);
}

Decimal roundedForDisplay(const Decimal &value, int exponent)
{
    if (value.exponent() >= exponent)
        return value.rescaled(exponent).value_or(value);
    std::int64_t mantissa = value.mantissa();
    int current = value.exponent();
    // All but the last digit are cut, the last one decides: half of a unit rounds away from zero, whatever follows it.
    for (; current < exponent - 1; ++current)
        mantissa /= 10;
    const std::int64_t half = mantissa < 0 ? -5 : 5;
    return Decimal(mantissa / 10 + ((mantissa % 10) * (mantissa < 0 ? -1 : 1) >= 5 ? half / 5 : 0), exponent);
}

QString unitText(Unit unit, int exponent)
{
    const auto code = static_cast<std::uint8_t>(unit);
    if (unit == Unit::None || unit == Unit::Count)
        return {};
    if (unit == Unit::CubicMetre || unit == Unit::CubicMetreCorrected)
        return exponent == -3 ? QStringLiteral("dm³") : QStringLiteral("m³");
    if (unit == Unit::CubicMetrePerHour || unit == Unit::CubicMetrePerHourCorrected)
        return QStringLiteral("m³/h");
    const std::string_view symbol = unitSymbol(code);
    return prefixText(exponent) + QString::fromUtf8(symbol.data(), qsizetype(symbol.size()));
}

QString countText(quint64 count, const QLocale &locale)
{
    return locale.toString(qulonglong(count));
}

QString sizeText(quint64 bytes, const QLocale &locale)
{
    static constexpr std::array kUnits { "B", "kB", "MB", "GB", "TB" };
    std::size_t unit = 0;
    double size = double(bytes);
    while (size >= 1000 && unit + 1 < kUnits.size()) {
        size /= 1000;
        ++unit;
    }
    const int decimals = unit > 0 && size < 10 ? 1 : 0;
    return locale.toString(size, 'f', decimals) + kNoBreakSpace + QLatin1String(kUnits[unit]);
}

} // namespace meterscope::ui
