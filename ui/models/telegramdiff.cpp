// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramdiff.h"

#include <algorithm>
#include <compare>
#include <map>

namespace meterscope::ui {

namespace {

constexpr std::uint32_t kNone = ParseNode::kNone;

/// What a field is called, so that the same one is found in another telegram.
struct FieldKey
{
    Field field = Field::DsmrTelegram;
    Field around = Field::DsmrTelegram;
    ObisCode obis {};
    std::uint32_t occurrence = 0; ///< the how manieth of that name

    auto operator<=>(const FieldKey &) const = default;
};

/// The parts that are compared: lines and list entries as a whole, and every leaf outside of them.
std::vector<std::uint32_t> partsOf(const ParseTree &tree)
{
    std::vector<std::uint32_t> parts;
    for (std::uint32_t i = 0; i < tree.nodes.size();) {
        const ParseNode &node = tree.nodes[i];
        const bool isPart = node.reading != kNone || node.isLeaf(i);
        if (isPart)
            parts.push_back(i);
        i = isPart ? node.next : i + 1;
    }
    return parts;
}

/// The parts of a telegram in their order, and where each stands by its name.
struct NamedParts
{
    std::vector<FieldKey> keys;
    std::vector<std::uint32_t> nodes;
    std::map<FieldKey, std::size_t> places;

