// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "domain/interpret.h"
#include "domain/mbusdevice.h"
#include "domain/quirk.h"
#include "domain/statusword.h"
#include "telegramtext.h"

#include <limits>

using namespace meterscope;
using T = TelegramText;

namespace {

// FNN Lastenheft Basiszähler 5.4: low byte 04; bit 8 load present, 11 export, 12 to 14 the phases, 18 to 20 voltages.
constexpr qint64 kImport = 0x1c0104;
constexpr qint64 kExport = 0x1c0904;
constexpr qint64 kExportL1 = 0x1c1104;
constexpr qint64 kEdlImport = 0x182;
constexpr qint64 kEdlExport = 0x1a2; // bit 5
constexpr int kWatt = 27;
constexpr int kWattHour = 30;

Snapshot interpreted(const TelegramText &telegram, const InterpretOptions &options = {})
{
    Snapshot snapshot = telegram.snapshot();
    interpret(snapshot, options);
    return snapshot;
}

InterpretOptions as(const char *profile)
{
    InterpretOptions options;
    options.profile = findProfile(profile);
    return options;
}

QByteArray text(std::string_view view)
{
    return { view.data(), qsizetype(view.size()) };
}

/// "581.123", or "-" where there is no number.
QByteArray number(const Measurement &measurement)
{
    return measurement.isNumber ? QByteArray::fromStdString(measurement.value.toString()) : QByteArray("-");
}

QByteArray utc(const std::optional<UtcSeconds> &time)
{
    return time ? QByteArray::fromStdString(formatUtc(*time)) : QByteArray("-");
}

/// The issues as "code code".
QByteArray issues(const Snapshot &snapshot)
{
    QByteArrayList names;
    for (const ParseIssue &issue : snapshot.issues)
        names << text(issueName(issue.code));
    return names.join(' ');
}

/// "1-0:15.7.0=126.6 1-0:16.7.0=-126.6(derived)"
QByteArray numbers(const Snapshot &snapshot)
{
    QByteArrayList list;
    for (const Measurement &measurement : snapshot.measurements) {
        if (!measurement.isNumber)
            continue;
        QByteArray entry = QByteArray::fromStdString(measurement.sent.obis.toString()) + '=' + number(measurement);
        if (measurement.quirk != QuirkId::None)
            entry += '[' + text(quirkName(measurement.quirk)) + ']';
        if (measurement.derived)
            entry += "(derived)";
        list << entry;
    }
    return list.join(' ');
}

} // namespace

class TestInterpret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesReadings();
    void decidesNumberOrText_data();
    void decidesNumberOrText();
    void takesUnitsApart_data();
    void takesUnitsApart();
    void channelIsBWhereAIsZero_data();
    void channelIsBWhereAIsZero();
    void unitDecidesWhatADeviceCounts_data();
    void unitDecidesWhatADeviceCounts();
    void deviceTypeMayComeLater();
    void invalidDateWithZeroIsNoReading_data();
    void invalidDateWithZeroIsNoReading();
    void meterTimeComesFromTheClock_data();
    void meterTimeComesFromTheClock();
    void telegramTimeIsNoCaptureTime();
    void listRowsGetTheirTimes();
    void versionIsDecoded_data();
    void versionIsDecoded();
    void meterIdIsStable_data();
    void meterIdIsStable();
    void activeTariffIsRead_data();
    void activeTariffIsRead();
    void repeatsAreNotedAndKept();
    void manyRepeatsStayCheap();
    void smlUnitsAndTimes();
    void statusWordTellsTheDirection_data();
    void statusWordTellsTheDirection();
    void signComesFromTheStatusWord_data();
    void signComesFromTheStatusWord();
    void derivedPowerStandsBehindItsSource();
    void dzgPowerIsReadUnsigned_data();
    void dzgPowerIsReadUnsigned();
    void temperatureOfAPushIsHex();
    void holleyPowerTakesItsSignFromTheStatusWord_data();
    void holleyPowerTakesItsSignFromTheStatusWord();
    void quirksCanBeSwitchedOff();
    void issuesPointAtRawBytes();
    void verdictFollowsTheContract_data();
    void verdictFollowsTheContract();
    void reusedSnapshotDoesNotAllocate();
};

void TestInterpret::namesReadings()
{
    const Snapshot telegram = interpreted(
        T::dsmr().line("1-0:1.8.2", "001581.123", "kWh").line("1-0:52.7.0", "229.0", "V").line("9-9:9.9.9", "abc"));
    const Measurement &energy = telegram.measurements[0];
    QVERIFY(energy.quantity == Quantity::ActiveEnergyImport);
    QCOMPARE(int(energy.tariff), 2);
    QCOMPARE(number(energy), QByteArray("1581.123"));
    QVERIFY(energy.inBaseUnit()->identical(Decimal(1581123, 0)));
    QVERIFY(telegram.measurements[1].phase == Phase::L2);
    QVERIFY(telegram.measurements[2].quantity == Quantity::Unknown);
    QVERIFY(telegram.find(Quantity::ActiveEnergyImport, Phase::Total, 2) == &telegram.measurements[0]);
    QVERIFY(telegram.find(Quantity::ActiveEnergyImport) == nullptr);
    QVERIFY(telegram.find(ObisCode { 9, 9, 9, 9, 9, 255 }) == &telegram.measurements[2]);
    QVERIFY(telegram.verdict == Verdict::Ok);
    QCOMPARE(issues(telegram), QByteArray());
}

