// SPDX-License-Identifier: GPL-3.0-or-later
// How fast bytes become a filled Snapshot: framing, checksum, grammar and interpret(), one thread, from memory. A table
// for people and, as the last line, one JSON object.
//
// Streams of 64 MB are made of our own telegrams: those of one meter, no two of them with the same values, and all
// kinds in turn, which is the worst case, for no telegram is like one of those before it. With METERSCOPE_CORPUS set,
// the recorded ones join the mixed streams.
#include "measuring.h"
#include "p1text.h"
#include "recordings.h"
#include "smlcomposer.h"

#include "domain/interpret.h"
#include "protocol/checksum.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

namespace {

std::uint64_t g_allocations = 0; // the one thread of this program counts

} // namespace

void *operator new(std::size_t size)
{
    ++g_allocations;
    if (void *memory = std::malloc(size != 0 ? size : 1))
        return memory;
    throw std::bad_alloc();
}
void operator delete(void *memory) noexcept
{
    std::free(memory);
}
void operator delete(void *memory, std::size_t) noexcept
{
    std::free(memory);
}

namespace {

using namespace meterscope;
using namespace meterscope::bench;

constexpr std::size_t kStreamBytes = 64 * 1000 * 1000;
constexpr std::size_t kChunk = 64 * 1024; // what a file or a socket is read in
constexpr int kRounds = 5; // the best one counts

enum class Stage : std::uint8_t
{
    Framing, ///< cut into frames, checksums computed
    Reading, ///< and the grammar's readings collected
    Interpreting, ///< and given their meaning
};

struct Counts
{
    std::uint64_t telegrams = 0;
    std::uint64_t accepted = 0;
    std::uint64_t readings = 0;
    std::uint64_t noise = 0;
    std::uint64_t sum = 0;
};

/// Takes frames as far as the stage says, and uses every reading so that no work can be left out.
class Consumer final : public FrameHandler
{
public:
    explicit Consumer(Stage stage)
        : m_stage(stage)
    { }

    void frame(const FrameView &frame) override
    {
        ++m_counts.telegrams;
        m_counts.sum += frame.checksumSent;
        if (m_stage == Stage::Framing)
            return;
        m_reader.read(frame, m_telegram);
        if (m_stage == Stage::Interpreting)
            interpret(m_telegram);
        for (const Measurement &measurement : m_telegram.measurements) {
            m_counts.sum += static_cast<std::uint64_t>(measurement.sent.number.mantissa())
                + measurement.sent.value.length + static_cast<std::uint64_t>(measurement.value.mantissa());
        }
        m_counts.readings += m_telegram.measurements.size();
        m_counts.accepted += m_telegram.accepted() ? 1 : 0;
    }
    void discarded(const DiscardedBytes &bytes) override { m_counts.noise += bytes.length; }

    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    Stage m_stage;
    Counts m_counts;
    TelegramReader m_reader;
    Snapshot m_telegram;
};

struct Result
{
    double seconds = 0;
    std::uint64_t bytes = 0;
    std::uint64_t telegrams = 0;
    std::uint64_t accepted = 0;
    std::uint64_t readings = 0;
    std::uint64_t noise = 0;
    std::uint64_t sum = 0;
    double allocations = 0; ///< for each telegram, once the buffers have grown

