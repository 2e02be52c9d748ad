// SPDX-License-Identifier: GPL-3.0-or-later
#include "historyfixture.h"

#include "acquisition/simulation/randomhash.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "acquisition/telegramstream.h"

#include <algorithm>
#include <cstdlib>

namespace meterscope::bench {

namespace {

using namespace std::chrono;

constexpr std::uint64_t kFirstSeed = 1;
constexpr std::uint64_t kSecondSeed = 2;
constexpr seconds kSwapSilence { 20 * 60 }; ///< how long it takes to put another meter on the wall

/// What the history keeps of one real telegram of this household: everything but the figures that change is there.
class TemplateReader final : private TelegramStream::Receiver
{
public:
    [[nodiscard]] history::HistoryRecord read(const SimulationSettings &settings, const HouseholdState &state)
    {
        std::string text;
        TelegramComposer::create(settings)->compose(state, text);
        TelegramStream stream({ 1 }, nullptr, nullptr, *this);
        stream.push({ reinterpret_cast<const std::uint8_t *>(text.data()), text.size() }, {});
        stream.finish();
        if (!m_record)
            std::abort(); // the composed telegram is no telegram
        return *m_record;
    }

private:
    void telegram(const FrameView &, const Snapshot &snapshot) override { m_record = history::makeRecord(snapshot); }
    void noise(const DiscardedBytes &) override { }

    std::optional<history::HistoryRecord> m_record;
};

[[nodiscard]] SimulationSettings settingsOf(std::uint64_t seed)
{
    SimulationSettings settings;
    settings.seed = seed;
    return settings;
}

} // namespace

HouseholdRecords::HouseholdRecords(UtcSeconds from, UtcSeconds to)
    : m_from(from)
    , m_to(to)
    , m_now(from)
    , m_swap(from + (to - from) * 2 / 5)
    , m_reset(from + (to - from) * 7 / 10)
    , m_household(std::in_place, settingsOf(kFirstSeed), from - days(30))
{
    m_household->advanceTo(from);
    m_template = TemplateReader().read(settingsOf(kFirstSeed), m_household->state());
}

void HouseholdRecords::changeMeter()
{
    m_household.emplace(settingsOf(kSecondSeed), m_now - days(1));
    m_household->advanceTo(m_now);
    m_template = TemplateReader().read(settingsOf(kSecondSeed), m_household->state());
}

/// One a month, between two minutes and three days long, and the silence in which the meter was changed.
bool HouseholdRecords::isGap(UtcSeconds moment) const
{
    constexpr std::int64_t month = 30 * 86'400;
    if (moment >= m_swap - kSwapSilence && moment < m_swap)
        return true;
    const std::int64_t since = (moment - m_from).count();
    const std::uint64_t dice = randomHash(7, static_cast<std::uint64_t>(since / month));
    const std::int64_t begin = randomBetween(dice, 86'400, 20 * 86'400);
    const std::int64_t length = dice % 5 == 0 ? 3 * 86'400 : randomBetween(dice >> 32, 120, 7200);
    return since % month >= begin && since % month < begin + length;
}

const std::vector<history::HistoryRecord> &HouseholdRecords::next(std::size_t most)
{
    std::size_t count = 0;
    for (; count < most && m_now < m_to; m_now += seconds(1)) {
        if (m_now == m_swap)
            changeMeter();
        if (isGap(m_now))
            continue;
        m_household->advanceTo(m_now);
        const HouseholdState &state = m_household->state();
        if (m_now == m_reset)
            m_zero = { state.importWattSeconds[0], state.importWattSeconds[1], state.exportWattSeconds[0],
                       state.exportWattSeconds[1] };
        if (count == m_records.size())
            m_records.push_back(m_template);
        if (m_records[count].equipment != m_template.equipment)
            m_records[count] = m_template;
        fill(m_records[count++]);
    }
    m_records.resize(count);
    return m_records;
}

void HouseholdRecords::fill(history::HistoryRecord &record) const
{
    const HouseholdState &state = m_household->state();
    const std::int64_t now = state.time.time_since_epoch().count();
    record.source = 1;
    // A telegram takes some ms through the cable and the scheduler.
    record.receivedMs = now * 1000 + 120 + randomBetween(randomHash(3, static_cast<std::uint64_t>(now)), 0, 12);
    record.sinceBootMs = (now - m_from.time_since_epoch().count()) * 1000 + 60'000 + record.receivedMs % 1000;
    record.meterSeconds = now;
    record.tariff = state.tariff;
    const auto set = [&record](std::size_t column, std::int64_t value, int exponent = 0) {
        record.values[column] = Decimal(value, exponent);
    };
    const auto wattHours = [](std::int64_t wattSeconds) { return wattSeconds / 3600; };
    set(kImportTariff1, wattHours(state.importWattSeconds[0] - m_zero[0]));
    set(kImportTariff2, wattHours(state.importWattSeconds[1] - m_zero[1]));
    set(kExportTariff1, wattHours(state.exportWattSeconds[0] - m_zero[2]));
    set(kExportTariff2, wattHours(state.exportWattSeconds[1] - m_zero[3]));
    set(history::kPowerImport, std::max(state.netWatts, 0));
    set(history::kPowerExport, std::max(-state.netWatts, 0));
    for (std::size_t phase = 0; phase < 3; ++phase) {
        set(history::kPowerL1 + phase, state.phaseWatts[phase]);
        set(history::kVoltageL1 + phase, state.decivolts[phase], -1);
        set(history::kCurrentL1 + phase, (state.centiamperes[phase] + 50) / 100);
    }
    for (history::SlowReading &reading : record.slow) {
        if (reading.quantity == Quantity::GasVolume) {
            reading.value = Decimal(state.gasLitres, -3);
            reading.capturedSeconds = state.gasTime.time_since_epoch().count();
        }
    }
}

} // namespace meterscope::bench
