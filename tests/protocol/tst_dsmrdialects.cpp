// SPDX-License-Identifier: GPL-3.0-or-later
//
// A telegram for every dialect, composed after its specification or after what its meters are known to send; makers,
// serial numbers and values are of no meter.

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "p1meaning.h"
#include "p1text.h"
#include "productcheck.h"

using namespace meterscope;
using namespace meterscope::p1text;
using p1meaning::meaning;

namespace {

std::string telegramOf(std::string_view lines, std::string_view header = "/MSC5\\T3")
{
    return withChecksum(std::string(header) + "\n\n" + std::string(lines) + '\n');
}

std::string plainTelegramOf(std::string_view lines, std::string_view header = "/MSC5\\T3")
{
    return crLf(std::string(header) + "\n\n" + std::string(lines) + "\n!\n");
}

} // namespace

class TestDsmrDialects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void telegramsMean_data();
    void telegramsMean();
    void clocksOfEveryCountry_data();
    void clocksOfEveryCountry();
    void devicesOfEveryType_data();
    void devicesOfEveryType();
    void headersOfEveryMaker_data();
    void headersOfEveryMaker();

private:
    static void row(const char *name, const std::string &stream, const std::string &expected)
    {
        QTest::newRow(name) << stream << expected;
    }
    static void netherlands();
    static void belgiumAndLuxembourg();
    static void northAndEast();
    static void pushes();
    static void readouts();
};

void TestDsmrDialects::telegramsMean_data()
{
    QTest::addColumn<std::string>("stream");
    QTest::addColumn<std::string>("expected");
    netherlands();
    belgiumAndLuxembourg();
    northAndEast();
    pushes();
    readouts();
}

void TestDsmrDialects::netherlands()
{
    row("NL 2.1: media of their own",
        plainTelegramOf("7-0:0.0.0(4D53433132333435)\n7-0:23.1.0(00731.250*m3)(19-01-31 23:00:00)\n"
                        "7-0:23.2.0(190131230000)(00729.125*m3)\n7-0:96.3.10(1)\n5-0:1.0.0(00012.34*GJ)\n"
                        "6-0:1.0.0(00001.23*GJ)\n8-0:0.0.0(4D53433132333436)\n8-0:1.0.0(00002.500*m3)"),
        "ok nl -\n7-0:0.0.0 mbus-equipment-id \"4D53433132333435\"\n"
        "7-0:23.1.0 gas-volume 731.250 m3 @2019-01-31T22:00:00Z\n"
        "7-0:23.2.0 gas-volume 729.125 m3 @2019-01-31T22:00:00Z\n7-0:96.3.10 valve-state 1\n"
        "5-0:1.0.0 thermal-energy 12.34 GJ\n6-0:1.0.0 thermal-energy 1.23 GJ\n"
        "8-0:0.0.0 mbus-equipment-id \"4D53433132333436\"\n8-0:1.0.0 water-volume 2.500 m3\n");
    row("NL 3.0",
        plainTelegramOf("0-0:96.1.1(4D53433030303031)\n1-0:1.8.1(00731.250*kWh)\n0-0:96.14.0(0002)\n"
                        "1-0:1.7.0(0001.61*kW)\n0-0:17.0.0(025*A)\n0-0:96.3.10(1)\n0-0:96.13.1()\n"
                        "0-3:24.1.0(3)\n0-3:96.1.0(4D53433030303032)\n"
                        "0-3:24.3.0(190131230000)(08)(60)(1)(0-3:24.2.1)(m3)\n(00731.250)\n0-3:24.4.0(2)"),
        "ok nl -\n0-0:96.1.1 equipment-id \"4D53433030303031\"\n1-0:1.8.1 active-energy-import T1 731.250 kWh\n"
        "0-0:96.14.0 tariff-indicator T2 \"0002\"\n1-0:1.7.0 active-power-import 1.61 kW\n"
        "0-0:17.0.0 power-threshold 25 A\n0-0:96.3.10 breaker-state 1\n0-0:96.13.1 numeric-message -\n"
        "0-3:24.1.0 mbus-device-type 3\n0-3:96.1.0 mbus-equipment-id \"4D53433030303032\"\n"
        "0-3:24.3.0 gas-volume 731.250 m3 @2019-01-31T22:00:00Z\n0-3:24.4.0 valve-state 2\n");
    row("NL 3.0: two values in one block",
        plainTelegramOf("0-1:24.1.0(4)\n0-1:24.3.0(190131230000)(00)(60)(2)(0-1:24.2.1)(GJ)(0-1:24.2.2)(m3)\n"
                        "(00012.34)(00731.250)"),
        "ok nl -\n0-1:24.1.0 mbus-device-type 4\n0-1:24.3.0 thermal-energy 12.34 GJ @2019-01-31T22:00:00Z\n"
        "| - 0-1:24.2.1=12.34 GJ 0-1:24.2.2=731.250 m3\n");
    row("NL 4.2",
        telegramOf("1-3:0.2.8(42)\n0-0:1.0.0(190131230000W)\n1-0:32.32.0(00002)\n1-0:72.36.0(00001)\n"
                   "0-0:96.7.21(00004)\n0-0:96.7.9(00002)\n1-0:31.7.0(007*A)\n1-0:22.7.0(00.161*kW)"),
        "ok nl 2019-01-31T22:00:00Z\n1-3:0.2.8 protocol-version \"42\"\n0-0:1.0.0 timestamp \"190131230000W\"\n"
        "1-0:32.32.0 voltage-sags L1 2\n1-0:72.36.0 voltage-swells L3 1\n0-0:96.7.21 power-failures 4\n"
        "0-0:96.7.9 long-power-failures 2\n1-0:31.7.0 current L1 7 A\n1-0:22.7.0 active-power-export L1 0.161 kW\n");
}

