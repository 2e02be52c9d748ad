// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "smldamage.h"

#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <map>

using namespace meterscope;

namespace {

/// Frames whose end the expected values see elsewhere, with the reason.
struct Difference
{
    const char *file;
    qint64 offset;
    const char *reason;
};
constexpr Difference kDifferences[] {
    { "Sagemcom_BZ-Plus_1", 0, "the second telegram inside has a repairable start: it is a telegram of its own" },
};

/// Readings that the expected values give otherwise.
struct ReadingDifference
{
    const char *file;
    const char *expected;
    const char *ours;
    const char *reason;
};
constexpr ReadingDifference kReadingDifferences[] {
    { "DZG_DVS-7412.2_jmberg_1", "1-0:16.7.0 35624 356.24 27 -2 - 0", "1-0:16.7.0 -29912 -299.12 27 -2 - 0",
      "the wire says i16 8b28; that the meter means 356.24 W is a quirk, decided by interpret(), and raw stays as "
      "sent" },
};

struct Decoded
{
    Snapshot snapshot;
    FrameInfo info;
};

class Collector final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override
    {
        Decoded decoded;
        decoded.info = frame;
        m_reader.read(frame, decoded.snapshot);
        m_covered += decoded.snapshot.length;
        m_frames.emplace(static_cast<qint64>(frame.offset), std::move(decoded));
    }
    void discarded(const DiscardedBytes &bytes) override { m_covered += bytes.length; }

    [[nodiscard]] const Decoded *at(qint64 offset) const
    {
        const auto found = m_frames.find(offset);
        return found != m_frames.end() ? &found->second : nullptr;
    }
    [[nodiscard]] const std::map<qint64, Decoded> &frames() const { return m_frames; }
    [[nodiscard]] quint64 covered() const { return m_covered; }

private:
    TelegramReader m_reader;
    std::map<qint64, Decoded> m_frames;
    quint64 m_covered = 0;
};

QString rawText(const Reading &reading, const Snapshot &telegram)
{
    if (reading.kind == Reading::Kind::Integer)
        return QString::number(reading.rawInteger);
    const std::string_view octets = telegram.text(reading.value);
    return QString::fromLatin1(QByteArray(octets.data(), static_cast<qsizetype>(octets.size())).toHex());
}

QString valueText(const Reading &reading)
{
    return reading.isDecimal ? QString::fromStdString(reading.number.toString()) : QString();
}

/// One line for a reading; null and absent values are dashes.
QString lineOf(const Reading &reading, const Snapshot &telegram)
{
    const bool hasRaw = reading.kind != Reading::Kind::None;
    QStringList parts;
    parts << QString::fromStdString(reading.obis.toString());
    parts << (hasRaw ? rawText(reading, telegram) : QStringLiteral("-"));
    parts << (reading.isDecimal ? valueText(reading) : QStringLiteral("-"));
    parts << (reading.hasUnitCode ? QString::number(reading.unitCode) : QStringLiteral("-"));
    parts << (reading.hasScaler ? QString::number(reading.scaler) : QStringLiteral("-"));
    parts << (reading.hasStatus ? QString::number(reading.status) : QStringLiteral("-"));
    parts << (reading.captured.form == MeterTime::Form::SecondIndex ? QString::number(reading.captured.seconds)
                                                                    : QStringLiteral("-"));
    return parts.join(QLatin1Char(' '));
}

QString textOf(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return QStringLiteral("-");
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

QString lineOf(const QJsonObject &entry, const QJsonValue &valueTime)
{
    QString obis = entry[QLatin1String("obis")].toString();
    if (obis.endsWith(QLatin1String("*255")))
        obis.chop(4);
    QStringList parts { obis };
    for (const char *key : { "raw", "value", "unit_code", "scaler", "status" })
        parts << textOf(entry[QLatin1String(key)]);
    parts << textOf(valueTime.isNull() ? QJsonValue() : valueTime[QLatin1String("value")]);
    return parts.join(QLatin1Char(' '));
}

QStringList expectedReadings(const QJsonObject &frame)
{
    QStringList lines;
    for (const QJsonValue message : frame[QLatin1String("messages")].toArray()) {
        for (const QJsonValue entry : message[QLatin1String("period_list")].toArray())
            lines << lineOf(entry.toObject(), message[QLatin1String("val_time")]);
    }
    for (const QJsonValue entry : frame[QLatin1String("entries")].toArray())
        lines << lineOf(entry.toObject(), entry[QLatin1String("val_time")]);
    return lines;
}

QStringList readings(const Snapshot &telegram)
{
    QStringList lines;
    for (const Measurement &measurement : telegram.measurements)
        lines << lineOf(measurement.sent, telegram);
    return lines;
}

bool isDifferent(const QString &file, qint64 offset)
{
    return std::any_of(std::begin(kDifferences), std::end(kDifferences), [&](const Difference &difference) {
        return file == QLatin1String(difference.file) && offset == difference.offset;
    });
}

} // namespace

