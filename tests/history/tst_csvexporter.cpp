// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvexporter.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace meterscope;
using namespace meterscope::test;

class TestCsvExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = m_folder.filePath(QStringLiteral("history.sqlite"));
        HistoryWriterOptions options;
        options.path = m_database;
        HistoryWriter writer(options);
        writer.open();
        const auto write = [&writer](const char *iso, const char *kwh, const char *in, const char *out) {
            writer.write(SnapshotBuilder(utc(iso) * 1000 + 5, "=E1").import(1, kwh).power(in, out).share());
        };
        // The hour that autumn repeats: 02:00 summer time is 00:00 UTC, 02:00 winter time 01:00 UTC.
        write("2026-10-24T23:59:59Z", "99999998.999", "00.100", "00.000");
        write("2026-10-25T00:00:29Z", "99999999.000", "00.100", "00.000");
        write("2026-10-25T00:59:59Z", "99999999.498", "00.201", "00.000");
        write("2026-10-25T01:00:09Z", "99999999.499", "00.000", "00.007");
        write("2026-10-25T01:59:00Z", "99999999.999", "00.000", "00.008");
        QCoreApplication::processEvents();
    }

    void writesStepsForPandas()
    {
        // A register per boundary: 23:59:59.005 stands at 00:00, 00:59:59.005 at 01:00, 01:59:00.005 at 02:00.
        QCOMPARE(exported(CsvProfile::Pandas, CsvRequest::Content::Steps),
                 QByteArray("start_utc,end_utc,start_local,meter_id,import_t1_kwh,import_t2_kwh,export_t1_kwh,"
                            "export_t2_kwh,import_total_kwh,export_total_kwh,register_import_t1_kwh,"
                            "register_import_t2_kwh,register_export_t1_kwh,register_export_t2_kwh,"
                            "register_import_total_kwh,register_export_total_kwh,power_avg_w,power_min_w,power_max_w,"
                            "gas_m3,quality\n"
                            "2026-10-25T00:00:00Z,2026-10-25T01:00:00Z,2026-10-25T02:00:00+02:00,=E1,0.499,,,,0.499,,"
                            "99999999.498,,,,,,151,100,201,,ok\n"
                            "2026-10-25T01:00:00Z,2026-10-25T02:00:00Z,2026-10-25T02:00:00+01:00,=E1,0.501,,,,0.501,,"
                            "99999999.999,,,,,,-8,-8,-7,,ok\n"
                            "2026-10-25T02:00:00Z,2026-10-25T03:00:00Z,2026-10-25T03:00:00+01:00,=E1,,,,,,,"
                            ",,,,,,,,,,gap\n"));
    }

    void writesStepsForExcel()
    {
        const QByteArray text = exported(CsvProfile::Excel, CsvRequest::Content::Steps);
        QVERIFY(text.startsWith("\xEF\xBB\xBFstart_local;utc_offset;meter_id;import_t1_kwh;"));
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines[1],
                 QByteArray("2026-10-25 02:00:00;+02:00;'=E1;0,499;;;;0,499;;99999999,498;;;;;;151;100;201;;ok\r"));
        QCOMPARE(lines[2],
                 QByteArray("2026-10-25 02:00:00;+01:00;'=E1;0,501;;;;0,501;;99999999,999;;;;;;-8;-8;-7;;ok\r"));
    }

    void writesEverySnapshot()
    {
        const QList<QByteArray> lines = exported(CsvProfile::Pandas, CsvRequest::Content::Snapshots).split('\n');
        QCOMPARE(lines.size(), 6); // header, four in the range, the end of the last line
        QVERIFY(lines[0].startsWith("received_utc,received_local,meter_utc,tariff,meter_id,register_import_t1_kwh,"));
        QCOMPARE(lines[1],
                 QByteArray("2026-10-25T00:00:29.005Z,2026-10-25T02:00:29+02:00,,,=E1,99999999.000,,,,,,100,0,"
                            ",,,,,,,,"));
    }

    void tellsProgressAndKeepsTheOldFileWhenCancelled()
    {
        const QString path = m_folder.filePath(QStringLiteral("old.csv"));
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        CsvExporter exporter(m_database);
        QSignalSpy finished(&exporter, &CsvExporter::finished);
        connect(&exporter, &CsvExporter::progressed, this, [&](quint64 job, qint64 done, qint64 total) {
            QCOMPARE(total, 25 * 3600);
            QVERIFY(done > 0 && done < total);
            exporter.cancel(job);
        });
        CsvRequest request = requestFor(path);
        request.range.from = UtcSeconds(std::chrono::seconds(utc("2026-10-24T22:00:00Z")));
        request.range.to = UtcSeconds(std::chrono::seconds(utc("2026-10-25T23:00:00Z")));
        request.range.step = BucketStep::Seconds;
        request.range.stepSeconds = 1;
        exporter.start(request);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished[0][1].value<HistoryError>(), HistoryError::Cancelled);
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void tellsAFolderThatIsNotThere()
    {
        CsvExporter exporter(m_database);
        QSignalSpy finished(&exporter, &CsvExporter::finished);
        exporter.start(requestFor(m_folder.filePath(QStringLiteral("nowhere/steps.csv"))));
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][1].value<HistoryError>() != HistoryError::None);
    }

private:
    static CsvRequest requestFor(const QString &path)
    {
        CsvRequest request;
        request.job = 3;
        request.path = path;
        request.range.from = UtcSeconds(std::chrono::seconds(utc("2026-10-25T00:00:00Z")));
        request.range.to = UtcSeconds(std::chrono::seconds(utc("2026-10-25T03:00:00Z")));
        return request;
    }

    QByteArray exported(CsvProfile profile, CsvRequest::Content content)
    {
        CsvRequest request = requestFor(m_folder.filePath(QStringLiteral("steps.csv")));
        request.profile = profile;
        request.content = content;
        CsvExporter exporter(m_database);
        QSignalSpy finished(&exporter, &CsvExporter::finished);
        exporter.start(request);
        if (!finished.wait(10'000) || finished[0][1].value<HistoryError>() != HistoryError::None)
            return {};
        QFile file(request.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_database;
};

QTEST_GUILESS_MAIN(TestCsvExporter)
#include "tst_csvexporter.moc"
