// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/dissection.h"

#include "domain/interpret.h"

#include <algorithm>
#include <array>

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

constexpr std::array<std::uint8_t, 4> kEscape { 0x1b, 0x1b, 0x1b, 0x1b };

/// Every escape sequence inside an SML frame that stands for itself: the first half of a doubled one.
void addEscapes(const ParseTree &tree, std::vector<ByteRange> &ranges)
{
    const auto &raw = tree.frame.raw;
    constexpr auto length = static_cast<std::ptrdiff_t>(kEscape.size());
    auto at = raw.begin() + std::min<std::ptrdiff_t>(length, std::ssize(raw));
    while ((at = std::search(at, raw.end(), kEscape.begin(), kEscape.end())) != raw.end()) {
        const auto behind = at + length;
        const bool doubled = raw.end() - behind >= length && std::equal(kEscape.begin(), kEscape.end(), behind);
        if (doubled)
            ranges.push_back({ static_cast<std::uint32_t>(at - raw.begin()), std::uint32_t(kEscape.size()) });
        at = doubled ? behind + length : at + 1;
    }
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

std::vector<ByteRange> serviceBytes(const ParseTree &tree)
{
    std::vector<ByteRange> ranges;
    for (const ParseNode &node : tree.nodes) {
        switch (node.field) {
        case Field::DsmrFill:
        case Field::SmlStart:
        case Field::SmlVersion:
        case Field::SmlPadding:
        case Field::SmlFill:
        case Field::SmlEndMark:
        case Field::SmlPaddingCount:
            ranges.push_back(node.range);
            break;
        default:
            break;
        }
    }
    if (tree.frame.kind == FrameKind::Sml && !tree.nodes.empty())
        addEscapes(tree, ranges);
    std::sort(ranges.begin(), ranges.end(), [](const ByteRange &a, const ByteRange &b) { return a.offset < b.offset; });
    return ranges;
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
