// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/readingtext.h"

#include "domain/hex.h"
#include "domain/obisregistry.h"
#include "domain/unit.h"

#include <algorithm>
#include <string_view>

namespace meterscope::cli {

namespace {

[[nodiscard]] std::string toHex(std::string_view octets)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string hex;
    hex.reserve(octets.size() * 2);
    for (const char c : octets) {
        const auto octet = static_cast<unsigned char>(c);
        hex += kDigits[octet >> 4];
        hex += kDigits[octet & 0x0F];
    }
    return hex;
}

/// Rule 8: text stands beside octets only when every one of them is printable.
[[nodiscard]] std::optional<std::string> printable(std::optional<std::string> octets)
{
    const auto isPrintable = [](char c) { return c >= 0x20 && c <= 0x7E; };
    if (!octets || octets->empty() || !std::all_of(octets->begin(), octets->end(), isPrintable)) {
        return std::nullopt;
    }
    return octets;
}

[[nodiscard]] std::optional<std::string> unitText(const Snapshot &telegram, const Reading &sent)
{
    if (sent.hasUnitCode) {
        if (sent.unitCode == 0 || sent.unitCode == 255) {
            return std::nullopt;
        }
        const std::string_view symbol = unitSymbol(sent.unitCode);
        return symbol.empty() ? "#" + std::to_string(sent.unitCode) : std::string(symbol);
    }
    if (sent.unit.empty()) {
        return std::nullopt;
    }
    return std::string(telegram.text(sent.unit));
}

[[nodiscard]] std::optional<std::string> plainValue(const Snapshot &telegram, const Reading &sent)
{
    switch (sent.kind) {
    case Reading::Kind::None:
    case Reading::Kind::List:
        return std::nullopt;
    case Reading::Kind::Text:
        return sent.value.empty() ? std::nullopt : std::optional(std::string(telegram.text(sent.value)));
    case Reading::Kind::Octets:
        return toHex(telegram.text(sent.value));
    case Reading::Kind::Boolean:
        return sent.number.isZero() ? "false" : "true";
    case Reading::Kind::Integer:
        return sent.number.toString();
    case Reading::Kind::Time:
        // The seconds as sent; what they count from is only known for a timestamp, which capturedAt shows.
        return std::to_string(sent.captured.seconds);
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<std::string> rawText(const Snapshot &telegram, const Reading &sent)
{
    switch (sent.kind) {
    case Reading::Kind::Integer:
        return std::to_string(sent.rawInteger);
    case Reading::Kind::Octets:
        return toHex(telegram.text(sent.value));
    case Reading::Kind::Time:
        return std::to_string(sent.captured.seconds);
    case Reading::Kind::None:
    case Reading::Kind::Text:
    case Reading::Kind::Boolean:
    case Reading::Kind::List:
        break;
    }
    return std::nullopt;
}

[[nodiscard]] std::optional<std::string> octetText(const Snapshot &telegram, const Reading &sent)
{
    if (sent.kind == Reading::Kind::Octets) {
        return printable(std::string(telegram.text(sent.value)));
    }
    const bool isHexObject = sent.row != nullptr && sent.row->kind == ValueKind::HexText;
    return sent.kind == Reading::Kind::Text && isHexObject ? printable(octetsFromHex(telegram.text(sent.value)))
                                                           : std::nullopt;
}

} // namespace

ReadingText readingText(const Snapshot &telegram, const Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    ReadingText result;
    result.unit = unitText(telegram, sent);
    if (measurement.isNumber) {
        result.value = measurement.value.toString();
    } else if (!measurement.isMissing) {
        result.value = plainValue(telegram, sent);
    }
    if (measurement.derived) {
        return result;
    }
    result.text = octetText(telegram, sent);
    result.raw = rawText(telegram, sent);
    if (sent.hasStatus) {
        result.status = std::to_string(sent.status);
    }
    return result;
}

std::optional<std::string> listValueText(const Snapshot &telegram, const ListValue &value)
{
    if (value.isDecimal) {
        return value.number.toString();
    }
    return value.value.empty() ? std::nullopt : std::optional(std::string(telegram.text(value.value)));
}

} // namespace meterscope::cli
