// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramsearch.h"

#include "domain/interpret.h"

#include <algorithm>

namespace meterscope::ui {

TelegramSearch::TelegramSearch(const Decryptor *decryptor)
    : m_reader(decryptor)
    , m_dissector(decryptor)
{ }

void TelegramSearch::setText(const QString &text)
{
    m_pattern = BytePattern::parse(text);
    m_value = ValuePattern::parse(text.toStdString());
}

std::optional<ByteRange> TelegramSearch::firstIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes,
                                                 std::uint32_t from)
{
    auto first = m_pattern.firstIn(bytes, from);
    for (const ByteRange &value : valuesIn(telegram, bytes))
        if (value.offset >= from && (!first || value.offset < first->offset))
            first = value;
    return first;
}

std::optional<ByteRange> TelegramSearch::lastIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes,
                                                std::uint32_t before)
{
    auto last = m_pattern.lastIn(bytes, before);
    for (const ByteRange &value : valuesIn(telegram, bytes))
        if (value.offset < before && (!last || value.offset > last->offset))
            last = value;
    return last;
}

bool TelegramSearch::hasValue(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes)
{
    if (!m_value || telegram.kind == TelegramSummary::Kind::Noise)
        return false;
    FrameView frame;
    static_cast<FrameInfo &>(frame) = telegram.frame;
    frame.raw = bytes;
    m_reader.read(frame, m_snapshot);
    interpret(m_snapshot);
    return std::any_of(m_snapshot.measurements.begin(), m_snapshot.measurements.end(),
                       [this](const Measurement &measurement) { return m_value->fits(measurement, m_snapshot); });
}

std::vector<ByteRange> TelegramSearch::valuesIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes)
{
    std::vector<ByteRange> values;
    if (!hasValue(telegram, bytes))
        return values;
    // Where it stands only the tree knows, which takes longer to make: for the few telegrams that have the value.
    const auto dissection = m_dissector.dissect(telegram.number, telegram.frame, bytes);
    const auto fits = [&](const Measurement *measurement) {
        return measurement != nullptr && m_value->fits(*measurement, dissection->snapshot);
    };
    const ParseTree &tree = dissection->tree;
    for (std::uint32_t node = 0; node < tree.nodes.size(); ++node) {
        if (tree.nodes[node].reading == ParseNode::kNone)
            continue;
        const Measurement *measurement = dissection->measurementOf(node);
        if (!fits(measurement) && (measurement == nullptr || !fits(dissection->derivedFrom(*measurement))))
            continue;
        const NodeHighlight place = highlightOf(tree, node);
        values.push_back(place.value.empty() ? place.enclosing : place.value);
    }
    return values;
}

} // namespace meterscope::ui
