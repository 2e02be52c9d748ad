// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvexporter.h"
#include "history/historyverifier.h"
#include "history/historywriter.h"
#include "history/import/csvimport.h"
#include "history/import/csvtable.h"
#include "history/import/timetext.h"
#include "meterfixture.h"

#include <QBuffer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::history;
using namespace meterscope::test;

namespace {

const QByteArray kDsmrReaderHeader =
    "id,timestamp,electricity_delivered_1,electricity_returned_1,electricity_delivered_2,electricity_returned_2,"
    "electricity_currently_delivered,electricity_currently_returned,phase_currently_delivered_l1,"
    "phase_currently_delivered_l2,phase_currently_delivered_l3,extra_device_timestamp,extra_device_delivered,processed,"
    "phase_currently_returned_l1,phase_currently_returned_l2,phase_currently_returned_l3,phase_voltage_l1,"
    "phase_voltage_l2,phase_voltage_l3,phase_power_current_l1,phase_power_current_l2,phase_power_current_l3\n";

} // namespace

class TestHistoryImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("history.sqlite"));
    }

    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("UTC") << QByteArray("2026-10-25T00:59:59Z") << qint64(utc("2026-10-25T00:59:59Z") * 1000);
        QTest::newRow("ms") << QByteArray("2026-10-25T00:59:59.078Z")
                            << qint64(utc("2026-10-25T00:59:59Z") * 1000 + 78);
        QTest::newRow("us") << QByteArray("2026-10-25 00:59:59.078999+00")
                            << qint64(utc("2026-10-25T00:59:59Z") * 1000 + 78);
        QTest::newRow("offset") << QByteArray("2026-10-25 02:00:00+01:00")
                                << qint64(utc("2026-10-25T01:00:00Z") * 1000);
        QTest::newRow("west") << QByteArray("2026-10-25 02:00:00-0330") << qint64(utc("2026-10-25T05:30:00Z") * 1000);
        QTest::newRow("summer") << QByteArray("2026-07-01 12:00") << qint64(utc("2026-07-01T10:00:00Z") * 1000);
        QTest::newRow("winter") << QByteArray("2026-12-01 12:00:01") << qint64(utc("2026-12-01T11:00:01Z") * 1000);
        QTest::newRow("a day") << QByteArray("2026-10-25") << qint64(utc("2026-10-24T22:00:00Z") * 1000);
        QTest::newRow("a Dutch day") << QByteArray("26-10-2026") << qint64(utc("2026-10-25T23:00:00Z") * 1000);
        QTest::newRow("a German day") << QByteArray("26.10.2026") << qint64(utc("2026-10-25T23:00:00Z") * 1000);
        QTest::newRow("first pass") << QByteArray("2026-10-25 02:30:00") << qint64(utc("2026-10-25T00:30:00Z") * 1000);
        for (const char *wrong : { "", "now", "2026-13-01", "2026-02-29", "2026-10-25 24:00", "2026-10-25 12:60",
                                   "2026-10-25T12:00:00X", "2026-10-25 12:00:00Z ", "26-10-26", "2026-10-25T" })
            QTest::newRow(QByteArray(QByteArray("no time: ") + wrong).constData()) << QByteArray(wrong) << qint64(-1);
    }
    void readsTimes()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, ms);
        QCOMPARE(qint64(TimeText(kCentralEurope).read(text.toStdString()).value_or(-1)), ms);
    }

    void readsTables_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n")
                               << QStringList { QStringLiteral("1:a|b"), QStringLiteral("2:1|2") };
        QTest::newRow("mark, semicolon, CRLF, no end")
            << QByteArray("\xEF\xBB\xBF"
                          "a;b\r\n1,5;2")
            << QStringList { QStringLiteral("1:a|b"), QStringLiteral("2:1,5|2") };
        QTest::newRow("quotes") << QByteArray("a,b\n\"x,\"\"y\"\"\",\"two\nlines\"\n3,4\n")
                                << QStringList { QStringLiteral("1:a|b"), QStringLiteral("2:x,\"y\"|two\nlines"),
                                                 QStringLiteral("4:3|4") };
        QTest::newRow("empty lines and cells")
            << QByteArray("a,b,c\n\n,,\n") << QStringList { QStringLiteral("1:a|b|c"), QStringLiteral("3:||") };
    }
    void readsTables()
    {
        QFETCH(QByteArray, text);
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        CsvTable table(buffer);
        QStringList rows;
        while (table.next()) {
            QStringList cells;
            for (const std::string &cell : table.cells())
                cells << QString::fromStdString(cell);
            rows << QStringLiteral("%1:%2").arg(table.line()).arg(cells.join(QLatin1Char('|')));
        }
        QTEST(rows, "rows");
    }

    void takesOver_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("expected");
        const QString readings = QStringLiteral(
            "SELECT equipment, received_utc, import_t1_kwh, import_t2_kwh, export_t1_kwh, export_t2_kwh, "
            "import_total_kwh,"
            " power_import_w, power_export_w, power_l1_w, power_l2_w, voltage_l1_v, current_l1_a, tariff FROM readings"
            " ORDER BY received_ms");
        QTest::newRow("dsmr-reader's readings")
            << kDsmrReaderHeader
                + "7,2021-03-28 00:59:58+00,1500.001,1.000,2500.250,2.000,0.350,0.000,0.100,0.250,,2021-03-28 "
                  "00:00:00+00,800.125,t,0.000,0.000,,230.1,,,1,1,\n"
                  "8,2021-03-28 01:00:08+00,1500.002,1.003,2500.250,2.000,0.000,1.200,0.000,0.100,,2021-03-28 "
                  "01:00:00+00,800.250,t,1.300,0.000,,229.9,,,6,0,\n"
            << int(ImportKind::DsmrReaderReadings) << readings
            << QStringList {
                   QStringLiteral(
                       "imported|2021-03-28T00:59:58.000Z|1500.001|2500.250|1.000|2.000||350|0|100|250|230.1|1|"),
                   QStringLiteral(
                       "imported|2021-03-28T01:00:08.000Z|1500.002|2500.250|1.003|2.000||0|1200|-1300|100|229.9|"
                       "6|")
               };
        QTest::newRow("their gas") << kDsmrReaderHeader
                + "7,2021-03-28 00:59:58+00,1500.001,1.000,2500.250,2.000,0.350,0.000,,,,2021-03-28 "
                  "00:00:00+00,800.125,t,,,,,,,,,\n"
                                   << int(ImportKind::DsmrReaderReadings)
                                   << QStringLiteral(
                                          "SELECT obis, channel, captured_utc, value, unit FROM slow_readings")
                                   << QStringList { QStringLiteral("0-1:24.2.1|1|2021-03-28T00:00:00Z|800.125|m3") };
        QTest::newRow("dsmr-reader's days")
            << QByteArray(
                   "Datum,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q\r\n"
                   "25-10-2020,2.0,0.25,0.0,0.0,1.0,0.1,0.1,0.1,0.1,0.4,2020-10-25T00:00:09+02:00,100.5,200.25,10.0,"
                   "20.125,2020-10-25T00:00:00+02:00,50.0\r\n"
                   "26-10-2020,2.0,0.25,0.0,0.0,1.0,0.1,0.1,0.1,0.1,0.4,,102.501,200.5,10.0,20.125,,51.0\r\n")
            << int(ImportKind::DsmrReaderDays) << readings
            << QStringList { QStringLiteral("imported|2020-10-24T22:00:09.000Z|100.500|200.250|10.000|20.125||||||||"),
                             QStringLiteral(
                                 "imported|2020-10-25T23:00:00.000Z|102.501|200.500|10.000|20.125||||||||") };
        QTest::newRow("its days of old")
            << QByteArray("day,a,b,c,d,e,f,g,h,i,j,k,l,m,n,o\n"
                          "2016-05-01,2.0,0.25,0.0,0.0,1.0,0.1,0.1,0.1,0.1,0.4,100.5,200.25,10.0,20.125,50.0\n")
            << int(ImportKind::DsmrReaderDays) << readings
            << QStringList { QStringLiteral(
                   "imported|2016-04-30T22:00:00.000Z|100.500|200.250|10.000|20.125||||||||") };
        // Local time goes back from 02:59 to 02:00; a power of -296 W is read as 2^32 - 296.
        QTest::newRow("smart-meter-logger")
            << QByteArray("2019-10-27 02:59:58,12338.7159,321,100,120,101\n"
                          "2019-10-27 02:00:00,12338.716,4294967000,0,120,101\n")
            << int(ImportKind::SmartMeterLogger) << readings
            << QStringList { QStringLiteral("imported|2019-10-27T00:59:58.000Z|||||12338.7159|321|0|100|120|||"),
                             QStringLiteral("imported|2019-10-27T01:00:00.000Z|||||12338.7160|0|296|0|120|||") };
        QTest::newRow("our snapshots, for Excel")
            << QByteArray("\xEF\xBB\xBFreceived_local;utc_offset;meter_utc;tariff;meter_id;register_import_t1_kwh;"
                          "register_import_t2_kwh;register_export_t1_kwh;register_export_t2_kwh;"
                          "register_import_total_kwh;register_export_total_kwh;power_import_w;power_export_w\r\n"
                          "2026-10-25 02:00:00;+01:00;2026-10-25T01:00:00Z;2;'=E1;0,499;1,000;;;;;12,5;0\r\n")
            << int(ImportKind::Snapshots) << readings
            << QStringList { QStringLiteral("=E1|2026-10-25T01:00:00.000Z|0.499|1.000||||12.5|0.0|||||2") };
        QTest::newRow("our steps")
            << QByteArray("start_utc,end_utc,start_local,meter_id,import_t1_kwh,register_import_t1_kwh,quality\n"
                          "2026-10-25T00:00:00Z,2026-10-25T01:00:00Z,x,E1,0.5,99999999.498,ok\n")
            << int(ImportKind::Steps) << readings
            << QStringList { QStringLiteral("E1|2026-10-25T01:00:00.000Z|99999999.498|||||||||||") };
    }
    void takesOver()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        QFETCH(QString, sql);
        const ImportPreview seen = preview(file);
        QCOMPARE(int(seen.kind), kind);
        QCOMPARE(seen.bad, 0);
        QVERIFY(apply(file) != 0);
        showRows();
        QTEST(sqlRows(m_path, sql), "expected");
        QCOMPARE(seen.rows, sqlRows(m_path, QStringLiteral("SELECT id FROM snapshot")).size());
        VerifyReport report;
        QVERIFY(!verifyHistory(m_path, all(), &report));
        QCOMPARE(report.differences, 0);
    }

    void tellsWhereARowIsBad_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("problem");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("a word for a number")
            << QByteArray("2026-01-01T00:01:00Z,E1,many,\n") << int(ImportProblem::NotANumber)
            << QStringLiteral("register_import_t1_kwh") << QStringLiteral("many");
        QTest::newRow("a comma") << QByteArray("2026-01-01T00:01:00Z,E1,\"1,5\",\n") << int(ImportProblem::NotANumber)
                                 << "register_import_t1_kwh"
                                 << "1,5";
        QTest::newRow("no time") << QByteArray("yesterday,E1,1.0,\n") << int(ImportProblem::NotATime)
                                 << QStringLiteral("received") << QStringLiteral("yesterday");
        QTest::newRow("a cell too few") << QByteArray("2026-01-01T00:01:00Z,E1,1.0\n")
                                        << int(ImportProblem::CellsMissing) << QStringLiteral("3")
                                        << QStringLiteral("");
        QTest::newRow("nothing in it") << QByteArray("2026-01-01T00:01:00Z,E1,,\n") << int(ImportProblem::NothingToRead)
                                       << ""
                                       << "";
        QTest::newRow("before the row before")
            << QByteArray("2025-12-31T23:00:00Z,E1,1.0,\n") << int(ImportProblem::OutOfOrder) << QStringLiteral("")
            << QStringLiteral("");
    }
    void tellsWhereARowIsBad()
    {
        QFETCH(QByteArray, row);
        QFETCH(int, problem);
        QFETCH(QString, column);
        QFETCH(QString, text);
        const QByteArray file = "received_utc,meter_id,register_import_t1_kwh,power_import_w\n"
                                "2026-01-01T00:00:00Z,E1,1.000,200\n"
            + row + "2026-01-01T00:02:00Z,E1,1.002,200\n";
        const ImportPreview seen = preview(file);
        QCOMPARE(seen.rows, 2);
        QCOMPARE(seen.bad, 1);
        QCOMPARE(seen.issues.size(), 1);
        QCOMPARE(int(seen.issues[0].problem), problem);
        QCOMPARE(seen.issues[0].line, 3);
        QCOMPARE(QString::fromStdString(seen.issues[0].column), column);
        QCOMPARE(QString::fromStdString(seen.issues[0].text), text);
    }

    void refusesFilesThatItDoesNotKnow_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another table") << QByteArray("name,age\nx,3\n");
        QTest::newRow("bytes") << QByteArray("\x1b\x1b\x1b\x1b\x01\x01\x01\x01\x76", 9);
        QTest::newRow("hours of dsmr-reader: no registers")
            << QByteArray("hour_start,electricity1,electricity2,electricity1_returned,electricity2_returned,gas\n"
                          "2026-01-01 00:00:00,1.0,0,0,0,0\n");
    }
    void refusesFilesThatItDoesNotKnow()
    {
        QFETCH(QByteArray, file);
        QCOMPARE(preview(file).kind, ImportKind::Unknown);
    }

    void showsWhatWouldComeAndWhatIsThere()
    {
        writeLive();
        const ImportPreview seen = preview(snapshots());
        // 12:00 and 12:01 are recorded: 11:58 and 11:59 come, of the meter that is there.
        QCOMPARE(seen.rows, 2);
        QCOMPARE(seen.conflicts, 2);
        QCOMPARE(seen.firstConflictMs, utc("2026-03-01T12:00:00Z") * 1000);
        QCOMPARE(seen.lastConflictMs, utc("2026-03-01T12:01:00Z") * 1000);
        QCOMPARE(seen.meters.size(), 1);
        QCOMPARE(seen.meters[0].meter, 1);
        QCOMPARE(seen.meters[0].first[kImportTariff1], std::optional(Decimal(8000, 0)));
        QCOMPARE(seen.meters[0].last[kImportTariff1], std::optional(Decimal(8500, 0)));
        // Looking changes nothing.
        QCOMPARE(sqlRows(m_path, QStringLiteral("SELECT count(*) FROM import")), QStringList { QStringLiteral("0") });
    }

    void undoesExactlyWhatItBrought()
    {
        writeLive();
        const QStringList before = everything();
        const std::int64_t first = apply(snapshots());
        const QStringList withFirst = everything();
        const std::int64_t second = apply(QByteArray(kDsmrReaderHeader)
                                          + "8,2021-03-28 01:00:08+00,1.002,0,0,0,0,0,,,,2021-03-28 01:00:00+00,"
                                            "800.250,t,,,,,,,,,\n");
        QVERIFY(first != 0 && second != 0 && first != second);
        QVERIFY(withFirst != before);
        std::vector<ImportEntry> imports;
        QVERIFY(!listImports(m_path, &imports));
        QCOMPARE(imports.size(), 2);
        QCOMPARE(imports[0].label, QStringLiteral("file.csv"));
        QCOMPARE(imports[0].snapshots, 2);
        undo(second);
        QCOMPARE(everything(), withFirst);
        undo(first);
        QCOMPARE(everything(), before);
    }

    void keepsWhatIsHeardAfterwards()
    {
        const std::int64_t import = apply(snapshots());
        writeLive();
        const QString live = QStringLiteral("SELECT received_utc, import_t1_kwh FROM readings WHERE received_ms >= %1")
                                 .arg(utc("2026-03-01T12:00:30Z") * 1000);
        const QStringList heard = sqlRows(m_path, live);
        QVERIFY(!heard.isEmpty());
        undo(import);
        QCOMPARE(sqlRows(m_path, live), heard);
        VerifyReport report;
        QVERIFY(!verifyHistory(m_path, all(), &report));
        QCOMPARE(report.differences, 0);
    }

    void leavesNothingWhenCancelled()
    {
        writeLive();
        const QStringList before = everything();
        HistoryStore store(m_path);
        QVERIFY(!store.open());
        ImportRun run(m_path, 0);
        QVERIFY(!run.open());
        QByteArray bytes = snapshots();
        std::int64_t id = 0;
        const HistoryFault fault = applyImport(
            store, QStringLiteral("file.csv"), run,
            [&](ImportRun &pass) {
                QBuffer buffer(&bytes);
                return buffer.open(QIODevice::ReadOnly)
                    ? importCsv(buffer, kCentralEurope, pass, [](qint64, qint64) { return false; })
                    : HistoryFault { HistoryError::Other, {} };
            },
            &id);
        QCOMPARE(fault.error, HistoryError::Cancelled);
        QCOMPARE(id, 0);
        QCOMPARE(everything(), before);
    }

    void bringsBackWhatWasExported()
    {
        writeLive();
        const QByteArray exported = exportOf(m_path);
        QVERIFY(exported.count('\n') == 3);
        m_path = m_folder->filePath(QStringLiteral("other.sqlite"));
        QVERIFY(apply(exported) != 0);
        QCOMPARE(exportOf(m_path), exported);
    }

