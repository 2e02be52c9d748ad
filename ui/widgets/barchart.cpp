// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/barchart.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QStackedBarSeries>
#include <QStyleOptionGraphicsItem>
#include <QValueAxis>

#include <algorithm>
#include <cmath>
#include <functional>

namespace meterscope::ui {

namespace {

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

/// 45° hatch, 2 of 5 px, on the card: the sign for "not measured".
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

} // namespace

QColor markOf(BarHue hue, const Theme &theme)
{
    switch (hue) {
    case BarHue::Import:
        return theme.importHue.mark;
    case BarHue::Tariff2:
        return theme.tariff2Hue.mark;
    case BarHue::Export:
        return theme.exportHue.mark;
    case BarHue::Gas:
        return theme.gasHue.mark;
    }
    return theme.importHue.mark;
}

struct BarChart::Scene
{
    QChart *chart = nullptr; // the view's scene owns it
    QChartView *view = nullptr;
    QStackedBarSeries *series = nullptr;
    QBarCategoryAxis *slotAxis = nullptr;
    QValueAxis *valueAxis = nullptr;
    PaintItem *behind = nullptr;
    PaintItem *front = nullptr;

    void paintBehind(const BarChart &owner, QPainter &painter) const;
    void paintFront(const BarChart &owner, QPainter &painter) const;
    void paintLabels(const BarChart &owner, QPainter &painter) const;
};

BarChart::BarChart(QWidget *parent)
    : Instrument(QAccessible::Chart, parent)
    , m_scene(std::make_unique<Scene>())
{
    setObjectName(QStringLiteral("barChart"));
    setFocusPolicy(Qt::StrongFocus);
    auto *chart = new QChart;
    chart->setMargins({});
    chart->setBackgroundVisible(false);
    chart->setBackgroundRoundness(0);
    chart->setPlotAreaBackgroundVisible(false);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    m_scene->chart = chart;
    m_scene->slotAxis = new QBarCategoryAxis(this);
    m_scene->slotAxis->setLabelsVisible(false);
    m_scene->slotAxis->setGridLineVisible(false);
    m_scene->slotAxis->setLineVisible(false);
    m_scene->valueAxis = new QValueAxis(this);
    m_scene->valueAxis->setLabelsVisible(false);
    m_scene->valueAxis->setLineVisible(false);
    m_scene->valueAxis->setGridLineVisible(false); // drawn with the labels, from one layout
    chart->addAxis(m_scene->slotAxis, Qt::AlignBottom);
    chart->addAxis(m_scene->valueAxis, Qt::AlignLeft);
    m_scene->behind = new PaintItem(chart, -0.5, [this](QPainter &painter) { m_scene->paintBehind(*this, painter); });
    m_scene->front = new PaintItem(chart, 1000, [this](QPainter &painter) { m_scene->paintFront(*this, painter); });

    m_scene->view = new QChartView(chart, this);
    m_scene->view->setFrameShape(QFrame::NoFrame);
    m_scene->view->setFocusPolicy(Qt::NoFocus);
    m_scene->view->setBackgroundBrush(Qt::NoBrush);
    m_scene->view->setStyleSheet(QStringLiteral("background: transparent"));
    m_scene->view->viewport()->setMouseTracking(true);
    m_scene->view->viewport()->installEventFilter(this);
    rebuildSeries();
}

BarChart::~BarChart()
{
    // The items paint through m_scene: they go first.
    delete m_scene->view;
}

void BarChart::setData(BarChartData data)
{
    m_data = std::move(data);
    if (m_selected >= static_cast<int>(m_data.slots.size()))
        m_selected = -1;
    rebuildSeries();
    layOut();
}

void BarChart::setSelected(int slot)
{
    if (slot == m_selected || slot >= static_cast<int>(m_data.slots.size()))
        return;
    m_selected = slot;
    m_scene->behind->update();
    m_scene->front->update();
}

double BarChart::stackHeight(const BarSlot &slot, bool belowZero) const
{
    double height = 0;
    for (std::size_t i = 0; i < m_data.parts.size() && i < slot.values.size(); ++i)
        if (m_data.parts[i].belowZero == belowZero)
            height += slot.values[i];
    return height;
}

void BarChart::rebuildSeries()
{
    const Theme &theme = themeOf(this);
    auto *series = new QStackedBarSeries;
    series->setBarWidth(BarChartLayout::kBarShare);
    // A bar set has one brush: measured and filled values of a part are two sets, of which a slot has one.
    for (std::size_t part = 0; part < m_data.parts.size(); ++part) {
        const QColor mark = markOf(m_data.parts[part].hue, theme);
        for (const bool filled : { false, true }) {
            auto *set = new QBarSet(QString());
            for (const BarSlot &slot : m_data.slots) {
                const double value = slot.filled == filled && part < slot.values.size() ? slot.values[part] : 0.0;
                set->append(m_data.parts[part].belowZero ? -value : value);
            }
            set->setBrush(filled ? hatchBrush(mark, theme.card) : QBrush(mark));
            set->setPen(filled ? QPen(mark, 1) : QPen(Qt::NoPen));
            series->append(set);
        }
    }
    QStringList categories;
    for (std::size_t i = 0; i < m_data.slots.size(); ++i)
        categories << QString::number(i);
    m_scene->slotAxis->setCategories(categories);
    if (m_scene->series) {
        m_scene->chart->removeSeries(m_scene->series);
        delete m_scene->series;
    }
    m_scene->series = series;
    m_scene->chart->addSeries(series);
    series->attachAxis(m_scene->slotAxis);
    series->attachAxis(m_scene->valueAxis);
}

void BarChart::layOut()
{
    double highest = 0;
    double lowest = 0;
    for (const BarSlot &slot : m_data.slots) {
        highest = std::max(highest, stackHeight(slot, false));
        lowest = std::max(lowest, stackHeight(slot, true));
    }
    m_layout = BarChartLayout(size(), static_cast<int>(m_data.slots.size()), highest, lowest, uiScale());
    m_scene->view->setGeometry(rect());
    m_scene->chart->resize(size());
    m_scene->chart->setPlotArea(m_layout.plot());
    m_scene->valueAxis->setRange(m_layout.bottom(), m_layout.top());
    m_scene->behind->setArea(rect());
    m_scene->front->setArea(rect());
    m_scene->behind->update();
    m_scene->front->update();
}

void BarChart::Scene::paintBehind(const BarChart &owner, QPainter &painter) const
{
    const Theme &theme = themeOf(&owner);
    const BarChartLayout &layout = owner.m_layout;
    if (owner.m_selected >= 0) {
        const double below = 34 * uiScale(); // the column reaches down over the labels
        painter.fillRect(layout.slot(owner.m_selected).adjusted(0, 0, 0, below), theme.sel);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(theme.line, 0));
    for (const double tick : layout.ticks())
        painter.drawLine(QPointF(layout.plot().left(), std::round(layout.y(tick)) + 0.5),
                         QPointF(layout.plot().right(), std::round(layout.y(tick)) + 0.5));
}

void BarChart::Scene::paintFront(const BarChart &owner, QPainter &painter) const
{
    const Theme &theme = themeOf(&owner);
    const BarChartLayout &layout = owner.m_layout;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < static_cast<int>(owner.m_data.slots.size()); ++i) {
        const BarSlot &slot = owner.m_data.slots[static_cast<std::size_t>(i)];
        const QRectF bar = layout.bar(i);
        const QColor gap = i == owner.m_selected ? theme.sel : theme.card;
        double above = 0;
        double below = 0;
        for (std::size_t part = 0; part < owner.m_data.parts.size() && part < slot.values.size(); ++part) {
            double &edge = owner.m_data.parts[part].belowZero ? below : above;
            if (edge != 0 && slot.values[part] > 0) // between two parts that are both there
                painter.fillRect(QRectF(bar.left() - 1, std::round(layout.y(edge)) - 0.5, bar.width() + 2, 1), gap);
            edge += owner.m_data.parts[part].belowZero ? -slot.values[part] : slot.values[part];
        }
        const double zero = std::round(layout.zero());
        painter.fillRect(QRectF(bar.left() - 1, zero - 1, bar.width() + 2, 3), gap);
    }
    painter.setPen(QPen(theme.ink2, 0));
    const double zero = std::round(layout.zero()) + 0.5;
    painter.drawLine(QPointF(layout.plot().left(), zero), QPointF(layout.plot().right(), zero));
    painter.setRenderHint(QPainter::Antialiasing, true);
    paintLabels(owner, painter);
    if (owner.hasFocus() && owner.m_focusShown) {
        painter.setPen(QPen(theme.selLine, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(owner.rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
}

void BarChart::Scene::paintLabels(const BarChart &owner, QPainter &painter) const
{
    const Theme &theme = themeOf(&owner);
    const BarChartLayout &layout = owner.m_layout;
    const double scale = uiScale();
    const QFont font = textFont(TextRole::Axis);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.ink3);
    const QLocale locale;
    for (const double tick : layout.ticks()) {
        const QRectF place(0, layout.y(tick) - 10, layout.plot().left() - 8 * scale, 20);
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         locale.toString(std::abs(tick), 'f', layout.decimals()));
    }
    // Every n-th label where they would touch; the chosen one always.
    double widest = 0;
    for (const BarSlot &slot : owner.m_data.slots)
        widest = std::max(widest, metrics.horizontalAdvance(slot.label));
    const double width = layout.slot(0).width();
    const int every = std::max(1, static_cast<int>(std::ceil((widest + 4 * scale) / width)));
    for (int i = 0; i < static_cast<int>(owner.m_data.slots.size()); ++i) {
        const bool chosen = i == owner.m_selected;
        if (i % every != 0 && !chosen)
            continue;
        const BarSlot &slot = owner.m_data.slots[static_cast<std::size_t>(i)];
        const double centre = layout.slot(i).center().x();
        const double top = layout.plot().bottom() + 6 * scale;
        painter.setFont(chosen ? withWeight(font, QFont::Bold) : font);
        painter.setPen(chosen ? theme.ink : theme.ink3);
        painter.drawText(QRectF(centre - 60, top, 120, 16 * scale), Qt::AlignCenter, slot.label);
        painter.setFont(font);
        painter.setPen(theme.ink3);
        painter.drawText(QRectF(centre - 60, top + 15 * scale, 120, 16 * scale), Qt::AlignCenter, slot.note);
    }
}

void BarChart::choose(int slot)
{
    setSelected(slot);
    Q_EMIT slotSelected(slot);
}

bool BarChart::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseMove:
        Q_EMIT slotHovered(m_layout.slotAt(static_cast<QMouseEvent *>(event)->position().x()));
        break;
    case QEvent::Leave:
        Q_EMIT slotHovered(-1);
        break;
    case QEvent::MouseButtonPress:
        m_focusShown = false;
        setFocus(Qt::MouseFocusReason);
        choose(m_layout.slotAt(static_cast<QMouseEvent *>(event)->position().x()));
        return true;
    case QEvent::MouseButtonDblClick: {
        const int slot = m_layout.slotAt(static_cast<QMouseEvent *>(event)->position().x());
        if (slot >= 0)
            Q_EMIT slotActivated(slot);
        return true;
    }
    default:
        break;
    }
    return Instrument::eventFilter(watched, event);
}

void BarChart::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_data.slots.size()) - 1;
    // Alt with an arrow turns to another period; that is the page's.
    if (last < 0 || event->modifiers().testFlag(Qt::AltModifier))
        return Instrument::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return choose(m_selected < 0 ? last : std::max(0, m_selected - 1));
    case Qt::Key_Right:
        return choose(std::min(last, m_selected + 1));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(last);
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

void BarChart::resizeEvent(QResizeEvent *event)
{
    Instrument::resizeEvent(event);
    layOut();
}

void BarChart::changeEvent(QEvent *event)
{
    Instrument::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        rebuildSeries();
        layOut();
    }
}

void BarChart::focusInEvent(QFocusEvent *event)
{
    Instrument::focusInEvent(event);
    m_focusShown = event->reason() != Qt::MouseFocusReason;
    m_scene->front->update();
}

void BarChart::focusOutEvent(QFocusEvent *event)
{
    Instrument::focusOutEvent(event);
    m_scene->front->update();
}

} // namespace meterscope::ui
