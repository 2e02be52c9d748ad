// SPDX-License-Identifier: GPL-3.0-or-later
// The files in tests/data/import are one telegram of ours as xxd, hexdump and od print it, as C arrays have it, as a
// web page, a mail and the source of a program spoil it, and as oscilloscopes export it.
#include "inspect/telegramimport.h"

#include <QFile>
#include <QTest>

using namespace meterscope;

namespace {

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(METERSCOPE_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ImportedBytes import(const QByteArray &input)
{
    return importTelegrams({ reinterpret_cast<const std::uint8_t *>(input.constData()), std::size_t(input.size()) });
}

QByteArray bytesOf(const ImportedBytes &imported)
{
    return { reinterpret_cast<const char *>(imported.bytes.data()), qsizetype(imported.bytes.size()) };
}

/// The repairs as "line-ends 14, comments 13".
QString repairsOf(const ImportedBytes &imported)
{
    static const QStringList names { QStringLiteral("line-ends"),    QStringLiteral("comments"),
                                     QStringLiteral("indentation"),  QStringLiteral("blank-lines"),
                                     QStringLiteral("broken-lines"), QStringLiteral("surroundings") };
    QStringList told;
    for (std::size_t i = 0; i < kImportRepairs; ++i)
        if (imported.repairs[i] > 0)
            told += QStringLiteral("%1 %2").arg(names.at(qsizetype(i))).arg(imported.repairs[i]);
    return told.join(QLatin1String(", "));
}

} // namespace

class TestTelegramImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormGivesTheTelegram_data();
    void everyFormGivesTheTelegram();
    void bytesAsTheyWereSentStayAsTheyAre_data();
    void bytesAsTheyWereSentStayAsTheyAre();
    void aDumpWithRepeatedLinesIsWhole();
    void smallFormsAreRead_data();
    void smallFormsAreRead();
    void tablesKeepTheirTimes_data();
    void tablesKeepTheirTimes();
    void errorsAreAtTheirPlace_data();
    void errorsAreAtTheirPlace();
    void anythingCutShortIsReadOrRefused_data();
    void anythingCutShortIsReadOrRefused();
};

void TestTelegramImport::everyFormGivesTheTelegram_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QString>("repairs");
    QTest::addColumn<uint>("asGiven"); // checksums that held before
    const auto row = [](const char *file, ImportForm form, const char *repairs = "", uint asGiven = 0) {
        QTest::newRow(file) << int(form) << QString::fromLatin1(repairs) << asGiven;
    };
    row("telegram.txt", ImportForm::Raw);
    row("xxd.txt", ImportForm::HexDump);
    row("hexdump-C.txt", ImportForm::HexDump);
    row("hexdump.txt", ImportForm::HexDump);
    row("od-x1.txt", ImportForm::HexDump);
    row("od-x1z.txt", ImportForm::HexDump);
    row("xxd-plain.txt", ImportForm::HexDigits);
    row("xxd-array.txt", ImportForm::ByteArray);
    row("bus-table.csv", ImportForm::BusTable);
    row("bus-table-commas.csv", ImportForm::BusTable);
    row("logic-analyser.csv", ImportForm::BusTable);
    // 14 lines; what is put right is counted by hand
    row("web-page.txt", ImportForm::Telegram, "line-ends 14, comments 13, indentation 13, surroundings 2");
    row("doubled-lines.txt", ImportForm::Telegram, "line-ends 27, blank-lines 13");
    row("blank-missing.txt", ImportForm::Telegram, "line-ends 13, blank-lines 1");
    row("wrapped.txt", ImportForm::Telegram, "line-ends 16, indentation 15, broken-lines 2");
    row("source.txt", ImportForm::Telegram);
}

void TestTelegramImport::everyFormGivesTheTelegram()
{
    QFETCH(int, form);
    QFETCH(QString, repairs);
    QFETCH(uint, asGiven);
    const QByteArray telegram = dataFile(QStringLiteral("telegram.txt"));
    QVERIFY(telegram.size() > 300);
    const QByteArray input = dataFile(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!input.isEmpty());
    const ImportedBytes imported = import(input);
    QCOMPARE(int(imported.error.kind), int(ImportErrorKind::None));
    QCOMPARE(int(imported.form), form);
    QCOMPARE(bytesOf(imported), telegram);
    QCOMPARE(imported.telegrams, 1u);
    QCOMPARE(imported.checksums, 1u);
    QCOMPARE(imported.checksumsAsGiven, asGiven);
    QCOMPARE(repairsOf(imported), repairs);
}

