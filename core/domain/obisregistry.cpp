// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obisregistry.h"

#include <algorithm>
#include <array>
#include <utility>

namespace meterscope {

namespace {

constexpr std::size_t kCapacity = 1024;
constexpr std::uint8_t kNoF = 255;

constexpr std::uint8_t u8(unsigned value)
{
    return static_cast<std::uint8_t>(value);
}

/// Groups C, D and E of a code.
struct Cde
{
    unsigned c = 0;
    unsigned d = 0;
    unsigned e = 0;
};

/// What a row says of its values.
struct Meaning
{
    Quantity quantity = Quantity::Unknown;
    ValueKind kind = ValueKind::Number;
    Unit unit = Unit::None;
    int storageExponent = 0;
    ListShape list = ListShape::None;
};

constexpr bool tellsMore(Quantity quantity)
{
    switch (quantity) {
    case Quantity::ActiveEnergyExport:
    case Quantity::ReactiveEnergyExport:
    case Quantity::ActivePowerExport:
    case Quantity::ReactivePowerImport:
    case Quantity::ReactivePowerExport:
    case Quantity::Voltage:
    case Quantity::Current:
    case Quantity::PowerFailures:
    case Quantity::LongPowerFailures:
    case Quantity::VoltageSags:
    case Quantity::VoltageSwells:
        return false;
    default:
        return true;
    }
}

/// Collects the rows while compiling; the order in which they are added does not matter.
struct Builder
{
    std::array<ObisRow, kCapacity> rows {};
    std::size_t count = 0;

