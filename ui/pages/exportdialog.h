// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/charttable.h"
#include "ui/models/historyperiod.h"
#include "ui/ports/historycommands.h"
#include "ui/widgets/chartsheet.h"

#include <QDialog>
#include <QVariant>

#include <array>
#include <functional>
#include <optional>

class QComboBox;
class QDateEdit;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace meterscope::ui {

class ExportBar;

/// What a chart is saved as.
enum class ChartFormat : std::uint8_t
{
    Png,
    Svg,
    Pdf,
    Csv, ///< the rows of its table
};

/// Writes what is on the sheet, or its table; returns what went wrong, empty for nothing.
[[nodiscard]] QString saveChart(ChartFormat format, const ChartSheet &sheet, const ChartTable &table,
                                const QString &path);

/// Asks what is written (the chart, or recorded data in a profile), over which days, in which resolution, to which
/// file; writes it with progress and Cancel. Stays open until it is closed, so that a fault is read where it happened.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Saves the chart on the page; returns what went wrong, empty for nothing.
    using SaveChart = std::function<QString(ChartFormat format, const QString &path)>;

    ExportDialog(HistoryCommands *commands, SaveChart saveChart, QWidget *parent = nullptr);
    /// For a chart without recorded data behind it; `name` is how it is called in a file's name.
    ExportDialog(const QString &name, SaveChart saveChart, QWidget *parent = nullptr);

    /// The period on the page, which is offered first, and how it is called in a file's name.
    void setPeriod(const HistoryPeriod &period, const ZoneRule &zone, const QString &name);
    /// How the chart on the page is called in a file's name.
    void setChartName(const QString &name);
    /// Seam for tests: the wall clock. What is still to come is not exported.
    void setClock(std::function<UtcSeconds()> now);
    /// Seam for tests: the dialog that asks for a file ("" is no file).
    void setFileChooser(std::function<QString(const QString &suggested, const QString &filter)> chooser);

    [[nodiscard]] bool isRunning() const { return m_job.has_value(); }

protected:
    void reject() override;

private:
    void createLayout();
    void connectParts();
    void fillFormats();
    void fillResolutions();
    void formatChanged();
    void suggestPath();
    void browse();
    void start();
    void startProfile();
    void progressed(quint64 job, qint64 done, qint64 total);
    void finished(quint64 job, HistoryError error, const QString &detail);
    void setRunning(bool running);
    void makeRoom();
    [[nodiscard]] std::optional<ChartFormat> chartFormat() const;
    [[nodiscard]] CsvProfile profile() const;
    [[nodiscard]] QString baseName() const;
    [[nodiscard]] CsvExport request() const;
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QString explanation() const;

    HistoryCommands *m_commands; ///< null: only the chart can be exported
    SaveChart m_saveChart;
    std::function<QString(const QString &, const QString &)> m_chooseFile;
    HistoryPeriod m_period;
    ZoneRule m_zone = kCentralEurope;
    std::function<UtcSeconds()> m_now;
    QString m_name; ///< of recorded data
    QString m_chartName;
    std::array<QVariant, 2> m_chosenResolutions; ///< by the person: for tables, and for readings at a clock time
    std::optional<quint64> m_job;
    QString m_suggested; ///< replaced by the next suggestion while the person has not changed it

    QComboBox *m_format;
    QLabel *m_explanation;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_resolution;
    QLineEdit *m_path;
    QPushButton *m_browse;
    ExportBar *m_bar;
    QDialogButtonBox *m_buttons;
    QPushButton *m_export;
};

} // namespace meterscope::ui
