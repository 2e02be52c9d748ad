// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <cstdint>
#include <string>

namespace meterscope {

/// Where a line's bytes are served for other programs. Off unless a person asks for it.
struct RelaySettings
{
    bool on = false;
    std::string address { "127.0.0.1" }; ///< of this computer: an IP address; "0.0.0.0" or "::" is every one
    std::uint16_t port = 2001; ///< 0: the system chooses one

    bool operator==(const RelaySettings &) const = default;
};

enum class RelayError : std::uint8_t
{
    None,
    AddressInvalid, ///< not an address of this computer
    PortTaken,
    PortForbidden, ///< ports below 1024
    Other,
};

/// State of one line's relay, sent whenever it changes.
struct RelayStatus
{
    SourceId source;
    RelaySettings settings; ///< `port` is the one in use while it listens
    bool listening = false;
    RelayError error = RelayError::None;
    std::string detail; ///< the system's own words about the error
    std::uint32_t clients = 0;
    std::uint64_t dropped = 0; ///< clients that were cut off: too slow, too talkative, too many

    bool operator==(const RelayStatus &) const = default;
};

} // namespace meterscope
