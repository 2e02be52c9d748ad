// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acquisition/linewatch.h"
#include "domain/link.h"
#include "domain/listeningresult.h"
#include "domain/snapshot.h"
#include "protocol/frame.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace meterscope {

/// Finds out what is on a line: 115200 8N1 first, then 9600 8N1, then what the bytes themselves ask for. Stops as soon
/// as a telegram's checksum holds (and waits a moment for the next one, to know the period) or a fault is proved. Where
/// something about that telegram is odd, or others failed, it goes on until it can say what that is: the meter is found
/// all the same, and the finding's hint tells (weak pull-up, lost bytes, a modem's probes, counters only, a clock that
/// is off, a relay that rewrites line ends).
/// A state machine over a clock: whoever owns the port reopens it whenever window() changes. Boot clock.
class Listening
{
public:
    using Time = std::chrono::milliseconds;

    explicit Listening(const ListeningPlan &plan = {}, LinkKind kind = LinkKind::Serial);

    void start(Time now);
    void received(std::span<const std::uint8_t> bytes, Time now);
    /// Every telegram that these bytes hold, good or bad, after received().
    void telegram(const FrameView &frame, const Snapshot &snapshot, Time now);
    /// Likewise what lies between them.
    void noise(const DiscardedBytes &bytes, Time now);
    /// At least ten times a second. `errors` as counted since the port was opened with the settings of line().
    void tick(Time now, const std::optional<LineErrorCounts> &errors);

    [[nodiscard]] const LineSettings &line() const { return m_line; }
    /// Counts the settings tried.
    [[nodiscard]] unsigned window() const { return m_window; }
    [[nodiscard]] bool finished() const { return m_result.outcome != ListeningOutcome::Running; }
    [[nodiscard]] const ListeningResult &result() const { return m_result; }
    [[nodiscard]] ListeningProgress progress(Time now) const;

private:
    struct Heard
    {
        LineFinding finding;
        LineSettings line;
        std::uint64_t bytes = 0;
        std::vector<std::uint8_t> sample; ///< its last bytes
    };

    void openWindow(const LineSettings &line, Time length, Time now);
    void endWindow(Time now);
    void judge(Time now, const std::optional<LineErrorCounts> &errors);
    void conclude(Time now);
    void take(const FrameView &frame, const Snapshot &snapshot, Time now);
    [[nodiscard]] LineFinding damaged() const;
    void lookOn(Time now, const std::optional<LineErrorCounts> &errors);
    void finishFound(Time now, const LineFinding &remark = {});
    void finishEncrypted(Time now);
    void finishWith(const LineFinding &finding, ListeningOutcome outcome, Time now,
                    const std::vector<std::uint8_t> &sample = {});
    [[nodiscard]] std::vector<std::uint8_t> sample() const;
    [[nodiscard]] bool isDecisive(Time now) const;
    [[nodiscard]] bool wasTried(const LineSettings &line) const;
    [[nodiscard]] bool wasHeard(const LineSettings &line) const;
    [[nodiscard]] LineFinding unread() const;
    [[nodiscard]] static bool isProved(const LineFinding &finding);

    ListeningPlan m_plan;
    LinkKind m_kind;
    LineSettings m_line = k115200_8N1;
    Time m_length { 0 };
    unsigned m_window = 0;
    Time m_startedAt { 0 };
    Time m_openedAt { 0 };
    std::optional<Time> m_firstBytes; ///< since start()
    std::optional<Time> m_windowSpoke; ///< first bytes of this window
    std::uint64_t m_bytes = 0; ///< in this window
    std::uint64_t m_judged = 0; ///< of them
    std::vector<std::uint8_t> m_recent; ///< the last bytes of this window
    std::optional<LineErrorCounts> m_errors;
    LineFinding m_finding; ///< what this window looks like
    LineWatch m_watch; ///< of this window
    std::vector<Heard> m_heard; ///< one for each window that is over
    std::uint32_t m_rejected = 0; ///< telegrams of this window
    std::uint32_t m_accepted = 0; ///< likewise
    std::optional<Time> m_lastStart; ///< of the telegram that was found
    std::optional<Time> m_foundAt;
    ListeningResult m_result;
};

} // namespace meterscope
