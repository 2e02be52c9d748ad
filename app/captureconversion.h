// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/pagedcapture.h"

#include <QString>

namespace meterscope {

/// Makes a capture of a file of another form (inspect/telegramimport.h), so that it has pages too. What the file was,
/// and what went wrong, is put into `result`. Waits for the disk.
void convertToCapture(const QString &file, const QString &capture, ui::OpenedCapture &result);

} // namespace meterscope