void TestDsmrDialects::belgiumAndLuxembourg()
{
    row("BE e-MUCS 2.1",
        telegramOf("0-0:96.1.4(50221)\n0-0:96.1.2(353431343430303030303030303030303031)\n"
                   "0-0:1.0.0(250815120000S)\n1-0:94.32.1(400)\n1-0:1.4.0(01.618*kW)\n0-0:17.0.0(999.9*kW)\n"
                   "1-0:31.4.0(999*A)\n0-0:96.3.10(1)\n0-1:96.3.10(0)\n0-2:24.1.0(003)\n"
                   "0-2:96.1.1(4D53433030303031)\n0-2:96.1.2()\n0-2:24.4.0(1)\n"
                   "0-2:24.2.3(250815115500S)(00731.250*m3)"),
        "ok be 2025-08-15T10:00:00Z\n0-0:96.1.4 protocol-version \"50221\"\n"
        "0-0:96.1.2 connection-id \"353431343430303030303030303030303031\"\n"
        "0-0:1.0.0 timestamp \"250815120000S\"\n1-0:94.32.1 grid-configuration 400\n"
        "1-0:1.4.0 demand-import-running 1.618 kW\n0-0:17.0.0 power-threshold 999.9 kW\n"
        "1-0:31.4.0 current-limit L1 999 A\n0-0:96.3.10 breaker-state 1\n0-1:96.3.10 breaker-state 0\n"
        "0-2:24.1.0 mbus-device-type 3\n0-2:96.1.1 mbus-equipment-id \"4D53433030303031\"\n"
        "0-2:96.1.2 connection-id -\n0-2:24.4.0 valve-state 1\n"
        "0-2:24.2.3 gas-volume-uncorrected 731.250 m3 @2025-08-15T09:55:00Z\n");
    row("BE Wallonia",
        telegramOf("0-0:96.1.4(3231313130)\n1-0:0.0.0(00000000)\n0-0:96.1.0(20250815)\n0-0:1.0.0(250815120000)\n"
                   "1-0:1.8.5(000005.0*kWh)\n1-0:1.6.0(01.618*kW)(250801183000)",
                   "/MSC5=2MT200"),
        "ok be 2025-08-15T10:00:00Z\n0-0:96.1.4 protocol-version \"3231313130\"\n1-0:0.0.0 serial-number \"00000000\"\n"
        "0-0:96.1.0 serial-number \"20250815\"\n0-0:1.0.0 timestamp \"250815120000\"\n"
        "1-0:1.8.5 active-energy-import T5 5.0 kWh\n1-0:1.6.0 demand-import-maximum 1.618 kW @2025-08-01T16:30:00Z\n");
    row("LU Smarty, decrypted",
        telegramOf("1-3:0.2.8(42)\n0-0:1.0.0(250815120000S)\n0-0:42.0.0(4D53433030303031)\n1-0:1.8.0(000731.250*kWh)\n"
                   "1-0:3.8.0(000001.500*kvarh)\n1-0:9.7.0(00.577*kVA)\n0-0:17.0.0(027.6*kVA)\n0-0:96.13.3(4D)\n"
                   "1-1:31.4.0(040*A)(-025*A)\n0-4:24.1.0(003)\n0-4:24.2.1(250815110000S)(00731.250*m3)"),
        "ok lu 2025-08-15T10:00:00Z\n1-3:0.2.8 protocol-version \"42\"\n0-0:1.0.0 timestamp \"250815120000S\"\n"
        "0-0:42.0.0 device-name \"4D53433030303031\"\n1-0:1.8.0 active-energy-import 731.250 kWh\n"
        "1-0:3.8.0 reactive-energy-import 1.500 kvarh\n1-0:9.7.0 apparent-power-import 0.577 kVA\n"
        "0-0:17.0.0 power-threshold 27.6 kVA\n0-0:96.13.3 text-message \"4D\"\n1-1:31.4.0 current-limit L1 40 A\n"
        "| - 1-1:31.4.0=40 A 1-1:31.4.0=-25 A\n0-4:24.1.0 mbus-device-type 3\n"
        "0-4:24.2.1 gas-volume 731.250 m3 @2025-08-15T09:00:00Z\n");
    row("CH",
        telegramOf("0-0:96.1.4(12345)\n0-0:0.0.0(250815115959S)\n0-0:1.0.0(250815120000S)\n1-1:1.8.1(000731.250*kWh)"
                   "\n1-1:1.7.0(01.618*kW)\n"
                   "1-1:1.6.0(250801183000S)(03.141*kW)\n0-0:98.1.0(11)"),
        "ok ch 2025-08-15T10:00:00Z\n0-0:96.1.4 protocol-version \"12345\"\n0-0:0.0.0 equipment-id "
        "\"250815115959S\"\n0-0:1.0.0 timestamp \"250815120000S\"\n"
        "1-1:1.8.1 active-energy-import T1 731.250 kWh\n1-1:1.7.0 active-power-import 1.618 kW\n"
        "1-1:1.6.0 demand-import-maximum 3.141 kW @2025-08-01T16:30:00Z\n0-0:98.1.0 demand-maximum-history list\n"
        "! list-count-differs\n");
    row("AT",
        telegramOf("1-3:0.2.8(50)\n0-0:1.0.0(250815120000S)\n1-0:1.8.1(000731250*Wh)\n1-0:3.8.2(000001500*varh)\n"
                   "1-0:1.7.0(000001618*W)\n1-0:4.7.0(000000577*var)",
                   "/EST5\\999"),
        "ok at 2025-08-15T10:00:00Z\n1-3:0.2.8 protocol-version \"50\"\n0-0:1.0.0 timestamp \"250815120000S\"\n"
        "1-0:1.8.1 active-energy-import T1 731250 Wh\n1-0:3.8.2 reactive-energy-import T2 1500 varh\n"
        "1-0:1.7.0 active-power-import 1618 W\n1-0:4.7.0 reactive-power-export 577 var\n");
}

