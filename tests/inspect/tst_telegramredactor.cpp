// SPDX-License-Identifier: GPL-3.0-or-later
#include "../support/p1text.h"
#include "smlcomposer.h"

#include "domain/interpret.h"
#include "inspect/telegramredactor.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace meterscope;

namespace {

/// Calls back for the frames and the noise of some bytes, in order.
class Pieces final : public FrameHandler
{
public:
    Pieces(std::string_view bytes, std::function<void(const FrameView &)> frame,
           std::function<void(std::uint64_t, std::uint64_t)> noise = {})
        : m_frame(std::move(frame))
        , m_noise(std::move(noise))
    {
        Framer framer;
        framer.push(p1text::bytes(bytes), {}, *this);
        framer.finish(*this);
    }
    void frame(const FrameView &frame) override { m_frame(frame); }
    void discarded(const DiscardedBytes &bytes) override
    {
        if (m_noise)
            m_noise(bytes.offset, bytes.length);
    }

private:
    std::function<void(const FrameView &)> m_frame;
    std::function<void(std::uint64_t, std::uint64_t)> m_noise;
};

struct Decoded
{
    FrameInfo info;
    Snapshot snapshot;
};

std::vector<Decoded> decode(std::string_view bytes)
{
    std::vector<Decoded> all;
    Pieces(bytes, [&all](const FrameView &frame) {
        all.push_back({ frame, {} });
        TelegramReader().read(frame, all.back().snapshot);
        interpret(all.back().snapshot);
    });
    return all;
}

std::string redacted(std::string_view bytes, TelegramRedactor &redactor)
{
    std::string result;
    const auto append = [&result](const std::vector<std::uint8_t> &piece) {
        result.append(piece.begin(), piece.end());
    };
    Pieces(
        bytes, [&](const FrameView &frame) { append(redactor.telegram(frame)); },
        [&](std::uint64_t offset, std::uint64_t length) {
            append(redactor.noise(p1text::bytes(bytes.substr(offset, length))));
        });
    return result;
}

/// The issue's list: equipment, meters, M-Bus devices, server ids, public keys, text messages; and what nobody knows.
bool identifies(const Measurement &measurement)
{
    static const std::vector<Quantity> kQuantities { Quantity::EquipmentId,     Quantity::SerialNumber,
                                                     Quantity::DeviceName,      Quantity::ConnectionId,
                                                     Quantity::MbusEquipmentId, Quantity::PublicKey,
                                                     Quantity::TextMessage,     Quantity::NumericMessage };
    return std::find(kQuantities.begin(), kQuantities.end(), measurement.quantity) != kQuantities.end()
        || (measurement.quantity == Quantity::Unknown && !measurement.isNumber && !measurement.sent.isDecimal);
}

/// The bytes of an identifier in every form that would give it away; none for fill and for what is too short.
std::vector<QByteArray> formsOf(QByteArray original)
{
    const auto isRow = [](const QByteArray &text) { return !text.isEmpty() && text.count(text.at(0)) == text.size(); };
    const bool isFill = std::all_of(original.begin(), original.end(),
                                    [](char c) { return c == '0' || c == ' ' || c == '\0' || c == '\xff'; });
    if (original.size() < 8 || isFill || isRow(original) || isRow(QByteArray::fromHex(original)))
        return {};
    std::vector<QByteArray> forms { original, original.toHex(), original.toHex().toUpper() };
    static const QByteArray kHexDigits("0123456789abcdefABCDEF");
    const bool isHex = std::all_of(original.begin(), original.end(), [](char c) { return kHexDigits.contains(c); });
    if (isHex && original.size() % 2 == 0 && original.size() >= 16)
        forms.push_back(QByteArray::fromHex(original));
    return forms;
}

QString readingOf(const Snapshot &telegram, const Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    const auto text = [&](ByteRange range) {
        const std::string_view bytes = telegram.text(range);
        return QString::fromLatin1(bytes.data(), qsizetype(bytes.size()));
    };
    return QStringLiteral("%1 %2/%3/%4/%5 '%6' '%7' %8 %9 status %10 at %11")
        .arg(QString::fromStdString(sent.obis.toString()))
        .arg(int(measurement.quantity))
        .arg(int(measurement.phase))
        .arg(measurement.tariff)
        .arg(measurement.channel)
        .arg(identifies(measurement) ? QString() : text(sent.value), text(sent.unit))
        .arg(measurement.isNumber ? QString::fromStdString(measurement.value.toString()) : QString())
        .arg(int(measurement.quirk))
        .arg(sent.status)
        .arg(measurement.capturedAt ? measurement.capturedAt->time_since_epoch().count() : -1);
}

/// What differs between the decoded bytes and their redacted form besides the identifiers; empty when nothing does.
QString differenceOf(const std::vector<Decoded> &before, const std::vector<Decoded> &after)
{
    if (before.size() != after.size())
        return QStringLiteral("%1 frames, not %2").arg(after.size()).arg(before.size());
    for (std::size_t i = 0; i < before.size(); ++i) {
        const Snapshot &a = before[i].snapshot;
        const Snapshot &b = after[i].snapshot;
        if (before[i].info.offset != after[i].info.offset || a.length != b.length)
            return QStringLiteral("frame %1 lies elsewhere").arg(i);
        // Of a damaged SML frame nobody knows where its octets begin and end: what looks like an identifier there goes.
        if (before[i].info.kind == FrameKind::Sml && a.checksum == ChecksumState::Bad && a.checksum == b.checksum)
            continue;
        if (a.checksum != b.checksum || a.verdict != b.verdict || a.clock != b.clock || a.profile != b.profile)
            return QStringLiteral("frame %1: checksum, verdict, clock or profile").arg(i);
        if (a.measurements.size() != b.measurements.size() || a.issues.size() != b.issues.size())
            return QStringLiteral("frame %1: number of readings or issues").arg(i);
        for (std::size_t r = 0; r < a.measurements.size(); ++r)
            if (readingOf(a, a.measurements[r]) != readingOf(b, b.measurements[r]))
                return QStringLiteral("frame %1: %2, not %3")
                    .arg(i)
                    .arg(readingOf(b, b.measurements[r]), readingOf(a, a.measurements[r]));
        for (std::size_t k = 0; k < a.issues.size(); ++k)
            if (a.issues[k].code != b.issues[k].code || a.issues[k].range != b.issues[k].range)
                return QStringLiteral("frame %1: issue %2").arg(i).arg(k);
    }
    return {};
}

/// An identifier of the decoded bytes that the redacted ones still hold; empty when there is none.
QString leftIn(const std::vector<Decoded> &decoded, const QByteArray &safe)
{
    for (const Decoded &telegram : decoded) {
        std::vector<QByteArray> originals;
        for (const Measurement &measurement : telegram.snapshot.measurements)
            if (identifies(measurement) && !measurement.derived) {
                const std::string_view text = telegram.snapshot.text(measurement.sent.value);
                originals.emplace_back(text.data(), qsizetype(text.size()));
            }
        // Where a reading that identifies nothing has the same characters, they must stay.
        QByteArray others;
        for (const Measurement &measurement : telegram.snapshot.measurements)
            if (!identifies(measurement) && !measurement.derived) {
                const std::string_view text = telegram.snapshot.text(measurement.sent.value);
                others.append(text.data(), qsizetype(text.size()));
                others.append('\n');
            }
        for (const QByteArray &original : originals)
            for (const QByteArray &form : formsOf(original))
                if (safe.contains(form) && !others.contains(form))
                    return QString::fromLatin1(form.toHex());
    }
    return {};
}

QByteArray byteArray(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

} // namespace

class TestTelegramRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composedTelegramsLoseTheirIdentifiers_data();
    void composedTelegramsLoseTheirIdentifiers();
    void theSameOriginalHasTheSameStandIn();
    void standInsKeepTheirKind();
    void numbersStayThoughTheyHaveTheDigits();
    void aBadChecksumStaysBad();
    void noiseLosesWhatIsKnownAndWhatIsLong();
    void recordedTelegramsDecodeLikeTheOriginal();
};