void TestInterpret::decidesNumberOrText_data()
{
    QTest::addColumn<QByteArray>("obis");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("issue");

    const auto row = [](const char *name, const char *obis, const char *value, const char *unit, const char *expected,
                        const char *issue = "") {
        QTest::newRow(name) << QByteArray(obis) << QByteArray(value) << QByteArray(unit) << QByteArray(expected)
                            << QByteArray(issue);
    };
    // Decode contract, rule 7
    row("energy", "1-0:1.8.1", "001581.123", "kWh", "1581.123");
    row("zero keeps its decimals", "1-0:2.7.0", "00.000", "kW", "0.000");
    row("minus zero", "1-0:16.7.0", "-0", "W", "0");
    row("signed limit", "1-1:31.4.0", "-063", "A", "-63");
    row("tariff is text", "0-0:96.14.0", "0001", "", "-");
    row("version is text", "1-3:0.2.8", "50", "", "-");
    row("e-MUCS version is text", "0-0:96.1.4", "50217", "", "-");
    row("device type is a number", "0-1:24.1.0", "003", "", "3");
    row("counter is a number", "0-0:96.7.21", "00004", "", "4");
    row("breaker is a number", "0-0:96.3.10", "1", "", "1");
    row("breaker in a word", "0-0:96.3.10", "ON", "", "-");
    row("breaker in something else", "0-0:96.3.10", "O2", "", "-", "number-malformed");
    row("counter in a word", "0-0:96.7.21", "ON", "", "-", "number-malformed");
    row("empty", "1-0:1.7.0", "", "", "-");
    row("damaged number", "1-0:1.8.1", "0015x1.123", "kWh", "-", "number-malformed");
    row("unknown code with a unit", "1-0:77.2.0", "106", "kW", "106");
    row("unknown code with a point", "1-0:0.3.9", "00.500", "", "0.500");
    row("unknown code with digits alone", "1-0:77.3.0", "00500", "", "-");
    row("unknown code with text and a unit", "1-0:77.2.0", "abc", "kW", "-");
    row("id of digits is text", "0-0:96.1.1", "12345678", "", "-");
    row("message in hex", "0-0:96.13.0", "303132", "", "-");
    row("message in words", "0-0:96.13.0", "test-/-test", "", "-");
    row("message with a digit missing", "0-0:96.13.0", "30313", "", "-", "text-malformed");
    row("clock is text", "1-0:0.9.1", "074212", "", "-");
}

void TestInterpret::decidesNumberOrText()
{
    QFETCH(QByteArray, obis);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, issue);
    const Snapshot telegram = interpreted(T::dsmr().line(obis.toStdString(), value.toStdString(), unit.toStdString()));
    QCOMPARE(number(telegram.measurements[0]), expected);
    QCOMPARE(issues(telegram), issue);
    QVERIFY(telegram.verdict == Verdict::Ok);
}

void TestInterpret::takesUnitsApart_data()
{
    QTest::addColumn<QByteArray>("obis");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<Unit>("base");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("issue");
    QTest::newRow("kWh") << QByteArray("1-0:1.8.0") << QByteArray("kWh") << Unit::WattHour << 3 << QByteArray();
    QTest::newRow("MWh") << QByteArray("1-0:1.8.0") << QByteArray("MWh") << Unit::WattHour << 6 << QByteArray();
    QTest::newRow("Wh") << QByteArray("1-0:1.8.0") << QByteArray("Wh") << Unit::WattHour << 0 << QByteArray();
    QTest::newRow("kV") << QByteArray("1-0:32.7.0") << QByteArray("kV") << Unit::Volt << 3 << QByteArray();
    QTest::newRow("kHz") << QByteArray("1-0:14.7.0") << QByteArray("kHz") << Unit::Hertz << 3 << QByteArray();
    QTest::newRow("VAr") << QByteArray("1-0:3.7.0") << QByteArray("VAr") << Unit::Var << 0 << QByteArray();
    QTest::newRow("threshold in kVA") << QByteArray("0-0:17.0.0") << QByteArray("kVA") << Unit::VoltAmpere << 3
                                      << QByteArray();
    QTest::newRow("missing") << QByteArray("1-0:1.8.0") << QByteArray() << Unit::None << 0
                             << QByteArray("unit-missing");
    QTest::newRow("another quantity's") << QByteArray("1-0:1.8.0") << QByteArray("V") << Unit::Volt << 0
                                        << QByteArray("unit-unexpected");
    QTest::newRow("unreadable") << QByteArray("1-0:1.8.0") << QByteArray("kW?") << Unit::None << 0
                                << QByteArray("unit-unexpected");
}

void TestInterpret::takesUnitsApart()
{
    QFETCH(QByteArray, obis);
    QFETCH(QByteArray, unit);
    QFETCH(Unit, base);
    QFETCH(int, exponent);
    QFETCH(QByteArray, issue);
    const Snapshot telegram = interpreted(T::dsmr().line(obis.toStdString(), "001.250", unit.toStdString()));
    const Measurement &measurement = telegram.measurements[0];
    QCOMPARE(int(measurement.unit), int(base));
    QCOMPARE(int(measurement.unitExponent), exponent);
    QCOMPARE(number(measurement), QByteArray("1.250")); // whatever the unit, the value is what was sent
    QCOMPARE(issues(telegram), issue);
    QCOMPARE(measurement.quantity == Quantity::Unknown, issue == "unit-unexpected");
}

void TestInterpret::channelIsBWhereAIsZero_data()
{
    QTest::addColumn<QByteArray>("obis");
    QTest::addColumn<int>("channel");
    QTest::newRow("meter") << QByteArray("0-0:96.7.21") << 0;
    QTest::newRow("device") << QByteArray("0-2:24.1.0") << 2;
    QTest::newRow("relay of a Luxembourg meter") << QByteArray("0-1:96.3.10") << 1;
    QTest::newRow("A is 1") << QByteArray("1-1:1.8.0") << 0;
    QTest::newRow("unknown code") << QByteArray("0-5:99.99.99") << 5;
}

void TestInterpret::channelIsBWhereAIsZero()
{
    QFETCH(QByteArray, obis);
    QFETCH(int, channel);
    QCOMPARE(int(interpreted(T::dsmr().line(obis.toStdString(), "1")).measurements[0].channel), channel);
}

