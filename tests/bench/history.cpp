// SPDX-License-Identifier: GPL-3.0-or-later
// The history at its full size: a base of N years (--years N, default 1) at one snapshot a second of three phases,
// loaded through the real writer, then looked at, exported and written to live. A table for people and, as the last
// line, one JSON object.
//
// The base is kept in --folder (build/bench/history) and used again by the next run; --rebuild makes it anew, which is
// what the figure of the bulk load is measured by. Times are those of the wall clock; processor time stands beside them
// where a busy machine would mislead.
#include "historybase.h"
#include "historyfixture.h"
#include "measuring.h"

#include "history/csvexporter.h"
#include "history/historyreader.h"
#include "history/historystore.h"
#include "history/walsync.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRandomGenerator>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace meterscope;
using namespace meterscope::bench;

namespace {

constexpr int kViews = 400; // of each kind
constexpr std::size_t kPlotWidth = 1200; // pixels: no more buckets than these
constexpr int kExportDays = 7;
constexpr int kLiveSeconds = 3600;
constexpr int kSyncSeconds = 5; // as the writer does

/// Bytes that this process caused to be written to storage.
qint64 writtenBytes()
{
    QFile file(QStringLiteral("/proc/self/io"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("write_bytes:"))
            return line.mid(12).trimmed().toLongLong();
    }
    return 0;
}

/// Size of the database with its log.
[[nodiscard]] double bytesOf(const QString &path)
{
    return double(QFileInfo(path).size() + QFileInfo(path + QStringLiteral("-wal")).size());
}

/// Of one kind of view.
struct Latencies
{
    std::vector<double> ms;
    std::vector<double> cpuMs; ///< processor time: what it takes on a machine that does nothing else

