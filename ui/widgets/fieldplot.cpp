// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldplot.h"

#include "ui/format/hosttimetext.h"
#include "ui/models/fieldseries.h"
#include "ui/models/plotcolumns.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kMostTicks = 6;
constexpr int kTimeTicks = 5;
constexpr double kDotRadius = 2; ///< of a value between two gaps
constexpr int kRightMargin = 28; ///< half of the last time
constexpr int kLongestState = 24; ///< characters of a state's name on the axis
constexpr auto kRedrawInterval = std::chrono::milliseconds(200);
constexpr int kRestShare = 10; ///< so much longer than a redrawing takes the plot rests before the next

QCategoryAxis *newAxis(QChart *chart, Qt::Alignment side)
{
    auto *axis = new QCategoryAxis(chart);
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLineVisible(false);
    axis->setLabelsFont(textFont(TextRole::Axis));
    chart->addAxis(axis, side);
    return axis;
}

double xOf(const FieldSample &sample)
{
    return static_cast<double>(sample.time.time_since_epoch().count());
}

void clear(QCategoryAxis *axis)
{
    for (const QString &label : axis->categoriesLabels())
        axis->remove(label);
}

} // namespace

FieldPlot::FieldPlot(const FieldSeries *series, QWidget *parent)
    : QChartView(new QChart, parent)
    , m_series(series)
    , m_frame(new QLineSeries(this))
    , m_times(newAxis(chart(), Qt::AlignBottom))
    , m_values(newAxis(chart(), Qt::AlignLeft))
{
    setObjectName(QStringLiteral("fieldPlot"));
    setAccessibleName(tr("Plot"));
    setFrameShape(NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setStyleSheet(QStringLiteral("background: transparent"));
    chart()->addSeries(m_frame);
    m_frame->attachAxis(m_times);
    m_frame->attachAxis(m_values);
    chart()->setBackgroundVisible(false);
    chart()->setBackgroundRoundness(0);
    chart()->legend()->hide();
    chart()->setMargins({ 0, 4, kRightMargin, 0 });
    chart()->setAnimationOptions(QChart::NoAnimation);
    applyTheme();
    m_redraw.setSingleShot(true);
    m_drawn.start();
    connect(&m_redraw, &QTimer::timeout, this, &FieldPlot::rebuild);
    connect(m_series, &FieldSeries::changed, this, [this] {
        if (!m_redraw.isActive()) // at once, when it has rested long enough
            m_redraw.start(
                std::max(std::chrono::milliseconds(0), m_rest - std::chrono::milliseconds(m_drawn.elapsed())));
    });
    connect(m_series, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int, int last) {
        const auto gone = static_cast<std::size_t>(last) + 1; // always the oldest
        if (m_cursor)
            m_cursor = *m_cursor >= gone ? std::optional(*m_cursor - gone) : std::nullopt;
    });
    connect(m_series, &QAbstractItemModel::modelReset, this, [this] {
        setCursor(std::nullopt);
        rebuild();
    });
}

void FieldPlot::applyTheme()
{
    const Theme &theme = themeOf(window()); // the style sheet makes this widget's own background transparent
    for (QCategoryAxis *axis : { m_times, m_values })
        axis->setLabelsBrush(theme.ink3);
    m_values->setGridLinePen(QPen(theme.line, 1));
    m_times->setGridLineVisible(false);
}

void FieldPlot::rebuild()
{
    QElapsedTimer took;
    took.start();
    const auto &samples = m_series->samples();
    std::vector<PlotPoint> points;
    points.reserve(samples.size());
    for (const FieldSample &sample : samples)
        points.push_back({ { xOf(sample), sample.value.plotValue() }, sample.breaks });
    m_pieces = linePieces(points, static_cast<int>(chart()->plotArea().width()), !m_series->isNumeric());
    rebuildValueAxis();
    rebuildTimeAxis();
    viewport()->update();
    // A million values take a while: the window must not do that alone.
    m_rest = std::max(kRedrawInterval, std::chrono::milliseconds(took.elapsed() * kRestShare));
    m_drawn.start();
}

void FieldPlot::rebuildValueAxis()
{
    clear(m_values);
    const auto &samples = m_series->samples();
    if (samples.empty())
        return;
    if (!m_series->isNumeric()) {
        const auto &states = m_series->states();
        m_values->setRange(-0.5, static_cast<double>(states.size()) - 0.5);
        for (std::size_t i = 0; i < states.size(); ++i) {
            const QString name =
                states[i].size() > kLongestState ? states[i].left(kLongestState - 1) + QChar(0x2026) : states[i];
            m_values->append(m_values->categoriesLabels().contains(name) ? name + QString(int(i), QChar(0x200b)) : name,
                             static_cast<double>(i));
        }
        return;
    }
    const auto below = [](const auto &a, const auto &b) { return a.value < b.value; };
    const auto [lowest, highest] = std::minmax_element(samples.begin(), samples.end(), below);
    const auto ticks = axisTicks(lowest->value.plotValue(), highest->value.plotValue(), kMostTicks);
    m_values->setRange(ticks.front(), ticks.back());
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1;
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    for (const double tick : ticks)
        m_values->append(locale().toString(tick, 'f', decimals).replace(u'-', QChar(0x2212)), tick);
}

