// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/schema.h"

#include "domain/profile.h"
#include "history/historyzone.h"
#include "history/rollupwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlQuery>
#include <QUrl>
#include <QVariant>

#include <sys/stat.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace meterscope::history {
namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

QString meterTables()
{
    return QStringLiteral("CREATE TABLE meter ("
                          " id INTEGER PRIMARY KEY,"
                          " name TEXT NOT NULL DEFAULT ''," // given by a person
                          " link TEXT NOT NULL DEFAULT ''," // the line it was last heard on
                          " created_ms INTEGER NOT NULL)");
}

QString segmentTable()
{
    QString sql = QStringLiteral("CREATE TABLE segment ("
                                 " id INTEGER PRIMARY KEY,"
                                 " meter_id INTEGER NOT NULL REFERENCES meter(id),"
                                 " equipment TEXT NOT NULL," // what the meter calls itself
                                 " protocol TEXT NOT NULL,"
                                 " identification TEXT NOT NULL,"
                                 " version TEXT NOT NULL,"
                                 " profile TEXT NOT NULL,"
                                 " interval_s INTEGER NOT NULL,"
                                 " reason TEXT NOT NULL,"
                                 " continues_id INTEGER REFERENCES segment(id),"
                                 " begins_ms INTEGER NOT NULL");
    for (const char *exponent : kExponentNames)
        sql += QStringLiteral(", %1 INTEGER").arg(name(exponent));
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        sql += QStringLiteral(", base_%1 INTEGER").arg(name(kColumns[i].name));
    return sql + QLatin1Char(')');
}

QString snapshotTable()
{
    QString sql =
        QStringLiteral("CREATE TABLE snapshot (id INTEGER PRIMARY KEY, meter_offset_s INTEGER, tariff INTEGER");
    for (const ColumnInfo &column : kColumns)
        sql += QStringLiteral(", %1 INTEGER").arg(name(column.name));
    return sql + QLatin1Char(')');
}

QString rollupTable(const char *table)
{
    QString sql = QStringLiteral("CREATE TABLE %1 (segment_id INTEGER NOT NULL REFERENCES segment(id),"
                                 " ends INTEGER NOT NULL, first_ms INTEGER NOT NULL, last_ms INTEGER NOT NULL,"
                                 " readings INTEGER NOT NULL")
                      .arg(name(table));
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        sql += QStringLiteral(", %1 INTEGER, %1_gain INTEGER").arg(name(kColumns[i].name));
    for (const char *statistic : kStatisticNames)
        sql +=
            QStringLiteral(", %1_min INTEGER, %1_sum INTEGER, %1_max INTEGER, %1_count INTEGER").arg(name(statistic));
    return sql + QStringLiteral(", PRIMARY KEY (segment_id, ends)) WITHOUT ROWID");
}

QStringList slowTables()
{
    return { QStringLiteral("CREATE TABLE register ("
                            " id INTEGER PRIMARY KEY,"
                            " meter_id INTEGER NOT NULL REFERENCES meter(id),"
                            " obis TEXT NOT NULL,"
                            " occurrence INTEGER NOT NULL,"
                            " channel INTEGER NOT NULL,"
                            " generation INTEGER NOT NULL," // counts up when the counter steps back
                            " device TEXT NOT NULL," // M-Bus device it belongs to
                            " quantity TEXT NOT NULL,"
                            " unit TEXT NOT NULL,"
                            " UNIQUE (meter_id, obis, occurrence, generation))"),
             QStringLiteral("CREATE TABLE register_value ("
                            " register_id INTEGER NOT NULL REFERENCES register(id),"
                            " at_ms INTEGER NOT NULL," // captured where the device tells it, else received
                            " snapshot_id INTEGER NOT NULL,"
                            " captured_s INTEGER,"
                            " mantissa INTEGER, exponent INTEGER, text TEXT,"
                            " PRIMARY KEY (register_id, at_ms, snapshot_id)) WITHOUT ROWID"),
             QStringLiteral("CREATE TABLE event ("
                            " id INTEGER PRIMARY KEY,"
                            " meter_id INTEGER NOT NULL REFERENCES meter(id),"
                            " kind TEXT NOT NULL,"
                            " from_ms INTEGER NOT NULL,"
                            " to_ms INTEGER NOT NULL,"
                            " before TEXT NOT NULL DEFAULT '',"
                            " after TEXT NOT NULL DEFAULT '',"
                            " UNIQUE (meter_id, kind, from_ms, to_ms, after))"),
             // How far a spill file has been taken over, in the transaction that took it over.
             QStringLiteral("CREATE TABLE spill (file_id TEXT PRIMARY KEY, offset INTEGER NOT NULL)") };
}

