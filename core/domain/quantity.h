// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meterscope {

/// What a reading measures, whatever its phase, tariff or channel (those stand beside it in a Measurement).
/// "Import" is energy or power taken from the grid, "export" given to it. The kebab-case names are part of the decode
/// contract (docs/DECODE.md): add at the end of a group, never rename.
enum class Quantity : std::uint8_t
{
    Unknown, ///< a code that is in no row of the registry
    // energy registers
    ActiveEnergyImport,
    ActiveEnergyExport,
    ActiveEnergyAbsolute, ///< |A+| + |A-|
    ActiveEnergyNet, ///< A+ - A-
    ReactiveEnergyImport,
    ReactiveEnergyExport,
    ReactiveEnergyQ1,
    ReactiveEnergyQ2,
    ReactiveEnergyQ3,
    ReactiveEnergyQ4,
    ApparentEnergyImport,
    ApparentEnergyExport,
    ActiveEnergyImportPeriod, ///< energy of a past period that group F names: a billing period, the last day, week ...
    ActiveEnergyExportPeriod,
    ActiveEnergyImportSigned, ///< the register as the meter last put its signature to it
    // power
    ActivePowerImport,
    ActivePowerExport,
    ActivePowerNet, ///< signed, import positive
    ActivePowerAbsolute,
    ReactivePowerImport,
    ReactivePowerExport,
    ReactivePowerQ1,
    ReactivePowerQ2,
    ReactivePowerQ3,
    ReactivePowerQ4,
    ReactivePowerNet,
    ApparentPowerImport,
    ApparentPowerExport,
    // line
    Voltage,
    VoltageMinimum, ///< lowest and highest one the meter remembers
    VoltageMaximum,
    Current,
    PowerFactor,
    Frequency,
    PhaseAngle,
    // demand
    DemandImportRunning, ///< average of the running period
    DemandExportRunning,
    DemandImportLast, ///< average of the last completed period
    DemandExportLast,
    DemandImportMaximum, ///< highest average of the month
    DemandExportMaximum,
    DemandMaximumHistory, ///< list, a row a month
    ReactiveDemandImportRunning,
    ReactiveDemandExportRunning,
    ApparentDemandImportRunning,
    ApparentDemandExportRunning,
    ReactiveDemandImportLast,
    ReactiveDemandExportLast,
    ApparentDemandImportLast,
    ApparentDemandExportLast,
    ReactiveDemandImportMaximum,
    ReactiveDemandExportMaximum,
    ApparentDemandImportMaximum,
    ApparentDemandExportMaximum,
    DemandImportCumulative, ///< the maxima of all past billing periods added up
    DemandExportCumulative,
    AveragePower,
    AverageVoltage,
    AveragingPeriod,
    // quality and events
    PowerFailures,
    LongPowerFailures,
    PowerFailureLog, ///< list of (end, duration)
    VoltageSags,
    VoltageSwells,
    VoltageSagDuration,
    VoltageSagMagnitude,
    VoltageSwellDuration,
    VoltageSwellMagnitude,
    EnergyProfile, ///< list of register values at fixed times
    EventLog,
    // tariff, limits, switches
    TariffIndicator,
    PowerThreshold,
    CurrentLimit,
    BreakerState,
    ValveState,
    GridConfiguration,
    TransformerRatio,
    MeterConstant, ///< pulses for a unit of energy
    ResetCounter, ///< billing periods that were closed
    // identity, time, text
    ProtocolVersion,
    FirmwareVersion,
    FirmwareChecksum,
    HardwareVersion,
    ConfigurationId, ///< of the parameters or the tariff program
    Timestamp,
    ClockTime,
    ClockDate,
    OperatingTime,
    EquipmentId,
    DeviceName,
    SerialNumber,
    ConnectionId, ///< EAN of the connection point
    Manufacturer,
    PublicKey,
    StatusWord,
    ErrorRegister,
    TextMessage,
    NumericMessage,
    // M-Bus devices
    MbusDeviceType,
    MbusEquipmentId,
    MbusReading, ///< a device whose unit tells no more
    GasVolume,
    GasVolumeUncorrected,
    WaterVolume,
    ThermalEnergy, ///< heat or cold, J or Wh
    HeatVolume, ///< m3 that went through a heat meter
    SlaveEnergy, ///< kWh of a second electricity meter
    // vendor
    Temperature,
    DeviceState,
    // keep kQuantityCount in step
};

inline constexpr std::size_t kQuantityCount = static_cast<std::size_t>(Quantity::DeviceState) + 1;

/// Name in kebab-case, "active-energy-import"; empty for Unknown, which the decode contract prints as null.
[[nodiscard]] std::string_view quantityName(Quantity quantity);

/// The line conductor a reading belongs to.
enum class Phase : std::uint8_t
{
    Total, ///< the sum, or a quantity without phases
    L1,
    L2,
    L3,
    Neutral,
};

} // namespace meterscope
