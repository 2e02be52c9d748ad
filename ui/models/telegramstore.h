// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramsummary.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace meterscope::ui {

/// Where the rows of the inspector's list lie: the ring of what came last, or the pages of a capture. Rows must be
/// below size(). GUI thread.
class TelegramStore
{
public:
    virtual ~TelegramStore() = default;

    [[nodiscard]] virtual std::size_t size() const = 0;
    /// Row 0 is the oldest. Of a row that is not here yet, only its number; it is asked for.
    [[nodiscard]] virtual const TelegramSummary &summary(std::size_t row) const = 0;
    /// The bytes kept of that row; valid until another row is asked for or dropped. Empty while the row is not here.
    [[nodiscard]] virtual std::span<const std::uint8_t> bytes(std::size_t row) const = 0;
    [[nodiscard]] virtual bool isHere(std::size_t row) const = 0;
    /// The row of a number (they ascend, with gaps); nullopt when it has left the store or never came.
    [[nodiscard]] virtual std::optional<std::size_t> rowOf(std::uint64_t number) const = 0;
};

} // namespace meterscope::ui
