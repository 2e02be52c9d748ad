// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/p1text.h"

#include "domain/interpret.h"
#include "inspect/displayfilter.h"
#include "inspect/filtercompletion.h"

#include <QTest>

using namespace meterscope;

namespace {

/// A telegram of our own as a filter sees it; counts what it is asked for.
class Subject final : public FilterSubject, private FrameHandler
{
public:
    explicit Subject(std::string telegram)
        : m_bytes(std::move(telegram))
    {
        Framer framer;
        framer.push(p1text::bytes(m_bytes), {}, *this);
        framer.finish(*this);
    }
    [[nodiscard]] std::span<const std::uint8_t> bytes() override
    {
        ++asked;
        return p1text::bytes(m_bytes);
    }
    [[nodiscard]] const Snapshot *readings() override
    {
        ++asked;
        return &m_snapshot;
    }
    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }

    int asked = 0;

private:
    void frame(const FrameView &frame) override
    {
        TelegramReader().read(frame, m_snapshot);
        interpret(m_snapshot);
    }
    void discarded(const DiscardedBytes &) override { }

    std::string m_bytes;
    Snapshot m_snapshot;
};

/// Power 1.284 kW, no export, 230.1 V on L1 and 4 A, tariff 2, one broken line, gas 4425.126 m3.
std::string telegram()
{
    return p1text::withChecksum("/KFM5KAIFA-METER\n\n"
                                "1-3:0.2.8(50)\n"
                                "0-0:1.0.0(261128130001W)\n"
                                "0-0:96.1.1(4530303438303030303331363534323137)\n"
                                "1-0:1.8.1(004761.307*kWh)\n"
                                "0-0:96.14.0(0002)\n"
                                "1-0:1.7.0(01.284*kW)\n"
                                "1-0:2.7.0(00.000*kW)\n"
                                "1-0:32.7.0(230.1*V)\n"
                                "1-0:31.7.0(004*A)\n"
                                "1-0:21.7.0(01.284*kX\n"
                                "0-1:24.1.0(003)\n"
                                "0-1:24.2.1(261128125500W)(04425.126*m3)\n");
}

/// Row 8612: arrived 2026-11-28 12:00:01.412 UTC, 1.5 s after the last one, 890 bytes, a good checksum.
TelegramFacts facts(const Snapshot &snapshot)
{
    using namespace std::chrono;
    TelegramFacts facts;
    facts.number = 8612;
    facts.length = 890;
    facts.received.utc = sys_days(2026y / 11 / 28) + 12h + 1s + 412ms;
    facts.gap = 1500ms;
    facts.checksum = ChecksumState::Ok;
    facts.verdict = snapshot.verdict;
    facts.meterClock = snapshot.clock;
    facts.power = snapshot.netPower();
    facts.tariff = 2;
    return facts;
}

/// Two hours ahead of UTC.
LocalMillis eastern(UtcMillis utc)
{
    return LocalMillis(utc.time_since_epoch() + std::chrono::hours(2));
}

QByteArray name(FilterCandidate::Kind kind)
{
    switch (kind) {
    case FilterCandidate::Kind::Field:
        return "field";
    case FilterCandidate::Kind::Quantity:
        return "quantity";
    case FilterCandidate::Kind::Code:
        return "code";
    case FilterCandidate::Kind::Operator:
        return "operator";
    case FilterCandidate::Kind::Word:
        return "word";
    case FilterCandidate::Kind::Unit:
        return "unit";
    case FilterCandidate::Kind::Join:
        return "join";
    }
    return {};
}

} // namespace

class TestDisplayFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhichTelegramsFit_data();
    void saysWhichTelegramsFit();
    void noiseHasNoReadings_data();
    void noiseHasNoReadings();
    void factsAloneDecideWhereTheyCan_data();
    void factsAloneDecideWhereTheyCan();
    void errorsAreAtTheirPlace_data();
    void errorsAreAtTheirPlace();
    void afterAnErrorNothingFits();
    void timesAreOfTheWallClockUnlessTheySayUtc();
    void anyBytesCompileOrHaveAnErrorInside();
    void proposesWhatCouldStandThere_data();
    void proposesWhatCouldStandThere();
};

