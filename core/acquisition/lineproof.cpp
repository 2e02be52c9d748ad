// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/lineproof.h"

#include "protocol/checksum.h"

#include <algorithm>
#include <array>
#include <bit>

namespace meterscope {

namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint32_t occurrences(std::string_view text, std::string_view part)
{
    std::uint32_t count = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size()))
        ++count;
    return count;
}

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

/// Where the number at `at` ends; `at` itself where none begins. At most three digits.
std::size_t number(std::string_view text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && end < at + 3 && isDigit(text[end]))
        ++end;
    return end;
}

/// Reads "1.8.1" at `at`; returns its end, 0 where there is none.
std::size_t valueCode(std::string_view text, std::size_t at)
{
    for (int group = 0; group < 3; ++group) {
        const std::size_t end = number(text, at);
        if (end == at)
            return 0;
        at = end;
        if (group < 2) {
            if (at >= text.size() || text[at] != '.')
                return 0;
            ++at;
        }
    }
    return at;
}

/// "1-0:" before a code.
bool hasMedium(std::string_view text, std::size_t code)
{
    return code >= 4 && text[code - 1] == ':' && isDigit(text[code - 2]) && text[code - 3] == '-'
        && isDigit(text[code - 4]);
}

/// FCS of HDLC (ISO/IEC 13239) over bytes with their check behind them, low octet first.
bool holdsFcs(Bytes bytes)
{
    const std::uint16_t computed = crc16X25(bytes.first(bytes.size() - 2));
    return bytes[bytes.size() - 2] == (computed & 0xff) && bytes[bytes.size() - 1] == computed >> 8;
}

/// Octets of an HDLC address: the lowest bit marks the last one (IEC 62056-46, 6.4.2.1); 0 where there is no end.
std::size_t addressLength(Bytes bytes)
{
    for (std::size_t length = 1; length <= 4 && length <= bytes.size(); ++length) {
        if ((bytes[length - 1] & 1) != 0)
            return length;
    }
    return 0;
}

/// A frame that begins at the flag before `bytes`: format type 3, addresses, control, HCS (IEC 62056-46, 6.4).
bool isHdlcHeader(Bytes bytes)
{
    if (bytes.size() < 7 || (bytes[0] & 0xf0) != 0xa0)
        return false;
    const std::size_t length = static_cast<std::size_t>(bytes[0] & 7) << 8 | bytes[1];
    if (length < 7)
        return false;
    const std::size_t destination = addressLength(bytes.subspan(2));
    const std::size_t source = destination > 0 ? addressLength(bytes.subspan(2 + destination)) : 0;
    if (source == 0)
        return false;
    const std::size_t header = 2 + destination + source + 1 + 2;
    return header <= bytes.size() && holdsFcs(bytes.first(header));
}

/// A long frame: 68 L L 68 ... sum 16 (EN 13757-2, 5.4).
bool isMBusFrame(Bytes bytes)
{
    if (bytes.size() < 6 || bytes[0] != 0x68 || bytes[3] != 0x68 || bytes[1] != bytes[2] || bytes[1] < 3)
        return false;
    const std::size_t length = bytes[1];
    if (bytes.size() < length + 6)
        // Not all of it is here: SND-UD or RSP-UD, and a CI field of DLMS or of meter data.
        return (bytes[4] == 0x53 || bytes[4] == 0x73 || bytes[4] == 0x08) && bytes.size() > 6;
    unsigned sum = 0;
    for (const std::uint8_t byte : bytes.subspan(4, length))
        sum += byte;
    return bytes[4 + length] == (sum & 0xff) && bytes[5 + length] == 0x16;
}

/// DB, an eight-octet system title, a length of two octets, the security control byte (DLMS green book, 9.2.7).
bool isCipheredHeader(Bytes bytes)
{
    return bytes.size() >= 18 && bytes[0] == 0xdb && bytes[1] == 0x08 && bytes[10] == 0x82 && (bytes[13] & 0xcf) == 0
        && (bytes[13] & 0x30) != 0;
}

} // namespace

std::string asText(Bytes bytes, std::uint8_t mask)
{
    std::string text;
    text.reserve(bytes.size());
    for (const std::uint8_t byte : bytes)
        text += static_cast<char>(byte & mask);
    return text;
}

namespace proof {

LineDialect dialectOf(std::string_view text)
{
    std::size_t p1 = 0;
    std::size_t d0 = 0;
    std::size_t bare = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]) || (at > 0 && (isDigit(text[at - 1]) || text[at - 1] == '.')))
            continue;
        const std::size_t end = valueCode(text, at);
        if (end == 0 || end >= text.size())
            continue;
        const bool medium = hasMedium(text, at);
        if (text.substr(end, 5) == "*255(")
            ++d0;
        else if (text[end] == '(' && medium)
            ++p1;
        else if (text[end] == '(' && at > 0 && text[at - 1] == '\n')
            ++bare;
    }
    if (d0 > p1 || (p1 == 0 && bare > 0))
        return LineDialect::D0;
    return p1 > 0 ? LineDialect::P1 : LineDialect::Unknown;
}

bool looksLikeP1(Bytes bytes)
{
    std::size_t digits = 0;
    std::size_t brackets = 0;
    for (const std::uint8_t byte : bytes) {
        digits += byte >= '0' && byte <= '9';
        brackets += byte == '(' || byte == ')';
    }
    return digits * 2 > bytes.size() || (digits * 3 > bytes.size() && brackets > 0);
}

