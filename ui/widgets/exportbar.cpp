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
    m_button->setObjectName(QStringLiteral("exportCancel"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(scaledPixels(8));
    m_progress->setAccessibleName(tr("Progress of the export"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaledPixels(14), 0, scaledPixels(14), scaledPixels(10));
    layout->addWidget(m_text);
    layout->addWidget(m_progress, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_running)
            Q_EMIT cancelRequested();
        else
            hide();
    });
    hide();
}

void ExportBar::start()
{
    m_running = true;
    m_text->setProperty("tone", QStringLiteral("ink2"));
    m_text->setText(tr("Exporting …"));
    m_progress->setRange(0, 0);
    m_progress->show();
    m_button->setText(tr("Cancel"));
    show();
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
    m_button->setText(tr("Close"));
    m_text->setProperty("tone", failed ? QStringLiteral("bad") : QStringLiteral("ink2"));
    m_text->setStyle(m_text->style()); // a changed property counts once the style sheet is applied anew
    m_text->setText(outcome);
}

} // namespace meterscope::ui
