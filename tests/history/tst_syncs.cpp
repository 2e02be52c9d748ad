// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

/// What a power cut takes is what was not synced: the syncs of a recording program are counted from outside.
class TestSyncs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void syncsTheLogAtLeastEveryTenSeconds()
    {
        QTemporaryDir folder;
        const QString log = folder.filePath(QStringLiteral("syncs"));
        QProcess recorder;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(METERSCOPE_SYNC_SHIM));
        environment.insert(QStringLiteral("METERSCOPE_SYNC_LOG"), log);
        environment.insert(QStringLiteral("METERSCOPE_SYNC_MS"), QStringLiteral("default")); // as the program does it
        recorder.setProcessEnvironment(environment);
        recorder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        recorder.start(QStringLiteral(METERSCOPE_KILLED_WRITER),
                       { folder.filePath(QStringLiteral("history.sqlite")), QStringLiteral("1") });
        QVERIFY(recorder.waitForReadyRead(30'000)); // it records
        const auto syncs = [&log] {
            QFile file(log);
            return file.open(QIODevice::ReadOnly) ? file.readAll().count("history.sqlite-wal\n") : 0;
        };
        const qsizetype before = syncs();
        QElapsedTimer recording;
        recording.start();
        constexpr int kSeconds = 21;
        while (recording.elapsed() < kSeconds * 1000 && recorder.waitForReadyRead(kSeconds * 1000))
            recorder.readAll();
        QCOMPARE(recorder.state(), QProcess::Running);
        const qsizetype counted = syncs() - before;
        recorder.kill();
        recorder.waitForFinished();
        qInfo("%d syncs of the log in %d s of recording", int(counted), kSeconds);
        QVERIFY(counted >= kSeconds / 10);
    }
};

QTEST_GUILESS_MAIN(TestSyncs)
#include "tst_syncs.moc"
