// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace meterscope::smltest {

/// "One bad message never removes its neighbours": damages every byte of every message of a frame, one at a time
/// (changed in several ways, lost, doubled), and compares the readings of all the other messages with those of the
/// undamaged frame. The transport checksum is taken to hold.
struct DamageReport
{
    std::size_t messages = 0;
    std::size_t variants = 0; ///< damaged frames read
    std::size_t collisions = 0; ///< of these, the damaged message's checksum holds all the same
    std::string lost; ///< the first variant that cost a neighbour its readings; empty when there is none
};

/// `frame`: one frame with a good checksum and without escapes.
[[nodiscard]] DamageReport damageEveryMessage(std::span<const std::uint8_t> frame);

} // namespace meterscope::smltest
