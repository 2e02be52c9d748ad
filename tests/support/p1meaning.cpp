// SPDX-License-Identifier: GPL-3.0-or-later
#include "p1meaning.h"

#include "domain/interpret.h"
#include "domain/profile.h"
#include "p1text.h"

namespace meterscope::p1meaning {

namespace {

std::string timeOf(const std::optional<UtcSeconds> &time)
{
    return time ? formatUtc(*time) : "-";
}

std::string tellEntry(const Snapshot &telegram, const ListEntry &entry)
{
    std::string line = "| " + timeOf(entry.timeUtc);
    if (entry.period.isPresent())
        line += " of " + timeOf(entry.periodUtc);
    for (const ListValue &value : telegram.valuesOf(entry)) {
        line += ' ';
        if (value.obis)
            line += value.obis->toString() + '=';
        line += value.isDecimal ? value.number.toString() : '"' + std::string(telegram.text(value.value)) + '"';
        if (!value.unit.empty())
            line += ' ' + std::string(telegram.text(value.unit));
    }
    return line + '\n';
}

std::string valueOf(const Snapshot &telegram, const Measurement &measurement)
{
    if (measurement.isNumber)
        return measurement.value.toString();
    if (measurement.sent.kind == Reading::Kind::List)
        return "list";
    if (measurement.isMissing || measurement.sent.kind == Reading::Kind::None)
        return "-";
    return '"' + std::string(telegram.text(measurement.sent.value)) + '"';
}

std::string tellMeasurement(const Snapshot &telegram, const Measurement &measurement)
{
    constexpr const char *phases[] = { "", " L1", " L2", " L3", " N" };
    const std::string_view quantity = quantityName(measurement.quantity);
    std::string line = measurement.sent.obis.toString() + ' ';
    line += quantity.empty() ? "?" : quantity;
    line += phases[static_cast<std::size_t>(measurement.phase)];
    if (measurement.tariff != 0)
        line += " T" + std::to_string(measurement.tariff);
    line += ' ' + valueOf(telegram, measurement);
    if (!measurement.sent.unit.empty())
        line += ' ' + std::string(telegram.text(measurement.sent.unit));
    if (measurement.capturedAt)
        line += " @" + timeOf(measurement.capturedAt);
    line += '\n';
    for (const ListEntry &entry : telegram.entriesOf(measurement))
        line += tellEntry(telegram, entry);
    return line;
}

} // namespace

std::vector<Snapshot> interpreted(std::string_view stream)
{
    std::vector<Snapshot> telegrams;
    TelegramReader reader;
    for (const p1text::Piece &piece : p1text::cut(stream)) {
        if (!piece.isFrame)
            continue;
        FrameView view;
        static_cast<FrameInfo &>(view) = piece.info;
        view.raw = p1text::bytes(piece.raw);
        Snapshot &telegram = telegrams.emplace_back();
        reader.read(view, telegram);
        interpret(telegram);
    }
    return telegrams;
}

std::string meaning(std::string_view stream)
{
    std::string text;
    for (const Snapshot &telegram : interpreted(stream)) {
        text += verdictName(telegram.verdict);
        text += ' ' + std::string(telegram.profile->id) + ' ' + timeOf(telegram.meterTime) + '\n';
        for (const Measurement &measurement : telegram.measurements)
            text += tellMeasurement(telegram, measurement);
        for (const ParseIssue &issue : telegram.issues)
            text += "! " + std::string(issueName(issue.code)) + '\n';
    }
    return text;
}

} // namespace meterscope::p1meaning
