// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/linediagnosis.h"

#include <algorithm>
#include <array>
#include <bit>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSilence { 12'000 };
constexpr milliseconds kGlance { 3'000 };
constexpr std::size_t kProof = 128;
constexpr std::uint64_t kFewBytes = 64;
constexpr std::uint32_t kAlmostAll = 970; // per mille
constexpr std::uint32_t kClearly = 900;

bool isText(std::uint8_t byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\r' || byte == '\n';
}

template<typename Predicate> std::uint32_t permille(std::span<const std::uint8_t> bytes, Predicate predicate)
{
    if (bytes.empty())
        return 0;
    const auto count = std::count_if(bytes.begin(), bytes.end(), predicate);
    return static_cast<std::uint32_t>(static_cast<std::uint64_t>(count) * 1000 / bytes.size());
}

/// A port `factor` times too fast sees every bit of the meter that often: the start bit first, then the data.
bool isStretched(std::uint8_t byte, unsigned factor)
{
    const auto bitAt = [byte](unsigned index) { return byte >> index & 1; };
    for (unsigned index = 0; index < 8; ++index) {
        const unsigned cell = (index + 1) / factor; // the start bit itself was cell 0's first
        const bool sameCell = index > 0 && cell == index / factor;
        if (cell == 0 ? bitAt(index) != 0 : sameCell && bitAt(index) != bitAt(index - 1))
            return false;
    }
    return true;
}

LineFinding finding(LineHint hint, const LineEvidence &evidence, std::uint32_t share = 0)
{
    LineFinding result;
    result.hint = hint;
    result.bytes = evidence.bytes;
    result.seconds = static_cast<std::uint32_t>(evidence.listened.count() / 1000);
    result.permille = share;
    return result;
}

LineFinding diagnoseTelegrams(const LineEvidence &evidence)
{
    constexpr std::uint32_t enough = 4;
    if (evidence.recentTelegrams < enough || evidence.recentRejected * 2 <= evidence.recentTelegrams)
        return {};
    return finding(LineHint::ChecksumFailures, evidence, evidence.recentRejected * 1000 / evidence.recentTelegrams);
}

LineFinding diagnoseSilence(const LineEvidence &evidence)
{
    if (evidence.listened < kSilence)
        return {};
    const bool breaks = evidence.errors && evidence.errors->breaks > 0;
    if (evidence.bytesSinceOpen == 0 && !breaks)
        return finding(evidence.kind == LinkKind::Tcp ? LineHint::PeerSilent : LineHint::NoBytes, evidence);
    const std::uint32_t zeros = permille(evidence.window, [](std::uint8_t byte) { return byte == 0; });
    if (breaks || (evidence.bytes > 0 && zeros == 1000))
        return finding(LineHint::OnlyBreaks, evidence, zeros);
    return {};
}

/// The text of a telegram's first line, for a person to recognise his meter by.
std::string identificationIn(const std::string &text)
{
    const auto slash = text.rfind('/');
    if (slash == std::string::npos)
        return {};
    const auto end = text.find('\r', slash);
    constexpr std::size_t longest = 40;
    return end == std::string::npos || end - slash > longest ? std::string() : text.substr(slash, end - slash);
}

std::optional<LineFinding> diagnoseSevenBit(const LineEvidence &evidence)
{
    const std::uint32_t even =
        permille(evidence.window, [](std::uint8_t byte) { return std::popcount(byte) % 2 == 0; });
    const std::uint32_t masked = permille(evidence.window, [](std::uint8_t byte) { return isText(byte & 0x7f); });
    const std::uint32_t parity = std::max(even, 1000 - even);
    if (parity < kAlmostAll || masked < kAlmostAll)
        return std::nullopt;
    return finding(LineHint::SevenBit, evidence, parity);
}

std::optional<LineFinding> diagnoseInversion(const LineEvidence &evidence)
{
    const std::uint32_t lowBit = permille(evidence.window, [](std::uint8_t byte) { return (byte & 1) != 0; });
    const std::string text = uninverted(evidence.window);
    const auto readable = std::count_if(text.begin(), text.end(),
                                        [](char character) { return isText(static_cast<std::uint8_t>(character)); });
    const auto share = static_cast<std::uint32_t>(static_cast<std::size_t>(readable) * 1000 / text.size());
    if (lowBit < kClearly || share < kClearly)
        return std::nullopt;
    LineFinding result = finding(LineHint::Inverted, evidence, lowBit);
    result.detail = identificationIn(text);
    return result;
}

std::optional<LineFinding> diagnoseFastPort(const LineEvidence &evidence)
{
    // From the strictest pattern to the loosest; a factor of 9 and more leaves nothing but zeros.
    for (const unsigned factor : { 12u, 8u, 6u, 5u, 4u, 3u, 2u }) {
        const std::uint32_t share =
            permille(evidence.window, [factor](std::uint8_t byte) { return isStretched(byte, factor); });
        if (share >= kAlmostAll)
            return finding(LineHint::TooFast, evidence, share);
    }
    return std::nullopt;
}

std::optional<LineFinding> diagnoseSlowPort(const LineEvidence &evidence)
{
    // The shortest telegram of a meter that really speaks this slowly takes longer than a whole one at 115200.
    constexpr std::size_t shortestBurstMs = 150;
    constexpr std::size_t bitsPerByte = 10;
    const std::size_t burstMs = evidence.longestBurst * bitsPerByte * 1000 / std::max(evidence.line.baudRate, 1u);
    if (evidence.line.baudRate < k115200_8N1.baudRate && evidence.bursts >= 2 && burstMs < shortestBurstMs)
        return finding(LineHint::TooSlow, evidence, 0);
    return std::nullopt;
}

} // namespace

std::string uninverted(std::span<const std::uint8_t> bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (const std::uint8_t byte : bytes)
        text += static_cast<char>((~byte >> 1) & 0x7f);
    return text;
}

LineFinding diagnose(const LineEvidence &evidence)
{
    const bool decodes = evidence.recentTelegrams > evidence.recentRejected;
    if (decodes && evidence.listened < kSilence)
        return diagnoseTelegrams(evidence);
    if (evidence.bytes < kFewBytes)
        return diagnoseSilence(evidence);
    if (evidence.kind == LinkKind::Tcp)
        return diagnoseTelegrams(evidence);
    if (evidence.listened < kGlance || evidence.window.size() < kProof)
        return {};
    if (const auto result = diagnoseFastPort(evidence))
        return *result;
    if (const auto result = diagnoseSevenBit(evidence))
        return *result;
    if (permille(evidence.window, isText) >= kAlmostAll)
        return diagnoseTelegrams(evidence); // clean text: the line is not at fault
    if (const auto result = diagnoseInversion(evidence))
        return *result;
    if (const LineFinding result = diagnoseTelegrams(evidence); result.hint != LineHint::None)
        return result;
    if (evidence.listened < kSilence)
        return {};
    if (const auto result = diagnoseSlowPort(evidence))
        return *result;
    return finding(LineHint::Garbled, evidence);
}

} // namespace meterscope
