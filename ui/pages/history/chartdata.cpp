// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/chartdata.h"

#include "ui/format/consumptiontext.h"
#include "ui/format/timetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace meterscope::ui {

namespace {

struct ChartData
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::ChartData)
};

/// EN 50160: 230 V, ten percent more or less.
constexpr double kLowestVoltage = 207;
constexpr double kNominalVoltage = 230;
constexpr double kHighestVoltage = 253;

double secondsOf(UtcSeconds moment)
{
    return static_cast<double>(moment.time_since_epoch().count());
}

/// Wh are drawn as kWh, joules as GJ.
double plotted(const std::optional<Decimal> &value, FlowPart part)
{
    const auto shifted = value ? value->shifted(-flowExponent(part)) : std::nullopt;
    return shifted ? shifted->plotValue() : 0.0;
}

std::int64_t ordinalOf(const Bucket &bucket, BarStep step, const ZoneRule &zone)
{
    const auto local = toLocal(bucket.begin, zone).time_since_epoch();
    if (step == BarStep::Month) {
        const QDate date = localDateTime(bucket.begin, zone).date();
        return date.year() * 12 + date.month() - 1;
    }
    return std::chrono::floor<std::chrono::seconds>(local).count() / lengthOf(step).count();
}

BarSlot slotOf(const HistoryData &data, const Bucket &bucket, const SlotStyle &style, const ZoneRule &zone)
{
    const QLocale locale;
    BarSlot slot;
    slot.begin = secondsOf(bucket.begin);
    slot.end = secondsOf(bucket.end);
    slot.ordinal = ordinalOf(bucket, style.step, zone);
    slot.label = slotLabel(style, bucket, zone, locale);
    slot.note = slotNote(style, bucket, zone, locale);
    slot.known = bucket.quality != BucketQuality::None;
    slot.filled = bucket.quality == BucketQuality::Filled;
    for (const PartTotal &part : data.bars.parts)
        slot.values.push_back(plotted(bucket.values[part.slot], part.part));
    return slot;
}

void addOther(const HistoryData &data, std::vector<BarSlot> &slots)
{
    if (!data.other || data.bars.reply.buckets.empty())
        return;
    const double begin = secondsOf(data.bars.reply.buckets.front().begin);
    const auto first =
        std::find_if(slots.begin(), slots.end(), [&](const BarSlot &slot) { return slot.begin == begin; });
    auto slot = first;
    for (std::size_t i = 0; i < data.otherBuckets.size() && slot != slots.end(); ++i, ++slot) {
        if (!data.otherBuckets[i])
            continue;
        const Bucket &bucket = data.other->reply.buckets[*data.otherBuckets[i]];
        if (const auto imported = data.other->imported(bucket))
            slot->otherAbove = plotted(imported, data.bars.flowOf(false));
        if (const auto exported = data.other->exported(bucket); exported && data.bars.hasExport())
            slot->otherBelow = plotted(exported, data.bars.flowOf(true));
    }
}

std::optional<ComparedBars> comparedBars(const HistoryData &data)
{
    if (!data.other || !data.otherPeriod)
        return std::nullopt;
    return ComparedBars { &*data.other, data.otherBuckets, periodText(*data.otherPeriod, data.zone, QLocale()) };
}

/// Figures of a stack: tariffs, their sum, export.
void addFlows(Readout &readout, const Consumption &consumption, const Bucket *bucket)
{
    const QLocale locale;
    const auto add = [&](std::optional<BarHue> hue, const QString &label, const std::optional<Decimal> &value) {
        if (value)
            readout.items.push_back(
                { hue, label, flowFigure(consumption.parts.front().part, *value, locale).number() });
    };
    std::size_t imports = 0;
    for (const PartTotal &part : consumption.parts) {
        imports += isExport(part.part) ? 0 : 1;
        if (!isExport(part.part))
            add(barPart(part.part).hue, flowPartShort(part.part), bucket ? bucket->values[part.slot] : part.sum);
    }
    if (imports > 1)
        add({}, ChartData::tr("import"), bucket ? consumption.imported(*bucket) : consumption.imported());
    if (consumption.hasExport())
        add(BarHue::Export, ChartData::tr("export"), bucket ? consumption.exported(*bucket) : consumption.exported());
    readout.unit = consumption.parts.empty() ? QString() : flowUnitText(consumption.parts.front().part);
}