    constexpr ObisRow &add(unsigned a, Cde code, const Meaning &meaning)
    {
        ObisRow &row = rows[count++];
        row.obis = { u8(a), 0, u8(code.c), u8(code.d), u8(code.e), kNoF };
        row.anyB = true;
        row.quantity = meaning.quantity;
        row.tellsMore = tellsMore(meaning.quantity);
        row.kind = meaning.kind;
        row.unit = meaning.unit;
        row.storageExponent = static_cast<std::int8_t>(meaning.storageExponent);
        row.list = meaning.list;
        return row;
    }
    /// For this channel only.
    constexpr ObisRow &addAt(unsigned a, unsigned b, Cde code, const Meaning &meaning)
    {
        ObisRow &row = add(a, code, meaning);
        row.anyB = false;
        row.obis.b = u8(b);
        return row;
    }
    /// For any F, 255 included, where no row names the F.
    constexpr ObisRow &addAnyF(unsigned a, Cde code, const Meaning &meaning)
    {
        ObisRow &row = add(a, code, meaning);
        row.anyF = true;
        return row;
    }
    constexpr ObisRow &addWithF(unsigned a, Cde code, unsigned f, const Meaning &meaning)
    {
        ObisRow &row = add(a, code, meaning);
        row.obis.f = u8(f);
        return row;
    }
};

constexpr std::array kPhases { Phase::L1, Phase::L2, Phase::L3 };
constexpr unsigned kPhaseStep = 20; // C of L1, L2, L3 is the total's plus 20, 40, 60

constexpr Meaning energy(Quantity quantity, Unit unit = Unit::WattHour)
{
    return { quantity, ValueKind::Number, unit, 0, ListShape::None };
}

constexpr Meaning power(Quantity quantity, Unit unit = Unit::Watt)
{
    return { quantity, ValueKind::Number, unit, 0, ListShape::None };
}

constexpr Meaning counter(Quantity quantity)
{
    return { quantity, ValueKind::Number, Unit::None, 0, ListShape::None };
}

constexpr Meaning text(Quantity quantity)
{
    return { quantity, ValueKind::Text, Unit::None, 0, ListShape::None };
}

constexpr Meaning hexText(Quantity quantity)
{
    return { quantity, ValueKind::HexText, Unit::None, 0, ListShape::None };
}

constexpr Meaning list(Quantity quantity, ListShape shape)
{
    return { quantity, ValueKind::List, Unit::None, 0, shape };
}

constexpr void addForPhases(Builder &table, Cde total, const Meaning &meaning)
{
    for (unsigned phase = 0; phase < kPhases.size(); ++phase) {
        const Cde code { total.c + kPhaseStep * (phase + 1), total.d, total.e };
        table.add(1, code, meaning).phase = kPhases[phase];
    }
}

/// The total's register, one for each tariff, and one for each phase.
constexpr void addEnergy(Builder &table, unsigned c, unsigned tariffs, const Meaning &meaning)
{
    for (unsigned tariff = 0; tariff <= tariffs; ++tariff)
        table.add(1, { c, 8, tariff }, meaning).tariff = u8(tariff);
    addForPhases(table, { c, 8, 0 }, meaning);
}

constexpr void addEnergies(Builder &table)
{
    constexpr unsigned activeTariffs = 16; // Israel sends 11 to 13
    constexpr unsigned otherTariffs = 8;
    addEnergy(table, 1, activeTariffs, energy(Quantity::ActiveEnergyImport));
    addEnergy(table, 2, activeTariffs, energy(Quantity::ActiveEnergyExport));
    addEnergy(table, 3, otherTariffs, energy(Quantity::ReactiveEnergyImport, Unit::VarHour));
    addEnergy(table, 4, otherTariffs, energy(Quantity::ReactiveEnergyExport, Unit::VarHour));
    addEnergy(table, 5, otherTariffs, energy(Quantity::ReactiveEnergyQ1, Unit::VarHour));
    addEnergy(table, 6, otherTariffs, energy(Quantity::ReactiveEnergyQ2, Unit::VarHour));
    addEnergy(table, 7, otherTariffs, energy(Quantity::ReactiveEnergyQ3, Unit::VarHour));
    addEnergy(table, 8, otherTariffs, energy(Quantity::ReactiveEnergyQ4, Unit::VarHour));
    addEnergy(table, 9, otherTariffs, energy(Quantity::ApparentEnergyImport, Unit::VoltAmpereHour));
    addEnergy(table, 10, otherTariffs, energy(Quantity::ApparentEnergyExport, Unit::VoltAmpereHour));
    addEnergy(table, 15, otherTariffs, energy(Quantity::ActiveEnergyAbsolute));
    addEnergy(table, 16, otherTariffs, energy(Quantity::ActiveEnergyNet));
    for (unsigned tariff = 0; tariff <= otherTariffs; ++tariff) // Landis+Gyr in Switzerland
        table.addAt(255, 255, { 16, 8, tariff }, energy(Quantity::ActiveEnergyNet)).tariff = u8(tariff);
    table.add(1, { 1, 17, 0 }, energy(Quantity::ActiveEnergyImportSigned)); // EDL40
    // Registers of a past period: F 0 to 99 a billing period, 96 to 99 at Holley and Logarex the last 1, 7, 30 and
    // 365 days, 100 since the last reset.
    for (unsigned tariff = 0; tariff <= activeTariffs; ++tariff) {
        table.addAnyF(1, { 1, 8, tariff }, energy(Quantity::ActiveEnergyImportPeriod)).tariff = u8(tariff);
        table.addAnyF(1, { 2, 8, tariff }, energy(Quantity::ActiveEnergyExportPeriod)).tariff = u8(tariff);
    }
}

constexpr void addPower(Builder &table, unsigned c, const Meaning &meaning)
{
    table.add(1, { c, 7, 0 }, meaning);
    addForPhases(table, { c, 7, 0 }, meaning);
}

constexpr void addPowers(Builder &table)
{
    addPower(table, 1, power(Quantity::ActivePowerImport));
    addPower(table, 2, power(Quantity::ActivePowerExport));
    addPower(table, 3, power(Quantity::ReactivePowerImport, Unit::Var));
    addPower(table, 4, power(Quantity::ReactivePowerExport, Unit::Var));
    addPower(table, 5, power(Quantity::ReactivePowerQ1, Unit::Var));
    addPower(table, 6, power(Quantity::ReactivePowerQ2, Unit::Var));
    addPower(table, 7, power(Quantity::ReactivePowerQ3, Unit::Var));
    addPower(table, 8, power(Quantity::ReactivePowerQ4, Unit::Var));
    addPower(table, 9, power(Quantity::ApparentPowerImport, Unit::VoltAmpere));
    addPower(table, 10, power(Quantity::ApparentPowerExport, Unit::VoltAmpere));
    addPower(table, 15, power(Quantity::ActivePowerAbsolute));
    addPower(table, 16, power(Quantity::ActivePowerNet));
}

constexpr void addLine(Builder &table)
{
    constexpr Meaning current { Quantity::Current, ValueKind::Number, Unit::Ampere, -2, ListShape::None };
    constexpr Meaning voltage { Quantity::Voltage, ValueKind::Number, Unit::Volt, -1, ListShape::None };
    constexpr Meaning factor { Quantity::PowerFactor, ValueKind::Number, Unit::None, -3, ListShape::None };
    constexpr Meaning frequency { Quantity::Frequency, ValueKind::Number, Unit::Hertz, -2, ListShape::None };
    addPower(table, 11, current);
    addPower(table, 12, voltage);
    addPower(table, 13, factor);
    addPower(table, 14, frequency);
    table.add(1, { 13, 3, 0 }, factor); // the smallest of the period
    table.add(1, { 90, 7, 0 }, current); // sum of the phases
    table.add(1, { 91, 7, 0 }, current).phase = Phase::Neutral;
    table.add(1, { 92, 7, 0 }, voltage).phase = Phase::Neutral;
    // E is "angle of x to y": tens and ones 0 to 2 the voltages, 4 to 6 the currents of L1 to L3.
    constexpr Meaning angle { Quantity::PhaseAngle, ValueKind::Number, Unit::Degree, -1, ListShape::None };
    for (const unsigned tens : { 0U, 1U, 2U, 4U, 5U, 6U }) {
        for (const unsigned ones : { 0U, 1U, 2U, 4U, 5U, 6U })
            table.add(1, { 81, 7, tens * 10 + ones }, angle).phase = kPhases[ones % 4];
    }
}

constexpr void addDemand(Builder &table)
{
    struct Family
    {
        unsigned c;
        Quantity running;
        Quantity last;
        Quantity maximum;
        Unit unit;
    };
    using enum Quantity;
    constexpr Family families[] = {
        { 1, DemandImportRunning, DemandImportLast, DemandImportMaximum, Unit::Watt },
        { 2, DemandExportRunning, DemandExportLast, DemandExportMaximum, Unit::Watt },
        { 3, ReactiveDemandImportRunning, ReactiveDemandImportLast, ReactiveDemandImportMaximum, Unit::Var },
        { 4, ReactiveDemandExportRunning, ReactiveDemandExportLast, ReactiveDemandExportMaximum, Unit::Var },
        { 9, ApparentDemandImportRunning, ApparentDemandImportLast, ApparentDemandImportMaximum, Unit::VoltAmpere },
        { 10, ApparentDemandExportRunning, ApparentDemandExportLast, ApparentDemandExportMaximum, Unit::VoltAmpere },
    };
    constexpr unsigned tariffs = 8;
    for (const Family &family : families) {
        table.add(1, { family.c, 4, 0 }, power(family.running, family.unit));
        table.add(1, { family.c, 5, 0 }, power(family.last, family.unit));
        for (unsigned tariff = 0; tariff <= tariffs; ++tariff)
            table.add(1, { family.c, 6, tariff }, power(family.maximum, family.unit)).tariff = u8(tariff);
    }
    for (unsigned tariff = 0; tariff <= tariffs; ++tariff) {
        table.add(1, { 1, 2, tariff }, power(Quantity::DemandImportCumulative)).tariff = u8(tariff);
        table.add(1, { 2, 2, tariff }, power(Quantity::DemandExportCumulative)).tariff = u8(tariff);
    }
    for (const unsigned c : { 1U, 2U, 15U, 16U })
        table.add(1, { c, 24, 0 }, power(Quantity::AveragePower));
    addForPhases(table, { 12, 24, 0 },
                 { Quantity::AverageVoltage, ValueKind::Number, Unit::Volt, -1, ListShape::None });
    const Meaning period { Quantity::AveragingPeriod, ValueKind::Number, Unit::Second, 0, ListShape::None };
    table.add(1, { 0, 8, 0 }, period);
    table.add(1, { 0, 8, 2 }, period);
    for (const unsigned a : { 0U, 1U }) {
        table.add(a, { 98, 1, 0 }, list(Quantity::DemandMaximumHistory, ListShape::DemandHistory));
        table.add(a, { 98, 1, 1 }, list(Quantity::EnergyProfile, ListShape::DemandHistory));
        table.add(a, { 99, 1, 0 }, list(Quantity::EnergyProfile, ListShape::EnergyProfile));
        table.add(a, { 99, 2, 0 }, list(Quantity::EnergyProfile, ListShape::EnergyProfile));
        table.add(a, { 99, 98, 0 }, list(Quantity::EventLog, ListShape::EnergyProfile));
    }
}

constexpr void addQuality(Builder &table)
{
    addForPhases(table, { 12, 32, 0 }, counter(Quantity::VoltageSags));
    addForPhases(table, { 12, 36, 0 }, counter(Quantity::VoltageSwells));
    addForPhases(table, { 12, 33, 0 },
                 { Quantity::VoltageSagDuration, ValueKind::Number, Unit::Second, 0, ListShape::None });
    addForPhases(table, { 12, 34, 0 },
                 { Quantity::VoltageSagMagnitude, ValueKind::Number, Unit::Volt, -1, ListShape::None });
    addForPhases(table, { 12, 37, 0 },
                 { Quantity::VoltageSwellDuration, ValueKind::Number, Unit::Second, 0, ListShape::None });
    addForPhases(table, { 12, 38, 0 },
                 { Quantity::VoltageSwellMagnitude, ValueKind::Number, Unit::Volt, -1, ListShape::None });
    for (const unsigned a : { 0U, 1U }) {
        table.add(a, { 96, 7, 0 }, counter(Quantity::PowerFailures));
        for (unsigned phase = 0; phase < kPhases.size(); ++phase)
            table.add(a, { 96, 7, phase + 1 }, counter(Quantity::PowerFailures)).phase = kPhases[phase];
        table.add(a, { 96, 7, 9 }, counter(Quantity::LongPowerFailures));
        table.add(a, { 96, 7, 21 }, counter(Quantity::PowerFailures));
        table.add(a, { 99, 97, 0 }, list(Quantity::PowerFailureLog, ListShape::FailureLog));
        table.addAnyF(a, { 97, 97, 0 }, hexText(Quantity::ErrorRegister));
    }
}

constexpr void addSwitches(Builder &table)
{
    for (unsigned e = 0; e < 2; ++e)
        table.add(0, { 96, 14, e }, text(Quantity::TariffIndicator));
    table.add(0, { 17, 0, 0 }, counter(Quantity::PowerThreshold)); // A, kW or kVA
    addForPhases(table, { 11, 4, 0 }, { Quantity::CurrentLimit, ValueKind::Number, Unit::Ampere, 0, ListShape::None });
    table.add(0, { 96, 3, 10 }, counter(Quantity::BreakerState));
    table.add(0, { 96, 50, 68 }, counter(Quantity::BreakerState)); // Hungary
    table.add(0, { 24, 4, 0 }, counter(Quantity::ValveState));
    table.add(7, { 24, 4, 0 }, counter(Quantity::ValveState)); // DSMR 2.2
    table.add(1, { 94, 32, 1 }, counter(Quantity::GridConfiguration));
    table.add(1, { 0, 4, 2 }, counter(Quantity::TransformerRatio)); // of the current transformers
    table.add(1, { 0, 4, 3 }, counter(Quantity::TransformerRatio)); // of the voltage transformers
    for (unsigned e = 0; e <= 5; ++e) // active, reactive, apparent: of the lamp, then of the output
        table.add(1, { 0, 3, e }, text(Quantity::MeterConstant));
    for (const unsigned a : { 0U, 1U })
        table.add(a, { 0, 1, 0 }, text(Quantity::ResetCounter));
}

constexpr void addIdentity(Builder &table)
{
    constexpr Meaning time { Quantity::Timestamp, ValueKind::Time, Unit::None, 0, ListShape::None };
    table.add(0, { 1, 0, 0 }, time);
    table.add(0, { 1, 1, 0 }, time);
    table.add(1, { 0, 9, 1 }, text(Quantity::ClockTime));
    table.add(1, { 0, 9, 2 }, text(Quantity::ClockDate));
    table.addAt(1, 3, { 0, 2, 8 }, text(Quantity::ProtocolVersion));
    table.add(1, { 0, 2, 8 }, text(Quantity::FirmwareChecksum)); // Lithuania, 1-0 and 1-1
    table.addAnyF(1, { 0, 2, 0 }, text(Quantity::FirmwareVersion));
    table.addAnyF(0, { 0, 2, 0 }, text(Quantity::FirmwareVersion));
    table.add(1, { 0, 2, 1 }, text(Quantity::ConfigurationId)); // parameter record
    table.add(1, { 0, 2, 2 }, text(Quantity::ConfigurationId)); // time switch program
    table.addAt(0, 0, { 96, 1, 0 }, hexText(Quantity::SerialNumber));
    table.addAt(0, 0, { 96, 1, 1 }, hexText(Quantity::EquipmentId));
    table.add(0, { 96, 1, 0 }, hexText(Quantity::MbusEquipmentId));
    table.add(0, { 96, 1, 1 }, hexText(Quantity::MbusEquipmentId));
    table.add(0, { 96, 1, 2 }, hexText(Quantity::ConnectionId));
    table.addAt(0, 0, { 96, 1, 4 }, hexText(Quantity::ProtocolVersion));
    table.add(0, { 96, 1, 255 }, hexText(Quantity::SerialNumber));
    table.add(0, { 42, 0, 0 }, hexText(Quantity::DeviceName));
    table.add(0, { 0, 0, 0 }, hexText(Quantity::EquipmentId));
    table.add(1, { 0, 0, 0 }, hexText(Quantity::SerialNumber));
    table.add(1, { 0, 0, 9 }, hexText(Quantity::EquipmentId));
    table.add(1, { 96, 1, 0 }, hexText(Quantity::EquipmentId));
    table.add(0, { 96, 13, 0 }, hexText(Quantity::TextMessage));
    table.add(0, { 96, 13, 1 }, hexText(Quantity::NumericMessage));
    for (unsigned e = 2; e <= 5; ++e) // Luxembourg
        table.add(0, { 96, 13, e }, hexText(Quantity::TextMessage));
}

constexpr void addVendors(Builder &table)
{
    constexpr Meaning seconds { Quantity::OperatingTime, ValueKind::Number, Unit::Second, 0, ListShape::None };
    // numbers in SML, hex digits in D0 pushes
    constexpr Meaning celsius { Quantity::Temperature, ValueKind::Text, Unit::Celsius, -1, ListShape::None };
    constexpr Meaning lowest { Quantity::VoltageMinimum, ValueKind::Number, Unit::Volt, -1, ListShape::None };
    constexpr Meaning highest { Quantity::VoltageMaximum, ValueKind::Number, Unit::Volt, -1, ListShape::None };
    table.addAnyF(1, { 96, 5, 0 }, hexText(Quantity::StatusWord));
    table.addAnyF(1, { 96, 5, 5 }, hexText(Quantity::StatusWord));
    table.addAnyF(0, { 96, 5, 0 }, hexText(Quantity::StatusWord));
    table.addAnyF(0, { 96, 8, 0 }, hexText(Quantity::OperatingTime)); // eBZ meters push it as four octets in hex
    table.addAnyF(129, { 96, 8, 0 }, seconds);
    table.addWithF(1, { 96, 50, 1 }, 1, text(Quantity::Manufacturer));
    table.addWithF(1, { 96, 50, 1 }, 4, text(Quantity::HardwareVersion));
    table.addWithF(1, { 96, 50, 2 }, 4, text(Quantity::HardwareVersion)); // of the second board
    table.addWithF(1, { 96, 50, 4 }, 4, text(Quantity::FirmwareVersion)); // of the parameter set
    table.addAnyF(1, { 96, 90, 2 }, hexText(Quantity::FirmwareChecksum));
    table.add(0, { 96, 90, 2 }, hexText(Quantity::FirmwareChecksum)); // C.90.2 of readouts
    table.addWithF(1, { 96, 50, 0 }, 0, text(Quantity::DeviceState)); // Hager: of the grid
    for (unsigned f = 2; f <= 5; ++f) // Hager: now, lowest, highest, mean
        table.addWithF(1, { 96, 50, 0 }, f, celsius);
    table.addWithF(1, { 96, 50, 3 }, 3, lowest);
    table.addWithF(1, { 96, 50, 3 }, 4, highest);
    table.add(129, { 199, 130, 3 }, text(Quantity::Manufacturer));
    table.add(129, { 199, 130, 5 }, hexText(Quantity::PublicKey));
    table.add(129, { 199, 240, 6 }, hexText(Quantity::DeviceState));
    table.add(129, { 129, 113, 1 }, hexText(Quantity::DeviceState));
}

constexpr void addMbus(Builder &table)
{
    constexpr Meaning gas { Quantity::GasVolume, ValueKind::Number, Unit::CubicMetre, -3, ListShape::None };
    table.add(0, { 24, 1, 0 }, counter(Quantity::MbusDeviceType));
    constexpr unsigned uncorrected = 3;
    for (unsigned value = 1; value <= 9; ++value) { // unit and device type tell more
        if (value != uncorrected)
            table.add(0, { 24, 2, value }, counter(Quantity::MbusReading));
    }
    table.add(0, { 24, 2, uncorrected },
              { Quantity::GasVolumeUncorrected, ValueKind::Number, Unit::CubicMetre, -3, ListShape::None });
    table.add(0, { 24, 3, 0 }, counter(Quantity::MbusReading)); // DSMR 2.2 and 3.0
    // DSMR 2.1 and the first 2.2: media of their own instead of M-Bus channels. 5 is heat, 6 cold, 7 gas, 8 water.
    constexpr Meaning water { Quantity::WaterVolume, ValueKind::Number, Unit::CubicMetre, -3, ListShape::None };
    constexpr Meaning thermal { Quantity::ThermalEnergy, ValueKind::Number, Unit::None, 0, ListShape::None };
    table.add(7, { 23, 1, 0 }, gas);
    table.add(7, { 23, 2, 0 }, gas); // corrected for temperature
    table.add(7, { 96, 3, 10 }, counter(Quantity::ValveState));
    table.add(5, { 1, 0, 0 }, thermal);
    table.add(6, { 1, 0, 0 }, thermal);
    table.add(8, { 1, 0, 0 }, water);
    for (unsigned medium = 5; medium <= 8; ++medium)
        table.add(medium, { 0, 0, 0 }, hexText(Quantity::MbusEquipmentId));
}

constexpr bool sortsBefore(const ObisRow &a, const ObisRow &b)
{
    const std::uint64_t left = a.obis.packed();
    const std::uint64_t right = b.obis.packed();
    if (left != right)
        return left < right;
    return std::pair(a.anyB, a.anyF) < std::pair(b.anyB, b.anyF);
}

constexpr Builder collectRows()
{
    Builder table;
    addEnergies(table);
    addPowers(table);
    addLine(table);
    addDemand(table);
    addQuality(table);
    addSwitches(table);
    addIdentity(table);
    addVendors(table);
    addMbus(table);
    std::sort(table.rows.begin(), table.rows.begin() + std::ptrdiff_t(table.count), sortsBefore);
    return table;
}

constexpr Builder kCollected = collectRows();

constexpr auto kRows = [] {
    std::array<ObisRow, kCollected.count> rows {};
    std::copy_n(kCollected.rows.begin(), kCollected.count, rows.begin());
    return rows;
}();

constexpr bool everyRowIsUnique()
{
    for (std::size_t i = 1; i < kRows.size(); ++i) {
        if (!sortsBefore(kRows[i - 1], kRows[i]))
            return false;
    }
    return true;
}
static_assert(everyRowIsUnique(), "two rows for the same code");

// The lookup: an open-addressing table over A, C, D and E. Codes that differ in B or F alone share a slot and stand in
// the order in which they are to be tried: this B and F, this B, this F, any.

constexpr std::size_t kSlots = 2048; // less than half full, so that a probe is nearly always the last
constexpr std::uint16_t kEmpty = 0xffff;
constexpr std::uint16_t kLast = 0x8000; // in kTries: no more rows for this slot
static_assert(kRows.size() < kSlots / 2);

constexpr std::uint32_t acde(const ObisCode &code)
{
    return (std::uint32_t(code.a) << 24) | (std::uint32_t(code.c) << 16) | (std::uint32_t(code.d) << 8) | code.e;
}

constexpr std::size_t slotOf(std::uint32_t key)
{
    constexpr std::uint32_t multiplier = 0x9e3779b1U; // 2^32 over the golden ratio (Knuth, TAOCP 6.4)
    constexpr unsigned shift = 32 - 11;
    static_assert(kSlots == std::size_t(1) << (32 - shift));
    return (key * multiplier) >> shift;
}

struct Lookup
{
    std::array<std::uint16_t, kRows.size()> tries {}; ///< row numbers, kLast at the end of each run
    std::array<std::uint16_t, kSlots> slots {}; ///< index of a run in `tries`
};

constexpr Lookup kLookup = [] {
    Lookup lookup;
    for (std::size_t i = 0; i < lookup.tries.size(); ++i)
        lookup.tries[i] = static_cast<std::uint16_t>(i);
    const auto rank = [](std::uint16_t index) {
        const ObisRow &row = kRows[index];
        return (std::uint64_t(acde(row.obis)) << 2) | (row.anyB ? 2U : 0U) | (row.anyF ? 1U : 0U);
    };
    std::sort(lookup.tries.begin(), lookup.tries.end(),
              [&rank](std::uint16_t a, std::uint16_t b) { return std::pair(rank(a), a) < std::pair(rank(b), b); });
    lookup.slots.fill(kEmpty);
    for (std::size_t i = 0; i < lookup.tries.size(); ++i) {
        const std::uint32_t key = acde(kRows[lookup.tries[i]].obis);
        const bool first = i == 0 || acde(kRows[lookup.tries[i - 1] & ~kLast].obis) != key;
        if (!first) {
            lookup.tries[i - 1] = static_cast<std::uint16_t>(lookup.tries[i - 1] & ~kLast);
        } else {
            std::size_t slot = slotOf(key);
            while (lookup.slots[slot] != kEmpty)
                slot = (slot + 1) % kSlots;
            lookup.slots[slot] = static_cast<std::uint16_t>(i);
        }
        lookup.tries[i] |= kLast;
    }
    return lookup;
}();

bool matches(const ObisRow &row, const ObisCode &code)
{
    return (row.anyB || row.obis.b == code.b) && (row.anyF || row.obis.f == code.f);
}

} // namespace

std::span<const ObisRow> obisRegistry()
{
    return kRows;
}

namespace {

const ObisRow *findExactly(const ObisCode &code)
{
    const std::uint32_t key = acde(code);
    for (std::size_t slot = slotOf(key); kLookup.slots[slot] != kEmpty; slot = (slot + 1) % kSlots) {
        std::size_t at = kLookup.slots[slot];
        if (acde(kRows[kLookup.tries[at] & ~kLast].obis) != key)
            continue;
        while (true) {
            const std::uint16_t entry = kLookup.tries[at++];
            const ObisRow &row = kRows[entry & ~kLast];
            if (matches(row, code))
                return &row;
            if ((entry & kLast) != 0)
                return nullptr;
        }
    }
    return nullptr;
}

} // namespace

const ObisRow *findObis(const ObisCode &code)
{
    if (const ObisRow *row = findExactly(code))
        return row;
    // EasyMeter Q3D, firmware 3.03 and 3.04: "1-0:21.7.255" for E "not used".
    constexpr std::uint8_t instantaneous = 7;
    if (code.a != 1 || code.d != instantaneous || code.e != 255)
        return nullptr;
    ObisCode total = code;
    total.e = 0;
    return findExactly(total);
}

} // namespace meterscope
