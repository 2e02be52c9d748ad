// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/filterfields.h"

#include "domain/parseissue.h"
#include "inspect/textmatch.h"

#include <algorithm>
#include <array>

namespace meterscope::filter {

namespace {

constexpr std::array kFields {
    FilterFieldRow { "obis", FilterField::Obis, FilterValue::Code },
    FilterFieldRow { "crc", FilterField::Checksum, FilterValue::Word },
    FilterFieldRow { "checksum", FilterField::Checksum, FilterValue::Word, true },
    FilterFieldRow { "verdict", FilterField::Verdict, FilterValue::Word },
    FilterFieldRow { "protocol", FilterField::Protocol, FilterValue::Word },
    FilterFieldRow { "issue", FilterField::Issue, FilterValue::Word },
    FilterFieldRow { "dt", FilterField::Gap, FilterValue::Number },
    FilterFieldRow { "gap", FilterField::Gap, FilterValue::Number, true },
    FilterFieldRow { "length", FilterField::Length, FilterValue::Count },
    FilterFieldRow { "len", FilterField::Length, FilterValue::Count, true },
    FilterFieldRow { "number", FilterField::Number, FilterValue::Count },
    FilterFieldRow { "no", FilterField::Number, FilterValue::Count, true },
    FilterFieldRow { "tariff", FilterField::Tariff, FilterValue::Count },
    FilterFieldRow { "power", FilterField::Power, FilterValue::Number },
    FilterFieldRow { "time", FilterField::Time, FilterValue::Time },
    FilterFieldRow { "clock", FilterField::Clock, FilterValue::Time },
    FilterFieldRow { "text", FilterField::Text, FilterValue::Text },
    FilterFieldRow { "hex", FilterField::Octets, FilterValue::Octets },
    FilterFieldRow { "fault", FilterField::Fault, FilterValue::None },
    FilterFieldRow { "late", FilterField::Late, FilterValue::None },
    FilterFieldRow { "noise", FilterField::Noise, FilterValue::None },
};

// In the order of ChecksumState, Verdict and FrameKind.
constexpr std::array<std::string_view, 3> kChecksums { "absent", "ok", "bad" };
constexpr std::array<std::string_view, 3> kVerdicts { "ok", "partial", "rejected" };
constexpr std::array<std::string_view, 3> kProtocols { "dsmr", "sml", "encrypted" };

std::span<const std::string_view> issueNames()
{
    static const auto kNames = [] {
        std::array<std::string_view, kIssueCodeCount> names;
        for (std::size_t i = 0; i < names.size(); ++i)
            names[i] = issueName(static_cast<IssueCode>(i));
        return names;
    }();
    return kNames;
}

} // namespace

std::span<const FilterFieldRow> filterFields()
{
    return kFields;
}

const FilterFieldRow *findFilterField(std::string_view name)
{
    const auto row = std::find_if(kFields.begin(), kFields.end(), [name](const FilterFieldRow &candidate) {
        return equalsIgnoringCase(candidate.name, name);
    });
    return row == kFields.end() ? nullptr : row;
}

std::optional<Quantity> findQuantity(std::string_view name)
{
    for (std::size_t i = 0; i < kQuantityCount; ++i) {
        const auto quantity = static_cast<Quantity>(i);
        if (quantity != Quantity::Unknown && equalsIgnoringCase(quantityName(quantity), name))
            return quantity;
    }
    return std::nullopt;
}

std::span<const std::string_view> filterWords(FilterField field)
{
    switch (field) {
    case FilterField::Checksum:
        return kChecksums;
    case FilterField::Verdict:
        return kVerdicts;
    case FilterField::Protocol:
        return kProtocols;
    case FilterField::Issue:
        return issueNames();
    default:
        return {};
    }
}

} // namespace meterscope::filter