namespace {

const char kTelegram[] = "/KFM5KAIFA-METER\n\n"
                         "1-3:0.2.8(50)\n"
                         "0-0:1.0.0(261128130001W)\n"
                         "0-0:96.1.1(4530303438303030303331363534323137)\n"
                         "1-0:1.8.1(004761.307*kWh)\n"
                         "1-0:1.7.0(01.284*kW)\n"
                         "0-0:96.13.0(48657220206973206D696A6E20636F64652031323334)\n"
                         "0-0:98.1.255(Mrs Jones)\n"
                         "0-1:24.1.0(003)\n"
                         "0-1:96.1.0(4730303339303031363532303530323137)\n"
                         "0-1:24.2.1(261128125500W)(04425.126*m3)\n";

} // namespace

void TestTelegramRedactor::composedTelegramsLoseTheirIdentifiers_data()
{
    QTest::addColumn<QByteArray>("telegram");
    const std::string plain = p1text::withChecksum(kTelegram);
    QTest::newRow("DSMR") << byteArray(plain);
    std::string lf = plain;
    std::erase(lf, '\r');
    QTest::newRow("line ends lost") << byteArray(lf);
    QTest::newRow("even parity") << byteArray(p1text::withEvenParity(plain));
    QTest::newRow("odd parity") << byteArray(p1text::withOddParity(plain));
    std::string lower = plain;
    std::transform(lower.end() - 6, lower.end(), lower.end() - 6, [](char c) { return char(std::tolower(c)); });
    QTest::newRow("checksum in lower case") << byteArray(lower);
    using namespace smltest;
    const auto sml = [](const Bytes &bytes) {
        return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    };
    QTest::newRow("SML") << sml(file({ energyEntry() }));
}

