// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exportdialog.h"

#include "ui/format/historytext.h"
#include "ui/format/periodtext.h"
#include "ui/format/timetext.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/dateedit.h"
#include "ui/widgets/exportbar.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>

#include <algorithm>

namespace meterscope::ui {

namespace {

/// Data of the format box: charts are 0 and up, profiles from here on.
constexpr int kFirstProfile = 100;
/// Data of the resolution box for a row of every telegram; the others are BarStep.
constexpr int kSnapshots = -1;

QDate dateOf(UtcSeconds moment, const ZoneRule &zone)
{
    return localDateTime(moment, zone).date();
}

std::chrono::year_month_day dayOf(const QDate &date)
{
    return std::chrono::year(date.year()) / date.month() / date.day();
}

} // namespace

QString saveChart(ChartFormat format, const ChartSheet &sheet, const ChartTable &table, const QString &path)
{
    switch (format) {
    case ChartFormat::Png:
        return saveSheetAsPng(sheet, path);
    case ChartFormat::Svg:
        return saveSheetAsSvg(sheet, path);
    case ChartFormat::Pdf:
        return saveSheetAsPdf(sheet, path);
    case ChartFormat::Csv:
        break;
    }
    return saveFile(path, chartCsv(table));
}

ExportDialog::ExportDialog(const QString &name, SaveChart saveChart, QWidget *parent)
    : ExportDialog(static_cast<HistoryCommands *>(nullptr), std::move(saveChart), parent)
{
    setChartName(name);
}

ExportDialog::ExportDialog(HistoryCommands *commands, SaveChart saveChart, QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_saveChart(std::move(saveChart))
    , m_chooseFile([this](const QString &suggested, const QString &filter) {
        return QFileDialog::getSaveFileName(this, tr("Export to"), suggested, filter);
    })
    , m_now([] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); })
    , m_format(new QComboBox(this))
    , m_explanation(new QLabel(this))
    , m_from(newDateEdit(QStringLiteral("exportFrom"), tr("First day"), this))
    , m_to(newDateEdit(QStringLiteral("exportTo"), tr("Last day, included"), this))
    , m_resolution(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_browse(new QPushButton(tr("&Browse…"), this))
    , m_bar(new ExportBar(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
    , m_export(new QPushButton(tr("E&xport"), this))
{
    setObjectName(QStringLiteral("exportDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_resolution->setObjectName(QStringLiteral("exportResolution"));
    m_path->setObjectName(QStringLiteral("exportPath"));
    m_export->setObjectName(QStringLiteral("exportStart"));
    // In this order: a style sheet looks at a property when the button first gets its style.
    m_export->setProperty("primary", true);
    m_buttons->addButton(m_export, QDialogButtonBox::ActionRole);
    m_export->setDefault(true);
    m_explanation->setProperty("tone", QStringLiteral("ink2"));
    m_explanation->setWordWrap(true);
    m_explanation->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // The longest of them has two lines: the form stays where it is while formats are looked at.
    m_explanation->setMinimumSize(scaledPixels(440), 2 * fontMetrics().lineSpacing());
    m_path->setAccessibleName(tr("File"));
    createLayout();
    fillFormats();
    connectParts();
    formatChanged();
}

void ExportDialog::createLayout()
{
    auto *form = new QFormLayout;
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(m_browse);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_explanation);
    if (m_commands) {
        auto *range = new QHBoxLayout;
        range->addWidget(m_from);
        range->addWidget(new QLabel(tr("to"), this));
        range->addWidget(m_to);
        range->addStretch(1);
        form->addRow(tr("Days"), range);
        form->addRow(tr("&Resolution"), m_resolution);
    } else {
        for (QWidget *field :
             { static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_resolution) })
            field->hide();
    }
    // A row that is a layout has no buddy of its own: its label would show the ampersand.
    auto *fileLabel = new QLabel(tr("F&ile"), this);
    fileLabel->setBuddy(m_path);
    form->addRow(fileLabel, file);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(16), scaledPixels(16), scaledPixels(16), scaledPixels(16));
    layout->setSpacing(scaledPixels(12));
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(m_bar);
    layout->addWidget(m_buttons);
}

void ExportDialog::connectParts()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::formatChanged);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate date) { m_to->setMinimumDate(date); });
    // What was said was of the file as it was asked for then.
    for (QDateEdit *day : { m_from, m_to })
        connect(day, &QDateEdit::dateChanged, m_bar, &ExportBar::clear);
    connect(m_resolution, &QComboBox::currentIndexChanged, m_bar, &ExportBar::clear);
    connect(m_path, &QLineEdit::textChanged, m_bar, &ExportBar::clear);
    connect(m_resolution, &QComboBox::activated, this,
            [this] { m_chosenResolutions[profile() == CsvProfile::Readings] = m_resolution->currentData(); });
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] { setRunning(isRunning()); });
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    if (!m_commands)
        return;
    connect(m_bar, &ExportBar::cancelRequested, this, [this] {
        if (m_job)
            m_commands->cancel(*m_job);
    });
    connect(m_commands, &HistoryCommands::progressed, this, &ExportDialog::progressed);
    connect(m_commands, &HistoryCommands::finished, this, &ExportDialog::finished);
}

