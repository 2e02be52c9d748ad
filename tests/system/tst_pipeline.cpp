// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole way, nothing left out: a pseudo-terminal (or a TCP connection), the real source, framer, grammar,
// interpret(), writer thread and a real SQLite file, read back through the view that SQL users are promised.
// What must stand there is worked out from the simulated household's watt-seconds, not from anything decoded.

#include <QtTest>

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "app/pipeline.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace meterscope;

Q_DECLARE_METATYPE(meterscope::SimulatedDialect)
Q_DECLARE_METATYPE(meterscope::LineSettings)

namespace {

constexpr int kWanted = 12;
constexpr int kPatienceMs = 30'000;

/// Registers and power of one row, exact, as texts.
using Row = QStringList;

constexpr std::int64_t kWattSecondsPerWattHour = 3600;

/// kWh of a counter that counts `unitsPerKwh` to the kilowatt-hour.
[[nodiscard]] QString kilowattHours(std::int64_t units, std::int64_t unitsPerKwh)
{
    const int decimals = QString::number(unitsPerKwh).size() - 1;
    return QStringLiteral("%1.%2").arg(units / unitsPerKwh).arg(units % unitsPerKwh, decimals, 10, QLatin1Char('0'));
}

[[nodiscard]] Row expectedRow(const HouseholdState &state, SimulatedDialect dialect)
{
    const auto &imported = state.importWattSeconds;
    const auto &exported = state.exportWattSeconds;
    if (dialect == SimulatedDialect::Sml) {
        // Tenths of a watt-hour, each tariff cut off as a counter does; 1.8.0 and 2.8.0 are the sums of their tariffs.
        const auto tenths = [](std::int64_t wattSeconds) { return wattSeconds * 10 / kWattSecondsPerWattHour; };
        return { kilowattHours(tenths(imported[0]) + tenths(imported[1]), 10'000),
                 kilowattHours(tenths(exported[0]) + tenths(exported[1]), 10'000) };
    }
    const auto whole = [](std::int64_t wattSeconds) {
        return kilowattHours(wattSeconds / kWattSecondsPerWattHour, 1'000);
    };
    return { whole(imported[0]), whole(imported[1]), whole(exported[0]), whole(exported[1]) };
}

[[nodiscard]] QString columnsOf(SimulatedDialect dialect)
{
    return dialect == SimulatedDialect::Sml
        ? QStringLiteral("import_total_kwh, export_total_kwh")
        : QStringLiteral("import_t1_kwh, import_t2_kwh, export_t1_kwh, export_t2_kwh");
}

[[nodiscard]] QList<Row> readRows(const QString &path, SimulatedDialect dialect)
{
    QList<Row> rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
        database.setDatabaseName(path);
        if (database.open()) {
            QSqlQuery query(database);
            query.exec(QStringLiteral("SELECT %1 FROM readings ORDER BY id").arg(columnsOf(dialect)));
            while (query.next()) {
                Row row;
                for (int i = 0; i < expectedRow({}, dialect).size(); ++i) {
                    row.append(query.value(i).toString());
                }
                rows.append(row);
            }
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("check"));
    return rows;
}

/// Every row is a telegram that was sent, in the order sent, none left out between the first and the last.
void verifyRows(const QList<Row> &rows, const std::vector<SentTelegram> &sent, SimulatedDialect dialect)
{
    QVERIFY2(rows.size() >= kWanted, qPrintable(QString::number(rows.size())));
    QVERIFY(rows.size() <= qsizetype(sent.size()));
    for (std::size_t first = 0; first + std::size_t(rows.size()) <= sent.size(); ++first) {
        bool equal = true;
        for (qsizetype i = 0; i < rows.size() && equal; ++i) {
            equal = rows.at(i) == expectedRow(sent[first + std::size_t(i)].state, dialect);
        }
        if (equal) {
            QVERIFY2(first <= 1, "telegrams at the beginning are missing");
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("recorded %1, sent %2")
                         .arg(rows.constFirst().join(QLatin1Char(' ')),
                              expectedRow(sent.front().state, dialect).join(QLatin1Char(' ')))));
}

[[nodiscard]] SimulationSettings fast(SimulatedDialect dialect)
{
    SimulationSettings settings;
    settings.dialect = dialect;
    settings.telegramsPerHour = 72'000; // twenty a second, time-lapse
    return settings;
}

/// The number of snapshots the writer says it has written.
class RecordedCount
{
public:
    explicit RecordedCount(const Pipeline &pipeline)
        : m_spy(&pipeline, &Pipeline::historyChanged)
    { }
    [[nodiscard]] quint64 value() const
    {
        return m_spy.isEmpty() ? 0 : m_spy.constLast().constFirst().value<HistoryStatus>().snapshots;
    }

private:
    QSignalSpy m_spy;
};

} // namespace

class TestPipeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsExactlyWhatASerialPortBrings_data();
    void recordsExactlyWhatASerialPortBrings();
    void recordsExactlyWhatARelayBrings();
    void keepsTheDemoOutOfTheHistory();
    void recordsNoReplay();
};

void TestPipeline::recordsExactlyWhatASerialPortBrings_data()
{
    QTest::addColumn<SimulatedDialect>("dialect");
    QTest::addColumn<LineSettings>("line");
    QTest::newRow("DSMR 5 at 115200 8N1") << SimulatedDialect::Dsmr5 << k115200_8N1;
    QTest::newRow("SML at 9600 8N1") << SimulatedDialect::Sml << k9600_8N1;
    QTest::newRow("DSMR 2.2, its 7E1 seen on an eight-bit line") << SimulatedDialect::Dsmr22 << k9600_8N1;
}

void TestPipeline::recordsExactlyWhatASerialPortBrings()
{
    QFETCH(const SimulatedDialect, dialect);
    QFETCH(const LineSettings, line);
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("history.sqlite"));
    const SystemClock clock;
    SimulatedMeter meter(fast(dialect), clock);
    meter.keepLog();
    QVERIFY2(meter.start(folder.filePath(QStringLiteral("tty"))), qPrintable(meter.error()));
    {
        Pipeline pipeline(DataPaths::single(database), nullptr);
        const RecordedCount recorded(pipeline);
        LinkSettings link;
        link.path = meter.path().toStdString();
        link.line = line;
        pipeline.openLink(link);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.value() >= kWanted, kPatienceMs);
    }
    verifyRows(readRows(database, dialect), meter.log(), dialect);
}

void TestPipeline::recordsExactlyWhatARelayBrings()
{
    const QTemporaryDir folder;
    const QString database = folder.filePath(QStringLiteral("history.sqlite"));
    const SystemClock clock;
    // The cable's side of the relay: bytes taken from the pseudo-terminal by hand would only test the test, so the
    // relay sends what the meter says it sent.
    SimulatedMeter meter(fast(SimulatedDialect::Dsmr5), clock);
    meter.keepLog();
    QVERIFY(meter.start(folder.filePath(QStringLiteral("tty"))));
    QFile reader(meter.path());
    QVERIFY(reader.open(QIODevice::ReadOnly | QIODevice::Unbuffered)); // a meter sends only while somebody reads
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTcpSocket *peer = nullptr;
    connect(&server, &QTcpServer::newConnection, &server, [&] { peer = server.nextPendingConnection(); });
    std::vector<SentTelegram> relayed;
    connect(&meter, &SimulatedMeter::telegramSent, &server, [&](const SentTelegram &telegram) {
        static char sink[4096];
        while (reader.bytesAvailable() > 0 && reader.read(sink, sizeof sink) > 0) { }
        if (peer != nullptr) {
            peer->write(telegram.bytes);
            relayed.push_back(telegram);
        }
    });
    {
        Pipeline pipeline(DataPaths::single(database), nullptr);
        const RecordedCount recorded(pipeline);
        LinkSettings link;
        link.kind = LinkKind::Tcp;
        link.host = "127.0.0.1";
        link.port = server.serverPort();
        pipeline.openLink(link);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.value() >= kWanted, kPatienceMs);
    }
    verifyRows(readRows(database, SimulatedDialect::Dsmr5), relayed, SimulatedDialect::Dsmr5);
}

