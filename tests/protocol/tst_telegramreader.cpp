// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

#include "smlcomposer.h"
#include "telegramtext.h"

#include "protocol/decryptor.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

Bytes bytesOf(std::string_view text)
{
    return { text.begin(), text.end() };
}

/// CRC-16/ARC by its definition, in four hex digits (DSMR P1 5.0.2, 6.2).
std::string arc(std::string_view text)
{
    std::uint16_t crc = 0;
    for (const char c : text) {
        crc ^= static_cast<std::uint8_t>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = static_cast<std::uint16_t>((crc & 1) != 0 ? (crc >> 1) ^ 0xa001 : crc >> 1);
    }
    return QString::number(crc, 16).rightJustified(4, QLatin1Char('0')).toUpper().toStdString();
}

/// A P1 telegram of ours: identification, a line with a register, and what the test adds.
std::string telegram(std::string_view lines, bool withChecksum = true)
{
    std::string text = "/MSC5TEST\r\n\r\n" + std::string(lines) + "1-0:1.8.1(001581.123*kWh)\r\n!";
    return text + (withChecksum ? arc(text) : std::string()) + "\r\n";
}

/// Stands for a cipher: text inside a frame must not read as text, or the framer takes it for the next telegram.
Bytes veiled(Bytes text)
{
    for (std::uint8_t &byte : text)
        byte ^= 0xa5;
    return text;
}

/// DB 08 title 82 length 30 counter ciphertext tag.
Bytes envelope(std::string_view plaintext, std::uint8_t security = 0x30)
{
    const std::size_t length = 5 + plaintext.size() + 12;
    return join({ hex("db08 4d53433030303031 82"),
                  { static_cast<std::uint8_t>(length >> 8), static_cast<std::uint8_t>(length) },
                  { security },
                  hex("00000001"),
                  veiled(bytesOf(plaintext)),
                  Bytes(12, 0xee) });
}

/// Says what it is told and takes the veil off.
class FakeDecryptor final : public Decryptor
{
public:
    explicit FakeDecryptor(DecryptState state)
        : m_state(state)
    { }
    DecryptState decrypt(const CipheredTelegram &telegram, std::vector<std::uint8_t> &plaintext) const override
    {
        plaintext = veiled({ telegram.ciphertext.begin(), telegram.ciphertext.end() });
        return m_state;
    }

private:
    DecryptState m_state;
};

/// Reads and dissects every frame, and holds one against the other.
class Reader final : public FrameHandler
{
public:
    explicit Reader(const Decryptor *decryptor = nullptr)
        : m_reader(decryptor)
    { }
    void frame(const FrameView &frame) override
    {
        Snapshot snapshot;
        m_reader.read(frame, snapshot);
        tree = m_reader.dissect(frame);
        compare(snapshot);
        text += std::string(checksumName(snapshot.checksum)) + ' '
            + std::string(authenticationName(snapshot.authentication)) + ' '
            + std::string(verdictName(snapshot.verdict)) + " [" + snapshot.identification + "]\n"
            + telegramtext::describe(snapshot);
        ++frames;
    }
    void discarded(const DiscardedBytes &) override { }

    void read(std::span<const std::uint8_t> stream)
    {
        Framer framer;
        framer.push(stream, {}, *this);
        framer.finish(*this);
    }

    std::string text;
    std::string difference; ///< between both products, empty when there is none
    ParseTree tree; ///< of the last frame
    int frames = 0;

private:
    void compare(const Snapshot &snapshot)
    {
        if (snapshot.verdict != tree.verdict || snapshot.checksum != tree.checksum
            || snapshot.authentication != tree.authentication || snapshot.issues != tree.issues)
            difference += "verdict or issues\n";
        if (snapshot.bytes != tree.bytes || snapshot.entries.size() != tree.entries.size()
            || snapshot.listValues.size() != tree.listValues.size())
            difference += "bytes or lists\n";
        std::string collected;
        for (const Measurement &measurement : snapshot.measurements)
            collected += telegramtext::describe(measurement.sent, snapshot.bytes);
        std::string found;
        for (const Reading &reading : tree.readings)
            found += telegramtext::describe(reading, tree.bytes);
        if (collected != found)
            difference += "collected\n" + collected + "found\n" + found;
        compareNodes();
    }

