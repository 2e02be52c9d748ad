// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstatistics.h"
#include "ui/widgets/closablecard.h"

class QLabel;
class QTableView;

namespace meterscope::ui {

class FactList;
class FaultTable;
class GapHistogram;

/// The kept telegrams in figures: how many, how often, how long, and what went wrong when.
class StatisticsPane : public ClosableCard
{
    Q_OBJECT
public:
    explicit StatisticsPane(QWidget *parent = nullptr);

    /// `now` on the boot-time clock of the arrivals.
    void setStatistics(const TelegramStatistics &statistics, std::chrono::milliseconds now);

Q_SIGNALS:
    /// The telegram of that number is wanted: the last one with a fault.
    void telegramChosen(std::uint64_t number);

private:
    FactList *m_facts;
    GapHistogram *m_gaps;
    FaultTable *m_faults;
    QTableView *m_faultView;
};

} // namespace meterscope::ui
