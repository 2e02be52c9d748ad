// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/import/csvrow.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::uint16_t kLongestInterval = 65'535; ///< s

/// A number in a column, times 10^shift. Zeros at the end that the writer of the file dropped come back up to
/// 10^resolution: a register that is 1.5 in one row and 1.501 in the next is the same register.
struct NumberColumn
{
    std::string name;
    std::size_t column = kNone; ///< in the file
    int shift = 0;
    int resolution = 0;
};

std::size_t findColumn(const CsvTable &table, std::string_view name)
{
    const auto found = std::find(table.cells().begin(), table.cells().end(), name);
    return found == table.cells().end() ? kNone : static_cast<std::size_t>(found - table.cells().begin());
}

/// What all kinds share: cells by name, numbers, times.
class BaseReader : public CsvRowReader
{
public:
    BaseReader(ImportKind kind, const CsvTable &table, const TimeText &times, std::string equipment)
        : m_times(times)
        , m_comma(table.separator() == ';')
        , m_columns(kind == ImportKind::SmartMeterLogger ? 0 : table.cells().size())
        , m_kind(importKindName(kind).toStdString())
        , m_equipment(std::move(equipment))
    { }

protected:
    [[nodiscard]] std::optional<ImportIssue> begin(const CsvTable &table, HistoryRecord &record) const
    {
        record.identification = m_kind;
        record.equipment = m_equipment;
        if (m_columns != 0 && table.cells().size() != m_columns)
            return ImportIssue { ImportProblem::CellsMissing, 0, std::to_string(table.cells().size()), {} };
        return std::nullopt;
    }

    [[nodiscard]] static ImportIssue issue(ImportProblem problem, std::string_view column, std::string_view text)
    {
        return { problem, 0, std::string(column), std::string(text) };
    }

    /// An empty cell is an unknown value. False where something else than a number stands there.
    [[nodiscard]] bool number(const CsvTable &table, const NumberColumn &column, std::optional<Decimal> &value) const
    {
        std::string text(table.cell(column.column));
        if (text.empty() || column.column == kNone)
            return true;
        if (m_comma)
            std::replace(text.begin(), text.end(), ',', '.');
        const auto parsed = Decimal::parse(text);
        value = parsed ? parsed->shifted(column.shift) : std::nullopt;
        if (value && value->exponent() > column.resolution)
            value = value->rescaled(column.resolution);
        return value.has_value();
    }
    [[nodiscard]] ImportIssue badNumber(const CsvTable &table, const NumberColumn &column) const
    {
        return issue(ImportProblem::NotANumber, column.name, table.cell(column.column));
    }

    [[nodiscard]] static bool isEmpty(const HistoryRecord &record)
    {
        return std::none_of(record.values.begin(), record.values.end(), [](const auto &value) { return value; });
    }
    [[nodiscard]] static ImportIssue nothing() { return issue(ImportProblem::NothingToRead, {}, {}); }

    TimeText m_times;

private:
    bool m_comma;
    std::size_t m_columns;
    std::string m_kind;
    std::string m_equipment;
};

/// Our own files. Snapshots have every column, of steps the registers at their ends are readings.
class OwnReader final : public BaseReader
{
public:
    OwnReader(ImportKind kind, const CsvTable &table, const TimeText &times, const std::string &equipment)
        : BaseReader(kind, table, times, equipment)
        , m_steps(kind == ImportKind::Steps)
        , m_time(findColumn(table, m_steps ? "end_utc" : "received_utc"))
        , m_begin(findColumn(table, "start_utc"))
        , m_local(findColumn(table, "received_local"))
        , m_offset(findColumn(table, "utc_offset"))
        , m_meterTime(findColumn(table, "meter_utc"))
        , m_tariff { "tariff", findColumn(table, "tariff"), 0, 0 }
        , m_meter(findColumn(table, "meter_id"))
    {
        static constexpr std::array<const char *, kGroupCount> kUnits { "_kwh", "_w", "_v", "_a" };
        for (std::size_t i = 0; i < (m_steps ? kRegisterCount : kColumnCount); ++i) {
            const bool isRegister = i < kRegisterCount;
            const std::string name =
                std::string(isRegister ? "register_" : "") + kColumns[i].name + kUnits[groupIndex(i)];
            m_values[i] = { name, findColumn(table, name), isRegister ? 3 : 0, 0 };
        }
    }

