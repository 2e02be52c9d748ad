// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>

/// `probe` at the pseudo-terminals of `simulate --fault`: two real programs and a real port between them. All lines are
/// listened to at the same time.
class ProbeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linesAreNamed_data();
    void linesAreNamed();
    void whatIsFoundIsDescribed();
    void faultsAreListed();
    void aPortThatIsNotThereIsAnError();
    void wrongUsage_data();
    void wrongUsage();
    void peopleGetSentences();
    void cleanupTestCase();

private:
    struct Row
    {
        const char *name;
        QStringList meter; ///< options of simulate
        QStringList probe; ///< options of probe
        int exitCode;
        const char *outcome;
        const char *hint;
        const char *dialect;
        const char *line;
    };
    struct Run
    {
        std::unique_ptr<QProcess> meter;
        std::unique_ptr<QProcess> probe;
        QJsonObject result;
        int progress = 0;
        int exitCode = -1;
        QByteArray errors;
    };

    [[nodiscard]] static std::vector<Row> rows();
    [[nodiscard]] QString startMeter(const QString &name, const QStringList &options, std::unique_ptr<QProcess> &meter);
    static void stop(QProcess *process);

    QTemporaryDir m_folder;
    std::map<QString, Run> m_runs;
};

std::vector<ProbeTest::Row> ProbeTest::rows()
{
    const auto fault = [](const char *name, const char *dialect = "dsmr5") {
        return QStringList { QStringLiteral("--fault"), QLatin1String(name), QStringLiteral("--dialect"),
                             QLatin1String(dialect) };
    };
    // Half a window is enough for meters that send every second; the silent line has the real ones.
    const QStringList brief { QStringLiteral("--window"), QStringLiteral("6") };
    const QStringList ask { QStringLiteral("--sign-on") };
    return {
        { "DSMR 5", fault("wire"), brief, 0, "found", "none", "p1", "115200-8N1" },
        { "DSMR 2.2", fault("wire", "dsmr22"), brief, 0, "found", "none", "p1", "9600-7E1" },
        { "DSMR 5 at 7E1", fault("7e1"), brief, 0, "found", "none", "p1", "115200-7E1" },
        { "SML", fault("wire", "sml"), brief, 0, "found", "none", "sml", "9600-8N1" },
        { "D0 push", fault("d0"), brief, 0, "found", "none", "d0", "9600-7E1" },
        { "half rate", fault("half-rate"), brief, 0, "found", "none", "p1", "57600-8N1" },
        { "SML at half rate", fault("half-rate", "sml"), brief, 0, "found", "none", "sml", "4800-8N1" },
        { "inverted", fault("inverted"), brief, 3, "fault", "inverted", "p1", "115200-8N1" },
        { "inverted SML", fault("inverted", "sml"), brief, 3, "fault", "inverted", "sml", "9600-8N1" },
        { "inverted 7E1", fault("inverted", "dsmr22"), brief, 3, "fault", "inverted", "p1", "9600-8N1" },
        { "weak light", fault("weak-light", "sml"), brief, 3, "fault", "weak-light", "sml", "9600-8N1" },
        { "phantom light", fault("phantom-light", "sml"), brief, 3, "fault", "phantom-light", "sml", "9600-8N1" },
        { "bad checksums", fault("bad-checksum"), brief, 3, "fault", "checksum-failures", "p1", "115200-8N1" },
        { "HDLC", fault("hdlc"), brief, 3, "fault", "not-p1", "hdlc", "2400-8N1" },
        { "M-Bus", fault("m-bus"), brief, 3, "fault", "not-p1", "m-bus", "2400-8E1" },
        { "encrypted", fault("encrypted"), brief, 3, "fault", "needs-key", "encrypted", "115200-8N1" },
        { "text", fault("not-a-meter"), brief, 3, "fault", "not-a-meter", "unknown", "115200-8N1" },
        { "silent", fault("silent"), {}, 1, "silent", "no-bytes", "unknown", nullptr },
        { "asked and silent", fault("silent"), ask, 1, "silent", "no-bytes", "unknown", nullptr },
        { "asked and echoed", fault("echo"), ask, 1, "silent", "echo", "unknown", nullptr },
        { "asked and answered", fault("sign-on"), ask, 0, "found", "none", "d0", "9600-7E1" },
        { "slow edge", fault("slow-edge"), brief, 0, "found", "none", "p1", "115200-8N1" },
        { "two readers", fault("two-readers"), brief, 0, "found", "none", "p1", "115200-8N1" },
        { "modem probes", fault("modem-probe"), brief, 0, "found", "none", "p1", "115200-8N1" },
    };
}

