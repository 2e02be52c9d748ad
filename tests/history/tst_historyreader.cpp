// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::test;

namespace {

UtcSeconds at(const char *iso)
{
    return UtcSeconds(std::chrono::seconds(utc(iso)));
}

QString markOf(const Bucket &bucket)
{
    return bucket.quality == BucketQuality::Filled ? QStringLiteral("*") : QString();
}

/// "0:1.500 1:- 2:4.000*": index, value of a slot in its unit, '-' where nothing is known, '*' where filled.
QString drawn(const SeriesReply &reply, std::size_t slot)
{
    QStringList steps;
    for (std::size_t i = 0; i < reply.buckets.size(); ++i) {
        const Bucket &bucket = reply.buckets[i];
        QString text = QString::number(i) + u':';
        text += bucket.values[slot] ? QString::fromStdString(bucket.values[slot]->toString()) : QStringLiteral("-");
        text += markOf(bucket);
        if ((bucket.quality == BucketQuality::None) != !bucket.values[slot])
            text += u'?';
        steps << text;
    }
    return steps.join(u' ');
}

QString total(const SeriesReply &reply, std::size_t slot)
{
    return reply.totals[slot] ? QString::fromStdString(reply.totals[slot]->toString()) : QStringLiteral("-");
}

/// "1000>2250": the registers at both ends, '-' where they are not known.
QString ends(const SeriesReply &reply, std::size_t slot)
{
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? QString::fromStdString(value->toString()) : QStringLiteral("-");
    };
    return text(reply.readingsAtFrom[slot]) + u'>' + text(reply.readingsAtTo[slot]);
}

} // namespace

