// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/dsmrscanner.h"

#include "domain/hex.h"
#include "protocol/checksum.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <string_view>

namespace meterscope::dsmr {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kChecksumDigits = 4;
constexpr std::size_t kHeaderPrefix = 5; // less is no header even at the end of the input
/// NULs that may follow a checksum and belong to it (some Kaifa meters send one).
constexpr std::size_t kChecksumFill = 16;
constexpr std::uint8_t kSlashEvenParity = 0xAF;
constexpr std::uint8_t kSevenBits = 0x7f;
constexpr std::uint8_t kStartOfText = 0x02;
constexpr std::uint8_t kEndOfText = 0x03; // ETX, with a block check character behind it

std::size_t find(Bytes bytes, std::uint8_t value, std::size_t from, std::size_t to)
{
    const void *hit = from < to ? std::memchr(bytes.data() + from, value, to - from) : nullptr;
    return hit == nullptr ? to : static_cast<std::size_t>(static_cast<const std::uint8_t *>(hit) - bytes.data());
}

/// The first `slash` in [from, to) that is a header line, or could be one once more bytes are there.
std::size_t findHeader(Bytes bytes, std::uint8_t slash, std::size_t from, std::size_t to)
{
    for (std::size_t at = find(bytes, slash, from, to); at < to; at = find(bytes, slash, at + 1, to)) {
        if (readHeaderLine(bytes, at).state != HeaderLine::State::No)
            return at;
    }
    return to;
}

int hexDigit(std::uint8_t byte)
{
    return meterscope::hexDigit(static_cast<char>(byte));
}

bool isLineEnd(std::uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

/// Bytes that gateways and idle lines put between telegrams: NUL, STX, 0xFF (0x7F once masked).
bool isFill(std::uint8_t byte)
{
    return byte == 0 || byte == 0x02 || byte == 0xff || byte == 0x7f;
}

enum class Guess : std::uint8_t
{
    No,
    Yes,
    Unknown, ///< more bytes are needed
};

bool isBracket(std::uint8_t byte)
{
    return byte == '(' || byte == ')';
}

/// "!?9D0" or "!ZZZZ" CR LF: a checksum with some bytes damaged, lost or inserted. Without this it would pass for a
/// telegram that never had one. "!-0:1.8.0(" was a "1-0:1.8.0(" once and ends nothing.
Guess looksLikeDamagedChecksum(Bytes behindBang)
{
    constexpr std::size_t window = 8;
    constexpr std::size_t mostFill = 2;
    const bool beginsLikeFill =
        !behindBang.empty() && (isFill(behindBang[0]) || behindBang[0] == kEndOfText || behindBang[0] == '/');
    std::size_t digits = 0;
    for (std::size_t i = 0; i < std::min(window, behindBang.size()); ++i) {
        const std::uint8_t byte = behindBang[i];
        if (isLineEnd(byte))
            return i > 0 && (!beginsLikeFill || digits + 1 >= kChecksumDigits) ? Guess::Yes : Guess::No;
        digits += hexDigit(byte) >= 0 ? 1 : 0;
        if (isBracket(byte) || (beginsLikeFill && i - digits >= mostFill))
            return Guess::No;
    }
    return behindBang.size() < window ? Guess::Unknown : Guess::No;
}

/// A checksum that something came before: "!" CR LF "F012".
Guess checksumFollows(Bytes behindMark, bool atEnd)
{
    constexpr std::size_t mostIntruders = 4;
    std::size_t at = 0;
    while (at < behindMark.size() && at < mostIntruders && (isLineEnd(behindMark[at]) || behindMark[at] == '!'))
        ++at;
    std::size_t digits = 0;
    for (; digits < kChecksumDigits && at < behindMark.size(); ++at, ++digits) {
        if (hexDigit(behindMark[at]) < 0)
            return Guess::No;
    }
    if (at < behindMark.size())
        return isLineEnd(behindMark[at]) || isFill(behindMark[at]) ? Guess::Yes : Guess::No;
    if (!atEnd)
        return Guess::Unknown;
    return digits == kChecksumDigits ? Guess::Yes : Guess::No;
}

/// CRC-16/ARC as if every line ended in CR LF: gateways drop one of them.
std::uint16_t crcWithLineEndsRestored(Bytes text)
{
    static constexpr std::uint8_t crLf[] = { '\r', '\n' };
    std::uint16_t crc = 0;
    auto begin = text.begin();
    while (begin != text.end()) {
        const auto end = std::find_if(begin, text.end(), isLineEnd);
        crc = crc16Arc({ begin, end }, crc);
        begin = end;
        if (begin == text.end())
            break;
        crc = crc16Arc(crLf, crc);
        if (*begin++ == '\r' && begin != text.end() && *begin == '\n')
            ++begin;
    }
    return crc;
}

ScanResult needMore()
{
    return {};
}

} // namespace

std::size_t DsmrScanner::ByteFinder::find(Bytes text, std::size_t from, std::size_t limit)
{
    if (m_next < from || m_next >= m_searched) {
        const std::size_t begin = std::max(from, m_next < from ? from : m_searched);
        m_next = dsmr::find(text, m_value, begin, limit);
        m_searched = std::min(m_next + 1, limit);
    }
    return m_next;
}

std::uint16_t DsmrScanner::RunningCrc::advance(Bytes text, std::size_t to)
{
    crc = crc16Arc(text.subspan(end, to - end), crc);
    end = to;
    return crc;
}

FrameScanner::Start DsmrScanner::findStart(Bytes bytes, std::size_t from) const
{
    const std::size_t plain = findHeader(bytes, '/', from, bytes.size());
    // Only before the plain one, so that no byte is searched again for the next telegram.
    return { findHeader(bytes, kSlashEvenParity, from, plain), 0 };
}

void DsmrScanner::begin()
{
    m_headerRead = false;
    m_position = 1;
    m_bang.reset();
    m_slash.reset();
    m_crc = {};
    m_restartCount = 0;
    m_masked.clear();
}

ScanResult DsmrScanner::scan(Bytes bytes, bool atEnd)
{
    ScanResult result;
    if (!m_headerRead && !readHeader(bytes, atEnd, result))
        return result;
    const Bytes text = unmasked(bytes);
    const std::size_t limit = std::min(text.size(), kTelegramSizeLimit);
    for (;;) {
        const std::size_t bang = m_bang.find(text, m_position, limit);
        const std::size_t slash = m_slash.find(text, m_position, std::min(limit, bang));
        if (slash < bang) {
            if (atSlash(text, slash, atEnd, result))
                return result;
        } else if (bang < limit) {
            if (atBang(text, bang, atEnd, result))
                return result;
        } else {
            m_position = limit;
            return atEnd || limit == kTelegramSizeLimit ? truncated(limit) : needMore();
        }
    }
}

/// False: `result` says what to return.
bool DsmrScanner::readHeader(Bytes bytes, bool atEnd, ScanResult &result)
{
    m_header = readHeaderLine(bytes, 0);
    m_headerRead = m_header.state == HeaderLine::State::Yes;
    if (m_headerRead)
        return true;
    if (m_header.state == HeaderLine::State::Incomplete && !atEnd)
        result = needMore();
    else if (m_header.state == HeaderLine::State::Incomplete && bytes.size() >= kHeaderPrefix)
        result = truncated(bytes.size());
    else
        result = { ScanResult::State::NotAFrame, 1, {} };
    return false;
}

Bytes DsmrScanner::unmasked(Bytes bytes)
{
    if (m_header.parity == ParityBits::None)
        return bytes;
    for (std::size_t i = m_masked.size(); i < bytes.size(); ++i)
        m_masked.push_back(bytes[i] & kSevenBits);
    return m_masked;
}

/// True: `result` is to be returned. False: go on behind the slash.
bool DsmrScanner::atSlash(Bytes text, std::size_t at, bool atEnd, ScanResult &result)
{
    const HeaderLine header = readHeaderLine(text, at);
    const bool inOwnHeader = at < m_header.textEnd;
    bool isHeader = header.state == HeaderLine::State::Yes;
    if (header.state == HeaderLine::State::Incomplete) {
        if (!atEnd) {
            result = needMore();
            return true;
        }
        isHeader = text.size() - at >= kHeaderPrefix;
    }
    if (isHeader && !inOwnHeader) {
        const std::uint8_t before = text[at - 1];
        if (isLineEnd(before) || isFill(before) || header.followed) {
            result = truncated(at);
            return true;
        }
        if (!header.followerKnown && !atEnd) {
            result = needMore();
            return true;
        }
    }
    if (isHeader)
        addRestart(at);
    m_position = at + 1;
    return false;
}

void DsmrScanner::addRestart(std::size_t at)
{
    if (m_restartCount == kRestarts) {
        std::move(m_restarts.begin() + 1, m_restarts.end(), m_restarts.begin());
        --m_restartCount;
    }
    m_restarts[m_restartCount++] = { at, at, 0 };
}

/// True: `result` is to be returned. False: go on behind the '!'.
bool DsmrScanner::atBang(Bytes text, std::size_t at, bool atEnd, ScanResult &result)
{
    EndMark end = readEndMark(text, at, atEnd);
    if (!end.complete) {
        result = needMore();
        return true;
    }
    const bool mayEnd = mayEndAt(text, at, end);
    if (mayEnd && end.digits == 0 && !end.isDamaged && shouldHaveChecksum(text, at, end)) {
        const Guess guess = checksumFollows(text.subspan(end.end), atEnd);
        if (guess == Guess::Unknown) {
            result = needMore();
            return true;
        }
        end.isDamaged = guess == Guess::Yes;
        // It is no end mark if an object follows.
        if (!end.isDamaged && end.end < text.size() && text[end.end] >= '0' && text[end.end] <= '9') {
            m_position = at + 1;
            return false;
        }
    }
    if (mayEnd && end.digits == 0 && m_restartCount > 0 && m_restarts[0].begin < m_header.textEnd) {
        result = truncated(lastRestartInHeader());
        return true;
    }
    const bool checkable = mayEnd ? end.digits > 0 : end.digits == kChecksumDigits;
    if (checkable) {
        if (m_crc.advance(text, at + 1) == end.checksum) {
            result = finished(text, at, end);
            return true;
        }
        for (std::size_t i = 0; i < m_restartCount; ++i) {
            if (m_restarts[i].advance(text, at + 1) == end.checksum) {
                result = truncated(m_restarts[i].begin);
                return true;
            }
        }
    }
    if (mayEnd) {
        const bool awaitsBlockCheck = end.digits == 0 && !end.isDamaged && blockBegin(text) <= at
            && (end.end == text.size() || (text[end.end] == kEndOfText && end.end + 1 == text.size()));
        result = awaitsBlockCheck && !atEnd ? needMore() : finished(text, at, end);
        return true;
    }
    m_position = at + 1;
    return false;
}

/// Where the bytes begin that a block check character covers: behind an STX at the start of the first line. The end of
/// the text where there is none.
std::size_t DsmrScanner::blockBegin(Bytes text) const
{
    std::size_t at = m_header.textEnd;
    while (at < text.size() && isLineEnd(text[at]))
        ++at;
    return at < text.size() && text[at] == kStartOfText ? at + 1 : text.size();
}

bool DsmrScanner::mayEndAt(Bytes text, std::size_t bang, const EndMark &end) const
{
    if (bang == m_header.textEnd) // no identification holds a '!' (IEC 62056-21, 6.3.2)
        return true;
    const std::uint8_t before = text[bang - 1];
    return !end.isNonsense && (before == ')' || isLineEnd(before) || isFill(before));
}

/// Whether an end mark without a checksum is to be wondered at. Meters that have none send no time of their own (DSMR
/// 2.2 and 3.0, mode D), so that none of theirs has to wait for what follows it.
bool DsmrScanner::shouldHaveChecksum(Bytes text, std::size_t bang, const EndMark &end) const
{
    // Telegrams are full of zeros: a search that skips is quicker than one for the first character.
    static constexpr std::string_view time = "0-0:1.0.0(";
    static const std::boyer_moore_horspool_searcher findTime(time.begin(), time.end());
    const bool usualLineEnd = text[end.end - 1] == '\n'
        && (text[end.end - 2] == '\r') == (m_header.textEnd < text.size() && text[m_header.textEnd] == '\r');
    const std::string_view telegram(reinterpret_cast<const char *>(text.data()), bang);
    return !usualLineEnd || text[bang - 1] == ')'
        || std::search(telegram.begin(), telegram.end(), findTime) != telegram.end();
}

/// A header within a header line: the line end of a cut telegram was lost with its rest.
std::size_t DsmrScanner::lastRestartInHeader() const
{
    std::size_t last = m_restarts[0].begin;
    for (std::size_t i = 1; i < m_restartCount && m_restarts[i].begin < m_header.textEnd; ++i)
        last = m_restarts[i].begin;
    return last;
}

DsmrScanner::EndMark DsmrScanner::readEndMark(Bytes text, std::size_t bang, bool atEnd)
{
    EndMark mark;
    mark.complete = true;
    mark.end = bang + 1;
    for (; mark.digits < kChecksumDigits && mark.end < text.size(); ++mark.end, ++mark.digits) {
        const int digit = hexDigit(text[mark.end]);
        if (digit < 0)
            break;
        mark.checksum = static_cast<std::uint16_t>((mark.checksum << 4) | digit);
    }
    std::size_t at = mark.end;
    while (at < text.size() && text[at] == 0 && at < mark.end + kChecksumFill)
        ++at;
    if (mark.digits > 0)
        mark.end = at;
    if (at < text.size() && text[at] == '\r')
        ++at;
    if (at < text.size()) {
        if (text[at] == '\n')
            mark.end = at + 1;
    } else {
        mark.complete = atEnd;
    }
    if (mark.digits == 0 && mark.end == bang + 1) {
        const Guess guess = looksLikeDamagedChecksum(text.subspan(mark.end));
        mark.complete = mark.complete && (atEnd || guess != Guess::Unknown);
        mark.isDamaged = guess == Guess::Yes;
        // "!-0:1.8.0(" was a "1-0:1.8.0(" once: nothing but fill, ETX, a line end or a header follows an end mark.
        const bool isPlausible = mark.end == text.size() || isLineEnd(text[mark.end]) || isFill(text[mark.end])
            || text[mark.end] == kEndOfText || text[mark.end] == '/';
        mark.isNonsense = !mark.isDamaged && !isPlausible;
    }
    return mark;
}

ScanResult DsmrScanner::finished(Bytes text, std::size_t bang, const EndMark &end)
{
    ScanResult result;
    result.state = ScanResult::State::Frame;
    result.length = end.end;
    FrameInfo &info = result.info;
    info.kind = FrameKind::DsmrText;
    info.parityBits = m_header.parity != ParityBits::None;
    if (end.isDamaged) {
        info.checksum = ChecksumState::Bad;
        return result;
    }
    if (end.digits == 0) {
        checkBlock(text, end.end, info);
        return result;
    }
    info.checksumSent = end.checksum;
    info.algorithm = ChecksumAlgorithm::Crc16Arc;
    info.checksumComputed = m_crc.advance(text, bang + 1);
    info.checksum = ChecksumState::Ok;
    if (info.checksumComputed == end.checksum)
        return result;
    const Bytes covered = text.first(bang + 1);
    if (crc16X25(covered) == end.checksum) {
        info.algorithm = ChecksumAlgorithm::Crc16X25;
        info.checksumComputed = end.checksum;
    } else if (crcWithLineEndsRestored(covered) == end.checksum) {
        info.lineEndsRestored = true;
        info.checksumComputed = end.checksum;
    } else {
        info.checksum = ChecksumState::Bad;
    }
    return result;
}

/// STX data "!" CR LF ETX BCC: the exclusive or of all behind STX, ETX included, in seven bits (IEC 62056-21, 6.3.1 and
/// ISO 1155). `etx` is where ETX stands if it is there.
void DsmrScanner::checkBlock(Bytes text, std::size_t etx, FrameInfo &info) const
{
    const std::size_t begin = blockBegin(text);
    if (begin >= etx || etx + 1 >= text.size() || text[etx] != kEndOfText)
        return;
    std::uint8_t sum = 0;
    std::uint8_t restored = 0; // of the line ends that gateways shorten
    for (std::size_t i = begin; i <= etx; ++i) {
        const std::uint8_t byte = text[i];
        sum ^= byte;
        if (byte == '\n' && text[i - 1] != '\r')
            restored ^= '\r';
        else if (byte == '\r' && text[i + 1] != '\n')
            restored ^= '\n';
    }
    const std::uint8_t sent = text[etx + 1] & kSevenBits;
    sum &= kSevenBits;
    info.algorithm = ChecksumAlgorithm::BlockCheck;
    info.lineEndsRestored = sum != sent && (sum ^ restored) == sent;
    info.checksumSent = sent;
    info.checksumComputed = info.lineEndsRestored ? sent : sum;
    info.checksum = info.checksumComputed == sent ? ChecksumState::Ok : ChecksumState::Bad;
}

ScanResult DsmrScanner::truncated(std::size_t length) const
{
    ScanResult result;
    result.state = ScanResult::State::Frame;
    result.length = length;
    result.info.kind = FrameKind::DsmrText;
    result.info.truncated = true;
    result.info.parityBits = m_header.parity != ParityBits::None;
    return result;
}

} // namespace meterscope::dsmr
