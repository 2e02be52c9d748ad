// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/caretext.h"

#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/tarifftext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meterscope::ui {

namespace {

struct CareText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::CareText)
};

struct TableText
{
    const char *table;
    const char *text;
};

constexpr TableText kTables[] = {
    { "snapshot", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Readings of the newest weeks, as rows") },
    { "block", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Every reading, packed") },
    { "rollup_1m", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Minutes") },
    { "rollup_15m", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Quarter hours") },
    { "rollup_1h", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Hours") },
    { "rollup_1d", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Days") },
    { "register", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "List of other registers") },
    { "register_value", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Gas, water, peaks and other registers") },
    { "event", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Gaps, tariff changes, power failures") },
    { "meter", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Meters") },
    { "segment", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Meter swaps and resets") },
    { "doubt", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Doubtful readings") },
    { "import", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Imports") },
    { "setting", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Settings of the database") },
    { "spill", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "What waited for the disk") },
    { "sqlite_schema", QT_TRANSLATE_NOOP("meterscope::ui::CareText", "Layout of the database") },
};

QString checkText(const QStringList &problems)
{
    if (problems.isEmpty())
        return CareText::tr("The file is sound.");
    return CareText::tr("The file is damaged in %n place(s). Restore a backup, or go on: when the damage gets in the "
                        "way of recording, the file is set aside and all that can be read of it is taken over. "
                        "SQLite says: %1",
                        nullptr, int(problems.size()))
        .arg(problems.constFirst());
}

QString deletedText(const CareOutcome &outcome, const QLocale &locale)
{
    const QString readings = countText(outcome.readings, locale);
    return outcome.telegrams == 0
        ? CareText::tr("%1 readings deleted.").arg(readings)
        : CareText::tr("%1 readings and %2 raw telegrams deleted.").arg(readings, countText(outcome.telegrams, locale));
}

QString verifiedText(const CareOutcome &outcome, const QLocale &locale)
{
    const QString readings = countText(outcome.readings, locale);
    return outcome.differences == 0
        ? CareText::tr("All totals are right: %1 readings were added up again.").arg(readings)
        : CareText::tr("%1 differences in %2 readings. “meterscope-cli history verify” lists them.")
              .arg(countText(outcome.differences, locale), readings);
}

} // namespace

QString careTableText(const QString &table)
{
    const auto found = std::find_if(std::begin(kTables), std::end(kTables),
                                    [&](const TableText &row) { return table == QLatin1String(row.table); });
    return found == std::end(kTables) ? table : CareText::tr(found->text);
}

bool isLongerTier(const QString &table)
{
    static constexpr std::array<const char *, 3> kLonger { "rollup_15m", "rollup_1h", "rollup_1d" };
    return std::any_of(kLonger.begin(), kLonger.end(), [&](const char *name) { return table == QLatin1String(name); });
}

QString keepText(int days)
{
    if (days == 0)
        return CareText::tr("for ever");
    // A leap day more than n times 365 is still a round number of years.
    const int years = days / 365;
    if (years > 0 && days % 365 <= (years + 3) / 4)
        return CareText::tr("%n year(s)", nullptr, years);
    return CareText::tr("%n day(s)", nullptr, days);
}

QString registerText(EnergyValue slot)
{
    const bool isImport = slot == kImportTariff1 || slot == kImportTariff2 || slot == kImportTotal;
    const QString name = quantityText(isImport ? Quantity::ActiveEnergyImport : Quantity::ActiveEnergyExport);
    if (slot == kImportTotal || slot == kExportTotal)
        return name;
    return name + QLatin1Char(' ') + tariffCode(slot == kImportTariff1 || slot == kExportTariff1 ? 1 : 2);
}

QString jumpText(const CareDoubt &doubt, const QLocale &locale)
{
    const auto kilo = [&](const std::optional<Decimal> &wattHours) {
        const auto shifted = wattHours ? wattHours->shifted(-3) : std::nullopt;
        return shifted ? decimalText(*shifted, locale) : QStringLiteral("–");
    };
    return QStringLiteral("%1 → %2 kWh").arg(kilo(doubt.before), kilo(doubt.after));
}

QString decisionText(CareDoubt::Decision decision)
{
    switch (decision) {
    case CareDoubt::Decision::Pending:
        return CareText::tr("not decided");
    case CareDoubt::Decision::Accepted:
        return CareText::tr("counts");
    case CareDoubt::Decision::Rejected:
        return CareText::tr("left out");
    }
    return {};
}

QString careDoneText(const CareOutcome &outcome, const QLocale &locale)
{
    switch (outcome.task.kind) {
    case CareTask::Kind::Check:
        return checkText(outcome.problems);
    case CareTask::Kind::Verify:
        return verifiedText(outcome, locale);
    case CareTask::Kind::Backup:
        return CareText::tr("Backed up to %1.").arg(outcome.task.file);
    case CareTask::Kind::Restore:
        return outcome.kept.isEmpty() ? CareText::tr("Restored.")
                                      : CareText::tr("Restored. What was there is kept as %1.").arg(outcome.kept);
    case CareTask::Kind::Delete:
        return deletedText(outcome, locale);
    case CareTask::Kind::Import:
        return CareText::tr("%1 readings taken over.").arg(countText(outcome.readings, locale));
    case CareTask::Kind::Undo:
        return CareText::tr("The import was undone.");
    case CareTask::Kind::Keep:
        return CareText::tr("Kept so from now on. What is older goes step by step, beside the recording.");
    case CareTask::Kind::Accept:
        return CareText::tr("These readings count now.");
    case CareTask::Kind::Reject:
        return CareText::tr("These readings stay out of all totals.");
    case CareTask::Kind::Look:
    case CareTask::Kind::Preview:
    case CareTask::Kind::Estimate:
        break;
    }
    return {};
}

} // namespace meterscope::ui
