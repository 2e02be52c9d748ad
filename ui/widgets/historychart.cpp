// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/historychart.h"

#include "ui/format/timeaxis.h"
#include "ui/widgets/barchartlayout.h"
#include "ui/widgets/chartsheet.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QApplication>
#include <QAreaSeries>
#include <QChart>
#include <QChartView>
#include <QKeyEvent>
#include <QLineSeries>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>

namespace meterscope::ui {

namespace {

constexpr int kSettleMilliseconds = 180;
constexpr double kZoomOfAWheelStep = 0.8;
constexpr double kZoomOfAKey = 0.5;
constexpr double kShortestWindow = 600; ///< s
constexpr double kLongestWindow = 40.0 * 366 * 86'400;
constexpr double kPixelsOfALabel = 76;

/// Draws with a function, so that what Qt Charts has no element for stays beside the chart that needs it.
class PaintItem final : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &)>;

    PaintItem(QGraphicsItem *parent, double z, Paint paint)
        : QGraphicsItem(parent)
        , m_paint(std::move(paint))
    {
        setZValue(z);
    }

    void setArea(const QRectF &area)
    {
        prepareGeometryChange();
        m_area = area;
    }
    [[nodiscard]] QRectF boundingRect() const override { return m_area; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QRectF m_area;
    Paint m_paint;
};

double secondsOf(UtcSeconds moment)
{
    return static_cast<double>(moment.time_since_epoch().count());
}

QValueAxis *newPixelAxis(QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false); // drawn with the labels, from one layout
    axis->setMinorGridLineVisible(false);
    return axis;
}

} // namespace

QBrush hatchBrush(const QColor &color, const QColor &card)
{
    constexpr int kTile = 7; // 5 px across the lines are 5·√2 along the edge
    QPixmap tile(kTile, kTile);
    tile.fill(card);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2, Qt::SolidLine, Qt::FlatCap));
    for (int shift = -kTile; shift <= kTile; shift += kTile)
        painter.drawLine(QPointF(shift - 1, kTile + 1), QPointF(shift + kTile + 1, -1));
    painter.end();
    return QBrush(tile);
}

struct HistoryChart::Scene
{
    QChart *chart = nullptr; // the view's scene owns it
    QChartView *view = nullptr;
    QValueAxis *xAxis = nullptr;
    QValueAxis *yAxis = nullptr;
    PaintItem *behind = nullptr;
    PaintItem *front = nullptr;

    void attach(QAbstractSeries *series) const
    {
        chart->addSeries(series);
        series->attachAxis(xAxis);
        series->attachAxis(yAxis);
    }
};

HistoryChart::HistoryChart(QWidget *parent)
    : Instrument(QAccessible::Chart, parent)
    , m_scene(std::make_unique<Scene>())
{
    setFocusPolicy(Qt::StrongFocus);
    auto *chart = new QChart;
    chart->setMargins({});
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    m_scene->chart = chart;
    m_scene->xAxis = newPixelAxis(this);
    m_scene->yAxis = newPixelAxis(this);
    chart->addAxis(m_scene->xAxis, Qt::AlignBottom);
    chart->addAxis(m_scene->yAxis, Qt::AlignLeft);
    m_scene->behind = new PaintItem(chart, -0.5, [this](QPainter &painter) { paintBehind(painter, themeOf(this)); });
    m_scene->front = new PaintItem(chart, 1000, [this](QPainter &painter) {
        paintFront(painter, themeOf(this));
        paintFocus(painter, themeOf(this));
    });
    m_scene->view = new QChartView(chart, this);
    m_scene->view->setFrameShape(QFrame::NoFrame);
    m_scene->view->setFocusPolicy(Qt::NoFocus);
    m_scene->view->setBackgroundBrush(Qt::NoBrush);
    m_scene->view->setRenderHint(QPainter::Antialiasing);
    m_scene->view->setStyleSheet(QStringLiteral("background: transparent"));
    m_scene->view->viewport()->setMouseTracking(true);
    m_scene->view->viewport()->installEventFilter(this);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, [this] { Q_EMIT windowSettled(std::exchange(m_zoomed, false)); });
}

HistoryChart::~HistoryChart()
{
    // The items paint through this object: they go first.
    delete m_scene->view;
}

void HistoryChart::setWindow(UtcSeconds from, UtcSeconds to)
{
    m_window.from = secondsOf(from);
    m_window.to = std::max(secondsOf(to), m_window.from + 1);
    redraw(true);
}

void HistoryChart::setRecorded(std::optional<UtcSeconds> from, UtcSeconds now)
{
    m_now = secondsOf(now);
    m_recordedFrom = from ? secondsOf(*from) : m_now;
}