QString ProbeTest::startMeter(const QString &name, const QStringList &options, std::unique_ptr<QProcess> &meter)
{
    const QString path = m_folder.filePath(QString(name).replace(QLatin1Char(' '), QLatin1Char('-')));
    meter = std::make_unique<QProcess>();
    meter->start(QStringLiteral(METERSCOPE_CLI),
                 QStringList { QStringLiteral("simulate"), QStringLiteral("--symlink"), path } + options);
    // It prints the path once the terminal is there.
    return meter->waitForReadyRead(60'000) ? path : QString();
}

void ProbeTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    for (const Row &row : rows()) {
        const QString name = QString::fromLatin1(row.name);
        Run &run = m_runs[name];
        const QString path = startMeter(name, row.meter, run.meter);
        QVERIFY2(!path.isEmpty(), row.name);
        run.probe = std::make_unique<QProcess>();
        run.probe->start(
            QStringLiteral(METERSCOPE_CLI),
            QStringList { QStringLiteral("probe"), path, QStringLiteral("--format"), QStringLiteral("ndjson") }
                + row.probe);
    }
    for (auto &[name, run] : m_runs) {
        QVERIFY2(run.probe->state() == QProcess::NotRunning || run.probe->waitForFinished(120'000), qPrintable(name));
        run.exitCode = run.probe->exitCode();
        run.errors = run.probe->readAllStandardError();
        for (const QByteArray &line : run.probe->readAllStandardOutput().split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            const QString event = object.value(QStringLiteral("event")).toString();
            if (event == QLatin1String("result"))
                run.result = object;
            run.progress += event == QLatin1String("listening");
        }
    }
}

void ProbeTest::cleanupTestCase()
{
    for (auto &[name, run] : m_runs)
        stop(run.meter.get());
}

void ProbeTest::stop(QProcess *process)
{
    if (!process || process->state() == QProcess::NotRunning)
        return;
    process->terminate();
    process->waitForFinished(30'000);
}

void ProbeTest::linesAreNamed_data()
{
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("hint");
    QTest::addColumn<QString>("dialect");
    QTest::addColumn<QString>("line");
    for (const Row &row : rows())
        QTest::newRow(row.name) << row.exitCode << QString::fromLatin1(row.outcome) << QString::fromLatin1(row.hint)
                                << QString::fromLatin1(row.dialect) << QString::fromLatin1(row.line);
}

void ProbeTest::linesAreNamed()
{
    QFETCH(int, exitCode);
    QFETCH(QString, outcome);
    QFETCH(QString, hint);
    QFETCH(QString, dialect);
    QFETCH(QString, line);
    const Run &run = m_runs.at(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(!run.result.isEmpty(), run.errors.constData());
    QCOMPARE(run.result.value(QStringLiteral("hint")).toString(), hint);
    QCOMPARE(run.result.value(QStringLiteral("outcome")).toString(), outcome);
    QCOMPARE(run.result.value(QStringLiteral("dialect")).toString(), dialect);
    if (!line.isEmpty())
        QCOMPARE(run.result.value(QStringLiteral("line")).toString(), line);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(run.progress > 0);
    QCOMPARE(run.errors, QByteArray());
    QVERIFY(run.result.value(QStringLiteral("step")).toString() != QLatin1String("none"));
}

void ProbeTest::whatIsFoundIsDescribed()
{
    const QJsonObject meter = m_runs.at(QStringLiteral("DSMR 5")).result;
    QCOMPARE(meter.value(QStringLiteral("meter")).toString(), QStringLiteral("MSC5\\3SIMULATED-3P"));
    QCOMPARE(meter.value(QStringLiteral("version")).toString(), QStringLiteral("50"));
    QCOMPARE(meter.value(QStringLiteral("checksum")).toString(), QStringLiteral("ok"));
    QVERIFY(meter.value(QStringLiteral("sends")).toArray().contains(QStringLiteral("active-energy-import")));
    QVERIFY(meter.value(QStringLiteral("period_ms")).toInt() > 0);
    // An inverted line's meter is named, and nothing of it is a reading.
    const QJsonObject inverted = m_runs.at(QStringLiteral("inverted")).result;
    // The header is lost behind the pause; the line after it tells the version.
    QCOMPARE(inverted.value(QStringLiteral("detail")).toString(), QStringLiteral("1-3:0.2.8(50)"));
    QVERIFY(!inverted.contains(QStringLiteral("sends")));
}

void ProbeTest::faultsAreListed()
{
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI),
                  { QStringLiteral("simulate"), QStringLiteral("--fault"), QStringLiteral("list") });
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray list = process.readAllStandardOutput();
    for (const char *name : { "inverted", "7e1", "slow-edge", "half-rate", "sign-on" })
        QVERIFY2(list.contains(QByteArray("\n") + name + ' '), name);
}

void ProbeTest::aPortThatIsNotThereIsAnError()
{
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI),
                  { QStringLiteral("probe"), m_folder.filePath(QStringLiteral("nothing")) });
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().contains("gone"));
}

void ProbeTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two ports") << QStringList { QStringLiteral("probe"), QStringLiteral("/dev/a"),
                                                QStringLiteral("/dev/b") };
    QTest::newRow("port and relay") << QStringList { QStringLiteral("probe"), QStringLiteral("/dev/a"),
                                                     QStringLiteral("--tcp"), QStringLiteral("localhost:1") };
    QTest::newRow("format") << QStringList { QStringLiteral("probe"), QStringLiteral("/dev/a"),
                                             QStringLiteral("--format"), QStringLiteral("xml") };
    QTest::newRow("window") << QStringList { QStringLiteral("probe"), QStringLiteral("/dev/a"),
                                             QStringLiteral("--window"), QStringLiteral("0") };
    QTest::newRow("relay asked") << QStringList { QStringLiteral("probe"), QStringLiteral("--tcp"),
                                                  QStringLiteral("localhost:1"), QStringLiteral("--sign-on") };
    QTest::newRow("no such fault") << QStringList { QStringLiteral("simulate"), QStringLiteral("--fault"),
                                                    QStringLiteral("gremlins") };
    QTest::newRow("fault into a file") << QStringList { QStringLiteral("simulate"), QStringLiteral("--fault"),
                                                        QStringLiteral("inverted"), QStringLiteral("--out"),
                                                        QStringLiteral("x") };
}

void ProbeTest::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI), arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().startsWith("meterscope-cli: "));
}

void ProbeTest::peopleGetSentences()
{
    std::unique_ptr<QProcess> meter;
    const QString path =
        startMeter(QStringLiteral("sentences"), { QStringLiteral("--fault"), QStringLiteral("inverted") }, meter);
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI), { QStringLiteral("probe"), path, QStringLiteral("--report") });
    QVERIFY(process.waitForFinished(60'000));
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY2(text.startsWith("The signal is inverted: "), text.constData());
    QVERIFY2(text.contains("FT_PROG"), text.constData());
    QVERIFY2(text.contains("finding: inverted, dialect p1, confidence high"), text.constData());
    QVERIFY(process.readAllStandardError().contains("Listening at 115200 8N1"));
    stop(meter.get());
}

QTEST_GUILESS_MAIN(ProbeTest)
#include "tst_probe.moc"
