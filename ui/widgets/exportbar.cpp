// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/exportbar.h"

#include "ui/widgets/cardparts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>

namespace meterscope::ui {

namespace {

// QProgressBar counts in int; a thousand steps are finer than it can draw.
constexpr int kSteps = 1000;

} // namespace

ExportBar::ExportBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("exportBar"));
    m_text->setObjectName(QStringLiteral("exportText"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(QStringLiteral("exportCancel"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaledPixels(8));
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    m_button->setText(tr("Cancel"));
    connect(m_button, &QPushButton::clicked, this, &ExportBar::cancelRequested);
    QSizePolicy kept = m_button->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_button->setSizePolicy(kept);
    clear();
}

void ExportBar::start()
{
    m_running = true;
    say(tr("Exporting …"), false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_button->show();
}

void ExportBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? kSteps : 0);
    m_progress->setValue(total > 0 ? static_cast<int>(done * kSteps / total) : 0);
}

void ExportBar::finish(bool failed, const QString &outcome)
{
    m_running = false;
    m_progress->hide();
    m_button->hide();
    say(outcome, failed);
}

void ExportBar::clear()
{
    if (!m_running)
        finish(false, {});
}

void ExportBar::say(const QString &text, bool bad)
{
    m_text->setProperty("tone", bad ? QStringLiteral("bad") : QStringLiteral("ink2"));
    m_text->setStyle(m_text->style()); // a changed property counts once the style sheet is applied anew
    m_text->setText(text);
}

} // namespace meterscope::ui
