// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QString>

namespace meterscope::ui {

/// A report to send to somebody who helps: finding, evidence and counters, in English. Serial numbers, host names and
/// whatever has as many digits as a meter's number are taken out. `program` is its first line.
[[nodiscard]] QString lineReport(const LineFinding &finding, const LinkStatus &status, const QString &program);
/// The window's, of what is wrong with a line now.
[[nodiscard]] QString lineReport(const LinkStatus &status);

} // namespace meterscope::ui
