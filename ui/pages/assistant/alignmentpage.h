// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assistant/steppage.h"

class QCheckBox;

namespace meterscope::ui {

class AssistantModel;
class QualityBar;
class QualityTone;

/// How well an infrared head sits while it is moved: a bar for the eyes, beeps for the ears.
class AlignmentPage : public StepPage
{
    Q_OBJECT
public:
    explicit AlignmentPage(QWidget *parent = nullptr);

    /// Forgets the best of the time before.
    void reset();
    void showModel(const AssistantModel &model);
    [[nodiscard]] const QualityTone *tone() const { return m_beeper; }

private:
    QualityBar *m_quality;
    QLabel *m_telegrams;
    QCheckBox *m_tone;
    QualityTone *m_beeper;
};

} // namespace meterscope::ui
