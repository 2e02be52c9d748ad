// SPDX-License-Identifier: GPL-3.0-or-later
// Captures: how large a day of a simulated three-phase meter is, how fast it is written, how long a file of a million
// telegrams takes to open and a telegram of it to be paged in. A table for people and, as the last line, one JSON
// object.
#include "measuring.h"

#include "acquisition/simulation/randomhash.h"
#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "capture/capturereader.h"
#include "capture/capturewriter.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

using namespace meterscope;
using namespace meterscope::bench;

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kMillion = 1'000'000;
constexpr int kPages = 500;
constexpr UtcSeconds kBegin { std::chrono::seconds(1'790'000'000) };

[[noreturn]] void fail(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    std::exit(1);
}

struct Written
{
    double plainBytes = 0;
    double bytes = 0;
    double seconds = 0; ///< in the writer
};

/// A telegram a second, each with the delays of a cable and a scheduler.
[[nodiscard]] Written write(const std::string &path, SimulatedDialect dialect, std::int64_t telegrams)
{
    std::filesystem::remove(path);
    SimulationSettings settings;
    settings.dialect = dialect;
    SimulatedHousehold household(settings, kBegin - std::chrono::days(30));
    const auto composer = TelegramComposer::create(settings);
    CaptureWriterOptions options;
    options.line = "usb:BENCH";
    options.journal = false;
    CaptureWriter writer(path, options);
    if (writer.open())
        fail("the capture cannot be made");
    Written written;
    std::string text;
    for (std::int64_t i = 0; i < telegrams; ++i) {
        household.advanceTo(kBegin + std::chrono::seconds(i));
        text.clear();
        composer->compose(household.state(), text);
        written.plainBytes += double(text.size());
        const std::chrono::milliseconds sent(i * 1000 + 120
                                             + randomBetween(randomHash(3, static_cast<std::uint64_t>(i)), 0, 12));
        const ArrivalTime received { kBegin + sent, sent };
        const double before = threadSeconds();
        if (writer.append({ CaptureKind::Telegram,
                            received,
                            { reinterpret_cast<const std::uint8_t *>(text.data()), text.size() } }))
            fail("a telegram was not written");
        written.seconds += threadSeconds() - before;
    }
    const double before = threadSeconds();
    if (writer.finish())
        fail("the capture was not finished");
    written.seconds += threadSeconds() - before;
    written.bytes = double(std::filesystem::file_size(path));
    return written;
}

void print(const char *name, const Written &written, double telegrams)
{
    std::printf("%-22s %8.1f MB %8.3f MB %6.2f bytes a telegram %8.0f MB/s\n", name, written.plainBytes * 1e-6,
                written.bytes * 1e-6, written.bytes / telegrams, written.plainBytes * 1e-6 / written.seconds);
}

} // namespace

int main()
{
    const std::string path = (std::filesystem::temp_directory_path() / "meterscope-bench.mscap").string();
    std::printf("%-22s %11s %11s\n", "", "as sent", "capture");
    const Written dsmr = write(path, SimulatedDialect::Dsmr5, kDay);
    print("a day of DSMR 5", dsmr, kDay);
    const Written sml = write(path, SimulatedDialect::Sml, kDay);
    print("a day of SML", sml, kDay);
    const Written million = write(path, SimulatedDialect::Dsmr5, kMillion);
    print("a million of DSMR 5", million, kMillion);

    double begin = threadSeconds();
    CaptureReader reader;
    if (reader.open(path) || reader.count() != kMillion)
        fail("the capture cannot be read");
    const double open = threadSeconds() - begin;
    std::vector<double> pages;
    for (int i = 0; i < kPages; ++i) {
        const std::uint64_t index = randomHash(5, static_cast<std::uint64_t>(i)) % kMillion;
        begin = threadSeconds();
        if (!reader.record(index))
            fail("a telegram cannot be read");
        pages.push_back(threadSeconds() - begin);
    }
    const double page = atShare(pages, 0.95);
    std::printf("a million opens in %.3f s; any telegram of it in %.2f ms (p95)\n", open, page * 1e3);
    std::filesystem::remove(path);
    std::printf("{\"dsmr_bytes_per_day\": %.0f, \"sml_bytes_per_day\": %.0f, \"write_mb_s\": %.0f, "
                "\"open_million_s\": %.3f, \"page_p95_ms\": %.2f}\n",
                dsmr.bytes, sml.bytes, million.plainBytes * 1e-6 / million.seconds, open, page * 1e3);
}
