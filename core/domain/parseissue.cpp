// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/parseissue.h"

#include <array>
#include <cstddef>

namespace meterscope {

namespace {

/// Exhaustive on purpose: the compiler points at a missing case.
constexpr std::string_view nameOf(IssueCode code)
{
    switch (code) {
    case IssueCode::None:
        return {};
    case IssueCode::Truncated:
        return "truncated";
    case IssueCode::ChecksumMismatch:
        return "checksum-mismatch";
    case IssueCode::ChecksumMissing:
        return "checksum-missing";
    case IssueCode::ChecksumMalformed:
        return "checksum-malformed";
    case IssueCode::ChecksumVariant:
        return "checksum-variant";
    case IssueCode::KeyMissing:
        return "key-missing";
    case IssueCode::AuthenticationFailed:
        return "authentication-failed";
    case IssueCode::EnvelopeDamaged:
        return "envelope-damaged";
    case IssueCode::AdditionalDataDiffer:
        return "additional-data-differ";
    case IssueCode::EnvelopeUnsupported:
        return "envelope-unsupported";
    case IssueCode::EmptyTelegram:
        return "empty-telegram";
    case IssueCode::StructureUnreadable:
        return "structure-unreadable";
    case IssueCode::TransportUnsupported:
        return "transport-unsupported";
    case IssueCode::ParityBit:
        return "parity-bit";
    case IssueCode::HighBitsMissing:
        return "high-bits-missing";
    case IssueCode::NonAsciiByte:
        return "non-ascii-byte";
    case IssueCode::FillBytes:
        return "fill-bytes";
    case IssueCode::LineEndVariant:
        return "line-end-variant";
    case IssueCode::StartDamaged:
        return "start-damaged";
    case IssueCode::PaddingInvalid:
        return "padding-invalid";
    case IssueCode::EscapeInvalid:
        return "escape-invalid";
    case IssueCode::LineSyntax:
        return "line-syntax";
    case IssueCode::ObisMalformed:
        return "obis-malformed";
    case IssueCode::ValueUnterminated:
        return "value-unterminated";
    case IssueCode::NumberMalformed:
        return "number-malformed";
    case IssueCode::UnitMissing:
        return "unit-missing";
    case IssueCode::UnitUnexpected:
        return "unit-unexpected";
    case IssueCode::TextMalformed:
        return "text-malformed";
    case IssueCode::ListMalformed:
        return "list-malformed";
    case IssueCode::ListCountDiffers:
        return "list-count-differs";
    case IssueCode::DuplicateReading:
        return "duplicate-reading";
    case IssueCode::OutOfRange:
        return "out-of-range";
    case IssueCode::NoReading:
        return "no-reading";
    case IssueCode::TimeInvalid:
        return "time-invalid";
    case IssueCode::TimeAmbiguous:
        return "time-ambiguous";
    case IssueCode::TypeReserved:
        return "type-reserved";
    case IssueCode::TypeUnexpected:
        return "type-unexpected";
    case IssueCode::LengthExceedsData:
        return "length-exceeds-data";
    case IssueCode::ListLengthUnexpected:
        return "list-length-unexpected";
    case IssueCode::NestingTooDeep:
        return "nesting-too-deep";
    case IssueCode::MessageChecksumMismatch:
        return "message-checksum-mismatch";
    case IssueCode::MessageChecksumMissing:
        return "message-checksum-missing";
    case IssueCode::MessageEndMissing:
        return "message-end-missing";
    case IssueCode::MessageUnknown:
        return "message-unknown";
    case IssueCode::ValueMissing:
        return "value-missing";
    case IssueCode::AttentionReceived:
        return "attention-received";
    }
    return {};
}

constexpr auto kNames = [] {
    std::array<std::string_view, kIssueCodeCount> names;
    for (std::size_t i = 0; i < names.size(); ++i)
        names[i] = nameOf(static_cast<IssueCode>(i));
    return names;
}();

constexpr bool everyNameIsThere()
{
    for (std::size_t i = 1; i < kNames.size(); ++i) {
        if (kNames[i].empty())
            return false;
    }
    return true;
}
static_assert(everyNameIsThere(), "IssueCode behind the count or without a name");

} // namespace

std::string_view issueName(IssueCode code)
{
    const auto index = static_cast<std::size_t>(code);
    return index < kNames.size() ? kNames[index] : std::string_view();
}

} // namespace meterscope
