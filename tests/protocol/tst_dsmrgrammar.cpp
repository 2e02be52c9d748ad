// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QFile>
#include <QtTest>

#include "p1text.h"
#include "productcheck.h"
#include "protocol/dsmr/cipherenvelope.h"
#include "protocol/telegramreader.h"

using namespace meterscope;
using namespace meterscope::p1text;

namespace {

/// One object line in a telegram without checksum; the line begins at offset 12.
std::string telegramOf(std::string_view lines)
{
    return crLf("/MSC5TEST\n\n" + std::string(lines) + "\n!\n");
}

FrameView frameOf(const Piece &piece)
{
    FrameView view;
    static_cast<FrameInfo &>(view) = piece.info;
    view.raw = bytes(piece.raw);
    return view;
}

std::string readFixture(const QString &name)
{
    QFile file(QStringLiteral(METERSCOPE_TEST_DATA "/dsmr/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

/// The tree as indented lines: field, raw range.
std::string tellTree(const ParseTree &tree, std::uint32_t node = 0, int depth = 0)
{
    const ParseNode &it = tree.nodes[node];
    std::string text(static_cast<std::size_t>(depth) * 2, ' ');
    text += fieldName(it.field);
    text += ' ' + std::to_string(it.range.offset) + '+' + std::to_string(it.range.length) + '\n';
    for (std::uint32_t i = 0; i < tree.childCount(node); ++i)
        text += tellTree(tree, tree.child(node, i), depth + 1);
    return text;
}

} // namespace

class TestDsmrGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLines_data();
    void readsLines();
    void malformedTelegrams_data();
    void malformedTelegrams();
    void readsWholeTelegrams_data();
    void readsWholeTelegrams();
    void buildsATree();
    void everyByteIsInALeaf();
    void bothProductsAgree();
    void fuzzFindingsStayFixed();
    void takesEnvelopesApart();
    void readsNothingOfANotText();
};

void TestDsmrGrammar::readsLines_data()
{
    QTest::addColumn<std::string>("lines");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const char *lines, const char *expected) {
        QTest::newRow(name) << std::string(lines) << std::string(expected);
    };

    // value
    row("number and unit", "1-0:1.8.1(001581.123*kWh)", "1-0:1.8.1 \"001581.123\" kWh = 1581.123\n");
    row("decimals as sent", "1-0:2.8.1(000000.000*kWh)", "1-0:2.8.1 \"000000.000\" kWh = 0.000\n");
    row("negative", "1-0:16.24.0(-00.024*kW)", "1-0:16.24.0 \"-00.024\" kW = -0.024\n");
    row("eight decimals (EasyMeter)", "1-0:1.8.0*255(007459.78471652*kWh)",
        "1-0:1.8.0 \"007459.78471652\" kWh = 7459.78471652\n");
    row("counter", "0-0:96.7.21(00015)", "0-0:96.7.21 \"00015\" = 15\n");
    row("empty", "0-0:96.13.1()", "0-0:96.13.1 \"\"\n");
    row("value missing, unit present (Warmtelink)", "0-1:24.2.1(*m3)", "0-1:24.2.1 \"\" m3\n");
    row("unit without star (Fluvius 1.x)", "1-0:1.8.1(000123.456kWh)", "1-0:1.8.1 \"000123.456\" kWh = 123.456\n");
    row("blank in the unit (Holley)", "1-0:15.8.0(00007137.694*kWh )", "1-0:15.8.0 \"00007137.694\" kWh = 7137.694\n");
    row("unit as sent", "1-0:3.7.0(0000.345*kVAr)", "1-0:3.7.0 \"0000.345\" kVAr = 0.345\n");
    row("word where a number belongs (Wasion)", "0-0:96.3.10(ON)", "0-0:96.3.10 \"ON\"\n");
    row("value without number, but with unit", "1-0:1.7.0(0x.12*kW)", "1-0:1.7.0 \"0x.12\" kW\n");
    row("text is not a number with unit", "0-0:96.13.0(5*stars)", "0-0:96.13.0 \"5*stars\"\n");
    row("nineteen digits", "1-0:99.99.0(1234567890123456789*x)",
        "1-0:99.99.0 \"1234567890123456789\" x = 1234567890123456789\n");
    row("more digits than fit", "1-0:99.99.0(99999999999999999999)", "1-0:99.99.0 \"99999999999999999999\"\n");
    row("brackets in brackets (2M550T)", "1-0:0.2.0((ER11))", "1-0:0.2.0 \"(ER11)\"\n");
    row("bracket never closed in a text", "0-0:96.13.0(sorry :( )", "0-0:96.13.0 \"sorry :( \"\n");
    row("line end in a value", "0-0:96.13.0(one\ntwo)", "0-0:96.13.0 \"one\r\ntwo\"\n");

    // obis
    row("unknown code is kept", "1-0:77.88.99(12.5*kW)", "1-0:77.88.99 \"12.5\" kW = 12.5\n");
    row("three digits (no prefix match)", "1-0:1.8.11(000007.132*kWh)", "1-0:1.8.11 \"000007.132\" kWh = 7.132\n");
    row("billing period", "1-0:1.8.0*96(000007.1*kWh)", "1-0:1.8.0*96 \"000007.1\" kWh = 7.1\n");
    row("F behind a dot (DSMR 4.2.2 example)", "1-0:31.7.0.255(001*A)",
        "1-0:31.7.0 \"001\" A = 1\n! obis-malformed note 13+14\n");
    row("colon for a dot (DSMR 4.0 example)", "1-0:72:32.0(00003)",
        "1-0:72.32.0 \"00003\" = 3\n! obis-malformed note 13+11\n");

    // captured readings
    row("time and value", "0-1:24.2.1(101209110000W)(12785.123*m3)",
        "0-1:24.2.1 \"12785.123\" m3 = 12785.123 at 2010-12-09 11:00:00 W\n");
    row("value and time (Wallonia)", "1-0:1.6.0(04.321*kW)(240918191500)",
        "1-0:1.6.0 \"04.321\" kW = 4.321 at 2024-09-18 19:15:00\n");
    row("unset time", "0-1:24.2.1(632525252525W)(00000.000)", "0-1:24.2.1 \"00000.000\" = 0.000 at invalid\n");
    row("unset time, longer", "0-1:24.2.1(35255255255255255S)(00000.000*m3)",
        "0-1:24.2.1 \"00000.000\" m3 = 0.000 at invalid\n");
    row("garbled time", "0-1:24.2.1(1o1209110000W)(12785.123*m3)",
        "0-1:24.2.1 \"12785.123\" m3 = 12785.123 at invalid\n");
    row("zero alone", "0-1:24.2.1(0)", "0-1:24.2.1 \"0\" = 0\n");
    row("gas of DSMR 3.0 on two lines", "0-1:24.3.0(090212160000)(00)(60)(1)(0-1:24.2.1)(m3)\n(00001.001)",
        "0-1:24.3.0 \"00001.001\" m3 = 1.001 at 2009-02-12 16:00:00\n");
    row("the same on one line", "0-2:24.3.0(160410130000)(00)(60)(1)(0-2:24.2.1)(m3)(07890.693)",
        "0-2:24.3.0 \"07890.693\" m3 = 7890.693 at 2016-04-10 13:00:00\n");
    row("the same without its value", "0-1:24.3.0(090212160000)(00)(60)(1)(0-1:24.2.1)(m3)",
        "0-1:24.3.0 \"\" m3 at 2009-02-12 16:00:00\n");
    row("gas of DSMR 2.2", "7-0:23.1.0*255(01238.740*m3)(19-01-31 23:59:58)",
        "7-0:23.1.0 \"01238.740\" m3 = 1238.740 at 2019-01-31 23:59:58\n");

    // two values
    row("two limits (Luxembourg)", "1-1:31.4.0(100*A)(-063*A)",
        "1-1:31.4.0 \"100\" A = 100\n  | none; 1-1:31.4.0 \"100\" A = 100; 1-1:31.4.0 \"-063\" A = -63\n");
    row("two limits in one group (Sibelga)", "1-1:31.4.0(65.0*A,-65.0*A)",
        "1-1:31.4.0 \"65.0\" A = 65.0\n  | none; 1-1:31.4.0 \"65.0\" A = 65.0; 1-1:31.4.0 \"-65.0\" A = -65.0\n");

    row("near miss: a decimal comma", "1-0:1.8.1(12,5*kWh)", "1-0:1.8.1 \"12,5\" kWh\n");
    row("a comma in the unit", "1-0:1.7.0(00.205*k,ar)\n0-0:96.7.21(00001)\n0-0:96.7.9(00001)",
        "1-0:1.7.0 \"00.205\" k,ar = 0.205\n0-0:96.7.21 \"00001\" = 1\n0-0:96.7.9 \"00001\" = 1\n");

    // failure log
    row("failure log", "1-0:99.97.0(2)(0-0:96.7.19)(101208152415W)(0000000240*s)(101208151004W)(0000000301*s)",
        "1-0:99.97.0 list\n  | 2010-12-08 15:24:15 W; 0-0:96.7.19 \"0000000240\" s = 240\n"
        "  | 2010-12-08 15:10:04 W; 0-0:96.7.19 \"0000000301\" s = 301\n");
    row("failure log, empty", "1-0:99.97.0()", "1-0:99.97.0 list\n");
    row("failure log, none", "1-0:99.97.0(0)()", "1-0:99.97.0 list\n");
    row("failure log, none but the code", "1-0:99.97.0(0)(0-0:96.7.19)", "1-0:99.97.0 list\n");
    row("failure log without the unit (MCS301)", "1-0:99.97.0(1)(0-0:96.7.19)(000101000001W)(2147483647)",
        "1-0:99.97.0 list\n  | 2000-01-01 00:00:01 W; 0-0:96.7.19 \"2147483647\" = 2147483647\n");
    row("failure log, more announced than sent", "1-0:99.97.0(3)(0-0:96.7.19)(101208152415W)(0000000240*s)",
        "1-0:99.97.0 list\n  | 2010-12-08 15:24:15 W; 0-0:96.7.19 \"0000000240\" s = 240\n"
        "! list-count-differs note 13+56\n");
    row("failure log, a duration lost", "1-0:99.97.0(1)(0-0:96.7.19)(101208152415W)",
        "1-0:99.97.0 list\n  | 2010-12-08 15:24:15 W\n! list-malformed warning 13+42\n");

    // demand history
    row("peaks (Fluvius)",
        "0-0:98.1.0(2)(1-0:1.6.0)(1-0:1.6.0)(240601000000S)(240514174500S)(02.718*kW)(240501000000S)(632525252525W)"
        "(00.000*kW)",
        "0-0:98.1.0 list\n  | 2024-05-14 17:45:00 S in 2024-06-01 00:00:00 S; 1-0:1.6.0 \"02.718\" kW = 2.718\n"
        "  | invalid in 2024-05-01 00:00:00 S; 1-0:1.6.0 \"00.000\" kW = 0.000\n");
    row("peaks, none yet", "0-0:98.1.0(0)(1-0:1.6.0)(1-0:1.6.0)()", "0-0:98.1.0 list\n");
    row("peaks, only announced (Switzerland)", "0-0:98.1.0(12)", "0-0:98.1.0 list\n! list-count-differs note 13+14\n");
    row("peaks with five columns (L+G E660)",
        "0-0:98.1.0(1)(0-0:0.1.0)(1-0:1.6.0)(1-0:1.6.0)(1-0:2.6.0)(1-0:2.6.0)(250801000000S)(16)(250705113000S)"
        "(01.414*kW)(250720134500S)(01.732*kW)",
        "0-0:98.1.0 list\n  | 2025-07-05 11:30:00 S in 2025-08-01 00:00:00 S; 0-0:0.1.0 \"16\"; "
        "1-0:1.6.0 \"01.414\" kW = 1.414; 1-0:2.6.0 \"250720134500S\"; 1-0:2.6.0 \"01.732\" kW = 1.732\n");
    row("registers at the start of a month (Hungary)", "0-0:98.1.0(240501000000S)(000001.5*kWh)(000002.5*kWh)",
        "0-0:98.1.0 list\n  | none in 2024-05-01 00:00:00 S; \"000001.5\" kWh = 1.5; \"000002.5\" kWh = 2.5\n");
    row("the same, a line each (Holley)",
        "0-0:98.1.0\n(\n0-0:1.0.0(250501000000T)\n1-0:1.8.0(030924.550*kWh)\n)\n1-0:1.7.0(1*kW)",
        "0-0:98.1.0 list\n  | none in 2025-05-01 00:00:00 ?; 1-0:1.8.0 \"030924.550\" kWh = 30924.550\n"
        "1-0:1.7.0 \"1\" kW = 1\n");
    row("load profile with a status (Israel)",
        "1-0:99.1.0(1)(1-0:1.8.0)(1-0:2.8.0)(240501001500W)(00)(000001.5*kWh)(000002.5*kWh)",
        "1-0:99.1.0 list\n  | 2024-05-01 00:15:00 W; \"00\"; 1-0:1.8.0 \"000001.5\" kWh = 1.5; "
        "1-0:2.8.0 \"000002.5\" kWh = 2.5\n");
}

void TestDsmrGrammar::readsLines()
{
    QFETCH(const std::string, lines);
    QFETCH(const std::string, expected);
    const std::string telegram = telegramOf(lines);
    QCOMPARE(QString::fromStdString(tell(telegram)), QString::fromStdString(expected));
    for (const Piece &piece : cut(telegram))
        QCOMPARE(productcheck::difference(frameOf(piece)), std::string());
}

void TestDsmrGrammar::malformedTelegrams_data()
{
    QTest::addColumn<std::string>("telegram");
    QTest::addColumn<std::string>("verdicts"); ///< of the telegrams in turn
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const std::string &telegram, const char *verdicts, const char *expected) {
        QTest::newRow(name) << telegram << std::string(verdicts) << std::string(expected);
    };
    const char *const good = "\n1-0:1.8.1(000001.5*kWh)";
    const std::string after = "1-0:1.8.1 \"000001.5\" kWh = 1.5\n";
    const auto dropped = [&](const char *name, const char *line, const char *issue) {
        QTest::newRow(name) << telegramOf(line + std::string(good)) << std::string("partial") << after + issue;
    };

