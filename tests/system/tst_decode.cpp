// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contract of `meterscope-cli decode` (docs/DECODE.md), rule by rule: telegrams composed here go through the
// terminal program and its lines are compared as text with what the contract says, written by hand. Sentences of issues
// are no part of the contract and are taken out first; `@LEN` stands for the length of the input.

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

#include "clirun.h"
#include "smlcomposer.h"

using namespace meterscope::test;
using namespace meterscope::smltest;

namespace {

/// CRC-16/ARC by its definition (DSMR P1 5.0.2, 6.2), in four hex digits.
[[nodiscard]] QByteArray arc(const QByteArray &text)
{
    quint16 crc = 0;
    for (const char c : text) {
        crc ^= static_cast<quint8>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<quint16>((crc & 1) != 0 ? (crc >> 1) ^ 0xa001 : crc >> 1);
    }
    return QByteArray::number(crc, 16).rightJustified(4, '0').toUpper();
}

/// A P1 telegram with these object lines. Its first object stands at 13 with the header of ours.
[[nodiscard]] QByteArray p1(const QByteArray &objects, const QByteArray &header = "/MSC5TEST", bool hasChecksum = true)
{
    const QByteArray text = header + "\r\n\r\n" + objects + "\r\n!";
    return text + (hasChecksum ? arc(text) : QByteArray()) + "\r\n";
}

/// 9 + 2 + 2 + 22 + 1 + 4 + 2 = 42 bytes; the checksum stands at 36.
[[nodiscard]] QByteArray power()
{
    return p1("1-0:1.7.0(00.100*kW)");
}

[[nodiscard]] QByteArray raw(const Bytes &bytes)
{
    return { reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()) };
}

/// "key=value|key=value" set into a line of the contract's keys. Everything is a string but numbers, lists and words of
/// JSON, which are in `bare`.
[[nodiscard]] QByteArray filled(QList<QPair<QByteArray, QByteArray>> keys, const QByteArray &fields,
                                const QByteArrayList &bare)
{
    for (const QByteArray &field : fields.split('|')) {
        const qsizetype equals = field.indexOf('=');
        const QByteArray key = field.left(equals);
        const QByteArray value = field.mid(equals + 1);
        for (auto &known : keys) {
            if (known.first == key)
                known.second = bare.contains(key) ? value : '"' + value + '"';
        }
    }
    QByteArrayList parts;
    for (const auto &known : keys)
        parts.append('"' + known.first + "\":" + known.second);
    return '{' + parts.join(',') + '}';
}

[[nodiscard]] QByteArray reading(const QByteArray &fields)
{
    return filled({ { "obis", "null" },
                    { "quantity", "null" },
                    { "value", "null" },
                    { "unit", "null" },
                    { "text", "null" },
                    { "channel", "null" },
                    { "capturedAt", "null" },
                    { "entries", "null" },
                    { "raw", "null" },
                    { "scaler", "null" },
                    { "status", "null" },
                    { "quirk", "null" },
                    { "derived", "false" } },
                  fields, { "channel", "entries", "scaler", "derived" });
}

/// "code severity offset length"
[[nodiscard]] QByteArray issue(const QByteArray &fields)
{
    const QByteArrayList parts = fields.split(' ');
    return R"({"code":")" + parts.at(0) + R"(","severity":")" + parts.at(1) + R"(","offset":)" + parts.at(2)
        + R"(,"length":)" + parts.at(3) + '}';
}

[[nodiscard]] QByteArray telegram(const QByteArray &fields, const QByteArrayList &readings,
                                  const QByteArrayList &issues = {})
{
    QByteArray line = filled({ { "kind", R"("telegram")" },
                               { "protocol", R"("dsmr")" },
                               { "offset", "0" },
                               { "length", "@LEN" },
                               { "checksum", R"("ok")" },
                               { "authentication", R"("absent")" },
                               { "verdict", R"("ok")" },
                               { "identification", R"("MSC5TEST")" },
                               { "version", "null" },
                               { "meterTime", "null" } },
                             fields, { "offset", "length" });
    line.chop(1);
    QByteArrayList issueLines;
    for (const QByteArray &fieldsOfIssue : issues)
        issueLines.append(issue(fieldsOfIssue));
    return line + ",\"readings\":[" + readings.join(',') + "],\"issues\":[" + issueLines.join(',') + "]}\n";
}

[[nodiscard]] QByteArray discarded(int offset, int length)
{
    return R"({"kind":"discarded","offset":)" + QByteArray::number(offset) + R"(,"length":)"
        + QByteArray::number(length) + "}\n";
}

const QByteArray kPower = reading("obis=1-0:1.7.0|quantity=active-power-import|value=0.100|unit=kW");
const QByteArray kEnergy =
    reading("obis=1-0:1.8.0|quantity=active-energy-import|value=12345.6|unit=Wh|raw=123456|scaler=-1");
const QByteArray kSml = "protocol=sml|identification=1 MSC 00 12345678";

