// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/dsmr/headerline.h"
#include "protocol/framescanner.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace meterscope::dsmr {

/// Finds P1 telegrams and other text telegrams of IEC 62056-21: '/' ... '!' checksum line-end (DSMR P1 5.0.2, 6.2).
///
/// A '!' ends the telegram at the start of a line, behind a ')' (Aidon) and in the header line; anywhere else only when
/// the checksum behind it holds. A header at the start of a line ends an open telegram as truncated, and so does one
/// within a line (a meter restarted, bytes were lost) when a blank line or an object follows it, or when the checksum
/// holds from there: a good telegram is found whatever was damaged before it, a slash in a text message changes
/// nothing.
///
/// The block check character of a readout (STX ... "!" CR LF ETX BCC) is checked, but the telegram ends before ETX.
class DsmrScanner final : public FrameScanner
{
public:
    [[nodiscard]] Start findStart(std::span<const std::uint8_t> bytes, std::size_t from) const override;
    void begin() override;
    [[nodiscard]] ScanResult scan(std::span<const std::uint8_t> bytes, bool atEnd) override;

private:
    using Bytes = std::span<const std::uint8_t>;

    /// Next occurrence of one byte value, remembered so that each byte is looked at once.
    class ByteFinder
    {
    public:
        explicit ByteFinder(std::uint8_t value)
            : m_value(value)
        { }
        void reset() { m_next = m_searched = 0; }
        [[nodiscard]] std::size_t find(Bytes text, std::size_t from, std::size_t limit);

    private:
        std::uint8_t m_value;
        std::size_t m_next = 0;
        std::size_t m_searched = 0; ///< m_next is the first one before this, or equal to it
    };

    /// A running CRC-16/ARC from some header on.
    struct RunningCrc
    {
        std::size_t begin = 0;
        std::size_t end = 0;
        std::uint16_t crc = 0;

        std::uint16_t advance(Bytes text, std::size_t to);
    };

    /// What stands behind a '!'.
    struct EndMark
    {
        bool complete = false; ///< enough bytes were there to tell
        std::size_t end = 0; ///< of the telegram
        unsigned digits = 0; ///< hex digits of the checksum
        std::uint16_t checksum = 0;
        bool isDamaged = false; ///< no digit, but what was a checksum once
        bool isNonsense = false; ///< no digit, and what never follows an end mark
    };

    [[nodiscard]] Bytes unmasked(Bytes bytes);
    [[nodiscard]] bool readHeader(Bytes bytes, bool atEnd, ScanResult &result);
    [[nodiscard]] bool atSlash(Bytes text, std::size_t at, bool atEnd, ScanResult &result);
    [[nodiscard]] bool atBang(Bytes text, std::size_t at, bool atEnd, ScanResult &result);
    [[nodiscard]] bool mayEndAt(Bytes text, std::size_t bang, const EndMark &end) const;
    [[nodiscard]] bool shouldHaveChecksum(Bytes text, std::size_t bang, const EndMark &end) const;
    [[nodiscard]] std::size_t lastRestartInHeader() const;
    [[nodiscard]] static EndMark readEndMark(Bytes text, std::size_t bang, bool atEnd);
    [[nodiscard]] std::size_t blockBegin(Bytes text) const;
    void checkBlock(Bytes text, std::size_t etx, FrameInfo &info) const;
    [[nodiscard]] ScanResult finished(Bytes text, std::size_t bang, const EndMark &end);
    [[nodiscard]] ScanResult truncated(std::size_t length) const;
    void addRestart(std::size_t at);

    /// Headers within a line that are remembered, the latest ones: a good telegram with more of them in its text
    /// messages, right behind a damaged one that has lost its line end, is not met.
    static constexpr std::size_t kRestarts = 8;

    HeaderLine m_header;
    bool m_headerRead = false;
    std::size_t m_position = 0; ///< every '/' and '!' before this has been dealt with
    ByteFinder m_bang { '!' };
    ByteFinder m_slash { '/' };
    RunningCrc m_crc;
    std::array<RunningCrc, kRestarts> m_restarts;
    std::size_t m_restartCount = 0;
    std::vector<std::uint8_t> m_masked; ///< the telegram without its parity bits
};

/// A telegram that is longer is given up as truncated: the longest known have 2.5 kB (Lithuania) plus a text message of
/// 2 kB (DSMR 4), and a port that sends nothing but text must not fill the memory.
inline constexpr std::size_t kTelegramSizeLimit = 64 * 1024;

} // namespace meterscope::dsmr
