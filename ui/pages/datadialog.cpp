// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datadialog.h"

#include "ui/format/historytext.h"
#include "ui/format/numbertext.h"
#include "ui/widgets/cardparts.h"

#include <QBoxLayout>
#include <QDateEdit>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QTabWidget>

namespace meterscope::ui {

namespace {

QTableWidget *newTable(QWidget *parent, const QString &name, const QString &accessible, const QStringList &header)
{
    auto *table = new QTableWidget(0, int(header.size()), parent);
    table->setObjectName(name);
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(header);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeaderItem(0)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return table;
}

QTableWidgetItem *numberItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

QString momentText(UtcSeconds time, const QLocale &locale)
{
    return locale.toString(QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count()), QLocale::ShortFormat);
}

QLabel *newText(QWidget *parent, const QString &name)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DataDialog::DataDialog(HistoryCare *care, QWidget *parent)
    : QDialog(parent)
    , m_care(care)
{
    setObjectName(QStringLiteral("dataDialog"));
    setWindowTitle(tr("Recorded data"));
    m_seams.openFile = [this](const QString &title) { return QFileDialog::getOpenFileName(this, title); };
    m_seams.saveFile = [this](const QString &title, const QString &suggested) {
        return QFileDialog::getSaveFileName(this, title, suggested);
    };
    m_seams.confirm = [this](const QString &question) {
        return QMessageBox::question(this, windowTitle(), question) == QMessageBox::Yes;
    };
    m_tabs = new QTabWidget(this);
    m_tabs->addTab(createFileTab(), tr("&File"));
    m_tabs->addTab(createImportTab(), tr("&Import"));
    m_tabs->addTab(createDeleteTab(), tr("&Delete"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(createFoot());
    connect(m_care, &HistoryCare::finished, this, &DataDialog::finished);
    connect(m_care, &HistoryCare::progressed, this, [this](quint64 job, qint64 done, qint64 total) {
        if (job != m_job)
            return;
        m_progress->setRange(0, total > 0 ? 1000 : 0);
        if (total > 0)
            m_progress->setValue(int(done * 1000 / total));
    });
    enableButtons();
    resize(scaledPixels(560), scaledPixels(460));
}

QPushButton *DataDialog::addButton(QWidget *parent, const QString &name, const QString &text,
                                   void (DataDialog::*pressed)())
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, pressed);
    m_buttons << button;
    return button;
}

QWidget *DataDialog::createFileTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    m_path = newText(tab, QStringLiteral("path"));
    m_sizes = newTable(tab, QStringLiteral("sizes"), tr("Size of each table"), { tr("Table"), tr("Size"), tr("Rows") });
    layout->addWidget(m_path);
    layout->addWidget(m_sizes, 1);
    auto *row = new QHBoxLayout;
    row->addWidget(addButton(tab, QStringLiteral("check"), tr("&Check the file"), &DataDialog::check));
    row->addWidget(addButton(tab, QStringLiteral("verify"), tr("&Verify totals"), &DataDialog::verify));
    row->addStretch(1);
    row->addWidget(addButton(tab, QStringLiteral("backup"), tr("&Back up…"), &DataDialog::backUp));
    row->addWidget(addButton(tab, QStringLiteral("restore"), tr("&Restore…"), &DataDialog::restore));
    layout->addLayout(row);
    return tab;
}

QWidget *DataDialog::createImportTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    auto *row = new QHBoxLayout;
    row->addWidget(addButton(tab, QStringLiteral("choose"), tr("C&hoose a file…"), &DataDialog::chooseImport));
    m_takeOver = addButton(tab, QStringLiteral("takeOver"), tr("&Take over"), &DataDialog::takeOver);
    row->addWidget(m_takeOver);
    row->addStretch(1);
    layout->addLayout(row);
    m_preview = newText(tab, QStringLiteral("preview"));
    m_preview->setText(tr("A capture, or CSV of Meterscope, dsmr-reader or smart-meter-logger. You see what it would "
                          "bring before anything is taken over."));
    layout->addWidget(m_preview);
    m_imports = newTable(tab, QStringLiteral("imports"), tr("Imports that were made"),
                         { tr("Imported file"), tr("When"), tr("Readings") });
    connect(m_imports, &QTableWidget::itemSelectionChanged, this, &DataDialog::enableButtons);
    layout->addWidget(m_imports, 1);
    m_undo = addButton(tab, QStringLiteral("undo"), tr("&Undo this import"), &DataDialog::undoImport);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    return tab;
}