[[nodiscard]] QByteArray withoutSentences(const QByteArray &output)
{
    // no raw string: moc 6.4 reads no further than this one
    static const QRegularExpression sentence(
        QStringLiteral("(\"severity\":\"[a-z]+\",\"offset\":\\d+,\"length\":\\d+),\"text\":\"(?:[^\"\\\\]|\\\\.)*\""));
    return QString::fromLatin1(output).replace(sentence, QStringLiteral("\\1")).toLatin1();
}

[[nodiscard]] bool isAscii(const QByteArray &output)
{
    return std::all_of(output.begin(), output.end(), [](char c) { return (c >= 0x20 && c <= 0x7e) || c == '\n'; });
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void keysAndTheirOrder();
    void encrypted_data();
    void encrypted();
    void exitStatus_data();
    void exitStatus();
    void aFileIsReadLikeStandardInput();
    void everyByteComesOutAsAscii();
    void theLocaleChangesNothing();

private:
    void ranges();
    void checksums();
    void values();
    void units();
    void lists();
    void times();
    void smlValues();
    void smlSigns();
    void smlFrames();
    void row(const char *name, const QByteArray &input, const QByteArray &expected, const QString &options = {});
    void object(const char *line, const QByteArray &expected, const QByteArrayList &issues = {},
                const QByteArray &fields = {});
    void entries(const char *name, const std::vector<Bytes> &sent, const QByteArrayList &expected,
                 const QByteArrayList &issues = {}, const QString &options = {});
};

void TestDecode::row(const char *name, const QByteArray &input, const QByteArray &expected, const QString &options)
{
    QTest::newRow(name) << input << options << expected;
}

/// One object line in an otherwise good telegram.
void TestDecode::object(const char *line, const QByteArray &expected, const QByteArrayList &issues,
                        const QByteArray &fields)
{
    row(line, p1(line), telegram(fields, { reading(expected) }, issues));
}

void TestDecode::entries(const char *name, const std::vector<Bytes> &sent, const QByteArrayList &expected,
                         const QByteArrayList &issues, const QString &options)
{
    QByteArrayList readings;
    for (const QByteArray &fields : expected)
        readings.append(reading(fields));
    row(name, raw(file(sent)), telegram(kSml, readings, issues), options);
}

void TestDecode::lines_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QByteArray>("expected");
    ranges();
    checksums();
    values();
    units();
    lists();
    times();
    smlValues();
    smlSigns();
    smlFrames();
}

/// Rules 1, 2 and 17.
void TestDecode::ranges()
{
    const QByteArray good = power();
    row("nothing", "", "");
    row("noise alone", "hello\r\n", discarded(0, 7));
    row("noise that looks like a header and an end", "/MSCx\x81y!",
        telegram(R"(identification=MSCx\u0081y|checksum=absent|verdict=rejected)", {},
                 { "non-ascii-byte note 5 1", "empty-telegram warning 0 8", "structure-unreadable error 0 8" }));
    row("noise around", "abc\r\n" + good + "\xff" + good + "tail",
        discarded(0, 5) + telegram("offset=5|length=42", { kPower }) + discarded(47, 1)
            + telegram("offset=48|length=42", { kPower }) + discarded(90, 4));
    row("no LF: to the last digit", good.chopped(2), telegram("length=40", { kPower }));
    row("NULs behind the checksum are its own", good.chopped(2) + QByteArray(2, '\0') + "\r\n",
        telegram("length=44", { kPower }));
    row("no LF and no digit: to the mark", good.chopped(6), telegram("length=36|checksum=absent", { kPower }));
    row("the input ends", good.left(35),
        telegram("length=35|checksum=absent|verdict=rejected", { kPower }, { "truncated error 0 35" }));
    row("the next header comes first", good.left(35) + good,
        telegram("length=35|checksum=absent|verdict=rejected", { kPower }, { "truncated error 0 35" })
            + telegram("offset=35|length=42", { kPower }));
    row("issues count in the whole input", "noise\r\n" + good.left(35),
        discarded(0, 7)
            + telegram("offset=7|length=35|checksum=absent|verdict=rejected", { kPower }, { "truncated error 7 35" }));
    QByteArray parity = good;
    for (char &c : parity)
        c = static_cast<char>(qPopulationCount(static_cast<quint8>(c)) % 2 != 0 ? c | 0x80 : c);
    row("parity in bit 7", parity, telegram({}, { kPower }, { "parity-bit note 0 42" }));
    row("parity of one telegram alone", parity + good,
        telegram("length=42", { kPower }, { "parity-bit note 0 42" }) + telegram("offset=42|length=42", { kPower }));
}

