// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historychartcard.h"

#include "ui/format/consumptiontext.h"
#include "ui/format/historytext.h"
#include "ui/format/timetext.h"
#include "ui/models/charttablemodel.h"
#include "ui/pages/history/chartdata.h"
#include "ui/pages/history/historyhead.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/heatmapchart.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/statuschip.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QStackedLayout>
#include <QTableView>

#include <cmath>

namespace meterscope::ui {

namespace {

UtcSeconds momentOf(double seconds)
{
    return UtcSeconds(std::chrono::seconds(std::llround(seconds)));
}

QString totalsText(const HistoryData &data)
{
    const QLocale locale;
    QString text;
    const auto add = [&](bool exports, const std::optional<Decimal> &value) {
        if (!value)
            return;
        const FlowPart part = data.bars.flowOf(exports);
        const Figure figure = flowFigure(part, *value, locale);
        // In two lines where there is no room: a figure keeps its unit.
        text += QStringLiteral("<b>%1</b>&nbsp;%2&nbsp;%3 &nbsp; ")
                    .arg(figure.number().toHtmlEscaped(), figure.unit, flowPartShort(part));
    };
    add(false, data.bars.imported());
    if (data.bars.hasExport())
        add(true, data.bars.exported());
    return text;
}

} // namespace

HistoryChartCard::HistoryChartCard(QWidget *parent)
    : QFrame(parent)
    , m_readout(new ReadoutLine(this))
    , m_views(new QStackedLayout)
    , m_bars(new BarChart(this))
    , m_bands(new BandChart(this))
    , m_map(new HeatMapChart(this))
    , m_current(m_bars)
    , m_table(new QTableView(this))
    , m_tableModel(new ChartTableModel(this))
    , m_emptyText(newEmptyText(this))
{
    setProperty("role", QStringLiteral("card"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_readout);
    adopt(m_bars, tr("Consumption"));
    adopt(m_bands, tr("Lowest, mean and highest"));
    adopt(m_map, tr("Heat map of hours and days"));
    makePlainTable(m_table, QStringLiteral("chartTable"), tr("The chart as a table"));
    m_table->setModel(m_tableModel);
    m_views->addWidget(m_table);
    layout->addLayout(m_views, 1);
    layout->addWidget(createFoot());
    // Above the chart, not in its place: a drag through an empty stretch goes on.
    m_emptyText->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_emptyText->raise();
}

void HistoryChartCard::adopt(HistoryChart *chart, const QString &name)
{
    chart->setAccessibleName(name);
    m_views->addWidget(chart);
    connect(chart, &HistoryChart::windowMoved, this, &HistoryChartCard::moved);
    connect(chart, &HistoryChart::windowSettled, this, &HistoryChartCard::windowSettled);
    connect(chart, &HistoryChart::slotSelected, this, &HistoryChartCard::showReadout);
    connect(chart, &HistoryChart::slotHovered, this, [this](int slot) {
        m_hovered = slot;
        showReadout();
    });
    connect(chart, &HistoryChart::slotActivated, this, [this](int slot) {
        if (const auto bucket = timeOfSlot(m_data, slot))
            Q_EMIT slotActivated(*bucket);
    });
}

QWidget *HistoryChartCard::createFoot()
{
    auto *foot = new QFrame(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(newCardRule(foot));
    auto *row = new QWidget(foot);
    row->setFixedHeight(scaledPixels(43));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(scaledPixels(14), 0, scaledPixels(14), 0);
    m_totals = new QLabel(row);
    m_totals->setObjectName(QStringLiteral("totals"));
    m_totals->setWordWrap(true);
    m_doubts = new QLabel(row);
    m_doubts->setObjectName(QStringLiteral("doubts"));
    m_doubts->setProperty("tone", QStringLiteral("warn"));
    m_proof = new StatusChip(row);
    m_proof->setObjectName(QStringLiteral("proof"));
    m_proof->setAccessibleName(tr("Proof of the totals"));
    layout->addWidget(m_totals, 1);
    layout->addWidget(m_doubts);
    layout->addWidget(m_proof);
    column->addWidget(row);
    return foot;
}

int HistoryChartCard::plotWidth() const
{
    return std::max(100, static_cast<int>(chartPlot(QSizeF(width(), height()), 1).width()));
}

bool HistoryChartCard::isMoving() const
{
    return m_current->isMoving();
}

void HistoryChartCard::moved()
{
    const TimeScale &window = m_current->window();
    Q_EMIT windowMoved(momentOf(window.from), momentOf(window.to));
}

void HistoryChartCard::clearCursor()
{
    m_hovered = -1;
    for (HistoryChart *chart : { static_cast<HistoryChart *>(m_bars), static_cast<HistoryChart *>(m_bands),
                                 static_cast<HistoryChart *>(m_map) })
        chart->setSelected(-1);
}

void HistoryChartCard::follow(const HistoryPeriod &period)
{
    m_data.period = period;
    showReadout();
    showEmptyText();
}

void HistoryChartCard::setData(const HistoryData &shown)
{
    // More buckets than before may stand in front of the chosen one: it is found again by its time.
    const auto chosen = shown.view == m_data.view ? timeOfSlot(m_data, m_current->selected()) : std::nullopt;
    const int cell = m_current->selected() >= 0 ? m_current->selected() % 24 : 0;
    m_data = shown;
    chooseChart();
    showChart();
    if (chosen) {
        int found = -1;
        const int stride = m_current == m_map ? 24 : 1;
        for (int slot = m_current == m_map ? cell : 0; slot < m_current->slotCount() && found < 0; slot += stride)
            if (const auto bucket = timeOfSlot(m_data, slot); bucket && bucket->begin == chosen->begin)
                found = slot;
        m_current->setSelected(found);
    }
    m_hovered = -1;
    ChartTable table = tableOf(m_data);
    const bool endsWithWords = !table.stateTitle.isEmpty();
    m_tableModel->setTable(std::move(table));
    fitColumns(m_table, endsWithWords);
    showReadout();
    showFoot();
    showEmptyText();
}

void HistoryChartCard::chooseChart()
{
    m_current = m_bars;
    if (isBand(m_data.view))
        m_current = m_bands;
    else if (m_data.view == HistoryView::HeatMap)
        m_current = m_map;
    m_bands->setAccessibleName(m_data.view == HistoryView::Power ? tr("Power") : tr("Voltage"));
    m_bars->setAccessibleName(m_data.view == HistoryView::DayProfile ? tr("Mean day") : tr("Consumption"));
    m_views->setCurrentWidget(m_tableShown ? static_cast<QWidget *>(m_table) : m_current);
}

void HistoryChartCard::showChart()
{
    const bool isProfile = m_data.view == HistoryView::DayProfile;
    m_current->setZone(m_data.zone);
    m_current->setRecorded(m_data.bars.reply.recordedFrom, m_data.now);
    m_current->setNavigable(!isProfile);
    if (isProfile)
        m_current->setRecorded(UtcSeconds(), UtcSeconds(std::chrono::hours(24)));
    if (!m_current->isMoving())
        m_current->setWindow(isProfile ? UtcSeconds() : m_data.period.begin(m_data.zone),
                             isProfile ? UtcSeconds(std::chrono::hours(24)) : m_data.period.end(m_data.zone));
    if (m_current == m_bars)
        m_bars->setData(isProfile ? profileBarsOf(m_data) : barsOf(m_data));
    else if (m_current == m_bands)
        m_bands->setData(bandsOf(m_data));
    else
        m_map->setData(m_data.map);
    m_readout->setGapKey(m_current == m_bars && !isProfile && m_data.bars.filledBuckets > 0);
    m_readout->setOtherKey(m_current == m_bars && !isProfile && m_data.other && m_data.otherPeriod
                               ? periodText(*m_data.otherPeriod, m_data.zone, QLocale())
                               : QString());
}

void HistoryChartCard::showReadout()
{
    const int slot = m_hovered >= 0 ? m_hovered : m_current->selected();
    Readout readout = readoutOf(m_data, slot);
    if (isMoving() && slot < 0)
        readout.items.clear(); // the totals are those of where the window was
    m_readout->setReadout(readout.title, std::move(readout.items), readout.unit);
    m_current->setReadout(m_readout->text());
}

void HistoryChartCard::showFoot()
{
    const QLocale locale;
    m_totals->setText(totalsText(m_data));
    const auto doubtful = static_cast<int>(std::min<std::uint64_t>(m_data.bars.reply.doubtful, INT_MAX));
    m_doubts->setVisible(doubtful > 0);
    m_doubts->setText(tr("%n doubtful reading(s) left out", nullptr, doubtful));
    m_proof->setVisible(!m_data.bars.parts.empty());
    m_proof->setStatus(m_data.bars.isExact() ? StatusTone::Good : StatusTone::Caution,
                       proofText(m_data.bars, slotStyleOf(m_data.period, m_data.bars.reply.request), locale));
}

void HistoryChartCard::showEmptyText()
{
    const QLocale locale;
    const SeriesReply &reply = m_data.bars.reply;
    QString text;
    if (!m_data.isAnswered())
        text = isMoving() || m_data.barsAnswered ? QString() : tr("Looking into the history …");
    else if (reply.error != HistoryError::None)
        text = historyErrorText(reply.error, QString::fromStdString(reply.detail));
    else if (m_data.isEmpty() && !reply.recordedFrom)
        text = tr("Nothing recorded yet. Bars appear here once a meter is connected.");
    else if (m_data.isEmpty() && !isMoving())
        text = tr("No data for %1. Recording started %2.")
                   .arg(periodText(m_data.period, m_data.zone, locale),
                        locale.toString(localDateTime(*reply.recordedFrom, m_data.zone).date(), QLocale::LongFormat));
    m_emptyText->setText(text);
    m_emptyText->setVisible(!text.isEmpty());
    m_emptyText->raise(); // the chart that was chosen last lies on top
}

void HistoryChartCard::setTableShown(bool shown)
{
    m_tableShown = shown;
    chooseChart();
}

ChartSheet HistoryChartCard::sheet() const
{
    const Readout readout = readoutOf(m_data, -1);
    using Mark = SheetFigure::Mark;
    const Theme &theme = lightTheme();
    ChartSheet sheet;
    sheet.title =
        QStringLiteral("%1 – %2").arg(historyViewText(m_data.view), periodText(m_data.period, m_data.zone, QLocale()));
    for (const ReadoutItem &item : readout.items)
        sheet.figures.push_back({ QStringLiteral("%1 %2").arg(item.label, item.figure),
                                  item.hue ? Mark::Square : Mark::None,
                                  item.hue ? markOf(*item.hue, theme) : QColor() });
    if (!readout.items.empty())
        sheet.figures.push_back({ readout.unit });
    if (m_current == m_bars && !m_readout->otherKey().isEmpty())
        sheet.figures.push_back({ m_readout->otherKey(), Mark::Dash, theme.ink });
    if (m_current == m_bars && m_readout->hasGapKey())
        sheet.figures.push_back({ ReadoutLine::gapText(), Mark::Hatch, theme.ink2 });
    sheet.footer = m_proof->valueText();
    sheet.paint = [this](QPainter &painter, const QRectF &place) {
        const std::unique_ptr<HistoryChart> chart = m_current->lightCopy();
        chart->resize(place.size().toSize());
        chart->paintTo(painter, place);
    };
    return sheet;
}

void HistoryChartCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const QRect plot = rect().adjusted(scaledPixels(60), scaledPixels(50), -scaledPixels(30), -scaledPixels(90));
    m_emptyText->setGeometry(plot);
    m_emptyText->raise();
}

} // namespace meterscope::ui