void HistoryChart::setPlot(const QRectF &plot)
{
    m_window.left = plot.left();
    m_window.width = plot.width();
    if (plot == m_plot)
        return;
    m_plot = plot;
    m_scene->chart->setPlotArea(plot);
    m_scene->xAxis->setRange(0, plot.width());
    m_scene->yAxis->setRange(0, plot.height());
}

QAreaSeries *HistoryChart::newArea()
{
    auto *area = new QAreaSeries(new QLineSeries(this), new QLineSeries(this));
    area->setPen(Qt::NoPen);
    m_scene->attach(area);
    return area;
}

QLineSeries *HistoryChart::newLine()
{
    auto *line = new QLineSeries(this);
    m_scene->attach(line);
    return line;
}

void HistoryChart::redraw(bool settled)
{
    if (width() < 2 || height() < 2)
        return;
    setPlot(chartPlot(size(), uiScale()));
    layOut(settled);
    m_scene->behind->update();
    m_scene->front->update();
}

void HistoryChart::setSelected(int slot)
{
    if (slot == m_selected || slot >= slotCount())
        return;
    m_selected = slot;
    m_scene->behind->update();
    m_scene->front->update();
}

void HistoryChart::choose(int slot)
{
    setSelected(slot);
    Q_EMIT slotSelected(slot);
}

void HistoryChart::moveWindow(const TimeScale &window)
{
    m_window = window.held(m_recordedFrom, m_now);
    redraw(false);
    Q_EMIT windowMoved();
}

void HistoryChart::panBy(double pixels)
{
    if (!m_navigable)
        return;
    moveWindow(m_window.panned(pixels));
    m_settle.start();
}

void HistoryChart::zoomBy(double factor, double anchorX)
{
    const double length = m_window.length();
    const double longest = std::clamp(2 * (m_now - m_recordedFrom), 86'400.0, kLongestWindow);
    const double wanted = std::clamp(length * factor, kShortestWindow, std::max(longest, length));
    if (wanted == length || !m_navigable)
        return;
    m_zoomed = true;
    moveWindow(m_window.zoomed(wanted / length, std::clamp(anchorX, m_plot.left(), m_plot.right())));
    m_settle.start();
}

bool HistoryChart::mousePressed(QPointF place)
{
    m_focusShown = false;
    m_pressed = place;
    m_dragged = false;
    setFocus(Qt::MouseFocusReason);
    return true;
}

bool HistoryChart::mouseMoved(QPointF place, bool pressed)
{
    if (!pressed || !m_pressed) {
        Q_EMIT slotHovered(slotAt(place));
        return false;
    }
    const double moved = place.x() - m_pressed->x();
    if (!m_navigable || (!m_dragged && std::abs(moved) < QApplication::startDragDistance()))
        return true;
    if (!m_dragged)
        setCursor(Qt::ClosedHandCursor);
    m_dragged = true;
    moveWindow(m_window.panned(moved));
    m_pressed = place;
    return true;
}

bool HistoryChart::mouseReleased(QPointF place)
{
    if (!m_pressed)
        return false;
    m_pressed.reset();
    if (!m_dragged) {
        choose(slotAt(place));
        return true;
    }
    m_dragged = false;
    unsetCursor();
    m_settle.stop();
    Q_EMIT windowSettled(std::exchange(m_zoomed, false));
    return true;
}

bool HistoryChart::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = static_cast<QMouseEvent *>(event); // only read where it is one
    switch (event->type()) {
    case QEvent::MouseMove:
        return mouseMoved(mouse->position(), (mouse->buttons() & Qt::LeftButton) != 0);
    case QEvent::Leave:
        Q_EMIT slotHovered(-1);
        break;
    case QEvent::MouseButtonPress:
        return mouse->button() == Qt::LeftButton && mousePressed(mouse->position());
    case QEvent::MouseButtonRelease:
        return mouse->button() == Qt::LeftButton && mouseReleased(mouse->position());
    case QEvent::MouseButtonDblClick:
        m_pressed.reset();
        if (const int slot = slotAt(mouse->position()); slot >= 0)
            Q_EMIT slotActivated(slot);
        return true;
    case QEvent::Wheel: {
        const auto *wheel = static_cast<QWheelEvent *>(event);
        const QPoint turned = wheel->angleDelta();
        if (std::abs(turned.x()) > std::abs(turned.y()))
            panBy(turned.x());
        else
            zoomBy(std::pow(kZoomOfAWheelStep, turned.y() / 120.0), wheel->position().x());
        return true;
    }
    default:
        break;
    }
    return Instrument::eventFilter(watched, event);
}

