// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/unit.h"

#include <iterator>

namespace meterscope {

namespace {

constexpr std::size_t kLongestUnit = 8;

/// Up to eight characters as one number, so that spellings can be the cases of a switch.
constexpr std::uint64_t key(std::string_view text)
{
    std::uint64_t word = 0;
    for (const char c : text)
        word = (word << 8) | static_cast<unsigned char>(c);
    return word;
}

constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::uint64_t lowerCaseKey(std::string_view text)
{
    std::uint64_t word = 0;
    for (const char c : text) {
        const bool upper = c >= 'A' && c <= 'Z';
        word = (word << 8) | static_cast<unsigned char>(upper ? c + ('a' - 'A') : c);
    }
    return word;
}

/// A unit without prefix, in lower case.
Unit plainUnit(std::uint64_t lowerCase)
{
    switch (lowerCase) {
    case key("w"):
        return Unit::Watt;
    case key("wh"):
        return Unit::WattHour;
    case key("var"):
        return Unit::Var;
    case key("varh"):
        return Unit::VarHour;
    case key("va"):
        return Unit::VoltAmpere;
    case key("vah"):
        return Unit::VoltAmpereHour;
    case key("v"):
        return Unit::Volt;
    case key("a"):
        return Unit::Ampere;
    case key("ah"):
        return Unit::AmpereHour;
    case key("hz"):
        return Unit::Hertz;
    case key("j"):
        return Unit::Joule;
    case key("m3"):
    case key("m\xb3"): // ISO 8859-1
    case key("m\xc2\xb3"): // UTF-8
    case key("m^3"):
        return Unit::CubicMetre;
    case key("m3/h"):
    case key("m\xb3/h"):
    case key("m\xc2\xb3/h"):
        return Unit::CubicMetrePerHour;
    case key("l"):
        return Unit::Litre;
    case key("s"):
        return Unit::Second;
    case key("min"):
        return Unit::Minute;
    case key("h"):
        return Unit::Hour;
    case key("d"):
        return Unit::Day;
    case key("%"):
        return Unit::Percent;
    case key("\xb0"):
    case key("\xc2\xb0"):
    case key("deg"):
        return Unit::Degree;
    case key("c"): // coulombs are not sold to households
    case key("\xb0"
             "c"):
    case key("\xc2\xb0"
             "c"):
        return Unit::Celsius;
    case key("bar"):
        return Unit::Bar;
    case key("pa"):
        return Unit::Pascal;
    case key("kg"):
        return Unit::Kilogram;
    default:
        return Unit::None;
    }
}

/// Power of ten of a prefix letter, 0 where it is none. Only m and M differ by case.
int prefixExponent(char letter)
{
    switch (letter) {
    case 'k':
    case 'K':
        return 3;
    case 'M':
        return 6;
    case 'G':
    case 'g':
        return 9;
    case 'm':
        return -3;
    case 'd':
        return -1;
    default:
        return 0;
    }
}

} // namespace

std::optional<ScaledUnit> parseUnit(std::string_view text)
{
    if (const ScaledUnit usual = usualUnit(text); usual.unit != Unit::None)
        return usual;
    text = trimmed(text);
    if (text.empty() || text.size() > kLongestUnit)
        return std::nullopt;
    if (text == "K") // but a lone k is a unit cut short
        return ScaledUnit { Unit::Kelvin, 0 };
    if (const Unit unit = plainUnit(lowerCaseKey(text)); unit != Unit::None)
        return ScaledUnit { unit, 0 };
    const int exponent = prefixExponent(text.front());
    if (exponent == 0)
        return std::nullopt;
    const Unit unit = plainUnit(lowerCaseKey(text.substr(1)));
    if (unit == Unit::None)
        return std::nullopt;
    // A decimetre is a prefix inside a cube: 1 dm3 is 10^-3 m3. No other prefix is met with a cube.
    if (unit == Unit::CubicMetre || unit == Unit::CubicMetrePerHour) {
        if (exponent != -1)
            return std::nullopt;
        return ScaledUnit { unit, -3 };
    }
    return ScaledUnit { unit, static_cast<std::int8_t>(exponent) };
}

std::string_view unitSymbol(std::uint8_t dlmsCode)
{
    // IEC 62056-62, table 4. A "corrected" volume or flow has the symbol of the plain one.
    static constexpr std::string_view kSymbols[] = {
        "",
        "a",
        "mo",
        "wk",
        "d",
        "h",
        "min",
        "s",
        "\u00b0",
        "\u00b0C", // 0
        "currency",
        "m",
        "m/s",
        "m3",
        "m3",
        "m\u00b3/h",
        "m\u00b3/h",
        "m\u00b3/d",
        "m\u00b3/d",
        "l", // 10
        "kg",
        "N",
        "Nm",
        "Pa",
        "bar",
        "J",
        "J/h",
        "W",
        "VA",
        "var", // 20
        "Wh",
        "VAh",
        "varh",
        "A",
        "C",
        "V",
        "V/m",
        "F",
        "\u03a9",
        "\u03a9m\u00b2/m", // 30
        "Wb",
        "T",
        "A/m",
        "H",
        "Hz",
        "1/Wh",
        "1/varh",
        "1/VAh",
        "V\u00b2h",
        "A\u00b2h", // 40
        "kg/s",
        "S",
        "K",
        "1/(V\u00b2h)",
        "1/(A\u00b2h)",
        "1/m\u00b3",
        "%",
        "Ah",
        "",
        "", // 50
        "Wh/m\u00b3",
        "J/m\u00b3",
        "mol%",
        "g/m\u00b3",
        "Pa\u00b7s",
        "J/kg",
        "g/cm\u00b2",
        "atm",
        "",
        "", // 60
        "dBm",
        "dB\u00b5V",
        "dB", // 70
    };
    return dlmsCode < std::size(kSymbols) ? kSymbols[dlmsCode] : std::string_view();
}

} // namespace meterscope
