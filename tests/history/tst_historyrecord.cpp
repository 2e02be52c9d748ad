// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyrecord.h"

#include "domain/quirk.h"
#include "history/spillfile.h"
#include "meterfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;

QString value(const HistoryRecord &record, std::size_t column)
{
    return record.values[column] ? QString::fromStdString(record.values[column]->toString()) : QStringLiteral("-");
}

QString slowOnes(const HistoryRecord &record)
{
    QStringList all;
    for (const SlowReading &slow : record.slow)
        all << QString::fromStdString(slow.obis.toString() + '=' + (slow.isNumber ? slow.value.toString() : slow.text));
    return all.join(u' ');
}

HistoryRecord fullRecord()
{
    return makeRecord(SnapshotBuilder(kStart)
                          .import(1, "1581.123")
                          .power("00.100", "00.000")
                          .tariff("0002")
                          .meterTime(kStart / 1000)
                          .gas("12785.123", kStart / 1000 - 300)
                          .text({ 0, 0, 96, 13, 0 }, Quantity::TextMessage, "4142")
                          .failure(kStart / 1000 - 5, 3)
                          .quirkOnLast(QuirkId::DzgUnsignedPower)
                          .snapshot());
}

} // namespace

class TestHistoryRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsASignedPowerByItsSign()
    {
        SnapshotBuilder builder(kStart);
        builder.number({ 1, 0, 16, 7, 0 }, Quantity::ActivePowerNet, Unit::Watt, 0, "-312.5");
        const HistoryRecord record = makeRecord(builder.snapshot());
        QCOMPARE(value(record, kPowerImport), QStringLiteral("0.0"));
        QCOMPARE(value(record, kPowerExport), QStringLiteral("312.5"));
        QCOMPARE(slowOnes(record), QString());
    }

    void signsThePowerOfAPhase()
    {
        const auto phases = [](const char *in, const char *out) {
            SnapshotBuilder builder(kStart);
            builder.number({ 1, 0, 21, 7, 0 }, Quantity::ActivePowerImport, Unit::Watt, 3, in, Phase::L1);
            builder.number({ 1, 0, 22, 7, 0 }, Quantity::ActivePowerExport, Unit::Watt, 3, out, Phase::L1);
            return makeRecord(builder.snapshot());
        };
        QCOMPARE(value(phases("00.378", "00.000"), kPowerL1), QStringLiteral("378"));
        QCOMPARE(value(phases("00.000", "01.214"), kPowerL1), QStringLiteral("-1214"));
        // Both at once cannot be told from their difference: they are kept as they were sent.
        const HistoryRecord both = phases("00.378", "00.100");
        QCOMPARE(value(both, kPowerL1), QStringLiteral("278"));
        QCOMPARE(slowOnes(both), QStringLiteral("1-0:21.7.0=378 1-0:22.7.0=100"));
    }

    void keepsWhatHasNoColumn()
    {
        SnapshotBuilder builder(kStart);
        builder.import(1, "1.000").import(1, "2.000").import(3, "3.000");
        builder.number({ 1, 0, 1, 8, 0, 1 }, Quantity::ActiveEnergyImport, Unit::WattHour, 3, "4.000");
        builder.number({ 1, 0, 99, 99, 0 }, Quantity::Unknown, Unit::None, 0, "5");
        builder.tariff("TARIFF 1");
        const HistoryRecord record = makeRecord(builder.snapshot());
        QCOMPARE(value(record, kImportTariff1), QStringLiteral("1000"));
        QCOMPARE(value(record, kImportTotal), QStringLiteral("-"));
        QVERIFY(!record.tariff);
        QCOMPARE(slowOnes(record),
                 QStringLiteral("1-0:1.8.1=2000 1-0:1.8.3=3000 1-0:1.8.0*1=4000 1-0:99.99.0=5"
                                " 0-0:96.14.0=TARIFF 1"));
    }

    void tellsMetersWithoutANumberApartByTheirLine()
    {
        QCOMPARE(makeRecord(SnapshotBuilder(kStart, "").source(7).snapshot()).equipment,
                 std::string("TST5\\METERSCOPE#7"));
    }

    void survivesAStream()
    {
        const HistoryRecord record = fullRecord();
        QByteArray bytes;
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out << record;
        HistoryRecord again;
        QDataStream in(bytes);
        in >> again;
        QVERIFY(again == record);
        QCOMPARE(again.quirks.size(), 1U);
    }

    void cutsOffARecordTornByACrash()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("waiting"));
        {
            SpillFile spill(path, 1 << 20);
            QVERIFY(spill.append(fullRecord()));
            QVERIFY(spill.append(fullRecord()));
        }
        QFile file(path);
        QVERIFY(file.resize(file.size() - 1));
        SpillFile spill(path, 1 << 20);
        QVERIFY(spill.openExisting());
        QCOMPARE(spill.waiting(), 1U);
        QVERIFY(spill.append(fullRecord()));
        QVERIFY(spill.next().value() == fullRecord());
        const qint64 behindFirst = spill.position();
        QVERIFY(spill.next().value() == fullRecord());
        QVERIFY(!spill.next());
        spill.seek(behindFirst);
        QCOMPARE(spill.waiting(), 1U);
    }

    void isBounded()
    {
        QTemporaryDir folder;
        SpillFile spill(folder.filePath(QStringLiteral("waiting")), 2000);
        int taken = 0;
        while (taken < 1000 && spill.append(fullRecord()))
            ++taken;
        QVERIFY(taken > 0 && taken < 10);
        QVERIFY(QFile(folder.filePath(QStringLiteral("waiting"))).size() <= 2000);
    }
};

QTEST_GUILESS_MAIN(TestHistoryRecord)
#include "tst_historyrecord.moc"
