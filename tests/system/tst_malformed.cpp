// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every damaged recording has a row that says what must come out of it; one without a row fails. The recordings are not
// part of this repository: METERSCOPE_CORPUS names their folder.

#include "clirun.h"
#include "malformedfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QtTest>

using namespace meterscope::test;

namespace {

struct Outcome
{
    QStringList telegrams;
    QStringList discarded;
    QSet<QString> acceptedValues; ///< code=value
};

[[nodiscard]] Outcome outcomeOf(const QByteArray &output)
{
    Outcome outcome;
    for (const QByteArray &text : output.split('\n')) {
        const QJsonObject line = QJsonDocument::fromJson(text).object();
        if (line.value(QLatin1String("kind")) == QLatin1String("discarded")) {
            outcome.discarded.append(QStringLiteral("%1+%2")
                                         .arg(line.value(QLatin1String("offset")).toInteger())
                                         .arg(line.value(QLatin1String("length")).toInteger()));
        } else if (line.value(QLatin1String("kind")) == QLatin1String("telegram")) {
            const QString verdict = line.value(QLatin1String("verdict")).toString();
            const QJsonArray readings = line.value(QLatin1String("readings")).toArray();
            outcome.telegrams.append(QStringLiteral("%1 %2").arg(verdict).arg(readings.size()));
            for (const QJsonValue &reading : readings) {
                if (verdict != QLatin1String("rejected")) {
                    outcome.acceptedValues.insert(reading[QLatin1String("obis")].toString() + QLatin1Char('=')
                                                  + reading[QLatin1String("value")].toString());
                }
            }
        }
    }
    return outcome;
}

} // namespace

class TestMalformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString folder = qEnvironmentVariable("METERSCOPE_CORPUS");
        if (folder.isEmpty())
            QSKIP("METERSCOPE_CORPUS is not set: the recorded telegrams are kept outside the repository");
        m_corpus.setPath(folder);
        QVERIFY2(m_corpus.exists(), qPrintable(folder));
    }

    void everyFileHasARow()
    {
        QSet<QString> rows;
        for (const MalformedFile &row : kMalformedFiles)
            rows.insert(QString::fromLatin1(row.path));
        for (const QString &folder : { QStringLiteral("dsmr/malformed"), QStringLiteral("sml/malformed") }) {
            const QStringList names = QDir(m_corpus.filePath(folder)).entryList(QDir::Files);
            QVERIFY2(!names.isEmpty(), qPrintable(folder));
            for (const QString &name : names) {
                const QString path = folder + QLatin1Char('/') + name;
                const bool isTelegram = path.endsWith(QLatin1String(".txt")) || path.endsWith(QLatin1String(".bin"));
                QVERIFY2(!isTelegram || rows.remove(path), qPrintable(QStringLiteral("no row for ") + path));
            }
        }
        QVERIFY2(rows.isEmpty(), qPrintable(QStringLiteral("no file for ") + rows.values().join(QLatin1Char(' '))));
    }

    void outcome_data()
    {
        QTest::addColumn<QString>("telegrams");
        QTest::addColumn<QString>("discarded");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("why");
        for (const MalformedFile &row : kMalformedFiles) {
            QTest::newRow(row.path) << QString::fromLatin1(row.telegrams) << QString::fromLatin1(row.discarded)
                                    << QString::fromLatin1(row.value) << QString::fromLatin1(row.why);
        }
    }

    void outcome()
    {
        QFETCH(const QString, telegrams);
        QFETCH(const QString, discarded);
        QFETCH(const QString, value);
        QFETCH(const QString, why);
        const CliRun run =
            runCli({ QStringLiteral("decode"), m_corpus.filePath(QString::fromLatin1(QTest::currentDataTag())) });
        const Outcome found = outcomeOf(run.output);
        if (found.telegrams.join(QStringLiteral(", ")) != telegrams)
            qInfo("%s", qPrintable(why));
        QCOMPARE(found.telegrams.join(QStringLiteral(", ")), telegrams);
        QCOMPARE(found.discarded.join(QLatin1Char(' ')), discarded);
        QVERIFY2(value.isEmpty() || found.acceptedValues.contains(value),
                 qPrintable(value + QLatin1String(": ") + why));
        const bool anyAccepted =
            telegrams.contains(QLatin1String("ok ")) || telegrams.contains(QLatin1String("partial "));
        QCOMPARE(run.exitCode, anyAccepted ? 0 : 1);
    }

private:
    QDir m_corpus;
};

QTEST_GUILESS_MAIN(TestMalformed)
#include "tst_malformed.moc"
