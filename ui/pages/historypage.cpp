// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "domain/profile.h"
#include "ui/format/periodtext.h"
#include "ui/format/timetext.h"
#include "ui/models/charttable.h"
#include "ui/pages/history/chartdata.h"
#include "ui/pages/history/historychartcard.h"
#include "ui/pages/history/historyhead.h"
#include "ui/pages/history/historyside.h"
#include "ui/pages/history/historysource.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/historychart.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr auto kRefreshInterval = std::chrono::seconds(5);
constexpr int kPagePadding = 16;
constexpr int kSideWidth = 268;
constexpr int kNarrow = 860; ///< below this width the side column moves under the chart

using Span = HistoryPeriod::Span;

QDate qDate(UtcSeconds moment, const ZoneRule &zone)
{
    return localDateTime(moment, zone).date();
}

std::chrono::year_month_day dayOf(const QDate &date)
{
    return std::chrono::year(date.year()) / date.month() / date.day();
}

} // namespace

HistoryPage::HistoryPage(HistoryQuery *query, HistoryCommands *commands, LiveFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_feed(feed)
    , m_source(new HistorySource(query, this))
    , m_now([] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); })
    , m_choosePrinter([this](QPrinter &printer) { return QPrintDialog(&printer, this).exec() == QDialog::Accepted; })
{
    setObjectName(QStringLiteral("historyPage"));
    createActions();
    createParts();
    connectParts();
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &HistoryPage::refresh);
    updateIcons();
    m_source->setPeriod(HistoryPeriod(Span::Day, today()));
    showPeriod();
    showData();
}

const HistoryData &HistoryPage::data() const
{
    return m_source->data();
}

void HistoryPage::setClock(std::function<UtcSeconds()> now)
{
    m_now = now;
    m_source->setClock(std::move(now));
    goToToday();
}

void HistoryPage::setFileChooser(std::function<QString(const QString &, const QString &)> chooser)
{
    m_chooseFile = std::move(chooser);
}

void HistoryPage::setPrinterChooser(std::function<bool(QPrinter &)> chooser)
{
    m_choosePrinter = std::move(chooser);
}

void HistoryPage::createActions()
{
    const auto action = [this](const QString &text, const QString &iconText, const QKeySequence &keys, auto slot) {
        QAction *made = newPageAction(this, text, iconText, keys);
        connect(made, &QAction::triggered, this, slot);
        return made;
    };
    m_previousAction = action(tr("&Previous period"), {}, QKeySequence(Qt::ALT | Qt::Key_Left),
                              [this] { setPeriod(data().period.previous()); });
    m_nextAction = action(tr("&Next period"), {}, QKeySequence(Qt::ALT | Qt::Key_Right),
                          [this] { setPeriod(data().period.next()); });
    m_upAction = action(tr("&Longer period"), {}, QKeySequence(Qt::ALT | Qt::Key_Up),
                        [this] { setPeriod(data().period.longer(recordedPeriod(), zone())); });
    m_todayAction = action(tr("&Today"), tr("Today"), {}, [this] { goToToday(); });
    m_goToAction = action(tr("&Go to date…"), {}, QKeySequence(Qt::CTRL | Qt::Key_G),
                          [this] { askForPeriod(PeriodDialog::Mode::Day); });
    m_tableAction = newPageAction(this, tr("Show as &table"), {}, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_tableAction->setObjectName(QStringLiteral("showAsTable"));
    m_tableAction->setCheckable(true);
    m_exportAction =
        action(tr("&Export…"), tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] { exportView(); });
    m_exportAction->setObjectName(QStringLiteral("exportView"));
    m_printAction = action(tr("P&rint…"), {}, QKeySequence(QKeySequence::Print), [this] { print(); });
}

QList<QAction *> HistoryPage::menuActions() const
{
    return QList<QAction *> { m_previousAction, m_nextAction, m_upAction, m_todayAction, m_goToAction }
    + m_head->menuActions() + QList<QAction *> { m_tableAction, m_exportAction, m_printAction };
}

void HistoryPage::createParts()
{
    m_head = new HistoryHead({ m_previousAction, m_nextAction, m_todayAction, m_tableAction, m_exportAction }, this);
    m_card = new HistoryChartCard(this);
    m_side = new HistorySide;
    m_sideArea = new QScrollArea(this);
    m_sideArea->setFrameShape(QFrame::NoFrame);
    m_sideArea->setWidgetResizable(true);
    m_sideArea->setFocusPolicy(Qt::NoFocus);
    m_sideArea->setWidget(m_side);
    m_side->setAutoFillBackground(false);
    m_sideArea->viewport()->setAutoFillBackground(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(kPagePadding), 0, scaledPixels(kPagePadding),
                               scaledPixels(kPagePadding) - 2);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(scaledPixels(12));
    m_columns->addWidget(m_card, 1);
    m_columns->addWidget(m_sideArea);
    layout->addLayout(m_columns, 1);
}