void HistoryChart::keyPressEvent(QKeyEvent *event)
{
    const auto [first, last] = visibleSlots();
    const QRectF chosen = m_selected >= 0 ? slotArea(m_selected) : QRectF();
    const double anchor = chosen.isEmpty() ? m_plot.center().x() : chosen.center().x();
    const auto move = [&, first = first, last = last](int right, int up, int start) {
        m_focusShown = true;
        if (first <= last)
            choose(m_selected < first || m_selected > last ? start : neighbour(m_selected, right, up));
    };
    const bool shift = (event->modifiers() & Qt::ShiftModifier) != 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return shift ? panBy(m_plot.width() / 4) : move(-1, 0, last);
    case Qt::Key_Right:
        return shift ? panBy(-m_plot.width() / 4) : move(1, 0, first);
    case Qt::Key_Up:
        return move(0, 1, last);
    case Qt::Key_Down:
        return move(0, -1, first);
    case Qt::Key_Home:
        return choose(first <= last ? first : -1);
    case Qt::Key_End:
        return choose(first <= last ? last : -1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: // the same key without Shift
        return zoomBy(kZoomOfAKey, anchor);
    case Qt::Key_Minus:
        return zoomBy(1 / kZoomOfAKey, anchor);
    case Qt::Key_Escape:
        return choose(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            Q_EMIT slotActivated(m_selected);
        return;
    default:
        break;
    }
    Instrument::keyPressEvent(event);
}

void HistoryChart::resizeEvent(QResizeEvent *event)
{
    Instrument::resizeEvent(event);
    m_scene->view->setGeometry(rect());
    m_scene->chart->resize(size());
    m_scene->behind->setArea(rect());
    m_scene->front->setArea(rect());
    redraw(true);
}

void HistoryChart::changeEvent(QEvent *event)
{
    Instrument::changeEvent(event);
    if (event->type() != QEvent::PaletteChange && event->type() != QEvent::FontChange)
        return;
    applyTheme(themeOf(this));
    redraw(true);
}

void HistoryChart::focusInEvent(QFocusEvent *event)
{
    Instrument::focusInEvent(event);
    m_focusShown = event->reason() != Qt::MouseFocusReason;
    m_scene->front->update();
}

void HistoryChart::focusOutEvent(QFocusEvent *event)
{
    Instrument::focusOutEvent(event);
    m_scene->front->update();
}

void HistoryChart::paintFocus(QPainter &painter, const Theme &theme) const
{
    if (!hasFocus() || !m_focusShown)
        return;
    painter.setPen(QPen(theme.selLine, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

void HistoryChart::paintNotMeasured(QPainter &painter, const Theme &theme, double left, double right) const
{
    // What is to come and what was before the recording is no gap.
    const double from = std::max({ left, m_window.x(m_recordedFrom), m_plot.left() });
    const double to = std::min({ right, m_window.x(m_now), m_plot.right() });
    if (to - from < 0.5)
        return;
    const QRectF area(from, m_plot.top(), to - from, m_plot.height());
    painter.fillRect(area, theme.card);
    drawHatch(painter, area, theme.control, uiScale());
}

void HistoryChart::paintTicks(QPainter &painter, const Theme &theme) const
{
    const double scale = uiScale();
    const QFont font = textFont(TextRole::Axis);
    const double top = m_plot.bottom() + 6 * scale;
    painter.setFont(font);
    painter.setPen(theme.ink3);
    const auto moment = [](double time) { return UtcSeconds(std::chrono::seconds(std::llround(time))); };
    const int most = std::max(2, static_cast<int>(m_plot.width() / (kPixelsOfALabel * scale)));
    double free = 0; // of the second line
    for (const TimeTick &tick : timeTicks(moment(m_window.from), moment(m_window.to), m_zone, most, QLocale())) {
        const double x = m_window.x(secondsOf(tick.at));
        const double half = kPixelsOfALabel * scale / 2;
        painter.drawText(QRectF(x - half, top, 2 * half, 16 * scale), Qt::AlignCenter, tick.label);
        const double width = QFontMetricsF(font).horizontalAdvance(tick.note);
        const double edge = 8 * scale;
        const double left = std::clamp(x - width / 2, edge, std::max(edge, this->width() - edge - width));
        if (tick.note.isEmpty() || left < free)
            continue;
        painter.drawText(QRectF(left, top + 15 * scale, width + 1, 16 * scale), Qt::AlignCenter, tick.note);
        free = left + width + 12 * scale;
    }
}

void HistoryChart::copyStateTo(HistoryChart &other) const
{
    other.setAccessibleName(accessibleName());
    other.m_window = m_window;
    other.m_zone = m_zone;
    other.m_recordedFrom = m_recordedFrom;
    other.m_now = m_now;
    other.m_navigable = false;
}

void HistoryChart::paintTo(QPainter &painter, const QRectF &target)
{
    layOutUnseen(*this);
    m_scene->view->render(&painter, target, rect());
}

} // namespace meterscope::ui