/// SQL for the exact decimal text of an integer `value` × 10^`exponent`.
QString decimalText(const QString &value, const QString &exponent)
{
    return QStringLiteral("CASE WHEN %1 IS NULL THEN NULL"
                          " WHEN %1 = 0 AND %2 >= 0 THEN '0'"
                          " WHEN %2 >= 0 THEN %1 || substr('000000000000000000', 1, %2)"
                          " ELSE printf('%s%d.%.*d', CASE WHEN %1 < 0 THEN '-' ELSE '' END,"
                          " abs(%1) / CAST('1' || substr('000000000000000000', 1, -(%2)) AS INTEGER), -(%2),"
                          " abs(%1) % CAST('1' || substr('000000000000000000', 1, -(%2)) AS INTEGER)) END")
        .arg(value, exponent);
}

QString utcText(const QString &ms)
{
    return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%S', %1 / 1000, 'unixepoch') || printf('.%.3dZ', %1 % 1000)")
        .arg(ms);
}

QString utcTextOfSeconds(const QString &seconds)
{
    return QStringLiteral("strftime('%Y-%m-%dT%H:%M:%SZ', %1, 'unixepoch')").arg(seconds);
}

/// Column as people read it: kWh for registers, W, V and A for the rest.
QString decimalColumn(std::size_t column, const QString &from)
{
    static const std::array<QString, kGroupCount> suffixes { QStringLiteral("kwh"), QStringLiteral("w"),
                                                             QStringLiteral("v"), QStringLiteral("a") };
    const std::size_t group = groupIndex(column);
    QString exponent = QStringLiteral("g.%1").arg(name(kExponentNames[group]));
    if (group == static_cast<std::size_t>(Group::Energy))
        exponent = QStringLiteral("(%1 - 3)").arg(exponent);
    return QStringLiteral(", %1 AS %2_%3")
        .arg(decimalText(QStringLiteral("%1.%2").arg(from, name(kColumns[column].name)), exponent),
             name(kColumns[column].name), suffixes[group]);
}

QString readingsView()
{
    const QString ms = QStringLiteral("((s.id >> 9) & 4398046511103)");
    QString sql = QStringLiteral("CREATE VIEW readings AS SELECT s.id AS id, g.meter_id AS meter, g.id AS segment,"
                                 " g.equipment AS equipment, %1 AS received_ms, %2 AS received_utc, %3 AS meter_utc,"
                                 " s.tariff AS tariff")
                      .arg(ms, utcText(ms), utcTextOfSeconds(QStringLiteral("%1 / 1000 + s.meter_offset_s").arg(ms)));
    for (std::size_t i = 0; i < kColumnCount; ++i)
        sql += decimalColumn(i, QStringLiteral("s"));
    for (std::size_t i = 0; i < kColumnCount; ++i)
        sql += QStringLiteral(", s.%1 AS %1").arg(name(kColumns[i].name));
    for (const char *exponent : kExponentNames)
        sql += QStringLiteral(", g.%1 AS %1").arg(name(exponent));
    return sql + QStringLiteral(" FROM snapshot s JOIN segment g ON g.id = s.id >> 51");
}

QString rollupView(const char *view, const char *table, std::int64_t seconds)
{
    QString sql = QStringLiteral("CREATE VIEW %1 AS SELECT g.meter_id AS meter, g.id AS segment,"
                                 " r.ends - %2 AS begins_s, r.ends AS ends_s, %3 AS begins_utc, %4 AS ends_utc,"
                                 " r.readings AS readings")
                      .arg(name(view))
                      .arg(seconds)
                      .arg(utcTextOfSeconds(QStringLiteral("r.ends - %1").arg(seconds)),
                           utcTextOfSeconds(QStringLiteral("r.ends")));
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        sql += decimalColumn(i, QStringLiteral("r"));
    const QString power = QStringLiteral("g.power_exponent");
    sql +=
        QStringLiteral(", %1 AS power_min_w, %2 AS power_max_w")
            .arg(decimalText(QStringLiteral("r.power_min"), power), decimalText(QStringLiteral("r.power_max"), power));
    return sql + QStringLiteral(" FROM %1 r JOIN segment g ON g.id = r.segment_id").arg(name(table));
}

