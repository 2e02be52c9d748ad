// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFile>
#include <QSet>
#include <QtTest>

#include "domain/obiscode.h"
#include "domain/obisregistry.h"

using namespace meterscope;

namespace {

ObisCode code(const char *text)
{
    const auto parsed = ObisCode::parse(text);
    return parsed.value_or(ObisCode { 255, 255, 255, 255, 255, 255 });
}

} // namespace

class TestObis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesAndPrints_data();
    void parsesAndPrints();
    void refusesOtherText_data();
    void refusesOtherText();
    void sortsByGroups();
    void registryIsSortedAndUnique();
    void everyRowIsFound();
    void meaningOfCodes_data();
    void meaningOfCodes();
    void unknownCodesStayUnknown_data();
    void unknownCodesStayUnknown();
    void prefixesAreNotMatches();
    void knowsTheCodesOfTheCorpus();
};

void TestObis::parsesAndPrints_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("printed");
    for (const char *text : { "0-0:1.0.0", "1-0:1.8.1", "1-0:1.8.11", "0-4:24.2.1", "255-255:255.255.255*0",
                              "1-0:1.8.0*96", "129-129:199.130.3", "1-0:96.50.1*1" })
        QTest::newRow(text) << QByteArray(text) << QByteArray(text);
    QTest::newRow("F 255 is not used") << QByteArray("1-0:1.8.0*255") << QByteArray("1-0:1.8.0");
    QTest::newRow("leading zeros") << QByteArray("01-00:001.08.00") << QByteArray("1-0:1.8.0");
}

void TestObis::parsesAndPrints()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, printed);
    const auto parsed = ObisCode::parse(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(QByteArray::fromStdString(parsed->toString()), printed);
    QVERIFY(ObisCode::parse(parsed->toString()) == parsed);
}

void TestObis::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", "1", "1-0", "1-0:", "1-0:1.8", "1-0:1.8.", "1-0:1.8.256", "1-0:1.8.0000",
                              "1-0:1.8.0*", "1-0:1.8.0*256", "1-0:1.8.0 ", " 1-0:1.8.0", "1-0:72:32.0",
                              "1-0:31.7.0.255", "1,0:2.7.0", "-0:1.8.0", "1-0:1.8.0&1", "1-0:1.8.-1", "0:96.7.19" })
        QTest::newRow(text) << QByteArray(text);
}

void TestObis::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!ObisCode::parse(text.toStdString()).has_value());
}

void TestObis::sortsByGroups()
{
    QVERIFY(code("0-0:96.1.1") < code("1-0:1.7.0"));
    QVERIFY(code("1-0:1.8.2") < code("1-0:1.8.11"));
    QVERIFY(code("1-0:1.8.0*96") < code("1-0:1.8.0"));
    QCOMPARE(quint64(code("1-0:16.7.0").packed()), Q_UINT64_C(0x0100100700ff));
}

void TestObis::registryIsSortedAndUnique()
{
    const auto rows = obisRegistry();
    QVERIFY(rows.size() > 300);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const ObisRow &a = rows[i - 1];
        const ObisRow &b = rows[i];
        const bool ordered =
            a.obis < b.obis || (a.obis == b.obis && std::pair(a.anyB, a.anyF) < std::pair(b.anyB, b.anyF));
        QVERIFY2(ordered, b.obis.toString().c_str());
    }
    for (const ObisRow &row : rows) {
        QVERIFY2(row.quantity != Quantity::Unknown, row.obis.toString().c_str());
        QVERIFY2(!row.anyB || row.obis.b == 0, row.obis.toString().c_str());
        QVERIFY2((row.list != ListShape::None) == (row.kind == ValueKind::List), row.obis.toString().c_str());
    }
}

void TestObis::everyRowIsFound()
{
    for (const ObisRow &row : obisRegistry()) {
        ObisCode sent = row.obis;
        if (row.anyB)
            sent.b = 200; // a channel no row names
        if (row.anyF)
            sent.f = 200;
        const ObisRow *found = findObis(sent);
        QVERIFY2(found == &row, row.obis.toString().c_str());
    }
}

