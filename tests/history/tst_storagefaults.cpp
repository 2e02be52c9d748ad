// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kStart = 1'790'000'000'000;
constexpr char kInner[] = "METERSCOPE_INNER_FOLDER"; ///< set in the process that runs under the fault

bool isInner()
{
    return qEnvironmentVariableIsSet(kInner);
}

} // namespace

/// Faults of the storage, caused for real: a full file system, a folder without rights. Each test starts itself again
/// where the fault is: in a mount namespace of its own, or as a user who is not root.
class TestStorageFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fullDisk();
    void folderWithoutRights();
    void readOnlyMedium();

private:
    std::unique_ptr<HistoryWriter> openWriter(const QString &path, const QString &waitingPath)
    {
        HistoryWriterOptions options;
        options.path = path;
        options.waitingPath = waitingPath;
        options.retryMs = 50;
        auto writer = std::make_unique<HistoryWriter>(options);
        connect(writer.get(), &HistoryWriter::statusChanged, this,
                [this](const HistoryStatus &now) { m_status = now; });
        writer->open();
        return writer;
    }

    static void write(HistoryWriter &writer, int number)
    {
        writer.write(SnapshotBuilder(kStart + number * 1000).import(1, Decimal(number, -3).toString()).share());
        QCoreApplication::processEvents();
    }

    /// Runs one function of this program under `launcher`; its report is ours.
    static void runInner(const QString &launcher, const QStringList &arguments, const QString &folder)
    {
        QProcess inner;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QString::fromLatin1(kInner), folder);
        inner.setProcessEnvironment(environment);
        inner.setProcessChannelMode(QProcess::MergedChannels);
        inner.start(launcher, arguments);
        if (!inner.waitForStarted())
            QSKIP(qPrintable(launcher + QStringLiteral(" is not installed")));
        QVERIFY(inner.waitForFinished(60'000));
        const QByteArray output = inner.readAll();
        if (!output.contains("Totals:"))
            QSKIP(("cannot cause the fault here: " + output.simplified()).constData());
        QVERIFY2(inner.exitStatus() == QProcess::NormalExit && inner.exitCode() == 0, output.constData());
    }

    static void runAsNobody(const char *function, const QString &folder)
    {
        QVERIFY(::chown(QFile::encodeName(folder).constData(), 65534, 65534) == 0);
        runInner(QStringLiteral("setpriv"),
                 { QStringLiteral("--reuid=65534"), QStringLiteral("--regid=65534"), QStringLiteral("--clear-groups"),
                   QCoreApplication::applicationFilePath(), QString::fromLatin1(function) },
                 folder);
    }

    HistoryStatus m_status;
};

void TestStorageFaults::fullDisk()
{
    QTemporaryDir outer;
    if (!isInner()) {
        const QString script = QStringLiteral("mount -t tmpfs -o size=2m tmpfs '%1' && exec '%2' fullDisk")
                                   .arg(outer.path(), QCoreApplication::applicationFilePath());
        runInner(QStringLiteral("unshare"),
                 { QStringLiteral("--mount"), QStringLiteral("sh"), QStringLiteral("-c"), script }, outer.path());
        return;
    }
    const QDir disk(qEnvironmentVariable(kInner));
    const auto writer =
        openWriter(disk.filePath(QStringLiteral("history.sqlite")), outer.filePath(QStringLiteral("history.waiting")));
    write(*writer, 0);
    QVERIFY(m_status.recording);
    QFile filler(disk.filePath(QStringLiteral("filler")));
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }

    int number = 1;
    for (; number < 5000 && m_status.error == HistoryError::None; ++number)
        write(*writer, number);
    QCOMPARE(m_status.error, HistoryError::DiskFull);
    QVERIFY(!m_status.detail.empty());
    for (int i = 0; i < 20; ++i)
        write(*writer, number++);
    QVERIFY(!m_status.recording);

    filler.remove();
    QTRY_VERIFY_WITH_TIMEOUT(m_status.recording, 20'000);
    write(*writer, number++);
    QCOMPARE(m_status.lost, 0U);
    const QStringList stored = sqlRows(disk.filePath(QStringLiteral("history.sqlite")),
                                       QStringLiteral("SELECT import_t1 FROM snapshot ORDER BY id"));
    QCOMPARE(int(stored.size()), number);
    for (int i = 0; i < number; ++i)
        QCOMPARE(stored[i].toInt(), i);
}

void TestStorageFaults::folderWithoutRights()
{
    QTemporaryDir outer;
    if (::geteuid() == 0)
        return runAsNobody("folderWithoutRights", outer.path());
    const QDir folder(isInner() ? qEnvironmentVariable(kInner) : outer.path());
    const QString closed = folder.filePath(QStringLiteral("closed"));
    QVERIFY(folder.mkdir(QStringLiteral("closed")));
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::ExeOwner));
    const QString path = closed + QStringLiteral("/history.sqlite");
    const auto writer = openWriter(path, folder.filePath(QStringLiteral("history.waiting")));
    QCOMPARE(m_status.error, HistoryError::NotWritable);
    for (int number = 0; number < 3; ++number)
        write(*writer, number);
    QVERIFY(QFile::setPermissions(closed, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QTRY_VERIFY(m_status.recording);
    QCOMPARE(sqlRows(path, QStringLiteral("SELECT import_t1 FROM snapshot ORDER BY id")).join(u' '),
             QStringLiteral("0 1 2"));
}

void TestStorageFaults::readOnlyMedium()
{
    QTemporaryDir outer;
    if (::geteuid() == 0)
        return runAsNobody("readOnlyMedium", outer.path());
    const QDir folder(isInner() ? qEnvironmentVariable(kInner) : outer.path());
    const QString path = folder.filePath(QStringLiteral("history.sqlite"));
    auto writer = openWriter(path, QString());
    write(*writer, 0);
    write(*writer, 1);
    writer.reset();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));

    SeriesReply reply;
    HistoryReader reader(path);
    connect(&reader, &HistoryReader::replied, this, [&](const SeriesReply &now) { reply = now; });
    SeriesRequest request;
    request.from = UtcSeconds(std::chrono::seconds(kStart / 1000 - 3600));
    request.to = UtcSeconds(std::chrono::seconds(kStart / 1000 + 3600));
    reader.request(request);
    writer = openWriter(path, QString());
    const HistoryError error = m_status.error;
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(reply.error, HistoryError::None);
    QCOMPARE(reply.totals[kImportTariff1].value(), Decimal(1, 0));
    QCOMPARE(error, HistoryError::NotWritable);
}

QTEST_GUILESS_MAIN(TestStorageFaults)
#include "tst_storagefaults.moc"
