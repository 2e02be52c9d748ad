// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector in a terminal: the tree of a telegram with its bytes, of every form that telegrams come in.
#include "capture/capturewriter.h"
#include "clirun.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace meterscope;
using namespace meterscope::test;

namespace {

QString dataFile(const char *name)
{
    return QStringLiteral(METERSCOPE_TEST_DATA "/import/") + QString::fromLatin1(name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The telegram of tests/data/import with another power, and a checksum that does not hold.
QByteArray damagedTelegram()
{
    return contentOf(dataFile("telegram.txt")).replace("01.284*kW", "03.284*kW");
}

QList<QJsonObject> objectsOf(const QByteArray &output)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n'))
        if (!line.isEmpty())
            objects += QJsonDocument::fromJson(line).object();
    return objects;
}

/// Nodes whose children do not lie inside them one behind the other, or whose bytes lie outside the telegram.
int misplaced(const QJsonObject &node, qint64 begin, qint64 end)
{
    const qint64 offset = node.value(QLatin1String("offset")).toInteger(-1);
    const qint64 nodeEnd = offset + node.value(QLatin1String("length")).toInteger(-1);
    int wrong = offset < begin || nodeEnd > end || nodeEnd < offset ? 1 : 0;
    qint64 position = offset;
    for (const QJsonValue &child : node.value(QLatin1String("children")).toArray()) {
        wrong += misplaced(child.toObject(), position, nodeEnd);
        position = child[QLatin1String("offset")].toInteger() + child[QLatin1String("length")].toInteger();
    }
    return wrong;
}

int nodesOf(const QJsonObject &node)
{
    int count = 1;
    for (const QJsonValue &child : node.value(QLatin1String("children")).toArray())
        count += nodesOf(child.toObject());
    return count;
}

} // namespace

class TestInspectCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textHasALineForEachField();
    void everyFormGivesTheSameTree_data();
    void everyFormGivesTheSameTree();
    void rangesOfRecordedTelegramsLieInEachOther();
    void aFilterChoosesTelegrams();
    void aFilterErrorIsMarkedAtItsPlace();
    void capturesHaveTheirTimesAndGaps();
    void redactedTelegramsHaveTheSameTree();
    void whatIsNoTelegramIsRefusedWithItsPlace();
};

void TestInspectCli::textHasALineForEachField()
{
    const CliRun run = runCli({ QStringLiteral("inspect"), dataFile("telegram.txt") });
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.errors, QByteArray());
    const QList<QByteArray> lines = run.output.split('\n');
    QVERIFY2(lines.first().startsWith("no. 1  offset 0, 311 bytes  dsmr  checksum 8341  ok"),
             lines.first().constData());
    // "1-0:1.7.0(01.284*kW)" CR LF begins behind 9 lines of 23, 2, 15, 26, 48, 27, 27 and 19 bytes.
    const auto power =
        std::find_if(lines.begin(), lines.end(), [](const QByteArray &line) { return line.contains("1-0:1.7.0"); });
    QVERIFY(power != lines.end());
    QVERIFY2(power->startsWith("  00BB    22 "), power->constData());
    QVERIFY2(power->contains("1.284"), power->constData());
}

void TestInspectCli::everyFormGivesTheSameTree_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("xxd.txt") << QByteArray("Hex dump, telegrams in it: 1.");
    QTest::newRow("xxd-array.txt") << QByteArray("Array of bytes, telegrams in it: 1.");
    QTest::newRow("bus-table.csv") << QByteArray("Table of decoded bytes, telegrams in it: 1.");
    QTest::newRow("web-page.txt") << QByteArray("line ends restored to CR LF (14), comments removed (13)");
}

void TestInspectCli::everyFormGivesTheSameTree()
{
    QFETCH(QByteArray, said);
    const auto treeOf = [](const CliRun &run) {
        const auto objects = objectsOf(run.output);
        return objects.isEmpty() ? QJsonObject() : objects.constFirst().value(QLatin1String("tree")).toObject();
    };
    const QStringList arguments { QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("ndjson") };
    const CliRun plain = runCli(arguments + QStringList { dataFile("telegram.txt") });
    const CliRun form = runCli(arguments + QStringList { dataFile(QTest::currentDataTag()) });
    QCOMPARE(form.exitCode, 0);
    QVERIFY2(form.errors.contains(said), form.errors.constData());
    QVERIFY(nodesOf(treeOf(plain)) > 40);
    QCOMPARE(treeOf(form), treeOf(plain));
}

