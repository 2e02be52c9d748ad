// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/livestate.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace meterscope::ui {

/// What the person calls a source: what its meter says it is, else its line; "Sum of 2 meters".
[[nodiscard]] QString sourceName(const LiveState &state);

/// The whole state in one line, for the mini window, the tray and their accessible values: "Export 2 148 W · T2 normal
/// · Home"; a stale one says its age instead of the tariff.
[[nodiscard]] QString powerLine(const LiveState &state, std::optional<std::chrono::milliseconds> age,
                                const QLocale &locale);

/// "0.4 s old"
[[nodiscard]] QString oldText(std::chrono::milliseconds age, const QLocale &locale);
/// How often telegrams come: "every 1.0 s", "10.0 a second".
[[nodiscard]] QString rateText(std::uint32_t periodMs, const QLocale &locale);
/// Of all telegrams since the line was opened: "no errors", "1 error (0.001 %)".
[[nodiscard]] QString errorText(std::uint64_t telegrams, std::uint64_t rejected, const QLocale &locale);

} // namespace meterscope::ui
