// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/snapshot.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// Why a reading means what it means. Each is a short sentence or list, empty where there is nothing to say.

/// The groups of a code, one by one: "A 1 electricity, C 1 active power +, D 8 register, E 2 rate 2" (IEC 62056-61).
[[nodiscard]] QString codeGroupsText(const ObisCode &code);
/// The document and section that a reading of that telegram follows. Titles of standards are not translated.
[[nodiscard]] QString standardText(const Snapshot &telegram, const Measurement &measurement);
/// "1 kWh is 1,000 Wh"; of SML with the number of the unit that was sent.
[[nodiscard]] QString unitReasonText(const Measurement &measurement, const QLocale &locale);
/// "Netherlands"
[[nodiscard]] QString countryText(const Profile *profile);
/// What tariffs are called in the country, where the reading is about one: "Netherlands: T1 is low, T2 is normal".
[[nodiscard]] QString tariffReasonText(const Snapshot &telegram, const Measurement &measurement);
/// Which offset from UTC was taken, and why.
[[nodiscard]] QString zoneReasonText(const MeterTime &sent, UtcSeconds utc, const Profile *profile);
/// In which direction the energy flows, and what says so.
[[nodiscard]] QString signReasonText(const Measurement &measurement);

} // namespace meterscope::ui
