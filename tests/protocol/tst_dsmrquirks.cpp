// SPDX-License-Identifier: GPL-3.0-or-later
//
// What meters do that no specification says, and what users reported of it: for each a telegram composed here, with
// serial numbers of no meter, and near it one that must not be taken for the same. The numbers are the sources of the
// reports: ndokter/dsmr_parser (DP), dsmrreader/dsmr-reader (DR), esphome (EI, ESP, ELP), home-assistant (HA).

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "domain/profile.h"
#include "p1meaning.h"
#include "p1text.h"
#include "productcheck.h"

using namespace meterscope;
using namespace meterscope::p1text;
using p1meaning::interpreted;
using p1meaning::meaning;

namespace {

/// These object lines in a telegram with its checksum.
std::string telegramOf(std::string_view lines, std::string_view header = "/MSC5\\T1")
{
    return withChecksum(std::string(header) + "\n\n" + std::string(lines) + '\n');
}

/// The same for a dialect without checksum.
std::string plainTelegramOf(std::string_view lines, std::string_view header = "/MSC5\\T1")
{
    return crLf(std::string(header) + "\n\n" + std::string(lines) + "\n!\n");
}

/// With another checksum text than the four digits.
std::string withDigits(std::string telegram, std::string_view digits)
{
    const std::size_t mark = telegram.rfind('!');
    return telegram.replace(mark + 1, 4, digits);
}

std::string digitsOf(const std::string &telegram)
{
    return telegram.substr(telegram.rfind('!') + 1, 4);
}

/// CRC-16/X-25 a bit at a time (ITU-T X.25, 2.2.7): not the code under test.
std::string x25Of(std::string_view text)
{
    unsigned crc = 0xffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0x8408U : crc >> 1;
    }
    return QByteArray::number(crc ^ 0xffffU, 16).rightJustified(4, '0').toUpper().toStdString();
}

/// The value as text, "-" where there is no such reading.
std::string valueOf(const Measurement *measurement)
{
    return measurement != nullptr ? measurement->value.toString() : "-";
}

std::string powerOf(const Snapshot &telegram, Phase phase = Phase::Total)
{
    const auto power = telegram.netPower(phase);
    return power ? power->toString() : "-";
}

constexpr const char *kPower = "1-0:1.7.0(00.123*kW)";
const std::string kPowerMeans = "1-0:1.7.0 active-power-import 0.123 kW\n";

} // namespace

class TestDsmrQuirks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void telegramsMean_data();
    void telegramsMean();
    void tariffsAreNamedByCountry();
    void directionOfAPhaseComesFromItsPower();
    void totalIsNotAddedUpFromPhases();
    void anotherMeterHasAnotherId();
    void readingsAreKeyedByChannel();
    void longTelegramsAreRead();

private:
    static void row(const char *name, const std::string &stream, const std::string &expected)
    {
        QTest::newRow(name) << stream << expected;
    }
    static void devices();
    static void clocks();
    static void lists();
    static void spellings();
    static void checksums();
    static void framing();
    static void bytesAndRepeats();
};

void TestDsmrQuirks::telegramsMean_data()
{
    QTest::addColumn<std::string>("stream");
    QTest::addColumn<std::string>("expected");
    devices();
    clocks();
    lists();
    spellings();
    checksums();
    framing();
    bytesAndRepeats();
}

