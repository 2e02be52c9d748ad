// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/profile.h"
#include "domain/snapshot.h"

#include <cstdint>
#include <string_view>

namespace meterscope {

/// Gathers what the codes of one telegram give away about its country, reading by reading, and names the profile.
class ProfileDetection
{
public:
    void add(const Reading &reading);
    /// `header`: what follows the '/' of a P1 telegram. Never null.
    [[nodiscard]] const Profile *decide(Protocol protocol, std::string_view header) const;

private:
    std::uint32_t m_evidence = 0;
};

} // namespace meterscope
