// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/serverid.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace meterscope::sml {

namespace {

constexpr std::size_t kDinLength = 10;
constexpr std::uint32_t kLargestSerial = 99'999'999;

std::uint8_t octet(std::string_view octets, std::size_t index)
{
    return static_cast<std::uint8_t>(octets[index]);
}

std::uint32_t serialNumber(std::string_view octets)
{
    std::uint32_t serial = 0;
    for (std::size_t i = 6; i < kDinLength; ++i)
        serial = (serial << 8) | octet(octets, i);
    return serial;
}

bool isDinId(std::string_view octets)
{
    if (octets.size() != kDinLength || (octet(octets, 0) != 0x09 && octet(octets, 0) != 0x0a))
        return false;
    const std::string_view letters = octets.substr(2, 3);
    return octet(octets, 1) <= 0x0f
        && std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; })
        && serialNumber(octets) <= kLargestSerial;
}

} // namespace

void appendServerId(std::string_view octets, std::string &out)
{
    constexpr std::string_view kUpper = "0123456789ABCDEF";
    constexpr std::string_view kLower = "0123456789abcdef";
    if (!isDinId(octets)) {
        for (const char c : octets) {
            out += kLower[static_cast<std::uint8_t>(c) >> 4];
            out += kLower[static_cast<std::uint8_t>(c) & 0x0f];
        }
        return;
    }
    // "1 ISK 00 12345678"
    std::array<char, 17> text {};
    text.fill(' ');
    text[0] = kUpper[octet(octets, 1)];
    std::copy_n(octets.begin() + 2, 3, text.begin() + 2);
    text[6] = kUpper[octet(octets, 5) >> 4];
    text[7] = kUpper[octet(octets, 5) & 0x0f];
    std::uint32_t serial = serialNumber(octets);
    for (std::size_t i = text.size(); i > 9; serial /= 10)
        text[--i] = static_cast<char>('0' + serial % 10);
    out.append(text.data(), text.size());
}

} // namespace meterscope::sml
