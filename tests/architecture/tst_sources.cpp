// SPDX-License-Identifier: GPL-3.0-or-later
// House rules that no compiler holds: licence lines, names, floating point, text for people in the core, documents
// whose links lead somewhere.
#include "sourcetree.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace meterscope::test;

namespace {

[[nodiscard]] QStringList codeBelow(const char *folder)
{
    return filesBelow(QString::fromLatin1(folder), { QStringLiteral("*.h"), QStringLiteral("*.cpp") });
}

[[nodiscard]] QStringList allCode()
{
    return codeBelow("app") + codeBelow("core") + codeBelow("ui") + codeBelow("tests");
}

/// Code lines of the files that match; "path:line: text".
[[nodiscard]] QStringList linesMatching(const QStringList &files, const QRegularExpression &pattern,
                                        QString (*prepared)(const QString &))
{
    QStringList found;
    for (const QString &path : files) {
        const QStringList lines = prepared(contentOf(path)).split(QLatin1Char('\n'));
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (pattern.match(lines[i]).hasMatch()) {
                found += QStringLiteral("%1:%2: %3").arg(path).arg(i + 1).arg(lines[i].trimmed());
            }
        }
    }
    return found;
}

/// Code without the one named exit to floating point: declaration, definition and call of plotValue.
[[nodiscard]] QString withoutPlotValue(const QString &source)
{
    static const QRegularExpression plotValue(QStringLiteral(
        R"((\[\[nodiscard\]\]\s*)?double (\w+::)*plotValue\([^)]*\)[^;{]*(;|\{[^{}]*(\{[^{}]*\}[^{}]*)*\}))"));
    QString code = codeOnly(source);
    code.remove(plotValue);
    return code;
}

} // namespace

class TestSources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void licenceIsNamedFirst();
    void headersAreIncludedOnce();
    void namesAreLowerCase();
    void exactRoomsHaveNoFloatingPoint();
    void floatingPointIsFound();
    void coreHasNoTextForPeople();
    void nobodyUsesQtKeywords();
    void nothingIsLeftToDo();
    void commentsAndLiteralsAreNotCode();
    void documentsLinkToFilesThatExist();
    void architectureNamesEveryRoom();
};

