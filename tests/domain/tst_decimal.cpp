// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "domain/decimal.h"

#include <limits>
#include <random>

using meterscope::Decimal;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max(); // 9223372036854775807
constexpr qint64 kMin = std::numeric_limits<qint64>::min();

/// What parse() must say, computed with nothing but the definition of decimal notation.
std::optional<Decimal> parseByDefinition(const std::string &text)
{
    std::size_t at = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
    std::string digits;
    int decimals = -1;
    for (; at < text.size(); ++at) {
        if (text[at] == '.' && decimals < 0 && !digits.empty())
            decimals = 0;
        else if (text[at] >= '0' && text[at] <= '9') {
            digits += text[at];
            decimals += decimals >= 0 ? 1 : 0;
        } else
            return std::nullopt;
    }
    if (digits.empty() || decimals == 0)
        return std::nullopt;
    qint64 mantissa = 0;
    for (const char digit : digits)
        mantissa = mantissa * 10 + (digit - '0');
    return Decimal(text[0] == '-' ? -mantissa : mantissa, decimals > 0 ? -decimals : 0);
}

} // namespace

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesWhatMetersSend_data();
    void parsesWhatMetersSend();
    void refusesOtherText_data();
    void refusesOtherText();
    void parsesEveryLengthAndPointAlike();
    void printsPlainNotation_data();
    void printsPlainNotation();
    void comparesByValue_data();
    void comparesByValue();
    void rescalesWithoutLoss_data();
    void rescalesWithoutLoss();
    void shiftsOnlyTheExponent();
    void addsAndSubtractsExactly_data();
    void addsAndSubtractsExactly();
    void negatesAllButTheSmallest();
    void plotsTheNearestDouble_data();
    void plotsTheNearestDouble();
};

void TestDecimal::parsesWhatMetersSend_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("exponent");

    QTest::newRow("energy F9(3,3)") << QByteArray("001581.123") << qint64(1581123) << -3;
    QTest::newRow("power F5(3,3)") << QByteArray("00.193") << qint64(193) << -3;
    QTest::newRow("power F6(2,2)") << QByteArray("0001.21") << qint64(121) << -2;
    QTest::newRow("voltage F4(1,1)") << QByteArray("229.0") << qint64(2290) << -1;
    QTest::newRow("current F3(0,0)") << QByteArray("001") << qint64(1) << 0;
    QTest::newRow("counter I5") << QByteArray("00004") << qint64(4) << 0;
    QTest::newRow("seconds F10") << QByteArray("2147483647") << qint64(2147483647) << 0;
    QTest::newRow("EasyMeter, seven decimals") << QByteArray("00032549.5061662") << qint64(325495061662) << -7;
    QTest::newRow("eBZ, eight decimals") << QByteArray("007459.78471652") << qint64(745978471652) << -8;
    QTest::newRow("one digit") << QByteArray("3") << qint64(3) << 0;
    QTest::newRow("zero keeps its decimals") << QByteArray("0.000") << qint64(0) << -3;
    QTest::newRow("minus") << QByteArray("-00.024") << qint64(-24) << -3;
    QTest::newRow("minus, long") << QByteArray("-000373.17") << qint64(-37317) << -2;
    QTest::newRow("plus") << QByteArray("+7.5") << qint64(75) << -1;
    QTest::newRow("minus zero") << QByteArray("-0.0") << qint64(0) << -1;
    QTest::newRow("largest") << QByteArray("9223372036854775807") << kMax << 0;
    QTest::newRow("smallest") << QByteArray("-9223372036854775808") << kMin << 0;
    QTest::newRow("largest behind zeros") << QByteArray("00000000009223372036854775807") << kMax << 0;
    QTest::newRow("128 decimals") << QByteArray("0.") + QByteArray(128, '0') << qint64(0) << -128;
}

void TestDecimal::parsesWhatMetersSend()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, mantissa);
    QFETCH(int, exponent);
    const auto decimal = Decimal::parse(text.toStdString());
    QVERIFY(decimal.has_value());
    QCOMPARE(qint64(decimal->mantissa()), mantissa);
    QCOMPARE(decimal->exponent(), exponent);
}

