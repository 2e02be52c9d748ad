// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/telegrammarks.h"

#include <algorithm>

namespace meterscope::ui {

TelegramMarks::TelegramMarks(const ParseTree &tree, std::span<const std::uint32_t> damage,
                             std::vector<std::uint32_t> changed)
{
    lasting.checksummed = checksumSpan(tree);
    lasting.service = serviceBytes(tree);
    lasting.changed = std::move(changed);
    lasting.damaged = faultyBytes(tree);
    lasting.damaged.insert(lasting.damaged.end(), damage.begin(), damage.end());
    std::sort(lasting.damaged.begin(), lasting.damaged.end());
    lasting.damaged.erase(std::unique(lasting.damaged.begin(), lasting.damaged.end()), lasting.damaged.end());
}

ByteMarks TelegramMarks::at(const ParseTree &tree, const TelegramPlace &selected, const TelegramPlace &hovered) const
{
    ByteMarks marks = lasting;
    const NodeHighlight highlight = highlightOf(tree, selected.node);
    marks.enclosing = highlight.enclosing;
    marks.value = highlight.value;
    if (hovered.node < tree.nodes.size() && hovered.node != 0)
        marks.hovered = tree.nodes[hovered.node].range;
    return marks;
}

} // namespace meterscope::ui