void HistoryPage::connectParts()
{
    connect(m_source, &HistorySource::changed, this, &HistoryPage::showData);
    connect(m_source, &HistorySource::offered, m_head, &HistoryHead::offer);
    connect(m_feed, &LiveFeed::telegramArrived, this, &HistoryPage::telegramArrived);
    connect(m_tableAction, &QAction::toggled, m_card, &HistoryChartCard::setTableShown);
    connect(m_head, &HistoryHead::spanChosen, this, &HistoryPage::setSpan);
    connect(m_head, &HistoryHead::periodClicked, this, [this] { askForPeriod(PeriodDialog::Mode::Day); });
    connect(m_head, &HistoryHead::viewChosen, this, &HistoryPage::setView);
    connect(m_head, &HistoryHead::comparisonChosen, this, &HistoryPage::chooseComparison);
    connect(m_head, &HistoryHead::stepChosen, this, &HistoryPage::setStep);
    connect(m_card, &HistoryChartCard::windowMoved, this, &HistoryPage::windowMoved);
    connect(m_card, &HistoryChartCard::windowSettled, this, &HistoryPage::windowSettled);
    connect(m_card, &HistoryChartCard::slotActivated, this,
            [this](const Bucket &bucket) { setPeriod(data().period.inside(bucket, zone())); });
}

std::chrono::year_month_day HistoryPage::today() const
{
    return localDay(m_now(), zone());
}

void HistoryPage::setPeriod(const HistoryPeriod &period)
{
    if (period == data().period)
        return;
    m_source->setPeriod(period);
    m_card->clearCursor();
    showPeriod();
    refresh();
}

void HistoryPage::goTo(HistoryView view, const HistoryPeriod &period, BarStep step)
{
    m_source->setView(view);
    m_source->setStep(step);
    m_source->setPeriod(period);
    m_card->clearCursor();
    showPeriod();
    showData();
    refresh();
}

void HistoryPage::setZone(const ZoneRule &zone)
{
    if (zone == data().zone)
        return;
    m_source->setZone(zone);
    showPeriod();
    refresh();
}

void HistoryPage::setView(HistoryView view)
{
    if (view == data().view)
        return;
    m_source->setView(view);
    m_card->clearCursor();
    showPeriod();
    showData();
    refresh();
}

void HistoryPage::setStep(BarStep step)
{
    m_source->setStep(step);
    m_card->clearCursor();
    showPeriod();
    refresh();
}

void HistoryPage::setSpan(Span span)
{
    const HistoryPeriod shown = data().period;
    if (span == Span::Range) {
        showPeriod(); // until one is chosen
        askForPeriod(PeriodDialog::Mode::Range);
        return;
    }
    if (span == Span::All) {
        setPeriod(recordedPeriod());
        return;
    }
    // From a longer period into a shorter one: today if it is in there, else its first day.
    const auto day = shown.contains(m_now(), zone()) ? today() : localDay(shown.begin(zone()), zone());
    setPeriod(HistoryPeriod(span, day));
}

void HistoryPage::goToToday()
{
    setPeriod(HistoryPeriod(data().period.isCalendar() ? data().period.span() : Span::Day, today()));
}

/// From the first day of the recording to the end of today.
HistoryPeriod HistoryPage::recordedPeriod() const
{
    const auto first = m_source->recordedFrom() ? localDay(*m_source->recordedFrom(), zone()) : today();
    return HistoryPeriod::all(startOfLocalDay(first, zone()), HistoryPeriod(Span::Day, today()).end(zone()));
}

void HistoryPage::askForPeriod(PeriodDialog::Mode mode)
{
    auto *dialog = new PeriodDialog(mode, tr("Go to date"), this);
    const HistoryPeriod &shown = data().period;
    const QDate first = qDate(shown.begin(zone()), zone());
    const QDate last = qDate(shown.end(zone()) - std::chrono::seconds(1), zone());
    const QDate latest = qDate(m_now(), zone());
    dialog->setLimits(m_source->recordedFrom() ? std::min(qDate(*m_source->recordedFrom(), zone()), first)
                                               : QDate(2000, 1, 1),
                      std::max(latest, last));
    dialog->setDays(first, first, last);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (!dialog->isRange()) {
            setPeriod(
                HistoryPeriod(data().period.isCalendar() ? data().period.span() : Span::Day, dayOf(dialog->day())));
            return;
        }
        setPeriod(HistoryPeriod::range(startOfLocalDay(dayOf(dialog->from()), zone()),
                                       startOfLocalDay(dayOf(dialog->to().addDays(1)), zone())));
    });
    dialog->open();
}

void HistoryPage::chooseComparison(ComparisonKind kind)
{
    if (kind == ComparisonKind::Chosen)
        askForComparison();
    else
        setComparison(kind);
}