void TestDecimal::refusesOtherText_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         { "",         "-",          "+",        ".",        "-.",       ".5",       "5.",
           "1..2",     "1.2.3",      "1,5",      "1e3",      "0x10",     " 1",       "1 ",
           "--1",      "+-1",        "1-",       "12a4",     "00:12",    "1234567.", "12345678.",
           ".2345678", "123456789.", "1234/678", "1234567:", "0001.2a3", "a234.567", "1234567890123456x",
           "TARIFF 1", "nan" })
        QTest::newRow(text) << QByteArray(text);
    QTest::newRow("one above the largest") << QByteArray("9223372036854775808");
    QTest::newRow("one below the smallest") << QByteArray("-9223372036854775809");
    QTest::newRow("2^64") << QByteArray("18446744073709551616");
    QTest::newRow("twenty nines") << QByteArray(20, '9');
    QTest::newRow("129 decimals") << QByteArray("0.") + QByteArray(129, '0');
    QTest::newRow("high bytes") << QByteArray("\xb1\xb2\xb3\xb4\xb5");
    QTest::newRow("NUL inside") << QByteArray("12\0"
                                              "45",
                                              5);
}

void TestDecimal::refusesOtherText()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Decimal::parse(text.toStdString()).has_value());
}

void TestDecimal::parsesEveryLengthAndPointAlike()
{
    // Short, eight-byte and sixteen-byte texts take different ways through parse(); all must agree with the definition.
    std::mt19937 random(20261120);
    const std::string alphabet = "00112233445566778899.-x";
    for (int round = 0; round < 200'000; ++round) {
        std::string text;
        const auto length = random() % 18 + 1;
        for (unsigned i = 0; i < length; ++i)
            text += alphabet[random() % (round % 2 == 0 ? 20 : alphabet.size())];
        if (round % 2 == 0 && length > 2)
            text[random() % (length - 2) + 1] = '.';
        const auto expected = parseByDefinition(text);
        const auto actual = Decimal::parse(text);
        QVERIFY2(actual.has_value() == expected.has_value(), text.c_str());
        QVERIFY2(!expected || actual->identical(*expected), text.c_str());
    }
}

void TestDecimal::printsPlainNotation_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QByteArray>("text");

    QTest::newRow("energy") << qint64(1581123) << -3 << QByteArray("1581.123");
    QTest::newRow("zero with decimals") << qint64(0) << -3 << QByteArray("0.000");
    QTest::newRow("below one") << qint64(5) << -3 << QByteArray("0.005");
    QTest::newRow("just below one") << qint64(999) << -3 << QByteArray("0.999");
    QTest::newRow("just one") << qint64(1000) << -3 << QByteArray("1.000");
    QTest::newRow("negative") << qint64(-63) << 0 << QByteArray("-63");
    QTest::newRow("negative below one") << qint64(-24) << -3 << QByteArray("-0.024");
    QTest::newRow("positive exponent") << qint64(12) << 3 << QByteArray("12000");
    QTest::newRow("zero with positive exponent") << qint64(0) << 3 << QByteArray("0");
    QTest::newRow("largest") << kMax << 0 << QByteArray("9223372036854775807");
    QTest::newRow("smallest, three decimals") << kMin << -3 << QByteArray("-9223372036854775.808");
    QTest::newRow("exponent -128") << qint64(7) << -128 << QByteArray("0.") + QByteArray(127, '0') + "7";
    QTest::newRow("exponent 127") << qint64(7) << 127 << QByteArray("7") + QByteArray(127, '0');
}

void TestDecimal::printsPlainNotation()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, exponent);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(Decimal(mantissa, exponent).toString()), text);
    std::string appended = "a";
    Decimal(mantissa, exponent).appendTo(appended);
    QCOMPARE(QByteArray::fromStdString(appended), "a" + text);
}

