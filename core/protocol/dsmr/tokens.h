// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decimal.h"
#include "domain/metertime.h"
#include "domain/obiscode.h"

#include <algorithm>
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

[[nodiscard]] inline bool isHexDigit(char c)
{
    return isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
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

/// One group of an OBIS code, 0 to 255 in at most three digits; null where there is none. Three characters must be
/// readable.
[[nodiscard]] inline const char *readObisGroup(const char *at, std::uint8_t &group)
{
    const auto digit = [at](int i) { return static_cast<unsigned char>(at[i] - '0'); };
    unsigned value = digit(0);
    if (value > 9)
        return nullptr;
    int length = 1;
    for (; length < 3 && digit(length) <= 9; ++length)
        value = value * 10 + digit(length);
    group = static_cast<std::uint8_t>(value);
    return value <= 255 ? at + length : nullptr;
}

enum class ObisForm : std::uint8_t
{
    None, ///< no code
    Standard, ///< A-B:C.D.E with *F or &F behind it, where F is sent (IEC 62056-61)
    Unusual, ///< "1-0:72:32.0", "1-0:31.7.0.255": as the examples of DSMR 4.0 and 4.2.2 print them, and their copies do
};

/// Characters that must be readable behind the place where readObisUnbounded() begins: "255-255:255.255.255*255".
inline constexpr std::size_t kObisRoom = 24;

/// The code at `at`, which ends behind it, or at the group or separator that does not fit.
[[nodiscard]] inline ObisForm readObisUnbounded(const char *&at, ObisCode &code)
{
    const auto group = [&at](std::uint8_t &value) {
        const char *const behind = readObisGroup(at, value);
        at = behind != nullptr ? behind : at;
        return behind != nullptr;
    };
    const auto separator = [&at](char c) {
        const bool fits = *at == c;
        at += fits ? 1 : 0;
        return fits;
    };
    if (!group(code.a) || !separator('-') || !group(code.b) || !separator(':') || !group(code.c))
        return ObisForm::None;
    ObisForm form = ObisForm::Standard;
    if (!separator('.')) {
        if (!separator(':'))
            return ObisForm::None;
        form = ObisForm::Unusual;
    }
    if (!group(code.d) || !separator('.') || !group(code.e))
        return ObisForm::None;
    if (*at == '(')
        return form;
    const bool hasF = separator('*') || separator('&');
    if (!hasF && !separator('.'))
        return form;
    if (!group(code.f))
        return ObisForm::None;
    return hasF ? form : ObisForm::Unusual;
}

/// The same where the text may end first.
[[nodiscard]] inline ObisForm readObis(const char *&at, const char *end, ObisCode &code)
{
    const auto left = static_cast<std::size_t>(end - at);
    if (left >= kObisRoom)
        return readObisUnbounded(at, code);
    char copy[kObisRoom] = {};
    std::memcpy(copy, at, left);
    const char *copied = copy;
    const ObisForm form = readObisUnbounded(copied, code);
    at += copied - copy;
    return form;
}

/// The letters that readouts write for groups C and D (IEC 62056-61, 5.6.2); 0 for any other character.
[[nodiscard]] inline std::uint8_t obisGroupOfLetter(char letter)
{
    switch (letter) {
    case 'C': // service entries
        return 96;
    case 'F': // errors
        return 97;
    case 'L': // lists
        return 98;
    case 'P': // load profiles
        return 99;
    default:
        return 0;
    }
}

/// A reduced code as IEC 62056-21 readouts have it, up to its '(': "1.8.1", "1.8.1*05", "32.7", "F.F", "C.90.2". What
/// it leaves out is electricity, channel 0, or the meter as such for 'C' and 'F', and E 0. `at` ends behind it.
[[nodiscard]] inline bool readReducedObis(const char *&at, const char *end, ObisCode &code)
{
    const char *next = at;
    const auto group = [&next, end](std::uint8_t &value) {
        value = next != end ? obisGroupOfLetter(*next) : std::uint8_t(0);
        if (value != 0) {
            ++next;
            return true;
        }
        unsigned number = 0;
        const char *const begin = next;
        for (; next != end && next - begin < 3 && isDigit(*next); ++next)
            number = number * 10 + static_cast<unsigned>(*next - '0');
        value = static_cast<std::uint8_t>(number);
        return next != begin && number <= 255;
    };
    const auto separator = [&next, end](char c) {
        const bool fits = next != end && *next == c;
        next += fits ? 1 : 0;
        return fits;
    };
    code = {};
    code.a = at != end && (*at == 'C' || *at == 'F') ? 0 : 1;
    if (!group(code.c) || !separator('.') || !group(code.d) || (separator('.') && !group(code.e)))
        return false;
    if ((separator('*') || separator('&')) && !group(code.f))
        return false;
    if (next == end || *next != '(')
        return false;
    at = next;
    return true;
}

/// Whether an object begins here: "1-0:" or "1.8.0(". Enough to tell a new line from the rest of a value with a line
/// end in it.
[[nodiscard]] inline bool looksLikeObject(const char *at, const char *end)
{
    ObisCode code;
    const char *behind = at;
    static_cast<void>(readObis(behind, end, code));
    return std::find(at, behind, ':') != behind || readReducedObis(at, end, code);
}

inline constexpr std::uint64_t kEveryByte = 0x0101010101010101;

/// Eight characters, the first one lowest.
[[nodiscard]] inline std::uint64_t loadEight(const char *at)
{
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, at, sizeof word);
    } else {
        for (int i = 7; i >= 0; --i)
            word = (word << 8) | static_cast<unsigned char>(at[i]);
    }
    return word;
}

