// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/historypage.h"

#include "domain/profile.h"
#include "ui/format/consumptiontext.h"
#include "ui/format/historytext.h"
#include "ui/format/numbertext.h"
#include "ui/format/periodtext.h"
#include "ui/format/timetext.h"
#include "ui/models/consumptiontablemodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/barchart.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/consumptioncards.h"
#include "ui/widgets/exportbar.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/readoutline.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace meterscope::ui {

namespace {

/// Who asks the history here: of each, only the newest question is worth an answer.
constexpr std::uint32_t kBarsAsker = 1;
constexpr std::uint32_t kGasAsker = 2;

constexpr auto kRefreshInterval = std::chrono::seconds(5);
constexpr int kPagePadding = 16;
constexpr int kSideWidth = 268;
constexpr int kNarrow = 920; ///< below this width the side column moves under the chart

using Span = HistoryPeriod::Span;

BarPart barPart(FlowPart part)
{
    switch (part) {
    case FlowPart::ImportTariff1:
    case FlowPart::Import:
        return { BarHue::Import, false };
    case FlowPart::ImportTariff2:
        return { BarHue::Tariff2, false };
    case FlowPart::ExportTariff1:
    case FlowPart::ExportTariff2:
    case FlowPart::Export:
        return { BarHue::Export, true };
    case FlowPart::Gas:
        return { BarHue::Gas, false };
    }
    return {};
}

QLabel *newLabel(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    return label;
}

} // namespace

HistoryPage::HistoryPage(HistoryQuery *query, HistoryCommands *commands, LiveFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_query(query)
    , m_commands(commands)
    , m_feed(feed)
    , m_now([] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); })
    , m_chooseFile([this](const QString &suggested) {
        return QFileDialog::getSaveFileName(this, tr("Export as CSV"), suggested, tr("CSV files (*.csv)"));
    })
{
    setObjectName(QStringLiteral("historyPage"));
    createActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(kPagePadding), 0, scaledPixels(kPagePadding),
                               scaledPixels(kPagePadding) - 2);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(scaledPixels(12));
    m_columns->addWidget(createChartCard(), 1);
    m_columns->addWidget(createSide());
    layout->addLayout(m_columns, 1);

    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(kRefreshInterval);
    connect(&m_refreshTimer, &QTimer::timeout, this, &HistoryPage::refresh);
    connectPorts();
    updateIcons();
    m_period = HistoryPeriod(Span::Day, today());
    showPeriod();
    showReply();
}

void HistoryPage::setClock(std::function<UtcSeconds()> now)
{
    m_now = std::move(now);
    goToToday();
}

void HistoryPage::setFileChooser(std::function<QString(const QString &)> chooser)
{
    m_chooseFile = std::move(chooser);
}

