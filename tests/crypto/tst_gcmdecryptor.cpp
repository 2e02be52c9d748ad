// SPDX-License-Identifier: GPL-3.0-or-later
//
// Vectors: McGrew and Viega, "The Galois/Counter Mode of Operation", appendix B, test case 4 (AES-128, additional data,
// 60 octets of text). A tag of 12 octets is the beginning of the 16 given there (NIST SP 800-38D, 5.2.1.2).

#include "crypto/gcmdecryptor.h"

#include <QtTest>

using namespace meterscope;

namespace {

using Bytes = std::vector<std::uint8_t>;

[[nodiscard]] Bytes fromHex(const char *hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return { bytes.begin(), bytes.end() };
}

/// The vector as a ciphered telegram: the first octet of the additional data is the security control byte.
struct Vector
{
    Bytes title = fromHex("cafebabefacedbad");
    Bytes counter = fromHex("decaf888");
    Bytes ciphertext = fromHex("42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e21d514b25466931c"
                               "7d8f6a5aac84aa051ba30b396a0aac973d58e091");
    Bytes tag = fromHex("5bc94fbc3221a5db94fae95a");
    Bytes plaintext = fromHex("d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf"
                              "0e2449a6b525b16aedf5aa0de657ba637b39");

    [[nodiscard]] CipheredTelegram telegram() const { return { title, 0xfe, counter, ciphertext, tag }; }
};

[[nodiscard]] TelegramKey vectorKey()
{
    TelegramKey key;
    const Bytes octets = fromHex("feffe9928665731c6d6a8f9467308308");
    std::copy(octets.begin(), octets.end(), key.key.begin());
    key.authentication = fromHex("edfacedeadbeeffeedfacedeadbeefabaddad2");
    return key;
}

[[nodiscard]] TelegramKey otherKey()
{
    TelegramKey key = vectorKey();
    key.key[15] ^= 1;
    return key;
}

} // namespace

class TestGcmDecryptor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decryptsThePublishedVector();
    void findsTheRightKeyAmongSeveral();
    void tellsAMissingKeyFromAWrongOne();
    void refusesADamagedFrame_data();
    void refusesADamagedFrame();
};

void TestGcmDecryptor::decryptsThePublishedVector()
{
    const Vector vector;
    Bytes plaintext;
    QCOMPARE(GcmDecryptor({ vectorKey() }).decrypt(vector.telegram(), plaintext), DecryptState::Ok);
    QCOMPARE(plaintext, vector.plaintext);
}

void TestGcmDecryptor::findsTheRightKeyAmongSeveral()
{
    const Vector vector;
    Bytes plaintext;
    QCOMPARE(GcmDecryptor({ otherKey(), vectorKey(), otherKey() }).decrypt(vector.telegram(), plaintext),
             DecryptState::Ok);
    QCOMPARE(plaintext, vector.plaintext);
}

void TestGcmDecryptor::tellsAMissingKeyFromAWrongOne()
{
    const Vector vector;
    Bytes plaintext;
    QCOMPARE(GcmDecryptor({}).decrypt(vector.telegram(), plaintext), DecryptState::KeyMissing);
    QCOMPARE(GcmDecryptor({ otherKey() }).decrypt(vector.telegram(), plaintext), DecryptState::AuthenticationFailed);
    QVERIFY(plaintext.empty());
}

void TestGcmDecryptor::refusesADamagedFrame_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("title") << 0;
    QTest::newRow("frame counter") << 1;
    QTest::newRow("ciphertext") << 2;
    QTest::newRow("tag") << 3;
    QTest::newRow("short tag") << 4;
}

void TestGcmDecryptor::refusesADamagedFrame()
{
    QFETCH(const int, part);
    Vector vector;
    if (part == 4) {
        vector.tag.pop_back();
    } else {
        Bytes *const parts[] = { &vector.title, &vector.counter, &vector.ciphertext, &vector.tag };
        parts[part]->back() ^= 0x01;
    }
    Bytes plaintext;
    QCOMPARE(GcmDecryptor({ vectorKey() }).decrypt(vector.telegram(), plaintext), DecryptState::AuthenticationFailed);
    QVERIFY(plaintext.empty());
}

QTEST_GUILESS_MAIN(TestGcmDecryptor)
#include "tst_gcmdecryptor.moc"
