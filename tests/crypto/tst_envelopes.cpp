// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include "ciphercomposer.h"
#include "p1text.h"

#include "crypto/gcmdecryptor.h"

#include <algorithm>

/// Encrypted telegrams in all forms that meters send, from the line to the readings: composed by libcrypto's own
/// encryption, decrypted by the code under test.
using namespace meterscope;

namespace {

const std::string kText = p1text::withChecksum("/MSC5ENVELOPE\n\n1-3:0.2.8(50)\n1-0:1.8.1(001581.123*kWh)\n"
                                               "1-0:2.8.1(000042.000*kWh)\n");

TelegramKey keyOf(const ciphertest::Options &options)
{
    TelegramKey key;
    key.key = options.key;
    key.authentication = options.authentication;
    return key;
}

struct Told final : FrameHandler
{
    explicit Told(std::vector<TelegramKey> keys)
        : decryptor(std::move(keys))
    { }
    void frame(const FrameView &frame) override
    {
        TelegramReader reader(&decryptor);
        reader.read(frame, snapshot);
        text += std::string(authenticationName(snapshot.authentication)) + ' '
            + std::string(verdictName(snapshot.verdict)) + ' ' + std::to_string(snapshot.measurements.size());
        for (const ParseIssue &issue : snapshot.issues)
            text += ' ' + std::string(issueName(issue.code));
        if (reader.dissect(frame).issues != snapshot.issues)
            text += " and the tree tells otherwise";
    }
    void discarded(const DiscardedBytes &) override { text += "discarded "; }

    GcmDecryptor decryptor;
    Snapshot snapshot;
    std::string text;
};

/// "ok ok 3": authentication, verdict, readings, and the issues.
std::string tell(const std::string &stream, std::vector<TelegramKey> keys)
{
    Told told(std::move(keys));
    Framer framer;
    framer.push(p1text::bytes(stream), {}, told);
    framer.finish(told);
    return told.text;
}

} // namespace

class TestEnvelopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data();
    void forms();
    void aWrongKeyIsToldFromDamage_data();
    void aWrongKeyIsToldFromDamage();
    void theBestOfSeveralKeysCounts();
    void anUncheckedTagNeedsTheInnerChecksum();
    void framesWithoutEnvelopeAreRejected();
    void noKeyLeavesTheDecryptor();
    void keysAreKnownToTheDecryptorAlone();
};

void TestEnvelopes::forms_data()
{
    QTest::addColumn<ciphertest::Options>("options");
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, const ciphertest::Options &options, const std::string &expected,
                        const std::string &text = kText) { QTest::newRow(name) << options << text << expected; };
    const std::string shortText = p1text::withChecksum("/MSC5SHORT\n\n1-0:1.8.1(001581.123*kWh)\n");
    row("Luxembourg: 82 and two octets of length", { .lengthOctets = 3 }, "ok ok 3");
    row("81 and one octet", { .lengthOctets = 2 }, "ok ok 3");
    row("one octet", { .lengthOctets = 1 }, "ok ok 1", shortText);
    row("one octet, encrypted only", { .security = 0x20, .lengthOctets = 1 }, "unchecked ok 1", shortText);
    row("encrypted only, no additional data", { .authentication = {}, .security = 0x20 }, "unchecked ok 3");
    row("Austria: an authentication key of one's own", { .authentication = { 0xa0, 0xa1, 0xa2, 0xa3 } }, "ok ok 3");
    row("no additional data", { .authentication = {} }, "ok ok 3");
    row("another title and counter", { .title = "KFM\xff\x01\x02\x03\x04", .frameCounter = 0xfedcba98 }, "ok ok 3");
    row("a title that holds a head", { .title = "\xdb\x08\xdb\x08\xdb\x08\xdb\x08" }, "ok ok 3");
    std::string damaged = kText;
    damaged[damaged.find("1581")] = '2';
    row("tag right, checksum inside wrong", {}, "ok rejected 3 checksum-mismatch", damaged);
    row("encrypted only, checksum inside wrong", { .security = 0x20 },
        "bad rejected 0 authentication-failed envelope-damaged", damaged);
    row("authenticated only", { .security = 0x10 }, "absent rejected 0 envelope-unsupported");
    row("no telegram inside", {}, "ok rejected 0 structure-unreadable", std::string(40, '\x0f'));
}

void TestEnvelopes::forms()
{
    QFETCH(const ciphertest::Options, options);
    QFETCH(const std::string, text);
    QFETCH(const std::string, expected);
    QCOMPARE(tell(ciphertest::envelope(text, options), { keyOf(options) }), expected);
}

void TestEnvelopes::aWrongKeyIsToldFromDamage_data()
{
    QTest::addColumn<ciphertest::Options>("sent");
    QTest::newRow("with additional data") << ciphertest::Options();
    QTest::newRow("without") << ciphertest::Options { .authentication = {} };
    QTest::newRow("without a tag") << ciphertest::Options { .security = 0x20 };
}