/// Rule 3.
void TestDecode::checksums()
{
    const QByteArray good = power();
    const QByteArray text = good.left(36);
    QByteArray wrong = good;
    wrong[26] = '9'; // 00.900
    row("wrong", wrong,
        telegram("checksum=bad|verdict=rejected",
                 { reading("obis=1-0:1.7.0|quantity=active-power-import|value=0.900|unit=kW") },
                 { "checksum-mismatch error 36 4" }));
    row("lower case", text + good.mid(36, 4).toLower() + "\r\n", telegram({}, { kPower }));
    const Bytes x25 = crcOnWire({ text.begin(), text.end() }, Crc::X25); // low byte first
    const QByteArray digits = QByteArray(1, static_cast<char>(x25[1])) + static_cast<char>(x25[0]);
    row("CRC-16/X-25", text + digits.toHex().toUpper() + "\r\n",
        telegram({}, { kPower }, { "checksum-variant note 36 4" }));
    row("a dialect without", p1("1-0:1.7.0(00.100*kW)", "/MSC5TEST", false), telegram("checksum=absent", { kPower }));
    row("missing in DSMR 5", p1("1-3:0.2.8(50)", "/MSC5TEST", false),
        telegram("checksum=absent|verdict=rejected|version=50",
                 { reading("obis=1-3:0.2.8|quantity=protocol-version|value=50") }, { "checksum-missing error 29 0" }));
    row("no digits where it should be", text + " ?123\r\n",
        telegram("length=36|checksum=bad|verdict=rejected", { kPower }, { "checksum-malformed error 36 0" })
            + discarded(36, 7));
    row(
        "LF alone, computed so",
        [] {
            const QByteArray lf = QByteArray("/MSC5TEST\n\n1-0:1.7.0(00.100*kW)\n!");
            return lf + arc(lf) + '\n';
        }(),
        telegram({}, { kPower }, { "line-end-variant note 9 1" }));
    row("CR lost on the way", QByteArray(good).replace("\r\n", "\n"),
        telegram({}, { kPower }, { "checksum-variant note 33 4", "line-end-variant note 9 1" }));
    row("a line dropped", p1("garbage\r\n1-0:1.7.0(00.100*kW)"),
        telegram("verdict=partial", { kPower }, { "line-syntax error 13 1" }));
    row("fill inside",
        p1("\xff\x02"
           "1-0:1.7.0(00.100*kW)"),
        telegram({}, { kPower }, { "fill-bytes note 13 2" }));
}

/// Rules 5 to 8, 12 and 14.
void TestDecode::values()
{
    object("1-0:1.8.1(001581.123*kWh)", "obis=1-0:1.8.1|quantity=active-energy-import|value=1581.123|unit=kWh");
    object("1-0:1.8.1(000000.000*kWh)", "obis=1-0:1.8.1|quantity=active-energy-import|value=0.000|unit=kWh");
    object("1-0:2.8.1(-00000.0*kWh)", "obis=1-0:2.8.1|quantity=active-energy-export|value=0.0|unit=kWh");
    object("1-0:1.7.0()", "obis=1-0:1.7.0|quantity=active-power-import");
    object("1-0:1.7.0(00.A23*kW)", "obis=1-0:1.7.0|quantity=active-power-import|value=00.A23|unit=kW",
           { "number-malformed warning 23 6" });
    object("0-0:96.14.0(0001)", "obis=0-0:96.14.0|quantity=tariff-indicator|value=0001");
    object("0-1:24.1.0(003)", "obis=0-1:24.1.0|quantity=mbus-device-type|value=3|channel=1");
    object("0-0:96.7.21(00015)", "obis=0-0:96.7.21|quantity=power-failures|value=15");
    object("0-0:96.3.10(1)", "obis=0-0:96.3.10|quantity=breaker-state|value=1");
    object("1-3:0.2.8(50)", "obis=1-3:0.2.8|quantity=protocol-version|value=50", {}, "version=50");
    object("0-0:96.1.4(3231313130)", "obis=0-0:96.1.4|quantity=protocol-version|value=3231313130|text=21110", {},
           "version=21110");
    object("0-0:96.1.1(4D5343)", "obis=0-0:96.1.1|quantity=equipment-id|value=4D5343|text=MSC");
    object("0-0:96.1.1(4D5307)", "obis=0-0:96.1.1|quantity=equipment-id|value=4D5307");
    object("0-0:96.8.0*255(06401025)", "obis=0-0:96.8.0|quantity=operating-time|value=06401025");
    object("0-0:96.13.0(a-/-b)", "obis=0-0:96.13.0|quantity=text-message|value=a-/-b");
    object("9-9:77.7.7(5)", "obis=9-9:77.7.7|value=5");
    object("9-9:77.7.7(05)", "obis=9-9:77.7.7|value=05");
    object("9-9:77.7.7(05.0)", "obis=9-9:77.7.7|value=5.0");
    object("9-9:77.7.7(05*XX)", "obis=9-9:77.7.7|value=5|unit=XX");
    object("9-9:77.7.7(abc)", "obis=9-9:77.7.7|value=abc");
    object("1-0:1.8.0*255(1*kWh)", "obis=1-0:1.8.0|quantity=active-energy-import|value=1|unit=kWh");
    object("1-0:1.8.0*1(1*kWh)", "obis=1-0:1.8.0*1|quantity=active-energy-import-period|value=1|unit=kWh");
    object("0-2:24.2.1(161129200000W)(00981.443*m3)",
           "obis=0-2:24.2.1|quantity=mbus-reading|value=981.443|unit=m3|channel=2|capturedAt=2016-11-29T19:00:00Z");
    object("0-1:24.2.1(632525252525W)(00000.000)", "obis=0-1:24.2.1|quantity=mbus-reading|channel=1",
           { "no-reading note 13 36" });
    object("0-1:24.2.1(632525252525W)(00001.000*m3)",
           "obis=0-1:24.2.1|quantity=mbus-reading|value=1.000|unit=m3|channel=1", { "time-invalid warning 13 39" });
    row("repeats are kept", p1("1-0:1.7.0(00.100*kW)\r\n1-0:1.7.0(00.100*kW)"),
        telegram({}, { kPower, kPower }, { "duplicate-reading note 35 20" }));
    row("a device type names its readings", p1("0-1:24.2.1(161129200000W)(00981.443*m3)\r\n0-1:24.1.0(003)"),
        telegram({},
                 { reading("obis=0-1:24.2.1|quantity=gas-volume|value=981.443|unit=m3|channel=1|"
                           "capturedAt=2016-11-29T19:00:00Z"),
                   reading("obis=0-1:24.1.0|quantity=mbus-device-type|value=3|channel=1") }));
}

