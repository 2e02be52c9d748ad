// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/telegramcomposer.h"

#include "acquisition/simulation/dsmr22composer.h"
#include "acquisition/simulation/dsmr5composer.h"
#include "acquisition/simulation/smlcomposer.h"

#include <bit>

namespace meterscope {

std::unique_ptr<TelegramComposer> TelegramComposer::create(const SimulationSettings &settings)
{
    switch (settings.dialect) {
    case SimulatedDialect::Dsmr5:
        return std::make_unique<Dsmr5Composer>(settings);
    case SimulatedDialect::Dsmr22:
        return std::make_unique<Dsmr22Composer>(settings);
    case SimulatedDialect::Sml:
        break;
    }
    return std::make_unique<SmlComposer>(settings);
}

LineSettings lineSettingsOf(SimulatedDialect dialect)
{
    switch (dialect) {
    case SimulatedDialect::Dsmr5:
        return k115200_8N1;
    case SimulatedDialect::Dsmr22:
        return k9600_7E1;
    case SimulatedDialect::Sml:
        break;
    }
    return k9600_8N1;
}

void applyEvenParity(std::string &bytes)
{
    for (char &byte : bytes) {
        const auto seven = static_cast<unsigned char>(byte & 0x7f);
        const bool odd = (std::popcount(seven) & 1) != 0;
        byte = static_cast<char>(odd ? seven | 0x80 : seven);
    }
}

} // namespace meterscope
