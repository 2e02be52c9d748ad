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
#include "ui/widgets/textline.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/volumecard.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr double kGap = 12;
constexpr double kPadding = 16;

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
    m_time = new TextLine(this);
    m_time->setObjectName(QStringLiteral("livePage.time"));
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

} // namespace meterscope::ui