/// Rule 9.
void TestDecode::units()
{
    object("1-0:3.7.0(00.5*kVAr)", "obis=1-0:3.7.0|quantity=reactive-power-import|value=0.5|unit=kVAr");
    object("1-0:3.7.0(00.5*kvar)", "obis=1-0:3.7.0|quantity=reactive-power-import|value=0.5|unit=kvar");
    object("1-0:14.7.0(49.98*HZ)", "obis=1-0:14.7.0|quantity=frequency|value=49.98|unit=HZ");
    object("1-0:32.7.0(0000.229*kV)", "obis=1-0:32.7.0|quantity=voltage|value=0.229|unit=kV");
    object("1-0:1.8.0(000123.456kWh)", "obis=1-0:1.8.0|quantity=active-energy-import|value=123.456|unit=kWh");
    object("1-0:1.7.0(00.123)", "obis=1-0:1.7.0|quantity=active-power-import|value=0.123",
           { "unit-missing note 13 17" });
    object("1-0:1.7.0(00.318*kVA)", "obis=1-0:1.7.0|value=0.318|unit=kVA", { "unit-unexpected warning 30 3" });
    object("9-9:77.7.7(5*\xb3)", R"(obis=9-9:77.7.7|value=5|unit=\u00b3)", { "non-ascii-byte note 26 1" });
}

/// Rule 13.
void TestDecode::lists()
{
    object("1-0:99.97.0(2)(0-0:96.7.19)(161113205757W)(0000237126*s)(000101000001W)(2147483647*s)",
           R"(obis=1-0:99.97.0|quantity=power-failure-log|entries=[)"
           R"({"time":"2016-11-13T19:57:57Z","period":null,)"
           R"("values":[{"obis":"0-0:96.7.19","value":"237126","unit":"s"}]},)"
           R"({"time":null,"period":null,"values":[{"obis":"0-0:96.7.19","value":"2147483647","unit":"s"}]}])",
           { "time-invalid warning 13 85" });
    object("1-0:99.97.0()", "obis=1-0:99.97.0|quantity=power-failure-log|entries=[]");
    object("0-0:98.1.0(1)(1-0:1.6.0)(1-0:1.6.0)(230201000000W)(230117224500W)(04.329*kW)",
           R"(obis=0-0:98.1.0|quantity=demand-maximum-history|entries=[)"
           R"({"time":"2023-01-17T21:45:00Z","period":"2023-01-31T23:00:00Z",)"
           R"("values":[{"obis":"1-0:1.6.0","value":"4.329","unit":"kW"}]}])");
    object("0-0:98.1.0(12)", "obis=0-0:98.1.0|quantity=demand-maximum-history|entries=[]",
           { "list-count-differs note 13 14" });
    object("1-0:31.4.0(100*A)(-063*A)",
           R"(obis=1-0:31.4.0|quantity=current-limit|value=100|unit=A|entries=[{"time":null,"period":null,)"
           R"("values":[{"obis":"1-0:31.4.0","value":"100","unit":"A"},)"
           R"({"obis":"1-0:31.4.0","value":"-63","unit":"A"}]}])");
}