void TestDsmrDialects::northAndEast()
{
    row("SE",
        telegramOf("0-0:1.0.0(250815120000W)\n1-0:1.8.0(00000731.250*kWh)\n1-0:3.8.0(00000001.500*kVArh)\n"
                   "1-0:23.7.0(0000.577*kVAr)\n1-0:31.7.0(007.1*A)"),
        "ok se 2025-08-15T11:00:00Z\n0-0:1.0.0 timestamp \"250815120000W\"\n1-0:1.8.0 active-energy-import 731.250 "
        "kWh\n"
        "1-0:3.8.0 reactive-energy-import 1.500 kVArh\n1-0:23.7.0 reactive-power-import L1 0.577 kVAr\n"
        "1-0:31.7.0 current L1 7.1 A\n");
    row("SE behind current transformers (Aidon)",
        withChecksum("/ADN9 7799\n0-0:1.0.0(250815120000W)\n1-0:1.8.0(07312500.125*Wh)\n1-0:21.7.0(1618.033*W)\n"
                     "1-0:0.4.2(250)\n1-0:0.4.3(000.01)\n"),
        "ok se 2025-08-15T11:00:00Z\n0-0:1.0.0 timestamp \"250815120000W\"\n"
        "1-0:1.8.0 active-energy-import 7312500.125 Wh\n1-0:21.7.0 active-power-import L1 1618.033 W\n"
        "1-0:0.4.2 transformer-ratio 250\n1-0:0.4.3 transformer-ratio 0.01\n");
    row("FI: energies on channel 1",
        telegramOf("0-0:1.0.0(250815120000W)\n1-1:1.8.0(00000731.250*kWh)\n1-1:3.8.0(00000001.500*kvarh)\n"
                   "1-0:72.7.0(000.0*V)",
                   "/LGF5E360"),
        "ok fi 2025-08-15T11:00:00Z\n0-0:1.0.0 timestamp \"250815120000W\"\n1-1:1.8.0 active-energy-import 731.250 "
        "kWh\n"
        "1-1:3.8.0 reactive-energy-import 1.500 kvarh\n1-0:72.7.0 voltage L3 0.0 V\n");
    row("LT",
        telegramOf(
            "0-0:1.0.0(250815120000S)\n1-0:0.2.8(EDEBDA49)\n1-1:0.2.0(01.19)\n1-0:0.8.2(00600*s)\n"
            "1-0:32.24.0(0000.231*kV)\n1-0:16.24.0(-00.161*kW)\n1-0:9.5.0(00000000.577*kVA)\n"
            "1-0:13.3.0(0.500)\n1-0:33.7.0(00000)\n1-0:53.7.0(-1.000)\n1-0:91.7.0(0000.001*kA)\n1-0:32.33.0(03042*s)\n"
            "1-0:52.38.0(253*V)\n1-0:29.7.0(00.100*kVA)"),
        "ok lt 2025-08-15T09:00:00Z\n0-0:1.0.0 timestamp \"250815120000S\"\n1-0:0.2.8 firmware-checksum \"EDEBDA49\"\n"
        "1-1:0.2.0 firmware-version \"01.19\"\n1-0:0.8.2 averaging-period 600 s\n"
        "1-0:32.24.0 average-voltage L1 0.231 kV\n1-0:16.24.0 average-power -0.161 kW\n"
        "1-0:9.5.0 apparent-demand-import-last 0.577 kVA\n1-0:13.3.0 power-factor 0.500\n1-0:33.7.0 power-factor L1 0\n"
        "1-0:53.7.0 power-factor L2 -1.000\n1-0:91.7.0 current N 0.001 kA\n1-0:32.33.0 voltage-sag-duration L1 3042 s\n"
        "1-0:52.38.0 voltage-swell-magnitude L2 253 V\n1-0:29.7.0 apparent-power-import L1 0.100 kVA\n");
    row("HU",
        telegramOf("0-0:1.0.0(250815120000S)\n0-0:96.1.0(9900000001)\n0-0:96.14.0(0001)\n0-0:96.50.68(ON)\n"
                   "0-0:17.0.0(90.000*kW)\n1-0:1.8.4(000004.0*kWh)\n1-0:8.8.0(000008.0*kvarh)\n"
                   "1-0:15.8.0(000731.250*kWh)\n1-0:13.7.0(0.854)\n1-0:14.7.0(49.98*Hz)\n1-0:6.7.0(00.577*kvar)\n"
                   "1-0:71.4.0(200.00*A)"),
        "ok hu 2025-08-15T10:00:00Z\n0-0:1.0.0 timestamp \"250815120000S\"\n0-0:96.1.0 serial-number \"9900000001\"\n"
        "0-0:96.14.0 tariff-indicator T1 \"0001\"\n0-0:96.50.68 breaker-state \"ON\"\n"
        "0-0:17.0.0 power-threshold 90.000 kW\n1-0:1.8.4 active-energy-import T4 4.0 kWh\n"
        "1-0:8.8.0 reactive-energy-q4 8.0 kvarh\n1-0:15.8.0 active-energy-absolute 731.250 kWh\n"
        "1-0:13.7.0 power-factor 0.854\n1-0:14.7.0 frequency 49.98 Hz\n1-0:6.7.0 reactive-power-q2 0.577 kvar\n"
        "1-0:71.4.0 current-limit L3 200.00 A\n");
    row("IL",
        telegramOf("1-3:0.2.8(50)\n0-0:1.0.0(260411233000S)\n0-0:96.14.1(03)\n1-0:1.8.12(000012.0*kWh)\n"
                   "1-0:99.1.0(1)(0-0:96.10.7)(1-0:1.29.0)(1-0:2.29.0)(260411231500S)(00)(000000.161*kWh)"
                   "(000000.000*kWh)"),
        "ok il 2026-04-11T20:30:00Z\n1-3:0.2.8 protocol-version \"50\"\n0-0:1.0.0 timestamp \"260411233000S\"\n"
        "0-0:96.14.1 tariff-indicator T3 \"03\"\n1-0:1.8.12 active-energy-import T12 12.0 kWh\n"
        "1-0:99.1.0 energy-profile list\n"
        "| 2026-04-11T20:15:00Z 0-0:96.10.7=\"00\" 1-0:1.29.0=0.161 kWh 1-0:2.29.0=0.000 kWh\n");
}

