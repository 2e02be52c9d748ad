// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/quantitytext.h"

#include "ui/format/tarifftext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct QuantityText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::QuantityText)
};

} // namespace

// One name a line: the switch is exhaustive, and the compiler says which quantity has none.
QString quantityText(Quantity quantity)
{
    switch (quantity) {
    case Quantity::Unknown:
        return QuantityText::tr("Unknown code");
    case Quantity::ActiveEnergyImport:
        return QuantityText::tr("Energy from the grid");
    case Quantity::ActiveEnergyExport:
        return QuantityText::tr("Energy to the grid");
    case Quantity::ActiveEnergyAbsolute:
        return QuantityText::tr("Energy, both directions");
    case Quantity::ActiveEnergyNet:
        return QuantityText::tr("Energy, net");
    case Quantity::ReactiveEnergyImport:
        return QuantityText::tr("Reactive energy from the grid");
    case Quantity::ReactiveEnergyExport:
        return QuantityText::tr("Reactive energy to the grid");
    case Quantity::ReactiveEnergyQ1:
        return QuantityText::tr("Reactive energy, quadrant 1");
    case Quantity::ReactiveEnergyQ2:
        return QuantityText::tr("Reactive energy, quadrant 2");
    case Quantity::ReactiveEnergyQ3:
        return QuantityText::tr("Reactive energy, quadrant 3");
    case Quantity::ReactiveEnergyQ4:
        return QuantityText::tr("Reactive energy, quadrant 4");
    case Quantity::ApparentEnergyImport:
        return QuantityText::tr("Apparent energy from the grid");
    case Quantity::ApparentEnergyExport:
        return QuantityText::tr("Apparent energy to the grid");
    case Quantity::ActiveEnergyImportPeriod:
        return QuantityText::tr("Energy from the grid, this period");
    case Quantity::ActiveEnergyExportPeriod:
        return QuantityText::tr("Energy to the grid, this period");
    case Quantity::ActiveEnergyImportSigned:
        return QuantityText::tr("Energy from the grid, last signed");
    case Quantity::ActivePowerImport:
        return QuantityText::tr("Power from the grid");
    case Quantity::ActivePowerExport:
        return QuantityText::tr("Power to the grid");
    case Quantity::ActivePowerNet:
        return QuantityText::tr("Power, net");
    case Quantity::ActivePowerAbsolute:
        return QuantityText::tr("Power, both directions");
    case Quantity::ReactivePowerImport:
        return QuantityText::tr("Reactive power from the grid");
    case Quantity::ReactivePowerExport:
        return QuantityText::tr("Reactive power to the grid");
    case Quantity::ReactivePowerQ1:
        return QuantityText::tr("Reactive power, quadrant 1");
    case Quantity::ReactivePowerQ2:
        return QuantityText::tr("Reactive power, quadrant 2");
    case Quantity::ReactivePowerQ3:
        return QuantityText::tr("Reactive power, quadrant 3");
    case Quantity::ReactivePowerQ4:
        return QuantityText::tr("Reactive power, quadrant 4");
    case Quantity::ReactivePowerNet:
        return QuantityText::tr("Reactive power, net");
    case Quantity::ApparentPowerImport:
        return QuantityText::tr("Apparent power from the grid");
    case Quantity::ApparentPowerExport:
        return QuantityText::tr("Apparent power to the grid");
    case Quantity::Voltage:
        return QuantityText::tr("Voltage");
    case Quantity::VoltageMinimum:
        return QuantityText::tr("Voltage, lowest");
    case Quantity::VoltageMaximum:
        return QuantityText::tr("Voltage, highest");
    case Quantity::Current:
        return QuantityText::tr("Current");
    case Quantity::PowerFactor:
        return QuantityText::tr("Power factor");
    case Quantity::Frequency:
        return QuantityText::tr("Frequency");
    case Quantity::PhaseAngle:
        return QuantityText::tr("Phase angle");
    case Quantity::DemandImportRunning:
        return QuantityText::tr("Average power from the grid, this period");
    case Quantity::DemandExportRunning:
        return QuantityText::tr("Average power to the grid, this period");
    case Quantity::DemandImportLast:
        return QuantityText::tr("Average power from the grid, last period");
    case Quantity::DemandExportLast:
        return QuantityText::tr("Average power to the grid, last period");
    case Quantity::DemandImportMaximum:
        return QuantityText::tr("Highest average power from the grid this month");
    case Quantity::DemandExportMaximum:
        return QuantityText::tr("Highest average power to the grid this month");
    case Quantity::DemandMaximumHistory:
        return QuantityText::tr("Highest average power of past months");
    case Quantity::ReactiveDemandImportRunning:
        return QuantityText::tr("Average reactive power from the grid, this period");
    case Quantity::ReactiveDemandExportRunning:
        return QuantityText::tr("Average reactive power to the grid, this period");
    case Quantity::ApparentDemandImportRunning:
        return QuantityText::tr("Average apparent power from the grid, this period");
    case Quantity::ApparentDemandExportRunning:
        return QuantityText::tr("Average apparent power to the grid, this period");
    case Quantity::ReactiveDemandImportLast:
        return QuantityText::tr("Average reactive power from the grid, last period");
    case Quantity::ReactiveDemandExportLast:
        return QuantityText::tr("Average reactive power to the grid, last period");
    case Quantity::ApparentDemandImportLast:
        return QuantityText::tr("Average apparent power from the grid, last period");
    case Quantity::ApparentDemandExportLast:
        return QuantityText::tr("Average apparent power to the grid, last period");
    case Quantity::ReactiveDemandImportMaximum:
        return QuantityText::tr("Highest average reactive power from the grid this month");
    case Quantity::ReactiveDemandExportMaximum:
        return QuantityText::tr("Highest average reactive power to the grid this month");
    case Quantity::ApparentDemandImportMaximum:
        return QuantityText::tr("Highest average apparent power from the grid this month");
    case Quantity::ApparentDemandExportMaximum:
        return QuantityText::tr("Highest average apparent power to the grid this month");
    case Quantity::DemandImportCumulative:
        return QuantityText::tr("Highest average powers from the grid, added up");
    case Quantity::DemandExportCumulative:
        return QuantityText::tr("Highest average powers to the grid, added up");
    case Quantity::AveragePower:
        return QuantityText::tr("Average power");
    case Quantity::AverageVoltage:
        return QuantityText::tr("Average voltage");
    case Quantity::AveragingPeriod:
        return QuantityText::tr("Averaging period");
    case Quantity::PowerFailures:
        return QuantityText::tr("Power failures");
    case Quantity::LongPowerFailures:
        return QuantityText::tr("Long power failures");
    case Quantity::PowerFailureLog:
        return QuantityText::tr("Log of long power failures");
    case Quantity::VoltageSags:
        return QuantityText::tr("Voltage sags");
    case Quantity::VoltageSwells:
        return QuantityText::tr("Voltage swells");
    case Quantity::VoltageSagDuration:
        return QuantityText::tr("Voltage sag duration");
    case Quantity::VoltageSagMagnitude:
        return QuantityText::tr("Voltage sag magnitude");
    case Quantity::VoltageSwellDuration:
        return QuantityText::tr("Voltage swell duration");
    case Quantity::VoltageSwellMagnitude:
        return QuantityText::tr("Voltage swell magnitude");
    case Quantity::EnergyProfile:
        return QuantityText::tr("Load profile");
    case Quantity::EventLog:
        return QuantityText::tr("Event log");
    case Quantity::TariffIndicator:
        return QuantityText::tr("Active tariff");
    case Quantity::PowerThreshold:
        return QuantityText::tr("Power limit");
    case Quantity::CurrentLimit:
        return QuantityText::tr("Current limit");
    case Quantity::BreakerState:
        return QuantityText::tr("Breaker");
    case Quantity::ValveState:
        return QuantityText::tr("Valve");
    case Quantity::GridConfiguration:
        return QuantityText::tr("Kind of grid");
    case Quantity::TransformerRatio:
        return QuantityText::tr("Transformer ratio");
    case Quantity::MeterConstant:
        return QuantityText::tr("Meter constant");
    case Quantity::ResetCounter:
        return QuantityText::tr("Billing periods closed");
    case Quantity::ProtocolVersion:
        return QuantityText::tr("Version of the telegram format");
    case Quantity::FirmwareVersion:
        return QuantityText::tr("Firmware version");
    case Quantity::FirmwareChecksum:
        return QuantityText::tr("Firmware checksum");
    case Quantity::HardwareVersion:
        return QuantityText::tr("Hardware version");
    case Quantity::ConfigurationId:
        return QuantityText::tr("Identifier of the parameters");
    case Quantity::Timestamp:
        return QuantityText::tr("Time of the telegram");
    case Quantity::ClockTime:
        return QuantityText::tr("Time of day");
    case Quantity::ClockDate:
        return QuantityText::tr("Date");
    case Quantity::OperatingTime:
        return QuantityText::tr("Operating time");
    case Quantity::EquipmentId:
        return QuantityText::tr("Equipment identifier");
    case Quantity::DeviceName:
        return QuantityText::tr("Device name");
    case Quantity::SerialNumber:
        return QuantityText::tr("Serial number");
    case Quantity::ConnectionId:
        return QuantityText::tr("Connection point (EAN)");
    case Quantity::Manufacturer:
        return QuantityText::tr("Manufacturer");
    case Quantity::PublicKey:
        return QuantityText::tr("Public key");
    case Quantity::StatusWord:
        return QuantityText::tr("Status word");
    case Quantity::ErrorRegister:
        return QuantityText::tr("Error register");
    case Quantity::TextMessage:
        return QuantityText::tr("Text message");
    case Quantity::NumericMessage:
        return QuantityText::tr("Numeric message");
    case Quantity::MbusDeviceType:
        return QuantityText::tr("Kind of connected meter");
    case Quantity::MbusEquipmentId:
        return QuantityText::tr("Identifier of the connected meter");
    case Quantity::MbusReading:
        return QuantityText::tr("Reading of a connected meter");
    case Quantity::GasVolume:
        return QuantityText::tr("Gas");
    case Quantity::GasVolumeUncorrected:
        return QuantityText::tr("Gas, not corrected for temperature");
    case Quantity::WaterVolume:
        return QuantityText::tr("Water");
    case Quantity::ThermalEnergy:
        return QuantityText::tr("Heat or cold");
    case Quantity::HeatVolume:
        return QuantityText::tr("Volume through the heat meter");
    case Quantity::SlaveEnergy:
        return QuantityText::tr("Energy of a second meter");
    case Quantity::Temperature:
        return QuantityText::tr("Temperature");
    case Quantity::DeviceState:
        return QuantityText::tr("Device state");
    }
    return {};
}

QString phaseText(Phase phase)
{
    switch (phase) {
    case Phase::Total:
        return {};
    case Phase::L1:
        return QStringLiteral("L1");
    case Phase::L2:
        return QStringLiteral("L2");
    case Phase::L3:
        return QStringLiteral("L3");
    case Phase::Neutral:
        return QuantityText::tr("neutral");
    }
    return {};
}

QString measurementTitle(const Measurement &measurement)
{
    QString title = quantityText(measurement.quantity);
    if (measurement.tariff > 0)
        title += QLatin1Char(' ') + tariffCode(measurement.tariff);
    if (measurement.phase != Phase::Total)
        title += QLatin1Char(' ') + phaseText(measurement.phase);
    if (measurement.channel > 0)
        title = QuantityText::tr("%1, channel %2").arg(title).arg(measurement.channel);
    return title;
}

} // namespace meterscope::ui
