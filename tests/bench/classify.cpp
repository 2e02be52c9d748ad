// SPDX-License-Identifier: GPL-3.0-or-later
// How often the classifier names a line rightly: random windows of telegrams it has not seen, sent through UartLine in
// every situation. Recorded telegrams (METERSCOPE_CORPUS) take the place of composed ones where there are any; what the
// classifier's own signatures are computed from is composed by other meters.
#include "acquisition/lineclassifier.h"
#include "acquisition/simulation/foreigntelegram.h"
#include "acquisition/simulation/randomhash.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/simulation/uartline.h"
#include "protocol/framer.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

using namespace meterscope;

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::size_t, 3> kWindows { 64, 128, 256 };

using Telegrams = std::vector<std::string>;

std::string fileBytes(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return { std::istreambuf_iterator<char>(file), {} };
}

/// The frames of a dump whose checksum holds: between them it has noise, and that is no SML.
std::string goodFrames(const std::string &dump)
{
    struct Keeper final : FrameHandler
    {
        void frame(const FrameView &frame) override
        {
            constexpr std::size_t most = 4096; // of a long dump as much as of the others
            if (frame.checksum == ChecksumState::Ok && bytes.size() < most)
                bytes.append(frame.raw.begin(), frame.raw.end());
        }
        void discarded(const DiscardedBytes &) override { }
        std::string bytes;
    };
    Keeper keeper;
    Framer framer(SourceId { 1 }, FramerMode::Sml);
    framer.push({ reinterpret_cast<const std::uint8_t *>(dump.data()), dump.size() }, {}, keeper);
    framer.finish(keeper);
    return keeper.bytes;
}

/// Files of a corpus folder that end so and are whole telegrams; sorted, so that every run takes the same.
Telegrams recorded(const fs::path &folder, const std::string &ending, bool wantsD0 = false)
{
    Telegrams telegrams;
    std::set<fs::path> paths;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder, error)) {
        if (entry.is_regular_file() && entry.path().extension() == ending)
            paths.insert(entry.path());
    }
    for (const fs::path &path : paths) {
        const std::string bytes = fileBytes(path);
        const bool isD0 = bytes.find("*255(") != std::string::npos;
        if (ending == ".txt" && (isD0 != wantsD0 || bytes.find('/') == std::string::npos))
            continue;
        const std::string telegram = folder.filename() == "sml" ? goodFrames(bytes) : bytes;
        if (!telegram.empty())
            telegrams.push_back(telegram);
    }
    return telegrams;
}

