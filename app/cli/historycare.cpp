// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycare.h"

#include "app/archivist.h"
#include "cli/careconsole.h"
#include "cli/command.h"
#include "history/csvcontent.h"
#include "history/csvexporter.h"
#include "history/databasecare.h"
#include "history/historyverifier.h"
#include "history/rangedeletion.h"
#include "history/writerlock.h"
#include "ui/format/historytext.h"

#include <QDateTime>
#include <QTextStream>

#include <cstdio>

namespace meterscope::cli {

namespace {

using history::HistoryDifference;

[[nodiscard]] QString utcText(std::int64_t seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate);
}

[[nodiscard]] QString numberText(const std::optional<std::int64_t> &number)
{
    return number ? QString::number(*number) : QStringLiteral("nothing");
}

[[nodiscard]] QString differenceText(const HistoryDifference &difference)
{
    const QString table = QString::fromStdString(difference.table);
    const QString column = QString::fromStdString(difference.column);
    const QString when = utcText(difference.at);
    const QString values =
        QStringLiteral("is %1, not %2").arg(numberText(difference.stored), numberText(difference.computed));
    switch (difference.kind) {
    case HistoryDifference::Kind::MissingBucket:
        return QStringLiteral("segment %1: %2 lacks the bucket that ends %3").arg(difference.segment).arg(table, when);
    case HistoryDifference::Kind::ExtraBucket:
        return QStringLiteral("segment %1: %2 has a bucket that ends %3, where nothing was read")
            .arg(difference.segment)
            .arg(table, when);
    case HistoryDifference::Kind::BucketDiffers:
        return QStringLiteral("segment %1: %2 of the bucket of %3 that ends %4 %5")
            .arg(difference.segment)
            .arg(column, table, when, values);
    case HistoryDifference::Kind::RegisterStepsBack:
        return QStringLiteral("segment %1: %2 steps back at %3 from %4 to %5")
            .arg(difference.segment)
            .arg(column, when, numberText(difference.computed), numberText(difference.stored));
    case HistoryDifference::Kind::TotalDiffers:
        return QStringLiteral("meter %1: the sum of all days of %2 %3 (millionths of a Wh)")
            .arg(difference.segment)
            .arg(column, values);
    }
    return {};
}

[[nodiscard]] CsvRequest wholeRange(const HistoryArguments &arguments)
{
    CsvRequest request;
    request.content = CsvRequest::Content::Snapshots;
    request.range.meter = arguments.meter;
    request.range.from = arguments.from.value_or(UtcSeconds());
    request.range.to = arguments.to.value_or(UtcSeconds(std::chrono::seconds(history::key::kMaximumTime / 1000)));
    return request;
}

/// What the lines sent in the time that is to be deleted; with a meter named, only the line it is on.
[[nodiscard]] history::HistoryFault redactArchive(const HistoryArguments &arguments,
                                                  const history::CareProgress &progress, RedactionResult *result)
{
    Redaction what { *arguments.from, *arguments.to, {} };
    if (arguments.meter != 0) {
        std::string line;
        const auto fault = history::lineOfMeter(arguments.database, arguments.meter, &line);
        if (fault || line.empty()) {
            return fault;
        }
        what.lines.push_back(line);
    }
    *result = Archivist::redactArchiveOf(arguments.database, what, [&](std::uint64_t done, std::uint64_t total) {
        return progress(qint64(done), qint64(total));
    });
    return Archivist::faultOf(*result);
}

} // namespace

int queryHistory(const HistoryArguments &arguments)
{
    history::ReadConnection connection(arguments.database);
    if (const auto fault = connection.open(); fault || !connection.isOpen()) {
        return faultError(fault);
    }
    connection.beginRead();
    const auto content = history::makeSnapshotContent(wholeRange(arguments), connection);
    std::string piece;
    content->writeHeader(piece);
    while (!content->isComplete()) {
        content->writePiece(piece);
        // A pipe that nobody reads any more ends the work.
        if (std::fwrite(piece.data(), 1, piece.size(), stdout) != piece.size()) {
            return kExitUsage;
        }
        piece.clear();
    }
    connection.endRead();
    if (std::fflush(stdout) != 0 || connection.session().fault) {
        return faultError(connection.session().fault);
    }
    return content->rows() == 0 ? kExitNothing : kExitOk;
}

