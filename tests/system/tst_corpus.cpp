// SPDX-License-Identifier: GPL-3.0-or-later
//
// Decodes every recorded telegram through the command line, as other programs do, and compares with the values that
// other people's parsers found. The recordings are not part of this repository: METERSCOPE_CORPUS names their folder.

#include "corpusexpectation.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

using namespace meterscope::test;

namespace {

struct Decoded
{
    int exitCode = -1;
    QList<QJsonObject> lines;

    [[nodiscard]] QList<QJsonObject> telegrams() const
    {
        QList<QJsonObject> result;
        std::copy_if(lines.begin(), lines.end(), std::back_inserter(result), [](const QJsonObject &line) {
            return line.value(QLatin1String("kind")) == QLatin1String("telegram");
        });
        return result;
    }
};

[[nodiscard]] Decoded decode(const QString &path, const QStringList &options = {})
{
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI),
                  QStringList { QStringLiteral("decode") } + options + QStringList { path });
    Decoded result;
    if (!process.waitForFinished(60'000)) {
        return result;
    }
    result.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        if (!line.isEmpty()) {
            result.lines.append(QJsonDocument::fromJson(line).object());
        }
    }
    return result;
}

/// Empty when the ranges of the lines cover the file exactly once, else what is wrong.
[[nodiscard]] QString coverageFault(const Decoded &decoded, qint64 fileSize)
{
    qint64 position = 0;
    for (const QJsonObject &line : decoded.lines) {
        const qint64 offset = line.value(QLatin1String("offset")).toInteger(-1);
        if (offset != position) {
            return QStringLiteral("a line begins at %1 where %2 comes next").arg(offset).arg(position);
        }
        position += line.value(QLatin1String("length")).toInteger();
    }
    return position == fileSize ? QString() : QStringLiteral("%1 of %2 bytes").arg(position).arg(fileSize);
}

/// Files where we differ from the other parser on purpose or where its values are of another kind; the reasons are in
/// docs/CONFORMANCE.md.
[[nodiscard]] QStringList knownDifferences()
{
    QFile file(QStringLiteral(METERSCOPE_TEST_DATA "/corpus-differences.txt"));
    QStringList lines;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty() && !line.startsWith('#')) {
                lines.append(QString::fromUtf8(line));
            }
        }
    }
    return lines;
}

} // namespace

class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyByteIsAccountedFor_data();
    void everyByteIsAccountedFor();
    void valuesAgreeWithOtherParsers_data();
    void valuesAgreeWithOtherParsers();
    void cleanupTestCase();

private:
    void addFiles();
    void compareDsmrFile(const Decoded &decoded, const QJsonDocument &expected, Comparison &result);
    void compareSmlFile(const Decoded &decoded, const QJsonDocument &expected, Comparison &result);

    QDir m_corpus;
    QStringList m_index; ///< files of INDEX.tsv
    int m_filesSeen = 0;
    int m_filesCompared = 0;
    int m_readingsCompared = 0;
    int m_differences = 0;
    QStringList m_known;
    QSet<QString> m_knownSeen;
};

void TestCorpus::initTestCase()
{
    const QString folder = qEnvironmentVariable("METERSCOPE_CORPUS");
    if (folder.isEmpty()) {
        QSKIP("METERSCOPE_CORPUS is not set: the recorded telegrams are kept outside the repository");
    }
    m_corpus.setPath(folder);
    QFile index(m_corpus.filePath(QStringLiteral("INDEX.tsv")));
    QVERIFY2(index.open(QIODevice::ReadOnly), qPrintable(index.fileName()));
    QList<QByteArray> rows = index.readAll().split('\n');
    rows.removeFirst();
    for (const QByteArray &row : rows) {
        if (!row.isEmpty()) {
            m_index.append(QString::fromUtf8(row.split('\t').constFirst()));
        }
    }
    QVERIFY2(m_index.size() > 100, "INDEX.tsv lists hardly any file");
    m_known = knownDifferences();
}

void TestCorpus::addFiles()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : std::as_const(m_index)) {
        QTest::newRow(qPrintable(file)) << m_corpus.filePath(file);
    }
}

void TestCorpus::everyByteIsAccountedFor_data()
{
    addFiles();
}