QString slowView()
{
    return QStringLiteral("CREATE VIEW slow_readings AS SELECT r.meter_id AS meter, r.obis AS obis,"
                          " r.channel AS channel, r.quantity AS quantity, v.at_ms AS at_ms, %1 AS received_utc,"
                          " %2 AS captured_utc, coalesce(%3, v.text) AS value, r.unit AS unit"
                          " FROM register_value v JOIN register r ON r.id = v.register_id")
        .arg(utcText(QStringLiteral("((v.snapshot_id >> 9) & 4398046511103)")),
             utcTextOfSeconds(QStringLiteral("v.captured_s")),
             decimalText(QStringLiteral("v.mantissa"), QStringLiteral("v.exponent")));
}

QStringList firstSchema()
{
    QStringList statements { meterTables(), segmentTable(), snapshotTable() };
    for (std::size_t level = 0; level < kDayLevel; ++level)
        statements << rollupTable(kRollupTables[level]);
    statements << slowTables() << readingsView() << slowView();
    static constexpr std::array<const char *, 3> kViews { "minutes", "quarters", "hours" };
    for (std::size_t i = 0; i < kViews.size(); ++i)
        statements << rollupView(kViews[i], kRollupTables[i], kRollupSeconds[i]);
    statements << QStringLiteral("CREATE INDEX segment_equipment ON segment (equipment)");
    statements << QStringLiteral("PRAGMA application_id = %1").arg(kApplicationId);
    return statements;
}

/// The day of a row ends at local midnight: half a day earlier it is that day in UTC as well, wherever people live.
QString daysView()
{
    QString sql = QStringLiteral("CREATE VIEW days AS SELECT g.meter_id AS meter, g.id AS segment,"
                                 " date(r.ends - 43200, 'unixepoch') AS day, r.ends AS ends_s, %1 AS ends_utc,"
                                 " r.readings AS readings")
                      .arg(utcTextOfSeconds(QStringLiteral("r.ends")));
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        sql += decimalColumn(i, QStringLiteral("r"));
    const QString power = QStringLiteral("g.power_exponent");
    sql +=
        QStringLiteral(", %1 AS power_min_w, %2 AS power_max_w")
            .arg(decimalText(QStringLiteral("r.power_min"), power), decimalText(QStringLiteral("r.power_max"), power));
    return sql + QStringLiteral(" FROM rollup_1d r JOIN segment g ON g.id = r.segment_id");
}

/// Blocks of old detail, days, readings that are not believed, imports.
QStringList secondSchema()
{
    return { QStringLiteral("CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID"),
             QStringLiteral("CREATE TABLE block ("
                            " first_id INTEGER PRIMARY KEY," // keys of its first and last snapshot
                            " last_id INTEGER NOT NULL,"
                            " snapshots INTEGER NOT NULL,"
                            " sealed INTEGER NOT NULL," // 0: rows of it are kept, 1: not, 2: unsealed by hand
                            " data BLOB NOT NULL)"),
             QStringLiteral("CREATE INDEX block_with_rows ON block (first_id, last_id) WHERE sealed = 0"),
             rollupTable(kRollupTables[kDayLevel]),
             daysView(),
             QStringLiteral("CREATE TABLE doubt ("
                            " id INTEGER PRIMARY KEY,"
                            " meter_id INTEGER NOT NULL REFERENCES meter(id),"
                            " first_id INTEGER NOT NULL," // keys of its first and last snapshot
                            " last_id INTEGER NOT NULL,"
                            " snapshots INTEGER NOT NULL,"
                            " register TEXT NOT NULL,"
                            " before TEXT NOT NULL,"
                            " after TEXT NOT NULL,"
                            " decision TEXT NOT NULL DEFAULT '',"
                            " decided_ms INTEGER)"),
             QStringLiteral("CREATE TABLE import ("
                            " id INTEGER PRIMARY KEY,"
                            " label TEXT NOT NULL," // the file's name
                            " imported_ms INTEGER NOT NULL,"
                            " snapshots INTEGER NOT NULL DEFAULT 0)"),
             QStringLiteral("ALTER TABLE segment ADD COLUMN import_id INTEGER REFERENCES import(id)") };
}

