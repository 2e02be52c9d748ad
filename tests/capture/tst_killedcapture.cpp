// SPDX-License-Identifier: GPL-3.0-or-later
#include "capturefixture.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace meterscope::test;

/// SIGKILL at random moments while records flow: each one that append() took is there afterwards, the next process goes
/// on behind it, and nothing is there twice.
class TestKilledCapture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThatWasWrittenIsLost()
    {
        const int kills = qEnvironmentVariableIntValue("METERSCOPE_KILLS") > 0
            ? qEnvironmentVariableIntValue("METERSCOPE_KILLS")
            : 100;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("killed.mscap"));
        std::uint64_t said = 0; // records that the writer said to have written
        for (int kill = 0; kill < kills; ++kill) {
            const auto last = writeUntilKilled(path);
            QVERIFY2(last, "the writer wrote nothing");
            said = std::max<std::uint64_t>(said, *last + 1);
            meterscope::CaptureReader reader;
            QVERIFY(!reader.open(path.toStdString()));
            // The kill may fall between the writing and the saying: one more is possible.
            QVERIFY2(reader.count() == said || reader.count() == said + 1,
                     qPrintable(QStringLiteral("kill %1: %2 said, %3 there").arg(kill).arg(said).arg(reader.count())));
            said = reader.count();
        }
        QVERIFY(readAll(path) == recordsUpTo(said));
        qInfo("%d kills, %llu records, none lost", kills, static_cast<unsigned long long>(said));
    }

private:
    /// The number of the last record that the writer said to have written.
    static std::optional<std::uint64_t> writeUntilKilled(const QString &path)
    {
        QProcess writer;
        writer.start(QStringLiteral(METERSCOPE_KILLED_CAPTURE), { path });
        if (!writer.waitForReadyRead(10'000))
            return std::nullopt;
        QByteArray said = writer.readAllStandardOutput();
        const qsizetype enough = QRandomGenerator::global()->bounded(4000);
        while (said.size() < enough && writer.waitForReadyRead(10'000))
            said += writer.readAllStandardOutput();
        writer.kill();
        writer.waitForFinished();
        said += writer.readAllStandardOutput();
        const qsizetype end = said.lastIndexOf('\n');
        const qsizetype begin = said.lastIndexOf('\n', end - 1) + 1;
        bool ok = false;
        const std::uint64_t number = said.mid(begin, end - begin).toULongLong(&ok);
        return ok ? std::optional(number) : std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestKilledCapture)
#include "tst_killedcapture.moc"