    // one bad line costs that line
    dropped("a line without code", "garbage", "! line-syntax error drops 13+1\n");
    dropped("a code without value", "1-0:1.7.0", "! line-syntax error drops 22+1\n");
    dropped("closed before opened", "1-3:0.2.8)40(", "! line-syntax error drops 22+1\n");
    dropped("blank behind the code", "0-1:24.2.1 (101209110000W)(1*m3)", "! line-syntax error drops 23+1\n");
    dropped("opening bracket lost", "1-0:1.7.0000.723*kW)", "! line-syntax error drops 24+1\n");
    dropped("closing bracket lost", "1-0:1.7.0(00.321*kW", "! value-unterminated error drops 22+1\n");
    dropped("both brackets lost in another alphabet",
            "1-0:32.7.0\xef\xbc\x88"
            "229.0*V\xef\xbc\x89",
            "! non-ascii-byte note 23+1\n! line-syntax error drops 23+1\n");
    dropped("group above 255", "256-0:1.7.0(00.100*kW)", "! obis-malformed error drops 13+1\n");
    dropped("comma in the code", "1,0:2.7.0(00.000*kW)", "! obis-malformed error drops 14+1\n");
    dropped("something behind the value", "1-0:1.7.0(00.100*kW)x", "! line-syntax error drops 33+1\n");