void TestDisplayFilter::saysWhichTelegramsFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, bool fits) { QTest::newRow(text) << QString::fromUtf8(text) << fits; };
    row("", true);
    row("  \t", true);
    // codes
    row("1-0:1.7.0", true);
    row("1-0:16.7.0", false);
    row("1.7.0", true);
    row("1-0:*.7.0", true);
    row("1-1:*.7.0", false);
    row("*-*:1.8.*", true);
    row("*-1:24.2.1", true);
    row("obis == 1-0:1.7.0", true);
    row("obis ~ \"1-0:*.7.0\"", true);
    row("obis ~ '1-0:*.9.0'", false);
    row("obis != 1-0:1.7.0", true);
    // numbers with units, exactly
    row("1-0:1.7.0 > 1 kW", true);
    row("1-0:1.7.0 > 1.284 kW", false);
    row("1-0:1.7.0 >= 1.284 kW", true);
    row("1-0:1.7.0 == 1284 W", true);
    row("1-0:1.7.0 = 1284W", true);
    row("1-0:1.7.0 == 1.2840 kW", true);
    row("1-0:1.7.0 > 1283 W", true);
    row("1-0:1.7.0 > 2000 W", false);
    row("1-0:1.7.0 > 2 kW", false);
    row("1-0:1.7.0 < 0.002 MW", true);
    row("1-0:1.7.0 <= 1283.999 W", false);
    row("1-0:1.7.0 != 1.284 kW", false);
    row("1-0:1.8.1 == 4761307 Wh", true);
    row("0-1:24.2.1 == 4425126 l", true);
    row("0-1:24.2.1 == 4425.126 m\xc2\xb3", true);
    // as sent
    row("1-0:1.7.0 == 1.284", true);
    row("1-0:1.7.0 > 2", false);
    row("1-0:31.7.0 == 4", true);
    // one of several
    row("1-0:*.7.0 > 200 V", true);
    row("1-0:*.7.0 > 231 V", false);
    row("1-0:*.7.0 == 0 W", true);
    row("1-0:*.7.0 != 0 W", true);
    row("not (1-0:*.7.0 == 0 W)", false);
    row("1-0:*.7.0 < -1 kW", false);
    // quantities
    row("voltage > 230 V", true);
    row("Active-Power-Import > 1 kW", true);
    row("gas-volume > 4425 m3", true);
    row("frequency", false);
    // text of readings
    row("0-0:96.14.0 == \"0002\"", true);
    row("0-0:96.14.0 == 2", true);
    row("0-0:96.14.0 == '0001'", false);
    row("0-0:96.14.0 != '0001'", true);
    row("0-0:96.1.1 == E0048000031654217", true);
    row("0-0:96.1.1 == 'E0048000031654218'", false);
    row("0-0:96.1.1 contains 'E004800'", true);
    row("0-0:96.1.1 contains '45303034'", true);
    row("0-0:96.1.1 ~ 'e00*217'", true);
    row("0-0:96.1.1 ~ 'e00*218'", false);
    // the whole telegram
    row("crc == ok", true);
    row("crc==bad", false);
    row("checksum != bad", true);
    row("verdict == partial", true);
    row("verdict == ok", false);
    row("protocol == dsmr", true);
    row("protocol ~ 's*'", false);
    row("issue", true);
    row("issue == value-unterminated", true);
    row("issue ~ 'value-*'", true);
    row("issue == checksum-mismatch", false);
    row("dt > 1.4", true);
    row("dt > 1.5 s", false);
    row("dt == 1500 ms", true);
    row("gap < 1 min", true);
    row("dt > 0.001 h", false);
    row("length == 890", true);
    row("len > 890", false);
    row("number >= 8612", true);
    row("no < 8612", false);
    row("tariff == 2", true);
    row("power > 1.2 kW", true);
    row("power == 1284", true);
    row("text contains kaifa", true);
    row("text contains 'no such thing'", false);
    row("text ~ '5k?ifa-*'", true);
    row("hex contains 2F4B", true);
    row("hex contains '2f 4b 46'", true);
    row("hex contains 0x2F4B46", true);
    row("hex contains 1B1B", false);
    row("fault", false);
    row("late", false);
    row("noise", false);
    // times, here UTC
    row("time > 12:00", false); // it is in that minute
    row("time >= 12:00", true);
    row("time == 12:00", true);
    row("time == 12:00:01", true);
    row("time == 12:00:01.412", true);
    row("time == 12:00:01.4", true);
    row("time != 12:00:01.413", true);
    row("time < '12:00:02'", true);
    row("time == 2026-11-28", true);
    row("time > 2026-11-28T12:00:00", true);
    row("time < '2026-11-28 12:00:01'", false);
    row("time > 2026-11-27", true);
    row("clock == 13:00:01", true);
    row("clock >= 2026-11-28T13:00:02", false);
    // together
    row("crc == bad or 1-0:1.7.0 > 1 kW", true);
    row("crc == bad || len > 5 && noise", false);
    row("crc == ok or len > 900 and noise", true); // and binds closer
    row("(crc == ok or len > 900) and noise", false);
    row("not noise", true);
    row("! noise && !fault", true);
    row("not not noise", false);
    row("NOT noise AND CRC == OK", true);
    row("((crc == ok))", true);
    row("crc==bad || obis~\"1-0:*.7.0\" || dt>1.5", true);
}