/// Rule 15. On 2016-10-30 the clocks went back at 03:00, on 2016-03-27 forward at 02:00.
void TestDecode::times()
{
    const auto clock = [this](const char *name, const QByteArray &stamp, const QByteArray &utc, const char *issueCode,
                              const QString &profile) {
        const QByteArray place = " 23 " + QByteArray::number(stamp.size());
        row(name, p1("0-0:1.0.0(" + stamp + ')'),
            telegram(utc.isEmpty() ? utc : "meterTime=" + utc,
                     { reading("obis=0-0:1.0.0|quantity=timestamp|value=" + stamp) },
                     issueCode == nullptr ? QByteArrayList() : QByteArrayList { issueCode + place }),
            profile);
    };
    clock("winter", "161113205757W", "2016-11-13T19:57:57Z", nullptr, {});
    clock("summer", "160713205757S", "2016-07-13T18:57:57Z", nullptr, {});
    clock("first pass", "161030023000S", "2016-10-30T00:30:00Z", nullptr, {});
    clock("second pass", "161030023000W", "2016-10-30T01:30:00Z", nullptr, {});
    clock("either pass", "161030023000", "2016-10-30T00:30:00Z", "time-ambiguous note", {});
    clock("the hour that spring skips", "160327023000", {}, "time-invalid warning", {});
    clock("month 13", "161313000000W", {}, "time-invalid warning", {});
    clock("never set", "000101000000W", {}, "time-invalid warning", {});
    clock("Sweden in summer", "210720145552W", "2021-07-20T13:55:52Z", nullptr, QStringLiteral("--profile se"));
    clock("Sweden in summer without flag", "210720145552", "2021-07-20T13:55:52Z", nullptr,
          QStringLiteral("--profile se"));
    clock("Lithuania in summer", "210720145552", "2021-07-20T11:55:52Z", nullptr, QStringLiteral("--profile lt"));
    clock("the Netherlands in summer", "210720145552", "2021-07-20T12:55:52Z", nullptr, QStringLiteral("--profile nl"));
}

/// Rules 8 to 10. 27 is W, 30 Wh.
void TestDecode::smlValues()
{
    const Bytes wattHour = unsignedInteger(1, 30);
    const auto energy = [&](const Bytes &value, const Bytes &scaler, const Bytes &status = kOmitted,
                            const Bytes &time = kOmitted) {
        return listEntry({ "0100010800ff", value, scaler, wattHour, status, time });
    };
    const QByteArray import = "obis=1-0:1.8.0|quantity=active-energy-import|unit=Wh|";
    entries("negative scaler", { energy(unsignedInteger(4, 123456), integer(1, -3)) },
            { import + "value=123.456|raw=123456|scaler=-3" });
    entries("positive scaler", { energy(unsignedInteger(4, 123456), integer(1, 3)) },
            { import + "value=123456000|raw=123456|scaler=3" });
    entries("no scaler", { energy(unsignedInteger(4, 123456), kOmitted) }, { import + "value=123456|raw=123456" });
    entries("zero keeps its decimals", { energy(unsignedInteger(1, 0), integer(1, -1)) },
            { import + "value=0.0|raw=0|scaler=-1" });
    entries("the largest", { energy(unsignedInteger(8, 0x7fffffffffffffffULL), integer(1, -1)) },
            { import + "value=922337203685477580.7|raw=9223372036854775807|scaler=-1" });
    entries("no value", { energy(kOmitted, integer(1, -1)) }, { import + "scaler=-1" });
    entries("status widths",
            { energy(unsignedInteger(1, 1), kOmitted, unsignedInteger(1, 0x82)),
              energy(unsignedInteger(1, 1), kOmitted, unsignedInteger(8, 0xffffffffffffffffULL)) },
            { import + "value=1|raw=1|status=130", import + "value=1|raw=1|status=18446744073709551615" });
    entries("a timestamp is a time, a second index is none",
            { energy(unsignedInteger(1, 1), kOmitted, kOmitted, timestamp(1609459261)),
              energy(unsignedInteger(1, 1), kOmitted, kOmitted, secondIndex(1609459261)) },
            { import + "value=1|raw=1|capturedAt=2021-01-01T00:01:01Z", import + "value=1|raw=1" });
    entries("octets with and without text",
            { listEntry({ "0100603201ff", octets("MSC") }), listEntry({ "0100603201ff", octets(hex("00ff")) }) },
            { "obis=1-0:96.50.1|value=4d5343|text=MSC|raw=4d5343", "obis=1-0:96.50.1|value=00ff|raw=00ff" });
    entries("booleans", { listEntry({ "0100600300ff", boolean(true) }), listEntry({ "0100600300ff", boolean(false) }) },
            { "obis=1-0:96.3.0|value=true", "obis=1-0:96.3.0|value=false" });
    const auto unit = [](std::uint8_t code) {
        return listEntry({ "094d070707ff", unsignedInteger(1, 1), kOmitted, unsignedInteger(1, code) });
    };
    entries("unit codes", { unit(13), unit(14), unit(9), unit(200), unit(0), unit(255) },
            { "obis=9-77:7.7.7|value=1|unit=m3|raw=1", "obis=9-77:7.7.7|value=1|unit=m3|raw=1",
              R"(obis=9-77:7.7.7|value=1|unit=\u00b0C|raw=1)", "obis=9-77:7.7.7|value=1|unit=#200|raw=1",
              "obis=9-77:7.7.7|value=1|raw=1", "obis=9-77:7.7.7|value=1|raw=1" });
    // start 8, open response 36, then the list's head: the value stands behind name, status, time, unit and scaler
    const QByteArray tooLarge = raw(file({ energy(unsignedInteger(8, ~0ULL), kOmitted) }));
    const QByteArray place = QByteArray::number(tooLarge.indexOf(raw(unsignedInteger(8, ~0ULL))));
    row("beyond 64 bits signed", tooLarge,
        telegram(kSml, { reading(import + "value=ffffffffffffffff|raw=ffffffffffffffff") },
                 { "out-of-range warning " + place + " 9" }));
}