void HistoryPage::createActions()
{
    const auto action = [this](const QString &text, const QString &iconText, const QKeySequence &keys) {
        return newPageAction(this, text, iconText, keys);
    };
    m_previousAction = action(tr("&Previous period"), {}, QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_previousAction, &QAction::triggered, this, [this] { setPeriod(m_period.previous()); });
    m_nextAction = action(tr("&Next period"), {}, QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_nextAction, &QAction::triggered, this, [this] { setPeriod(m_period.next()); });
    m_upAction = action(tr("&Longer period"), {}, QKeySequence(Qt::ALT | Qt::Key_Up));
    connect(m_upAction, &QAction::triggered, this, [this] {
        if (m_period.span() != Span::Year)
            setSpan(static_cast<int>(m_period.span()) + 1);
    });
    m_todayAction = action(tr("&Today"), tr("Today"), {});
    connect(m_todayAction, &QAction::triggered, this, &HistoryPage::goToToday);
    m_tableAction = action(tr("Show as &table"), {}, QKeySequence(Qt::CTRL | Qt::Key_T));
    m_tableAction->setObjectName(QStringLiteral("showAsTable"));
    m_tableAction->setCheckable(true);
    connect(m_tableAction, &QAction::toggled, this, &HistoryPage::showEmptyText);
    m_exportAction = action(tr("&Export as CSV…"), tr("Export…"), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportAction->setObjectName(QStringLiteral("exportCsv"));
    connect(m_exportAction, &QAction::triggered, this, &HistoryPage::exportCsv);
}

QList<QAction *> HistoryPage::menuActions() const
{
    return { m_previousAction, m_nextAction, m_upAction, m_todayAction, m_tableAction, m_exportAction };
}

QWidget *HistoryPage::createHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaledPixels(48));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(8));
    auto *title = new QLabel(tr("History"), head);
    title->setFont(textFont(TextRole::PageTitle));
    m_spans = new SegmentedControl(QStringLiteral("span"), { tr("Day"), tr("Week"), tr("Month"), tr("Year") }, head);
    connect(m_spans, &SegmentedControl::chosen, this, &HistoryPage::setSpan);
    m_periodLabel = newLabel(head, QStringLiteral("periodLabel"));
    m_periodLabel->setAlignment(Qt::AlignCenter);
    m_periodLabel->setFont(textFont(TextRole::Heading));
    m_periodLabel->setMinimumWidth(scaledPixels(150));
    m_quantity = new SegmentedControl(QStringLiteral("quantity"), { tr("Electricity"), tr("Gas") }, head);
    m_quantity->setAccessibleName(tr("Quantity"));
    m_quantity->hide(); // until there is a choice
    connect(m_quantity, &SegmentedControl::chosen, this, [this](int index) {
        m_kind = index == 0 ? SeriesKind::Energy : SeriesKind::Gas;
        refresh();
    });
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(m_spans);
    layout->addSpacing(scaledPixels(8));
    layout->addWidget(actionIconButton(m_previousAction, head));
    layout->addWidget(m_periodLabel);
    layout->addWidget(actionIconButton(m_nextAction, head));
    layout->addWidget(actionButton(m_todayAction, head));
    layout->addWidget(m_quantity);
    layout->addWidget(actionIconButton(m_tableAction, head));
    layout->addWidget(actionIconButton(m_exportAction, head));
    return head;
}

QWidget *HistoryPage::createChartCard()
{
    auto *card = newCardFrame(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_readout = new ReadoutLine(card);
    layout->addWidget(m_readout);

    m_chart = new BarChart(card);
    m_chart->setAccessibleName(tr("Consumption"));
    connect(m_chart, &BarChart::slotSelected, this, &HistoryPage::showReadout);
    connect(m_chart, &BarChart::slotHovered, this, [this](int slot) {
        m_hovered = slot;
        showReadout();
    });
    connect(m_chart, &BarChart::slotActivated, this, &HistoryPage::stepInto);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("consumptionTable"));
    m_table->setAccessibleName(tr("Consumption as a table"));
    m_tableModel = new ConsumptionTableModel(this);
    m_table->setModel(m_tableModel);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaledPixels(23));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_emptyText = newEmptyText(card);
    m_views = new QStackedLayout;
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    m_views->addWidget(m_emptyText);
    layout->addLayout(m_views, 1);
    layout->addWidget(createFoot(card));
    return card;
}

QWidget *HistoryPage::createFoot(QWidget *parent)
{
    auto *foot = new QFrame(parent);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *rule = newCardRule(foot);
    column->addWidget(rule);

    auto *row = new QWidget(foot);
    row->setFixedHeight(scaledPixels(43));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaledPixels(14), 0, scaledPixels(14), 0);
    m_totals = newLabel(row, QStringLiteral("totals"));
    m_proof = new StatusChip(row);
    m_proof->setObjectName(QStringLiteral("proof"));
    m_proof->setAccessibleName(tr("Proof of the totals"));
    layout->addWidget(m_totals, 1);
    layout->addWidget(m_proof);
    column->addWidget(row);

    m_exportBar = new ExportBar(foot);
    connect(m_exportBar, &ExportBar::cancelRequested, this, [this] {
        if (m_job)
            m_commands->cancel(*m_job);
    });
    column->addWidget(m_exportBar);
    return foot;
}

