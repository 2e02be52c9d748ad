// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historywriter.h"
#include "history/schema.h"
#include "meterfixture.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <sqlite3.h>
#include <sys/stat.h>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000; ///< 2026-09-21T14:13:20Z

QString readings(const QString &path, const char *columns)
{
    return sqlRows(path, QStringLiteral("SELECT %1 FROM readings ORDER BY id").arg(QString::fromLatin1(columns)))
        .join(QLatin1Char('\n'));
}

} // namespace

class TestHistoryWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
        m_writer = newWriter();
        m_writer->open();
    }

    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void storesEveryDigitAsSent_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("stored");
        QTest::newRow("DSMR 5") << QByteArray("001581.123") << QStringLiteral("1581.123");
        QTest::newRow("zero") << QByteArray("000000.000") << QStringLiteral("0.000");
        QTest::newRow("the largest DSMR register") << QByteArray("99999999.999") << QStringLiteral("99999999.999");
        QTest::newRow("a tenth of a milliwatt-hour")
            << QByteArray("1234567.1234567") << QStringLiteral("1234567.1234567");
        QTest::newRow("no decimals") << QByteArray("4711") << QStringLiteral("4711");
    }

    void storesEveryDigitAsSent()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, stored);
        write(SnapshotBuilder(kStart).import(1, { sent.constData(), std::size_t(sent.size()) }));
        QCOMPARE(readings(m_path, "import_t1_kwh"), stored);
    }

    void showsARowAsPeopleReadIt()
    {
        write(SnapshotBuilder(kStart + 7)
                  .import(1, "001581.123")
                  .import(2, "001435.706")
                  .outward(1, "000000.000")
                  .outward(2, "000000.017")
                  .power("00.000", "02.027")
                  .voltage(Phase::L1, "229.0")
                  .tariff("0002")
                  .meterTime(kStart / 1000 - 2));
        QCOMPARE(
            readings(m_path,
                     "meter, received_utc, meter_utc, tariff, import_t1_kwh, import_t2_kwh, export_t1_kwh,"
                     " export_t2_kwh, power_import_w, power_export_w, voltage_l1_v, voltage_l2_v"),
            QStringLiteral("1|2026-09-21T14:13:20.007Z|2026-09-21T14:13:18Z|2|1581.123|1435.706|0.000|0.017|0|2027|"
                           "229.0|"));
    }

    void refusesRejectedTelegrams()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000").verdict(Verdict::Rejected));
        write(SnapshotBuilder(kStart + 1000).import(1, "2.000").verdict(Verdict::Partial));
        QCOMPARE(readings(m_path, "import_t1_kwh"), QStringLiteral("2.000"));
    }

    void keepsTelegramsOfTheSameMillisecond()
    {
        for (const char *kwh : { "1.000", "1.001", "1.002" })
            write(SnapshotBuilder(kStart).import(1, kwh));
        QCOMPARE(readings(m_path, "received_ms, import_t1_kwh"),
                 QStringLiteral("1790000000000|1.000\n1790000000000|1.001\n1790000000000|1.002"));
    }

    /// A program that stays open all day does not keep what it wrote in memory.
    void syncingGivesPagesBack()
    {
        constexpr int kMany = 20'000;
        std::vector<Snapshot> day; // of now: what is old goes into blocks at once
        for (int i = 0; i < kMany; ++i)
            day.push_back(*SnapshotBuilder(QDateTime::currentMSecsSinceEpoch() - (kMany - i) * 1000)
                               .import(1, "001581.123")
                               .power("00.000", "02.027")
                               .share());
        m_writer.reset();
        m_writer = newWriter(100);
        m_writer->open();
        m_writer->writeBulk(day);
        const auto before = sqlite3_memory_used();
        QVERIFY2(before > 1'000'000, qPrintable(QString::number(before)));
        QTRY_VERIFY(sqlite3_memory_used() < before / 2);
        write(SnapshotBuilder(QDateTime::currentMSecsSinceEpoch()).import(1, "001581.124"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT COUNT(*) FROM readings")).join(u' '),
                 QString::number(kMany + 1));
    }

    void beginsASegmentWhenACounterStepsBack()
    {
        write(SnapshotBuilder(kStart).import(1, "500.000").import(2, "70.000"));
        write(SnapshotBuilder(kStart + 1000).import(1, "0.000").import(2, "70.001"));
        QCOMPARE(
            sqlRows(m_path, QStringLiteral("SELECT reason, base_import_t1, base_import_t2 FROM segment")).join(u' '),
            QStringLiteral("first-reading|500000|70000 counter-reset|0|70000"));
    }

    void goesOnWhereItWasAfterOneBadReading()
    {
        write(SnapshotBuilder(kStart).import(1, "500.000"));
        write(SnapshotBuilder(kStart + 1000).import(1, "0.000"));
        restart();
        write(SnapshotBuilder(kStart + 2000).import(1, "500.003"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT reason, base_import_t1 FROM segment")).join(u' '),
                 QStringLiteral("first-reading|500000 counter-reset|0 counter-returned|500000"));
    }

    void beginsASegmentWithFinerExponents()
    {
        write(SnapshotBuilder(kStart).import(1, "500.00"));
        write(SnapshotBuilder(kStart + 1000).import(1, "500.01"));
        write(SnapshotBuilder(kStart + 2000).import(1, "500.0123"));
        write(SnapshotBuilder(kStart + 3000).import(1, "500.02"));
        QCOMPARE(readings(m_path, "segment, import_t1_kwh"),
                 QStringLiteral("1|500.00\n1|500.01\n2|500.0123\n2|500.0200"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT base_import_t1 FROM segment")).join(u' '),
                 QStringLiteral("50000 5000100"));
    }

    void beginsASegmentWhenTheClockIsSetBack()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000"));
        write(SnapshotBuilder(kStart - 3'600'000).import(1, "1.001"));
        write(SnapshotBuilder(kStart - 3'590'000).import(1, "1.002"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT reason, base_import_t1 FROM segment")).join(u' '),
                 QStringLiteral("first-reading|1000 clock-set-back|1000"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM snapshot")).join(u' '), QStringLiteral("3"));
    }

    void takesANewMeterOnTheLineForTheSuccessor()
    {
        write(SnapshotBuilder(kStart, "OLD").import(1, "9000.000"));
        write(SnapshotBuilder(kStart + 600'000, "NEW").import(1, "0.001"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT meter_id, equipment, reason FROM segment")).join(u' '),
                 QStringLiteral("1|OLD|first-reading 1|NEW|meter-replaced"));
    }

    void findsTheSuccessorByTheNameOfTheLineInALaterRun()
    {
        m_writer->attachSource({ 1 }, QStringLiteral("usb:A9X1"));
        write(SnapshotBuilder(kStart, "OLD").import(1, "9000.000"));
        restart();
        m_writer->attachSource({ 4 }, QStringLiteral("usb:A9X1"));
        write(SnapshotBuilder(kStart + 86'400'000, "NEW").import(1, "0.001").source(4));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT meter_id, equipment FROM segment")).join(u' '),
                 QStringLiteral("1|OLD 1|NEW"));
    }

    void keepsTwoMetersOfOneLineApart()
    {
        for (int second = 0; second < 3; ++second) {
            write(SnapshotBuilder(kStart + second * 1000, "A").import(1, "9000.000"));
            write(SnapshotBuilder(kStart + second * 1000 + 500, "B").import(1, "1.000"));
        }
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT meter_id, equipment FROM segment")).join(u' '),
                 QStringLiteral("1|A 2|B"));
    }

    void storesSlowReadingsWhenTheyChange()
    {
        const auto telegram = [](int second, const char *gas, int captured, const char *message) {
            return SnapshotBuilder(kStart + second * 1000)
                .import(1, "1.000")
                .gas(gas, kStart / 1000 + captured)
                .text({ 0, 0, 96, 13, 0 }, Quantity::TextMessage, message)
                .number({ 1, 0, 99, 99, 0 }, Quantity::Unknown, Unit::None, 0, "7");
        };
        write(telegram(0, "12785.123", 0, ""));
        write(telegram(1, "12785.123", 0, ""));
        write(telegram(2, "12785.123", 300, "4142"));
        restart();
        write(telegram(3, "12785.123", 300, "4142"));
        write(telegram(4, "12785.250", 600, "4142"));
        QCOMPARE(sqlRows(m_path,
                         QStringLiteral("SELECT obis, captured_utc, value, unit FROM slow_readings"
                                        " ORDER BY obis, at_ms"))
                     .join(u'\n'),
                 QStringLiteral("0-0:96.13.0|||\n"
                                "0-0:96.13.0||4142|\n"
                                "0-1:24.2.1|2026-09-21T14:13:20Z|12785.123|m3\n"
                                "0-1:24.2.1|2026-09-21T14:18:20Z|12785.123|m3\n"
                                "0-1:24.2.1|2026-09-21T14:23:20Z|12785.250|m3\n"
                                "1-0:99.99.0||7|"));
    }

    void notesEvents()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000").tariff("0001").meterTime(kStart / 1000).sinceBoot(5000));
        write(SnapshotBuilder(kStart + 1000).tariff("0002").meterTime(kStart / 1000 + 1).sinceBoot(6000));
        write(SnapshotBuilder(kStart + 301'000)
                  .tariff("0002")
                  .meterTime(kStart / 1000 + 361)
                  .sinceBoot(296'000)
                  .failure(kStart / 1000 - 100, 50)
                  .failure(kStart / 1000 - 900, 300));
        QCOMPARE(sqlRows(m_path,
                         QStringLiteral("SELECT kind, from_ms - 1790000000000, to_ms - 1790000000000, before,"
                                        " after FROM event WHERE kind <> 'segment' ORDER BY id"))
                     .join(u'\n'),
                 QStringLiteral("tariff|1000|1000|1|2\n"
                                "gap|1000|301000||\n"
                                "power-failure|-150000|-100000||\n"
                                "power-failure|-1200000|-900000||\n"
                                "clock|301000|301000|host|10000\n"
                                "clock|301000|301000|meter|60000"));
    }

    void writesRollupsAsBucketsEnd()
    {
        // 14:59:59.5 and 15:00:00.0 belong to the hour that ends at 15:00, 15:00:00.5 to the next.
        const std::int64_t three = 1'790'002'800'000;
        write(SnapshotBuilder(three - 500).import(1, "1.000").power("00.100", "00.000"));
        write(SnapshotBuilder(three).import(1, "1.003").power("00.000", "00.301"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT * FROM hours")), QStringList());
        write(SnapshotBuilder(three + 500).import(1, "1.004").power("00.500", "00.000"));
        const auto expected = QStringLiteral("|2|1.003|-301|100");
        for (const char *view : { "hours", "quarters", "minutes" })
            QCOMPARE(sqlRows(m_path,
                             QStringLiteral("SELECT ends_utc, readings, import_t1_kwh, power_min_w, power_max_w"
                                            " FROM %1")
                                 .arg(QString::fromLatin1(view)))
                         .join(u'\n'),
                     QStringLiteral("2026-09-21T15:00:00Z") + expected);
        QCOMPARE(sqlRows(m_path,
                         QStringLiteral("SELECT import_t1, import_t1_gain, power_sum, power_count FROM"
                                        " rollup_1h"))
                     .join(u'\n'),
                 QStringLiteral("1003|3|-201|2"));
    }

    void rebuildsOpenBucketsAtStart()
    {
        const std::int64_t three = 1'790'002'800'000;
        for (int second = -100; second < 0; ++second) {
            write(SnapshotBuilder(three + second * 1000)
                      .import(1, Decimal(100'000 + second, -3).toString())
                      .power("00.010", "00.000"));
            if (second % 7 == 0)
                restart();
        }
        write(SnapshotBuilder(three + 1).import(1, "100.000"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT readings, import_t1, import_t1_gain, power_sum FROM rollup_1h"))
                     .join(u'\n'),
                 QStringLiteral("100|99999|99|1000"));
        // (14:58, 14:59] holds the seconds -100 to -60, (14:59, 15:00] the seconds -59 to -1
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT readings FROM rollup_1m")).join(u' '), QStringLiteral("41 59"));
    }

    void isReadableByItsOwnerOnly()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000"));
        for (const char *suffix : { "", "-wal", "-shm", ".lock" }) {
            struct stat status = {};
            const QByteArray file = QFile::encodeName(m_path + QString::fromLatin1(suffix));
            QVERIFY2(::stat(file.constData(), &status) == 0, suffix);
            QCOMPARE(int(status.st_mode & 0777), 0600);
        }
    }

    void letsOneProcessWriteAndNamesIt()
    {
        m_writer->disconnect(this);
        auto second = newWriter();
        second->open();
        QCOMPARE(m_status.error, HistoryError::Locked);
        QVERIFY(!m_status.recording);
        const QString detail = QString::fromStdString(m_status.detail);
        QVERIFY2(detail.startsWith(QString::number(QCoreApplication::applicationPid()) + u' '), qPrintable(detail));
        QVERIFY2(detail.contains(QStringLiteral("tst_historywriter")), qPrintable(detail));
        second->write(SnapshotBuilder(kStart).import(1, "1.000").share());
        m_writer->close();
        QTRY_VERIFY(m_status.recording);
        second->write(SnapshotBuilder(kStart + 1000).import(1, "2.000").share());
        second->close();
        QCOMPARE(readings(m_path, "import_t1_kwh"), QStringLiteral("2.000"));
    }

    void keepsWhatArrivesWhileAnotherProgramHoldsTheFile()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000"));
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(m_path);
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")));
            for (int second = 1; second <= 5; ++second)
                write(SnapshotBuilder(kStart + second * 1000).import(1, Decimal(1000 + second, -3).toString()));
            QCOMPARE(m_status.error, HistoryError::Locked);
            QVERIFY(!m_status.recording);
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
        QTRY_VERIFY_WITH_TIMEOUT(m_status.recording, 20'000);
        QCOMPARE(m_status.waiting, 0U);
        QCOMPARE(readings(m_path, "import_t1_kwh"), QStringLiteral("1.000\n1.001\n1.002\n1.003\n1.004\n1.005"));
        QVERIFY(!QFile::exists(m_path + QStringLiteral(".waiting")));
    }

    void takesOverWhatWaitedInAnEarlierRun()
    {
        m_writer.reset();
        QFile::remove(m_path);
        QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("history.sqlite"))); // nobody can open that
        m_writer = newWriter();
        m_writer->open();
        write(SnapshotBuilder(kStart).import(1, "1.000").gas("3.000", kStart / 1000));
        write(SnapshotBuilder(kStart + 1000).import(1, "1.001"));
        m_writer.reset();
        QVERIFY(QFile::exists(m_path + QStringLiteral(".waiting")));
        QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("history.sqlite")));
        m_writer = newWriter();
        m_writer->open();
        write(SnapshotBuilder(kStart + 2000).import(1, "1.002"));
        QTRY_COMPARE(readings(m_path, "import_t1_kwh"), QStringLiteral("1.000\n1.001\n1.002"));
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT value FROM slow_readings")).join(u' '),
                 QStringLiteral("3.000"));
    }

    void refusesANewerSchema()
    {
        write(SnapshotBuilder(kStart).import(1, "1.000"));
        m_writer.reset();
        executeOn(QStringLiteral("PRAGMA user_version = 4711"));
        m_writer = newWriter();
        m_writer->open();
        QCOMPARE(m_status.error, HistoryError::NewerSchema);
        QVERIFY(QString::fromStdString(m_status.detail).contains(QStringLiteral("4711")));
    }

    void refusesAForeignDatabase()
    {
        m_writer.reset();
        QFile::remove(m_path);
        executeOn(QStringLiteral("CREATE TABLE recipes (id INTEGER)"));
        m_writer = newWriter();
        m_writer->open();
        QCOMPARE(m_status.error, HistoryError::Foreign);
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT name FROM sqlite_master")).join(u' '),
                 QStringLiteral("recipes"));
    }

    void leavesALetterWhereItIs()
    {
        m_writer.reset();
        for (const char *suffix : { "", "-wal", "-shm" })
            QFile::remove(m_path + QString::fromLatin1(suffix));
        QFile letter(m_path);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write(QByteArray("Dear reader, ").repeated(100));
        letter.close();
        m_writer = newWriter();
        m_writer->open();
        QCOMPARE(m_status.error, HistoryError::Damaged);
        QVERIFY(m_status.setAside.empty());
        QVERIFY(letter.open(QIODevice::ReadOnly));
        QCOMPARE(letter.readAll(), QByteArray("Dear reader, ").repeated(100));
    }

    void setsADamagedFileAside()
    {
        for (int second = 0; second < 500; ++second)
            write(SnapshotBuilder(kStart + second * 1000).import(1, "1.000"));
        m_writer.reset();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(file.size(), '\x5A'));
        file.close();
        m_writer = newWriter();
        m_writer->open();
        write(SnapshotBuilder(kStart + 600'000).import(1, "2.000"));
        QVERIFY(m_status.recording);
        const QString aside = QString::fromStdString(m_status.setAside);
        QVERIFY2(aside.startsWith(m_path + QStringLiteral(".damaged-")), qPrintable(aside));
        QFile untouched(aside);
        QVERIFY(untouched.open(QIODevice::ReadOnly));
        QCOMPARE(untouched.readAll().count('\x5A'), untouched.size());
        QCOMPARE(readings(m_path, "import_t1_kwh"), QStringLiteral("2.000"));
    }

private:
    std::unique_ptr<HistoryWriter> newWriter(int syncMs = 5000)
    {
        HistoryWriterOptions options;
        options.syncMs = syncMs;
        options.path = m_path;
        options.retryMs = 50;
        auto writer = std::make_unique<HistoryWriter>(options);
        connect(writer.get(), &HistoryWriter::statusChanged, this,
                [this](const HistoryStatus &now) { m_status = now; });
        return writer;
    }

    void write(const SnapshotBuilder &builder)
    {
        m_writer->write(builder.share());
        QCoreApplication::processEvents(); // the commit stands in the event queue
    }

    void restart()
    {
        m_writer.reset();
        m_writer = newWriter();
        m_writer->open();
    }

    void executeOn(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    HistoryStatus m_status;
    std::unique_ptr<HistoryWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestHistoryWriter)
#include "tst_historywriter.moc"