qint64 pragma(const QSqlDatabase &database, const QString &what, QSqlError *error)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA ") + what) || !query.next()) {
        *error = query.lastError();
        return 0;
    }
    return query.value(0).toLongLong();
}

HistoryFault newerSchema(int found, int known)
{
    return { HistoryError::NewerSchema, QStringLiteral("%1 > %2").arg(found).arg(known) };
}

HistoryFault writeBackup(const QSqlDatabase &database, const QString &path, int version)
{
    const QString backup = QStringLiteral("%1.v%2.backup").arg(path).arg(version);
    // A copy left by an attempt that failed is replaced: VACUUM INTO wants a file that is empty.
    QFile::remove(backup);
    if (const HistoryFault fault = createPrivateFile(backup))
        return fault;
    QSqlQuery query(database);
    query.prepare(QStringLiteral("VACUUM INTO ?"));
    query.addBindValue(backup);
    if (!query.exec())
        return faultOf(query.lastError(), backup);
    return {};
}

HistoryFault runStep(const QSqlDatabase &database, const QString &path, const Migration &step)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("BEGIN IMMEDIATE")))
        return faultOf(query.lastError(), path);
    HistoryFault fault;
    const auto run = [&](const QString &statement) {
        if (!fault && !query.exec(statement))
            fault = faultOf(query.lastError(), path);
    };
    for (const QString &statement : step.statements)
        run(statement);
    if (!fault && step.then)
        fault = step.then(database, path);
    run(QStringLiteral("PRAGMA user_version = %1").arg(step.to));
    run(QStringLiteral("COMMIT"));
    if (fault)
        query.exec(QStringLiteral("ROLLBACK"));
    return fault;
}

/// The zone of the newest meter becomes that of the database, and the days of all segments are made.
HistoryFault addDays(const QSqlDatabase &database, const QString &path)
{
    SqlSession session { database, path, {} };
    std::vector<SegmentState> segments;
    std::optional<ZoneRule> zone;
    QString columns;
    for (std::size_t i = 0; i < kRegisterCount; ++i)
        columns += QStringLiteral(", base_%1").arg(name(kColumns[i].name));
    Statement select(session, QStringLiteral("SELECT id, profile%1 FROM segment ORDER BY id").arg(columns));
    for (select.run(); select.next();) {
        SegmentState &state = segments.emplace_back();
        state.id = select.number(0);
        if (const Profile *profile = findProfile(select.text(1)))
            zone = profile->zone;
        for (std::size_t i = 0; i < kRegisterCount; ++i)
            state.base[i] = select.integer(static_cast<int>(i) + 2);
    }
    select.finish();
    if (!zone)
        return session.fault;
    writeZone(session, *zone);
    DetailReader detail(session);
    DoubtBook doubts(session);
    RollupWriter rollups(session, detail, doubts);
    rollups.grid().setZone(*zone);
    for (SegmentState &state : segments)
        rollups.restore(state); // what has not ended is made at the next start
    return session.fault;
}

HistoryFault systemFault(int error)
{
    const auto words = QString::fromLocal8Bit(std::strerror(error));
    switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
        return { HistoryError::NotWritable, words };
    case ENOSPC:
    case EDQUOT:
        return { HistoryError::DiskFull, words };
    default:
        return { HistoryError::CannotOpen, words };
    }
}

HistoryFault configureWriter(const QSqlDatabase &database, const QString &path)
{
    // Syncs and checkpoints are WalSync's: at least every ten seconds, and not in the thread that writes.
    for (const auto &statement :
         { QStringLiteral("PRAGMA journal_mode = WAL"), QStringLiteral("PRAGMA synchronous = NORMAL"),
           QStringLiteral("PRAGMA wal_autocheckpoint = 0"), QStringLiteral("PRAGMA journal_size_limit = 16777216"),
           QStringLiteral("PRAGMA foreign_keys = ON") }) {
        QSqlQuery query(database);
        if (!query.exec(statement))
            return faultOf(query.lastError(), path);
    }
    return {};
}