void TestDsmrQuirks::devices()
{
    const std::string be = "0-0:96.1.4(50217)\n0-0:1.0.0(240615120000S)\n";
    const std::string beMeans = "ok be 2024-06-15T10:00:00Z\n0-0:96.1.4 protocol-version \"50217\"\n"
                                "0-0:1.0.0 timestamp \"240615120000S\"\n";
    const std::string nl = "1-3:0.2.8(50)\n0-0:1.0.0(240615120000S)\n";
    const std::string nlMeans = "ok nl 2024-06-15T10:00:00Z\n1-3:0.2.8 protocol-version \"50\"\n"
                                "0-0:1.0.0 timestamp \"240615120000S\"\n";

    // DP#120, DR#919, EI#2621, EI#3886, ELP#41: a device that has not reported yet
    row("no gas linked (BE)", telegramOf(be + "0-3:24.1.0(003)\n0-3:24.2.3(632525252525W)(00000.000)"),
        beMeans + "0-3:24.1.0 mbus-device-type 3\n0-3:24.2.3 gas-volume-uncorrected -\n! no-reading\n");
    row("not paired (NL)", telegramOf(nl + "0-2:24.1.0(003)\n0-2:96.1.0()\n0-2:24.2.1(700101010000W)(00000000)"),
        nlMeans
            + "0-2:24.1.0 mbus-device-type 3\n0-2:96.1.0 mbus-equipment-id -\n0-2:24.2.1 gas-volume -\n"
              "! no-reading\n");
    row("a stamp of seventeen digits", telegramOf(be + "0-1:24.1.0(007)\n0-1:24.2.1(35255255255255255S)(00000.000*m3)"),
        beMeans + "0-1:24.1.0 mbus-device-type 7\n0-1:24.2.1 water-volume - m3\n! no-reading\n");
    row("near miss: zero with a date", telegramOf(nl + "0-2:24.1.0(003)\n0-2:24.2.1(240615115500S)(00000.000*m3)"),
        nlMeans + "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.1 gas-volume 0.000 m3 @2024-06-15T09:55:00Z\n");
    row("near miss: a value without a date",
        telegramOf(be + "0-3:24.1.0(003)\n0-3:24.2.3(632525252525W)(00731.250*m3)"),
        beMeans + "0-3:24.1.0 mbus-device-type 3\n0-3:24.2.3 gas-volume-uncorrected 731.250 m3\n! time-invalid\n");

    // DR#982, DR#1794, HA#84097: any channel, and more than one gas meter
    row("gas on channel 4", telegramOf(nl + "0-4:24.1.0(003)\n0-4:24.2.1(240615115500S)(00731.250*m3)"),
        nlMeans + "0-4:24.1.0 mbus-device-type 3\n0-4:24.2.1 gas-volume 731.250 m3 @2024-06-15T09:55:00Z\n");
    row("two gas meters, one stale",
        telegramOf(nl
                   + "0-1:24.1.0(003)\n0-1:24.2.1(210301110000W)(00011.000*m3)\n"
                     "0-2:24.1.0(003)\n0-2:24.2.1(240615115500S)(00731.250*m3)"),
        nlMeans
            + "0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 11.000 m3 @2021-03-01T10:00:00Z\n"
              "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.1 gas-volume 731.250 m3 @2024-06-15T09:55:00Z\n");
    row("water before gas (BE)",
        telegramOf(be
                   + "0-1:24.1.0(007)\n0-1:24.2.1(240615115500S)(00002.500*m3)\n"
                     "0-2:24.1.0(003)\n0-2:24.2.3(240615115500S)(00731.250*m3)"),
        beMeans
            + "0-1:24.1.0 mbus-device-type 7\n0-1:24.2.1 water-volume 2.500 m3 @2024-06-15T09:55:00Z\n"
              "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.3 gas-volume-uncorrected 731.250 m3 @2024-06-15T09:55:00Z\n");

    // DR#412, DR#269, domoticz#1513: a device's clock far ahead
    row("gas of the year 2068", telegramOf(nl + "0-2:24.1.0(003)\n0-2:24.2.1(681027002758S)(00731.250*m3)"),
        nlMeans + "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.1 gas-volume 731.250 m3\n! time-invalid\n");
    row("gas a year ahead", telegramOf(nl + "0-1:24.1.0(003)\n0-1:24.2.1(250615115500S)(00731.250*m3)"),
        nlMeans + "0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 731.250 m3\n! time-invalid\n");
    row("water on time, gas a year ahead",
        telegramOf(nl
                   + "0-1:24.1.0(007)\n0-1:24.2.1(240615115500S)(00002.500*m3)\n"
                     "0-2:24.1.0(003)\n0-2:24.2.1(250615115500S)(00731.250*m3)"),
        nlMeans
            + "0-1:24.1.0 mbus-device-type 7\n0-1:24.2.1 water-volume 2.500 m3 @2024-06-15T09:55:00Z\n"
              "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.1 gas-volume 731.250 m3\n! time-invalid\n");
    row("near miss: two weeks ahead", telegramOf(nl + "0-1:24.1.0(003)\n0-1:24.2.1(240629115500S)(00731.250*m3)"),
        nlMeans + "0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 731.250 m3 @2024-06-29T09:55:00Z\n");
    row("near miss: a year old", telegramOf(nl + "0-1:24.1.0(003)\n0-1:24.2.1(230615115500S)(00731.250*m3)"),
        nlMeans + "0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 731.250 m3 @2023-06-15T09:55:00Z\n");
    row("near miss: every device is ahead, so the meter is behind",
        telegramOf(nl
                   + "0-1:24.1.0(007)\n0-1:24.2.1(250615115500S)(00002.500*m3)\n"
                     "0-2:24.1.0(003)\n0-2:24.2.1(250615115000S)(00731.250*m3)"),
        nlMeans
            + "0-1:24.1.0 mbus-device-type 7\n0-1:24.2.1 water-volume 2.500 m3 @2025-06-15T09:55:00Z\n"
              "0-2:24.1.0 mbus-device-type 3\n0-2:24.2.1 gas-volume 731.250 m3 @2025-06-15T09:50:00Z\n");

    // devices nobody knows, and channels that are no devices
    row("type 0, no id, a value",
        telegramOf(nl + "0-1:24.1.0(000)\n0-1:96.1.0()\n0-1:24.2.1(240615115500S)(00731.250*m3)"),
        nlMeans
            + "0-1:24.1.0 mbus-device-type 0\n0-1:96.1.0 mbus-equipment-id -\n"
              "0-1:24.2.1 mbus-reading 731.250 m3 @2024-06-15T09:55:00Z\n");
    row("no type at all", telegramOf(nl + "0-1:24.2.1(240615115500S)(00731.250*m3)"),
        nlMeans + "0-1:24.2.1 mbus-reading 731.250 m3 @2024-06-15T09:55:00Z\n");
    row("relays are no devices", telegramOf(nl + "0-1:96.3.10(0)\n0-2:96.3.10(1)"),
        nlMeans + "0-1:96.3.10 breaker-state 0\n0-2:96.3.10 breaker-state 1\n");
    row("heat alone (DR#853)",
        telegramOf("0-0:1.1.0(231207185435W)\n0-1:24.1.0(012)\n"
                   "0-1:24.2.1(231207185435W)(00012.34*GJ)"),
        "ok nl 2023-12-07T17:54:35Z\n0-0:1.1.0 timestamp \"231207185435W\"\n0-1:24.1.0 mbus-device-type 12\n"
        "0-1:24.2.1 thermal-energy 12.34 GJ @2023-12-07T17:54:35Z\n");
    row("gas of zero for a moment (HA#104515)",
        telegramOf(nl + "0-1:24.1.0(003)\n0-1:24.2.1(240615115500S)(00000.000*m3)"),
        nlMeans + "0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 0.000 m3 @2024-06-15T09:55:00Z\n");
}

