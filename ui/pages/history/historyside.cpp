// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historyside.h"

#include "ui/format/consumptiontext.h"
#include "ui/format/numbertext.h"
#include "ui/format/timetext.h"
#include "ui/pages/history/chartdata.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/consumptioncards.h"

#include <QBoxLayout>
#include <QLocale>

#include <cmath>

namespace meterscope::ui {

namespace {

/// "49.5 %"
QString percentText(std::int64_t permille, const QLocale &locale)
{
    return HistorySide::tr("%1 %", "a change or a share").arg(decimalText(Decimal(permille, -1), locale));
}

/// "−8.1 %"
QString changeText(std::int64_t permille, const QLocale &locale)
{
    const QString text = percentText(permille, locale);
    return permille > 0 ? QStringLiteral("+") + text : text;
}

/// "17 Mar 18:15", without the day where the period is one.
QString momentText(const HistoryData &shown, const EnergyRecord &record, const QLocale &locale)
{
    const QString clock = clockMinutesText(record.begin, shown.zone);
    const bool oneDay =
        shown.period.span() == HistoryPeriod::Span::Day || shown.period.span() == HistoryPeriod::Span::Hour;
    return oneDay ? clock : QStringLiteral("%1 %2").arg(shortDateText(record.begin, shown.zone, locale), clock);
}

} // namespace

HistorySide::HistorySide(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::TopToBottom, this))
    , m_totals(new TotalsCard(this))
    , m_proof(new ProofCard(this))
    , m_facts(new FactsCard(tr("Worth knowing"), this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(scaledPixels(12));
    for (QWidget *card :
         { static_cast<QWidget *>(m_totals), static_cast<QWidget *>(m_proof), static_cast<QWidget *>(m_facts) })
        m_layout->addWidget(card, 0, Qt::AlignTop);
    m_layout->addStretch(1);
}

void HistorySide::setHorizontal(bool horizontal)
{
    m_layout->setDirection(horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void HistorySide::setData(const HistoryData &shown)
{
    showTotals(shown);
    showProof(shown);
    showFacts(shown);
}

void HistorySide::showTotals(const HistoryData &shown)
{
    const QLocale locale;
    std::vector<TotalsCard::Row> rows;
    const auto add = [&](bool exports, const std::optional<Decimal> &value) {
        if (!value)
            return;
        const FlowPart part = shown.bars.flowOf(exports);
        TotalsCard::Row row { flowPartText(part), flowFigure(part, *value, locale), {} };
        if (shown.other) {
            const auto change = comparedTotals(shown.bars, *shown.other, shown.otherBuckets, exports).permille();
            row.change = change ? changeText(*change, locale) : QString();
        }
        rows.push_back(std::move(row));
    };
    add(false, shown.bars.imported());
    if (shown.bars.hasExport())
        add(true, shown.bars.exported());
    m_totals->setHeading(periodText(shown.period, shown.zone, locale));
    m_totals->setRemark(
        shown.other && shown.otherPeriod
            ? tr("vs %1", "compared with a period").arg(periodText(*shown.otherPeriod, shown.zone, locale))
            : QString());
    m_totals->setVisible(!rows.empty());
    m_totals->setRows(std::move(rows));
}

void HistorySide::showProof(const HistoryData &shown)
{
    const QLocale locale;
    const SlotStyle style = slotStyleOf(shown.period, shown.bars.reply.request);
    std::vector<ProofCard::Row> rows;
    const auto shares = sharesOf(shown.bars.parts);
    for (std::size_t i = 0; i < shown.bars.parts.size(); ++i) {
        const PartTotal &part = shown.bars.parts[i];
        if (!part.registers)
            continue;
        const QString sum = part.sum ? flowFigure(part.part, *part.sum, locale).number() : QString();
        const QString count = slotCountText(style, shown.bars.knownBuckets);
        rows.push_back(
            { barPart(part.part).hue, flowPartText(part.part), shares[i] ? percentText(*shares[i], locale) : QString(),
              flowFigure(part.part, *part.registers, locale).number(), readingsText(part, locale),
              part.isExact() ? tr("%1 add up to the same").arg(count) : tr("%1 add up to %2").arg(count, sum),
              part.isExact() });
    }
    m_proof->setVisible(!rows.empty());
    m_proof->setRemark(rows.empty() ? QString() : flowUnitText(shown.bars.parts.front().part));
    m_proof->setRows(std::move(rows));
}

void HistorySide::showFacts(const HistoryData &shown)
{
    const QLocale locale;
    const bool electric = barKind(shown.view) == SeriesKind::Energy;
    const EnergyRecords &records = shown.records;
    const SeriesReply &reply = shown.bars.reply;
    std::vector<FactsCard::Row> rows;
    const auto addPower = [&](const QString &label, const std::optional<EnergyRecord> &record) {
        if (record)
            rows.push_back({ label,
                             QStringLiteral("%1, %2").arg(powerFigure(record->watts(), locale).text(),
                                                          momentText(shown, *record, locale)) });
    };
    const auto addDay = [&](const QString &label, const std::optional<EnergyRecord> &record) {
        if (record)
            rows.push_back({ label,
                             QStringLiteral("%1, %2").arg(flowFigure(FlowPart::Import, record->energy, locale).text(),
                                                          shortDateText(record->begin, shown.zone, locale)) });
    };
    if (electric && shown.fine) {
        const bool quarters = shown.fine->request.step == BucketStep::Seconds;
        addPower(quarters ? tr("Highest quarter") : tr("Highest hour"), records.highestImport);
        addPower(tr("Highest export"), records.highestExport);
        if (records.highestDay && records.lowestDay && records.highestDay->begin != records.lowestDay->begin) {
            addDay(tr("Highest day"), records.highestDay);
            addDay(tr("Lowest day"), records.lowestDay);
        }
        if (records.standby)
            rows.push_back({ tr("Standby, estimated"), powerFigure(*records.standby, locale).text() });
    } else if (const auto highest = electric ? std::nullopt : shown.bars.highestBucket()) {
        const Bucket &bucket = reply.buckets[*highest];
        rows.push_back(
            { tr("Highest: %1").arg(slotText(slotStyleOf(shown.period, reply.request), bucket, shown.zone, locale)),
              flowFigure(shown.bars.parts.front().part, *shown.bars.imported(bucket), locale).text() });
    }
    if (shown.bars.filledBuckets > 0)
        rows.push_back({ tr("Filled from registers"),
                         slotCountText(slotStyleOf(shown.period, reply.request), shown.bars.filledBuckets) });
    if (reply.doubtful > 0)
        rows.push_back({ tr("Doubtful readings"), countText(reply.doubtful, locale) });
    if (reply.recordedFrom)
        rows.push_back(
            { tr("Recording since"),
              locale.toString(localDateTime(*reply.recordedFrom, shown.zone).date(), QLocale::ShortFormat) });
    m_facts->setVisible(!rows.empty());
    m_facts->setRows(std::move(rows));
}

} // namespace meterscope::ui