void TestInterpret::unitDecidesWhatADeviceCounts_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<Quantity>("quantity");
    // Device types of EN 13757-3
    QTest::newRow("gas") << QByteArray("003") << QByteArray("m3") << Quantity::GasVolume;
    QTest::newRow("gas, type with one digit") << QByteArray("3") << QByteArray("m3") << Quantity::GasVolume;
    QTest::newRow("gas without unit") << QByteArray("003") << QByteArray() << Quantity::GasVolume;
    QTest::newRow("steam") << QByteArray("005") << QByteArray("MWh") << Quantity::ThermalEnergy;
    QTest::newRow("hot and cold water") << QByteArray("023") << QByteArray("m3") << Quantity::WaterVolume;
    QTest::newRow("heat cost allocator") << QByteArray("008") << QByteArray() << Quantity::MbusReading;
    QTest::newRow("heat, flow pipe") << QByteArray("012") << QByteArray("MJ") << Quantity::ThermalEnergy;
    QTest::newRow("heat and cold") << QByteArray("013") << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("cold, flow pipe") << QByteArray("011") << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("hot water") << QByteArray("021") << QByteArray("m3") << Quantity::WaterVolume;
    QTest::newRow("cold water") << QByteArray("022") << QByteArray() << Quantity::WaterVolume;
    QTest::newRow("waste water") << QByteArray("040") << QByteArray("m3") << Quantity::WaterVolume;
    QTest::newRow("breaker") << QByteArray("032") << QByteArray("m3") << Quantity::MbusReading;
    QTest::newRow("gas in litres") << QByteArray("003") << QByteArray("dm3") << Quantity::GasVolume;
    QTest::newRow("water") << QByteArray("007") << QByteArray("m3") << Quantity::WaterVolume;
    QTest::newRow("warm water") << QByteArray("006") << QByteArray("m3") << Quantity::WaterVolume;
    QTest::newRow("heat in GJ") << QByteArray("004") << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("heat in kWh") << QByteArray("012") << QByteArray("kWh") << Quantity::ThermalEnergy;
    QTest::newRow("heat meter in m3") << QByteArray("012") << QByteArray("m3") << Quantity::HeatVolume;
    QTest::newRow("cold") << QByteArray("010") << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("GJ on a gas type") << QByteArray("003") << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("electricity") << QByteArray("002") << QByteArray("kWh") << Quantity::SlaveEnergy;
    QTest::newRow("type 0 in m3") << QByteArray("000") << QByteArray("m3") << Quantity::MbusReading;
    QTest::newRow("type empty, in GJ") << QByteArray() << QByteArray("GJ") << Quantity::ThermalEnergy;
    QTest::newRow("no type, no unit") << QByteArray() << QByteArray() << Quantity::MbusReading;
    QTest::newRow("type out of range") << QByteArray("999") << QByteArray("m3") << Quantity::MbusReading;
}

void TestInterpret::unitDecidesWhatADeviceCounts()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, unit);
    QFETCH(Quantity, quantity);
    const Snapshot telegram = interpreted(T::dsmr()
                                              .line("0-1:24.1.0", "007") // another channel says nothing
                                              .line("0-3:24.1.0", type.toStdString())
                                              .stamped("0-3:24.2.1", "200426223001S", "00246.138", unit.toStdString()));
    const Measurement &reading = telegram.measurements[2];
    QCOMPARE(text(quantityName(reading.quantity)), text(quantityName(quantity)));
    QCOMPARE(int(reading.channel), 3);
    QCOMPARE(utc(reading.capturedAt), QByteArray("2020-04-26T20:30:01Z"));
}

void TestInterpret::deviceTypeMayComeLater()
{
    const Snapshot telegram =
        interpreted(T::dsmr().stamped("0-1:24.2.1", "200426223001S", "00246.138", "m3").line("0-1:24.1.0", "003"));
    QVERIFY(telegram.find(Quantity::GasVolume, Phase::Total, 0, 1) == &telegram.measurements[0]);
}

void TestInterpret::invalidDateWithZeroIsNoReading_data()
{
    QTest::addColumn<QByteArray>("stamp");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("capturedAt");
    QTest::addColumn<QByteArray>("issue");

    const auto row = [](const char *name, const char *stamp, const char *value, const char *unit, const char *expected,
                        const char *capturedAt, const char *issue) {
        QTest::newRow(name) << QByteArray(stamp) << QByteArray(value) << QByteArray(unit) << QByteArray(expected)
                            << QByteArray(capturedAt) << QByteArray(issue);
    };
    // Decode contract, rule 14
    row("e-MUCS, nothing linked", "632525252525W", "00000.000", "", "-", "-", "no-reading");
    row("e-MUCS, with unit", "632525252525S", "00000.000", "m3", "-", "-", "no-reading");
    row("NL, unpaired", "700101010000W", "00000000", "", "-", "-", "no-reading");
    row("NL, clock never set", "000101010000W", "0000000000", "", "-", "-", "no-reading");
    row("seventeen digits", "35255255255255255S", "00.000", "m3", "-", "-", "no-reading");
    row("zero stamp", "000000000000", "0", "m3", "-", "-", "no-reading");
    row("invalid date, real value", "632525252525W", "00012.345", "m3", "12.345", "-", "time-invalid");
    row("valid date, zero value", "200426223001S", "00000.000", "m3", "0.000", "2020-04-26T20:30:01Z", "");
    row("repeated hour, no flag", "241027023000", "00012.345", "m3", "12.345", "2024-10-27T00:30:00Z",
        "time-ambiguous");
    row("repeated hour, zero value", "241027023000", "00000.000", "m3", "0.000", "2024-10-27T00:30:00Z",
        "time-ambiguous");
}

void TestInterpret::invalidDateWithZeroIsNoReading()
{
    QFETCH(QByteArray, stamp);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, capturedAt);
    QFETCH(QByteArray, issue);
    const Snapshot telegram = interpreted(
        T::dsmr().stamped("0-1:24.2.3", stamp.toStdString(), value.toStdString(), unit.toStdString()), as("nl"));
    const Measurement &reading = telegram.measurements[0];
    QCOMPARE(number(reading), expected);
    QCOMPARE(reading.isMissing, issue == "no-reading");
    QCOMPARE(utc(reading.capturedAt), capturedAt);
    QCOMPARE(issues(telegram), issue);
    QVERIFY(telegram.verdict == Verdict::Ok);
}