void TestDsmrQuirks::clocks()
{
    const auto clock = [](const char *name, const char *lines, const char *profile, const char *time,
                          const char *issues = "") {
        const std::string text(lines);
        const std::string stamp = text.substr(text.find('(') + 1, text.find(')') - text.find('(') - 1);
        std::string expected = std::string("ok ") + profile + ' ' + time + "\n0-0:1.0.0 timestamp \"" + stamp + "\"\n";
        if (text.find("3.8.0") != std::string::npos)
            expected += "1-0:3.8.0 reactive-energy-import 1.5 kVArh\n";
        if (text.find("96.1.4") != std::string::npos)
            expected += "0-0:96.1.4 protocol-version \"50217\"\n";
        row(name, telegramOf(lines), expected + issues);
    };
    // DR#686, DR#811: a clock never set, or behind
    clock("clock never set", "0-0:1.0.0(000101093512W)", "nl", "-", "! time-invalid\n");
    clock("near miss: months behind", "0-0:1.0.0(231015093512S)", "nl", "2023-10-15T07:35:12Z");
    // Swedish and Finnish meters: W all summer
    clock("W in May (SE)", "0-0:1.0.0(230517083000W)\n1-0:3.8.0(1.5*kVArh)", "se", "2023-05-17T07:30:00Z");
    clock("no flag in May (SE)", "0-0:1.0.0(230517083000)\n1-0:3.8.0(1.5*kVArh)", "se", "2023-05-17T07:30:00Z");
    clock("near miss: no flag in May (BE)", "0-0:1.0.0(230517083000)\n0-0:96.1.4(50217)", "be", "2023-05-17T06:30:00Z");
    clock("S in January", "0-0:1.0.0(230117083000S)\n0-0:96.1.4(50217)", "be", "2023-01-17T06:30:00Z");
    clock("T in May (Holley)", "0-0:1.0.0(230517083000T)\n0-0:96.1.4(50217)", "be", "2023-05-17T06:30:00Z");
    clock("without flag in autumn's hour", "0-0:1.0.0(231029023000)\n0-0:96.1.4(50217)", "be", "2023-10-29T00:30:00Z",
          "! time-ambiguous\n");
    clock("without flag in spring's hour", "0-0:1.0.0(230326023000)\n0-0:96.1.4(50217)", "be", "-", "! time-invalid\n");
    clock("hex date-time (MCS301)", "0-0:1.0.0(07E8060F060C002B00FF8880)", "nl", "2024-06-15T10:00:43Z");
    clock("near miss: a digit of it lost", "0-0:1.0.0(07E8060F060C002B00FF888)", "nl", "-", "! time-invalid\n");
    clock("words", "0-0:1.0.0(no clock)", "nl", "-", "! time-invalid\n");

    // DR#104, smeterd#11: the hour that autumn repeats
    row("both passes of an autumn night",
        telegramOf("0-0:1.0.0(231029023000S)") + telegramOf("0-0:1.0.0(231029023000W)"),
        "ok nl 2023-10-29T00:30:00Z\n0-0:1.0.0 timestamp \"231029023000S\"\n"
        "ok nl 2023-10-29T01:30:00Z\n0-0:1.0.0 timestamp \"231029023000W\"\n");
    // ESP#13751, and a readout's punctuation
    row("clock and date apart", plainTelegramOf("1-0:0.9.1(074212)\n1-0:0.9.2(260204)"),
        "ok de 2026-02-04T06:42:12Z\n1-0:0.9.1 clock-time \"074212\"\n1-0:0.9.2 clock-date \"260204\"\n");
    row("clock and date with punctuation", plainTelegramOf("0.9.1(07:42:12)\n0.9.2(2026-02-04)"),
        "ok de 2026-02-04T06:42:12Z\n1-0:0.9.1 clock-time \"07:42:12\"\n1-0:0.9.2 clock-date \"2026-02-04\"\n");
    row("near miss: a date of seven digits", plainTelegramOf("1-0:0.9.1(074212)\n1-0:0.9.2(0260204)"),
        "ok de -\n1-0:0.9.1 clock-time \"074212\"\n1-0:0.9.2 clock-date \"0260204\"\n! time-invalid\n");
}

