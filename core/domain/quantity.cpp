// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quantity.h"

#include <array>
#include <cstddef>

namespace meterscope {

namespace {

/// Exhaustive on purpose: the compiler points at a missing case.
constexpr std::string_view nameOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Unknown:
        return {};
    case Quantity::ActiveEnergyImport:
        return "active-energy-import";
    case Quantity::ActiveEnergyExport:
        return "active-energy-export";
    case Quantity::ActiveEnergyAbsolute:
        return "active-energy-absolute";
    case Quantity::ActiveEnergyNet:
        return "active-energy-net";
    case Quantity::ReactiveEnergyImport:
        return "reactive-energy-import";
    case Quantity::ReactiveEnergyExport:
        return "reactive-energy-export";
    case Quantity::ReactiveEnergyQ1:
        return "reactive-energy-q1";
    case Quantity::ReactiveEnergyQ2:
        return "reactive-energy-q2";
    case Quantity::ReactiveEnergyQ3:
        return "reactive-energy-q3";
    case Quantity::ReactiveEnergyQ4:
        return "reactive-energy-q4";
    case Quantity::ApparentEnergyImport:
        return "apparent-energy-import";
    case Quantity::ApparentEnergyExport:
        return "apparent-energy-export";
    case Quantity::ActiveEnergyImportPeriod:
        return "active-energy-import-period";
    case Quantity::ActiveEnergyExportPeriod:
        return "active-energy-export-period";
    case Quantity::ActiveEnergyImportSigned:
        return "active-energy-import-signed";
    case Quantity::ActivePowerImport:
        return "active-power-import";
    case Quantity::ActivePowerExport:
        return "active-power-export";
    case Quantity::ActivePowerNet:
        return "active-power-net";
    case Quantity::ActivePowerAbsolute:
        return "active-power-absolute";
    case Quantity::ReactivePowerImport:
        return "reactive-power-import";
    case Quantity::ReactivePowerExport:
        return "reactive-power-export";
    case Quantity::ReactivePowerQ1:
        return "reactive-power-q1";
    case Quantity::ReactivePowerQ2:
        return "reactive-power-q2";
    case Quantity::ReactivePowerQ3:
        return "reactive-power-q3";
    case Quantity::ReactivePowerQ4:
        return "reactive-power-q4";
    case Quantity::ReactivePowerNet:
        return "reactive-power-net";
    case Quantity::ApparentPowerImport:
        return "apparent-power-import";
    case Quantity::ApparentPowerExport:
        return "apparent-power-export";
    case Quantity::Voltage:
        return "voltage";
    case Quantity::VoltageMinimum:
        return "voltage-minimum";
    case Quantity::VoltageMaximum:
        return "voltage-maximum";
    case Quantity::Current:
        return "current";
    case Quantity::PowerFactor:
        return "power-factor";
    case Quantity::Frequency:
        return "frequency";
    case Quantity::PhaseAngle:
        return "phase-angle";
    case Quantity::DemandImportRunning:
        return "demand-import-running";
    case Quantity::DemandExportRunning:
        return "demand-export-running";
    case Quantity::DemandImportLast:
        return "demand-import-last";
    case Quantity::DemandExportLast:
        return "demand-export-last";
    case Quantity::DemandImportMaximum:
        return "demand-import-maximum";
    case Quantity::DemandExportMaximum:
        return "demand-export-maximum";
    case Quantity::DemandMaximumHistory:
        return "demand-maximum-history";
    case Quantity::ReactiveDemandImportRunning:
        return "reactive-demand-import-running";
    case Quantity::ReactiveDemandExportRunning:
        return "reactive-demand-export-running";
    case Quantity::ApparentDemandImportRunning:
        return "apparent-demand-import-running";
    case Quantity::ApparentDemandExportRunning:
        return "apparent-demand-export-running";
    case Quantity::ReactiveDemandImportLast:
        return "reactive-demand-import-last";
    case Quantity::ReactiveDemandExportLast:
        return "reactive-demand-export-last";
    case Quantity::ApparentDemandImportLast:
        return "apparent-demand-import-last";
    case Quantity::ApparentDemandExportLast:
        return "apparent-demand-export-last";
    case Quantity::ReactiveDemandImportMaximum:
        return "reactive-demand-import-maximum";
    case Quantity::ReactiveDemandExportMaximum:
        return "reactive-demand-export-maximum";
    case Quantity::ApparentDemandImportMaximum:
        return "apparent-demand-import-maximum";
    case Quantity::ApparentDemandExportMaximum:
        return "apparent-demand-export-maximum";
    case Quantity::DemandImportCumulative:
        return "demand-import-cumulative";
    case Quantity::DemandExportCumulative:
        return "demand-export-cumulative";
    case Quantity::AveragePower:
        return "average-power";
    case Quantity::AverageVoltage:
        return "average-voltage";
    case Quantity::AveragingPeriod:
        return "averaging-period";
    case Quantity::PowerFailures:
        return "power-failures";
    case Quantity::LongPowerFailures:
        return "long-power-failures";
    case Quantity::PowerFailureLog:
        return "power-failure-log";
    case Quantity::VoltageSags:
        return "voltage-sags";
    case Quantity::VoltageSwells:
        return "voltage-swells";
    case Quantity::VoltageSagDuration:
        return "voltage-sag-duration";
    case Quantity::VoltageSagMagnitude:
        return "voltage-sag-magnitude";
    case Quantity::VoltageSwellDuration:
        return "voltage-swell-duration";
    case Quantity::VoltageSwellMagnitude:
        return "voltage-swell-magnitude";
    case Quantity::EnergyProfile:
        return "energy-profile";
    case Quantity::EventLog:
        return "event-log";
    case Quantity::TariffIndicator:
        return "tariff-indicator";
    case Quantity::PowerThreshold:
        return "power-threshold";
    case Quantity::CurrentLimit:
        return "current-limit";
    case Quantity::BreakerState:
        return "breaker-state";
    case Quantity::ValveState:
        return "valve-state";
    case Quantity::GridConfiguration:
        return "grid-configuration";
    case Quantity::TransformerRatio:
        return "transformer-ratio";
    case Quantity::MeterConstant:
        return "meter-constant";
    case Quantity::ResetCounter:
        return "reset-counter";
    case Quantity::ProtocolVersion:
        return "protocol-version";
    case Quantity::FirmwareVersion:
        return "firmware-version";
    case Quantity::FirmwareChecksum:
        return "firmware-checksum";
    case Quantity::HardwareVersion:
        return "hardware-version";
    case Quantity::ConfigurationId:
        return "configuration-id";
    case Quantity::Timestamp:
        return "timestamp";
    case Quantity::ClockTime:
        return "clock-time";
    case Quantity::ClockDate:
        return "clock-date";
    case Quantity::OperatingTime:
        return "operating-time";
    case Quantity::EquipmentId:
        return "equipment-id";
    case Quantity::DeviceName:
        return "device-name";
    case Quantity::SerialNumber:
        return "serial-number";
    case Quantity::ConnectionId:
        return "connection-id";
    case Quantity::Manufacturer:
        return "manufacturer";
    case Quantity::PublicKey:
        return "public-key";
    case Quantity::StatusWord:
        return "status-word";
    case Quantity::ErrorRegister:
        return "error-register";
    case Quantity::TextMessage:
        return "text-message";
    case Quantity::NumericMessage:
        return "numeric-message";
    case Quantity::MbusDeviceType:
        return "mbus-device-type";
    case Quantity::MbusEquipmentId:
        return "mbus-equipment-id";
    case Quantity::MbusReading:
        return "mbus-reading";
    case Quantity::GasVolume:
        return "gas-volume";
    case Quantity::GasVolumeUncorrected:
        return "gas-volume-uncorrected";
    case Quantity::WaterVolume:
        return "water-volume";
    case Quantity::ThermalEnergy:
        return "thermal-energy";
    case Quantity::HeatVolume:
        return "heat-volume";
    case Quantity::SlaveEnergy:
        return "slave-energy";
    case Quantity::Temperature:
        return "temperature";
    case Quantity::DeviceState:
        return "device-state";
    }
    return {};
}

constexpr auto kNames = [] {
    std::array<std::string_view, kQuantityCount> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = nameOf(static_cast<Quantity>(i));
    return names;
}();

constexpr bool everyNameIsThere()
{
    for (std::size_t i = 1; i < kNames.size(); ++i) {
        if (kNames[i].empty())
            return false;
    }
    return true;
}
static_assert(everyNameIsThere(), "Quantity behind the count or without a name");

} // namespace

std::string_view quantityName(Quantity quantity)
{
    const auto index = static_cast<std::size_t>(quantity);
    return index < kNames.size() ? kNames[index] : std::string_view();
}

} // namespace meterscope