/// IEC 62056-21 mode D.
void TestDsmrDialects::pushes()
{
    row("EasyMeter Q3D 3.04",
        plainTelegramOf("1-0:0.0.0*255(20745965)\n1-0:1.8.0*255(00000731.2500017*kWh)\n1-0:21.7.255*255(000161.80*W)\n"
                        "1-0:1.7.255*255(000314.15*W)\n1-0:96.5.5*255(82)\n0-0:96.1.255*255(1ESY9999000001)",
                        "/ESY5Q3DA1004 V3.04"),
        "ok de -\n1-0:0.0.0 serial-number \"20745965\"\n1-0:1.8.0 active-energy-import 731.2500017 kWh\n"
        "1-0:21.7.255 active-power-import L1 161.80 W\n1-0:1.7.255 active-power-import 314.15 W\n"
        "1-0:96.5.5 status-word \"82\"\n0-0:96.1.255 serial-number \"1ESY9999000001\"\n");
    row("EMH eHZ", plainTelegramOf("1-0:1.8.1*255(000731.2500)\n1-0:96.5.5*255(80)", "/EMH5----eHZ-E0999Z"),
        "ok de -\n1-0:1.8.1 active-energy-import T1 731.2500\n1-0:96.5.5 status-word \"80\"\n! unit-missing\n");
    row("eBZ DD3",
        plainTelegramOf("1-0:0.0.0*255(1EBZ9999000001)\n1-0:1.8.0*255(000731.25000017*kWh)\n"
                        "1-0:16.7.0*255(-000161.80*W)\n1-0:56.7.0*255(-000003.14*W)\n1-0:96.5.0*255(001C0904)\n"
                        "0-0:96.8.0*255(000E4F2A)",
                        "/EBZ5DD3299999"),
        "ok de -\n1-0:0.0.0 serial-number \"1EBZ9999000001\"\n1-0:1.8.0 active-energy-import 731.25000017 kWh\n"
        "1-0:16.7.0 active-power-net -161.80 W\n1-0:56.7.0 active-power-net L2 -3.14 W\n"
        "1-0:96.5.0 status-word \"001C0904\"\n0-0:96.8.0 operating-time \"000E4F2A\"\n");
    row("Logarex LK13",
        plainTelegramOf("1-0:1.8.0*255(000731.2500*kWh)\n1-0:1.8.0*96(00001.6*kWh)\n1-0:1.8.0*100(00031.4*kWh)\n"
                        "1-0:81.7.4*255(014*deg)\n1-0:97.97.0*255(00000000)",
                        "/LOG5LK13BE999999"),
        "ok de -\n1-0:1.8.0 active-energy-import 731.2500 kWh\n1-0:1.8.0*96 active-energy-import-period 1.6 kWh\n"
        "1-0:1.8.0*100 active-energy-import-period 31.4 kWh\n1-0:81.7.4 phase-angle L1 14 deg\n"
        "1-0:97.97.0 error-register \"00000000\"\n");
}

