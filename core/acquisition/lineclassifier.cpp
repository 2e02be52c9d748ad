// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/lineclassifier.h"

#include "acquisition/lineproof.h"
#include "acquisition/linesignatures.h"

#include <algorithm>
#include <array>
#include <bit>

namespace meterscope {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kProof = 64; // bytes that a pattern must hold in
constexpr std::uint32_t kAlmostAll = 970; // per mille
constexpr std::uint32_t kClearly = 900;

LineFinding found(const LineFigures &figures, LineHint hint, LineDialect dialect, std::uint32_t permille)
{
    LineFinding finding;
    finding.hint = hint;
    finding.dialect = dialect;
    finding.figures = figures;
    finding.bytes = figures.bytes;
    finding.permille = permille;
    finding.confidence = figures.bytes >= kProof ? Confidence::High : Confidence::Medium;
    return finding;
}

std::optional<LineFinding> proveText(const LineSample &sample, const LineFigures &figures)
{
    if (figures.text < kAlmostAll)
        return std::nullopt;
    const std::uint32_t probes = proof::modemProbes(sample.bytes);
    if (probes > 0) {
        LineFinding finding = found(figures, LineHint::ModemProbe, dialectOfText(sample.bytes), figures.text);
        finding.count = probes;
        return finding;
    }
    LineFinding finding = found(figures, LineHint::None, dialectOfText(sample.bytes), figures.text);
    if (finding.dialect == LineDialect::Unknown) {
        // A message of P1 is digits for a while; a slow port makes text of some telegrams.
        const bool digits = proof::looksLikeP1(sample.bytes);
        finding.dialect = digits ? LineDialect::P1 : LineDialect::Unknown;
        finding.hint = digits ? LineHint::None : LineHint::NotAMeter;
        finding.confidence = Confidence::Medium;
    }
    finding.detail = proof::identification(asText(sample.bytes, 0x7f));
    // Text survives a parity that nobody sends; only the driver's counter tells.
    constexpr std::uint32_t share = 4; // one byte in four has odd parity and more
    const bool refused = sample.errors && sample.errors->parity * share > sample.bytes.size();
    if (sample.line.dataBits == 7 && refused) {
        finding.hint = LineHint::EightBit;
        finding.line = LineSettings { sample.line.baudRate, 8, 'N', 1 };
    }
    return finding;
}

std::optional<LineFinding> proveSevenBit(const LineSample &sample, const LineFigures &figures)
{
    const std::uint32_t parity = std::max(figures.evenParity, 1000 - figures.evenParity);
    if (parity < kAlmostAll || figures.maskedText < kAlmostAll || figures.bytes < kProof / 2)
        return std::nullopt;
    LineFinding finding = found(figures, LineHint::SevenBit, dialectOfText(sample.bytes), parity);
    if (finding.dialect == LineDialect::Unknown)
        finding.dialect = LineDialect::P1;
    finding.line = LineSettings { sample.line.baudRate, 7, figures.evenParity >= 500 ? 'E' : 'O', 1 };
    finding.detail = proof::identification(asText(sample.bytes, 0x7f));
    return finding;
}

std::optional<LineFinding> proveInversion(const LineSample &sample, const LineFigures &figures)
{
    if (figures.lowBit < kClearly || figures.uninvertedText < kClearly || sample.line.dataBits != 8)
        return std::nullopt;
    const std::string text = uninverted(sample.bytes);
    LineFinding finding = found(figures, LineHint::Inverted, LineDialect::P1, figures.lowBit);
    finding.detail = proof::identification(text);
    if (finding.detail.empty())
        finding.detail = proof::firstDataLine(text);
    const Bytes readable { reinterpret_cast<const std::uint8_t *>(text.data()), text.size() };
    if (dialectOfText(readable) == LineDialect::Unknown)
        finding.confidence = std::min(finding.confidence, Confidence::Medium);
    return finding;
}

std::optional<LineFinding> proveFastPort(const LineSample &sample, const LineFigures &figures)
{
    if (figures.bytes < kProof / 2 || sample.line.dataBits != 8)
        return std::nullopt;
    for (const unsigned factor : { 12u, 6u, 4u, 2u }) {
        const std::uint32_t share = proof::stretched(sample.bytes, factor);
        // Some light too much makes zeros as well, but never nothing else.
        constexpr std::uint32_t all = 985;
        if (share < (factor == 12 ? all : kAlmostAll))
            continue;
        LineFinding finding = found(figures, LineHint::TooFast, LineDialect::Unknown, share);
        finding.count = factor;
        finding.line = LineSettings { proof::senderRate(sample.line.baudRate, factor), 8, 'N', 1 };
        // Whether a parity is sent shows in what is left of the bits, unless that is nothing.
        const LineFinding likely = factor < 12 ? closestSignature(sample, figures) : LineFinding {};
        if (likely.line && likely.line->baudRate == finding.line->baudRate && likely.line->dataBits == 8)
            finding.line = likely.line;
        return finding;
    }
    return std::nullopt;
}

/// Runs of bytes below 0x80 come through an inverted line one bit off, like text.
std::optional<LineFinding> proveInvertedSml(const LineSample &sample, const LineFigures &figures)
{
    if (sample.line.baudRate > k9600_8N1.baudRate)
        return std::nullopt; // nobody sends SML faster, and three bytes are soon there by chance
    const std::string upright = uninverted(sample.bytes);
    const std::uint32_t codes = proof::codeMarks(upright);
    if (codes + proof::smlMarks({ reinterpret_cast<const std::uint8_t *>(upright.data()), upright.size() }) == 0)
        return std::nullopt;
    LineFinding finding = found(figures, LineHint::Inverted, LineDialect::Sml, 0);
    finding.confidence = codes > 1 ? Confidence::High : Confidence::Medium;
    return finding;
}

std::optional<LineFinding> proveBinary(const LineSample &sample, const LineFigures &figures)
{
    if (const LineDialect dialect = proof::framedDialect(sample.bytes); dialect != LineDialect::Unknown) {
        const bool isP1 = dialect == LineDialect::Encrypted;
        return found(figures, isP1 ? LineHint::NeedsKey : LineHint::NotP1, dialect, 1000);
    }
    if (figures.marks == 0)
        return proveInvertedSml(sample, figures);
    if (sample.line.dataBits == 7) {
        LineFinding finding = found(figures, LineHint::EightBit, LineDialect::Sml, 0);
        finding.line = LineSettings { sample.line.baudRate, 8, 'N', 1 };
        return finding;
    }
    const proof::SmlEntries entries = proof::smlEntries(sample.bytes);
    const std::uint32_t damaged = entries.gained + entries.lost;
    if (damaged * 4 > entries.whole) {
        const bool weak = entries.gained >= entries.lost;
        LineFinding finding = found(figures, weak ? LineHint::WeakLight : LineHint::PhantomLight, LineDialect::Sml, 0);
        finding.confidence = Confidence::Medium;
        return finding;
    }
    // A mark rarely survives bad light; many entries prove that it is good.
    constexpr std::uint32_t bytesPerMark = 64;
    constexpr std::uint32_t bytesPerEntry = 40;
    if (figures.bytes > figures.marks * bytesPerMark)
        return closestSignature(sample, figures);
    LineFinding finding = found(figures, LineHint::None, LineDialect::Sml, 0);
    if (figures.bytes > entries.whole * bytesPerEntry)
        finding.confidence = Confidence::Medium;
    return finding;
}

} // namespace