QWidget *HistoryPage::createSide()
{
    m_side = new QWidget(this);
    m_sideLayout = new QBoxLayout(QBoxLayout::TopToBottom, m_side);
    m_sideLayout->setContentsMargins(0, 0, 0, 0);
    m_sideLayout->setSpacing(scaledPixels(12));
    m_totalsCard = new TotalsCard(m_side);
    m_proofCard = new ProofCard(m_side);
    m_factsCard = new FactsCard(tr("Worth knowing"), m_side);
    for (QWidget *card : { static_cast<QWidget *>(m_totalsCard), static_cast<QWidget *>(m_proofCard),
                           static_cast<QWidget *>(m_factsCard) })
        m_sideLayout->addWidget(card, 0, Qt::AlignTop);
    m_sideLayout->addStretch(1);
    m_side->setFixedWidth(scaledPixels(kSideWidth));
    return m_side;
}

void HistoryPage::connectPorts()
{
    connect(m_query, &HistoryQuery::replied, this, &HistoryPage::replied);
    connect(m_commands, &HistoryCommands::progressed, this, &HistoryPage::exportProgressed);
    connect(m_commands, &HistoryCommands::finished, this, &HistoryPage::exportFinished);
    connect(m_feed, &LiveFeed::telegramArrived, this, &HistoryPage::telegramArrived);
}

std::chrono::year_month_day HistoryPage::today() const
{
    return localDay(m_now(), m_zone);
}

void HistoryPage::setPeriod(const HistoryPeriod &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_chart->setSelected(-1);
    m_hovered = -1;
    showPeriod();
    refresh();
}

void HistoryPage::setZone(const ZoneRule &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    refresh();
}

void HistoryPage::setSpan(int index)
{
    const HistoryPeriod shown = m_period;
    // From a longer period into a shorter one: today if it is in there, else its first day.
    const auto day = shown.contains(m_now(), m_zone) ? today() : shown.firstDay();
    setPeriod(HistoryPeriod(static_cast<Span>(index), day));
}

void HistoryPage::goToToday()
{
    setPeriod(HistoryPeriod(m_period.span(), today()));
}

void HistoryPage::stepInto(int slot)
{
    const auto &buckets = m_consumption.reply.buckets;
    if (slot < 0 || slot >= static_cast<int>(buckets.size()) || m_period.span() == Span::Day)
        return;
    const auto day = localDay(buckets[static_cast<std::size_t>(slot)].begin, m_zone);
    setPeriod(HistoryPeriod(m_period.span() == Span::Year ? Span::Month : Span::Day, day));
}

void HistoryPage::refresh()
{
    m_refreshTimer.stop();
    m_asked = m_period.request(m_kind, m_zone, ++m_token);
    m_asked.asker = kBarsAsker;
    m_query->request(m_asked);
    if (m_gasOffered)
        return;
    m_askedGas = m_period.request(SeriesKind::Gas, m_zone, ++m_token);
    m_askedGas.asker = kGasAsker;
    m_query->request(m_askedGas);
}

