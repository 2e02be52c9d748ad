// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope {

/// What happens to a signal on its way. Shares are per mille; the same seed gives the same line.
struct LineImpairment
{
    bool inverted = false;
    std::uint32_t riseDelay = 0; ///< how late a rising edge comes, per mille of a bit: a weak pull-up
    std::uint32_t riseJitter = 0; ///< up to so much more or less, rarely all of it
    std::uint32_t lostLight = 0; ///< dark cells (0-bits are light on an infrared line) where light was sent
    std::uint32_t phantomLight = 0; ///< lit cells where none was
    std::uint32_t gapBits = 0; ///< idle between two bytes
    std::uint64_t seed = 1;

    bool operator==(const LineImpairment &) const = default;
};

/// What a receiver made of the line: bytes and what its chip counted.
struct UartReceipt
{
    std::string bytes;
    LineErrorCounts errors;
};

/// A line between two UARTs, edge by edge in whole numbers: bytes, cells, edges, and what a receiver with settings of
/// its own reads from them. The receiver samples sixteen times a bit, begins at a falling edge that is still low half a
/// bit later, looks at the middle of every bit and, where the stop bit is missing, waits for the line to rise (16550,
/// FT232R; a break gives one 0x00). Pure.
class UartLine
{
public:
    UartLine(const LineSettings &sender, const LineSettings &receiver, const LineImpairment &impairment = {});

    /// Sends bytes after a pause of twenty bits, and idles as long afterwards. Of seven-bit senders bit 7 is not sent.
    void send(std::string_view bytes);
    /// All that was received since the last call.
    [[nodiscard]] UartReceipt receive();

private:
    struct Edge
    {
        std::int64_t time; ///< ticks
        bool level; ///< from then on
    };

    void hold(bool level, unsigned cells);
    void cell(bool level);
    [[nodiscard]] std::int64_t rise(std::int64_t time);
    [[nodiscard]] std::uint32_t dice();
    [[nodiscard]] bool levelAt(std::int64_t time);
    [[nodiscard]] bool findStart(std::int64_t end);
    void readByte(UartReceipt &receipt, std::int64_t end);

    LineSettings m_sender;
    LineSettings m_receiver;
    LineImpairment m_impairment;
    std::int64_t m_cell; ///< ticks of a sender's bit
    std::int64_t m_sample; ///< ticks of a sixteenth of a receiver's bit
    std::int64_t m_sent = 0; ///< ticks
    std::int64_t m_read = 0; ///< where the receiver stands
    std::size_t m_position = 0; ///< in m_edges: the last edge that is not after m_read
    std::uint64_t m_draws = 0;
    std::vector<Edge> m_edges;
};

} // namespace meterscope
