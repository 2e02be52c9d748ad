// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace meterscope::ui;

namespace {

constexpr double kText = 4.5; // WCAG 2.1, 1.4.3
constexpr double kMark = 3.0; // WCAG 2.1, 1.4.11

} // namespace

/// Computes the contrast tables of the design from the tokens.
class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contrastRatioFollowsWcag()
    {
        // By definition: white on black 21, a colour on itself 1.
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 1000), 21000);
        QCOMPARE(contrastRatio(Qt::red, Qt::red), 1.0);
        // Known pair: #767676 is the lightest grey with 4.5:1 on white.
        QVERIFY(contrastRatio(QColor(0x767676), Qt::white) >= kText);
        QVERIFY(contrastRatio(QColor(0x777777), Qt::white) < kText);
    }

    void textIsReadable_data() { addThemes(); }
    void textIsReadable()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        for (const QColor &ground : { theme.card, theme.window, theme.sel }) {
            for (const QColor &text : { theme.ink, theme.ink2, theme.ink3, theme.importHue.text, theme.exportHue.text,
                                        theme.tariff2Hue.text, theme.gasHue.text, theme.faultHue.text })
                check(text, ground, kText);
        }
        check(theme.exportHue.text, theme.okBg, kText);
        check(theme.tariff2Hue.text, theme.warnBg, kText);
        check(theme.faultHue.text, theme.badBg, kText);
        check(theme.importHue.text, theme.sel, kText);
        check(theme.onAccent, theme.importHue.mark, kText);
        // Sentences of a banner and a stale chip.
        check(theme.ink, theme.badBg, kText);
        check(theme.ink, theme.warnBg, kText);
        check(theme.ink2, theme.track, kText);
    }

    void marksAreVisible_data() { addThemes(); }
    void marksAreVisible()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        for (const QColor &ground : { theme.card, theme.window, theme.track }) {
            for (const QColor &mark : { theme.importHue.mark, theme.exportHue.mark, theme.tariff2Hue.mark,
                                        theme.gasHue.mark, theme.faultHue.mark, theme.control })
                check(mark, ground, kMark);
        }
        check(theme.selLine, theme.card, kMark);
        check(theme.selLine, theme.window, kMark);
        check(theme.control, theme.card, kMark);
        // The dial beyond the fuses, and the lines of the phases over the areas' card.
        check(theme.faultHue.mark, theme.badBg, kMark);
        check(theme.ink2, theme.card, kMark);
    }

    void marksOfMetersDiffer_data() { addThemes(); }
    void marksOfMetersDiffer()
    {
        QFETCH(bool, dark);
        const Theme &theme = dark ? darkTheme() : lightTheme();
        const QColor meanings[] = { theme.importHue.mark, theme.exportHue.mark, theme.tariff2Hue.mark,
                                    theme.gasHue.mark, theme.faultHue.mark };
        for (std::size_t i = 0; i < Theme::kMeterMarks; ++i) {
            for (const QColor &ground : { theme.card, theme.window, theme.sel })
                check(theme.meterMarks[i], ground, kMark);
            for (std::size_t other = 0; other < i; ++other)
                QVERIFY(theme.meterMarks[i] != theme.meterMarks[other]);
            for (const QColor &meaning : meanings)
                QVERIFY(theme.meterMarks[i] != meaning);
        }
    }

    void systemChoiceFollowsTheDesktop()
    {
        QPalette palette;
        palette.setColor(QPalette::Window, QColor(0x202020));
        QVERIFY(chooseTheme(ThemeChoice::System, palette).dark);
        QVERIFY(!chooseTheme(ThemeChoice::Light, palette).dark);
        palette.setColor(QPalette::Window, QColor(0xefefef));
        QVERIFY(!chooseTheme(ThemeChoice::System, palette).dark);
        QVERIFY(chooseTheme(ThemeChoice::Dark, palette).dark);
    }

    void paletteCarriesTheTheme()
    {
        QWidget widget;
        widget.setPalette(paletteOf(darkTheme()));
        QVERIFY(themeOf(&widget).dark);
        widget.setPalette(paletteOf(lightTheme()));
        QVERIFY(!themeOf(&widget).dark);
    }

    void styleSheetImagesHaveTheThemesInk()
    {
        for (const Theme *theme : { &lightTheme(), &darkTheme() }) {
            for (const char *image : { "chevron", "check" }) {
                QFile file(
                    QStringLiteral(":/icons/sheet-%1-%2.svg")
                        .arg(QLatin1String(image), theme->dark ? QStringLiteral("dark") : QStringLiteral("light")));
                QVERIFY(file.open(QIODevice::ReadOnly));
                QVERIFY(file.readAll().contains(theme->ink2.name().toLatin1()));
            }
        }
    }

    void styleSheetHasNoTokenLeft()
    {
        for (const double scale : { 1.0, 1.5, 2.0 }) {
            const QString sheet = styleSheetOf(lightTheme(), scale);
            QVERIFY(!sheet.contains(QLatin1Char('@')));
            QVERIFY(!sheet.contains(QLatin1Char('<')));
        }
        QVERIFY(styleSheetOf(lightTheme(), 2).contains(QStringLiteral("min-height: 52px")));
    }

    /// In the size and for the screen that asks, in the colour of its state, centred where there is more room.
    void iconsAreDrawnAsWanted()
    {
        const QColor rest(0x10, 0x20, 0x30);
        const QColor chosen(0xc0, 0x40, 0x20);
        const QIcon icon = themedIcon(QStringLiteral("live"), rest, chosen);
        for (const int side : { 16, 20, 33 }) {
            for (const double ratio : { 1.0, 2.0 }) {
                const QPixmap pixmap = icon.pixmap(QSize(side, side), ratio);
                QCOMPARE(pixmap.size(), QSize(side, side) * ratio);
                QCOMPARE(pixmap.devicePixelRatio(), ratio);
                QVERIFY(holds(pixmap.toImage(), rest));
                QVERIFY(!holds(pixmap.toImage(), chosen));
            }
        }
        QVERIFY(holds(icon.pixmap(QSize(24, 24), 1, QIcon::Normal, QIcon::On).toImage(), chosen));
        QVERIFY(!holds(icon.pixmap(QSize(24, 24), 1, QIcon::Disabled).toImage(), rest));
        QImage wide(60, 20, QImage::Format_ARGB32_Premultiplied);
        wide.fill(Qt::transparent);
        QPainter painter(&wide);
        icon.paint(&painter, wide.rect());
        painter.end();
        QCOMPARE(wide.copy(20, 0, 20, 20),
                 icon.pixmap(QSize(20, 20), 1).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied));
        QVERIFY(!holds(wide.copy(0, 0, 20, 20), rest) && !holds(wide.copy(40, 0, 20, 20), rest));
    }

private:
    static bool holds(const QImage &image, const QColor &color)
    {
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, y) == color)
                    return true;
        return false;
    }

    static void addThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    static void check(const QColor &color, const QColor &ground, double least)
    {
        const double ratio = contrastRatio(color, ground);
        if (ratio < least)
            QFAIL(qPrintable(QStringLiteral("%1 on %2 has only %3").arg(color.name(), ground.name()).arg(ratio)));
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
