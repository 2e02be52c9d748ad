// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybase.h"

#include "historyfixture.h"

#include "history/historystore.h"
#include "history/historywriter.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace meterscope::bench {

namespace {

constexpr std::int64_t kYearSeconds = 31'556'952; // Gregorian mean
constexpr std::size_t kBulk = 60'000; // records in one call of the writer
constexpr int kFixtureVersion = 2; ///< of what the base holds; another one is not used again

[[nodiscard]] QString stampPath(const Base &base)
{
    return base.path + QStringLiteral(".json");
}

[[nodiscard]] bool isThere(Base &base)
{
    QFile stamp(stampPath(base));
    if (!QFile::exists(base.path) || !stamp.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject object = QJsonDocument::fromJson(stamp.readAll()).object();
    base.from = UtcSeconds(std::chrono::seconds(object[QLatin1String("from")].toInteger()));
    base.to = UtcSeconds(std::chrono::seconds(object[QLatin1String("to")].toInteger()));
    base.snapshots = object[QLatin1String("snapshots")].toDouble();
    base.ingestRate = object[QLatin1String("ingest")].toDouble();
    base.ingestCpuRate = object[QLatin1String("ingest_cpu")].toDouble();
    return object[QLatin1String("fixture")].toInt() == kFixtureVersion
        && object[QLatin1String("schema")].toInt()
        == sqlValue(base.path, QStringLiteral("PRAGMA user_version")).toInt();
}

void build(Base &base, double years)
{
    QFile::remove(stampPath(base));
    for (const char *suffix : { "", "-wal", "-shm", ".lock", ".waiting" })
        QFile::remove(base.path + QLatin1String(suffix));
    base.to = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now());
    base.from = base.to - std::chrono::seconds(std::int64_t(years * kYearSeconds));
    HouseholdRecords source(base.from, base.to);
    HistoryWriterOptions options;
    options.path = base.path;
    HistoryWriter writer(options);
    HistoryStatus status;
    QObject::connect(&writer, &HistoryWriter::statusChanged, [&status](const HistoryStatus &s) { status = s; });
    writer.open();
    writer.attachSource({ 1 }, QStringLiteral("usb:BENCH"));
    double wall = 0;
    double processor = 0;
    for (;;) {
        const auto &records = source.next(kBulk);
        QElapsedTimer timer;
        timer.start();
        const double before = processorSeconds();
        if (records.empty()) {
            // The blocks of the newest weeks, which a running program makes in the pauses between snapshots.
            writer.withStore([](history::HistoryStore &store) {
                while (store.tidy()) { }
            });
            writer.close();
        } else {
            writer.writeBulk(records);
        }
        processor += processorSeconds() - before;
        wall += double(timer.nsecsElapsed()) * 1e-9;
        if (status.error != HistoryError::None)
            fail(QStringLiteral("the writer reports a fault: ") + QString::fromStdString(status.detail));
        if (records.empty())
            break;
        base.snapshots += double(records.size());
        if (std::fmod(base.snapshots, 1e6) < kBulk)
            std::fprintf(stderr, "%.0f million snapshots, %.0f a second\n", base.snapshots * 1e-6,
                         base.snapshots / wall);
    }
    base.ingestRate = base.snapshots / wall;
    base.ingestCpuRate = base.snapshots / processor;
    QFile stamp(stampPath(base));
    if (!stamp.open(QIODevice::WriteOnly))
        fail(stamp.errorString());
    stamp.write(QJsonDocument(QJsonObject {
                                  { QStringLiteral("fixture"), kFixtureVersion },
                                  { QStringLiteral("schema"),
                                    sqlValue(base.path, QStringLiteral("PRAGMA user_version")).toInt() },
                                  { QStringLiteral("from"), qint64(base.from.time_since_epoch().count()) },
                                  { QStringLiteral("to"), qint64(base.to.time_since_epoch().count()) },
                                  { QStringLiteral("snapshots"), base.snapshots },
                                  { QStringLiteral("ingest"), base.ingestRate },
                                  { QStringLiteral("ingest_cpu"), base.ingestCpuRate },
                              })
                    .toJson());
}

} // namespace

Base historyBase(const QString &folder, const QString &years, bool rebuild)
{
    const double length = years.toDouble();
    if (length <= 0 || !QDir().mkpath(folder))
        fail(QStringLiteral("--years takes a positive number, --folder a folder that can be made"));
    Base base;
    base.path = QStringLiteral("%1/base-%2y.sqlite").arg(folder, years);
    if (rebuild || !isThere(base)) {
        base.snapshots = 0;
        build(base, length);
    }
    return base;
}

double processorSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

void fail(const QString &what)
{
    std::fprintf(stderr, "%s\n", qPrintable(what));
    std::exit(1);
}

QVariant sqlValue(const QString &path, const QString &sql)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bench"));
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        QSqlQuery query(database);
        if (!database.open() || !query.exec(sql) || !query.next())
            fail(sql + QLatin1String(": ") + query.lastError().text());
        value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("bench"));
    return value;
}

} // namespace meterscope::bench
