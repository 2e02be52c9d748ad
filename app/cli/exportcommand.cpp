// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "app/csvlocale.h"
#include "app/datapaths.h"
#include "cli/command.h"
#include "cli/signalwatch.h"
#include "cli/timeargument.h"
#include "history/csvexporter.h"
#include "history/historyreader.h"
#include "ui/format/historytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <chrono>
#include <unistd.h>

namespace meterscope::cli {

namespace {

constexpr quint64 kJob = 1;

/// The words of --step.
[[nodiscard]] bool applyStep(const QString &name, CsvRequest &request)
{
    request.content = CsvRequest::Content::Steps;
    request.range.step = BucketStep::Seconds;
    if (name == QLatin1String("raw")) {
        request.content = CsvRequest::Content::Snapshots;
    } else if (name == QLatin1String("minute")) {
        request.range.stepSeconds = 60;
    } else if (name == QLatin1String("quarter")) {
        request.range.stepSeconds = 900;
    } else if (name == QLatin1String("hour")) {
        request.range.step = BucketStep::Hour;
    } else if (name == QLatin1String("day")) {
        request.range.step = BucketStep::LocalDay;
    } else if (name == QLatin1String("month")) {
        request.range.step = BucketStep::LocalMonth;
    } else {
        return false;
    }
    return true;
}

[[nodiscard]] bool applyProfile(const QString &name, CsvRequest &request)
{
    static const std::array<std::pair<QLatin1String, CsvProfile>, 5> kProfiles { {
        { QLatin1String("pandas"), CsvProfile::Pandas },
        { QLatin1String("excel"), CsvProfile::Excel },
        { QLatin1String("dsmr-reader"), CsvProfile::DsmrReader },
        { QLatin1String("home-assistant"), CsvProfile::HomeAssistant },
        { QLatin1String("readings"), CsvProfile::Readings },
    } };
    const auto *found =
        std::find_if(kProfiles.begin(), kProfiles.end(), [&](const auto &row) { return row.first == name; });
    if (found == kProfiles.end()) {
        return false;
    }
    request.profile = found->second;
    request.locale = csvLocale(QLocale());
    return true;
}

/// The resolution that a profile is for, where none was asked.
[[nodiscard]] QString usualStep(CsvProfile profile)
{
    const bool daily = profile == CsvProfile::DsmrReader || profile == CsvProfile::Readings;
    return daily ? QStringLiteral("day") : QStringLiteral("hour");
}

/// What the reader answers about the meter; it works in this thread, so the answer is there at once.
[[nodiscard]] SeriesReply ask(const QString &database, const SeriesRequest &request)
{
    SeriesReply answer;
    HistoryReader reader(database);
    QObject::connect(&reader, &HistoryReader::replied, &reader,
                     [&answer](const SeriesReply &reply) { answer = reply; });
    reader.request(request);
    return answer;
}

/// Ends of the range that were not given are where the recording begins and ends.
[[nodiscard]] QString completeRange(const QString &database, const QString &from, const QString &to,
                                    SeriesRequest &range)
{
    SeriesRequest probe = range; // one step, any: the answer tells the recorded range besides
    probe.step = BucketStep::Hour;
    probe.from = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now());
    probe.to = probe.from + std::chrono::hours(1);
    const SeriesReply reply = ask(database, probe);
    if (reply.error != HistoryError::None) {
        return ui::historyErrorText(reply.error, QString::fromStdString(reply.detail));
    }
    const auto begin = from.isEmpty() ? reply.recordedFrom : parseTimeArgument(from);
    const auto end = to.isEmpty() ? reply.recordedTo : parseTimeArgument(to);
    if (!from.isEmpty() && !begin) {
        return QStringLiteral("--from takes a time like 2026-11-20 or 2026-11-20T18:30Z, not '%1'").arg(from);
    }
    if (!to.isEmpty() && !end) {
        return QStringLiteral("--to takes a time like 2026-11-20 or 2026-11-20T18:30Z, not '%1'").arg(to);
    }
    if (begin && end) {
        range.from = *begin;
        // The last snapshot belongs to the range when nobody says where it ends.
        range.to = *end + std::chrono::seconds(to.isEmpty() ? 1 : 0);
        // What is still to come is no gap: the step that is running is the last one.
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const UtcSeconds recorded = reply.recordedTo ? *reply.recordedTo + std::chrono::seconds(1) : now;
        range.to = std::min(range.to, std::max(now, recorded));
    }
    return {};
}

class Export : public QObject
{
public:
    Export(const QString &database, const CsvRequest &request)
        : m_exporter(database)
        , m_showsProgress(::isatty(STDERR_FILENO) != 0)
    {
        connect(&m_exporter, &CsvExporter::progressed, this, &Export::showProgress);
        connect(&m_exporter, &CsvExporter::finished, this, &Export::finish);
        connect(&m_watch, &SignalWatch::stopRequested, &m_exporter, [this] { m_exporter.cancel(kJob); });
        m_exporter.start(request);
    }

