// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/carepage.h"

namespace meterscope::ui {

/// The database's file: how large what is in it is, check, verification, backup and restore.
class FilePage final : public CarePage
{
    Q_OBJECT
public:
    FilePage(const CareSeams &seams, QWidget *parent);

    void take(const CareOutcome &outcome) override;

private:
    void enable() override;
    void want(CareTask::Kind kind);
    void backUp();
    void restore();

    QLabel *m_path;
    QTableWidget *m_sizes;
    QPushButton *m_check;
    QPushButton *m_verify;
    QPushButton *m_backup;
    QPushButton *m_restore;
};

} // namespace meterscope::ui
