// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "ui/models/fieldreader.h"

#include <QStackedWidget>

#include <cstdint>
#include <optional>

namespace meterscope::ui {

class CaptureView;
class DiffPane;
class FieldSeries;
class PlotPane;
class ShownTelegram;
class StatisticsPane;
class TelegramListModel;
class TelegramListPane;
class TelegramPlaceModel;

/// The lower half of the inspector: the telegram that is shown, or in its place two compared, one field over all of
/// them, or all of them in figures. Of a capture the last two are made by the thread that reads it.
class LowerHalf : public QStackedWidget
{
    Q_OBJECT
public:
    enum class What : std::uint8_t
    {
        Telegram,
        Difference,
        Plot,
        Statistics,
    };
    /// What it is about; all must outlive it.
    struct Scope
    {
        TelegramListModel *telegrams;
        TelegramListPane *list;
        CaptureView *capture;
        TelegramPlaceModel *place;
        const ShownTelegram *shown;
    };

    /// `telegram`: fields and bytes of the one that is shown.
    LowerHalf(const Scope &scope, QWidget *telegram, QWidget *parent);

    void setDecryptor(const Decryptor *decryptor);
    [[nodiscard]] What what() const { return m_what; }
    void setWhat(What what);
    /// Whether a field is selected whose values can be plotted.
    [[nodiscard]] bool canPlot() const { return selectedField().has_value(); }
    void plotSelected();
    [[nodiscard]] PlotPane *plot() const { return m_plot; }

    /// Another telegram is shown, or others are selected.
    void updateDiff();
    /// The list has grown.
    void proceed();

Q_SIGNALS:
    void whatChanged();
    /// The telegram of that number is wanted.
    void telegramChosen(std::uint64_t number);

private:
    void connectPanes();
    void updateStatistics();
    [[nodiscard]] std::optional<FieldKey> selectedField() const;

    Scope m_scope;
    What m_what = What::Telegram;
    DiffPane *m_diff;
    FieldSeries *m_series;
    PlotPane *m_plot;
    StatisticsPane *m_statistics;
};

} // namespace meterscope::ui