LineFigures measure(Bytes bytes)
{
    LineFigures figures;
    if (bytes.empty())
        return figures;
    std::array<bool, 256> seen {};
    std::uint64_t text = 0, high = 0, zeros = 0, full = 0, ones = 0, lowBit = 0, even = 0, masked = 0, upright = 0;
    for (const std::uint8_t byte : bytes) {
        const auto bits = static_cast<unsigned>(std::popcount(byte));
        text += proof::isText(byte);
        high += byte >= 0x80;
        zeros += byte == 0;
        full += byte == 0xff;
        ones += bits;
        lowBit += byte & 1u;
        even += (bits & 1) == 0;
        masked += proof::isText(byte & 0x7f);
        upright += proof::isText(~byte >> 1 & 0x7f);
        seen[byte] = true;
    }
    const auto permille = [&bytes](std::uint64_t count) {
        return static_cast<std::uint32_t>(count * 1000 / bytes.size());
    };
    figures.bytes = static_cast<std::uint32_t>(bytes.size());
    figures.text = permille(text);
    figures.high = permille(high);
    figures.zeros = permille(zeros);
    figures.full = permille(full);
    figures.ones = permille(ones) / 8;
    figures.lowBit = permille(lowBit);
    figures.evenParity = permille(even);
    figures.maskedText = permille(masked);
    figures.uninvertedText = permille(upright);
    figures.distinct = static_cast<std::uint32_t>(std::count(seen.begin(), seen.end(), true));
    figures.marks = proof::smlMarks(bytes);
    return figures;
}

std::string uninverted(Bytes bytes)
{
    std::string text;
    text.reserve(bytes.size());
    for (const std::uint8_t byte : bytes)
        text += static_cast<char>((~byte >> 1) & 0x7f);
    return text;
}

LineDialect dialectOfText(Bytes bytes)
{
    return proof::dialectOf(asText(bytes, 0x7f));
}

LineFinding classify(const LineSample &sample)
{
    const LineFigures figures = measure(sample.bytes);
    if (figures.bytes == 0)
        return {};
    std::optional<LineFinding> finding = proveText(sample, figures);
    if (!finding)
        finding = proveBinary(sample, figures);
    if (!finding)
        finding = proveSevenBit(sample, figures);
    if (!finding)
        finding = proveFastPort(sample, figures);
    if (!finding)
        finding = proveInversion(sample, figures);
    if (!finding)
        finding = closestSignature(sample, figures);
    finding->step = finding->hint == LineHint::None && finding->dialect != LineDialect::Unknown
        ? LineStep::UseMeter
        : stepFor(finding->hint, finding->dialect == LineDialect::Sml);
    return *finding;
}

} // namespace meterscope
