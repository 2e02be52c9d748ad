// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstatistics.h"

#include <QtCharts/QChartView>

class QBarCategoryAxis;
class QBarSeries;
class QValueAxis;

namespace meterscope::ui {

/// How many gaps between telegrams were how long.
class GapHistogram : public QChartView
{
    Q_OBJECT
public:
    explicit GapHistogram(QWidget *parent = nullptr);

    void setStatistics(const TelegramStatistics &statistics);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyTheme();

    QBarSeries *m_bars;
    QBarCategoryAxis *m_gaps;
    QValueAxis *m_counts;
    std::vector<TelegramStatistics::Bucket> m_shown;
};

} // namespace meterscope::ui