void TestInterpret::meterTimeComesFromTheClock_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QByteArray>("meterTime");
    QTest::addColumn<QByteArray>("issue");
    const auto row = [](const char *name, const TelegramText &telegram, const char *profile, const char *meterTime,
                        const char *issue = "") {
        QTest::newRow(name) << telegram.snapshot() << QByteArray(profile) << QByteArray(meterTime) << QByteArray(issue);
    };
    // Decode contract, rule 15
    row("winter", T::dsmr().line("0-0:1.0.0", "161113205757W"), "nl", "2016-11-13T19:57:57Z");
    row("on 1.1.0", T::dsmr().line("0-0:1.1.0", "231207185435W"), "nl", "2023-12-07T17:54:35Z");
    row("the first one counts", T::dsmr().line("0-0:1.0.0", "250513214120S").line("0-0:1.0.0", "250501000000T"), "hu",
        "2025-05-13T19:41:20Z", "duplicate-reading");
    row("clock and date apart", T::dsmr().line("1-0:0.9.1", "074212").line("1-0:0.9.2", "260204"), "nl",
        "2026-02-04T06:42:12Z");
    row("date first", T::dsmr().line("1-0:0.9.2", "210528").line("1-0:0.9.1", "215658"), "de", "2021-05-28T19:56:58Z");
    row("date without clock", T::dsmr().line("1-0:0.9.2", "210528"), "de", "-");
    row("clock and date with punctuation", T::dsmr().line("1-0:0.9.1", "21:56:58").line("1-0:0.9.2", "21-05-28"), "de",
        "2021-05-28T19:56:58Z");
    row("date with its century", T::dsmr().line("1-0:0.9.1", "215658").line("1-0:0.9.2", "2021-05-28"), "de",
        "2021-05-28T19:56:58Z");
    row("another century", T::dsmr().line("1-0:0.9.1", "215658").line("1-0:0.9.2", "1921-05-28"), "de", "-",
        "time-invalid");
    row("words for a date", T::dsmr().line("1-0:0.9.1", "215658").line("1-0:0.9.2", "28 May"), "de", "-",
        "time-invalid");
    row("date of seven digits", T::dsmr().line("1-0:0.9.2", "0210528").line("1-0:0.9.1", "215658"), "de", "-",
        "time-invalid");
    row("COSEM date-time", T::dsmr().line("0-0:1.0.0", "07E8061C050A2B2B00FF8880"), "nl", "2024-06-28T08:43:43Z");
    row("Lithuania", T::dsmr().line("0-0:1.0.0", "240214102015W"), "lt", "2024-02-14T08:20:15Z");
    row("Sweden in May", T::dsmr().line("0-0:1.0.0", "210524094210W"), "se", "2021-05-24T08:42:10Z");
    row("month 31", T::dsmr().line("0-0:1.0.0", "213112235959W"), "fi", "-", "time-invalid");
    row("never set", T::dsmr().line("0-0:1.0.0", "000101010000W"), "nl", "-", "time-invalid");
    row("repeated hour", T::dsmr().line("0-0:1.0.0", "241027023000"), "be", "2024-10-27T00:30:00Z", "time-ambiguous");
    row("empty", T::dsmr().line("0-0:1.0.0", ""), "nl", "-");
    row("none sent", T::dsmr().line("1-0:1.7.0", "1.000", "kW"), "nl", "-");
    row("SML timestamp", T::sml().clock(MeterTime::fromUnix(1'700'000'000)), "de", "2023-11-14T22:13:20Z");
    row("SML second index", T::sml().clock(MeterTime::fromSecondIndex(1'700'000'000)), "de", "-");
    row("SML second index under the timestamp's tag", T::sml().clock(MeterTime::fromUnix(4711)), "de", "-",
        "time-invalid");
}

void TestInterpret::meterTimeComesFromTheClock()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, profile);
    QFETCH(QByteArray, meterTime);
    QFETCH(QByteArray, issue);
    interpret(telegram, as(profile.constData()));
    QCOMPARE(utc(telegram.meterTime), meterTime);
    QCOMPARE(issues(telegram), issue);
}

void TestInterpret::telegramTimeIsNoCaptureTime()
{
    TelegramText text = T::dsmr().line("0-0:1.0.0", "161113205757W");
    text.captured(MeterTime::fromDsmr("161113205757W")); // as a grammar may well report it
    const Snapshot telegram = interpreted(text);
    QVERIFY(!telegram.measurements[0].capturedAt);
    QVERIFY(!telegram.measurements[0].isNumber);
}

void TestInterpret::listRowsGetTheirTimes()
{
    // e-MUCS-P1 1.7.1, 98.1.0: start of the month, moment of the peak; a month that never had one.
    const Snapshot telegram = interpreted(T::dsmr("FLU5\\1")
                                              .list("0-0:98.1.0")
                                              .row("230831181500S", "230901000000S", "1.862")
                                              .row("632525252525W", "230801000000S", "0.000")
                                              .list("1-0:99.97.0")
                                              .row("101208152415W", "", "240"));
    QCOMPARE(utc(telegram.entries[0].timeUtc), QByteArray("2023-08-31T16:15:00Z"));
    QCOMPARE(utc(telegram.entries[0].periodUtc), QByteArray("2023-08-31T22:00:00Z"));
    QCOMPARE(utc(telegram.entries[1].timeUtc), QByteArray("-"));
    QCOMPARE(utc(telegram.entries[1].periodUtc), QByteArray("2023-07-31T22:00:00Z"));
    QCOMPARE(utc(telegram.entries[2].timeUtc), QByteArray("2010-12-08T14:24:15Z"));
    QCOMPARE(utc(telegram.entries[2].periodUtc), QByteArray("-"));
    QCOMPARE(issues(telegram), QByteArray("time-invalid"));
    QCOMPARE(int(telegram.entriesOf(telegram.measurements[0]).size()), 2);
    QCOMPARE(int(telegram.entriesOf(telegram.measurements[1]).size()), 1);
    QVERIFY(!telegram.measurements[0].isNumber);
}

void TestInterpret::versionIsDecoded_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("version");
    // Decode contract, rule 16
    QTest::newRow("DSMR") << T::dsmr().line("1-3:0.2.8", "50").snapshot() << QByteArray("50");
    QTest::newRow("DSMR, a letter") << T::dsmr().line("1-3:0.2.8", "P").snapshot() << QByteArray("P");
    QTest::newRow("e-MUCS") << T::dsmr().line("0-0:96.1.4", "50217").snapshot() << QByteArray("50217");
    QTest::newRow("Wallonia, hex") << T::dsmr().line("0-0:96.1.4", "3231313130").snapshot() << QByteArray("21110");
    QTest::newRow("hex of nothing printable") << T::dsmr().line("0-0:96.1.4", "0123").snapshot() << QByteArray("0123");
    QTest::newRow("1-3:0.2.8 comes first")
        << T::dsmr().line("0-0:96.1.4", "12345").line("1-3:0.2.8", "42").snapshot() << QByteArray("42");
    QTest::newRow("Lithuania's signature is none")
        << T::dsmr().line("1-0:0.2.8", "EDEBDA49").snapshot() << QByteArray();
    QTest::newRow("none") << T::dsmr().snapshot() << QByteArray();
}

void TestInterpret::versionIsDecoded()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, version);
    interpret(telegram);
    QCOMPARE(QByteArray::fromStdString(telegram.version), version);
}

