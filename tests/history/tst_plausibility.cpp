// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historystore.h"
#include "history/historywriter.h"
#include "history/plausibility.h"
#include "meterfixture.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000; ///< 2026-09-21T14:13:20Z

} // namespace

class TestPlausibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
        HistoryWriterOptions options;
        options.path = m_path;
        m_writer = std::make_unique<HistoryWriter>(options);
        m_writer->open();
    }
    void cleanup()
    {
        m_writer.reset();
        m_folder.reset();
    }

    void knowsWhatAConnectionCarries_data()
    {
        QTest::addColumn<qint64>("gain");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<qint64>("elapsedMs");
        QTest::addColumn<qint64>("watts");
        QTest::addColumn<bool>("plausible");
        // 3 x 80 A x 230 V = 55 200 W: in a second 2 x 15.33 Wh, and 13 800 Wh of a quarter of an hour beside it
        QTest::newRow("a second of 10 kW") << qint64(3) << 0 << qint64(1000) << qint64(55'200) << true;
        QTest::newRow("as much as may be") << qint64(13'832) << 0 << qint64(1000) << qint64(55'200) << true;
        QTest::newRow("one more") << qint64(13'833) << 0 << qint64(1000) << qint64(55'200) << false;
        QTest::newRow("a bit of 16 kWh flipped") << qint64(16'384) << 0 << qint64(1000) << qint64(55'200) << false;
        QTest::newRow("the same after an hour") << qint64(16'384) << 0 << qint64(3'600'000) << qint64(55'200) << true;
        // 25 A: 17 250 W, a quarter 4312.5 Wh and 2 x 4.79 Wh: 4322 Wh
        QTest::newRow("small connection") << qint64(4324) << 0 << qint64(1000) << qint64(17'250) << true;
        QTest::newRow("small connection, more") << qint64(4325) << 0 << qint64(1000) << qint64(17'250) << false;
        QTest::newRow("tenths of Wh") << qint64(138'302) << -1 << qint64(1000) << qint64(55'200) << true;
        QTest::newRow("tenths of Wh, more") << qint64(138'303) << -1 << qint64(1000) << qint64(55'200) << false;
        QTest::newRow("whole kWh, two steps") << qint64(15) << 3 << qint64(1000) << qint64(55'200) << true;
        QTest::newRow("whole kWh, more") << qint64(16) << 3 << qint64(1000) << qint64(55'200) << false;
        QTest::newRow("beyond 64 bits") << qint64(99'999'999'999) << 3 << qint64(1000) << qint64(55'200) << false;
    }

    void knowsWhatAConnectionCarries()
    {
        QFETCH(qint64, gain);
        QFETCH(int, exponent);
        QFETCH(qint64, elapsedMs);
        QFETCH(qint64, watts);
        QTEST(isPlausibleGain(gain, exponent, elapsedMs, watts), "plausible");
    }

    void takesTheLimitOfTheTelegram_data()
    {
        QTest::addColumn<QByteArray>("kilowatt"); // 0-0:17.0.0, empty: not sent
        QTest::addColumn<QByteArray>("ampere"); // 1-0:31.4.0
        QTest::addColumn<qint64>("watts");
        QTest::newRow("neither") << QByteArray() << QByteArray() << qint64(55'200);
        QTest::newRow("17.3 kW") << QByteArray("017.3") << QByteArray() << qint64(17'300);
        QTest::newRow("25 A") << QByteArray() << QByteArray("025") << qint64(17'250);
        QTest::newRow("both") << QByteArray("010.0") << QByteArray("025") << qint64(17'250);
        QTest::newRow("no limit") << QByteArray("999.9") << QByteArray("999") << qint64(55'200);
        QTest::newRow("zero") << QByteArray("000.0") << QByteArray("000") << qint64(55'200);
    }

    void takesTheLimitOfTheTelegram()
    {
        QFETCH(QByteArray, kilowatt);
        QFETCH(QByteArray, ampere);
        SnapshotBuilder builder(kStart);
        builder.power("01.000", "00.000");
        if (!kilowatt.isEmpty())
            builder.number({ 0, 0, 17, 0, 0 }, Quantity::PowerThreshold, Unit::Watt, 3, kilowatt.toStdString());
        if (!ampere.isEmpty())
            builder.number({ 1, 0, 31, 4, 0 }, Quantity::CurrentLimit, Unit::Ampere, 0, ampere.toStdString());
        QTEST(qint64(connectionWatts(makeRecord(builder.snapshot()))), "watts");
    }

    void leavesAJumpOutOfTheSums()
    {
        write(0, "1000.000");
        write(1, "1000.001");
        write(2, "5096.001"); // one bit
        write(3, "1000.002");
        QCOMPARE(value("SELECT import_t1_kwh FROM readings"),
                 QStringLiteral("1000.000 1000.001 5096.001 1000.002")); // kept
        QCOMPARE(value("SELECT reason FROM segment"), QStringLiteral("first-reading"));
        QCOMPARE(value("SELECT register, before, after, snapshots, decision FROM doubt"),
                 QStringLiteral("import_t1|1000001|5096001|1|"));
        QCOMPARE(value("SELECT from_ms - 1790000000000, before, after FROM event WHERE kind = 'implausible'"),
                 QStringLiteral("2000|1000001|5096001"));
        QCOMPARE(totals(), QStringLiteral("2 2 2"));
        write(90, "1000.100"); // the minute of the jump is written
        QCOMPARE(value("SELECT import_t1, import_t1_gain FROM rollup_1m"), QStringLiteral("1000002|2"));
    }

    void keepsDoubtingUntilAPersonAccepts()
    {
        write(0, "1000.000");
        for (int second = 1; second < 200; ++second)
            write(second, Decimal(5'096'000 + second, -3).toString());
        QCOMPARE(value("SELECT snapshots FROM doubt"), QStringLiteral("199"));
        QCOMPARE(value("SELECT count(*) FROM event WHERE kind = 'implausible'"), QStringLiteral("1"));
        QCOMPARE(totals(), QStringLiteral("0 0 0"));
        QCOMPARE(decide(DoubtDecision::Accepted), HistoryError::None);
        QCOMPARE(value("SELECT decision FROM doubt"), QStringLiteral("accepted"));
        QCOMPARE(totals(), QStringLiteral("4096199 4096199 4096199"));
        write(200, "5096.200");
        QCOMPARE(value("SELECT count(*) FROM doubt"), QStringLiteral("1"));
        QCOMPARE(totals(), QStringLiteral("4096200 4096200 4096200"));
        QCOMPARE(value("SELECT import_t1 FROM rollup_1m ORDER BY ends DESC LIMIT 1"), QStringLiteral("5096160"));
    }

    void staysOutWhenRejected()
    {
        write(0, "1000.000");
        write(1, "5096.001");
        write(2, "1000.001");
        QCOMPARE(decide(DoubtDecision::Rejected), HistoryError::None);
        write(100, "1000.002");
        QCOMPARE(totals(), QStringLiteral("2 2 2"));
        QCOMPARE(value("SELECT decision FROM doubt"), QStringLiteral("rejected"));
    }

    void cannotBeAcceptedBeforeLowerReadings()
    {
        write(0, "1000.000");
        write(1, "5096.001");
        write(2, "1000.001");
        QCOMPARE(decide(DoubtDecision::Accepted), HistoryError::Contradicted);
        QCOMPARE(totals(), QStringLiteral("1 1 1"));
    }

    void staysUndecidedWhenTheDecisionIsCancelled()
    {
        write(0, "1000.000");
        for (int second = 1; second < 600; ++second)
            write(second, Decimal(5'096'000 + second, -3).toString());
        m_writer->close();
        {
            HistoryStore store(m_path);
            QVERIFY(!store.open());
            store.watch([](qint64, qint64) { return false; });
            QCOMPARE(store.decide(1, DoubtDecision::Accepted).error, HistoryError::Cancelled);
        }
        QCOMPARE(value("SELECT decision FROM doubt"), QString());
        QCOMPARE(totals(), QStringLiteral("0 0 0"));
        m_writer->open();
        QCOMPARE(decide(DoubtDecision::Accepted), HistoryError::None);
        QCOMPARE(totals(), QStringLiteral("4096599 4096599 4096599"));
    }

    void leavesALeapAtTheBeginOfASegmentOut_data()
    {
        QTest::addColumn<QByteArrayList>("readings"); // a minute after one another
        QTest::addColumn<QString>("reasons");
        QTest::addColumn<QString>("total");
        QTest::addColumn<QString>("told");
        const auto row = [](const char *name, const QByteArrayList &readings, const char *reasons, const char *total,
                            const char *told) {
            QTest::newRow(name) << readings << QString::fromLatin1(reasons) << QString::fromLatin1(total)
                                << QString::fromLatin1(told);
        };
        row("reset, then a counter of somebody else",
            { "1000.000", "1000.001", "500.000", "500.002", "1400.000", "1400.004" },
            "first-reading counter-reset counter-returned", "7", "1000001|1400000");
        row("reset, then back", { "1000.000", "1000.001", "500.000", "500.002", "1000.003", "1000.004" },
            "first-reading counter-reset counter-returned", "6", "");
        row("one more decimal and a bit", { "1000.000", "1000.001", "5096.0012", "5096.0014" },
            "first-reading finer-resolution", "1.2", "1000001.0|5096001.2");
    }
    void leavesALeapAtTheBeginOfASegmentOut()
    {
        QFETCH(QByteArrayList, readings);
        for (int minute = 0; minute < readings.size(); ++minute)
            write(minute * 60, readings[minute].toStdString());
        QTEST(value("SELECT reason FROM segment ORDER BY id"), "reasons");
        QFETCH(QString, total);
        QCOMPARE(totals(), QStringList({ total, total, total }).join(u' '));
        QTEST(value("SELECT before, after FROM event WHERE kind = 'implausible'"), "told");
    }

    void remembersDoubtsOverARestart()
    {
        write(0, "1000.000");
        write(1, "5096.001");
        m_writer->close();
        m_writer->open();
        write(2, "1000.001");
        write(130, "1000.002");
        QCOMPARE(totals(), QStringLiteral("2 2 2"));
        QCOMPARE(value("SELECT reason FROM segment"), QStringLiteral("first-reading"));
    }

private:
    void write(int second, std::string_view kwh)
    {
        m_writer->write(SnapshotBuilder(kStart + second * 1000).import(1, kwh).share());
        QCoreApplication::processEvents();
    }

    HistoryError decide(DoubtDecision decision)
    {
        HistoryFault fault;
        m_writer->withStore([&](HistoryStore &store) { fault = store.decide(store.doubts().front().id, decision); });
        return fault.error;
    }

    /// Of the day, from its rollups, in minutes and in odd seconds.
    QString totals()
    {
        QStringList totals;
        HistoryReader reader(m_path);
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &reply) {
            totals << QString::fromStdString(reply.totals[kImportTariff1].value_or(Decimal(-1, 0)).toString());
        });
        SeriesRequest request;
        request.from = UtcSeconds(std::chrono::seconds(utc("2026-09-20T22:00:00Z")));
        request.to = UtcSeconds(std::chrono::seconds(utc("2026-09-21T22:00:00Z")));
        request.step = BucketStep::LocalDay;
        reader.request(request);
        request.step = BucketStep::Seconds;
        for (const std::uint32_t step : { 60U, 7U }) {
            request.stepSeconds = step;
            reader.request(request);
        }
        return totals.join(u' ');
    }

    QString value(const char *sql) { return sqlRows(m_path, QString::fromLatin1(sql)).join(u' '); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<HistoryWriter> m_writer;
};

QTEST_GUILESS_MAIN(TestPlausibility)
#include "tst_plausibility.moc"
