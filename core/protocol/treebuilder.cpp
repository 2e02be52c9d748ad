// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/treebuilder.h"

#include <algorithm>

namespace meterscope {

TreeBuilder::TreeBuilder(ParseTree &tree, const OffsetMap &map)
    : ParseSink(true)
    , m_tree(tree)
    , m_map(map)
{ }

ParseNode &TreeBuilder::append(Field field, ByteRange range)
{
    ParseNode &node = m_tree.nodes.emplace_back();
    node.field = field;
    node.range = range;
    node.parent = m_open;
    node.next = static_cast<std::uint32_t>(m_tree.nodes.size());
    return node;
}

void TreeBuilder::enter(Field field, std::uint32_t begin)
{
    append(field, ByteRange { m_map.toRaw(begin), 0 });
    m_open = static_cast<std::uint32_t>(m_tree.nodes.size() - 1);
}

void TreeBuilder::leaf(Field field, ByteRange range, const LeafValue &value)
{
    append(field, m_map.toRaw(range)).value = value;
}

void TreeBuilder::leave(std::uint32_t end)
{
    if (m_open == ParseNode::kNone)
        return;
    ParseNode &node = m_tree.nodes[m_open];
    // the end of the last byte, not the place of the one behind it: escape bytes between them belong to neither
    const std::uint32_t rawEnd = end > 0 ? m_map.toRaw(ByteRange { end - 1, 1 }).end() : m_map.toRaw(end);
    node.range.length = rawEnd > node.range.offset ? rawEnd - node.range.offset : 0;
    clipDescendants(m_open);
    m_tree.nodes[m_open].next = static_cast<std::uint32_t>(m_tree.nodes.size());
    m_open = m_tree.nodes[m_open].parent;
}

void TreeBuilder::clipDescendants(std::uint32_t ancestor)
{
    auto &nodes = m_tree.nodes;
    const std::uint32_t end = nodes[ancestor].range.end();
    // in pre-order the last node reaches as far as any
    if (nodes.back().range.end() <= end)
        return;
    while (nodes.size() > ancestor + 1 && nodes.back().range.offset >= end)
        nodes.pop_back();
    const auto size = static_cast<std::uint32_t>(nodes.size());
    for (std::uint32_t i = ancestor + 1; i < size; ++i) {
        nodes[i].next = std::min(nodes[i].next, size);
        if (nodes[i].range.end() > end)
            nodes[i].range.length = end - nodes[i].range.offset;
    }
}

void TreeBuilder::reading(const Reading &reading)
{
    Reading &copy = m_tree.readings.emplace_back(reading);
    copy.firstEntry = static_cast<std::uint32_t>(m_tree.entries.size());
    copy.entryCount = 0;
    if (m_open != ParseNode::kNone)
        m_tree.nodes[m_open].reading = static_cast<std::uint32_t>(m_tree.readings.size() - 1);
}

void TreeBuilder::listEntry(const ListEntry &entry, std::span<const ListValue> values)
{
    if (m_tree.readings.empty())
        return;
    ++m_tree.readings.back().entryCount;
    ListEntry &row = m_tree.entries.emplace_back(entry);
    row.firstValue = static_cast<std::uint32_t>(m_tree.listValues.size());
    row.valueCount = static_cast<std::uint32_t>(values.size());
    m_tree.listValues.insert(m_tree.listValues.end(), values.begin(), values.end());
}

void TreeBuilder::retract(std::size_t count)
{
    for (; count > 0 && !m_tree.readings.empty(); --count) {
        const std::uint32_t firstEntry = m_tree.readings.back().firstEntry;
        if (firstEntry < m_tree.entries.size()) {
            m_tree.listValues.resize(m_tree.entries[firstEntry].firstValue);
            m_tree.entries.resize(firstEntry);
        }
        m_tree.readings.pop_back();
    }
    const auto kept = static_cast<std::uint32_t>(m_tree.readings.size());
    for (ParseNode &node : m_tree.nodes) {
        if (node.reading != ParseNode::kNone && node.reading >= kept)
            node.reading = ParseNode::kNone;
    }
}

void TreeBuilder::identification(ByteRange)
{ }

void TreeBuilder::clock(const MeterTime &)
{ }

void TreeBuilder::issue(const ParseIssue &issue)
{
    m_tree.issues.push_back(issue);
    m_tree.issues.back().range = m_map.toRaw(issue.range);
    if (m_open != ParseNode::kNone && m_tree.nodes[m_open].firstIssue == ParseNode::kNone)
        m_tree.nodes[m_open].firstIssue = static_cast<std::uint32_t>(m_tree.issues.size() - 1);
}

} // namespace meterscope
