// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/statisticspane.h"

#include "ui/models/faulttable.h"
#include "ui/models/statisticstext.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/gaphistogram.h"
#include "ui/widgets/plaintable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

QVBoxLayout *newPart(const QString &title, QWidget *content, QWidget *parent)
{
    auto *part = new QVBoxLayout;
    part->setSpacing(scaledPixels(4));
    QLabel *label = newCardRemark({}, parent);
    label->setText(title);
    part->addWidget(label);
    part->addWidget(content, 1);
    return part;
}

} // namespace

StatisticsPane::StatisticsPane(QWidget *parent)
    : ClosableCard(tr("Statistics"), parent)
    , m_facts(new FactList(this))
    , m_gaps(new GapHistogram(this))
    , m_faults(new FaultTable(this))
    , m_faultView(newPlainTable(QStringLiteral("faultTable"), tr("Faults"), this))
{
    setObjectName(QStringLiteral("statisticsPane"));
    m_facts->setObjectName(QStringLiteral("statisticsFacts"));
    m_facts->setAccessibleName(tr("Statistics"));
    m_faultView->setModel(m_faults);
    m_faultView->horizontalHeader()->setStretchLastSection(false);
    m_faultView->horizontalHeader()->setSectionResizeMode(FaultTable::KindColumn, QHeaderView::Stretch);
    m_faultView->setColumnWidth(FaultTable::CountColumn, scaledPixels(58));
    m_faultView->setColumnWidth(FaultTable::LastColumn, scaledPixels(96));
    m_faultView->setColumnWidth(FaultTable::AgeColumn, scaledPixels(88));
    auto *parts = new QHBoxLayout;
    parts->setContentsMargins(scaledPixels(14), 0, scaledPixels(14), 0);
    parts->setSpacing(scaledPixels(18));
    parts->addWidget(newFactsArea(m_facts, tr("Statistics"), this), 10);
    parts->addLayout(newPart(tr("Gaps between telegrams, s"), m_gaps, this), 8);
    parts->addLayout(newPart(tr("Faults"), m_faultView, this), 12);
    body()->addLayout(parts, 1);

    connect(m_faultView, &QTableView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT telegramChosen(m_faults->fault(index.row()).lastNumber); });
    setFocusProxy(m_faultView);
}

void StatisticsPane::setStatistics(const TelegramStatistics &statistics, std::chrono::milliseconds now)
{
    m_facts->setFacts(statisticsFacts(statistics, QLocale()));
    m_gaps->setStatistics(statistics);
    m_faults->setFaults(statistics.faults, now);
}

} // namespace meterscope::ui
