// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPainter>

#include <utility>

namespace meterscope::ui {

Card::Card(QAccessible::Role role, const QString &heading, QWidget *parent)
    : Instrument(role, parent)
    , m_heading(heading)
{
    setAccessibleName(heading);
    // With the page's colour in its corners it hides what is under it: nothing of that is painted along.
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void Card::setHeading(const QString &heading)
{
    if (heading == m_heading)
        return;
    m_heading = heading;
    setAccessibleName(heading);
    renewFace();
}

void Card::setRemark(const QString &remark)
{
    if (remark == m_remark)
        return;
    m_remark = remark;
    renewFace();
}

void Card::renewFace()
{
    m_face = {};
    update();
}

void Card::drawFace(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const double scale = uiScale();
    painter.fillRect(rect(), theme.window);
    drawPlate(painter, rect(), theme, 8 * scale);
    const double baseline = headingBaseline() * scale;
    drawTextAt(painter, { 15 * scale, baseline }, m_heading, textFont(TextRole::Heading), theme.ink);
    if (!m_remark.isEmpty())
        drawTextEndingAt(painter, { width() - 15 * scale, baseline }, m_remark, textFont(TextRole::Label), theme.ink2);
    paintFace(painter);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (keepsFace()) {
        const QSize pixels = size() * devicePixelRatioF();
        if (m_face.size() != pixels) {
            m_face = QPixmap(pixels);
            m_face.setDevicePixelRatio(devicePixelRatioF());
            QPainter face(&m_face);
            drawFace(face);
        }
        painter.drawPixmap(0, 0, m_face);
    } else {
        drawFace(painter);
    }
    paintContents(painter);
    if (m_focusRing) {
        const Theme &theme = themeOf(this);
        const double scale = uiScale();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.selLine, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8 * scale, 8 * scale);
    }
}

void Card::setPressHint(const QString &hint)
{
    if (hint == m_pressHint)
        return;
    m_pressHint = hint;
    if (hint.isEmpty()) {
        unsetCursor();
        setToolTip({});
    } else {
        setCursor(Qt::PointingHandCursor);
        setToolTip(
            QStringLiteral("%1 (%2)").arg(hint, QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText)));
    }
    // A card that does more with keys has a focus of its own.
    if (focusPolicy() != Qt::StrongFocus)
        setFocusPolicy(hint.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
}

void Card::press()
{
    if (!m_pressHint.isEmpty())
        Q_EMIT pressed();
}

void Card::focusInEvent(QFocusEvent *event)
{
    Instrument::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_focusRing = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    update();
}

void Card::focusOutEvent(QFocusEvent *event)
{
    Instrument::focusOutEvent(event);
    m_focusRing = false;
    update();
}

void Card::keyPressEvent(QKeyEvent *event)
{
    if (!m_pressHint.isEmpty() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return press();
    Instrument::keyPressEvent(event);
}

void Card::mousePressEvent(QMouseEvent *event)
{
    m_held = !m_pressHint.isEmpty() && event->button() == Qt::LeftButton;
    event->setAccepted(m_held);
}

void Card::mouseReleaseEvent(QMouseEvent *event)
{
    const bool clicked = std::exchange(m_held, false) && rect().contains(event->position().toPoint());
    event->setAccepted(clicked);
    if (clicked)
        press();
}

void Card::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        renewFace();
    Instrument::changeEvent(event);
}

} // namespace meterscope::ui
