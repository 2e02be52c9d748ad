// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/livepage.h"

#include "ui/format/linereport.h"
#include "ui/format/linktext.h"
#include "ui/format/livetext.h"
#include "ui/format/timetext.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/pages/exportdialog.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/livechart.h"
#include "ui/widgets/phasescard.h"
#include "ui/widgets/phasestriplayout.h"
#include "ui/widgets/powergauge.h"
#include "ui/widgets/qualitycard.h"
#include "ui/widgets/quarterhourcard.h"
#include "ui/widgets/registerscard.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/volumecard.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr double kGap = 12;
constexpr double kPadding = 16;
constexpr double kTopHeight = 284;
constexpr double kGaugeWidth = 300;
constexpr double kPhasesWidth = 424;
constexpr double kSideWidth = 268;
/// 1100 px of window less the navigation.
constexpr double kWideFrom = 948;
/// 1500 px of window less the navigation: the right column stands beside everything, from top to bottom.
constexpr double kRoomyFrom = 1348;

int scaled(double pixels)
{
    return qRound(pixels * uiScale());
}

/// The line as the finding says it should be read; the same where it says nothing of it.
LineSettings remedied(const LinkStatus &link)
{
    return link.finding.line.value_or(link.settings.line);
}

/// Readings are good in spite of some findings.
StatusTone toneOf(LineHint hint)
{
    const bool readable = hint == LineHint::ReducedData || hint == LineHint::ClockOff || hint == LineHint::ModemProbe
        || hint == LineHint::RelayAltersBytes;
    return readable ? StatusTone::Caution : StatusTone::Bad;
}

/// Of a connected meter; nothing of what is not recorded.
std::optional<HistoryView> historyViewOf(Quantity quantity)
{
    switch (quantity) {
    case Quantity::GasVolume:
    case Quantity::GasVolumeUncorrected:
        return HistoryView::Gas;
    case Quantity::WaterVolume:
        return HistoryView::Water;
    case Quantity::ThermalEnergy:
        return HistoryView::Heat;
    default:
        return std::nullopt;
    }
}

bool hasRemedy(const LinkStatus &link)
{
    return link.settings.kind == LinkKind::Serial && remedied(link) != link.settings.line;
}

/// A column whose widgets keep together.
QWidget *column(const std::vector<QWidget *> &widgets, bool fills)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(kGap));
    for (QWidget *widget : widgets)
        layout->addWidget(widget, fills ? 1 : 0);
    if (!fills)
        layout->addStretch();
    return box;
}

} // namespace