    std::optional<ImportIssue> read(const CsvTable &table, HistoryRecord &record) override
    {
        if (auto found = begin(table, record))
            return found;
        const std::string text = timeOf(table);
        const auto ms = m_times.read(text);
        if (!ms)
            return issue(ImportProblem::NotATime, m_steps ? "end_utc" : "received", text);
        record.receivedMs = *ms;
        record.intervalSeconds = intervalOf(table, *ms);
        if (!table.cell(m_meter).empty())
            record.equipment = unguarded(table.cell(m_meter));
        for (std::size_t i = 0; i < kColumnCount; ++i) {
            if (!number(table, m_values[i], record.values[i]))
                return badNumber(table, m_values[i]);
        }
        std::optional<Decimal> tariff;
        if (!number(table, m_tariff, tariff))
            return badNumber(table, m_tariff);
        if (tariff)
            record.tariff = tariff->mantissa();
        if (const auto meterTime = m_times.read(table.cell(m_meterTime)))
            record.meterSeconds = *meterTime / 1000;
        return isEmpty(record) ? std::optional(nothing()) : std::nullopt;
    }

private:
    [[nodiscard]] std::string timeOf(const CsvTable &table) const
    {
        if (m_time != kNone)
            return std::string(table.cell(m_time));
        return std::string(table.cell(m_local)) + std::string(table.cell(m_offset));
    }

    [[nodiscard]] std::uint16_t intervalOf(const CsvTable &table, std::int64_t endMs) const
    {
        const auto beginMs = m_steps ? m_times.read(table.cell(m_begin)) : std::nullopt;
        if (!beginMs || *beginMs >= endMs)
            return 10;
        return static_cast<std::uint16_t>(std::min<std::int64_t>((endMs - *beginMs) / 1000, kLongestInterval));
    }

    /// Without the apostrophe that keeps Excel from calculating with it.
    static std::string unguarded(std::string_view text)
    {
        const bool guarded =
            text.size() > 1 && text[0] == '\'' && std::string_view("=+-@").find(text[1]) != std::string_view::npos;
        return std::string(guarded ? text.substr(1) : text);
    }

    bool m_steps;
    std::size_t m_time;
    std::size_t m_begin;
    std::size_t m_local;
    std::size_t m_offset;
    std::size_t m_meterTime;
    NumberColumn m_tariff;
    std::size_t m_meter;
    std::array<NumberColumn, kColumnCount> m_values;
};

SlowReading gasReading(const Decimal &cubicMetres, std::int64_t capturedMs)
{
    SlowReading gas;
    gas.obis = { 0, 1, 24, 2, 1 };
    gas.channel = 1;
    gas.quantity = Quantity::GasVolume;
    gas.unit = Unit::CubicMetre;
    gas.isNumber = true;
    gas.value = cubicMetres;
    gas.capturedSeconds = capturedMs / 1000;
    return gas;
}

