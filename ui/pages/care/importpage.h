// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/carepage.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace meterscope::ui {

/// Import of a file: preview, taking over exactly what was previewed, and the imports that can be undone.
class ImportPage final : public CarePage
{
    Q_OBJECT
public:
    ImportPage(const CareSeams &seams, QWidget *parent);

    void take(const CareOutcome &outcome) override;

private:
    void enable() override;
    void addHead();
    void chooseFile();
    void chooseKeys();
    void preview();
    void takeOver();
    void undo();
    void showImports(const CareOutcome &outcome);
    void showPreview(const ImportOutlook &outlook);

    QPushButton *m_choose;
    QPushButton *m_takeOver;
    QLineEdit *m_keys;
    QPushButton *m_chooseKeys;
    QComboBox *m_profile;
    QLabel *m_preview;
    QTableWidget *m_imports;
    QPushButton *m_undo;
    QString m_file; ///< that is looked at; empty: none
    std::optional<CareTask> m_previewed; ///< with something to take over
};

} // namespace meterscope::ui