    // what is sent stays, whatever the registry expects
    row("group in a group", telegramOf("1-0:1.7.0(0(0.123*kW))"), "ok", "1-0:1.7.0 \"0(0.123*kW)\"\n");
    row("letter in the fraction", telegramOf("1-0:1.7.0(00.A23*kW)"), "ok", "1-0:1.7.0 \"00.A23\" kW\n");
    row("letter in the number", telegramOf("1-0:1.7.0(A0.123*kW)"), "ok", "1-0:1.7.0 \"A0.123\" kW\n");
    row("blank in the number", telegramOf("1-0:1.7.0(000694. 269*kW)"), "ok", "1-0:1.7.0 \"000694. 269\" kW\n");
    row("unit on a counter", telegramOf("0-0:96.7.21(00008*s)"), "ok", "0-0:96.7.21 \"00008\" s = 8\n");
    row("unit missing", telegramOf("1-0:1.7.0(00.123)"), "ok", "1-0:1.7.0 \"00.123\" = 0.123\n");
    row("the same code twice", telegramOf("1-0:1.7.0(00.100*kW)\n1-0:1.7.0(00.200*kW)"), "ok",
        "1-0:1.7.0 \"00.100\" kW = 0.100\n1-0:1.7.0 \"00.200\" kW = 0.200\n");

