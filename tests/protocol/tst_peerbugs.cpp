// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where other P1 parsers go wrong, and what comes out here. Each row says whose fault it was: dsmr_parser (Python),
// esphome's dsmr_parser and arduino-dsmr (C++), dsmr-p1-parser (C), as of 2024.

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "domain/interpret.h"
#include "p1meaning.h"
#include "p1text.h"

using namespace meterscope;
using namespace meterscope::p1text;
using p1meaning::interpreted;
using p1meaning::meaning;

namespace {

std::string telegramOf(std::string_view lines, std::string_view header = "/MSC5\\T2")
{
    return withChecksum(std::string(header) + "\n\n" + std::string(lines) + '\n');
}

} // namespace

class TestPeerBugs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("TZ"); }
    void telegramsAreRead_data();
    void telegramsAreRead();
    void nothingGrowsWithEveryTelegram();
    void theTimeZoneOfTheProcessChangesNothing();
    void historyIsAListAndNoMean();
};

void TestPeerBugs::telegramsAreRead_data()
{
    QTest::addColumn<std::string>("stream");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &stream, const std::string &expected) {
        QTest::newRow(name) << stream << expected;
    };

    // dsmr_parser: its patterns have no end, and a frame ends at the first '/' in it
    row("1.8.1 is not 1.8.11", telegramOf("1-0:1.8.11(000007.132*kWh)\n1-0:1.8.1(000001.618*kWh)"),
        "ok il -\n1-0:1.8.11 active-energy-import T11 7.132 kWh\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n");
    row("a slash in the text", telegramOf("0-0:96.13.0(a/b)\n1-0:1.8.1(000001.618*kWh)"),
        "ok nl -\n0-0:96.13.0 text-message \"a/b\"\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n");
    std::string lower = telegramOf("1-0:1.8.1(000001.618*kWh)");
    for (std::size_t i = lower.size() - 6; i < lower.size(); ++i)
        lower[i] = static_cast<char>(lower[i] >= 'A' && lower[i] <= 'F' ? lower[i] | 0x20 : lower[i]);
    row("a checksum in small letters", lower, "ok nl -\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n");

    // its fixtures, and dsmr-reader's: "\2" and "\253" in the header became one byte each, and the checksum covers it
    row("header with 0x02",
        telegramOf("1-3:0.2.8(42)",
                   "/MSC5\x02"
                   "M"),
        "ok nl -\n1-3:0.2.8 protocol-version \"42\"\n");
    row("header with 0xAB",
        telegramOf("1-3:0.2.8(42)",
                   "/MSC5\xab"
                   "M"),
        "ok nl -\n1-3:0.2.8 protocol-version \"42\"\n! non-ascii-byte\n");

    // the examples that DSMR 4.0, 4.2.2 and 5.0.2 print
    row("codes misprinted in the standards", telegramOf("1-0:72:32.0(00003)\n1-0:31.7.0.255(001*A)"),
        "ok nl -\n1-0:72.32.0 voltage-sags L3 3\n1-0:31.7.0 current L1 1 A\n! obis-malformed\n! obis-malformed\n");
    row("a checksum that does not match", crLf("/MSC5\\T2\n\n1-0:1.8.1(000001.618*kWh)\n!EF2F\n"),
        "rejected nl -\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n! checksum-mismatch\n");

    // esphome's: one field that it does not expect costs the whole telegram
    row("frequency in Hz and in kHz", telegramOf("1-0:14.7.0(49.98*Hz)") + telegramOf("1-0:14.7.0(0000.049*kHz)"),
        "ok nl -\n1-0:14.7.0 frequency 49.98 Hz\nok nl -\n1-0:14.7.0 frequency 0.049 kHz\n");
    row("voltage in kV", telegramOf("1-0:32.7.0(0000.229*kV)"), "ok nl -\n1-0:32.7.0 voltage L1 0.229 kV\n");
    row("a limit in kVA", telegramOf("0-0:17.0.0(027.6*kVA)"), "ok nl -\n0-0:17.0.0 power-threshold 27.6 kVA\n");
    row("heat on channel 1", telegramOf("0-1:24.1.0(004)\n0-1:24.2.1(240615110000S)(00012.34*GJ)"),
        "ok nl -\n0-1:24.1.0 mbus-device-type 4\n0-1:24.2.1 thermal-energy 12.34 GJ @2024-06-15T09:00:00Z\n");
    row("version P", telegramOf("1-3:0.2.8(P)\n1-0:1.8.1(000001.618*kWh)"),
        "ok nl -\n1-3:0.2.8 protocol-version \"P\"\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n");
    row("the same code twice", telegramOf("1-0:1.7.0(00.100*kW)\n1-0:1.7.0(00.200*kW)"),
        "ok nl -\n1-0:1.7.0 active-power-import 0.100 kW\n1-0:1.7.0 active-power-import 0.200 kW\n"
        "! duplicate-reading\n");
    row("a negative average", telegramOf("1-0:16.24.0(-00.024*kW)"), "ok nl -\n1-0:16.24.0 average-power -0.024 kW\n");

    // arduino-dsmr: 32 bits of thousandths, units as its table has them, and the first bad field ends everything
    row("more than 2^32 thousandths", telegramOf("1-0:1.8.1(04294967.296*kWh)\n1-0:1.8.2(99999999.999*kWh)"),
        "ok nl -\n1-0:1.8.1 active-energy-import T1 4294967.296 kWh\n"
        "1-0:1.8.2 active-energy-import T2 99999999.999 kWh\n");
    row("units of Belgium, Sweden and Luxembourg",
        telegramOf("0-0:96.1.4(50217)\n1-0:1.4.0(02.351*kW)\n1-0:3.8.0(00000001.5*kVArh)\n1-0:3.7.0(00.345)\n"
                   "0-1:24.2.3(632525252525W)(00000.000)"),
        "ok be -\n0-0:96.1.4 protocol-version \"50217\"\n1-0:1.4.0 demand-import-running 2.351 kW\n"
        "1-0:3.8.0 reactive-energy-import 1.5 kVArh\n1-0:3.7.0 reactive-power-import 0.345\n"
        "0-1:24.2.3 gas-volume-uncorrected -\n! unit-missing\n! no-reading\n");
    row("a bad line between good ones",
        telegramOf("1-0:1.8.1(000001.618*kWh)\n1-0:1.8.2 000002.718*kWh)\n1-0:2.8.1(000003.141*kWh)"),
        "partial nl -\n1-0:1.8.1 active-energy-import T1 1.618 kWh\n1-0:2.8.1 active-energy-export T1 3.141 kWh\n"
        "! line-syntax\n");

    // dsmr-p1-parser: tariffs above 2 are lost, and what a wrong checksum refutes is stored before it is checked
    row("tariffs 3 to 5",
        telegramOf("1-0:1.8.3(000003.0*kWh)\n1-0:1.8.4(000004.0*kWh)\n1-0:2.8.5(000005.0*kWh)\n"
                   "1-0:5.8.0(1.0*kvarh)"),
        "ok hu -\n1-0:1.8.3 active-energy-import T3 3.0 kWh\n1-0:1.8.4 active-energy-import T4 4.0 kWh\n"
        "1-0:2.8.5 active-energy-export T5 5.0 kWh\n1-0:5.8.0 reactive-energy-q1 1.0 kvarh\n");
}

