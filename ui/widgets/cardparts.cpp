// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cardparts.h"

#include "ui/widgets/card.h"
#include "ui/widgets/typography.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>

#include <cmath>

namespace meterscope::ui {

int scaledPixels(int pixels)
{
    return static_cast<int>(std::lround(pixels * uiScale()));
}

void makeCard(QFrame *frame)
{
    frame->setProperty("role", QStringLiteral("card"));
}

QFrame *newCardFrame(QWidget *parent)
{
    auto *card = new QFrame(parent);
    makeCard(card);
    return card;
}

QLabel *newCardHeading(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(TextRole::Heading));
    label->setFixedHeight(scaledPixels(Card::kHeadingHeight));
    return label;
}

QLabel *newCardRemark(const QString &objectName, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setProperty("tone", QStringLiteral("ink2"));
    label->setFont(textFont(TextRole::Label));
    return label;
}

QHBoxLayout *newCardHead(const QString &heading, QFrame *card)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaledPixels(Card::kPadding), 0, scaledPixels(Card::kPadding), 0);
    head->setSpacing(scaledPixels(12));
    head->addWidget(newCardHeading(heading, card));
    return head;
}

QFrame *newCardRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    rule->setProperty("role", QStringLiteral("rule"));
    rule->setFixedHeight(1);
    return rule;
}

QLabel *newEmptyText(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(QStringLiteral("emptyText"));
    label->setProperty("tone", QStringLiteral("ink2"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace meterscope::ui
