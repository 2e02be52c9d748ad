// SPDX-License-Identifier: GPL-3.0-or-later
#include "meterfixture.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QThread>
#include <QtTest>

#include <cstring>

using namespace meterscope::test;

/// SIGKILL at random moments while snapshots flow: compared with the sender's own log, at most the one that was being
/// written is missing, and the database opens clean.
class TestKilledWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void losesAtMostTheSnapshotBeingWritten()
    {
        const int kills = qEnvironmentVariableIntValue("METERSCOPE_KILLS") > 0
            ? qEnvironmentVariableIntValue("METERSCOPE_KILLS")
            : 150; // and 50 of the whole program, in tst_kill
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("history.sqlite"));
        QRandomGenerator random(static_cast<quint32>(QDateTime::currentMSecsSinceEpoch()));
        qint64 first = 1;
        qint64 sentInAll = 0;
        qint64 lostInAll = 0;
        qint64 flowingMs = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const QList<qint64> sent = sendUntilKilled(path, first, random, &flowingMs);
            QVERIFY(!sent.isEmpty());
            const QStringList stored = sqlRows(
                path, QStringLiteral("SELECT import_t1 FROM snapshot WHERE import_t1 >= %1 ORDER BY id").arg(first));
            for (qsizetype i = 0; i < stored.size(); ++i)
                QCOMPARE(stored[i].toLongLong(), first + i); // none missing in between, none twice
            const qint64 lost = sent.size() - stored.size();
            QVERIFY2(lost <= 1,
                     qPrintable(
                         QStringLiteral("kill %1: sent %2, stored %3").arg(kill).arg(sent.size()).arg(stored.size())));
            QCOMPARE(sqlRows(path, QStringLiteral("PRAGMA integrity_check")), QStringList(QStringLiteral("ok")));
            sentInAll += sent.size();
            lostInAll += qMax<qint64>(lost, 0);
            first = stored.isEmpty() ? first + 1000 : stored.last().toLongLong() + 1;
        }
        QCOMPARE(sqlRows(path, QStringLiteral("SELECT count(*) FROM segment")), QStringList(QStringLiteral("1")));
        qInfo("%d kills, %lld snapshots sent at %lld a second, %lld lost", kills, static_cast<long long>(sentInAll),
              static_cast<long long>(sentInAll * 1000 / qMax<qint64>(flowingMs, 1)), static_cast<long long>(lostInAll));
    }

private:
    QList<qint64> sendUntilKilled(const QString &path, qint64 first, QRandomGenerator &random, qint64 *flowingMs)
    {
        QProcess sender;
        sender.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        sender.start(QStringLiteral(METERSCOPE_KILLED_WRITER), { path, QString::number(first) });
        if (!sender.waitForReadyRead(30'000))
            return {};
        QElapsedTimer flowing;
        flowing.start();
        const qint64 atLeast = 1 + random.bounded(150);
        while (sender.bytesAvailable() < atLeast * qint64(sizeof(qint64)) && sender.waitForReadyRead(30'000)) { }
        *flowingMs += flowing.elapsed();
        QThread::usleep(random.bounded(4000u)); // anywhere between two snapshots
        sender.kill();
        sender.waitForFinished();
        const QByteArray log = sender.readAll();
        QList<qint64> sent(log.size() / qsizetype(sizeof(qint64)));
        std::memcpy(sent.data(), log.constData(), static_cast<std::size_t>(sent.size()) * sizeof(qint64));
        return sent;
    }
};

QTEST_GUILESS_MAIN(TestKilledWriter)
#include "tst_killedwriter.moc"
