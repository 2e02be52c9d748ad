// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quirk.h"

#include <algorithm>
#include <iterator>

namespace meterscope {

namespace {

constexpr QuirkRow kQuirks[] = {
    { QuirkId::DzgUnsignedPower, "dzg-unsigned-power", "DZG" },
    { QuirkId::HolleyPowerWithoutSign, "holley-power-without-sign", "HLY" },
};

/// DVS74, DVS7420 and WS74 send 356.24 W as the two bytes 8b 28 of a signed integer, which reads -299.12. The status
/// word tells such a value from power that really flows out: these meters have the basic meter's layout, and its
/// direction bit for the total (16.7.0) or the phase (36, 56, 76.7.0) is 0. Four bytes and more have room for the sign.
bool correctUnsignedPower(Measurement &measurement, const QuirkContext &context)
{
    constexpr std::uint8_t widestCutShort = 3;
    const Reading &sent = measurement.sent;
    const bool cutShort = sent.kind == Reading::Kind::Integer && sent.integerSigned && sent.integerBytes > 0
        && sent.integerBytes <= widestCutShort && sent.rawInteger < 0;
    if (!cutShort || measurement.quantity != Quantity::ActivePowerNet || !context.status.isBasicMeter()
        || context.status.isExport(measurement.phase)) {
        return false;
    }
    const std::int64_t meant = sent.rawInteger + (std::int64_t(1) << (8 * sent.integerBytes));
    measurement.value = Decimal(meant, measurement.value.exponent());
    return true;
}

/// DTZ251 and early DTZ541 send 16.7.0 as a signed integer and never use its sign: 425 W given to the grid are 01a9,
/// and only the basic meter's direction bit says so. Later firmware has the sign, so a negative value is left alone.
bool correctPowerWithoutSign(Measurement &measurement, const QuirkContext &context)
{
    const Reading &sent = measurement.sent;
    const bool isMagnitude = sent.kind == Reading::Kind::Integer && sent.integerSigned && sent.rawInteger > 0;
    if (!isMagnitude || measurement.quantity != Quantity::ActivePowerNet || measurement.phase != Phase::Total
        || !context.status.isBasicMeter() || !context.status.isExport()) {
        return false;
    }
    measurement.value = Decimal(-sent.rawInteger, measurement.value.exponent());
    return true;
}

bool apply(QuirkId id, Measurement &measurement, const QuirkContext &context)
{
    switch (id) {
    case QuirkId::None:
        return false;
    case QuirkId::DzgUnsignedPower:
        return correctUnsignedPower(measurement, context);
    case QuirkId::HolleyPowerWithoutSign:
        return correctPowerWithoutSign(measurement, context);
    }
    return false;
}

} // namespace

std::span<const QuirkRow> quirks()
{
    return kQuirks;
}

std::string_view quirkName(QuirkId id)
{
    const auto *const row =
        std::find_if(std::begin(kQuirks), std::end(kQuirks), [id](const QuirkRow &quirk) { return quirk.id == id; });
    return row != std::end(kQuirks) ? row->name : std::string_view();
}

QuirkId applyQuirks(Measurement &measurement, const QuirkContext &context)
{
    for (const QuirkRow &row : kQuirks) {
        if (row.manufacturer == context.manufacturer && apply(row.id, measurement, context)) {
            measurement.quirk = row.id;
            return row.id;
        }
    }
    return QuirkId::None;
}

} // namespace meterscope
