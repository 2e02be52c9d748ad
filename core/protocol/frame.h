// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// What a frame is on the line.
enum class FrameKind : std::uint8_t
{
    DsmrText, ///< '/' ... '!' checksum
    Sml, ///< 1b1b1b1b 01010101 ... 1b1b1b1b 1a PP CC CC
    Encrypted, ///< DB 08 title 82 len 30 fc ciphertext tag (general-glo-ciphering)
};

enum class ChecksumAlgorithm : std::uint8_t
{
    None,
    Crc16Arc, ///< DSMR
    Crc16X25, ///< SML; Holley's DSMR
    Crc16Kermit, ///< some SML meters
    BlockCheck, ///< readouts after IEC 62056-21: exclusive or of seven bits, one octet behind ETX
};

/// The scanner's findings about a frame, without its bytes.
struct FrameInfo
{
    SourceId source;
    FrameKind kind = FrameKind::DsmrText;
    std::uint64_t offset = 0; ///< of the first byte in the stream of this source
    ArrivalTime received; ///< of the first byte
    ChecksumState checksum = ChecksumState::Absent; ///< of the frame as it stands on the line
    ChecksumAlgorithm algorithm = ChecksumAlgorithm::None;
    std::uint16_t checksumSent = 0;
    std::uint16_t checksumComputed = 0;
    bool truncated = false; ///< a header without an end
    bool parityBits = false; ///< seven-bit data with parity in bit 7; the checksum is over the masked bytes
    bool startDamaged = false; ///< SML start sequence completed from the constant checksum state
    bool lineEndsRestored = false; ///< DSMR: the checksum holds over CR LF where only LF (or CR) arrived

    bool operator==(const FrameInfo &) const = default;
};

/// A frame whose bytes belong to somebody else: valid during the callback that hands it out.
struct FrameView : FrameInfo
{
    std::span<const std::uint8_t> raw;
};

/// A frame that owns its bytes: what the inspector keeps.
struct Frame : FrameInfo
{
    std::vector<std::uint8_t> raw;

    Frame() = default;
    explicit Frame(const FrameView &view)
        : FrameInfo(view)
        , raw(view.raw.begin(), view.raw.end())
    { }
    [[nodiscard]] FrameView view() const
    {
        FrameView result;
        static_cast<FrameInfo &>(result) = *this;
        result.raw = raw;
        return result;
    }
    bool operator==(const Frame &) const = default;
};

/// Bytes that belong to no telegram: noise is reported, never hidden. Adjacent ones come as one.
struct DiscardedBytes
{
    SourceId source;
    std::uint64_t offset = 0;
    ArrivalTime received;
    std::span<const std::uint8_t> raw; ///< valid during the callback; at most kDiscardedSample bytes, the first ones
    std::uint64_t length = 0; ///< all of them
};

inline constexpr std::size_t kDiscardedSample = 4096;

} // namespace meterscope