    // the telegram as a whole
    row("nothing in it", crLf("/MSC5TEST\n\n!\n"), "ok", "! empty-telegram warning 0+16\n");
    row("checksum missing where the dialect has one", telegramOf("1-3:0.2.8(50)"), "rejected",
        "1-3:0.2.8 \"50\" = 50\n! checksum-missing error rejects 29+0\n");
    row("checksum wrong: readings all the same", crLf("/MSC5TEST\n\n1-0:1.8.1(000001.5*kWh)\n!0000\n"), "rejected",
        "1-0:1.8.1 \"000001.5\" kWh = 1.5\n! checksum-mismatch error rejects 39+4\n");
    row("broken off", crLf("/MSC5TEST\n\n1-0:1.8.1(000001.5*kWh)\n1-0:1.7.0(00.3"), "rejected",
        "1-0:1.8.1 \"000001.5\" kWh = 1.5\n! truncated error rejects 0+52\n! value-unterminated error drops 47+1\n");
    row("restart inside a text message (Holley)",
        crLf("/HLY5/D545-X\n\n0-0:96.13.0(FFFFFFFF/HLY5/D545-X\n\n1-0:1.8.0(000001.5*kWh)\n!\n"), "rejected ok",
        "! truncated error rejects 0+36\n! value-unterminated error drops 27+1\n"
        "! empty-telegram warning 0+36\n1-0:1.8.0 \"000001.5\" kWh = 1.5\n");
    row("line ends of a lossy gateway", "/MSC5TEST\n\n1-0:1.8.1(000001.5*kWh)\n!\n", "ok",
        "1-0:1.8.1 \"000001.5\" kWh = 1.5\n! line-end-variant note 9+1\n");
    row("fill between lines",
        "/MSC5TEST\r\n\r\n\xff\xff"
        "1-0:1.8.1(000001.5*kWh)\r\n!\r\n",
        "ok", "1-0:1.8.1 \"000001.5\" kWh = 1.5\n! fill-bytes note 13+2\n");
    row("cubic metres in ISO 8859-1", telegramOf("0-1:24.2.1(101209110000W)(1.5*m\xb3)"), "ok",
        "0-1:24.2.1 \"1.5\" m\xb3 = 1.5 at 2010-12-09 11:00:00 W\n! non-ascii-byte note 44+1\n");
    row("binary behind a text header (EGM GAMA 350)",
        std::string("/MSC5G35\r\n\r\n\0\x82\x02\x30\x30\0\0\0\x01"
                    "qwertz",
                    27),
        "rejected",
        "! truncated error rejects 0+27\n! non-ascii-byte note 13+1\n! envelope-unsupported error rejects 12+15\n"
        "! empty-telegram warning 0+27\n");
    row("parity bits", withEvenParity(telegramOf("1-0:1.8.1(000001.5*kWh)")), "ok",
        "1-0:1.8.1 \"000001.5\" kWh = 1.5\n! parity-bit note 0+41\n");
}

