// SPDX-License-Identifier: GPL-3.0-or-later
// Captures as the terminal program makes and reads them: recorded from a line, decoded, and kept by the raw archive of
// a program that is killed.
#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr int kTelegrams = 30;

/// A telegram without a checksum, as DSMR 2.2 has it.
QByteArray telegram(int number)
{
    return "/XXX5 no meter\r\n\r\n0-0:96.1.1(30313233)\r\n1-0:1.8.1(" + QByteArray::number(10'000 + number)
        + ".000*kWh)\r\n1-0:1.7.0(0001.23*kW)\r\n!\r\n";
}

QByteArray stream()
{
    QByteArray bytes;
    for (int i = 0; i < kTelegrams; ++i)
        bytes += telegram(i) + QByteArray("\xfe\xff", i % 3);
    return bytes;
}

QByteArray bytesOf(const QString &capture)
{
    CaptureReader reader;
    QByteArray bytes;
    if (reader.open(capture.toStdString()))
        return bytes;
    for (std::uint64_t i = 0; i < reader.count(); ++i) {
        if (const auto record = reader.record(i))
            bytes.append(reinterpret_cast<const char *>(record->bytes.data()), qsizetype(record->bytes.size()));
    }
    return bytes;
}

} // namespace

class TestCaptureCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void aCaptureDecodesLikeItsBytes();
    void aDamagedCaptureIsReadAsFarAsPossible();
    void aLineIsRecordedIntoACapture_data();
    void aLineIsRecordedIntoACapture();
    void theRawArchiveHoldsWhatAKilledProgramShowed();

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    /// Telegrams in blocks of a few.
    [[nodiscard]] bool writeCapture(const QString &file) const
    {
        CaptureWriterOptions options;
        options.blockBytes = 1000;
        CaptureWriter writer(file.toStdString(), options);
        bool written = !writer.open();
        for (int i = 0; i < kTelegrams; ++i) {
            const QByteArray bytes = telegram(i) + QByteArray("\xfe\xff", i % 3);
            const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.constData());
            written = written && !writer.append({ CaptureKind::Telegram, {}, { data, std::size_t(bytes.size()) } });
        }
        return written && !writer.finish();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCaptureCli::aCaptureDecodesLikeItsBytes()
{
    QFile plain(path("a.raw"));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write(stream()) == stream().size());
    plain.close();
    QVERIFY(writeCapture(path("a.mscap")));
    const CliRun fromPlain = runCli({ QStringLiteral("decode"), plain.fileName() });
    const CliRun fromCapture = runCli({ QStringLiteral("decode"), path("a.mscap") });
    QCOMPARE(fromPlain.exitCode, 0);
    QCOMPARE(fromCapture.exitCode, 0);
    QCOMPARE(fromPlain.output.count("\"10029.000\""), 1);
    QCOMPARE(fromCapture.output, fromPlain.output);
}

void TestCaptureCli::aDamagedCaptureIsReadAsFarAsPossible()
{
    QVERIFY(writeCapture(path("a.mscap")));
    QFile file(path("a.mscap"));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray content = file.readAll();
    const qsizetype second = content.indexOf("MSBK", content.indexOf("MSBK") + 4);
    QVERIFY(second > 0 && file.seek(second + 60) && file.write("damage") == 6);
    file.close();
    const CliRun run = runCli({ QStringLiteral("decode"), file.fileName() });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("is damaged"), run.errors.constData());
    QVERIFY(run.output.contains("10000.000"));
    QVERIFY(run.output.contains("10029.000"));
}

void TestCaptureCli::aLineIsRecordedIntoACapture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("raw");
    QTest::addColumn<bool>("isCapture");
    QTest::newRow("capture") << QStringLiteral("out.mscap") << false << true;
    QTest::newRow("plain bytes by name") << QStringLiteral("out.p1") << false << false;
    QTest::newRow("plain bytes by option") << QStringLiteral("out.mscap") << true << false;
}

void TestCaptureCli::aLineIsRecordedIntoACapture()
{
    QFETCH(QString, name);
    QFETCH(bool, raw);
    QFETCH(bool, isCapture);
    QTcpServer meter;
    QVERIFY(meter.listen(QHostAddress::LocalHost));
    connect(&meter, &QTcpServer::newConnection, &meter, [&meter] {
        QTcpSocket *line = meter.nextPendingConnection();
        line->write(stream());
    });
    const QString out = m_folder->filePath(name);
    QStringList arguments { QStringLiteral("record"), QStringLiteral("--tcp"),
                            QStringLiteral("127.0.0.1:%1").arg(meter.serverPort()), QStringLiteral("--out"), out };
    if (raw)
        arguments += QStringLiteral("--raw");
    QProcess recorder;
    recorder.start(QStringLiteral(METERSCOPE_CLI), arguments);
    const auto recorded = [&] {
        if (!isCapture)
            return QFileInfo(out).size() >= stream().size();
        return bytesOf(out).size() >= stream().size() - telegram(0).size();
    };
    QTRY_VERIFY_WITH_TIMEOUT(recorded(), 20'000);
    recorder.terminate();
    QTRY_COMPARE_WITH_TIMEOUT(recorder.state(), QProcess::NotRunning, 20'000);
    QCOMPARE(recorder.exitCode(), 0);
    QCOMPARE(CaptureReader::isCapture(out.toStdString()), isCapture);
    if (isCapture) {
        QCOMPARE(bytesOf(out), stream());
        return;
    }
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), stream());
}

void TestCaptureCli::theRawArchiveHoldsWhatAKilledProgramShowed()
{
    QTcpServer meter;
    QVERIFY(meter.listen(QHostAddress::LocalHost));
    connect(&meter, &QTcpServer::newConnection, &meter, [&meter] {
        QTcpSocket *line = meter.nextPendingConnection();
        // Its end is there when the next telegram begins, so one more than is waited for.
        line->write(stream() + telegram(kTelegrams));
    });
    QProcess live;
    live.start(QStringLiteral(METERSCOPE_CLI),
               { QStringLiteral("live"), QStringLiteral("--lines"), QStringLiteral("--tcp"),
                 QStringLiteral("127.0.0.1:%1").arg(meter.serverPort()), QStringLiteral("--database"),
                 path("history.sqlite") });
    const QDir archive(path("history.sqlite.raw"));
    const auto archived = [&] {
        QByteArray bytes;
        for (const QString &name : archive.entryList({ QStringLiteral("*.mscap") }, QDir::Files, QDir::Name))
            bytes += bytesOf(archive.filePath(name));
        return bytes;
    };
    QTRY_VERIFY_WITH_TIMEOUT(archived().size() >= stream().size(), 20'000);
    live.kill();
    QVERIFY(live.waitForFinished());
    QVERIFY((stream() + telegram(kTelegrams)).startsWith(archived()));
    QCOMPARE(archive.entryList({ QStringLiteral("*.mscap-journal") }, QDir::Files).size(), 1);
    // File and journal are read as one.
    const QString capture = archive.filePath(archive.entryList({ QStringLiteral("*.mscap") }).constFirst());
    const CliRun decoded = runCli({ QStringLiteral("decode"), capture });
    QCOMPARE(decoded.exitCode, 0);
    QVERIFY(decoded.output.contains("\"10000.000\"") && decoded.output.contains("\"10029.000\""));
}

QTEST_GUILESS_MAIN(TestCaptureCli)
#include "tst_capturecli.moc"
