// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/standins.h"

#include "domain/hex.h"
#include "domain/senttext.h"

#include <algorithm>

namespace meterscope::redaction {

namespace {

/// What is shorter identifies nothing, and would be found where it is not meant.
constexpr std::size_t kShortestSearched = 8;
constexpr std::size_t kShortestRun = 8;
constexpr std::size_t kServerId = 10; ///< octets of DIN 43863-5
constexpr std::size_t kServerIdKept = 6;
constexpr std::size_t kNumberOctets = 3;
constexpr char kEscape = 0x1b;
constexpr char kFiller = 0x5a; ///< neither the escape of SML nor a TL byte that a reader could lose its way on

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

bool isHexOnly(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return hexDigit(c) >= 0; });
}

bool isPrintable(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

/// Nothing is said by zeros and fill, nor by one character again and again.
bool saysSomething(std::string_view text)
{
    const bool isRow = std::all_of(text.begin(), text.end(), [text](char c) { return c == text.front(); });
    return !isRow && std::any_of(text.begin(), text.end(), [](char c) {
        return c != '0' && c != ' ' && c != '\0' && c != '\xff';
    });
}

/// Writes a number into the last digits of a text that has zeros for digits; another one when that is the original.
void writeNumber(std::string &text, std::uint32_t number, std::string_view original)
{
    constexpr std::uint32_t step = 7;
    const std::string zeros = text;
    do {
        text = zeros;
        std::uint32_t rest = number;
        for (auto c = text.rbegin(); c != text.rend(); ++c)
            if (isDigit(*c)) {
                *c = static_cast<char>('0' + rest % 10);
                rest /= 10;
            }
        number += step;
    } while (text == original && text != zeros);
}

void replaceEach(std::string &bytes, std::string_view original, std::string_view standIn)
{
    for (std::size_t at = bytes.find(original); at != std::string::npos; at = bytes.find(original, at + standIn.size()))
        bytes.replace(at, standIn.size(), standIn);
}

} // namespace

std::string hexOf(std::string_view octets, bool upperCase)
{
    const std::string_view digits = upperCase ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string hex;
    for (const char c : octets) {
        const auto octet = static_cast<std::uint8_t>(c);
        hex += digits[octet >> 4];
        hex += digits[octet & 15];
    }
    return hex;
}

void maskRuns(std::string &text)
{
    const auto plain = [](char c) { return static_cast<char>(c & 0x7f); };
    const auto belongs = [&](char c) { return isDigit(plain(c)) || isLetter(plain(c)); };
    for (auto begin = text.begin(); begin != text.end();) {
        const auto end = std::find_if_not(begin, text.end(), belongs);
        if (end - begin >= std::ptrdiff_t(kShortestRun))
            std::transform(begin, end, begin, [&](char c) { return isDigit(plain(c)) ? '0' : 'x'; });
        begin = end == text.end() ? end : end + 1;
    }
}

void maskOctets(std::string &bytes)
{
    constexpr std::string_view kept("\x00\xff\x1b\x1a\x01", 5);
    std::replace_if(
        bytes.begin(), bytes.end(), [kept](char c) { return kept.find(c) == std::string_view::npos; }, kFiller);
}

bool isMostlyText(std::string_view bytes)
{
    const auto isCharacter = [](char c) {
        const char plain = static_cast<char>(c & 0x7f);
        return plain == '\r' || plain == '\n' || (plain >= 0x20 && plain < 0x7f);
    };
    return std::count_if(bytes.begin(), bytes.end(), isCharacter) * 10 >= std::ssize(bytes) * 9;
}

std::string StandIns::of(std::string_view original, bool isHexText)
{
    if (!saysSomething(original))
        return std::string(original);
    std::string characters;
    if (isHexText && appendPrintableHex(original, characters)) {
        if (!saysSomething(characters))
            return std::string(original);
        const bool isUpper = std::none_of(original.begin(), original.end(), [](char c) { return c >= 'a'; });
        return hexOf(ofText(characters), isUpper);
    }
    if (!isPrintable(original))
        return ofOctets(original, 0);
    if (!isHexText || !isHexOnly(original))
        return ofText(original);
    // Octets written in hex: binary ids of M-Bus devices, keys.
    std::string standIn(original.size(), '0');
    writeNumber(standIn, numberOf(original), original);
    remember(original, standIn);
    return standIn;
}

std::string StandIns::ofServerId(std::string_view octets)
{
    if (!saysSomething(octets))
        return std::string(octets);
    const bool isStandard = octets.size() == kServerId && (octets[0] == 0x09 || octets[0] == 0x0a);
    // The older form has a 06 and the manufacturer's letters in front.
    const std::size_t letters = octets.size() > 6 && octets[0] == 0x06 ? 4 : 0;
    return isPrintable(octets) ? ofText(octets) : ofOctets(octets, isStandard ? kServerIdKept : letters);
}

std::string StandIns::ofText(std::string_view text)
{
    std::string standIn(text);
    for (std::size_t i = 0; i < standIn.size(); ++i) {
        if (isDigit(standIn[i]))
            standIn[i] = '0';
        else if (isLetter(standIn[i]) && i > 0)
            standIn[i] = standIn[i] >= 'a' ? 'x' : 'X';
    }
    writeNumber(standIn, numberOf(text), text);
    remember(text, standIn);
    return standIn;
}

std::string StandIns::ofOctets(std::string_view octets, std::size_t kept)
{
    std::string standIn(octets);
    std::uint32_t number = numberOf(octets);
    for (std::size_t i = standIn.size(); i > kept; --i) {
        char &octet = standIn[i - 1];
        if (octet == kEscape)
            continue; // four of them are escaped on the line, and the frame would get another length
        // Decimal digits in binary: none of them is an escape.
        const bool isNumber = standIn.size() - i < kNumberOctets;
        octet = isNumber ? static_cast<char>(number % 10) : kFiller;
        number /= isNumber ? 10 : 1;
    }
    remember(octets, standIn);
    return standIn;
}

std::uint32_t StandIns::numberOf(std::string_view original)
{
    const auto known = m_numbers.find(original);
    if (known != m_numbers.end())
        return known->second;
    const auto number = static_cast<std::uint32_t>(m_numbers.size() + 1);
    m_numbers.emplace(original, number);
    return number;
}

void StandIns::remember(std::string_view original, const std::string &standIn)
{
    if (!m_isLearning || original.size() < kShortestSearched)
        return;
    m_replacements.insert_or_assign(std::string(original), standIn);
    for (const bool upper : { false, true })
        m_replacements.insert_or_assign(hexOf(original, upper), hexOf(standIn, upper));
}

void StandIns::replaceAll(std::string &bytes) const
{
    for (const auto &[original, standIn] : m_replacements)
        replaceEach(bytes, original, standIn);
}

} // namespace meterscope::redaction
