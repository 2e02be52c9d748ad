// SPDX-License-Identifier: GPL-3.0-or-later
// How many damaged telegrams pass for good ones: bytes flipped, dropped, inserted and doubled in telegrams that have a
// checksum, a million variants in all, the same ones in every run. A variant counts when an accepted telegram holds a
// reading that the original does not. With a checksum that holds it is a collision, one in 65 536 for each algorithm
// that is tried; without one it has escaped the checksum, and there must be none of those.
#include "p1text.h"
#include "recordings.h"
#include "smlcomposer.h"

#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace meterscope;

constexpr std::uint64_t kVariants = 1000 * 1000;

std::string textOf(const Measurement &measurement, const Snapshot &telegram)
{
    return measurement.sent.obis.toString() + '=' + std::string(telegram.text(measurement.sent.value)) + '*'
        + std::string(telegram.text(measurement.sent.unit)) + '/' + std::to_string(measurement.sent.scaler);
}

class Judge final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override
    {
        m_reader.read(frame, m_telegram);
        interpret(m_telegram);
        if (!m_telegram.accepted())
            return;
        ++accepted;
        for (const Measurement &measurement : m_telegram.measurements) {
            std::string text = textOf(measurement, m_telegram);
            if (m_learning)
                m_original.push_back(std::move(text));
            else if (!std::binary_search(m_original.begin(), m_original.end(), text))
                (m_telegram.checksum == ChecksumState::Ok ? collided : escaped) = true;
        }
    }
    void discarded(const DiscardedBytes &) override { }

    void learn(const std::string &telegram)
    {
        m_original.clear();
        m_learning = true;
        push(telegram);
        std::sort(m_original.begin(), m_original.end());
        m_learning = false;
    }
    void push(const std::string &telegram)
    {
        collided = escaped = false;
        Framer framer;
        framer.push(p1text::bytes(telegram), {}, *this);
        framer.finish(*this);
    }

    bool collided = false;
    bool escaped = false;
    std::uint64_t accepted = 0;

private:
    TelegramReader m_reader;
    Snapshot m_telegram;
    std::vector<std::string> m_original;
    bool m_learning = false;
};

/// One to three damages.
std::string damaged(std::string telegram, std::mt19937 &random)
{
    for (std::size_t left = 1 + random() % 3; left > 0 && !telegram.empty(); --left) {
        const std::size_t at = random() % telegram.size();
        switch (random() % 4) {
        case 0:
            telegram[at] = static_cast<char>(telegram[at] ^ (1U << random() % 8));
            break;
        case 1:
            telegram.erase(at, 1);
            break;
        case 2:
            telegram.insert(at, 1, static_cast<char>(random() % 256));
            break;
        default:
            telegram.insert(at, 1, telegram[at]);
        }
    }
    return telegram;
}

struct Figures
{
    std::uint64_t variants = 0;
    std::uint64_t accepted = 0;
    std::uint64_t collisions = 0;
    std::uint64_t escaped = 0;
};

bool hasChecksum(const std::string &telegram)
{
    const std::vector<p1text::Piece> pieces = p1text::cut(telegram);
    return pieces.size() == 1 && pieces[0].info.checksum == ChecksumState::Ok;
}

Figures mutate(const char *name, std::vector<std::string> telegrams, std::uint64_t variants)
{
    telegrams.erase(std::remove_if(telegrams.begin(), telegrams.end(),
                                   [](const std::string &telegram) { return !hasChecksum(telegram); }),
                    telegrams.end());
    Figures figures;
    Judge judge;
    std::mt19937 random(20161113); // the same damage in every run
    for (const std::string &telegram : telegrams) {
        judge.learn(telegram);
        judge.accepted = 0;
        for (std::uint64_t i = 0; i < variants / telegrams.size(); ++i, ++figures.variants) {
            const std::string variant = damaged(telegram, random);
            judge.push(variant);
            figures.collisions += judge.collided ? 1 : 0;
            figures.escaped += judge.escaped ? 1 : 0;
            if (judge.escaped && figures.escaped <= 3)
                std::printf("# escaped, from a telegram of %zu bytes:\n%s\n", telegram.size(), variant.c_str());
        }
        figures.accepted += judge.accepted;
    }
    std::printf("%-6s %10zu %10llu %10llu %10llu %10llu\n", name, telegrams.size(),
                static_cast<unsigned long long>(figures.variants), static_cast<unsigned long long>(figures.accepted),
                static_cast<unsigned long long>(figures.collisions), static_cast<unsigned long long>(figures.escaped));
    return figures;
}

} // namespace

int main()
{
    const std::filesystem::path data = METERSCOPE_TEST_DATA;
    std::vector<std::string> dsmr = bench::filesIn(data / "dsmr", ".txt");
    const smltest::Bytes energy = smltest::energyFile();
    std::vector<std::string> sml { std::string(energy.begin(), energy.end()) };
    if (const std::filesystem::path corpus = bench::corpusFolder(); !corpus.empty()) {
        const auto append = [](std::vector<std::string> &all, const std::vector<std::string> &more) {
            all.insert(all.end(), more.begin(), more.end());
        };
        append(dsmr, bench::acceptedFrames(bench::filesIn(corpus / "dsmr", ".txt"), FrameKind::DsmrText));
        append(sml, bench::acceptedFrames(bench::filesIn(corpus / "sml", ".bin"), FrameKind::Sml));
    }
    std::printf("%-6s %10s %10s %10s %10s %10s\n", "kind", "telegrams", "variants", "accepted", "collisions",
                "escaped");
    const Figures p1 = mutate("P1", dsmr, kVariants / 2);
    const Figures files = mutate("SML", sml, kVariants / 2);
    std::printf("{\"variants\": %llu, \"accepted\": %llu, \"collisions\": %llu, \"escaped\": %llu}\n",
                static_cast<unsigned long long>(p1.variants + files.variants),
                static_cast<unsigned long long>(p1.accepted + files.accepted),
                static_cast<unsigned long long>(p1.collisions + files.collisions),
                static_cast<unsigned long long>(p1.escaped + files.escaped));
    return p1.escaped + files.escaped == 0 ? 0 : 1;
}
