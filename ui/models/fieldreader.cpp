// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldreader.h"

#include "ui/format/quantitytext.h"
#include "ui/models/nodetext.h"

#include <algorithm>
#include <utility>

namespace meterscope::ui {

std::optional<FieldSample> FieldReader::take(const TelegramSummary &row, const Snapshot &telegram)
{
    m_isBroken = m_isBroken || row.late;
    const Measurement *measurement = measurementIn(telegram);
    if (measurement == nullptr)
        return std::nullopt; // meters that say some things in every other telegram have no gaps
    if (m_description.title.isEmpty() && !measurement->isMissing) {
        m_description.title = measurementTitle(*measurement);
        m_description.isNumeric = measurement->isNumber;
        m_description.unit = measurement->unit;
        m_description.unitExponent = measurement->unitExponent;
    }
    // Another unit has no place on this axis.
    const bool fits = !measurement->isMissing
        && (!m_description.isNumeric
            || (measurement->isNumber && measurement->unit == m_description.unit
                && measurement->unitExponent == m_description.unitExponent));
    if (!fits) {
        m_isBroken = true;
        return std::nullopt;
    }
    FieldSample sample { row.number, row.frame.received.utc, measurement->value, false };
    if (!m_description.isNumeric)
        sample.value = stateIndex(stateText(telegram, *measurement, m_locale));
    sample.breaks = std::exchange(m_isBroken, false) && m_hasSample;
    m_hasSample = true;
    return sample;
}

void FieldReader::pass(const TelegramSummary &row)
{
    m_isBroken = m_isBroken || row.kind == TelegramSummary::Kind::Rejected || row.late;
}

const Measurement *FieldReader::measurementIn(const Snapshot &telegram) const
{
    std::uint32_t seen = 0;
    for (const Measurement &measurement : telegram.measurements)
        if (!measurement.derived && measurement.sent.obis == m_key.code && seen++ == m_key.occurrence)
            return &measurement;
    return nullptr;
}

Decimal FieldReader::stateIndex(const QString &state)
{
    auto &states = m_description.states;
    const auto known = std::find(states.begin(), states.end(), state);
    const auto index = known - states.begin();
    if (known == states.end())
        states.push_back(state);
    return { index, 0 };
}

} // namespace meterscope::ui
