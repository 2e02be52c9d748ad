// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/dsmr5composer.h"

#include "acquisition/simulation/dsmrtext.h"
#include "protocol/checksum.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>

namespace meterscope {

namespace {

using namespace std::chrono;

struct PhaseIds
{
    std::string_view sags;
    std::string_view swells;
    std::string_view voltage;
    std::string_view current;
    std::string_view import;
    std::string_view exported;
};
constexpr std::array<PhaseIds, 3> kPhases { {
    { "1-0:32.32.0", "1-0:32.36.0", "1-0:32.7.0", "1-0:31.7.0", "1-0:21.7.0", "1-0:22.7.0" },
    { "1-0:52.32.0", "1-0:52.36.0", "1-0:52.7.0", "1-0:51.7.0", "1-0:41.7.0", "1-0:42.7.0" },
    { "1-0:72.32.0", "1-0:72.36.0", "1-0:72.7.0", "1-0:71.7.0", "1-0:61.7.0", "1-0:62.7.0" },
} };

std::span<const PhaseIds> phasesOf(const SimulationSettings &settings)
{
    return std::span(kPhases).first(settings.phases == 1 ? 1 : 3);
}

std::string serialNumber(std::string_view prefix, std::uint64_t seed)
{
    return std::string(prefix) + DsmrText::fixedPoint(static_cast<std::int64_t>(seed % 100'000'000), 8, 0);
}

} // namespace

Dsmr5Composer::Dsmr5Composer(const SimulationSettings &settings)
    : m_settings(settings)
    , m_equipmentId(DsmrText::hex(serialNumber("SIMULATED", settings.seed)))
    , m_gasId(DsmrText::hex(serialNumber("SIMULGAS0", settings.seed)))
    , m_message(DsmrText::hex("Simulated meter, not for billing"))
{ }

void Dsmr5Composer::compose(const HouseholdState &state, std::string &out)
{
    const std::size_t begin = out.size();
    DsmrText text(out);
    text.line(m_settings.phases == 1 ? "/MSC5\\1SIMULATED-1P" : "/MSC5\\3SIMULATED-3P");
    text.line("");
    text.text("1-3:0.2.8", "50");
    text.text("0-0:1.0.0", DsmrText::timestamp(state.time, true));
    text.text("0-0:96.1.1", m_equipmentId);
    text.number("1-0:1.8.1", wattHours(state.importWattSeconds[0]), 9, 3, "kWh");
    text.number("1-0:1.8.2", wattHours(state.importWattSeconds[1]), 9, 3, "kWh");
    text.number("1-0:2.8.1", wattHours(state.exportWattSeconds[0]), 9, 3, "kWh");
    text.number("1-0:2.8.2", wattHours(state.exportWattSeconds[1]), 9, 3, "kWh");
    text.number("0-0:96.14.0", state.tariff, 4, 0, "");
    text.number("1-0:1.7.0", std::max(state.netWatts, 0), 5, 3, "kW");
    text.number("1-0:2.7.0", std::max(-state.netWatts, 0), 5, 3, "kW");
    composeEvents(state, out);
    composePhases(state, out);
    composeGas(state, out);
    out += '!';
    // CRC-16/ARC over '/' to '!' inclusive, four hex digits, most significant first (6.2).
    const auto *bytes = reinterpret_cast<const std::uint8_t *>(out.data());
    const std::uint16_t crc = crc16Arc(std::span(bytes + begin, out.size() - begin));
    const std::array<char, 2> octets { static_cast<char>(crc >> 8), static_cast<char>(crc & 0xff) };
    text.line(DsmrText::hex({ octets.data(), octets.size() }));
}

void Dsmr5Composer::composeEvents(const HouseholdState &state, std::string &out) const
{
    DsmrText text(out);
    text.number("0-0:96.7.21", 6, 5, 0, "");
    text.number("0-0:96.7.9", 2, 5, 0, "");
    text.begin("1-0:99.97.0");
    text.group("2");
    text.group("0-0:96.7.19");
    text.group(DsmrText::timestamp(state.installed + hours(9) + minutes(14), true));
    text.group("0000000327*s");
    text.group(DsmrText::timestamp(state.installed + hours(31) + minutes(5), true));
    text.group("0000004520*s");
    text.end();
    const auto phases = phasesOf(m_settings);
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].sags, static_cast<std::int64_t>(3 - phase), 5, 0, "");
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].swells, static_cast<std::int64_t>(phase), 5, 0, "");
    text.text("0-0:96.13.0", m_message);
}

void Dsmr5Composer::composePhases(const HouseholdState &state, std::string &out) const
{
    DsmrText text(out);
    const auto phases = phasesOf(m_settings);
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].voltage, state.decivolts[phase], 4, 1, "V");
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].current, (state.centiamperes[phase] + 50) / 100, 3, 0, "A");
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].import, std::max(state.phaseWatts[phase], 0), 5, 3, "kW");
    for (std::size_t phase = 0; phase < phases.size(); ++phase)
        text.number(phases[phase].exported, std::max(-state.phaseWatts[phase], 0), 5, 3, "kW");
}

void Dsmr5Composer::composeGas(const HouseholdState &state, std::string &out) const
{
    DsmrText text(out);
    text.text("0-1:24.1.0", "003");
    text.text("0-1:96.1.0", m_gasId);
    text.begin("0-1:24.2.1");
    text.group(DsmrText::timestamp(state.gasTime, true));
    text.group(DsmrText::fixedPoint(state.gasLitres, 8, 3) + "*m3");
    text.end();
}

} // namespace meterscope
