// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace meterscope::test {

namespace {

[[nodiscard]] QString root()
{
    return QStringLiteral(METERSCOPE_SOURCE_DIR);
}

/// Length of the comment or literal that begins at `from`, 0 when there is none. `isComment` tells which.
[[nodiscard]] qsizetype skipped(const QString &source, qsizetype from, bool &isComment)
{
    static const QRegularExpression comment(QStringLiteral(R"(\G(?://(?:\\\n|[^\n])*|/\*[\s\S]*?(?:\*/|$)))"));
    static const QRegularExpression rawString(QStringLiteral(R"re(\GR"([^()\\\s]{0,16})\([\s\S]*?\)\1")re"));
    // A quote between two digits separates groups: 10'000.
    static const QRegularExpression literal(
        QStringLiteral(R"re(\G(?:"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'))re"));
    auto match = comment.match(source, from);
    isComment = match.hasMatch();
    if (!isComment) {
        match = rawString.match(source, from);
    }
    if (!match.hasMatch()) {
        match = literal.match(source, from);
    }
    return match.hasMatch() ? match.capturedLength() : 0;
}

} // namespace

QStringList filesBelow(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    const QDir base(root());
    QDirIterator iterator(base.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        files.append(base.relativeFilePath(iterator.next()));
    }
    files.sort();
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(QDir(root()).filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<IncludeLine> includesOf(const QString &source)
{
    static const QRegularExpression pattern(QStringLiteral(R"re(^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>))re"));
    std::vector<IncludeLine> includes;
    int number = 0;
    for (const QString &line : source.split(QLatin1Char('\n'))) {
        ++number;
        const auto match = pattern.match(line);
        if (match.hasMatch()) {
            const bool quoted = !match.captured(1).isEmpty();
            includes.push_back({ match.captured(quoted ? 1 : 2), quoted, number });
        }
    }
    return includes;
}

QString codeOnly(const QString &source)
{
    QString code;
    code.reserve(source.size());
    const QString openers = QStringLiteral("/\"'R");
    for (qsizetype at = 0; at < source.size();) {
        bool isComment = false;
        const qsizetype length = openers.contains(source.at(at)) ? skipped(source, at, isComment) : 0;
        if (length == 0) {
            code.append(source.at(at++));
            continue;
        }
        const QStringView gone = QStringView(source).mid(at, length);
        code.append(isComment ? QStringLiteral(" ") : QStringLiteral("\"\""));
        code.append(QString(gone.count(QLatin1Char('\n')), QLatin1Char('\n')));
        at += length;
    }
    return code;
}

bool nothingIn(const QStringList &faults)
{
    for (const QString &fault : faults) {
        qWarning("%s", qPrintable(fault));
    }
    return faults.isEmpty();
}

} // namespace meterscope::test