std::string identification(const std::string &text)
{
    const auto slash = text.rfind('/');
    if (slash == std::string::npos)
        return {};
    const auto end = text.find('\r', slash);
    constexpr std::size_t shortest = 5; // "/ISK5"
    constexpr std::size_t longest = 40;
    if (end == std::string::npos || end - slash > longest || end - slash < shortest)
        return {};
    return text.substr(slash, end - slash);
}

std::string firstDataLine(const std::string &text)
{
    constexpr std::string_view blank = "\r\n\r\n";
    constexpr std::size_t longest = 40;
    const auto end = text.rfind(blank);
    const auto begin = end == std::string::npos ? end : end + blank.size();
    const auto next = begin == std::string::npos ? begin : text.find('\r', begin);
    if (next == std::string::npos || next - begin > longest)
        return {};
    const std::string line = text.substr(begin, next - begin);
    return std::all_of(line.begin(), line.end(),
                       [](char character) { return isText(static_cast<unsigned char>(character)); })
        ? line
        : std::string();
}

std::uint32_t modemProbes(Bytes bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    std::uint32_t count = 0;
    for (const std::string_view command : { "AT\r", "AT+", "AT&", "ATE0", "ATE1", "ATZ\r", "ATI\r" }) {
        for (std::size_t at = text.find(command); at != std::string_view::npos; at = text.find(command, at + 1)) {
            const char before = at > 0 ? text[at - 1] : '\r';
            count += before == '\r' || before == '\n';
        }
    }
    return count;
}

std::uint32_t stretched(Bytes bytes, unsigned factor)
{
    // The start bit fills the first cells, so that bit 0 belongs to the cell 1 / factor, and so on.
    const auto fits = [factor](std::uint8_t byte) {
        const auto bitAt = [byte](unsigned index) { return byte >> index & 1; };
        for (unsigned index = 0; index < 8; ++index) {
            const unsigned cell = (index + 1) / factor;
            const bool sameCell = index > 0 && cell == index / factor;
            if (cell == 0 ? bitAt(index) != 0 : sameCell && bitAt(index) != bitAt(index - 1))
                return false;
        }
        return true;
    };
    if (bytes.empty())
        return 0;
    const auto count = static_cast<std::size_t>(std::count_if(bytes.begin(), bytes.end(), fits));
    return static_cast<std::uint32_t>(count * 1000 / bytes.size());
}

std::uint32_t senderRate(std::uint32_t baudRate, unsigned factor)
{
    constexpr std::array<std::uint32_t, 4> usual { 9600, 2400, 1200, 300 };
    if (factor < 9)
        return baudRate / factor;
    const auto slower =
        std::find_if(usual.begin(), usual.end(), [&](std::uint32_t rate) { return rate <= baudRate / factor; });
    return slower == usual.end() ? usual.back() : *slower;
}

std::uint32_t smlMarks(Bytes bytes)
{
    const std::string_view text(reinterpret_cast<const char *>(bytes.data()), bytes.size());
    // "1b" of one escape sequence counts once. Seven-bit readers lose the top bit of ff and 81.
    constexpr std::array<std::string_view, 8> marks {
        std::string_view("\x1b\x1b\x1b\x1b", 4), std::string_view("\x77\x07\x01\x00", 4),
        std::string_view("\x77\x07\x81\x81", 4), std::string_view("\x01\x62\x1e\x52", 4),
        std::string_view("\x01\x62\x1b\x52", 4), std::string_view("\x62\x00\x62\x00\x72\x63", 6),
        std::string_view("\x01\x01\x01\x63", 4), std::string_view("\x01\x77\x07", 3),
    };
    std::uint32_t count = 0;
    for (const std::string_view mark : marks)
        count += occurrences(text, mark);
    return count;
}

std::uint32_t codeMarks(std::string_view bytes)
{
    return occurrences(bytes, std::string_view("\x07\x01\x00", 3));
}

SmlEntries smlEntries(Bytes bytes)
{
    constexpr std::size_t length = 8;
    constexpr int mostlyOnes = 5;
    SmlEntries entries;
    for (std::size_t at = 0; at + length <= bytes.size(); ++at) {
        // Group A is 0 or 1, B is 0; C, D and E are the meter's; F is 255, or a small number in a maker's own codes.
        const std::uint8_t a = bytes[at + 2];
        const std::array<std::uint8_t, 4> is { bytes[at + 1], a, bytes[at + 3], bytes[at + 7] };
        const std::array<std::uint8_t, 4> wanted { 0x07, static_cast<std::uint8_t>(a == 0 ? 0 : 1), 0x00, 0xff };
        if (bytes[at] != 0x77 || std::popcount(is[3]) < mostlyOnes)
            continue;
        unsigned off = 0;
        unsigned gained = 0;
        unsigned lost = 0;
        for (std::size_t index = 0; index < is.size(); ++index) {
            off += is[index] != wanted[index];
            gained |= is[index] & ~wanted[index] & 0xffu;
            lost |= wanted[index] & ~is[index] & 0xffu;
        }
        entries.whole += off == 0;
        entries.gained += off == 1 && gained != 0 && lost == 0;
        entries.lost += off == 1 && lost != 0 && gained == 0;
    }
    return entries;
}

LineDialect framedDialect(Bytes bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const Bytes rest = bytes.subspan(at);
        if (rest[0] == 0x7e && isHdlcHeader(rest.subspan(1)))
            return LineDialect::Hdlc;
        if (isMBusFrame(rest))
            return LineDialect::MBus;
        if (isCipheredHeader(rest))
            return LineDialect::Encrypted;
    }
    return LineDialect::Unknown;
}

} // namespace proof

} // namespace meterscope
