// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/carepage.h"

class QDateEdit;
class QFormLayout;

namespace meterscope::ui {

/// Deletes what was recorded in some days, for privacy.
class DeletePage final : public CarePage
{
    Q_OBJECT
public:
    DeletePage(const CareSeams &seams, QWidget *parent);

    void take(const CareOutcome &) override { }

private:
    void enable() override;
    [[nodiscard]] QDateEdit *newDate(QFormLayout *form, const QString &name, const QString &label);
    void askAndDelete();

    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_delete;
};

} // namespace meterscope::ui
