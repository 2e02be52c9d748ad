// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/nodetext.h"
#include "ui/models/telegramstatistics.h"

#include <QLocale>

#include <vector>

namespace meterscope::ui {

/// The figures of the statistics, a line each: counts, rate, gaps, lengths, flipped bits and what those mean.
[[nodiscard]] std::vector<NodeFact> statisticsFacts(const TelegramStatistics &statistics, const QLocale &locale);
/// "0.998 s"
[[nodiscard]] QString secondsText(std::chrono::milliseconds time, const QLocale &locale);

} // namespace meterscope::ui
