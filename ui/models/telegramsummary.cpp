// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramsummary.h"

#include <algorithm>
#include <bit>

namespace meterscope::ui {

namespace {

bool isPrintable(std::uint8_t byte)
{
    return (byte >= 0x20 && byte < 0x7f) || byte == '\r' || byte == '\n';
}

/// By chance one byte in two has even parity: of so many, nine of ten have it in one case of a million.
bool isSevenBitText(std::span<const std::uint8_t> bytes)
{
    constexpr std::size_t kEnough = 32;
    const auto most = [bytes](auto predicate) {
        return std::count_if(bytes.begin(), bytes.end(), predicate) * 10 >= std::ssize(bytes) * 9;
    };
    return bytes.size() >= kEnough && most([](std::uint8_t byte) { return std::popcount(byte) % 2 == 0; })
        && most([](std::uint8_t byte) { return isPrintable(byte & 0x7f); })
        && std::any_of(bytes.begin(), bytes.end(), [](std::uint8_t byte) { return byte >= 0x80; });
}

NoiseKind classify(std::span<const std::uint8_t> bytes)
{
    const auto all = [bytes](auto predicate) {
        return !bytes.empty() && std::all_of(bytes.begin(), bytes.end(), predicate);
    };
    if (all([](std::uint8_t byte) { return byte == 0x00; }))
        return NoiseKind::LineBreak;
    if (all([](std::uint8_t byte) { return byte == 0xff; }))
        return NoiseKind::IdleHigh;
    if (all(isPrintable))
        return NoiseKind::Text;
    if (isSevenBitText(bytes))
        return NoiseKind::SevenBit;
    return NoiseKind::Binary;
}

/// The gravest issue, and among equals the first.
ParseIssue gravest(const std::vector<ParseIssue> &issues)
{
    const auto graver = [](const ParseIssue &a, const ParseIssue &b) {
        return std::pair(a.effect, a.severity) < std::pair(b.effect, b.severity);
    };
    return issues.empty() ? ParseIssue {} : *std::max_element(issues.begin(), issues.end(), graver);
}

} // namespace

std::uint8_t activeTariff(const Snapshot &snapshot)
{
    for (const Measurement &measurement : snapshot.measurements) {
        if (measurement.quantity != Quantity::TariffIndicator)
            continue;
        const auto number = Decimal::parse(snapshot.text(measurement.sent.value));
        if (number && number->exponent() == 0 && number->mantissa() > 0 && number->mantissa() < 100)
            return static_cast<std::uint8_t>(number->mantissa());
    }
    return 0;
}

TelegramSummary summarise(const Frame &frame, const Snapshot &snapshot)
{
    TelegramSummary result;
    result.kind = snapshot.accepted() ? TelegramSummary::Kind::Telegram : TelegramSummary::Kind::Rejected;
    result.frame = frame;
    result.length = frame.raw.size();
    result.verdict = snapshot.verdict;
    result.authentication = snapshot.authentication;
    result.meterClock = snapshot.clock;
    result.power = snapshot.netPower();
    result.tariff = activeTariff(snapshot);
    result.issue = gravest(snapshot.issues);
    result.issues = static_cast<std::uint32_t>(snapshot.issues.size());
    return result;
}

TelegramSummary summarise(const LiveNoise &noise)
{
    TelegramSummary result;
    result.kind = TelegramSummary::Kind::Noise;
    result.verdict = Verdict::Rejected;
    result.frame.source = noise.source;
    result.frame.offset = noise.offset;
    result.frame.received = noise.received;
    result.length = noise.length;
    if (noise.sample)
        result.noise = classify(*noise.sample);
    else
        result.noise = NoiseKind::Binary;
    // Listening begins anywhere in a telegram; what comes before the first whole one is no fault of the line.
    if (noise.offset == 0 && (result.noise == NoiseKind::Text || result.noise == NoiseKind::Binary))
        result.noise = NoiseKind::JoinedMidway;
    return result;
}

} // namespace meterscope::ui
