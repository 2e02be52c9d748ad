// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvcontent.h"
#include "history/csvexporter.h"
#include "history/steptable.h"

#include <algorithm>
#include <array>

namespace meterscope::history {
namespace {

constexpr std::size_t kStepsInAPiece = 1000;
constexpr std::int64_t kQuarterSeconds = 900;
/// A register that was read longer ago than this is not the register of the moment.
constexpr std::int64_t kFreshMs = 15 * 60'000;
constexpr std::int64_t kFreshGasMs = 2 * 3'600'000;

std::optional<Decimal> inKilo(const std::optional<Decimal> &value)
{
    return value ? value->shifted(-3) : std::nullopt;
}

/// A register of a boundary in kWh.
std::optional<Decimal> registerOf(const BoundaryState &state, std::size_t i)
{
    if (!state.segment || !state.registers[i])
        return std::nullopt;
    const auto exponent = state.segment->exponents[static_cast<std::size_t>(Group::Energy)];
    return exponent ? std::optional(Decimal(*state.registers[i], *exponent - 3)) : std::nullopt;
}

std::optional<Decimal> valueOf(const std::optional<SlowState> &state)
{
    return state ? std::optional(state->value) : std::nullopt;
}

std::string_view qualityName(BucketQuality quality)
{
    switch (quality) {
    case BucketQuality::None:
        return "gap";
    case BucketQuality::Measured:
        return "ok";
    case BucketQuality::Filled:
        return "estimated"; // the energy is certain, when it was used is not
    }
    return {};
}

/// The mean power of a quarter hour in kW, exact: its energy times four.
std::optional<Decimal> quarterDemand(const StepRow &row)
{
    const auto &energy = row.energy.values[kImportTotal];
    if (row.ends - row.begins != kQuarterSeconds || !energy)
        return std::nullopt;
    const auto half = Decimal::sum(*energy, *energy);
    return inKilo(half ? Decimal::sum(*half, *half) : std::nullopt);
}

class StepContent : public CsvContent
{
public:
    StepContent(const CsvRequest &request, ReadConnection &connection)
        : m_format(request.profile, request.range.zone, request.locale)
        , m_table(connection, request.range)
    {
        m_total = static_cast<qint64>(m_table.size());
    }

    void writeHeader(std::string &out) final
    {
        out += m_format.byteOrderMark();
        writeNames(out);
        m_format.endLine(out);
    }

    void writePiece(std::string &out) final
    {
        const auto first = static_cast<std::size_t>(m_done);
        const std::size_t last = std::min(first + kStepsInAPiece, m_table.size());
        for (const StepRow &row : m_table.rows(first, last))
            writeStep(out, row);
        m_done = static_cast<qint64>(last);
        m_complete = last == m_table.size();
    }

protected:
    virtual void writeNames(std::string &out) = 0;
    /// Lines of the step, none where the profile has nothing to say of it.
    virtual void writeStep(std::string &out, const StepRow &row) = 0;

    void endRow(std::string &out)
    {
        m_format.endLine(out);
        ++m_rows;
    }

    CsvFormat m_format;
    StepTable m_table;
};

/// Everything, for pandas and Excel.
class CanonicalSteps final : public StepContent
{
public:
    using StepContent::StepContent;

private:
    void writeNames(std::string &line) override
    {
        if (m_format.hasUtcColumns()) {
            m_format.name(line, "start_utc");
            m_format.name(line, "end_utc");
        }
        m_format.localNames(line, "start");
        m_format.name(line, "meter_id");
        for (const char *prefix : { "", "register_" }) {
            for (std::size_t i = 0; i < kRegisterCount; ++i)
                m_format.name(line, std::string(prefix) + kColumns[i].name + "_kwh");
        }
        for (const char *column : { "power_avg_w", "power_min_w", "power_max_w", "quarter_demand_kw" })
            m_format.name(line, column);
        for (const char *phase : { "l1", "l2", "l3" }) {
            for (const char *what : { "_avg_v", "_min_v", "_max_v" })
                m_format.name(line, std::string("voltage_") + phase + what);
        }
        for (const char *column : { "gas_m3", "gas_time_utc", "water_m3", "quality" })
            m_format.name(line, column);
    }