void TestTelegramRedactor::composedTelegramsLoseTheirIdentifiers()
{
    QFETCH(QByteArray, telegram);
    const auto before = decode(telegram.toStdString());
    QCOMPARE(before.size(), std::size_t(1));
    QCOMPARE(before.front().snapshot.checksum, ChecksumState::Ok);
    TelegramRedactor redactor;
    const std::string safe = redacted(telegram.toStdString(), redactor);
    QCOMPARE(safe.size(), std::size_t(telegram.size()));
    QVERIFY(byteArray(safe) != telegram);
    QCOMPARE(differenceOf(before, decode(safe)), QString());
    QCOMPARE(leftIn(before, byteArray(safe)), QString());
    QVERIFY(redactor.identifiers() > 0);
    const auto after = decode(safe);
    QVERIFY(after.front().snapshot.meterId != before.front().snapshot.meterId);
    QVERIFY(!after.front().snapshot.meterId.empty());
}

void TestTelegramRedactor::theSameOriginalHasTheSameStandIn()
{
    const std::string one = p1text::withChecksum(kTelegram);
    std::string text = kTelegram;
    text.replace(text.find("01.284"), 6, "02.284");
    const std::string two = p1text::withChecksum(text);
    TelegramRedactor redactor;
    const auto after = decode(redacted(one + two, redactor));
    QCOMPARE(after.size(), std::size_t(2));
    QCOMPARE(after[0].snapshot.meterId, after[1].snapshot.meterId);
    QCOMPARE(redactor.identifiers(), std::size_t(4)); // two devices, a message, and what nobody knows
}

void TestTelegramRedactor::standInsKeepTheirKind()
{
    redaction::StandIns standIns;
    // "E0048000031654217" as the meter writes it
    QCOMPARE(standIns.of("4530303438303030303331363534323137", true),
             std::string("4530303030303030303030303030303031"));
    QCOMPARE(standIns.of("1 EMH 00 4711", false), std::string("0 XXX 00 0002"));
    QCOMPARE(standIns.of("00000003", false), std::string("00000010")); // the third one would be itself
    QCOMPARE(standIns.of("0000", false), std::string("0000"));
    QCOMPARE(standIns.of("", true), std::string());
    const std::string id("\x0a\x01"
                         "EMH"
                         "\x00\x12\x34\x56\x78",
                         10);
    const std::string standIn = standIns.ofServerId(id);
    QCOMPARE(standIn.size(), id.size());
    QCOMPARE(standIn.substr(0, 6), id.substr(0, 6));
    QVERIFY(standIn.substr(6) != id.substr(6));
    QCOMPARE(standIns.ofServerId(id), standIn);
}

