// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>

namespace meterscope::history {

/// Tells how far long work is (done of total; total 0: unknown) and asks whether to go on: false cancels it.
using CareProgress = std::function<bool(qint64 done, qint64 total)>;

} // namespace meterscope::history