private:
    static CareProgress all()
    {
        return [](qint64, qint64) { return true; };
    }

    /// Four minutes of a meter, from 11:58 on.
    static QByteArray snapshots()
    {
        return "received_utc,meter_id,register_import_t1_kwh,power_import_w\n"
               "2026-03-01T11:58:00Z,E1,8.000,200\n"
               "2026-03-01T11:59:00Z,E1,8.500,200\n"
               "2026-03-01T12:00:00Z,E1,9.000,200\n"
               "2026-03-01T12:01:00Z,E1,9.500,200\n";
    }

    /// Two minutes of the same meter as heard, 12:00 and 12:01, when nothing else is there; else 12:02 and 12:03.
    void writeLive()
    {
        HistoryWriterOptions options;
        options.path = m_path;
        HistoryWriter writer(options);
        const bool fresh = !QFile::exists(m_path);
        writer.open();
        for (int n = 0; n < 2; ++n) {
            const int minute = n + (fresh ? 0 : 2);
            const std::string kwh = std::to_string(90 + 5 * minute);
            writer.write(SnapshotBuilder((utc("2026-03-01T12:00:00Z") + 60 * minute) * 1000, "E1")
                             .import(1, kwh.substr(0, kwh.size() - 1) + '.' + kwh.back() + "00")
                             .power("0.200", "0.000")
                             .gas("51.000", utc("2026-03-01T11:00:00Z"))
                             .share());
        }
        QCoreApplication::processEvents();
    }

    ImportPreview preview(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        ImportRun run(m_path, 0);
        if (!buffer.open(QIODevice::ReadOnly) || run.open() || importCsv(buffer, kCentralEurope, run, all()))
            return {};
        return run.preview();
    }

    std::int64_t apply(QByteArray bytes)
    {
        QBuffer buffer(&bytes);
        ImportRun run(m_path, 0);
        HistoryStore store(m_path);
        std::int64_t id = 0;
        if (!buffer.open(QIODevice::ReadOnly) || store.open() || run.open())
            return 0;
        const HistoryFault fault = applyImport(
            store, QStringLiteral("file.csv"), run,
            [&](ImportRun &pass) { return importCsv(buffer, kCentralEurope, pass, all()); }, &id);
        if (fault)
            qWarning() << int(fault.error) << fault.detail;
        return id;
    }

    /// What is old comes in blocks; the views show plain rows.
    void showRows()
    {
        HistoryStore store(m_path);
        QVERIFY(!store.open());
        while (store.unseal(0, 0, history::key::kMaximumTime)) { }
        QVERIFY(!store.fault());
    }

    void undo(std::int64_t id)
    {
        HistoryStore store(m_path);
        QVERIFY(!store.open());
        QVERIFY(!store.undoImport(id));
    }

    /// Every row of every table, and every view.
    QStringList everything() const
    {
        QStringList rows;
        const QStringList tables =
            sqlRows(m_path, QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"));
        for (const QString &table : tables) {
            QStringList content = sqlRows(m_path, QStringLiteral("SELECT * FROM \"%1\"").arg(table));
            content.sort();
            rows << table << content;
        }
        return rows;
    }

    QByteArray exportOf(const QString &database)
    {
        CsvRequest request;
        request.path = m_folder->filePath(QStringLiteral("out.csv"));
        request.content = CsvRequest::Content::Snapshots;
        request.range.from = UtcSeconds(std::chrono::seconds(utc("2026-03-01T00:00:00Z")));
        request.range.to = UtcSeconds(std::chrono::seconds(utc("2026-03-02T00:00:00Z")));
        CsvExporter exporter(database);
        QSignalSpy finished(&exporter, &CsvExporter::finished);
        exporter.start(request);
        QFile file(request.path);
        return finished.wait(10'000) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestHistoryImport)
#include "tst_historyimport.moc"
