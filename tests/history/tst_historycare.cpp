// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/databasecare.h"
#include "history/historyreader.h"
#include "history/historyverifier.h"
#include "history/historywriter.h"
#include "history/rangedeletion.h"
#include "history/retention.h"
#include "meterfixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

#include <functional>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

using Kind = HistoryDifference::Kind;

class TestHistoryCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
    }

    void findsNothingWrongInWhatTheWriterWrote()
    {
        writeMinutes(0, 180);
        const VerifyReport report = verify();
        QCOMPARE(report.snapshots, 180);
        QCOMPARE(report.differences, 0);
        // Readings at 12:00:30 to 14:59:30. Written when a reading falls behind the end: 179 minutes, 11 quarters,
        // 2 hours.
        QCOMPARE(report.buckets, 179 + 11 + 2);
    }

    void findsWhatWasChanged_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("found");
        const qint64 at = utc("2026-03-01T13:00:00Z");
        QTest::newRow("a register of a quarter")
            << QStringLiteral("UPDATE rollup_15m SET import_t1 = import_t1 + 1 WHERE ends = %1").arg(at)
            << QStringList { QStringLiteral("differs rollup_15m import_t1 %1 60001 60000").arg(at) };
        QTest::newRow("a sum of power")
            << QStringLiteral("UPDATE rollup_1m SET power_sum = power_sum - 7 WHERE ends = %1").arg(at)
            << QStringList { QStringLiteral("differs rollup_1m power_sum %1 293 300").arg(at) };
        QTest::newRow("a bucket that is gone") << QStringLiteral("DELETE FROM rollup_1m WHERE ends = %1").arg(at)
                                               << QStringList { QStringLiteral("missing rollup_1m  %1").arg(at) };
        QTest::newRow("a bucket of nothing")
            << QStringLiteral("INSERT INTO rollup_1m (segment_id, ends, first_ms, last_ms, readings)"
                              " VALUES (1, %1, 0, 0, 1)")
                   .arg(at + 1)
            << QStringList { QStringLiteral("extra rollup_1m  %1").arg(at + 1) };
    }
    void findsWhatWasChanged()
    {
        QFETCH(QString, change);
        writeMinutes(0, 180);
        run(change);
        QStringList found;
        const VerifyReport report = verify();
        for (const HistoryDifference &difference : report.first)
            found << textOf(difference);
        QTEST(found, "found");
        QCOMPARE(report.differences, found.size());
    }

    void findsARegisterThatStepsBack()
    {
        writeMinutes(0, 180);
        // The reading of 13:10:30, where the register stands at 70 Wh above its beginning.
        run(QStringLiteral("UPDATE snapshot SET import_t1 = import_t1 - 5 WHERE (id >> 9) & 4398046511103 = %1")
                .arg(utc("2026-03-01T13:10:30Z") * 1000));
        const VerifyReport report = verify();
        const auto stepped = std::find_if(report.first.begin(), report.first.end(), [](const HistoryDifference &found) {
            return found.kind == Kind::RegisterStepsBack;
        });
        QVERIFY(stepped != report.first.end());
        QCOMPARE(stepped->at, utc("2026-03-01T13:10:30Z"));
        QCOMPARE(stepped->stored, std::optional<std::int64_t>(60'000 + 71 - 60 - 5));
    }

    void canBeCancelled()
    {
        writeMinutes(0, 3);
        VerifyReport report;
        QCOMPARE(verifyHistory(
                     m_path, [](qint64, qint64) { return false; }, &report)
                     .error,
                 HistoryError::Cancelled);
    }

    void canBeCancelledInTheMiddleOfAStatement_data()
    {
        using Work = std::function<HistoryFault(const QString &path, const QString &copy, const CareProgress &)>;
        QTest::addColumn<Work>("work");
        QTest::newRow("check") << Work([](const QString &path, const QString &, const CareProgress &progress) {
            QStringList problems;
            return checkIntegrity(path, progress, &problems);
        });
        QTest::newRow("backup") << Work([](const QString &path, const QString &copy, const CareProgress &progress) {
            return backupDatabase(path, copy, progress);
        });
        QTest::newRow("restore") << Work([](const QString &path, const QString &copy, const CareProgress &progress) {
            QString kept;
            const HistoryFault fault = backupDatabase(path, copy, {});
            return fault ? fault : restoreDatabase(copy, path, progress, &kept);
        });
        QTest::newRow("estimate") << Work([](const QString &path, const QString &, const CareProgress &progress) {
            RetentionEstimate estimate;
            return estimateRetention(path, { 1, 1 }, progress, &estimate);
        });
    }
    void canBeCancelledInTheMiddleOfAStatement()
    {
        using Work = std::function<HistoryFault(const QString &path, const QString &copy, const CareProgress &)>;
        QFETCH(Work, work);
        writeMinutes(0, 4000);
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        int questions = 0;
        const HistoryFault fault = work(m_path, copy, [&questions](qint64 done, qint64 total) {
            ++questions;
            return done > total; // never
        });
        QCOMPARE(fault.error, HistoryError::Cancelled);
        QCOMPARE(questions, 1);
        const QStringList left =
            QDir(m_folder->path()).entryList({ QStringLiteral("*.part*"), QStringLiteral("*.before*") });
        QCOMPARE(left, QStringList());
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM snapshot")),
                 QStringList { QStringLiteral("4000") });
        QVERIFY(isDone(work(m_path, copy, all())));
    }

    void tellsTheSizeOfEachTable()
    {
        writeMinutes(0, 180);
        DatabaseSize size;
        QVERIFY(!measureDatabase(m_path, &size));
        QCOMPARE(size.fileBytes, QFile(m_path).size());
        QHash<QString, qint64> rows;
        qint64 bytes = 0;
        for (const TableSize &table : size.tables) {
            rows.insert(table.table, table.rows);
            bytes += table.bytes;
        }
        QCOMPARE(rows.value(QStringLiteral("snapshot")), 180);
        QCOMPARE(rows.value(QStringLiteral("rollup_1m")), 179);
        QCOMPARE(bytes + size.freeBytes, size.fileBytes);
    }

    void backsUpWhatIsThereWhileItIsWritten()
    {
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        writer.open();
        writer.write(minute(0));
        QCoreApplication::processEvents();
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(!backupDatabase(m_path, copy, {}));
        writer.write(minute(1));
        QCoreApplication::processEvents();
        QCOMPARE(sqlRows(copy, QStringLiteral("SELECT count(*) FROM snapshot")), QStringList { QStringLiteral("1") });
        QCOMPARE(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QVERIFY(!QFile::exists(copy + QStringLiteral(".part")));
    }

    void keepsTheOldCopyWhenABackupFails()
    {
        writeMinutes(0, 2);
        QVERIFY(backupDatabase(m_path, m_folder->filePath(QStringLiteral("nowhere/copy.sqlite")), {}).error
                    != HistoryError::None
                || QFile::exists(m_folder->filePath(QStringLiteral("nowhere/copy.sqlite"))));
        QVERIFY(backupDatabase(m_folder->filePath(QStringLiteral("none.sqlite")), m_path + QStringLiteral("2"), {}));
        QVERIFY(!QFile::exists(m_path + QStringLiteral("2")));
    }

    void putsABackupBack()
    {
        writeMinutes(0, 2);
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QVERIFY(!backupDatabase(m_path, copy, {}));
        writeMinutes(2, 5);
        QString kept;
        QVERIFY(!restoreDatabase(copy, m_path, {}, &kept));
        const QString count = QStringLiteral("SELECT count(*) FROM snapshot");
        QCOMPARE(sqlRows(m_path, count), QStringList { QStringLiteral("2") });
        QCOMPARE(sqlRows(kept, count), QStringList { QStringLiteral("5") });
        // The writer goes on from what was put back.
        writeMinutes(2, 180);
        QCOMPARE(sqlRows(m_path, count), QStringList { QStringLiteral("180") });
        QCOMPARE(verify().differences, 0);
    }

    void refusesABackupThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("a text") << QByteArray("not a database, whatever its name says, and long enough to be read");
        QTest::newRow("empty") << QByteArray();
    }
    void refusesABackupThatIsNone()
    {
        QFETCH(QByteArray, content);
        writeMinutes(0, 2);
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QFile file(copy);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QString kept;
        QVERIFY(restoreDatabase(copy, m_path, {}, &kept));
        QCOMPARE(kept, QString());
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM snapshot")), QStringList { QStringLiteral("2") });
    }

    void findsOverwrittenBytes()
    {
        writeMinutes(0, 180);
        QStringList problems;
        QVERIFY(!checkIntegrity(m_path, {}, &problems));
        QCOMPARE(problems, QStringList());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        // The middle of every page from the third on.
        for (qint64 page = 2; page < file.size() / 4096; ++page) {
            file.seek(page * 4096);
            file.write(QByteArray(64, '\xA5'));
        }
        file.close();
        QVERIFY(!checkIntegrity(m_path, {}, &problems));
        QVERIFY(!problems.isEmpty());
    }

    void tellsWhatBreaksOff_data()
    {
        QTest::addColumn<QString>("pageType");
        QTest::addColumn<int>("at");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a page of something else") << QStringLiteral("leaf") << 0 << QByteArray(4096, '\x5A');
        // SQLite calls this a full disk.
        QTest::newRow("a page number that no file has")
            << QStringLiteral("internal") << 8 << QByteArray("\xFF\xFF\xFF\xFE");
    }
    /// Reading that breaks off half way is no shorter history.
    void tellsWhatBreaksOff()
    {
        QFETCH(QString, pageType);
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        writeMinutes(0, 4000);
        const QStringList pages = sqlRows(
            m_path,
            QStringLiteral("SELECT pageno FROM dbstat WHERE name = 'snapshot' AND pagetype = '%1'").arg(pageType));
        QVERIFY(!pages.isEmpty());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((pages[pages.size() / 2].toLongLong() - 1) * 4096 + at);
        file.write(bytes);
        file.close();
        VerifyReport report;
        QCOMPARE(verifyHistory(m_path, all(), &report).error, HistoryError::Damaged);
        DatabaseSize size;
        QCOMPARE(measureDatabase(m_path, &size).error, HistoryError::Damaged);
    }

    void deletesARangeInTheMiddleForGood()
    {
        writeMinutes(0, 180);
        DeletedRows deleted;
        // 13:00 to 14:00: readings 13:00:30 to 13:59:30.
        QVERIFY(isDone(deleteRange(m_path, 0, utc("2026-03-01T13:00:00Z") * 1000, utc("2026-03-01T14:00:00Z") * 1000,
                                   all(), &deleted)));
        QCOMPARE(deleted.snapshots, 60);
        QCOMPARE(deleted.slow, 60); // a secret of each minute
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM rollup_1m")),
                 QStringList { QString::number(179 - 60) });
        QCOMPARE(verify().differences, 0);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("SECRET059"));
        QVERIFY(!bytes.contains("SECRET061"));
        // Register 60059 Wh at 13:00 and 60120 at 14:00:30: what was used meanwhile is seen where it is heard again.
        const SeriesReply reply = hours("2026-03-01T12:00:00Z", "2026-03-01T15:00:00Z");
        QCOMPARE(reply.buckets[1].values[kImportTariff1], std::nullopt);
        QCOMPARE(reply.buckets[2].quality, BucketQuality::Filled);
        QCOMPARE(reply.totals[kImportTariff1], std::optional(Decimal(179, 0)));
    }

    void deletesTheBeginningWithItsEnergy()
    {
        writeMinutes(0, 180);
        DeletedRows deleted;
        QVERIFY(isDone(deleteRange(m_path, 0, 0, utc("2026-03-01T14:00:00Z") * 1000, all(), &deleted)));
        QCOMPARE(deleted.snapshots, 120);
        // From the reading of 14:00:30 to that of 14:59:30: 59 Wh.
        QCOMPARE(hours("2026-03-01T12:00:00Z", "2026-03-01T15:00:00Z").totals[kImportTariff1],
                 std::optional(Decimal(59, 0)));
        QCOMPARE(verify().differences, 0);
        writeMinutes(180, 200);
        QCOMPARE(verify().differences, 0);
    }

    void deletesEverything()
    {
        writeMinutes(0, 180);
        DeletedRows deleted;
        QVERIFY(isDone(deleteRange(m_path, 0, 0, utc("2027-01-01T00:00:00Z") * 1000, all(), &deleted)));
        for (const char *table : { "snapshot", "segment", "meter", "register", "register_value", "event", "rollup_1h" })
            QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM ") + QString::fromLatin1(table)),
                     QStringList { QStringLiteral("0") });
        writeMinutes(0, 2);
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM snapshot")), QStringList { QStringLiteral("2") });
    }

    void deletesOfOneMeterOnly()
    {
        writeMinutes(0, 2);
        HistoryWriterOptions options;
        options.path = m_path;
        {
            HistoryWriter writer(options);
            writer.open();
            writer.write(
                SnapshotBuilder(utc("2026-03-01T12:00:10Z") * 1000, "E2").source(2).import(1, "5.000").share());
            QCoreApplication::processEvents();
        }
        DeletedRows deleted;
        QVERIFY(isDone(deleteRange(m_path, 2, 0, utc("2027-01-01T00:00:00Z") * 1000, all(), &deleted)));
        QCOMPARE(deleted.snapshots, 1);
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT DISTINCT equipment FROM readings")),
                 QStringList { QStringLiteral("E1") });
    }