void FieldPlot::rebuildTimeAxis()
{
    clear(m_times);
    const auto &samples = m_series->samples();
    if (samples.empty())
        return;
    const double from = xOf(samples.front());
    const double to = std::max(xOf(samples.back()), from + 1000);
    m_times->setRange(from, to);
    for (int i = 0; i < kTimeTicks; ++i) {
        const double at = from + (to - from) * i / (kTimeTicks - 1);
        const QString text = hostTimeText(UtcMillis(std::chrono::milliseconds(std::llround(at)))).left(8);
        if (!m_times->categoriesLabels().contains(text))
            m_times->append(text, at);
    }
}

void FieldPlot::setCursor(std::optional<std::size_t> sample)
{
    m_cursor = sample;
    if (m_cursor) {
        const FieldSample &at = m_series->samples()[*m_cursor];
        setAccessibleDescription(QStringLiteral("%1, %2").arg(hostTimeText(at.time), m_series->valueText(at)));
    }
    viewport()->update();
    Q_EMIT cursorMoved();
}

QPointF FieldPlot::pointOf(std::size_t sample) const
{
    const FieldSample &at = m_series->samples()[sample];
    return chart()->mapToPosition({ xOf(at), at.value.plotValue() }, m_frame);
}

std::optional<std::size_t> FieldPlot::sampleAt(QPointF point) const
{
    const auto &samples = m_series->samples();
    if (samples.empty())
        return std::nullopt;
    const double x = chart()->mapToValue(point, m_frame).x();
    const auto right = std::lower_bound(samples.begin(), samples.end(), x,
                                        [](const FieldSample &sample, double at) { return xOf(sample) < at; });
    if (right == samples.begin())
        return 0;
    if (right == samples.end())
        return samples.size() - 1;
    const bool leftIsNearer = x - xOf(*(right - 1)) < xOf(*right) - x;
    return static_cast<std::size_t>(right - samples.begin()) - (leftIsNearer ? 1 : 0);
}

void FieldPlot::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    m_redraw.start(kRedrawInterval);
}

void FieldPlot::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_series->samples().size();
    if (count == 0)
        return QChartView::keyPressEvent(event);
    const std::size_t step = event->modifiers().testFlag(Qt::ControlModifier) ? 10 : 1;
    const std::size_t at = m_cursor.value_or(count - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCursor(at > step ? at - step : 0);
    case Qt::Key_Right:
        return setCursor(std::min(at + step, count - 1));
    case Qt::Key_Home:
        return setCursor(0);
    case Qt::Key_End:
        return setCursor(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor)
            Q_EMIT sampleChosen(*m_cursor);
        return;
    default:
        event->ignore();
    }
}

void FieldPlot::mouseMoveEvent(QMouseEvent *event)
{
    setCursor(sampleAt(event->position()));
}

void FieldPlot::mousePressEvent(QMouseEvent *event)
{
    setFocus(Qt::MouseFocusReason);
    if (const auto sample = sampleAt(event->position()); sample && event->button() == Qt::LeftButton) {
        setCursor(sample);
        Q_EMIT sampleChosen(*sample);
    }
}

QRect FieldPlot::plotRect() const
{
    return chart()->plotArea().toAlignedRect();
}

void FieldPlot::paintLine(QPainter &painter) const
{
    const QRectF plot = chart()->plotArea();
    const QPointF from(m_times->min(), m_values->min());
    const QPointF origin = chart()->mapToPosition(from, m_frame);
    const double right = plot.width() / std::max(m_times->max() - m_times->min(), 1.0);
    const double up = plot.height() / std::max(m_values->max() - m_values->min(), 1e-12);
    const QColor ink = themeOf(window()).importHue.mark;
    painter.save();
    painter.setClipRect(plot.adjusted(-kDotRadius, -kDotRadius, kDotRadius, kDotRadius));
    for (const QList<QPointF> &piece : m_pieces) {
        QPolygonF line;
        line.reserve(piece.size());
        for (const QPointF &point : piece)
            line.append({ origin.x() + (point.x() - from.x()) * right, origin.y() - (point.y() - from.y()) * up });
        painter.setPen(line.size() == 1 ? QPen(Qt::NoPen) : QPen(ink, 1.5));
        painter.setBrush(line.size() == 1 ? QBrush(ink) : QBrush(Qt::NoBrush));
        if (line.size() == 1)
            painter.drawEllipse(line.constFirst(), kDotRadius, kDotRadius);
        else
            painter.drawPolyline(line);
    }
    painter.restore();
}

void FieldPlot::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = themeOf(window());
    paintLine(*painter);
    if (hasFocus()) {
        painter->setPen(QPen(theme.selLine, 2));
        painter->drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
    if (!m_cursor || *m_cursor >= m_series->samples().size())
        return;
    const QPointF at = pointOf(*m_cursor);
    const QRectF plot = chart()->plotArea();
    painter->setPen(QPen(theme.ink2, 1));
    painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
    painter->setPen(QPen(theme.card, 2));
    painter->setBrush(theme.importHue.mark);
    painter->drawEllipse(at, 5, 5);
}

void FieldPlot::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_values != nullptr)
        applyTheme();
}

} // namespace meterscope::ui
