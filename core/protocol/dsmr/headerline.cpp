// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/headerline.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace meterscope::dsmr {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kPrefix = 5; // "/XXXZ"
constexpr std::uint8_t kSlashEvenParity = 0xAF;

bool isLetter(std::uint8_t byte)
{
    const auto lower = static_cast<std::uint8_t>(byte | 0x20);
    return (lower >= 'a' && lower <= 'z') || byte == '_';
}

bool isDigit(std::uint8_t byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLineEnd(std::uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

bool hasParity(std::uint8_t byte, ParityBits parity)
{
    const bool odd = (std::popcount(byte) & 1) != 0;
    return odd == (parity == ParityBits::Odd);
}

/// Whether the bytes of the prefix that are there already are letters where letters belong.
bool prefixFits(Bytes prefix, std::uint8_t mask)
{
    for (std::size_t i = 1; i < prefix.size(); ++i) {
        const auto byte = static_cast<std::uint8_t>(prefix[i] & mask);
        if (i + 1 < kPrefix ? !isLetter(byte) : byte <= ' ' || byte == '(' || byte == ')' || byte == '!')
            return false;
    }
    return true;
}

bool allHaveParity(Bytes bytes, ParityBits parity)
{
    return std::all_of(bytes.begin(), bytes.end(), [parity](std::uint8_t byte) { return hasParity(byte, parity); });
}

/// The parity that the prefix was sent with; `possible` is cleared when it is no prefix with any.
ParityBits parityOf(Bytes prefix, bool &possible)
{
    if (prefix[0] == kSlashEvenParity) {
        possible = prefixFits(prefix, 0x7f) && allHaveParity(prefix, ParityBits::Even);
        return ParityBits::Even;
    }
    if (prefixFits(prefix, 0xff))
        return ParityBits::None;
    possible = prefixFits(prefix, 0x7f) && allHaveParity(prefix, ParityBits::Odd);
    return ParityBits::Odd;
}

/// Whether the line behind the header shows that a telegram begins: a blank line, or "1-0:..." (Kamstrup, EasyMeter).
void readFollower(Bytes bytes, std::uint8_t mask, HeaderLine &header)
{
    const auto masked = [&](std::size_t i) { return static_cast<std::uint8_t>(bytes[i] & mask); };
    std::size_t at = header.textEnd;
    const std::uint8_t first = masked(at++);
    if (first == '!') {
        header.followerKnown = true;
        return;
    }
    if (at < bytes.size() && first == '\r' && masked(at) == '\n')
        ++at;
    std::size_t digits = 0;
    while (at < bytes.size() && digits < 4 && isDigit(masked(at))) {
        ++at;
        ++digits;
    }
    if (at >= bytes.size())
        return;
    header.followerKnown = true;
    header.followed = digits == 0 ? isLineEnd(masked(at)) : digits < 4 && masked(at) == '-';
}

enum class Certainty : std::uint8_t
{
    No,
    Yes,
    Unknown, ///< more bytes are needed
};

/// A byte of an identification code: "1-0:1.8.0*255", "F.F", "C.1.0" (IEC 62056-21, 6.3.3; IEC 62056-61).
bool isCodeByte(std::uint8_t byte)
{
    return isDigit(byte) || byte == '.' || byte == ':' || byte == '-' || byte == '*' || byte == '&' || byte == 'C'
        || byte == 'F' || byte == 'L' || byte == 'P';
}

/// Whether the header at `at` is followed by an object, with or without a blank line between them.
Certainty certaintyOf(Bytes bytes, std::size_t at)
{
    constexpr std::size_t shortestCode = 3;
    constexpr std::size_t longestCode = 20;
    const HeaderLine header = readHeaderLine(bytes, at);
    if (header.state == HeaderLine::State::Incomplete)
        return Certainty::Unknown;
    if (header.state == HeaderLine::State::No)
        return Certainty::No;
    const std::uint8_t mask = header.parity == ParityBits::None ? 0xff : 0x7f;
    const auto isNext = [&](std::size_t i, char byte) { return i < bytes.size() && (bytes[i] & mask) == byte; };
    std::size_t begin = header.textEnd;
    for (int line = 0; line < 2; ++line) {
        begin += isNext(begin, '\r') ? 1 : 0;
        begin += isNext(begin, '\n') ? 1 : 0;
    }
    std::size_t end = begin;
    while (end < bytes.size() && end - begin <= longestCode && isCodeByte(bytes[end] & mask))
        ++end;
    if (end == bytes.size())
        return Certainty::Unknown;
    if (header.parity != ParityBits::None && !allHaveParity(bytes.subspan(at, end + 1 - at), header.parity))
        return Certainty::No;
    const std::size_t length = end - begin;
    return isNext(end, '(') && length >= shortestCode && length <= longestCode ? Certainty::Yes : Certainty::No;
}

} // namespace

HeaderLine readHeaderLine(Bytes bytes, std::size_t at)
{
    HeaderLine header;
    if (at >= bytes.size()) {
        header.state = HeaderLine::State::Incomplete;
        return header;
    }
    const Bytes prefix = bytes.subspan(at, std::min(kPrefix, bytes.size() - at));
    bool possible = true;
    header.parity = parityOf(prefix, possible);
    if (!possible)
        return header;
    const std::uint8_t mask = header.parity == ParityBits::None ? 0xff : 0x7f;
    const std::size_t limit = std::min(bytes.size(), at + kLongestHeaderLine);
    for (std::size_t i = at + prefix.size(); i < limit; ++i) {
        const auto byte = static_cast<std::uint8_t>(bytes[i] & mask);
        if (isLineEnd(byte) || byte == '!') {
            header.state = HeaderLine::State::Yes;
            header.textEnd = i;
            readFollower(bytes, mask, header);
            return header;
        }
        // Random bytes have the parity of a prefix once in a while, but not for a whole line of characters.
        const bool isNoise = header.parity != ParityBits::None && byte < ' ';
        if (byte == '(' || byte == ')' || byte == 0 || isNoise)
            return header;
    }
    if (limit == bytes.size() && limit < at + kLongestHeaderLine)
        header.state = HeaderLine::State::Incomplete;
    return header;
}

FrameScanner::Start findCertainHeader(Bytes bytes, std::size_t from)
{
    const auto find = [&](std::uint8_t byte, std::size_t begin, std::size_t end) {
        const void *hit = begin < end ? std::memchr(bytes.data() + begin, byte, end - begin) : nullptr;
        return hit == nullptr ? end : static_cast<std::size_t>(static_cast<const std::uint8_t *>(hit) - bytes.data());
    };
    const std::size_t size = bytes.size();
    std::size_t plain = find('/', from, size);
    for (std::size_t at = from; at < size; ++at) {
        if (plain < at)
            plain = find('/', at, size);
        at = find(kSlashEvenParity, at, plain); // only before the plain one, so that no byte is searched twice
        if (at == size)
            break;
        const Certainty certainty = certaintyOf(bytes, at);
        if (certainty == Certainty::Yes)
            return { at, 0 };
        if (certainty == Certainty::Unknown)
            return { size, size - at };
    }
    return { size, 0 };
}

} // namespace meterscope::dsmr
