// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/cipherenvelope.h"

#include <algorithm>
#include <cstring>

namespace meterscope::dsmr {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint8_t kTag = 0xDB; // general-glo-ciphering
constexpr std::uint8_t kTitleLength = 8;
constexpr std::size_t kLengthAt = 2 + kTitleLength;
constexpr std::size_t kLongestHead = kLengthAt + 3 + 1;
constexpr std::size_t kCounterLength = 4;
constexpr std::size_t kAuthenticationTagLength = 12;
constexpr std::uint8_t kAuthenticated = 0x10;
constexpr std::uint8_t kEncrypted = 0x20;
constexpr std::uint8_t kAuthenticatedEncrypted = kAuthenticated | kEncrypted;

/// The head up to and including the security control byte.
struct Head
{
    enum class State : std::uint8_t
    {
        No,
        Incomplete, ///< could be one, once more bytes are there
        Yes,
    };
    State state = State::No;
    std::size_t lengthBytes = 0;
    std::size_t content = 0; ///< bytes behind the length field
    std::uint8_t securityControl = 0;

    [[nodiscard]] std::size_t contentAt() const { return kLengthAt + lengthBytes; }
    [[nodiscard]] std::size_t frameLength() const { return contentAt() + content; }
};

/// BER length: one byte below 0x80, or 0x81 and 0x82 with that many bytes behind them.
std::size_t lengthBytesOf(std::uint8_t first)
{
    if (first < 0x80)
        return 1;
    return first == 0x81 || first == 0x82 ? first - 0x80U + 1U : 0U;
}

Head readHead(Bytes bytes)
{
    const auto incomplete = [] { return Head { Head::State::Incomplete }; };
    if (bytes.empty() || bytes[0] != kTag || (bytes.size() > 1 && bytes[1] != kTitleLength))
        return {};
    if (bytes.size() <= kLengthAt)
        return incomplete();
    Head head;
    head.lengthBytes = lengthBytesOf(bytes[kLengthAt]);
    if (head.lengthBytes == 0)
        return {};
    if (bytes.size() <= head.contentAt())
        return incomplete();
    if (head.lengthBytes == 1)
        head.content = bytes[kLengthAt];
    for (std::size_t i = 1; i < head.lengthBytes; ++i)
        head.content = (head.content << 8) | bytes[kLengthAt + i];
    head.securityControl = bytes[head.contentAt()];
    const bool secured = head.securityControl == kAuthenticated || head.securityControl == kEncrypted
        || head.securityControl == kAuthenticatedEncrypted;
    const std::size_t least = 1 + kCounterLength + kAuthenticationTagLength;
    if (secured && head.content >= least && head.frameLength() <= kEnvelopeSizeLimit)
        head.state = Head::State::Yes;
    return head;
}

enum class Belief : std::uint8_t
{
    No,
    Yes,
    Unknown, ///< more bytes are needed
};

/// Whether a frame that ends at `end` ends where another one begins, or the input.
Belief endsWell(Bytes bytes, std::size_t end, bool atEnd)
{
    if (end >= bytes.size())
        return end == bytes.size() && atEnd ? Belief::Yes : Belief::Unknown;
    const Head next = readHead(bytes.subspan(end));
    if (next.state == Head::State::Incomplete)
        return atEnd ? Belief::No : Belief::Unknown;
    return next.state == Head::State::Yes ? Belief::Yes : Belief::No;
}

/// Whether the head at `inner` is where the next frame begins, although the first one says that it goes on to `end`.
/// Ciphertext holds four octets that make a head once in 10^4 frames: that must not cost a good one. The same title is
/// no chance; else the frame is believed whose end is confirmed by what stands there, the inner one where both are.
Belief beliefIn(Bytes bytes, std::size_t end, std::size_t inner, bool atEnd)
{
    const Bytes title = bytes.subspan(2, kTitleLength);
    if (std::equal(title.begin(), title.end(), bytes.begin() + static_cast<std::ptrdiff_t>(inner + 2)))
        return Belief::Yes;
    if (bytes.size() < end)
        return atEnd ? Belief::Yes : Belief::Unknown;
    const Belief outerEnd = endsWell(bytes, end, atEnd);
    if (outerEnd != Belief::Yes)
        return outerEnd == Belief::No ? Belief::Yes : Belief::Unknown;
    const std::size_t innerEnd = inner + readHead(bytes.subspan(inner)).frameLength();
    if (innerEnd >= end)
        return innerEnd == end ? Belief::Yes : Belief::No;
    return endsWell(bytes, innerEnd, atEnd);
}

ScanResult frameOf(std::size_t length, bool isTruncated)
{
    ScanResult result { ScanResult::State::Frame, length, {} };
    result.info.kind = FrameKind::Encrypted;
    result.info.truncated = isTruncated;
    return result;
}

} // namespace