/// dsmr-reader's table of readings, as COPY ... TO ... CSV HEADER writes it.
class DsmrReaderReadings final : public BaseReader
{
public:
    DsmrReaderReadings(const CsvTable &table, const TimeText &times, const std::string &equipment)
        : BaseReader(ImportKind::DsmrReaderReadings, table, times, equipment)
        , m_time(findColumn(table, "timestamp"))
        , m_gasTime(findColumn(table, "extra_device_timestamp"))
    {
        const auto bind = [&](const std::string &name, int shift) {
            return NumberColumn { name, findColumn(table, name), shift, 0 };
        };
        m_values = { { kImportTariff1, bind("electricity_delivered_1", 3) },
                     { kImportTariff2, bind("electricity_delivered_2", 3) },
                     { kExportTariff1, bind("electricity_returned_1", 3) },
                     { kExportTariff2, bind("electricity_returned_2", 3) },
                     { kPowerImport, bind("electricity_currently_delivered", 3) },
                     { kPowerExport, bind("electricity_currently_returned", 3) } };
        for (std::size_t phase = 0; phase < 3; ++phase) {
            const std::string suffix = "_l" + std::to_string(phase + 1);
            m_values.emplace_back(kPowerL1 + phase, bind("phase_currently_delivered" + suffix, 3));
            m_values.emplace_back(kVoltageL1 + phase, bind("phase_voltage" + suffix, 0));
            m_values.emplace_back(kCurrentL1 + phase, bind("phase_power_current" + suffix, 0));
            m_returned[phase] = bind("phase_currently_returned" + suffix, 3);
        }
        m_gas = bind("extra_device_delivered", 0);
        m_gas.resolution = -3;
    }

    std::optional<ImportIssue> read(const CsvTable &table, HistoryRecord &record) override
    {
        if (auto found = begin(table, record))
            return found;
        const auto ms = m_times.read(table.cell(m_time));
        if (!ms)
            return issue(ImportProblem::NotATime, "timestamp", table.cell(m_time));
        record.receivedMs = *ms;
        record.meterSeconds = *ms / 1000;
        record.intervalSeconds = 10;
        for (const auto &[column, number] : m_values) {
            if (!this->number(table, number, record.values[column]))
                return badNumber(table, number);
        }
        for (std::size_t phase = 0; phase < 3; ++phase) {
            std::optional<Decimal> returned;
            auto &power = record.values[kPowerL1 + phase];
            if (!number(table, m_returned[phase], returned))
                return badNumber(table, m_returned[phase]);
            if (returned && !returned->isZero())
                power = Decimal::difference(power.value_or(Decimal(0, 0)), *returned);
        }
        std::optional<Decimal> gas;
        if (!number(table, m_gas, gas))
            return badNumber(table, m_gas);
        const auto gasTime = m_times.read(table.cell(m_gasTime));
        if (gas)
            record.slow.push_back(gasReading(*gas, gasTime.value_or(*ms)));
        return isEmpty(record) && !gas ? std::optional(nothing()) : std::nullopt;
    }

private:
    std::size_t m_time;
    std::size_t m_gasTime;
    std::vector<std::pair<std::size_t, NumberColumn>> m_values;
    std::array<NumberColumn, 3> m_returned;
    NumberColumn m_gas;
};

/// dsmr-reader's export of days: the registers at the first reading of the day. Its columns are known by their place.
class DsmrReaderDays final : public BaseReader
{
public:
    DsmrReaderDays(const CsvTable &table, const TimeText &times, const std::string &equipment)
        : BaseReader(ImportKind::DsmrReaderDays, table, times, equipment)
        , m_withTimes(table.cells().size() == kDsmrReaderDayColumns)
    {
        const std::size_t first = m_withTimes ? 12 : 11;
        const std::array columns { kImportTariff1, kImportTariff2, kExportTariff1, kExportTariff2 };
        for (std::size_t i = 0; i < columns.size(); ++i)
            m_values[i] = { columns[i], { table.cells()[first + i], first + i, 3, 0 } };
        const std::size_t gas = m_withTimes ? 17 : 15;
        m_gas = { table.cells()[gas], gas, 0, -3 };
        m_names = { table.cells()[0], table.cells()[m_withTimes ? 11 : 0] };
    }

