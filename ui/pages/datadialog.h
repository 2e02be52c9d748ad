// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/historycare.h"

#include <QDialog>

#include <functional>

class QDateEdit;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class QTabWidget;

namespace meterscope::ui {

/// Care of the recorded history: sizes, check, verification, backup and restore; import with a preview and undo;
/// deleting a period. Non-modal; one task at a time, with progress and cancel.
class DataDialog : public QDialog
{
    Q_OBJECT
public:
    /// `care` must outlive the dialog.
    explicit DataDialog(HistoryCare *care, QWidget *parent = nullptr);

    /// Seams for tests: the dialogs that ask for a file ("" is none) and for a yes.
    struct Seams
    {
        std::function<QString(const QString &title)> openFile;
        std::function<QString(const QString &title, const QString &suggested)> saveFile;
        std::function<bool(const QString &question)> confirm;
    };
    void setSeams(const Seams &seams) { m_seams = seams; }
    void setZone(const ZoneRule &zone) { m_zone = zone; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createFileTab();
    [[nodiscard]] QWidget *createImportTab();
    [[nodiscard]] QWidget *createDeleteTab();
    [[nodiscard]] QWidget *createFoot();
    [[nodiscard]] QPushButton *addButton(QWidget *parent, const QString &name, const QString &text,
                                         void (DataDialog::*pressed)());

    void look();
    void check();
    void verify();
    void backUp();
    void restore();
    void chooseImport();
    void takeOver();
    void undoImport();
    void deletePeriod();

    void start(const CareTask &task);
    void finished(quint64 job, const CareOutcome &outcome);
    void showLook(const CareOutcome &outcome);
    void showPreview(const ImportOutlook &outlook);
    void enableButtons();
    [[nodiscard]] QString doneText(const CareOutcome &outcome) const;

    HistoryCare *m_care;
    Seams m_seams;
    ZoneRule m_zone = kCentralEurope;
    quint64 m_job = 0; ///< 0: none runs
    bool m_canCancel = false; ///< the task goes in steps
    QString m_importFile; ///< whose preview is shown, when there is something to take over
    QString m_said; ///< outcome that stays while sizes are read again

    QTabWidget *m_tabs = nullptr;
    QLabel *m_path = nullptr;
    QTableWidget *m_sizes = nullptr;
    QLabel *m_preview = nullptr;
    QTableWidget *m_imports = nullptr;
    QPushButton *m_takeOver = nullptr;
    QPushButton *m_undo = nullptr;
    QDateEdit *m_from = nullptr;
    QDateEdit *m_to = nullptr;
    QLabel *m_outcome = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
    QList<QPushButton *> m_buttons; ///< that begin something
};

} // namespace meterscope::ui