void TestDsmrGrammar::malformedTelegrams()
{
    QFETCH(const std::string, telegram);
    QFETCH(const std::string, verdicts);
    QFETCH(const std::string, expected);
    std::string found;
    TelegramReader reader;
    Snapshot snapshot;
    for (const Piece &piece : cut(telegram)) {
        const FrameView frame = frameOf(piece);
        reader.read(frame, snapshot);
        found += (found.empty() ? "" : " ") + std::string(verdictName(snapshot.verdict));
        QCOMPARE(productcheck::difference(frame), std::string());
    }
    QCOMPARE(found, verdicts);
    // Each telegram's readings come first, then its issues.
    QCOMPARE(QString::fromLatin1(tell(telegram).c_str()), QString::fromLatin1(expected.c_str()));
}

void TestDsmrGrammar::readsWholeTelegrams_data()
{
    QTest::addColumn<int>("readings");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("issues");
    QTest::addColumn<ChecksumState>("checksum");
    // Counted by hand in the files.
    QTest::newRow("nl-5-gas.txt") << 35 << 2 << 0 << ChecksumState::Ok;
    QTest::newRow("nl-42-one-phase.txt") << 23 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("nl-22-gas.txt") << 16 << 0 << 0 << ChecksumState::Absent;
    QTest::newRow("be-171-peaks.txt") << 28 << 2 << 0 << ChecksumState::Ok;
    QTest::newRow("be-business.txt") << 11 << 2 << 0 << ChecksumState::Ok;
    QTest::newRow("be-wallonia.txt") << 10 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("lu-smarty.txt") << 21 << 1 << 0 << ChecksumState::Ok;
    QTest::newRow("se-aidon.txt") << 9 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("fi-end-on-line.txt") << 3 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("lt-scaled.txt") << 9 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("hu-holley.txt") << 6 << 1 << 1 << ChecksumState::Ok; // CRC-16/X-25
    QTest::newRow("ch-count-only.txt") << 5 << 0 << 1 << ChecksumState::Ok; // twelve rows announced, none sent
    QTest::newRow("at-integers.txt") << 6 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("nl-heat.txt") << 5 << 0 << 0 << ChecksumState::Ok;
    QTest::newRow("d0-three-phase.txt") << 6 << 0 << 0 << ChecksumState::Absent;
    QTest::newRow("ace-22-original.txt") << 6 << 0 << 0 << ChecksumState::Absent;
    QTest::newRow("iec-readout.txt") << 12 << 0 << 1 << ChecksumState::Absent; // the STX is noted
    QTest::newRow("iec-block-check.txt") << 10 << 0 << 1 << ChecksumState::Ok;
    QTest::newRow("nl-21-media.txt") << 9 << 1 << 0 << ChecksumState::Absent; // two values of one block are a row
    QTest::newRow("hu-words.txt") << 10 << 1 << 0 << ChecksumState::Ok;
}

