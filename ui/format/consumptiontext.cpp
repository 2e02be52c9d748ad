// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/consumptiontext.h"

#include "ui/format/periodtext.h"
#include "ui/format/tarifftext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct ConsumptionText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::ConsumptionText)
};

constexpr int kKilo = 3;
constexpr int kGiga = 9;

Unit unitOf(FlowPart part)
{
    switch (part) {
    case FlowPart::Gas:
    case FlowPart::Water:
        return Unit::CubicMetre;
    case FlowPart::HeatJoules:
        return Unit::Joule;
    default:
        return Unit::WattHour;
    }
}

} // namespace

int flowExponent(FlowPart part)
{
    switch (unitOf(part)) {
    case Unit::WattHour:
        return kKilo;
    case Unit::Joule:
        return kGiga;
    default:
        return 0;
    }
}

std::string flowCsvName(FlowPart part)
{
    switch (part) {
    case FlowPart::ImportTariff1:
        return "import_t1_kwh";
    case FlowPart::ImportTariff2:
        return "import_t2_kwh";
    case FlowPart::Import:
        return "import_total_kwh";
    case FlowPart::ExportTariff1:
        return "export_t1_kwh";
    case FlowPart::ExportTariff2:
        return "export_t2_kwh";
    case FlowPart::Export:
        return "export_total_kwh";
    case FlowPart::Gas:
        return "gas_m3";
    case FlowPart::Water:
        return "water_m3";
    case FlowPart::Heat:
        return "heat_kwh";
    case FlowPart::HeatJoules:
        return "heat_gj";
    }
    return {};
}

QString flowPartText(FlowPart part)
{
    switch (part) {
    case FlowPart::ImportTariff1:
        return ConsumptionText::tr("Import T1");
    case FlowPart::ImportTariff2:
        return ConsumptionText::tr("Import T2");
    case FlowPart::Import:
        return ConsumptionText::tr("Import");
    case FlowPart::ExportTariff1:
        return ConsumptionText::tr("Export T1");
    case FlowPart::ExportTariff2:
        return ConsumptionText::tr("Export T2");
    case FlowPart::Export:
        return ConsumptionText::tr("Export");
    case FlowPart::Gas:
        return ConsumptionText::tr("Gas");
    case FlowPart::Water:
        return ConsumptionText::tr("Water");
    case FlowPart::Heat:
    case FlowPart::HeatJoules:
        return ConsumptionText::tr("Heat");
    }
    return {};
}

QString flowPartShort(FlowPart part)
{
    switch (part) {
    case FlowPart::ImportTariff1:
        return tariffCode(1);
    case FlowPart::ImportTariff2:
        return tariffCode(2);
    case FlowPart::Import:
        return ConsumptionText::tr("import");
    case FlowPart::ExportTariff1:
        return ConsumptionText::tr("export %1").arg(tariffCode(1));
    case FlowPart::ExportTariff2:
        return ConsumptionText::tr("export %1").arg(tariffCode(2));
    case FlowPart::Export:
        return ConsumptionText::tr("export");
    case FlowPart::Gas:
        return ConsumptionText::tr("gas");
    case FlowPart::Water:
        return ConsumptionText::tr("water");
    case FlowPart::Heat:
    case FlowPart::HeatJoules:
        return ConsumptionText::tr("heat");
    }
    return {};
}

QString flowUnitText(FlowPart part)
{
    return unitText(unitOf(part), flowExponent(part));
}

Figure flowFigure(FlowPart part, const Decimal &value, const QLocale &locale)
{
    const int exponent = flowExponent(part);
    const auto shifted = value.shifted(-exponent);
    return shifted ? exactFigure(*shifted, unitOf(part), exponent, locale)
                   : exactFigure(value, unitOf(part), 0, locale);
}

QString readingsText(const PartTotal &part, const QLocale &locale)
{
    if (!part.readingAtFrom || !part.readingAtTo)
        return {};
    return QStringLiteral("%1 \u2192 %2")
        .arg(flowFigure(part.part, *part.readingAtFrom, locale).number(),
             flowFigure(part.part, *part.readingAtTo, locale).number());
}

QString proofText(const Consumption &consumption, const SlotStyle &style, const QLocale &locale)
{
    const QString count = slotCountText(style, consumption.knownBuckets);
    if (consumption.isExact())
        return ConsumptionText::tr("%1 = register difference, exact", "31 days").arg(count);
    for (const PartTotal &part : consumption.parts) {
        if (part.isExact())
            continue;
        const auto difference = part.difference();
        if (!difference)
            return ConsumptionText::tr("%1: no registers to compare with", "31 days").arg(count);
        return ConsumptionText::tr("%1 and the registers differ by %2 (%3)", "31 days, figure, part")
            .arg(count, flowFigure(part.part, *difference, locale).text(), flowPartText(part.part));
    }
    return {};
}

} // namespace meterscope::ui
