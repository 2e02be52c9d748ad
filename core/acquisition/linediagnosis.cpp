// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/linediagnosis.h"

#include "acquisition/lineclassifier.h"

#include <algorithm>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSilence { 12'000 };
constexpr milliseconds kGlance { 3'000 };
constexpr std::chrono::seconds kClockTolerance { 300 };
constexpr std::size_t kProof = 128;
constexpr std::uint64_t kFewBytes = 64;
constexpr std::uint32_t kAFew = 3; // telegrams in a row

bool isInfrared(const LineEvidence &evidence)
{
    return evidence.kind == LinkKind::Serial && evidence.line == k9600_8N1;
}

LineFinding finding(LineHint hint, const LineEvidence &evidence, std::uint32_t share = 0)
{
    LineFinding result;
    result.hint = hint;
    result.bytes = evidence.bytes;
    result.seconds = static_cast<std::uint32_t>(evidence.listened.count() / 1000);
    result.permille = share;
    result.step = stepFor(hint, isInfrared(evidence));
    result.confidence = Confidence::High;
    return result;
}

std::uint32_t rejectedShare(const TelegramRecord &telegrams)
{
    return telegrams.rejected * 1000 / std::max(telegrams.remembered, 1u);
}

/// Bits that flip one way are an edge that comes late; noise flips both.
LineFinding diagnoseFlips(const LineEvidence &evidence)
{
    constexpr std::uint32_t enough = 5;
    constexpr std::uint32_t oneWay = 900; // per mille
    const TelegramRecord &telegrams = evidence.telegrams;
    const std::uint32_t flips = telegrams.toZero + telegrams.toOne;
    if (flips < enough || telegrams.toZero * 1000 < flips * oneWay)
        return {};
    LineFinding result = finding(LineHint::WeakPullUp, evidence, telegrams.toZero * 1000 / flips);
    result.count = flips;
    return result;
}

LineFinding diagnoseGaps(const LineEvidence &evidence)
{
    constexpr std::uint32_t enough = 2;
    const TelegramRecord &telegrams = evidence.telegrams;
    if (telegrams.cut < enough)
        return {};
    const bool packets = telegrams.cutWholePackets == telegrams.cut;
    const bool shared = !packets && !evidence.otherReader.empty();
    LineFinding result =
        finding(shared ? LineHint::TwoReaders : LineHint::LostBytes, evidence, rejectedShare(telegrams));
    result.count = telegrams.missingBytes;
    result.detail = shared ? evidence.otherReader : std::string();
    if (!packets && !shared)
        result.step = LineStep::StopOtherProgram; // who reads along may belong to another user, and not be seen
    return result;
}

LineFinding diagnoseRejected(const LineEvidence &evidence)
{
    constexpr std::uint32_t enough = 4;
    const TelegramRecord &telegrams = evidence.telegrams;
    if (telegrams.recent < enough || telegrams.recentRejected * 2 <= telegrams.recent)
        return {};
    // Where some are good, the next ones will tell what is wrong with the others.
    constexpr std::uint32_t untilDamageShows = 16;
    const bool begins = telegrams.toZero + telegrams.toOne + telegrams.cut > 0;
    const std::uint32_t wanted = begins ? 2 * untilDamageShows : untilDamageShows;
    if (telegrams.rejected < telegrams.remembered && telegrams.remembered < wanted)
        return {};
    return finding(LineHint::ChecksumFailures, evidence, telegrams.recentRejected * 1000 / telegrams.recent);
}

bool isOff(std::chrono::seconds ahead)
{
    return ahead > kClockTolerance || ahead < -kClockTolerance;
}

LineFinding diagnoseContent(const LineEvidence &evidence)
{
    const TelegramRecord &telegrams = evidence.telegrams;
    if (evidence.modemProbes > 0) {
        LineFinding result = finding(LineHint::ModemProbe, evidence);
        result.count = evidence.modemProbes;
        return result;
    }
    if (evidence.kind == LinkKind::Tcp && telegrams.lineEndsRestored >= kAFew)
        return finding(LineHint::RelayAltersBytes, evidence);
    if (telegrams.countersOnly >= kAFew) {
        LineFinding result = finding(LineHint::ReducedData, evidence);
        result.count = telegrams.countersOnly;
        result.dialect = LineDialect::Sml;
        return result;
    }
    const auto off = telegrams.clockAhead.value_or(std::chrono::seconds(0));
    if (isOff(off)) {
        LineFinding result = finding(LineHint::ClockOff, evidence);
        result.seconds = static_cast<std::uint32_t>(std::min<std::int64_t>(std::abs(off.count()), UINT32_MAX));
        result.detail = off.count() < 0 ? "behind" : "ahead";
        return result;
    }
    return {};
}

LineFinding diagnoseTelegrams(const LineEvidence &evidence)
{
    LineFinding (*const questions[])(const LineEvidence &) = { diagnoseFlips, diagnoseGaps, diagnoseRejected,
                                                               diagnoseContent };
    for (const auto ask : questions) {
        if (const LineFinding result = ask(evidence); result.hint != LineHint::None)
            return result;
    }
    return {};
}

LineFinding diagnoseSilence(const LineEvidence &evidence)
{
    if (evidence.silent >= evidence.patience && evidence.bytesSinceOpen >= kFewBytes) {
        LineFinding result = finding(LineHint::DataStopped, evidence);
        result.seconds = static_cast<std::uint32_t>(evidence.silent.count() / 1000);
        return result;
    }
    if (evidence.listened < evidence.patience)
        return {};
    const bool breaks = evidence.errors && evidence.errors->breaks > 0;
    if (evidence.bytesSinceOpen == 0 && !breaks)
        return finding(evidence.kind == LinkKind::Tcp ? LineHint::PeerSilent : LineHint::NoBytes, evidence);
    const LineFigures figures = measure(evidence.window);
    if (breaks || (evidence.bytes > 0 && figures.zeros == 1000))
        return finding(LineHint::OnlyBreaks, evidence, figures.zeros);
    return {};
}

/// IAC with WILL, WONT, DO or DONT (RFC 854): the relay speaks telnet.
bool holdsTelnet(std::span<const std::uint8_t> bytes)
{
    constexpr std::uint8_t iac = 255;
    constexpr std::uint8_t will = 251;
    return std::adjacent_find(
               bytes.begin(), bytes.end(),
               [](std::uint8_t first, std::uint8_t second) { return first == iac && second >= will && second < iac; })
        != bytes.end();
}

LineFinding diagnoseRelay(const LineEvidence &evidence)
{
    if (evidence.listened >= kGlance && holdsTelnet(evidence.window))
        return finding(LineHint::RelayAltersBytes, evidence);
    return diagnoseTelegrams(evidence);
}

LineFinding diagnoseSignal(const LineEvidence &evidence)
{
    if (evidence.listened < kGlance || evidence.window.size() < kProof)
        return {};
    LineFinding result = classify({ evidence.window, evidence.line, evidence.errors });
    result.bytes = evidence.bytes;
    result.seconds = static_cast<std::uint32_t>(evidence.listened.count() / 1000);
    const bool patient = evidence.listened >= kSilence;
    if (result.hint == LineHint::None && result.confidence == Confidence::High) {
        if (const LineFinding told = diagnoseTelegrams(evidence); told.hint != LineHint::None || !patient)
            return told;
        const bool isText = result.dialect == LineDialect::Unknown;
        return isText ? finding(LineHint::NotAMeter, evidence, result.figures.text) : LineFinding {};
    }
    if (result.confidence == Confidence::High)
        return result;
    if (const LineFinding told = diagnoseTelegrams(evidence); told.hint != LineHint::None)
        return told;
    if (!patient)
        return {};
    if (result.confidence == Confidence::Low || result.hint == LineHint::None)
        return finding(LineHint::Garbled, evidence);
    return result;
}

} // namespace

