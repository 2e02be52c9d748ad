// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/models/livestate.h"
#include "ui/models/powerhistory.h"
#include "ui/models/tariffchange.h"

#include <chrono>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// What the live page reads: one meter, or the sum of several.
class LiveReading
{
public:
    virtual ~LiveReading() = default;

    [[nodiscard]] virtual const LiveState &state() const = 0;
    [[nodiscard]] virtual const PowerHistory &power() const = 0;
    /// Of one line conductor; null where its power was never sent.
    [[nodiscard]] virtual const PowerHistory *phasePower(Phase phase) const = 0;
    [[nodiscard]] virtual const std::vector<TariffChange> &tariffs() const = 0;
    /// UTC seconds since 1970 minus seconds of the boot-time clock.
    [[nodiscard]] virtual std::int64_t utcOffset() const = 0;
    /// Time between telegrams.
    [[nodiscard]] virtual std::chrono::milliseconds period() const = 0;

    /// Of the newest telegram.
    [[nodiscard]] std::optional<std::chrono::milliseconds> age(const ArrivalTime &now) const
    {
        const auto &last = state().lastTelegram;
        return last ? std::optional(now.sinceBoot - last->sinceBoot) : std::nullopt;
    }
};

} // namespace meterscope::ui
