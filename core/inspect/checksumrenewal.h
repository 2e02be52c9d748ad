// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/offsetmap.h"
#include "protocol/parsetree.h"

#include <cstdint>
#include <string>
#include <vector>

namespace meterscope::redaction {

/// A character with bit 7 as the line had it, in seven data bits with parity: even or odd as in `example`.
[[nodiscard]] std::uint8_t withParity(char c, std::uint8_t example);

/// Where the logical bytes of a frame lie in its raw ones, and the way back. Not for encrypted frames.
class LogicalBytes
{
public:
    explicit LogicalBytes(const FrameView &frame);

    [[nodiscard]] std::uint32_t toRaw(std::uint32_t logical) const { return m_map.toRaw(logical); }
    /// Of the first logical byte at or behind a raw one.
    [[nodiscard]] std::uint32_t toLogical(std::uint32_t raw) const;

private:
    OffsetMap m_map;
    std::uint32_t m_size = 0;
};

/// The checksums of SML messages that hold for the bytes of the tree are made to hold for `logical`, which are others
/// of the same length (BSI TR-03109-1, Anlage IV Teil b, 6.3). Others stay as they are.
void renewMessageChecksums(const ParseTree &tree, const LogicalBytes &places, std::string &logical);
/// The same for the checksum of the frame.
void renewChecksum(const ParseTree &tree, std::vector<std::uint8_t> &raw);

} // namespace meterscope::redaction