LineFinding diagnose(const LineEvidence &evidence)
{
    const TelegramRecord &telegrams = evidence.telegrams;
    const bool decodes = telegrams.recent > telegrams.recentRejected;
    if (decodes && evidence.silent < evidence.patience && evidence.listened < evidence.patience)
        return diagnoseTelegrams(evidence);
    if (evidence.bytes < kFewBytes || evidence.silent >= evidence.patience)
        return diagnoseSilence(evidence);
    return evidence.kind == LinkKind::Tcp ? diagnoseRelay(evidence) : diagnoseSignal(evidence);
}

bool wantsMoreTelegrams(const LineEvidence &evidence)
{
    const TelegramRecord &telegrams = evidence.telegrams;
    return telegrams.countersOnly > 0 || (evidence.kind == LinkKind::Tcp && telegrams.lineEndsRestored > 0)
        || isOff(telegrams.lastClockAhead.value_or(std::chrono::seconds(0)));
}

LineFinding findingOf(LinkError error, const std::string &detail)
{
    LineFinding finding;
    finding.detail = detail;
    finding.confidence = Confidence::High;
    if (error == LinkError::NoPermission)
        finding.hint = LineHint::NoRights;
    else if (error == LinkError::Busy)
        finding.hint = LineHint::PortBusy;
    else if (error == LinkError::NotFound || error == LinkError::Vanished)
        finding.hint = LineHint::DeviceGone;
    else
        return {};
    finding.step = stepFor(finding.hint);
    return finding;
}

} // namespace meterscope
