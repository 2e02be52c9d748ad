// SPDX-License-Identifier: GPL-3.0-or-later
#include "productcheck.h"

#include "protocol/checksum.h"

namespace meterscope::productcheck {

namespace {

bool sameReading(const Reading &a, const Reading &b)
{
    return a.obis == b.obis && a.kind == b.kind && a.isDecimal == b.isDecimal && a.hasScaler == b.hasScaler
        && a.scaler == b.scaler && a.hasStatus == b.hasStatus && a.integerBytes == b.integerBytes
        && a.integerSigned == b.integerSigned && a.hasUnitCode == b.hasUnitCode && a.unitCode == b.unitCode
        && a.row == b.row && a.number.identical(b.number) && a.rawInteger == b.rawInteger && a.status == b.status
        && a.value == b.value && a.unit == b.unit && a.whole == b.whole && a.captured == b.captured
        && a.firstEntry == b.firstEntry && a.entryCount == b.entryCount;
}

bool sameEntry(const ListEntry &a, const ListEntry &b)
{
    return a.time == b.time && a.period == b.period && a.firstValue == b.firstValue && a.valueCount == b.valueCount;
}

bool sameValue(const ListValue &a, const ListValue &b)
{
    return a.obis == b.obis && a.isDecimal == b.isDecimal && a.number.identical(b.number) && a.value == b.value
        && a.unit == b.unit;
}

template<typename List, typename Other, typename Same> bool sameLists(const List &a, const Other &b, Same same)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (!same(a[i], b[i]))
            return false;
    }
    return true;
}

std::string atNode(const char *what, std::uint32_t node)
{
    return std::string(what) + " at node " + std::to_string(node);
}

/// Walks the children of every node once, by the indices alone.
std::string shapeOf(const ParseTree &tree)
{
    const auto count = static_cast<std::uint32_t>(tree.nodes.size());
    for (std::uint32_t i = 0; i < count; ++i) {
        const ParseNode &node = tree.nodes[i];
        if (node.next <= i || node.next > count)
            return atNode("next out of order", i);
        if ((i == 0) != (node.parent == ParseNode::kNone))
            return atNode("more than one root", i);
        if (node.range.end() > tree.frame.raw.size())
            return atNode("outside the frame", i);
        std::uint32_t end = node.range.offset;
        for (std::uint32_t child = i + 1; child < node.next; child = tree.nodes[child].next) {
            const ByteRange range = tree.nodes[child].range;
            if (tree.nodes[child].parent != i)
                return atNode("wrong parent", child);
            if (range.offset < end)
                return atNode("not behind its elder sibling", child);
            if (!node.range.encloses(range))
                return atNode("not inside its parent", child);
            end = range.end();
        }
        if (node.reading != ParseNode::kNone && node.reading >= tree.readings.size())
            return atNode("reading out of range", i);
        if (node.firstIssue != ParseNode::kNone && node.firstIssue >= tree.issues.size())
            return atNode("issue out of range", i);
    }
    return {};
}

/// Every reading hangs on exactly one node, in the same order.
std::string readingsOf(const ParseTree &tree)
{
    std::uint32_t next = 0;
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].reading == ParseNode::kNone)
            continue;
        if (tree.nodes[i].reading != next++)
            return atNode("readings out of order", i);
    }
    return next == tree.readings.size() ? std::string() : "a reading is on no node";
}

} // namespace

std::string difference(const FrameView &frame)
{
    TelegramReader reader;
    return difference(frame, reader);
}

std::string difference(const FrameView &frame, TelegramReader &reader)
{
    Snapshot snapshot;
    reader.read(frame, snapshot);
    const ParseTree tree = reader.dissect(frame);
    TelegramReader newReader;
    Snapshot fresh;
    newReader.read(frame, fresh);
    if (snapshot.clock != fresh.clock)
        return "clock " + std::to_string(snapshot.clock.seconds) + ", not " + std::to_string(fresh.clock.seconds);
    if (snapshot.identification != fresh.identification)
        return "identification " + snapshot.identification + ", not " + fresh.identification;
    if (snapshot.verdict != tree.verdict)
        return "verdict";
    if (snapshot.checksum != tree.checksum || snapshot.authentication != tree.authentication)
        return "checksum";
    if (snapshot.bytes != tree.bytes)
        return "logical bytes";
    if (snapshot.issues != tree.issues)
        return "issues";
    if (!sameLists(snapshot.measurements, tree.readings,
                   [](const Measurement &a, const Reading &b) { return sameReading(a.sent, b); }))
        return "readings";
    if (!sameLists(snapshot.entries, tree.entries, sameEntry))
        return "entries";
    if (!sameLists(snapshot.listValues, tree.listValues, sameValue))
        return "list values";
    std::string shape = shapeOf(tree);
    return shape.empty() ? readingsOf(tree) : shape;
}

void renewMessageChecksums(const ParseTree &tree, std::span<std::uint8_t> bytes)
{
    for (const ParseNode &node : tree.nodes) {
        if (node.field != Field::SmlMessageChecksum || node.parent == ParseNode::kNone || node.value.payload.length != 2
            || tree.bytes.size() != bytes.size()) {
            continue;
        }
        const std::uint32_t begin = tree.nodes[node.parent].range.offset;
        const std::uint16_t sum = crc16X25(bytes.subspan(begin, node.range.offset - begin));
        bytes[node.value.payload.offset] = static_cast<std::uint8_t>(sum);
        bytes[node.value.payload.offset + 1] = static_cast<std::uint8_t>(sum >> 8);
    }
}

} // namespace meterscope::productcheck
