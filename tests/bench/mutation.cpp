// SPDX-License-Identifier: GPL-3.0-or-later
// How many damaged telegrams pass for good ones: bytes flipped, dropped, inserted and doubled in every telegram that
// has a checksum, a million variants for each protocol, the same ones in every run. A variant counts as changed when an
// accepted telegram holds a reading that the original does not. It is a collision when the checksum that stands in the
// frame is the right one for the damaged bytes, computed here a bit at a time; one in 65 536 for each algorithm that is
// tried. What has changed without one has escaped the checksum: there must be none, and each is printed.
#include "ciphercomposer.h"
#include "p1text.h"
#include "recordings.h"
#include "smlcomposer.h"

#include "crypto/gcmdecryptor.h"
#include "domain/hex.h"
#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <algorithm>
#include <cstdio>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace meterscope;

constexpr std::uint64_t kVariants = 1000 * 1000;

/// A reflected CRC-16 by its definition: not the code under test.
unsigned crc16(std::string_view bytes, unsigned polynomial, unsigned crc)
{
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ polynomial : crc >> 1;
    }
    return crc;
}

constexpr unsigned kArc = 0xA001; // begins with 0
constexpr unsigned kCcitt = 0x8408; // begins with ffff and is inverted; Kermit: begins with 0

/// Whether the digits behind the last '!' are the CRC-16/ARC or X-25 of what stands up to it, as sent or with CR LF for
/// every line end.
bool textChecksumHolds(std::string telegram, bool parityBits)
{
    if (parityBits) {
        for (char &c : telegram)
            c = static_cast<char>(c & 0x7f);
    }
    const std::size_t mark = telegram.rfind('!');
    unsigned sent = 0;
    std::size_t digits = 0;
    for (std::size_t at = mark + 1; at < telegram.size() && digits < 4; ++at, ++digits) {
        const int digit = hexDigit(telegram[at]);
        if (digit < 0)
            break;
        sent = sent << 4 | static_cast<unsigned>(digit);
    }
    telegram.resize(mark + 1);
    std::string restored;
    for (std::size_t at = 0; at < telegram.size(); ++at) {
        const bool isPair = telegram.compare(at, 2, "\r\n") == 0;
        const bool isLineEnd = telegram[at] == '\r' || telegram[at] == '\n';
        restored += isLineEnd ? "\r\n" : std::string(1, telegram[at]);
        at += isPair ? 1 : 0;
    }
    return digits > 0
        && (sent == crc16(telegram, kArc, 0) || sent == (crc16(telegram, kCcitt, 0xffff) ^ 0xffff)
            || sent == crc16(restored, kArc, 0));
}

/// Whether the last two bytes are the CRC-16/X-25 or Kermit of the frame; a damaged start counts as a whole one.
bool smlChecksumHolds(const std::string &raw)
{
    const std::size_t start = std::min(raw.find('\x01'), raw.size() - 6);
    const std::string frame = "\x1b\x1b\x1b\x1b" + raw.substr(start, raw.size() - start - 2);
    const unsigned first = static_cast<unsigned char>(raw[raw.size() - 2]);
    const unsigned second = static_cast<unsigned char>(raw[raw.size() - 1]);
    return (crc16(frame, kCcitt, 0xffff) ^ 0xffff) == (second << 8 | first)
        || crc16(frame, kCcitt, 0) == (first << 8 | second);
}

/// A reading with all that belongs to it; line ends may have been lost within one.
std::string textOf(const Measurement &measurement, const Snapshot &telegram)
{
    std::string text = measurement.sent.obis.toString() + ' ';
    for (const char c : telegram.text(measurement.sent.whole)) {
        if (c != '\r' && c != '\n')
            text += c;
    }
    return text;
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
        bool isChanged = false;
        for (const Measurement &measurement : m_telegram.measurements) {
            std::string text = textOf(measurement, m_telegram);
            if (m_learning)
                m_original.push_back(std::move(text));
            else
                isChanged = isChanged || !std::binary_search(m_original.begin(), m_original.end(), text);
        }
        if (!isChanged)
            return;
        changed = true;
        collided = collided || checksumHolds(frame);
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
        changed = collided = false;
        Framer framer;
        framer.push(p1text::bytes(telegram), {}, *this);
        framer.finish(*this);
    }

    bool changed = false;
    bool collided = false;
    std::uint64_t accepted = 0;

private:
    [[nodiscard]] bool checksumHolds(const FrameView &frame) const
    {
        const std::string raw(frame.raw.begin(), frame.raw.end());
        switch (frame.kind) {
        case FrameKind::DsmrText:
            return textChecksumHolds(raw, frame.parityBits);
        case FrameKind::Sml:
            return smlChecksumHolds(raw);
        case FrameKind::Encrypted: // the envelope's tag does not collide; no key accepts a frame without it
            break;
        }
        return false;
    }

    GcmDecryptor m_decryptor { { key() } };
    TelegramReader m_reader { &m_decryptor };
    Snapshot m_telegram;
    std::vector<std::string> m_original;
    bool m_learning = false;

    static TelegramKey key()
    {
        TelegramKey result;
        result.key = ciphertest::Options().key;
        result.authentication = ciphertest::Options().authentication;
        return result;
    }
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
    std::uint64_t telegrams = 0;
    std::uint64_t variants = 0;
    std::uint64_t accepted = 0;
    std::uint64_t changed = 0;
    std::uint64_t collisions = 0;

    Figures &operator+=(const Figures &other)
    {
        telegrams += other.telegrams;
        variants += other.variants;
        accepted += other.accepted;
        changed += other.changed;
        collisions += other.collisions;
        return *this;
    }
};