QWidget *DataDialog::createDeleteTab()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    auto *text = newText(tab, QStringLiteral("deleteText"));
    text->setText(tr("Deletes everything that was recorded in these days, for good. What was used meanwhile stays "
                     "visible as one figure, because the meter counts on."));
    layout->addWidget(text);
    auto *form = new QFormLayout;
    const auto dateEdit = [&](const char *name, const QString &label) {
        auto *edit = new QDateEdit(QDate::currentDate(), tab);
        edit->setObjectName(QString::fromLatin1(name));
        edit->setCalendarPopup(true);
        form->addRow(label, edit);
        return edit;
    };
    m_from = dateEdit("from", tr("F&rom"));
    m_to = dateEdit("to", tr("&Up to and with"));
    layout->addLayout(form);
    layout->addWidget(addButton(tab, QStringLiteral("delete"), tr("De&lete…"), &DataDialog::deletePeriod), 0,
                      Qt::AlignLeft);
    layout->addStretch(1);
    return tab;
}

QWidget *DataDialog::createFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_outcome = newText(foot, QStringLiteral("outcome"));
    m_outcome->setAccessibleName(tr("Outcome"));
    layout->addWidget(m_outcome);
    auto *row = new QHBoxLayout;
    m_progress = new QProgressBar(foot);
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_care->cancel(m_job); });
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, foot);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(box);
    layout->addLayout(row);
    return foot;
}

void DataDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_job == 0)
        look();
}

void DataDialog::look()
{
    start({});
}

void DataDialog::check()
{
    CareTask task;
    task.kind = CareTask::Kind::Check;
    start(task);
}

void DataDialog::verify()
{
    CareTask task;
    task.kind = CareTask::Kind::Verify;
    start(task);
}

void DataDialog::backUp()
{
    CareTask task;
    task.kind = CareTask::Kind::Backup;
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    task.file = m_seams.saveFile(tr("Back up to"), QStringLiteral("meterscope-%1.sqlite").arg(day));
    if (!task.file.isEmpty())
        start(task);
}

void DataDialog::restore()
{
    CareTask task;
    task.kind = CareTask::Kind::Restore;
    task.file = m_seams.openFile(tr("Restore from"));
    if (!task.file.isEmpty()
        && m_seams.confirm(
            tr("Put this backup in the place of what is recorded? What is there now is kept beside it.")))
        start(task);
}

void DataDialog::chooseImport()
{
    CareTask task;
    task.kind = CareTask::Kind::Preview;
    task.file = m_seams.openFile(tr("File to import"));
    if (!task.file.isEmpty())
        start(task);
}

void DataDialog::takeOver()
{
    CareTask task;
    task.kind = CareTask::Kind::Import;
    task.file = m_importFile;
    start(task);
}

void DataDialog::undoImport()
{
    const QTableWidgetItem *item = m_imports->item(m_imports->currentRow(), 0);
    if (!item)
        return;
    CareTask task;
    task.kind = CareTask::Kind::Undo;
    task.import = item->data(Qt::UserRole).toLongLong();
    start(task);
}

void DataDialog::deletePeriod()
{
    const auto dayOf = [](const QDate &date) {
        return std::chrono::year_month_day(std::chrono::sys_days(std::chrono::days(date.toJulianDay() - 2'440'588)));
    };
    CareTask task;
    task.kind = CareTask::Kind::Delete;
    task.from = startOfLocalDay(dayOf(m_from->date()), m_zone);
    task.to = startOfLocalDay(dayOf(m_to->date().addDays(1)), m_zone);
    if (task.from >= task.to) {
        m_outcome->setText(tr("The period ends before it begins."));
        return;
    }
    const QString question = tr("Delete everything from %1 up to and with %2? This cannot be undone.")
                                 .arg(locale().toString(m_from->date(), QLocale::ShortFormat),
                                      locale().toString(m_to->date(), QLocale::ShortFormat));
    if (m_seams.confirm(question))
        start(task);
}

void DataDialog::start(const CareTask &task)
{
    if (task.kind != CareTask::Kind::Look)
        m_said.clear();
    m_outcome->setText(m_said);
    m_progress->setRange(0, 0);
    // The others are one statement of the database each, which nothing interrupts.
    m_canCancel = task.kind == CareTask::Kind::Verify || task.kind == CareTask::Kind::Delete
        || task.kind == CareTask::Kind::Preview || task.kind == CareTask::Kind::Import;
    m_job = m_care->start(task);
    enableButtons();
}

void DataDialog::finished(quint64 job, const CareOutcome &outcome)
{
    if (job != m_job)
        return;
    m_job = 0;
    m_progress->setRange(0, 1);
    m_progress->reset();
    const CareTask::Kind kind = outcome.task.kind;
    if (outcome.error != HistoryError::None)
        m_said = historyErrorText(outcome.error, outcome.detail);
    else if (kind == CareTask::Kind::Look)
        showLook(outcome);
    else if (kind == CareTask::Kind::Preview)
        showPreview(outcome.outlook);
    else
        m_said = doneText(outcome);
    m_importFile =
        kind == CareTask::Kind::Preview && outcome.error == HistoryError::None && outcome.outlook.readings > 0
        ? outcome.task.file
        : QString();
    m_outcome->setText(m_said);
    enableButtons();
    if (changesFile(kind))
        look();
}

