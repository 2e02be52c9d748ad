// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagetest.h"

#include "ui/pages/exportdialog.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTest>

namespace meterscope::ui::pagetest {

namespace {

QString pictureFolder()
{
    return qEnvironmentVariable("METERSCOPE_SAVE_PICTURES");
}

} // namespace

QString accessibleText(QWidget *widget, QAccessible::Text kind)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind) : QString();
}

QAccessible::Role accessibleRole(QWidget *widget)
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->role() : QAccessible::NoRole;
}

bool trigger(const QList<QAction *> &actions, const QKeySequence &keys)
{
    for (QAction *action : actions) {
        if (action->shortcut() != keys)
            continue;
        action->trigger();
        return true;
    }
    return false;
}

void addChartFormats(const char *csv)
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("begins");
    QTest::newRow("PNG") << "This chart as a picture (PNG)"
                         << "png" << QByteArray("\x89PNG");
    QTest::newRow("SVG") << "This chart as a drawing (SVG)"
                         << "svg" << QByteArray("<?xml");
    QTest::newRow("PDF") << "This chart as a page (PDF)"
                         << "pdf" << QByteArray("%PDF-");
    QTest::newRow("CSV") << "This chart's table (CSV)"
                         << "csv" << QByteArray(csv);
}

QByteArray exportChart(QWidget *page, const QString &format, const QString &suggested, const QString &path)
{
    auto *dialog = page->findChild<ExportDialog *>();
    if (!QTest::qVerify(dialog, "dialog", "the export dialog is open", __FILE__, __LINE__))
        return {};
    auto *formats = dialog->findChild<QComboBox *>(QStringLiteral("exportFormat"));
    formats->setCurrentIndex(formats->findText(format));
    auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("exportPath"));
    if (!QTest::qVerify(edit->text().endsWith(suggested), "suggested", qPrintable(edit->text()), __FILE__, __LINE__))
        return {};
    edit->setText(path);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("exportStart")), Qt::LeftButton);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool hasColour(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == color)
                return true;
    return false;
}

QImage pictureOf(const QByteArray &bytes, const QString &suffix)
{
    constexpr int kWidth = 1200;
    if (suffix == QStringLiteral("png"))
        return QImage::fromData(bytes).scaledToWidth(kWidth, Qt::SmoothTransformation);
    if (suffix != QStringLiteral("svg"))
        return {};
    QSvgRenderer svg(bytes);
    QImage image(svg.defaultSize().scaled(kWidth, kWidth, Qt::KeepAspectRatio), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    svg.render(&painter);
    return image;
}

QRect inkOf(const QImage &image)
{
    QRect ink;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (qGray(image.pixel(x, y)) < 250)
                ink |= QRect(x, y, 1, 1);
    return ink;
}

void savePictures(QWidget *page, const QString &name)
{
    if (pictureFolder().isEmpty())
        return;
    for (const auto &[theme, word] : { std::pair(ThemeChoice::Dark, "dark"), std::pair(ThemeChoice::Light, "light") }) {
        applyTheme(theme);
        QTest::qWait(300);
        page->grab().save(
            QDir(pictureFolder()).filePath(QStringLiteral("%1-%2.png").arg(name, QString::fromLatin1(word))));
    }
}

void keepFile(const QByteArray &bytes, const QString &name)
{
    QFile file(QDir(pictureFolder()).filePath(name));
    if (!pictureFolder().isEmpty() && file.open(QIODevice::WriteOnly))
        file.write(bytes);
}

} // namespace meterscope::ui::pagetest