/// Rule 11. 0x1c0104: an FNN meter that imports, 0x1c0904 one that exports; 0x1a2: an older one that exports.
void TestDecode::smlSigns()
{
    const Bytes watt = unsignedInteger(1, 27);
    const Bytes dzg = listEntry({ "8181c78203ff", octets("DZG") });
    const auto energy = [](std::uint32_t status) {
        return listEntry(
            { "0100010800ff", unsignedInteger(1, 1), kOmitted, unsignedInteger(1, 30), unsignedInteger(4, status) });
    };
    const auto netPower = [&](int width) {
        return listEntry({ "0100100700ff", integer(width, -29912), integer(1, -2), watt });
    };
    const QByteArray maker = "obis=129-129:199.130.3|quantity=manufacturer|value=445a47|text=DZG|raw=445a47";
    const QByteArray importing = "obis=1-0:1.8.0|quantity=active-energy-import|value=1|unit=Wh|raw=1|status=";
    const QByteArray net = "obis=1-0:16.7.0|quantity=active-power-net|unit=W|raw=-29912|scaler=-2|value=";
    const QByteArray import = importing + "1835268";
    const QByteArray asSent = net + "-299.12"; // 65536 - 29912 = 35624
    entries("DZG importing", { dzg, energy(0x1c0104), netPower(2) },
            { maker, import, net + "356.24|quirk=dzg-unsigned-power" });
    entries("DZG without quirks", { dzg, energy(0x1c0104), netPower(2) }, { maker, import, asSent }, {},
            QStringLiteral("--no-quirks"));
    entries("DZG exporting", { dzg, energy(0x1c0904), netPower(2) }, { maker, importing + "1837316", asSent });
    entries("DZG in four octets", { dzg, energy(0x1c0104), netPower(4) }, { maker, import, asSent });
    entries("another maker", { energy(0x1c0104), netPower(2) }, { import, asSent });
    const Bytes magnitude = listEntry({ "01000f0700ff", unsignedInteger(2, 1234), integer(1, -1), watt });
    const QByteArray absolute = "obis=1-0:15.7.0|quantity=active-power-absolute|value=123.4|unit=W|raw=1234|scaler=-1";
    const QByteArray derived = "obis=1-0:16.7.0|quantity=active-power-net|unit=W|derived=true|value=";
    entries("magnitude, exporting", { energy(0x1a2), magnitude }, { importing + "418", absolute, derived + "-123.4" });
    entries("magnitude, importing", { energy(0x182), magnitude }, { importing + "386", absolute, derived + "123.4" });
    entries("derived without quirks too", { energy(0x1a2), magnitude },
            { importing + "418", absolute, derived + "-123.4" }, {}, QStringLiteral("--no-quirks"));
    entries("right behind its source", { magnitude, energy(0x1a2) },
            { absolute, derived + "-123.4", importing + "418" });
    entries("magnitude without status", { magnitude }, { absolute });
}

void TestDecode::smlFrames()
{
    const QByteArray good = raw(energyFile());
    const int length = static_cast<int>(good.size());
    const auto number = [](qsizetype value) { return QByteArray::number(value); };
    const QByteArray whole = kSml + "|length=" + number(length);
    row("SML among noise", "ab" + good + QByteArray(3, '\0'),
        discarded(0, 2) + telegram(whole + "|offset=2", { kEnergy }) + discarded(length + 2, 3));
    row("ASCII between SML", good + power() + good,
        telegram(whole, { kEnergy }) + telegram("length=42|offset=" + number(length), { kPower })
            + telegram(whole + "|offset=" + number(length + 42), { kEnergy }));
    row("SML alone", good + power(), telegram(whole, { kEnergy }) + discarded(length, 42),
        QStringLiteral("--protocol sml"));
    row("DSMR alone", good + power(), discarded(0, length) + telegram("length=42|offset=" + number(length), { kPower }),
        QStringLiteral("--protocol dsmr"));
    row("damaged start", good.mid(1), telegram(kSml, { kEnergy }, { "start-damaged warning 0 7" }));
    FrameOptions kermit;
    kermit.crc = Crc::Kermit;
    row("Kermit", raw(frame(join({ openResponse(), getListResponse({ energyEntry() }), closeResponse() }), kermit)),
        telegram(kSml, { kEnergy }, { "checksum-variant note " + number(length - 2) + " 2" }));
    QByteArray version2 = good;
    version2.replace(4, 4, QByteArray(4, 2));
    row("transport 2", version2,
        telegram("protocol=sml|identification=|checksum=absent|verdict=rejected", {},
                 { "transport-unsupported error 4 4" }));
    MessageOptions damagedMessage;
    damagedMessage.damage = 1;
    const Bytes first = getListResponse({ energyEntry() }, damagedMessage);
    const Bytes opening = openResponse();
    // the checksum's field is the last four octets of the message, the end mark not counted
    const qsizetype field = 8 + static_cast<qsizetype>(opening.size() + first.size()) - 4;
    row("a message's checksum is bad", raw(frame(join({ opening, first, getListResponse({ energyEntry() }) }))),
        telegram(kSml + "|verdict=partial", { kEnergy },
                 { "message-checksum-mismatch error " + number(field) + " 3" }));
    row("last byte lost, the next begins", good.chopped(1) + good,
        telegram(kSml + "|length=" + number(length - 1) + "|checksum=bad|verdict=rejected", { kEnergy },
                 { "checksum-mismatch error " + number(length - 2) + " 1" })
            + telegram(whole + "|offset=" + number(length - 1), { kEnergy }));
}

