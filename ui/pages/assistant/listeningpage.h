// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assistant/steppage.h"

class QProgressBar;

namespace meterscope::ui {

class AssistantModel;

/// What is heard while listening or asking, and how long it takes.
class ListeningPage : public StepPage
{
    Q_OBJECT
public:
    explicit ListeningPage(QWidget *parent = nullptr);

    void showModel(const AssistantModel &model);

private:
    QProgressBar *m_progress;
    QLabel *m_heard;
    QLabel *m_soFar;
};

} // namespace meterscope::ui