void TestDisplayFilter::saysWhichTelegramsFit()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    Subject subject(telegram());
    QVERIFY(subject.snapshot().measurements.size() > 9);
    const DisplayFilter filter = DisplayFilter::compile(text.toStdString());
    QCOMPARE(int(filter.error().kind), int(FilterErrorKind::None));
    QCOMPARE(filter.matches(facts(subject.snapshot()), subject), fits);
    QCOMPARE(filter.matchesEverything(), text.trimmed().isEmpty());
}

void TestDisplayFilter::noiseHasNoReadings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, bool fits) { QTest::newRow(text) << QString::fromUtf8(text) << fits; };
    row("noise", true);
    row("crc == absent", false);
    row("crc != ok", false);
    row("verdict == rejected", false);
    row("1-0:1.7.0", false);
    row("issue", false);
    row("tariff != 1", false);
    row("length > 1", true);
    row("text contains KFM5", true);
    row("not crc == ok", true);
    row("dt > 0", false);
}

void TestDisplayFilter::noiseHasNoReadings()
{
    QFETCH(QString, text);
    QFETCH(bool, fits);
    Subject subject(telegram());
    TelegramFacts noise;
    noise.isNoise = true;
    noise.length = 311;
    const DisplayFilter filter = DisplayFilter::compile(text.toStdString());
    QVERIFY(!filter.error());
    QCOMPARE(filter.matches(noise, subject), fits);
}

void TestDisplayFilter::factsAloneDecideWhereTheyCan_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asks");
    QTest::newRow("facts") << QStringLiteral("crc == ok and dt > 1") << false;
    QTest::newRow("readings do not matter") << QStringLiteral("1-0:1.7.0 > 1 kW and crc == bad") << false;
    QTest::newRow("nor here") << QStringLiteral("text contains x or crc == ok") << false;
    QTest::newRow("readings") << QStringLiteral("1-0:1.7.0 > 1 kW and crc == ok") << true;
    QTest::newRow("bytes") << QStringLiteral("not hex contains 00") << true;
}

void TestDisplayFilter::factsAloneDecideWhereTheyCan()
{
    QFETCH(QString, text);
    QFETCH(bool, asks);
    Subject subject(telegram());
    static_cast<void>(DisplayFilter::compile(text.toStdString()).matches(facts(subject.snapshot()), subject));
    QCOMPARE(subject.asked > 0, asks);
}

