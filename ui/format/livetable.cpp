// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/livetable.h"

#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/timetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace meterscope::ui {

namespace {

struct LiveTable
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::LiveTable)
};

ChartTable::Cell wattsCell(float watts, const QLocale &locale)
{
    const Decimal value(std::llround(watts), 0);
    return { exactFigure(value, Unit::Watt, 0, locale).number(), value.toString() };
}

void addColumns(ChartTable &table, Phase phase)
{
    const QString unit = unitText(Unit::Watt, 0);
    const bool isTotal = phase == Phase::Total;
    const QString name = isTotal ? QString() : phaseText(phase) + QLatin1Char(' ');
    const std::string csvName = isTotal ? "power_" : "power_" + phaseText(phase).toLower().toStdString() + '_';
    table.columns.push_back({ name + LiveTable::tr("lowest %1").arg(unit), csvName + "min_w" });
    table.columns.push_back({ name + LiveTable::tr("highest %1").arg(unit), csvName + "max_w" });
}

} // namespace

ChartTable liveTable(const std::vector<PowerLine> &lines, const LiveTableTimes &times, const QLocale &locale)
{
    ChartTable table;
    table.timeTitle = LiveTable::tr("From");
    for (const PowerLine &line : lines)
        addColumns(table, line.phase);
    if (lines.empty())
        return table;
    const std::vector<PowerHistory::Column> &total = lines.front().columns;
    const auto isKnown = [](const PowerHistory::Column &column) { return column.known; };
    const auto first = std::find_if(total.begin(), total.end(), isKnown);
    const auto end = std::find_if(total.rbegin(), std::make_reverse_iterator(first), isKnown).base();
    for (auto column = first; column < end; ++column) {
        const auto index = std::size_t(column - total.begin());
        const auto each = std::chrono::seconds(times.secondsEach);
        const UtcSeconds begin = times.begin + each * std::int64_t(index);
        ChartTable::Row row;
        row.time = clockText(begin, times.zone);
        row.csvTime = formatUtc(begin) + ',' + formatUtc(begin + each);
        for (const PowerLine &line : lines) {
            const PowerHistory::Column &power = line.columns[index];
            row.figures.push_back(power.known ? wattsCell(power.minimum, locale) : ChartTable::Cell());
            row.figures.push_back(power.known ? wattsCell(power.maximum, locale) : ChartTable::Cell());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meterscope::ui
