// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace meterscope {

/// Bytes as a receiver with these settings got them.
struct LineSample
{
    std::span<const std::uint8_t> bytes; ///< oldest first; 128 are enough for most verdicts, 256 for nearly all
    LineSettings line; ///< what the receiver was set to
    std::optional<LineErrorCounts> errors; ///< while these bytes arrived, where the driver counts
};

/// What speaks on the line and what is wrong with it, from the bytes alone: LineFinding's hint, dialect, confidence,
/// figures, `permille` of the figure that proves it, `line` to read it with and, of text, the meter's own words in
/// `detail`. Hint None with a dialect is a line that is read right; None and Unknown is nothing yet.
///
/// Proofs (a grammar's punctuation, the parity of all bytes, a pattern that only one factor of speeds leaves, a block
/// check) give High. Where none holds, the window is compared with what a UART makes of P1 and SML under each fault
/// (LineSignatures), which gives Medium or Low. Pure.
[[nodiscard]] LineFinding classify(const LineSample &sample);

/// The shares that the verdicts rest on.
[[nodiscard]] LineFigures measure(std::span<const std::uint8_t> bytes);

/// P1 or D0 by the codes in it, whatever bit 7 carries; Unknown where there are none.
[[nodiscard]] LineDialect dialectOfText(std::span<const std::uint8_t> bytes);

/// The characters that an inverted line carries in these bytes (8N1, bytes back to back): the stop bit of one and the
/// start bit of the next have changed places with the data, one bit off. The first dozen may be wrong.
[[nodiscard]] std::string uninverted(std::span<const std::uint8_t> bytes);

} // namespace meterscope
