// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/consumption.h"
#include "ui/models/historyperiod.h"
#include "ui/ports/historycommands.h"
#include "ui/ports/historyquery.h"
#include "ui/ports/livefeed.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QStackedLayout;
class QTableView;

namespace meterscope::ui {

class BarChart;
class ConsumptionTableModel;
class ExportBar;
class FactsCard;
class ProofCard;
class ReadoutLine;
class SegmentedControl;
class StatusChip;
class TotalsCard;

/// Consumption by tariff per hour, day or month: bars, their exact figures and the proof against the registers.
/// Asks the history with a token and drops every other answer; waits for nothing.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    /// All three must outlive the page.
    HistoryPage(HistoryQuery *query, HistoryCommands *commands, LiveFeed *feed, QWidget *parent = nullptr);

    /// Seams for tests: the wall clock, and the dialog that asks for a file ("" is no file).
    void setClock(std::function<UtcSeconds()> now);
    void setFileChooser(std::function<QString(const QString &suggested)> chooser);

    [[nodiscard]] const HistoryPeriod &period() const { return m_period; }
    [[nodiscard]] const ZoneRule &zone() const { return m_zone; }
    [[nodiscard]] const Consumption &consumption() const { return m_consumption; }
    void setPeriod(const HistoryPeriod &period);
    void setZone(const ZoneRule &zone);

    /// What the page can do, for the window's menus; the keys work while the page has the focus.
    [[nodiscard]] QList<QAction *> menuActions() const;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createChartCard();
    [[nodiscard]] QWidget *createFoot(QWidget *parent);
    [[nodiscard]] QWidget *createSide();
    void connectPorts();
    void updateIcons();

    void setSpan(int index);
    void goToToday();
    void stepInto(int slot);
    [[nodiscard]] std::chrono::year_month_day today() const;

    void refresh();
    void telegramArrived(const LiveTelegram &telegram);
    void replied(const SeriesReply &reply);
    void showReply();
    void showBars();
    void showReadout();
    void showCards();
    void showEmptyText();
    void showPeriod();
    void offerGas();

    void exportCsv();
    void exportProgressed(quint64 job, qint64 done, qint64 total);
    void exportFinished(quint64 job, HistoryError error, const QString &detail);

    HistoryQuery *m_query;
    HistoryCommands *m_commands;
    LiveFeed *m_feed;
    std::function<UtcSeconds()> m_now;
    std::function<QString(const QString &)> m_chooseFile;

    HistoryPeriod m_period;
    ZoneRule m_zone = kCentralEurope;
    SeriesKind m_kind = SeriesKind::Energy;
    std::uint64_t m_token = 0;
    SeriesRequest m_asked; ///< the request whose answer is awaited or shown
    SeriesRequest m_askedGas; ///< whether there is gas to offer
    Consumption m_consumption;
    bool m_answered = false;
    bool m_gasOffered = false;
    QTimer m_refreshTimer; ///< runs while a newer telegram waits to be shown
    int m_hovered = -1;
    std::optional<quint64> m_job;
    QString m_exportPath;

    SegmentedControl *m_spans = nullptr;
    SegmentedControl *m_quantity = nullptr;
    QLabel *m_periodLabel = nullptr;
    ReadoutLine *m_readout = nullptr;
    QStackedLayout *m_views = nullptr;
    BarChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    ConsumptionTableModel *m_tableModel = nullptr;
    QLabel *m_emptyText = nullptr;
    QLabel *m_totals = nullptr;
    StatusChip *m_proof = nullptr;
    ExportBar *m_exportBar = nullptr;
    QBoxLayout *m_columns = nullptr;
    QBoxLayout *m_sideLayout = nullptr;
    QWidget *m_side = nullptr;
    TotalsCard *m_totalsCard = nullptr;
    ProofCard *m_proofCard = nullptr;
    FactsCard *m_factsCard = nullptr;

    QAction *m_previousAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_upAction = nullptr;
    QAction *m_todayAction = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_exportAction = nullptr;
};

} // namespace meterscope::ui
