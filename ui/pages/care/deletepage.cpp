// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/deletepage.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace meterscope::ui {

DeletePage::DeletePage(const CareSeams &seams, QWidget *parent)
    : CarePage(seams, parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(newText(QStringLiteral("deleteText"),
                              tr("Deletes everything that was recorded in these days, for good. What was used "
                                 "meanwhile stays visible as one figure, because the meter counts on.")));
    auto *form = new QFormLayout;
    m_from = newDate(form, QStringLiteral("from"), tr("F&rom"));
    m_to = newDate(form, QStringLiteral("to"), tr("&Up to and with"));
    layout->addLayout(form);
    m_delete = newButton(QStringLiteral("delete"), tr("De&lete…"));
    layout->addWidget(m_delete, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_delete, &QPushButton::clicked, this, &DeletePage::askAndDelete);
}

QDateEdit *DeletePage::newDate(QFormLayout *form, const QString &name, const QString &label)
{
    auto *edit = new QDateEdit(QDate::currentDate(), this);
    edit->setObjectName(name);
    edit->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    edit->setCalendarPopup(true);
    form->addRow(label, edit);
    return edit;
}

void DeletePage::enable()
{
    m_delete->setEnabled(isIdle());
}

void DeletePage::askAndDelete()
{
    const auto dayOf = [](const QDate &date) {
        return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(date.toJulianDay() - 2'440'588)));
    };
    CareTask task;
    task.kind = CareTask::Kind::Delete;
    task.from = startOfLocalDay(dayOf(m_from->date()), zone());
    task.to = startOfLocalDay(dayOf(m_to->date().addDays(1)), zone());
    if (task.from >= task.to) {
        Q_EMIT refused(tr("The period ends before it begins."));
        return;
    }
    const QString question = tr("Delete everything from %1 up to and with %2? This cannot be undone.")
                                 .arg(locale().toString(m_from->date(), QLocale::ShortFormat),
                                      locale().toString(m_to->date(), QLocale::ShortFormat));
    if (seams().confirm(question))
        Q_EMIT wanted(task);
}

} // namespace meterscope::ui
