// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metertime.h"

#include "domain/hex.h"

#include <algorithm>
#include <array>

namespace meterscope {

namespace {

constexpr std::size_t kDigits = 12; // YYMMDDhhmmss
constexpr std::string_view kPunctuated = "nn-nn-nn nn:nn:nn";
constexpr std::size_t kCosemOctets = 12;
constexpr int kCentury = 2000;

bool allDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

std::uint8_t twoDigits(const char *at)
{
    return static_cast<std::uint8_t>((at[0] - '0') * 10 + (at[1] - '0'));
}

bool exists(const MeterTime &time)
{
    using namespace std::chrono;
    constexpr std::uint16_t lastYear = 9999;
    return time.year <= lastYear && year_month_day(year(time.year), month(time.month), day(time.day)).ok()
        && time.hour < 24 && time.minute < 60 && time.second < 60;
}

MeterTime invalid()
{
    MeterTime time;
    time.form = MeterTime::Form::Invalid;
    return time;
}

MeterTime::Flag flagOf(char letter)
{
    switch (letter) {
    case 'S':
    case 's':
        return MeterTime::Flag::Summer;
    case 'W':
    case 'w':
        return MeterTime::Flag::Winter;
    default:
        return MeterTime::Flag::Other;
    }
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

MeterTime fromTwelveDigits(const char *at)
{
    MeterTime time;
    time.form = MeterTime::Form::Wall;
    time.year = static_cast<std::uint16_t>(kCentury + twoDigits(at));
    time.month = twoDigits(at + 2);
    time.day = twoDigits(at + 4);
    time.hour = twoDigits(at + 6);
    time.minute = twoDigits(at + 8);
    time.second = twoDigits(at + 10);
    return exists(time) ? time : invalid();
}

MeterTime fromPunctuated(std::string_view text)
{
    std::array<char, kDigits> digits {};
    std::size_t count = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (kPunctuated[i] != 'n' && text[i] != kPunctuated[i])
            return invalid();
        if (kPunctuated[i] == 'n')
            digits[count++] = text[i];
    }
    return allDigits({ digits.data(), digits.size() }) ? fromTwelveDigits(digits.data()) : invalid();
}

MeterTime fromHex(std::string_view text)
{
    std::array<std::uint8_t, kCosemOctets> octets {};
    for (std::size_t i = 0; i < octets.size(); ++i) {
        const int high = hexDigit(text[2 * i]);
        const int low = hexDigit(text[2 * i + 1]);
        if (high < 0 || low < 0)
            return invalid();
        octets[i] = static_cast<std::uint8_t>(high * 16 + low);
    }
    return MeterTime::fromCosem(octets.data());
}

} // namespace

MeterTime MeterTime::fromDsmr(std::string_view text)
{
    const bool flagged = text.size() == kDigits + 1;
    if (text.size() == kPunctuated.size())
        return fromPunctuated(text);
    if (text.size() == 2 * kCosemOctets)
        return fromHex(text);
    if ((text.size() != kDigits && !flagged) || !allDigits(text.substr(0, kDigits))
        || (flagged && !isLetter(text[kDigits]))) {
        return invalid();
    }
    MeterTime time = fromTwelveDigits(text.data());
    if (flagged && time.form == Form::Wall)
        time.flag = flagOf(text[kDigits]);
    return time;
}

MeterTime MeterTime::fromCosem(const std::uint8_t *octets12)
{
    // year (2), month, day, day of week, hour, minute, second, hundredths, deviation (2), clock status
    constexpr std::uint16_t unspecifiedDeviation = 0x8000;
    constexpr std::uint8_t clockInvalid = 0x01;
    constexpr std::uint8_t daylightSaving = 0x80;
    constexpr std::uint8_t statusUnspecified = 0xff;
    constexpr int longestDeviation = 720;

    MeterTime time;
    time.form = Form::Wall;
    time.year = static_cast<std::uint16_t>((octets12[0] << 8) | octets12[1]);
    time.month = octets12[2];
    time.day = octets12[3];
    time.hour = octets12[5];
    time.minute = octets12[6];
    time.second = octets12[7] == 0xff ? 0 : octets12[7]; // seconds may be left open
    const std::uint8_t status = octets12[11];
    if (!exists(time) || (status != statusUnspecified && (status & clockInvalid) != 0))
        return invalid();
    // The deviation counts from local time to UTC: -60 is UTC+1.
    const auto deviationBits = static_cast<std::uint16_t>((octets12[9] << 8) | octets12[10]);
    const auto deviation = static_cast<std::int16_t>(deviationBits);
    if (deviationBits != unspecifiedDeviation && deviation >= -longestDeviation && deviation <= longestDeviation)
        time.offsetMinutes = static_cast<std::int16_t>(-deviation);
    if (status != statusUnspecified)
        time.flag = (status & daylightSaving) != 0 ? Flag::Summer : Flag::Winter;
    return time;
}

MeterTime MeterTime::fromUnix(std::uint32_t seconds)
{
    MeterTime time;
    time.form = Form::Utc;
    time.seconds = seconds;
    return time;
}

MeterTime MeterTime::fromSecondIndex(std::uint32_t seconds)
{
    MeterTime time;
    time.form = Form::SecondIndex;
    time.seconds = seconds;
    return time;
}

std::string formatUtc(UtcSeconds time)
{
    using namespace std::chrono;
    const auto midnight = floor<days>(time);
    const year_month_day date(midnight);
    const hh_mm_ss clock(time - midnight);
    std::string text;
    const auto number = [&text](unsigned value, unsigned digits) {
        std::array<char, 10> reversed {};
        for (unsigned i = 0; i < digits; ++i, value /= 10)
            reversed[digits - 1 - i] = static_cast<char>('0' + value % 10);
        text.append(reversed.data(), digits);
    };
    number(static_cast<unsigned>(int(date.year())), 4);
    text += '-';
    number(unsigned(date.month()), 2);
    text += '-';
    number(unsigned(date.day()), 2);
    text += 'T';
    number(static_cast<unsigned>(clock.hours().count()), 2);
    text += ':';
    number(static_cast<unsigned>(clock.minutes().count()), 2);
    text += ':';
    number(static_cast<unsigned>(clock.seconds().count()), 2);
    text += 'Z';
    return text;
}

} // namespace meterscope
