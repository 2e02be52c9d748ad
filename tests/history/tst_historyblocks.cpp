// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historystore.h"
#include "history/historyverifier.h"
#include "history/historywriter.h"
#include "history/rangedeletion.h"
#include "history/rollup.h"
#include "meterfixture.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kOld = 1'790'000'000'000; ///< 2026-09-21T14:13:20Z
constexpr int kSeconds = 9000;

/// Second `i` of a meter that uses 0, 1 or 2 Wh a second.
Snapshot secondOf(std::int64_t startMs, int i)
{
    const std::int64_t wattHours = std::int64_t(i) * 7 / 5;
    SnapshotBuilder builder(startMs + std::int64_t(i) * 1000 + i % 3);
    builder.import(1, Decimal(1'000'000 + wattHours, -3).toString())
        .import(2, "70.000")
        .power(Decimal(i % 400, -3).toString(), i % 5 == 0 ? "00.100" : "00.000")
        .voltage(Phase::L1, Decimal(2300 + i % 11, -1).toString())
        .tariff(i < 5000 ? "0001" : "0002")
        .meterTime(startMs / 1000 + i - 1);
    return builder.snapshot();
}

std::vector<Snapshot> seconds(std::int64_t startMs, int from, int to)
{
    std::vector<Snapshot> snapshots;
    for (int i = from; i < to; ++i)
        snapshots.push_back(secondOf(startMs, i));
    return snapshots;
}

} // namespace

class TestHistoryBlocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
        open();
    }
    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void sealsOldRowsAndBringsThemBack()
    {
        writeLive(kOld, 0, kSeconds);
        const QStringList rows = dump("snapshot", "id");
        const QStringList answers = ask();
        QCOMPARE(rows.size(), kSeconds);
        tidy();
        // 9000 = 2 x 4096 + 808, all of them older than four weeks
        QCOMPARE(value("SELECT group_concat(snapshots || ':' || sealed, ' ') FROM block"),
                 QStringLiteral("4096:1 4096:1 808:1"));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("0"));
        QCOMPARE(ask(), answers);
        while (withStore([](HistoryStore &store) { return store.unseal(0, 0, kOld + 100'000'000); })) { }
        QCOMPARE(dump("snapshot", "id"), rows);
        tidy(); // what a person unsealed stays
        QCOMPARE(dump("snapshot", "id"), rows);
        withStore([](HistoryStore &store) {
            store.sealAgain();
            return true;
        });
        tidy();
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("0"));
        QCOMPARE(ask(), answers);
    }

    void unsealsOnlyTheRange()
    {
        writeLive(kOld, 0, kSeconds);
        tidy();
        const std::int64_t from = kOld + 5000 * 1000;
        while (withStore([from](HistoryStore &store) { return store.unseal(1, from, from + 1000); })) { }
        QCOMPARE(value("SELECT group_concat(sealed, ' ') FROM block"), QStringLiteral("1 2 1"));
        QCOMPARE(value("SELECT count(*) FROM readings"), QStringLiteral("4096"));
    }

    void keepsTheRowsOfTheNewestWeeks()
    {
        const std::int64_t recent = QDateTime::currentMSecsSinceEpoch() - 4 * 3'600'000;
        writeLive(recent, 0, kSeconds);
        const QStringList answers = ask(recent);
        tidy();
        QCOMPARE(value("SELECT group_concat(snapshots || ':' || sealed, ' ') FROM block"),
                 QStringLiteral("4096:0 4096:0"));
        QCOMPARE(value("SELECT count(*) FROM readings"), QString::number(kSeconds));
        QCOMPARE(ask(recent), answers);
    }

    void bulkLoadTellsTheSameAsLiveRecording()
    {
        writeLive(kOld, 0, kSeconds);
        QStringList live = ask();
        for (const char *table : { "rollup_1m", "rollup_15m", "rollup_1h", "register_value", "segment" })
            live += dump(table, "1");
        m_writer.reset();
        QFile::remove(m_path);
        open();
        m_writer->writeBulk(seconds(kOld, 0, 6000));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("0"));
        m_writer->writeBulk(seconds(kOld, 6000, kSeconds));
        QCOMPARE(value("SELECT sum(snapshots) FROM block"), QString::number(kSeconds));
        QStringList bulk = ask();
        for (const char *table : { "rollup_1m", "rollup_15m", "rollup_1h", "register_value", "segment" })
            bulk += dump(table, "1");
        QCOMPARE(bulk, live);
    }

    void goesOnAfterARestartInTheMiddleOfABlock()
    {
        writeLive(kOld, 0, 100);
        m_writer->writeBulk(seconds(kOld, 100, 5000));
        m_writer.reset();
        open();
        writeLive(kOld, 5000, kSeconds);
        QCOMPARE(value("SELECT (SELECT sum(snapshots) FROM block) + (SELECT count(*) FROM snapshot)"),
                 QString::number(kSeconds));
        const QStringList answers = ask();
        m_writer.reset();
        QFile::remove(m_path);
        open();
        writeLive(kOld, 0, kSeconds);
        QCOMPARE(ask(), answers);
    }

    void takesALateSnapshotIntoItsBlock()
    {
        std::vector<Snapshot> early = seconds(kOld, 0, kSeconds);
        const Snapshot late = early[8980];
        early.erase(early.begin() + 8980);
        m_writer->writeBulk(early);
        m_writer->writeBulk(std::vector<Snapshot> { late });
        const QStringList answers = ask();
        QCOMPARE(value("SELECT sum(snapshots) FROM block"), QString::number(kSeconds));
        m_writer.reset();
        QFile::remove(m_path);
        open();
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        QCOMPARE(answers, ask());
    }

    void keepsRowsThatTheirBlockDoesNotHold()
    {
        writeLive(kOld, 0, kSeconds);
        tidy(true); // the blocks are made, their rows still there
        execute("UPDATE block SET data = zeroblob(length(data)) WHERE first_id = (SELECT min(first_id) FROM block)");
        const QStringList rows = dump("snapshot", "id");
        tidy();
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("0"));
        while (withStore([](HistoryStore &store) { return store.unseal(0, 0, kOld + 100'000'000); })) { }
        QCOMPARE(dump("snapshot", "id"), rows);
    }

    void tellsADamagedBlock()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        execute("UPDATE block SET data = substr(data, 1, 400) || x'00' || substr(data, 402)"
                " WHERE first_id = (SELECT min(first_id) FROM block)");
        SeriesReply reply;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &now) { reply = now; });
        reader.request(requestFor(SeriesKind::Power, 2, kOld));
        QCOMPARE(reply.error, HistoryError::Damaged);
        QVERIFY(QString::fromStdString(reply.detail).contains(value("SELECT min(first_id) FROM block")));
    }

    void showsWhatRetentionFreesAndFreesIt()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        const std::int64_t recent = QDateTime::currentMSecsSinceEpoch() - 4 * 3'600'000;
        writeLive(recent, kSeconds, kSeconds + 100);
        const QString total = energyTotal(recent);
        const Retention retention { 30, 30 };
        RetentionEstimate before;
        QVERIFY(!estimateRetention(m_path, retention, {}, &before));
        QCOMPARE(before.snapshots, kSeconds);
        QCOMPARE(before.snapshotBytes, value("SELECT sum(length(data)) FROM block").toLongLong());
        QCOMPARE(before.allSnapshots, kSeconds + 100);
        keep(retention);
        QCOMPARE(value("SELECT count(*) FROM block"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("100"));
        QCOMPARE(value("SELECT count(*) FROM rollup_1m WHERE ends < 1790010000"), QStringLiteral("0"));
        QVERIFY(value("SELECT count(*) FROM rollup_15m").toInt() > 8);
        QCOMPARE(energyTotal(recent), total);
        RetentionEstimate after;
        QVERIFY(!estimateRetention(m_path, retention, {}, &after));
        QCOMPARE(after.snapshots, 0);
        QCOMPARE(after.minutes, 0);
    }

    /// It says how far the minutes have come, and stays.
    void announcesNothingOfTheNewestMinute()
    {
        constexpr std::int64_t kMidnight = 1'790'028'000'000; // 2026-09-21T22:00:00Z
        m_writer->writeBulk(seconds(kMidnight - 600'000, 0, 610));
        const QString newest = QString::number(kMidnight / 1000);
        QCOMPARE(value("SELECT max(ends) FROM rollup_1m"), newest);
        QCOMPARE(value("SELECT max(ends) FROM rollup_1d"), newest);
        const Retention retention { 0, 30 };
        RetentionEstimate estimate;
        QVERIFY(!estimateRetention(m_path, retention, {}, &estimate));
        QCOMPARE(estimate.minutes, 10); // 21:50 to 21:59
        keep(retention);
        QCOMPARE(value("SELECT ends FROM rollup_1m"), newest);
        QVERIFY(!estimateRetention(m_path, retention, {}, &estimate));
        QCOMPARE(estimate.minutes, 0);
        QCOMPARE(estimate.allMinutes, 1);
    }

    void aDayEndsAtLocalMidnight_data()
    {
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("end");
        const auto row = [](const char *name, const char *reading, const char *end) {
            QTest::newRow(name) << QString::fromLatin1(reading) << QString::fromLatin1(end);
        };
        row("winter", "2026-01-15T12:00:00.000Z", "2026-01-15T23:00:00Z");
        row("summer", "2026-07-15T12:00:00.000Z", "2026-07-15T22:00:00Z");
        row("23 hours, begin", "2026-03-28T23:00:00.001Z", "2026-03-29T22:00:00Z");
        row("23 hours, its last moment", "2026-03-29T22:00:00.000Z", "2026-03-29T22:00:00Z");
        row("behind the 23 hours", "2026-03-29T22:00:00.001Z", "2026-03-30T22:00:00Z");
        row("25 hours, begin", "2026-10-24T22:00:00.001Z", "2026-10-25T23:00:00Z");
        row("25 hours, its last moment", "2026-10-25T23:00:00.000Z", "2026-10-25T23:00:00Z");
        row("behind the 25 hours", "2026-10-25T23:00:00.001Z", "2026-10-26T23:00:00Z");
    }

    void aDayEndsAtLocalMidnight()
    {
        QFETCH(const QString, reading);
        QFETCH(const QString, end);
        RollupGrid grid;
        grid.setZone(kCentralEurope);
        const auto ms = QDateTime::fromString(reading, Qt::ISODateWithMs).toMSecsSinceEpoch();
        QCOMPARE(grid.end(kDayLevel, ms), QDateTime::fromString(end, Qt::ISODate).toSecsSinceEpoch());
    }

    /// On both sides of thirty days: what is ten days younger stays, in detail and in minutes.
    void retentionTakesNothingThatIsYounger()
    {
        constexpr std::int64_t day = 86'400'000;
        constexpr int some = 600;
        const std::int64_t now = QDateTime::currentMSecsSinceEpoch();
        const std::int64_t younger = now - 20 * day;
        m_writer->writeBulk(seconds(now - 40 * day, 0, some));
        m_writer->writeBulk(seconds(younger, some, 2 * some));
        m_writer->writeBulk(seconds(now - day, 2 * some, 3 * some));
        const auto minutes = [&](const char *comparison) {
            const QString sql = QStringLiteral("SELECT count(*) FROM rollup_1m WHERE ends %1 %2")
                                    .arg(QLatin1String(comparison), QString::number(younger / 1000));
            return value(sql.toLatin1().constData());
        };
        const QString youngerMinutes = minutes(">=");
        QVERIFY(youngerMinutes.toInt() > 10 && minutes("<").toInt() > 0);
        keep({ 30, 30 });
        QCOMPARE(value("SELECT count(*) FROM block WHERE sealed = 1"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QString::number(2 * some));
        QCOMPARE(minutes("<"), QStringLiteral("0"));
        QCOMPARE(minutes(">="), youngerMinutes);
    }

    /// Seconds where only minutes are left, and minutes where only quarters are: the same energy, to the last digit.
    void showsWhatIsLeftOfPrunedTime()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        const std::int64_t recent = QDateTime::currentMSecsSinceEpoch() - 4 * 3'600'000;
        writeLive(recent, kSeconds, kSeconds + 100);
        // 14:15 to 16:45 UTC. From the reading of 14:14:59 on, second 99 and 138 Wh, to the last, second 8999 and
        // 12598.
        SeriesRequest request = requestFor(SeriesKind::Energy, 10, kOld);
        request.from = UtcSeconds(std::chrono::seconds(kOld / 1000 + 100));
        request.to = request.from + std::chrono::minutes(150);
        const std::optional<Decimal> used(Decimal(12'598 - 138, 0));
        const auto check = [&](std::uint32_t plotStep) {
            SeriesReply reply = ask(request);
            QCOMPARE(reply.error, HistoryError::None);
            QCOMPARE(reply.totals[kImportTariff1], used);
            QCOMPARE(sumOf(reply), used);
            SeriesRequest plot = request;
            plot.kind = SeriesKind::Power;
            plot.plotWidth = 1000;
            reply = ask(plot);
            QCOMPARE(reply.request.stepSeconds, plotStep);
            const auto known = std::count_if(reply.buckets.begin(), reply.buckets.end(), [](const Bucket &bucket) {
                return bucket.quality == BucketQuality::Measured;
            });
            QCOMPARE(known, 9000 / plotStep - (plotStep == 10 ? 10 : plotStep == 60 ? 1 : 0));
            QCOMPARE(verifyDifferences(), 0);
        };
        check(10);
        keep({ 30, 0 });
        QCOMPARE(value("SELECT count(*) FROM block"), QStringLiteral("0"));
        check(60);
        keep({ 30, 30 });
        check(900);
    }

    /// What is deleted for privacy goes where only rollups tell of it, too.
    void deletesWhatOnlyRollupsTell()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        const std::int64_t recent = QDateTime::currentMSecsSinceEpoch() - 4 * 3'600'000;
        writeLive(recent, kSeconds, kSeconds + 100);
        keep({ 30, 0 });
        m_writer->close();
        DeletedRows deleted;
        const auto goOn = [](qint64, qint64) { return true; };
        QVERIFY(!deleteRange(m_path, 0, kOld, kOld + 3'600'000, goOn, &deleted));
        QCOMPARE(value("SELECT count(*) FROM rollup_1m WHERE ends < 1790100000"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM rollup_1d WHERE ends < 1790200000"), QStringLiteral("0"));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("100"));
        QCOMPARE(verifyDifferences(), 0);
        // The recording begins with the first reading that is left: 1000000 Wh and 9000 * 7 / 5.
        QCOMPARE(value("SELECT base_import_t1 FROM segment"), QStringLiteral("1012600"));
    }

    void keepsEverythingByDefault()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        QVERIFY(!withStore([](HistoryStore &store) { return store.tidy(); }));
        QCOMPARE(value("SELECT sum(snapshots) FROM block"), QString::number(kSeconds));
    }

    void salvagesWhatCanBeRead()
    {
        m_writer->writeBulk(seconds(kOld, 0, kSeconds));
        writeLive(kOld, kSeconds, kSeconds + 3000);
        m_writer->close();
        const QString snapshots = value("SELECT sum(snapshots) FROM block");
        // The root page of `snapshot` is overwritten: nothing of that table can be read, everything of the others can.
        const qint64 root = value("SELECT rootpage FROM sqlite_master WHERE name = 'snapshot'").toLongLong();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek((root - 1) * 4096);
        file.write(QByteArray(4096, '\x5A'));
        file.close();
        const QByteArray damaged = contents(m_path);
        open();
        writeLive(kOld, kSeconds + 4000, kSeconds + 4010);
        QVERIFY(m_status.recording);
        const QString aside = QString::fromStdString(m_status.setAside);
        QVERIFY(aside.contains(QStringLiteral(".damaged-")));
        // The first page counts the times the file was opened before its damage was met.
        QCOMPARE(contents(aside).mid(4096), damaged.mid(4096));
        QCOMPARE(value("SELECT sum(snapshots) FROM block"), snapshots);
        QCOMPARE(value("PRAGMA integrity_check"), QStringLiteral("ok"));
        QCOMPARE(value("SELECT before FROM event WHERE kind = 'salvaged'"), aside);
        QCOMPARE(value("SELECT count(*) FROM segment"), QStringLiteral("1"));
        QCOMPARE(value("SELECT count(*) FROM snapshot"), QStringLiteral("10"));
    }

private:
    void open()
    {
        m_writer.reset();
        HistoryWriterOptions options;
        options.path = m_path;
        options.retryMs = 50;
        m_writer = std::make_unique<HistoryWriter>(options);
        connect(m_writer.get(), &HistoryWriter::statusChanged, this,
                [this](const HistoryStatus &status) { m_status = status; });
        m_writer->open();
    }

    void writeLive(std::int64_t startMs, int from, int to)
    {
        for (int i = from; i < to; ++i)
            m_writer->write(std::make_shared<const Snapshot>(secondOf(startMs, i)));
        QCoreApplication::processEvents();
    }

    bool withStore(const std::function<bool(HistoryStore &)> &work)
    {
        bool result = false;
        const bool done = m_writer->withStore([&](HistoryStore &store) { result = work(store); });
        return done && result;
    }

    SeriesReply ask(const SeriesRequest &request)
    {
        SeriesReply reply;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &now) { reply = now; });
        reader.request(request);
        return reply;
    }

    static std::optional<Decimal> sumOf(const SeriesReply &reply)
    {
        Decimal sum(0, 0);
        for (const Bucket &bucket : reply.buckets)
            sum = Decimal::sum(sum, bucket.values[kImportTariff1].value_or(Decimal(0, 0))).value_or(Decimal());
        return sum;
    }

    qint64 verifyDifferences() const
    {
        VerifyReport report;
        const HistoryFault fault = verifyHistory(
            m_path, [](qint64, qint64) { return true; }, &report);
        return fault ? -1 : report.differences;
    }

    void keep(const Retention &retention)
    {
        withStore([&](HistoryStore &store) { return !store.setRetention(retention); });
        tidy();
    }

    /// `onlyBlocks`: as far as there are no rows without a block.
    void tidy(bool onlyBlocks = false)
    {
        const auto loose = [this] {
            return value("SELECT count(*) FROM snapshot WHERE id > (SELECT coalesce(max(last_id), 0) FROM block)");
        };
        while (withStore([](HistoryStore &store) { return store.tidy(); })) {
            if (onlyBlocks && loose() == QStringLiteral("0"))
                return;
        }
    }

    static SeriesRequest requestFor(SeriesKind kind, std::uint32_t step, std::int64_t startMs)
    {
        SeriesRequest request;
        request.kind = kind;
        request.step = BucketStep::Seconds;
        request.stepSeconds = step;
        request.from = UtcSeconds(std::chrono::seconds(startMs / 1000 - 600));
        request.to = UtcSeconds(std::chrono::seconds(startMs / 1000 + kSeconds + 600));
        return request;
    }

    /// Power and energy of the stretch in steps of three levels, every digit.
    QStringList ask(std::int64_t startMs = kOld)
    {
        QStringList answers;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &reply) {
            answers << QString::number(static_cast<int>(reply.error));
            for (const Bucket &bucket : reply.buckets) {
                QString text = QString::number(static_cast<int>(bucket.quality));
                for (const auto &entry : bucket.values)
                    text += u' ' + (entry ? QString::fromStdString(entry->toString()) : QStringLiteral("-"));
                answers << text;
            }
        });
        for (const SeriesKind kind : { SeriesKind::Power, SeriesKind::Energy }) {
            for (const std::uint32_t step : { 7U, 60U, 900U })
                reader.request(requestFor(kind, step, startMs));
        }
        return answers;
    }

    QString energyTotal(std::int64_t untilMs)
    {
        QString total;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &reply) {
            total = QString::fromStdString(reply.totals[kImportTariff1].value_or(Decimal()).toString());
        });
        SeriesRequest request = requestFor(SeriesKind::Energy, 86'400, kOld);
        request.to = UtcSeconds(std::chrono::seconds(untilMs / 1000 + 2 * kSeconds));
        reader.request(request);
        return total;
    }

    QStringList dump(const char *table, const char *order)
    {
        return sqlRows(
            m_path,
            QStringLiteral("SELECT * FROM %1 ORDER BY %2").arg(QString::fromLatin1(table), QString::fromLatin1(order)));
    }
    QString value(const char *sql) { return sqlRows(m_path, QString::fromLatin1(sql)).join(u' '); }

    void execute(const char *sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY2(query.exec(QString::fromLatin1(sql)), qPrintable(query.lastError().text()));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    HistoryStatus m_status;
    std::unique_ptr<HistoryWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestHistoryBlocks)
#include "tst_historyblocks.moc"