void TestDecode::lines()
{
    QFETCH(const QByteArray, input);
    QFETCH(const QString, options);
    QFETCH(const QByteArray, expected);
    QStringList arguments { QStringLiteral("decode") };
    arguments += options.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const CliRun run = runCli(arguments + QStringList { QStringLiteral("-") }, input);
    const QByteArray wanted = QByteArray(expected).replace("@LEN", QByteArray::number(input.size()));
    const QByteArray found = withoutSentences(run.output);
    QVERIFY2(found == wanted, ("found\n" + found + "expected\n" + wanted).constData());
    const bool accepted = expected.contains(R"("verdict":"ok")") || expected.contains(R"("verdict":"partial")");
    QCOMPARE(run.exitCode, accepted ? 0 : 1);
    QVERIFY(isAscii(run.output));
    QCOMPARE(run.errors, QByteArray());
}

/// One line as it stands, so that no helper above can hide a key.
void TestDecode::keysAndTheirOrder()
{
    const CliRun run = runCli({ QStringLiteral("decode"), QStringLiteral("-") }, power());
    QCOMPARE(run.output,
             QByteArray(R"({"kind":"telegram","protocol":"dsmr","offset":0,"length":42,"checksum":"ok",)"
                        R"("authentication":"absent","verdict":"ok","identification":"MSC5TEST","version":null,)"
                        R"("meterTime":null,"readings":[{"obis":"1-0:1.7.0","quantity":"active-power-import",)"
                        R"("value":"0.100","unit":"kW","text":null,"channel":null,"capturedAt":null,"entries":null,)"
                        R"("raw":null,"scaler":null,"status":null,"quirk":null,"derived":false}],"issues":[]})"
                        "\n"));
    const CliRun rejected = runCli({ QStringLiteral("decode"), QStringLiteral("-") }, p1("?"));
    const QJsonObject issue = QJsonDocument::fromJson(rejected.output)[QLatin1String("issues")][0].toObject();
    QCOMPARE(issue.keys(),
             (QStringList { QStringLiteral("code"), QStringLiteral("length"), QStringLiteral("offset"),
                            QStringLiteral("severity"), QStringLiteral("text") }));
    QVERIFY2(issue.value(QLatin1String("text")).toString().contains(QStringLiteral("“?”")),
             rejected.output.constData());
}

/// Rule 4. The frames were encrypted with another program (AES-128-GCM of Python's cryptography): title MSC00001, frame
/// counter 1, key 000102...0f, the default additional data.
void TestDecode::encrypted_data()
{
    QTest::addColumn<QByteArray>("frame");
    QTest::addColumn<QByteArray>("keys");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray good = QByteArray::fromHex(
        "db084d5343303030303182003a3000000001aabc14a17c4990a59d6a27f578c716d4a182e52b6b04f230961b29e0b03730078be51e4a"
        "6eaa27388806588d536dd8752c61b5bffd");
    const QByteArray withGarbage = QByteArray::fromHex(
        "db084d534330303030318200433000000001aabc14a17c4990a59d6a27f52e8b548cf1cbb708511def30821b37e7b46c4f1eb6c10e3c"
        "6eb17e62ab09d0c5d4edddf503f7fa99aa87478da6251dc9689d");
    const QByteArray key = "home key=000102030405060708090a0b0c0d0e0f";
    const QByteArray inside = "identification=AAA5MTR|authentication=ok";
    QTest::newRow("the key") << good << key + "\n" << telegram(inside, { kPower });
    QTest::newRow("the key and its additional data") << good << key + " auth=00112233445566778899AABBCCDDEEFF\n"
                                                     << telegram(inside, { kPower });
    QTest::newRow("among others") << good << "other key=" + QByteArray(32, '0') + "\n" + key + "\n"
                                  << telegram(inside, { kPower });
    QTest::newRow("no key") << good << QByteArray()
                            << telegram("identification=|checksum=absent|authentication=unchecked|verdict=rejected", {},
                                        { "key-missing error 0 71" });
    QTest::newRow("a wrong key") << good << "other key=" + QByteArray(32, '0') + "\n"
                                 << telegram("identification=|checksum=absent|authentication=bad|verdict=rejected", {},
                                             { "authentication-failed error 59 12" });
    QTest::newRow("an issue inside has the place of the whole")
        << withGarbage << key + "\n"
        << telegram(inside + "|verdict=partial", { kPower }, { "line-syntax error 0 80" });
}

