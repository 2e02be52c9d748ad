// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"

#include <QString>
#include <QTimer>

#include <chrono>
#include <memory>
#include <string>

namespace meterscope {

/// A simulated meter on a pseudo-terminal that does what pictures need of one: its household is at another time of the
/// year, it falls silent while its line stays open, or is damaged on the way. GUI thread.
class ScreenshotMeter : public QObject
{
public:
    /// A telegram a second, the first as at `begin`: another sun and another hour, told as if they were now.
    ScreenshotMeter(const SimulationSettings &settings, UtcSeconds begin);

    /// False where no pseudo-terminal can be made behind `symlink`.
    [[nodiscard]] bool start(const QString &symlink);
    void fallSilent() { m_timer.stop(); }
    /// Every telegram from now on has one bit wrong, as on a line without a pull-up.
    void damage() { m_damages = true; }

private:
    void send();

    SimulatedHousehold m_household;
    std::unique_ptr<TelegramComposer> m_composer;
    PseudoTerminal m_terminal;
    UtcSeconds m_time;
    std::chrono::seconds m_ahead;
    bool m_damages = false;
    QTimer m_timer;
};

} // namespace meterscope
