// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "history/schema.h"
#include "meterfixture.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <sys/stat.h>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
    }

    void makesTheDaysOfAnOlderFile()
    {
        QCOMPARE(migrateWith({ migrations().front() }).error, HistoryError::None);
        fillFirstVersion();
        record("99999999.999");
        QCOMPARE(rows("PRAGMA user_version"), QString::number(schemaVersion()));
        QVERIFY(QFile::exists(m_path + QStringLiteral(".v1.backup")));
        // 2026-09-20T22:00Z to 2026-09-21T22:00Z is 21 September in the Netherlands; the minute's row says 3 readings.
        QCOMPARE(rows("SELECT day, ends_utc, readings, import_t1_kwh FROM days"),
                 QStringLiteral("2026-09-20|2026-09-20T22:00:00Z|3|99999999.997"));
        QCOMPARE(rows("SELECT value FROM setting WHERE name = 'zone'"), QStringLiteral("60 eu"));
        QCOMPARE(rows("SELECT import_t1_kwh FROM readings"), QStringLiteral("99999999.999"));
    }

    void migratesStepByStepWithACopyBefore()
    {
        QCOMPARE(migrateWith({ migrations().front() }).error, HistoryError::None);
        fillFirstVersion();
        const std::vector<Migration> steps {
            migrations().front(),
            { 2,
              { QStringLiteral("ALTER TABLE meter ADD COLUMN colour TEXT"),
                QStringLiteral("UPDATE meter SET colour = 'red'") } },
            { 3, { QStringLiteral("ALTER TABLE meter ADD COLUMN weight INTEGER") } },
        };
        QCOMPARE(migrateWith(steps).error, HistoryError::None);
        QCOMPARE(rows("PRAGMA user_version"), QStringLiteral("3"));
        QCOMPARE(rows("SELECT colour, weight FROM meter"), QStringLiteral("red|"));
        QCOMPARE(rows("SELECT import_t1_kwh FROM minutes"), QStringLiteral("99999999.997"));
        const QString backup = m_path + QStringLiteral(".v1.backup");
        QCOMPARE(sqlRows(backup, QStringLiteral("PRAGMA user_version")).join(u' '), QStringLiteral("1"));
        QCOMPARE(sqlRows(backup, QStringLiteral("SELECT import_t1_kwh FROM minutes")).join(u' '),
                 QStringLiteral("99999999.997"));
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(backup).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void leavesAFailedStepUndone()
    {
        QCOMPARE(migrateWith({ migrations().front() }).error, HistoryError::None);
        const std::vector<Migration> steps {
            migrations().front(),
            { 2, { QStringLiteral("ALTER TABLE meter ADD COLUMN colour TEXT") } },
            { 3,
              { QStringLiteral("ALTER TABLE meter ADD COLUMN weight INTEGER"), QStringLiteral("no such statement") } },
        };
        QVERIFY(migrateWith(steps).error != HistoryError::None);
        QCOMPARE(rows("PRAGMA user_version"), QStringLiteral("2"));
        QCOMPARE(rows("SELECT count(*) FROM pragma_table_info('meter') WHERE name IN ('colour', 'weight')"),
                 QStringLiteral("1"));
        QVERIFY(QFile::exists(m_path + QStringLiteral(".v1.backup")));
    }

    void leavesTheNewestSchemaAlone()
    {
        record("1.000");
        QCOMPARE(migrateWith(migrations()).error, HistoryError::None);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".v1.backup")));
    }

private:
    /// A meter with one minute of readings, as version 1 kept them.
    void fillFirstVersion()
    {
        execute("INSERT INTO meter (id, created_ms) VALUES (1, 1789900000000)");
        execute(
            "INSERT INTO segment (id, meter_id, equipment, protocol, identification, version, profile, interval_s,"
            " reason, begins_ms, energy_exponent, base_import_t1) VALUES (1, 1, 'E0001', 'dsmr', 'TST5', '50', 'nl',"
            " 1, 'first-reading', 1789900000000, 0, 99999999990)");
        // 2026-09-20T12:00:00Z
        execute("INSERT INTO rollup_1m (segment_id, ends, first_ms, last_ms, readings, import_t1, import_t1_gain)"
                " VALUES (1, 1789905600, 1789905541000, 1789905600000, 3, 99999999997, 7)");
    }

    void execute(const char *sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(QString::fromLatin1(sql)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
    }

    void record(const char *kwh)
    {
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        writer.open();
        writer.write(SnapshotBuilder(1'790'000'000'000).import(1, kwh).share());
        QCoreApplication::processEvents();
    }

    HistoryFault migrateWith(const std::vector<Migration> &steps)
    {
        HistoryFault fault;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("migration"));
            database.setDatabaseName(m_path);
            fault = database.open() ? migrate(database, m_path, steps) : HistoryFault { HistoryError::CannotOpen, {} };
        }
        QSqlDatabase::removeDatabase(QStringLiteral("migration"));
        return fault;
    }

    QString rows(const char *sql) { return sqlRows(m_path, QString::fromLatin1(sql)).join(u' '); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
