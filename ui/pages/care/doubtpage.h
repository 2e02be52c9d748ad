// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/carepage.h"

#include <vector>

namespace meterscope::ui {

/// The readings that physics does not allow, for a person to decide whether they count.
class DoubtPage final : public CarePage
{
    Q_OBJECT
public:
    DoubtPage(const CareSeams &seams, QWidget *parent);

    void take(const CareOutcome &outcome) override;

Q_SIGNALS:
    /// How many nobody has decided yet.
    void pendingChanged(int pending);

private:
    void enable() override;
    void decide(CareTask::Kind kind);
    void showRow(int row, const CareDoubt &doubt);
    [[nodiscard]] const CareDoubt *chosen() const;

    QLabel *m_text;
    QTableWidget *m_table;
    QPushButton *m_accept;
    QPushButton *m_reject;
    std::vector<CareDoubt> m_doubts;
};

} // namespace meterscope::ui
