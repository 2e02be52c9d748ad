// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/framescanner.h"

#include <cstddef>
#include <cstdint>

namespace meterscope::sml {

/// Finds SML transport frames (version 1, and the start of version 2 so that it can be named), at any alignment.
///
/// Inside a frame only runs of 1b matter: of r of them, every eight are an escaped 1b1b1b1b; with four to seven left
/// over the last four are an escape sequence and those before them data. A start sequence inside a frame means that the
/// frame before has lost its end.
///
/// A start that lost one of its four 1b is believed when the checksum holds: the register behind a whole start sequence
/// is a constant. Work is linear in the bytes, however many false starts they hold.
class SmlScanner final : public FrameScanner
{
public:
    [[nodiscard]] Start findStart(std::span<const std::uint8_t> bytes, std::size_t from) const override;
    void begin() override;
    [[nodiscard]] ScanResult scan(std::span<const std::uint8_t> bytes, bool atEnd) override;

private:
    using Bytes = std::span<const std::uint8_t>;
    enum class Event : std::uint8_t
    {
        None, ///< nothing yet in these bytes
        End,
        Restart,
        CutOff, ///< end of input
        TooLong,
    };
    [[nodiscard]] Event nextEvent(Bytes bytes, bool atEnd);
    [[nodiscard]] ScanResult frameWithEnd(Bytes bytes, bool atEnd) const;
    [[nodiscard]] ScanResult frameWithoutEnd(Bytes bytes) const;
    [[nodiscard]] ScanResult failedEnd(Bytes bytes, bool atEnd, ScanResult result) const;

    Event m_event = Event::None;
    std::size_t m_startLength = 0; ///< 7 or 8 once known
    bool m_version2 = false;
    bool m_inRun = false; ///< m_runBegin holds
    std::size_t m_runBegin = 0; ///< of the run of 1b that m_position stands in or behind
    std::size_t m_position = 0; ///< looked at up to here
    std::size_t m_length = 0; ///< of the frame, once an event was found
};

} // namespace meterscope::sml
