// SPDX-License-Identifier: GPL-3.0-or-later
//
// SIGKILL at random moments while snapshots flow. The sender's log says what went onto the line; the database must hold
// all of it up to the last snapshot, which may have been in the writer's hands, and must open clean.

#include <QtTest>

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace meterscope;

namespace {

constexpr quint32 kTelegramsPerHour = 250 * 3600;
constexpr int kPatienceMs = 30'000;

[[nodiscard]] int killCount()
{
    bool given = false;
    const int count = qEnvironmentVariableIntValue("METERSCOPE_KILLS", &given);
    return given ? count : 50;
}

struct Recorded
{
    QString integrity;
    QStringList meterTimes; ///< of every row, in the order recorded
};

[[nodiscard]] Recorded readDatabase(const QString &path)
{
    Recorded result;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(path);
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        query.exec(QStringLiteral("PRAGMA integrity_check"));
        result.integrity = query.next() ? query.value(0).toString() : QStringLiteral("does not open");
        query.exec(QStringLiteral("SELECT meter_utc FROM readings ORDER BY id"));
        while (query.next()) {
            result.meterTimes.append(query.value(0).toString());
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return result;
}

[[nodiscard]] QStringList sentTimes(const std::vector<SentTelegram> &log)
{
    QStringList times;
    for (const SentTelegram &telegram : log) {
        times.append(QString::fromStdString(formatUtc(telegram.state.time)));
    }
    return times;
}

/// The far end, held open beside the program: what it has not read yet is still in the kernel.
class FarEnd
{
public:
    explicit FarEnd(const QString &path)
        : m_descriptor(::open(path.toLocal8Bit().constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
    { }
    ~FarEnd() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(FarEnd)
    [[nodiscard]] int unreadBytes() const
    {
        int bytes = 0;
        return ::ioctl(m_descriptor, FIONREAD, &bytes) == 0 ? bytes : -1;
    }

private:
    int m_descriptor;
};

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKillLosesAtMostTheSnapshotBeingWritten();

private:
    void killOnce(int round, int *lost);
};

void TestKill::aKillLosesAtMostTheSnapshotBeingWritten()
{
    int lost = 0;
    for (int round = 0; round < killCount(); ++round) {
        killOnce(round, &lost);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
    qInfo("%d kills, %d snapshots lost in all", killCount(), lost);
}

void TestKill::killOnce(int round, int *lost)
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("history.sqlite"));
    SimulationSettings settings;
    settings.telegramsPerHour = kTelegramsPerHour;
    const SystemClock clock;
    SimulatedMeter meter(settings, clock);
    meter.keepLog();
    QVERIFY2(meter.start(folder.filePath(QStringLiteral("tty"))), qPrintable(meter.error()));

    QProcess program;
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(METERSCOPE_CLI),
                  { QStringLiteral("live"), QStringLiteral("--port"), meter.path(), QStringLiteral("--database"),
                    database, QStringLiteral("--lines") });
    QByteArray output;
    connect(&program, &QProcess::readyRead, &program, [&] { output += program.readAll(); });
    // Lines on standard output say that telegrams flow; from then on any moment will do.
    QTRY_VERIFY2_WITH_TIMEOUT(output.count('\n') >= 50, output.constData(), kPatienceMs);
    QTest::qWait(QRandomGenerator::global()->bounded(400));
    program.kill();
    // From here on nothing is sent, so the log ends where the line does.
    const FarEnd farEnd(meter.path());
    meter.stop();
    QVERIFY(program.waitForFinished(kPatienceMs));
    const int unread = std::max(0, farEnd.unreadBytes());

    const Recorded recorded = readDatabase(database);
    QCOMPARE(recorded.integrity, QStringLiteral("ok"));
    const QStringList sent = sentTimes(meter.log());
    const qsizetype first = sent.indexOf(recorded.meterTimes.value(0));
    QVERIFY2(first >= 0 && first <= 1, "telegrams at the beginning are missing");
    QVERIFY(recorded.meterTimes.size() >= 50);
    QCOMPARE(recorded.meterTimes, sent.mid(first, recorded.meterTimes.size()));
    const qsizetype inKernel = (unread + meter.log().back().bytes.size() - 1) / meter.log().back().bytes.size();
    const qsizetype missing = sent.size() - first - recorded.meterTimes.size();
    QVERIFY2(
        missing - inKernel <= 1,
        qPrintable(
            QStringLiteral("round %1: %2 missing, %3 of them still unread").arg(round).arg(missing).arg(inKernel)));
    *lost += int(std::max<qsizetype>(0, missing - inKernel));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