/// Recorded SML streams with the values that other decoders found. The folder is named by METERSCOPE_CORPUS.
class TestSmlCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS");
        if (corpus.isEmpty())
            QSKIP("METERSCOPE_CORPUS does not name a folder of recorded telegrams");
        m_folder = QDir(corpus + QStringLiteral("/sml"));
        QVERIFY2(m_folder.exists(), qPrintable(m_folder.path()));
    }

    void everyFrameAgreesWithTheExpectedValues_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = m_folder.entryList({ QStringLiteral("*.expected.json") }, QDir::Files, QDir::Name);
        for (const QString &file : files) {
            const QString name = file.chopped(int(qstrlen(".expected.json")));
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    void everyFrameAgreesWithTheExpectedValues()
    {
        QFETCH(QString, name);
        const QByteArray stream = contents(name + QStringLiteral(".bin"));
        Collector decoded;
        Framer framer;
        framer.push({ reinterpret_cast<const std::uint8_t *>(stream.data()), std::size_t(stream.size()) }, {}, decoded);
        framer.finish(decoded);
        QCOMPARE(decoded.covered(), quint64(stream.size()));

        const QJsonDocument expected = QJsonDocument::fromJson(contents(name + QStringLiteral(".expected.json")));
        QVERIFY(expected.isArray());
        for (const QJsonValue frame : expected.array())
            compare(name, frame.toObject(), decoded);
    }

    void aDamagedMessageNeverTakesItsNeighbours_data() { everyFrameAgreesWithTheExpectedValues_data(); }

    /// The first good frames of every recording: what follows differs in its numbers only.
    void aDamagedMessageNeverTakesItsNeighbours()
    {
        QFETCH(QString, name);
        constexpr int framesOfAFile = 2;
        const QByteArray stream = contents(name + QStringLiteral(".bin"));
        const auto *bytes = reinterpret_cast<const std::uint8_t *>(stream.data());
        Collector decoded;
        Framer framer;
        framer.push({ bytes, std::size_t(stream.size()) }, {}, decoded);
        framer.finish(decoded);
        int frames = 0;
        for (const auto &[offset, found] : decoded.frames()) {
            const bool plain = found.snapshot.bytes.size() == found.snapshot.length; // no escapes
            if (found.snapshot.verdict != Verdict::Ok || !plain || ++frames > framesOfAFile)
                continue;
            const smltest::DamageReport report = smltest::damageEveryMessage({ bytes + offset, found.snapshot.length });
            QVERIFY2(report.lost.empty(), report.lost.c_str());
            m_damagedFrames += report.variants;
            m_collisions += report.collisions;
        }
    }

    void cleanupTestCase()
    {
        if (m_damagedFrames > 0)
            qInfo("read %zu frames with one damaged message; in %zu its checksum held", m_damagedFrames, m_collisions);
        if (m_frames > 0)
            qInfo("compared %d frames, %d of them with a good checksum, and %d readings", m_frames, m_goodFrames,
                  m_readings);
    }

private:
    QByteArray contents(const QString &file) const
    {
        QFile source(m_folder.filePath(file));
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    void compare(const QString &name, const QJsonObject &frame, const Collector &decoded)
    {
        const qint64 offset = frame[QLatin1String("offset")].toInteger();
        const bool good = frame[QLatin1String("crc_ok")].toBool();
        const Decoded *found = decoded.at(offset);
        if (isDifferent(name, offset)) {
            QVERIFY(!good);
            return;
        }
        ++m_frames;
        QVERIFY2(found != nullptr, qPrintable(QStringLiteral("no frame at %1").arg(offset)));
        QCOMPARE(qint64(found->snapshot.length), frame[QLatin1String("length")].toInteger());
        QCOMPARE(found->snapshot.checksum == ChecksumState::Ok, good);
        if (!good) {
            QCOMPARE(found->snapshot.verdict, Verdict::Rejected);
            return;
        }
        ++m_goodFrames;
        const bool isKermit = frame[QLatin1String("crc_alg")].toString() == QLatin1String("kermit");
        QCOMPARE(found->info.algorithm, isKermit ? ChecksumAlgorithm::Crc16Kermit : ChecksumAlgorithm::Crc16X25);
        QStringList expected = expectedReadings(frame);
        for (const ReadingDifference &difference : kReadingDifferences) {
            if (name == QLatin1String(difference.file))
                expected.replaceInStrings(QLatin1String(difference.expected), QLatin1String(difference.ours));
        }
        m_readings += int(expected.size());
        QCOMPARE(readings(found->snapshot), expected);
    }

    QDir m_folder;
    int m_frames = 0;
    int m_goodFrames = 0;
    int m_readings = 0;
    std::size_t m_damagedFrames = 0;
    std::size_t m_collisions = 0;
};

QTEST_APPLESS_MAIN(TestSmlCorpus)
#include "tst_smlcorpus.moc"
