// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace meterscope {

/// Exact decimal number: mantissa × 10^exponent. Nothing here rounds or wraps; what does not fit is nullopt.
///
/// The exponent is part of the value as sent: 0.000 and 0 compare equal but print differently.
/// Range: 64-bit mantissa, exponent -128..127 (the range of an SML scaler).
class Decimal
{
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t mantissa, int exponent)
        : m_mantissa(mantissa)
        , m_exponent(static_cast<std::int8_t>(exponent))
    { }

    [[nodiscard]] constexpr std::int64_t mantissa() const { return m_mantissa; }
    [[nodiscard]] constexpr int exponent() const { return m_exponent; }
    [[nodiscard]] constexpr bool isZero() const { return m_mantissa == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_mantissa < 0; }

    /// Reads [-+]digits[.digits] and nothing else; nullopt for any other text and for what does not fit in 64 bits.
    /// The decimals sent become the exponent ("0.000" has exponent -3).
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    /// The same value with another exponent; nullopt where a digit other than 0 would be lost or the mantissa overflow.
    [[nodiscard]] std::optional<Decimal> rescaled(int exponent) const;
    /// The value times 10^power, exactly (only the exponent moves); nullopt outside the exponent's range.
    [[nodiscard]] std::optional<Decimal> shifted(int power) const;
    [[nodiscard]] std::optional<Decimal> negated() const;

    /// Exact sum and difference with the finer of both exponents; nullopt on overflow.
    [[nodiscard]] static std::optional<Decimal> sum(const Decimal &a, const Decimal &b);
    [[nodiscard]] static std::optional<Decimal> difference(const Decimal &a, const Decimal &b);

    /// Plain decimal notation: as many decimals as a negative exponent says, zeros appended for a positive one.
    /// "1581.123", "0.000", "-63", "12000"; never an exponent, never "-0".
    [[nodiscard]] std::string toString() const;
    void appendTo(std::string &out) const;

    /// The nearest double, for the pixels of a plot and for nothing else.
    [[nodiscard]] double plotValue() const;

    /// Compares the values exactly, whatever the exponents: 1.0 == 1.00.
    friend bool operator==(const Decimal &a, const Decimal &b) { return compare(a, b) == std::strong_ordering::equal; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) { return compare(a, b); }
    /// Same digits and same number of decimals.
    [[nodiscard]] constexpr bool identical(const Decimal &other) const
    {
        return m_mantissa == other.m_mantissa && m_exponent == other.m_exponent;
    }

private:
    [[nodiscard]] static std::strong_ordering compare(const Decimal &a, const Decimal &b);

    std::int64_t m_mantissa = 0;
    std::int8_t m_exponent = 0;
};

} // namespace meterscope
