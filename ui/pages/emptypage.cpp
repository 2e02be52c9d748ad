// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/emptypage.h"

#include "ui/widgets/baredial.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

QPushButton *addButton(QHBoxLayout *row, const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    row->addWidget(button);
    return button;
}

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    const int gap = qRound(8 * uiScale());
    setObjectName(QStringLiteral("emptyPage"));
    auto *title = new QLabel(tr("No meter yet"), this);
    title->setFont(textFont(TextRole::Finding));
    title->setAlignment(Qt::AlignHCenter);
    auto *sentence = new QLabel(tr("Plug in a P1 cable or an infrared head, or look at a recording first."), this);
    sentence->setProperty("tone", QStringLiteral("ink2"));
    sentence->setAlignment(Qt::AlignHCenter);
    sentence->setWordWrap(true);

    auto *row = new QHBoxLayout;
    row->setSpacing(gap);
    row->addStretch();
    m_connect = addButton(row, QStringLiteral("empty.connect"), tr("Connect a meter"));
    m_connect->setProperty("primary", true);
    m_open = addButton(row, QStringLiteral("empty.open"), tr("Open a capture"));
    m_demo = addButton(row, QStringLiteral("empty.demo"), tr("Try the demo"));
    m_demo->setAccessibleDescription(tr("Starts a simulated meter; its readings go into a database of their own."));
    row->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(new BareDial(this), 0, Qt::AlignHCenter);
    layout->addSpacing(gap);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addSpacing(2 * gap);
    layout->addLayout(row);
    layout->addStretch(3);

    connect(m_connect, &QPushButton::clicked, this, &EmptyPage::connectRequested);
    connect(m_open, &QPushButton::clicked, this, &EmptyPage::openCaptureRequested);
    connect(m_demo, &QPushButton::clicked, this, &EmptyPage::demoRequested);
    recolour();
}

void EmptyPage::recolour()
{
    const Theme &theme = themeOf(this);
    m_connect->setIcon(themedIcon(QStringLiteral("plug"), theme.onAccent));
    m_open->setIcon(themedIcon(QStringLiteral("folder"), theme.ink2));
    m_demo->setIcon(themedIcon(QStringLiteral("pulse"), theme.ink2));
}

void EmptyPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_demo)
        recolour();
}

} // namespace meterscope::ui
