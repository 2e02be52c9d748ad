// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/numbertext.h"
#include "ui/format/periodtext.h"
#include "ui/models/consumption.h"

#include <QLocale>
#include <QString>

namespace meterscope::ui {

/// "Import T1", "Export", "Gas"
[[nodiscard]] QString flowPartText(FlowPart part);
/// The same in a readout, where import stands above zero and needs no word: "T1", "export T1", "gas"
[[nodiscard]] QString flowPartShort(FlowPart part);
/// "kWh", "m³"
[[nodiscard]] QString flowUnitText(FlowPart part);
/// Power of ten between the part's base unit and the unit it is shown in: Wh are shown as kWh, J as GJ.
[[nodiscard]] int flowExponent(FlowPart part);
/// The column of a CSV file: "import_t1_kwh".
[[nodiscard]] std::string flowCsvName(FlowPart part);
/// Wh as kWh, m3 as m³; every digit.
[[nodiscard]] Figure flowFigure(FlowPart part, const Decimal &value, const QLocale &locale);
/// The register at both ends, "4 618.978 → 4 719.884" in flowUnitText(); empty where that is not known.
[[nodiscard]] QString readingsText(const PartTotal &part, const QLocale &locale);
/// The proof of the totals: "31 days = register difference, exact", or by how much they differ.
[[nodiscard]] QString proofText(const Consumption &consumption, const SlotStyle &style, const QLocale &locale);

} // namespace meterscope::ui