QString DataDialog::doneText(const CareOutcome &outcome) const
{
    const QString readings = countText(outcome.readings, locale());
    switch (outcome.task.kind) {
    case CareTask::Kind::Check:
        return outcome.problems.isEmpty() ? tr("The file is sound.")
                                          : tr("The file is damaged: %1").arg(outcome.problems.constFirst());
    case CareTask::Kind::Verify:
        return outcome.differences == 0
            ? tr("All totals are right: %1 readings were added up again.").arg(readings)
            : tr("%1 differences in %2 readings. “meterscope-cli history verify” lists them.")
                  .arg(countText(outcome.differences, locale()), readings);
    case CareTask::Kind::Backup:
        return tr("Backed up to %1.").arg(outcome.task.file);
    case CareTask::Kind::Restore:
        return outcome.kept.isEmpty() ? tr("Restored.")
                                      : tr("Restored. What was there is kept as %1.").arg(outcome.kept);
    case CareTask::Kind::Delete:
        return outcome.telegrams == 0
            ? tr("%1 readings deleted.").arg(readings)
            : tr("%1 readings and %2 raw telegrams deleted.").arg(readings, countText(outcome.telegrams, locale()));
    case CareTask::Kind::Import:
        return tr("%1 readings taken over.").arg(readings);
    case CareTask::Kind::Undo:
        return tr("The import was undone.");
    case CareTask::Kind::Keep:
        return tr("Kept so from now on. What is older goes step by step, beside the recording.");
    case CareTask::Kind::Accept:
        return tr("These readings count now.");
    case CareTask::Kind::Reject:
        return tr("These readings stay out of all totals.");
    case CareTask::Kind::Look:
    case CareTask::Kind::Preview:
    case CareTask::Kind::Estimate:
        break;
    }
    return {};
}

void DataDialog::showLook(const CareOutcome &outcome)
{
    m_path->setText(tr("%1 · %2").arg(outcome.path, sizeText(outcome.bytes, locale())));
    m_sizes->setRowCount(int(outcome.tables.size()));
    for (int row = 0; row < m_sizes->rowCount(); ++row) {
        const CareTable &table = outcome.tables[std::size_t(row)];
        m_sizes->setItem(row, 0, new QTableWidgetItem(table.name));
        m_sizes->setItem(row, 1, numberItem(sizeText(table.bytes, locale())));
        m_sizes->setItem(row, 2, numberItem(countText(table.rows, locale())));
    }
    m_imports->setRowCount(int(outcome.imports.size()));
    for (int row = 0; row < m_imports->rowCount(); ++row) {
        const CareImport &import = outcome.imports[std::size_t(row)];
        auto *item = new QTableWidgetItem(import.label);
        item->setData(Qt::UserRole, qlonglong(import.id));
        m_imports->setItem(row, 0, item);
        m_imports->setItem(row, 1, new QTableWidgetItem(momentText(import.imported, locale())));
        m_imports->setItem(row, 2, numberItem(countText(import.readings, locale())));
    }
}

void DataDialog::showPreview(const ImportOutlook &outlook)
{
    if (!outlook.isKnown) {
        m_preview->setText(tr("This is neither a capture nor a CSV file that is known here."));
        return;
    }
    QStringList lines { tr("%1 readings would come, %2 are recorded already, %3 cannot be read.")
                            .arg(countText(outlook.readings, locale()), countText(outlook.recorded, locale()),
                                 countText(outlook.unreadable, locale())) };
    if (outlook.first && outlook.last)
        lines << tr("From %1 to %2.").arg(momentText(*outlook.first, locale()), momentText(*outlook.last, locale()));
    if (!outlook.meters.isEmpty())
        lines << tr("Meters: %1").arg(outlook.meters.join(QStringLiteral(", ")));
    if (!outlook.rows.isEmpty())
        lines << tr("Cannot be read, by line: %1").arg(outlook.rows.join(QStringLiteral("; ")));
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

void DataDialog::enableButtons()
{
    const bool idle = m_job == 0;
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(idle);
    m_takeOver->setEnabled(idle && !m_importFile.isEmpty());
    m_undo->setEnabled(idle && m_imports->currentRow() >= 0);
    m_progress->setVisible(!idle);
    m_cancel->setVisible(!idle && m_canCancel);
}

} // namespace meterscope::ui
