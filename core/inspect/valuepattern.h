// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filterprogram.h"

#include <optional>
#include <string_view>

namespace meterscope {

struct Measurement;
struct Snapshot;

/// A value as a person reads it off a display, looked for among readings: "231.4 V"; "0.2 kW" is 200 W too. Without a
/// unit the number is meant as the meter sends it. Exact: 231.40 is 231.4, and 231.41 is not.
class ValuePattern
{
public:
    /// `text` in UTF-8; nullopt when it is no number, or what follows is no unit.
    [[nodiscard]] static std::optional<ValuePattern> parse(std::string_view text);

    /// `measurement` is one of `telegram`, after interpret().
    [[nodiscard]] bool fits(const Measurement &measurement, const Snapshot &telegram) const;

private:
    explicit ValuePattern(filter::Condition condition);

    filter::Condition m_condition; ///< that a reading of any code equals the value
};

} // namespace meterscope
