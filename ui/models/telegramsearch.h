// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "ui/models/bytepattern.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace meterscope::ui {

/// Bytes of the telegram in a row of a list.
using BytesOfRow = std::function<std::span<const std::uint8_t>(int row)>;

struct TelegramMatch
{
    int row = 0;
    ByteRange bytes;

    bool operator==(const TelegramMatch &) const = default;
};

/// Looks through all rows of a list once, from `row` on and round its end. In the row of departure the matches behind
/// (forward) or in front of (backward) `selected` come first and the others last; with nothing selected all of them
/// come first.
[[nodiscard]] std::optional<TelegramMatch> findInTelegrams(const BytePattern &pattern, const BytesOfRow &bytes,
                                                           int rows, TelegramMatch from, bool forward);

} // namespace meterscope::ui
