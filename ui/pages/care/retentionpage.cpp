// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/care/retentionpage.h"

#include "ui/format/caretext.h"
#include "ui/format/numbertext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace meterscope::ui {

namespace {

constexpr int kOfferedDays[] = { 0, 31, 92, 366, 731, 1827, 3653 };
constexpr auto kPollInterval = std::chrono::seconds(2);
constexpr int kProgressSteps = 1000;

enum Row
{
    kReadings,
    kMinutes,
    kLonger,
    kRows,
};

} // namespace

RetentionPage::RetentionPage(const CareSeams &seams, QWidget *parent)
    : CarePage(seams, parent)
    , m_detail(newChoice(QStringLiteral("keepDetail"), tr("How long every reading is kept")))
    , m_minutes(newChoice(QStringLiteral("keepMinutes"), tr("How long each minute is kept")))
    , m_sizes(newTable(QStringLiteral("tiers"), tr("Size of what is kept, and what would go"),
                       { tr("What"), tr("Number"), tr("Size"), tr("Would go"), tr("Size") }))
    , m_wouldGo(newText(QStringLiteral("wouldGo")))
    , m_apply(newButton(QStringLiteral("apply"), tr("Appl&y")))
    , m_pruning(new QWidget(this))
    , m_progress(new QProgressBar(m_pruning))
    , m_stop(newButton(QStringLiteral("stop"), tr("&Stop, keep the rest")))
    , m_poll(new QTimer(this))
{
    m_wouldGo->setAccessibleName(tr("What would go"));
    m_progress->setObjectName(QStringLiteral("pruned"));
    m_progress->setAccessibleName(tr("How much of the old data has gone"));
    m_progress->setRange(0, kProgressSteps);
    buildLayout();
    m_poll->setInterval(kPollInterval);
    connect(m_poll, &QTimer::timeout, this, [this] { estimate(m_keep); });
    connect(m_apply, &QPushButton::clicked, this, &RetentionPage::apply);
    connect(m_stop, &QPushButton::clicked, this, &RetentionPage::stop);
}

QComboBox *RetentionPage::newChoice(const QString &name, const QString &accessible)
{
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(accessible);
    for (const int days : kOfferedDays)
        box->addItem(keepText(days), days);
    connect(box, &QComboBox::currentIndexChanged, this, [this] {
        m_shown.reset();
        estimate(choice());
    });
    return box;
}

