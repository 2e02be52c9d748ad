// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quirk.h"

#include <algorithm>

namespace meterscope {

namespace {

constexpr QuirkRow kQuirks[] = {
    { QuirkId::DzgUnsignedPower, "dzg-unsigned-power", "DZG" },
};

} // namespace

std::span<const QuirkRow> quirks()
{
    return kQuirks;
}

std::string_view quirkName(QuirkId id)
{
    const auto *const row =
        std::find_if(std::begin(kQuirks), std::end(kQuirks), [id](const QuirkRow &quirk) { return quirk.id == id; });
    return row != std::end(kQuirks) ? row->name : std::string_view();
}

} // namespace meterscope