void TestInterpret::meterIdIsStable_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("hex") << T::dsmr().line("0-0:96.1.1", "4530303033303030").snapshot() << QByteArray("E0003000");
    QTest::newRow("plain") << T::dsmr().line("0-0:96.1.1", "WSE1012403352978").snapshot()
                           << QByteArray("WSE1012403352978");
    QTest::newRow("padded with blanks") << T::dsmr().line("0-0:96.1.1", "12345678         ").snapshot()
                                        << QByteArray("12345678");
    QTest::newRow("hex blanks alone say nothing")
        << T::dsmr().line("0-0:96.1.1", "2020").line("0-0:96.1.0", "77516706").snapshot() << QByteArray("77516706");
    QTest::newRow("empty") << T::dsmr().line("0-0:96.1.1", "").line("0-0:42.0.0", "SAG").snapshot()
                           << QByteArray("SAG");
    QTest::newRow("equipment id before serial number")
        << T::dsmr().line("0-0:96.1.0", "111").line("0-0:96.1.1", "222").snapshot() << QByteArray("222");
    QTest::newRow("a device's id is not the meter's") << T::dsmr().line("0-1:96.1.0", "111").snapshot() << QByteArray();
    QTest::newRow("SML") << T::sml("1 ISK 00 12345678").octets("1-0:96.1.0", "x").snapshot()
                         << QByteArray("1 ISK 00 12345678");
    // octets that are no characters are told in hex, as a server id would be
    QTest::newRow("SML without a server id")
        << T::sml("").octets("1-0:0.0.9", "\x0a\x01ISK\x01\x02\x03\x04\x05").snapshot()
        << QByteArray("0a0149534b0102030405");
}

void TestInterpret::meterIdIsStable()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, id);
    interpret(telegram);
    QCOMPARE(QByteArray::fromStdString(telegram.meterId), id);
}

void TestInterpret::activeTariffIsRead_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("tariff");
    QTest::newRow("DSMR") << QByteArray("0002") << 2;
    QTest::newRow("two digits") << QByteArray("01") << 1;
    QTest::newRow("Wasion") << QByteArray("TARIFF 1") << 1;
    QTest::newRow("Israel") << QByteArray("03") << 3;
    QTest::newRow("no rate of IEC 62056-61") << QByteArray("5431") << 0;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("words") << QByteArray("LOW") << 0;
    QTest::newRow("endless digits") << QByteArray(40, '9') << 0;
}

void TestInterpret::activeTariffIsRead()
{
    QFETCH(QByteArray, value);
    QFETCH(int, tariff);
    const Snapshot telegram = interpreted(T::dsmr().line("0-0:96.14.0", value.toStdString()));
    QCOMPARE(int(telegram.measurements[0].tariff), tariff);
    QVERIFY(!telegram.measurements[0].isNumber);
}

void TestInterpret::repeatsAreNotedAndKept()
{
    const Snapshot telegram = interpreted(T::dsmr()
                                              .stamped("0-1:24.2.1", "200426223001S", "1.000", "m3")
                                              .stamped("0-2:24.2.1", "200426223001S", "2.000", "m3")
                                              .stamped("0-1:24.2.1", "200426223001S", "3.000", "m3")
                                              .line("9-9:9.9.9", "a")
                                              .line("9-9:9.9.9", "b"));
    QCOMPARE(numbers(telegram), QByteArray("0-1:24.2.1=1.000 0-2:24.2.1=2.000 0-1:24.2.1=3.000"));
    QCOMPARE(issues(telegram), QByteArray("duplicate-reading"));
    QVERIFY(telegram.issues[0].range == telegram.measurements[2].sent.whole);
    QVERIFY(telegram.verdict == Verdict::Ok);
}

void TestInterpret::manyRepeatsStayCheap()
{
    TelegramText text = T::dsmr();
    for (int i = 0; i < 5000; ++i)
        text.line("1-0:1.7.0", "1.000", "kW");
    const Snapshot telegram = interpreted(text);
    QCOMPARE(int(telegram.measurements.size()), 5000);
    QVERIFY(telegram.issues.size() < 100);
}