void print(const char *name, const Figures &figures)
{
    using Number = unsigned long long;
    std::printf("%-10s %10llu %10llu %10llu %10llu %10llu\n", name, static_cast<Number>(figures.telegrams),
                static_cast<Number>(figures.variants), static_cast<Number>(figures.accepted),
                static_cast<Number>(figures.changed), static_cast<Number>(figures.collisions));
    std::fflush(stdout);
}

/// At least `variants`, the same number of each telegram.
Figures mutate(const char *name, const std::vector<std::string> &telegrams, std::uint64_t variants)
{
    Figures figures;
    figures.telegrams = telegrams.size();
    Judge judge;
    std::mt19937 random(20161113); // the same damage in every run
    for (const std::string &telegram : telegrams) {
        judge.learn(telegram);
        judge.accepted = 0;
        for (std::uint64_t i = 0; i * telegrams.size() < variants; ++i, ++figures.variants) {
            const std::string variant = damaged(telegram, random);
            judge.push(variant);
            figures.changed += judge.changed ? 1 : 0;
            figures.collisions += judge.collided ? 1 : 0;
            if (judge.changed && !judge.collided)
                std::printf("# escaped, from a telegram of %zu bytes:\n%s\n", telegram.size(), variant.c_str());
        }
        figures.accepted += judge.accepted;
    }
    print(name, figures);
    return figures;
}

/// Those that are one frame with a checksum that holds.
std::vector<std::string> withChecksum(std::vector<std::string> telegrams)
{
    const auto hasNone = [](const std::string &telegram) {
        const std::vector<p1text::Piece> pieces = p1text::cut(telegram);
        return pieces.size() != 1 || pieces[0].info.checksum != ChecksumState::Ok;
    };
    telegrams.erase(std::remove_if(telegrams.begin(), telegrams.end(), hasNone), telegrams.end());
    return telegrams;
}

void printJson(const char *name, const Figures &figures)
{
    using Number = unsigned long long;
    std::printf("\"%s_telegrams\": %llu, \"%s_variants\": %llu, \"%s_accepted\": %llu, \"%s_changed\": %llu, "
                "\"%s_collisions\": %llu",
                name, static_cast<Number>(figures.telegrams), name, static_cast<Number>(figures.variants), name,
                static_cast<Number>(figures.accepted), name, static_cast<Number>(figures.changed), name,
                static_cast<Number>(figures.collisions));
}

} // namespace

int main()
{
    const std::filesystem::path data = METERSCOPE_TEST_DATA;
    std::vector<std::string> text = bench::filesIn(data / "dsmr", ".txt");
    const smltest::Bytes energy = smltest::energyFile();
    std::vector<std::string> sml { std::string(energy.begin(), energy.end()) };
    const std::filesystem::path corpus = bench::corpusFolder();
    if (corpus.empty()) {
        std::puts("METERSCOPE_CORPUS is not set: our own telegrams alone");
    } else {
        const auto append = [](std::vector<std::string> &all, const std::vector<std::string> &dumps, FrameKind kind) {
            const std::vector<std::string> frames = bench::acceptedFrames(dumps, kind);
            all.insert(all.end(), frames.begin(), frames.end());
        };
        append(text, bench::filesIn(corpus / "dsmr", ".txt"), FrameKind::DsmrText);
        append(text, bench::filesIn(corpus / "dsmr" / "streams", ".txt"), FrameKind::DsmrText);
        append(text, bench::filesIn(corpus / "dsmr" / "streams", ".raw"), FrameKind::DsmrText);
        append(sml, bench::filesIn(corpus / "sml", ".bin"), FrameKind::Sml);
    }
    text = withChecksum(text);
    std::vector<std::string> encrypted;
    for (std::size_t i = 0; i < text.size() && i < 100; ++i)
        encrypted.push_back(ciphertest::envelope(text[i]));

    std::printf("%-10s %10s %10s %10s %10s %10s\n", "kind", "telegrams", "variants", "accepted", "changed",
                "collisions");
    Figures dsmr = mutate("P1", text, kVariants * 9 / 10);
    dsmr += mutate("encrypted", encrypted, kVariants / 10);
    const Figures files = mutate("SML", withChecksum(sml), kVariants);
    std::printf("{\"corpus\": %s, ", corpus.empty() ? "false" : "true");
    printJson("dsmr", dsmr);
    std::printf(", ");
    printJson("sml", files);
    std::puts("}");
    return dsmr.changed + files.changed == dsmr.collisions + files.collisions ? 0 : 1;
}