    [[nodiscard]] double megabytes() const { return double(bytes) / 1e6 / seconds; }
    [[nodiscard]] double rate() const { return double(telegrams) / seconds; }
    [[nodiscard]] double nanoseconds() const { return seconds * 1e9 / double(telegrams); }
};

void pushAll(Framer &framer, const std::string &stream, FrameHandler &handler)
{
    const auto all = p1text::bytes(stream);
    for (std::size_t at = 0; at < all.size(); at += kChunk)
        framer.push(all.subspan(at, std::min(kChunk, all.size() - at)), {}, handler);
}

Result measure(const std::string &stream, Stage stage, FramerMode mode = FramerMode::Auto)
{
    Result best;
    Consumer consumer(stage);
    Framer framer(SourceId { 1 }, mode);
    for (int round = 0; round <= kRounds; ++round) {
        const Counts before = consumer.counts();
        const std::uint64_t allocations = g_allocations;
        const double begin = threadSeconds();
        pushAll(framer, stream, consumer);
        const double seconds = threadSeconds() - begin;
        const Counts &after = consumer.counts();
        const std::uint64_t telegrams = after.telegrams - before.telegrams;
        if (round == 0) // buffers grow
            continue;
        best.allocations = double(g_allocations - allocations) / double(telegrams);
        if (best.seconds != 0 && best.seconds < seconds)
            continue;
        best.seconds = seconds;
        best.bytes = stream.size();
        best.telegrams = telegrams;
        best.accepted = after.accepted - before.accepted;
        best.readings = after.readings - before.readings;
        best.noise = after.noise - before.noise;
        best.sum = after.sum - before.sum;
    }
    return best;
}

double checksumSeconds(const std::string &stream, bool isSml)
{
    double best = 0;
    std::uint64_t sum = 0;
    constexpr std::size_t telegram = 900;
    const auto all = p1text::bytes(stream);
    for (int round = 0; round < kRounds; ++round) {
        const double begin = threadSeconds();
        for (std::size_t at = 0; at < all.size(); at += telegram) {
            const auto part = all.subspan(at, std::min(telegram, all.size() - at));
            sum += isSml ? crc16X25(part) : crc16Arc(part);
        }
        const double seconds = threadSeconds() - begin;
        best = round == 0 ? seconds : std::min(best, seconds);
    }
    std::printf("# sum of checksums %llu\n", static_cast<unsigned long long>(sum));
    return best;
}

std::string asText(const smltest::Bytes &bytes)
{
    return { bytes.begin(), bytes.end() };
}

/// What a German household meter sends the n-th time: maker, server id, three registers with a status word, power,
/// public key.
std::string householdFile(unsigned n)
{
    using namespace smltest;
    MessageOptions options;
    options.transactionId = { 1, 2, static_cast<std::uint8_t>(n >> 8), static_cast<std::uint8_t>(n) };
    const std::uint64_t energy = 1234567 + n;
    const std::int64_t power = std::int64_t(n * 7919 % 6000) - 1000;
    std::vector<Bytes> entries;
    entries.push_back(listEntry({ "8181c78203ff", octets("MSC") }));
    entries.push_back(listEntry({ "0100000009ff", octets(hex(kServerId)) }));
    entries.push_back(listEntry({ "0100010800ff", unsignedInteger(8, energy), integer(1, -1), unsignedInteger(1, 30),
                                  unsignedInteger(4, 0x182) }));
    entries.push_back(
        listEntry({ "0100010801ff", unsignedInteger(8, energy - 567), integer(1, -1), unsignedInteger(1, 30) }));
    entries.push_back(listEntry({ "0100010802ff", unsignedInteger(8, 567), integer(1, -1), unsignedInteger(1, 30) }));
    entries.push_back(listEntry({ "0100100700ff", integer(4, power), integer(1, 0), unsignedInteger(1, 27) }));
    entries.push_back(listEntry({ "8181c78205ff", octets(Bytes(48, 0x5a)) }));
    return asText(frame(join({ openResponse(secondIndex(n)), getListResponse(entries, options), closeResponse() })));
}

/// The telegram with other values: the last three digits of every number of Wh, W, V and A, and the seconds of its
/// time.
std::string withOtherValues(std::string telegram, unsigned n)
{
    for (std::size_t star = telegram.find('*'); star != std::string::npos; star = telegram.find('*', star + 1)) {
        if (std::string_view("kWVA").find(telegram[star + 1]) == std::string_view::npos)
            continue; // gas, and what failures lasted, stay for an hour and longer
        const std::size_t line = telegram.rfind('\n', star);
        if (telegram.find(")(", line) < star)
            continue; // peaks of months stay for longer
        std::size_t at = star;
        for (unsigned digits = 0, value = n * 7919; at > 0 && digits < 3 && telegram[at - 1] != '('; --at) {
            if (telegram[at - 1] == '.')
                continue;
            telegram[at - 1] = static_cast<char>('0' + value % 10);
            value /= 10;
            ++digits;
        }
    }
    constexpr std::string_view clock = "0-0:1.0.0(";
    if (const std::size_t at = telegram.find(clock); at != std::string::npos) {
        telegram[at + clock.size() + 10] = static_cast<char>('0' + n / 10 % 6);
        telegram[at + clock.size() + 11] = static_cast<char>('0' + n % 10);
    }
    const std::size_t mark = telegram.rfind('!');
    if (telegram.size() - mark < 5 || telegram[mark + 1] == '\r')
        return telegram;
    char sum[5] = {};
    std::snprintf(sum, sizeof sum, "%04X", crc16Arc(p1text::bytes(telegram).first(mark + 1)));
    return telegram.replace(mark + 1, 4, sum);
}

/// What one meter sends: the same telegram with changing values.
std::vector<std::string> oneMeter(const std::string &telegram)
{
    std::vector<std::string> telegrams;
    for (unsigned n = 0; n < 1000; ++n)
        telegrams.push_back(withOtherValues(telegram, n));
    return telegrams;
}

std::vector<std::string> oneSmlMeter()
{
    std::vector<std::string> files;
    for (unsigned n = 0; n < 1000; ++n)
        files.push_back(householdFile(n));
    return files;
}

std::string streamOf(const std::vector<std::string> &telegrams)
{
    std::string stream;
    stream.reserve(kStreamBytes + 8192);
    for (std::size_t i = 0; stream.size() < kStreamBytes; ++i)
        stream += telegrams[i % telegrams.size()];
    return stream;
}

Result report(const char *name, const std::string &stream, bool isSml)
{
    const double checksum = checksumSeconds(stream, isSml);
    const Result framing = measure(stream, Stage::Framing);
    const Result reading = measure(stream, Stage::Reading);
    const Result all = measure(stream, Stage::Interpreting);
    const auto share = [&](double seconds) { return 100.0 * seconds / all.seconds; };
    std::printf("%-22s %8.0f %11.0f %9.2f %7.0f  %5.0f%% %5.0f%% %5.0f%% %5.0f%%  %llu of %llu accepted, %llu noise, "
                "%llu readings, sum %llu\n",
                name, all.megabytes(), all.rate(), all.allocations, all.nanoseconds(), share(checksum),
                share(std::max(0.0, framing.seconds - checksum)), share(reading.seconds - framing.seconds),
                share(all.seconds - reading.seconds), static_cast<unsigned long long>(all.accepted),
                static_cast<unsigned long long>(all.telegrams), static_cast<unsigned long long>(all.noise),
                static_cast<unsigned long long>(all.readings), static_cast<unsigned long long>(all.sum));
    return all;
}

std::vector<std::string> joined(std::vector<std::string> first, const std::vector<std::string> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

} // namespace

int main()
{
    const std::filesystem::path data = METERSCOPE_TEST_DATA;
    std::vector<std::string> dsmr = filesIn(data / "dsmr", ".txt");
    std::vector<std::string> sml = joined({ householdFile(0), asText(smltest::energyFile()) },
                                          acceptedFrames(filesIn(data / "sml", ".bin"), FrameKind::Sml));
    std::vector<std::string> recordedDsmr;
    std::vector<std::string> recordedSml;
    if (const std::filesystem::path folder = corpusFolder(); !folder.empty()) {
        recordedDsmr = acceptedFrames(filesIn(folder / "dsmr", ".txt"), FrameKind::DsmrText);
        recordedSml = acceptedFrames(filesIn(folder / "sml", ".bin"), FrameKind::Sml);
        std::printf("# %zu recorded P1 telegrams and %zu SML files join the mixed streams\n", recordedDsmr.size(),
                    recordedSml.size());
    }
    std::printf("%-22s %8s %11s %9s %7s  %6s %6s %6s %6s\n", "64 MB of", "MB/s", "telegrams/s", "alloc/tg", "ns/tg",
                "crc", "frame", "build", "mean");
    const auto p1 = [&](const char *name) { return streamOf(oneMeter(readFile(data / "dsmr" / name))); };
    const Result dsmr5 = report("DSMR 5, one meter", p1("nl-5-gas.txt"), false);
    report("DSMR 2.2, one meter", p1("nl-22-gas.txt"), false);
    report("e-MUCS, one meter", p1("be-171-peaks.txt"), false);
    report("LT, one meter", p1("lt-scaled.txt"), false);
    const Result household = report("SML, one meter", streamOf(oneSmlMeter()), true);
    const Result mixedDsmr = report("P1, all kinds mixed", streamOf(joined(dsmr, recordedDsmr)), false);
    const Result mixedSml = report("SML, all kinds mixed", streamOf(joined(sml, recordedSml)), true);
    std::printf("{\"dsmr_mb_s\": %.1f, \"sml_mb_s\": %.1f, \"dsmr_telegrams_s\": %.0f, \"sml_files_s\": %.0f, "
                "\"dsmr_mixed_mb_s\": %.1f, \"sml_mixed_mb_s\": %.1f, \"dsmr_allocations\": %.4f, "
                "\"sml_allocations\": %.4f, \"dsmr_mixed_allocations\": %.4f, \"sml_mixed_allocations\": %.4f}\n",
                dsmr5.megabytes(), household.megabytes(), dsmr5.rate(), household.rate(), mixedDsmr.megabytes(),
                mixedSml.megabytes(), dsmr5.allocations, household.allocations, mixedDsmr.allocations,
                mixedSml.allocations);
    return 0;
}