void TestDecimal::comparesByValue_data()
{
    QTest::addColumn<qint64>("mantissaA");
    QTest::addColumn<int>("exponentA");
    QTest::addColumn<qint64>("mantissaB");
    QTest::addColumn<int>("exponentB");
    QTest::addColumn<int>("order");

    QTest::newRow("1.0 == 1.00") << qint64(10) << -1 << qint64(100) << -2 << 0;
    QTest::newRow("0 == 0.000") << qint64(0) << 127 << qint64(0) << -128 << 0;
    QTest::newRow("1 < 1.1") << qint64(1) << 0 << qint64(11) << -1 << -1;
    QTest::newRow("-1 > -1.1") << qint64(-1) << 0 << qint64(-11) << -1 << 1;
    QTest::newRow("-1.1 < -1") << qint64(-11) << -1 << qint64(-1) << 0 << -1;
    QTest::newRow("-1 < 1e-128") << qint64(-1) << 0 << qint64(1) << -128 << -1;
    QTest::newRow("0 < 1e-128") << qint64(0) << 0 << qint64(1) << -128 << -1;
    QTest::newRow("0 > -1e-128") << qint64(0) << 5 << qint64(-1) << -128 << 1;
    QTest::newRow("1e127 > largest") << qint64(1) << 127 << kMax << 0 << 1;
    QTest::newRow("-1e127 < smallest") << qint64(-1) << 127 << kMin << 0 << -1;
    QTest::newRow("largest e127 > largest e-128") << kMax << 127 << kMax << -128 << 1;
    QTest::newRow("largest > largest e-18") << kMax << 0 << kMax << -18 << 1;
    QTest::newRow("1e18 == 10^18") << qint64(1) << 18 << qint64(1000000000000000000) << 0 << 0;
    QTest::newRow("1e18 < 10^18 + 1") << qint64(1) << 18 << qint64(1000000000000000001) << 0 << -1;
    QTest::newRow("10e18 > largest") << qint64(1) << 19 << kMax << 0 << 1;
    QTest::newRow("10e18 > 2^63 in magnitude, negative") << qint64(-1) << 19 << kMin << 0 << -1;
}

void TestDecimal::comparesByValue()
{
    QFETCH(qint64, mantissaA);
    QFETCH(int, exponentA);
    QFETCH(qint64, mantissaB);
    QFETCH(int, exponentB);
    QFETCH(int, order);
    const Decimal a(mantissaA, exponentA);
    const Decimal b(mantissaB, exponentB);
    QCOMPARE(a < b, order < 0);
    QCOMPARE(a == b, order == 0);
    QCOMPARE(a > b, order > 0);
    QCOMPARE(b<a, order> 0);
    QCOMPARE(b > a, order < 0);
}

void TestDecimal::rescalesWithoutLoss_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<int>("target");
    QTest::addColumn<bool>("possible");
    QTest::addColumn<qint64>("expected");

    QTest::newRow("finer") << qint64(15) << -1 << -3 << true << qint64(1500);
    QTest::newRow("coarser") << qint64(1500) << -3 << -1 << true << qint64(15);
    QTest::newRow("same") << qint64(15) << -1 << -1 << true << qint64(15);
    QTest::newRow("a digit would be lost") << qint64(1501) << -3 << -1 << false << qint64(0);
    QTest::newRow("zero fits any") << qint64(0) << -128 << 127 << true << qint64(0);
    QTest::newRow("overflow") << kMax << 0 << -1 << false << qint64(0);
    QTest::newRow("underflow") << kMin << 0 << -1 << false << qint64(0);
    QTest::newRow("eighteen places") << qint64(9) << 0 << -18 << true << qint64(9000000000000000000);
    QTest::newRow("nineteen places") << qint64(1) << 0 << -19 << false << qint64(0);
    QTest::newRow("nineteen places back") << qint64(1) << -19 << 0 << false << qint64(0);
    QTest::newRow("no such exponent") << qint64(0) << 0 << -129 << false << qint64(0);
    QTest::newRow("no such exponent above") << qint64(0) << 0 << 128 << false << qint64(0);
}

void TestDecimal::rescalesWithoutLoss()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, exponent);
    QFETCH(int, target);
    QFETCH(bool, possible);
    QFETCH(qint64, expected);
    const auto result = Decimal(mantissa, exponent).rescaled(target);
    QCOMPARE(result.has_value(), possible);
    if (possible)
        QVERIFY(result->identical(Decimal(expected, target)));
}