void TestDecode::encrypted()
{
    QFETCH(const QByteArray, frame);
    QFETCH(const QByteArray, keys);
    QFETCH(const QByteArray, expected);
    const QTemporaryDir folder;
    QStringList arguments { QStringLiteral("decode"), QStringLiteral("-") };
    if (!keys.isEmpty()) {
        QFile file(folder.filePath(QStringLiteral("keys")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(keys), keys.size());
        arguments += { QStringLiteral("--key-file"), file.fileName() };
    }
    const CliRun run = runCli(arguments, frame);
    QCOMPARE(withoutSentences(run.output), QByteArray(expected).replace("@LEN", QByteArray::number(frame.size())));
}

void TestDecode::exitStatus_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("expected");
    QByteArray bad = power();
    bad[26] = '9';
    QTest::newRow("accepted") << "-" << power() << 0;
    QTest::newRow("accepted in part") << "-" << p1("garbage\r\n1-0:1.7.0(00.100*kW)") << 0;
    QTest::newRow("one of two") << "-" << bad + power() << 0;
    QTest::newRow("rejected") << "-" << bad << 1;
    QTest::newRow("nothing") << "-" << QByteArray() << 1;
    QTest::newRow("text form") << "--format text -" << power() << 0;
    QTest::newRow("no file named") << "" << QByteArray() << 2;
    QTest::newRow("two files named") << "- -" << QByteArray() << 2;
    QTest::newRow("file not there") << "/nowhere/telegram" << QByteArray() << 2;
    QTest::newRow("a folder") << "/" << QByteArray() << 2;
    QTest::newRow("unknown option") << "--nonsense -" << power() << 2;
    QTest::newRow("unknown protocol") << "--protocol dlms -" << power() << 2;
    QTest::newRow("unknown profile") << "--profile xx -" << power() << 2;
    QTest::newRow("unknown format") << "--format xml -" << power() << 2;
    QTest::newRow("key file not there") << "--key-file /nowhere/keys -" << power() << 2;
}

void TestDecode::exitStatus()
{
    QFETCH(const QString, arguments);
    QFETCH(const QByteArray, input);
    QFETCH(const int, expected);
    const CliRun run =
        runCli(QStringList { QStringLiteral("decode") } + arguments.split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
    QCOMPARE(run.exitCode, expected);
    QCOMPARE(run.errors.isEmpty(), expected != 2);
}

void TestDecode::aFileIsReadLikeStandardInput()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("telegram")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("noise" + power());
    file.close();
    const CliRun run = runCli({ QStringLiteral("decode"), file.fileName() });
    QCOMPARE(run.output, discarded(0, 5) + telegram("offset=5|length=42", { kPower }));
}

/// The preamble of rule 0 and rule 16: whatever was sent, one ASCII line a telegram.
void TestDecode::everyByteComesOutAsAscii()
{
    for (int byte = 0; byte < 256; ++byte) {
        const char c = static_cast<char>(byte);
        const QByteArray input =
            p1(QByteArray("9-9:77.7.7(a") + c + "b)\r\n0-0:96.13.0(" + c + ")", QByteArray("/MSC5TE") + c + "ST");
        const CliRun run = runCli({ QStringLiteral("decode"), QStringLiteral("-") }, input);
        QVERIFY2(isAscii(run.output) && run.output.endsWith('\n'), qPrintable(QString::number(byte)));
        for (const QByteArray &line : run.output.chopped(1).split('\n'))
            QVERIFY2(QJsonDocument::fromJson(line).isObject(), line.constData());
        if (byte >= 0x7f) {
            const QByteArray written = "\\u00" + QByteArray::number(byte, 16);
            QVERIFY2(run.output.contains(R"("identification":"MSC5TE)" + written + "ST\""), run.output.constData());
            QVERIFY2(run.output.contains("\"value\":\"a" + written + "b\""), run.output.constData());
        }
    }
}

void TestDecode::theLocaleChangesNothing()
{
    const QByteArray input = power().left(30);
    const QByteArray expected = runCli({ QStringLiteral("decode"), QStringLiteral("-") }, input).output;
    const auto restore = qScopeGuard([before = qgetenv("LANGUAGE")] { qputenv("LANGUAGE", before); });
    qputenv("LANGUAGE", "nl:de");
    qputenv("LANG", "nl_NL.UTF-8");
    QCOMPARE(runCli({ QStringLiteral("decode"), QStringLiteral("-") }, input).output, expected);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
