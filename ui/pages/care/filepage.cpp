// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/filepage.h"

#include "ui/format/caretext.h"
#include "ui/format/numbertext.h"

#include <QBoxLayout>
#include <QDate>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace meterscope::ui {

FilePage::FilePage(const CareSeams &seams, QWidget *parent)
    : CarePage(seams, parent)
    , m_path(newText(QStringLiteral("path")))
    , m_sizes(newTable(QStringLiteral("sizes"), tr("What takes how much room"), { tr("What"), tr("Size"), tr("Rows") }))
    , m_check(newButton(QStringLiteral("check"), tr("&Check the file")))
    , m_verify(newButton(QStringLiteral("verify"), tr("&Verify totals")))
    , m_backup(newButton(QStringLiteral("backup"), tr("&Back up…")))
    , m_restore(newButton(QStringLiteral("restore"), tr("&Restore…")))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_path);
    layout->addWidget(m_sizes, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(m_check);
    row->addWidget(m_verify);
    row->addStretch(1);
    row->addWidget(m_backup);
    row->addWidget(m_restore);
    layout->addLayout(row);
    connect(m_check, &QPushButton::clicked, this, [this] { want(CareTask::Kind::Check); });
    connect(m_verify, &QPushButton::clicked, this, [this] { want(CareTask::Kind::Verify); });
    connect(m_backup, &QPushButton::clicked, this, &FilePage::backUp);
    connect(m_restore, &QPushButton::clicked, this, &FilePage::restore);
}

void FilePage::take(const CareOutcome &outcome)
{
    if (outcome.task.kind != CareTask::Kind::Look || outcome.error != HistoryError::None)
        return;
    m_path->setText(tr("%1 · %2").arg(outcome.path, sizeText(outcome.bytes, locale())));
    m_sizes->setRowCount(int(outcome.tables.size()));
    for (int row = 0; row < m_sizes->rowCount(); ++row) {
        const CareTable &table = outcome.tables[std::size_t(row)];
        auto *name = new QTableWidgetItem(careTableText(table.name));
        name->setToolTip(tr("Table %1 of the database").arg(table.name));
        m_sizes->setItem(row, 0, name);
        m_sizes->setItem(row, 1, numberItem(sizeText(table.bytes, locale())));
        m_sizes->setItem(row, 2, numberItem(countText(table.rows, locale())));
    }
}

void FilePage::enable()
{
    for (QPushButton *button : { m_check, m_verify, m_backup, m_restore })
        button->setEnabled(isIdle());
}

void FilePage::want(CareTask::Kind kind)
{
    CareTask task;
    task.kind = kind;
    Q_EMIT wanted(task);
}

void FilePage::backUp()
{
    CareTask task;
    task.kind = CareTask::Kind::Backup;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    task.file = seams().saveFile(tr("Back up to"), QStringLiteral("meterscope-%1.sqlite").arg(day));
    if (!task.file.isEmpty())
        Q_EMIT wanted(task);
}

void FilePage::restore()
{
    CareTask task;
    task.kind = CareTask::Kind::Restore;
    task.file = seams().openFile(tr("Restore from"));
    if (!task.file.isEmpty()
        && seams().confirm(
            tr("Put this backup in the place of what is recorded? What is there now is kept beside it.")))
        Q_EMIT wanted(task);
}

} // namespace meterscope::ui
