// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fileimport.h"
#include "app/keyfile.h"
#include "cli/careconsole.h"
#include "cli/command.h"
#include "cli/historycare.h"
#include "cli/ownedstore.h"
#include "crypto/gcmdecryptor.h"

#include <QDateTime>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace meterscope::cli {

namespace {

using history::ImportIssue;
using history::ImportProblem;

[[nodiscard]] QString timeText(std::int64_t ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

[[nodiscard]] QString problemText(ImportProblem problem)
{
    switch (problem) {
    case ImportProblem::NotATime:
        return QStringLiteral("is no time");
    case ImportProblem::NotANumber:
        return QStringLiteral("is no number");
    case ImportProblem::CellsMissing:
        return QStringLiteral("the row has another number of cells than the header");
    case ImportProblem::NothingToRead:
        return QStringLiteral("no register and no power in the row");
    case ImportProblem::OutOfOrder:
        return QStringLiteral("older than the row before it");
    case ImportProblem::RejectedTelegram:
        return QStringLiteral("the telegram's checksum or structure is wrong");
    case ImportProblem::NoKey:
        return QStringLiteral("the telegram is encrypted, and no key opens it (--key-file)");
    case ImportProblem::NoTime:
        return QStringLiteral("the telegram does not say when it was sent");
    case ImportProblem::TooFarAhead:
        return QStringLiteral("is a time that cannot be kept");
    }
    return {};
}

[[nodiscard]] QString issueText(const ImportIssue &issue, history::ImportKind kind)
{
    QString text = QStringLiteral("%1 %2").arg(kind == history::ImportKind::Capture ? QStringLiteral("byte")
                                                                                    : QStringLiteral("line"),
                                               QString::number(issue.line));
    if (!issue.column.empty()) {
        text += QStringLiteral(", column ") + QString::fromStdString(issue.column);
    }
    text += QStringLiteral(": ");
    if (!issue.text.empty()) {
        text += QStringLiteral("'%1' ").arg(QString::fromStdString(issue.text));
    }
    return text + problemText(issue.problem);
}

[[nodiscard]] QString registersText(const std::array<std::optional<Decimal>, history::kRegisterCount> &values)
{
    QStringList texts;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (const auto kwh = values[i] ? values[i]->shifted(-3) : std::nullopt) {
            texts << QStringLiteral("%1 %2 kWh")
                         .arg(QString::fromLatin1(history::kColumns[i].name), QString::fromStdString(kwh->toString()));
        }
    }
    return texts.join(QStringLiteral(", "));
}

void printPreview(const history::ImportPreview &preview)
{
    QTextStream out(stdout);
    out << QStringLiteral("kind %1: %2 readings, %3 recorded already, %4 unreadable\n")
               .arg(history::importKindName(preview.kind))
               .arg(preview.rows)
               .arg(preview.conflicts)
               .arg(preview.bad);
    if (preview.conflicts != 0) {
        out << QStringLiteral("recorded already: %1 to %2\n")
                   .arg(timeText(preview.firstConflictMs), timeText(preview.lastConflictMs));
    }
    for (const history::ImportedMeter &meter : preview.meters) {
        out << QStringLiteral("%1 (%2): %3 readings\n")
                   .arg(QString::fromStdString(meter.equipment),
                        meter.meter == 0 ? QStringLiteral("a new meter") : QStringLiteral("meter %1").arg(meter.meter))
                   .arg(meter.rows);
        out << QStringLiteral("  first %1: %2\n").arg(timeText(meter.firstMs), registersText(meter.first));
        out << QStringLiteral("  last  %1: %2\n").arg(timeText(meter.lastMs), registersText(meter.last));
    }
    for (const ImportIssue &issue : preview.issues) {
        out << issueText(issue, preview.kind) << '\n';
    }
    const qint64 more = preview.bad - static_cast<qint64>(preview.issues.size());
    if (more > 0) {
        out << QStringLiteral("and %1 more\n").arg(more);
    }
}

/// The file that a person named, with the profile and the keys.
class NamedSource
{
public:
    /// What is wrong with it, if anything.
    [[nodiscard]] QString open(const HistoryArguments &arguments, const QString &file)
    {
        m_source.path = file;
        m_source.profile = findProfile(arguments.profile.toStdString());
        if (m_source.profile == nullptr && arguments.profile != QLatin1String("auto")) {
            return QStringLiteral("there is no profile '%1'").arg(arguments.profile);
        }
        if (arguments.keyFile.isEmpty()) {
            return {};
        }
        LoadedKeys keys = loadKeys(arguments.keyFile);
        if (keys.error.isEmpty()) {
            m_decryptor = std::make_unique<GcmDecryptor>(std::move(keys.keys));
            m_source.decryptor = m_decryptor.get();
        }
        return keys.error;
    }
    [[nodiscard]] const ImportSource &source() const { return m_source; }

private:
    ImportSource m_source;
    std::unique_ptr<Decryptor> m_decryptor;
};

[[nodiscard]] int applyFile(const HistoryArguments &arguments, const ImportSource &source, CareConsole &console)
{
    OwnedStore owned(arguments.database);
    if (const auto fault = owned.open()) {
        return faultError(fault);
    }
    history::ImportRun run(arguments.database, arguments.meter);
    if (const auto fault = run.open()) {
        return faultError(fault);
    }
    std::int64_t id = 0;
    const auto fault = history::applyImport(
        owned.store(), QFileInfo(source.path).fileName(), run,
        [&](history::ImportRun &pass) { return importFile(source, pass, console.progress()); }, &id);
    console.clear();
    if (fault) {
        return faultError(fault);
    }
    QTextStream(stdout) << QStringLiteral("import %1: %2 readings taken over\n").arg(id).arg(run.preview().rows);
    return faultError(owned.store().checkpoint());
}

} // namespace

