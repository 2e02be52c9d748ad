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
        Action {
            QStringLiteral("retention"),
            QStringLiteral("print how long what is kept; with --keep-... what would go; with --apply take it away"),
            keepHistory },
        Action { QStringLiteral("doubts"), QStringLiteral("list the readings that physics does not allow"),
                 listHistoryDoubts },
        Action { QStringLiteral("accept"), QStringLiteral("let the readings of the doubt of that number count"),
                 acceptHistoryDoubt },
        Action { QStringLiteral("reject"), QStringLiteral("leave them out for good"), rejectHistoryDoubt },
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

/// "forever" or a number of days; false for anything else.
[[nodiscard]] bool readDays(const QCommandLineParser &parser, const QCommandLineOption &option,
                            std::optional<int> &days)
{
    if (!parser.isSet(option)) {
        return true;
    }
    const QString text = parser.value(option);
    bool isNumber = true;
    days = text == QLatin1String("forever") ? 0 : text.toInt(&isNumber);
    return isNumber && (*days > 0 || text == QLatin1String("forever"));
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
    const QCommandLineOption apply(QStringLiteral("apply"), QStringLiteral("do what import or retention shows"));
    const QCommandLineOption keepDetail =
        option("keep-detail", "retention: days to keep every snapshot, or forever", "DAYS");
    const QCommandLineOption keepMinutes =
        option("keep-minutes", "retention: days to keep minutes, or forever", "DAYS");
    QCommandLineOption profile = option("profile", "import: country profile, or auto (default: auto)", "ID");
    profile.setDefaultValue(QStringLiteral("auto"));
    const QCommandLineOption keyFile = option("key-file", "import: keys for encrypted telegrams", "FILE");
    const QCommandLineOption again(QStringLiteral("again"), QStringLiteral("unseal: seal again what was unsealed"));
    const QCommandLineOption database = option("database", "this file instead of the program's own", "FILE");
    QCommandLineParser parser;
    parser.setApplicationDescription(description());
    parser.addPositionalArgument(QStringLiteral("ACTION"), QStringLiteral("one of the above"));
    parser.addPositionalArgument(QStringLiteral("FILE"),
                                 QStringLiteral("a backup, or a file to import; undo, accept, reject: a number"),
                                 QStringLiteral("[FILE]"));
    parser.addOptions({ from, to, meter, yes, apply, again, keepDetail, keepMinutes, profile, keyFile, database });
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
    if (!readDays(parser, keepDetail, what.detailDays) || !readDays(parser, keepMinutes, what.minuteDays)) {
        return usageError(QStringLiteral("--keep-detail and --keep-minutes take a number of days, or forever"));
    }
    what.profile = parser.value(profile);
    what.keyFile = parser.value(keyFile);
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
