// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decimal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cstring>
#include <limits>

namespace meterscope {

namespace {

constexpr int kMinimumExponent = -128;
constexpr int kMaximumExponent = 127;
constexpr int kMaximumPowerIn64Bits = 18;

__extension__ using UInt128 = unsigned __int128;

constexpr auto kPowersOfTen = [] {
    std::array<std::uint64_t, 20> powers {};
    std::uint64_t power = 1;
    for (auto &entry : powers) {
        entry = power;
        power *= 10;
    }
    return powers;
}();

constexpr std::uint64_t magnitude(std::int64_t value)
{
    return value < 0 ? 0 - static_cast<std::uint64_t>(value) : static_cast<std::uint64_t>(value);
}

/// mantissa with its sign; nullopt when it does not fit.
constexpr std::optional<std::int64_t> signedMantissa(std::uint64_t digits, bool negative)
{
    constexpr std::uint64_t limit = std::uint64_t(std::numeric_limits<std::int64_t>::max());
    if (negative) {
        if (digits > limit + 1)
            return std::nullopt;
        return static_cast<std::int64_t>(0 - digits);
    }
    if (digits > limit)
        return std::nullopt;
    return static_cast<std::int64_t>(digits);
}

/// The general form, one character after the other: signs, any length, every error.
std::optional<Decimal> parseSlowly(std::string_view text)
{
    std::size_t at = 0;
    const bool negative = !text.empty() && text[0] == '-';
    if (!text.empty() && (text[0] == '-' || text[0] == '+'))
        at = 1;

    std::uint64_t digits = 0;
    std::size_t digitCount = 0;
    std::size_t decimals = 0;
    bool pointSeen = false;
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '.' && !pointSeen && digitCount > 0) {
            pointSeen = true;
            continue;
        }
        if (c < '0' || c > '9')
            return std::nullopt;
        if (__builtin_mul_overflow(digits, std::uint64_t(10), &digits)
            || __builtin_add_overflow(digits, std::uint64_t(c - '0'), &digits)) {
            return std::nullopt;
        }
        ++digitCount;
        decimals += pointSeen ? 1 : 0;
    }
    if (digitCount == 0 || (pointSeen && decimals == 0) || decimals > std::size_t(-kMinimumExponent))
        return std::nullopt;
    const auto mantissa = signedMantissa(digits, negative);
    if (!mantissa)
        return std::nullopt;
    return Decimal(*mantissa, -static_cast<int>(decimals));
}

// Eight characters at a time. Bytes stand in memory order in a little-endian word: the first character lowest.
constexpr std::uint64_t kZeros = 0x3030303030303030U;
constexpr std::uint64_t kAboveNine = 0x7676767676767676U; // +0x76 sets bit 7 of every byte that is above 9
constexpr std::uint64_t kHighBits = 0x8080808080808080U;
constexpr std::uint64_t kPoint = '.' ^ '0';