    void writeStep(std::string &line, const StepRow &row) override
    {
        if (m_format.hasUtcColumns()) {
            m_format.utc(line, row.begins);
            m_format.utc(line, row.ends);
        }
        m_format.local(line, row.begins);
        m_format.text(line, row.atEnd.segment ? row.atEnd.segment->equipment : std::string());
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            m_format.number(line, inKilo(row.energy.values[i]));
        const bool known = row.energy.quality != BucketQuality::None;
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            m_format.number(line, known ? registerOf(row.atEnd, i) : std::nullopt);
        for (const std::size_t value : { kPowerMean, kPowerMinimum, kPowerMaximum })
            m_format.number(line, row.power.values[value]);
        m_format.number(line, quarterDemand(row));
        for (const auto &voltage : row.voltages)
            m_format.number(line, voltage);
        m_format.number(line, row.gas.values[0]);
        if (row.gas.values[0] && row.atEnd.gas)
            m_format.utc(line, row.atEnd.gas->atMs / 1000);
        else
            m_format.empty(line);
        m_format.number(line, row.water);
        m_format.text(line, qualityName(known ? row.energy.quality : row.power.quality));
        endRow(line);
    }
};

/// Days or hours as dsmr-reader exports them, under the names of its fields. Readings are those at the beginning of the
/// day. Costs are in no history.
class DsmrReaderSteps final : public StepContent
{
public:
    DsmrReaderSteps(const CsvRequest &request, ReadConnection &connection)
        : StepContent(request, connection)
        , m_days(request.range.step == BucketStep::LocalDay)
    { }

private:
    static constexpr std::array kElectricity { kImportTariff1, kImportTariff2, kExportTariff1, kExportTariff2 };

    void writeNames(std::string &line) override
    {
        m_format.name(line, m_days ? "day" : "hour_start");
        for (const char *name :
             { "electricity1", "electricity2", "electricity1_returned", "electricity2_returned", "gas" })
            m_format.name(line, name);
        if (!m_days)
            return;
        for (const char *name : { "electricity1_cost", "electricity2_cost", "gas_cost", "fixed_cost", "total_cost",
                                  "electricity_reading_timestamp", "electricity1_reading", "electricity2_reading",
                                  "electricity1_returned_reading", "electricity2_returned_reading",
                                  "gas_reading_timestamp", "gas_reading" })
            m_format.name(line, name);
    }

    void writeStep(std::string &line, const StepRow &row) override
    {
        if (m_days)
            m_format.date(line, row.begins);
        else
            m_format.local(line, row.begins);
        for (const std::size_t value : kElectricity)
            m_format.number(line, inKilo(row.energy.values[value]));
        m_format.number(line, row.gas.values[0]);
        if (m_days)
            writeReadings(line, row.atBegin);
        endRow(line);
    }

    void writeReadings(std::string &line, const BoundaryState &state)
    {
        for (int cost = 0; cost < 5; ++cost)
            m_format.empty(line);
        if (state.atMs != 0)
            m_format.local(line, state.atMs / 1000);
        else
            m_format.empty(line);
        for (const std::size_t value : kElectricity)
            m_format.number(line, registerOf(state, value));
        if (state.gas)
            m_format.local(line, state.gas->atMs / 1000);
        else
            m_format.empty(line);
        m_format.number(line, valueOf(state.gas));
    }

    bool m_days;
};

/// One line for each register of an hour. An hour of which nothing is known has none: a line without a figure is
/// refused there. UTC, because the local hour of an autumn night is there twice.
class HomeAssistantSteps final : public StepContent
{
public:
    using StepContent::StepContent;

private:
    void writeNames(std::string &line) override
    {
        for (const char *name : { "statistic_id", "start", "unit", "delta" })
            m_format.name(line, name);
    }

