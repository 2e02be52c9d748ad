// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace meterscope {

/// Physical units. The numbers are the DLMS unit codes (IEC 62056-62, table 4), which SML sends as they are.
enum class Unit : std::uint8_t
{
    None = 0,
    Year = 1,
    Month = 2,
    Week = 3,
    Day = 4,
    Hour = 5,
    Minute = 6,
    Second = 7,
    Degree = 8,
    Celsius = 9,
    Currency = 10,
    Metre = 11,
    MetrePerSecond = 12,
    CubicMetre = 13,
    CubicMetreCorrected = 14,
    CubicMetrePerHour = 15,
    CubicMetrePerHourCorrected = 16,
    CubicMetrePerDay = 17,
    CubicMetrePerDayCorrected = 18,
    Litre = 19,
    Kilogram = 20,
    Newton = 21,
    NewtonMetre = 22,
    Pascal = 23,
    Bar = 24,
    Joule = 25,
    JoulePerHour = 26,
    Watt = 27,
    VoltAmpere = 28,
    Var = 29,
    WattHour = 30,
    VoltAmpereHour = 31,
    VarHour = 32,
    Ampere = 33,
    Coulomb = 34,
    Volt = 35,
    VoltPerMetre = 36,
    Farad = 37,
    Ohm = 38,
    Hertz = 44,
    Kelvin = 52,
    Percent = 56,
    AmpereHour = 57,
    Count = 255,
};

/// A unit with its decimal prefix: kWh is {WattHour, 3}, mA {Ampere, -3}.
struct ScaledUnit
{
    Unit unit = Unit::None;
    std::int8_t exponent = 0;

    constexpr bool operator==(const ScaledUnit &) const = default;
};

/// The spellings of nearly every line, quickly; Unit::None for all others, which parseUnit() may still understand.
[[nodiscard]] constexpr ScaledUnit usualUnit(std::string_view text)
{
    switch (text.size()) {
    case 1:
        switch (text[0]) {
        case 'V':
            return { Unit::Volt, 0 };
        case 'A':
            return { Unit::Ampere, 0 };
        case 's':
            return { Unit::Second, 0 };
        case 'W':
            return { Unit::Watt, 0 };
        default:
            return {};
        }
    case 2:
        if (text[0] == 'k' && text[1] == 'W')
            return { Unit::Watt, 3 };
        if (text[0] == 'm' && text[1] == '3')
            return { Unit::CubicMetre, 0 };
        return {};
    case 3:
        if (text[0] == 'k' && text[1] == 'W' && text[2] == 'h')
            return { Unit::WattHour, 3 };
        return {};
    default:
        return {};
    }
}

/// Understands the spellings met on P1 ports whatever their case: kWh, kwh, KWH, kVAr, kvarh, HZ, m3, dm3, MWh ...
/// nullopt for what nobody knows; the characters sent stay with the reading all the same.
[[nodiscard]] std::optional<ScaledUnit> parseUnit(std::string_view text);

/// Symbol of a DLMS unit code as the decode contract prints it ("Wh", "m3" for 13 and 14, "°C");
/// empty for 0 and 255, which mean "no unit", and for codes without a symbol. UTF-8.
[[nodiscard]] std::string_view unitSymbol(std::uint8_t dlmsCode);

} // namespace meterscope