Readout barsReadout(const HistoryData &data, const std::optional<Bucket> &bucket)
{
    Readout readout;
    addFlows(readout, data.bars, bucket ? &*bucket : nullptr);
    return readout;
}

QString bandUnit(HistoryView view)
{
    return view == HistoryView::Power ? unitText(Unit::Watt, 0) : unitText(Unit::Volt, 0);
}

Readout bandReadout(const HistoryData &data, int slot)
{
    Readout readout;
    const QLocale locale;
    const auto bands = knownBands(data);
    for (const SeriesReply &band : bands) {
        if (slot < 0 || slot >= static_cast<int>(band.buckets.size()))
            continue;
        const auto &values = band.buckets[static_cast<std::size_t>(slot)].values;
        if (!values[kPowerMinimum] || !values[kPowerMean] || !values[kPowerMaximum])
            continue;
        const auto number = [&](PowerValue value) {
            return bandFigure(band.request.kind, *values[value], locale).number();
        };
        const QString label = bandLabel(band.request.kind);
        if (bands.size() == 1) {
            readout.items.push_back({ {}, ChartData::tr("lowest"), number(kPowerMinimum) });
            readout.items.push_back({ {}, ChartData::tr("mean"), number(kPowerMean) });
            readout.items.push_back({ {}, ChartData::tr("highest"), number(kPowerMaximum) });
        } else {
            readout.items.push_back({ {},
                                      label,
                                      ChartData::tr("%1 (%2 to %3)", "mean, lowest, highest voltage")
                                          .arg(number(kPowerMean), number(kPowerMinimum), number(kPowerMaximum)) });
        }
    }
    readout.unit = bandUnit(data.view);
    return readout;
}

/// Of the whole period: how low and how high it went.
Readout bandSpanReadout(const HistoryData &data)
{
    Readout readout;
    const QLocale locale;
    const auto bands = knownBands(data);
    for (const SeriesReply &band : bands) {
        std::optional<Decimal> lowest;
        std::optional<Decimal> highest;
        for (const Bucket &bucket : band.buckets) {
            const auto &low = bucket.values[kPowerMinimum];
            const auto &high = bucket.values[kPowerMaximum];
            if (!low || !high || bucket.end <= data.period.begin(data.zone)
                || bucket.begin >= data.period.end(data.zone))
                continue;
            lowest = lowest ? std::min(*lowest, *low) : low;
            highest = highest ? std::max(*highest, *high) : high;
        }
        if (!lowest || !highest)
            continue;
        const QString low = bandFigure(band.request.kind, *lowest, locale).number();
        const QString high = bandFigure(band.request.kind, *highest, locale).number();
        if (bands.size() == 1) {
            readout.items.push_back({ {}, ChartData::tr("lowest"), low });
            readout.items.push_back({ {}, ChartData::tr("highest"), high });
        } else {
            readout.items.push_back({ {},
                                      bandLabel(band.request.kind),
                                      ChartData::tr("%1 to %2", "lowest, highest voltage").arg(low, high) });
        }
    }
    readout.unit = bandUnit(data.view);
    return readout;
}

Readout cellReadout(const HistoryData &data, int slot)
{
    Readout readout;
    const HeatCell &cell =
        data.map.days[static_cast<std::size_t>(slot / 24)].hours[static_cast<std::size_t>(slot % 24)];
    const QLocale locale;
    const auto add = [&](BarHue hue, FlowPart part, const std::optional<Decimal> &value) {
        if (value)
            readout.items.push_back({ hue, flowPartShort(part), flowFigure(part, *value, locale).number() });
    };
    add(BarHue::Import, FlowPart::Import, cell.imported);
    add(BarHue::Export, FlowPart::Export, cell.exported);
    readout.unit = flowUnitText(FlowPart::Import);
    return readout;
}