    [[nodiscard]] HistoryError error() const { return m_error; }
    [[nodiscard]] QString detail() const { return m_detail; }

private:
    void showProgress(quint64, qint64 done, qint64 total)
    {
        if (m_showsProgress && total > 0) {
            QTextStream(stderr) << '\r' << done * 100 / total << " %" << Qt::flush;
        }
    }
    void finish(quint64, HistoryError error, const QString &detail)
    {
        m_error = error;
        m_detail = detail;
        if (m_showsProgress) {
            QTextStream(stderr) << "\r     \r" << Qt::flush;
        }
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    }

    SignalWatch m_watch;
    CsvExporter m_exporter;
    bool m_showsProgress;
    HistoryError m_error = HistoryError::None;
    QString m_detail;
};

[[nodiscard]] int write(const QString &database, const CsvRequest &request)
{
    const Export job(database, request);
    QCoreApplication::exec();
    if (job.error() != HistoryError::None) {
        return usageError(ui::historyErrorText(job.error(), job.detail()));
    }
    return kExitOk;
}

} // namespace

int runExport(const QStringList &arguments)
{
    const auto option = [](const char *name, const char *text, const char *value, const char *fallback = "") {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value),
                                  QString::fromLatin1(fallback));
    };
    const QCommandLineOption out = option("out", "file to write; it is replaced only when everything is there", "FILE");
    const QCommandLineOption from = option("from", "begin, 2026-11-20 or 2026-11-20T18:30[Z] (default: all)", "TIME");
    const QCommandLineOption to = option("to", "end, not included (default: all)", "TIME");
    const QCommandLineOption step = option(
        "step", "raw, minute, quarter, hour, day or month (default: hour; day for dsmr-reader and readings)", "NAME");
    const QCommandLineOption profile =
        option("profile", "pandas, excel, dsmr-reader, home-assistant or readings (default: pandas)", "NAME", "pandas");
    const QCommandLineOption bare(QStringLiteral("no-sidecar"),
                                  QStringLiteral("do not write FILE.json, which says what the columns are"));
    const QCommandLineOption meter = option("meter", "number of the meter (default: the one heard last)", "N", "0");
    const QCommandLineOption database = option("database", "read this file instead of the program's own", "FILE");
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Writes recorded history as CSV, exact to the last digit: a row for every step, or with\n"
        "--step raw for every snapshot. FILE.json beside it says what the columns are. Can be interrupted\n"
        "with Ctrl+C; the file then stays as it was.\n"
        "Exit status 1 when there is nothing in the range."));
    parser.addOptions({ out, from, to, step, profile, bare, meter, database });
    if (const auto code = parseArguments(parser, QStringLiteral("export"), arguments)) {
        return *code;
    }
    CsvRequest request;
    request.job = kJob;
    request.path = parser.value(out);
    bool isNumber = false;
    request.range.meter = parser.value(meter).toLongLong(&isNumber);
    if (request.path.isEmpty() || !parser.positionalArguments().isEmpty()) {
        return usageError(QStringLiteral("export takes --out FILE and no argument"));
    }
    if (!isNumber || !applyProfile(parser.value(profile), request)
        || !applyStep(parser.isSet(step) ? parser.value(step) : usualStep(request.profile), request)) {
        return usageError(QStringLiteral("--step, --profile or --meter is wrong; see meterscope-cli export --help"));
    }
    if (!hasResolution(request.profile, request.content == CsvRequest::Content::Snapshots, request.range.step)) {
        return usageError(
            QStringLiteral("there is no %1 file with --step %2").arg(parser.value(profile), parser.value(step)));
    }
    request.sidecar = !parser.isSet(bare);
    const QString path = parser.isSet(database) ? parser.value(database) : DataPaths::standard().history;
    if (!QFile::exists(path)) {
        return usageError(QStringLiteral("there is no history at %1").arg(path));
    }
    const QString error = completeRange(path, parser.value(from), parser.value(to), request.range);
    if (!error.isEmpty()) {
        return usageError(error);
    }
    if (request.range.from >= request.range.to) {
        QTextStream(stderr) << "meterscope-cli: nothing is recorded in this range\n";
        return kExitNothing;
    }
    return write(path, request);
}

} // namespace meterscope::cli
