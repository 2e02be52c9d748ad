// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/profile.h"

#include "domain/obisregistry.h"
#include "domain/profiledetection.h"

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

constexpr const Profile *profileOf(std::string_view id)
{
    for (const Profile &profile : kProfiles) {
        if (profile.id == id)
            return &profile;
    }
    return nullptr;
}

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
    kQuadrants = 1U << 7, ///< reactive energy Q1 to Q4, 0-0:96.50.68
    kChannelOneTariffs = 1U << 8, ///< 1-1:1.8.1
    kIsraeliTariffs = 1U << 9, ///< 1-0:1.8.11, 0-0:96.14.1
    kAverages = 1U << 10, ///< 1-0:0.8.2, x.24.0 of a voltage, firmware signature 1-0:0.2.8
    kStatusRegister = 1U << 11, ///< 1-0:96.5.5, 0-0:96.1.255, 0-0:97.97.0
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
        return obis.b == 0 && obis.e == 0 ? kMonthPeak : kNothing;
    case Quantity::MbusReading:
        return obis.d == 3 ? kDutchGas : kNothing;
    case Quantity::GasVolume:
        return kDutchGas;
    case Quantity::DeviceName:
        return kDeviceName;
    case Quantity::TextMessage:
        return obis.e >= 2 ? kChannelMessages : kNothing;
    case Quantity::ReactiveEnergyQ1:
    case Quantity::ReactiveEnergyQ2:
    case Quantity::ReactiveEnergyQ3:
    case Quantity::ReactiveEnergyQ4:
        return kQuadrants;
    case Quantity::BreakerState:
        return obis.d == 50 ? kQuadrants : kNothing;
    case Quantity::ActiveEnergyImport:
        if (obis.b == 1 && obis.e == 1)
            return kChannelOneTariffs | kTariffs;
        return obis.e > 10 ? kIsraeliTariffs : obis.e != 0 ? kTariffs : kNothing;
    case Quantity::TariffIndicator:
        return obis.e == 1 ? kIsraeliTariffs : kNothing;
    case Quantity::AveragingPeriod:
    case Quantity::AverageVoltage:
        return kAverages;
    case Quantity::FirmwareChecksum:
        return obis.c == 0 ? kAverages : kNothing;
    case Quantity::StatusWord:
    case Quantity::ErrorRegister:
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

/// The first three characters of a header line, the maker's FLAG letters, as one number; 0 where there are fewer.
constexpr std::uint32_t makerOf(std::string_view header)
{
    if (header.size() < 3)
        return 0;
    const auto letter = [header](std::size_t i) { return std::uint32_t(static_cast<unsigned char>(header[i])); };
    return (letter(0) << 16) | (letter(1) << 8) | letter(2);
}

/// The first row that fits decides. Makers sell in one country or in many; codes are the better evidence for those
/// that sell everywhere.
struct DetectionRow
{
    constexpr DetectionRow(std::string_view header, std::uint32_t needed, std::uint32_t excluded, std::string_view id)
        : maker(makerOf(header))
        , needs(needed)
        , excludes(excluded)
        , profile(profileOf(id))
    { }

    std::uint32_t maker = 0; ///< 0: any
    std::uint32_t needs = kNothing; ///< all of these
    std::uint32_t excludes = kNothing; ///< none of these
    const Profile *profile = nullptr;
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

constexpr bool everyDetectionHasItsProfile()
{
    for (const DetectionRow &row : kDetection) {
        if (row.profile == nullptr)
            return false;
    }
    const DetectionRow &last = *std::rbegin(kDetection); // what remains when nothing fits
    return last.maker == 0 && last.needs == kNothing && last.excludes == kNothing;
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

void ProfileDetection::add(const Reading &reading)
{
    if (reading.row != nullptr && reading.row->tellsMore)
        m_evidence |= evidenceOf(reading);
}

const Profile *ProfileDetection::decide(Protocol protocol, std::string_view header) const
{
    if (protocol == Protocol::Sml)
        return profileOf("de");
    const std::uint32_t maker = makerOf(header);
    const auto *const row =
        std::find_if(std::begin(kDetection), std::end(kDetection), [&](const DetectionRow &candidate) {
            return (candidate.maker == 0 || candidate.maker == maker)
                && (m_evidence & candidate.needs) == candidate.needs && (m_evidence & candidate.excludes) == 0;
        });
    return row->profile;
}

const Profile *detectProfile(const Snapshot &telegram)
{
    ProfileDetection detection;
    for (const Measurement &measurement : telegram.measurements)
        detection.add(measurement.sent);
    return detection.decide(telegram.protocol, telegram.identification);
}

} // namespace meterscope
