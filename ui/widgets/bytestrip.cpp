// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytestrip.h"

#include "ui/widgets/painting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr double kCell = 33.3;
constexpr double kRow = 25.5;

QString characterName(char character)
{
    const auto code = std::uint8_t(character);
    if (code == '\r')
        return QStringLiteral("CR");
    if (code == '\n')
        return QStringLiteral("LF");
    if (code == ' ')
        return QStringLiteral("␣");
    return code > 0x20 && code < 0x7f ? QString(QLatin1Char(character)) : QStringLiteral("·");
}

} // namespace

ByteStrip::ByteStrip(QWidget *parent)
    : Instrument(QAccessible::StaticText, parent)
{
    setObjectName(QStringLiteral("byteStrip"));
    setAccessibleName(tr("Received bytes"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ByteStrip::setBytes(const QByteArray &received, const QByteArray &meaning)
{
    m_received = received;
    m_meaning = meaning;
    setValueText(meaning.isEmpty()
                     ? QString::fromLatin1(received.toHex(' '))
                     : tr("%1, turned over: %2")
                           .arg(QString::fromLatin1(received.toHex(' ')), QString::fromLatin1(meaning).simplified()));
    updateGeometry();
    update();
}

QSize ByteStrip::sizeHint() const
{
    return QSize(634, m_meaning.isEmpty() ? 27 : 52) * uiScale();
}

void ByteStrip::paintEvent(QPaintEvent *)
{
    const double scale = uiScale();
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath plate;
    plate.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8 * scale, 8 * scale);
    painter.fillPath(plate, theme.card);
    const bool two = !m_meaning.isEmpty();
    const double row = two ? kRow * scale : double(height());
    painter.save();
    painter.setClipPath(plate);
    if (two)
        painter.fillRect(QRectF(0, row, width(), height() - row), theme.okBg);
    const qsizetype fitting = std::max(1, int(width() / (kCell * scale)));
    const double cell = width() / double(fitting);
    const QFont mono = textFont(TextRole::Bytes);
    for (qsizetype i = 0; i < std::min(fitting, m_received.size()); ++i) {
        const QRectF upper(double(i) * cell, 0, cell, row);
        if (i > 0)
            drawHairline(painter, upper.topLeft(), { upper.left(), double(height()) }, theme.line);
        painter.setFont(mono);
        painter.setPen(theme.faultHue.text);
        painter.drawText(upper, Qt::AlignCenter, QString::fromLatin1(m_received.mid(i, 1).toHex()).toUpper());
        if (!two || i >= m_meaning.size())
            continue;
        const QString name = characterName(m_meaning.at(i));
        painter.setFont(name.size() > 1 ? withPixelSize(mono, 10.5 * scale) : withPixelSize(mono, 14 * scale));
        painter.setPen(theme.ink);
        painter.drawText(upper.translated(0, row), Qt::AlignCenter, name);
    }
    painter.restore();
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(plate);
}

} // namespace meterscope::ui
