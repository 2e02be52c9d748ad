// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/care/carepage.h"

#include <optional>

class QComboBox;
class QProgressBar;
class QTimer;

namespace meterscope::ui {

/// How long what is kept: sizes, what a choice would take away, and, once it is in force, how far that has come. A
/// choice can be applied only while what it takes away is shown.
class RetentionPage final : public CarePage
{
    Q_OBJECT
public:
    RetentionPage(const CareSeams &seams, QWidget *parent);

    void take(const CareOutcome &outcome) override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void enable() override;
    void buildLayout();
    [[nodiscard]] QComboBox *newChoice(const QString &name, const QString &accessible);
    [[nodiscard]] CareKeep choice() const;
    void choose(const CareKeep &keep);
    void estimate(const CareKeep &keep);
    void apply();
    void stop();
    void takeLook(const CareOutcome &outcome);
    void takeEstimate(const CareOutcome &outcome);
    void showSizes();
    void showWouldGo(const CareKeep &keep, const CareEstimate &estimate);
    void showPruning(const CareEstimate &estimate);
    [[nodiscard]] QString filledIn(const QString &text, const CareEstimate &estimate) const;

    QComboBox *m_detail;
    QComboBox *m_minutes;
    QTableWidget *m_sizes;
    QLabel *m_wouldGo;
    QPushButton *m_apply;
    QWidget *m_pruning; ///< row that is there while old data go
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QTimer *m_poll;
    CareKeep m_keep; ///< in force
    bool m_looked = false;
    std::optional<CareKeep> m_shown; ///< whose estimate is shown
    CareEstimate m_estimate;
    quint64 m_toGo = 0; ///< when the pruning was first seen
    CareTable m_longer; ///< quarter hours, hours and days together
};

} // namespace meterscope::ui