    void compareNodes()
    {
        const auto size = static_cast<std::uint32_t>(tree.nodes.size());
        std::vector<std::uint32_t> end(size, 0); // of the last child seen
        std::size_t readings = 0;
        for (std::uint32_t i = 0; i < size; ++i) {
            const ParseNode &node = tree.nodes[i];
            readings += node.reading != ParseNode::kNone ? 1 : 0;
            if (node.next <= i || node.next > size)
                difference += "order of node " + std::to_string(i) + '\n';
            if (node.parent == ParseNode::kNone)
                continue;
            if (!tree.nodes[node.parent].range.encloses(node.range) || node.range.offset < end[node.parent])
                difference += "range of node " + std::to_string(i) + '\n';
            end[node.parent] = node.range.end();
        }
        if (readings != tree.readings.size())
            difference += "readings without a node\n";
    }

    TelegramReader m_reader;
};

std::uint32_t firstNode(const ParseTree &tree, Field field)
{
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].field == field)
            return i;
    }
    return ParseNode::kNone;
}

} // namespace

class TestTelegramReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void frames_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const std::string &stream, const char *expected) {
            QTest::newRow(name) << QByteArray::fromStdString(stream) << QByteArray(expected);
        };
        const std::string energy = telegram({});
        row("P1 with checksum", energy, "ok absent ok [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n");
        std::string damaged = energy;
        damaged[damaged.find("1581") + 1] = '6';
        row("P1 with a wrong digit", damaged,
            "bad absent rejected [MSC5TEST]\n  1-0:1.8.1 \"001681.123\"\n  ! checksum-mismatch error 41+4\n");
        std::string unreadable = telegram({});
        unreadable.replace(unreadable.find('!') + 1, 1, "?");
        unreadable.insert(unreadable.find('?'), " ");
        row("P1 with a checksum that does not begin with a digit", unreadable,
            "bad absent rejected [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n  ! checksum-malformed error 41+0\n");
        row("P1 without checksum", telegram({}, false), "absent absent ok [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n");
        row("checksum missing in DSMR 5", telegram("1-3:0.2.8(50)\r\n", false),
            "absent absent rejected [MSC5TEST]\n  1-3:0.2.8 \"50\"\n  1-0:1.8.1 \"001581.123\"\n"
            "  ! checksum-missing error 56+0\n");
        row("checksum missing in DSMR 4.0", telegram("1-3:0.2.8(40)\r\n", false),
            "absent absent rejected [MSC5TEST]\n  1-3:0.2.8 \"40\"\n  1-0:1.8.1 \"001581.123\"\n"
            "  ! checksum-missing error 56+0\n");
        row("noise with a header's letters and an end mark", "/MSCx\x81y!",
            "absent absent rejected [MSCx\x81y]\n  ! non-ascii-byte note 5+1\n  ! empty-telegram warning 0+8\n"
            "  ! structure-unreadable error 0+8\n");
        row("a clean header and an end mark", "/MSC5TEST\r\n!\r\n",
            "absent absent ok [MSC5TEST]\n  ! empty-telegram warning 0+14\n");
        row("a version before checksums", telegram("1-3:0.2.8(30)\r\n", false),
            "absent absent ok [MSC5TEST]\n  1-3:0.2.8 \"30\"\n  1-0:1.8.1 \"001581.123\"\n");
        row("checksum missing in e-MUCS", telegram("0-0:96.1.4(50217)\r\n", false),
            "absent absent rejected [MSC5TEST]\n  0-0:96.1.4 \"50217\"\n  1-0:1.8.1 \"001581.123\"\n"
            "  ! checksum-missing error 60+0\n");
        row("another 96.1.4", telegram("0-0:96.1.4(40217)\r\n", false),
            "absent absent ok [MSC5TEST]\n  0-0:96.1.4 \"40217\"\n  1-0:1.8.1 \"001581.123\"\n");
        const Bytes sml = energyFile();
        row("SML", std::string(sml.begin(), sml.end()),
            "ok absent ok [1 MSC 00 12345678]\n  1-0:1.8.0 12345.6 raw 123456 scaler -1 unit 30\n");
    }

    void frames()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        Reader reader;
        reader.read(bytesOf(stream.toStdString()));
        QCOMPARE(QByteArray::fromStdString(reader.text), expected);
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
    }

    void aHeaderWithoutAnEndIsATruncatedTelegram()
    {
        Reader reader;
        reader.read(bytesOf(telegram({}).substr(0, 20)));
        QVERIFY2(reader.text.find("absent absent rejected [MSC5TEST]\n  ! truncated error 0+20\n") == 0,
                 reader.text.c_str());
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
    }

    void parityBitsAreMasked()
    {
        const std::string text = telegram({});
        Bytes stream;
        for (const char c : text) {
            const auto byte = static_cast<std::uint8_t>(c);
            stream.push_back(static_cast<std::uint8_t>(qPopulationCount(byte) % 2 != 0 ? byte | 0x80 : byte));
        }
        Reader reader;
        reader.read(stream);
        QCOMPARE(QByteArray::fromStdString(reader.text),
                 QByteArray("ok absent ok [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n  ! parity-bit note 0+47\n"));
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
    }

    void encrypted_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QByteArray>("expected");
        const char *reading = "  1-0:1.8.1 \"001581.123\"\n";
        const auto row = [](const char *name, DecryptState state, const QByteArray &expected) {
            QTest::newRow(name) << int(state) << expected;
        };
        row("key known", DecryptState::Ok, QByteArray("ok ok ok [MSC5TEST]\n") + reading);
        row("tag not checked", DecryptState::Unchecked, QByteArray("ok unchecked ok [MSC5TEST]\n") + reading);
        row("no key", DecryptState::KeyMissing,
            QByteArray("absent unchecked rejected []\n  ! key-missing error 0+77\n"));
        row("wrong key", DecryptState::AuthenticationFailed,
            QByteArray("absent bad rejected []\n  ! authentication-failed error 65+12\n"));
    }

    /// 18 bytes of head, 47 of telegram, 12 of tag.
    void encrypted()
    {
        QFETCH(int, state);
        QFETCH(QByteArray, expected);
        const FakeDecryptor decryptor { DecryptState(state) };
        Reader reader(&decryptor);
        reader.read(envelope(telegram({})));
        QCOMPARE(QByteArray::fromStdString(reader.text), expected);
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
        QCOMPARE(reader.tree.nodes.at(0).field, Field::Envelope);
        const std::uint32_t tag = firstNode(reader.tree, Field::EnvelopeAuthenticationTag);
        QVERIFY(tag != ParseNode::kNone);
        QCOMPARE(reader.tree.nodes[tag].range, (ByteRange { 65, 12 }));
    }

    void withoutADecryptorTheKeyIsMissing()
    {
        Reader reader;
        reader.read(envelope(telegram({})));
        QCOMPARE(QByteArray::fromStdString(reader.text),
                 QByteArray("absent unchecked rejected []\n  ! key-missing error 0+77\n"));
    }

    void issuesInsideAnEnvelopeCountInTheWholeFrame()
    {
        std::string damaged = telegram({});
        damaged[damaged.find("1581") + 1] = '6';
        const FakeDecryptor decryptor(DecryptState::Ok);
        Reader reader(&decryptor);
        reader.read(envelope(damaged));
        QCOMPARE(QByteArray::fromStdString(reader.text),
                 QByteArray("bad ok rejected [MSC5TEST]\n  1-0:1.8.1 \"001681.123\"\n"
                            "  ! checksum-mismatch error 59+4\n"));
        const std::uint32_t line = firstNode(reader.tree, Field::DsmrLine);
        QVERIFY(line != ParseNode::kNone);
        QCOMPARE(reader.tree.nodes[line].range.offset, 18U + 13U);
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
    }

    void unknownSecurityControlIsSaid()
    {
        const FakeDecryptor decryptor(DecryptState::Ok);
        Reader reader(&decryptor);
        reader.read(envelope(telegram({}), 0x10));
        if (reader.frames > 0)
            QVERIFY2(reader.text.find("envelope-unsupported error") != std::string::npos, reader.text.c_str());
    }

    void decryptedBytesThatAreNoTelegram()
    {
        const FakeDecryptor decryptor(DecryptState::Ok);
        Reader reader(&decryptor);
        reader.read(envelope("0123456789"));
        QCOMPARE(QByteArray::fromStdString(reader.text),
                 QByteArray("absent ok rejected []\n  ! structure-unreadable error 18+10\n"));
    }

    void oneReaderServesManyFrames()
    {
        const FakeDecryptor decryptor(DecryptState::Ok);
        const std::string text = telegram({});
        const Bytes escaped = file({ listEntry({ "8181c78205ff", octets(hex("1b1b1b1b1b1b1b1baa")) }) });
        const Bytes stream = join({ escaped, envelope(text), bytesOf(text), energyFile(), escaped });
        Reader reader(&decryptor);
        reader.read(stream);
        QCOMPARE(reader.frames, 5);
        QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
        QCOMPARE(QByteArray::fromStdString(reader.text),
                 QByteArray("ok absent ok [1 MSC 00 12345678]\n  129-129:199.130.5 octets 1b1b1b1b1b1b1b1baa\n"
                            "ok ok ok [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n"
                            "ok absent ok [MSC5TEST]\n  1-0:1.8.1 \"001581.123\"\n"
                            "ok absent ok [1 MSC 00 12345678]\n  1-0:1.8.0 12345.6 raw 123456 scaler -1 unit 30\n"
                            "ok absent ok [1 MSC 00 12345678]\n  129-129:199.130.5 octets 1b1b1b1b1b1b1b1baa\n"));
    }

    /// Flips, losses and doublings at every place of a file: both products must say the same of what is left.
    void bothProductsAgreeOnDamage()
    {
        const Bytes file = smltest::file({ energyEntry(), listEntry({ "8181c78205ff", octets(hex("1b1b1b1b01")) }) });
        for (std::size_t at = 8; at < file.size(); ++at) {
            for (const std::uint8_t mask : { 0x01, 0x10, 0x70, 0x80, 0xff }) {
                Bytes damaged = file;
                damaged[at] ^= mask;
                Reader reader;
                reader.read(damaged);
                QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
            }
            Bytes lost = file;
            lost.erase(lost.begin() + static_cast<std::ptrdiff_t>(at));
            Reader reader;
            reader.read(lost);
            QCOMPARE(QByteArray::fromStdString(reader.difference), QByteArray());
        }
    }

    void bothProductsAgreeOnRecordedTelegrams()
    {
        const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS");
        if (corpus.isEmpty())
            QSKIP("METERSCOPE_CORPUS does not name a folder of recorded telegrams");
        int files = 0;
        int frames = 0;
        QDirIterator it(corpus, { QStringLiteral("*.bin"), QStringLiteral("*.txt") }, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile source(it.next());
            if (source.fileName().endsWith(QLatin1String("reserve.bin")) || !source.open(QIODevice::ReadOnly))
                continue;
            Reader reader;
            reader.read(bytesOf(source.readAll().toStdString()));
            QVERIFY2(reader.difference.empty(),
                     qPrintable(source.fileName() + QString::fromStdString(reader.difference)));
            ++files;
            frames += reader.frames;
        }
        qInfo("%d frames of %d files", frames, files);
        QVERIFY(frames > 0);
    }
};

QTEST_APPLESS_MAIN(TestTelegramReader)
#include "tst_telegramreader.moc"