void TestDecimal::shiftsOnlyTheExponent()
{
    QVERIFY(Decimal(1581123, -3).shifted(3)->identical(Decimal(1581123, 0)));
    QVERIFY(Decimal(5, 0).shifted(-128)->identical(Decimal(5, -128)));
    QVERIFY(Decimal(5, -128).shifted(255)->identical(Decimal(5, 127)));
    QVERIFY(!Decimal(5, -127).shifted(-2).has_value());
    QVERIFY(!Decimal(5, 127).shifted(1).has_value());
    QVERIFY(!Decimal(5, 0).shifted(std::numeric_limits<int>::max()).has_value());
    QVERIFY(!Decimal(5, 0).shifted(std::numeric_limits<int>::min()).has_value());
}

void TestDecimal::addsAndSubtractsExactly_data()
{
    QTest::addColumn<qint64>("mantissaA");
    QTest::addColumn<int>("exponentA");
    QTest::addColumn<qint64>("mantissaB");
    QTest::addColumn<int>("exponentB");
    QTest::addColumn<QByteArray>("sum");
    QTest::addColumn<QByteArray>("difference");

    QTest::newRow("same scale") << qint64(1581123) << -3 << qint64(1) << -3 << QByteArray("1581.124")
                                << QByteArray("1581.122");
    QTest::newRow("finer one decides") << qint64(2) << 3 << qint64(5) << -1 << QByteArray("2000.5")
                                       << QByteArray("1999.5");
    QTest::newRow("zero") << qint64(0) << 127 << qint64(5) << -1 << QByteArray("0.5") << QByteArray("-0.5");
    QTest::newRow("to the limit") << kMax - 1 << 0 << qint64(1) << 0 << QByteArray("9223372036854775807")
                                  << QByteArray("9223372036854775805");
    QTest::newRow("above the limit") << kMax << 0 << qint64(1) << 0 << QByteArray()
                                     << QByteArray("9223372036854775806");
    QTest::newRow("minus the smallest") << qint64(-1) << 0 << kMin << 0 << QByteArray()
                                        << QByteArray("9223372036854775807");
    QTest::newRow("zero minus the smallest")
        << qint64(0) << 0 << kMin << 0 << QByteArray("-9223372036854775808") << QByteArray();
    QTest::newRow("scales too far apart") << qint64(1) << 20 << qint64(1) << 0 << QByteArray() << QByteArray();
}

void TestDecimal::addsAndSubtractsExactly()
{
    QFETCH(qint64, mantissaA);
    QFETCH(int, exponentA);
    QFETCH(qint64, mantissaB);
    QFETCH(int, exponentB);
    QFETCH(QByteArray, sum);
    QFETCH(QByteArray, difference);
    const auto text = [](const std::optional<Decimal> &value) {
        return value ? QByteArray::fromStdString(value->toString()) : QByteArray();
    };
    QCOMPARE(text(Decimal::sum({ mantissaA, exponentA }, { mantissaB, exponentB })), sum);
    QCOMPARE(text(Decimal::difference({ mantissaA, exponentA }, { mantissaB, exponentB })), difference);
}

void TestDecimal::negatesAllButTheSmallest()
{
    QVERIFY(Decimal(1266, -1).negated()->identical(Decimal(-1266, -1)));
    QVERIFY(Decimal(0, -1).negated()->identical(Decimal(0, -1)));
    QVERIFY(!Decimal(kMin, 0).negated().has_value());
}

void TestDecimal::plotsTheNearestDouble_data()
{
    QTest::addColumn<qint64>("mantissa");
    QTest::addColumn<int>("exponent");
    QTest::addColumn<double>("value");

    QTest::newRow("energy") << qint64(1581123) << -3 << 1581.123;
    QTest::newRow("negative") << qint64(-24) << -3 << -0.024;
    QTest::newRow("integer") << qint64(42) << 0 << 42.0;
    QTest::newRow("scaler +3") << qint64(13391) << 3 << 13391000.0;
    QTest::newRow("17 digits") << qint64(12345678901234567) << -4 << 1234567890123.4567;
    QTest::newRow("smallest") << kMin << 0 << -9223372036854775808.0;
    QTest::newRow("tiny") << qint64(1) << -128 << 1e-128;
    QTest::newRow("huge") << qint64(1) << 127 << 1e127;
}

void TestDecimal::plotsTheNearestDouble()
{
    QFETCH(qint64, mantissa);
    QFETCH(int, exponent);
    QFETCH(double, value);
    QVERIFY(Decimal(mantissa, exponent).plotValue() == value); // the very same bits, so not QCOMPARE
}

QTEST_APPLESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