/// A file on a medium that cannot be written has no -shm; SQLite reads it when told that nobody changes it.
bool openImmutable(QSqlDatabase &database, const QString &path)
{
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(QStringLiteral("immutable=1"));
    database.setDatabaseName(QString::fromLatin1(url.toEncoded()));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
    return database.open();
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps { { 1, firstSchema() }, { 2, secondSchema(), addDays } };
    return steps;
}

int schemaVersion()
{
    return migrations().back().to;
}

HistoryFault readVersion(const QSqlDatabase &database, const QString &path, int *version)
{
    QSqlError error;
    *version = static_cast<int>(pragma(database, QStringLiteral("user_version"), &error));
    const qint64 application = pragma(database, QStringLiteral("application_id"), &error);
    if (error.isValid())
        return faultOf(error, path);
    if (application != kApplicationId && (application != 0 || *version != 0))
        return { HistoryError::Foreign, path };
    if (*version != 0)
        return {};
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("SELECT count(*) FROM sqlite_master")) || !query.next())
        return faultOf(query.lastError(), path);
    if (query.value(0).toLongLong() != 0)
        return { HistoryError::Foreign, path };
    return {};
}

HistoryFault migrate(const QSqlDatabase &database, const QString &path, std::span<const Migration> steps)
{
    int version = 0;
    if (const HistoryFault fault = readVersion(database, path, &version))
        return fault;
    const int known = steps.back().to;
    if (version > known)
        return newerSchema(version, known);
    if (version != 0 && version < known) {
        if (const HistoryFault fault = writeBackup(database, path, version))
            return fault;
    }
    for (const Migration &step : steps) {
        if (step.to <= version)
            continue;
        if (const HistoryFault fault = runStep(database, path, step))
            return fault;
    }
    return {};
}

HistoryFault checkReadable(const QSqlDatabase &database, const QString &path)
{
    int version = 0;
    if (const HistoryFault fault = readVersion(database, path, &version))
        return fault;
    return version > schemaVersion() ? newerSchema(version, schemaVersion()) : HistoryFault {};
}

HistoryFault createPrivateFile(const QString &path)
{
    const QFileInfo info(path);
    const QDir folder = info.absoluteDir();
    if (!folder.exists() && !folder.mkpath(QStringLiteral(".")))
        return { HistoryError::NotWritable, folder.absolutePath() };
    const QByteArray file = QFile::encodeName(path);
    const int descriptor = ::open(file.constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemFault(errno);
    struct stat status = {};
    if (::fstat(descriptor, &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        ::fchmod(descriptor, S_IRUSR | S_IWUSR); // fails on somebody else's file, which is theirs to open or close
    ::close(descriptor);
    return {};
}

HistoryFault openForWriting(QSqlDatabase &database, const QString &path)
{
    if (const HistoryFault fault = createPrivateFile(path))
        return fault;
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=1000"));
    if (!database.open())
        return faultOf(database.lastError(), path);
    // Refuse a file of somebody else, or of a later program, before anything in it is touched.
    if (const HistoryFault fault = checkReadable(database, path))
        return fault;
    if (const HistoryFault fault = configureWriter(database, path))
        return fault;
    if (const HistoryFault fault = migrate(database, path, migrations()))
        return fault;
    // The first commit of a connection may have to sync the header of a new log. Better here than under a snapshot.
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion())))
        return faultOf(query.lastError(), path);
    return {};
}

HistoryFault openForReading(QSqlDatabase &database, const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=1000"));
    if (!database.open())
        return faultOf(database.lastError(), path);
    HistoryFault fault = checkReadable(database, path);
    if (fault.error == HistoryError::CannotOpen || fault.error == HistoryError::NotWritable) {
        database.close();
        if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable() && openImmutable(database, path))
            fault = checkReadable(database, path);
    }
    return fault;
}

} // namespace meterscope::history
