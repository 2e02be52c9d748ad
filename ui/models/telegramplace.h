// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "protocol/parsetree.h"

#include <QObject>

namespace meterscope::ui {

/// A place in the telegram that is looked at: a node of its tree and some of its bytes. The key that links the field
/// tree and the byte view; neither knows the other.
struct TelegramPlace
{
    std::uint32_t node = ParseNode::kNone;
    ByteRange bytes; ///< raw; the whole node when the node was chosen, the very bytes when bytes were

    [[nodiscard]] bool isNull() const { return node == ParseNode::kNone && bytes.empty(); }
    bool operator==(const TelegramPlace &) const = default;

    [[nodiscard]] static TelegramPlace ofNode(const ParseTree &tree, std::uint32_t node)
    {
        return node < tree.nodes.size() ? TelegramPlace { node, tree.nodes[node].range } : TelegramPlace {};
    }
    [[nodiscard]] static TelegramPlace ofBytes(const ParseTree &tree, ByteRange bytes)
    {
        return { tree.deepestAt(bytes.offset), bytes };
    }
};

/// Holds what is selected and what is under the mouse. A view that is told a place it already shows says nothing, and
/// neither does this: so a selection never travels in a circle.
class TelegramPlaceModel : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] const TelegramPlace &selected() const { return m_selected; }
    [[nodiscard]] const TelegramPlace &hovered() const { return m_hovered; }

    void select(const TelegramPlace &place)
    {
        if (place == m_selected)
            return;
        m_selected = place;
        Q_EMIT selectedChanged(place);
    }
    void hover(const TelegramPlace &place)
    {
        if (place == m_hovered)
            return;
        m_hovered = place;
        Q_EMIT hoveredChanged(place);
    }

Q_SIGNALS:
    void selectedChanged(const meterscope::ui::TelegramPlace &place);
    void hoveredChanged(const meterscope::ui::TelegramPlace &place);

private:
    TelegramPlace m_selected;
    TelegramPlace m_hovered;
};

} // namespace meterscope::ui
