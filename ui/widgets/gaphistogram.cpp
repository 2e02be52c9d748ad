// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/gaphistogram.h"

#include "ui/format/numbertext.h"
#include "ui/models/plotcolumns.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kMostTicks = 5;
constexpr double kBarWidth = 0.58;

} // namespace

GapHistogram::GapHistogram(QWidget *parent)
    : QChartView(new QChart, parent)
    , m_bars(new QBarSeries(this))
    , m_gaps(new QBarCategoryAxis(this))
    , m_counts(new QValueAxis(this))
{
    setObjectName(QStringLiteral("gapHistogram"));
    setAccessibleName(tr("Gaps between telegrams"));
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus); // its figures are in the accessible description and in the facts beside it
    setStyleSheet(QStringLiteral("background: transparent"));
    m_bars->setBarWidth(kBarWidth);
    chart()->addSeries(m_bars);
    chart()->addAxis(m_gaps, Qt::AlignBottom);
    chart()->addAxis(m_counts, Qt::AlignLeft);
    m_bars->attachAxis(m_gaps);
    m_bars->attachAxis(m_counts);
    m_gaps->setGridLineVisible(false);
    m_gaps->setTruncateLabels(false);
    m_counts->setLineVisible(false);
    m_counts->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis *axis : { static_cast<QAbstractAxis *>(m_gaps), static_cast<QAbstractAxis *>(m_counts) })
        axis->setLabelsFont(textFont(TextRole::Axis));
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->setMargins({ 0, 4, 8, 0 });
    chart()->setAnimationOptions(QChart::NoAnimation);
    applyTheme();
}

void GapHistogram::setStatistics(const TelegramStatistics &statistics)
{
    if (statistics.histogram == m_shown)
        return;
    m_shown = statistics.histogram;
    auto *set = new QBarSet(QString(), m_bars);
    QStringList labels;
    QStringList spoken;
    std::uint64_t most = 1;
    for (const TelegramStatistics::Bucket &bucket : m_shown) {
        *set << static_cast<double>(bucket.count);
        most = std::max(most, bucket.count);
        const bool isOpen = bucket == m_shown.back() && m_shown.size() > 1;
        const QString from = decimalText(Decimal(bucket.from.count(), -3), locale()); // the unit is in the heading
        // Every label must be another one; those between a few are left empty for want of room.
        const bool isNamed = isOpen || labels.size() % std::max<qsizetype>(1, std::ssize(m_shown) / 4) == 0;
        labels << (isNamed ? (isOpen ? QStringLiteral("≥ ") : QString()) + from : QString(labels.size() + 1, u' '));
        spoken << tr("%1 from %2 s", "count of gaps, their length").arg(countText(bucket.count, locale()), from);
    }
    m_bars->clear();
    m_bars->append(set);
    m_gaps->setCategories(labels);
    const auto ticks = axisTicks(0, static_cast<double>(most), kMostTicks);
    m_counts->setRange(ticks.front(), ticks.back());
    m_counts->setTickCount(static_cast<int>(ticks.size()));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    applyTheme();
}

void GapHistogram::applyTheme()
{
    const Theme &theme = themeOf(window()); // the style sheet makes this widget's own background transparent
    for (QBarSet *set : m_bars->barSets()) {
        set->setBrush(theme.importHue.mark);
        set->setPen(Qt::NoPen);
    }
    for (QAbstractAxis *axis : { static_cast<QAbstractAxis *>(m_gaps), static_cast<QAbstractAxis *>(m_counts) })
        axis->setLabelsBrush(theme.ink3);
    m_gaps->setLinePen(QPen(theme.line, 1));
    m_counts->setGridLinePen(QPen(theme.line, 1));
}

void GapHistogram::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_counts != nullptr)
        applyTheme();
}

} // namespace meterscope::ui