void TestInterpret::smlUnitsAndTimes()
{
    TelegramText text = T::sml();
    text.integer("1-0:1.8.0", { 13391, 2, false, 3, kWattHour }).captured(MeterTime::fromSecondIndex(1'700'000'000));
    text.integer("1-0:14.7.0", { 499, 2, false, -1, 44 });
    text.integer("1-0:32.7.0", { 2301, 2, false, -1, kWatt }); // volts in watts
    text.integer("1-0:77.7.7", { -5, 1, true, 0, 0 });
    text.octets("129-129:199.130.3", "ISK");
    const Snapshot telegram = interpreted(text);
    QCOMPARE(numbers(telegram), QByteArray("1-0:1.8.0=13391000 1-0:14.7.0=49.9 1-0:32.7.0=230.1 1-0:77.7.7=-5"));
    QVERIFY(!telegram.measurements[0].capturedAt); // a second index is never a time, and no error
    QVERIFY(telegram.measurements[0].unit == Unit::WattHour);
    QVERIFY(telegram.measurements[2].quantity == Quantity::Unknown);
    QVERIFY(telegram.measurements[3].quantity == Quantity::Unknown);
    QVERIFY(telegram.measurements[4].quantity == Quantity::Manufacturer);
    QCOMPARE(issues(telegram), QByteArray("unit-unexpected"));
}

void TestInterpret::statusWordTellsTheDirection_data()
{
    QTest::addColumn<qint64>("word");
    QTest::addColumn<Phase>("phase");
    QTest::addColumn<bool>("isBasicMeter");
    QTest::addColumn<bool>("isExport");
    QTest::newRow("basic meter, import") << kImport << Phase::Total << true << false;
    QTest::newRow("basic meter, export") << kExport << Phase::Total << true << true;
    QTest::newRow("L1 exports") << kExportL1 << Phase::L1 << true << true;
    QTest::newRow("L1 exports, the total does not") << kExportL1 << Phase::Total << true << false;
    QTest::newRow("L1 exports, L2 does not") << kExportL1 << Phase::L2 << true << false;
    QTest::newRow("L3") << qint64(0x1c4104) << Phase::L3 << true << true;
    QTest::newRow("wrong phase sequence is no direction") << qint64(0x1c8104) << Phase::Total << true << false;
    QTest::newRow("EDL, import") << kEdlImport << Phase::Total << false << false;
    QTest::newRow("EDL, export") << kEdlExport << Phase::Total << false << true;
    QTest::newRow("EDL 0x1b0") << qint64(0x1b0) << Phase::Total << false << true;
    QTest::newRow("EDL 0x10190") << qint64(0x10190) << Phase::Total << false << false;
    QTest::newRow("EDL with bit 11") << qint64(0x982) << Phase::Total << false << false;
}

void TestInterpret::statusWordTellsTheDirection()
{
    QFETCH(qint64, word);
    QFETCH(Phase, phase);
    QFETCH(bool, isBasicMeter);
    QFETCH(bool, isExport);
    const StatusWord status(static_cast<std::uint64_t>(word));
    QCOMPARE(status.isBasicMeter(), isBasicMeter);
    QCOMPARE(status.isExport(phase), isExport);
}

void TestInterpret::signComesFromTheStatusWord_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const TelegramText &telegram, const char *expected) {
        QTest::newRow(name) << telegram.snapshot() << QByteArray(expected);
    };
    // The status stands with 1.8.0 (EMH, ITRON) or 2.8.0 (DrNeuhaus), the magnitude with 15.7.0.
    const auto with = [](qint64 status, const T::Integer &power, const char *obis = "1-0:15.7.0") {
        return T::sml().integer("1-0:1.8.0", { 5, 4, false, -1, kWattHour, status }).integer(obis, power);
    };
    row("EDL export", with(kEdlExport, { 1266, 4, true, -1, kWatt }),
        "1-0:1.8.0=0.5 1-0:15.7.0=126.6 1-0:16.7.0=-126.6(derived)");
    row("EDL import", with(kEdlImport, { 1371, 4, true, -1, kWatt }),
        "1-0:1.8.0=0.5 1-0:15.7.0=137.1 1-0:16.7.0=137.1(derived)");
    row("basic meter, export", with(kExport, { 2182, 4, false, 0, kWatt }),
        "1-0:1.8.0=0.5 1-0:15.7.0=2182 1-0:16.7.0=-2182(derived)");
    row("own status wins over another's", with(kEdlImport, { 42, 4, false, 0, kWatt, kEdlExport }),
        "1-0:1.8.0=0.5 1-0:15.7.0=42 1-0:16.7.0=-42(derived)");
    row("status as a register",
        T::sml().integer("1-0:15.7.0", { 42, 4, false, 0, kWatt }).integer("1-0:96.5.0", { kExport, 4, false, 0, 0 }),
        "1-0:15.7.0=42 1-0:16.7.0=-42(derived) 1-0:96.5.0=1837316");
    row("zero", with(kEdlExport, { 0, 4, false, -1, kWatt }), "1-0:1.8.0=0.5 1-0:15.7.0=0.0 1-0:16.7.0=0.0(derived)");
    row("no status, no sign", T::sml().integer("1-0:15.7.0", { 42, 4, false, 0, kWatt }), "1-0:15.7.0=42");
    row("a value that has its sign", with(kEdlExport, { -42, 4, true, 0, kWatt }), "1-0:1.8.0=0.5 1-0:15.7.0=-42");
    row("signed power is sent as well",
        with(kEdlExport, { 42, 4, false, 0, kWatt }).integer("1-0:16.7.0", { -42, 4, true, 0, kWatt }),
        "1-0:1.8.0=0.5 1-0:15.7.0=42 1-0:16.7.0=-42");
    row("signed 16.7.0 is left alone", with(kExport, { 42, 4, true, 0, kWatt }, "1-0:16.7.0"),
        "1-0:1.8.0=0.5 1-0:16.7.0=42");
    row("unsigned 16.7.0 while exporting", with(kExport, { 42, 4, false, 0, kWatt }, "1-0:16.7.0"),
        "1-0:1.8.0=0.5 1-0:16.7.0=42 1-0:16.7.0=-42(derived)");
    row("unsigned 16.7.0 while importing", with(kImport, { 42, 4, false, 0, kWatt }, "1-0:16.7.0"),
        "1-0:1.8.0=0.5 1-0:16.7.0=42");
    row("unsigned 1.7.0 while exporting", with(kExport, { 42, 4, false, 0, kWatt }, "1-0:1.7.0"),
        "1-0:1.8.0=0.5 1-0:1.7.0=42 1-0:16.7.0=-42(derived)");
    row("phases have no derived total", with(kExport, { 42, 4, false, 0, kWatt }, "1-0:35.7.0"),
        "1-0:1.8.0=0.5 1-0:35.7.0=42");
    row("the largest magnitude", with(kEdlExport, { std::numeric_limits<qint64>::max(), 8, true, 0, kWatt }),
        "1-0:1.8.0=0.5 1-0:15.7.0=9223372036854775807 1-0:16.7.0=-9223372036854775807(derived)");
    row("P1 meters have no status word", T::dsmr().line("1-0:15.7.0", "00.024", "kW").line("1-0:96.5.5", "A2"),
        "1-0:15.7.0=0.024");
}

void TestInterpret::signComesFromTheStatusWord()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, expected);
    interpret(telegram);
    QCOMPARE(numbers(telegram), expected);
}

