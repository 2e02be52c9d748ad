// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramsummary.h"
#include "ui/ports/livefeed.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <map>
#include <memory>
#include <optional>

namespace meterscope::ui {

/// Makes rows of telegrams in their order of arrival: numbers them, measures the gap to the one before on the same
/// line, and compares a damaged one with the last good one.
class TelegramSequence
{
public:
    /// `last`: the number before the first.
    explicit TelegramSequence(std::uint64_t last = 0)
        : m_lastNumber(last)
    { }

    [[nodiscard]] TelegramSummary next(const std::shared_ptr<const Frame> &frame, const Snapshot &snapshot);
    [[nodiscard]] TelegramSummary next(const LiveNoise &noise);
    /// One that came is not in the list; numbers stay true.
    void skip() { ++m_lastNumber; }
    /// The line was opened anew: the next noise of that source is a telegram joined midway, no fault.
    void lineOpened(SourceId source);
    /// The line was open before the first row that is asked for.
    void lineContinues(SourceId source) { m_lines[source].justOpened = false; }
    [[nodiscard]] std::uint64_t lastNumber() const { return m_lastNumber; }

private:
    /// What gap is usual: the median of the last ones. Telegrams that waited in the port when it was opened come at
    /// once, and a late one must not make the next late one look usual; neither moves it.
    class LastGaps
    {
    public:
        [[nodiscard]] std::optional<std::chrono::milliseconds> usual() const; ///< nullopt while too few came
        void add(std::chrono::milliseconds gap);

    private:
        static constexpr std::size_t kEnough = 3;
        std::array<std::chrono::milliseconds, 9> m_gaps {};
        std::size_t m_count = 0;
        std::size_t m_next = 0;
    };
    /// What is remembered of a source between telegrams.
    struct Line
    {
        std::optional<ArrivalTime> last;
        LastGaps gaps;
        std::shared_ptr<const Frame> good; ///< the last telegram with a good checksum
        bool justOpened = true;
    };
    static void measureGap(TelegramSummary &summary, Line &line);

    std::map<SourceId, Line> m_lines;
    std::uint64_t m_lastNumber;
};

} // namespace meterscope::ui
