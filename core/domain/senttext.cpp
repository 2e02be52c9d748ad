// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/senttext.h"

#include <algorithm>

namespace meterscope {

namespace {

constexpr std::uint8_t kNoHexDigit = 0xff;

constexpr auto kHexDigits = [] {
    std::array<std::uint8_t, 256> values {};
    values.fill(kNoHexDigit);
    for (std::uint8_t i = 0; i < 10; ++i)
        values['0' + i] = i;
    for (std::uint8_t i = 0; i < 6; ++i)
        values['a' + i] = values['A' + i] = static_cast<std::uint8_t>(10 + i);
    return values;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

} // namespace

bool appendPrintableHex(std::string_view hex, std::string &out)
{
    if (hex.empty() || hex.size() % 2 != 0)
        return false;
    const std::size_t before = out.size();
    out.resize(before + hex.size() / 2);
    for (std::size_t i = 0; i < hex.size(); i += 2) {
        const unsigned high = kHexDigits[static_cast<unsigned char>(hex[i])];
        const unsigned low = kHexDigits[static_cast<unsigned char>(hex[i + 1])];
        const unsigned octet = high * 16 + low; // above 0xff with anything that is no digit
        if (octet < 0x20 || octet > 0x7e) {
            out.resize(before);
            return false;
        }
        out[before + i / 2] = static_cast<char>(octet);
    }
    return true;
}

void appendOctets(std::string_view octets, std::string &out)
{
    constexpr std::string_view digits = "0123456789abcdef";
    if (std::all_of(octets.begin(), octets.end(), [](char octet) { return octet >= 0x20 && octet <= 0x7e; })) {
        out.append(octets);
        return;
    }
    for (const char octet : octets) {
        out += digits[static_cast<unsigned char>(octet) >> 4];
        out += digits[static_cast<unsigned char>(octet) & 0x0f];
    }
}

bool isHexWithADigitMissing(std::string_view text)
{
    const auto isHex = [](char c) { return kHexDigits[static_cast<unsigned char>(c)] != kNoHexDigit; };
    return text.size() % 2 == 1 && std::all_of(text.begin(), text.end(), isHex);
}

bool isOneWord(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
}

std::optional<std::array<char, 6>> sixDigits(std::string_view text, std::string_view separators)
{
    std::array<char, 8> digits {};
    std::size_t count = 0;
    for (const char c : text) {
        if (isDigit(c) && count < digits.size())
            digits[count++] = c;
        else if (isDigit(c) || separators.find(c) == std::string_view::npos)
            return std::nullopt;
    }
    const bool hasCentury = count == digits.size() && digits[0] == '2' && digits[1] == '0';
    std::array<char, 6> result {};
    if (count != result.size() && !hasCentury)
        return std::nullopt;
    std::copy_n(digits.begin() + (hasCentury ? 2 : 0), result.size(), result.begin());
    return result;
}

std::string_view withoutPadding(std::string_view text)
{
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    return text;
}

std::uint8_t activeTariff(std::string_view text)
{
    constexpr unsigned highest = 63; // rates of IEC 62056-61
    unsigned value = 0;
    std::size_t at = text.size();
    while (at > 0 && isDigit(text[at - 1]))
        --at;
    for (; at < text.size() && value <= highest; ++at)
        value = value * 10 + unsigned(text[at] - '0');
    return value <= highest ? static_cast<std::uint8_t>(value) : std::uint8_t(0);
}

} // namespace meterscope
