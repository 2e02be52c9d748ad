// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/consumption.h"

#include <algorithm>
#include <span>

namespace meterscope::ui {

namespace {

struct Candidate
{
    FlowPart part;
    std::size_t slot;
};

/// The sum of what is known; nullopt when nothing is, or when it does not fit.
class Sum
{
public:
    void add(const std::optional<Decimal> &value)
    {
        if (!value || m_overflown)
            return;
        const auto sum = m_sum ? Decimal::sum(*m_sum, *value) : value;
        m_overflown = !sum;
        m_sum = sum;
    }
    [[nodiscard]] std::optional<Decimal> result() const { return m_sum; }

private:
    std::optional<Decimal> m_sum;
    bool m_overflown = false;
};

bool isKnown(const SeriesReply &reply, std::size_t slot)
{
    return reply.totals[slot] || std::any_of(reply.buckets.begin(), reply.buckets.end(), [slot](const Bucket &bucket) {
               return bucket.values[slot].has_value();
           });
}

void addParts(Consumption &result, std::span<const Candidate> candidates)
{
    for (const Candidate &candidate : candidates) {
        if (!isKnown(result.reply, candidate.slot))
            continue;
        Sum sum;
        for (const Bucket &bucket : result.reply.buckets)
            sum.add(bucket.values[candidate.slot]);
        const std::size_t slot = candidate.slot;
        const SeriesReply &reply = result.reply;
        result.parts.push_back({ candidate.part, slot, sum.result(), reply.totals[slot], reply.readingsAtFrom[slot],
                                 reply.readingsAtTo[slot] });
    }
}

/// The one part of a device behind the meter; nullopt for electricity.
std::optional<FlowPart> devicePart(const SeriesReply &reply)
{
    switch (reply.request.kind) {
    case SeriesKind::Gas:
        return FlowPart::Gas;
    case SeriesKind::Water:
        return FlowPart::Water;
    case SeriesKind::Heat:
        return reply.unit == Unit::Joule ? FlowPart::HeatJoules : FlowPart::Heat;
    default:
        return std::nullopt;
    }
}

std::optional<Decimal> total(const Consumption &consumption, bool exports, const Bucket *bucket)
{
    Sum sum;
    for (const PartTotal &part : consumption.parts)
        if (isExport(part.part) == exports)
            sum.add(bucket ? bucket->values[part.slot] : part.sum);
    return sum.result();
}

} // namespace

bool isExport(FlowPart part)
{
    return part == FlowPart::ExportTariff1 || part == FlowPart::ExportTariff2 || part == FlowPart::Export;
}

namespace {

constexpr int kWhole = 1000;

/// Rounded down, the thousandths that are left go to those that lost most: so the shares add up.
void addShares(std::vector<std::optional<int>> &shares, const std::vector<PartTotal> &parts, bool exports)
{
    struct Counted
    {
        std::size_t index;
        std::int64_t amount;
    };
    std::vector<Counted> counted;
    std::int64_t total = 0;
    int exponent = 0;
    for (const PartTotal &part : parts)
        if (isExport(part.part) == exports && part.registers)
            exponent = std::min(exponent, part.registers->exponent());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isExport(parts[i].part) != exports)
            continue;
        const auto amount = parts[i].registers ? parts[i].registers->rescaled(exponent) : std::nullopt;
        if (!amount || amount->isNegative() || amount->mantissa() > (INT64_MAX / kWhole - total))
            return;
        total += amount->mantissa();
        counted.push_back({ i, amount->mantissa() });
    }
    if (counted.size() < 2 || total == 0)
        return;
    int left = kWhole;
    for (const Counted &part : counted) {
        const int share = static_cast<int>(part.amount * kWhole / total);
        shares[part.index] = share;
        left -= share;
    }
    std::stable_sort(counted.begin(), counted.end(), [total](const Counted &a, const Counted &b) {
        return a.amount * kWhole % total > b.amount * kWhole % total;
    });
    for (std::size_t i = 0; i < counted.size() && left > 0; ++i, --left)
        ++*shares[counted[i].index];
}

} // namespace

std::vector<std::optional<int>> sharesOf(const std::vector<PartTotal> &parts)
{
    std::vector<std::optional<int>> shares(parts.size());
    addShares(shares, parts, false);
    addShares(shares, parts, true);
    return shares;
}

std::optional<Decimal> PartTotal::difference() const
{
    return sum && registers ? Decimal::difference(*registers, *sum) : std::nullopt;
}

Consumption consumptionOf(SeriesReply reply)
{
    constexpr Candidate kImportTariffs[] = { { FlowPart::ImportTariff1, kImportTariff1 },
                                             { FlowPart::ImportTariff2, kImportTariff2 } };
    constexpr Candidate kExportTariffs[] = { { FlowPart::ExportTariff1, kExportTariff1 },
                                             { FlowPart::ExportTariff2, kExportTariff2 } };
    constexpr Candidate kImport[] = { { FlowPart::Import, kImportTotal } };
    constexpr Candidate kExport[] = { { FlowPart::Export, kExportTotal } };

    Consumption result;
    result.reply = std::move(reply);
    for (const Bucket &bucket : result.reply.buckets) {
        result.knownBuckets += bucket.quality != BucketQuality::None ? 1 : 0;
        result.filledBuckets += bucket.quality == BucketQuality::Filled ? 1 : 0;
    }
    if (const auto part = devicePart(result.reply)) {
        const Candidate device { *part, 0 };
        addParts(result, { &device, 1 });
        return result;
    }
    // The total of a meter with tariff registers is their sum: showing both would count everything twice.
    const bool importTariffs = isKnown(result.reply, kImportTariff1) || isKnown(result.reply, kImportTariff2);
    const bool exportTariffs = isKnown(result.reply, kExportTariff1) || isKnown(result.reply, kExportTariff2);
    addParts(result, importTariffs ? std::span<const Candidate>(kImportTariffs) : kImport);
    addParts(result, exportTariffs ? std::span<const Candidate>(kExportTariffs) : kExport);
    return result;
}

bool Consumption::isExact() const
{
    return !parts.empty()
        && std::all_of(parts.begin(), parts.end(), [](const PartTotal &part) { return part.isExact(); });
}

std::optional<Decimal> Consumption::imported() const
{
    return total(*this, false, nullptr);
}

std::optional<Decimal> Consumption::exported() const
{
    return total(*this, true, nullptr);
}

bool Consumption::hasExport() const
{
    return std::any_of(parts.begin(), parts.end(), [](const PartTotal &part) { return isExport(part.part); });
}

FlowPart Consumption::flowOf(bool exports) const
{
    return devicePart(reply).value_or(exports ? FlowPart::Export : FlowPart::Import);
}

std::optional<Decimal> Consumption::imported(const Bucket &bucket) const
{
    return total(*this, false, &bucket);
}

std::optional<Decimal> Consumption::exported(const Bucket &bucket) const
{
    return total(*this, true, &bucket);
}

std::optional<std::size_t> Consumption::highestBucket() const
{
    std::optional<std::size_t> highest;
    std::optional<Decimal> most;
    for (std::size_t i = 0; i < reply.buckets.size(); ++i) {
        const auto value = imported(reply.buckets[i]);
        if (value && (!most || *value > *most)) {
            most = value;
            highest = i;
        }
    }
    return highest;
}

} // namespace meterscope::ui
