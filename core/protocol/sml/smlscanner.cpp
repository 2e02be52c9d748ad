// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/smlscanner.h"

#include "protocol/checksum.h"
#include "protocol/sml/transport.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace meterscope::sml {

namespace {

using Bytes = std::span<const std::uint8_t>;

/// The checksum register behind a whole start sequence 1b1b1b1b 01010101: a start of which a byte was lost can be
/// checked all the same.
constexpr std::uint16_t kX25BehindStart = 0x91dc; // started with ffff, not yet inverted
constexpr std::uint16_t kKermitBehindStart = 0xed50; // started with 0
constexpr std::size_t kEscapedPair = 2 * kEscapeLength;
constexpr std::size_t kChecksumLength = 2;

std::size_t findEscapeByte(Bytes bytes, std::size_t from, std::size_t to)
{
    const void *hit = from < to ? std::memchr(bytes.data() + from, kEscapeByte, to - from) : nullptr;
    return hit == nullptr ? to : static_cast<std::size_t>(static_cast<const std::uint8_t *>(hit) - bytes.data());
}

std::size_t runEnd(Bytes bytes, std::size_t from, std::size_t to)
{
    while (from < to && bytes[from] == kEscapeByte)
        ++from;
    return from;
}

enum class Match : std::uint8_t
{
    No,
    Partly, ///< as far as there are bytes
    Whole,
};

/// Four bytes of one value at `position`.
Match matchVersion(Bytes bytes, std::size_t position, std::uint8_t version, std::size_t to)
{
    for (std::size_t i = position; i < position + kVersionLength; ++i) {
        if (i >= to)
            return Match::Partly;
        if (bytes[i] != version)
            return Match::No;
    }
    return Match::Whole;
}

/// A start sequence, whole or short of one 1b, exactly at `position`.
Match matchStart(Bytes bytes, std::size_t position)
{
    const std::size_t escapeEnd = runEnd(bytes, position, std::min(position + kEscapeLength, bytes.size()));
    if (escapeEnd == bytes.size())
        return Match::Partly;
    if (escapeEnd - position < kShortestRepairableEscape)
        return Match::No;
    return matchVersion(bytes, escapeEnd, kVersion1, bytes.size());
}

/// The start sequence of either version behind an escape. The other version begins a frame of its own, which a version
/// 1 frame that lost its end must not swallow.
Match matchRestart(Bytes bytes, std::size_t position, bool inVersion2, std::size_t to)
{
    const Match version1 = matchVersion(bytes, position, kVersion1, to);
    return version1 == Match::No && !inVersion2 ? matchVersion(bytes, position, kVersion2, to) : version1;
}

/// What the two checksums make of a frame's body: all behind the start sequence, its own checksum included.
struct Verification
{
    ChecksumAlgorithm algorithm = ChecksumAlgorithm::None; ///< None: neither holds
    std::uint16_t sent = 0;
    std::uint16_t computed = 0;
};

Verification verify(Bytes body)
{
    const Bytes covered = body.first(body.size() - kChecksumLength);
    const std::uint8_t first = body[body.size() - 2];
    const std::uint8_t second = body[body.size() - 1];
    Verification result;
    result.sent = static_cast<std::uint16_t>(first | (second << 8)); // low byte first
    result.computed = static_cast<std::uint16_t>(crc16Ccitt(covered, kX25BehindStart) ^ 0xffff);
    if (result.sent == result.computed) {
        result.algorithm = ChecksumAlgorithm::Crc16X25;
        return result;
    }
    const auto kermitSent = static_cast<std::uint16_t>((first << 8) | second);
    if (crc16Ccitt(covered, kKermitBehindStart) == kermitSent) {
        result.algorithm = ChecksumAlgorithm::Crc16Kermit;
        result.sent = kermitSent;
        result.computed = kermitSent;
    }
    return result;
}

/// Places in a frame where another one may begin although the run of 1b there does not say so: three 1b only, or bytes
/// that read as an escaped 1b1b1b1b and 01010101 as data. The last ones only, so that a frame full of them stays cheap.
class HiddenStarts
{
public:
    HiddenStarts(Bytes bytes, std::size_t from, std::size_t to)
    {
        while (true) {
            const std::size_t begin = findEscapeByte(bytes, from, to);
            if (begin == to)
                return;
            from = runEnd(bytes, begin, to);
            if (from - begin >= kShortestRepairableEscape && matchVersion(bytes, from, kVersion1, to) == Match::Whole) {
                m_bodies[m_count % kKept] = from + kVersionLength;
                m_starts[m_count % kKept] = from - std::min(from - begin, kEscapeLength);
                ++m_count;
            }
        }
    }

    /// The start from which the checksum at the end of `bytes` holds; `none` where there is no such one.
    [[nodiscard]] std::size_t verified(Bytes bytes, std::size_t none) const
    {
        for (std::size_t i = 0; i < std::min(m_count, kKept); ++i) {
            const Bytes body = bytes.subspan(m_bodies[i]);
            if (body.size() >= kEndLength && verify(body).algorithm != ChecksumAlgorithm::None)
                return m_starts[i];
        }
        return none;
    }

    /// The earliest one kept; `none` where there is no such one.
    [[nodiscard]] std::size_t earliest(std::size_t none) const
    {
        if (m_count == 0)
            return none;
        return m_starts[m_count < kKept ? 0 : m_count % kKept];
    }

private:
    static constexpr std::size_t kKept = 8;
    std::array<std::size_t, kKept> m_starts {};
    std::array<std::size_t, kKept> m_bodies {};
    std::size_t m_count = 0;
};

} // namespace