void TestDsmrQuirks::lists()
{
    const auto list = [](const char *name, const char *line, const std::string &expected) {
        row(name, telegramOf(std::string("0-0:1.0.0(250815120000S)\n") + line),
            "ok nl 2025-08-15T10:00:00Z\n0-0:1.0.0 timestamp \"250815120000S\"\n" + expected);
    };
    const auto inBelgium = [](const char *name, const char *line, const std::string &expected) {
        row(name, telegramOf(std::string("0-0:96.1.4(50250)\n") + line),
            "ok be -\n0-0:96.1.4 protocol-version \"50250\"\n" + expected);
    };
    // DP#57, DP#67: the failure log
    const std::string log = "1-0:99.97.0 power-failure-log list\n";
    list("log: nothing", "1-0:99.97.0()", log);
    list("log: none, nothing", "1-0:99.97.0(0)()", log);
    list("log: none, and the code", "1-0:99.97.0(0)(0-0:96.7.19)", log);
    list("log: none in five digits", "1-0:99.97.0(00000)(0-0:96.7.19)", log);
    list("log: no unit, and the factory's row", "1-0:99.97.0(1)(0-0:96.7.19)(000101000001W)(2147483647)",
         log + "| - 0-0:96.7.19=2147483647\n! time-invalid\n");
    list("log: more than 2^31 seconds", "1-0:99.97.0(1)(0-0:96.7.19)(240523144934S)(2317482647*s)",
         log + "| 2024-05-23T12:49:34Z 0-0:96.7.19=2317482647 s\n");
    list("log: newest first", "1-0:99.97.0(2)(0-0:96.7.19)(241109083138W)(0000000124*s)(240523144934S)(0005564711*s)",
         log + "| 2024-11-09T07:31:38Z 0-0:96.7.19=124 s\n| 2024-05-23T12:49:34Z 0-0:96.7.19=5564711 s\n");
    list("log: more announced than sent", "1-0:99.97.0(4)(0-0:96.7.19)(241109083138W)(0000000124*s)",
         log + "| 2024-11-09T07:31:38Z 0-0:96.7.19=124 s\n! list-count-differs\n");
    list("near miss: another log", "1-0:99.98.0(0)", "1-0:99.98.0 event-log list\n");
    list("near miss: no log", "1-0:99.96.0(0)", "1-0:99.96.0 ? \"0\"\n");

    // DP#129, EI#5080: months
    const std::string peaks = "0-0:98.1.0 demand-maximum-history list\n";
    inBelgium("peaks: a month that never was",
              "0-0:98.1.0(2)(1-0:1.6.0)(1-0:1.6.0)(250601000000S)(632525252525W)(00.000*kW)"
              "(250701000000S)(250619184500S)(03.141*kW)",
              peaks
                  + "| - of 2025-05-31T22:00:00Z 1-0:1.6.0=0.000 kW\n"
                    "| 2025-06-19T16:45:00Z of 2025-06-30T22:00:00Z 1-0:1.6.0=3.141 kW\n! time-invalid\n");
    inBelgium("peaks: none", "0-0:98.1.0(0)", peaks);
    inBelgium("peaks: announced alone (CH)", "0-0:98.1.0(12)", peaks + "! list-count-differs\n");
    inBelgium("peaks: five columns (L+G E660)",
              "0-0:98.1.0(1)(0-0:0.1.0)(1-0:1.6.0)(1-0:1.6.0)(1-0:2.6.0)(1-0:2.6.0)"
              "(250801000000S)(07)(250705113000S)(01.414*kW)(250720134500S)(01.732*kW)",
              peaks
                  + "| 2025-07-05T09:30:00Z of 2025-07-31T22:00:00Z 0-0:0.1.0=\"07\" 1-0:1.6.0=1.414 kW "
                    "1-0:2.6.0=\"250720134500S\" 1-0:2.6.0=1.732 kW\n");
    inBelgium("registers of a month (L+G E660)",
              "0-0:98.1.1(1)(0-0:0.1.0)(1-0:1.8.0)(1-0:2.8.0)(250801000000S)(07)(0000271.82*kWh)(0000314.15*kWh)",
              "0-0:98.1.1 energy-profile list\n"
              "| - of 2025-07-31T22:00:00Z 0-0:0.1.0=\"07\" 1-0:1.8.0=271.82 kWh 1-0:2.8.0=314.15 kWh\n");
    inBelgium("registers of a month, no count (HU)", "0-0:98.1.0(250801000000S)(000271.828*kWh)(000314.159*kWh)",
              peaks + "| - of 2025-07-31T22:00:00Z 271.828 kWh 314.159 kWh\n");
    inBelgium("near miss: next to the history", "0-0:98.1.2(1)(2)",
              "0-0:98.1.2 ? \"1\"\n| - 0-0:98.1.2=\"1\" "
              "0-0:98.1.2=\"2\"\n");

    // P1-Dongel#87: the month's peak, value first
    const std::string peak = "1-0:1.6.0 demand-import-maximum 4.321 kW";
    inBelgium("peak: value before time", "1-0:1.6.0(04.321*kW)(250719181500)", peak + " @2025-07-19T16:15:00Z\n");
    inBelgium("peak: time before value", "1-0:1.6.0(250719181500S)(04.321*kW)", peak + " @2025-07-19T16:15:00Z\n");
    inBelgium("near miss: value before a time that cannot be", "1-0:1.6.0(04.321*kW)(251319181500)",
              peak + "\n! time-invalid\n");
    inBelgium("near miss: value before another value", "1-0:1.6.0(04.321*kW)(05.432*kW)",
              peak + "\n| - 1-0:1.6.0=4.321 kW 1-0:1.6.0=5.432 kW\n");

    // Holley: the registers of the month as lines of their own (DP#91)
    row("a list over lines (Holley)",
        telegramOf("0-0:98.1.0\n(\n0-0:1.0.0(250801000000T)\n1-0:1.8.0(000271.828*kWh )\n)\n1-0:1.8.0(000300.000*kWh )",
                   "/HLY5/D545"),
        "ok hu -\n" + peaks
            + "| - of 2025-07-31T22:00:00Z 1-0:1.8.0=271.828 kWh\n1-0:1.8.0 active-energy-import 300.000 kWh\n");
}

