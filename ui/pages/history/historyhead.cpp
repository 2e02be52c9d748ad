// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historyhead.h"

#include "ui/format/periodtext.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace meterscope::ui {

namespace {

using Span = HistoryPeriod::Span;

constexpr int kPeriodWidth = 132;

/// In the order of the segments.
constexpr std::array kSpans { Span::Day, Span::Week, Span::Month, Span::Year, Span::All, Span::Range };

QPushButton *newMenuButton(const char *name, QMenu *menu, QWidget *parent)
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setMenu(menu);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return button;
}

QWidget *newRow(QWidget *parent, QBoxLayout *&layout)
{
    auto *row = new QWidget(parent);
    row->setFixedHeight(scaledPixels(44));
    layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(6));
    return row;
}

} // namespace

QString historyViewText(HistoryView view)
{
    switch (view) {
    case HistoryView::Energy:
        return HistoryHead::tr("Electricity");
    case HistoryView::Power:
        return HistoryHead::tr("Power");
    case HistoryView::Voltage:
        return HistoryHead::tr("Voltage");
    case HistoryView::Gas:
        return HistoryHead::tr("Gas");
    case HistoryView::Water:
        return HistoryHead::tr("Water");
    case HistoryView::Heat:
        return HistoryHead::tr("Heat");
    case HistoryView::DayProfile:
        return HistoryHead::tr("Mean day");
    case HistoryView::HeatMap:
        return HistoryHead::tr("Heat map");
    }
    return {};
}

HistoryHead::HistoryHead(const PageActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_spans(new SegmentedControl(QStringLiteral("span"),
                                   { tr("Day"), tr("Week"), tr("Month"), tr("Year"), tr("All"), tr("Range") }, this))
    , m_period(new QPushButton(this))
    , m_viewMenu(new QMenu(tr("&Quantity and chart"), this))
    , m_stepMenu(new QMenu(tr("&Bars"), this))
    , m_comparisonMenu(new QMenu(tr("&Compare with"), this))
{
    m_view = newMenuButton("viewButton", m_viewMenu, this);
    m_view->setAccessibleName(tr("Quantity and chart"));
    m_comparison = newMenuButton("comparisonButton", m_comparisonMenu, this);
    m_comparison->setAccessibleName(tr("Compare with another period"));
    m_comparison->setCheckable(true); // drawn as chosen while something is compared
    createViewMenu();
    createStepMenu();
    createComparisonMenu();
    m_spans->setAccessibleName(tr("Length of the period"));
    m_period->setObjectName(QStringLiteral("periodButton"));
    m_period->setFont(textFont(TextRole::Heading));
    m_period->setToolTip(tr("Another day or range (Ctrl+G)"));
    connect(m_spans, &SegmentedControl::chosen, this,
            [this](int index) { Q_EMIT spanChosen(kSpans[static_cast<std::size_t>(index)]); });
    connect(m_period, &QPushButton::clicked, this, &HistoryHead::periodClicked);

    createRows(actions);
    for (const HistoryView view :
         { HistoryView::Energy, HistoryView::Power, HistoryView::DayProfile, HistoryView::HeatMap })
        offer(view);
    showView(HistoryView::Energy);
    showComparison(ComparisonKind::None, {});
}

void HistoryHead::createRows(const PageActions &actions)
{
    m_layout->setContentsMargins(0, scaledPixels(2), 0, scaledPixels(2));
    m_layout->setSpacing(0);
    QBoxLayout *row = nullptr;
    m_time = newRow(this, row);
    auto *title = new QLabel(tr("History"), m_time);
    title->setFont(textFont(TextRole::PageTitle));
    row->addWidget(title);
    row->addSpacing(scaledPixels(10));
    row->addWidget(m_spans);
    row->addSpacing(scaledPixels(4));
    row->addWidget(actionIconButton(actions.previous, m_time));
    row->addWidget(m_period);
    row->addWidget(actionIconButton(actions.next, m_time));
    row->addWidget(actionButton(actions.today, m_time));
    row->addStretch(1);
    m_content = newRow(this, row);
    row->addStretch(1);
    row->addWidget(m_view);
    row->addWidget(m_comparison);
    row->addWidget(actionIconButton(actions.table, m_content));
    row->addWidget(actionIconButton(actions.exportView, m_content));
    m_layout->addWidget(m_time, 1);
    m_layout->addWidget(m_content);
}

void HistoryHead::createViewMenu()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < kHistoryViews; ++i) {
        const auto view = static_cast<HistoryView>(i);
        if (view == HistoryView::DayProfile)
            m_viewMenu->addSeparator();
        QAction *action = m_viewMenu->addAction(historyViewText(view));
        action->setCheckable(true);
        action->setVisible(false); // until there is something of it
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, view] { Q_EMIT viewChosen(view); });
        m_views[i] = action;
    }
    m_viewMenu->addSeparator();
    m_viewMenu->addMenu(m_stepMenu);
}

