// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/showntelegram.h"

#include "ui/models/telegramdiff.h"
#include "ui/models/telegramlistmodel.h"

namespace meterscope::ui {

std::shared_ptr<const Dissection> ShownTelegram::dissect(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    const TelegramSummary summary = m_telegrams->store().summary(index);
    const auto bytes = m_telegrams->store().bytes(index);
    return summary.kind == TelegramSummary::Kind::Noise ? Dissector::noise(summary.number, summary.frame, bytes)
                                                        : m_dissector->dissect(summary.number, summary.frame, bytes);
}

bool ShownTelegram::show(int row)
{
    if (!m_telegrams->store().isHere(static_cast<std::size_t>(row)))
        return false;
    const TelegramSummary summary = m_telegrams->store().summary(static_cast<std::size_t>(row));
    if (m_telegram && m_telegram->number == summary.number)
        return false;
    m_telegram = dissect(row);
    m_marks = TelegramMarks(m_telegram->tree, summary.damage.kept(), changedSincePrevious(row));
    m_remarks = remarksOn(row);
    return true;
}

std::vector<std::uint32_t> ShownTelegram::changedSincePrevious(int row) const
{
    const int previous = m_telegram->tree.nodes.empty() ? -1 : m_telegrams->previousTelegram(row);
    if (previous < 0)
        return {};
    const auto index = static_cast<std::size_t>(previous);
    const auto bytes = m_telegrams->store().bytes(index);
    // Of telegrams of one length the bytes alone are compared; the fields of the previous one are not needed.
    const bool sameLength = bytes.size() == m_telegram->tree.frame.raw.size();
    const TelegramSummary summary = m_telegrams->store().summary(index);
    const auto before = sameLength ? Dissector::noise(summary.number, summary.frame, bytes) : dissect(previous);
    return changedBytes(*before, *m_telegram).after;
}

/// What the list knows of a row besides its bytes.
TelegramRemarks ShownTelegram::remarksOn(int row) const
{
    const TelegramStore &store = m_telegrams->store();
    const TelegramSummary summary = store.summary(static_cast<std::size_t>(row));
    TelegramRemarks remarks;
    if (summary.kind == TelegramSummary::Kind::Noise)
        remarks.noise = noiseFacts(summary, QLocale());
    remarks.damage = summary.damage;
    // The damage was found by the last good telegram of that length.
    for (int before = summary.damage.empty() ? -1 : m_telegrams->previousTelegram(row);
         before >= 0 && remarks.good.empty(); before = m_telegrams->previousTelegram(before)) {
        const auto index = static_cast<std::size_t>(before);
        if (store.summary(index).frame.checksum != ChecksumState::Ok)
            continue;
        const auto bytes = store.bytes(index);
        if (bytes.size() == summary.length)
            remarks.good.assign(bytes.begin(), bytes.end());
    }
    return remarks;
}

} // namespace meterscope::ui
