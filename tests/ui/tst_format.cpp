// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/historytext.h"
#include "ui/format/issuetext.h"
#include "ui/format/linereport.h"
#include "ui/format/linktext.h"
#include "ui/format/numbertext.h"
#include "ui/format/porttext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/relaytext.h"
#include "ui/format/smltext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"

#include <QSet>
#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono_literals;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(text).value();
}

} // namespace

/// Texts for people. Expected texts are written by hand from the locale's separators: nl and de "1.234,5",
/// en "1,234.5", fr "1 234,5" with U+202F.
class TestFormat : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void exactDigits_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("register, nl") << "004761.307"
                                      << "nl_NL"
                                      << "4.761,307";
        QTest::newRow("register, de") << "004761.307"
                                      << "de_DE"
                                      << "4.761,307";
        QTest::newRow("register, en") << "004761.307"
                                      << "en_GB"
                                      << "4,761.307";
        QTest::newRow("register, fr") << "004761.307"
                                      << "fr_FR" << QStringLiteral(u"4\u202f761,307");
        QTest::newRow("decimals are kept") << "0.000"
                                           << "en_GB"
                                           << "0.000";
        QTest::newRow("minus is U+2212") << "-63"
                                         << "en_GB" << QStringLiteral(u"\u221263");
        QTest::newRow("below one") << "-0.063"
                                   << "nl_NL" << QStringLiteral(u"\u22120,063");
        QTest::newRow("the largest") << "9223372036854775807"
                                     << "en_GB"
                                     << "9,223,372,036,854,775,807";
    }
    void exactDigits()
    {
        QFETCH(QString, number);
        QFETCH(QString, locale);
        QFETCH(QString, expected);
        QCOMPARE(decimalText(decimal(qPrintable(number)), QLocale(locale)), expected);
    }

    void exponentsBeyondTheDigits()
    {
        // SML: 12 with scaler 3 is 12000, exactly.
        QCOMPARE(decimalText(Decimal(12, 3), QLocale(QStringLiteral("en_GB"))), QStringLiteral("12,000"));
    }

    void figureHasPartsAndUnit()
    {
        const Figure figure = exactFigure(decimal("4761.307"), Unit::WattHour, 3, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(figure.whole, QStringLiteral("4,761"));
        QCOMPARE(figure.fraction, QStringLiteral(".307"));
        QCOMPARE(figure.unit, QStringLiteral("kWh"));
        QCOMPARE(figure.text(), QStringLiteral(u"4,761.307\u00a0kWh"));
    }

    void power_data()
    {
        QTest::addColumn<QString>("watts");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("unit");
        QTest::newRow("watts") << "486"
                               << "486"
                               << "W";
        QTest::newRow("thousands") << "2148"
                                   << "2,148"
                                   << "W";
        QTest::newRow("without sign") << "-2148"
                                      << "2,148"
                                      << "W";
        QTest::newRow("tenths round") << "486.5"
                                      << "487"
                                      << "W";
        QTest::newRow("tenths round away from zero") << "-486.5"
                                                     << "487"
                                                     << "W";
        QTest::newRow("last watt figure") << "9999"
                                          << "9,999"
                                          << "W";
        QTest::newRow("rounds up to kilowatts") << "9999.5"
                                                << "10.00"
                                                << "kW";
        QTest::newRow("kilowatts") << "10000"
                                   << "10.00"
                                   << "kW";
        QTest::newRow("two decimals") << "11424"
                                      << "11.42"
                                      << "kW";
        QTest::newRow("half up") << "11425"
                                 << "11.43"
                                 << "kW";
        QTest::newRow("exporting") << "-11425"
                                   << "11.43"
                                   << "kW";
        QTest::newRow("zero") << "0"
                              << "0"
                              << "W";
    }
    void power()
    {
        QFETCH(QString, watts);
        QFETCH(QString, number);
        QFETCH(QString, unit);
        const Figure figure = powerFigure(decimal(qPrintable(watts)), QLocale(QStringLiteral("en_GB")));
        QCOMPARE(figure.number(), number);
        QCOMPARE(figure.unit, unit);
    }

    void rounding_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("below half") << "1.249" << -1 << "1.2";
        QTest::newRow("half") << "1.25" << -1 << "1.3";
        QTest::newRow("half, negative") << "-1.25" << -1 << "-1.3";
        QTest::newRow("carry") << "9.99" << -1 << "10.0";
        QTest::newRow("to zero") << "-0.04" << -1 << "0.0";
        QTest::newRow("finer is filled") << "5" << -2 << "5.00";
    }
    void rounding()
    {
        QFETCH(QString, value);
        QFETCH(int, exponent);
        QFETCH(QString, expected);
        const Decimal rounded = roundedForDisplay(decimal(qPrintable(value)), exponent);
        QCOMPARE(QString::fromStdString(rounded.toString()), expected);
    }

    void units_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("exponent");
        QTest::addColumn<QString>("expected");
        QTest::newRow("kWh") << int(Unit::WattHour) << 3 << "kWh";
        QTest::newRow("W") << int(Unit::Watt) << 0 << "W";
        QTest::newRow("m3") << int(Unit::CubicMetre) << 0 << QStringLiteral("m³");
        QTest::newRow("m3 corrected") << int(Unit::CubicMetreCorrected) << 0 << QStringLiteral("m³");
        QTest::newRow("count") << int(Unit::Count) << 0 << "";
        QTest::newRow("none") << int(Unit::None) << 0 << "";
    }
    void units()
    {
        QFETCH(int, unit);
        QFETCH(int, exponent);
        QFETCH(QString, expected);
        QCOMPARE(unitText(Unit(unit), exponent), expected);
    }

    void ages_data()
    {
        QTest::addColumn<int>("milliseconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("tenths") << 400 << "0.4 s";
        QTest::newRow("not yet") << -20 << "0.0 s";
        QTest::newRow("seconds") << 14900 << "14 s";
        QTest::newRow("edge") << 9940 << "9.9 s";
        QTest::newRow("minutes") << 185000 << "3 min";
        QTest::newRow("hours") << 7300000 << "2 h";
        QTest::newRow("days") << 3 * 86400000 << "3 d";
    }
    void ages()
    {
        QFETCH(int, milliseconds);
        QFETCH(QString, expected);
        QCOMPARE(ageText(std::chrono::milliseconds(milliseconds), QLocale(QStringLiteral("en_GB"))), expected);
    }

    void durations()
    {
        QCOMPARE(durationText(14s), QStringLiteral("00:14"));
        QCOMPARE(durationText(173s), QStringLiteral("02:53"));
        QCOMPARE(durationText(3734s), QStringLiteral("1:02:14"));
        QCOMPARE(durationText(48h - 1s), QStringLiteral("47:59:59"));
        QCOMPARE(durationText(48h), QStringLiteral("2 d"));
    }

    void localTimesFollowTheZone()
    {
        using namespace std::chrono;
        // EU rule: summer time until the last Sunday of October 01:00 UTC, 25 October 2026.
        const UtcSeconds before = sys_days(year(2026) / October / 25) + 0h + 30min;
        QCOMPARE(clockMinutesText(before, kCentralEurope), QStringLiteral("02:30"));
        QCOMPARE(clockMinutesText(before + 1h, kCentralEurope), QStringLiteral("02:30"));
        QCOMPARE(clockText(before + 1h, kFixedPlusOne), QStringLiteral("02:30:00"));
    }

    void tariffNamesAreTheCountrys()
    {
        // DSMR.md: in the Netherlands T1 is the low tariff, in Belgium the day tariff.
        QCOMPARE(tariffLabel(findProfile("nl"), 1), QStringLiteral("T1 low"));
        QCOMPARE(tariffLabel(findProfile("nl"), 2), QStringLiteral("T2 normal"));
        QCOMPARE(tariffLabel(findProfile("be"), 1), QStringLiteral("T1 day"));
        QCOMPARE(tariffLabel(findProfile("be"), 2), QStringLiteral("T2 night"));
        QCOMPARE(tariffLabel(nullptr, 3), QStringLiteral("T3"));
    }

    void everyQuantityHasItsOwnName()
    {
        QSet<QString> seen;
        for (std::size_t i = 0; i < kQuantityCount; ++i) {
            const QString text = quantityText(Quantity(i));
            QVERIFY2(!text.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!seen.contains(text), qPrintable(text));
            seen += text;
        }
    }

    void everyIssueHasASentence()
    {
        for (std::size_t i = 1; i < kIssueCodeCount; ++i) {
            ParseIssue issue;
            issue.code = IssueCode(i);
            const QString text = issueText(issue);
            QVERIFY2(text.endsWith(QLatin1Char('.')), qPrintable(QStringLiteral("%1: %2").arg(i).arg(text)));
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
        }
        ParseIssue checksum;
        checksum.code = IssueCode::ChecksumMismatch;
        checksum.expected = 0x3671;
        checksum.actual = 0x6d04;
        QVERIFY(issueText(checksum).contains(QStringLiteral("3671")));
        QVERIFY(issueText(checksum).contains(QStringLiteral("6D04")));
    }

    /// SML 1.04, attention numbers 81 81 C7 C7 FD 00 to FE 15.
    void attentionNumbersAreNamed()
    {
        QSet<QString> seen;
        for (std::uint32_t number = 0xfe00; number <= 0xfe15; ++number)
            seen += attentionText(number);
        seen += attentionText(0xfd00);
        seen += attentionText(0xfd01);
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(int(seen.size()), 24);
        QCOMPARE(attentionText(0xfe02), QStringLiteral("wrong user name or password"));
        QVERIFY(!attentionText(0xe000).isEmpty() && !attentionText(0xfcff).isEmpty());
        QVERIFY(attentionText(0xdfff).isEmpty() && attentionText(0xfe16).isEmpty());
        ParseIssue attention;
        attention.code = IssueCode::AttentionReceived;
        attention.actual = 0xfe15;
        QCOMPARE(issueText(attention), QStringLiteral("The meter answered with attention FE15: busy."));
        attention.actual = 0xff01;
        QCOMPARE(issueText(attention), QStringLiteral("The meter answered with an attention message (FF01)."));
    }

    void statusWordIsSpelledOut_data()
    {
        QTest::addColumn<quint64>("word");
        QTest::addColumn<QString>("expected");
        // Bits counted by hand: 8 load, 11 export, 12 to 14 export of a phase, 18 to 20 voltage on a phase.
        QTest::newRow("basic meter, import")
            << quint64(0x1c0104) << QStringLiteral("importing, load present, voltage on L1, L2, L3");
        QTest::newRow("basic meter, export on one phase")
            << quint64(0x041904) << QStringLiteral("exporting, export on L1, load present, voltage on L1");
        QTest::newRow("basic meter, one phase against the others")
            << quint64(0x1c4004) << QStringLiteral("importing, export on L3, no load, voltage on L1, L2, L3");
        QTest::newRow("basic meter, trouble")
            << quint64(0x188704)
            << QStringLiteral("importing, load present, magnetic field, terminal cover open, wrong phase order, "
                              "voltage on L2, L3");
        QTest::newRow("basic meter, without mains") << quint64(0x04) << QStringLiteral("importing, no load");
        // Of the older layout only bit 5 is the same for every maker.
        QTest::newRow("EDL, import") << quint64(0x182) << QStringLiteral("importing");
        QTest::newRow("EDL, export") << quint64(0x1a2) << QStringLiteral("exporting");
        QTest::newRow("EDL, export, with the basic meter's bits") << quint64(0x1c0b20) << QStringLiteral("exporting");
    }
    void statusWordIsSpelledOut()
    {
        QFETCH(quint64, word);
        QFETCH(QString, expected);
        QCOMPARE(statusWordText(StatusWord(word)), expected);
    }

    /// BSI TR-03109-1, Anlage IV Teil b, 6.3: three bits of type, four of length, which counts the field itself.
    void typeAndLengthOfSml_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("list") << QByteArray::fromHex("77") << QStringLiteral("list of 7");
        QTest::newRow("long list") << QByteArray::fromHex("f104") << QStringLiteral("list of 20");
        QTest::newRow("unsigned") << QByteArray::fromHex("6500000000")
                                  << QStringLiteral("unsigned integer, 4 octet(s)");
        QTest::newRow("signed") << QByteArray::fromHex("52ff") << QStringLiteral("signed integer, 1 octet(s)");
        QTest::newRow("boolean") << QByteArray::fromHex("4201") << QStringLiteral("boolean");
        QTest::newRow("octets") << QByteArray::fromHex("0b0a01") << QStringLiteral("octet string, 10 octet(s)");
        QTest::newRow("long octets") << QByteArray::fromHex("8302") << QStringLiteral("octet string, 48 octet(s)");
        QTest::newRow("left out") << QByteArray::fromHex("01") << QStringLiteral("left out");
        QTest::newRow("end") << QByteArray::fromHex("00") << QStringLiteral("end of the message");
        QTest::newRow("cut") << QByteArray::fromHex("83") << QStringLiteral("octet string, 2 octet(s)");
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void typeAndLengthOfSml()
    {
        QFETCH(QByteArray, bytes);
        const std::vector<std::uint8_t> raw(bytes.begin(), bytes.end());
        QTEST(smlElementText(raw), "text");
    }

    void everyHintSaysWhatToDo()
    {
        for (int i = 1; i <= int(LineHint::RelayAltersBytes); ++i) {
            LineFinding finding { LineHint(i), 3500, 4, 993, "dialout" };
            const FindingText text = findingText(finding, {}, QLocale(QStringLiteral("en_GB")));
            QVERIFY2(!text.fact.isEmpty() && !text.remedy.isEmpty(), qPrintable(QString::number(i)));
            QVERIFY2(!text.fact.contains(QLatin1String("%1")), qPrintable(text.fact));
        }
        const FindingText inverted =
            findingText({ LineHint::Inverted, 3500, 4, 993, {} }, {}, QLocale(QStringLiteral("en_GB")));
        QCOMPARE(inverted.fact, QStringLiteral("The signal is inverted: 99.3 % of 3,500 bytes have bit 0 set."));
        const FindingText rights =
            findingText({ LineHint::NoRights, 0, 0, 0, "dialout" }, {}, QLocale(QStringLiteral("en_GB")));
        QVERIFY(rights.remedy.contains(QStringLiteral("usermod -aG dialout")));
    }

    void everyErrorHasASentence()
    {
        for (int i = 1; i <= int(LinkError::Other); ++i)
            QVERIFY(!linkErrorText(LinkError(i), {}).isEmpty());
        for (int i = 1; i <= int(HistoryError::Other); ++i)
            QVERIFY(!historyErrorText(HistoryError(i), {}).isEmpty());
    }

    void reportsCarryNoIdentifiers()
    {
        LinkStatus status;
        status.settings.path = "/dev/serial/by-id/usb-FTDI_FT232R_USB_UART_A9075XYZ12345-if00-port0";
        status.settings.usbSerial = "A9075XYZ";
        status.portDescription = "FT232R USB UART A9075XYZ";
        status.lineErrors = LineErrorCounts { 3, 0, 0, 0 };
        LineFinding finding;
        finding.hint = LineHint::Inverted;
        finding.step = LineStep::InvertSignal;
        finding.bytes = 3500;
        finding.permille = 993;
        finding.figures.lowBit = 993;
        finding.detail = "/ISK5\\2M550T-1012 1234567890";
        const QString report = lineReport(finding, status, QStringLiteral("Meterscope 1"));
        for (const char *identifier : { "A9075XYZ", "12345", "1234567890" })
            QVERIFY2(!report.contains(QLatin1String(identifier)), identifier);
        for (const char *told :
             { "Meterscope 1", "inverted", "invert-signal", "3500", "993", "2M550T-1012", "FT232R", "3 parity" })
            QVERIFY2(report.contains(QLatin1String(told)), told);
        // Whom a relay belongs to is nobody's business.
        status.settings.kind = LinkKind::Tcp;
        status.settings.host = "meter.home.example";
        QVERIFY(!lineReport(finding, status, {}).contains(QLatin1String("example")));
        // A program's name is no meter's.
        finding.hint = LineHint::TwoReaders;
        finding.detail = "domoticz";
        QVERIFY(!lineReport(finding, status, {}).contains(QLatin1String("meter:")));
    }

    void linesAndLinks()
    {
        QCOMPARE(lineSettingsText(k9600_7E1), QStringLiteral("9600 7E1"));
        LinkSettings link;
        link.path = "/dev/ttyUSB0";
        QCOMPARE(linkName(link), QStringLiteral("ttyUSB0"));
        link.kind = LinkKind::Tcp;
        link.host = "192.168.1.20";
        link.port = 2001;
        QCOMPARE(linkName(link), QStringLiteral("192.168.1.20:2001"));
        PortDescription port;
        port.path = "/dev/ttyUSB0";
        port.description = "FT232R USB UART";
        port.usbSerial = "A9X1";
        QCOMPARE(portText(port), QStringLiteral("FT232R USB UART A9X1 (ttyUSB0)"));
    }

    void obstaclesNameWhatMendsThem_data()
    {
        QTest::addColumn<int>("access");
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("vendor");
        QTest::addColumn<QString>("fact"); // a part of it
        QTest::addColumn<QString>("command");
        const QString none;
        QTest::newRow("free") << int(LinkError::None) << int(PortRights::Granted) << none << 0x0403 << none << none;
        QTest::newRow("group") << int(LinkError::NoPermission) << int(PortRights::GroupNotJoined)
                               << QStringLiteral("uucp") << 0x0403 << QStringLiteral("“uucp”")
                               << QStringLiteral("sudo usermod -aG uucp $USER");
        QTest::newRow("login") << int(LinkError::NoPermission) << int(PortRights::LoginPending)
                               << QStringLiteral("dialout") << 0x0403 << QStringLiteral("this session began before")
                               << QStringLiteral("sg dialout -c meterscope");
        QTest::newRow("rule for a chip")
            << int(LinkError::NoPermission) << int(PortRights::NoRule) << QStringLiteral("root") << 0x0403
            << QStringLiteral("no group")
            << QStringLiteral("echo 'SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"0403\", ATTRS{idProduct}==\"6001\", "
                              "TAG+=\"uaccess\"' | sudo tee /etc/udev/rules.d/70-meterscope-port.rules && sudo udevadm "
                              "control --reload && sudo udevadm trigger --name-match=ttyUSB0");
        QTest::newRow("rule for a board's port")
            << int(LinkError::NoPermission) << int(PortRights::NoRule) << QStringLiteral("root") << 0
            << QStringLiteral("no group")
            << QStringLiteral("echo 'KERNEL==\"ttyUSB0\", GROUP=\"dialout\", MODE=\"0660\"' | sudo tee "
                              "/etc/udev/rules.d/70-meterscope-port.rules && sudo udevadm control --reload && sudo "
                              "udevadm trigger --name-match=ttyUSB0 && sudo usermod -aG dialout $USER");
        QTest::newRow("busy") << int(LinkError::Busy) << int(PortRights::Granted) << QStringLiteral("ser2net") << 0x0403
                              << QStringLiteral("ser2net (process 812)") << none;
        QTest::newRow("busy, by somebody") << int(LinkError::Busy) << int(PortRights::Granted) << none << 0x0403
                                           << QStringLiteral("Another program") << none;
    }
    void obstaclesNameWhatMendsThem()
    {
        QFETCH(int, access);
        QFETCH(int, rights);
        QFETCH(QString, detail);
        QFETCH(int, vendor);
        QFETCH(QString, fact);
        QFETCH(QString, command);
        PortDescription port;
        port.path = "/dev/ttyUSB0";
        port.vendorId = std::uint16_t(vendor);
        port.productId = 0x6001;
        port.access = LinkError(access);
        port.accessDetail = detail.toStdString();
        port.rights = PortRights(rights);
        port.holder = detail == QLatin1String("ser2net") ? 812 : 0;
        const PortObstacle obstacle = portObstacle(port);
        QVERIFY2(obstacle.fact.contains(fact), qPrintable(obstacle.fact));
        QCOMPARE(obstacle.fact.isEmpty(), access == int(LinkError::None));
        QCOMPARE(obstacle.remedy.isEmpty(), access == int(LinkError::None));
        QCOMPARE(obstacle.command, command);
    }

    void relaysSayWhereTheyServe()
    {
        RelayStatus status;
        QCOMPARE(relayStatusText(status), QString());
        status.settings.on = true;
        status.listening = true;
        status.clients = 2;
        QCOMPARE(relayStatusText(status).section(QLatin1Char(','), 0, 0), QStringLiteral("Serving 127.0.0.1:2001"));
        status.settings.address = "::";
        QVERIFY(relayStatusText(status).contains(QStringLiteral("[::]:2001")));
        for (int error = 1; error <= int(RelayError::Other); ++error) {
            status.error = RelayError(error);
            QVERIFY(!relayStatusText(status).contains(QStringLiteral("Serving")));
            QVERIFY(!relayStatusText(status).isEmpty());
        }
        for (const char *own : { "127.0.0.1", "127.8.0.1", "::1" })
            QVERIFY2(isOwnComputerOnly(QLatin1String(own)), own);
        for (const char *open : { "0.0.0.0", "::", "192.168.1.2", "" })
            QVERIFY2(!isOwnComputerOnly(QLatin1String(open)), open);
    }
};

QTEST_MAIN(TestFormat)
#include "tst_format.moc"