    void add(const Latencies &more)
    {
        ms.insert(ms.end(), more.ms.begin(), more.ms.end());
        cpuMs.insert(cpuMs.end(), more.cpuMs.begin(), more.cpuMs.end());
    }
};

/// As the pages ask: power in steps of a pixel, energy in bars.
[[nodiscard]] SeriesRequest view(SeriesKind kind, UtcSeconds from, std::int64_t length)
{
    SeriesRequest request;
    request.kind = kind;
    request.from = from;
    request.to = from + std::chrono::seconds(length);
    if (kind == SeriesKind::Power) {
        request.plotWidth = kPlotWidth;
        return request;
    }
    constexpr std::int64_t day = 86'400;
    request.step = length <= 3 * day ? BucketStep::Hour
        : length <= 100 * day        ? BucketStep::LocalDay
                                     : BucketStep::LocalMonth;
    return request;
}

/// Random ranges from an hour to the whole base, as many of each length's order of magnitude.
[[nodiscard]] Latencies measureViews(const Base &base, SeriesKind kind, bool cold, std::int64_t newestSeconds)
{
    const double whole = double((base.to - base.from).count());
    const double span = newestSeconds != 0 ? std::min(double(newestSeconds), whole) : whole;
    QRandomGenerator random(20'261'121);
    HistoryReader reader(base.path);
    std::size_t buckets = 0;
    HistoryError error = HistoryError::None;
    QObject::connect(&reader, &HistoryReader::replied, [&](const SeriesReply &reply) {
        buckets = reply.buckets.size();
        error = reply.error;
    });
    Latencies latencies;
    for (int i = 0; i < kViews; ++i) {
        const double length = 3600 * std::pow(span / 3600, random.generateDouble());
        const double begin =
            double(base.to.time_since_epoch().count()) - span + random.generateDouble() * (span - length);
        const SeriesRequest request =
            view(kind, UtcSeconds(std::chrono::seconds(std::int64_t(begin))), std::int64_t(length));
        if (cold)
            reader.close();
        buckets = 0;
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds();
        reader.request(request);
        latencies.cpuMs.push_back((processorSeconds() - before) * 1e3);
        latencies.ms.push_back(double(timer.nsecsElapsed()) * 1e-6);
        if (error != HistoryError::None || buckets == 0 || buckets > kPlotWidth)
            fail(QStringLiteral("a view of %1 s gave %2 buckets").arg(length).arg(buckets));
    }
    return latencies;
}

struct Export
{
    double rowsPerSecond = 0;
    double shellRowsPerSecond = 0;
    bool equal = false;
};

/// The columns of the export, from the view that SQL users are promised, formatted to the same bytes.
[[nodiscard]] QString shellQuery(std::int64_t fromMs, std::int64_t toMs, int segment)
{
    return QStringLiteral(
               "SELECT received_utc,"
               " strftime('%Y-%m-%dT%H:%M:%S', received_ms / 1000, 'unixepoch', 'localtime')"
               " || '+0' || ((strftime('%s', received_ms / 1000, 'unixepoch', 'localtime') - received_ms / 1000)"
               " / 3600)"
               " || ':00',"
               " meter_utc, tariff, equipment, import_t1_kwh, import_t2_kwh, export_t1_kwh, export_t2_kwh,"
               " import_total_kwh, export_total_kwh, power_import_w, power_export_w, power_l1_w, power_l2_w, "
               "power_l3_w,"
               " voltage_l1_v, voltage_l2_v, voltage_l3_v, current_l1_a, current_l2_a, current_l3_a"
               " FROM readings WHERE id >= ((%1 << 51) | (%2 << 9)) AND id < ((%1 << 51) | (%3 << 9)) ORDER BY id;")
        .arg(segment)
        .arg(fromMs)
        .arg(toMs);
}

[[nodiscard]] Export measureExport(const Base &base, const QString &folder)
{
    CsvRequest request;
    request.path = folder + QStringLiteral("/export.csv");
    request.content = CsvRequest::Content::Snapshots;
    request.sidecar = false;
    request.range.to = base.to;
    request.range.from = base.to - std::chrono::days(kExportDays);
    CsvExporter exporter(base.path);
    bool finished = false;
    HistoryError error = HistoryError::None;
    QObject::connect(&exporter, &CsvExporter::finished, [&](quint64, HistoryError e, const QString &) {
        finished = true;
        error = e;
    });
    QElapsedTimer timer;
    timer.start();
    exporter.start(request);
    while (!finished)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double ours = double(timer.nsecsElapsed()) * 1e-9;
    if (error != HistoryError::None)
        fail(QStringLiteral("the export failed"));

    QFile file(request.path);
    if (!file.open(QIODevice::ReadOnly))
        fail(file.errorString());
    const QByteArray header = file.readLine();
    const auto milliseconds = [](UtcSeconds time) { return std::int64_t(time.time_since_epoch().count()) * 1000; };
    const QString shellPath = folder + QStringLiteral("/shell.csv");
    QFile shellFile(shellPath);
    if (!shellFile.open(QIODevice::WriteOnly) || shellFile.write(header) != header.size())
        fail(shellFile.errorString());
    shellFile.close();
    const int segment = sqlValue(base.path, QStringLiteral("SELECT max(id) >> 51 FROM snapshot")).toInt();
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TZ"), QStringLiteral("Europe/Amsterdam"));
    shell.setProcessEnvironment(environment);
    shell.setStandardOutputFile(shellPath, QIODevice::Append);
    timer.start();
    shell.start(QStringLiteral("sqlite3"),
                { QStringLiteral("-readonly"), QStringLiteral("-list"), QStringLiteral("-separator"),
                  QStringLiteral(","), base.path,
                  shellQuery(milliseconds(request.range.from), milliseconds(request.range.to), segment) });
    if (!shell.waitForFinished(-1) || shell.exitCode() != 0)
        fail(QStringLiteral("sqlite3: ") + QString::fromLocal8Bit(shell.readAllStandardError()));
    const double shells = double(timer.nsecsElapsed()) * 1e-9;
    double rows = 0;
    while (!file.atEnd()) {
        file.readLine();
        ++rows;
    }
    const bool equal = QProcess::execute(QStringLiteral("cmp"), { request.path, shellPath }) == 0;
    return { rows / ours, rows / shells, equal };
}

struct Live
{
    double cpuSeconds = 0;
    double bytes = 0;
};

/// An hour of snapshots, a transaction each, synced as often as the writer does; the clock does not wait for it.
[[nodiscard]] Live measureLive(const QString &folder)
{
    const QString path = folder + QStringLiteral("/live.sqlite");
    for (const char *suffix : { "", "-wal", "-shm" })
        QFile::remove(path + QLatin1String(suffix));
    const auto end = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    HouseholdRecords source(end - std::chrono::seconds(kLiveSeconds), end);
    const auto &records = source.next(kLiveSeconds);
    history::HistoryStore store(path);
    history::WalSync sync(path);
    if (store.open())
        fail(QStringLiteral("%1 cannot be made").arg(path));
    const qint64 bytesBefore = writtenBytes();
    const double before = processorSeconds();
    for (std::size_t i = 0; i < records.size(); ++i) {
        if (store.begin() || store.write(records[i]) || store.commit())
            fail(QStringLiteral("a snapshot was not written"));
        if (i % kSyncSeconds == kSyncSeconds - 1 && sync.sync())
            fail(QStringLiteral("the log was not synced"));
    }
    const double factor = double(kLiveSeconds) / double(records.size());
    return { (processorSeconds() - before) * factor, double(writtenBytes() - bytesBefore) * factor };
}

void printViews(const char *name, const Latencies &latencies)
{
    std::printf("%-44s %9.2f %9.2f %9.2f %9.2f\n", name, atShare(latencies.ms, 0.5), atShare(latencies.ms, 0.99),
                atShare(latencies.ms, 1), atShare(latencies.cpuMs, 0.99));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption years(QStringLiteral("years"), QStringLiteral("length of the base"), QStringLiteral("N"),
                                   QStringLiteral("1"));
    const QCommandLineOption folderOption(QStringLiteral("folder"), QStringLiteral("where the base is kept"),
                                          QStringLiteral("FOLDER"), QStringLiteral("build/bench/history"));
    const QCommandLineOption rebuild(QStringLiteral("rebuild"), QStringLiteral("make the base anew"));
    parser.addOptions({ years, folderOption, rebuild });
    parser.addHelpOption();
    parser.process(application);
    const QString folder = parser.value(folderOption);
    const Base base = historyBase(folder, parser.value(years), parser.isSet(rebuild));
    std::printf("%s: %.1f million snapshots in %s years, %.3f GB\n", qPrintable(base.path), base.snapshots * 1e-6,
                qPrintable(parser.value(years)), bytesOf(base.path) * 1e-9);
    std::printf("bulk load: %.0f snapshots/s, %.0f a second of processor time\n", base.ingestRate, base.ingestCpuRate);

    std::printf("\n%-44s %9s %9s %9s %9s\n", "view, ms from request to buckets", "p50", "p99", "worst", "p99 cpu");
    Latencies all;
    constexpr std::int64_t newest = 20 * 86'400; // those that are plain rows too
    for (const SeriesKind kind : { SeriesKind::Power, SeriesKind::Energy }) {
        for (const bool cold : { true, false }) {
            for (const bool hot : { true, false }) {
                const Latencies latencies = measureViews(base, kind, cold, hot ? newest : 0);
                const QString name = QStringLiteral("%1, %2 connection, %3")
                                         .arg(QLatin1String(kind == SeriesKind::Power ? "power" : "T1/T2 bars"),
                                              QLatin1String(cold ? "cold" : "warm"),
                                              QLatin1String(hot ? "newest 20 days" : "all years"));
                printViews(qPrintable(name), latencies);
                all.add(latencies);
            }
        }
    }
    printViews("all", all);

    const double hotRows = sqlValue(base.path, QStringLiteral("SELECT count(*) FROM snapshot")).toDouble();
    const QString pages = QStringLiteral("SELECT sum(pgsize) FROM dbstat WHERE name IN (%1)");
    const double hot = sqlValue(base.path, pages.arg(QStringLiteral("'snapshot'"))).toDouble() / hotRows;
    const double blocked =
        sqlValue(base.path, QStringLiteral("SELECT coalesce(sum(snapshots), 0) FROM block")).toDouble();
    const double sealed = blocked == 0
        ? 0
        : sqlValue(base.path, pages.arg(QStringLiteral("'block', 'block_with_rows'"))).toDouble() / blocked;
    std::printf("\nplain rows %.1f bytes a snapshot (%.0f of them), sealed %.2f (%.0f)\n", hot, hotRows, sealed,
                blocked);

    const Export exported = measureExport(base, folder);
    std::printf("CSV of %d days of seconds: %.0f rows/s, sqlite3 shell %.0f, same bytes: %s\n", kExportDays,
                exported.rowsPerSecond, exported.shellRowsPerSecond, exported.equal ? "yes" : "NO");
    const Live live = measureLive(folder);
    std::printf("live at 1 Hz: %.2f s of processor time and %.1f MB written an hour\n", live.cpuSeconds,
                live.bytes * 1e-6);

    std::printf("{\"years\": %s, \"ingest_snapshots_s\": %.0f, \"view_p50_ms\": %.2f, \"view_p99_ms\": %.2f, "
                "\"view_cpu_p99_ms\": %.2f, "
                "\"bytes_per_snapshot_hot\": %.1f, \"bytes_per_snapshot_sealed\": %.2f, \"base_gb\": %.3f, "
                "\"export_rows_s\": %.0f, \"sqlite_shell_rows_s\": %.0f, \"export_equal\": %s, "
                "\"live_cpu_s_per_hour\": %.2f, \"live_bytes_per_hour\": %.0f}\n",
                qPrintable(parser.value(years)), base.ingestRate, atShare(all.ms, 0.5), atShare(all.ms, 0.99),
                atShare(all.cpuMs, 0.99), hot, sealed, bytesOf(base.path) * 1e-9, exported.rowsPerSecond,
                exported.shellRowsPerSecond, exported.equal ? "true" : "false", live.cpuSeconds, live.bytes);
    return exported.equal ? 0 : 1;
}
