// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyring.h"

#include <QtTest>

using namespace meterscope;

Q_DECLARE_METATYPE(meterscope::KeyFileError::Code)

class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsKeysAndTheirOptions();
    void saysWhatIsWrongAndWhere_data();
    void saysWhatIsWrongAndWhere();
};

void TestKeyring::readsKeysAndTheirOptions()
{
    const KeyFile file = parseKeyFile("# keys of the house\r\n"
                                      "home  key=000102030405060708090A0B0C0D0E0F\r\n"
                                      "\n"
                                      "cellar key=ffeeddccbbaa99887766554433221100 auth= tag=unchecked");
    QVERIFY(!file.error);
    QCOMPARE(file.keys.size(), std::size_t(2));
    QCOMPARE(file.keys[0].name, std::string("home"));
    QCOMPARE(file.keys[0].key[10], std::uint8_t(0x0A));
    // The Luxembourg default: 00112233445566778899AABBCCDDEEFF.
    QCOMPARE(file.keys[0].authentication.size(), std::size_t(16));
    QCOMPARE(file.keys[0].authentication[1], std::uint8_t(0x11));
    QVERIFY(!file.keys[0].acceptUnchecked);
    QVERIFY(file.keys[1].authentication.empty());
    QVERIFY(file.keys[1].acceptUnchecked);
}

void TestKeyring::saysWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyFileError::Code>("code");
    QTest::addColumn<quint32>("line");
    QTest::addColumn<quint32>("column");
    const QByteArray good = "a key=00112233445566778899aabbccddeeff\n";
    QTest::newRow("empty file") << QByteArray() << KeyFileError::Code::Empty << 0U << 1U;
    QTest::newRow("only comments") << QByteArray("# nothing\n") << KeyFileError::Code::Empty << 1U << 1U;
    QTest::newRow("no key") << good + "b auth=00" << KeyFileError::Code::KeyMissing << 2U << 1U;
    QTest::newRow("31 digits") << QByteArray("a key=0011223344556677889900112233445")
                               << KeyFileError::Code::KeyMalformed << 1U << 3U;
    QTest::newRow("not hex") << good + "bee  key=0011223344556677889900112233445g" << KeyFileError::Code::KeyMalformed
                             << 2U << 6U;
    QTest::newRow("odd auth") << good.chopped(1) + " auth=001" << KeyFileError::Code::AuthenticationMalformed << 1U
                              << 40U;
    QTest::newRow("unknown word") << good.chopped(1) + " secret" << KeyFileError::Code::WordUnknown << 1U << 40U;
}

void TestKeyring::saysWhatIsWrongAndWhere()
{
    QFETCH(const QByteArray, text);
    QFETCH(const KeyFileError::Code, code);
    QFETCH(const quint32, line);
    QFETCH(const quint32, column);
    const KeyFile file = parseKeyFile({ text.constData(), static_cast<std::size_t>(text.size()) });
    QVERIFY(file.error.has_value());
    QCOMPARE(file.error->code, code);
    QCOMPARE(file.error->line, line);
    QCOMPARE(file.error->column, column);
}

QTEST_GUILESS_MAIN(TestKeyring)
#include "tst_keyring.moc"
