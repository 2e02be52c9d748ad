// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/miniwindow.h"

#include "ui/format/livetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"
#include "ui/models/livemodel.h"
#include "ui/widgets/gaugelayout.h"
#include "ui/widgets/minilayout.h"
#include "ui/widgets/painting.h"
#include "ui/widgets/registerrow.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QWindow>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr double kFigurePixels = 27;

MiniLayout layoutOf(const LiveState &state)
{
    const auto size = [](const std::optional<TimedPower> &power) {
        return power ? std::abs(power->watts.plotValue()) : 0.0;
    };
    const double now = state.watts ? std::abs(state.watts->plotValue()) : 0;
    const double largest = std::max({ now, size(state.highestImport), size(state.highestExport) });
    return MiniLayout::make(state.exports, GaugeLayout::fullScale(largest), uiScale());
}

} // namespace

MiniWindow::MiniWindow(const LiveModel *model)
    : Instrument(QAccessible::Indicator)
    , m_model(model)
{
    setObjectName(QStringLiteral("miniWindow"));
    setWindowFlags(Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
    // It never keeps the program alive by itself.
    setAttribute(Qt::WA_QuitOnClose, false);
    setAccessibleName(tr("Power"));
    setFixedSize(QSize(int(MiniLayout::kWidth), int(MiniLayout::kHeight)) * uiScale());
    setFocusPolicy(Qt::StrongFocus);
    connect(m_model, &LiveModel::changed, this, &MiniWindow::refresh);
    connect(m_model, &LiveModel::sourcesChanged, this, &MiniWindow::refresh);
}

bool MiniWindow::staysOnTop()
{
    return !QGuiApplication::platformName().startsWith(QLatin1String("wayland"));
}

void MiniWindow::showEvent(QShowEvent *event)
{
    Instrument::showEvent(event);
    refresh();
}

void MiniWindow::refresh()
{
    // Hidden it costs nothing.
    if (!isVisible())
        return;
    const QString line =
        m_model->isEmpty() ? tr("no meter connected") : powerLine(m_model->state(), m_model->age(), locale());
    setWindowTitle(line);
    setValueText(line);
    setToolTip(staysOnTop() ? line : tr("%1\nThis desktop decides itself which window is on top.").arg(line));
    update();
}

void MiniWindow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.card);
    painter.setPen(QPen(theme.control, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setRenderHint(QPainter::Antialiasing);
    const LiveState &state = m_model->state();
    if (!state.watts) {
        const QFont label = textFont(TextRole::Label);
        const QString text = QFontMetricsF(label).elidedText(valueText(), Qt::ElideRight, width() - 24 * uiScale());
        drawTextAt(painter, { 12 * uiScale(), height() / 2.0 + 4 * uiScale() }, text, label, theme.ink2);
        return;
    }
    paintPower(painter);
    paintRight(painter);
    paintBar(painter);
}

void MiniWindow::paintPower(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const LiveState &state = m_model->state();
    const MiniLayout layout = layoutOf(state);
    const double scale = uiScale();
    const bool exporting = state.watts->isNegative();
    const QColor flow = state.stale ? theme.ink2 : theme.flow(exporting).text;
    const QColor ink = state.stale ? theme.ink2 : theme.ink;
    drawFlowArrow(painter, layout.arrow, 11 * scale, exporting, flow, 1.6 * scale);
    drawTextAt(painter, layout.word, exporting ? tr("Export") : tr("Import"),
               withWeight(textFont(TextRole::Label), QFont::DemiBold), flow);
    const FigureStyle style { withPixelSize(textFont(TextRole::Readout), kFigurePixels * scale),
                              withPixelSize(textFont(TextRole::Label), kFigurePixels * 0.55 * scale),
                              ink,
                              ink,
                              theme.ink2,
                              5 * scale };
    drawFigure(painter, layout.figure, powerFigure(*state.watts, locale()), style);
}

void MiniWindow::paintRight(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const LiveState &state = m_model->state();
    const MiniLayout layout = layoutOf(state);
    const QFont label = textFont(TextRole::Label);
    if (state.activeTariff > 0) {
        const QColor color = state.stale ? theme.ink2 : registerHue(theme, false, state.activeTariff).text;
        drawTextEndingAt(painter, layout.topRight, tariffLabel(state.profile, state.activeTariff),
                         withWeight(label, QFont::DemiBold), color);
    }
    const auto age = m_model->age();
    if (state.stale && age)
        drawTextEndingAt(painter, layout.middleRight, oldText(*age, locale()), label, theme.faultHue.text);
}

void MiniWindow::paintBar(QPainter &painter) const
{
    const Theme &theme = themeOf(this);
    const LiveState &state = m_model->state();
    const MiniLayout layout = layoutOf(state);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(layout.track, theme.track);
    painter.fillRect(layout.bar(state.watts->plotValue()),
                     state.stale ? theme.control : theme.flow(state.watts->isNegative()).mark);
    painter.fillRect(QRectF(layout.zeroX - 0.75, layout.zeroTop, 1.5, layout.zeroBottom - layout.zeroTop), theme.ink);
}

void MiniWindow::keyPressEvent(QKeyEvent *event)
{
    const bool mini = event->key() == Qt::Key_M && event->modifiers() == Qt::ControlModifier;
    if (event->key() == Qt::Key_Escape || mini)
        close();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT mainWindowRequested();
    else
        Instrument::keyPressEvent(event);
}

void MiniWindow::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && windowHandle())
        windowHandle()->startSystemMove();
}

void MiniWindow::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT mainWindowRequested();
}

void MiniWindow::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu;
    menu.addAction(tr("Show &Meterscope"), this, &MiniWindow::mainWindowRequested);
    menu.addAction(tr("&Close"), this, &QWidget::close);
    menu.exec(event->globalPos());
}

void MiniWindow::closeEvent(QCloseEvent *event)
{
    Instrument::closeEvent(event);
    Q_EMIT closed();
}

} // namespace meterscope::ui
