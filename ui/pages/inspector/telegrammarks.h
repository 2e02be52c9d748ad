// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/models/telegramplace.h"
#include "ui/widgets/byteview.h"

#include <cstdint>
#include <span>
#include <vector>

namespace meterscope::ui {

/// What a telegram's bytes are marked with, whatever is selected: made once when it is shown.
struct TelegramMarks
{
    ByteMarks lasting;

    /// `damage`: offsets that differ from a good telegram and cannot; `changed`: that differ from the one before.
    TelegramMarks(const ParseTree &tree, std::span<const std::uint32_t> damage, std::vector<std::uint32_t> changed);
    TelegramMarks() = default;

    /// With those of the place that is selected and the one under the mouse.
    [[nodiscard]] ByteMarks at(const ParseTree &tree, const TelegramPlace &selected,
                               const TelegramPlace &hovered) const;
};

} // namespace meterscope::ui