void TestSources::licenceIsNamedFirst()
{
    QStringList files = allCode();
    for (const char *folder : { "app", "cmake", "core", "packaging", "tests", "translations", "ui" }) {
        files += filesBelow(QString::fromLatin1(folder),
                            { QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.sh") });
    }
    files << QStringLiteral("CMakeLists.txt") << QStringLiteral("run") << QStringLiteral("check")
          << QStringLiteral(".ci/run");
    QVERIFY(files.size() > 50);
    QStringList wrong;
    for (const QString &path : std::as_const(files)) {
        const QStringList lines = contentOf(path).split(QLatin1Char('\n'));
        const qsizetype first = lines[0].startsWith(QLatin1String("#!")) ? 1 : 0;
        if (!lines.value(first).contains(QLatin1String("SPDX-License-Identifier: GPL-3.0-or-later"))) {
            wrong += path;
        }
    }
    QVERIFY(nothingIn(wrong));
}

void TestSources::headersAreIncludedOnce()
{
    QStringList wrong;
    for (const QString &path : allCode().filter(QRegularExpression(QStringLiteral("\\.h$")))) {
        if (!contentOf(path).contains(QLatin1String("\n#pragma once\n"))) {
            wrong += path;
        }
    }
    QVERIFY(nothingIn(wrong));
}

void TestSources::namesAreLowerCase()
{
    static const QRegularExpression plain(QStringLiteral("^[a-z0-9_]+\\.(h|cpp)$"));
    QStringList wrong;
    for (const QString &path : allCode()) {
        if (!plain.match(QFileInfo(path).fileName()).hasMatch()) {
            wrong += path;
        }
    }
    QVERIFY(nothingIn(wrong));
}

void TestSources::exactRoomsHaveNoFloatingPoint()
{
    static const QRegularExpression floating(QStringLiteral("\\b(double|float|qreal|toDouble|toFloat|stod|strtod)\\b"));
    const QStringList wrong = linesMatching(
        codeBelow("core/domain") + codeBelow("core/protocol") + codeBelow("core/history"), floating, withoutPlotValue);
    QVERIFY(nothingIn(wrong));
}

void TestSources::floatingPointIsFound()
{
    // The exception is for plotValue alone, not for the file or the line it stands in.
    const QString source = QStringLiteral("double Decimal::plotValue() const\n"
                                          "{\n    double v = 1;\n    while (v < 2) { v += 1; }\n    return v;\n}\n"
                                          "[[nodiscard]] double plotValue() const;\n"
                                          "float other();\n");
    QCOMPARE(withoutPlotValue(source).trimmed(), QStringLiteral("float other();"));
}

void TestSources::coreHasNoTextForPeople()
{
    static const QRegularExpression translated(
        QStringLiteral("\\b(tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP)\\s*\\(|Q_DECLARE_TR_FUNCTIONS"));
    const QStringList wrong = linesMatching(codeBelow("core"), translated, codeOnly);
    QVERIFY(nothingIn(wrong));
}

void TestSources::nobodyUsesQtKeywords()
{
    // In rooms that link Qt the compiler holds this (QT_NO_KEYWORDS); string-based connects it cannot see.
    static const QRegularExpression connects(QStringLiteral("\\b(SIGNAL|SLOT)\\s*\\("));
    const QStringList wrong = linesMatching(codeBelow("app") + codeBelow("core") + codeBelow("ui"), connects, codeOnly);
    QVERIFY(nothingIn(wrong));
}

void TestSources::nothingIsLeftToDo()
{
    static const QRegularExpression marks(QStringLiteral("\\b(TO"
                                                         "DO|FIX"
                                                         "ME|XX"
                                                         "X|HA"
                                                         "CK)\\b"));
    const QStringList wrong = linesMatching(codeBelow("app") + codeBelow("core") + codeBelow("ui"), marks,
                                            [](const QString &source) { return source; });
    QVERIFY(nothingIn(wrong));
}

void TestSources::commentsAndLiteralsAreNotCode()
{
    QCOMPARE(codeOnly(QStringLiteral("a // double\nb /* float\n */ c \"double\" 'f' 10'000 R\"(x\"y)\" d")),
             QStringLiteral("a  \nb  \n c \"\" \"\" 10'000 \"\" d"));
}

void TestSources::documentsLinkToFilesThatExist()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#\\s]+)(#[^)]*)?\\)"));
    const QStringList documents = filesBelow(QStringLiteral("docs"), { QStringLiteral("*.md") })
        + QStringList { QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md") };
    QStringList wrong;
    for (const QString &path : documents) {
        const QString text = contentOf(path);
        QVERIFY2(!text.isEmpty(), qPrintable(path));
        for (auto it = link.globalMatch(text); it.hasNext();) {
            const QString target = it.next().captured(1);
            const QDir folder(QDir(QStringLiteral(METERSCOPE_SOURCE_DIR)).filePath(QFileInfo(path).path()));
            if (!target.contains(QLatin1String("://")) && !QFileInfo::exists(folder.filePath(target))) {
                wrong += QStringLiteral("%1: %2").arg(path, target);
            }
        }
    }
    QVERIFY(nothingIn(wrong));
}

void TestSources::architectureNamesEveryRoom()
{
    const QString text = contentOf(QStringLiteral("docs/ARCHITECTURE.md"));
    QStringList rooms { QStringLiteral("ui"), QStringLiteral("app") };
    const QDir core(QStringLiteral(METERSCOPE_SOURCE_DIR "/core"));
    for (const QString &name : core.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        rooms += QStringLiteral("core/") + name;
    }
    for (const QString &room : std::as_const(rooms)) {
        QVERIFY2(text.contains(QStringLiteral("| `%1` |").arg(room)), qPrintable(room));
    }
}

QTEST_GUILESS_MAIN(TestSources)
#include "tst_sources.moc"
