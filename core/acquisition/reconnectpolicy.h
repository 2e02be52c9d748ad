// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace meterscope {

/// When to try a lost line again: after 100 ms, then twice as long each time, never longer than half a
/// second: a line that is back is read again within a period of the fastest meters. Pure; the caller brings the time
/// (boot clock).
class ReconnectPolicy
{
public:
    using Time = std::chrono::milliseconds;
    static constexpr Time kFirstDelay { 100 };
    static constexpr Time kLongestDelay { 500 };
    /// A line that has held this long, or has brought bytes, starts again at the first delay. One that opens only to
    /// fail again does not.
    static constexpr Time kHeld { 5000 };

    void opened(Time now);
    void received();
    /// The line could not be opened, or was lost.
    void failed(Time now);
    void stop();

    /// When to try next; nullopt while there is nothing to try.
    [[nodiscard]] std::optional<Time> nextAttempt() const { return m_next; }
    [[nodiscard]] bool isDue(Time now) const { return m_next && *m_next <= now; }

private:
    Time m_delay = kFirstDelay;
    std::optional<Time> m_next;
    std::optional<Time> m_openedAt;
};

} // namespace meterscope
