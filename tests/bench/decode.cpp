// SPDX-License-Identifier: GPL-3.0-or-later
// How fast bytes become a filled Snapshot: framing, checksum, grammar and interpret(), one thread, from memory. A table
// for people and, as the last line, one JSON object.
//
// Streams of 64 MB are made of our own telegrams; with METERSCOPE_CORPUS set, the recorded ones join the mixed streams.
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
#include <ctime>
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

/// Processor time of this thread, in seconds: on an idle machine the time that passes, on a busy one still ours.
double now()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

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
        const double begin = now();
        pushAll(framer, stream, consumer);
        const double seconds = now() - begin;
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
        const double begin = now();
        for (std::size_t at = 0; at < all.size(); at += telegram) {
            const auto part = all.subspan(at, std::min(telegram, all.size() - at));
            sum += isSml ? crc16X25(part) : crc16Arc(part);
        }
        const double seconds = now() - begin;
        best = round == 0 ? seconds : std::min(best, seconds);
    }
    std::printf("# sum of checksums %llu\n", static_cast<unsigned long long>(sum));
    return best;
}

std::string asText(const smltest::Bytes &bytes)
{
    return { bytes.begin(), bytes.end() };
}

/// What a German household meter sends: maker, server id, three registers with a status word, power, public key.
std::string householdFile()
{
    using namespace smltest;
    std::vector<Bytes> entries;
    entries.push_back(listEntry({ "8181c78203ff", octets("MSC") }));
    entries.push_back(listEntry({ "0100000009ff", octets(hex(kServerId)) }));
    entries.push_back(listEntry({ "0100010800ff", unsignedInteger(8, 1234567), integer(1, -1), unsignedInteger(1, 30),
                                  unsignedInteger(4, 0x182) }));
    entries.push_back(
        listEntry({ "0100010801ff", unsignedInteger(8, 1234000), integer(1, -1), unsignedInteger(1, 30) }));
    entries.push_back(listEntry({ "0100010802ff", unsignedInteger(8, 567), integer(1, -1), unsignedInteger(1, 30) }));
    entries.push_back(listEntry({ "0100100700ff", integer(4, 412), integer(1, 0), unsignedInteger(1, 27) }));
    entries.push_back(listEntry({ "8181c78205ff", octets(Bytes(48, 0x5a)) }));
    return asText(file(entries));
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
    std::vector<std::string> sml = joined({ householdFile(), asText(smltest::energyFile()) },
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
    report("DSMR 5, three phases", streamOf({ readFile(data / "dsmr/nl-5-gas.txt") }), false);
    report("e-MUCS with peaks", streamOf({ readFile(data / "dsmr/be-171-peaks.txt") }), false);
    report("DSMR 2.2", streamOf({ readFile(data / "dsmr/nl-22-gas.txt") }), false);
    report("SML household file", streamOf({ householdFile() }), true);
    const Result mixedDsmr = report("P1, mixed", streamOf(joined(dsmr, recordedDsmr)), false);
    const Result mixedSml = report("SML, mixed", streamOf(joined(sml, recordedSml)), true);
    std::printf("{\"dsmr_mb_s\": %.1f, \"sml_mb_s\": %.1f, \"dsmr_telegrams_s\": %.0f, \"sml_files_s\": %.0f, "
                "\"dsmr_allocations\": %.3f, \"sml_allocations\": %.3f}\n",
                mixedDsmr.megabytes(), mixedSml.megabytes(), mixedDsmr.rate(), mixedSml.rate(), mixedDsmr.allocations,
                mixedSml.allocations);
    return 0;
}
