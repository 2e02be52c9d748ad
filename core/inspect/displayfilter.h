// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filtererror.h"
#include "inspect/filtersubject.h"
#include "inspect/filtertime.h"

#include <memory>
#include <string_view>

namespace meterscope {

namespace filter {
struct Program;
}

/// Says which telegrams a person wants to see: `crc == bad or 1-0:*.7.0 > 2 kW` (docs/FILTER.md). Cheap to copy and
/// immutable; one thread at a time for each FilterSubject.
class DisplayFilter
{
public:
    /// Turns an arrival into the wall clock that conditions without a Z speak of.
    using ToLocal = LocalMillis (*)(UtcMillis);

    /// Everything matches.
    DisplayFilter();

    /// `text` in UTF-8; empty or blank text matches everything. With an error() nothing matches. Without `toLocal` all
    /// times are UTC.
    [[nodiscard]] static DisplayFilter compile(std::string_view text, ToLocal toLocal = nullptr);

    [[nodiscard]] const FilterError &error() const { return m_error; }
    [[nodiscard]] bool matchesEverything() const;
    /// Asks the subject for bytes and readings only when the facts leave the answer open.
    [[nodiscard]] bool matches(const TelegramFacts &facts, FilterSubject &subject) const;

private:
    std::shared_ptr<const filter::Program> m_program;
    ToLocal m_toLocal = nullptr;
    FilterError m_error;
};

} // namespace meterscope
