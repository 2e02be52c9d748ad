// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>

namespace meterscope::ui {

QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
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

static void addColor(QIcon &icon, const QString &name, const QColor &color, QIcon::State state)
{
    for (const int size : { 16, 18, 24 }) {
        icon.addPixmap(themedPixmap(name, color, size, 1), QIcon::Normal, state);
        icon.addPixmap(themedPixmap(name, color, size, 2), QIcon::Normal, state);
    }
}

QIcon themedIcon(const QString &name, const QColor &color)
{
    QIcon icon;
    addColor(icon, name, color, QIcon::Off);
    return icon;
}

QIcon themedIcon(const QString &name, const QColor &color, const QColor &activeColor)
{
    QIcon icon = themedIcon(name, color);
    addColor(icon, name, activeColor, QIcon::On);
    return icon;
}

} // namespace meterscope::ui
