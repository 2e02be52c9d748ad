// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramsearch.h"

namespace meterscope::ui {

std::optional<TelegramMatch> findInTelegrams(const BytePattern &pattern, const BytesOfRow &bytes, int rows,
                                             TelegramMatch from, bool forward)
{
    const ByteRange selected = from.bytes;
    // The row of departure comes twice: behind the selection first, its other part when all rows have been looked at.
    for (int step = 0; step <= rows; ++step) {
        const int row = (from.row + (forward ? step : rows - step % rows)) % rows;
        const auto telegram = bytes(row);
        const bool departs = step == 0 && !selected.empty();
        const auto match = forward
            ? pattern.firstIn(telegram, departs ? selected.offset + 1 : 0)
            : pattern.lastIn(telegram, departs ? selected.offset : static_cast<std::uint32_t>(telegram.size()));
        if (match)
            return TelegramMatch { row, *match };
    }
    return std::nullopt;
}

} // namespace meterscope::ui
