// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "../support/linesituations.h"
#include "domain/linefinding.h"

#include <algorithm>
#include <map>
#include <memory>
#include <string_view>

using namespace meterscope;
using test::LineSituation;

namespace {

QString textOf(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

} // namespace

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
    struct Run
    {
        std::unique_ptr<QProcess> meter;
        std::unique_ptr<QProcess> probe;
        QJsonObject result;
        int progress = 0;
        int exitCode = -1;
        QByteArray errors;
    };

    [[nodiscard]] static QStringList meterOptions(const LineSituation &situation);
    [[nodiscard]] static QStringList probeOptions(const LineSituation &situation);
    [[nodiscard]] QString startMeter(const QString &name, const QStringList &options, std::unique_ptr<QProcess> &meter);
    static void stop(QProcess *process);

    QTemporaryDir m_folder;
    std::map<QString, Run> m_runs;
};

QStringList ProbeTest::meterOptions(const LineSituation &situation)
{
    const auto fault =
        std::find_if(simulatedFaults().begin(), simulatedFaults().end(),
                     [&situation](const SimulatedFaultInfo &info) { return info.fault == situation.fault; });
    constexpr const char *dialects[] { "dsmr5", "dsmr22", "sml" };
    const SimulationSettings simulation = situation.simulation();
    return { QStringLiteral("--seed"),    QString::number(simulation.seed),
             QStringLiteral("--rate"),    QString::number(simulation.telegramsPerHour),
             QStringLiteral("--fault"),   textOf(fault->name),
             QStringLiteral("--dialect"), QLatin1String(dialects[std::size_t(situation.dialect)]) };
}

QStringList ProbeTest::probeOptions(const LineSituation &situation)
{
    if (situation.isAsked)
        return { QStringLiteral("--sign-on") };
    // Half a window is enough for meters that send every second; the silent line has the real ones. What a damaged
    // telegram means is looked into longer, whatever the window.
    return situation.speaksByItself() ? QStringList { QStringLiteral("--window"), QStringLiteral("6") } : QStringList();
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
    for (const LineSituation &situation : test::lineSituations()) {
        const QString name = QString::fromLatin1(situation.name);
        Run &run = m_runs[name];
        const QString path = startMeter(name, meterOptions(situation), run.meter);
        QVERIFY2(!path.isEmpty(), situation.name);
        run.probe = std::make_unique<QProcess>();
        run.probe->start(
            QStringLiteral(METERSCOPE_CLI),
            QStringList { QStringLiteral("probe"), path, QStringLiteral("--format"), QStringLiteral("ndjson") }
                + probeOptions(situation));
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
    QTest::addColumn<LineSituation>("situation");
    for (const LineSituation &situation : test::lineSituations())
        QTest::newRow(situation.name) << situation;
}

void ProbeTest::linesAreNamed()
{
    QFETCH(LineSituation, situation);
    const Run &run = m_runs.at(QString::fromLatin1(situation.name));
    QVERIFY2(!run.result.isEmpty(), run.errors.constData());
    const bool found = situation.outcome == ListeningOutcome::Found;
    const bool silent = situation.outcome == ListeningOutcome::Silent;
    QCOMPARE(run.result.value(QStringLiteral("hint")).toString(), textOf(lineHintName(situation.hint)));
    QCOMPARE(run.result.value(QStringLiteral("outcome")).toString(),
             found        ? QStringLiteral("found")
                 : silent ? QStringLiteral("silent")
                          : QStringLiteral("fault"));
    QCOMPARE(run.result.value(QStringLiteral("dialect")).toString(), textOf(lineDialectName(situation.speaks)));
    const LineSettings &line = situation.line;
    if (!silent)
        QCOMPARE(run.result.value(QStringLiteral("line")).toString(),
                 QStringLiteral("%1-%2%3%4")
                     .arg(line.baudRate)
                     .arg(line.dataBits)
                     .arg(QLatin1Char(line.parity))
                     .arg(line.stopBits));
    QCOMPARE(run.exitCode, found ? 0 : silent ? 1 : 3);
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
    for (const SimulatedFaultInfo &info : simulatedFaults()) {
        const QByteArray name = textOf(info.name).toLatin1();
        QVERIFY2(('\n' + list).contains('\n' + name + ' '), name.constData());
        QVERIFY2(std::any_of(test::lineSituations().begin(), test::lineSituations().end(),
                             [&info](const LineSituation &situation) { return situation.fault == info.fault; }),
                 name.constData());
    }
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
