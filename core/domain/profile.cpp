// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include "domain/obisregistry.h"
#include "domain/snapshot.h"

#include <algorithm>
#include <iterator>

namespace meterscope {

namespace {

using enum TariffMeaning;

// id, T1, T2, zone, baud rate, data bits, parity, seconds between telegrams, quarter-hour demand
constexpr Profile kProfiles[] = {
    { "at", Plain, Plain, kCentralEurope, 115200, 8, 'N', 10, false },
    { "be", Day, Night, kCentralEurope, 115200, 8, 'N', 1, true },
    { "ch", High, Low, kCentralEurope, 115200, 8, 'N', 5, false },
    { "de", Plain, Plain, kCentralEurope, 9600, 8, 'N', 2, false },
    { "fi", Plain, Plain, kFixedPlusOne, 115200, 8, 'N', 10, false },
    { "hu", Plain, Plain, kCentralEurope, 115200, 8, 'N', 10, false },
    { "il", Plain, Plain, kIsrael, 115200, 8, 'N', 10, false },
    { "lt", Plain, Plain, kEasternEurope, 115200, 8, 'N', 10, false },
    { "lu", Plain, Plain, kCentralEurope, 115200, 8, 'N', 10, false },
    { "nl", Low, Normal, kCentralEurope, 115200, 8, 'N', 1, false },
    { "no", Plain, Plain, kFixedPlusOne, 115200, 8, 'N', 10, false },
    { "pl", Plain, Plain, kCentralEurope, 115200, 8, 'N', 10, false },
    { "se", Plain, Plain, kFixedPlusOne, 115200, 8, 'N', 10, false },
};

/// What a telegram's codes give away about its country.
enum Evidence : std::uint32_t
{
    kNothing = 0,
    kDsmrVersion = 1U << 0, ///< 1-3:0.2.8
    kBelgianVersion = 1U << 1, ///< 0-0:96.1.4
    kBelgianDevice = 1U << 2, ///< 0-n:96.1.1, 0-n:24.2.3, 1-0:94.32.1
    kMonthPeak = 1U << 3, ///< 1-0:1.6.0
    kDutchGas = 1U << 4, ///< 0-n:24.3.0, 7-0:23.1.0
    kDeviceName = 1U << 5, ///< 0-0:42.0.0
    kChannelMessages = 1U << 6, ///< 0-0:96.13.2 to .5
    kQuadrants = 1U << 7, ///< reactive energy Q1 to Q4
    kChannelOneTariffs = 1U << 8, ///< 1-1:1.8.1
    kIsraeliTariffs = 1U << 9, ///< 1-0:1.8.11, 0-0:96.14.1
    kAverages = 1U << 10, ///< 1-0:0.8.2, x.24.0, firmware signature 1-0:0.2.8
    kStatusRegister = 1U << 11, ///< 1-0:96.5.5, 0-0:96.1.255
    kClockAndDate = 1U << 12, ///< 1-0:0.9.1, 0.9.2
    kTariffs = 1U << 13, ///< 1-0:1.8.1
    kReactiveTotal = 1U << 14, ///< 1-0:3.8.0
    kTimestamp = 1U << 15, ///< 0-0:1.0.0
    kEquipmentId = 1U << 16, ///< 0-0:96.1.1
};

std::uint32_t evidenceOf(const Reading &reading)
{
    const ObisCode &obis = reading.obis;
    switch (reading.row->quantity) {
    case Quantity::ProtocolVersion:
        return obis.a == 1 ? kDsmrVersion : kBelgianVersion;
    case Quantity::MbusEquipmentId:
        return obis.e == 1 ? kBelgianDevice : kNothing;
    case Quantity::GasVolumeUncorrected:
    case Quantity::GridConfiguration:
        return kBelgianDevice;
    case Quantity::DemandImportMaximum:
        return obis.b == 0 ? kMonthPeak : kNothing;
    case Quantity::MbusReading:
        return obis.d == 3 ? kDutchGas : kNothing;
    case Quantity::GasVolume:
        return kDutchGas;
    case Quantity::DeviceName:
        return kDeviceName;
    case Quantity::TextMessage:
        return obis.e >= 2 ? kChannelMessages : kNothing;
    case Quantity::ReactiveEnergyQ1:
        return kQuadrants;
    case Quantity::ActiveEnergyImport:
        if (obis.b == 1 && obis.e == 1)
            return kChannelOneTariffs | kTariffs;
        return obis.e > 10 ? kIsraeliTariffs : obis.e != 0 ? kTariffs : kNothing;
    case Quantity::TariffIndicator:
        return obis.e == 1 ? kIsraeliTariffs : kNothing;
    case Quantity::AveragingPeriod:
    case Quantity::AverageVoltage:
    case Quantity::FirmwareChecksum:
        return kAverages;
    case Quantity::StatusWord:
        return kStatusRegister;
    case Quantity::SerialNumber:
        return obis.e == 255 ? kStatusRegister : kNothing;
    case Quantity::ClockDate:
        return kClockAndDate;
    case Quantity::ReactiveEnergyImport:
        return kReactiveTotal;
    case Quantity::Timestamp:
        return kTimestamp;
    case Quantity::EquipmentId:
        return obis.a == 0 && obis.c == 96 ? kEquipmentId : kNothing;
    default:
        return kNothing;
    }
}

/// The first row that fits decides. A header starts with the maker's FLAG letters, which some countries share; codes
/// are the better evidence where a maker sells everywhere.
struct DetectionRow
{
    std::string_view header; ///< what the header line starts with; empty: any
    std::uint32_t needs = kNothing; ///< all of these
    std::uint32_t excludes = kNothing; ///< none of these
    std::string_view profile;
};

constexpr DetectionRow kDetection[] = {
    { "Lux", kNothing, kNothing, "lu" },
    { "ESO", kNothing, kNothing, "lt" },
    { "EST", kNothing, kNothing, "at" },
    { "ELS", kNothing, kNothing, "at" },
    { "GRE", kNothing, kNothing, "ch" },
    { "FLU", kNothing, kNothing, "be" },
    { "SIB", kNothing, kNothing, "be" },
    { "HLY", kNothing, kNothing, "hu" },
    { "EGM", kNothing, kNothing, "pl" },
    { "ADN", kNothing, kBelgianVersion, "se" },
    { "EMH", kNothing, kDsmrVersion, "de" },
    { "EBZ", kNothing, kDsmrVersion, "de" },
    { "ESY", kNothing, kDsmrVersion, "de" },
    { "LOG", kNothing, kDsmrVersion, "de" },
    { "", kIsraeliTariffs, kNothing, "il" },
    { "", kChannelOneTariffs, kNothing, "ch" },
    { "", kBelgianVersion, kNothing, "be" },
    { "", kChannelMessages, kNothing, "lu" },
    { "", kDeviceName | kDsmrVersion, kTariffs, "lu" },
    { "", kAverages, kNothing, "lt" },
    { "", kQuadrants, kNothing, "hu" },
    { "", kDsmrVersion, kNothing, "nl" },
    { "", kDutchGas, kNothing, "nl" },
    { "", kStatusRegister, kNothing, "de" },
    { "", kClockAndDate, kTimestamp, "de" },
    { "", kBelgianDevice, kNothing, "be" },
    { "", kMonthPeak, kNothing, "be" },
    { "MCS", kTimestamp, kNothing, "be" },
    { "LGF", kTimestamp, kTariffs, "fi" },
    { "", kTimestamp | kReactiveTotal, kTariffs | kEquipmentId, "se" },
    { "", kNothing, kNothing, "nl" },
};

constexpr std::size_t kDetectionRows = std::size(kDetection);

constexpr const Profile *profileOf(std::string_view id)
{
    for (const Profile &profile : kProfiles) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

constexpr bool everyDetectionHasItsProfile()
{
    for (const DetectionRow &row : kDetection) {
        if (profileOf(row.profile) == nullptr)
            return false;
    }
    const DetectionRow &last = kDetection[kDetectionRows - 1];
    return last.header.empty() && last.needs == kNothing && last.excludes == kNothing;
}
static_assert(everyDetectionHasItsProfile());

} // namespace

std::span<const Profile> profiles()
{
    return kProfiles;
}

const Profile *findProfile(std::string_view id)
{
    return profileOf(id);
}

const Profile *detectProfile(const Snapshot &telegram)
{
    if (telegram.protocol == Protocol::Sml)
        return profileOf("de");
    std::uint32_t evidence = kNothing;
    for (const Measurement &measurement : telegram.measurements) {
        if (measurement.sent.row != nullptr)
            evidence |= evidenceOf(measurement.sent);
    }
    const auto *const row =
        std::find_if(std::begin(kDetection), std::end(kDetection), [&](const DetectionRow &candidate) {
            return telegram.identification.starts_with(candidate.header)
                && (evidence & candidate.needs) == candidate.needs && (evidence & candidate.excludes) == 0;
        });
    return profileOf(row->profile);
}

} // namespace meterscope
