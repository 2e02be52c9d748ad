// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/exportcommand.h"

#include "app/datapaths.h"
#include "cli/command.h"
#include "cli/signalwatch.h"
#include "cli/timeargument.h"
#include "history/csvexporter.h"
#include "history/historyreader.h"
#include "ui/format/historytext.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

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
    request.profile = name == QLatin1String("excel") ? CsvProfile::Excel : CsvProfile::Pandas;
    return name == QLatin1String("excel") || name == QLatin1String("pandas");
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
    const QCommandLineOption step =
        option("step", "raw, minute, quarter, hour, day or month (default: hour)", "NAME", "hour");
    const QCommandLineOption profile =
        option("profile", "pandas (comma, point, UTC) or excel (semicolon, comma) (default: pandas)", "NAME", "pandas");
    const QCommandLineOption meter = option("meter", "number of the meter (default: the one heard last)", "N", "0");
    const QCommandLineOption database = option("database", "read this file instead of the program's own", "FILE");
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Writes recorded history as CSV, exact to the last digit: a row for every step, or with\n"
                       "--step raw for every snapshot. Can be interrupted with Ctrl+C; the file then stays as it was.\n"
                       "Exit status 1 when there is nothing in the range."));
    parser.addOptions({ out, from, to, step, profile, meter, database });
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
    if (!isNumber || !applyStep(parser.value(step), request) || !applyProfile(parser.value(profile), request)) {
        return usageError(QStringLiteral("--step, --profile or --meter is wrong; see meterscope-cli export --help"));
    }
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