QString cellTitle(const HistoryData &data, int slot)
{
    const HeatDay &day = data.map.days[static_cast<std::size_t>(slot / 24)];
    const QLocale locale;
    const QString format = ChartData::tr("ddd d MMM yyyy", "date format of a day");
    const QString date = locale.toString(localDateTime(day.begin, data.zone).date(), format);
    const QString hours = QStringLiteral("%1:00 – %2:00")
                              .arg(slot % 24, 2, 10, QLatin1Char('0'))
                              .arg(slot % 24 + 1, 2, 10, QLatin1Char('0'));
    if (day.days == 1)
        return QStringLiteral("%1 %2").arg(date, hours);
    return ChartData::tr("%1 and %n day(s) more, %2", "day, hours", day.days - 1).arg(date, hours);
}

} // namespace

BarPart barPart(FlowPart part)
{
    switch (part) {
    case FlowPart::ImportTariff1:
    case FlowPart::Import:
        return { BarHue::Import, false };
    case FlowPart::ImportTariff2:
        return { BarHue::Tariff2, false };
    case FlowPart::ExportTariff1:
    case FlowPart::ExportTariff2:
    case FlowPart::Export:
        return { BarHue::Export, true };
    case FlowPart::Gas:
        return { BarHue::Gas, false };
    case FlowPart::Water:
    case FlowPart::Heat:
    case FlowPart::HeatJoules:
        return { BarHue::Neutral, false };
    }
    return {};
}

const std::vector<Bucket> &drawnBuckets(const HistoryData &data)
{
    const SeriesRequest &shown = data.bars.reply.request;
    const bool usable = data.around && data.around->request.kind == shown.kind
        && data.around->request.step == shown.step && data.around->request.stepSeconds == shown.stepSeconds;
    return usable ? data.around->buckets : data.bars.reply.buckets;
}

BarChartData barsOf(const HistoryData &data)
{
    BarChartData bars;
    for (const PartTotal &part : data.bars.parts)
        bars.parts.push_back(barPart(part.part));
    const SlotStyle style = slotStyleOf(data.period, data.bars.reply.request);
    for (const Bucket &bucket : drawnBuckets(data))
        bars.slots.push_back(slotOf(data, bucket, style, data.zone));
    addOther(data, bars.slots);
    return bars;
}

BarChartData profileBarsOf(const HistoryData &data)
{
    BarChartData bars;
    HistoryData mean;
    mean.bars = consumptionOf(data.profile.hours);
    for (const PartTotal &part : mean.bars.parts)
        bars.parts.push_back(barPart(part.part));
    for (const Bucket &bucket : mean.bars.reply.buckets)
        bars.slots.push_back(slotOf(mean, bucket, {}, mean.bars.reply.request.zone));
    return bars;
}

std::vector<SeriesReply> knownBands(const HistoryData &data)
{
    std::vector<SeriesReply> known;
    for (const auto &band : data.bands)
        if (band && std::any_of(band->buckets.begin(), band->buckets.end(), [](const Bucket &bucket) {
                return bucket.values[kPowerMean].has_value();
            }))
            known.push_back(*band);
    return known;
}

BandChartData bandsOf(const HistoryData &data)
{
    BandChartData chart;
    for (const SeriesReply &band : knownBands(data)) {
        BandLane lane;
        lane.label = bandLabel(band.request.kind);
        lane.isFlow = band.request.kind == SeriesKind::Power;
        if (!lane.isFlow)
            lane.guides = { kHighestVoltage, kNominalVoltage, kLowestVoltage };
        for (const Bucket &bucket : band.buckets) {
            BandPoint point { secondsOf(bucket.begin), secondsOf(bucket.end), bucket.values[kPowerMean].has_value() };
            if (point.known) {
                point.low = bucket.values[kPowerMinimum].value_or(Decimal()).plotValue();
                point.mean = bucket.values[kPowerMean]->plotValue();
                point.high = bucket.values[kPowerMaximum].value_or(Decimal()).plotValue();
            }
            lane.points.push_back(point);
        }
        chart.lanes.push_back(std::move(lane));
    }
    return chart;
}