void ExportDialog::setFileChooser(std::function<QString(const QString &, const QString &)> chooser)
{
    m_chooseFile = std::move(chooser);
}

void ExportDialog::fillFormats()
{
    const auto chart = [this](const QString &text, ChartFormat format) {
        m_format->addItem(text, static_cast<int>(format));
    };
    const auto profile = [this](const QString &text, CsvProfile which) {
        m_format->addItem(text, kFirstProfile + static_cast<int>(which));
    };
    if (m_commands) {
        profile(tr("CSV for a spreadsheet (Excel)"), CsvProfile::Excel);
        profile(tr("CSV for programs (pandas)"), CsvProfile::Pandas);
        profile(tr("CSV like dsmr-reader's"), CsvProfile::DsmrReader);
        profile(tr("Statistics for Home Assistant"), CsvProfile::HomeAssistant);
        profile(tr("Readings at a clock time"), CsvProfile::Readings);
        m_format->insertSeparator(m_format->count());
    }
    chart(tr("This chart as a picture (PNG)"), ChartFormat::Png);
    chart(tr("This chart as a drawing (SVG)"), ChartFormat::Svg);
    chart(tr("This chart as a page (PDF)"), ChartFormat::Pdf);
    chart(tr("This chart's table (CSV)"), ChartFormat::Csv);
}

void ExportDialog::setPeriod(const HistoryPeriod &period, const ZoneRule &zone, const QString &name)
{
    m_period = period;
    m_zone = zone;
    m_name = name;
    for (QDateEdit *day : { m_from, m_to })
        day->setMaximumDate(dateOf(m_now(), zone));
    m_from->setDate(dateOf(period.begin(zone), zone));
    m_to->setDate(dateOf(period.end(zone) - std::chrono::seconds(1), zone));
    fillResolutions();
    suggestPath();
}

void ExportDialog::setChartName(const QString &name)
{
    if (name == m_chartName)
        return;
    m_chartName = name;
    suggestPath();
}

void ExportDialog::setClock(std::function<UtcSeconds()> now)
{
    m_now = std::move(now);
}

/// Where no chart is chosen.
CsvProfile ExportDialog::profile() const
{
    return static_cast<CsvProfile>(m_format->currentData().toInt() - kFirstProfile);
}

std::optional<ChartFormat> ExportDialog::chartFormat() const
{
    const int format = m_format->currentData().toInt();
    return format < kFirstProfile ? std::optional(static_cast<ChartFormat>(format)) : std::nullopt;
}

void ExportDialog::fillResolutions()
{
    const QSignalBlocker quiet(m_resolution);
    m_resolution->clear();
    if (chartFormat())
        return;
    CsvExport asked = request();
    const auto add = [&](const QString &text, int value) {
        if (hasResolution(asked.profile, asked.snapshots, asked.range.step))
            m_resolution->addItem(text, value);
    };
    asked.snapshots = true;
    add(tr("Every telegram"), kSnapshots);
    asked.snapshots = false;
    for (const BarStep step : { BarStep::Minute, BarStep::Quarter, BarStep::Hour, BarStep::Day, BarStep::Month }) {
        setStep(asked.range, step);
        add(barStepText(step), static_cast<int>(step));
    }
    // What the person chose, or what the page shows; a supplier wants days.
    const bool readings = asked.profile == CsvProfile::Readings;
    const QVariant &chosen = m_chosenResolutions[readings];
    int index = chosen.isValid() ? m_resolution->findData(chosen) : -1;
    if (index < 0)
        index = m_resolution->findData(static_cast<int>(readings ? BarStep::Day : m_period.step(m_zone)));
    m_resolution->setCurrentIndex(index < 0 ? m_resolution->count() - 1 : index);
}

/// What the chosen format is for.
QString ExportDialog::explanation() const
{
    const auto chart = chartFormat();
    if (chart)
        return chart == ChartFormat::Csv ? tr("The rows of the table: points as decimal sign, UTC first.")
                                         : tr("The chart as it is on the page, drawn in light colours.");
    switch (profile()) {
    case CsvProfile::Excel:
        return tr("Semicolons and decimal commas, local times: opens in a spreadsheet with a double click.");
    case CsvProfile::Pandas:
        return tr("Commas and decimal points, UTC first; a .json file beside it says what the columns are.");
    case CsvProfile::DsmrReader:
        return tr("The fields that dsmr-reader exports, in its order.");
    case CsvProfile::HomeAssistant:
        return tr("A row for every register that moved in an hour, for import_statistics.");
    case CsvProfile::Readings:
        return tr("The registers at the beginning of each day, hour or month, as a supplier asks for them.");
    }
    return {};
}