void HistoryHead::createStepMenu()
{
    auto *group = new QActionGroup(this);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto step = static_cast<BarStep>(i);
        m_steps[i] = m_stepMenu->addAction(barStepText(step));
        m_steps[i]->setCheckable(true);
        group->addAction(m_steps[i]);
        connect(m_steps[i], &QAction::triggered, this, [this, step] { Q_EMIT stepChosen(step); });
    }
    m_steps[0]->setChecked(true);
}

void HistoryHead::createComparisonMenu()
{
    auto *group = new QActionGroup(this);
    const QStringList texts { tr("&Nothing"), tr("The &year before"), tr("The &period before"),
                              tr("&Another period…") };
    for (std::size_t i = 0; i < m_comparisons.size(); ++i) {
        const auto kind = static_cast<ComparisonKind>(i);
        m_comparisons[i] = m_comparisonMenu->addAction(texts.at(static_cast<qsizetype>(i)));
        m_comparisons[i]->setCheckable(true);
        group->addAction(m_comparisons[i]);
        connect(m_comparisons[i], &QAction::triggered, this, [this, kind] { Q_EMIT comparisonChosen(kind); });
    }
}

void HistoryHead::showPeriod(const HistoryPeriod &period, const ZoneRule &zone)
{
    const Span span = period.span() == Span::Hour ? Span::Range : period.span();
    for (std::size_t i = 0; i < kSpans.size(); ++i)
        if (kSpans[i] == span)
            m_spans->setCurrent(static_cast<int>(i));
    m_period->setText(periodText(period, zone, QLocale()));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    // As wide for every month, and wider for a range.
    m_period->setMinimumWidth(std::max(scaledPixels(kPeriodWidth), m_period->sizeHint().width()));
    m_comparisonMenu->setEnabled(span != Span::All);
    arrangeRows();
}

void HistoryHead::showView(HistoryView view)
{
    m_views[static_cast<std::size_t>(view)]->setChecked(true);
    m_view->setText(historyViewText(view));
    arrangeRows();
}

void HistoryHead::offer(HistoryView view)
{
    m_views[static_cast<std::size_t>(view)]->setVisible(true);
}

bool HistoryHead::isOffered(HistoryView view) const
{
    return m_views[static_cast<std::size_t>(view)]->isVisible();
}

void HistoryHead::showComparison(ComparisonKind kind, const QString &text)
{
    m_comparisons[static_cast<std::size_t>(kind)]->setChecked(true);
    m_comparison->setText(text.isEmpty() ? tr("Compare") : QStringLiteral("\u2713 %1").arg(text));
    m_comparison->setChecked(!text.isEmpty());
    arrangeRows();
}

void HistoryHead::showStep(BarStep chosen, const HistoryPeriod &period, const ZoneRule &zone, bool hasBars)
{
    m_steps[static_cast<std::size_t>(chosen)]->setChecked(true);
    m_stepMenu->setEnabled(hasBars);
    for (std::size_t i = 1; i < m_steps.size(); ++i)
        m_steps[i]->setEnabled(period.allows(static_cast<BarStep>(i), zone));
}

QList<QAction *> HistoryHead::menuActions() const
{
    return { m_viewMenu->menuAction(), m_comparisonMenu->menuAction() };
}

QSize HistoryHead::minimumSizeHint() const
{
    return m_time->minimumSizeHint().expandedTo(m_content->minimumSizeHint());
}

void HistoryHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeRows();
}

/// Two rows where one has no room: the texts of its buttons are of any length.
void HistoryHead::arrangeRows()
{
    const bool narrow = width() < m_time->minimumSizeHint().width() + m_content->minimumSizeHint().width();
    m_layout->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace meterscope::ui
