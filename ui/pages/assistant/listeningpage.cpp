// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/listeningpage.h"

#include "ui/format/assistanttext.h"
#include "ui/format/linktext.h"
#include "ui/models/assistantmodel.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

ListeningPage::ListeningPage(QWidget *parent)
    : StepPage(QStringLiteral("listening"), parent)
    , m_progress(new QProgressBar(widget()))
    , m_heard(newLabel(QStringLiteral("heard"), TextRole::Register))
    , m_soFar(newLabel(QStringLiteral("soFar"), TextRole::Body, "ink2"))
{
    m_progress->setObjectName(QStringLiteral("assistant.progress"));
    m_progress->setAccessibleName(tr("Listening"));
    m_progress->setTextVisible(false);
    column()->addSpacing(scaled(4));
    column()->addWidget(m_progress);
    column()->addWidget(m_heard);
    column()->addWidget(m_soFar);
    column()->addStretch();
}

void ListeningPage::showModel(const AssistantModel &model)
{
    const ListeningProgress &progress = model.progress();
    title()->setText(model.isSigningOn() ? tr("Asking the meter") : tr("Listening"));
    text()->setText(model.isSigningOn()
                        ? tr("The sign-on was sent at 300 baud. A meter that is asked takes up to a minute.")
                        : tr("Meters speak every second to every ten seconds. Nothing has to be set: this "
                             "takes 22 seconds at most."));
    const int length = int(progress.length.count());
    m_progress->setRange(0, length);
    m_progress->setValue(length > 0 ? std::min(int(progress.elapsed.count()), length) : -1);
    m_heard->setText(progressLines(progress, model.link(), locale()).join(QStringLiteral(" · ")));
    LinkSettings heard = model.link();
    heard.line = progress.line;
    const FindingText soFar = findingText(progress.finding, heard, locale());
    m_soFar->setText(soFar.isEmpty() ? QString() : tr("It looks like this: %1").arg(soFar.fact));
}

} // namespace meterscope::ui
