// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvexporter.h"
#include "history/historywriter.h"
#include "meterfixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        writeRichMeter();
    }

    void writesStepsForPandas()
    {
        // A register per boundary: 23:59:59.005 stands at 00:00, 00:59:59.005 at 01:00, 01:59:00.005 at 02:00.
        QCOMPARE(exported(CsvProfile::Pandas, CsvRequest::Content::Steps),
                 QByteArray("start_utc,end_utc,start_local,meter_id,import_t1_kwh,import_t2_kwh,export_t1_kwh,"
                            "export_t2_kwh,import_total_kwh,export_total_kwh,register_import_t1_kwh,"
                            "register_import_t2_kwh,register_export_t1_kwh,register_export_t2_kwh,"
                            "register_import_total_kwh,register_export_total_kwh,power_avg_w,power_min_w,power_max_w,"
                            "quarter_demand_kw,voltage_l1_avg_v,voltage_l1_min_v,voltage_l1_max_v,voltage_l2_avg_v,"
                            "voltage_l2_min_v,voltage_l2_max_v,voltage_l3_avg_v,voltage_l3_min_v,voltage_l3_max_v,"
                            "gas_m3,gas_time_utc,water_m3,quality\n"
                            "2026-10-25T00:00:00Z,2026-10-25T01:00:00Z,2026-10-25T02:00:00+02:00,=E1,0.499,,,,0.499,,"
                            "99999999.498,,,,,,151,100,201,,,,,,,,,,,,,,ok\n"
                            "2026-10-25T01:00:00Z,2026-10-25T02:00:00Z,2026-10-25T02:00:00+01:00,=E1,0.501,,,,0.501,,"
                            "99999999.999,,,,,,-8,-8,-7,,,,,,,,,,,,,,ok\n"
                            "2026-10-25T02:00:00Z,2026-10-25T03:00:00Z,2026-10-25T03:00:00+01:00,=E1,,,,,,,"
                            ",,,,,,,,,,,,,,,,,,,,,,gap\n"));
    }

    void writesStepsForExcel()
    {
        const QByteArray text = exported(CsvProfile::Excel, CsvRequest::Content::Steps);
        QVERIFY(text.startsWith("\xEF\xBB\xBFstart_local;utc_offset;meter_id;import_t1_kwh;"));
        const QList<QByteArray> lines = text.split('\n');
        QCOMPARE(lines.size(), 5);
        QCOMPARE(
            lines[1],
            QByteArray(
                "2026-10-25 02:00:00;+02:00;'=E1;0,499;;;;0,499;;99999999,498;;;;;;151;100;201;;;;;;;;;;;;;;ok\r"));
        QCOMPARE(
            lines[2],
            QByteArray("2026-10-25 02:00:00;+01:00;'=E1;0,501;;;;0,501;;99999999,999;;;;;;-8;-8;-7;;;;;;;;;;;;;;ok\r"));
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

    void writesWhatOtherProgramsRead_data()
    {
        QTest::addColumn<CsvProfile>("profile");
        QTest::addColumn<BucketStep>("step");
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("to");
        QTest::addColumn<QByteArray>("expected");
        // 25 October 2026 has 25 hours: 24 October 22:00 UTC to 25 October 23:00 UTC.
        QTest::newRow("a day for dsmr-reader")
            << CsvProfile::DsmrReader << BucketStep::LocalDay << qint64(utc("2026-10-24T22:00:00Z"))
            << qint64(utc("2026-10-25T23:00:00Z"))
            << QByteArray("day,electricity1,electricity2,electricity1_returned,electricity2_returned,gas,"
                          "electricity1_cost,electricity2_cost,gas_cost,fixed_cost,total_cost,"
                          "electricity_reading_timestamp,electricity1_reading,electricity2_reading,"
                          "electricity1_returned_reading,electricity2_returned_reading,gas_reading_timestamp,"
                          "gas_reading\r\n"
                          "2026-10-25,2.000,0.250,0.001,0.125,1.000,,,,,,2026-10-24T23:59:50+02:00,100.000,200.000,"
                          "10.000,20.000,2026-10-24T23:00:00+02:00,50.000\r\n");
        QTest::newRow("hours for dsmr-reader")
            << CsvProfile::DsmrReader << BucketStep::Hour << qint64(utc("2026-10-25T08:00:00Z"))
            << qint64(utc("2026-10-25T09:00:00Z"))
            << QByteArray("hour_start,electricity1,electricity2,electricity1_returned,electricity2_returned,gas\r\n"
                          "2026-10-25T09:00:00+01:00,,,,,0.777\r\n");
        QTest::newRow("hours for Home Assistant")
            << CsvProfile::HomeAssistant << BucketStep::Hour << qint64(utc("2026-10-25T08:00:00Z"))
            << qint64(utc("2026-10-25T11:00:00Z"))
            << QByteArray("statistic_id\tstart\tunit\tdelta\n"
                          "meterscope:meter_1_gas\t25.10.2026 08:00\tm³\t0.777\n"
                          "meterscope:meter_1_import_t1\t25.10.2026 10:00\tkWh\t1.500\n"
                          "meterscope:meter_1_import_t2\t25.10.2026 10:00\tkWh\t0.250\n"
                          "meterscope:meter_1_export_t1\t25.10.2026 10:00\tkWh\t0.000\n"
                          "meterscope:meter_1_export_t2\t25.10.2026 10:00\tkWh\t0.125\n");
        QTest::newRow("readings at midnight")
            << CsvProfile::Readings << BucketStep::LocalDay << qint64(utc("2026-10-24T22:00:00Z"))
            << qint64(utc("2026-10-26T23:00:00Z"))
            << QByteArray("date;time;register_import_t1_kwh;register_import_t2_kwh;register_export_t1_kwh;"
                          "register_export_t2_kwh;register_import_total_kwh;register_export_total_kwh;"
                          "register_gas_m3;register_water_m3\n"
                          "25-10-2026;00:00;100,000;200,000;10,000;20,000;;;50,000;\n"
                          "26-10-2026;00:00;102,000;200,250;10,001;20,125;;;51,000;\n");
        QTest::newRow("readings of a silent hour are unknown")
            << CsvProfile::Readings << BucketStep::Hour << qint64(utc("2026-10-25T15:00:00Z"))
            << qint64(utc("2026-10-25T16:00:00Z"))
            << QByteArray("date;time;register_import_t1_kwh;register_import_t2_kwh;register_export_t1_kwh;"
                          "register_export_t2_kwh;register_import_total_kwh;register_export_total_kwh;"
                          "register_gas_m3;register_water_m3\n"
                          "25-10-2026;16:00;;;;;;;;\n");
    }
    void writesWhatOtherProgramsRead()
    {
        QFETCH(CsvProfile, profile);
        QFETCH(BucketStep, step);
        QFETCH(qint64, from);
        QFETCH(qint64, to);
        CsvRequest request = requestFor(m_folder.filePath(QStringLiteral("others.csv")));
        request.profile = profile;
        request.locale = { true, CsvLocale::DateOrder::DayDash };
        request.range.step = step;
        request.range.from = UtcSeconds(std::chrono::seconds(from));
        request.range.to = UtcSeconds(std::chrono::seconds(to));
        QTEST(fileOf(request, m_rich), "expected");
    }

    void writesDemandAndVoltagesOfAQuarter()
    {
        CsvRequest request = requestFor(m_folder.filePath(QStringLiteral("quarter.csv")));
        request.range.step = BucketStep::Seconds;
        request.range.stepSeconds = 900;
        request.range.from = UtcSeconds(std::chrono::seconds(utc("2026-10-25T22:45:00Z")));
        request.range.to = UtcSeconds(std::chrono::seconds(utc("2026-10-25T23:00:00Z")));
        // 0.5 kWh in a quarter are 2 kW; the mean of 230.4 and 230.1 V is 230.25, half away from zero.
        QCOMPARE(fileOf(request, m_rich).split('\n').value(1),
                 QByteArray("2026-10-25T22:45:00Z,2026-10-25T23:00:00Z,2026-10-25T23:45:00+01:00,E2,0.500,0.000,0.001,"
                            "0.000,0.500,0.001,102.000,200.250,10.001,20.125,,,,,,2.000,230.3,230.1,230.4,,,,,,,,,,"
                            "estimated"));
    }

    void tellsWhatTheColumnsAre()
    {
        CsvRequest request = requestFor(m_folder.filePath(QStringLiteral("beside.csv")));
        QVERIFY(!fileOf(request, m_rich).isEmpty());
        QFile file(request.path + QStringLiteral(".json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject sidecar = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(sidecar.value(QStringLiteral("from_utc")).toString(), QStringLiteral("2026-10-25T00:00:00Z"));
        QCOMPARE(sidecar.value(QStringLiteral("rows")).toInt(), 3);
        QCOMPARE(sidecar.value(QStringLiteral("meters")).toArray(), QJsonArray { QStringLiteral("E2") });
        const QJsonArray columns = sidecar.value(QStringLiteral("columns")).toArray();
        QCOMPARE(columns.size(), 33);
        QCOMPARE(columns[4].toObject().value(QStringLiteral("unit")).toString(), QStringLiteral("kWh"));
    }

    void refusesAResolutionThatTheProfileDoesNotHave()
    {
        CsvRequest request = requestFor(m_folder.filePath(QStringLiteral("refused.csv")));
        request.profile = CsvProfile::HomeAssistant;
        request.range.step = BucketStep::LocalDay;
        QVERIFY(fileOf(request, m_rich).isEmpty());
        QVERIFY(!QFile::exists(request.path));
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
            QCOMPARE(total, 25 * 3600); // steps
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
    /// Four registers, gas and a voltage, over the 25 hours of 25 October 2026.
    void writeRichMeter()
    {
        m_rich = m_folder.filePath(QStringLiteral("rich.sqlite"));
        HistoryWriterOptions options;
        options.path = m_rich;
        HistoryWriter writer(options);
        writer.open();
        const auto reading = [](const char *iso, const char *t1, const char *t2, const char *r1, const char *r2) {
            SnapshotBuilder builder(utc(iso) * 1000 + 5, "E2");
            return builder.import(1, t1).import(2, t2).outward(1, r1).outward(2, r2);
        };
        writer.write(reading("2026-10-24T21:59:50Z", "100.000", "200.000", "10.000", "20.000")
                         .gas("50.000", utc("2026-10-24T21:00:00Z"))
                         .share());
        writer.write(reading("2026-10-25T10:00:00Z", "101.500", "200.250", "10.000", "20.125")
                         .gas("50.777", utc("2026-10-25T09:00:00Z"))
                         .share());
        writer.write(reading("2026-10-25T22:59:58Z", "101.900", "200.250", "10.001", "20.125")
                         .gas("51.000", utc("2026-10-25T22:00:00Z"))
                         .voltage(Phase::L1, "230.4")
                         .share());
        writer.write(reading("2026-10-25T22:59:59Z", "102.000", "200.250", "10.001", "20.125")
                         .voltage(Phase::L1, "230.1")
                         .share());
        writer.write(reading("2026-10-25T23:00:10Z", "102.001", "200.250", "10.001", "20.125").share());
        QCoreApplication::processEvents();
    }

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
        return fileOf(request, m_database);
    }

    /// What the exporter writes; empty when it refuses.
    static QByteArray fileOf(const CsvRequest &request, const QString &database)
    {
        CsvExporter exporter(database);
        QSignalSpy finished(&exporter, &CsvExporter::finished);
        exporter.start(request);
        if (!finished.wait(10'000) || finished[0][1].value<HistoryError>() != HistoryError::None)
            return {};
        QFile file(request.path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    QString m_database;
    QString m_rich;
};

QTEST_GUILESS_MAIN(TestCsvExporter)
#include "tst_csvexporter.moc"
