// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/historydata.h"
#include "ui/pages/exportdialog.h"
#include "ui/pages/perioddialog.h"
#include "ui/ports/historycommands.h"
#include "ui/ports/historyquery.h"
#include "ui/ports/livefeed.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QPrinter;
class QScrollArea;

namespace meterscope::ui {

class HistoryChartCard;
class HistoryHead;
class HistorySide;
class HistorySource;

/// What was used and produced over any time: bars by tariff with their proof against the registers, bands of power and
/// voltage, gas, water and heat, the mean day and a map of hours, beside another period where that is wanted.
/// Asks the history with tokens and drops every other answer; waits for nothing.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    /// All three must outlive the page.
    HistoryPage(HistoryQuery *query, HistoryCommands *commands, LiveFeed *feed, QWidget *parent = nullptr);

    /// Seams for tests: the wall clock, the export's file dialog ("" is no file), and the print dialog (false: not).
    void setClock(std::function<UtcSeconds()> now);
    void setFileChooser(std::function<QString(const QString &suggested, const QString &filter)> chooser);
    void setPrinterChooser(std::function<bool(QPrinter &)> chooser);

    [[nodiscard]] const HistoryData &data() const;
    [[nodiscard]] const HistoryPeriod &period() const { return data().period; }
    [[nodiscard]] const ZoneRule &zone() const { return data().zone; }
    [[nodiscard]] const Consumption &consumption() const { return data().bars; }
    void setPeriod(const HistoryPeriod &period);
    /// All at once, asked for once.
    void goTo(HistoryView view, const HistoryPeriod &period, BarStep step);
    void setZone(const ZoneRule &zone);
    void setView(HistoryView view);
    void setComparison(ComparisonKind kind);

    /// What the page can do, for the window's menus; the keys work while the page has the focus.
    [[nodiscard]] QList<QAction *> menuActions() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    void createParts();
    void connectParts();
    void updateIcons();

    void setSpan(HistoryPeriod::Span span);
    void setStep(BarStep step);
    void goToToday();
    [[nodiscard]] HistoryPeriod recordedPeriod() const;
    [[nodiscard]] std::chrono::year_month_day today() const;
    void askForPeriod(PeriodDialog::Mode mode);
    void chooseComparison(ComparisonKind kind);
    void askForComparison();

    void refresh();
    void telegramArrived(const LiveTelegram &telegram);

    void windowMoved(UtcSeconds from, UtcSeconds to);
    void windowSettled(bool zoomed);
    void showData();
    void showPeriod();

    void exportView();
    [[nodiscard]] QString chartName() const;
    void print();

    HistoryCommands *m_commands;
    LiveFeed *m_feed;
    HistorySource *m_source;
    std::function<UtcSeconds()> m_now;
    std::function<QString(const QString &, const QString &)> m_chooseFile;
    std::function<bool(QPrinter &)> m_choosePrinter;

    std::chrono::year_month_day m_comparedDay {};
    QTimer m_refreshTimer; ///< runs while a newer telegram waits to be shown
    QPointer<ExportDialog> m_exportDialog;

    HistoryHead *m_head = nullptr;
    HistoryChartCard *m_card = nullptr;
    HistorySide *m_side = nullptr;
    QScrollArea *m_sideArea = nullptr;
    QBoxLayout *m_columns = nullptr;

    QAction *m_previousAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_todayAction = nullptr;
    QAction *m_goToAction = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_printAction = nullptr;
};

} // namespace meterscope::ui