void TestObis::meaningOfCodes_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Quantity>("quantity");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<int>("tariff");
    QTest::addColumn<ValueKind>("kind");

    const auto row = [](const char *text, Quantity quantity, Phase phase = Phase::Total, int tariff = 0,
                        ValueKind kind = ValueKind::Number) {
        QTest::newRow(text) << QByteArray(text) << quantity << phase << tariff << kind;
    };
    using enum Quantity;
    // DSMR P1 5.0.2, 6.12; e-MUCS-P1 1.7.1; the HAN, ESO and E.ON specifications
    row("1-0:1.8.0", ActiveEnergyImport);
    row("1-0:1.8.1", ActiveEnergyImport, Phase::Total, 1);
    row("1-0:1.8.11", ActiveEnergyImport, Phase::Total, 11);
    row("1-1:1.8.1", ActiveEnergyImport, Phase::Total, 1);
    row("1-0:2.8.2", ActiveEnergyExport, Phase::Total, 2);
    row("1-0:15.8.0", ActiveEnergyAbsolute);
    row("1-0:5.8.0", ReactiveEnergyQ1);
    row("1-0:1.7.0", ActivePowerImport);
    row("1-0:2.7.0", ActivePowerExport);
    row("1-0:16.7.0", ActivePowerNet);
    row("1-0:21.7.0", ActivePowerImport, Phase::L1);
    row("1-0:42.7.0", ActivePowerExport, Phase::L2);
    row("1-0:76.7.0", ActivePowerNet, Phase::L3);
    row("1-0:63.7.0", ReactivePowerImport, Phase::L3);
    row("1-0:50.7.0", ApparentPowerExport, Phase::L2);
    row("1-0:32.7.0", Voltage, Phase::L1);
    row("1-0:51.7.0", Current, Phase::L2);
    row("1-0:91.7.0", Current, Phase::Neutral);
    row("1-0:14.7.0", Frequency);
    row("1-0:33.7.0", PowerFactor, Phase::L1);
    row("1-0:81.7.4", PhaseAngle, Phase::L1);
    row("1-0:81.7.1", PhaseAngle, Phase::L2);
    row("1-0:81.7.26", PhaseAngle, Phase::L3);
    row("1-0:1.4.0", DemandImportRunning);
    row("1-0:2.5.0", DemandExportLast);
    row("1-0:1.6.0", DemandImportMaximum);
    row("1-0:2.6.2", DemandExportMaximum, Phase::Total, 2);
    row("1-0:3.6.0", ReactiveDemandImportMaximum);
    row("1-0:4.6.1", ReactiveDemandExportMaximum, Phase::Total, 1);
    row("1-0:9.6.0", ApparentDemandImportMaximum);
    row("1-0:10.6.0", ApparentDemandExportMaximum);
    row("1-0:1.2.1", DemandImportCumulative, Phase::Total, 1);
    row("1-0:2.2.0", DemandExportCumulative);
    row("0-0:98.1.0", DemandMaximumHistory, Phase::Total, 0, ValueKind::List);
    row("1-0:99.97.0", PowerFailureLog, Phase::Total, 0, ValueKind::List);
    row("1-0:99.1.0", EnergyProfile, Phase::Total, 0, ValueKind::List);
    row("1-0:72.32.0", VoltageSags, Phase::L3);
    row("1-0:72.36.0", VoltageSwells, Phase::L3);
    row("1-0:52.24.0", AverageVoltage, Phase::L2);
    row("0-0:96.7.21", PowerFailures);
    row("0-0:96.7.9", LongPowerFailures);
    row("0-0:96.14.0", TariffIndicator, Phase::Total, 0, ValueKind::Text);
    row("0-0:17.0.0", PowerThreshold);
    row("1-0:31.4.0", CurrentLimit, Phase::L1);
    row("0-2:96.3.10", BreakerState);
    row("0-1:24.4.0", ValveState);
    row("0-0:96.50.68", BreakerState);
    row("1-0:0.3.0", MeterConstant, Phase::Total, 0, ValueKind::Text);
    row("1-0:0.1.0", ResetCounter, Phase::Total, 0, ValueKind::Text);
    row("0-0:0.1.0", ResetCounter, Phase::Total, 0, ValueKind::Text);
    row("1-0:0.2.1", ConfigurationId, Phase::Total, 0, ValueKind::Text);
    row("0-0:96.90.2", FirmwareChecksum, Phase::Total, 0, ValueKind::HexText);
    // EasyMeter Q3D: 255 is "not used" in group E, too
    row("1-0:1.7.255*255", ActivePowerImport);
    row("1-0:41.7.255*255", ActivePowerImport, Phase::L2);
    row("0-0:1.0.0", Timestamp, Phase::Total, 0, ValueKind::Time);
    row("1-3:0.2.8", ProtocolVersion, Phase::Total, 0, ValueKind::Text);
    row("1-0:0.2.8", FirmwareChecksum, Phase::Total, 0, ValueKind::Text);
    row("1-1:0.2.8", FirmwareChecksum, Phase::Total, 0, ValueKind::Text);
    row("0-0:96.1.4", ProtocolVersion, Phase::Total, 0, ValueKind::HexText);
    row("0-0:96.1.1", EquipmentId, Phase::Total, 0, ValueKind::HexText);
    row("0-0:96.1.0", SerialNumber, Phase::Total, 0, ValueKind::HexText);
    row("0-3:96.1.0", MbusEquipmentId, Phase::Total, 0, ValueKind::HexText);
    row("0-1:96.1.1", MbusEquipmentId, Phase::Total, 0, ValueKind::HexText);
    row("0-1:96.1.2", ConnectionId, Phase::Total, 0, ValueKind::HexText);
    row("0-0:96.13.0", TextMessage, Phase::Total, 0, ValueKind::HexText);
    row("0-4:24.2.1", MbusReading);
    row("0-1:24.2.3", GasVolumeUncorrected);
    row("0-1:24.1.0", MbusDeviceType);
    row("0-2:24.2.2", MbusReading);
    row("7-0:23.1.0*255", GasVolume);
    row("7-0:23.2.0*255", GasVolume);
    row("7-0:96.3.10", ValveState);
    row("5-0:1.0.0*255", ThermalEnergy);
    row("6-0:1.0.0*255", ThermalEnergy);
    row("8-0:1.0.0*255", WaterVolume);
    row("8-0:0.0.0*255", MbusEquipmentId, Phase::Total, 0, ValueKind::HexText);
    // EDL and FNN meters (SML)
    row("1-0:1.8.0*96", ActiveEnergyImportPeriod);
    row("1-0:2.8.2*1", ActiveEnergyExportPeriod, Phase::Total, 2);
    row("1-0:15.7.0*255", ActivePowerAbsolute);
    row("1-0:0.0.9*255", EquipmentId, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.50.1*1", Manufacturer, Phase::Total, 0, ValueKind::Text);
    row("1-0:96.50.1*4", HardwareVersion, Phase::Total, 0, ValueKind::Text);
    row("129-129:199.130.3*255", Manufacturer, Phase::Total, 0, ValueKind::Text);
    row("129-129:199.130.5*255", PublicKey, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.90.2*2", FirmwareChecksum, Phase::Total, 0, ValueKind::HexText);
    row("1-0:0.2.0*0", FirmwareVersion, Phase::Total, 0, ValueKind::Text);
    row("1-0:97.97.0*0", ErrorRegister, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.5.5*255", StatusWord, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.5.0*255", StatusWord, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.1.0*255", EquipmentId, Phase::Total, 0, ValueKind::HexText);
    row("0-0:96.1.255*255", SerialNumber, Phase::Total, 0, ValueKind::HexText);
    row("1-0:0.0.0*255", SerialNumber, Phase::Total, 0, ValueKind::HexText);
    row("1-0:0.2.0*1", FirmwareVersion, Phase::Total, 0, ValueKind::Text);
    row("1-0:96.90.2*1", FirmwareChecksum, Phase::Total, 0, ValueKind::HexText);
    row("1-0:96.50.2*4", HardwareVersion, Phase::Total, 0, ValueKind::Text); // of the second board
    row("1-0:96.50.4*4", FirmwareVersion, Phase::Total, 0, ValueKind::Text);
    row("129-129:199.240.6*255", DeviceState, Phase::Total, 0, ValueKind::HexText);
    // Hager: numbers in SML, hex in D0 pushes; 2 is now, then lowest, highest, mean
    row("1-0:96.50.0*0", DeviceState, Phase::Total, 0, ValueKind::Text);
    row("1-0:96.50.0*2", Temperature, Phase::Total, 0, ValueKind::Text);
    row("1-0:96.50.0*5", Temperature, Phase::Total, 0, ValueKind::Text);
    row("1-0:96.50.3*3", VoltageMinimum);
    row("1-0:96.50.3*4", VoltageMaximum);
    // last signed total of EDL40 meters, which charging stations have: no register of its own
    row("1-0:1.17.0*255", ActiveEnergyImportSigned);
    row("1-0:16.8.0*255", ActiveEnergyNet);
    row("255-255:16.8.2*255", ActiveEnergyNet, Phase::Total, 2); // L+G, Switzerland
    row("1-0:3.8.0*255", ReactiveEnergyImport);
    row("1-0:4.8.0*255", ReactiveEnergyExport);
    row("1-0:13.7.0*255", PowerFactor);
    row("1-0:73.7.0*255", PowerFactor, Phase::L3);
    row("1-0:23.7.0*255", ReactivePowerImport, Phase::L1);
    row("1-0:63.7.0*255", ReactivePowerImport, Phase::L3);
    row("1-0:14.7.0*255", Frequency);
    row("1-0:81.7.2*255", PhaseAngle, Phase::L3);
    row("1-0:81.7.15*255", PhaseAngle, Phase::L2);
    for (const char *period : { "96", "97", "98", "99", "100" })
        row(qPrintable(QStringLiteral("1-0:2.8.0*%1").arg(QLatin1String(period))), ActiveEnergyExportPeriod);
    row("1-1:1.8.8*255", ActiveEnergyImport, Phase::Total, 8); // EasyMeter Q3C: two channels, eight tariffs
    row("1-2:2.8.3*255", ActiveEnergyExport, Phase::Total, 3);
    row("1-0:96.7.0*255", PowerFailures);
}

void TestObis::meaningOfCodes()
{
    QFETCH(QByteArray, text);
    QFETCH(Quantity, quantity);
    QFETCH(Phase, phase);
    QFETCH(int, tariff);
    QFETCH(ValueKind, kind);
    const ObisRow *row = findObis(code(text.constData()));
    QVERIFY(row != nullptr);
    QCOMPARE(int(row->quantity), int(quantity));
    QCOMPARE(int(row->phase), int(phase));
    QCOMPARE(int(row->tariff), tariff);
    QCOMPARE(int(row->kind), int(kind));
}

void TestObis::unknownCodesStayUnknown_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         { "0-0:0.0.1", "1-0:1.8.200", "1-0:96.50.1*2", "1-0:21.7.0*1", "9-0:1.8.0", "255-255:255.255.255*0",
           "1-0:1.8.255", "0-0:1.7.255", "1-0:77.7.255", "1-0:81.7.3", "0-0:98.1.9" })
        QTest::newRow(text) << QByteArray(text);
}

