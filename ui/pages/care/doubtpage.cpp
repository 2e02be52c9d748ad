// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/doubtpage.h"

#include "ui/format/caretext.h"
#include "ui/format/numbertext.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace meterscope::ui {

DoubtPage::DoubtPage(const CareSeams &seams, QWidget *parent)
    : CarePage(seams, parent)
    , m_text(newText(QStringLiteral("doubtText")))
    , m_table(
          newTable(QStringLiteral("doubts"), tr("Doubtful readings"),
                   { tr("Register"), tr("Before → after"), tr("When"), tr("Readings"), tr("Meter"), tr("Decision") }))
    , m_accept(newButton(QStringLiteral("accept"), tr("&Accept")))
    , m_reject(newButton(QStringLiteral("reject"), tr("L&eave out")))
{
    m_accept->setToolTip(tr("These readings count from now on, and what follows is measured from them."));
    m_reject->setToolTip(tr("These readings never count. They stay in the database and can be accepted later."));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_accept);
    row->addWidget(m_reject);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DoubtPage::enable);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(CareTask::Kind::Accept); });
    connect(m_reject, &QPushButton::clicked, this, [this] { decide(CareTask::Kind::Reject); });
}

void DoubtPage::take(const CareOutcome &outcome)
{
    if (outcome.task.kind != CareTask::Kind::Look || outcome.error != HistoryError::None)
        return;
    m_doubts = outcome.doubts;
    m_text->setText(m_doubts.empty()
                        ? tr("No reading is doubtful: the connection could deliver all that was recorded.")
                        : tr("The checksum of these readings is right, but they say more than the connection can "
                             "deliver in that time. They are kept, and left out of all totals until you decide: accept "
                             "them when the meter really jumped, leave them out when it sent nonsense. You can change "
                             "your mind later."));
    m_table->setRowCount(int(m_doubts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row, m_doubts[std::size_t(row)]);
    m_table->resizeRowsToContents();
    for (QWidget *each : std::initializer_list<QWidget *> { m_table, m_accept, m_reject })
        each->setVisible(!m_doubts.empty());
    if (!m_doubts.empty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    Q_EMIT pendingChanged(int(std::count_if(m_doubts.begin(), m_doubts.end(), [](const CareDoubt &doubt) {
        return doubt.decision == CareDoubt::Decision::Pending;
    })));
}

void DoubtPage::showRow(int row, const CareDoubt &doubt)
{
    const QString first = momentText(doubt.first);
    const QString last = momentText(doubt.last);
    m_table->setItem(row, 0, new QTableWidgetItem(registerText(doubt.slot)));
    m_table->setItem(row, 1, numberItem(jumpText(doubt, locale())));
    m_table->setItem(row, 2, new QTableWidgetItem(first == last ? first : QStringLiteral("%1\n– %2").arg(first, last)));
    m_table->setItem(row, 3, numberItem(countText(doubt.readings, locale())));
    m_table->setItem(row, 4, new QTableWidgetItem(doubt.equipment));
    m_table->setItem(row, 5, new QTableWidgetItem(decisionText(doubt.decision)));
}

const CareDoubt *DoubtPage::chosen() const
{
    const int row = m_table->currentRow();
    return row >= 0 && row < int(m_doubts.size()) ? &m_doubts[std::size_t(row)] : nullptr;
}

void DoubtPage::enable()
{
    const CareDoubt *doubt = chosen();
    m_accept->setEnabled(isIdle() && doubt && doubt->decision != CareDoubt::Decision::Accepted);
    m_reject->setEnabled(isIdle() && doubt && doubt->decision != CareDoubt::Decision::Rejected);
}

void DoubtPage::decide(CareTask::Kind kind)
{
    const CareDoubt *doubt = chosen();
    if (!doubt)
        return;
    CareTask task;
    task.kind = kind;
    task.doubt = doubt->id;
    Q_EMIT wanted(task);
}

} // namespace meterscope::ui