/// The top bit of the first byte of that value, and perhaps bits above it; 0 when there is none.
[[nodiscard]] inline std::uint64_t bytesEqualTo(std::uint64_t word, char value)
{
    const std::uint64_t zeroWhereEqual = word ^ (kEveryByte * static_cast<unsigned char>(value));
    return (zeroWhereEqual - kEveryByte) & ~zeroWhereEqual & (kEveryByte << 7);
}

/// The first character below '+', or `end`: brackets, '*', line ends, blanks and control characters are below it,
/// digits, letters, signs and dots are not. Eight at a time.
[[nodiscard]] inline const char *findDelimiter(const char *at, const char *end)
{
    for (; end - at >= 8; at += 8) {
        const std::uint64_t word = loadEight(at);
        const std::uint64_t below = (word - kEveryByte * '+') & ~word & (kEveryByte << 7);
        if (below != 0)
            return at + std::countr_zero(below) / 8;
    }
    while (at != end && static_cast<unsigned char>(*at) >= '+')
        ++at;
    return at;
}

/// One to eight digits, all at once; eight characters must be readable. False when one of them is no digit.
[[nodiscard]] inline bool readDigits(const char *at, std::size_t count, std::uint64_t &value)
{
    // The digits to the top, zeros in front of them, whatever stood behind them shifted out.
    std::uint64_t word = (loadEight(at) ^ (kEveryByte * '0')) << (64 - 8 * count);
    if ((((word + kEveryByte * 0x76) | word) & (kEveryByte << 7)) != 0)
        return false;
    // Digits to pairs, pairs to fours, fours to eight, in neighbouring lanes of the word.
    word = word * 10 + (word >> 8);
    const std::uint64_t high = (word & 0x000000ff000000ff) * (100 + (1000000ULL << 32));
    const std::uint64_t low = ((word >> 16) & 0x000000ff000000ff) * (1 + (10000ULL << 32));
    value = (high + low) >> 32;
    return true;
}

/// Characters that must be readable behind the place where readPlainNumber() begins.
inline constexpr std::ptrdiff_t kNumberRoom = 24;

/// digits[.digits] and nothing else, at most eight before the point and eight behind it: nearly every number of a
/// telegram. False for any other, which says nothing about it.
[[nodiscard]] inline bool readPlainNumber(const char *begin, const char *end, Decimal &number)
{
    constexpr std::size_t most = 8;
    constexpr std::int64_t powers[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000 };
    const auto length = static_cast<std::size_t>(end - begin);
    const std::uint64_t point = bytesEqualTo(loadEight(begin), '.');
    std::size_t digits = point != 0 ? static_cast<std::size_t>(std::countr_zero(point)) / 8 : most;
    digits = digits < length ? digits : length;
    std::uint64_t whole = 0;
    if (digits == 0 || !readDigits(begin, digits, whole))
        return false;
    if (digits == length) {
        number = Decimal(static_cast<std::int64_t>(whole), 0);
        return true;
    }
    const std::size_t decimals = length - digits - 1;
    std::uint64_t fraction = 0;
    if (decimals - 1 >= most || begin[digits] != '.' || !readDigits(begin + digits + 1, decimals, fraction))
        return false;
    number = Decimal(static_cast<std::int64_t>(whole) * powers[decimals] + static_cast<std::int64_t>(fraction),
                     -static_cast<int>(decimals));
    return true;
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

/// YYMMDDhhmm or "YY-MM-DD hh:mm": when a maximum was, in the readouts of IEC 62056-21 meters.
[[nodiscard]] inline bool looksLikeMinute(std::string_view text)
{
    constexpr std::size_t digits = 10;
    if (text.size() == digits)
        return std::all_of(text.begin(), text.end(), isDigit);
    return text.size() == 14 && text[2] == '-' && text[5] == '-' && text[8] == ' ' && text[11] == ':';
}

/// The time that looksLikeTime() or looksLikeMinute() saw; Invalid where the date does not exist.
[[nodiscard]] inline MeterTime readTime(std::string_view text)
{
    char digits[12] = { '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0', '0' };
    std::size_t count = 0;
    const bool isDashed = text.size() > 2 && text[2] == '-' && (text.size() == 17 || text.size() == 14);
    if (!isDashed && !looksLikeMinute(text))
        return MeterTime::fromDsmr(text);
    for (std::size_t i = 0; i < text.size(); i += isDashed ? 3 : 2) {
        digits[count++] = text[i];
        digits[count++] = text[i + 1];
    }
    return MeterTime::fromDsmr({ digits, sizeof digits });
}

} // namespace meterscope::dsmr