    explicit NamedParts(const ParseTree &tree)
    {
        std::map<FieldKey, std::uint32_t> seen;
        for (const std::uint32_t part : partsOf(tree)) {
            const ParseNode &node = tree.nodes[part];
            FieldKey key { node.field, node.parent == kNone ? node.field : tree.nodes[node.parent].field, {}, 0 };
            if (node.reading != kNone)
                key.obis = tree.readings[node.reading].obis;
            key.occurrence = seen[key]++;
            places.emplace(key, keys.size());
            keys.push_back(key);
            nodes.push_back(part);
        }
    }
    /// nullopt when the telegram has no such part.
    [[nodiscard]] std::optional<std::size_t> find(const FieldKey &key) const
    {
        const auto found = places.find(key);
        return found == places.end() ? std::nullopt : std::optional(found->second);
    }
};

std::span<const std::uint8_t> bytesOf(const ParseTree &tree, ByteRange range)
{
    return std::span(tree.frame.raw).subspan(range.offset, range.length);
}

bool sameBytes(const ParseTree &before, ByteRange a, const ParseTree &after, ByteRange b)
{
    const auto left = bytesOf(before, a);
    const auto right = bytesOf(after, b);
    return std::equal(left.begin(), left.end(), right.begin(), right.end());
}

void addAll(std::vector<std::uint32_t> &offsets, ByteRange range)
{
    for (std::uint32_t offset = range.offset; offset < range.end(); ++offset)
        offsets.push_back(offset);
}

void comparePlaces(const ParseTree &before, ByteRange a, const ParseTree &after, ByteRange b, ByteChanges &changes)
{
    const std::uint32_t common = std::min(a.length, b.length);
    for (std::uint32_t i = 0; i < common; ++i) {
        if (before.frame.raw[a.offset + i] == after.frame.raw[b.offset + i])
            continue;
        changes.before.push_back(a.offset + i);
        changes.after.push_back(b.offset + i);
    }
    addAll(changes.before, { a.offset + common, a.length - common });
    addAll(changes.after, { b.offset + common, b.length - common });
}

/// The same field with another length: what both begin and end with is the same.
void compareLengths(const ParseTree &before, ByteRange a, const ParseTree &after, ByteRange b, ByteChanges &changes)
{
    const auto left = bytesOf(before, a);
    const auto right = bytesOf(after, b);
    const std::size_t most = std::min(left.size(), right.size());
    std::size_t head = 0;
    while (head < most && left[head] == right[head])
        ++head;
    std::size_t tail = 0;
    while (tail < most - head && left[left.size() - 1 - tail] == right[right.size() - 1 - tail])
        ++tail;
    const auto middle = [head, tail](ByteRange range) {
        return ByteRange { range.offset + static_cast<std::uint32_t>(head),
                           range.length - static_cast<std::uint32_t>(head + tail) };
    };
    addAll(changes.before, middle(a));
    addAll(changes.after, middle(b));
}

void compareParts(const ParseTree &before, const ParseTree &after, ByteChanges &changes)
{
    const NamedParts older(before);
    const NamedParts newer(after);
    for (std::size_t i = 0; i < newer.keys.size(); ++i) {
        const ByteRange range = after.nodes[newer.nodes[i]].range;
        const auto place = older.find(newer.keys[i]);
        if (!place) {
            addAll(changes.after, range);
            continue;
        }
        const ByteRange other = before.nodes[older.nodes[*place]].range;
        if (other.length == range.length)
            comparePlaces(before, other, after, range, changes);
        else
            compareLengths(before, other, after, range, changes);
    }
    for (std::size_t i = 0; i < older.keys.size(); ++i)
        if (!newer.find(older.keys[i]))
            addAll(changes.before, before.nodes[older.nodes[i]].range);
}

/// Whether a person would call it a field: it holds a value. Marks, type bytes and line ends do not.
bool isField(const ParseTree &tree, std::uint32_t node)
{
    return tree.nodes[node].reading != kNone || tree.nodes[node].value.kind != LeafValue::Kind::None;
}

std::optional<Decimal> differenceOf(const Dissection &before, std::uint32_t older, const Dissection &after,
                                    std::uint32_t newer)
{
    const Measurement *a = before.measurementOf(older);
    const Measurement *b = after.measurementOf(newer);
    if (a == nullptr || b == nullptr || !a->isNumber || !b->isNumber || a->unit != b->unit
        || a->unitExponent != b->unitExponent)
        return std::nullopt;
    return Decimal::difference(b->value, a->value);
}

FieldChange compareFields(const Dissection &before, std::uint32_t older, const Dissection &after, std::uint32_t newer)
{
    FieldChange change { FieldChange::Kind::Same, older, newer, std::nullopt };
    if (older == kNone) {
        change.kind = FieldChange::Kind::Added;
    } else if (newer == kNone) {
        change.kind = FieldChange::Kind::Removed;
    } else if (!sameBytes(before.tree, before.tree.nodes[older].range, after.tree, after.tree.nodes[newer].range)) {
        change.kind = FieldChange::Kind::Changed;
        change.difference = differenceOf(before, older, after, newer);
    }
    return change;
}

} // namespace

ByteChanges changedBytes(const Dissection &before, const Dissection &after)
{
    ByteChanges changes;
    const auto lengthOf = [](const Dissection &telegram) {
        return static_cast<std::uint32_t>(telegram.tree.frame.raw.size());
    };
    const bool hasFields = !before.tree.nodes.empty() && !after.tree.nodes.empty();
    if (lengthOf(before) == lengthOf(after) || !hasFields) {
        comparePlaces(before.tree, { 0, lengthOf(before) }, after.tree, { 0, lengthOf(after) }, changes);
        return changes;
    }
    compareParts(before.tree, after.tree, changes);
    std::sort(changes.before.begin(), changes.before.end());
    std::sort(changes.after.begin(), changes.after.end());
    return changes;
}

std::vector<FieldChange> changedFields(const Dissection &before, const Dissection &after)
{
    const NamedParts older(before.tree);
    const NamedParts newer(after.tree);
    std::vector<FieldChange> changes;
    std::size_t next = 0; // of the older telegram's parts, behind those that were passed
    const auto addRemoved = [&](std::size_t end) {
        for (; next < end; ++next) {
            const std::uint32_t node = older.nodes[next];
            if (!newer.find(older.keys[next]) && isField(before.tree, node))
                changes.push_back(compareFields(before, node, after, kNone));
        }
    };
    for (std::size_t i = 0; i < newer.keys.size(); ++i) {
        const std::uint32_t node = newer.nodes[i];
        const auto place = older.find(newer.keys[i]);
        if (place)
            addRemoved(*place);
        if (isField(after.tree, node))
            changes.push_back(compareFields(before, place ? older.nodes[*place] : kNone, after, node));
    }
    addRemoved(older.keys.size());
    return changes;
}

} // namespace meterscope::ui
