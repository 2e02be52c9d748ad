// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <chrono>
#include <functional>

namespace meterscope {

/// Handles events until `done` says so, or for as long as `patience`: for pictures, which wait for what a person would
/// wait for. True: it was done.
inline bool handleEventsUntil(const std::function<bool()> &done, std::chrono::milliseconds patience)
{
    using namespace std::chrono_literals;
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer look;
    bool isDone = done();
    // Not processEvents(): given a time it never waits, and takes a whole core.
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        isDone = done();
        if (isDone || timer.elapsed() >= patience.count()) {
            loop.quit();
        }
    });
    if (!isDone) {
        look.start(10ms);
        loop.exec();
    }
    return isDone;
}

/// Handles events for that long: replies, animations, fonts.
inline void handleEventsFor(std::chrono::milliseconds time)
{
    (void)handleEventsUntil([] { return false; }, time);
}

} // namespace meterscope
