// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshotpast.h"

#include "app/demohistory.h"
#include "history/historywriter.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <vector>

namespace meterscope {

namespace {

using namespace std::chrono_literals;

constexpr std::uint32_t kTelegramsPerHour = 60; ///< fewer would count as gaps
constexpr std::size_t kTelegramsInAPiece = 20'000;
constexpr SourceId kSource { 1 };
constexpr std::uint8_t kWaterChannel = 2;
constexpr std::uint8_t kHeatChannel = 3;
constexpr std::int64_t kMegajoulesPerCubicMetre = 35; ///< of gas
/// From the beginning of last month, over a midnight: within a day its registers leave no gap.
constexpr std::chrono::hours kGapAfter { 10 * 24 + 20 };
constexpr std::chrono::hours kGapLength { 7 };

/// Litres of a household of three: most of it in the morning and in the evening.
[[nodiscard]] std::int64_t waterLitres(UtcSeconds time)
{
    constexpr std::array<int, 24> kByHour { 0,  0,  0, 0, 2,  10, 48, 52, 20, 12, 10, 12,
                                            22, 14, 8, 8, 14, 28, 36, 30, 22, 18, 10, 2 };
    constexpr std::int64_t kLitresAtFirst = 412'000;
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const auto hour = static_cast<std::size_t>(std::chrono::floor<std::chrono::hours>(time - day).count());
    std::int64_t today = 0;
    std::int64_t aDay = 0;
    for (std::size_t i = 0; i < kByHour.size(); ++i) {
        aDay += kByHour[i];
        today += i < hour ? kByHour[i] : 0;
    }
    today += kByHour[hour] * ((time - day).count() % 3600) / 3600;
    return kLitresAtFirst + day.time_since_epoch().count() % 10'000 * aDay + today;
}

void addReading(Snapshot &telegram, Quantity quantity, std::uint8_t channel, Unit unit, std::int8_t exponent,
                const Decimal &value)
{
    Measurement reading;
    reading.sent.obis = { 0, channel, 24, 2, 1, 255 };
    reading.quantity = quantity;
    reading.channel = channel;
    reading.isNumber = true;
    reading.unit = unit;
    reading.unitExponent = exponent;
    reading.value = value;
    reading.capturedAt = telegram.meterTime;
    telegram.measurements.push_back(reading);
}

/// What the simulated meter has no devices for.
void addDevices(Snapshot &telegram)
{
    const auto gas = std::find_if(telegram.measurements.begin(), telegram.measurements.end(),
                                  [](const Measurement &reading) { return reading.quantity == Quantity::GasVolume; });
    const auto litres = gas == telegram.measurements.end() ? std::nullopt : gas->value.rescaled(-3);
    if (!telegram.meterTime || !litres)
        return;
    const Decimal heat(litres->mantissa() * kMegajoulesPerCubicMetre / 1000, -3);
    addReading(telegram, Quantity::WaterVolume, kWaterChannel, Unit::CubicMetre, 0,
               Decimal(waterLitres(*telegram.meterTime), -3));
    addReading(telegram, Quantity::ThermalEnergy, kHeatChannel, Unit::Joule, 9, heat);
}

} // namespace

bool writeScreenshotPast(const SimulationSettings &simulation, UtcSeconds until, const QString &database)
{
    HistoryWriterOptions options;
    options.path = database;
    HistoryWriter writer(options);
    bool written = false;
    QObject::connect(&writer, &HistoryWriter::statusChanged, &writer,
                     [&written](const HistoryStatus &status) { written = status.error == HistoryError::None; });
    writer.open();
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(until));
    const auto lastMonth = today.year() / today.month() - std::chrono::months(1);
    const auto gapFrom = std::chrono::sys_days(lastMonth / 1) + kGapAfter;
    std::vector<Snapshot> piece;
    DemoPast past { simulation, until - kScreenshotPast, until };
    past.simulation.telegramsPerHour = kTelegramsPerHour;
    playDemoPast(past, kSource, [&](const std::shared_ptr<const Snapshot> &snapshot) {
        if (snapshot->received.utc >= gapFrom && snapshot->received.utc < gapFrom + kGapLength)
            return;
        piece.push_back(*snapshot);
        addDevices(piece.back());
        if (piece.size() < kTelegramsInAPiece)
            return;
        writer.writeBulk(piece);
        piece.clear();
    });
    writer.writeBulk(piece);
    writer.close();
    return written;
}

} // namespace meterscope
