// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/nodetext.h"
#include "ui/models/telegramsummary.h"

#include <cstdint>
#include <vector>

namespace meterscope::ui {

/// What is known of a telegram besides what stands in it.
struct TelegramRemarks
{
    std::vector<NodeFact> noise; ///< of bytes that belong to no telegram
    BitDamage damage;
    std::vector<std::uint8_t> good; ///< the telegram that the damage was found by; empty when it is gone

    /// For a node, or with ParseNode::kNone for all of it: what was expected at the damaged bytes, what came, and which
    /// bits flipped.
    [[nodiscard]] std::vector<NodeFact> at(const ParseTree &tree, std::uint32_t node) const;
};

/// Bytes between telegrams in plain words: what they look like, where they come from, what to check.
[[nodiscard]] std::vector<NodeFact> noiseFacts(const TelegramSummary &noise, const QLocale &locale);

} // namespace meterscope::ui