void HistoryPage::setComparison(ComparisonKind kind)
{
    m_source->setComparison(kind, m_comparedDay);
    showPeriod();
    refresh();
}

void HistoryPage::askForComparison()
{
    showPeriod(); // the menu keeps what holds until a day is chosen
    auto *dialog = new PeriodDialog(PeriodDialog::Mode::OnlyDay, tr("Compare with the period around"), this);
    const QDate day = qDate(data().period.previous().begin(zone()), zone());
    dialog->setDays(day, day, day);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_comparedDay = dayOf(dialog->day());
        setComparison(ComparisonKind::Chosen);
    });
    dialog->open();
}

void HistoryPage::refresh()
{
    m_refreshTimer.stop();
    m_source->setPlotWidth(m_card->plotWidth());
    m_source->refresh();
}

void HistoryPage::telegramArrived(const LiveTelegram &telegram)
{
    if (!telegram.snapshot || !telegram.snapshot->accepted())
        return;
    if (telegram.snapshot->profile)
        setZone(telegram.snapshot->profile->zone);
    if (isVisible() && !m_card->isMoving() && data().period.contains(m_now(), zone()) && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

/// Drawn from what is known; more is asked for before the window reaches its edge.
void HistoryPage::windowMoved(UtcSeconds from, UtcSeconds to)
{
    m_source->moveTo(HistoryPeriod::range(from, to, data().period.step(zone(), m_source->step())));
    showPeriod();
    m_card->follow(data().period);
}

void HistoryPage::windowSettled(bool zoomed)
{
    const BarStep bars = zoomed ? BarStep::Automatic : data().period.step(zone(), m_source->step());
    m_source->settle(
        HistoryPeriod::range(data().period.begin(zone()), data().period.end(zone()), bars).snapped(zone()));
    showPeriod();
    refresh();
}

void HistoryPage::showData()
{
    m_card->setData(data());
    if (!m_card->isMoving())
        m_side->setData(data());
}

void HistoryPage::showPeriod()
{
    m_head->showPeriod(data().period, zone());
    m_head->showView(data().view);
    m_head->showStep(m_source->step(), data().period, zone(),
                     !isBand(data().view) && data().view != HistoryView::DayProfile
                         && data().view != HistoryView::HeatMap);
    const auto other = m_source->otherPeriod();
    m_head->showComparison(m_source->comparison(), other ? periodText(*other, zone(), QLocale()) : QString());
    m_todayAction->setEnabled(!data().period.contains(m_now(), zone()) || !data().period.isCalendar());
    const bool all = data().period.span() == Span::All;
    m_upAction->setEnabled(!all);
    m_previousAction->setEnabled(!all);
    m_nextAction->setEnabled(!all);
    if (m_exportDialog)
        m_exportDialog->setChartName(chartName());
}

void HistoryPage::exportView()
{
    if (m_exportDialog) {
        m_exportDialog->raise();
        m_exportDialog->activateWindow();
        return;
    }
    m_exportDialog = new ExportDialog(
        m_commands,
        [this](ChartFormat format, const QString &path) {
            return saveChart(format, m_card->sheet(), tableOf(data()), path);
        },
        this);
    if (m_chooseFile)
        m_exportDialog->setFileChooser(m_chooseFile);
    m_exportDialog->setClock(m_now);
    m_exportDialog->setPeriod(data().period, zone(), periodText(data().period, zone(), QLocale()));
    m_exportDialog->setChartName(chartName());
    m_exportDialog->show();
}

/// "Gas March 2026"
QString HistoryPage::chartName() const
{
    return QStringLiteral("%1 %2").arg(historyViewText(data().view), periodText(data().period, zone(), QLocale()));
}

void HistoryPage::print()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(periodText(data().period, zone(), QLocale()));
    if (m_choosePrinter(printer))
        printSheet(m_card->sheet(), printer);
}

void HistoryPage::updateIcons()
{
    const Theme &theme = themeOf(this);
    m_previousAction->setIcon(themedIcon(QStringLiteral("chevron-left"), theme.ink));
    m_nextAction->setIcon(themedIcon(QStringLiteral("chevron-right"), theme.ink));
    m_tableAction->setIcon(themedIcon(QStringLiteral("table"), theme.ink));
    m_exportAction->setIcon(themedIcon(QStringLiteral("export"), theme.ink));
}

void HistoryPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_exportAction)
        updateIcons();
}

void HistoryPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaledPixels(kNarrow);
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setHorizontal(narrow);
    m_sideArea->setMinimumWidth(narrow ? 0 : scaledPixels(kSideWidth));
    m_sideArea->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaledPixels(kSideWidth));
    m_sideArea->setMaximumHeight(narrow ? scaledPixels(kSideWidth) : QWIDGETSIZE_MAX);
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace meterscope::ui
