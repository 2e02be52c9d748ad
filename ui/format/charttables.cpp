// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/charttables.h"

#include "ui/format/consumptiontext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/timetext.h"

#include <QCoreApplication>

#include <array>

namespace meterscope::ui {

namespace {

struct ChartTables
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::ChartTables)
};

constexpr int kKilo = 3;

std::string csvTime(UtcSeconds begin, UtcSeconds end)
{
    return formatUtc(begin) + ',' + formatUtc(end);
}

std::string csvNumber(const std::optional<Decimal> &value)
{
    return value ? value->toString() : std::string();
}

ChartTable::Cell flowCell(FlowPart part, const std::optional<Decimal> &value, const QLocale &locale)
{
    if (!value)
        return {};
    return { flowFigure(part, *value, locale).number(), csvNumber(value->shifted(-flowExponent(part))) };
}

/// What has not begun is no gap.
bool isStillToCome(const Bucket &bucket, UtcSeconds now)
{
    return bucket.quality == BucketQuality::None && bucket.begin >= now;
}

QString stateText(const Bucket &bucket, UtcSeconds now)
{
    if (isStillToCome(bucket, now))
        return ChartTables::tr("still to come");
    switch (bucket.quality) {
    case BucketQuality::None:
        return ChartTables::tr("no data");
    case BucketQuality::Measured:
        return ChartTables::tr("measured");
    case BucketQuality::Filled:
        return ChartTables::tr("gap filled from registers");
    }
    return {};
}

/// The words of the CSV files that `core/history` writes.
std::string csvState(const Bucket &bucket, UtcSeconds now)
{
    if (isStillToCome(bucket, now))
        return {};
    switch (bucket.quality) {
    case BucketQuality::None:
        return "gap";
    case BucketQuality::Measured:
        return "ok";
    case BucketQuality::Filled:
        return "estimated";
    }
    return {};
}

void addPartColumns(ChartTable &table, const Consumption &consumption)
{
    for (const PartTotal &part : consumption.parts)
        table.columns.push_back(
            { QStringLiteral("%1 %2").arg(flowPartText(part.part), flowUnitText(part.part)), flowCsvName(part.part) });
}

std::vector<ChartTable::Cell> partCells(const Consumption &consumption, const Bucket &bucket, const QLocale &locale)
{
    std::vector<ChartTable::Cell> cells;
    for (const PartTotal &part : consumption.parts)
        cells.push_back(flowCell(part.part, bucket.values[part.slot], locale));
    return cells;
}

void addOther(ChartTable &table, const Consumption &consumption, const ComparedBars &other, const QLocale &locale)
{
    const auto add = [&](bool exports) {
        const FlowPart part = consumption.flowOf(exports);
        table.columns.push_back({ QStringLiteral("%1 %2\n%3").arg(flowPartText(part), flowUnitText(part), other.title),
                                  "other_" + flowCsvName(part) });
        for (std::size_t i = 0; i < consumption.reply.buckets.size(); ++i) {
            std::optional<Decimal> value;
            if (i < other.buckets.size() && other.buckets[i]) {
                const Bucket &bucket = other.consumption->reply.buckets[*other.buckets[i]];
                value = exports ? other.consumption->exported(bucket) : other.consumption->imported(bucket);
            }
            table.rows[i].figures.push_back(flowCell(part, value, locale));
        }
    };
    add(false);
    if (consumption.hasExport())
        add(true);
}

void addTotal(ChartTable &table, const Consumption &consumption, const QLocale &locale)
{
    ChartTable::Row total;
    total.isTotal = true;
    total.time = ChartTables::tr("Total");
    for (const PartTotal &part : consumption.parts)
        total.figures.push_back(flowCell(part.part, part.sum, locale));
    total.figures.resize(table.columns.size());
    total.state =
        consumption.isExact() ? ChartTables::tr("equals the registers") : ChartTables::tr("differs from the registers");
    table.rows.push_back(std::move(total));
}

struct BandSlot
{
    std::size_t slot;
    const char *csv;
};
constexpr std::array<BandSlot, 3> kBandSlots {
    { { kPowerMinimum, "min" }, { kPowerMean, "avg" }, { kPowerMaximum, "max" } }
};

QString bandColumn(SeriesKind kind, std::size_t slot)
{
    const QString unit = kind == SeriesKind::Power ? unitText(Unit::Watt, 0) : unitText(Unit::Volt, 0);
    QString what = ChartTables::tr("Mean");
    if (slot == kPowerMinimum)
        what = ChartTables::tr("Lowest");
    else if (slot == kPowerMaximum)
        what = ChartTables::tr("Highest");
    const QString label = bandLabel(kind);
    return label.isEmpty() ? QStringLiteral("%1 %2").arg(what, unit)
                           : QStringLiteral("%1 %2 %3").arg(label, what.toLower(), unit);
}

