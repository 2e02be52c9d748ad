// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historydata.h"

#include <QWidget>

class QBoxLayout;

namespace meterscope::ui {

class FactsCard;
class ProofCard;
class TotalsCard;

/// The cards beside the chart: totals, their proof against the registers, and what is worth knowing. A card without
/// content does not exist.
class HistorySide : public QWidget
{
    Q_OBJECT
public:
    explicit HistorySide(QWidget *parent = nullptr);

    void setData(const HistoryData &shown);
    /// Beside each other, below the chart of a narrow page.
    void setHorizontal(bool horizontal);

private:
    void showTotals(const HistoryData &shown);
    void showProof(const HistoryData &shown);
    void showFacts(const HistoryData &shown);

    QBoxLayout *m_layout;
    TotalsCard *m_totals;
    ProofCard *m_proof;
    FactsCard *m_facts;
};

} // namespace meterscope::ui
