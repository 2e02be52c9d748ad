// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/metertime.h"

#include <QString>

#include <chrono>

namespace meterscope {

/// How far the past of the pictures goes back: a year to compare with, and some of the next.
inline constexpr std::chrono::days kScreenshotPast { 430 };

/// Writes what pictures of the history need into a new database: kScreenshotPast of the simulated meter until `until`,
/// with gas, water and heat behind it, and a night of last month of which there are registers
/// alone. False: it
/// could not be written. Takes half a minute.
[[nodiscard]] bool writeScreenshotPast(const SimulationSettings &simulation, UtcSeconds until, const QString &database);

} // namespace meterscope
