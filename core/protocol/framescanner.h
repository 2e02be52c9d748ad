// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/frame.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace meterscope {

/// What a scanner says about the frame that begins at the first byte it was given.
struct ScanResult
{
    enum class State : std::uint8_t
    {
        NeedMore, ///< undecided: call again with the same bytes and more behind them
        Frame, ///< a frame of `length` bytes, good or bad; `info` says which
        NotAFrame, ///< nothing of this kind begins here: the first `length` bytes (1 or more) are noise
    };
    State state = State::NeedMore;
    std::size_t length = 0;
    FrameInfo info; ///< kind and checksum fields; source, offset and arrival are the framer's
};

/// Recognises one kind of frame in a buffer that grows. The framer finds a candidate with findStart(), calls begin(),
/// then scan() with ever more bytes (always from the candidate's first one); a scanner remembers how far it has looked,
/// so that a frame that comes a byte at a time costs no more than one that comes whole.
class FrameScanner
{
public:
    virtual ~FrameScanner() = default;
    /// Offset of the first place in `bytes`, at or after `from`, where a frame of this kind may begin; bytes.size()
    /// when there is none. `tail`: how many of the last bytes may be the beginning of a start that is not complete yet.
    struct Start
    {
        std::size_t position = 0;
        std::size_t tail = 0;
    };
    [[nodiscard]] virtual Start findStart(std::span<const std::uint8_t> bytes, std::size_t from) const = 0;
    virtual void begin() = 0;
    /// `atEnd`: no more bytes will come.
    [[nodiscard]] virtual ScanResult scan(std::span<const std::uint8_t> bytes, bool atEnd) = 0;
};

} // namespace meterscope
