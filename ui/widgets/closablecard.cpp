// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/closablecard.h"

#include "ui/widgets/card.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/closebutton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QVBoxLayout>

namespace meterscope::ui {

ClosableCard::ClosableCard(const QString &heading, QWidget *parent)
    : QFrame(parent)
    , m_heading(newCardHeading(heading, this))
    , m_head(new QHBoxLayout)
    , m_body(new QVBoxLayout(this))
{
    makeCard(this);
    auto *close = new CloseButton(this);
    connect(close, &QPushButton::clicked, this, &ClosableCard::closed);
    // A table in the card would take the key for the beginning of a search.
    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ClosableCard::closed);
    m_head->setContentsMargins(scaledPixels(Card::kPadding), 0, scaledPixels(6), 0);
    m_head->setSpacing(scaledPixels(12));
    m_head->addWidget(m_heading);
    m_head->addStretch(1);
    m_head->addWidget(close);
    m_body->setContentsMargins(1, 0, 1, scaledPixels(6));
    m_body->setSpacing(0);
    m_body->addLayout(m_head);
}

void ClosableCard::addToHead(QWidget *control, int stretch)
{
    m_head->insertWidget(m_head->count() - 1, control, stretch);
}

} // namespace meterscope::ui
