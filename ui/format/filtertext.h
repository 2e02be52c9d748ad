// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filtercompletion.h"
#include "inspect/filtererror.h"

#include <QString>

namespace meterscope::ui {

/// One sentence saying what is wrong with a filter. `wrong`: the part of its text that the error is about.
[[nodiscard]] QString filterErrorText(FilterErrorKind kind, const QString &wrong);
/// What a candidate of the completion is about, in a few words; empty where its text says it all.
[[nodiscard]] QString filterCandidateText(const FilterCandidate &candidate);

} // namespace meterscope::ui