void TestCorpus::everyByteIsAccountedFor()
{
    QFETCH(const QString, path);
    QVERIFY2(QFile::exists(path), "listed in INDEX.tsv and not there");
    const Decoded decoded = decode(path);
    QVERIFY2(decoded.exitCode == 0 || decoded.exitCode == 1, "decode failed");
    QCOMPARE(coverageFault(decoded, QFileInfo(path).size()), QString());
    const auto telegrams = decoded.telegrams();
    const bool anyAccepted = std::any_of(telegrams.begin(), telegrams.end(), [](const QJsonObject &telegram) {
        return telegram.value(QLatin1String("verdict")) != QLatin1String("rejected");
    });
    QCOMPARE(decoded.exitCode, anyAccepted ? 0 : 1);
    ++m_filesSeen;
}

void TestCorpus::valuesAgreeWithOtherParsers_data()
{
    addFiles();
}

void TestCorpus::compareDsmrFile(const Decoded &decoded, const QJsonDocument &expected, Comparison &result)
{
    const auto telegrams = decoded.telegrams();
    result.expect(QStringLiteral("telegrams"), QStringLiteral("1"), QString::number(telegrams.size()));
    if (!telegrams.isEmpty()) {
        const Comparison one = compareDsmr(telegrams.constFirst(), expected.object());
        result.readings += one.readings;
        result.differences += one.differences;
    }
}

void TestCorpus::compareSmlFile(const Decoded &decoded, const QJsonDocument &expected, Comparison &result)
{
    QHash<qint64, QJsonObject> byOffset;
    for (const QJsonObject &telegram : decoded.telegrams()) {
        byOffset.insert(telegram.value(QLatin1String("offset")).toInteger(), telegram);
    }
    for (const QJsonValue &frame : expected.array()) {
        const qint64 offset = frame[QLatin1String("offset")].toInteger();
        const QJsonObject telegram = byOffset.value(offset);
        const QString where = QStringLiteral("frame at %1").arg(offset);
        if (!frame[QLatin1String("crc_ok")].toBool()) {
            const bool accepted = telegram.value(QLatin1String("checksum")) == QLatin1String("ok");
            result.expect(where, QStringLiteral("not ok"), accepted ? QStringLiteral("ok") : QStringLiteral("not ok"));
            continue;
        }
        result.expect(where, QStringLiteral("ok"), telegram.value(QLatin1String("checksum")).toString());
        result.expect(where + QLatin1String(" length"), QString::number(frame[QLatin1String("length")].toInteger()),
                      QString::number(telegram.value(QLatin1String("length")).toInteger()));
        const Comparison one = compareSml(telegram, frame.toObject());
        result.readings += one.readings;
        for (const QString &difference : one.differences) {
            result.differences.append(where + QLatin1String(", ") + difference);
        }
    }
}

void TestCorpus::valuesAgreeWithOtherParsers()
{
    QFETCH(const QString, path);
    const QString name = m_corpus.relativeFilePath(path);
    const QString base = path.endsWith(QLatin1String(".bin")) ? path.chopped(4) : path;
    QFile file(base + QStringLiteral(".expected.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return; // malformed files and streams have no values to compare
    }
    const QJsonDocument expected = QJsonDocument::fromJson(file.readAll());
    Comparison result;
    const Decoded decoded = decode(path);
    if (expected.isArray()) {
        compareSmlFile(decoded, expected, result);
    } else {
        compareDsmrFile(decoded, expected, result);
    }
    const bool nothingToCompare = expected.isArray() && expected.array().isEmpty();
    QVERIFY2(result.readings > 0 || nothingToCompare, "no value was compared");
    ++m_filesCompared;
    m_readingsCompared += result.readings;
    QStringList unexplained;
    for (const QString &difference : std::as_const(result.differences)) {
        const QString line = name + QLatin1String("\t") + difference;
        if (m_known.contains(line)) {
            m_knownSeen.insert(line);
            ++m_differences;
        } else {
            unexplained.append(line);
        }
    }
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1Char('\n'))));
}

void TestCorpus::cleanupTestCase()
{
    if (m_index.isEmpty()) {
        return;
    }
    qInfo("%d of %lld files decoded, %d compared, %d values compared, %d known differences", m_filesSeen,
          static_cast<long long>(m_index.size()), m_filesCompared, m_readingsCompared, m_differences);
    QCOMPARE(m_filesSeen, m_index.size());
    for (const QString &line : std::as_const(m_known)) {
        QVERIFY2(m_knownSeen.contains(line), qPrintable(QStringLiteral("no longer different: ") + line));
    }
}

QTEST_GUILESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