void TestPeerBugs::telegramsAreRead()
{
    QFETCH(const std::string, stream);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromLatin1(meaning(stream).c_str()), QString::fromLatin1(expected.c_str()));
}

/// dsmr_parser keeps two list items for every row of every failure log it has ever read.
void TestPeerBugs::nothingGrowsWithEveryTelegram()
{
    const std::string log = telegramOf("1-0:99.97.0(2)(0-0:96.7.19)(241109083138W)(0000000124*s)(240523144934S)"
                                       "(0005564711*s)\n0-0:96.1.1(4D53433030303031)\n1-3:0.2.8(50)");
    FrameView frame;
    frame.raw = bytes(log);
    frame.checksum = ChecksumState::Ok;
    TelegramReader reader;
    Snapshot telegram;
    std::size_t entries = 0;
    std::size_t values = 0;
    for (int i = 0; i < 1000; ++i) {
        reader.read(frame, telegram);
        interpret(telegram);
        QCOMPARE(int(telegram.entries.size()), 2);
        QCOMPARE(int(telegram.listValues.size()), 2);
        if (i == 0) {
            entries = telegram.entries.capacity();
            values = telegram.listValues.capacity();
        }
    }
    QCOMPARE(telegram.entries.capacity(), entries);
    QCOMPARE(telegram.listValues.capacity(), values);
}

/// dsmr-p1-parser converts with the process's zone, which it sets and does not put back.
void TestPeerBugs::theTimeZoneOfTheProcessChangesNothing()
{
    const std::string stream = telegramOf("0-0:1.0.0(240615120000S)\n1-3:0.2.8(50)");
    const std::string here = meaning(stream);
    for (const char *zone : { "America/Los_Angeles", "Asia/Kolkata", "UTC", "no such zone" }) {
        qputenv("TZ", zone);
        QCOMPARE(meaning(stream), here);
        QCOMPARE(qgetenv("TZ"), QByteArray(zone));
    }
    QVERIFY(here.find("2024-06-15T10:00:00Z") != std::string::npos);
}

/// esphome's shows the mean of the months, 2.0 here.
void TestPeerBugs::historyIsAListAndNoMean()
{
    const Snapshot telegram =
        interpreted(telegramOf("0-0:98.1.0(2)(1-0:1.6.0)(1-0:1.6.0)(250601000000S)(250517184500S)(01.000*kW)"
                               "(250701000000S)(250619184500S)(03.000*kW)"))
            .at(0);
    const Measurement &history = telegram.measurements.at(0);
    QVERIFY(!history.isNumber);
    const auto months = telegram.entriesOf(history);
    QCOMPARE(int(months.size()), 2);
    QCOMPARE(telegram.valuesOf(months[0])[0].number.toString(), std::string("1.000"));
    QCOMPARE(telegram.valuesOf(months[1])[0].number.toString(), std::string("3.000"));
}

QTEST_APPLESS_MAIN(TestPeerBugs)
#include "tst_peerbugs.moc"
