// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/snapshot.h"

#include <algorithm>

namespace meterscope {

void Snapshot::clear()
{
    source = {};
    protocol = Protocol::Dsmr;
    offset = 0;
    length = 0;
    received = {};
    checksum = ChecksumState::Absent;
    authentication = Authentication::Absent;
    verdict = Verdict::Rejected;
    bytes.clear();
    identification.clear();
    version.clear();
    meterId.clear();
    clock = {};
    meterTime.reset();
    profile = nullptr;
    measurements.clear();
    entries.clear();
    listValues.clear();
    issues.clear();
}

const Measurement *Snapshot::find(Quantity quantity, Phase phase, std::uint8_t tariff, std::uint8_t channel) const
{
    const auto found = std::find_if(measurements.begin(), measurements.end(), [&](const Measurement &measurement) {
        return measurement.quantity == quantity && measurement.phase == phase && measurement.tariff == tariff
            && measurement.channel == channel && measurement.isNumber;
    });
    return found != measurements.end() ? &*found : nullptr;
}

const Measurement *Snapshot::find(const ObisCode &obis) const
{
    const auto found = std::find_if(measurements.begin(), measurements.end(),
                                    [&obis](const Measurement &measurement) { return measurement.sent.obis == obis; });
    return found != measurements.end() ? &*found : nullptr;
}

std::optional<Decimal> Snapshot::netPower(Phase phase) const
{
    const auto watts = [this, phase](Quantity quantity) {
        const Measurement *measurement = find(quantity, phase);
        return measurement != nullptr ? measurement->inBaseUnit() : std::nullopt;
    };
    if (const auto net = watts(Quantity::ActivePowerNet))
        return net;
    const auto imported = watts(Quantity::ActivePowerImport);
    const auto exported = watts(Quantity::ActivePowerExport);
    if (imported && exported)
        return Decimal::difference(*imported, *exported);
    return imported || !exported ? imported : exported->negated();
}

std::span<const ListEntry> Snapshot::entriesOf(const Measurement &list) const
{
    const Reading &sent = list.sent;
    if (sent.firstEntry > entries.size() || sent.entryCount > entries.size() - sent.firstEntry)
        return {};
    return std::span(entries).subspan(sent.firstEntry, sent.entryCount);
}

std::span<const ListValue> Snapshot::valuesOf(const ListEntry &entry) const
{
    if (entry.firstValue > listValues.size() || entry.valueCount > listValues.size() - entry.firstValue)
        return {};
    return std::span(listValues).subspan(entry.firstValue, entry.valueCount);
}

std::string_view protocolName(Protocol protocol)
{
    switch (protocol) {
    case Protocol::Dsmr:
        return "dsmr";
    case Protocol::Sml:
        return "sml";
    }
    return {};
}

std::string_view checksumName(ChecksumState state)
{
    switch (state) {
    case ChecksumState::Absent:
        return "absent";
    case ChecksumState::Ok:
        return "ok";
    case ChecksumState::Bad:
        return "bad";
    }
    return {};
}

std::string_view authenticationName(Authentication state)
{
    switch (state) {
    case Authentication::Absent:
        return "absent";
    case Authentication::Ok:
        return "ok";
    case Authentication::Bad:
        return "bad";
    case Authentication::Unchecked:
        return "unchecked";
    }
    return {};
}

std::string_view verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return "ok";
    case Verdict::Partial:
        return "partial";
    case Verdict::Rejected:
        return "rejected";
    }
    return {};
}

Verdict verdictOf(ChecksumState checksum, std::span<const ParseIssue> issues)
{
    if (checksum == ChecksumState::Bad)
        return Verdict::Rejected;
    Verdict verdict = Verdict::Ok;
    for (const ParseIssue &issue : issues) {
        if (issue.effect == IssueEffect::Rejects)
            return Verdict::Rejected;
        if (issue.effect == IssueEffect::DropsPart || issue.severity == Severity::Error)
            verdict = Verdict::Partial;
    }
    return verdict;
}

} // namespace meterscope