void TestTelegramImport::bytesAsTheyWereSentStayAsTheyAre_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray telegram = dataFile(QStringLiteral("telegram.txt"));
    QTest::newRow("two telegrams") << telegram + telegram;
    QTest::newRow("noise around it") << "tail of one)\r\n!12F4\r\n" + telegram + "\xff\xff";
    QByteArray damaged = telegram;
    damaged.replace("(01.284*kW)", "(01.284*kW)x # y");
    QTest::newRow("damage that looks like a comment is kept where the checksum does not explain it away")
        << QByteArray(damaged).replace("(00.000*kW)", "(00.001*kW)");
    QTest::newRow("noise in front, NUL") << QByteArray(64, '\0') + telegram;
    QTest::newRow("SML") << QByteArray::fromHex("1b1b1b1b010101017605");
    QTest::newRow("a telegram without a checksum")
        << QByteArray("/XMX5 no meter\r\n\r\n1-0:1.8.1(00001.000*kWh)\r\n!\r\n");
}

void TestTelegramImport::bytesAsTheyWereSentStayAsTheyAre()
{
    QFETCH(QByteArray, input);
    const ImportedBytes imported = import(input);
    QCOMPARE(int(imported.form), int(ImportForm::Raw));
    QCOMPARE(bytesOf(imported), input);
    QCOMPARE(repairsOf(imported), QString());
}

void TestTelegramImport::aDumpWithRepeatedLinesIsWhole()
{
    const ImportedBytes imported = import(dataFile(QStringLiteral("hexdump-repeats.txt")));
    QCOMPARE(int(imported.form), int(ImportForm::HexDump));
    QCOMPARE(bytesOf(imported), QByteArray(64, '\0') + dataFile(QStringLiteral("telegram.txt")));
}

void TestTelegramImport::smallFormsAreRead_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("hex");
    const auto row = [](const char *name, const char *input, ImportForm form, const char *hex) {
        QTest::newRow(name) << QByteArray(input) << int(form) << QByteArray(hex);
    };
    row("pairs", "1b 1b 1B 1B 01", ImportForm::HexDigits, "1b1b1b1b01");
    row("a run", "1B1B1B1B0101", ImportForm::HexDigits, "1b1b1b1b0101");
    row("with 0x", "0x1b, 0x1b, 0x1b, 0x1b", ImportForm::HexDigits, "1b1b1b1b");
    row("with \\x", "\"\\x1b\\x1b\\x1b\\x1b\"", ImportForm::HexDigits, "1b1b1b1b");
    row("with $", "$1B $1B $1B $1B", ImportForm::HexDigits, "1b1b1b1b");
    row("with colons", "1b:1b:1b:1b:01", ImportForm::HexDigits, "1b1b1b1b01");
    row("with comments", "1b1b1b1b # start\n01010101 // version 1\n", ImportForm::HexDigits, "1b1b1b1b01010101");
    row("C", "static const uint8_t frame[4] = { 0x1b, 27, /* escape */ 0x1B, // again\n 27u };", ImportForm::ByteArray,
        "1b1b1b1b");
    row("characters", "{ '/', 'X', '\\r', '\\n' }", ImportForm::ByteArray, "2f580d0a");
    row("Java", "new byte[] { 27, -1, -128 }", ImportForm::ByteArray, "1bff80");
    row("Python, JSON", "[27, 27, 0x1b]", ImportForm::ByteArray, "1b1b1b");
    row("hexdump with repeated lines and an odd end", "0000000 1b1b 1b1b\n*\n000000c 0101 0001\n000000f\n",
        ImportForm::HexDump, "1b1b1b1b1b1b1b1b1b1b1b1b010101");
    row("a part of a dump", "00000010: 1b1b 1b1b  ....\n00000014: 0101 0101  ....\n", ImportForm::HexDump,
        "1b1b1b1b01010101");
    row("characters that look like hex", "00000000: 4445 4144 4245 4546  DEADBEEF\n", ImportForm::HexDump,
        "4445414442454546");
    row("Notepad", "\xff\xfe", ImportForm::Unknown, "");
}

void TestTelegramImport::smallFormsAreRead()
{
    QFETCH(QByteArray, input);
    QFETCH(int, form);
    QFETCH(QByteArray, hex);
    const ImportedBytes imported = import(input);
    QCOMPARE(int(imported.form), form);
    QCOMPARE(bytesOf(imported).toHex(), hex);
    QCOMPARE(bool(imported.error), hex.isEmpty());
}

void TestTelegramImport::tablesKeepTheirTimes_data()
{
    QTest::addColumn<qint64>("step"); // ns
    QTest::addColumn<uint>("damaged");
    QTest::newRow("bus-table.csv") << qint64(86806) << 0u;
    QTest::newRow("bus-table-commas.csv") << qint64(86806) << 1u;
    QTest::newRow("logic-analyser.csv") << qint64(86806) << 0u;
}

