// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obisregistry.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace meterscope::dsmr {

/// The codes that lines began with, by their characters: a meter sends the same ones in every telegram, and reading the
/// characters and searching the registry again would be a third of the work. What it answers depends on nothing but the
/// characters. Not for use from several threads at once.
class ObisCache
{
public:
    struct Code
    {
        std::uint64_t characters[2] = {}; ///< up to the '(', zeros behind; the key
        const ObisRow *row = nullptr;
        ObisCode obis;
        std::uint8_t length = 0; ///< characters; 0 in an empty slot
    };

    /// Characters that must be readable where find() looks.
    static constexpr std::size_t kRoom = 24;

    /// The standard code before the '(' of the line at `at`; null when there is none within sixteen characters.
    [[nodiscard]] const Code *find(const char *at);

private:
    static constexpr std::size_t kSlots = 256; // the longest telegram known has 90 different codes

    std::array<Code, kSlots> m_codes;
};

} // namespace meterscope::dsmr