void TestDisplayFilter::errorsAreAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<uint>("offset");
    QTest::addColumn<uint>("length");
    const auto row = [](const char *text, FilterErrorKind kind, uint offset, uint length) {
        QTest::newRow(text) << QString::fromUtf8(text) << int(kind) << offset << length;
    };
    row("crc == bad # dt", FilterErrorKind::CharacterUnknown, 11, 1);
    row("crc & dt", FilterErrorKind::CharacterUnknown, 4, 1);
    row("text contains \"KAIFA", FilterErrorKind::TextUnterminated, 14, 6);
    row("crc == bad or", FilterErrorKind::ConditionExpected, 13, 0);
    row("and crc == bad", FilterErrorKind::ConditionExpected, 0, 3);
    row("not", FilterErrorKind::ConditionExpected, 3, 0);
    row("()", FilterErrorKind::ConditionExpected, 1, 1);
    row("> 5", FilterErrorKind::ConditionExpected, 0, 1);
    row("crc == bad or crx == bad", FilterErrorKind::FieldUnknown, 14, 3);
    row("crc", FilterErrorKind::OperatorExpected, 3, 0);
    row("crc bad", FilterErrorKind::OperatorExpected, 4, 3);
    row("text 'x'", FilterErrorKind::OperatorExpected, 5, 3);
    row("crc > bad", FilterErrorKind::OperatorUnfit, 4, 1);
    row("noise == ok", FilterErrorKind::OperatorUnfit, 6, 2);
    row("hex == 1B", FilterErrorKind::OperatorUnfit, 4, 2);
    row("crc ==", FilterErrorKind::ValueExpected, 6, 0);
    row("(dt > )", FilterErrorKind::ValueExpected, 6, 1);
    row("dt > and late", FilterErrorKind::ValueExpected, 5, 3);
    row("dt > soon", FilterErrorKind::ValueUnfit, 5, 4);
    row("len > '5'", FilterErrorKind::ValueUnfit, 6, 3);
    row("1-0:1.7.0 > 'x'", FilterErrorKind::ValueUnfit, 12, 3);
    row("1-0:1.7.0 contains 5", FilterErrorKind::ValueUnfit, 19, 1);
    row("crc == 5", FilterErrorKind::ValueUnfit, 7, 1);
    row("crc == broken", FilterErrorKind::WordUnknown, 7, 6);
    row("issue ~ 'crc-*'", FilterErrorKind::WordUnknown, 8, 7);
    row("dt > 1234567890123456789012", FilterErrorKind::NumberMalformed, 5, 22);
    row("dt > 1.", FilterErrorKind::NumberMalformed, 5, 2);
    row("dt > 9223372036854775807 min", FilterErrorKind::NumberMalformed, 5, 19);
    row("dt > 1.5 sec", FilterErrorKind::UnitUnknown, 9, 3);
    row("1-0:1.7.0 > 2 kWatt", FilterErrorKind::UnitUnknown, 14, 5);
    row("1-0:1.7.0 > 2 kWh", FilterErrorKind::UnitUnfit, 14, 3);
    row("dt > 2 kW", FilterErrorKind::UnitUnfit, 7, 2);
    row("len > 2 kW", FilterErrorKind::UnitUnfit, 8, 2);
    row("1-0:256.7.0 > 2 kW", FilterErrorKind::CodeMalformed, 0, 11);
    row("1-0:*.7 > 2 kW", FilterErrorKind::CodeMalformed, 0, 7);
    row("obis ~ \"1-0:x.7.0\"", FilterErrorKind::CodeMalformed, 7, 11);
    row("time > 25:00", FilterErrorKind::TimeMalformed, 7, 5);
    row("time > '25:00'", FilterErrorKind::TimeMalformed, 7, 7);
    row("time > 2026-02-30", FilterErrorKind::TimeMalformed, 7, 10);
    row("time > noon", FilterErrorKind::TimeMalformed, 7, 4);
    row("hex contains 1B1", FilterErrorKind::OctetsMalformed, 13, 3);
    row("hex contains '1B xx'", FilterErrorKind::OctetsMalformed, 13, 7);
    row("hex contains ''", FilterErrorKind::OctetsMalformed, 13, 2);
    row("(crc == bad", FilterErrorKind::BracketUnclosed, 0, 1);
    row("late and ((crc == bad)", FilterErrorKind::BracketUnclosed, 9, 1);
    row("crc == bad)", FilterErrorKind::BracketUnopened, 10, 1);
    row("crc == bad late", FilterErrorKind::JoinExpected, 11, 4);
    row("(late noise)", FilterErrorKind::JoinExpected, 6, 5);
    row("dt > 5 crc == bad", FilterErrorKind::JoinExpected, 7, 3);
    row("len > 5 B", FilterErrorKind::JoinExpected, 8, 1);
    row("text contains '\xc3\xa9' or crx", FilterErrorKind::FieldUnknown, 22, 3);
    const QByteArray deep(200, '(');
    row((deep + "late").constData(), FilterErrorKind::TooDeep, 100, 1);
    const QByteArray nots = QByteArray("! ").repeated(200);
    row((nots + "late").constData(), FilterErrorKind::TooDeep, 200, 1);
}

void TestDisplayFilter::errorsAreAtTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(uint, offset);
    QFETCH(uint, length);
    const DisplayFilter filter = DisplayFilter::compile(text.toStdString());
    QCOMPARE(int(filter.error().kind), kind);
    QCOMPARE(filter.error().offset, offset);
    QCOMPARE(filter.error().length, length);
}

void TestDisplayFilter::afterAnErrorNothingFits()
{
    Subject subject(telegram());
    const DisplayFilter filter = DisplayFilter::compile("crc == ok and");
    QVERIFY(!filter.matches(facts(subject.snapshot()), subject));
    QVERIFY(!filter.matchesEverything());
}

void TestDisplayFilter::timesAreOfTheWallClockUnlessTheySayUtc()
{
    Subject subject(telegram());
    const auto fits = [&](std::string_view text) {
        return DisplayFilter::compile(text, &eastern).matches(facts(subject.snapshot()), subject);
    };
    QVERIFY(fits("time == 14:00:01"));
    QVERIFY(fits("time == 12:00:01Z"));
    QVERIFY(fits("time == 2026-11-28T12:00Z"));
    QVERIFY(!fits("time == 12:00:01"));
    QVERIFY(fits("clock == 13:00:01")); // as the meter sends it
}