std::string bandCsvName(SeriesKind kind, const char *what)
{
    if (kind == SeriesKind::Power)
        return std::string("power_") + what + "_w";
    return "voltage_" + bandLabel(kind).toLower().toStdString() + '_' + what + "_v";
}

} // namespace

QString bandLabel(SeriesKind kind)
{
    switch (kind) {
    case SeriesKind::VoltageL1:
        return phaseText(Phase::L1);
    case SeriesKind::VoltageL2:
        return phaseText(Phase::L2);
    case SeriesKind::VoltageL3:
        return phaseText(Phase::L3);
    default:
        return {};
    }
}

Figure bandFigure(SeriesKind kind, const Decimal &value, const QLocale &locale)
{
    return exactFigure(value, kind == SeriesKind::Power ? Unit::Watt : Unit::Volt, 0, locale);
}

ChartTable consumptionTable(const Consumption &consumption, const SlotStyle &style,
                            const std::optional<ComparedBars> &other, UtcSeconds now, const QLocale &locale)
{
    const bool compared = other && other->consumption;
    ChartTable table;
    table.timeTitle = ChartTables::tr("Time");
    table.stateTitle = ChartTables::tr("State");
    if (consumption.parts.empty())
        return table;
    addPartColumns(table, consumption);
    for (const Bucket &bucket : consumption.reply.buckets) {
        if (isStillToCome(bucket, now) && !compared)
            continue;
        table.rows.push_back({ slotText(style, bucket, consumption.reply.request.zone, locale),
                               csvTime(bucket.begin, bucket.end), partCells(consumption, bucket, locale),
                               stateText(bucket, now), csvState(bucket, now), false });
    }
    if (compared)
        addOther(table, consumption, *other, locale);
    addTotal(table, consumption, locale);
    return table;
}

ChartTable profileTable(const Consumption &hours, const QLocale &locale)
{
    ChartTable table;
    table.timeTitle = ChartTables::tr("Hour of the day");
    table.csvTimeName = "local_hour";
    addPartColumns(table, hours);
    for (const Bucket &bucket : hours.reply.buckets)
        table.rows.push_back({ slotText({}, bucket, hours.reply.request.zone, locale),
                               clockMinutesText(bucket.begin, hours.reply.request.zone).toStdString(),
                               partCells(hours, bucket, locale),
                               {},
                               {},
                               false });
    return table;
}

ChartTable bandTable(const std::vector<SeriesReply> &replies, UtcSeconds from, UtcSeconds to, const QLocale &locale)
{
    ChartTable table;
    table.timeTitle = ChartTables::tr("Time");
    if (replies.empty())
        return table;
    for (const SeriesReply &reply : replies)
        for (const BandSlot &band : kBandSlots)
            table.columns.push_back(
                { bandColumn(reply.request.kind, band.slot), bandCsvName(reply.request.kind, band.csv) });
    const SlotStyle style = slotStyleOf(HistoryPeriod::range(from, to), replies.front().request);
    for (std::size_t i = 0; i < replies.front().buckets.size(); ++i) {
        const Bucket &bucket = replies.front().buckets[i];
        if (bucket.end <= from || bucket.begin >= to)
            continue;
        ChartTable::Row row;
        row.time = slotText(style, bucket, replies.front().request.zone, locale);
        row.csvTime = csvTime(bucket.begin, bucket.end);
        for (const SeriesReply &reply : replies) {
            for (const BandSlot &band : kBandSlots) {
                const auto value = i < reply.buckets.size() ? reply.buckets[i].values[band.slot] : std::nullopt;
                row.figures.push_back(
                    value
                        ? ChartTable::Cell { bandFigure(reply.request.kind, *value, locale).number(), csvNumber(value) }
                        : ChartTable::Cell());
            }
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

ChartTable heatMapTable(const HeatMap &map, const ZoneRule &zone, const QLocale &locale)
{
    ChartTable table;
    table.timeTitle = ChartTables::tr("Day");
    for (int hour = 0; hour < 24; ++hour) {
        const QString clock = QStringLiteral("%1:00").arg(hour, 2, 10, QLatin1Char('0'));
        table.columns.push_back({ clock, "net_kwh_" + clock.left(2).toStdString() });
    }
    for (const HeatDay &day : map.days) {
        ChartTable::Row row;
        row.csvTime = csvTime(day.begin, day.end);
        row.time = locale.toString(localDateTime(day.begin, zone).date(),
                                   ChartTables::tr("ddd d MMM yyyy", "date format of a day"));
        for (const HeatCell &cell : day.hours) {
            const Decimal zero(0, 0);
            const bool known = cell.state == HeatCell::State::Known || cell.state == HeatCell::State::Filled;
            const auto net =
                known ? Decimal::difference(cell.imported.value_or(zero), cell.exported.value_or(zero)) : std::nullopt;
            const auto kilo = net ? net->shifted(-kKilo) : std::nullopt;
            row.figures.push_back(kilo ? ChartTable::Cell { decimalText(*kilo, locale), csvNumber(kilo) }
                                       : ChartTable::Cell());
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace meterscope::ui
