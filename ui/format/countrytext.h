// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"

#include <QString>

namespace meterscope::ui {

/// The country of a profile: "Netherlands"; empty for none.
[[nodiscard]] QString countryText(const Profile *profile);

} // namespace meterscope::ui
