// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assistant/steppage.h"

namespace meterscope::ui {

class AssistantModel;
class RemedyCard;

/// Whether the port may be read, and what mends it where it may not.
class AccessPage : public StepPage
{
    Q_OBJECT
public:
    explicit AccessPage(QWidget *parent = nullptr);

    void showModel(const AssistantModel &model);
    /// Where the keyboard should be; null: nothing can be done here.
    [[nodiscard]] QWidget *firstFocus() const;

private:
    RemedyCard *m_remedy;
};

} // namespace meterscope::ui
