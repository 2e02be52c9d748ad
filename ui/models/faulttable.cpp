// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/faulttable.h"

#include "ui/format/hosttimetext.h"
#include "ui/format/issuetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/timetext.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

QString kindText(const FaultKind &kind)
{
    switch (kind.noise) {
    case NoiseKind::None:
    case NoiseKind::JoinedMidway:
        break;
    case NoiseKind::LineBreak:
        return FaultTable::tr("Line break, bytes 0x00");
    case NoiseKind::IdleHigh:
        return FaultTable::tr("Bytes 0xFF between telegrams");
    case NoiseKind::Text:
        return FaultTable::tr("Characters that belong to no telegram");
    case NoiseKind::SevenBit:
        return FaultTable::tr("Text of 7E1 read as 8N1");
    case NoiseKind::Binary:
        return FaultTable::tr("Bytes that belong to no telegram");
    }
    ParseIssue issue;
    issue.code = kind.issue;
    return kind.issue == IssueCode::None ? FaultTable::tr("Rejected") : issueText(issue);
}

} // namespace

void FaultTable::setFaults(std::vector<TelegramStatistics::Fault> faults, std::chrono::milliseconds now)
{
    m_now = now;
    // The same kinds in the same order: the person's place in the table stays.
    const bool sameKinds = faults.size() == m_faults.size()
        && std::equal(faults.begin(), faults.end(), m_faults.begin(),
                      [](const auto &a, const auto &b) { return a.kind == b.kind; });
    if (sameKinds) {
        m_faults = std::move(faults);
        if (!m_faults.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_faults = std::move(faults);
    endResetModel();
}

int FaultTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_faults.size());
}

int FaultTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FaultTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TelegramStatistics::Fault &fault = m_faults[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == CountColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case KindColumn:
        return kindText(fault.kind);
    case CountColumn:
        return countText(fault.count, m_locale);
    case LastColumn:
        return hostTimeText(fault.last.utc);
    case AgeColumn:
        return tr("%1 ago").arg(
            ageText(std::max(m_now - fault.last.sinceBoot, std::chrono::milliseconds(0)), m_locale));
    default:
        return {};
    }
}

QVariant FaultTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("Fault");
    case CountColumn:
        return tr("Count");
    case LastColumn:
        return tr("Last at");
    case AgeColumn:
        return tr("Since then");
    default:
        return {};
    }
}

} // namespace meterscope::ui