/// IEC 62056-21 mode C: STX behind the header, reduced codes (IEC 62056-61, 5.6.2), ETX and a block check behind the
/// end.
void TestDsmrDialects::readouts()
{
    row("a readout",
        withBlockCheck(
            "/LGZ4ZMF199\n\x02"
            "F.F(00)\n0.0.0(99000001)\nC.1.0(99000002)\n0.9.1(12:00:00)\n0.9.2(25-08-15)\n0.1.0(07)\n"
            "1.8.1(000731.2*kWh)\n1.8.1*07(000700.1*kWh)\n1.8.1&06(000600.1*kWh)\n1.6.1(03.14*kW)(25-08-01 18:30)\n"
            "3.6.1(01.41*kvar)(2508011830)\n1.2.1(0031.41*kW)\n32.7(231.4*V)\n0.3.0(1000)\n0.2.1(1234)\n"
            "C.5.0(8D)\nC.7.0(0004)\nC.90.2(AE5B1F2E)\n"),
        "ok de 2025-08-15T10:00:00Z\n0-0:97.97.0 error-register \"00\"\n1-0:0.0.0 serial-number \"99000001\"\n"
        "0-0:96.1.0 serial-number \"99000002\"\n1-0:0.9.1 clock-time \"12:00:00\"\n1-0:0.9.2 clock-date \"25-08-15\"\n"
        "1-0:0.1.0 reset-counter \"07\"\n1-0:1.8.1 active-energy-import T1 731.2 kWh\n"
        "1-0:1.8.1*7 active-energy-import-period T1 700.1 kWh\n1-0:1.8.1*6 active-energy-import-period T1 600.1 kWh\n"
        "1-0:1.6.1 demand-import-maximum T1 3.14 kW @2025-08-01T16:30:00Z\n"
        "1-0:3.6.1 reactive-demand-import-maximum T1 1.41 kvar @2025-08-01T16:30:00Z\n"
        "1-0:1.2.1 demand-import-cumulative T1 31.41 kW\n1-0:32.7.0 voltage L1 231.4 V\n"
        "1-0:0.3.0 meter-constant \"1000\"\n1-0:0.2.1 configuration-id \"1234\"\n0-0:96.5.0 status-word \"8D\"\n"
        "0-0:96.7.0 power-failures 4\n0-0:96.90.2 firmware-checksum \"AE5B1F2E\"\n! fill-bytes\n");
    std::string damaged = withBlockCheck("/MSC5READOUT\n\x02"
                                         "1.8.1(000731.2*kWh)\n");
    damaged[damaged.find('7')] = '3'; // one bit
    row("a readout whose block check does not hold", damaged,
        "rejected nl -\n1-0:1.8.1 active-energy-import T1 331.2 kWh\n! checksum-mismatch\n! fill-bytes\n");
    row("near misses: no codes", plainTelegramOf("1.8(000731.2*kWh)x\n1(2)\n.8.1(3)\nX.1(4)\n1.8.1 (5)\n300.8.1(6)"),
        "partial nl -\n! line-syntax\n! obis-malformed\n! line-syntax\n! line-syntax\n! obis-malformed\n"
        "! obis-malformed\n! empty-telegram\n");
    row("near miss: a line of a P1 telegram that has lost its beginning",
        plainTelegramOf("1-0:1.8.1(000731.2*kWh)\n32.7.0(231.4*V)\nF.F(00)"),
        "partial nl -\n1-0:1.8.1 active-energy-import T1 731.2 kWh\n! obis-malformed\n! obis-malformed\n");
    row("near miss: ten digits that are no minute", plainTelegramOf("1.6.1(03.14*kW)(0000000240)\n1.8.1(1*kWh)(2*kWh)"),
        "ok nl -\n1-0:1.6.1 demand-import-maximum T1 3.14 kW\n1-0:1.8.1 active-energy-import T1 1 kWh\n"
        "| - 1-0:1.8.1=1 kWh 1-0:1.8.1=2 kWh\n! time-invalid\n");
    row("a value without ')' does not swallow the next line",
        plainTelegramOf("1.8.1(000731.2*kWh\n1.8.2(000001.6*kWh)"),
        "partial nl -\n1-0:1.8.2 active-energy-import T2 1.6 kWh\n! value-unterminated\n");
}

