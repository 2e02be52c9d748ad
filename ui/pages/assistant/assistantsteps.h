// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/steplist.h"

#include <QList>
#include <QLocale>

namespace meterscope::ui {

class AssistantModel;

/// The four steps of the connection assistant as they stand: port, access, listening, result.
[[nodiscard]] QList<StepEntry> assistantSteps(const AssistantModel &model, const QLocale &locale);

} // namespace meterscope::ui
