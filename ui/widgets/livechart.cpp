// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/livechart.h"

#include "ui/format/livetable.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/chartsheet.h"
#include "ui/widgets/livecharttable.h"
#include "ui/widgets/livechartview.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QShortcut>
#include <QToolButton>

#include <array>
#include <cmath>
#include <functional>

namespace meterscope::ui {

namespace {

/// A column of pixels fills slowly: half of its time is soon enough, four times a second at most.
constexpr std::int64_t kFastestRedrawMilliseconds = 250;
constexpr std::int64_t kSlowestRedrawMilliseconds = 1000;
constexpr std::array<std::int64_t, 3> kRanges { 15 * 60, 3600, 24 * 3600 };

QString titleOf(int range)
{
    switch (range) {
    case 0:
        return LiveChart::tr("Last 15 minutes");
    case 1:
        return LiveChart::tr("Last hour");
    default:
        return LiveChart::tr("Last 24 hours");
    }
}

} // namespace

LiveChart::LiveChart(QWidget *parent)
    : Card(QAccessible::Chart, titleOf(1), parent)
    , m_view(new LiveChartView(this))
{
    setObjectName(QStringLiteral("liveChart"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // In the order of the tab key, which is that of the eye.
    m_phaseButton = new QToolButton(this);
    m_phaseButton->setObjectName(QStringLiteral("liveChart.phases"));
    m_phaseButton->setProperty("role", QStringLiteral("segment"));
    m_phaseButton->setProperty("place", QStringLiteral("only"));
    m_phaseButton->setText(tr("Phases"));
    m_phaseButton->setAccessibleName(tr("Phases in the chart"));
    m_phaseButton->setCheckable(true);
    m_phaseButton->setFocusPolicy(Qt::StrongFocus);
    m_phaseButton->hide();
    connect(m_phaseButton, &QToolButton::clicked, this, &LiveChart::setPhasesShown);
    m_ranges = new SegmentedControl(QStringLiteral("liveChart.range"), { tr("15 min"), tr("1 h"), tr("24 h") }, this);
    m_ranges->setAccessibleName(tr("Range of the chart"));
    m_ranges->setCurrent(1);
    connect(m_ranges, &SegmentedControl::chosen, this, &LiveChart::chooseRange);
    m_table = new LiveChartTable(this);
    m_table->hide();
    // As in the drawing: it stands still to be read.
    auto *pause = new QShortcut(QKeySequence(Qt::Key_Space), m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(pause, &QShortcut::activated, this, [this] { setPaused(!m_paused); });
    m_redraw.setSingleShot(true);
    connect(&m_redraw, &QTimer::timeout, this, [this] {
        if (m_due)
            schedule();
    });
}

void LiveChart::setHistory(const PowerHistory *history)
{
    if (history == m_history)
        return;
    m_history = history;
    rebuild();
}

void LiveChart::setPhaseSeries(const std::vector<PhaseSeries> &series)
{
    if (series == m_series)
        return;
    m_series = series;
    m_phaseButton->setVisible(m_series.size() > 1);
    placeParts();
    rebuild();
}

void LiveChart::setPhasesShown(bool shown)
{
    if (shown == m_phasesShown)
        return;
    m_phasesShown = shown;
    m_phaseButton->setChecked(shown);
    rebuild();
    if (m_tableShown)
        renewTable();
    Q_EMIT phasesShownChanged(shown);
}

void LiveChart::setState(const LiveChartState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    // The figure is of this telegram at once, the drawing follows in its own time.
    describe();
    schedule();
}

std::vector<QWidget *> LiveChart::tabStops()
{
    std::vector<QWidget *> stops { this, m_table, m_phaseButton };
    for (QToolButton *button : m_ranges->findChildren<QToolButton *>())
        stops.push_back(button);
    return stops;
}

int LiveChart::range() const
{
    return m_ranges->current();
}

void LiveChart::setRange(int index)
{
    m_ranges->setCurrent(index);
    setHeading(titleOf(index));
    m_cursor.reset();
    rebuild();
    if (m_tableShown)
        renewTable();
}

/// By the person.
void LiveChart::chooseRange(int index)
{
    if (index < 0 || index >= int(kRanges.size()))
        return;
    setRange(index);
    Q_EMIT rangeChosen(index);
}

void LiveChart::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    rebuild();
    Q_EMIT pausedChanged(paused);
}

void LiveChart::setTableShown(bool shown)
{
    if (shown == m_tableShown)
        return;
    m_tableShown = shown;
    const bool hadFocus = hasFocus() || m_table->hasFocus();
    m_view->setVisible(!shown);
    m_table->setVisible(shown);
    if (shown)
        renewTable();
    if (hadFocus)
        (shown ? static_cast<QWidget *>(m_table) : this)->setFocus();
    update();
}

QSize LiveChart::sizeHint() const
{
    return QSize(816, 308) * uiScale();
}

QSize LiveChart::minimumSizeHint() const
{
    return QSize(420, 220) * uiScale();
}

void LiveChart::schedule()
{
    if (!isVisible() || m_paused)
        return;
    // The first change is drawn at once, the following ones together when the time is over.
    m_due = m_redraw.isActive();
    if (m_due)
        return;
    rebuild();
    m_redraw.start(int(std::clamp(m_columnSeconds * 500, kFastestRedrawMilliseconds, kSlowestRedrawMilliseconds)));
}

void LiveChart::rebuild()
{
    if (width() < 10)
        return;
    if (!m_paused)
        m_end = m_state.now;
    collect();
    layOut();
    if (m_tableShown && m_table->isDue())
        renewTable();
    describe();
    update();
}

/// The columns of the range that ends with m_end.
void LiveChart::collect()
{
    const std::int64_t range = kRanges[std::size_t(std::max(0, m_ranges->current()))];
    m_layout = LiveChartLayout::make(size(), 0, range, 0, 0, uiScale());
    m_columnSeconds = LiveChartLayout::columnSeconds(range, m_layout.plot.width());
    m_layout.to = LiveChartLayout::floorTo(m_end, m_columnSeconds) + m_columnSeconds;
    m_layout.from = m_layout.to - range;
    const std::int64_t hold = m_state.holdSeconds + m_columnSeconds;
    m_columns.clear();
    if (m_history && !m_history->isEmpty()) {
        m_columns = m_history->columns(m_layout.from, m_columnSeconds, int(range / m_columnSeconds));
        m_columns = bridged(std::move(m_columns), m_columnSeconds, hold);
    }
    m_phases.clear();
    if (m_phasesShown && m_series.size() > 1 && !m_columns.empty())
        m_phases.build(m_series, m_layout.from, m_columnSeconds, int(m_columns.size()), hold);
}

void LiveChart::layOut()
{
    double lowest = m_phases.lowest();
    double highest = m_phases.highest();
    m_hasExport = false;
    for (const PowerHistory::Column &column : m_columns) {
        if (!column.known)
            continue;
        m_hasExport = m_hasExport || column.minimum < 0;
        lowest = std::min(lowest, double(column.minimum));
        highest = std::max(highest, double(column.maximum));
    }
    const std::int64_t from = m_layout.from;
    m_layout = LiveChartLayout::make(size(), from, m_layout.to, lowest, highest, uiScale());
    m_trace = ChartTrace::polyline(m_columns, from, m_columnSeconds);
    m_view->draw(m_layout, ChartTrace::make(m_columns, 0, m_columnSeconds), themeOf(this));
}

void LiveChart::renewTable()
{
    m_table->setTable(table());
}

ChartTable LiveChart::table() const
{
    std::vector<PowerLine> lines { { Phase::Total, m_columns } };
    lines.insert(lines.end(), m_phases.lines().begin(), m_phases.lines().end());
    return liveTable(lines, { utcOf(m_layout.from), m_columnSeconds, m_state.zone }, locale());
}

ChartSheet LiveChart::sheet() const
{
    ChartSheet sheet;
    const UtcSeconds end = utcOf(m_end);
    sheet.title = tr("%1 until %2, %3", "last hour, date, time")
                      .arg(titleOf(range()), longDateText(end, m_state.zone, locale()), clockText(end, m_state.zone));
    const auto known = [this](auto less, auto value) -> std::optional<double> {
        std::optional<double> result;
        for (const PowerHistory::Column &column : m_columns) {
            if (column.known && (!result || less(double(value(column)), *result)))
                result = value(column);
        }
        return result;
    };
    const auto lowest = known(std::less<>(), [](const auto &column) { return column.minimum; });
    const auto highest = known(std::greater<>(), [](const auto &column) { return column.maximum; });
    if (lowest && highest)
        sheet.figures = { { tr("lowest %1, highest %2").arg(powerText(*lowest), powerText(*highest)) } };
    sheet.paint = [this](QPainter &painter, const QRectF &place) { paintLight(painter, place); };
    return sheet;
}

/// By a second chart of that size in the light theme that stands still at the same moment.
void LiveChart::paintLight(QPainter &painter, const QRectF &place) const
{
    LiveChart copy;
    copy.setPalette(paletteOf(lightTheme()));
    copy.resize(place.size().toSize());
    copy.m_ranges->setCurrent(range());
    copy.m_history = m_history;
    copy.m_series = m_series;
    copy.m_phasesShown = m_phasesShown;
    copy.m_state = m_state;
    copy.m_end = m_end;
    copy.m_paused = true;
    layOutUnseen(copy);
    copy.rebuild();
    copy.m_view->render(&painter, place, copy.rect());
    painter.save();
    painter.translate(place.topLeft());
    copy.paintKeys(painter, copy.m_layout.plot.left(), place.width());
    painter.restore();
}

UtcSeconds LiveChart::utcOf(std::int64_t second) const
{
    return UtcSeconds(std::chrono::seconds(second + m_state.utcOffset));
}

std::optional<double> LiveChart::wattsAt(std::int64_t second) const
{
    const std::int64_t index = (second - m_layout.from) / m_columnSeconds;
    if (index < 0 || index >= std::int64_t(m_columns.size()) || !m_columns[std::size_t(index)].known)
        return std::nullopt;
    return farther(m_columns[std::size_t(index)]);
}

QString LiveChart::powerText(double watts) const
{
    const QString figure = powerFigure(Decimal(std::llround(watts), 0), locale()).text();
    return (watts < 0 ? tr("export %1") : tr("import %1")).arg(figure);
}

void LiveChart::describe()
{
    QString text;
    if (m_cursor) {
        const auto watts = wattsAt(*m_cursor);
        text = clockText(utcOf(*m_cursor), m_state.zone) + QStringLiteral(", ")
            + (watts ? powerText(*watts) : tr("not measured"));
        for (const PhaseLines::Value &value : m_phases.valuesAt(*m_cursor))
            text += QStringLiteral(", ") + phaseText(value.phase) + QLatin1Char(' ') + powerText(value.watts);
    } else if (m_state.watts) {
        text = tr("now %1").arg(powerText(*m_state.watts));
    } else if (m_state.lastKnown) {
        text = tr("nothing known since %1").arg(clockText(utcOf(*m_state.lastKnown), m_state.zone));
    }
    if (m_paused)
        text += tr(", paused");
    setValueText(text);
}

void LiveChart::moveCursor(std::int64_t second)
{
    m_cursor = std::clamp(second, m_layout.from, m_layout.to - 1);
    describe();
    update();
}

void LiveChart::keyPressEvent(QKeyEvent *event)
{
    const std::int64_t step = m_columnSeconds * (event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1);
    const std::int64_t from = m_cursor.value_or(m_layout.to - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(from - step);
    case Qt::Key_Right:
        return moveCursor(from + step);
    case Qt::Key_Home:
        return moveCursor(m_layout.from);
    case Qt::Key_End:
        return moveCursor(m_layout.to - 1);
    case Qt::Key_Plus:
        return chooseRange(range() - 1);
    case Qt::Key_Minus:
        return chooseRange(range() + 1);
    case Qt::Key_Space:
        return setPaused(!m_paused);
    case Qt::Key_Escape:
        if (m_cursor) {
            m_cursor.reset();
            describe();
            return update();
        }
        break;
    default:
        break;
    }
    Card::keyPressEvent(event);
}

void LiveChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_layout.plot.contains(event->position()))
        moveCursor(m_layout.secondAt(event->position().x()));
    else if (m_cursor)
        leaveEvent(nullptr);
}

void LiveChart::leaveEvent(QEvent *)
{
    m_cursor.reset();
    describe();
    update();
}

void LiveChart::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_view->setGeometry(rect());
    const int edge = qRound(8 * uiScale());
    m_table->setGeometry(rect().adjusted(edge, qRound(44 * uiScale()), -edge, -edge));
    placeParts();
    rebuild();
}

void LiveChart::placeParts()
{
    const double scale = uiScale();
    const QSize size = m_ranges->sizeHint();
    m_ranges->setGeometry(width() - size.width() - qRound(15 * scale), qRound(8 * scale), size.width(), size.height());
    m_ranges->raise();
    const int wide = m_phaseButton->sizeHint().width();
    m_phaseButton->setGeometry(m_ranges->x() - wide - qRound(8 * scale), m_ranges->y(), wide, size.height());
    m_phaseButton->raise();
}

void LiveChart::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    rebuild();
}

void LiveChart::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

} // namespace meterscope::ui
