// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// The bytes of each of two telegrams that are not in the other, by raw offset, ascending.
struct ByteChanges
{
    std::vector<std::uint32_t> before;
    std::vector<std::uint32_t> after;

    bool operator==(const ByteChanges &) const = default;
};

/// Byte by byte. Telegrams of one length are compared place by place; otherwise each field with the one of the same
/// name in the other (the second 1-0:1.8.0 with the second), so that a longer number does not change all behind it.
/// Bytes between telegrams have no fields: place by place, and what is longer is new.
[[nodiscard]] ByteChanges changedBytes(const Dissection &before, const Dissection &after);

/// A field that stands in at least one of two telegrams.
struct FieldChange
{
    enum class Kind : std::uint8_t
    {
        Same,
        Changed,
        Added,
        Removed,
    };
    Kind kind = Kind::Same;
    std::uint32_t before = ParseNode::kNone; ///< node of the line, list entry or header part
    std::uint32_t after = ParseNode::kNone;
    std::optional<Decimal> difference; ///< after less before, where both are numbers of one unit

    bool operator==(const FieldChange &) const = default;
};

/// Field by field, in the order of the later telegram; what only the earlier one has stands where it stood. Compared
/// are the bytes of a field: 0.0 and 0.00 are not the same.
[[nodiscard]] std::vector<FieldChange> changedFields(const Dissection &before, const Dissection &after);

} // namespace meterscope::ui
