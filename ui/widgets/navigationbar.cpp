// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navigationbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

/// Shows a long name shortened in the bar and whole in its list.
class MeterChoice final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        painter.setPen(palette().color(QPalette::Text));
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect field = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        const int room = field.width() - (option.currentIcon.isNull() ? 0 : iconSize().width() + 4);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }

    void showPopup() override
    {
        view()->setMinimumWidth(view()->sizeHintForColumn(0) + 2 * iconSize().width());
        QComboBox::showPopup();
    }
};

} // namespace

NavigationBar::NavigationBar(QWidget *parent)
    : QFrame(parent)
    , m_layout(new QVBoxLayout(this))
    , m_buttons(new QButtonGroup(this))
    , m_foot(new QWidget(this))
    , m_meter(new QLabel(m_foot))
    , m_meters(new MeterChoice(m_foot))
    , m_detail(new QLabel(m_foot))
{
    const double scale = uiScale();
    setObjectName(QStringLiteral("navigation"));
    setAccessibleName(tr("Pages"));
    setProperty("role", QStringLiteral("nav"));
    setFixedWidth(qRound(152 * scale));
    m_layout->setContentsMargins(qRound(8 * scale), qRound(12 * scale), qRound(8 * scale), qRound(12 * scale));
    m_layout->setSpacing(qRound(2 * scale));
    m_layout->addStretch();
    m_layout->addWidget(m_foot);

    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(qRound(2 * scale), 0, 0, 0);
    foot->setSpacing(qRound(4 * scale));
    auto *rule = new QFrame(m_foot);
    rule->setProperty("role", QStringLiteral("rule"));
    rule->setFixedHeight(1);
    m_meter->setFont(textFont(TextRole::Heading));
    m_meter->setContentsMargins(qRound(8 * scale), qRound(4 * scale), 0, 0);
    m_meters->setObjectName(QStringLiteral("navigation.meters"));
    m_meters->setAccessibleName(tr("Meter shown"));
    m_meters->setProperty("role", QStringLiteral("nav"));
    m_meters->setFont(textFont(TextRole::Label));
    m_detail->setFont(textFont(TextRole::Label));
    m_detail->setProperty("tone", QStringLiteral("ink2"));
    m_detail->setContentsMargins(qRound(8 * scale), 0, 0, 0);
    foot->addWidget(rule);
    foot->addWidget(m_meter);
    foot->addWidget(m_meters);
    foot->addWidget(m_detail);
    m_foot->hide();

    connect(m_buttons, &QButtonGroup::idClicked, this, &NavigationBar::pageChosen);
    connect(m_meters, &QComboBox::activated, this, &NavigationBar::meterChosen);
}

void NavigationBar::addPage(const QString &name, const QString &icon, const QString &text)
{
    const int page = int(m_buttons->buttons().size());
    auto *button = new QToolButton(this);
    button->setObjectName(QStringLiteral("navigation.") + name);
    button->setProperty("role", QStringLiteral("nav"));
    button->setProperty("iconName", icon);
    button->setText(QLatin1Char(' ') + text);
    button->setAccessibleName(text);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize(QSize(18, 18) * uiScale());
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_buttons->addButton(button, page);
    m_layout->insertWidget(page, button);
    recolour();
}

void NavigationBar::setCurrentPage(int page)
{
    if (QAbstractButton *button = m_buttons->button(page))
        button->setChecked(true);
}

void NavigationBar::setMeters(const QList<MeterLabel> &meters, int current, const QString &detail)
{
    m_foot->setVisible(!meters.isEmpty());
    if (meters.isEmpty())
        return;
    const bool several = meters.size() > 1;
    const QString shown = meters.value(current).name;
    m_meter->setVisible(!several);
    m_meters->setVisible(several);
    const QFontMetrics metrics(m_meter->font());
    m_meter->setText(metrics.elidedText(shown, Qt::ElideRight, width() - qRound(30 * uiScale())));
    m_meter->setToolTip(shown);
    if (meters != m_labels) {
        m_labels = meters;
        m_meters->clear();
        for (const MeterLabel &meter : m_labels)
            m_meters->addItem(meterMark(meter.colour, this), meter.name);
    }
    m_meters->setCurrentIndex(current);
    m_meters->setToolTip(shown);
    m_detail->setVisible(!detail.isEmpty());
    const QFontMetrics small(m_detail->font());
    m_detail->setText(small.elidedText(detail, Qt::ElideRight, width() - qRound(30 * uiScale())));
    m_detail->setToolTip(detail);
}

void NavigationBar::recolour()
{
    const Theme &theme = themeOf(this);
    for (int i = 0; i < m_meters->count(); ++i)
        m_meters->setItemIcon(i, meterMark(m_labels.at(i).colour, this));
    for (QAbstractButton *button : m_buttons->buttons())
        button->setIcon(themedIcon(button->property("iconName").toString(), theme.ink2, theme.importHue.text));
}

void NavigationBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_buttons)
        recolour();
}

} // namespace meterscope::ui