    std::optional<ImportIssue> read(const CsvTable &table, HistoryRecord &record) override
    {
        if (auto found = begin(table, record))
            return found;
        const auto day = m_times.read(table.cell(0));
        if (!day)
            return issue(ImportProblem::NotATime, m_names[0], table.cell(0));
        record.receivedMs = *day;
        if (m_withTimes && !table.cell(11).empty()) {
            const auto readAt = m_times.read(table.cell(11));
            if (!readAt)
                return issue(ImportProblem::NotATime, m_names[1], table.cell(11));
            record.receivedMs = *readAt;
        }
        record.intervalSeconds = kLongestInterval;
        for (const auto &[column, number] : m_values) {
            if (!this->number(table, number, record.values[column]))
                return badNumber(table, number);
        }
        std::optional<Decimal> gas;
        if (!number(table, m_gas, gas))
            return badNumber(table, m_gas);
        const auto gasTime = m_withTimes ? m_times.read(table.cell(16)) : std::nullopt;
        if (gas)
            record.slow.push_back(gasReading(*gas, gasTime.value_or(record.receivedMs)));
        return isEmpty(record) && !gas ? std::optional(nothing()) : std::nullopt;
    }

private:
    bool m_withTimes;
    std::array<std::pair<std::size_t, NumberColumn>, 4> m_values;
    std::array<std::string, 2> m_names;
    NumberColumn m_gas;
};

/// smart-meter-logger: local time, kWh, W of all phases and of each. It reads a negative power as unsigned 32-bit.
class LoggerReader final : public BaseReader
{
public:
    using BaseReader::BaseReader;

    std::optional<ImportIssue> read(const CsvTable &table, HistoryRecord &record) override
    {
        if (auto found = begin(table, record))
            return found;
        if (table.cells().size() != 6)
            return issue(ImportProblem::CellsMissing, std::to_string(table.cells().size()), {});
        const auto ms = m_times.readAfter(table.cell(0), m_previousMs);
        if (!ms)
            return issue(ImportProblem::NotATime, "1", table.cell(0));
        record.receivedMs = *ms;
        record.protocol = Protocol::Sml;
        record.intervalSeconds = 2;
        std::array<std::optional<Decimal>, 5> values;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const NumberColumn column { std::to_string(i + 2), i + 1, i == 0 ? 3 : 0, i == 0 ? -1 : 0 };
            if (!number(table, column, values[i]))
                return badNumber(table, column);
        }
        m_previousMs = *ms;
        record.values[kImportTotal] = values[0];
        storePower(signedPower(values[1]), record);
        for (std::size_t phase = 0; phase < 3; ++phase)
            record.values[kPowerL1 + phase] = signedPower(values[2 + phase]);
        return isEmpty(record) ? std::optional(nothing()) : std::nullopt;
    }

private:
    static std::optional<Decimal> signedPower(const std::optional<Decimal> &read)
    {
        const Decimal half(std::int64_t(1) << 31, 0);
        return read && *read >= half ? Decimal::difference(*read, Decimal(std::int64_t(1) << 32, 0)) : read;
    }

    static void storePower(const std::optional<Decimal> &net, HistoryRecord &record)
    {
        if (!net)
            return;
        const Decimal zero(0, net->exponent());
        record.values[kPowerImport] = net->isNegative() ? zero : *net;
        record.values[kPowerExport] = net->isNegative() ? net->negated() : zero;
    }

    std::int64_t m_previousMs = 0;
};

} // namespace

std::unique_ptr<CsvRowReader> makeCsvRowReader(ImportKind kind, const CsvTable &table, const TimeText &times,
                                               const std::string &equipment)
{
    switch (kind) {
    case ImportKind::Snapshots:
    case ImportKind::Steps:
        return std::make_unique<OwnReader>(kind, table, times, equipment);
    case ImportKind::DsmrReaderReadings:
        return std::make_unique<DsmrReaderReadings>(table, times, equipment);
    case ImportKind::DsmrReaderDays:
        return std::make_unique<DsmrReaderDays>(table, times, equipment);
    case ImportKind::SmartMeterLogger:
        return std::make_unique<LoggerReader>(kind, table, times, equipment);
    case ImportKind::Unknown:
    case ImportKind::Capture:
        break;
    }
    return nullptr;
}

} // namespace meterscope::history