void TestDsmrGrammar::readsWholeTelegrams()
{
    const std::string telegram = readFixture(QString::fromLatin1(QTest::currentDataTag()));
    const std::vector<Piece> pieces = cut(telegram);
    const bool hasBlockCheck = telegram.find('\x03') != std::string::npos; // behind the telegram
    QCOMPARE(pieces.size(), std::size_t(hasBlockCheck ? 2 : 1));
    TelegramReader reader;
    Snapshot snapshot;
    reader.read(frameOf(pieces[0]), snapshot);
    QTEST(snapshot.checksum, "checksum");
    QTEST(int(snapshot.measurements.size()), "readings");
    QTEST(int(snapshot.entries.size()), "rows");
    QTEST(int(snapshot.issues.size()), "issues");
    QCOMPARE(snapshot.verdict, Verdict::Ok);
    QCOMPARE(snapshot.identification, telegram.substr(1, telegram.find('\r') - 1));
}

void TestDsmrGrammar::buildsATree()
{
    const std::string telegram =
        crLf("/MSC5T\n\n0-1:24.2.1(101209110000W)(1.5*m3)\n1-0:99.97.0(1)(0-0:96.7.19)(101208152415W)(2*s)\nx\n!\n");
    TelegramReader reader;
    const ParseTree tree = reader.dissect(frameOf(cut(telegram).at(0)));
    QCOMPARE(QString::fromStdString(tellTree(tree)),
             QStringLiteral("dsmr-telegram 0+100\n"
                            "  dsmr-header 0+8\n"
                            "    dsmr-manufacturer 1+3\n"
                            "    dsmr-baud-character 4+1\n"
                            "    dsmr-identification 5+1\n"
                            "    dsmr-line-end 6+2\n"
                            "  dsmr-fill 8+2\n"
                            "  dsmr-line 10+35\n"
                            "    dsmr-obis 10+10\n"
                            "    dsmr-group 20+15\n"
                            "      dsmr-time 21+13\n"
                            "    dsmr-group 35+8\n"
                            "      dsmr-value 36+3\n"
                            "      dsmr-unit 40+2\n"
                            "    dsmr-line-end 43+2\n"
                            "  dsmr-line 45+49\n"
                            "    dsmr-obis 45+11\n"
                            "    dsmr-group 56+3\n"
                            "      dsmr-list-count 57+1\n"
                            "    dsmr-group 59+13\n"
                            "      dsmr-list-obis 60+11\n"
                            "    dsmr-list-row 72+20\n"
                            "      dsmr-group 72+15\n"
                            "        dsmr-time 73+13\n"
                            "      dsmr-group 87+5\n"
                            "        dsmr-value 88+1\n"
                            "        dsmr-unit 90+1\n"
                            "    dsmr-line-end 92+2\n"
                            "  dsmr-unreadable 94+1\n"
                            "  dsmr-line-end 95+2\n"
                            "  dsmr-end 97+1\n"
                            "  dsmr-line-end 98+2\n"));
}

