// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/entrybar.h"

#include "ui/widgets/cardparts.h"
#include "ui/widgets/closebutton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace meterscope::ui {

EntryBar::EntryBar(const QString &name, const QString &accessibleName, const QString &placeholder, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_outcome(newCardRemark(name + QStringLiteral("Result"), this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(name + QStringLiteral("Bar"));
    m_field->setObjectName(name + QStringLiteral("Field"));
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(accessibleName);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] { setOutcome({}, false); });
    m_layout->setContentsMargins(0, 0, 0, scaledPixels(8));
    m_layout->setSpacing(scaledPixels(8));
    m_layout->addWidget(m_field, 1);
    m_layout->addWidget(m_outcome);
    auto *close = new CloseButton(this);
    connect(close, &QPushButton::clicked, this, &EntryBar::end);
    m_layout->addWidget(close);
    hide();
}

void EntryBar::begin()
{
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void EntryBar::end()
{
    hide();
    Q_EMIT ended();
}

QString EntryBar::text() const
{
    return m_field->text();
}

void EntryBar::setOutcome(const QString &text, bool isFault)
{
    m_outcome->setProperty("tone", isFault ? QStringLiteral("bad") : QStringLiteral("ink2"));
    m_outcome->style()->polish(m_outcome);
    m_outcome->setText(text);
}

void EntryBar::addButton(QWidget *button)
{
    m_layout->insertWidget(m_layout->count() - 1, button);
}

bool EntryBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            end();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            Q_EMIT submitted(key->modifiers().testFlag(Qt::ShiftModifier));
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace meterscope::ui