void TestInterpret::derivedPowerStandsBehindItsSource()
{
    const Snapshot telegram = interpreted(T::sml()
                                              .integer("1-0:15.7.0", { 1266, 4, false, -1, kWatt })
                                              .integer("1-0:1.8.0", { 5, 4, false, -1, kWattHour, kEdlExport })
                                              .integer("1-0:2.8.0", { 7, 4, false, -1, kWattHour }));
    QCOMPARE(int(telegram.measurements.size()), 4);
    const Measurement &derived = telegram.measurements[1];
    QVERIFY(derived.derived);
    QVERIFY(derived.quantity == Quantity::ActivePowerNet);
    QVERIFY(derived.unit == Unit::Watt);
    QCOMPARE(qint64(derived.sent.rawInteger), qint64(1266)); // the raw value stays beside it
    QVERIFY(telegram.measurements[0].quantity == Quantity::ActivePowerAbsolute);
    QVERIFY(!telegram.measurements[0].derived);
    QVERIFY(telegram.find(Quantity::ActivePowerNet) == &derived);
}

void TestInterpret::dzgPowerIsReadUnsigned_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const TelegramText &telegram, const char *expected) {
        QTest::newRow(name) << telegram.snapshot() << QByteArray(expected);
    };
    const auto meter = [](const char *maker, qint64 status, const char *obis, const T::Integer &power) {
        return T::sml("1 DZG 00 99990001")
            .octets("1-0:96.50.1*1", maker)
            .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, status })
            .integer(obis, power);
    };
    const char *const total = "1-0:16.7.0";
    // 8b 28 is 35624 unsigned and -29912 signed (16 bits); c6 0c is 50700 and -14836.
    row("two bytes, import", meter("DZG", kImport, total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=356.24[dzg-unsigned-power]");
    row("phase, import", meter("DZG", kImport, "1-0:36.7.0", { -14836, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:36.7.0=507.00[dzg-unsigned-power]");
    row("one byte", meter("DZG", kImport, total, { -1, 1, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=255[dzg-unsigned-power]");
    row("three bytes", meter("DZG", kImport, total, { -8388608, 3, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=8388608[dzg-unsigned-power]");
    row("maker by server id alone",
        T::sml("1 DZG 00 99990001")
            .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, kImport })
            .integer(total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=356.24[dzg-unsigned-power]");
    // Near misses
    row("another server id",
        T::sml("1 ISK 00 99990001")
            .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, kImport })
            .integer(total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("power does flow out", meter("DZG", kExport, total, { -10550, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-105.50");
    row("phase flows out while the total does not",
        meter("DZG", kExportL1, "1-0:36.7.0", { -13000, 2, true, -2, kWatt }), "1-0:1.8.0=9 1-0:36.7.0=-130.00");
    row("positive", meter("DZG", kImport, total, { 21599, 2, true, -2, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=215.99");
    row("four bytes have room", meter("DZG", kImport, total, { -29912, 4, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("another maker", meter("DZX", kImport, total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("maker as part of a word", meter("DZGX", kImport, total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("older status layout", meter("DZG", kEdlImport, total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("no status word", meter("DZG", -1, total, { -29912, 2, true, -2, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=-299.12");
    row("not a power", meter("DZG", kImport, "1-0:81.7.4", { -10, 1, true, 0, 8 }), "1-0:1.8.0=9 1-0:81.7.4=-10");
    row("maker left out, server id given", meter("", kImport, total, { -29912, 2, true, -2, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=356.24[dzg-unsigned-power]");
    row("unsigned", meter("DZG", kImport, total, { 35624, 2, false, -2, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=356.24");
}

void TestInterpret::dzgPowerIsReadUnsigned()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, expected);
    const std::int64_t raw = telegram.measurements.back().sent.rawInteger;
    interpret(telegram);
    QCOMPARE(numbers(telegram), expected);
    QCOMPARE(qint64(telegram.measurements.back().sent.rawInteger), qint64(raw)); // never the raw value
}

/// Hager's chip temperature: an integer in °C in SML, two hex digits in D0 pushes (eHZ manual): 1a is 26 °C and "19" is
/// 25 °C, not 19.
void TestInterpret::temperatureOfAPushIsHex()
{
    const Snapshot push = interpreted(T::dsmr("HAG5eHZ010C_EHZ1WA02").line("1-0:96.50.0*2", "19"));
    QVERIFY(push.measurements[0].quantity == Quantity::Temperature);
    QVERIFY(!push.measurements[0].isNumber);
    QCOMPARE(issues(push), QByteArray());
    constexpr int celsius = 9;
    const Snapshot sml =
        interpreted(T::sml("1 HAG 00 99990001").integer("1-0:96.50.0*2", { 301, 2, true, -1, celsius }));
    QVERIFY(sml.measurements[0].quantity == Quantity::Temperature);
    QCOMPARE(numbers(sml), QByteArray("1-0:96.50.0*2=30.1"));
    QCOMPARE(issues(sml), QByteArray());
}

void TestInterpret::holleyPowerTakesItsSignFromTheStatusWord_data()
{
    QTest::addColumn<Snapshot>("telegram");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const TelegramText &telegram, const char *expected) {
        QTest::newRow(name) << telegram.snapshot() << QByteArray(expected);
    };
    const auto meter = [](const char *maker, qint64 status, const char *obis, const T::Integer &power) {
        return T::sml("1 HLY 02 99990007")
            .octets("1-0:96.50.1*1", maker)
            .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, status })
            .integer(obis, power);
    };
    const char *const total = "1-0:16.7.0";
    row("total, export", meter("HLY", kExport, total, { 417, 2, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-417[holley-power-without-sign]");
    row("eight bytes", meter("HLY", kExport, total, { 417, 8, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-417[holley-power-without-sign]");
    // Near misses
    row("import", meter("HLY", kImport, total, { 417, 2, true, 0, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=417");
    row("a phase", meter("HLY", kExport | kExportL1, "1-0:36.7.0", { 417, 2, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:36.7.0=417");
    row("firmware that has the sign", meter("HLY", kExport, total, { -417, 2, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=-417");
    row("nothing flows", meter("HLY", kExport, total, { 0, 2, true, 0, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=0");
    row("another maker", meter("HLX", kExport, total, { 417, 2, true, 0, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=417");
    row("older status layout", meter("HLY", kEdlExport, total, { 417, 2, true, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=417");
    row("no status word", meter("HLY", -1, total, { 417, 2, true, 0, kWatt }), "1-0:1.8.0=9 1-0:16.7.0=417");
    row("not a power", meter("HLY", kExport, "1-0:14.7.0", { 500, 2, true, -1, 44 }), "1-0:1.8.0=9 1-0:14.7.0=50.0");
    row("import register", meter("HLY", kExport, "1-0:1.7.0", { 417, 2, true, 0, kWatt }), "1-0:1.8.0=9 1-0:1.7.0=417");
    // A type without a sign is read by the rule for every maker and is no quirk.
    row("unsigned", meter("HLY", kExport, total, { 417, 2, false, 0, kWatt }),
        "1-0:1.8.0=9 1-0:16.7.0=417 1-0:16.7.0=-417(derived)");
}

void TestInterpret::holleyPowerTakesItsSignFromTheStatusWord()
{
    QFETCH(Snapshot, telegram);
    QFETCH(QByteArray, expected);
    Snapshot off = telegram;
    interpret(telegram);
    QCOMPARE(numbers(telegram), expected);
    InterpretOptions options;
    options.applyQuirks = false;
    interpret(off, options);
    for (const Measurement &measurement : off.measurements)
        QVERIFY(measurement.quirk == QuirkId::None);
}

void TestInterpret::quirksCanBeSwitchedOff()
{
    InterpretOptions options;
    options.applyQuirks = false;
    const TelegramText dzg = T::sml()
                                 .octets("1-0:96.50.1*1", "DZG")
                                 .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, kImport })
                                 .integer("1-0:16.7.0", { -29912, 2, true, -2, kWatt });
    QCOMPARE(numbers(interpreted(dzg, options)), QByteArray("1-0:1.8.0=9 1-0:16.7.0=-299.12"));
    // A sign from the status word is no quirk: that is how these meters are meant to be read.
    const TelegramText emh = T::sml()
                                 .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, kEdlExport })
                                 .integer("1-0:15.7.0", { 42, 4, false, 0, kWatt });
    QCOMPARE(numbers(interpreted(emh, options)), QByteArray("1-0:1.8.0=9 1-0:15.7.0=42 1-0:16.7.0=-42(derived)"));
    for (const QuirkRow &row : quirks()) {
        QVERIFY(!row.name.empty() && !row.manufacturer.empty());
        QCOMPARE(text(quirkName(row.id)), text(row.name));
    }
    QVERIFY(quirkName(QuirkId::None).empty());
}

void TestInterpret::issuesPointAtRawBytes()
{
    Snapshot plain = T::dsmr().line("0-0:1.0.0", "213112235959W").snapshot();
    interpret(plain);
    QVERIFY(plain.issues[0].range == plain.measurements[0].sent.value);
    QCOMPARE(text(plain.text(plain.issues[0].range)), QByteArray("213112235959W"));

    Snapshot encrypted = T::dsmr().line("0-0:1.0.0", "213112235959W").snapshot();
    encrypted.length += 35; // title, counter and tag around the text
    interpret(encrypted);
    QVERIFY((encrypted.issues[0].range == ByteRange { 0, encrypted.length }));
}

void TestInterpret::verdictFollowsTheContract_data()
{
    QTest::addColumn<ChecksumState>("checksum");
    QTest::addColumn<int>("severity");
    QTest::addColumn<int>("effect");
    QTest::addColumn<QByteArray>("verdict");
    // Decode contract, rule 3
    const auto row = [](const char *name, ChecksumState checksum, Severity severity, IssueEffect effect,
                        const char *verdict) {
        QTest::newRow(name) << checksum << int(severity) << int(effect) << QByteArray(verdict);
    };
    row("note", ChecksumState::Ok, Severity::Note, IssueEffect::None, "ok");
    row("no checksum in this dialect", ChecksumState::Absent, Severity::Note, IssueEffect::None, "ok");
    row("a dropped line", ChecksumState::Ok, Severity::Warning, IssueEffect::DropsPart, "partial");
    row("an error that drops nothing", ChecksumState::Ok, Severity::Error, IssueEffect::None, "partial");
    row("truncated", ChecksumState::Absent, Severity::Error, IssueEffect::Rejects, "rejected");
    row("bad checksum", ChecksumState::Bad, Severity::Note, IssueEffect::None, "rejected");
}

void TestInterpret::verdictFollowsTheContract()
{
    QFETCH(ChecksumState, checksum);
    QFETCH(int, severity);
    QFETCH(int, effect);
    QFETCH(QByteArray, verdict);
    Snapshot telegram =
        T::dsmr().issue({ IssueCode::LineSyntax, Severity(severity), IssueEffect(effect), {} }).snapshot();
    telegram.checksum = checksum;
    interpret(telegram);
    QCOMPARE(text(verdictName(telegram.verdict)), verdict);
    QCOMPARE(telegram.accepted(), verdict != "rejected");
}

void TestInterpret::reusedSnapshotDoesNotAllocate()
{
    const Snapshot original = T::sml()
                                  .octets("1-0:96.50.1*1", "DZG")
                                  .integer("1-0:1.8.0", { 9, 4, false, 0, kWattHour, kEdlExport })
                                  .integer("1-0:15.7.0", { 42, 4, false, 0, kWatt })
                                  .snapshot();
    Snapshot telegram = original;
    interpret(telegram);
    const auto *const measurements = telegram.measurements.data();
    const auto capacity = telegram.measurements.capacity();
    for (int i = 0; i < 3; ++i) {
        telegram.clear();
        telegram.protocol = original.protocol;
        telegram.checksum = original.checksum;
        telegram.identification = original.identification;
        telegram.bytes = original.bytes;
        telegram.length = original.length;
        telegram.measurements = original.measurements;
        interpret(telegram);
        QVERIFY(telegram.measurements.data() == measurements);
        QVERIFY(telegram.measurements.capacity() == capacity);
        QCOMPARE(numbers(telegram), QByteArray("1-0:1.8.0=9 1-0:15.7.0=42 1-0:16.7.0=-42(derived)"));
    }
}

QTEST_APPLESS_MAIN(TestInterpret)
#include "tst_interpret.moc"