void RetentionPage::buildLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(newText(QStringLiteral("keepingText"),
                              tr("Everything is kept for ever unless you choose otherwise: packed, it takes little "
                                 "room. Quarter hours, hours, days and the registers at their ends always stay, so "
                                 "every total stays exact.")));
    auto *form = new QFormLayout;
    form->addRow(tr("Keep every &reading:"), m_detail);
    form->addRow(tr("Keep each &minute:"), m_minutes);
    layout->addLayout(form);
    m_sizes->setRowCount(kRows);
    m_sizes->setSelectionMode(QAbstractItemView::NoSelection);
    m_sizes->setItem(kReadings, 0, new QTableWidgetItem(tr("Every reading")));
    m_sizes->setItem(kMinutes, 0, new QTableWidgetItem(tr("Each minute")));
    m_sizes->setItem(kLonger, 0, new QTableWidgetItem(tr("Quarter hours and longer")));
    layout->addWidget(m_sizes, 1);
    layout->addWidget(m_wouldGo);
    layout->addWidget(m_apply, 0, Qt::AlignLeft);
    auto *row = new QHBoxLayout(m_pruning);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    m_pruning->hide();
    layout->addWidget(m_pruning);
    QWidget *const order[] = { m_detail, m_minutes, m_sizes, m_wouldGo, m_apply, m_stop };
    for (std::size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void RetentionPage::showEvent(QShowEvent *event)
{
    CarePage::showEvent(event);
    estimate(choice());
}

void RetentionPage::hideEvent(QHideEvent *event)
{
    m_poll->stop();
    CarePage::hideEvent(event);
}

CareKeep RetentionPage::choice() const
{
    return { m_detail->currentData().toInt(), m_minutes->currentData().toInt() };
}

/// Sets the choices without asking what they would take.
void RetentionPage::choose(const CareKeep &keep)
{
    for (const auto &[box, days] : { std::pair(m_detail, keep.detailDays), std::pair(m_minutes, keep.minuteDays) }) {
        const QSignalBlocker blocker(box);
        if (box->findData(days) < 0) // chosen at the command line
            box->addItem(keepText(days), days);
        box->setCurrentIndex(box->findData(days));
    }
}

void RetentionPage::estimate(const CareKeep &keep)
{
    enable();
    if (!m_looked || !isVisible())
        return;
    if (!m_shown)
        m_wouldGo->setText(tr("Counting what would go…"));
    CareTask task;
    task.kind = CareTask::Kind::Estimate;
    task.keep = keep;
    Q_EMIT wanted(task);
}

void RetentionPage::apply()
{
    CareTask task;
    task.kind = CareTask::Kind::Keep;
    task.keep = choice();
    const bool takesNothing = m_estimate.readings == 0 && m_estimate.minutes == 0;
    if (takesNothing
        || seams().confirm(filledIn(tr("Take away %1 readings and %2 minutes (%3) now, for good?"), m_estimate)))
        Q_EMIT wanted(task);
}

void RetentionPage::stop()
{
    m_poll->stop();
    CareTask task;
    task.kind = CareTask::Kind::Keep;
    Q_EMIT wanted(task);
}

void RetentionPage::take(const CareOutcome &outcome)
{
    if (outcome.error != HistoryError::None) {
        m_poll->stop();
        m_wouldGo->clear();
    } else if (outcome.task.kind == CareTask::Kind::Look)
        takeLook(outcome);
    else if (outcome.task.kind == CareTask::Kind::Estimate)
        takeEstimate(outcome);
    else if (outcome.task.kind == CareTask::Kind::Keep)
        m_toGo = m_estimate.readings + m_estimate.minutes;
    if (changesFile(outcome.task.kind))
        m_shown.reset();
}

void RetentionPage::takeLook(const CareOutcome &outcome)
{
    // A choice that is not applied yet stays, unless another one came into force.
    if (choice() == m_keep || outcome.keep != m_keep)
        choose(outcome.keep);
    m_keep = outcome.keep;
    m_looked = true;
    m_longer = {};
    for (const CareTable &table : outcome.tables) {
        if (isLongerTier(table.name)) {
            m_longer.bytes += table.bytes;
            m_longer.rows += table.rows;
        }
    }
    m_pruning->hide();
    estimate(choice());
}

void RetentionPage::takeEstimate(const CareOutcome &outcome)
{
    if (outcome.task.keep == m_keep)
        showPruning(outcome.estimate);
    if (outcome.task.keep != choice()) {
        if (!m_shown) // chosen meanwhile
            estimate(choice());
        return;
    }
    m_shown = outcome.task.keep;
    m_estimate = outcome.estimate;
    showSizes();
    showWouldGo(outcome.task.keep, outcome.estimate);
}

void RetentionPage::showSizes()
{
    const auto show = [this](int row, const CareTable &all, const CareTable &going) {
        m_sizes->setItem(row, 1, numberItem(countText(all.rows, locale())));
        m_sizes->setItem(row, 2, numberItem(sizeText(all.bytes, locale())));
        m_sizes->setItem(row, 3, numberItem(going.rows == 0 ? tr("nothing") : countText(going.rows, locale())));
        m_sizes->setItem(row, 4, numberItem(going.rows == 0 ? QString() : sizeText(going.bytes, locale())));
    };
    show(kReadings, { {}, m_estimate.allReadingBytes, m_estimate.allReadings },
         { {}, m_estimate.readingBytes, m_estimate.readings });
    show(kMinutes, { {}, m_estimate.allMinuteBytes, m_estimate.allMinutes },
         { {}, m_estimate.minuteBytes, m_estimate.minutes });
    show(kLonger, m_longer, {});
}

/// Readings, minutes and bytes that go, in the places %1, %2 and %3.
QString RetentionPage::filledIn(const QString &text, const CareEstimate &estimate) const
{
    return text.arg(countText(estimate.readings, locale()), countText(estimate.minutes, locale()),
                    sizeText(estimate.readingBytes + estimate.minuteBytes, locale()));
}

void RetentionPage::showWouldGo(const CareKeep &keep, const CareEstimate &estimate)
{
    const bool takesNothing = estimate.readings == 0 && estimate.minutes == 0;
    if (takesNothing)
        m_wouldGo->setText(keep == m_keep ? tr("This is in force. Nothing has to go now.")
                                          : tr("Nothing would go now; later, what has become that old."));
    else
        m_wouldGo->setText(filledIn(keep == m_keep
                                        ? tr("This is in force. Still to go: %1 readings and %2 minutes (%3).")
                                        : tr("This would take away %1 readings and %2 minutes (%3) for good. The file "
                                             "keeps its size and fills the room again."),
                                    estimate));
}

/// The writer takes it away in small steps; how far it has come is asked for while somebody looks.
void RetentionPage::showPruning(const CareEstimate &estimate)
{
    const quint64 left = estimate.readings + estimate.minutes;
    m_toGo = std::max(m_toGo, left);
    if (left == 0)
        m_toGo = 0;
    else
        m_progress->setValue(int((m_toGo - left) * kProgressSteps / m_toGo));
    m_pruning->setVisible(left > 0);
    if (left > 0 && isVisible())
        m_poll->start();
    else
        m_poll->stop();
    enable();
}

void RetentionPage::enable()
{
    m_apply->setEnabled(isIdle() && m_shown && *m_shown == choice() && choice() != m_keep);
    m_stop->setEnabled(isIdle());
}

} // namespace meterscope::ui