std::optional<Envelope> parseEnvelope(Bytes frame)
{
    const Head head = readHead(frame);
    if (head.state != Head::State::Yes || frame.size() < head.frameLength())
        return std::nullopt;
    Envelope envelope;
    envelope.lengthBytes = static_cast<std::uint32_t>(head.lengthBytes);
    envelope.supported = (head.securityControl & kEncrypted) != 0;
    const Bytes content = frame.subspan(head.contentAt(), head.content);
    const std::size_t tagLength = (head.securityControl & kAuthenticated) != 0 ? kAuthenticationTagLength : 0;
    const std::size_t ciphertextAt = 1 + kCounterLength;
    CipheredTelegram &telegram = envelope.telegram;
    telegram.systemTitle = frame.subspan(2, kTitleLength);
    telegram.securityControl = head.securityControl;
    telegram.frameCounter = content.subspan(1, kCounterLength);
    telegram.ciphertext = content.subspan(ciphertextAt, content.size() - ciphertextAt - tagLength);
    telegram.tag = content.last(tagLength);
    envelope.ciphertextOffset = static_cast<std::uint32_t>(head.contentAt() + ciphertextAt);
    return envelope;
}

FrameScanner::Start CipherEnvelopeScanner::findStart(Bytes bytes, std::size_t from) const
{
    while (from < bytes.size()) {
        const void *hit = std::memchr(bytes.data() + from, kTag, bytes.size() - from);
        if (hit == nullptr)
            break;
        from = static_cast<std::size_t>(static_cast<const std::uint8_t *>(hit) - bytes.data());
        switch (readHead(bytes.subspan(from)).state) {
        case Head::State::Yes:
            return { from, 0 };
        case Head::State::Incomplete:
            return { bytes.size(), bytes.size() - from };
        case Head::State::No:
            ++from;
        }
    }
    return { bytes.size(), 0 };
}

void CipherEnvelopeScanner::begin()
{
    m_searched = 1;
}

/// A frame ends where its length says, unless the next one begins before that: then bytes were lost on the line.
ScanResult CipherEnvelopeScanner::scan(Bytes bytes, bool atEnd)
{
    const Head head = readHead(bytes);
    if (head.state != Head::State::Yes)
        return { head.state == Head::State::Incomplete && !atEnd ? ScanResult::State::NeedMore
                                                                 : ScanResult::State::NotAFrame,
                 1,
                 {} };
    const std::size_t end = head.frameLength();
    const Bytes window = bytes.first(std::min(bytes.size(), end + kLongestHead));
    const std::size_t inside = std::min(window.size(), end);
    Start inner = findStart(window, m_searched);
    for (; inner.position < inside; inner = findStart(window, m_searched)) {
        m_searched = inner.position;
        const Belief belief = beliefIn(window, end, inner.position, atEnd);
        if (belief == Belief::Yes)
            return frameOf(inner.position, true);
        if (belief == Belief::Unknown)
            return { ScanResult::State::NeedMore, 0, {} };
        ++m_searched;
    }
    m_searched = window.size() - inner.tail;
    const bool tailInside = inner.tail > 0 && m_searched < end;
    if (bytes.size() >= end && (!tailInside || atEnd))
        return frameOf(end, false);
    if (!atEnd)
        return { ScanResult::State::NeedMore, 0, {} };
    return frameOf(bytes.size(), true);
}

} // namespace meterscope::dsmr