void TestDsmrQuirks::spellings()
{
    const auto line = [](const char *name, const char *sent, const std::string &expected) {
        row(name, telegramOf(std::string("1-3:0.2.8(50)\n") + sent),
            "ok nl -\n1-3:0.2.8 protocol-version \"50\"\n" + expected);
    };
    // DR#1394, ELP#17, EI#3117, gotsmart#7: units
    const std::string energy = "1-0:1.8.1 active-energy-import T1 ";
    line("kWh in capitals", "1-0:1.8.1(000731.250*KWH)", energy + "731.250 KWH\n");
    line("kWh in small letters", "1-0:1.8.1(000731.250*kwh)", energy + "731.250 kwh\n");
    line("kWh without star", "1-0:1.8.1(000731.250kWh)", energy + "731.250 kWh\n");
    line("kWh behind a blank", "1-0:1.8.1(000731.250 kWh)", energy + "731.250 kWh\n");
    line("kWh before a blank", "1-0:1.8.1(000731.250*kWh )", energy + "731.250 kWh\n");
    line("Wh", "1-0:1.8.1(000731250*Wh)", energy + "731250 Wh\n");
    line("MWh", "1-0:1.8.1(0000.731*MWh)", energy + "0.731 MWh\n");
    line("no unit", "1-0:1.8.1(000731.250)", energy + "731.250\n! unit-missing\n");
    line("kV", "1-0:52.7.0(0000.231*kV)", "1-0:52.7.0 voltage L2 0.231 kV\n");
    line("kA", "1-0:71.7.0(0000.016*kA)", "1-0:71.7.0 current L3 0.016 kA\n");
    line("mA", "1-0:31.7.0(01618*mA)", "1-0:31.7.0 current L1 1618 mA\n");
    line("HZ", "1-0:14.7.0(49.98*HZ)", "1-0:14.7.0 frequency 49.98 HZ\n");
    line("kvar", "1-0:3.7.0(00.577*kvar)", "1-0:3.7.0 reactive-power-import 0.577 kvar\n");
    line("kVAr", "1-0:3.7.0(00.577*kVAr)", "1-0:3.7.0 reactive-power-import 0.577 kVAr\n");
    line("near miss: power where energy is due", "1-0:1.8.1(000731.250*kW)",
         "1-0:1.8.1 ? T1 731.250 kW\n! unit-unexpected\n");
    line("near miss: no unit at all", "1-0:1.8.1(000731.250*kW/h)", "1-0:1.8.1 ? T1 731.250 kW/h\n! unit-unexpected\n");

    // ELP#45, ELP#53, DP#160: words where numbers are due
    line("brackets in brackets", "1-0:0.2.0((ER11))", "1-0:0.2.0 firmware-version \"(ER11)\"\n");
    line("tariff in words", "0-0:96.14.0(TARIFF 2)", "0-0:96.14.0 tariff-indicator T2 \"TARIFF 2\"\n");
    line("breaker in a word", "0-0:96.3.10(ON)", "0-0:96.3.10 breaker-state \"ON\"\n");
    line("near miss: no word", "0-0:96.3.10(O2)", "0-0:96.3.10 breaker-state \"O2\"\n! number-malformed\n");
    line("a reading of 0", "0-1:24.2.1(0)", "0-1:24.2.1 mbus-reading 0\n");
    line("a unit and no reading", "0-1:24.2.1(*m3)", "0-1:24.2.1 mbus-reading - m3\n");
    line("no power (ELS5)", "1-0:1.7.0()", "1-0:1.7.0 active-power-import -\n");

    // Israel: prefixes are no matches
    row("tariffs 1 and 11 to 13",
        telegramOf("1-0:1.8.1(000001.0*kWh)\n1-0:1.8.11(000011.0*kWh)\n1-0:1.8.12(000012.0*kWh)\n"
                   "1-0:1.8.13(000013.0*kWh)"),
        "ok il -\n1-0:1.8.1 active-energy-import T1 1.0 kWh\n1-0:1.8.11 active-energy-import T11 11.0 kWh\n"
        "1-0:1.8.12 active-energy-import T12 12.0 kWh\n1-0:1.8.13 active-energy-import T13 13.0 kWh\n");
}

