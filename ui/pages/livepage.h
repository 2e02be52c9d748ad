// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "ui/models/historyperiod.h"
#include "ui/models/historyview.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QBoxLayout;
class QLabel;
class QScrollArea;

namespace meterscope::ui {

class Banner;
class Card;
class ExportDialog;
class LiveChart;
class LiveModel;
class PhasesCard;
class PowerGauge;
class QualityCard;
class QuarterHourCard;
class RegistersCard;
class StatusChip;
class TextLine;
class VolumeCard;
struct LiveState;

/// The dashboard: power, phases, registers, chart, quarter-hour, gas. Cards without data do not exist, their
/// neighbours take the room. Layout and connections only.
class LivePage : public QWidget
{
    Q_OBJECT
public:
    /// `model` must outlive the page.
    explicit LivePage(LiveModel *model, QWidget *parent = nullptr);

    void setFuseAmperes(int amperes);
    [[nodiscard]] LiveChart *chart() const { return m_chart; }
    [[nodiscard]] QList<QAction *> menuActions() const { return { m_tableAction, m_exportAction }; }

Q_SIGNALS:
    void miniWindowRequested();
    void diagnosisRequested(); ///< what is wrong with the current line
    void connectionRequested(); ///< the person wants to look at the connection
    void reopenRequested(meterscope::SourceId source, const meterscope::LinkSettings &settings);
    /// What a card shows, over the time that it shows.
    void historyRequested(meterscope::ui::HistoryView view, const meterscope::ui::HistoryPeriod &period,
                          meterscope::ui::BarStep step);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// What the arrangement depends on; when it is the same nothing moves.
    struct Arrangement
    {
        bool wide = true;
        bool roomy = false; ///< the right column stands beside everything
        bool power = false;
        std::size_t phases = 0;
        bool registers = false;
        bool quarterHour = false;
        bool quality = false;
        std::size_t volumes = 0;
        std::size_t volumesWithHours = 0;
        bool compactVolumes = false; ///< their hours do not fit beside the chart
        bool chart = false;
        int registerRows = 0;

        bool operator==(const Arrangement &) const = default;
    };

    void buildHead();
    void linkCards();
    /// The card leads into the history of today.
    void lead(Card *card, std::function<std::optional<HistoryView>()> view, BarStep step = BarStep::Automatic);
    void createActions();
    void updateIcons();
    void exportChart();
    void refresh();
    void refreshHead(const LiveState &state);
    void refreshBanner(const LiveState &state);
    void offerReport(LineHint hint);
    void refreshCards(const LiveState &state);
    static void showLead(Card *card, bool leads);
    void refreshGauge(const LiveState &state);
    void refreshChart(const LiveState &state);
    void arrange(const Arrangement &arrangement);
    void arrangeWide(const Arrangement &arrangement);
    void arrangeNarrow();
    void orderTabs();
    void showAtHintedHeight(const std::vector<QWidget *> &cards) const;
    void takeAction();
    [[nodiscard]] Arrangement arrangementFor(const LiveState &state) const;
    [[nodiscard]] std::vector<QWidget *> sideCards() const;

    LiveModel *m_model;
    int m_fuseAmperes = 25;
    Arrangement m_arrangement;
    bool m_arranged = false;
    QLabel *m_title = nullptr;
    TextLine *m_time = nullptr;
    StatusChip *m_chip = nullptr;
    QAction *m_tableAction = nullptr;
    QAction *m_exportAction = nullptr;
    QAction *m_miniWindow = nullptr;
    QWidget *m_lastOfHead = nullptr; ///< the tab key comes from there to the cards
    QPointer<ExportDialog> m_exportDialog;
    Banner *m_banner = nullptr;
    LineHint m_reported = LineHint::None; ///< the finding that a report is offered of
    QWidget *m_bannerGap = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    PowerGauge *m_gauge = nullptr;
    PhasesCard *m_phases = nullptr;
    RegistersCard *m_registers = nullptr;
    LiveChart *m_chart = nullptr;
    QuarterHourCard *m_quarterHour = nullptr;
    QualityCard *m_quality = nullptr;
    std::vector<VolumeCard *> m_volumes;
};

} // namespace meterscope::ui
