// SPDX-License-Identifier: GPL-3.0-or-later
// `meterscope-cli history` as people and scripts use it: what it prints and how it ends.
#include "capture/capturereader.h"
#include "capture/capturewriter.h"
#include "capture/rawarchive.h"
#include "ciphercomposer.h"
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::test;

namespace {

constexpr std::int64_t kNoon = 1'795'262'400'000; // 2026-11-21 12:00 UTC

} // namespace

class TestHistoryCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = m_folder->filePath(QStringLiteral("history.sqlite"));
        m_file = m_folder->filePath(QStringLiteral("data.csv"));
        write(m_file,
              "2019-10-27 02:59:58,12338.7159,321,100,120,101\n"
              "2019-10-27 02:00:00,nothing,0,0,120,101\n"
              "2019-10-27 02:00:02,12338.7160,0,0,120,101\n");
    }

    void importsOnlyWhenTold()
    {
        const CliRun shown = history({ QStringLiteral("import"), m_file });
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.output.contains("kind smart-meter-logger: 2 readings, 0 recorded already, 1 unreadable\n"));
        QVERIFY(shown.output.contains("line 2, column 2: 'nothing' is no number\n"));
        QVERIFY(shown.output.contains("first 2019-10-27T00:59:58Z: import_total 12338.7159 kWh\n"));
        QCOMPARE(history({ QStringLiteral("query") }).exitCode, 2); // there is no history yet
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const CliRun rows = history({ QStringLiteral("query") });
        QCOMPARE(rows.exitCode, 0);
        QCOMPARE(rows.output.count('\n'), 3);
        QVERIFY(
            rows.output.contains("\n2019-10-27T01:00:02.000Z,2019-10-27T02:00:02+01:00,,,imported,,,,,12338.7160,"));
        // What is there already is not taken twice.
        const CliRun again = history({ QStringLiteral("import"), m_file });
        QCOMPARE(again.exitCode, 1);
        QVERIFY(again.output.contains(": 0 readings, 2 recorded already, 1 unreadable\n"));
    }

    void exportsNothingOfTheFuture()
    {
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const QString path = m_folder->filePath(QStringLiteral("months.csv"));
        const CliRun run =
            runCli({ QStringLiteral("export"), QStringLiteral("--database"), m_database, QStringLiteral("--out"), path,
                     QStringLiteral("--step"), QStringLiteral("month"), QStringLiteral("--from"),
                     QStringLiteral("2019-10-01"), QStringLiteral("--to"), QStringLiteral("2999-01-01") });
        QCOMPARE(run.exitCode, 0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray rows = file.readAll();
        QVERIFY(rows.contains("\n2019-09-30T22:00:00Z,2019-10-31T23:00:00Z,"));
        QVERIFY2(!rows.contains("\n2998-"), "a month that has not begun");
    }

    void undoesAnImport()
    {
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const CliRun listed = history({ QStringLiteral("imports") });
        QCOMPARE(listed.exitCode, 0);
        QVERIFY(listed.output.endsWith(" data.csv\n"));
        QCOMPARE(history({ QStringLiteral("undo"), QStringLiteral("7") }).exitCode, 2);
        QCOMPARE(history({ QStringLiteral("undo"), QStringLiteral("1") }).exitCode, 0);
        QCOMPARE(history({ QStringLiteral("query") }).exitCode, 1);
        QCOMPARE(history({ QStringLiteral("imports") }).exitCode, 1);
    }

    void replaysRawBytesThroughTheDecoder()
    {
        const QString raw = m_folder->filePath(QStringLiteral("line.p1"));
        // A minute of a telegram a second, over the end of summer time.
        QCOMPARE(runCli({ QStringLiteral("simulate"), QStringLiteral("--out"), raw, QStringLiteral("--from"),
                          QStringLiteral("2026-10-25T00:59:30Z"), QStringLiteral("--to"),
                          QStringLiteral("2026-10-25T01:00:30Z") })
                     .exitCode,
                 0);
        QFile file(raw);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.resize(file.size() - 10)); // the last one is torn
        file.close();
        const CliRun run = history({ QStringLiteral("import"), raw, QStringLiteral("--apply") });
        QCOMPARE(run.exitCode, 0);
        QVERIFY(run.output.startsWith("kind capture: 59 readings, 0 recorded already, 1 unreadable\n"));
        const QByteArray rows = history({ QStringLiteral("query") }).output;
        QCOMPARE(rows.count('\n'), 60);
        QVERIFY(rows.contains("\n2026-10-25T00:59:59.000Z,2026-10-25T02:59:59+02:00,2026-10-25T00:59:59Z,"));
        QVERIFY(rows.contains("\n2026-10-25T01:00:00.000Z,2026-10-25T02:00:00+01:00,2026-10-25T01:00:00Z,"));
        QVERIFY(history({ QStringLiteral("verify") }).output.endsWith(" 0 differences\n"));
    }

    /// 12:00 of a summer day is 10:00 UTC in Central and 09:00 UTC in Eastern Europe.
    void takesLocalTimesInTheZoneOfProfileOrDatabase()
    {
        write(m_file, "2019-07-01 12:00:00,12338.7159,321,100,120,101\n");
        const QStringList lithuanian { QStringLiteral("--profile"), QStringLiteral("lt") };
        const QStringList import { QStringLiteral("import"), m_file };
        QVERIFY(history(import).output.contains("first 2019-07-01T10:00:00Z: "));
        QVERIFY(history(import + lithuanian).output.contains("first 2019-07-01T09:00:00Z: "));
        const CliRun unknown = history(import + QStringList { QStringLiteral("--profile"), QStringLiteral("xx") });
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.errors.contains("'xx'"));
        // A meter of that profile in the database says it as well.
        const QString raw = m_folder->filePath(QStringLiteral("line.p1"));
        QCOMPARE(runCli({ QStringLiteral("simulate"), QStringLiteral("--out"), raw, QStringLiteral("--from"),
                          QStringLiteral("2026-07-01T00:00:00Z"), QStringLiteral("--to"),
                          QStringLiteral("2026-07-01T00:00:05Z") })
                     .exitCode,
                 0);
        QCOMPARE(
            history(QStringList { QStringLiteral("import"), raw, QStringLiteral("--apply") } + lithuanian).exitCode, 0);
        QVERIFY(history(import).output.contains("first 2019-07-01T09:00:00Z: "));
    }

    void importsEncryptedTelegramsWithTheirKey()
    {
        const QString raw = m_folder->filePath(QStringLiteral("line.bin"));
        write(raw,
              QByteArray::fromStdString(ciphertest::envelope("/AAA5MTR\r\n\r\n0-0:1.0.0(261121120000W)\r\n"
                                                             "1-0:1.8.0(000001.234*kWh)\r\n!\r\n")));
        const CliRun closed = history({ QStringLiteral("import"), raw });
        QCOMPARE(closed.exitCode, 1);
        QVERIFY(closed.output.contains(": 0 readings, 0 recorded already, 1 unreadable\n"));
        QVERIFY(closed.output.contains("the telegram is encrypted, and no key opens it (--key-file)\n"));
        const QString keys = m_folder->filePath(QStringLiteral("keys"));
        write(keys, "home key=000102030405060708090a0b0c0d0e0f auth=00112233445566778899AABBCCDDEEFF\n");
        const QStringList import { QStringLiteral("import"), raw, QStringLiteral("--key-file"), keys };
        QVERIFY(history(import).output.contains("  first 2026-11-21T11:00:00Z: import_total 1.234 kWh\n"));
        QCOMPARE(history(import + QStringList { QStringLiteral("--apply") }).exitCode, 0);
        QCOMPARE(history({ QStringLiteral("query") }).output.count('\n'), 2);
        write(keys, "home key=00\n");
        const CliRun broken = history(import);
        QCOMPARE(broken.exitCode, 2);
        QVERIFY(broken.errors.contains(":1:"));
    }

    void showsWhatRetentionTakesAndTakesIt()
    {
        // Two days of 2019: 3 readings; the last one of a segment stays.
        write(m_file,
              "2019-07-01 12:00:00,12338.7159,321,100,120,101\n"
              "2019-07-01 12:00:30,12338.7160,321,100,120,101\n"
              "2019-07-02 12:00:00,12339.7160,321,100,120,101\n");
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const QStringList retention { QStringLiteral("retention") };
        QVERIFY(history(retention).output.startsWith("kept: detail for ever, minutes for ever;"));
        const QStringList month { QStringLiteral("retention"), QStringLiteral("--keep-detail"), QStringLiteral("30") };
        const CliRun shown = history(month);
        QCOMPARE(shown.exitCode, 0);
        QVERIFY(shown.output.contains("would go with detail 30 days, minutes for ever:\n"));
        QVERIFY(shown.output.endsWith("nothing was changed yet: say --apply\n"));
        QCOMPARE(history({ QStringLiteral("query") }).output.count('\n'), 4);
        QCOMPARE(history(month + QStringList { QStringLiteral("--apply") }).exitCode, 0);
        QVERIFY(history(retention).output.startsWith("kept: detail 30 days, minutes for ever;"));
        QVERIFY(history({ QStringLiteral("verify") }).output.endsWith(" 0 differences\n"));
        for (const char *days : { "0", "-1", "soon" }) {
            QCOMPARE(history({ QStringLiteral("retention"), QStringLiteral("--keep-minutes"), QLatin1String(days) })
                         .exitCode,
                     2);
        }
    }

    void decidesDoubts()
    {
        // 1000 kWh more within two seconds.
        write(m_file,
              "2019-07-01 12:00:00,12338.7159,321,100,120,101\n"
              "2019-07-01 12:00:02,13338.7159,321,100,120,101\n");
        QCOMPARE(history({ QStringLiteral("doubts") }).exitCode, 2); // there is no history yet
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const CliRun listed = history({ QStringLiteral("doubts") });
        QCOMPARE(listed.exitCode, 0);
        QCOMPARE(listed.output,
                 QByteArray("   1 2019-07-01T10:00:02Z to 2019-07-01T10:00:02Z, 1 readings of imported: import_total"
                            " from 12338.7159 to 13338.7159 kWh, left out until somebody decides\n"));
        QCOMPARE(history({ QStringLiteral("accept"), QStringLiteral("7") }).exitCode, 2);
        QCOMPARE(history({ QStringLiteral("reject"), QStringLiteral("1") }).exitCode, 0);
        QVERIFY(history({ QStringLiteral("doubts") }).output.endsWith(" kWh, rejected\n"));
        QCOMPARE(history({ QStringLiteral("accept"), QStringLiteral("1") }).exitCode, 0);
        QVERIFY(history({ QStringLiteral("doubts") }).output.endsWith(" kWh, accepted\n"));
        QVERIFY(history({ QStringLiteral("verify") }).output.endsWith(" 0 differences\n"));
    }

    void backsUpDeletesAndRestores()
    {
        const QString copy = m_folder->filePath(QStringLiteral("copy.sqlite"));
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        QCOMPARE(history({ QStringLiteral("backup"), copy }).exitCode, 0);
        const QStringList range { QStringLiteral("delete"), QStringLiteral("--from"),
                                  QStringLiteral("2019-10-27T01:00Z"), QStringLiteral("--to"),
                                  QStringLiteral("2019-10-28T00:00Z") };
        QCOMPARE(history(range).exitCode, 1); // nobody said yes
        QCOMPARE(history({ QStringLiteral("query") }).output.count('\n'), 3);
        const CliRun deleted = history(range + QStringList { QStringLiteral("--yes") });
        QCOMPARE(deleted.exitCode, 0);
        QVERIFY(deleted.output.contains("deleted: 1 snapshots"));
        QCOMPARE(history({ QStringLiteral("query") }).output.count('\n'), 2);
        const CliRun verified = history({ QStringLiteral("verify") });
        QCOMPARE(verified.exitCode, 0);
        QVERIFY(verified.output.contains("1 snapshots"));
        QVERIFY(verified.output.contains(" 0 differences\n"));
        QCOMPARE(history({ QStringLiteral("restore"), copy, QStringLiteral("--yes") }).exitCode, 0);
        QCOMPARE(history({ QStringLiteral("query") }).output.count('\n'), 3);
    }

    /// Deleting for privacy reaches what the lines sent, not only what was read from it.
    void deletesFromTheRawArchive()
    {
        const QString folder = m_database + QStringLiteral(".raw");
        QVERIFY(QDir().mkpath(folder));
        const QString raw = folder + QStringLiteral("/20261121T120000.000Z-usb-A.mscap");
        {
            CaptureWriter writer(raw.toStdString(), { "usb:A", UtcMillis(std::chrono::milliseconds(kNoon)) });
            QVERIFY(!writer.open());
            for (std::int64_t i = 0; i < 10; ++i) {
                const QByteArray bytes = "/XXX5 telegram " + QByteArray::number(qlonglong(i)) + "\r\n\r\n!\r\n";
                const std::chrono::milliseconds at(kNoon + i * 1000);
                QVERIFY(!writer.append({ CaptureKind::Telegram,
                                         { UtcMillis(at), at },
                                         { reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                           static_cast<std::size_t>(bytes.size()) } }));
            }
        } // killed: everything is in the journal
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        QStringList range { QStringLiteral("delete"), QStringLiteral("--yes"),
                            QStringLiteral("--from"), QStringLiteral("2026-11-21T12:00:03Z"),
                            QStringLiteral("--to"),   QStringLiteral("2026-11-21T12:00:07Z") };
        // The meter that was imported is on no line: the archive is another one's.
        const CliRun other = history(range + QStringList { QStringLiteral("--meter"), QStringLiteral("1") });
        QCOMPARE(other.output,
                 QByteArray("deleted: 0 snapshots, 0 slow readings, 0 events, 0 telegrams of the raw archive\n"));
        QCOMPARE(other.exitCode, 1);
        const CliRun run = history(range);
        QCOMPARE(run.output,
                 QByteArray("deleted: 0 snapshots, 0 slow readings, 0 events, 4 telegrams of the raw archive\n"));
        QCOMPARE(run.exitCode, 0);
        CaptureReader reader;
        QVERIFY(!reader.open(raw.toStdString()));
        QCOMPARE(reader.count(), std::uint64_t(6));
        QCOMPARE(reader.record(2)->received.utc, UtcMillis(std::chrono::milliseconds(kNoon + 2000)));
        QCOMPARE(reader.record(3)->received.utc, UtcMillis(std::chrono::milliseconds(kNoon + 7000)));
        // While somebody writes the archive nothing is deleted, and that is said.
        RawArchive archive({ QFile::encodeName(folder).toStdString(), 0 });
        QVERIFY(!archive.open());
        const CliRun refused = history(range);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY(refused.errors.contains(QFile::encodeName(folder)));
    }

    void tellsSizesAndSoundness()
    {
        QCOMPARE(history({ QStringLiteral("import"), m_file, QStringLiteral("--apply") }).exitCode, 0);
        const CliRun size = history({ QStringLiteral("size") });
        QCOMPARE(size.exitCode, 0);
        for (const char *table : { "segment", "rollup_1m", "file" })
            QVERIFY2(size.output.contains(QByteArray("\n") + table + ' '), table);
        QCOMPARE(history({ QStringLiteral("check") }).output, QByteArray("the file is sound\n"));
    }

    void endsWith2_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no action") << QStringList();
        QTest::newRow("another action") << QStringList { QStringLiteral("tidy") };
        QTest::newRow("no file") << QStringList { QStringLiteral("import") };
        QTest::newRow("a file that is not there")
            << QStringList { QStringLiteral("import"), QStringLiteral("/nowhere/at/all") };
        QTest::newRow("no range") << QStringList { QStringLiteral("delete"), QStringLiteral("--yes") };
        QTest::newRow("no time") << QStringList { QStringLiteral("delete"), QStringLiteral("--yes"),
                                                  QStringLiteral("--from"), QStringLiteral("soon"),
                                                  QStringLiteral("--to"),   QStringLiteral("later") };
    }
    void endsWith2()
    {
        QFETCH(QStringList, arguments);
        const CliRun run = history(arguments);
        QCOMPARE(run.exitCode, 2);
        QVERIFY(!run.errors.isEmpty());
    }

private:
    CliRun history(const QStringList &arguments) const
    {
        return runCli(QStringList { QStringLiteral("history") } + arguments
                      + QStringList { QStringLiteral("--database"), m_database });
    }

    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestHistoryCli)
#include "tst_historycli.moc"
