// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace meterscope {

/// What can be wrong with a telegram. Names in kebab-case are part of the decode contract (docs/DECODE.md); the
/// sentences for people are made in ui/format.
enum class IssueCode : std::uint8_t
{
    None,
    // the whole telegram
    Truncated, ///< a header without an end: next header, end of input or size cap came first
    ChecksumMismatch, ///< expected: as sent, actual: as computed
    ChecksumMissing, ///< the dialect has a checksum and none was sent
    ChecksumMalformed, ///< something else than hex digits after the end mark
    ChecksumVariant, ///< holds under another algorithm or line end than the standard's (note)
    KeyMissing, ///< encrypted, and no key is known
    AuthenticationFailed, ///< the GCM tag does not verify; alone: no key opens the frame
    EnvelopeDamaged, ///< beside it: a key does, but the frame was damaged on the way
    AdditionalDataDiffer, ///< beside it: a key does, and the telegram inside is whole; the additional data are others
    EnvelopeUnsupported, ///< encrypted in a way nobody here knows (security control byte in actual)
    EmptyTelegram,
    StructureUnreadable, ///< broken beyond resynchronisation; the rest is dropped
    TransportUnsupported, ///< SML transport version 2
    // transport form
    ParityBit, ///< seven-bit data with parity in bit 7, read masked
    HighBitsMissing, ///< SML read through a port with seven data bits
    NonAsciiByte,
    FillBytes, ///< 0xFF, NUL or STX around lines
    LineEndVariant, ///< LF or CR alone
    StartDamaged, ///< start sequence repaired through the constant checksum state
    PaddingInvalid,
    EscapeInvalid,
    // one line or one entry
    LineSyntax, ///< not of the form id(value)...; actual: the byte found
    ObisMalformed,
    ValueUnterminated, ///< '(' without ')'
    NumberMalformed, ///< the registry wants a number here
    UnitMissing,
    UnitUnexpected, ///< another physical quantity than the registry's
    TextMalformed, ///< hex text with an odd or non-hex digit
    ListMalformed,
    ListCountDiffers, ///< expected: announced rows, actual: rows sent
    DuplicateReading,
    OutOfRange, ///< integer that does not fit 64 bits signed
    NoReading, ///< invalid date together with a zero value: the device has not reported yet
    TimeInvalid,
    TimeAmbiguous,
    // SML structure
    TypeReserved,
    TypeUnexpected, ///< expected and actual: TL types
    LengthExceedsData,
    ListLengthUnexpected, ///< expected and actual: number of elements
    NestingTooDeep,
    MessageChecksumMismatch, ///< expected: as sent, actual: as computed; the message is dropped
    MessageChecksumMissing,
    MessageEndMissing,
    MessageUnknown, ///< body tag nobody knows, kept as a generic tree (actual: the tag)
    ValueMissing,
    AttentionReceived, ///< actual: the last two octets of the attention number
};

inline constexpr std::size_t kIssueCodeCount = static_cast<std::size_t>(IssueCode::AttentionReceived) + 1;

enum class Severity : std::uint8_t
{
    Note,
    Warning,
    Error,
};

/// What an issue does to the telegram it is found in (decode contract, rule 3).
enum class IssueEffect : std::uint8_t
{
    None, ///< nothing is lost
    DropsPart, ///< a line or a message was dropped: verdict partial
    Rejects, ///< verdict rejected
};

struct ParseIssue
{
    IssueCode code = IssueCode::None;
    Severity severity = Severity::Note;
    IssueEffect effect = IssueEffect::None;
    ByteRange range; ///< raw bytes of the frame, from its first byte
    std::uint32_t expected = 0; ///< meaning by code, 0 where none
    std::uint32_t actual = 0;

    constexpr bool operator==(const ParseIssue &) const = default;
};

/// "checksum-mismatch"
[[nodiscard]] std::string_view issueName(IssueCode code);

} // namespace meterscope
