// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historycare.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// What a table of the database holds, in plain words; an unknown one by its own name.
[[nodiscard]] QString careTableText(const QString &table);
/// Whether a table holds quarter hours or longer, which are never taken away.
[[nodiscard]] bool isLongerTier(const QString &table);
/// "for ever", "92 days", "2 years".
[[nodiscard]] QString keepText(int days);
/// "Energy from the grid T1"
[[nodiscard]] QString registerText(EnergyValue slot);
/// "4 761.307 → 9 999.999 kWh"
[[nodiscard]] QString jumpText(const CareDoubt &doubt, const QLocale &locale);
[[nodiscard]] QString decisionText(CareDoubt::Decision decision);
/// One sentence about a task that succeeded; empty where the page shows it.
[[nodiscard]] QString careDoneText(const CareOutcome &outcome, const QLocale &locale);

} // namespace meterscope::ui