ChartTable tableOf(const HistoryData &data)
{
    const QLocale locale;
    switch (data.view) {
    case HistoryView::Power:
    case HistoryView::Voltage:
        return bandTable(knownBands(data), data.period.begin(data.zone), std::min(data.period.end(data.zone), data.now),
                         locale);
    case HistoryView::DayProfile:
        return profileTable(consumptionOf(data.profile.hours), locale);
    case HistoryView::HeatMap: {
        HeatMap shown = data.map;
        const auto outside = [&](const HeatDay &day) {
            return day.end <= data.period.begin(data.zone)
                || day.begin >= std::min(data.period.end(data.zone), data.now);
        };
        shown.days.erase(std::remove_if(shown.days.begin(), shown.days.end(), outside), shown.days.end());
        return heatMapTable(shown, data.zone, locale);
    }
    default:
        return consumptionTable(data.bars, slotStyleOf(data.period, data.bars.reply.request), comparedBars(data),
                                data.now, locale);
    }
}

std::optional<Bucket> timeOfSlot(const HistoryData &data, int slot)
{
    const auto from = [slot](const std::vector<Bucket> &buckets) {
        return slot >= 0 && slot < static_cast<int>(buckets.size())
            ? std::optional(buckets[static_cast<std::size_t>(slot)])
            : std::nullopt;
    };
    if (isBand(data.view)) {
        const auto bands = knownBands(data);
        return bands.empty() ? std::nullopt : from(bands.front().buckets);
    }
    if (data.view == HistoryView::DayProfile)
        return std::nullopt;
    if (data.view != HistoryView::HeatMap)
        return from(drawnBuckets(data));
    if (slot < 0 || slot / 24 >= static_cast<int>(data.map.days.size()))
        return std::nullopt;
    Bucket day;
    day.begin = data.map.days[static_cast<std::size_t>(slot / 24)].begin;
    day.end = data.map.days[static_cast<std::size_t>(slot / 24)].end;
    return day;
}

Readout readoutOf(const HistoryData &data, int slot)
{
    const QLocale locale;
    const auto bucket = timeOfSlot(data, slot);
    Readout readout;
    if (data.view == HistoryView::DayProfile) {
        const Consumption mean = consumptionOf(data.profile.hours);
        const bool chosen = slot >= 0 && slot < static_cast<int>(mean.reply.buckets.size());
        const Bucket *hour = chosen ? &mean.reply.buckets[static_cast<std::size_t>(slot)] : nullptr;
        addFlows(readout, mean, hour);
        readout.title = hour ? slotText({}, *hour, mean.reply.request.zone, locale)
                             : ChartData::tr("Mean of %n day(s)", nullptr, static_cast<int>(data.profile.days));
        return readout;
    }
    if (!bucket) {
        readout = isBand(data.view) ? bandSpanReadout(data) : barsReadout(data, std::nullopt);
        readout.title = periodText(data.period, data.zone, locale);
        return readout;
    }
    if (data.view == HistoryView::HeatMap) {
        readout = cellReadout(data, slot);
        readout.title = cellTitle(data, slot);
    } else {
        readout = isBand(data.view) ? bandReadout(data, slot) : barsReadout(data, bucket);
        const SeriesRequest &request = isBand(data.view) ? knownBands(data).front().request : data.bars.reply.request;
        readout.title = slotText(slotStyleOf(data.period, request), *bucket, data.zone, locale);
    }
    if (readout.items.empty())
        readout.title = ChartData::tr("%1: no data").arg(readout.title);
    return readout;
}

} // namespace meterscope::ui
