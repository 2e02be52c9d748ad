// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/datadialog.h"

#include "ui/format/caretext.h"
#include "ui/format/historytext.h"
#include "ui/pages/care/deletepage.h"
#include "ui/pages/care/doubtpage.h"
#include "ui/pages/care/filepage.h"
#include "ui/pages/care/importpage.h"
#include "ui/pages/care/retentionpage.h"
#include "ui/widgets/cardparts.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

#include <utility>

namespace meterscope::ui {

namespace {

/// The others are done before a hand is at the button.
bool takesLong(CareTask::Kind kind)
{
    return kind != CareTask::Kind::Look && kind != CareTask::Kind::Keep;
}

} // namespace

DataDialog::DataDialog(HistoryCare *care, QWidget *parent)
    : QDialog(parent)
    , m_care(care)
    , m_tabs(new QTabWidget(this))
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
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(createFoot());
    addPage(new FilePage(m_seams, this), tr("&File"));
    addPage(new ImportPage(m_seams, this), tr("&Import"));
    addDoubtPage();
    addPage(new RetentionPage(m_seams, this), tr("Kee&ping"));
    addPage(new DeletePage(m_seams, this), tr("&Delete"));
    connect(m_care, &HistoryCare::finished, this, &DataDialog::finished);
    connect(m_care, &HistoryCare::progressed, this, &DataDialog::progressed);
    showState();
    resize(scaledPixels(780), scaledPixels(480));
}

void DataDialog::addPage(CarePage *page, const QString &title)
{
    m_pages << page;
    m_tabs->addTab(page, title);
    connect(page, &CarePage::wanted, this, &DataDialog::start);
    connect(page, &CarePage::refused, this, &DataDialog::say);
}

void DataDialog::addDoubtPage()
{
    auto *page = new DoubtPage(m_seams, this);
    addPage(page, tr("Dou&btful"));
    connect(page, &DoubtPage::pendingChanged, this, [this, page](int pending) {
        m_tabs->setTabText(m_tabs->indexOf(page),
                           pending == 0 ? tr("Dou&btful") : tr("Dou&btful (%1)").arg(locale().toString(pending)));
    });
}

QWidget *DataDialog::createFoot()
{
    auto *foot = new QWidget(this);
    auto *layout = new QVBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_outcome = new QLabel(foot);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setTextFormat(Qt::PlainText);
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
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
    // Enter in a field ends the entry, not the dialog.
    box->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
    row->addWidget(box);
    layout->addLayout(row);
    return foot;
}

void DataDialog::setZone(const ZoneRule &zone)
{
    for (CarePage *page : std::as_const(m_pages))
        page->setZone(zone);
}

void DataDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    if (m_job == 0)
        start({});
}

void DataDialog::start(const CareTask &task)
{
    if (m_job != 0) {
        // What a person wants goes before one more estimate.
        if (!m_next || task.kind != CareTask::Kind::Estimate || m_next->kind == CareTask::Kind::Estimate)
            m_next = task;
        showState();
        return;
    }
    if (task.kind != CareTask::Kind::Look && task.kind != CareTask::Kind::Estimate)
        m_said.clear();
    m_outcome->setText(m_said);
    m_progress->setRange(0, 0);
    m_kind = task.kind;
    m_job = m_care->start(task);
    showState();
}

void DataDialog::progressed(quint64 job, qint64 done, qint64 total)
{
    if (job != m_job)
        return;
    m_progress->setRange(0, total > 0 ? 1000 : 0);
    if (total > 0)
        m_progress->setValue(int(done * 1000 / total));
}

void DataDialog::finished(quint64 job, const CareOutcome &outcome)
{
    if (job != m_job)
        return;
    m_progress->setRange(0, 1);
    m_progress->reset();
    if (outcome.error != HistoryError::None)
        m_said = historyErrorText(outcome.error, outcome.detail);
    else if (const QString done = careDoneText(outcome, locale()); !done.isEmpty())
        m_said = done;
    m_outcome->setText(m_said);
    // A page may want the next thing at once; what the change left is looked at first.
    for (CarePage *page : std::as_const(m_pages))
        page->take(outcome);
    m_job = 0;
    const std::optional<CareTask> next = std::exchange(m_next, std::nullopt);
    if (changesFile(outcome.task.kind))
        start({});
    if (next)
        start(*next);
    showState();
}

void DataDialog::say(const QString &text)
{
    m_said = text;
    m_outcome->setText(m_said);
}

bool DataDialog::isIdle() const
{
    const bool onlyEstimates =
        m_kind == CareTask::Kind::Estimate && (!m_next || m_next->kind == CareTask::Kind::Estimate);
    return m_job == 0 || onlyEstimates;
}

void DataDialog::showState()
{
    const bool idle = isIdle();
    for (CarePage *page : std::as_const(m_pages))
        page->setIdle(idle);
    m_progress->setVisible(!idle);
    m_cancel->setVisible(!idle && takesLong(m_kind));
}

} // namespace meterscope::ui