void TestDisplayFilter::anyBytesCompileOrHaveAnErrorInside()
{
    // Every word of the language behind every other one, and each cut short.
    const std::vector<std::string> words { "obis", "crc",  "==",   "~",     "bad", "dt",        ">",    "1.5",     "s",
                                           "(",    ")",    "and",  "||",    "not", "1-0:*.7.0", "'x'",  "\"",      "-",
                                           "*",    "time", "12:0", "issue", "hex", "0x1",       "\xff", "\xc2\xb0" };
    for (const std::string &first : words)
        for (const std::string &second : words)
            for (const std::string &third : words) {
                const std::string text = first + ' ' + second + third;
                const DisplayFilter filter = DisplayFilter::compile(text);
                QVERIFY(filter.error().offset <= text.size());
                QVERIFY(filter.error().length <= text.size() - filter.error().offset);
                static_cast<void>(completeFilter(text, text.size(), {}));
            }
}

void TestDisplayFilter::proposesWhatCouldStandThere_data()
{
    QTest::addColumn<QString>("text"); // the caret stands at |
    QTest::addColumn<QString>("replaced");
    QTest::addColumn<QString>("first"); // candidates, beginning with these
    QTest::addColumn<QString>("never");
    const auto row = [](const char *text, const char *replaced, const char *first, const char *never) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(replaced) << QString::fromUtf8(first)
                            << QString::fromUtf8(never);
    };
    row("|", "", "field obis, field crc, field verdict", "word ok");
    row("cr|", "cr", "field crc", "field dt");
    row("c|rc == bad", "c", "field crc", "");
    row("crc |", "", "operator ==, operator !=, operator ~", "operator <");
    row("crc|", "", "operator ==, operator !=, operator ~", "");
    row("crc ==|", "", "word absent, word ok, word bad", "");
    row("crc == |", "", "word absent, word ok, word bad", "field crc");
    row("crc == b|", "b", "word bad", "word ok");
    row("crc == bad |", "", "join and, join or", "join )");
    row("(crc == bad |", "", "join and, join or, join )", "");
    row("crc == bad a|", "a", "join and", "join or");
    row("crc == bad and |", "", "field obis", "word ok");
    row("dt > 1.5 |", "", "unit s, unit ms, unit min, unit h, join and, join or", "unit kW");
    row("1-0:1.7.0 > 2 |", "", "unit W, unit kW, join and", "unit V");
    row("1-0:1.7.0 > 2 k|", "k", "unit kW", "unit W");
    row("1-0:1.7.0 |", "", "operator ==, operator !=, operator <", "");
    row("1-0:|", "1-0:", "code 1-0:1.7.0, code 1-0:32.7.0", "code 0-1:24.2.1");
    row("obis == |", "", "code 1-0:1.7.0, code 0-1:24.2.1", "field crc");
    row("volt|", "volt", "quantity voltage", "field crc");
    row("issue == check|", "check", "word checksum-mismatch", "");
    row("issue |", "", "operator ==, operator !=, operator ~, join and", "");
    row("text |", "", "operator contains, operator ~", "operator ==");
    row("late |", "", "join and, join or", "operator ==");
}

void TestDisplayFilter::proposesWhatCouldStandThere()
{
    QFETCH(QString, text);
    QFETCH(QString, replaced);
    QFETCH(QString, first);
    QFETCH(QString, never);
    const auto caret = static_cast<std::size_t>(text.indexOf(QLatin1Char('|')));
    const std::string plain = QString(text).remove(QLatin1Char('|')).toStdString();
    const std::vector<ObisCode> codes { *ObisCode::parse("1-0:1.7.0"), *ObisCode::parse("0-1:24.2.1"),
                                        *ObisCode::parse("1-0:32.7.0") };
    const FilterCompletion completion = completeFilter(plain, caret, codes);
    QCOMPARE(QString::fromStdString(plain.substr(completion.offset, completion.length)), replaced);
    QStringList told;
    for (const FilterCandidate &candidate : completion.candidates)
        told += QString::fromLatin1(name(candidate.kind)) + QLatin1Char(' ') + QString::fromStdString(candidate.text);
    QVERIFY2(told.join(QLatin1String(", ")).startsWith(first), qPrintable(told.join(QLatin1String(", "))));
    QVERIFY(!told.contains(never));
}

QTEST_APPLESS_MAIN(TestDisplayFilter)
#include "tst_displayfilter.moc"