private:
    static bool isDone(const HistoryFault &fault)
    {
        if (fault)
            qWarning() << int(fault.error) << fault.detail;
        return !fault;
    }

    static CareProgress all()
    {
        return [](qint64 done, qint64 total) { return done <= total; };
    }

    /// Reading number n: 30 s into a minute from 12:00 UTC, a register that counts 1 Wh a minute from 60 kWh less an
    /// hour's worth, 300 W, and a text of its own.
    static std::shared_ptr<const Snapshot> minute(int n)
    {
        const std::string kwh = "0" + std::to_string(59'941 + n);
        const std::string secret = "SECRET" + std::to_string(1000 + n).substr(1);
        return SnapshotBuilder((utc("2026-03-01T12:00:30Z") + 60 * n) * 1000, "E1")
            .import(1, kwh.substr(0, 3) + '.' + kwh.substr(3))
            .power("0.300", "0.000")
            .text({ 0, 0, 96, 13, 0 }, Quantity::TextMessage, secret)
            .share();
    }

    void writeMinutes(int from, int to)
    {
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        writer.open();
        for (int n = from; n < to; ++n)
            writer.write(minute(n));
        QCoreApplication::processEvents();
    }

    VerifyReport verify()
    {
        VerifyReport report;
        const HistoryFault fault = verifyHistory(m_path, all(), &report);
        if (fault)
            qWarning() << fault.detail;
        for (const HistoryDifference &difference : report.first)
            qInfo() << textOf(difference);
        return report;
    }

    static QString textOf(const HistoryDifference &difference)
    {
        static constexpr std::array<const char *, 5> kKinds { "missing", "extra", "differs", "back", "total" };
        QString text = QStringLiteral("%1 %2 %3 %4")
                           .arg(QString::fromLatin1(kKinds[static_cast<std::size_t>(difference.kind)]),
                                QString::fromStdString(difference.table), QString::fromStdString(difference.column))
                           .arg(difference.at);
        if (difference.stored && difference.computed)
            text += QStringLiteral(" %1 %2").arg(*difference.stored).arg(*difference.computed);
        return text;
    }

    SeriesReply hours(const char *from, const char *to)
    {
        SeriesRequest request;
        request.from = UtcSeconds(std::chrono::seconds(utc(from)));
        request.to = UtcSeconds(std::chrono::seconds(utc(to)));
        SeriesReply answer;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, &reader, [&](const SeriesReply &reply) { answer = reply; });
        reader.request(request);
        return answer;
    }

    void run(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
            query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("change"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHistoryCare)
#include "tst_historycare.moc"