void TestInspectCli::rangesOfRecordedTelegramsLieInEachOther()
{
    const QString corpus = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (corpus.isEmpty()) {
        qInfo("METERSCOPE_CORPUS names no folder of recorded telegrams: nothing was inspected");
        return;
    }
    int telegrams = 0;
    for (const char *folder : { "/dsmr", "/sml" }) {
        const QDir files(corpus + QString::fromLatin1(folder));
        const QStringList names =
            files.entryList({ QStringLiteral("*_1.txt"), QStringLiteral("*_1.bin") }, QDir::Files);
        for (const QString &name : names.first(std::min<qsizetype>(names.size(), 12))) {
            const CliRun run = runCli({ QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("ndjson"),
                                        files.filePath(name) });
            for (const QJsonObject &object : objectsOf(run.output)) {
                if (object.value(QLatin1String("kind")) != QLatin1String("telegram"))
                    continue;
                const qint64 length = object.value(QLatin1String("length")).toInteger();
                QCOMPARE(misplaced(object.value(QLatin1String("tree")).toObject(), 0, length), 0);
                ++telegrams;
            }
        }
    }
    QVERIFY(telegrams >= 24);
}

void TestInspectCli::aFilterChoosesTelegrams()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("line.bin"));
    QVERIFY(write(path, contentOf(dataFile("telegram.txt")) + damagedTelegram() + QByteArray(4, '\xff')));
    const auto numbers = [&path](const char *filter) {
        const CliRun run = runCli({ QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("ndjson"),
                                    QStringLiteral("--filter"), QString::fromLatin1(filter), path });
        QString told = QString::number(run.exitCode) + QLatin1Char(':');
        for (const QJsonObject &object : objectsOf(run.output))
            told += QLatin1Char(' ') + QString::number(object.value(QLatin1String("number")).toInteger());
        return told;
    };
    QCOMPARE(numbers("crc == bad"), QStringLiteral("0: 2"));
    QCOMPARE(numbers("1-0:1.7.0 < 2000 W"), QStringLiteral("0: 1"));
    QCOMPARE(numbers("noise or 1-0:1.7.0 > 2 kW"), QStringLiteral("0: 2 3"));
    QCOMPARE(numbers("protocol == sml"), QStringLiteral("1:"));
}

void TestInspectCli::aFilterErrorIsMarkedAtItsPlace()
{
    const CliRun run = runCli({ QStringLiteral("inspect"), QStringLiteral("--filter"),
                                QStringLiteral("crc == bad or crx == bad"), dataFile("telegram.txt") });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("\n  crc == bad or crx == bad\n                ^^^\n"), run.errors.constData());
}

void TestInspectCli::capturesHaveTheirTimesAndGaps()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.mscap"));
    CaptureWriter writer(path.toStdString(), {});
    QVERIFY(!writer.open());
    const QByteArray telegram = contentOf(dataFile("telegram.txt"));
    const std::span bytes { reinterpret_cast<const std::uint8_t *>(telegram.constData()),
                            std::size_t(telegram.size()) };
    using std::chrono::milliseconds;
    // 2026-11-28 12:00:00 UTC
    constexpr std::int64_t kNoon = 1'795'867'200'000;
    for (const int ms : { 0, 1000, 3500 })
        QVERIFY(!writer.append(
            { CaptureKind::Telegram, { UtcMillis(milliseconds(kNoon + ms)), milliseconds(ms) }, bytes }));
    QVERIFY(!writer.finish());
    const CliRun run =
        runCli({ QStringLiteral("inspect"), QStringLiteral("--filter"), QStringLiteral("dt > 2 s"), path });
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.startsWith("no. 3  2026-11-28T12:00:03.500Z  +2.500 s  offset 622, 311 bytes"),
             run.output.left(100).constData());
    QCOMPARE(run.output.count("no. "), 1);
}

void TestInspectCli::redactedTelegramsHaveTheSameTree()
{
    const QStringList arguments { QStringLiteral("inspect"), QStringLiteral("--format"), QStringLiteral("ndjson") };
    const CliRun plain = runCli(arguments + QStringList { dataFile("telegram.txt") });
    const CliRun safe = runCli(arguments + QStringList { QStringLiteral("--redact"), dataFile("telegram.txt") });
    QCOMPARE(safe.exitCode, 0);
    const auto tree = [](const CliRun &run) {
        return objectsOf(run.output).constFirst().value(QLatin1String("tree")).toObject();
    };
    QCOMPARE(nodesOf(tree(safe)), nodesOf(tree(plain)));
    QVERIFY(plain.output.contains("4530303030303030303030303030303030"));
    QVERIFY(!safe.output.contains("4530303030303030303030303030303030"));
    QCOMPARE(objectsOf(safe.output).constFirst().value(QLatin1String("checksum")), QJsonValue(QStringLiteral("ok")));
}

void TestInspectCli::whatIsNoTelegramIsRefusedWithItsPlace()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("digits.txt"));
    QVERIFY(write(path, "1b1b1b1b\n0101010\n"));
    const CliRun run = runCli({ QStringLiteral("inspect"), path });
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.errors.contains("Line 2, column 1: an odd number of hex digits."), run.errors.constData());
}

QTEST_GUILESS_MAIN(TestInspectCli)
#include "tst_inspectcli.moc"
