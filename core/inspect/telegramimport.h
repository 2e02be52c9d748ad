// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/importerror.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// What bytes that were dropped, pasted or opened turned out to be.
enum class ImportForm : std::uint8_t
{
    Unknown,
    Raw, ///< bytes of a line as they are
    Telegram, ///< the text of telegrams, altered on its way
    HexDump, ///< offsets in front: xxd, hexdump, hexdump -C, od
    HexDigits, ///< digits alone, with or without anything between them
    ByteArray, ///< numbers in brackets, as in C
    BusTable, ///< decoded bytes of an oscilloscope or a logic analyser, with their times
};

/// What was done to the text of a telegram to have it as the meter sent it.
enum class ImportRepair : std::uint8_t
{
    LineEnds, ///< CR LF where something else ended a line
    Comments, ///< removed behind a line, or whole lines
    Indentation, ///< removed in front of a line
    BlankLines, ///< removed, or the one behind the header put back
    BrokenLines, ///< lines joined that were broken inside a bracket
    Surroundings, ///< lines in front of a telegram and behind it left out
};
inline constexpr std::size_t kImportRepairs = 6;

struct ImportedTime
{
    std::uint32_t offset = 0; ///< of the byte that came then, and of those up to the next time
    std::chrono::nanoseconds since { 0 }; ///< the first byte

    bool operator==(const ImportedTime &) const = default;
};

/// Bytes of a line recovered from what a person has of them.
struct ImportedBytes
{
    ImportForm form = ImportForm::Unknown;
    std::vector<std::uint8_t> bytes;
    std::vector<ImportedTime> times; ///< ascending; none where the form has no times
    std::uint32_t repairs[kImportRepairs] {}; ///< how many lines, by ImportRepair
    std::uint32_t telegrams = 0; ///< found in the bytes
    std::uint32_t checksumsAsGiven = 0; ///< telegrams whose checksum holds for the text before it was repaired
    std::uint32_t checksums = 0; ///< telegrams whose checksum holds now
    std::uint32_t damagedBytes = 0; ///< that a bus table says had an error on the line
    ImportError error;

    [[nodiscard]] std::uint32_t repaired(ImportRepair repair) const
    {
        return repairs[static_cast<std::size_t>(repair)];
    }
};

/// Files and pasted text that are larger are refused.
inline constexpr std::size_t kLargestImport = std::size_t(64) << 20;

/// Recognises what the input is and recovers the bytes of the line. Pure; without an error there is at least one byte.
/// A capture of our own is not recognised here: CaptureReader::isCapture().
[[nodiscard]] ImportedBytes importTelegrams(std::span<const std::uint8_t> input);

} // namespace meterscope
