// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/carepage.h"

#include "ui/format/timetext.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace meterscope::ui {

CarePage::CarePage(const CareSeams &seams, QWidget *parent)
    : QWidget(parent)
    , m_seams(seams)
{ }

void CarePage::setIdle(bool idle)
{
    m_idle = idle;
    enable();
}

QPushButton *CarePage::newButton(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

QLabel *CarePage::newText(const QString &name, const QString &text)
{
    auto *label = new QLabel(text, this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft); // alone on its page it would stand in the middle
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QTableWidget *CarePage::newTable(const QString &name, const QString &accessible, const QStringList &header)
{
    auto *table = new QTableWidget(0, int(header.size()), this);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(header);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTableWidgetItem *CarePage::numberItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString CarePage::momentText(UtcSeconds time) const
{
    const QDateTime local = localDateTime(time, m_zone);
    return QStringLiteral("%1 %2").arg(locale().toString(local.date(), QLocale::ShortFormat),
                                       local.toString(QStringLiteral("HH:mm:ss")));
}

} // namespace meterscope::ui