void TestDsmrQuirks::checksums()
{
    const std::string good = telegramOf(kPower);
    const std::string read = "ok nl -\n" + kPowerMeans;
    // DP#99, DP#173
    std::string lower = digitsOf(good);
    for (char &c : lower)
        c = static_cast<char>(c >= 'A' && c <= 'F' ? c + ('a' - 'A') : c);
    row("checksum in small letters", withDigits(good, lower), read);
    row("NUL behind the checksum", withDigits(good, digitsOf(good) + '\0'), read);
    std::string unpadded;
    std::string identification;
    for (int i = 0; unpadded.empty() && i < 1000; ++i) { // until a checksum begins with 0
        identification = "/MSC5\\N" + std::to_string(i);
        const std::string telegram = telegramOf(kPower, identification);
        if (digitsOf(telegram)[0] == '0' && digitsOf(telegram)[1] != '0')
            unpadded = withDigits(telegram, digitsOf(telegram).substr(1));
    }
    row("checksum of three digits", unpadded, read);
    row("near miss: three digits of another checksum", withDigits(good, digitsOf(good).substr(1)),
        "rejected nl -\n" + kPowerMeans + "! checksum-mismatch\n");
    row("near miss: a letter behind F", withDigits(good, digitsOf(good).substr(0, 3) + 'G'),
        "rejected nl -\n" + kPowerMeans + "! checksum-mismatch\n");

    // DP#91: Holley computes another one
    const std::string covered = crLf("/HLY5/D545\n\n1-0:1.7.0(00.123*kW)\n!");
    row("CRC-16/X-25 (Holley)", covered + x25Of(covered) + "\r\n", "ok hu -\n" + kPowerMeans + "! checksum-variant\n");

    // users paste telegrams with their ids blotted out; long cables damage some
    std::string blotted = telegramOf("0-0:96.1.1(4D53433030303031)\n1-0:1.7.0(00.123*kW)");
    blotted.replace(blotted.find("4D53"), 16, "XXXXXXXXXXXXXXXX");
    row("an id blotted out", blotted,
        "rejected nl -\n0-0:96.1.1 equipment-id \"XXXXXXXXXXXXXXXX\"\n" + kPowerMeans + "! checksum-mismatch\n");
    row("the second of three damaged", good + std::string(good).replace(good.find("123"), 3, "923") + good,
        read + "rejected nl -\n1-0:1.7.0 active-power-import 0.923 kW\n! checksum-mismatch\n" + read);
}

void TestDsmrQuirks::framing()
{
    const std::string read = "ok nl -\n" + kPowerMeans;
    // arduino-dsmr#22, #47: lines at the edges
    row("no blank line behind the header", withChecksum("/MSC5\\T1\n1-0:1.7.0(00.123*kW)\n"), read);
    row("blank line before the end", withChecksum("/MSC5\\T1\n\n1-0:1.7.0(00.123*kW)\n\n"), read);
    row("end mark on the last line (Aidon)", withChecksum("/MSC5\\T1\n\n1-0:1.7.0(00.123*kW)"), read);
    row("near miss: an exclamation mark in a message", telegramOf("0-0:96.13.0(hello! you)\n1-0:1.7.0(00.123*kW)"),
        "ok nl -\n0-0:96.13.0 text-message \"hello! you\"\n" + kPowerMeans);

    // MT382 variants never send an end mark
    row("the next header ends it", crLf("/MSC5\\T1\n\n1-0:1.7.0(00.123*kW)\n/MSC5\\T1\n\n1-0:1.7.0(00.123*kW)\n!\n"),
        "rejected nl -\n" + kPowerMeans + "! truncated\n" + read);

    // DP#91, HA#58896: slashes
    row("restart inside a message (Holley)", crLf("/HLY5/D545\n\n0-0:96.13.0(FFFF") + telegramOf(kPower, "/HLY5/D545"),
        "rejected hu -\n! truncated\n! value-unterminated\n! empty-telegram\nok hu -\n" + kPowerMeans);
    row("a message with slashes", telegramOf("0-0:96.13.0(test-/-test)\n1-0:1.7.0(00.123*kW)"),
        "ok nl -\n0-0:96.13.0 text-message \"test-/-test\"\n" + kPowerMeans);
    row("near miss: a message that looks like a header",
        telegramOf("0-0:96.13.0(see /MSC5 there)\n1-0:1.7.0(00.123*kW)"),
        "ok nl -\n0-0:96.13.0 text-message \"see /MSC5 there\"\n" + kPowerMeans);

    // DP#4, DR#593, openhab#4175: seven bits
    row("7E1 read as 8N1", withEvenParity(plainTelegramOf(kPower)), "ok nl -\n" + kPowerMeans + "! parity-bit\n");
    row("7O1 read as 8N1", withOddParity(plainTelegramOf(kPower)), "ok nl -\n" + kPowerMeans + "! parity-bit\n");
    row("near miss: one high bit", plainTelegramOf("1-0:1.7.0(00.123*kW)\n0-0:96.13.0(caf\xe9)"),
        "ok nl -\n" + kPowerMeans + "0-0:96.13.0 text-message \"caf\xe9\"\n! non-ascii-byte\n");

    // EI#2600, amsreader#869, #1198: what is no P1 telegram at all
    row("HDLC on the socket", std::string("\x7e\xa0\x2a\x41\x08\x83\x13\x04\x13\xe6\xe7\x00\x0f\x40\x00\x7e", 16), "");
    row("short length and security 20 (Siemens IM350)",
        "\xdb\x08MSC12345\x5f\x20" + std::string("\0\0\0\1", 4) + std::string(90, 'c'),
        "rejected nl -\n! key-missing\n");
    row("binary behind a text header (Poland)",
        crLf("/EGM5G35\n\n") + std::string("\0\x82\x02\x30\x30\0\0\0\1", 9) + std::string(40, 'c'),
        "rejected pl -\n! truncated\n! non-ascii-byte\n! envelope-unsupported\n! empty-telegram\n");
}

