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
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        writer.open();
        writer.write(SnapshotBuilder(1'790'000'000'000).import(1, "99999999.999").share());
        QCoreApplication::processEvents();
    }

    void migratesStepByStepWithACopyBefore()
    {
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
        QCOMPARE(rows("SELECT import_t1_kwh FROM readings"), QStringLiteral("99999999.999"));
        const QString backup = m_path + QStringLiteral(".v1.backup");
        QCOMPARE(sqlRows(backup, QStringLiteral("PRAGMA user_version")).join(u' '), QStringLiteral("1"));
        QCOMPARE(sqlRows(backup, QStringLiteral("SELECT import_t1_kwh FROM readings")).join(u' '),
                 QStringLiteral("99999999.999"));
        struct stat status = {};
        QVERIFY(::stat(QFile::encodeName(backup).constData(), &status) == 0);
        QCOMPARE(int(status.st_mode & 0777), 0600);
    }

    void leavesAFailedStepUndone()
    {
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
        QCOMPARE(migrateWith(migrations()).error, HistoryError::None);
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".v1.backup")));
    }

private:
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
