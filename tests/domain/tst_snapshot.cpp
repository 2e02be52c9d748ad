// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "domain/hex.h"
#include "domain/snapshot.h"

using namespace meterscope;

namespace {

Measurement power(Quantity quantity, std::int64_t value, Phase phase = Phase::Total)
{
    Measurement measurement;
    measurement.quantity = quantity;
    measurement.phase = phase;
    measurement.isNumber = true;
    measurement.unit = Unit::Watt;
    measurement.unitExponent = 3; // kW with three decimals
    measurement.value = Decimal(value, -3);
    return measurement;
}

} // namespace

class TestSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void netPowerIsTakenFromWhatIsSent_data();
    void netPowerIsTakenFromWhatIsSent();
    void netPowerOfAPhaseIsItsOwn();
    void hexIsReadWholeOrNotAtAll_data();
    void hexIsReadWholeOrNotAtAll();
};

void TestSnapshot::netPowerIsTakenFromWhatIsSent_data()
{
    using Measurements = std::vector<Measurement>;
    QTest::addColumn<Measurements>("measurements");
    QTest::addColumn<QByteArray>("watts");
    const auto import = power(Quantity::ActivePowerImport, 312);
    const auto exported = power(Quantity::ActivePowerExport, 2460);
    QTest::newRow("nothing") << Measurements {} << QByteArray("none");
    QTest::newRow("import less export") << Measurements { import, exported } << QByteArray("-2148");
    QTest::newRow("import alone") << Measurements { import } << QByteArray("312");
    QTest::newRow("export alone") << Measurements { exported } << QByteArray("-2460");
    QTest::newRow("the signed one before the others")
        << Measurements { import, exported, power(Quantity::ActivePowerNet, -7) } << QByteArray("-7");
}

void TestSnapshot::netPowerIsTakenFromWhatIsSent()
{
    QFETCH(const std::vector<Measurement>, measurements);
    QFETCH(const QByteArray, watts);
    Snapshot snapshot;
    snapshot.measurements = measurements;
    const auto net = snapshot.netPower();
    QCOMPARE(net ? QByteArray::fromStdString(net->toString()) : QByteArray("none"), watts);
}

void TestSnapshot::netPowerOfAPhaseIsItsOwn()
{
    Snapshot snapshot;
    snapshot.measurements = { power(Quantity::ActivePowerImport, 5), power(Quantity::ActivePowerImport, 3, Phase::L2) };
    QCOMPARE(snapshot.netPower(Phase::L2), std::optional(Decimal(3, 0)));
    QCOMPARE(snapshot.netPower(Phase::L1), std::nullopt);
}

void TestSnapshot::hexIsReadWholeOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("both cases") << QByteArray("4B4c") << QByteArray("KL");
    QTest::newRow("nothing") << QByteArray("") << QByteArray("");
    QTest::newRow("odd") << QByteArray("4B4") << QByteArray("none");
    QTest::newRow("no digit") << QByteArray("4BG0") << QByteArray("none");
    QTest::newRow("next to the digits") << QByteArray("3:") << QByteArray("none");
}

void TestSnapshot::hexIsReadWholeOrNotAtAll()
{
    QFETCH(const QByteArray, hex);
    QFETCH(const QByteArray, octets);
    const auto read = octetsFromHex({ hex.constData(), static_cast<std::size_t>(hex.size()) });
    QCOMPARE(read ? QByteArray::fromStdString(*read) : QByteArray("none"), octets);
}

QTEST_GUILESS_MAIN(TestSnapshot)
#include "tst_snapshot.moc"