class TestHistoryReader : public QObject
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
        m_reader = std::make_unique<HistoryReader>(m_path);
    }

    void cleanup()
    {
        m_reader.reset();
        m_writer.reset();
        m_folder.reset();
    }

    void answersEveryStepOfAnEmptyHistory()
    {
        const SeriesReply reply = ask("2026-01-01T00:00:00Z", "2026-01-01T03:00:00Z", BucketStep::Hour);
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:- 1:- 2:-"));
        QVERIFY(!reply.totals[kImportTariff1]);
        QVERIFY(!reply.recordedFrom);
    }

    void answersBeforeTheFileExists()
    {
        HistoryReader reader(m_folder->filePath(QStringLiteral("nothing.sqlite")));
        SeriesReply reply;
        connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &r) { reply = r; });
        SeriesRequest request;
        request.token = 7;
        request.from = at("2026-01-01T00:00:00Z");
        request.to = at("2026-01-01T02:00:00Z");
        reader.request(request);
        QCOMPARE(reply.request.token, 7U);
        QCOMPARE(reply.error, HistoryError::None);
        QCOMPARE(reply.buckets.size(), 2U);
    }

    void takesTheRegisterAtTheBoundary()
    {
        // Readings exactly on the hour: 10:00 1.000, 11:00 1.250, 12:00 2.000 kWh.
        energy("2026-01-05T10:00:00Z", "1.000");
        energy("2026-01-05T11:00:00Z", "1.250");
        energy("2026-01-05T12:00:00Z", "2.000");
        const SeriesReply reply = ask("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z", BucketStep::Hour);
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:250* 1:750*"));
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("1000"));
        QCOMPARE(reply.recordedFrom.value(), at("2026-01-05T10:00:00Z"));
        QCOMPARE(reply.recordedTo.value(), at("2026-01-05T12:00:00Z"));
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("1000>2000"));
        QCOMPARE(ends(reply, kImportTotal), QStringLiteral("1000>2000")); // of tariff 1 alone: no total is sent
        QCOMPARE(ends(reply, kExportTariff1), QStringLiteral("->-"));
        QCOMPARE(reply.readAtFrom.value(), at("2026-01-05T10:00:00Z"));
        QCOMPARE(reply.readAtTo.value(), at("2026-01-05T12:00:00Z"));
        QCOMPARE(reply.readingsMeter, std::string("E0001"));
    }

    void endsARangeThatIsNotOverWithTheLastReading()
    {
        energy("2026-01-05T22:59:58Z", "4618.978");
        energy("2026-01-06T08:00:00Z", "4619.500");
        energy("2026-01-06T08:00:01Z", "4619.501");
        const SeriesReply today = ask("2026-01-05T23:00:00Z", "2026-01-06T23:00:00Z", BucketStep::LocalDay);
        QCOMPARE(ends(today, kImportTariff1), QStringLiteral("4618978>4619501"));
        QCOMPARE(today.readAtFrom.value(), at("2026-01-05T22:59:58Z"));
        QCOMPARE(today.readAtTo.value(), at("2026-01-06T08:00:01Z"));
    }

    void standsStillWhereNothingWasRead()
    {
        energy("2026-01-05T10:00:00Z", "1.000");
        energy("2026-01-05T10:00:10Z", "1.001");
        const SeriesReply after = ask("2026-01-05T23:00:00Z", "2026-01-06T23:00:00Z", BucketStep::LocalDay);
        QCOMPARE(ends(after, kImportTariff1), QStringLiteral("1001>1001"));
        QCOMPARE(after.readAtFrom.value(), at("2026-01-05T10:00:10Z"));
        QVERIFY(!after.totals[kImportTariff1]);
        const SeriesReply before = ask("2026-01-03T23:00:00Z", "2026-01-04T23:00:00Z", BucketStep::LocalDay);
        QCOMPARE(ends(before, kImportTariff1), QStringLiteral("->-"));
    }

    void beginsWithTheFirstReadingWhereNoneIsBefore()
    {
        energy("2026-01-05T10:00:00Z", "1.000");
        energy("2026-01-05T10:00:10Z", "1.001");
        const SeriesReply reply = ask("2026-01-04T23:00:00Z", "2026-01-05T23:00:00Z", BucketStep::LocalDay);
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("1000>1001"));
        QCOMPARE(reply.readAtFrom.value(), at("2026-01-05T10:00:00Z"));
    }

    void takesTheRegisterOfTheTotalWhereThereIsOne()
    {
        const auto both = [this](const char *iso, const char *total, const char *tariff) {
            m_writer->write(SnapshotBuilder(utc(iso) * 1000).import(0, total).import(1, tariff).share());
        };
        both("2026-01-05T10:00:00Z", "100.000", "60.000");
        both("2026-01-05T10:00:01Z", "100.005", "60.002");
        QCoreApplication::processEvents();
        const SeriesReply reply = ask("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z", BucketStep::Hour);
        QCOMPARE(ends(reply, kImportTotal), QStringLiteral("100000>100005"));
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("60000>60002"));
    }

    void followsARegisterThatGainsDecimals()
    {
        energy("2026-01-05T10:00:00Z", "1.000");
        energy("2026-01-05T10:00:01Z", "1.0005"); // a segment of its own that goes on from the first
        energy("2026-01-05T10:00:02Z", "1.0010");
        const SeriesReply reply = ask("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z", BucketStep::Hour);
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("1000>1001.0"));
        QCOMPARE(reply.totals[kImportTariff1].value(), Decimal(1, 0));
    }

    void putsTheEnergyOfAGapWhereTheMeterIsHeardAgain()
    {
        every("2026-01-05T10:00:00Z", "2026-01-05T10:20:00Z", 10, 1);
        m_register += 500; // used while nobody listened
        every("2026-01-05T12:40:00Z", "2026-01-05T13:10:00Z", 10, 1);
        const SeriesReply reply = ask("2026-01-05T10:00:00Z", "2026-01-05T14:00:00Z", BucketStep::Hour);
        // 10:00:00 to 10:19:50 are 119 steps; the gap's 501; 12:40:00 to 13:00:00 are 120, then 59 to 13:09:50.
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:119 1:- 2:621* 3:59"));
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("799"));
    }

    void knowsLongAndShortDays_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("hours");
        // Directive 2000/84/EC: last Sundays of March and October, 01:00 UTC.
        QTest::newRow("spring") << QByteArray("2026-03-28T23:00:00Z") << QByteArray("2026-03-29T22:00:00Z") << 23;
        QTest::newRow("autumn") << QByteArray("2026-10-24T22:00:00Z") << QByteArray("2026-10-25T23:00:00Z") << 25;
    }

    void knowsLongAndShortDays()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, hours);
        // 1 Wh every ten minutes, from a day before to a day after
        const std::int64_t midnight = utc(from.constData());
        for (std::int64_t second = midnight - 86'400; second <= midnight + 2 * 86'400; second += 600)
            write(second, m_register++);
        const SeriesReply day = ask(from.constData(), to.constData(), BucketStep::LocalDay);
        QCOMPARE(drawn(day, kImportTariff1), QStringLiteral("0:%1").arg(hours * 6) + markOf(day.buckets.at(0)));
        QCOMPARE(day.buckets[0].begin, at(from.constData()));
        QCOMPARE(day.buckets[0].end, at(to.constData()));
        const SeriesReply byHour = ask(from.constData(), to.constData(), BucketStep::Hour);
        QCOMPARE(int(byHour.buckets.size()), hours);
        for (const Bucket &bucket : byHour.buckets)
            QCOMPARE(bucket.values[kImportTariff1].value(), Decimal(6, 0));
    }

    void addsUpAcrossAMeterSwap()
    {
        every("2026-01-05T10:00:00Z", "2026-01-05T10:30:00Z", 10, 1);
        m_meter = "NEW";
        m_register = 5;
        every("2026-01-05T10:40:00Z", "2026-01-05T11:10:00Z", 10, 1);
        const SeriesReply reply = ask("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z", BucketStep::Hour);
        // old meter 10:00:00 to 10:29:50 179 steps; new one 10:40:00 to 11:00:00 120 steps, then 59 to 11:09:50
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:299 1:59"));
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("358"));
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("->-"));
        QCOMPARE(reply.readingsMeter, std::string());
        // Behind the swap the new meter has its own: 120 steps from 5 Wh to 11:00:00, then 59.
        const SeriesReply later = ask("2026-01-05T11:00:00Z", "2026-01-05T12:00:00Z", BucketStep::Hour);
        QCOMPARE(ends(later, kImportTariff1), QStringLiteral("125>184"));
        QCOMPARE(later.readingsMeter, std::string("NEW"));
    }

    void addsUpAcrossACounterReset()
    {
        m_register = 900'000;
        every("2026-01-05T10:00:00Z", "2026-01-05T10:30:00Z", 10, 1);
        m_register = 0;
        every("2026-01-05T10:30:00Z", "2026-01-05T11:00:10Z", 10, 1);
        const SeriesReply reply = ask("2026-01-05T10:00:00Z", "2026-01-05T11:00:00Z", BucketStep::Hour);
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:359")); // 179 steps, then 180 from 0
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("359"));
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("->-"));
    }

    void countsNothingTwiceWhenTheClockIsSetBack()
    {
        every("2026-01-05T10:00:00Z", "2026-01-05T11:00:00Z", 10, 1);
        every("2026-01-05T10:20:00Z", "2026-01-05T11:30:10Z", 10, 1);
        const SeriesReply reply = ask("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z", BucketStep::Hour);
        // 359 steps in the first pass, then 421 readings of 1 Wh: 241 up to 11:00:00 and 180 behind it
        QCOMPARE(drawn(reply, kImportTariff1), QStringLiteral("0:600 1:180"));
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("780"));
    }

    void isExactAtTheEndOfTheScale()
    {
        energy("2026-01-05T10:00:00Z", "99999999.998");
        energy("2026-01-05T10:00:01Z", "99999999.999");
        const SeriesReply reply = ask("2026-01-05T00:00:00Z", "2026-01-06T00:00:00Z", BucketStep::Hour);
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("1"));
        QCOMPARE(total(reply, kImportTotal), QStringLiteral("1"));
        QCOMPARE(ends(reply, kImportTariff1), QStringLiteral("99999999998>99999999999"));
        QCOMPARE(ends(reply, kImportTotal), QStringLiteral("99999999998>99999999999"));
    }

    void partsAddUpToTheWhole_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void partsAddUpToTheWhole();

    void telescopesOverAnySteps();

    void givesPowerExactly()
    {
        const std::int64_t start = utc("2026-01-05T10:00:00Z");
        const auto power = [&](int second, const char *in, const char *out) {
            m_writer->write(SnapshotBuilder((start + second) * 1000).power(in, out).share());
            QCoreApplication::processEvents();
        };
        power(1, "00.100", "00.000");
        power(30, "00.000", "00.050");
        power(60, "00.301", "00.000");
        power(61, "00.002", "00.000");
        power(90, "00.001", "00.000");
        const SeriesReply reply =
            ask("2026-01-05T10:00:00Z", "2026-01-05T10:03:00Z", BucketStep::Seconds, SeriesKind::Power, 60);
        QCOMPARE(drawn(reply, kPowerMinimum), QStringLiteral("0:-50 1:1 2:-"));
        QCOMPARE(drawn(reply, kPowerMaximum), QStringLiteral("0:301 1:2 2:-"));
        QCOMPARE(drawn(reply, kPowerMean), QStringLiteral("0:117 1:2 2:-")); // 351 / 3; 3 / 2, half away from zero
        const SeriesReply seconds =
            ask("2026-01-05T10:00:58Z", "2026-01-05T10:01:02Z", BucketStep::Seconds, SeriesKind::Power, 1);
        QCOMPARE(drawn(seconds, kPowerMean), QStringLiteral("0:- 1:301 2:2 3:-"));
    }

    void choosesTheFinestStepThatFitsThePlot_data()
    {
        QTest::addColumn<qint64>("hours");
        QTest::addColumn<int>("step");
        QTest::addColumn<quint32>("seconds");
        QTest::addColumn<quint32>("days");
        // on a plot of 1200 pixels, that two partly filled buckets may share
        QTest::newRow("an hour") << qint64(1) << int(BucketStep::Seconds) << 5U << 1U; // 3600 / 3 + 2 is one too many
        QTest::newRow("six hours") << qint64(6) << int(BucketStep::Seconds) << 20U << 1U;
        QTest::newRow("a day") << qint64(24) << int(BucketStep::Seconds) << 120U << 1U;
        QTest::newRow("a week") << qint64(168) << int(BucketStep::Seconds) << 600U << 1U;
        QTest::newRow("a month") << qint64(720) << int(BucketStep::Seconds) << 2700U << 1U;
        QTest::newRow("a year") << qint64(8760) << int(BucketStep::Seconds) << 28'800U << 1U;
        QTest::newRow("three years") << qint64(26'280) << int(BucketStep::LocalDay) << 43'200U << 1U;
        QTest::newRow("ten years") << qint64(87'600) << int(BucketStep::LocalDay) << 43'200U << 7U;
    }

    void choosesTheFinestStepThatFitsThePlot()
    {
        QFETCH(qint64, hours);
        QFETCH(quint32, seconds);
        QFETCH(quint32, days);
        SeriesRequest request;
        request.from = at("2016-03-01T07:13:01Z");
        request.to = request.from + std::chrono::hours(hours);
        request.plotWidth = 1200;
        const SeriesReply reply = ask(request);
        QTEST(int(reply.request.step), "step");
        QCOMPARE(reply.request.stepSeconds, seconds);
        QCOMPARE(quint32(reply.request.stepDays), days);
        QVERIFY(reply.buckets.size() <= 1200);
        QVERIFY(reply.buckets.front().begin <= request.from && reply.buckets.back().end >= request.to);
    }

    void countsSeveralDaysFromTheSameDayWhereverTheRangeBegins()
    {
        SeriesRequest request;
        request.from = at("2026-03-20T10:00:00Z");
        request.to = at("2026-04-10T10:00:00Z");
        request.step = BucketStep::LocalDay;
        request.stepDays = 7;
        const auto first = ask(request).buckets;
        request.from = at("2026-03-27T10:00:00Z");
        const auto second = ask(request).buckets;
        QCOMPARE(second.front().begin, first[1].begin);
        // 1970-01-01 was a Thursday; so was 26 March 2026. Summer time begins on the 29th: 7 days less an hour.
        QCOMPARE(second.front().begin, at("2026-03-25T23:00:00Z"));
        QCOMPARE(second.front().end, at("2026-04-01T22:00:00Z"));
    }

    void letsTheNewestRequestOfAnAskerWin()
    {
        energy("2026-01-05T10:00:00Z", "1.000");
        QList<quint64> answered;
        QList<quint64> cancelled;
        connect(m_reader.get(), &HistoryReader::replied, this, [&](const SeriesReply &reply) {
            (reply.error == HistoryError::Cancelled ? cancelled : answered) << reply.request.token;
        });
        SeriesRequest request;
        request.from = at("2026-01-05T10:00:00Z");
        request.to = at("2026-01-05T12:00:00Z");
        for (const auto &[token, asker] : { std::pair(1, 1), std::pair(2, 2), std::pair(3, 1), std::pair(4, 1) }) {
            request.token = quint64(token);
            request.asker = quint32(asker);
            m_reader->request(request);
        }
        QTRY_COMPARE(answered.size(), 2);
        QCOMPARE(answered, (QList<quint64> { 4, 2 }));
        QCOMPARE(cancelled, (QList<quint64> { 1, 3 }));
    }

    void readsDaysFromTheirRollups()
    {
        // The rollup of a day that is over answers alone: the finer ones are gone.
        every("2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z", 600, 1);
        m_writer->close();
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("by hand"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            for (const char *table : { "snapshot", "rollup_1m", "rollup_15m", "rollup_1h" }) {
                const QString column = *table == 's' ? QStringLiteral("id & 0") : QStringLiteral("0");
                QVERIFY(QSqlQuery(database).exec(
                    QStringLiteral("DELETE FROM %1 WHERE %2 = 0 AND %3")
                        .arg(QString::fromLatin1(table), column,
                             *table == 's' ? QStringLiteral("((id >> 9) & 4398046511103) < 1774821600000")
                                           : QStringLiteral("ends <= 1774821600"))));
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("by hand"));
        // 29 March 2026 has 23 hours: 22:00Z of that day is 1774821600; 138 steps of ten minutes in it
        const SeriesReply reply = ask("2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z", BucketStep::LocalDay);
        QCOMPARE(reply.buckets.size(), 1U);
        QVERIFY(reply.buckets.front().values[kImportTariff1].has_value());
        QCOMPARE(total(reply, kImportTariff1), QStringLiteral("138"));
    }

    void readsGasByItsCaptureTime()
    {
        const std::int64_t ten = utc("2026-01-05T10:00:00Z");
        const auto gas = [&](int received, const char *volume, int captured) {
            m_writer->write(SnapshotBuilder((ten + received) * 1000).gas(volume, ten + captured).share());
            QCoreApplication::processEvents();
        };
        gas(10, "100.000", 0);
        gas(3700, "100.500", 3600);
        gas(7300, "101.250", 7200);
        gas(7301, "101.250", 7200);
        gas(18100, "104.000", 18000);
        const SeriesReply reply =
            ask("2026-01-05T10:00:00Z", "2026-01-05T16:00:00Z", BucketStep::Hour, SeriesKind::Gas);
        QCOMPARE(drawn(reply, 0), QStringLiteral("0:0.500 1:0.750 2:- 3:- 4:2.750* 5:-"));
        QCOMPARE(total(reply, 0), QStringLiteral("4.000"));
        QCOMPARE(ends(reply, 0), QStringLiteral("100.000>104.000"));
        QCOMPARE(reply.readAtTo.value(), at("2026-01-05T15:00:00Z"));
    }

    void givesTheVoltageOfEachPhase()
    {
        const std::int64_t start = utc("2026-01-05T10:00:00Z");
        const auto voltage = [&](int second, const char *l1, const char *l3) {
            m_writer->write(SnapshotBuilder((start + second) * 1000)
                                .import(1, "1.000")
                                .voltage(Phase::L1, l1)
                                .voltage(Phase::L3, l3)
                                .share());
            QCoreApplication::processEvents();
        };
        voltage(1, "230.1", "229.0");
        voltage(30, "231.4", "206.9");
        voltage(60, "229.9", "229.1");
        voltage(61, "253.2", "229.0");
        const auto of = [&](SeriesKind kind) {
            return ask("2026-01-05T10:00:00Z", "2026-01-05T10:03:00Z", BucketStep::Seconds, kind, 60);
        };
        const SeriesReply l1 = of(SeriesKind::VoltageL1);
        QCOMPARE(drawn(l1, kPowerMinimum), QStringLiteral("0:229.9 1:253.2 2:-"));
        QCOMPARE(drawn(l1, kPowerMean), QStringLiteral("0:230.5 1:253.2 2:-")); // 691.4 / 3 = 230.47
        QCOMPARE(drawn(l1, kPowerMaximum), QStringLiteral("0:231.4 1:253.2 2:-"));
        QCOMPARE(drawn(of(SeriesKind::VoltageL2), kPowerMean), QStringLiteral("0:- 1:- 2:-"));
        QCOMPARE(drawn(of(SeriesKind::VoltageL3), kPowerMinimum), QStringLiteral("0:206.9 1:229.0 2:-"));
        // Minutes that are rolled up say the same.
        voltage(3600, "230.0", "230.0");
        QCOMPARE(drawn(of(SeriesKind::VoltageL1), kPowerMean), QStringLiteral("0:230.5 1:253.2 2:-"));
        QCOMPARE(drawn(of(SeriesKind::VoltageL3), kPowerMinimum), QStringLiteral("0:206.9 1:229.0 2:-"));
    }

    void readsWaterAndHeatBesideGas()
    {
        const std::int64_t ten = utc("2026-01-05T10:00:00Z");
        const auto devices = [&](int received, const char *gas, const char *water, const char *heat) {
            m_writer->write(
                SnapshotBuilder((ten + received) * 1000)
                    .gas(gas, ten + received, 1)
                    .number({ 0, 2, 24, 2, 1, 255 }, Quantity::WaterVolume, Unit::CubicMetre, 0, water, Phase::Total, 0,
                            2)
                    .number({ 0, 3, 24, 2, 1, 255 }, Quantity::ThermalEnergy, Unit::Joule, 9, heat, Phase::Total, 0, 3)
                    .share());
            QCoreApplication::processEvents();
        };
        devices(0, "100.000", "7.001", "3.125");
        devices(3600, "100.500", "7.004", "3.127");
        const auto of = [&](SeriesKind kind) {
            return ask("2026-01-05T10:00:00Z", "2026-01-05T12:00:00Z", BucketStep::Hour, kind);
        };
        QCOMPARE(drawn(of(SeriesKind::Gas), 0), QStringLiteral("0:0.500 1:-"));
        QCOMPARE(drawn(of(SeriesKind::Water), 0), QStringLiteral("0:0.003 1:-"));
        QCOMPARE(of(SeriesKind::Water).unit, Unit::None);
        const SeriesReply heat = of(SeriesKind::Heat);
        QCOMPARE(drawn(heat, 0), QStringLiteral("0:2000000 1:-")); // 0.002 GJ
        QCOMPARE(heat.unit, Unit::Joule);
        QCOMPARE(ends(heat, 0), QStringLiteral("3125000000>3127000000"));
    }

    void saysHowManyReadingsAreDoubtful()
    {
        energy("2026-01-05T10:00:00Z", "1000.000");
        energy("2026-01-05T10:00:01Z", "1000.001");
        energy("2026-01-05T10:00:02Z", "5096.001"); // one bit
        energy("2026-01-05T10:00:03Z", "1000.002");
        QCOMPARE(ask("2026-01-05T10:00:00Z", "2026-01-05T11:00:00Z", BucketStep::Hour).doubtful, 1U);
        QCOMPARE(
            ask("2026-01-05T10:00:03Z", "2026-01-05T11:00:00Z", BucketStep::Seconds, SeriesKind::Power, 1).doubtful,
            0U);
        QCOMPARE(ask("2026-01-04T00:00:00Z", "2026-01-05T00:00:00Z", BucketStep::Hour).doubtful, 0U);
    }

    void countsDoubtfulReadingsOfTheRangeAlone()
    {
        energy("2026-01-05T10:00:00Z", "1000.000");
        energy("2026-01-05T10:00:01Z", "1000.001");
        energy("2026-01-05T10:00:02Z", "5096.001");
        energy("2026-01-05T10:00:03Z", "5096.002");
        energy("2026-01-05T10:00:04Z", "1000.002");
        const auto doubtful = [&](const char *from, const char *to) {
            return ask(from, to, BucketStep::Seconds, SeriesKind::Power, 1).doubtful;
        };
        QCOMPARE(doubtful("2026-01-05T10:00:00Z", "2026-01-05T10:01:00Z"), 2U);
        QCOMPARE(doubtful("2026-01-05T10:00:00Z", "2026-01-05T10:00:03Z"), 1U);
        QCOMPARE(doubtful("2026-01-05T10:00:03Z", "2026-01-05T10:01:00Z"), 1U);
        QCOMPARE(doubtful("2026-01-05T10:00:04Z", "2026-01-05T10:01:00Z"), 0U);
    }

private:
    void write(std::int64_t second, std::int64_t wattHours)
    {
        m_writer->write(SnapshotBuilder(second * 1000, m_meter).import(1, Decimal(wattHours, -3).toString()).share());
        QCoreApplication::processEvents();
    }
    void energy(const char *iso, const char *kwh)
    {
        m_writer->write(SnapshotBuilder(utc(iso) * 1000, m_meter).import(1, kwh).share());
        QCoreApplication::processEvents();
    }
    /// A reading every `period` seconds from `from` up to but without `to`, the register going up by `step` Wh.
    void every(const char *from, const char *to, int period, int step)
    {
        for (std::int64_t second = utc(from); second < utc(to); second += period) {
            m_writer->write(
                SnapshotBuilder(second * 1000, m_meter).import(1, Decimal(m_register, -3).toString()).share());
            m_register += step;
        }
        QCoreApplication::processEvents();
    }

    SeriesReply ask(const SeriesRequest &request)
    {
        SeriesReply reply;
        const auto connection =
            connect(m_reader.get(), &HistoryReader::replied, this, [&](const SeriesReply &r) { reply = r; });
        m_reader->request(request);
        disconnect(connection);
        return reply;
    }

    SeriesReply ask(const char *from, const char *to, BucketStep step, SeriesKind kind = SeriesKind::Energy,
                    std::uint32_t stepSeconds = 0)
    {
        SeriesRequest request;
        request.from = at(from);
        request.to = at(to);
        request.step = step;
        request.kind = kind;
        request.stepSeconds = stepSeconds;
        return ask(request);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<HistoryWriter> m_writer;
    std::unique_ptr<HistoryReader> m_reader;
    const char *m_meter = "E0001";
    std::int64_t m_register = 1000;
};

/// Random readings with gaps, resets, a swap, clock steps: for any step the buckets add up to the totals.
void TestHistoryReader::partsAddUpToTheWhole()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    const auto chance = [&random](int oneIn) { return random.bounded(oneIn) == 0; };
    std::int64_t ms = utc("2026-10-24T00:00:00Z") * 1000;
    std::int64_t in = random.bounded(1'000'000);
    std::int64_t out = random.bounded(1'000'000);
    int digits = 3;
    QByteArray meter = "A";
    for (int i = 0; i < 8000; ++i) {
        ms += 10'000 + random.bounded(900);
        if (chance(500))
            ms += random.bounded(4 * 3'600'000); // a gap
        if (chance(2000))
            ms -= 3'600'000; // the clock set back
        if (chance(2500))
            in = 0; // a counter reset
        if (chance(4000)) {
            meter += 'x'; // another meter
            ms += 120'000;
            out = 3;
        }
        if (chance(4000) && digits < 6) { // more decimals
            ++digits;
            in *= 10;
            out *= 10;
        }
        in += random.bounded(40);
        out += random.bounded(3);
        SnapshotBuilder telegram(ms, { meter.constData(), std::size_t(meter.size()) });
        if (!chance(50))
            telegram.import(1, Decimal(in, -digits).toString());
        telegram.outward(2, Decimal(out, -digits).toString());
        m_writer->write(telegram.share());
    }
    QCoreApplication::processEvents();
    for (const auto &[step, seconds] : { std::pair(BucketStep::LocalDay, 0U), std::pair(BucketStep::Hour, 0U),
                                         std::pair(BucketStep::Seconds, 900U), std::pair(BucketStep::Seconds, 60U),
                                         std::pair(BucketStep::Seconds, 7U), std::pair(BucketStep::LocalMonth, 0U) }) {
        SeriesRequest request;
        request.from = UtcSeconds(std::chrono::seconds(utc("2026-10-24T05:00:00Z")));
        request.to = UtcSeconds(std::chrono::seconds(utc("2026-10-25T21:00:00Z")));
        request.step = step;
        request.stepSeconds = seconds;
        const SeriesReply reply = ask(request);
        QCOMPARE(reply.error, HistoryError::None);
        for (std::size_t slot = 0; slot < kBucketValues; ++slot) {
            std::optional<Decimal> sum;
            for (const Bucket &bucket : reply.buckets) {
                if (!bucket.values[slot])
                    continue;
                QVERIFY(!bucket.values[slot]->isNegative());
                sum = sum ? Decimal::sum(*sum, *bucket.values[slot]) : bucket.values[slot];
            }
            QCOMPARE(sum.has_value(), reply.totals[slot].has_value());
            if (sum)
                QVERIFY2(*sum == *reply.totals[slot], sum->toString().c_str());
            const auto &from = reply.readingsAtFrom[slot];
            QCOMPARE(from.has_value(), reply.readingsAtTo[slot].has_value());
            if (from)
                QCOMPARE(Decimal::difference(*reply.readingsAtTo[slot], *from), sum);
        }
    }
}

/// The same range in days, hours, quarters, minutes and odd seconds has the same total, whichever level answers.
void TestHistoryReader::telescopesOverAnySteps()
{
    QRandomGenerator random(42);
    std::int64_t ms = utc("2026-05-01T22:00:00Z") * 1000;
    std::int64_t in = 99'999'000'000;
    for (int i = 0; i < 20'000; ++i) {
        ms += random.bounded(400) == 0 ? random.bounded(7'200'000) : 9'000 + random.bounded(2000);
        in += random.bounded(5);
        m_writer->write(SnapshotBuilder(ms).import(1, Decimal(in, -3).toString()).share());
    }
    QCoreApplication::processEvents();
    QStringList totals;
    for (const std::uint32_t seconds : { 0U, 3600U, 900U, 60U, 30U, 8U, 1U }) {
        SeriesRequest request;
        request.from = at("2026-05-02T22:00:00Z");
        request.to = at("2026-05-03T22:00:00Z");
        request.step = seconds == 0 ? BucketStep::LocalDay : BucketStep::Seconds;
        request.stepSeconds = seconds;
        totals << total(ask(request), kImportTariff1);
    }
    totals.removeDuplicates();
    QCOMPARE(totals.size(), 1);
    QVERIFY(totals.front() != QStringLiteral("0"));
}

QTEST_GUILESS_MAIN(TestHistoryReader)
#include "tst_historyreader.moc"