void TestDsmrDialects::telegramsMean()
{
    QFETCH(const std::string, stream);
    QFETCH(const std::string, expected);
    QCOMPARE(QString::fromLatin1(meaning(stream).c_str()), QString::fromLatin1(expected.c_str()));
    for (const Piece &piece : cut(stream)) {
        FrameView view;
        static_cast<FrameInfo &>(view) = piece.info;
        view.raw = bytes(piece.raw);
        if (piece.isFrame)
            QCOMPARE(productcheck::difference(view), std::string());
    }
}

void TestDsmrDialects::clocksOfEveryCountry_data()
{
    QTest::addColumn<std::string>("evidence"); ///< header, and a line that gives the country away
    QTest::addColumn<std::string>("winter"); ///< 2025-01-15 12:00:00 W, in UTC
    QTest::addColumn<std::string>("summer"); ///< 2025-07-15 12:00:00 S
    QTest::addColumn<std::string>("first"); ///< 2025-10-26, 30 minutes into the hour that autumn repeats: S, then W
    QTest::addColumn<std::string>("second");
    const auto cet = [](const char *name, const char *evidence) {
        QTest::newRow(name) << std::string(evidence) << std::string("11:00:00Z") << std::string("10:00:00Z")
                            << std::string("2025-10-26T00:30:00Z") << std::string("2025-10-26T01:30:00Z");
    };
    cet("nl", "1-3:0.2.8(50)");
    cet("be", "0-0:96.1.4(50221)");
    cet("lu", "0-0:96.13.2()");
    cet("hu", "1-0:5.8.0(1*kvarh)");
    cet("ch", "1-1:1.8.1(1*kWh)");
    cet("de", "1-0:96.5.5(80)");
    cet("se", "1-0:3.8.0(1*kVArh)"); // W as everywhere; S is sent by few
    QTest::newRow("lt") << std::string("1-0:0.8.2(00600*s)") << std::string("10:00:00Z") << std::string("09:00:00Z")
                        << std::string("2025-10-25T23:30:00Z") << std::string("2025-10-26T00:30:00Z");
    QTest::newRow("il") << std::string("1-0:1.8.11(1*kWh)") << std::string("10:00:00Z") << std::string("09:00:00Z")
                        << std::string("2025-10-25T23:30:00Z") << std::string("2025-10-26T00:30:00Z");
}

