// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include "ui/widgets/typography.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <cmath>

namespace meterscope::ui {

namespace {

Theme makeLight()
{
    return {
        .dark = false,
        .window = 0xf3f4f5,
        .card = 0xffffff,
        .line = 0xdfe2e5,
        .track = 0xe9ecee,
        .control = 0x7d858c,
        .ink = 0x15181b,
        .ink2 = 0x535b63,
        .ink3 = 0x5f676f,
        .sel = 0xdcebf5,
        .selLine = 0x0072b2,
        .okBg = 0xe3f3ed,
        .warnBg = 0xfbeee4,
        .badBg = 0xfbe9e9,
        .onAccent = 0xffffff,
        .importHue = { 0x0072b2, 0x0066a1 },
        .exportHue = { 0x00916a, 0x00734f },
        .tariff2Hue = { 0xd55e00, 0xad4a00 },
        .gasHue = { 0xc46a9b, 0x9a3f72 },
        .faultHue = { 0xc8252c, 0xb3191f },
        .meterMarks = { 0x5b6c9e, 0x8a7000, 0x8e4b9e, 0x8c5a3c, 0x1f7f8c, 0x5e7a1f },
    };
}

Theme makeDark()
{
    return {
        .dark = true,
        .window = 0x1b1e20,
        .card = 0x22272a,
        .line = 0x353b40,
        .track = 0x30363a,
        .control = 0x79828a,
        .ink = 0xe9ecee,
        .ink2 = 0xabb3ba,
        .ink3 = 0x9ea7ae,
        .sel = 0x1f3b4e,
        .selLine = 0x3e9bd8,
        .okBg = 0x1d372e,
        .warnBg = 0x3b2c20,
        .badBg = 0x3d2526,
        .onAccent = 0x0d1418,
        .importHue = { 0x3e9bd8, 0x62b2e8 },
        .exportHue = { 0x23b286, 0x3cc79a },
        .tariff2Hue = { 0xf07f34, 0xf79a5b },
        .gasHue = { 0xd787b3, 0xe3a3c7 },
        .faultHue = { 0xf0625d, 0xff8b85 },
        .meterMarks = { 0x93a4d6, 0xc9ad3a, 0xc48ad3, 0xc79878, 0x58b7c4, 0x9dbb5a },
    };
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
}

double channelLuminance(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channelLuminance(color.redF()) + 0.7152 * channelLuminance(color.greenF())
        + 0.0722 * channelLuminance(color.blueF());
}

/// The style sheet with @tokens replaced by colours and {n} by n scaled pixels.
QString filled(QString sheet, const Theme &theme, double scale)
{
    const std::pair<QLatin1String, QColor> tokens[] = {
        { QLatin1String("@window"), theme.window },
        { QLatin1String("@card"), theme.card },
        { QLatin1String("@line"), theme.line },
        { QLatin1String("@track"), theme.track },
        { QLatin1String("@control"), theme.control },
        { QLatin1String("@ink2"), theme.ink2 },
        { QLatin1String("@ink3"), theme.ink3 },
        { QLatin1String("@ink"), theme.ink },
        { QLatin1String("@selLine"), theme.selLine },
        { QLatin1String("@sel"), theme.sel },
        { QLatin1String("@okBg"), theme.okBg },
        { QLatin1String("@okText"), theme.exportHue.text },
        { QLatin1String("@warnBg"), theme.warnBg },
        { QLatin1String("@warnText"), theme.tariff2Hue.text },
        { QLatin1String("@badBg"), theme.badBg },
        { QLatin1String("@badText"), theme.faultHue.text },
        { QLatin1String("@onAccent"), theme.onAccent },
        { QLatin1String("@accentText"), theme.importHue.text },
        { QLatin1String("@accent"), theme.importHue.mark },
    };
    // Images of a style sheet are files, one for each theme in its ink2.
    sheet.replace(QLatin1String("@name"), theme.dark ? QLatin1String("dark") : QLatin1String("light"));
    for (const auto &[name, color] : tokens)
        sheet.replace(name, color.name());
    for (int pixels = 1; pixels <= 64; ++pixels)
        sheet.replace(QStringLiteral("<%1>").arg(pixels), QStringLiteral("%1px").arg(qRound(pixels * scale)));
    return sheet;
}

constexpr auto kStyleSheet = R"css(
QToolTip { background: @card; color: @ink; border: 1px solid @control; padding: <4>; }

QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }

QMenuBar { background: @card; color: @ink; border-bottom: 1px solid @line; padding: 0 <8>; }
QMenuBar::item { background: transparent; padding: <5> <8>; border-radius: <4>; }
QMenuBar::item:selected { background: @sel; }
QMenu { background: @card; color: @ink; border: 1px solid @line; padding: <4>; }
QMenu::item { padding: <5> <28> <5> <28>; border-radius: <4>; }
QMenu::item:selected { background: @sel; color: @ink; }
QMenu::item:disabled { color: @ink3; }
QMenu::separator { height: 1px; background: @line; margin: <4> <8>; }
QMenu::indicator { width: <14>; height: <14>; left: <8>; }
QMenu::indicator:checked { image: url(:/icons/sheet-check-@name.svg); }

QPushButton, QToolButton[role="button"] {
    background: @card; color: @ink; border: 1px solid @line; border-radius: <6>; padding: 0 <12>; min-height: <26>; }
QPushButton:hover, QToolButton[role="button"]:hover { background: @track; }
QPushButton:pressed, QToolButton[role="button"]:pressed { background: @sel; }
QPushButton:checked, QToolButton[role="button"]:checked { background: @sel; border-color: @selLine; }
QPushButton:disabled, QToolButton[role="button"]:disabled { color: @ink3; background: @window; }
QPushButton:focus, QToolButton[role="button"]:focus { border: 2px solid @selLine; padding: 0 <11>; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border: 1px solid @accent; font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid @ink; }
QPushButton[primary="true"]:disabled { background: @track; color: @ink2; border-color: @line; }
QPushButton::menu-indicator { image: url(:/icons/sheet-chevron-@name.svg); width: <12>; height: <12>;
    subcontrol-origin: padding; subcontrol-position: center right; right: <6>; }
QToolButton[role="button"] { padding: 0 <6>; min-width: <14>; }
QToolButton[role="button"]:focus { padding: 0 <5>; }

QToolButton[role="segment"] {
    background: @card; color: @ink2; border: 1px solid @line; border-right-width: 0; padding: 0 <10>; min-height: <24>; }
QToolButton[role="segment"][place="first"] {
    border-top-left-radius: <6>; border-bottom-left-radius: <6>; }
QToolButton[role="segment"][place="only"] { border-right-width: 1px; border-radius: <6>; }
QToolButton[role="segment"][place="last"] {
    border-right-width: 1px; border-top-right-radius: <6>; border-bottom-right-radius: <6>; }
QToolButton[role="segment"]:hover { background: @track; }
QToolButton[role="segment"]:checked { background: @sel; color: @ink; font-weight: 600; }
QToolButton[role="segment"]:focus { border: 2px solid @selLine; padding: 0 <9>; }

QToolButton[role="nav"] {
    background: transparent; color: @ink2; border: 2px solid transparent; border-radius: <6>; padding: 0 <8>;
    text-align: left; min-height: <32>; }
QToolButton[role="nav"]:hover { background: @track; }
QToolButton[role="nav"]:checked { background: @sel; color: @ink; font-weight: 600; }
QToolButton[role="nav"]:focus { border-color: @selLine; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
    background: @card; color: @ink; border: 1px solid @control; border-radius: <6>; padding: 0 <8>;
    min-height: <26>; selection-background-color: @sel; selection-color: @ink; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus { border: 2px solid @selLine; padding: 0 <7>; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QDateEdit:disabled { color: @ink3; background: @window; border-color: @line; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: <28>; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/sheet-chevron-@name.svg); width: <14>; height: <14>; }
QComboBox[role="nav"] { padding: 0 <4>; }
QComboBox[role="nav"]:focus { padding: 0 <3>; }
QComboBox[role="nav"]::drop-down { width: <20>; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox QAbstractItemView { background: @card; color: @ink; border: 1px solid @control; outline: 0;
    selection-background-color: @sel; selection-color: @ink; }

QAbstractItemView { background: @card; color: @ink; border: 0; selection-background-color: @sel; selection-color: @ink;
    alternate-background-color: @card; gridline-color: @line; outline: 0; }
QHeaderView { background: @card; border: 0; }
QHeaderView::section { background: @card; color: @ink2; border: 0; border-bottom: 1px solid @line; padding: <4> <3>; }
QTableCornerButton::section { background: @card; border: 0; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QScrollArea { background: transparent; border: 0; }
QScrollBar:vertical { background: transparent; width: <10>; margin: 0; }
QScrollBar:horizontal { background: transparent; height: <10>; margin: 0; }
QScrollBar::handle { background: @control; border: <2> solid transparent; }
QScrollBar::handle:vertical { min-height: <24>; background: @control; margin: 0 <2>; }
QScrollBar::handle:horizontal { min-width: <24>; background: @control; margin: <2> 0; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: transparent; }

QFrame[role="card"] { background: @card; border: 1px solid @line; border-radius: <8>; }
QFrame[role="foot"] { background: @card; border: 0; border-top: 1px solid @line; }
QProgressBar { background: @track; border: 0; border-radius: 0; max-height: <8>; min-height: <8>; }
QProgressBar::chunk { background: @accent; }
QFrame[role="nav"] { background: @card; border: 0; border-right: 1px solid @line; }
QFrame[role="rule"] { background: @line; border: 0; }
QLabel { background: transparent; color: @ink; }
QLabel[tone="ink2"] { color: @ink2; }
QLabel[tone="ink3"] { color: @ink3; }
QLabel[tone="bad"] { color: @badText; }
QLabel[tone="ok"] { color: @okText; }
QLabel[tone="warn"] { color: @warnText; }
QCheckBox, QRadioButton { color: @ink; spacing: <8>; }
QCheckBox::indicator { width: <14>; height: <14>; border: 1px solid @control; border-radius: <3>; background: @card; }
QCheckBox::indicator:checked { image: url(:/icons/sheet-check-@name.svg); }
QCheckBox::indicator:focus { border-color: @selLine; }
QCheckBox::indicator:disabled { border-color: @line; }
)css";

} // namespace

const Theme &lightTheme()
{
    static const Theme kTheme = makeLight();
    return kTheme;
}

const Theme &darkTheme()
{
    static const Theme kTheme = makeDark();
    return kTheme;
}

const Theme &chooseTheme(ThemeChoice choice, const QPalette &systemPalette)
{
    switch (choice) {
    case ThemeChoice::Light:
        return lightTheme();
    case ThemeChoice::Dark:
        return darkTheme();
    case ThemeChoice::System:
        break;
    }
    return isDark(systemPalette) ? darkTheme() : lightTheme();
}

const Theme &themeOf(const QWidget *widget)
{
    return isDark(widget->palette()) ? darkTheme() : lightTheme();
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.card);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.ink3);
    palette.setColor(QPalette::Button, theme.card);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.faultHue.text);
    palette.setColor(QPalette::Highlight, theme.sel);
    palette.setColor(QPalette::HighlightedText, theme.ink);
    palette.setColor(QPalette::Link, theme.importHue.text);
    palette.setColor(QPalette::LinkVisited, theme.importHue.text);
    palette.setColor(QPalette::ToolTipBase, theme.card);
    palette.setColor(QPalette::ToolTipText, theme.ink);
    palette.setColor(QPalette::Light, theme.card);
    palette.setColor(QPalette::Midlight, theme.track);
    palette.setColor(QPalette::Mid, theme.line);
    palette.setColor(QPalette::Dark, theme.control);
    palette.setColor(QPalette::Shadow, theme.control);
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, theme.ink3);
    return palette;
}

QString styleSheetOf(const Theme &theme, double scale)
{
    return filled(QLatin1String(kStyleSheet), theme, scale);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

void applyTheme(ThemeChoice choice)
{
    // Without a palette of our own, the application has the desktop's.
    QApplication::setPalette(QPalette());
    const Theme &theme = chooseTheme(choice, QApplication::palette());
    if (QApplication::style()->name().compare(QLatin1String("fusion"), Qt::CaseInsensitive) != 0
        && qApp->styleSheet().isEmpty())
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setFont(bodyFont(QApplication::font()));
    QApplication::setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme, uiScale()));
}

} // namespace meterscope::ui
