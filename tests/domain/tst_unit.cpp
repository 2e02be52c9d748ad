// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

#include "domain/parseissue.h"
#include "domain/quantity.h"
#include "domain/unit.h"

using namespace meterscope;

class TestUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsSpellings_data();
    void understandsSpellings();
    void refusesWhatNobodyKnows_data();
    void refusesWhatNobodyKnows();
    void knowsDlmsSymbols_data();
    void knowsDlmsSymbols();
    void symbolsAreUnderstood();
    void namesAreKebabCaseAndUnique();
};

void TestUnit::understandsSpellings_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Unit>("unit");
    QTest::addColumn<int>("exponent");

    const auto row = [](const char *text, Unit unit, int exponent) {
        QTest::newRow(text) << QByteArray(text) << unit << exponent;
    };
    // The spellings of the DSMR, e-MUCS and HAN P1 specifications and those met beside them.
    row("kWh", Unit::WattHour, 3);
    row("kwh", Unit::WattHour, 3);
    row("KWH", Unit::WattHour, 3);
    row("Wh", Unit::WattHour, 0);
    row("MWh", Unit::WattHour, 6);
    row("GWh", Unit::WattHour, 9);
    row("W", Unit::Watt, 0);
    row("kW", Unit::Watt, 3);
    row("MW", Unit::Watt, 6);
    row("kVArh", Unit::VarHour, 3);
    row("kvarh", Unit::VarHour, 3);
    row("varh", Unit::VarHour, 0);
    row("MVArh", Unit::VarHour, 6);
    row("kVAr", Unit::Var, 3);
    row("kvar", Unit::Var, 3);
    row("VAr", Unit::Var, 0);
    row("var", Unit::Var, 0);
    row("kVA", Unit::VoltAmpere, 3);
    row("VA", Unit::VoltAmpere, 0);
    row("kVAh", Unit::VoltAmpereHour, 3);
    row("V", Unit::Volt, 0);
    row("kV", Unit::Volt, 3);
    row("mV", Unit::Volt, -3);
    row("A", Unit::Ampere, 0);
    row("kA", Unit::Ampere, 3);
    row("mA", Unit::Ampere, -3);
    row("Hz", Unit::Hertz, 0);
    row("HZ", Unit::Hertz, 0);
    row("kHz", Unit::Hertz, 3);
    row("m3", Unit::CubicMetre, 0);
    row("M3", Unit::CubicMetre, 0);
    row("m\xc2\xb3", Unit::CubicMetre, 0);
    row("m\xb3", Unit::CubicMetre, 0);
    row("dm3", Unit::CubicMetre, -3);
    row("m3/h", Unit::CubicMetrePerHour, 0);
    row("l", Unit::Litre, 0);
    row("GJ", Unit::Joule, 9);
    row("MJ", Unit::Joule, 6);
    row("J", Unit::Joule, 0);
    row("s", Unit::Second, 0);
    row("min", Unit::Minute, 0);
    row("h", Unit::Hour, 0);
    row("d", Unit::Day, 0);
    row("%", Unit::Percent, 0);
    row("\xc2\xb0"
        "C",
        Unit::Celsius, 0);
    row("\xb0"
        "C",
        Unit::Celsius, 0);
    row("C", Unit::Celsius, 0);
    row("\xc2\xb0", Unit::Degree, 0);
    row("K", Unit::Kelvin, 0);
    row("bar", Unit::Bar, 0);
    row("kg", Unit::Kilogram, 0);
    row(" kWh ", Unit::WattHour, 3); // Holley: "(0000123.45*kWh )"
}

void TestUnit::understandsSpellings()
{
    QFETCH(QByteArray, text);
    QFETCH(Unit, unit);
    QFETCH(int, exponent);
    const auto parsed = parseUnit(text.toStdString());
    QVERIFY(parsed.has_value());
    QCOMPARE(int(parsed->unit), int(unit));
    QCOMPARE(int(parsed->exponent), exponent);
}

void TestUnit::refusesWhatNobodyKnows_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", " ", "k", "kk", "kkWh", "km3", "Wm", "EUR", "0001", "kilowatthours", "m4", "(" }) {
        QTest::newRow(text) << QByteArray(text);
    }
    QTest::newRow("NUL") << QByteArray("\0", 1);
    QTest::newRow("control character that folds to 3") << QByteArray("m\x13");
}

