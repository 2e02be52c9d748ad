// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/acquisition.h"
#include "acquisition/capturesource.h"
#include "capture/capturewriter.h"
#include "fakeclock.h"

#include <chrono>

using namespace meterscope;
using namespace meterscope::test;
using namespace std::chrono_literals;

namespace {

constexpr int kTelegrams = 50;

QByteArray telegram(int number)
{
    return "/XXX5 no meter\r\n\r\n1-0:1.8.1(" + QByteArray::number(10'000 + number) + "*kWh)\r\n!\r\n";
}

ArrivalTime at(std::chrono::milliseconds utc, std::chrono::milliseconds sinceBoot)
{
    return { UtcMillis(utc), sinceBoot };
}

} // namespace

class CaptureSourceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsAreThoseOfTheRecording_data();
    void gapsAreThoseOfTheRecording();
    void everyByteComesInOrder_data();
    void everyByteComesInOrder();
    void aReplayFromTheStartIsTheSame();
    void whatCannotBeReadIsSaid();
    void acquisitionTakesCapturesForRecordings();

private:
    /// A telegram a second with noise between them.
    [[nodiscard]] QByteArray writeCapture(const QString &path) const
    {
        QFile::remove(path);
        CaptureWriter writer(path.toStdString(), {});
        QByteArray stream;
        const auto append = [&](CaptureKind kind, const QByteArray &bytes, std::chrono::milliseconds time) {
            stream += bytes;
            return !writer.append({ kind,
                                    at(time, time),
                                    { reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                      static_cast<std::size_t>(bytes.size()) } });
        };
        bool written = !writer.open();
        for (int i = 0; i < kTelegrams; ++i) {
            written = written && append(CaptureKind::Telegram, telegram(i), std::chrono::seconds(i));
            written = written && append(CaptureKind::Noise, QByteArray("\xff"), std::chrono::seconds(i) + 300ms);
        }
        return written && !writer.finish() ? stream : QByteArray();
    }
    [[nodiscard]] LinkSettings settings(uint percent) const
    {
        LinkSettings result;
        result.kind = LinkKind::Replay;
        result.path = m_folder.filePath(QStringLiteral("a.mscap")).toStdString();
        result.replayPercent = percent;
        return result;
    }

    QTemporaryDir m_folder;
};

void CaptureSourceTest::gapsAreThoseOfTheRecording_data()
{
    QTest::addColumn<qint64>("wallMs"); // by the wall clock
    QTest::addColumn<qint64>("bootMs"); // by the boot-time clock
    QTest::addColumn<uint>("percent");
    QTest::addColumn<qint64>("gapMs");
    QTest::newRow("a second") << qint64(1000) << qint64(1000) << 100u << qint64(1000);
    QTest::newRow("ten times as fast") << qint64(1000) << qint64(1000) << 1000u << qint64(100);
    QTest::newRow("half as fast") << qint64(1000) << qint64(1000) << 50u << qint64(2000);
    QTest::newRow("the wall clock was set back") << qint64(-3'600'000) << qint64(1000) << 100u << qint64(1000);
    QTest::newRow("the wall clock was set forward") << qint64(3'600'000) << qint64(1000) << 100u << qint64(1000);
    QTest::newRow("the computer was started anew") << qint64(40'000) << qint64(-900'000) << 100u << qint64(40'000);
    QTest::newRow("started anew, and up for longer") << qint64(40'000) << qint64(500'000) << 100u << qint64(40'000);
    QTest::newRow("a hole of a day: a minute") << qint64(86'400'000) << qint64(86'400'000) << 100u << qint64(60'000);
    QTest::newRow("no time at all") << qint64(0) << qint64(0) << 100u << qint64(0);
    QTest::newRow("both went back") << qint64(-5) << qint64(-7) << 100u << qint64(0);
}

void CaptureSourceTest::gapsAreThoseOfTheRecording()
{
    QFETCH(qint64, wallMs);
    QFETCH(qint64, bootMs);
    QFETCH(uint, percent);
    QFETCH(qint64, gapMs);
    const ArrivalTime before = at(1'790'000'000'000ms, 1'000'000ms);
    const ArrivalTime after { before.utc + std::chrono::milliseconds(wallMs),
                              before.sinceBoot + std::chrono::milliseconds(bootMs) };
    QCOMPARE(CaptureSource::gapBetween(before, after, percent).count(), std::int64_t(gapMs));
}

void CaptureSourceTest::everyByteComesInOrder_data()
{
    QTest::addColumn<uint>("percent");
    QTest::addColumn<bool>("byRecord");
    QTest::newRow("as fast as possible") << 0u << false;
    QTest::newRow("a thousand times as fast") << 100'000u << true;
}

void CaptureSourceTest::everyByteComesInOrder()
{
    QFETCH(uint, percent);
    QFETCH(bool, byRecord);
    const LinkSettings link = settings(percent);
    const QByteArray stream = writeCapture(QString::fromStdString(link.path));
    QVERIFY(!stream.isEmpty());
    const FakeClock clock;
    CaptureSource source(SourceId { 1 }, link, clock);
    QSignalSpy ended(&source, &ByteSource::ended);
    QByteArray received;
    int chunks = 0;
    connect(&source, &ByteSource::bytesArrived, this, [&](const ByteChunk &chunk) {
        received += chunk.bytes;
        ++chunks;
    });
    source.open();
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(received, stream);
    QCOMPARE(chunks == 2 * kTelegrams, byRecord);
}

void CaptureSourceTest::aReplayFromTheStartIsTheSame()
{
    const LinkSettings link = settings(0);
    const QByteArray stream = writeCapture(QString::fromStdString(link.path));
    const FakeClock clock;
    CaptureSource source(SourceId { 1 }, link, clock);
    QSignalSpy ended(&source, &ByteSource::ended);
    QByteArray received;
    connect(&source, &ByteSource::bytesArrived, this, [&](const ByteChunk &chunk) { received += chunk.bytes; });
    source.open();
    QTRY_COMPARE(ended.count(), 1);
    source.open();
    QTRY_COMPARE(ended.count(), 2);
    QCOMPARE(received, stream + stream);
}

void CaptureSourceTest::whatCannotBeReadIsSaid()
{
    LinkSettings link = settings(0);
    link.path = m_folder.filePath(QStringLiteral("none.mscap")).toStdString();
    const FakeClock clock;
    CaptureSource source(SourceId { 1 }, link, clock);
    QSignalSpy failed(&source, &ByteSource::failed);
    source.open();
    QCOMPARE(failed.count(), 1);
    QCOMPARE(failed.first().at(0).value<LinkError>(), LinkError::Unreadable);
}

void CaptureSourceTest::acquisitionTakesCapturesForRecordings()
{
    const LinkSettings link = settings(0);
    const QByteArray stream = writeCapture(QString::fromStdString(link.path));
    Acquisition acquisition;
    int telegrams = 0;
    QByteArray bytes;
    LinkState state = LinkState::Opening;
    connect(&acquisition, &Acquisition::telegramArrived, this, [&] { ++telegrams; });
    connect(&acquisition, &Acquisition::bytesArrived, this, [&](const ByteChunk &chunk) { bytes += chunk.bytes; });
    connect(&acquisition, &Acquisition::linkChanged, this, [&](const LinkStatus &status) { state = status.state; });
    acquisition.openLink(SourceId { 1 }, link);
    QTRY_COMPARE(state, LinkState::Ended);
    QCOMPARE(telegrams, kTelegrams);
    QCOMPARE(bytes, stream);
}

QTEST_GUILESS_MAIN(CaptureSourceTest)
#include "tst_capturesource.moc"