void TestDsmrDialects::clocksOfEveryCountry()
{
    QFETCH(const std::string, evidence);
    QFETCH(const std::string, winter);
    QFETCH(const std::string, summer);
    QFETCH(const std::string, first);
    QFETCH(const std::string, second);
    const auto clock = [&evidence](const std::string &stamp) {
        const std::string told = meaning(telegramOf("0-0:1.0.0(" + stamp + ")\n" + evidence));
        const std::string start = std::string("ok ") + QTest::currentDataTag() + ' ';
        return told.starts_with(start) ? told.substr(start.size(), 20) : told;
    };
    QCOMPARE(clock("250115120000W"), "2025-01-15T" + winter);
    QCOMPARE(clock("250715120000S"), "2025-07-15T" + summer);
    QCOMPARE(clock("251026023000S"), first);
    QCOMPARE(clock("251026023000W"), second);
    QCOMPARE(clock("250000120000W").substr(0, 1), std::string("-"));
    QCOMPARE(clock("000101000000W").substr(0, 1), std::string("-"));
}

void TestDsmrDialects::devicesOfEveryType_data()
{
    QTest::addColumn<std::string>("type"); ///< EN 13757-3
    QTest::addColumn<std::string>("reading");
    QTest::addColumn<std::string>("expected");
    const auto device = [](const char *name, const char *type, const char *reading, const char *expected) {
        QTest::newRow(name) << std::string(type) << std::string(reading) << std::string(expected);
    };
    device("electricity", "002", "00731.250*kWh", "slave-energy 731.250 kWh");
    device("gas, one digit", "3", "00731.250*m3", "gas-volume 731.250 m3");
    device("gas above G6", "003", "000731.25*m3", "gas-volume 731.25 m3");
    device("gas in dm3", "03", "00731250*dm3", "gas-volume 731250 dm3");
    device("heat, return", "004", "00012.34*GJ", "thermal-energy 12.34 GJ");
    device("steam", "005", "00012.34*MWh", "thermal-energy 12.34 MWh");
    device("warm water", "006", "00002.500*m3", "water-volume 2.500 m3");
    device("water, one digit", "7", "00002.500*m3", "water-volume 2.500 m3");
    device("heat cost allocator", "008", "00042", "mbus-reading 42");
    device("cold, return", "010", "00012.34*GJ", "thermal-energy 12.34 GJ");
    device("cold, flow", "011", "00012.34*MJ", "thermal-energy 12.34 MJ");
    device("heat, flow", "012", "00012.34*GJ", "thermal-energy 12.34 GJ");
    device("heat, flow, in m3", "012", "00731.250*m3", "heat-volume 731.250 m3");
    device("heat and cold", "013", "00012.34*kWh", "thermal-energy 12.34 kWh");
    device("hot water", "021", "00002.500*m3", "water-volume 2.500 m3");
    device("cold water", "022", "00002.500*m3", "water-volume 2.500 m3");
    device("waste water", "040", "00002.500*m3", "water-volume 2.500 m3");
    device("type 0 in m3", "000", "00731.250*m3", "mbus-reading 731.250 m3");
    device("type empty, in GJ", "", "00012.34*GJ", "thermal-energy 12.34 GJ");
    device("a type nobody knows", "099", "00731.250*m3", "mbus-reading 731.250 m3");
}

