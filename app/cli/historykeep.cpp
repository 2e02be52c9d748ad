// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/careconsole.h"
#include "cli/command.h"
#include "cli/historycare.h"
#include "cli/ownedstore.h"
#include "history/retention.h"

#include <QDateTime>
#include <QTextStream>

#include <algorithm>

namespace meterscope::cli {

namespace {

using history::Doubt;
using history::DoubtDecision;
using history::Retention;

[[nodiscard]] QString daysText(int days)
{
    return days == 0 ? QStringLiteral("for ever") : QStringLiteral("%1 days").arg(days);
}

[[nodiscard]] QString retentionText(const Retention &retention)
{
    return QStringLiteral("detail %1, minutes %2").arg(daysText(retention.detailDays), daysText(retention.minuteDays));
}

[[nodiscard]] int takeAway(const HistoryArguments &arguments, const Retention &retention)
{
    OwnedStore owned(arguments.database);
    if (const auto fault = owned.open()) {
        return faultError(fault);
    }
    if (const auto fault = owned.store().setRetention(retention)) {
        return faultError(fault);
    }
    CareConsole console;
    const auto progress = console.progress();
    bool more = true;
    while (more && progress(0, 0)) {
        more = owned.store().tidy();
    }
    console.clear();
    if (const auto fault = owned.store().fault()) {
        return faultError(fault);
    }
    QTextStream(stdout) << (more ? "interrupted: the rest goes when it is recorded next\n" : "done\n");
    return faultError(owned.store().checkpoint());
}

[[nodiscard]] QString timeText(std::int64_t id)
{
    return QDateTime::fromMSecsSinceEpoch(history::key::time(id), Qt::UTC).toString(Qt::ISODate);
}

[[nodiscard]] QString kilowattHours(const std::string &wattHours)
{
    const auto value = Decimal::parse(wattHours);
    const auto shifted = value ? value->shifted(-3) : std::nullopt;
    return QString::fromStdString(shifted ? shifted->toString() : wattHours);
}

[[nodiscard]] int decide(const HistoryArguments &arguments, DoubtDecision decision)
{
    bool isNumber = false;
    const qint64 id = arguments.rest.value(0).toLongLong(&isNumber);
    std::vector<Doubt> doubts;
    if (const auto fault = history::listDoubts(arguments.database, &doubts)) {
        return faultError(fault);
    }
    const bool known = std::any_of(doubts.begin(), doubts.end(), [id](const Doubt &doubt) { return doubt.id == id; });
    if (!isNumber || !known) {
        return usageError(QStringLiteral("accept and reject take the number of a doubt; see history doubts"));
    }
    OwnedStore owned(arguments.database);
    if (const auto fault = owned.open()) {
        return faultError(fault);
    }
    CareConsole console;
    owned.store().watch(console.progress());
    const auto fault = owned.store().decide(id, decision);
    console.clear();
    return faultError(fault);
}

} // namespace

int keepHistory(const HistoryArguments &arguments)
{
    Retention retention;
    if (const auto fault = history::lookUpRetention(arguments.database, &retention)) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    out << "kept: " << retentionText(retention) << "; quarters and longer for ever\n";
    const bool asks = arguments.detailDays || arguments.minuteDays;
    retention.detailDays = arguments.detailDays.value_or(retention.detailDays);
    retention.minuteDays = arguments.minuteDays.value_or(retention.minuteDays);
    history::RetentionEstimate sizes;
    CareConsole console;
    const auto fault = history::estimateRetention(arguments.database, retention, console.progress(), &sizes);
    console.clear();
    if (fault) {
        return faultError(fault);
    }
    const auto row = [&out](const char *name, qint64 count, qint64 bytes, qint64 all, qint64 allBytes) {
        out << QStringLiteral("%1 %2 of %3, %4 of %5 bytes\n")
                   .arg(QString::fromLatin1(name), -10)
                   .arg(count)
                   .arg(all)
                   .arg(bytes)
                   .arg(allBytes);
    };
    out << (asks ? "would go with " : "go with ") << retentionText(retention) << ":\n";
    row("snapshots", sizes.snapshots, sizes.snapshotBytes, sizes.allSnapshots, sizes.allSnapshotBytes);
    row("minutes", sizes.minutes, sizes.minuteBytes, sizes.allMinutes, sizes.allMinuteBytes);
    out.flush();
    if (!arguments.apply) {
        if (asks) {
            out << "nothing was changed yet: say --apply\n";
        }
        return kExitOk;
    }
    return takeAway(arguments, retention);
}

int listHistoryDoubts(const HistoryArguments &arguments)
{
    std::vector<Doubt> doubts;
    if (const auto fault = history::listDoubts(arguments.database, &doubts)) {
        return faultError(fault);
    }
    QTextStream out(stdout);
    for (const Doubt &doubt : doubts) {
        const QString decision = history::decisionName(doubt.decision);
        out << QStringLiteral("%1 %2 to %3, %4 readings of %5: %6 from %7 to %8 kWh, %9\n")
                   .arg(doubt.id, 4)
                   .arg(timeText(doubt.firstId), timeText(doubt.lastId))
                   .arg(doubt.snapshots)
                   .arg(QString::fromStdString(doubt.equipment), QString::fromStdString(doubt.column),
                        kilowattHours(doubt.before), kilowattHours(doubt.after),
                        decision.isEmpty() ? QStringLiteral("left out until somebody decides") : decision);
    }
    return doubts.empty() ? kExitNothing : kExitOk;
}

int acceptHistoryDoubt(const HistoryArguments &arguments)
{
    return decide(arguments, DoubtDecision::Accepted);
}

int rejectHistoryDoubt(const HistoryArguments &arguments)
{
    return decide(arguments, DoubtDecision::Rejected);
}

} // namespace meterscope::cli
