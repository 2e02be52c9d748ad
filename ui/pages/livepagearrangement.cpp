// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of a LivePage stand; what they show is in livepage.cpp.
#include "ui/models/livestate.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/phasescard.h"
#include "ui/widgets/powergauge.h"
#include "ui/widgets/qualitycard.h"
#include "ui/widgets/quarterhourcard.h"
#include "ui/widgets/registerscard.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/volumecard.h"

#include <QGridLayout>
#include <QScrollArea>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kGap = 12;
constexpr int kPadding = 16;
constexpr int kTopHeight = 284;
constexpr int kGaugeWidth = 300;
constexpr int kPhasesWidth = 424;
constexpr int kSideWidth = 268;
/// 1100 px of window less the navigation.
constexpr int kWideFrom = 948;
/// 1500 px of window less the navigation: the right column stands beside everything, from top to bottom.
constexpr int kRoomyFrom = 1348;

/// A column whose widgets keep together.
QWidget *column(const std::vector<QWidget *> &widgets, bool fills)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(kGap));
    for (QWidget *widget : widgets)
        layout->addWidget(widget, fills ? 1 : 0);
    if (!fills)
        layout->addStretch();
    return box;
}

} // namespace

LivePage::Arrangement LivePage::arrangementFor(const LiveState &state) const
{
    Arrangement arrangement;
    arrangement.wide = width() >= scaledPixels(kWideFrom);
    arrangement.power = state.watts.has_value() || !state.hasTelegram();
    arrangement.phases = state.phases.size();
    arrangement.registers = !state.registers.empty();
    arrangement.registerRows = int(state.registers.size());
    arrangement.quarterHour = state.quarterHour.has_value();
    arrangement.chart = state.watts.has_value();
    arrangement.quality = state.quality.has_value();
    arrangement.volumes = state.volumes.size();
    const bool hasSide = arrangement.quarterHour || arrangement.quality || arrangement.volumes > 0;
    arrangement.roomy = width() >= scaledPixels(kRoomyFrom) || (state.phases.empty() && state.watts && hasSide);
    for (const VolumeState &volume : state.volumes)
        arrangement.volumesWithHours += volume.hours.empty() ? 0 : 1;
    // What stands in the right column: cards, gaps between them, and what is above and below.
    const auto compact = double(VolumeCard::kCompactHeight);
    const double wanted = (arrangement.quarterHour ? 156 + kGap : 0)
        + (arrangement.quality ? m_quality->sizeHint().height() / uiScale() + kGap : 0)
        + double(arrangement.volumes) * (compact + kGap) + double(arrangement.volumesWithHours) * (140 - compact);
    arrangement.compactVolumes = wanted
        > height() / uiScale() - 48 - (arrangement.roomy ? 0 : kTopHeight) - 14 - (m_banner->isHidden() ? 0 : 52);
    return arrangement;
}

std::vector<QWidget *> LivePage::sideCards() const
{
    std::vector<QWidget *> cards;
    if (m_arrangement.quarterHour)
        cards.push_back(m_quarterHour);
    cards.insert(cards.end(), m_volumes.begin(), m_volumes.end());
    if (m_arrangement.quality)
        cards.push_back(m_quality);
    return cards;
}

void LivePage::showAtHintedHeight(const std::vector<QWidget *> &cards) const
{
    for (QWidget *card : cards) {
        const bool compact = m_arrangement.wide && m_arrangement.compactVolumes && qobject_cast<VolumeCard *>(card);
        card->setFixedHeight(compact ? scaledPixels(VolumeCard::kCompactHeight) : card->sizeHint().height());
        card->show();
    }
}

void LivePage::arrange(const Arrangement &arrangement)
{
    if (m_arranged && arrangement == m_arrangement)
        return;
    m_arranged = true;
    m_arrangement = arrangement;
    // The cards outlive the old arrangement: they go back to the page before its boxes are deleted.
    std::vector<QWidget *> cards { m_gauge, m_phases, m_registers, m_chart, m_quarterHour, m_quality };
    cards.insert(cards.end(), m_volumes.begin(), m_volumes.end());
    const bool chartHadFocus = m_chart->hasFocus();
    for (QWidget *card : cards) {
        card->setParent(this);
        card->hide();
        card->setMinimumSize(0, 0);
        card->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    }
    auto *content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("livePage.content"));
    m_content = content;
    if (arrangement.wide)
        arrangeWide(arrangement);
    else
        arrangeNarrow();
    m_scroll->setWidget(content);
    orderTabs();
    if (chartHadFocus)
        m_chart->setFocus();
}

