// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/importpage.h"

#include "ui/format/countrytext.h"
#include "ui/format/numbertext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

namespace meterscope::ui {

ImportPage::ImportPage(const CareSeams &seams, QWidget *parent)
    : CarePage(seams, parent)
    , m_choose(newButton(QStringLiteral("choose"), tr("C&hoose a file…")))
    , m_takeOver(newButton(QStringLiteral("takeOver"), tr("&Take over")))
    , m_keys(new QLineEdit(this))
    , m_chooseKeys(newButton(QStringLiteral("chooseKeys"), tr("Ch&oose…")))
    , m_profile(new QComboBox(this))
    , m_preview(newText(QStringLiteral("preview"),
                        tr("A capture, or CSV of Meterscope, dsmr-reader or smart-meter-logger. You see what it would "
                           "bring before anything is taken over.")))
    , m_imports(newTable(QStringLiteral("imports"), tr("Imports that were made"),
                         { tr("Imported file"), tr("When"), tr("Readings") }))
    , m_undo(newButton(QStringLiteral("undo"), tr("&Undo this import")))
{
    addHead();
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_takeOver, &QPushButton::clicked, this, &ImportPage::takeOver);
    connect(m_chooseKeys, &QPushButton::clicked, this, &ImportPage::chooseKeys);
    // What is shown is no longer what would come: it is looked at anew.
    connect(m_keys, &QLineEdit::textChanged, this, [this] {
        m_previewed.reset();
        enable();
    });
    connect(m_keys, &QLineEdit::editingFinished, this, [this] {
        if (m_keys->isModified())
            preview();
        m_keys->setModified(false);
    });
    connect(m_profile, &QComboBox::currentIndexChanged, this, &ImportPage::preview);
    connect(m_imports, &QTableWidget::itemSelectionChanged, this, &ImportPage::enable);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
}

void ImportPage::addHead()
{
    m_keys->setObjectName(QStringLiteral("keys"));
    m_keys->setPlaceholderText(tr("only for encrypted captures"));
    m_keys->setAccessibleName(tr("File with the keys of encrypted captures"));
    m_chooseKeys->setAccessibleName(tr("Choose the file with the keys"));
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Country of the meter"));
    m_profile->addItem(tr("as the file shows"), QString());
    for (const Profile &profile : profiles())
        m_profile->addItem(countryText(&profile), QString::fromLatin1(profile.id.data(), qsizetype(profile.id.size())));
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_keys, 1);
    keys->addWidget(m_chooseKeys);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *keysLabel = new QLabel(tr("&Key file:"), this);
    keysLabel->setBuddy(m_keys);
    form->addRow(keysLabel, keys);
    form->addRow(tr("Cou&ntry:"), m_profile);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(m_takeOver);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addLayout(row);
    layout->addWidget(m_preview);
    layout->addWidget(m_imports, 1);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    for (const auto &[before, after] : { std::pair<QWidget *, QWidget *>(m_keys, m_chooseKeys),
                                         { m_chooseKeys, m_profile },
                                         { m_profile, m_choose },
                                         { m_choose, m_takeOver },
                                         { m_takeOver, m_preview },
                                         { m_preview, m_imports },
                                         { m_imports, m_undo } })
        setTabOrder(before, after);
}

void ImportPage::take(const CareOutcome &outcome)
{
    const CareTask &task = outcome.task;
    if (task.kind == CareTask::Kind::Look && outcome.error == HistoryError::None)
        showImports(outcome);
    if (task.kind == CareTask::Kind::Import && outcome.error == HistoryError::None)
        m_file.clear();
    if (task.kind == CareTask::Kind::Preview && outcome.error == HistoryError::None)
        showPreview(outcome.outlook);
    if (task.kind == CareTask::Kind::Preview || changesFile(task.kind))
        m_previewed.reset();
    const bool stillAsked =
        task.file == m_file && task.keyFile == m_keys->text() && task.profile == m_profile->currentData().toString();
    if (task.kind == CareTask::Kind::Preview && outcome.error == HistoryError::None && outcome.outlook.readings > 0
        && stillAsked)
        m_previewed = task;
}

void ImportPage::enable()
{
    for (QWidget *each : std::initializer_list<QWidget *> { m_choose, m_keys, m_chooseKeys, m_profile })
        each->setEnabled(isIdle());
    m_takeOver->setEnabled(isIdle() && m_previewed);
    m_undo->setEnabled(isIdle() && m_imports->currentRow() >= 0);
}

void ImportPage::chooseFile()
{
    const QString file = seams().openFile(tr("File to import"));
    if (file.isEmpty())
        return;
    m_file = file;
    preview();
}

void ImportPage::chooseKeys()
{
    const QString file = seams().openFile(tr("File with the keys"));
    if (file.isEmpty())
        return;
    m_keys->setText(file);
    preview();
}

void ImportPage::preview()
{
    m_previewed.reset();
    CareTask task;
    task.kind = CareTask::Kind::Preview;
    task.file = m_file;
    task.keyFile = m_keys->text();
    task.profile = m_profile->currentData().toString();
    if (!m_file.isEmpty() && isIdle())
        Q_EMIT wanted(task);
}

void ImportPage::takeOver()
{
    if (!m_previewed)
        return;
    CareTask task = *m_previewed;
    task.kind = CareTask::Kind::Import;
    Q_EMIT wanted(task);
}

void ImportPage::undo()
{
    const QTableWidgetItem *item = m_imports->item(m_imports->currentRow(), 0);
    if (!item)
        return;
    CareTask task;
    task.kind = CareTask::Kind::Undo;
    task.import = item->data(Qt::UserRole).toLongLong();
    Q_EMIT wanted(task);
}

void ImportPage::showImports(const CareOutcome &outcome)
{
    m_imports->setRowCount(int(outcome.imports.size()));
    for (int row = 0; row < m_imports->rowCount(); ++row) {
        const CareImport &import = outcome.imports[std::size_t(row)];
        auto *item = new QTableWidgetItem(import.label);
        item->setData(Qt::UserRole, qlonglong(import.id));
        m_imports->setItem(row, 0, item);
        m_imports->setItem(row, 1, new QTableWidgetItem(momentText(import.imported)));
        m_imports->setItem(row, 2, numberItem(countText(import.readings, locale())));
    }
}

void ImportPage::showPreview(const ImportOutlook &outlook)
{
    if (!outlook.isKnown) {
        m_preview->setText(tr("This is neither a capture nor a CSV file that is known here."));
        return;
    }
    QStringList lines { tr("%1 readings would come, %2 are recorded already, %3 cannot be read.")
                            .arg(countText(outlook.readings, locale()), countText(outlook.recorded, locale()),
                                 countText(outlook.unreadable, locale())) };
    if (outlook.needsKey)
        lines << tr("Telegrams in it are encrypted, and no key opens them: choose the file with the right key.");
    if (outlook.first && outlook.last)
        lines << tr("From %1 to %2.").arg(momentText(*outlook.first), momentText(*outlook.last));
    if (!outlook.meters.isEmpty())
        lines << tr("Meters: %1").arg(outlook.meters.join(QStringLiteral(", ")));
    if (!outlook.rows.isEmpty())
        lines << tr("Cannot be read, by line: %1").arg(outlook.rows.join(QStringLiteral("; ")));
    m_preview->setText(lines.join(QLatin1Char('\n')));
}

} // namespace meterscope::ui
