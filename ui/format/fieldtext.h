// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/field.h"

#include <QString>

namespace meterscope::ui {

/// What a node of the parse tree is called, in the person's language: "Group number", "Checksum".
[[nodiscard]] QString fieldText(Field field);

} // namespace meterscope::ui
