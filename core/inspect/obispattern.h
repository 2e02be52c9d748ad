// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obiscode.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace meterscope {

/// OBIS codes of which some groups may be anything: "1-0:*.7.0", "*-*:1.8.0", "1-0:1.8.0*5". Without A-B: and *F those
/// groups are anything too: "1.8.0".
class ObisPattern
{
public:
    [[nodiscard]] static std::optional<ObisPattern> parse(std::string_view text);

    [[nodiscard]] bool matches(const ObisCode &code) const;
    /// The one code that is meant when no group but F is open.
    [[nodiscard]] std::optional<ObisCode> single() const;

    bool operator==(const ObisPattern &) const = default;

private:
    static constexpr std::int16_t kAny = -1;
    std::array<std::int16_t, 6> m_groups { kAny, kAny, kAny, kAny, kAny, kAny };
};

} // namespace meterscope