/// The tab key goes as the eye does: the head, the cards, the chart with what is on it, the column beside it.
void LivePage::orderTabs()
{
    std::vector<QWidget *> stops { m_gauge, m_phases, m_registers };
    const std::vector<QWidget *> chart = m_chart->tabStops();
    stops.insert(stops.end(), chart.begin(), chart.end());
    const std::vector<QWidget *> side = sideCards();
    stops.insert(stops.end(), side.begin(), side.end());
    QWidget *last = m_lastOfHead;
    for (QWidget *stop : stops) {
        setTabOrder(last, stop);
        last = stop;
    }
}

void LivePage::arrangeWide(const Arrangement &arrangement)
{
    auto *all = new QHBoxLayout(m_content);
    all->setContentsMargins(scaledPixels(kPadding), 0, scaledPixels(kPadding), scaledPixels(14));
    all->setSpacing(scaledPixels(kGap));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(scaledPixels(kGap));
    all->addLayout(rows, 1);
    auto *top = new QWidget(m_content);
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(scaledPixels(kGap));
    const int height = std::max(scaledPixels(kTopHeight), arrangement.registers ? m_registers->sizeHint().height() : 0);
    top->setFixedHeight(height);
    rows->addWidget(top);

    std::vector<QWidget *> side = sideCards();
    const auto place = [](QBoxLayout *layout, QWidget *card, int stretch) {
        layout->addWidget(card, stretch);
        card->show();
    };
    if (arrangement.power) {
        // Without conductors the dial and the registers share what there is, and no register stands far from its name.
        m_gauge->setMinimumWidth(scaledPixels(kGaugeWidth));
        if (arrangement.phases > 0)
            m_gauge->setMaximumWidth(scaledPixels(kGaugeWidth));
        else
            m_registers->setMaximumWidth(scaledPixels(RegistersCard::kWidest));
        place(topLayout, m_gauge, 1);
    }
    if (arrangement.phases > 1) {
        m_phases->setMinimumWidth(scaledPixels(kPhasesWidth));
        if (!arrangement.roomy)
            m_phases->setMaximumWidth(scaledPixels(kPhasesWidth));
        place(topLayout, m_phases, 3);
    } else if (arrangement.phases == 1) {
        // One conductor is one row: a connected meter shares its column.
        std::vector<QWidget *> cards { m_phases };
        m_phases->setFixedHeight(scaledPixels(125));
        if (!side.empty()) {
            cards.push_back(side.front());
            side.erase(side.begin());
        }
        for (QWidget *card : cards)
            card->show();
        QWidget *box = column(cards, cards.size() > 1);
        box->setFixedWidth(scaledPixels(kPhasesWidth));
        topLayout->addWidget(box);
    }
    if (arrangement.registers)
        place(topLayout, m_registers, 2);
    else
        topLayout->addStretch(1);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(scaledPixels(kGap));
    if (arrangement.chart) {
        m_chart->setMinimumHeight(scaledPixels(220));
        place(bottom, m_chart, 1);
    }
    if (!side.empty()) {
        showAtHintedHeight(side);
        QWidget *box = column(side, false);
        box->setFixedWidth(scaledPixels(kSideWidth));
        (arrangement.roomy ? all : bottom)->addWidget(box);
    }
    if (!arrangement.chart)
        bottom->addStretch(1);
    rows->addLayout(bottom, 1);
}

void LivePage::arrangeNarrow()
{
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(scaledPixels(kPadding), 0, scaledPixels(kPadding), scaledPixels(14));
    grid->setSpacing(scaledPixels(kGap));
    const auto place = [grid](QWidget *card, int row, int column, int span) {
        grid->addWidget(card, row, column, 1, span);
        card->show();
    };
    grid->setColumnStretch(1, 1);
    if (m_arrangement.power) {
        m_gauge->setFixedSize(scaledPixels(kGaugeWidth), scaledPixels(kTopHeight));
        place(m_gauge, 0, 0, 1);
    }
    if (m_arrangement.chart) {
        m_chart->setFixedHeight(scaledPixels(264));
        place(m_chart, 1, 0, 2);
    }
    const bool onePhase = m_arrangement.phases == 1;
    if (m_arrangement.phases > 0) {
        m_phases->setFixedHeight(scaledPixels(onePhase ? 125 : kTopHeight));
        grid->addWidget(m_phases, 0, 1, onePhase ? Qt::AlignTop : Qt::Alignment());
        m_phases->show();
    }
    // The right column of the wide page, below the chart.
    auto *under = new QWidget(m_content);
    auto *layout = new QHBoxLayout(under);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(kGap));
    if (m_arrangement.registers) {
        m_registers->setFixedHeight(std::max(scaledPixels(kTopHeight), m_registers->sizeHint().height()));
        layout->addWidget(m_registers, 3);
        m_registers->show();
    }
    const std::vector<QWidget *> side = sideCards();
    showAtHintedHeight(side);
    if (!side.empty())
        layout->addWidget(column(side, false), 2);
    grid->addWidget(under, 2, 0, 1, 2);
    grid->setRowStretch(3, 1);
}

} // namespace meterscope::ui