Telegrams composed(SimulatedDialect dialect)
{
    Telegrams telegrams;
    for (std::uint64_t seed = 50; seed < 60; ++seed) {
        SimulationSettings settings;
        settings.dialect = dialect;
        settings.seed = seed;
        settings.phases = seed % 2 == 0 ? 1 : 3;
        SimulatedHousehold household(settings, UtcSeconds(std::chrono::seconds(1'790'000'000 + seed * 1'000'003)));
        household.advanceTo(household.state().time + std::chrono::hours(100 + seed));
        telegrams.emplace_back();
        TelegramComposer::create(settings)->compose(household.state(), telegrams.back());
    }
    return telegrams;
}

Telegrams composed(ForeignTelegram kind)
{
    Telegrams telegrams(10);
    for (std::uint64_t number = 0; number < telegrams.size(); ++number)
        composeForeign(kind, 4'000'000 + number * 77'777, telegrams[number]);
    return telegrams;
}

/// What is sent.
struct Source
{
    std::string name;
    LineDialect dialect;
    LineSettings line;
    Telegrams telegrams;
};

/// What becomes of it, and what is to be said.
struct Situation
{
    std::string id;
    const Source *source;
    LineSettings receiver;
    LineImpairment impairment;
    std::set<LineHint> expected; ///< any of them
    bool dialectCounts = false; ///< hint None: the dialect must be right too
};

std::vector<Source> sources()
{
    const char *const folder = std::getenv("METERSCOPE_CORPUS");
    const fs::path corpus = folder ? folder : "";
    const auto orComposed = [](Telegrams recordedOnes, Telegrams composedOnes) {
        return recordedOnes.empty() ? composedOnes : recordedOnes;
    };
    Telegrams p1, d0, sml, encrypted;
    if (folder) {
        p1 = recorded(corpus / "dsmr", ".txt");
        d0 = recorded(corpus / "sml/d0_ascii", ".txt", true);
        sml = recorded(corpus / "sml", ".bin");
        encrypted = recorded(corpus / "dsmr/encrypted", ".bin");
    } else {
        std::puts("METERSCOPE_CORPUS is not set: composed telegrams only");
    }
    p1 = orComposed(p1, composed(SimulatedDialect::Dsmr5));
    sml = orComposed(sml, composed(SimulatedDialect::Sml));
    const LineSettings k2400_8N1 { 2400, 8, 'N', 1 };
    const LineSettings k2400_8E1 { 2400, 8, 'E', 1 };
    return {
        { "P1 115200 8N1", LineDialect::P1, k115200_8N1, p1 },
        { "P1 115200 7E1", LineDialect::P1, k115200_7E1, p1 },
        { "P1 9600 7E1", LineDialect::P1, k9600_7E1, composed(SimulatedDialect::Dsmr22) },
        { "SML 9600 8N1", LineDialect::Sml, k9600_8N1, sml },
        { "D0 9600 7E1", LineDialect::D0, k9600_7E1, orComposed(d0, composed(ForeignTelegram::D0Push)) },
        { "D0 9600 8N1", LineDialect::D0, k9600_8N1, orComposed(d0, composed(ForeignTelegram::D0Push)) },
        { "encrypted 115200 8N1", LineDialect::Encrypted, k115200_8N1,
          orComposed(encrypted, composed(ForeignTelegram::EncryptedP1)) },
        { "HDLC 115200 8N1", LineDialect::Hdlc, k115200_8N1, composed(ForeignTelegram::HdlcPush) },
        { "HDLC 2400 8N1", LineDialect::Hdlc, k2400_8N1, composed(ForeignTelegram::HdlcPush) },
        { "M-Bus 2400 8E1", LineDialect::MBus, k2400_8E1, composed(ForeignTelegram::MBusPush) },
    };
}

LineSettings at(std::uint32_t baudRate)
{
    return { baudRate, 8, 'N', 1 };
}

LineImpairment inverted()
{
    LineImpairment impairment;
    impairment.inverted = true;
    return impairment;
}

LineImpairment lostLight(std::uint32_t permille)
{
    LineImpairment impairment;
    impairment.lostLight = permille;
    return impairment;
}

LineImpairment phantomLight(std::uint32_t permille)
{
    LineImpairment impairment;
    impairment.phantomLight = permille;
    return impairment;
}

LineImpairment slowEdge(std::uint32_t delay)
{
    LineImpairment impairment;
    impairment.riseDelay = delay;
    impairment.riseJitter = 50;
    return impairment;
}

/// Rows S1 to S21, and the dialects at the settings that listening tries.
std::vector<Situation> situations(const std::vector<Source> &from)
{
    using H = LineHint;
    const auto *p1 = &from[0], *p1Seven = &from[1], *old = &from[2], *sml = &from[3], *d0Seven = &from[4],
               *d0 = &from[5], *encrypted = &from[6], *hdlc = &from[7], *slowHdlc = &from[8], *mbus = &from[9];
    const LineSettings fast = k115200_8N1, optical = k9600_8N1, k8E1 { 115200, 8, 'E', 1 };
    return {
        { "S1 P1 115200 8N1, right", p1, fast, {}, { H::None }, true },
        { "S2 inverted", p1, fast, inverted(), { H::Inverted } },
        { "S3 inverted, read 7E1", p1, k115200_7E1, inverted(), { H::Inverted } },
        { "S4 8N1 text read 7E1", p1, k115200_7E1, {}, { H::None, H::EightBit } },
        { "S5 9600 7E1 read 8N1", old, optical, {}, { H::SevenBit } },
        { "S5 115200 7E1 read 8N1", p1Seven, fast, {}, { H::SevenBit } },
        { "S6 8N1 read 8E1", p1, k8E1, {}, { H::EightBit } },
        { "S7 9600 7E1 at 115200", old, fast, {}, { H::TooFast } },
        { "S7 SML at 115200", sml, fast, {}, { H::TooFast } },
        { "S7 HDLC 2400 at 115200", slowHdlc, fast, {}, { H::TooFast } },
        { "S8 9600 7E1 at 57600", old, at(57600), {}, { H::TooFast } },
        { "S9 9600 7E1 at 38400", old, at(38400), {}, { H::TooFast } },
        { "S9 SML at 38400", sml, at(38400), {}, { H::TooFast } },
        { "S9 HDLC 2400 at 9600", slowHdlc, optical, {}, { H::TooFast } },
        { "S9 M-Bus 2400 8E1 at 9600", mbus, optical, {}, { H::TooFast } },
        { "S10 9600 7E1 at 19200", old, at(19200), {}, { H::TooFast } },
        { "S10 SML at 19200", sml, at(19200), {}, { H::TooFast } },
        { "S11 115200 at 57600", p1, at(57600), {}, { H::TooSlow } },
        { "S12 115200 at 19200", p1, at(19200), {}, { H::TooSlow } },
        { "S13 115200 at 9600", p1, optical, {}, { H::TooSlow } },
        { "S14 inverted 9600 7E1 read 7E1", old, k9600_7E1, inverted(), { H::Inverted } },
        { "S14 inverted 9600 7E1 read 8N1", old, optical, inverted(), { H::Inverted } },
        { "S15 SML, right", sml, optical, {}, { H::None }, true },
        { "S16 SML read 7E1", sml, k9600_7E1, {}, { H::EightBit } },
        { "S17 SML inverted", sml, optical, inverted(), { H::Inverted } },
        // With one pulse in twenty lost some windows are whole: they may be read.
        { "S18 SML, 5 % of light lost", sml, optical, lostLight(50), { H::WeakLight, H::None } },
        { "S19 SML, 50 % lost", sml, optical, lostLight(500), { H::WeakLight } },
        { "S20 SML, 90 % lost", sml, optical, lostLight(900), { H::WeakLight } },
        { "S21 SML, 20 % phantom light", sml, optical, phantomLight(200), { H::PhantomLight } },
        { "SML, 25 % of light lost", sml, optical, lostLight(250), { H::WeakLight } },
        { "P1, slow edge 0.40", p1, fast, slowEdge(400), { H::None }, true },
        { "P1, slow edge 0.35", p1, fast, slowEdge(350), { H::None }, true },
        { "D0 9600 8N1, right", d0, optical, {}, { H::None }, true },
        { "D0 9600 7E1 read 8N1", d0Seven, optical, {}, { H::SevenBit } },
        { "encrypted, right", encrypted, fast, {}, { H::NeedsKey } },
        { "HDLC 115200, right", hdlc, fast, {}, { H::NotP1 } },
        { "M-Bus 2400 8E1, right", mbus, mbus->line, {}, { H::NotP1 } },
    };
}

struct Score
{
    std::uint64_t right = 0;
    std::uint64_t all = 0;
    std::uint64_t wrongHigh = 0;
    std::map<std::string, std::uint64_t> verdicts;
};

std::string labelOf(const LineFinding &finding)
{
    if (finding.hint == LineHint::None)
        return "=" + std::string(lineDialectName(finding.dialect));
    return std::string(lineHintName(finding.hint));
}

/// All that the receiver gets of a source in this situation, a pause between telegrams as on the line.
std::string heard(const Situation &situation, std::uint64_t seed)
{
    LineImpairment impairment = situation.impairment;
    impairment.seed = seed;
    UartLine line(situation.source->line, situation.receiver, impairment);
    constexpr std::size_t enough = 8 * 256;
    std::string bytes;
    for (int round = 0; round < 400 && bytes.size() < enough; ++round) {
        for (const std::string &telegram : situation.source->telegrams)
            line.send(telegram);
        bytes += line.receive().bytes;
    }
    return bytes;
}

void measureSituation(const Situation &situation, std::uint64_t windows, std::array<Score, kWindows.size()> &scores)
{
    const std::string bytes = heard(situation, 77);
    const auto *first = reinterpret_cast<const std::uint8_t *>(bytes.data());
    for (std::size_t size = 0; size < kWindows.size(); ++size) {
        Score &score = scores[size];
        for (std::uint64_t number = 0; number < windows && bytes.size() > kWindows[size]; ++number) {
            const std::size_t from = randomHash(5, number, kWindows[size]) % (bytes.size() - kWindows[size]);
            const LineFinding finding = classify({ { first + from, kWindows[size] }, situation.receiver, {} });
            const bool right = situation.expected.contains(finding.hint)
                && (!situation.dialectCounts || finding.dialect == situation.source->dialect);
            ++score.all;
            score.right += right;
            score.wrongHigh += !right && finding.confidence == Confidence::High;
            ++score.verdicts[labelOf(finding)];
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const std::uint64_t windows = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1000;
    const std::vector<Source> from = sources();
    std::array<Score, kWindows.size()> total {};
    std::printf("%-34s %7s %7s %7s   verdicts on 128 bytes\n", "situation", "64", "128", "256");
    for (const Situation &situation : situations(from)) {
        std::array<Score, kWindows.size()> scores {};
        measureSituation(situation, windows, scores);
        std::printf("%-34s", situation.id.c_str());
        for (std::size_t size = 0; size < kWindows.size(); ++size) {
            const Score &score = scores[size];
            std::printf(" %6.2f%%", score.all > 0 ? 100.0 * double(score.right) / double(score.all) : 0.0);
            total[size].right += score.right;
            total[size].all += score.all;
            total[size].wrongHigh += score.wrongHigh;
        }
        std::printf("  ");
        for (const auto &[verdict, count] : scores[1].verdicts)
            std::printf(" %s %llu", verdict.c_str(), static_cast<unsigned long long>(count));
        const std::uint64_t wrongHigh = scores[0].wrongHigh + scores[1].wrongHigh + scores[2].wrongHigh;
        if (wrongHigh > 0)
            std::printf("   WRONG WITH HIGH CONFIDENCE: %llu", static_cast<unsigned long long>(wrongHigh));
        std::putchar('\n');
    }
    std::uint64_t wrongHigh = 0;
    for (const Score &score : total)
        wrongHigh += score.wrongHigh;
    const auto accuracy = [&total](std::size_t size) {
        return 100.0 * double(total[size].right) / double(std::max<std::uint64_t>(total[size].all, 1));
    };
    std::printf("{\"windows\": %llu, \"accuracy_64\": %.2f, \"accuracy_128\": %.2f, \"accuracy_256\": %.2f, "
                "\"wrong_with_high_confidence\": %llu}\n",
                static_cast<unsigned long long>(total[1].all), accuracy(0), accuracy(1), accuracy(2),
                static_cast<unsigned long long>(wrongHigh));
    return 0;
}
