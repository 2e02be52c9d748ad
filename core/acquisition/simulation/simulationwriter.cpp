// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/simulationwriter.h"

#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"

#include <QIODevice>

#include <algorithm>
#include <chrono>
#include <string>

namespace meterscope {

SimulationOutcome writeSimulation(const SimulationSettings &settings, const SimulationSpan &span, QIODevice &device)
{
    using namespace std::chrono;
    constexpr std::size_t block = 1u << 18;
    const std::int64_t anHour = std::clamp<std::uint32_t>(settings.telegramsPerHour, 1, 3600);

    SimulatedHousehold household(settings, std::min(span.from, SimulatedHousehold::defaultInstallation()));
    const auto composer = TelegramComposer::create(settings);
    SimulationOutcome outcome;
    std::string buffer;
    const auto flush = [&] {
        const auto length = static_cast<qint64>(buffer.size());
        if (device.write(buffer.data(), length) != length)
            return false;
        outcome.bytes += static_cast<quint64>(length);
        buffer.clear();
        return true;
    };
    for (std::int64_t n = 0;; ++n) {
        const UtcSeconds time = span.from + seconds(n * 3600 / anHour);
        if (time >= span.to)
            break;
        household.advanceTo(time);
        composer->compose(household.state(), buffer);
        ++outcome.telegrams;
        if (buffer.size() >= block && !flush())
            return outcome;
    }
    outcome.written = flush();
    return outcome;
}

} // namespace meterscope
