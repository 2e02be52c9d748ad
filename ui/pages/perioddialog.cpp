// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/perioddialog.h"

#include "ui/widgets/cardparts.h"
#include "ui/widgets/dateedit.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace meterscope::ui {

PeriodDialog::PeriodDialog(Mode mode, const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_dayChoice(new QRadioButton(tr("&Day"), this))
    , m_rangeChoice(new QRadioButton(tr("&Range"), this))
    , m_day(newDateEdit(QStringLiteral("day"), tr("Day"), this))
    , m_from(newDateEdit(QStringLiteral("from"), tr("First day"), this))
    , m_to(newDateEdit(QStringLiteral("to"), tr("Last day, included"), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("periodDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    m_dayChoice->setObjectName(QStringLiteral("dayChoice"));
    m_rangeChoice->setObjectName(QStringLiteral("rangeChoice"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(scaledPixels(16), scaledPixels(16), scaledPixels(16), scaledPixels(16));
    layout->setHorizontalSpacing(scaledPixels(10));
    layout->setVerticalSpacing(scaledPixels(10));
    layout->addWidget(m_dayChoice, 0, 0);
    layout->addWidget(m_day, 0, 1);
    layout->addWidget(m_rangeChoice, 1, 0);
    layout->addWidget(m_from, 1, 1);
    layout->addWidget(new QLabel(tr("to"), this), 1, 2);
    layout->addWidget(m_to, 1, 3);
    layout->addWidget(m_buttons, 2, 0, 1, 4);
    QPushButton *show =
        m_buttons->addButton(mode == Mode::OnlyDay ? tr("Compare") : tr("Show"), QDialogButtonBox::AcceptRole);
    show->setDefault(true);
    show->setProperty("primary", true);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_dayChoice, &QRadioButton::toggled, this, &PeriodDialog::updateFields);
    // A range never ends before it begins.
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) { m_to->setMinimumDate(date); });
    if (mode == Mode::OnlyDay) {
        for (QWidget *field : { static_cast<QWidget *>(m_rangeChoice), static_cast<QWidget *>(m_from),
                                static_cast<QWidget *>(m_to), layout->itemAtPosition(1, 2)->widget() })
            field->hide();
    }
    (mode == Mode::Range ? m_rangeChoice : m_dayChoice)->setChecked(true);
    updateFields();
    (mode == Mode::Range ? m_from : m_day)->setFocus();
}

void PeriodDialog::updateFields()
{
    m_day->setEnabled(m_dayChoice->isChecked());
    m_from->setEnabled(m_rangeChoice->isChecked());
    m_to->setEnabled(m_rangeChoice->isChecked());
}

void PeriodDialog::setDays(QDate day, QDate from, QDate to)
{
    m_day->setDate(day);
    m_from->setDate(from);
    m_to->setDate(to);
}

void PeriodDialog::setLimits(QDate earliest, QDate latest)
{
    for (QDateEdit *edit : { m_day, m_from, m_to })
        edit->setDateRange(earliest, latest);
}

bool PeriodDialog::isRange() const
{
    return m_rangeChoice->isChecked();
}

QDate PeriodDialog::day() const
{
    return m_day->date();
}

QDate PeriodDialog::from() const
{
    return m_from->date();
}

QDate PeriodDialog::to() const
{
    return m_to->date();
}

} // namespace meterscope::ui