void TestPipeline::keepsTheDemoOutOfTheHistory()
{
    const QTemporaryDir folder;
    const DataPaths paths { folder.filePath(QStringLiteral("history.sqlite")),
                            folder.filePath(QStringLiteral("demo.sqlite")) };
    {
        Pipeline pipeline(paths, nullptr);
        const RecordedCount recorded(pipeline);
        LinkSettings link;
        link.kind = LinkKind::Simulated;
        link.path = folder.filePath(QStringLiteral("tty")).toStdString();
        link.simulation = fast(SimulatedDialect::Dsmr5);
        pipeline.openLink(link);
        QTRY_VERIFY_WITH_TIMEOUT(recorded.value() >= kWanted, kPatienceMs);
        QCOMPARE(pipeline.shownDatabase(), paths.demo);
    }
    QVERIFY(readRows(paths.demo, SimulatedDialect::Dsmr5).size() >= kWanted);
    QVERIFY(!QFile::exists(paths.history));
}

void TestPipeline::recordsNoReplay()
{
    const QTemporaryDir folder;
    const DataPaths paths = DataPaths::single(folder.filePath(QStringLiteral("history.sqlite")));
    QFile recording(folder.filePath(QStringLiteral("meter.txt")));
    QVERIFY(recording.open(QIODevice::WriteOnly));
    recording.write("/ABC5METER\r\n\r\n1-0:1.8.0(000123.456*kWh)\r\n!\r\n");
    recording.close();
    Pipeline pipeline(paths, nullptr);
    QSignalSpy telegrams(pipeline.acquisition(), &Acquisition::telegramArrived);
    LinkSettings link;
    link.kind = LinkKind::Replay;
    link.path = recording.fileName().toStdString();
    link.replayPercent = 0;
    pipeline.openLink(link);
    QTRY_COMPARE_WITH_TIMEOUT(telegrams.size(), 1, kPatienceMs);
    QVERIFY(!QFile::exists(paths.history));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
