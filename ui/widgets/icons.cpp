// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QStyleOption>
#include <QSvgRenderer>

#include <algorithm>

namespace meterscope::ui {

namespace {

QPixmap drawn(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

/// Draws its SVG in the size that is wanted, when it is wanted: most icons of most menus are never seen.
class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(const QString &name, const QColor &color, const QColor &activeColor)
        : m_name(name)
        , m_color(color)
        , m_activeColor(activeColor)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int side = std::min(rect.width(), rect.height());
        const QPoint corner = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
        painter->drawPixmap(corner, picture(QSize(side, side) * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return picture(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return picture(size, mode, state, scale);
    }
    QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

private:
    /// `size` in pixels of the device.
    [[nodiscard]] QPixmap picture(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal ratio) const
    {
        const int side = qRound(std::min(size.width(), size.height()) / ratio);
        const QPixmap normal = themedPixmap(m_name, state == QIcon::On ? m_activeColor : m_color, side, ratio);
        if (mode == QIcon::Normal)
            return normal;
        QStyleOption option;
        option.palette = QApplication::palette();
        return QApplication::style()->generatedIconPixmap(mode, normal, &option);
    }

    QString m_name;
    QColor m_color;
    QColor m_activeColor;
};

} // namespace

QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("icon/%1/%2/%3/%4").arg(name, color.name()).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = drawn(name, color, size, devicePixelRatio);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

QIcon themedIcon(const QString &name, const QColor &color)
{
    return themedIcon(name, color, color);
}

QIcon themedIcon(const QString &name, const QColor &color, const QColor &activeColor)
{
    return QIcon(new ThemedIconEngine(name, color, activeColor));
}

} // namespace meterscope::ui