void TestDsmrDialects::devicesOfEveryType()
{
    QFETCH(const std::string, type);
    QFETCH(const std::string, reading);
    QFETCH(const std::string, expected);
    for (const int channel : { 1, 2, 3, 4, 9 }) { // the standards say 1 to 4
        const std::string prefix = "0-" + std::to_string(channel) + ':';
        const std::string told =
            meaning(telegramOf(prefix + "24.2.1(240615110000S)(" + reading + ")\n" + prefix + "24.1.0(" + type + ')'));
        QVERIFY2(told.find(prefix + "24.2.1 " + expected + " @2024-06-15T09:00:00Z\n") != std::string::npos,
                 told.c_str());
    }
}

void TestDsmrDialects::headersOfEveryMaker_data()
{
    QTest::addColumn<std::string>("header");
    for (const char *header : { "/MSC5", "/MSC5\\253999999_A", "/MS_E999_Grid_3N400V", "/MSC5/D999", "/MSC9 9999",
                                "/MSC5=2MT999-200", "/MSC5G99", "/Msc5\\TEST T999 ESMR 5.0", "/msc5METER", "/MSC3METER",
                                "/MSC5 ZABF999999999999", "/MSC5----XYZ-E0999Z", "/MSC5\\@999", "/MSC5TEST-" })
        QTest::newRow(header) << std::string(header);
}

/// Anything up to the line end, with a blank line behind it or not.
void TestDsmrDialects::headersOfEveryMaker()
{
    QFETCH(const std::string, header);
    for (const std::string &stream :
         { withChecksum(header + "\n\n1-0:1.7.0(01.618*kW)\n"), withChecksum(header + "\n1-0:1.7.0(01.618*kW)\n") }) {
        const auto telegrams = p1meaning::interpreted("noise" + stream);
        QCOMPARE(int(telegrams.size()), 1);
        QVERIFY(telegrams[0].verdict == Verdict::Ok);
        QCOMPARE(telegrams[0].identification, header.substr(1));
        QCOMPARE(int(telegrams[0].measurements.size()), 1);
    }
}

QTEST_APPLESS_MAIN(TestDsmrDialects)
#include "tst_dsmrdialects.moc"
