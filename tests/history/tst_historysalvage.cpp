// SPDX-License-Identifier: GPL-3.0-or-later
// What is read of a damaged file. Each case damages pages of a real one and says which rows were in them.
#include "history/historysalvage.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kOld = 1'790'000'000'000; ///< 2026-09-21T14:13:20Z: into blocks at once
constexpr int kOldSeconds = 9000;
constexpr int kNewSeconds = 6000;
constexpr qint64 kPage = 4096;

} // namespace

class TestHistorySalvage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        writer.open();
        writer.writeBulk(seconds(kOld, kOldSeconds));
        writer.writeBulk(seconds(QDateTime::currentMSecsSinceEpoch() - 2 * kNewSeconds * 1000, kNewSeconds));
        writer.close();
        QFile::remove(m_path + QStringLiteral("-wal"));
        m_before = everything();
    }

    void readsEverythingWithoutTheFirstPage_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::newRow("the header") << qint64(100);
        QTest::newRow("the whole page") << kPage;
    }
    void readsEverythingWithoutTheFirstPage()
    {
        QFETCH(const qint64, bytes);
        overwrite(0, bytes);
        const Salvage result = salvaged();
        QCOMPARE(everything(), m_before);
        QVERIFY(result.rows > kNewSeconds);
    }

    void readsBetweenDamagedPages()
    {
        // Three leaves of `snapshot` that do not follow each other; dbstat says how many rows each holds.
        const QStringList leaves = sqlRows(m_path,
                                           QStringLiteral("SELECT pageno, ncell FROM dbstat WHERE name = 'snapshot'"
                                                          " AND pagetype = 'leaf' ORDER BY path"));
        QVERIFY(leaves.size() > 40);
        int lost = 0;
        for (const qsizetype leaf : { qsizetype(10), qsizetype(20), leaves.size() - 10 }) {
            lost += leaves[leaf].section(QLatin1Char('|'), 1).toInt();
            overwrite((leaves[leaf].section(QLatin1Char('|'), 0, 0).toLongLong() - 1) * kPage, kPage);
        }
        const Salvage result = salvaged();
        QCOMPARE(result.lost, 3);
        QCOMPARE(count("snapshot"), kNewSeconds - lost);
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT sum(snapshots) FROM block")),
                 QStringList { QString::number(kOldSeconds) });
    }

    void readsAFileThatWasCut()
    {
        QFile file(m_path);
        QVERIFY(file.resize(file.size() * 6 / 10 + 1234));
        [[maybe_unused]] const Salvage result = salvaged();
        const QStringList left = everything();
        QVERIFY(count("snapshot") + count("rollup_1m") > 0);
        for (const QString &row : left)
            QVERIFY2(m_before.contains(row), qPrintable(row));
    }

    void leavesWhatCannotBeRead()
    {
        overwrite(0, QFileInfo(m_path).size());
        const Salvage result = salvaged();
        QCOMPARE(result.rows, 0);
        QVERIFY(QFile::exists(result.setAside));
        QCOMPARE(everything(), QStringList());
    }

private:
    static std::vector<Snapshot> seconds(std::int64_t startMs, int count)
    {
        std::vector<Snapshot> snapshots;
        for (int i = 0; i < count; ++i) {
            SnapshotBuilder builder(startMs + std::int64_t(i) * 1000);
            // On from one stretch to the next: a second of the recording is half a Wh at most.
            builder.import(1, Decimal(startMs / 1000 - 1'700'000'000 + i / 2, -3).toString())
                .power(Decimal(i % 400, -3).toString(), "00.000")
                .gas(Decimal(100'000 + i / 3600, -3).toString(), startMs / 1000 + i / 3600 * 3600);
            snapshots.push_back(builder.snapshot());
        }
        return snapshots;
    }

    void overwrite(qint64 at, qint64 bytes)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(at));
        QCOMPARE(file.write(QByteArray(bytes, '\x5A')), bytes);
    }

    Salvage salvaged()
    {
        Salvage result;
        const HistoryFault fault = salvage(m_path, &result);
        if (fault)
            qWarning("%s", qPrintable(fault.detail));
        if (sqlRows(m_path, QStringLiteral("PRAGMA integrity_check")) != QStringList(QStringLiteral("ok")))
            qWarning("what was salvaged is damaged itself");
        return fault ? Salvage() : result;
    }

    int count(const char *table) const
    {
        return sqlRows(m_path, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).value(0).toInt();
    }

    /// Every row of every table, behind the table's name.
    QStringList everything() const
    {
        QStringList rows;
        for (const char *table :
             { "setting", "meter", "import", "segment", "block", "snapshot", "rollup_1d", "rollup_1h", "rollup_15m",
               "rollup_1m", "register", "register_value", "event", "doubt" }) {
            const QString columns =
                sqlRows(m_path,
                        QStringLiteral("SELECT group_concat('quote(\"' || name || '\")', ' || '','' || ')"
                                       " FROM pragma_table_info('%1')")
                            .arg(QLatin1String(table)))
                    .value(0);
            for (const QString &row :
                 sqlRows(m_path, QStringLiteral("SELECT %1 FROM %2 ORDER BY 1").arg(columns, QLatin1String(table))))
                rows << QLatin1String(table) + QLatin1Char(' ') + row;
        }
        return rows;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_before;
};

QTEST_GUILESS_MAIN(TestHistorySalvage)
#include "tst_historysalvage.moc"