void TestDsmrQuirks::bytesAndRepeats()
{
    // DP#35, DP#38, DP#191: bytes that are no characters
    row("telnet's 0xFF between lines", telegramOf("\xff\xff\n1-0:1.7.0(00.123*kW)"),
        "ok nl -\n" + kPowerMeans + "! fill-bytes\n");
    row("cubic metres in ISO 8859-1", telegramOf("0-1:24.1.0(003)\n0-1:24.2.1(240615115500S)(00731.250*m\xb3)"),
        "ok nl -\n0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 731.250 m\xb3 @2024-06-15T09:55:00Z\n"
        "! non-ascii-byte\n");
    row("a message filled with 0xFF", telegramOf("0-0:96.13.0(\xff\xff\xff)\n1-0:1.7.0(00.123*kW)"),
        "ok nl -\n0-0:96.13.0 text-message \"\xff\xff\xff\"\n" + kPowerMeans);
    row("near miss: a high byte in a number",
        telegramOf("1-0:1.7.0(00.1\xb3"
                   "3*kW)"),
        "ok nl -\n1-0:1.7.0 active-power-import \"00.1\xb3"
        "3\" kW\n! non-ascii-byte\n! number-malformed\n");

    // the same code twice
    row("two devices on one channel",
        telegramOf("0-1:24.1.0(003)\n0-1:24.2.1(240615115500S)(00731.250*m3)\n"
                   "0-1:24.2.1(240615115500S)(00002.500*m3)"),
        "ok nl -\n0-1:24.1.0 mbus-device-type 3\n0-1:24.2.1 gas-volume 731.250 m3 @2024-06-15T09:55:00Z\n"
        "0-1:24.2.1 gas-volume 2.500 m3 @2024-06-15T09:55:00Z\n! duplicate-reading\n");
    row("near miss: two channels",
        telegramOf("0-1:24.2.1(240615115500S)(00731.250*m3)\n0-2:24.2.1(240615115500S)(00002.500*m3)"),
        "ok nl -\n0-1:24.2.1 mbus-reading 731.250 m3 @2024-06-15T09:55:00Z\n"
        "0-2:24.2.1 mbus-reading 2.500 m3 @2024-06-15T09:55:00Z\n");
}

void TestDsmrQuirks::telegramsMean()
{
    QFETCH(const std::string, stream);
    QFETCH(const std::string, expected);
    QVERIFY(!stream.empty());
    QCOMPARE(QString::fromLatin1(meaning(stream).c_str()), QString::fromLatin1(expected.c_str()));
    for (const Piece &piece : cut(stream)) {
        FrameView view;
        static_cast<FrameInfo &>(view) = piece.info;
        view.raw = bytes(piece.raw);
        if (piece.isFrame)
            QCOMPARE(productcheck::difference(view), std::string());
    }
}

/// DR#750, DR#856, DR#1135: tariff 1 is low in the Netherlands and day in Belgium.
void TestDsmrQuirks::tariffsAreNamedByCountry()
{
    const auto tariff1 = [](std::string_view version) {
        return interpreted(telegramOf(std::string(version) + "\n0-0:96.14.0(0001)")).at(0).profile->tariff1;
    };
    QVERIFY(tariff1("1-3:0.2.8(50)") == TariffMeaning::Low);
    QVERIFY(tariff1("0-0:96.1.4(50221)") == TariffMeaning::Day);
    QVERIFY(tariff1("0-0:96.1.4(3530323231)") == TariffMeaning::Day); // "50221" in hex
    QVERIFY(tariff1("1-0:5.8.0(1*kvarh)") == TariffMeaning::Plain); // Hungary
}

