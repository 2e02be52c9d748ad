// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"

#include <cstdint>
#include <vector>

namespace meterscope {

/// Maps offsets in a telegram's logical bytes to offsets in its raw frame: a constant shift (the header of an
/// encrypted frame) and the places where escape bytes were taken out. Identity for almost every frame.
class OffsetMap
{
public:
    void clear();
    void setShift(std::uint32_t shift) { m_shift = shift; }
    /// `count` raw bytes were left out before logical offset `logical`. Call in ascending order.
    void addRemoval(std::uint32_t logical, std::uint32_t count);

    [[nodiscard]] bool isIdentity() const { return m_shift == 0 && m_removals.empty(); }
    [[nodiscard]] std::uint32_t toRaw(std::uint32_t logical) const;
    [[nodiscard]] ByteRange toRaw(ByteRange logical) const;

private:
    struct Removal
    {
        std::uint32_t logical;
        std::uint32_t total; ///< raw bytes removed up to and including here
    };
    std::uint32_t m_shift = 0;
    std::vector<Removal> m_removals;
};

} // namespace meterscope