void ExportDialog::formatChanged()
{
    const auto chart = chartFormat();
    for (QWidget *field :
         { static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), static_cast<QWidget *>(m_resolution) })
        field->setEnabled(!chart);
    fillResolutions();
    m_explanation->setText(explanation());
    m_bar->clear();
    suggestPath();
    if (isVisible())
        makeRoom();
}

QString ExportDialog::suffix() const
{
    switch (chartFormat().value_or(ChartFormat::Csv)) {
    case ChartFormat::Png:
        return QStringLiteral("png");
    case ChartFormat::Svg:
        return QStringLiteral("svg");
    case ChartFormat::Pdf:
        return QStringLiteral("pdf");
    case ChartFormat::Csv:
        break;
    }
    return !chartFormat() && profile() == CsvProfile::HomeAssistant ? QStringLiteral("tsv") : QStringLiteral("csv");
}

/// Two formats never suggest the same file.
QString ExportDialog::baseName() const
{
    if (chartFormat())
        return m_chartName;
    switch (profile()) {
    case CsvProfile::Excel:
        return m_name + QStringLiteral(" excel");
    case CsvProfile::Pandas:
        return m_name + QStringLiteral(" pandas");
    case CsvProfile::DsmrReader:
        return m_name + QStringLiteral(" dsmr-reader");
    case CsvProfile::HomeAssistant:
        return m_name + QStringLiteral(" home-assistant");
    case CsvProfile::Readings:
        return m_name + QStringLiteral(" readings");
    }
    return m_name;
}

void ExportDialog::suggestPath()
{
    if (!m_path->text().isEmpty() && m_path->text() != m_suggested)
        return; // the person's own
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    m_suggested = folder.filePath(QStringLiteral("meterscope %1.%2").arg(baseName(), suffix()));
    m_path->setText(m_suggested);
}

void ExportDialog::browse()
{
    const QString path = m_chooseFile(m_path->text(), QStringLiteral("*.%1").arg(suffix()));
    if (!path.isEmpty())
        m_path->setText(path);
}

CsvExport ExportDialog::request() const
{
    CsvExport asked;
    asked.profile = profile();
    asked.path = m_path->text();
    asked.range.zone = m_zone;
    asked.range.from = startOfLocalDay(dayOf(m_from->date()), m_zone);
    // The step that is running is the last one: of those behind it nobody can know anything.
    asked.range.to = std::min(startOfLocalDay(dayOf(m_to->date().addDays(1)), m_zone), m_now());
    const int resolution = m_resolution->currentData().toInt();
    asked.snapshots = m_resolution->count() > 0 && resolution == kSnapshots;
    if (!asked.snapshots && m_resolution->count() > 0)
        setStep(asked.range, static_cast<BarStep>(resolution));
    return asked;
}

void ExportDialog::start()
{
    const auto chart = chartFormat();
    if (!chart) {
        startProfile();
        return;
    }
    const QString fault = m_saveChart(*chart, m_path->text());
    m_bar->start();
    m_bar->finish(!fault.isEmpty(), fault.isEmpty() ? tr("Exported to %1").arg(m_path->text()) : fault);
    makeRoom();
}

void ExportDialog::startProfile()
{
    m_bar->start();
    m_job = m_commands->exportCsv(request());
    setRunning(true);
}

void ExportDialog::setRunning(bool running)
{
    m_export->setEnabled(!running && !m_path->text().isEmpty());
}

void ExportDialog::progressed(quint64 job, qint64 done, qint64 total)
{
    if (job == m_job)
        m_bar->setProgress(done, total);
}

void ExportDialog::finished(quint64 job, HistoryError error, const QString &detail)
{
    if (job != m_job)
        return;
    m_job.reset();
    setRunning(false);
    if (error == HistoryError::None)
        m_bar->finish(false, tr("Exported to %1").arg(m_path->text()));
    else if (error == HistoryError::Cancelled)
        m_bar->finish(false, tr("Export cancelled; no file was written."));
    else
        m_bar->finish(true, historyErrorText(error, detail));
    makeRoom();
}

/// For texts of several lines, which a layout does not make by itself once the window is there.
void ExportDialog::makeRoom()
{
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void ExportDialog::reject()
{
    // A file that is half there would be of no use: it is not left running behind.
    if (m_job)
        m_commands->cancel(*m_job);
    QDialog::reject();
}

} // namespace meterscope::ui
