// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/linesignatures.h"

#include "acquisition/simulation/foreigntelegram.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/simulation/uartline.h"

#include <algorithm>
#include <array>
#include <bit>
#include <vector>

namespace meterscope {

namespace {

constexpr LineSettings k2400_8E1 { 2400, 8, 'E', 1 };
constexpr LineSettings k2400_8N1 { 2400, 8, 'N', 1 };
constexpr std::uint32_t kBit = 256; // costs are in 1/256 of a bit

/// One cause with the frequencies it leaves, as the cost of each byte value: -log2 of its probability.
struct Signature
{
    LineHint hint = LineHint::None;
    LineDialect dialect = LineDialect::Unknown;
    std::optional<LineSettings> line;
    std::array<std::uint16_t, 256> cost {};
    std::uint32_t entropy = 0; ///< mean cost of its own bytes
};

/// log2(value) * kBit for value >= 1, to a few thousandths of a bit: the fraction by squaring.
std::uint32_t log2Scaled(std::uint64_t value)
{
    const auto whole = static_cast<std::uint32_t>(std::bit_width(value) - 1);
    std::uint64_t mantissa = whole > 30 ? value >> (whole - 30) : value << (30 - whole); // 1.x in 2.30
    std::uint32_t result = whole;
    for (std::uint32_t bit = 1; bit < kBit; bit *= 2) {
        mantissa = mantissa * mantissa >> 30;
        result *= 2;
        if (mantissa >= std::uint64_t(2) << 30) {
            mantissa >>= 1;
            ++result;
        }
    }
    return result;
}

void weigh(std::string_view bytes, Signature &signature)
{
    std::array<std::uint64_t, 256> counts {};
    for (const char byte : bytes)
        ++counts[static_cast<unsigned char>(byte)];
    // One byte in fifty may be anything: other meters, joined and damaged telegrams.
    constexpr std::uint64_t scale = 50 * 256;
    const std::uint64_t floor = bytes.size();
    const std::uint64_t total = bytes.size() * scale + floor * 256;
    std::uint64_t sum = 0;
    for (std::size_t value = 0; value < counts.size(); ++value) {
        const std::uint32_t cost = log2Scaled(total) - log2Scaled(counts[value] * scale + floor);
        signature.cost[value] = static_cast<std::uint16_t>(cost);
        sum += counts[value] * cost;
    }
    signature.entropy = static_cast<std::uint32_t>(sum / std::max<std::size_t>(bytes.size(), 1));
}

/// What is sent, how, and what becomes of it.
struct Cause
{
    LineDialect dialect;
    std::string_view telegrams;
    LineSettings sender;
    LineImpairment impairment;
};

std::string composed(SimulatedDialect dialect)
{
    using namespace std::chrono;
    std::string bytes;
    for (std::uint8_t phases : { std::uint8_t(1), std::uint8_t(3) }) {
        SimulationSettings settings;
        settings.dialect = dialect;
        settings.phases = phases;
        settings.seed = phases;
        SimulatedHousehold household(settings, UtcSeconds(seconds(1'767'225'600)));
        const auto composer = TelegramComposer::create(settings);
        for (int number = 0; number < 3; ++number) {
            household.advanceTo(household.state().time + hours(7));
            composer->compose(household.state(), bytes);
        }
    }
    return bytes;
}

std::string composed(ForeignTelegram kind)
{
    std::string bytes;
    for (std::uint64_t number = 0; number < 12; ++number)
        composeForeign(kind, 1000 + number, bytes);
    return bytes;
}

LineHint hintOf(const Cause &cause, const LineSettings &receiver)
{
    if (cause.sender.baudRate != receiver.baudRate)
        return cause.sender.baudRate < receiver.baudRate ? LineHint::TooFast : LineHint::TooSlow;
    if (cause.impairment.inverted)
        return LineHint::Inverted;
    if (cause.impairment.lostLight > 0)
        return LineHint::WeakLight;
    if (cause.impairment.phantomLight > 0)
        return LineHint::PhantomLight;
    if (cause.sender.dataBits == 7 && receiver.dataBits == 8)
        return LineHint::SevenBit;
    if (cause.dialect == LineDialect::Hdlc || cause.dialect == LineDialect::MBus)
        return LineHint::NotP1;
    const bool parity = cause.sender.parity != receiver.parity;
    return parity || cause.sender.dataBits != receiver.dataBits ? LineHint::EightBit : LineHint::None;
}

std::vector<Cause> causes(std::string_view p1, std::string_view d0, std::string_view sml, std::string_view hdlc,
                          std::string_view mbus)
{
    std::vector<Cause> list;
    for (const bool inverted : { false, true }) {
        LineImpairment line;
        line.inverted = inverted;
        list.push_back({ LineDialect::P1, p1, k115200_8N1, line });
        list.push_back({ LineDialect::P1, p1, k115200_7E1, line });
        list.push_back({ LineDialect::P1, p1, k9600_7E1, line });
        list.push_back({ LineDialect::D0, d0, k9600_7E1, line });
        list.push_back({ LineDialect::D0, d0, k9600_8N1, line });
        list.push_back({ LineDialect::Sml, sml, k9600_8N1, line });
        list.push_back({ LineDialect::Hdlc, hdlc, k115200_8N1, line });
        list.push_back({ LineDialect::Hdlc, hdlc, k9600_8N1, line });
        list.push_back({ LineDialect::Hdlc, hdlc, k2400_8N1, line });
        list.push_back({ LineDialect::MBus, mbus, k2400_8E1, line });
    }
    for (const std::uint32_t share :
         { 30u, 60u, 100u, 150u, 220u, 300u, 400u, 500u, 600u, 700u, 800u, 900u, 960u, 990u }) {
        LineImpairment line;
        line.lostLight = share;
        list.push_back({ LineDialect::Sml, sml, k9600_8N1, line });
        list.push_back({ LineDialect::D0, d0, k9600_7E1, line });
    }
    for (const std::uint32_t share : { 50u, 100u, 200u, 350u, 500u, 700u }) {
        LineImpairment line;
        line.phantomLight = share;
        list.push_back({ LineDialect::Sml, sml, k9600_8N1, line });
        list.push_back({ LineDialect::D0, d0, k9600_7E1, line });
    }
    return list;
}

/// Signatures of one receiver.
class LineSignatures
{
public:
    explicit LineSignatures(const LineSettings &receiver)
        : m_receiver(receiver)
    {
        const std::string p1 = composed(SimulatedDialect::Dsmr5) + composed(SimulatedDialect::Dsmr22);
        const std::string d0 = composed(ForeignTelegram::D0Push);
        const std::string sml = composed(SimulatedDialect::Sml);
        const std::string hdlc = composed(ForeignTelegram::HdlcPush);
        const std::string mbus = composed(ForeignTelegram::MBusPush);
        for (const Cause &cause : causes(p1, d0, sml, hdlc, mbus))
            add(cause);
        addUniform();
    }

    [[nodiscard]] const LineSettings &receiver() const { return m_receiver; }
    [[nodiscard]] const std::vector<Signature> &all() const { return m_signatures; }

private:
    void add(const Cause &cause)
    {
        UartLine line(cause.sender, m_receiver, cause.impairment);
        // Light that is lost leaves few bytes: send until there are enough to count.
        constexpr std::size_t enough = 4000;
        constexpr int mostRounds = 8;
        std::string bytes;
        for (int round = 0; round < mostRounds && bytes.size() < enough; ++round) {
            line.send(cause.telegrams);
            bytes += line.receive().bytes;
        }
        if (bytes.empty())
            return;
        Signature signature;
        signature.hint = hintOf(cause, m_receiver);
        signature.dialect = cause.dialect;
        const bool other = signature.hint == LineHint::TooFast || signature.hint == LineHint::TooSlow
            || signature.hint == LineHint::SevenBit || signature.hint == LineHint::EightBit;
        if (other)
            signature.line = cause.sender;
        weigh(bytes, signature);
        m_signatures.push_back(signature);
    }

    /// Ciphertext has all values alike; nothing else on a meter's line does.
    void addUniform()
    {
        if (m_receiver.baudRate != k115200_8N1.baudRate)
            return; // encrypted telegrams come from P1 ports alone
        Signature signature;
        signature.hint = LineHint::NeedsKey;
        signature.dialect = LineDialect::Encrypted;
        signature.cost.fill(8 * kBit);
        signature.entropy = 8 * kBit;
        m_signatures.push_back(signature);
    }

    LineSettings m_receiver;
    std::vector<Signature> m_signatures;
};

const LineSignatures &signaturesFor(const LineSettings &receiver)
{
    // A thread reads with a few settings in its life; each costs some hundredths of a second once.
    thread_local std::vector<LineSignatures> known;
    const auto entry = std::find_if(known.begin(), known.end(), [&receiver](const LineSignatures &signatures) {
        return signatures.receiver() == receiver;
    });
    if (entry != known.end())
        return *entry;
    constexpr std::size_t most = 6;
    if (known.size() == most)
        known.erase(known.begin());
    return known.emplace_back(receiver);
}

} // namespace

LineFinding closestSignature(const LineSample &sample, const LineFigures &figures)
{
    const std::vector<Signature> &signatures = signaturesFor(sample.line).all();
    std::array<std::uint64_t, 256> counts {};
    for (const std::uint8_t byte : sample.bytes)
        ++counts[byte];
    const auto costOf = [&counts](const Signature &signature) {
        std::uint64_t cost = 0;
        for (std::size_t value = 0; value < counts.size(); ++value)
            cost += counts[value] * signature.cost[value];
        return cost;
    };
    const Signature *best = nullptr;
    std::uint64_t least = 0;
    std::vector<std::uint64_t> costs;
    for (const Signature &signature : signatures) {
        costs.push_back(costOf(signature));
        if (!best || costs.back() < least) {
            best = &signature;
            least = costs.back();
        }
    }
    std::uint64_t next = ~std::uint64_t(0);
    for (std::size_t index = 0; index < signatures.size(); ++index) {
        if (signatures[index].hint != best->hint)
            next = std::min(next, costs[index]);
    }
    LineFinding finding;
    finding.figures = figures;
    finding.bytes = figures.bytes;
    finding.hint = best->hint;
    finding.dialect = best->dialect;
    finding.line = best->line;
    // Odds of one to 64 thousand, and bytes that the cause would really leave: half a bit a byte may be other meters.
    constexpr std::uint64_t clearMargin = 16 * kBit;
    const std::uint64_t mean = least / std::max<std::size_t>(sample.bytes.size(), 1);
    const bool fits = mean <= best->entropy + kBit;
    finding.confidence = fits && next - least >= clearMargin ? Confidence::Medium : Confidence::Low;
    return finding;
}

} // namespace meterscope