void HistoryPage::telegramArrived(const LiveTelegram &telegram)
{
    if (!telegram.snapshot || !telegram.snapshot->accepted())
        return;
    if (telegram.snapshot->profile)
        setZone(telegram.snapshot->profile->zone);
    if (isVisible() && m_period.contains(m_now(), m_zone) && !m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void HistoryPage::replied(const SeriesReply &reply)
{
    // Others ask the same history, and a newer question of ours makes an older answer pointless.
    if (reply.request == m_askedGas && reply.request.kind == SeriesKind::Gas && !consumptionOf(reply).parts.empty())
        offerGas();
    if (reply.request != m_asked)
        return;
    m_consumption = consumptionOf(reply);
    m_answered = true;
    showReply();
}

void HistoryPage::offerGas()
{
    m_gasOffered = true;
    m_quantity->show();
}

void HistoryPage::showReply()
{
    m_tableModel->setConsumption(m_consumption, m_period.span());
    m_table->resizeColumnsToContents();
    showBars();
    showReadout();
    showCards();
    showEmptyText();
    m_exportAction->setEnabled(!m_consumption.isEmpty() && !m_job);
}

void HistoryPage::showPeriod()
{
    m_spans->setCurrent(static_cast<int>(m_period.span()));
    m_periodLabel->setText(periodText(m_period, QLocale()));
    m_todayAction->setEnabled(!m_period.contains(m_now(), m_zone));
    m_upAction->setEnabled(m_period.span() != Span::Year);
}

void HistoryPage::showBars()
{
    BarChartData bars;
    for (const PartTotal &part : m_consumption.parts)
        bars.parts.push_back(barPart(part.part));
    const QLocale locale;
    const int shift = m_consumption.reply.request.kind == SeriesKind::Gas ? 0 : -3; // Wh are drawn as kWh
    for (const Bucket &bucket : m_consumption.reply.buckets) {
        BarSlot slot;
        slot.label = slotLabel(m_period.span(), bucket, m_zone, locale);
        slot.note = slotNote(m_period.span(), bucket, m_zone, locale);
        slot.filled = bucket.quality == BucketQuality::Filled;
        for (const PartTotal &part : m_consumption.parts) {
            const auto value = bucket.values[part.slot] ? bucket.values[part.slot]->shifted(shift) : std::nullopt;
            slot.values.push_back(value ? value->plotValue() : 0.0);
        }
        bars.slots.push_back(std::move(slot));
    }
    m_chart->setData(std::move(bars));
    m_readout->setGapKey(m_consumption.filledBuckets > 0);
}

void HistoryPage::showReadout()
{
    const QLocale locale;
    const auto &buckets = m_consumption.reply.buckets;
    const int slot = m_hovered >= 0 ? m_hovered : m_chart->selected();
    const bool chosen = slot >= 0 && slot < static_cast<int>(buckets.size());
    const Bucket *bucket = chosen ? &buckets[static_cast<std::size_t>(slot)] : nullptr;
    QString title = bucket ? slotText(m_period.span(), *bucket, m_zone, locale) : periodText(m_period, locale);
    std::vector<ReadoutItem> items;
    const auto add = [&](std::optional<BarHue> hue, const QString &label, const std::optional<Decimal> &value) {
        if (value)
            items.push_back({ hue, label, flowFigure(m_consumption.parts.front().part, *value, locale).number() });
    };
    std::size_t imports = 0;
    for (const PartTotal &part : m_consumption.parts) {
        imports += isExport(part.part) ? 0 : 1;
        if (!isExport(part.part))
            add(barPart(part.part).hue, flowPartShort(part.part), bucket ? bucket->values[part.slot] : part.sum);
    }
    if (imports > 1)
        add({}, tr("import"), bucket ? m_consumption.imported(*bucket) : m_consumption.imported());
    if (m_consumption.hasExport())
        add(BarHue::Export, tr("export"), bucket ? m_consumption.exported(*bucket) : m_consumption.exported());
    if (bucket && items.empty())
        title = tr("%1: no data").arg(title);
    const QString unit = m_consumption.parts.empty() ? QString() : flowUnitText(m_consumption.parts.front().part);
    m_readout->setReadout(title, std::move(items), unit);
    m_chart->setReadout(m_readout->text());
}

void HistoryPage::showCards()
{
    const QLocale locale;
    const auto &reply = m_consumption.reply;
    const bool gas = reply.request.kind == SeriesKind::Gas;
    std::vector<TotalsCard::Row> totals;
    QString totalsText;
    const auto addTotal = [&](const QString &label, FlowPart part, const std::optional<Decimal> &value) {
        if (!value)
            return;
        totals.push_back({ label, flowFigure(part, *value, locale) });
        totalsText +=
            QStringLiteral("<b>%1</b> <span>%2 %3</span> &nbsp; ")
                .arg(totals.back().figure.number().toHtmlEscaped(), totals.back().figure.unit, label.toLower());
    };
    addTotal(gas ? tr("Gas") : tr("Import"), gas ? FlowPart::Gas : FlowPart::Import, m_consumption.imported());
    addTotal(tr("Export"), FlowPart::Export, m_consumption.exported());
    m_totals->setText(totalsText);
    m_totalsCard->setHeading(periodText(m_period, locale));
    m_totalsCard->setVisible(!totals.empty());
    m_totalsCard->setRows(std::move(totals));

    std::vector<ProofCard::Row> proofs;
    for (const PartTotal &part : m_consumption.parts) {
        if (!part.registers)
            continue;
        const QString sum = part.sum ? flowFigure(part.part, *part.sum, locale).number() : QString();
        const QString count = slotCountText(m_period.span(), m_consumption.knownBuckets);
        proofs.push_back(
            { barPart(part.part).hue, flowPartText(part.part), flowFigure(part.part, *part.registers, locale).number(),
              readingsText(part, locale),
              part.isExact() ? tr("%1 add up to the same").arg(count) : tr("%1 add up to %2").arg(count, sum),
              part.isExact() });
    }
    m_proofCard->setVisible(!proofs.empty());
    m_proofCard->setRemark(proofs.empty() ? QString() : flowUnitText(m_consumption.parts.front().part));
    m_proofCard->setRows(std::move(proofs));
    m_proof->setVisible(!m_consumption.parts.empty());
    m_proof->setStatus(m_consumption.isExact() ? StatusTone::Good : StatusTone::Caution,
                       proofText(m_consumption, m_period.span(), locale));

    std::vector<FactsCard::Row> facts;
    if (const auto highest = m_consumption.highestBucket()) {
        const Bucket &bucket = reply.buckets[*highest];
        facts.push_back(
            { slotText(m_period.span(), bucket, m_zone, locale),
              flowFigure(m_consumption.parts.front().part, *m_consumption.imported(bucket), locale).text() });
        facts.front().label = tr("Highest: %1").arg(facts.front().label);
    }
    if (m_consumption.filledBuckets > 0)
        facts.push_back({ tr("Filled from registers"), slotCountText(m_period.span(), m_consumption.filledBuckets) });
    if (reply.recordedFrom)
        facts.push_back({ tr("Recording since"),
                          locale.toString(localDateTime(*reply.recordedFrom, m_zone).date(), QLocale::ShortFormat) });
    m_factsCard->setVisible(!facts.empty());
    m_factsCard->setRows(std::move(facts));
}

void HistoryPage::showEmptyText()
{
    const QLocale locale;
    const auto &reply = m_consumption.reply;
    QString text;
    if (!m_answered)
        text = tr("Looking into the history …");
    else if (reply.error != HistoryError::None)
        text = historyErrorText(reply.error, QString::fromStdString(reply.detail));
    else if (m_consumption.isEmpty() && !reply.recordedFrom)
        text = tr("Nothing recorded yet. Bars appear here once a meter is connected.");
    else if (m_consumption.isEmpty())
        text = tr("No data for %1. Recording started %2.")
                   .arg(periodText(m_period, locale),
                        locale.toString(localDateTime(*reply.recordedFrom, m_zone).date(), QLocale::LongFormat));
    m_emptyText->setText(text);
    QWidget *chosen = m_tableAction->isChecked() ? static_cast<QWidget *>(m_table) : m_chart;
    m_views->setCurrentWidget(text.isEmpty() ? chosen : m_emptyText);
}

void HistoryPage::exportCsv()
{
    if (m_job)
        return;
    const QString name = QStringLiteral("meterscope %1.csv").arg(periodText(m_period, QLocale::c()));
    const QString path = m_chooseFile(name);
    if (path.isEmpty())
        return;
    m_exportPath = path;
    m_exportBar->start();
    m_exportAction->setEnabled(false);
    m_job = m_commands->exportCsv({ m_asked, path });
}

void HistoryPage::exportProgressed(quint64 job, qint64 done, qint64 total)
{
    if (job == m_job)
        m_exportBar->setProgress(done, total);
}

void HistoryPage::exportFinished(quint64 job, HistoryError error, const QString &detail)
{
    if (job != m_job)
        return;
    m_job.reset();
    m_exportAction->setEnabled(!m_consumption.isEmpty());
    if (error == HistoryError::None)
        m_exportBar->finish(false, tr("Exported to %1").arg(m_exportPath));
    else if (error == HistoryError::Cancelled)
        m_exportBar->finish(false, tr("Export cancelled; no file was written."));
    else
        m_exportBar->finish(true, historyErrorText(error, detail));
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
    m_sideLayout->setDirection(narrow ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->setMinimumWidth(narrow ? 0 : scaledPixels(kSideWidth));
    m_side->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaledPixels(kSideWidth));
}

void HistoryPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace meterscope::ui