    void writeStep(std::string &line, const StepRow &row) override
    {
        const auto &energy = row.energy.values;
        const bool tariffs = energy[kImportTariff1] || energy[kImportTariff2];
        const bool returned = energy[kExportTariff1] || energy[kExportTariff2];
        for (std::size_t i = 0; i < kRegisterCount; ++i) {
            const bool isTotal = i == kImportTotal || i == kExportTotal;
            const bool hasParts = i == kImportTotal ? tariffs : returned;
            if (!isTotal || !hasParts) // what is there by tariff would be counted twice in the total
                writeDelta(line, row, kColumns[i].name, "kWh", inKilo(energy[i]));
        }
        writeDelta(line, row, "gas", "m³", row.gas.values[0]);
        writeDelta(line, row, "water", "m³", row.water);
    }

    void writeDelta(std::string &line, const StepRow &row, std::string_view what, std::string_view unit,
                    const std::optional<Decimal> &value)
    {
        if (!value)
            return;
        m_format.name(line, "meterscope:meter_" + std::to_string(m_table.meter()) + '_' + std::string(what));
        m_format.utcHour(line, row.begins);
        m_format.name(line, unit);
        m_format.number(line, value);
        endRow(line);
    }
};

/// The registers at the beginning of each step.
class ReadingSteps final : public StepContent
{
public:
    using StepContent::StepContent;

private:
    static constexpr std::array kRegisters { kImportTariff1, kImportTariff2, kExportTariff1, kExportTariff2 };

    void writeNames(std::string &line) override
    {
        for (const char *name : { "date", "time" })
            m_format.name(line, name);
        for (const std::size_t i : kRegisters)
            m_format.name(line, std::string("register_") + kColumns[i].name + "_kwh");
        for (const char *name :
             { "register_import_total_kwh", "register_export_total_kwh", "register_gas_m3", "register_water_m3" })
            m_format.name(line, name);
    }

    void writeStep(std::string &line, const StepRow &row) override
    {
        const BoundaryState &state = row.atBegin;
        const std::int64_t now = row.begins * 1000;
        const bool fresh =
            state.segment && now - state.atMs <= std::max(kFreshMs, 3000 * state.segment->intervalSeconds);
        m_format.date(line, row.begins);
        m_format.clock(line, row.begins);
        for (const std::size_t i : kRegisters)
            m_format.number(line, fresh ? registerOf(state, i) : std::nullopt);
        for (const std::size_t i : { kImportTotal, kExportTotal })
            m_format.number(line, fresh ? registerOf(state, i) : std::nullopt);
        for (const auto &slow : { state.gas, state.water })
            m_format.number(line, slow && now - slow->atMs <= kFreshGasMs ? valueOf(slow) : std::nullopt);
        endRow(line);
    }
};

} // namespace

std::unique_ptr<CsvContent> makeStepContent(const CsvRequest &request, ReadConnection &connection)
{
    switch (request.profile) {
    case CsvProfile::Pandas:
    case CsvProfile::Excel:
        return std::make_unique<CanonicalSteps>(request, connection);
    case CsvProfile::DsmrReader:
        return std::make_unique<DsmrReaderSteps>(request, connection);
    case CsvProfile::HomeAssistant:
        return std::make_unique<HomeAssistantSteps>(request, connection);
    case CsvProfile::Readings:
        return std::make_unique<ReadingSteps>(request, connection);
    }
    return nullptr;
}

std::unique_ptr<CsvContent> makeCsvContent(const CsvRequest &request, ReadConnection &connection)
{
    const bool snapshots = request.content == CsvRequest::Content::Snapshots;
    if (!hasResolution(request.profile, snapshots, request.range.step))
        return nullptr;
    if (snapshots)
        return makeSnapshotContent(request, connection);
    auto steps = makeStepContent(request, connection);
    return steps && steps->total() > 0 ? std::move(steps) : nullptr;
}

} // namespace meterscope::history