std::uint64_t load8(const char *at)
{
    std::uint64_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

std::uint64_t load4(const char *at)
{
    std::uint32_t word = 0;
    std::memcpy(&word, at, sizeof word);
    return word;
}

std::uint64_t notDigits(std::uint64_t word)
{
    return ((word + kAboveNine) | word) & kHighBits;
}

/// Value of eight digits 0..9, one in each byte, the first in the lowest byte.
std::uint64_t eightDigits(std::uint64_t word)
{
    word = (word * 10) + (word >> 8);
    constexpr std::uint64_t mask = 0x000000ff000000ffU;
    return (((word & mask) * 0x000f424000000064U) + (((word >> 16) & mask) * 0x0000271000000001U)) >> 32;
}

/// 4 to 16 characters, no sign: what nearly every line of a telegram holds.
std::optional<Decimal> parseQuickly(const char *text, std::size_t size)
{
    // `tail` gets the last eight characters, `head` those before it, both filled up with zero digits on the left.
    std::uint64_t head = 0;
    std::uint64_t tail = 0;
    if (size > 8) {
        tail = load8(text + size - 8) ^ kZeros;
        head = (load8(text) ^ kZeros) << (8 * (16 - size));
    } else {
        const std::uint64_t first = (load4(text) ^ (kZeros & 0xffffffffU)) << (8 * (8 - size));
        tail = ((load4(text + size - 4) ^ (kZeros & 0xffffffffU)) << 32) | (first & 0xffffffffU);
    }
    int decimals = 0;
    if (const std::uint64_t strange = notDigits(tail); strange != 0) {
        const int point = std::countr_zero(strange) & ~7; // bit position of the first byte that is no digit
        decimals = 7 - point / 8;
        const std::uint64_t before = tail & ((std::uint64_t(1) << point) - 1);
        const bool leading = size <= 8 && point / 8 == 8 - static_cast<int>(size);
        if (((tail >> point) & 0xff) != kPoint || decimals == 0 || leading)
            return parseSlowly({ text, size });
        const std::uint64_t after = tail & ~((std::uint64_t(1) << (point + 8)) - 1);
        tail = after | (before << 8) | (head >> 56);
        head <<= 8;
    }
    if ((notDigits(tail) | notDigits(head)) != 0)
        return parseSlowly({ text, size });
    const std::uint64_t digits = eightDigits(head) * 100'000'000U + eightDigits(tail);
    return Decimal(static_cast<std::int64_t>(digits), -decimals);
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    if constexpr (std::endian::native == std::endian::little) {
        if (text.size() >= 4 && text.size() <= 16)
            return parseQuickly(text.data(), text.size());
    }
    return parseSlowly(text);
}

std::optional<Decimal> Decimal::rescaled(int exponent) const
{
    if (exponent < kMinimumExponent || exponent > kMaximumExponent)
        return std::nullopt;
    if (m_mantissa == 0 || exponent == m_exponent)
        return Decimal(m_mantissa, exponent);
    const int power = m_exponent - exponent;
    if (power > kMaximumPowerIn64Bits || power < -kMaximumPowerIn64Bits)
        return std::nullopt; // 10^19 neither divides a mantissa nor can be multiplied by one
    const auto factor = static_cast<std::int64_t>(kPowersOfTen[std::size_t(power < 0 ? -power : power)]);
    if (power > 0) {
        std::int64_t mantissa = 0;
        if (__builtin_mul_overflow(m_mantissa, factor, &mantissa))
            return std::nullopt;
        return Decimal(mantissa, exponent);
    }
    if (m_mantissa % factor != 0)
        return std::nullopt;
    return Decimal(m_mantissa / factor, exponent);
}

std::optional<Decimal> Decimal::shifted(int power) const
{
    if (power < 2 * kMinimumExponent || power > 2 * kMaximumExponent + 1)
        return std::nullopt;
    const int exponent = m_exponent + power;
    if (exponent < kMinimumExponent || exponent > kMaximumExponent)
        return std::nullopt;
    return Decimal(m_mantissa, exponent);
}

std::optional<Decimal> Decimal::negated() const
{
    if (m_mantissa == std::numeric_limits<std::int64_t>::min())
        return std::nullopt;
    return Decimal(-m_mantissa, m_exponent);
}

std::optional<Decimal> Decimal::sum(const Decimal &a, const Decimal &b)
{
    const int exponent = std::min(a.exponent(), b.exponent());
    const auto left = a.rescaled(exponent);
    const auto right = b.rescaled(exponent);
    std::int64_t mantissa = 0;
    if (!left || !right || __builtin_add_overflow(left->m_mantissa, right->m_mantissa, &mantissa))
        return std::nullopt;
    return Decimal(mantissa, exponent);
}

std::optional<Decimal> Decimal::difference(const Decimal &a, const Decimal &b)
{
    const int exponent = std::min(a.exponent(), b.exponent());
    const auto left = a.rescaled(exponent);
    const auto right = b.rescaled(exponent);
    std::int64_t mantissa = 0;
    if (!left || !right || __builtin_sub_overflow(left->m_mantissa, right->m_mantissa, &mantissa))
        return std::nullopt;
    return Decimal(mantissa, exponent);
}

std::string Decimal::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

void Decimal::appendTo(std::string &out) const
{
    std::array<char, 20> digits {};
    const auto result = std::to_chars(digits.data(), digits.data() + digits.size(), magnitude(m_mantissa));
    const auto count = static_cast<std::size_t>(result.ptr - digits.data());
    if (m_mantissa < 0)
        out += '-';
    if (m_exponent >= 0) {
        out.append(digits.data(), count);
        if (m_mantissa != 0)
            out.append(static_cast<std::size_t>(m_exponent), '0');
        return;
    }
    const auto decimals = static_cast<std::size_t>(-m_exponent);
    if (count > decimals) {
        out.append(digits.data(), count - decimals);
        out += '.';
        out.append(digits.data() + count - decimals, decimals);
        return;
    }
    out += "0.";
    out.append(decimals - count, '0');
    out.append(digits.data(), count);
}

double Decimal::plotValue() const
{
    // Both numbers are exact doubles up to here, so one operation rounds once: the nearest double.
    constexpr std::int64_t largestExactInteger = std::int64_t(1) << 53;
    if (m_mantissa > -largestExactInteger && m_mantissa < largestExactInteger && m_exponent <= 0
        && m_exponent >= -kMaximumPowerIn64Bits) {
        return static_cast<double>(m_mantissa) / static_cast<double>(kPowersOfTen[std::size_t(-m_exponent)]);
    }
    const std::string text = std::to_string(m_mantissa) + 'e' + std::to_string(m_exponent);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::strong_ordering Decimal::compare(const Decimal &a, const Decimal &b)
{
    if (a.m_exponent == b.m_exponent || a.m_mantissa == 0 || b.m_mantissa == 0
        || (a.m_mantissa < 0) != (b.m_mantissa < 0)) {
        return a.m_mantissa <=> b.m_mantissa; // the mantissas alone decide: same scale, or the signs differ
    }
    // Same sign, different scale: bring the coarser one to the finer scale, in 128 bits.
    const bool aIsCoarser = a.m_exponent > b.m_exponent;
    const Decimal &coarse = aIsCoarser ? a : b;
    const Decimal &fine = aIsCoarser ? b : a;
    const int power = coarse.m_exponent - fine.m_exponent;
    auto coarseToFine = std::strong_ordering::greater; // in magnitude: 10^19 is above any mantissa
    if (power <= kMaximumPowerIn64Bits) {
        const UInt128 scaled = UInt128(magnitude(coarse.m_mantissa)) * kPowersOfTen[std::size_t(power)];
        const UInt128 other = magnitude(fine.m_mantissa);
        coarseToFine = scaled < other ? std::strong_ordering::less
            : scaled > other          ? std::strong_ordering::greater
                                      : std::strong_ordering::equal;
    }
    const bool reversed = (a.m_mantissa < 0) == aIsCoarser; // once for the sign, once for the order of a and b
    if (!reversed)
        return coarseToFine;
    return 0 <=> coarseToFine;
}

} // namespace meterscope