void TestTelegramImport::tablesKeepTheirTimes()
{
    QFETCH(qint64, step);
    QFETCH(uint, damaged);
    const ImportedBytes imported = import(dataFile(QString::fromLatin1(QTest::currentDataTag())));
    QCOMPARE(imported.times.size(), imported.bytes.size());
    QCOMPARE(imported.times.front(), (ImportedTime { 0, std::chrono::nanoseconds(0) }));
    for (std::size_t i = 0; i < imported.times.size(); ++i) {
        QCOMPARE(imported.times[i].offset, std::uint32_t(i));
        QCOMPARE(imported.times[i].since.count(), qint64(i) * step);
    }
    QCOMPARE(imported.damagedBytes, damaged);
}

void TestTelegramImport::errorsAreAtTheirPlace_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("kind");
    QTest::addColumn<uint>("line");
    QTest::addColumn<uint>("column");
    const auto row = [](const char *name, const char *input, ImportErrorKind kind, uint line = 0, uint column = 0) {
        QTest::newRow(name) << QByteArray(input) << int(kind) << line << column;
    };
    row("nothing", "", ImportErrorKind::Empty);
    row("blanks", " \r\n\t\n", ImportErrorKind::Empty);
    row("a letter", "Dear all,\nmy meter sends nothing.\n", ImportErrorKind::NothingRecognised);
    row("odd digits", "1b1b1b1b\n0101010\n", ImportErrorKind::DigitMissing, 2, 1);
    row("a slip", "1b1b1b1b\n01 01 0g 01\n", ImportErrorKind::CharacterUnexpected, 2, 8);
    row("a dump with a line missing", "00000000: 1b1b\n00000004: 0101\n", ImportErrorKind::OffsetUnexpected, 2, 1);
    row("a dump with a damaged line", "00000000: 1b1b\nnothing: 0101\n", ImportErrorKind::OffsetUnexpected, 2, 1);
    row("a number too large", "{ 0x1b,\n  0x11b }", ImportErrorKind::NumberTooLarge, 2, 3);
    row("a word in an array", "{ 0x1b, ESC }", ImportErrorKind::CharacterUnexpected, 1, 9);
    row("an array without end", "{ 0x1b, 0x1b", ImportErrorKind::BracketUnclosed, 1, 1);
    row("a table without data", "Frame,Mark,Start time,Length,Data,State\n1,,0\n", ImportErrorKind::ColumnMissing, 2,
        5);
    row("a table with wrong data", "Frame,Mark,Start time,Length,Data,State\n1,,0,1us,xy,Ok\n",
        ImportErrorKind::DataMalformed, 2, 10);
    row("a table with a wrong time", "Frame,Mark,Start time,Length,Data,State\n1,,soon,1us,2F,Ok\n",
        ImportErrorKind::TimeMalformed, 2, 4);
    row("a table whose times go back", "Frame,Mark,Start time,Length,Data,State\n1,,5us,1us,2F,Ok\n2,,4us,1us,2F,Ok\n",
        ImportErrorKind::TimeMalformed, 3, 4);
}

void TestTelegramImport::errorsAreAtTheirPlace()
{
    QFETCH(QByteArray, input);
    QFETCH(int, kind);
    QFETCH(uint, line);
    QFETCH(uint, column);
    const ImportedBytes imported = import(input);
    QCOMPARE(int(imported.error.kind), kind);
    QCOMPARE(imported.error.line, line);
    QCOMPARE(imported.error.column, column);
    QVERIFY(imported.bytes.empty());
}

void TestTelegramImport::anythingCutShortIsReadOrRefused_data()
{
    QTest::addColumn<int>("unused");
    for (const char *file : { "xxd.txt", "hexdump-C.txt", "hexdump.txt", "xxd-plain.txt", "xxd-array.txt",
                              "web-page.txt", "wrapped.txt", "source.txt" })
        QTest::newRow(file) << 0;
}

void TestTelegramImport::anythingCutShortIsReadOrRefused()
{
    const QByteArray input = dataFile(QString::fromLatin1(QTest::currentDataTag()));
    for (qsizetype size = 0; size <= input.size(); ++size) {
        const ImportedBytes imported = import(input.first(size));
        QCOMPARE(imported.bytes.empty(), bool(imported.error));
        QVERIFY(imported.error.line <= std::uint32_t(input.count('\n')) + 1);
    }
}

QTEST_APPLESS_MAIN(TestTelegramImport)
#include "tst_telegramimport.moc"
