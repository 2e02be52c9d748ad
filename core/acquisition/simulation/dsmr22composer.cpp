// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/dsmr22composer.h"

#include "acquisition/simulation/dsmr5composer.h"
#include "acquisition/simulation/dsmrtext.h"

#include <algorithm>

namespace meterscope {

Dsmr22Composer::Dsmr22Composer(const SimulationSettings &settings)
{
    const std::string number = DsmrText::fixedPoint(static_cast<std::int64_t>(settings.seed % 100'000'000), 8, 0);
    m_equipmentId = DsmrText::hex("SIM22ELEC" + number);
    m_gasId = DsmrText::hex("SIM22GAS0" + number);
}

void Dsmr22Composer::compose(const HouseholdState &state, std::string &out)
{
    constexpr std::int64_t rollOver = 100'000'000; // F8(3,3)
    DsmrText text(out);
    text.line("/MSC5SIMULATED-22");
    text.line("");
    text.text("0-0:96.1.1", m_equipmentId);
    text.number("1-0:1.8.1", wattHours(state.importWattSeconds[0]) % rollOver, 8, 3, "kWh");
    text.number("1-0:1.8.2", wattHours(state.importWattSeconds[1]) % rollOver, 8, 3, "kWh");
    text.number("1-0:2.8.1", wattHours(state.exportWattSeconds[0]) % rollOver, 8, 3, "kWh");
    text.number("1-0:2.8.2", wattHours(state.exportWattSeconds[1]) % rollOver, 8, 3, "kWh");
    text.number("0-0:96.14.0", state.tariff, 4, 0, "");
    text.number("1-0:1.7.0", std::max(state.netWatts, 0) / 10, 6, 2, "kW");
    text.number("1-0:2.7.0", std::max(-state.netWatts, 0) / 10, 6, 2, "kW");
    text.text("0-0:17.0.0", "0999.00*kW");
    text.text("0-0:96.3.10", "1");
    text.text("0-0:96.13.1", "");
    text.text("0-0:96.13.0", "");
    text.text("0-1:24.1.0", "3");
    text.text("0-1:96.1.0", m_gasId);
    text.begin("0-1:24.3.0");
    text.group(DsmrText::timestamp(state.gasTimeHourly, false));
    text.group("00");
    text.group("60");
    text.group("1");
    text.group("0-1:24.2.1");
    text.group("m3");
    text.end();
    text.group(DsmrText::fixedPoint(state.gasLitresHourly, 8, 3));
    text.end();
    text.text("0-1:24.4.0", "1");
    text.line("!");
}

} // namespace meterscope