int importHistory(const HistoryArguments &arguments)
{
    if (arguments.rest.size() != 1) {
        return usageError(QStringLiteral("history import takes the file to read"));
    }
    const QString file = arguments.rest.constFirst();
    NamedSource source;
    if (const QString error = source.open(arguments, file); !error.isEmpty()) {
        return usageError(error);
    }
    CareConsole console;
    history::ImportRun run(arguments.database, arguments.meter);
    auto fault = run.open();
    if (!fault) {
        fault = importFile(source.source(), run, console.progress());
    }
    console.clear();
    if (fault) {
        return faultError(fault);
    }
    if (run.preview().kind == history::ImportKind::Unknown) {
        return usageError(QStringLiteral("%1 is neither a capture nor a CSV file that is known here").arg(file));
    }
    printPreview(run.preview());
    if (run.preview().rows == 0) {
        return kExitNothing;
    }
    if (!arguments.apply) {
        QTextStream(stdout) << "nothing was taken over yet: say --apply\n";
        return kExitOk;
    }
    return applyFile(arguments, source.source(), console);
}

int listHistoryImports(const HistoryArguments &arguments)
{
    std::vector<history::ImportEntry> imports;
    if (const auto fault = history::listImports(arguments.database, &imports)) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    for (const history::ImportEntry &entry : imports) {
        out << QStringLiteral("%1 %2 %3 %4\n")
                   .arg(entry.id, 4)
                   .arg(timeText(entry.importedMs))
                   .arg(entry.snapshots, 12)
                   .arg(entry.label);
    }
    return imports.empty() ? kExitNothing : kExitOk;
}

int undoHistoryImport(const HistoryArguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.rest.value(0).toLongLong(&isNumber);
    std::vector<history::ImportEntry> imports;
    if (const auto fault = history::listImports(arguments.database, &imports)) {
        return faultError(fault);
    }
    const bool known = std::any_of(imports.begin(), imports.end(), [id](const auto &entry) { return entry.id == id; });
    if (!isNumber || !known) {
        return usageError(QStringLiteral("history undo takes the number of an import; see history imports"));
    }
    OwnedStore owned(arguments.database);
    if (const auto fault = owned.open()) {
        return faultError(fault);
    }
    CareConsole console;
    owned.store().watch(console.progress());
    const auto fault = owned.store().undoImport(id);
    console.clear();
    return faultError(fault);
}

int unsealHistory(const HistoryArguments &arguments)
{
    OwnedStore owned(arguments.database);
    if (const auto fault = owned.open()) {
        return faultError(fault);
    }
    const auto ms = [](const std::optional<UtcSeconds> &time, std::int64_t fallback) {
        return time ? time->time_since_epoch().count() * 1000 : fallback;
    };
    CareConsole console;
    const auto progress = console.progress();
    qint64 blocks = 0;
    if (arguments.again) {
        owned.store().sealAgain();
        while (owned.store().tidy() && progress(0, 0)) {
            ++blocks;
        }
    } else {
        while (
            owned.store().unseal(arguments.meter, ms(arguments.from, 0), ms(arguments.to, history::key::kMaximumTime))
            && progress(0, 0)) {
            ++blocks;
        }
    }
    console.clear();
    QTextStream(stdout) << QStringLiteral("%1 blocks\n").arg(blocks);
    return faultError(owned.store().fault());
}

} // namespace meterscope::cli
