// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/comparison.h"
#include "ui/models/historyperiod.h"
#include "ui/models/historyview.h"

#include <QWidget>

#include <array>

class QAction;
class QBoxLayout;
class QMenu;
class QPushButton;

namespace meterscope::ui {

class SegmentedControl;

/// The head of the history page: which period, which quantity and chart, compared with what. A view that the meter has
/// no data for is not offered.
class HistoryHead : public QWidget
{
    Q_OBJECT
public:
    /// What the page does by itself and shows as buttons here.
    struct PageActions
    {
        QAction *previous = nullptr;
        QAction *next = nullptr;
        QAction *today = nullptr;
        QAction *table = nullptr;
        QAction *exportView = nullptr;
    };
    explicit HistoryHead(const PageActions &actions, QWidget *parent = nullptr);

    void showPeriod(const HistoryPeriod &period, const ZoneRule &zone);
    void showView(HistoryView view);
    void offer(HistoryView view);
    [[nodiscard]] bool isOffered(HistoryView view) const;
    void showComparison(ComparisonKind kind, const QString &text);
    void showStep(BarStep chosen, const HistoryPeriod &period, const ZoneRule &zone, bool hasBars);

    /// For the menu bar: everything that is chosen here has a menu entry too.
    [[nodiscard]] QList<QAction *> menuActions() const;
    /// Of the two rows, which stand beside each other only where there is room.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void spanChosen(meterscope::ui::HistoryPeriod::Span span);
    void periodClicked(); ///< another one is to be asked for
    void viewChosen(meterscope::ui::HistoryView view);
    void comparisonChosen(meterscope::ui::ComparisonKind kind);
    void stepChosen(meterscope::ui::BarStep step);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createRows(const PageActions &actions);
    void createViewMenu();
    void createStepMenu();
    void arrangeRows();
    void createComparisonMenu();

    QBoxLayout *m_layout;
    QWidget *m_time;
    QWidget *m_content;
    SegmentedControl *m_spans;
    QPushButton *m_period;
    QPushButton *m_view;
    QPushButton *m_comparison;
    QMenu *m_viewMenu;
    QMenu *m_stepMenu;
    QMenu *m_comparisonMenu;
    std::array<QAction *, kHistoryViews> m_views {};
    std::array<QAction *, 7> m_steps {}; ///< by BarStep
    std::array<QAction *, 4> m_comparisons {}; ///< by ComparisonKind
};

/// "Electricity T1/T2", "Heat map"
[[nodiscard]] QString historyViewText(HistoryView view);

} // namespace meterscope::ui
