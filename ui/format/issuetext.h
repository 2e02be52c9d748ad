// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parseissue.h"
#include "domain/snapshot.h"

#include <QString>

namespace meterscope::ui {

/// One sentence saying what is wrong, with the values of the issue where they help.
[[nodiscard]] QString issueText(const ParseIssue &issue);
[[nodiscard]] QString severityText(Severity severity);
[[nodiscard]] QString verdictText(Verdict verdict);
[[nodiscard]] QString checksumText(ChecksumState state);

} // namespace meterscope::ui
