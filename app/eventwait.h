// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>

#include <chrono>
#include <functional>

namespace meterscope {

/// Handles events until `done` says so, or for as long as `patience`: for pictures, which wait for what a person would
/// wait for. True: it was done.
inline bool handleEventsUntil(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    while (!done()) {
        if (timer.elapsed() >= patience.count()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 50);
    }
    return true;
}

/// Handles events for that long: replies, animations, fonts.
inline void handleEventsFor(std::chrono::milliseconds time)
{
    (void)handleEventsUntil([] { return false; }, time);
}

} // namespace meterscope
