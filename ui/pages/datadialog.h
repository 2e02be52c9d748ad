// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/careseams.h"
#include "ui/ports/historycare.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace meterscope::ui {

class CarePage;

/// Care of the recorded history, a page for each thing: the file, import, doubtful readings, how long what is kept,
/// deleting a period. Non-modal; one task at a time, with progress, and with cancel where it goes in steps.
class DataDialog : public QDialog
{
    Q_OBJECT
public:
    /// `care` must outlive the dialog.
    explicit DataDialog(HistoryCare *care, QWidget *parent = nullptr);

    void setSeams(const CareSeams &seams) { m_seams = seams; }
    void setZone(const ZoneRule &zone);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPage(CarePage *page, const QString &title);
    void addDoubtPage();
    [[nodiscard]] QWidget *createFoot();

    void start(const CareTask &task);
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, const CareOutcome &outcome);
    void say(const QString &text);
    void showState();
    [[nodiscard]] bool isIdle() const;

    HistoryCare *m_care;
    CareSeams m_seams;
    quint64 m_job = 0; ///< 0: none runs
    CareTask::Kind m_kind = CareTask::Kind::Look; ///< of the job
    std::optional<CareTask> m_next; ///< begun when an estimate, which nobody waits for, is done
    QString m_said; ///< outcome that stays while sizes are read again

    QList<CarePage *> m_pages;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_outcome = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace meterscope::ui
