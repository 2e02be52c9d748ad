// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/offsetmap.h"
#include "protocol/parsetree.h"

namespace meterscope {

/// Builds a ParseTree; the second product of a grammar.
class TreeBuilder final : public ParseSink
{
public:
    /// Both must outlive the builder.
    TreeBuilder(ParseTree &tree, const OffsetMap &map);

    void enter(Field field, std::uint32_t begin) override;
    void leaf(Field field, ByteRange range, const LeafValue &value) override;
    void reading(const Reading &reading) override;
    void listEntry(const ListEntry &entry, std::span<const ListValue> values) override;
    void identification(ByteRange range) override;
    void clock(const MeterTime &time) override;
    void issue(const ParseIssue &issue) override;
    void leave(std::uint32_t end) override;
    void retract(std::size_t count) override;

private:
    ParseNode &append(Field field, ByteRange range);
    void clipDescendants(std::uint32_t ancestor);

    ParseTree &m_tree;
    const OffsetMap &m_map;
    std::uint32_t m_open = ParseNode::kNone;
};

} // namespace meterscope