void TestEnvelopes::aWrongKeyIsToldFromDamage()
{
    QFETCH(const ciphertest::Options, sent);
    const TelegramKey right = keyOf(sent);
    for (int bit = 0; bit < 128; ++bit) {
        TelegramKey wrong = right;
        wrong.key[std::size_t(bit / 8)] ^= static_cast<std::uint8_t>(1 << bit % 8);
        QCOMPARE(tell(ciphertest::envelope(kText, sent), { wrong }),
                 std::string("bad rejected 0 authentication-failed"));
    }
    const std::string frame = ciphertest::envelope(kText, sent);
    const std::size_t textAt = 2 + 8 + 1 + 1 + 4;
    for (std::size_t at = textAt; at < textAt + kText.size(); ++at) {
        std::string damaged = frame;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        const std::string told = tell(damaged, { right });
        // A '\r' that became an 'M' and the like: the line ends of the checksum line are not part of it.
        const bool isBehindChecksum = at >= textAt + kText.size() - 2;
        QVERIFY2(
            told == "bad rejected 0 authentication-failed envelope-damaged"
                || (isBehindChecksum && told.find("authentication-failed additional-data-differ") != std::string::npos)
                || (isBehindChecksum && sent.security == 0x20 && told == "unchecked ok 3"),
            qPrintable(QString::number(at) + QLatin1Char(' ') + QString::fromStdString(told)));
    }
    if (sent.security == 0x20)
        return;
    std::string tagDamaged = frame;
    tagDamaged.back() = static_cast<char>(tagDamaged.back() ^ 1);
    QCOMPARE(tell(tagDamaged, { right }), std::string("bad rejected 0 authentication-failed additional-data-differ"));
    TelegramKey otherData = right;
    otherData.authentication.push_back(0);
    QCOMPARE(tell(frame, { otherData }), std::string("bad rejected 0 authentication-failed additional-data-differ"));
}

void TestEnvelopes::theBestOfSeveralKeysCounts()
{
    const ciphertest::Options sent;
    TelegramKey wrong = keyOf(sent);
    wrong.key[0] ^= 1;
    TelegramKey otherData = keyOf(sent);
    otherData.authentication.clear();
    const std::string frame = ciphertest::envelope(kText, sent);
    QCOMPARE(tell(frame, { wrong, otherData, keyOf(sent), wrong }), std::string("ok ok 3"));
    QCOMPARE(tell(frame, { wrong, otherData, wrong }),
             std::string("bad rejected 0 authentication-failed additional-data-differ"));
    QCOMPARE(tell(frame, {}), std::string("unchecked rejected 0 key-missing"));
}

/// ndokter/dsmr_parser pull request 185: meters whose tag nobody can reproduce.
void TestEnvelopes::anUncheckedTagNeedsTheInnerChecksum()
{
    const ciphertest::Options sent { .authentication = { 1, 2, 3 } };
    TelegramKey key;
    key.key = sent.key;
    key.acceptUnchecked = true;
    QCOMPARE(tell(ciphertest::envelope(kText, sent), { key }), std::string("unchecked ok 3"));
    std::string damaged = kText;
    damaged[damaged.find("1581")] = '2';
    QCOMPARE(tell(ciphertest::envelope(damaged, sent), { key }),
             std::string("bad rejected 0 authentication-failed envelope-damaged"));
    const std::string without = kText.substr(0, kText.size() - 6) + "\r\n";
    QCOMPARE(tell(ciphertest::envelope(without, sent), { key }),
             std::string("bad rejected 0 authentication-failed envelope-damaged"));
}

/// UtilitechAS/amsreader-firmware issue 1198 (Poland): a header in plain text, then length, security control byte,
/// counter and ciphertext. The title is not sent, so nobody can decrypt it.
void TestEnvelopes::framesWithoutEnvelopeAreRejected()
{
    const ciphertest::Options options { .lengthOctets = 3 };
    const std::string stream =
        "/EGM5G35\r\n\r\n" + std::string(1, '\0') + ciphertest::envelope(kText, options).substr(10);
    const std::string told = tell(stream, { keyOf(options) });
    QVERIFY2(told.find("rejected 0") != std::string::npos, told.c_str());
    QVERIFY2(told.find("ok") == std::string::npos && told.find("partial") == std::string::npos, told.c_str());
}

/// Neither what is recorded nor what is shown holds the key, in octets or in hex, whatever went wrong.
void TestEnvelopes::noKeyLeavesTheDecryptor()
{
    ciphertest::Options options;
    options.key = { 'S', 'e', 'c', 'r', 'e', 't', '-', 'K', 'e', 'y', '-', '1', '2', '3', '4', '5' };
    const std::string key(options.key.begin(), options.key.end());
    const QByteArray hex = QByteArray::fromStdString(key).toHex();
    std::string damaged = ciphertest::envelope(kText, options);
    damaged[40] = static_cast<char>(damaged[40] ^ 1);
    TelegramKey wrong = keyOf(options);
    wrong.key[15] ^= 1;
    for (const std::string &frame : { ciphertest::envelope(kText, options), damaged }) {
        for (const TelegramKey &used : { keyOf(options), wrong }) {
            Told told({ used });
            Framer framer;
            framer.push(p1text::bytes(frame), {}, told);
            framer.finish(told);
            const QByteArray shown = QByteArray::fromStdString(told.snapshot.bytes + told.text).toLower();
            QVERIFY(!shown.contains(hex) && !shown.contains(QByteArray::fromStdString(key).toLower().left(10)));
        }
    }
}

/// What does not know the type of a key cannot log it, keep it or show it.
void TestEnvelopes::keysAreKnownToTheDecryptorAlone()
{
    const QDir root(QStringLiteral(METERSCOPE_TEST_DATA "/../.."));
    int files = 0;
    for (const char *room : { "core", "ui", "app" }) {
        QDirIterator sources(root.filePath(QLatin1String(room)), { QStringLiteral("*.h"), QStringLiteral("*.cpp") },
                             QDir::Files, QDirIterator::Subdirectories);
        while (sources.hasNext()) {
            QFile file(sources.next());
            const QString path = root.relativeFilePath(file.fileName());
            if (path.startsWith(QLatin1String("core/crypto/")) || path == QLatin1String("app/keyfile.h"))
                continue; // app/keyfile reads the file and hands the keys over
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("TelegramKey"), qPrintable(path));
            ++files;
        }
    }
    QVERIFY(files > 100);
}

QTEST_GUILESS_MAIN(TestEnvelopes)
#include "tst_envelopes.moc"
