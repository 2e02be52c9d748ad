// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/parsetree.h"

namespace meterscope {

namespace {

/// The direct child of `node` that holds `rawOffset`, kNone when it lies between the children.
std::uint32_t childAt(const std::vector<ParseNode> &nodes, std::uint32_t node, std::uint32_t rawOffset)
{
    for (std::uint32_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
        if (nodes[child].range.contains(rawOffset))
            return child;
        if (nodes[child].range.offset > rawOffset)
            break; // children are ordered
    }
    return ParseNode::kNone;
}

} // namespace

void ParseTree::clear()
{
    static_cast<FrameInfo &>(frame) = {};
    frame.raw.clear();
    bytes.clear();
    nodes.clear();
    readings.clear();
    entries.clear();
    listValues.clear();
    issues.clear();
    checksum = ChecksumState::Absent;
    authentication = Authentication::Absent;
    verdict = Verdict::Rejected;
}

std::uint32_t ParseTree::deepestAt(std::uint32_t rawOffset) const
{
    if (nodes.empty() || !nodes.front().range.contains(rawOffset))
        return ParseNode::kNone;
    std::uint32_t node = 0;
    while (true) {
        const std::uint32_t child = childAt(nodes, node, rawOffset);
        if (child == ParseNode::kNone)
            return node;
        node = child;
    }
}

std::uint32_t ParseTree::childCount(std::uint32_t node) const
{
    if (node >= nodes.size())
        return 0;
    std::uint32_t count = 0;
    for (std::uint32_t child = node + 1; child < nodes[node].next; child = nodes[child].next)
        ++count;
    return count;
}

std::uint32_t ParseTree::child(std::uint32_t node, std::uint32_t n) const
{
    if (node >= nodes.size())
        return ParseNode::kNone;
    for (std::uint32_t child = node + 1; child < nodes[node].next; child = nodes[child].next) {
        if (n == 0)
            return child;
        --n;
    }
    return ParseNode::kNone;
}

std::string_view ParseTree::text(ByteRange logical) const
{
    if (logical.offset > bytes.size() || logical.length > bytes.size() - logical.offset)
        return {};
    return std::string_view(bytes).substr(logical.offset, logical.length);
}

} // namespace meterscope
