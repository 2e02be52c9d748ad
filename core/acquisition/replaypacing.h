// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/snapshot.h"

#include <chrono>
#include <cstdint>
#include <optional>

namespace meterscope {

/// How long to wait between the telegrams of a recording that carries no times of its own: what the meters' clocks say;
/// where they say nothing, the period of the telegram's profile; never less than the line takes. A hole in the
/// recording is shortened to kLongest. Pure.
class ReplayPacing
{
public:
    static constexpr std::chrono::milliseconds kLongest { 60'000 };

    explicit ReplayPacing(std::uint32_t percent)
        : m_percent(percent)
    { }

    /// Time from the telegram before to this one, at the chosen speed; zero for the first.
    [[nodiscard]] std::chrono::milliseconds gapBefore(const Snapshot &telegram);

private:
    std::uint32_t m_percent;
    bool m_first = true;
    std::optional<std::int64_t> m_lastSeconds;
};

} // namespace meterscope