void TestObis::unknownCodesStayUnknown()
{
    QFETCH(QByteArray, text);
    QVERIFY(findObis(code(text.constData())) == nullptr);
}

void TestObis::prefixesAreNotMatches()
{
    // 1-0:1.8.1 must not swallow Israel's 1-0:1.8.11 to 13.
    const ObisRow *first = findObis(code("1-0:1.8.1"));
    for (const char *text : { "1-0:1.8.11", "1-0:1.8.12", "1-0:1.8.13" }) {
        const ObisRow *row = findObis(code(text));
        QVERIFY(row != nullptr && row != first);
    }
    QCOMPARE(int(findObis(code("1-0:1.8.13"))->tariff), 13);
}

void TestObis::knowsTheCodesOfTheCorpus()
{
    const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (corpus.isEmpty())
        QSKIP("METERSCOPE_CORPUS does not name the folder of recorded telegrams");
    QFile file(corpus + QStringLiteral("/dsmr-obis.tsv"));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    // A maker's own code, and settings of the meter's modem with error texts.
    const QSet<QByteArray> unexplained { "0-0:25.1.0", "0-1:25.6.0", "0-0:128.20.0" };
    int known = 0;
    QSet<QByteArray> unknown;
    file.readLine(); // headings
    while (!file.atEnd()) {
        QByteArray text = file.readLine().split('\t').at(0);
        text.replace("0-n:", "0-1:");
        const auto parsed = ObisCode::parse(text.toStdString());
        QVERIFY2(parsed.has_value(), text.constData());
        if (findObis(*parsed) != nullptr)
            ++known;
        else
            unknown.insert(text);
    }
    qInfo("%d codes of the corpus are known, %d are kept without a name", known, int(unknown.size()));
    QVERIFY(known > 150);
    QCOMPARE(unknown, unexplained);
}

QTEST_APPLESS_MAIN(TestObis)
#include "tst_obis.moc"
