// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/mbusdevice.h"

namespace meterscope {

namespace {

enum class Medium : std::uint8_t
{
    Unknown,
    Electricity,
    Gas,
    Thermal,
    Water,
};

/// EN 13757-3, table of device types.
Medium mediumOf(std::uint8_t deviceType)
{
    switch (deviceType) {
    case 2:
        return Medium::Electricity;
    case 3:
        return Medium::Gas;
    case 4: // heat, measured in the return pipe
    case 5: // steam
    case 10: // cold, return
    case 11: // cold, flow
    case 12: // heat, flow
    case 13: // heat and cold
        return Medium::Thermal;
    case 6: // warm water
    case 7: // water
    case 21: // hot water
    case 22: // cold water
    case 23: // hot and cold water in two registers
    case 40: // waste water
        return Medium::Water;
    default:
        return Medium::Unknown;
    }
}

Quantity volumeOf(Medium medium)
{
    switch (medium) {
    case Medium::Gas:
        return Quantity::GasVolume;
    case Medium::Water:
        return Quantity::WaterVolume;
    case Medium::Thermal:
        return Quantity::HeatVolume;
    case Medium::Electricity:
    case Medium::Unknown:
        break;
    }
    return Quantity::MbusReading;
}

Quantity energyOf(Medium medium)
{
    switch (medium) {
    case Medium::Electricity:
        return Quantity::SlaveEnergy;
    case Medium::Thermal:
        return Quantity::ThermalEnergy;
    case Medium::Gas:
    case Medium::Water:
    case Medium::Unknown:
        break;
    }
    return Quantity::MbusReading;
}

/// What such a device counts when it does not say in which unit.
Quantity usualOf(Medium medium)
{
    return medium == Medium::Gas || medium == Medium::Water ? volumeOf(medium) : energyOf(medium);
}

} // namespace

Quantity mbusQuantity(std::uint8_t deviceType, Unit unit)
{
    const Medium medium = mediumOf(deviceType);
    switch (unit) {
    case Unit::CubicMetre:
    case Unit::CubicMetreCorrected:
    case Unit::Litre:
        return volumeOf(medium);
    case Unit::Joule:
        return Quantity::ThermalEnergy; // nobody sells electricity or gas in joules
    case Unit::WattHour:
        return energyOf(medium);
    case Unit::None:
        return usualOf(medium);
    default:
        return Quantity::MbusReading;
    }
}

} // namespace meterscope
