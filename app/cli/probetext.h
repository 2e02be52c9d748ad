// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/listeningresult.h"

#include <QJsonObject>
#include <QString>

namespace meterscope::cli {

/// One line of `probe --format ndjson`; the keys are described in the manual page.
[[nodiscard]] QJsonObject progressObject(const ListeningProgress &progress);
[[nodiscard]] QJsonObject resultObject(const ListeningResult &result);
/// The result in words: what was found or what is wrong, the evidence, the next step.
[[nodiscard]] QString resultText(const ListeningResult &result, const LinkSettings &settings);

/// What to send to somebody who helps: all figures, no identifiers.
[[nodiscard]] QString reportText(const ListeningResult &result, const LinkSettings &settings);

[[nodiscard]] QString outcomeName(ListeningOutcome outcome); ///< "found", "fault", "silent" ...

} // namespace meterscope::cli