/// HA#145495: meters send currents without a sign.
void TestDsmrQuirks::directionOfAPhaseComesFromItsPower()
{
    const Snapshot telegram = interpreted(telegramOf("1-0:31.7.0(007*A)\n1-0:21.7.0(00.000*kW)\n1-0:22.7.0(01.618*kW)\n"
                                                     "1-0:51.7.0(-003*A)"))
                                  .at(0);
    QCOMPARE(valueOf(telegram.find(Quantity::Current, Phase::L1)), std::string("7"));
    QCOMPARE(powerOf(telegram, Phase::L1), std::string("-1618"));
    QCOMPARE(valueOf(telegram.find(Quantity::Current, Phase::L2)), std::string("-3")); // one that does
    QCOMPARE(powerOf(telegram, Phase::L2), std::string("-"));
}

/// A 3x230 V grid has no neutral: the powers of the phases are 0, and so are voltage and current of the second.
void TestDsmrQuirks::totalIsNotAddedUpFromPhases()
{
    const Snapshot telegram =
        interpreted(telegramOf("1-0:1.7.0(01.414*kW)\n1-0:2.7.0(00.000*kW)\n1-0:21.7.0(00.000*kW)\n"
                               "1-0:41.7.0(00.000*kW)\n1-0:61.7.0(00.000*kW)\n1-0:52.7.0(000.0*V)"))
            .at(0);
    QCOMPARE(powerOf(telegram), std::string("1414"));
    QCOMPARE(powerOf(telegram, Phase::L1), std::string("0"));
}

/// DR#450, DR#1422: a meter that was replaced must not look like one that counted backwards.
void TestDsmrQuirks::anotherMeterHasAnotherId()
{
    const auto id = [](const char *lines) { return interpreted(telegramOf(lines)).at(0).meterId; };
    QCOMPARE(id("0-0:96.1.1(4D53433030303031)\n1-0:1.8.1(9.0*kWh)"), std::string("MSC00001"));
    QCOMPARE(id("0-0:96.1.1(4D53433030303032)\n1-0:1.8.1(0.0*kWh)"), std::string("MSC00002"));
    QCOMPARE(id("0-1:96.1.0(4D53433030303033)\n1-0:1.8.1(9.0*kWh)"), std::string()); // a device's
    QCOMPARE(id("1-0:0.0.0*255(20745965)"), std::string("20745965")); // plain digits, and not " tYe"
    QCOMPARE(id("0-0:96.1.255*255(1MSC4142434445)"), std::string("1MSC4142434445"));
}

/// DR#2048: what a channel counts is found by channel and quantity, whatever the order.
void TestDsmrQuirks::readingsAreKeyedByChannel()
{
    const Snapshot telegram = interpreted(telegramOf("0-3:24.2.1(240615115500S)(00731.250*m3)\n"
                                                     "0-1:24.2.1(240615115500S)(00002.500*m3)\n"
                                                     "0-1:24.1.0(7)\n0-3:24.1.0(3)"))
                                  .at(0);
    QCOMPARE(valueOf(telegram.find(Quantity::GasVolume, Phase::Total, 0, 3)), std::string("731.250"));
    QCOMPARE(valueOf(telegram.find(Quantity::WaterVolume, Phase::Total, 0, 1)), std::string("2.500"));
    QCOMPARE(valueOf(telegram.find(Quantity::GasVolume, Phase::Total, 0, 1)), std::string("-"));
    QCOMPARE(valueOf(telegram.find(Quantity::GasVolume)), std::string("-"));
}

/// domoticz#5909, EI#2393, EI#4508: readers with buffers of 128, 1500 or 2000 bytes lose them.
void TestDsmrQuirks::longTelegramsAreRead()
{
    std::string peaks = "0-0:98.1.0(13)(1-0:1.6.0)(1-0:1.6.0)";
    for (int month = 0; month < 13; ++month) {
        const QString begin = QDate(2024, 7, 1).addMonths(month).toString(QStringLiteral("yyMMdd"));
        peaks += '(' + begin.toStdString() + "000000W)(240614174500S)(0" + std::to_string(month % 10) + ".718*kW)";
    }
    QCOMPARE(int(peaks.size()), 569);
    const std::string message(2048, '4'); // 1024 octets in hex
    std::string lines = peaks + "\n0-0:96.13.0(" + message + ")";
    for (int i = 0; i < 200; ++i) // 30 bytes each
        lines += "\n1-" + std::to_string(i) + ":1.8.1(000731.250*kWh)";
    const std::string stream = telegramOf(lines);
    QVERIFY(stream.size() > 8192);
    const Snapshot telegram = interpreted(stream).at(0);
    QVERIFY(telegram.verdict == Verdict::Ok);
    QCOMPARE(int(telegram.measurements.size()), 202);
    QCOMPARE(int(telegram.entriesOf(telegram.measurements[0]).size()), 13);
    QCOMPARE(int(telegram.measurements[1].sent.value.length), 2048);
}

QTEST_APPLESS_MAIN(TestDsmrQuirks)
#include "tst_dsmrquirks.moc"