/// Every byte of the fixtures lies in a leaf, but for the punctuation that a group, a header or an object is made of.
void TestDsmrGrammar::everyByteIsInALeaf()
{
    const QDir folder(QStringLiteral(METERSCOPE_TEST_DATA "/dsmr"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.txt") })) {
        const std::string telegram = readFixture(name);
        TelegramReader reader;
        const Piece frame = cut(telegram).at(0);
        const ParseTree tree = reader.dissect(frameOf(frame));
        for (std::uint32_t at = 0; at < frame.length; ++at) {
            const std::uint32_t node = tree.deepestAt(at);
            const bool isCovered = node != ParseNode::kNone && tree.nodes[node].isLeaf(node);
            const bool isPunctuation = std::string_view("/()* \r\n").find(telegram[at]) != std::string_view::npos;
            QVERIFY2(isCovered || isPunctuation, qPrintable(QStringLiteral("%1 byte %2").arg(name).arg(at)));
        }
    }
}

void TestDsmrGrammar::bothProductsAgree()
{
    const QDir folder(QStringLiteral(METERSCOPE_TEST_DATA "/dsmr"));
    for (const QString &name : folder.entryList({ QStringLiteral("*.txt") })) {
        const std::string telegram = readFixture(name);
        for (std::size_t at = 0; at < telegram.size(); ++at) {
            std::string damaged = telegram;
            damaged[at] = "()\r!*x7"[at % 7];
            for (const Piece &piece : cut(damaged)) {
                if (piece.isFrame)
                    QCOMPARE(productcheck::difference(frameOf(piece)), std::string());
            }
        }
    }
}

/// What the fuzzers found once, as streams and as single frames.
void TestDsmrGrammar::fuzzFindingsStayFixed()
{
    const QDir folder(QStringLiteral(METERSCOPE_TEST_DATA "/fuzz"));
    const QStringList names = folder.entryList({ QStringLiteral("*.bin") });
    QVERIFY(!names.isEmpty());
    for (const QString &name : names) {
        const std::string found = readFixture(QStringLiteral("../fuzz/") + name);
        FrameView whole;
        whole.raw = bytes(found);
        QVERIFY2(productcheck::difference(whole).empty(), qPrintable(name));
        for (const Piece &piece : cut(found)) {
            if (piece.isFrame)
                QVERIFY2(productcheck::difference(frameOf(piece)).empty(), qPrintable(name));
        }
    }
}

/// Luxembourg E-Meter P1 1.1.3, 3.2.5: DB 08 title 82 length 30 counter ciphertext tag.
void TestDsmrGrammar::takesEnvelopesApart()
{
    const auto frame = [](std::string length, std::size_t content, char security = 0x30) {
        return "\xDB\x08TITLE001" + std::move(length) + security + "\1\2\3\4" + std::string(content, 'c')
            + std::string(12, 't');
    };
    const std::string longForm = frame(std::string("\x82\x00\x1b", 3), 10);
    const std::string middleForm = frame("\x81\x1b", 10);
    const std::string shortForm = frame("\x1b", 10);
    for (const std::string &bytesOfFrame : { longForm, middleForm, shortForm }) {
        const auto envelope = dsmr::parseEnvelope(bytes(bytesOfFrame));
        QVERIFY(envelope.has_value());
        QVERIFY(envelope->supported);
        QCOMPARE(envelope->telegram.systemTitle.size(), std::size_t(8));
        QCOMPARE(envelope->telegram.systemTitle[0], std::uint8_t('T'));
        QCOMPARE(envelope->telegram.securityControl, std::uint8_t(0x30));
        QCOMPARE(envelope->telegram.frameCounter[3], std::uint8_t(4));
        QCOMPARE(envelope->telegram.ciphertext.size(), std::size_t(10));
        QCOMPARE(envelope->telegram.tag.size(), std::size_t(12));
        QCOMPARE(envelope->telegram.tag[0], std::uint8_t('t'));
        QCOMPARE(bytesOfFrame.find('c'), std::size_t(envelope->ciphertextOffset));
        QVERIFY(!dsmr::parseEnvelope(bytes(bytesOfFrame).first(bytesOfFrame.size() - 1)));
    }
    const auto encryptedOnly = dsmr::parseEnvelope(bytes(frame("\x1b", 10, 0x20)));
    QVERIFY(encryptedOnly && encryptedOnly->supported && encryptedOnly->telegram.tag.empty());
    const auto authenticatedOnly = dsmr::parseEnvelope(bytes(frame("\x1b", 10, 0x10)));
    QVERIFY(authenticatedOnly && !authenticatedOnly->supported);
    QVERIFY(!dsmr::parseEnvelope(bytes(frame("\x1b", 10, 0x31))));
    QVERIFY(!dsmr::parseEnvelope({}));
}

void TestDsmrGrammar::readsNothingOfANotText()
{
    for (const std::string_view text :
         { std::string_view(), std::string_view("!"), std::string_view("/"), std::string_view("\0", 1),
           std::string_view("0-0:98.1.0\n(\n)"), std::string_view("0-0:98.1.0(\n0-0:1.0.0((\n)\n") }) {
        FrameView frame;
        frame.raw = bytes(text);
        QCOMPARE(productcheck::difference(frame), std::string());
    }
}

QTEST_APPLESS_MAIN(TestDsmrGrammar)
#include "tst_dsmrgrammar.moc"