FrameScanner::Start SmlScanner::findStart(Bytes bytes, std::size_t from) const
{
    const std::size_t size = bytes.size();
    while (true) {
        const std::size_t begin = findEscapeByte(bytes, from, size);
        if (begin == size)
            return { size, 0 };
        const std::size_t end = runEnd(bytes, begin, size);
        const std::size_t start = end - std::min(end - begin, kEscapeLength);
        if (end == size)
            return { size, size - start };
        if (end - begin >= kShortestRepairableEscape) {
            const bool whole = end - begin >= kEscapeLength;
            const bool isVersion2 = whole && bytes[end] == kVersion2;
            const Match match = matchVersion(bytes, end, isVersion2 ? kVersion2 : kVersion1, size);
            if (match == Match::Whole)
                return { start, 0 };
            if (match == Match::Partly)
                return { size, size - start };
        }
        from = end;
    }
}

void SmlScanner::begin()
{
    *this = SmlScanner();
}

ScanResult SmlScanner::scan(Bytes bytes, bool atEnd)
{
    if (m_startLength == 0) {
        const std::size_t escape = runEnd(bytes, 0, std::min(bytes.size(), kEscapeLength));
        if (escape + kVersionLength > bytes.size())
            return { atEnd ? ScanResult::State::NotAFrame : ScanResult::State::NeedMore, bytes.size(), {} };
        m_startLength = escape + kVersionLength;
        m_version2 = bytes[escape] == kVersion2;
        m_position = m_startLength;
    }
    if (m_event == Event::None)
        m_event = nextEvent(bytes, atEnd);
    switch (m_event) {
    case Event::None:
        break;
    case Event::End:
        return frameWithEnd(bytes, atEnd);
    case Event::Restart:
    case Event::CutOff:
    case Event::TooLong:
        return frameWithoutEnd(bytes);
    }
    return {};
}

/// Sets m_length to where the frame ends with this event.
SmlScanner::Event SmlScanner::nextEvent(Bytes bytes, bool atEnd)
{
    const std::size_t limit = std::min(bytes.size(), kMaxFrameLength);
    while (true) {
        if (!m_inRun) {
            m_runBegin = findEscapeByte(bytes, m_position, limit);
            m_position = m_runBegin;
            m_inRun = m_runBegin < limit;
        }
        m_position = runEnd(bytes, m_position, limit);
        if (m_position == limit)
            break;
        if ((m_position - m_runBegin) % kEscapedPair >= kEscapeLength) {
            // an escape sequence: the byte behind it says of what kind
            if (bytes[m_position] == kEndByte) {
                if (m_position + kEndLength - kEscapeLength > limit)
                    break;
                m_length = m_position + kEndLength - kEscapeLength;
                return Event::End;
            }
            const Match start = matchRestart(bytes, m_position, m_version2, limit);
            if (start == Match::Partly)
                break;
            if (start == Match::Whole) {
                m_length = m_position - kEscapeLength;
                return Event::Restart;
            }
        }
        m_inRun = false;
    }
    if (bytes.size() >= kMaxFrameLength) {
        m_length = m_inRun ? m_runBegin : limit;
        return Event::TooLong;
    }
    m_length = bytes.size();
    return atEnd ? Event::CutOff : Event::None;
}

ScanResult SmlScanner::frameWithEnd(Bytes bytes, bool atEnd) const
{
    ScanResult result { ScanResult::State::Frame, m_length, {} };
    result.info.kind = FrameKind::Sml;
    if (m_version2)
        return result; // its checksum is nobody's business here
    const Verification verification = verify(bytes.first(m_length).subspan(m_startLength));
    result.info.checksumSent = verification.sent;
    result.info.checksumComputed = verification.computed;
    if (verification.algorithm != ChecksumAlgorithm::None) {
        result.info.checksum = ChecksumState::Ok;
        result.info.algorithm = verification.algorithm;
        result.info.startDamaged = m_startLength < kStartLength;
        return result;
    }
    result.info.checksum = ChecksumState::Bad;
    result.info.algorithm = ChecksumAlgorithm::Crc16X25;
    return failedEnd(bytes, atEnd, result);
}

/// The checksum does not hold: the frame ends before the next start inside it, if there is one.
ScanResult SmlScanner::failedEnd(Bytes bytes, bool atEnd, ScanResult result) const
{
    if (m_startLength < kStartLength)
        result.state = ScanResult::State::NotAFrame; // without a checksum there is no reason to believe in this start
    // where the last bytes were lost, the next start has been taken for them
    for (std::size_t position = m_length - kChecksumLength - 1; position < m_length; ++position) {
        const Match match = matchStart(bytes, position);
        if (match == Match::Partly && !atEnd)
            return {};
        if (match == Match::Whole) {
            result.length = position;
            return result;
        }
    }
    const Bytes frame = bytes.first(m_length);
    const std::size_t hidden = HiddenStarts(frame, m_startLength, m_length).verified(frame, m_length);
    if (hidden < m_length) {
        result.length = hidden;
        result.info = {};
        result.info.kind = FrameKind::Sml;
        result.info.truncated = true;
    }
    return result;
}

ScanResult SmlScanner::frameWithoutEnd(Bytes bytes) const
{
    ScanResult result { ScanResult::State::Frame, m_length, {} };
    result.info.kind = FrameKind::Sml;
    result.info.truncated = true;
    if (m_startLength < kStartLength) {
        result.state = ScanResult::State::NotAFrame;
        if (m_event == Event::TooLong)
            result.length = HiddenStarts(bytes.first(m_length), m_startLength, m_length).earliest(m_length);
    }
    return result;
}

} // namespace meterscope::sml