int printSizes(const HistoryArguments &arguments)
{
    history::DatabaseSize size;
    if (const auto fault = history::measureDatabase(arguments.database, &size)) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    out << QStringLiteral("%1 %2 %3\n")
               .arg(QStringLiteral("table"), -20)
               .arg(QStringLiteral("bytes"), 14)
               .arg(QStringLiteral("rows"), 12);
    for (const history::TableSize &table : size.tables) {
        out << QStringLiteral("%1 %2 %3\n").arg(table.table, -20).arg(table.bytes, 14).arg(table.rows, 12);
    }
    const auto total = [&out](const char *name, qint64 bytes) {
        out << QStringLiteral("%1 %2\n").arg(QString::fromLatin1(name), -20).arg(bytes, 14);
    };
    total("free", size.freeBytes);
    total("file", size.fileBytes);
    total("log", size.logBytes);
    return kExitOk;
}

int checkHistory(const HistoryArguments &arguments)
{
    QStringList problems;
    CareConsole console;
    const auto fault = history::checkIntegrity(arguments.database, console.progress(), &problems);
    console.clear();
    if (fault) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    for (const QString &problem : std::as_const(problems)) {
        out << problem << '\n';
    }
    if (problems.isEmpty()) {
        out << "the file is sound\n";
    }
    return problems.isEmpty() ? kExitOk : kExitNothing;
}

int verifyHistoryFile(const HistoryArguments &arguments)
{
    history::VerifyReport report;
    CareConsole console;
    const auto fault = history::verifyHistory(arguments.database, console.progress(), &report);
    console.clear();
    if (fault) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    for (const HistoryDifference &difference : report.first) {
        out << differenceText(difference) << '\n';
    }
    if (report.differences > static_cast<qint64>(report.first.size())) {
        out << QStringLiteral("and %1 more\n").arg(report.differences - static_cast<qint64>(report.first.size()));
    }
    out << QStringLiteral("%1 snapshots, %2 buckets, %3 differences\n")
               .arg(report.snapshots)
               .arg(report.buckets)
               .arg(report.differences);
    return report.differences == 0 ? kExitOk : kExitNothing;
}

int backupHistory(const HistoryArguments &arguments)
{
    if (arguments.rest.size() != 1) {
        return usageError(QStringLiteral("history backup takes the file to write"));
    }
    CareConsole console;
    const auto fault = history::backupDatabase(arguments.database, arguments.rest.constFirst(), console.progress());
    console.clear();
    return faultError(fault);
}

int restoreHistory(const HistoryArguments &arguments)
{
    if (arguments.rest.size() != 1) {
        return usageError(QStringLiteral("history restore takes the backup to put back"));
    }
    if (!arguments.yes
        && !askYes(QStringLiteral("Put %1 in the place of %2 (which is kept beside it)?")
                       .arg(arguments.rest.constFirst(), arguments.database))) {
        return kExitNothing;
    }
    history::WriterLock lock(arguments.database);
    if (const auto fault = lock.acquire()) {
        return faultError(fault);
    }
    QString kept;
    CareConsole console;
    const auto fault =
        history::restoreDatabase(arguments.rest.constFirst(), arguments.database, console.progress(), &kept);
    console.clear();
    const int code = faultError(fault);
    if (!kept.isEmpty()) {
        QTextStream(stdout) << QStringLiteral("the database that was there is kept as %1\n").arg(kept);
    }
    return code;
}

int deleteHistory(const HistoryArguments &arguments)
{
    if (!arguments.from || !arguments.to || *arguments.from >= *arguments.to) {
        return usageError(QStringLiteral("history delete takes --from and --to"));
    }
    const auto ms = [](UtcSeconds time) { return time.time_since_epoch().count() * 1000; };
    if (!arguments.yes
        && !askYes(QStringLiteral("Delete everything from %1 to %2 for good?")
                       .arg(utcText(ms(*arguments.from) / 1000), utcText(ms(*arguments.to) / 1000)))) {
        return kExitNothing;
    }
    history::WriterLock lock(arguments.database);
    if (const auto fault = lock.acquire()) {
        return faultError(fault);
    }
    CareConsole console;
    // The archive first: while the database is there, so is the line of the meter.
    RedactionResult archive;
    auto fault = redactArchive(arguments, console.progress(), &archive);
    history::DeletedRows deleted;
    if (!fault) {
        fault = history::deleteRange(arguments.database, arguments.meter, ms(*arguments.from), ms(*arguments.to),
                                     console.progress(), &deleted);
    }
    console.clear();
    QTextStream(stdout) << QStringLiteral(
                               "deleted: %1 snapshots, %2 slow readings, %3 events, %4 telegrams of the raw archive\n")
                               .arg(deleted.snapshots)
                               .arg(deleted.slow)
                               .arg(deleted.events)
                               .arg(archive.telegrams);
    if (fault) {
        return faultError(fault);
    }
    return deleted == history::DeletedRows() && archive.telegrams + archive.noise == 0 ? kExitNothing : kExitOk;
}

} // namespace meterscope::cli
