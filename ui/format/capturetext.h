// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/pagedcapture.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// What became of opening a file: its name and how many rows it has, or why it cannot be shown.
[[nodiscard]] QString openedCaptureText(const OpenedCapture &capture, const QLocale &locale);

} // namespace meterscope::ui
