// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parseissue.h"
#include "protocol/frame.h"
#include "protocol/parsesink.h"

#include <cstdint>
#include <string>
#include <vector>

namespace meterscope {

/// One node of a parse tree. Children follow their parent in pre-order, are ordered, disjoint and enclosed by it.
struct ParseNode
{
    static constexpr std::uint32_t kNone = 0xffffffff;

    Field field = Field::DsmrTelegram;
    ByteRange range; ///< raw bytes of the frame
    std::uint32_t parent = kNone;
    std::uint32_t next = 0; ///< index just behind the last descendant: the next sibling, if it has the same parent
    std::uint32_t reading = kNone; ///< index into ParseTree::readings for a line or list entry
    std::uint32_t firstIssue = kNone; ///< index into ParseTree::issues of the first issue on this very node
    LeafValue value; ///< payload range in logical bytes

    [[nodiscard]] bool isLeaf(std::uint32_t index) const { return next == index + 1; }
};

/// Everything the grammar recognised in one frame. Owns the frame; made for the one telegram a person looks at.
struct ParseTree
{
    Frame frame;
    std::string bytes; ///< logical bytes: escapes removed, parity masked, decrypted
    std::vector<ParseNode> nodes; ///< pre-order, the root first
    std::vector<Reading> readings; ///< as sent, in stream order
    std::vector<ListEntry> entries; ///< as Snapshot::entries
    std::vector<ListValue> listValues;
    std::vector<ParseIssue> issues; ///< raw ranges
    ChecksumState checksum = ChecksumState::Absent;
    Authentication authentication = Authentication::Absent;
    Verdict verdict = Verdict::Rejected;

    /// Empties everything and keeps the memory.
    void clear();

    /// Index of the innermost node that holds this raw offset; ParseNode::kNone outside the root.
    [[nodiscard]] std::uint32_t deepestAt(std::uint32_t rawOffset) const;
    /// Number of direct children of a node and the index of the n-th one.
    [[nodiscard]] std::uint32_t childCount(std::uint32_t node) const;
    [[nodiscard]] std::uint32_t child(std::uint32_t node, std::uint32_t n) const;
    [[nodiscard]] std::string_view text(ByteRange logical) const;
};

} // namespace meterscope