LivePage::LivePage(LiveModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("livePage"));
    m_gauge = new PowerGauge(this);
    m_phases = new PhasesCard(this);
    m_registers = new RegistersCard(this);
    m_chart = new LiveChart(this);
    m_quarterHour = new QuarterHourCard(this);
    m_quality = new QualityCard(this);
    m_banner = new Banner(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("livePage.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    createActions();
    buildHead();
    linkCards();
    connect(m_banner, &Banner::actionTriggered, this, &LivePage::takeAction);
    connect(m_banner, &Banner::reportRequested, this,
            [this] { QGuiApplication::clipboard()->setText(lineReport(m_model->state().link)); });
    connect(m_model, &LiveModel::changed, this, &LivePage::refresh);
    refresh();
}

void LivePage::buildHead()
{
    m_title = new QLabel(tr("Live"), this);
    m_title->setFont(textFont(TextRole::PageTitle));
    m_time = new QLabel(this);
    m_time->setObjectName(QStringLiteral("livePage.time"));
    m_time->setProperty("tone", QStringLiteral("ink2"));
    m_chip = new StatusChip(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaled(kPadding), 0, scaled(kPadding), 0);
    head->setSpacing(scaled(10));
    head->addWidget(m_title);
    head->addWidget(m_time);
    head->addStretch();
    head->addWidget(m_chip);
    for (QAction *action : { m_tableAction, m_exportAction, m_miniWindow }) {
        QPushButton *button = actionIconButton(action, this);
        button->setObjectName(QStringLiteral("livePage.") + action->objectName());
        head->addWidget(button);
        m_lastOfHead = button;
    }
    auto *bannerRow = new QVBoxLayout;
    bannerRow->setContentsMargins(scaled(kPadding), 0, scaled(kPadding), 0);
    bannerRow->addWidget(m_banner);
    m_bannerGap = new QWidget(this);
    m_bannerGap->setFixedHeight(scaled(kGap));
    m_bannerGap->hide();
    bannerRow->addWidget(m_bannerGap);
    bannerRow->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *headBox = new QWidget(this);
    headBox->setLayout(head);
    headBox->setFixedHeight(scaled(48));
    layout->addWidget(headBox);
    layout->addLayout(bannerRow);
    layout->addWidget(m_scroll, 1);
}

void LivePage::lead(Card *card, std::function<std::optional<HistoryView>()> view, BarStep step)
{
    connect(card, &Card::pressed, this, [this, view = std::move(view), step] {
        const LiveState &state = m_model->state();
        const auto wanted = view();
        if (!wanted || !state.lastTelegram)
            return;
        const auto today = localDay(std::chrono::floor<std::chrono::seconds>(state.lastTelegram->utc), state.zone());
        Q_EMIT historyRequested(*wanted, HistoryPeriod(HistoryPeriod::Span::Day, today), step);
    });
}

void LivePage::linkCards()
{
    const auto always = [](HistoryView view) { return [view] { return std::optional(view); }; };
    lead(m_gauge, always(HistoryView::Power));
    lead(m_phases, [this] {
        const auto &phases = m_model->state().phases;
        const bool volts =
            std::any_of(phases.begin(), phases.end(), [](const PhaseState &phase) { return phase.volts.has_value(); });
        return std::optional(volts ? HistoryView::Voltage : HistoryView::Power);
    });
    lead(m_registers, always(HistoryView::Energy));
    lead(m_quarterHour, always(HistoryView::Energy), BarStep::Quarter);
    lead(m_quality, always(HistoryView::Voltage));
    connect(m_chart, &Card::pressed, this, [this] {
        Q_EMIT historyRequested(HistoryView::Power, HistoryPeriod::range(m_chart->shownFrom(), m_chart->shownTo()),
                                BarStep::Automatic);
    });
}

void LivePage::createActions()
{
    m_tableAction = newPageAction(this, tr("&Show the chart as a table"), {}, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_tableAction->setObjectName(QStringLiteral("table"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, m_chart, &LiveChart::setTableShown);
    m_exportAction = newPageAction(this, tr("&Export the chart…"), {}, QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportAction->setObjectName(QStringLiteral("export"));
    connect(m_exportAction, &QAction::triggered, this, &LivePage::exportChart);
    m_miniWindow = newPageAction(this, tr("Mini window"), {}, {});
    m_miniWindow->setObjectName(QStringLiteral("miniWindow"));
    connect(m_miniWindow, &QAction::triggered, this, &LivePage::miniWindowRequested);
    updateIcons();
}

void LivePage::updateIcons()
{
    const QColor color = themeOf(this).ink2;
    m_tableAction->setIcon(themedIcon(QStringLiteral("table"), color));
    m_exportAction->setIcon(themedIcon(QStringLiteral("export"), color));
    m_miniWindow->setIcon(themedIcon(QStringLiteral("pin"), color));
}

void LivePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_miniWindow)
        updateIcons();
}

/// The chart as it is when Export is pressed.
void LivePage::exportChart()
{
    if (m_exportDialog) {
        m_exportDialog->raise();
        m_exportDialog->activateWindow();
        return;
    }
    m_exportDialog = new ExportDialog(
        m_chart->accessibleName(),
        [this](ChartFormat format, const QString &path) {
            return saveChart(format, m_chart->sheet(), m_chart->table(), path);
        },
        this);
    m_exportDialog->show();
}

void LivePage::setFuseAmperes(int amperes)
{
    m_fuseAmperes = amperes;
    refresh();
}

void LivePage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void LivePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(arrangementFor(m_model->state()));
}

void LivePage::refresh()
{
    const LiveState &state = m_model->state();
    const LiveReading &reading = m_model->reading();
    m_chart->setHistory(&reading.power());
    std::vector<PhaseSeries> series;
    for (const Phase phase : { Phase::L1, Phase::L2, Phase::L3 }) {
        if (const PowerHistory *history = reading.phasePower(phase))
            series.push_back({ phase, history });
    }
    m_chart->setPhaseSeries(series);
    m_tableAction->setEnabled(state.watts.has_value());
    m_exportAction->setEnabled(state.watts.has_value());
    // A page nobody sees costs nothing; it is refreshed when it is shown.
    if (!isVisible() && m_arranged)
        return;
    refreshCards(state);
    refreshHead(state);
    refreshBanner(state);
    m_bannerGap->setVisible(!m_banner->isHidden());
    arrange(arrangementFor(state));
}

void LivePage::refreshHead(const LiveState &state)
{
    const auto age = m_model->age();
    const UtcSeconds time = state.meterTime.value_or(std::chrono::floor<std::chrono::seconds>(m_model->now().utc));
    m_time->setText(tr("%1, %2").arg(longDateText(time, state.zone(), locale()), clockText(time, state.zone())));
    m_time->setVisible(state.hasTelegram());
    const LinkState link = state.link.state;
    if (!age) {
        // Bytes without a telegram are not "live".
        const LinkState told = link == LinkState::Receiving ? LinkState::Waiting : link;
        m_chip->setStatus(told == LinkState::Lost ? StatusTone::Bad : StatusTone::Neutral, linkStateText(told));
    } else if (state.stale) {
        const QString silence = durationText(std::chrono::floor<std::chrono::seconds>(*age));
        const bool ended = link == LinkState::Ended;
        const QString told = state.damaged ? tr("telegrams damaged for %1") : tr("silent for %1");
        m_chip->setStatus(ended ? StatusTone::Neutral : StatusTone::Bad,
                          ended ? linkStateText(link) : told.arg(silence));
    } else {
        m_chip->setStatus(StatusTone::Good, tr("live, %1 ago").arg(ageText(*age, locale())));
    }
}

/// "Copied" stays until the finding is another one.
void LivePage::offerReport(LineHint hint)
{
    if (hint != m_reported)
        m_banner->setReportOffered(hint != LineHint::None);
    m_reported = hint;
}

void LivePage::refreshBanner(const LiveState &state)
{
    const LinkStatus &link = state.link;
    const FindingText finding = findingText(link.finding, link.settings, locale());
    if (!finding.isEmpty()) {
        const QString action =
            hasRemedy(link) ? tr("Read as %1").arg(lineSettingsText(remedied(link))) : tr("Diagnose");
        m_banner->setFinding(toneOf(link.finding.hint), finding.fact, finding.remedy, action);
        offerReport(link.finding.hint);
        return;
    }
    offerReport(LineHint::None);
    const QString error = linkErrorText(link.error, QString::fromStdString(link.detail));
    if (!error.isEmpty()) {
        const QString remedy = link.state == LinkState::Lost ? tr("It is being looked for.") : QString();
        m_banner->setFinding(StatusTone::Bad, error, remedy, tr("Connection…"));
    } else if (state.stale && link.state != LinkState::Ended) {
        const QString silence = durationText(std::chrono::floor<std::chrono::seconds>(*m_model->age()));
        const auto last = std::chrono::floor<std::chrono::seconds>(state.lastTelegram->utc);
        const QString fact = state.damaged ? tr("Every telegram is damaged for %1,") : tr("No telegram for %1,");
        m_banner->setFinding(StatusTone::Bad, fact.arg(silence),
                             tr("last good one at %1").arg(clockText(last, state.zone())), tr("Diagnose"));
    } else {
        m_banner->clear();
    }
}

void LivePage::takeAction()
{
    const LinkStatus &link = m_model->state().link;
    if (hasRemedy(link)) {
        LinkSettings settings = link.settings;
        settings.line = remedied(link);
        Q_EMIT reopenRequested(link.source, settings);
    } else if (link.finding.hint == LineHint::None && link.error != LinkError::None) {
        Q_EMIT connectionRequested(); // a name or a number to correct: listening would tell no more
    } else {
        Q_EMIT diagnosisRequested();
    }
}

void LivePage::refreshCards(const LiveState &state)
{
    refreshGauge(state);
    m_phases->setPhases(state.phases, m_fuseAmperes, state.stale);
    m_registers->setState(state);
    refreshChart(state);
    if (state.quarterHour)
        m_quarterHour->setState(*state.quarterHour, state.zone(), state.stale);
    if (state.quality)
        m_quality->setState(*state.quality, state.zone(), state.stale);
    while (m_volumes.size() > state.volumes.size()) {
        delete m_volumes.back();
        m_volumes.pop_back();
    }
    while (m_volumes.size() < state.volumes.size()) {
        const std::size_t index = m_volumes.size();
        m_volumes.push_back(new VolumeCard(this));
        lead(m_volumes.back(), [this, index] {
            const auto &volumes = m_model->state().volumes;
            return index < volumes.size() ? historyViewOf(volumes[index].quantity) : std::nullopt;
        });
    }
    for (std::size_t i = 0; i < m_volumes.size(); ++i) {
        m_volumes[i]->setState(state.volumes[i], state.zone());
        showLead(m_volumes[i], historyViewOf(state.volumes[i].quantity).has_value());
    }
    // The bare dial, before the first telegram, leads nowhere.
    for (Card *card :
         std::initializer_list<Card *> { m_gauge, m_phases, m_registers, m_chart, m_quarterHour, m_quality })
        showLead(card, state.hasTelegram());
}

void LivePage::showLead(Card *card, bool leads)
{
    if (leads == card->pressHint().isEmpty())
        card->setPressHint(leads ? tr("Show in the history") : QString());
}

void LivePage::refreshGauge(const LiveState &state)
{
    if (!state.watts)
        return m_gauge->clear();
    GaugeState gauge;
    gauge.twoWay = state.exports;
    gauge.watts = *state.watts;
    gauge.stale = state.stale;
    const auto extreme = [&state](const std::optional<TimedPower> &power) -> std::optional<DayExtreme> {
        if (!power)
            return std::nullopt;
        return DayExtreme { power->watts, clockMinutesText(power->at, state.zone()) };
    };
    gauge.highestImport = extreme(state.highestImport);
    gauge.highestExport = extreme(state.highestExport);
    if (state.stale)
        gauge.note = oldText(m_model->age().value_or(std::chrono::milliseconds(0)), locale());
    // Conductors are known where the meter tells of them; a sum has several connections.
    if (!state.phases.empty())
        gauge.limitWatts = double(m_fuseAmperes) * kNominalVoltage * double(state.phases.size());
    m_gauge->setState(gauge);
}

void LivePage::refreshChart(const LiveState &state)
{
    if (!state.hasTelegram())
        return;
    const LiveReading &source = m_model->reading();
    const auto clock = std::chrono::floor<std::chrono::seconds>(m_model->now().sinceBoot).count();
    const auto newest = std::chrono::floor<std::chrono::seconds>(state.lastTelegram->sinceBoot).count();
    LiveChartState chart;
    // While telegrams come the chart ends with the newest; silence moves it on by the clock.
    chart.now = state.stale && state.link.state != LinkState::Ended ? std::max(clock, newest) : newest;
    chart.utcOffset = source.utcOffset();
    chart.zone = state.zone();
    chart.holdSeconds = std::max<std::int64_t>(3 * source.period().count() / 1000, 5);
    if (state.stale)
        chart.lastKnown = newest;
    else if (state.watts)
        chart.watts = state.watts->plotValue();
    chart.tariffs = source.tariffs();
    chart.fills = source.power().fills();
    m_chart->setState(chart);
}

LivePage::Arrangement LivePage::arrangementFor(const LiveState &state) const
{
    Arrangement arrangement;
    arrangement.wide = width() >= scaled(kWideFrom);
    arrangement.power = state.watts.has_value() || !state.hasTelegram();
    arrangement.phases = state.phases.size();
    arrangement.registers = !state.registers.empty();
    arrangement.registerRows = int(state.registers.size());
    arrangement.quarterHour = state.quarterHour.has_value();
    arrangement.chart = state.watts.has_value();
    arrangement.quality = state.quality.has_value();
    arrangement.volumes = state.volumes.size();
    const bool hasSide = arrangement.quarterHour || arrangement.quality || arrangement.volumes > 0;
    arrangement.roomy = width() >= scaled(kRoomyFrom) || (state.phases.empty() && state.watts && hasSide);
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
        card->setFixedHeight(compact ? scaled(VolumeCard::kCompactHeight) : card->sizeHint().height());
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
    all->setContentsMargins(scaled(kPadding), 0, scaled(kPadding), scaled(14));
    all->setSpacing(scaled(kGap));
    auto *rows = new QVBoxLayout;
    rows->setSpacing(scaled(kGap));
    all->addLayout(rows, 1);
    auto *top = new QWidget(m_content);
    auto *topLayout = new QHBoxLayout(top);
    topLayout->setContentsMargins(0, 0, 0, 0);
    topLayout->setSpacing(scaled(kGap));
    const int height = std::max(scaled(kTopHeight), arrangement.registers ? m_registers->sizeHint().height() : 0);
    top->setFixedHeight(height);
    rows->addWidget(top);

    std::vector<QWidget *> side = sideCards();
    const auto place = [](QBoxLayout *layout, QWidget *card, int stretch) {
        layout->addWidget(card, stretch);
        card->show();
    };
    if (arrangement.power) {
        // Without conductors the dial and the registers share what there is, and no register stands far from its name.
        m_gauge->setMinimumWidth(scaled(kGaugeWidth));
        if (arrangement.phases > 0)
            m_gauge->setMaximumWidth(scaled(kGaugeWidth));
        else
            m_registers->setMaximumWidth(scaled(RegistersCard::kWidest));
        place(topLayout, m_gauge, 1);
    }
    if (arrangement.phases > 1) {
        m_phases->setMinimumWidth(scaled(kPhasesWidth));
        if (!arrangement.roomy)
            m_phases->setMaximumWidth(scaled(kPhasesWidth));
        place(topLayout, m_phases, 3);
    } else if (arrangement.phases == 1) {
        // One conductor is one row: a connected meter shares its column.
        std::vector<QWidget *> cards { m_phases };
        m_phases->setFixedHeight(scaled(125));
        if (!side.empty()) {
            cards.push_back(side.front());
            side.erase(side.begin());
        }
        for (QWidget *card : cards)
            card->show();
        QWidget *box = column(cards, cards.size() > 1);
        box->setFixedWidth(scaled(kPhasesWidth));
        topLayout->addWidget(box);
    }
    if (arrangement.registers)
        place(topLayout, m_registers, 2);
    else
        topLayout->addStretch(1);

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(scaled(kGap));
    if (arrangement.chart) {
        m_chart->setMinimumHeight(scaled(220));
        place(bottom, m_chart, 1);
    }
    if (!side.empty()) {
        showAtHintedHeight(side);
        QWidget *box = column(side, false);
        box->setFixedWidth(scaled(kSideWidth));
        (arrangement.roomy ? all : bottom)->addWidget(box);
    }
    if (!arrangement.chart)
        bottom->addStretch(1);
    rows->addLayout(bottom, 1);
}

void LivePage::arrangeNarrow()
{
    auto *grid = new QGridLayout(m_content);
    grid->setContentsMargins(scaled(kPadding), 0, scaled(kPadding), scaled(14));
    grid->setSpacing(scaled(kGap));
    const auto place = [grid](QWidget *card, int row, int column, int span) {
        grid->addWidget(card, row, column, 1, span);
        card->show();
    };
    grid->setColumnStretch(1, 1);
    if (m_arrangement.power) {
        m_gauge->setFixedSize(scaled(kGaugeWidth), scaled(kTopHeight));
        place(m_gauge, 0, 0, 1);
    }
    if (m_arrangement.chart) {
        m_chart->setFixedHeight(scaled(264));
        place(m_chart, 1, 0, 2);
    }
    const bool onePhase = m_arrangement.phases == 1;
    if (m_arrangement.phases > 0) {
        m_phases->setFixedHeight(scaled(onePhase ? 125 : kTopHeight));
        grid->addWidget(m_phases, 0, 1, onePhase ? Qt::AlignTop : Qt::Alignment());
        m_phases->show();
    }
    // The right column of the wide page, below the chart.
    auto *under = new QWidget(m_content);
    auto *layout = new QHBoxLayout(under);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaled(kGap));
    if (m_arrangement.registers) {
        m_registers->setFixedHeight(std::max(scaled(kTopHeight), m_registers->sizeHint().height()));
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
