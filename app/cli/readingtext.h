// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <optional>
#include <string>

namespace meterscope::cli {

/// The fields of the decode contract's reading that are texts made from bytes (rules 6 to 10). nullopt is null.
struct ReadingText
{
    std::optional<std::string> value;
    std::optional<std::string> unit;
    std::optional<std::string> text;
    std::optional<std::string> raw;
    std::optional<std::string> status;
};

[[nodiscard]] ReadingText readingText(const Snapshot &telegram, const Measurement &measurement);

/// Rule 7 for a value inside a list.
[[nodiscard]] std::optional<std::string> listValueText(const Snapshot &telegram, const ListValue &value);

} // namespace meterscope::cli
