// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/metertime.h"
#include "domain/obiscode.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

/// The characters of a P1 telegram, below the level of its grammar. Hot: a telegram is some forty lines of these.
namespace meterscope::dsmr {

[[nodiscard]] inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

[[nodiscard]] inline bool isLineEnd(char c)
{
    return c == '\r' || c == '\n';
}

/// NUL, STX, 0xFF and (parity taken off) 0x7F: what idle lines and gateways put around lines.
[[nodiscard]] inline bool isFill(char c)
{
    return c == 0 || c == 0x02 || c == 0x7f || static_cast<unsigned char>(c) == 0xff;
}

/// One group of an OBIS code, 0 to 255 in at most three digits, at `at`; `at` moves behind it. False, and `at` as it
/// was, where there is none.
[[nodiscard]] inline bool readObisGroup(const char *&at, const char *end, std::uint8_t &group)
{
    unsigned value = 0;
    const char *digit = at;
    for (; digit != end && isDigit(*digit) && digit - at < 3; ++digit)
        value = value * 10 + unsigned(*digit - '0');
    if (digit == at || value > 255)
        return false;
    group = static_cast<std::uint8_t>(value);
    at = digit;
    return true;
}

enum class ObisForm : std::uint8_t
{
    None, ///< no code
    Standard, ///< A-B:C.D.E with *F or &F behind it, where F is sent (IEC 62056-61)
    Unusual, ///< "1-0:72:32.0", "1-0:31.7.0.255": as the examples of DSMR 4.0 and 4.2.2 print them, and their copies do
};

/// The code at `at`, which ends behind it, or at the character that does not fit.
[[nodiscard]] inline ObisForm readObis(const char *&at, const char *end, ObisCode &code)
{
    const auto separator = [&](char c) {
        if (at == end || *at != c)
            return false;
        ++at;
        return true;
    };
    if (!readObisGroup(at, end, code.a) || !separator('-') || !readObisGroup(at, end, code.b) || !separator(':')
        || !readObisGroup(at, end, code.c)) {
        return ObisForm::None;
    }
    ObisForm form = ObisForm::Standard;
    if (!separator('.')) {
        if (!separator(':'))
            return ObisForm::None;
        form = ObisForm::Unusual;
    }
    if (!readObisGroup(at, end, code.d) || !separator('.') || !readObisGroup(at, end, code.e))
        return ObisForm::None;
    const bool hasF = separator('*') || separator('&');
    if (!hasF && !separator('.'))
        return form;
    if (!readObisGroup(at, end, code.f))
        return ObisForm::None;
    return hasF ? form : ObisForm::Unusual;
}

/// Whether an object begins here: "1-0:". Enough to tell a new line from the rest of a value with a line end in it.
[[nodiscard]] inline bool looksLikeObject(const char *at, const char *end)
{
    std::uint8_t group = 0;
    if (!readObisGroup(at, end, group) || at == end || *at != '-')
        return false;
    ++at;
    return readObisGroup(at, end, group) && at != end && *at == ':';
}

/// The first character below '+', or `end`: brackets, '*', line ends, blanks and control characters are below it,
/// digits, letters, signs and dots are not. Eight at a time.
[[nodiscard]] inline const char *findDelimiter(const char *at, const char *end)
{
    constexpr std::uint64_t ones = 0x0101010101010101;
    constexpr std::uint64_t tops = 0x8080808080808080;
    if constexpr (std::endian::native == std::endian::little) {
        for (; end - at >= 8; at += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, at, sizeof word);
            const std::uint64_t below = (word - ones * '+') & ~word & tops;
            if (below != 0)
                return at + std::countr_zero(below) / 8;
        }
    }
    while (at != end && static_cast<unsigned char>(*at) >= '+')
        ++at;
    return at;
}

/// The longest [-+]digits[.digits] at `at`; `at` ends behind it. False when no digit is there or it does not fit.
[[nodiscard]] inline bool readNumber(const char *&at, const char *end, Decimal &number)
{
    constexpr int safeDigits = 18; // any 18 digits fit in 63 bits
    const char *const begin = at;
    const bool negative = at != end && *at == '-';
    if (at != end && (*at == '-' || *at == '+'))
        ++at;
    std::int64_t mantissa = 0;
    int digits = 0;
    for (; at != end && isDigit(*at); ++at, ++digits)
        mantissa = digits < safeDigits ? mantissa * 10 + (*at - '0') : 0;
    int decimals = 0;
    if (digits > 0 && end - at >= 2 && *at == '.' && isDigit(at[1])) {
        for (++at; at != end && isDigit(*at); ++at, ++decimals)
            mantissa = digits + decimals < safeDigits ? mantissa * 10 + (*at - '0') : 0;
    }
    if (digits == 0)
        return false;
    if (digits + decimals <= safeDigits) {
        number = Decimal(negative ? -mantissa : mantissa, -decimals);
        return true;
    }
    const auto parsed = Decimal::parse({ begin, static_cast<std::size_t>(at - begin) });
    number = parsed.value_or(Decimal());
    return parsed.has_value();
}

[[nodiscard]] inline std::string_view withoutBlanks(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// YYMMDDhhmmss, perhaps with a letter behind it (DSMR P1 5.0.2, 6.4); the unset forms "632525252525W" and
/// "35255255255255255S" too; "YY-MM-DD hh:mm:ss" of DSMR 2.2. The date need not exist.
[[nodiscard]] inline bool looksLikeTime(std::string_view text)
{
    constexpr std::size_t stampDigits = 12;
    constexpr std::size_t dashedLength = 17;
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits == text.size())
        return digits == stampDigits;
    if (digits + 1 == text.size() && digits >= stampDigits)
        return (text.back() | 0x20) >= 'a' && (text.back() | 0x20) <= 'z';
    return text.size() == dashedLength && digits == 2 && text[2] == '-' && text[5] == '-' && text[8] == ' '
        && text[11] == ':' && text[14] == ':';
}

/// The time that looksLikeTime() saw; Invalid where the date does not exist.
[[nodiscard]] inline MeterTime readTime(std::string_view text)
{
    if (text.size() != 17 || text[2] != '-')
        return MeterTime::fromDsmr(text);
    char digits[12];
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        digits[count++] = text[i];
        digits[count++] = text[i + 1];
    }
    return MeterTime::fromDsmr({ digits, count });
}

} // namespace meterscope::dsmr
