// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/remedycard.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/inverterdrawing.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterscope::ui {

RemedyCard::RemedyCard(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_commandRow(new QWidget(this))
    , m_command(new QLineEdit(m_commandRow))
    , m_copy(new QPushButton(tr("Copy"), m_commandRow))
    , m_inverter(new InverterDrawing(this))
{
    const int gap = qRound(8 * uiScale());
    setObjectName(QStringLiteral("remedyCard"));
    m_title->setObjectName(QStringLiteral("remedy.title"));
    m_title->setFont(textFont(TextRole::Heading));
    m_title->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("remedy.text"));
    m_text->setFont(textFont(TextRole::Label));
    m_text->setProperty("tone", QStringLiteral("ink2"));
    m_text->setWordWrap(true);
    m_command->setObjectName(QStringLiteral("remedy.command"));
    m_command->setAccessibleName(tr("Command"));
    m_command->setReadOnly(true);
    m_command->setFont(textFont(TextRole::Bytes));
    m_copy->setObjectName(QStringLiteral("remedy.copy"));
    m_copy->setAccessibleName(tr("Copy the command"));
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_command->text()); });

    auto *commandRow = new QHBoxLayout(m_commandRow);
    commandRow->setContentsMargins(0, 0, 0, 0);
    commandRow->setSpacing(gap);
    commandRow->addWidget(m_command, 1);
    commandRow->addWidget(m_copy);
    auto *column = new QVBoxLayout;
    column->setSpacing(gap / 2);
    column->addWidget(m_title);
    column->addWidget(m_commandRow);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * gap - 1, 2 * gap - 1, 2 * gap - 1, 2 * gap - 1);
    row->setSpacing(2 * gap);
    row->addLayout(column, 1);
    row->addWidget(m_inverter);
    setRemedy({}, {});
    setInverterShown(false);
}

void RemedyCard::setRemedy(const QString &title, const QString &text, const QString &command)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_command->setText(command);
    m_command->setCursorPosition(0);
    m_commandRow->setVisible(!command.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void RemedyCard::setInverterShown(bool shown)
{
    m_inverter->setVisible(shown);
}

QString RemedyCard::command() const
{
    return m_command->text();
}

void RemedyCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void RemedyCard::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    updateIcon();
}

void RemedyCard::updateIcon()
{
    m_copy->setIcon(themedIcon(QStringLiteral("copy"), themeOf(this).ink2));
}

void RemedyCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.importHue.mark, 1));
    painter.setBrush(theme.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8 * uiScale(), 8 * uiScale());
}

} // namespace meterscope::ui
