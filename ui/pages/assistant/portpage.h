// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assistant/steppage.h"

namespace meterscope::ui {

class SourceForm;

/// What the meter is connected to.
class PortPage : public StepPage
{
    Q_OBJECT
public:
    explicit PortPage(QWidget *parent = nullptr);

    [[nodiscard]] SourceForm *form() const { return m_form; }

private:
    SourceForm *m_form;
};

} // namespace meterscope::ui
