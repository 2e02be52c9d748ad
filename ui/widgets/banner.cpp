// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace meterscope::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_report(new QPushButton(this))
    , m_action(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("banner.text"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_text->setFocusPolicy(Qt::NoFocus);
    m_action->setObjectName(QStringLiteral("banner.action"));
    auto *layout = new QHBoxLayout(this);
    const int margin = qRound(6 * uiScale());
    layout->setContentsMargins(2 * margin + 2, margin, margin + 2, margin);
    layout->setSpacing(2 * margin);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_report);
    layout->addWidget(m_action);
    m_report->setObjectName(QStringLiteral("banner.report"));
    m_report->setToolTip(tr("For somebody who helps: what was measured, without serial and meter numbers"));
    connect(m_report, &QPushButton::clicked, this, [this] {
        Q_EMIT reportRequested();
        m_report->setText(tr("Copied"));
    });
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    setReportOffered(false);
    hide();
}

void Banner::setFinding(StatusTone tone, const QString &fact, const QString &remedy, const QString &action)
{
    if (isVisibleTo(parentWidget()) && tone == m_tone && fact == m_fact && remedy == m_remedy
        && action == m_action->text())
        return;
    m_tone = tone;
    m_fact = fact;
    m_remedy = remedy;
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(remedy.isEmpty() ? fact : fact + QLatin1Char(' ') + remedy);
    recolour();
    show();
}

void Banner::setReportOffered(bool offered)
{
    m_report->setVisible(offered);
    m_report->setText(tr("Copy report"));
}

void Banner::clear()
{
    m_fact.clear();
    m_remedy.clear();
    hide();
}

void Banner::recolour()
{
    const Theme &theme = themeOf(this);
    const QColor color = m_tone == StatusTone::Bad ? theme.faultHue.text : theme.tariff2Hue.text;
    m_icon->setPixmap(themedPixmap(QStringLiteral("warning"), color, qRound(16 * uiScale()), devicePixelRatioF()));
    m_text->setText(QStringLiteral("<span style='color:%1; font-weight:600'>%2</span> %3")
                        .arg(color.name(), m_fact.toHtmlEscaped(), m_remedy.toHtmlEscaped()));
    update();
}

void Banner::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text)
        recolour();
}

void Banner::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_tone == StatusTone::Bad ? theme.badBg : theme.warnBg);
    painter.drawRoundedRect(rect(), 8 * uiScale(), 8 * uiScale());
}

} // namespace meterscope::ui
