// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/alignmentpage.h"

#include "ui/models/assistantmodel.h"
#include "ui/widgets/qualitybar.h"
#include "ui/widgets/qualitytone.h"

#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace meterscope::ui {

AlignmentPage::AlignmentPage(QWidget *parent)
    : StepPage(QStringLiteral("alignment"), parent)
    , m_quality(new QualityBar(widget()))
    , m_telegrams(newLabel(QStringLiteral("alignment"), TextRole::Register))
    , m_tone(new QCheckBox(tr("&Sound while moving: the faster the beeps, the better"), widget()))
    , m_beeper(new QualityTone(this))
{
    title()->setText(tr("Move the head until the bar is full"));
    text()->setText(tr("Usually the magnet sits centred over the optical window, with the cable downwards. Sun and "
                       "lamps disturb: shade the head with a hand to see."));
    m_tone->setObjectName(QStringLiteral("assistant.tone"));
    connect(m_tone, &QCheckBox::toggled, m_beeper, &QualityTone::stop);
    column()->addSpacing(scaled(4));
    column()->addWidget(m_quality);
    column()->addWidget(m_telegrams);
    column()->addWidget(m_tone);
    column()->addStretch();
}

void AlignmentPage::reset()
{
    m_quality->reset();
}

void AlignmentPage::showModel(const AssistantModel &model)
{
    const HeadAlignment &alignment = model.alignment();
    m_quality->setQuality(int(alignment.quality));
    m_telegrams->setText(tr("%n whole telegram(s) so far", nullptr, int(alignment.telegrams)));
    if (m_tone->isChecked())
        m_beeper->hear(int(alignment.quality));
}

} // namespace meterscope::ui