void TestTelegramRedactor::numbersStayThoughTheyHaveTheDigits()
{
    std::string text = kTelegram;
    text.replace(text.find("Mrs Jones"), 9, "00476130x");
    text.replace(text.find("004761.307"), 10, "0047613.07");
    text += "1-0:2.8.1(00476130.7*kWh)\n";
    const std::string telegram = p1text::withChecksum(text);
    TelegramRedactor redactor;
    const std::string safe = redacted(telegram, redactor);
    QCOMPARE(differenceOf(decode(telegram), decode(safe)), QString());
    QVERIFY(safe.find("1-0:2.8.1(00476130.7*kWh)") != std::string::npos);
}

void TestTelegramRedactor::aBadChecksumStaysBad()
{
    std::string telegram = p1text::withChecksum(kTelegram);
    telegram.replace(telegram.find("01.284"), 6, "01.285");
    TelegramRedactor redactor;
    const std::string safe = redacted(telegram, redactor);
    const auto after = decode(safe);
    QCOMPARE(after.size(), std::size_t(1));
    QCOMPARE(after.front().snapshot.checksum, ChecksumState::Bad);
    QCOMPARE(leftIn(decode(telegram), byteArray(safe)), QString());
}

void TestTelegramRedactor::noiseLosesWhatIsKnownAndWhatIsLong()
{
    TelegramRedactor redactor;
    static_cast<void>(redacted(p1text::withChecksum(kTelegram), redactor));
    const auto noise = [&redactor](std::string_view text) {
        const auto bytes = redactor.noise(p1text::bytes(text));
        return std::string(bytes.begin(), bytes.end());
    };
    QCOMPARE(noise("Mrs Jones)\r\n"), std::string("Mxx Xxxxx)\r\n"));
    QCOMPARE(noise("0034383030303\r\n1-0:1.8.1(004761.307*kWh)\r\n!12F4"),
             std::string("0000000000000\r\n1-0:1.8.1(004761.307*kWh)\r\n!12F4"));
    QCOMPARE(noise(std::string_view("\x00\xff\x1b", 3)), std::string("\x00\xff\x1b", 3));
}

void TestTelegramRedactor::recordedTelegramsDecodeLikeTheOriginal()
{
    const QString folder = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (folder.isEmpty()) {
        qInfo("METERSCOPE_CORPUS names no folder of recorded telegrams: nothing was compared");
        return;
    }
    int files = 0;
    QStringList wrong;
    QDirIterator it(folder, { QStringLiteral("*.txt"), QStringLiteral("*.bin") }, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        if (it.fileName() == QLatin1String("reserve.bin") || !file.open(QIODevice::ReadOnly))
            continue;
        const std::string bytes = file.readAll().toStdString();
        const auto before = decode(bytes);
        TelegramRedactor redactor;
        const std::string safe = redacted(bytes, redactor);
        QString difference = differenceOf(before, decode(safe));
        if (difference.isEmpty() && safe.size() != bytes.size())
            difference = QStringLiteral("another length");
        if (const QString left = leftIn(before, byteArray(safe)); difference.isEmpty() && !left.isEmpty())
            difference = QStringLiteral("still there: ") + left;
        if (!difference.isEmpty())
            wrong += it.fileName() + QStringLiteral(": ") + difference;
        ++files;
    }
    QVERIFY(files > 150);
    QVERIFY2(wrong.isEmpty(),
             qPrintable(QStringLiteral("%1 of %2:\n").arg(wrong.size()).arg(files) + wrong.join(QLatin1Char('\n'))));
}

QTEST_APPLESS_MAIN(TestTelegramRedactor)
#include "tst_telegramredactor.moc"
