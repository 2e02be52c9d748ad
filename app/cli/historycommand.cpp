// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/historycommand.h"

#include "app/datapaths.h"
#include "cli/command.h"
#include "cli/historycare.h"
#include "cli/timeargument.h"

#include <QFile>

#include <algorithm>
#include <array>

namespace meterscope::cli {

namespace {

struct Action
{
    QString name;
    QString summary;
    int (*run)(const HistoryArguments &arguments);
};

[[nodiscard]] std::span<const Action> actions()
{
    static const std::array kActions {
        Action { QStringLiteral("query"), QStringLiteral("print the snapshots of a range, sealed or not, as CSV"),
                 queryHistory },
        Action { QStringLiteral("size"), QStringLiteral("print the size of each table"), printSizes },
        Action { QStringLiteral("check"), QStringLiteral("let SQLite check every page of the file"), checkHistory },
        Action { QStringLiteral("verify"), QStringLiteral("recompute all rollups and totals and report differences"),
                 verifyHistoryFile },
        Action { QStringLiteral("backup"), QStringLiteral("write a consistent copy to FILE, also while it is recorded"),
                 backupHistory },
        Action { QStringLiteral("restore"), QStringLiteral("put the backup FILE in the place of the database"),
                 restoreHistory },
        Action { QStringLiteral("delete"), QStringLiteral("delete everything from --from to --to for good"),
                 deleteHistory },
        Action { QStringLiteral("import"), QStringLiteral("show what FILE would bring; with --apply take it over"),
                 importHistory },
        Action { QStringLiteral("imports"), QStringLiteral("list the imports that were made"), listHistoryImports },
        Action { QStringLiteral("undo"), QStringLiteral("take out what the import of that number brought"),
                 undoHistoryImport },
        Action { QStringLiteral("unseal"), QStringLiteral("bring snapshots of a range back as plain rows of SQLite"),
                 unsealHistory },
    };
    return kActions;
}

[[nodiscard]] QString description()
{
    QString text =
        QStringLiteral("Cares for the recorded history. Exit status 1 when nothing was found, differences were\n"
                       "found, or the answer was no.\n\nActions:\n");
    for (const Action &action : actions()) {
        text += QStringLiteral("  %1%2\n").arg(action.name, -10).arg(action.summary);
    }
    return text;
}

/// False when `text` is given and no time.
[[nodiscard]] bool readTime(const QString &text, std::optional<UtcSeconds> &time)
{
    time = text.isEmpty() ? std::nullopt : parseTimeArgument(text);
    return text.isEmpty() || time.has_value();
}

} // namespace

int runHistory(const QStringList &arguments)
{
    const auto option = [](const char *name, const char *text, const char *value) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value));
    };
    const QCommandLineOption from =
        option("from", "begin, 2026-11-20 or 2026-11-20T18:30[Z] (query, delete, unseal)", "TIME");
    const QCommandLineOption to = option("to", "end, not included (query, delete, unseal)", "TIME");
    const QCommandLineOption meter = option(
        "meter", "number of the meter (query: the one heard last; delete, unseal: all; import: by its name)", "N");
    const QCommandLineOption yes(QStringLiteral("yes"), QStringLiteral("do not ask (restore, delete)"));
    const QCommandLineOption apply(QStringLiteral("apply"), QStringLiteral("take over what the import shows"));
    const QCommandLineOption again(QStringLiteral("again"), QStringLiteral("unseal: seal again what was unsealed"));
    const QCommandLineOption database = option("database", "this file instead of the program's own", "FILE");
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("one of the above"));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("a backup, or a file to import; undo: a number"),
                                 QStringLiteral("[FILE]"));
    parser.addOptions({ from, to, meter, yes, apply, again, database });
    if (const auto code = parseArguments(parser, QStringLiteral("history"), arguments)) {
        return *code;
    }
    HistoryArguments what;
    what.rest = parser.positionalArguments();
    const QString name = what.rest.isEmpty() ? QString() : what.rest.takeFirst();
    const auto all = actions();
    const auto action =
        std::find_if(all.begin(), all.end(), [&name](const Action &candidate) { return candidate.name == name; });
    if (action == all.end()) {
        return usageError(QStringLiteral("history has no action '%1'; see meterscope-cli history --help").arg(name));
    }
    bool isNumber = true;
    what.meter = parser.isSet(meter) ? parser.value(meter).toLongLong(&isNumber) : 0;
    if (!isNumber || !readTime(parser.value(from), what.from) || !readTime(parser.value(to), what.to)) {
        return usageError(QStringLiteral("--from, --to or --meter is wrong; see meterscope-cli history --help"));
    }
    what.yes = parser.isSet(yes);
    what.apply = parser.isSet(apply);
    what.again = parser.isSet(again);
    what.database = parser.isSet(database) ? parser.value(database) : DataPaths::standard().history;
    const bool makesOne = name == QLatin1String("restore") || name == QLatin1String("import");
    if (!QFile::exists(what.database) && !makesOne) {
        return usageError(QStringLiteral("there is no history at %1").arg(what.database));
    }
    return action->run(what);
}

} // namespace meterscope::cli
