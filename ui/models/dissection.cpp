// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dissection.h"

#include "domain/interpret.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::uint32_t kNone = ParseNode::kNone;
constexpr std::uint32_t kLongestMarkedIssue = 4; ///< bytes

/// First descendant of that kind; kNone when there is none.
std::uint32_t descendant(const ParseTree &tree, std::uint32_t node, Field field)
{
    for (std::uint32_t i = node + 1; i < tree.nodes[node].next; ++i)
        if (tree.nodes[i].field == field)
            return i;
    return kNone;
}

std::uint32_t readingNode(const ParseTree &tree, std::uint32_t node)
{
    while (node != kNone && tree.nodes[node].reading == kNone)
        node = tree.nodes[node].parent;
    return node;
}

} // namespace

std::uint32_t Dissection::readingNodeOf(std::uint32_t node) const
{
    return node < tree.nodes.size() ? readingNode(tree, node) : kNone;
}

const Measurement *Dissection::measurementOf(std::uint32_t node) const
{
    const std::uint32_t line = readingNodeOf(node);
    if (line == kNone)
        return nullptr;
    const std::uint32_t reading = tree.nodes[line].reading;
    if (reading >= measurements.size() || measurements[reading] >= snapshot.measurements.size())
        return nullptr;
    return &snapshot.measurements[measurements[reading]];
}

const Measurement *Dissection::derivedFrom(const Measurement &measurement) const
{
    const auto next = static_cast<std::size_t>(&measurement - snapshot.measurements.data()) + 1;
    if (next >= snapshot.measurements.size() || !snapshot.measurements[next].derived)
        return nullptr;
    return &snapshot.measurements[next];
}

NodeHighlight highlightOf(const ParseTree &tree, std::uint32_t node)
{
    if (node >= tree.nodes.size())
        return {};
    NodeHighlight result;
    const std::uint32_t line = readingNode(tree, node);
    result.enclosing = tree.nodes[line == kNone ? node : line].range;
    if (line == kNone)
        return result;
    if (line != node) {
        result.value = tree.nodes[node].range;
        return result;
    }
    for (const Field field : { Field::DsmrValue, Field::SmlValue }) {
        const std::uint32_t value = descendant(tree, line, field);
        if (value != kNone)
            result.value = tree.nodes[value].range;
    }
    return result;
}

std::vector<std::uint32_t> faultyBytes(const ParseTree &tree)
{
    std::vector<std::uint32_t> offsets;
    for (const ParseIssue &issue : tree.issues) {
        if (issue.severity != Severity::Error || issue.range.length > kLongestMarkedIssue)
            continue;
        for (std::uint32_t offset = issue.range.offset; offset < issue.range.end(); ++offset)
            offsets.push_back(offset);
    }
    return offsets;
}

ByteRange checksumSpan(const ParseTree &tree)
{
    if (tree.nodes.empty() || tree.frame.checksum == ChecksumState::Absent)
        return {};
    const auto size = static_cast<std::uint32_t>(tree.frame.raw.size());
    switch (tree.frame.kind) {
    case FrameKind::DsmrText: {
        const std::uint32_t end = descendant(tree, 0, Field::DsmrEnd); // '!' is inside the span
        return end == kNone ? ByteRange {} : ByteRange::between(0, tree.nodes[end].range.end());
    }
    case FrameKind::Sml:
        return size > 2 ? ByteRange { 0, size - 2 } : ByteRange {}; // all but the two octets of the checksum
    case FrameKind::Encrypted:
        return {};
    }
    return {};
}

Dissector::Dissector(const Decryptor *decryptor)
    : m_reader(decryptor)
{ }

std::shared_ptr<const Dissection> Dissector::dissect(std::uint64_t number, const FrameInfo &info,
                                                     std::span<const std::uint8_t> raw)
{
    FrameView frame;
    static_cast<FrameInfo &>(frame) = info;
    frame.raw = raw;

    auto result = std::make_shared<Dissection>();
    result->number = number;
    result->tree = m_reader.dissect(frame);
    m_reader.read(frame, result->snapshot);
    interpret(result->snapshot);

    // Both products report readings in stream order; interpret() only adds derived ones behind their source.
    const auto &measurements = result->snapshot.measurements;
    for (std::uint32_t i = 0; i < measurements.size(); ++i)
        if (!measurements[i].derived)
            result->measurements.push_back(i);
    return result;
}

std::shared_ptr<const Dissection> Dissector::noise(std::uint64_t number, const FrameInfo &info,
                                                   std::span<const std::uint8_t> raw)
{
    auto result = std::make_shared<Dissection>();
    result->number = number;
    static_cast<FrameInfo &>(result->tree.frame) = info;
    result->tree.frame.raw.assign(raw.begin(), raw.end());
    result->snapshot.source = info.source;
    return result;
}

} // namespace meterscope::ui