void TestUnit::refusesWhatNobodyKnows()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseUnit(text.toStdString()).has_value());
}

void TestUnit::knowsDlmsSymbols_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("symbol");
    // IEC 62056-62, table 4
    QTest::newRow("none") << 0 << QString();
    QTest::newRow("degree") << 8 << QStringLiteral("°");
    QTest::newRow("celsius") << 9 << QStringLiteral("°C");
    QTest::newRow("volume") << 13 << QStringLiteral("m3");
    QTest::newRow("corrected volume") << 14 << QStringLiteral("m3");
    QTest::newRow("flow") << 15 << QStringLiteral("m³/h");
    QTest::newRow("W") << 27 << QStringLiteral("W");
    QTest::newRow("VA") << 28 << QStringLiteral("VA");
    QTest::newRow("var") << 29 << QStringLiteral("var");
    QTest::newRow("Wh") << 30 << QStringLiteral("Wh");
    QTest::newRow("VAh") << 31 << QStringLiteral("VAh");
    QTest::newRow("varh") << 32 << QStringLiteral("varh");
    QTest::newRow("A") << 33 << QStringLiteral("A");
    QTest::newRow("C") << 34 << QStringLiteral("C");
    QTest::newRow("V") << 35 << QStringLiteral("V");
    QTest::newRow("ohm") << 38 << QStringLiteral("Ω");
    QTest::newRow("Hz") << 44 << QStringLiteral("Hz");
    QTest::newRow("K") << 52 << QStringLiteral("K");
    QTest::newRow("percent") << 56 << QStringLiteral("%");
    QTest::newRow("Ah") << 57 << QStringLiteral("Ah");
    QTest::newRow("not assigned") << 58 << QString();
    QTest::newRow("Wh/m3") << 60 << QStringLiteral("Wh/m³");
    QTest::newRow("dB") << 72 << QStringLiteral("dB");
    QTest::newRow("behind the table") << 73 << QString();
    QTest::newRow("reserved") << 253 << QString();
    QTest::newRow("count") << 255 << QString();
}

void TestUnit::knowsDlmsSymbols()
{
    QFETCH(int, code);
    QFETCH(QString, symbol);
    const std::string_view actual = unitSymbol(static_cast<std::uint8_t>(code));
    QCOMPARE(QString::fromUtf8(actual.data(), qsizetype(actual.size())), symbol);
}

void TestUnit::symbolsAreUnderstood()
{
    // Every unit we name can be read back from its symbol, except those whose symbol means something else on P1.
    const QSet<int> exceptions { 1, 2, 3, 10, 11, 12, 14, 16, 17, 18, 21, 22, 26, 34, 36, 37, 38 };
    for (int code = 1; code <= 57; ++code) {
        const std::string_view symbol = unitSymbol(static_cast<std::uint8_t>(code));
        const bool named = code <= 38 || code == 44 || code == 52 || code == 56 || code == 57;
        if (!named || exceptions.contains(code))
            continue;
        const auto parsed = parseUnit(symbol);
        QVERIFY2(parsed.has_value(), qPrintable(QString::number(code)));
        QCOMPARE(int(parsed->unit), code);
    }
}

void TestUnit::namesAreKebabCaseAndUnique()
{
    const QRegularExpression kebab(QStringLiteral("^[a-z0-9]+(-[a-z0-9]+)*$"));
    QSet<QString> names;
    const auto check = [&](std::string_view name) {
        const QString text = QString::fromUtf8(name.data(), qsizetype(name.size()));
        QVERIFY2(kebab.match(text).hasMatch(), qPrintable(text));
        QVERIFY2(!names.contains(text), qPrintable(text));
        names.insert(text);
    };
    QVERIFY(quantityName(Quantity::Unknown).empty());
    for (std::size_t i = 1; i < kQuantityCount; ++i)
        check(quantityName(static_cast<Quantity>(i)));
    QVERIFY(quantityName(static_cast<Quantity>(kQuantityCount)).empty());
    names.clear();
    QVERIFY(issueName(IssueCode::None).empty());
    for (std::size_t i = 1; i < kIssueCodeCount; ++i)
        check(issueName(static_cast<IssueCode>(i)));
    QVERIFY(issueName(static_cast<IssueCode>(kIssueCodeCount)).empty());
}

QTEST_APPLESS_MAIN(TestUnit)
#include "tst_unit.moc"
