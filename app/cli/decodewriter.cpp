// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decodewriter.h"

#include "cli/readingtext.h"
#include "domain/profile.h"
#include "domain/quirk.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <utility>

namespace meterscope::cli {

namespace {

[[nodiscard]] std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        return "error";
    }
    return {};
}

void appendKey(std::string_view key, std::string &out)
{
    out += '"';
    out += key;
    out += "\":";
}

void appendName(std::string_view key, std::string_view name, std::string &out)
{
    appendKey(key, out);
    if (name.empty()) {
        out += "null";
    } else {
        appendJsonString(name, out);
    }
}

void appendText(std::string_view key, const std::optional<std::string> &text, std::string &out)
{
    appendKey(key, out);
    if (text) {
        appendJsonString(*text, out);
    } else {
        out += "null";
    }
}

/// Texts of ours are UTF-8 ("°C", “g”); what a meter sent is bytes, for which appendJsonString() is there.
void appendUnicode(std::string_view utf8, std::string &out)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    out += '"';
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code < 0x20 || code > 0x7E) {
            out += QStringLiteral("\\u%1").arg(code, 4, 16, QLatin1Char('0')).toStdString();
            continue;
        }
        if (code == u'"' || code == u'\\') {
            out += '\\';
        }
        out += static_cast<char>(code);
    }
    out += '"';
}

void appendUnit(const Measurement &measurement, const std::optional<std::string> &unit, std::string &out)
{
    if (!unit || !measurement.sent.hasUnitCode) {
        appendText("unit", unit, out);
        return;
    }
    appendKey("unit", out);
    appendUnicode(*unit, out);
}

void appendTime(std::string_view key, const std::optional<UtcSeconds> &time, std::string &out)
{
    appendText(key, time ? std::optional(formatUtc(*time)) : std::nullopt, out);
}

void appendNumber(std::string_view key, std::uint64_t number, std::string &out)
{
    appendKey(key, out);
    out += std::to_string(number);
}

void appendListValue(const Snapshot &telegram, const ListValue &value, std::string &out)
{
    out += '{';
    appendText("obis", value.obis ? std::optional(value.obis->toString()) : std::nullopt, out);
    out += ',';
    appendText("value", listValueText(telegram, value), out);
    out += ',';
    appendText("unit", value.unit.empty() ? std::nullopt : std::optional(std::string(telegram.text(value.unit))), out);
    out += '}';
}

void appendEntry(const Snapshot &telegram, const ListEntry &entry, std::string &out)
{
    out += '{';
    appendTime("time", entry.timeUtc, out);
    out += ',';
    appendTime("period", entry.periodUtc, out);
    out += ",\"values\":[";
    const char *separator = "";
    for (const ListValue &value : telegram.valuesOf(entry)) {
        out += std::exchange(separator, ",");
        appendListValue(telegram, value, out);
    }
    out += "]}";
}

void appendEntries(const Snapshot &telegram, const Measurement &measurement, std::string &out)
{
    appendKey("entries", out);
    // A list, or one of the few objects with two values (limits for import and export).
    if (measurement.sent.kind != Reading::Kind::List && measurement.sent.entryCount == 0) {
        out += "null";
        return;
    }
    out += '[';
    const char *separator = "";
    for (const ListEntry &entry : telegram.entriesOf(measurement)) {
        out += std::exchange(separator, ",");
        appendEntry(telegram, entry, out);
    }
    out += ']';
}

void appendReading(const Snapshot &telegram, const Measurement &measurement, std::string &out)
{
    const ReadingText text = readingText(telegram, measurement);
    out += "{\"obis\":\"";
    measurement.sent.obis.appendTo(out);
    out += "\",";
    appendName("quantity", quantityName(measurement.quantity), out);
    out += ',';
    appendText("value", text.value, out);
    out += ',';
    appendUnit(measurement, text.unit, out);
    out += ',';
    appendText("text", text.text, out);
    out += ',';
    appendKey("channel", out);
    out += measurement.channel != 0 ? std::to_string(measurement.channel) : "null";
    out += ',';
    appendTime("capturedAt", measurement.capturedAt, out);
    out += ',';
    appendEntries(telegram, measurement, out);
    out += ',';
    appendText("raw", text.raw, out);
    out += ',';
    appendKey("scaler", out);
    out += measurement.sent.hasScaler && !measurement.derived ? std::to_string(measurement.sent.scaler) : "null";
    out += ',';
    appendText("status", text.status, out);
    out += ',';
    appendName("quirk", quirkName(measurement.quirk), out);
    out += ',';
    appendKey("derived", out);
    out += measurement.derived ? "true}" : "false}";
}

/// The place of an issue in the frame. Nobody finds a place of the plaintext in the encrypted bytes, so an issue inside
/// an envelope has the place of the whole (rule 4). A tag that does not verify is the envelope's own matter.
[[nodiscard]] ByteRange placeOf(const Snapshot &telegram, const ParseIssue &issue)
{
    const bool isInside =
        telegram.authentication == Authentication::Ok || telegram.authentication == Authentication::Unchecked;
    return isInside ? ByteRange { 0, telegram.length } : issue.range;
}

void appendIssue(const Snapshot &telegram, const ParseIssue &issue, const std::string &text, std::string &out)
{
    const ByteRange place = placeOf(telegram, issue);
    out += '{';
    appendName("code", issueName(issue.code), out);
    out += ',';
    appendName("severity", severityName(issue.severity), out);
    out += ',';
    // Like every offset of the contract it counts in the input, so that a program can seek to the place.
    appendNumber("offset", telegram.offset + place.offset, out);
    out += ',';
    appendNumber("length", place.length, out);
    out += ',';
    appendKey("text", out);
    appendUnicode(text, out);
    out += '}';
}

/// A cell padded with blanks to `width` characters.
[[nodiscard]] std::string padded(std::string text, std::size_t width)
{
    text.resize(std::max(text.size(), width), ' ');
    return text;
}

/// Anything that would move the terminal's cursor is shown as in the JSON form.
[[nodiscard]] std::string harmless(std::string_view bytes)
{
    std::string quoted;
    appendJsonString(bytes, quoted);
    return quoted.substr(1, quoted.size() - 2);
}

} // namespace

void appendJsonString(std::string_view bytes, std::string &out)
{
    constexpr char kDigits[] = "0123456789abcdef";
    out += '"';
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte >= 0x20 && byte <= 0x7E) {
            out += c;
        } else {
            out += "\\u00";
            out += kDigits[byte >> 4];
            out += kDigits[byte & 0x0F];
        }
    }
    out += '"';
}

NdjsonWriter::NdjsonWriter(IssueText issueText)
    : m_issueText(std::move(issueText))
{ }

void NdjsonWriter::appendDiscarded(std::uint64_t offset, std::uint64_t length, std::string &out) const
{
    out += "{\"kind\":\"discarded\",";
    appendNumber("offset", offset, out);
    out += ',';
    appendNumber("length", length, out);
    out += "}\n";
}

void NdjsonWriter::appendTelegram(const Snapshot &telegram, std::string &out) const
{
    out += "{\"kind\":\"telegram\",";
    appendName("protocol", protocolName(telegram.protocol), out);
    out += ',';
    appendNumber("offset", telegram.offset, out);
    out += ',';
    appendNumber("length", telegram.length, out);
    out += ',';
    appendName("checksum", checksumName(telegram.checksum), out);
    out += ',';
    appendName("authentication", authenticationName(telegram.authentication), out);
    out += ',';
    appendName("verdict", verdictName(telegram.verdict), out);
    out += ',';
    appendKey("identification", out);
    appendJsonString(telegram.identification, out);
    out += ',';
    appendName("version", telegram.version, out);
    out += ',';
    appendTime("meterTime", telegram.meterTime, out);
    out += ",\"readings\":[";
    const char *separator = "";
    for (const Measurement &measurement : telegram.measurements) {
        out += std::exchange(separator, ",");
        appendReading(telegram, measurement, out);
    }
    out += "],\"issues\":[";
    separator = "";
    for (const ParseIssue &issue : telegram.issues) {
        out += std::exchange(separator, ",");
        appendIssue(telegram, issue, m_issueText(issue), out);
    }
    out += "]}\n";
}

TextWriter::TextWriter(IssueText issueText)
    : m_issueText(std::move(issueText))
{ }

void TextWriter::appendDiscarded(std::uint64_t offset, std::uint64_t length, std::string &out) const
{
    out += "-- " + std::to_string(length) + " bytes at " + std::to_string(offset) + " belong to no telegram\n";
}

void TextWriter::appendTelegram(const Snapshot &telegram, std::string &out) const
{
    out += "== " + std::string(protocolName(telegram.protocol)) + " telegram at " + std::to_string(telegram.offset)
        + ", " + std::to_string(telegram.length) + " bytes, checksum " + std::string(checksumName(telegram.checksum))
        + ", " + std::string(verdictName(telegram.verdict)) + ": " + harmless(telegram.identification) + "\n";
    if (telegram.meterTime) {
        out += "   meter time " + formatUtc(*telegram.meterTime) + "\n";
    }
    for (const Measurement &measurement : telegram.measurements) {
        const ReadingText text = readingText(telegram, measurement);
        out += "   " + padded(measurement.sent.obis.toString(), 20) + ' '
            + padded(std::string(quantityName(measurement.quantity)), 30) + ' ' + harmless(text.value.value_or("-"));
        out += text.unit ? ' ' + harmless(*text.unit) : std::string();
        out += text.text ? " \"" + *text.text + '"' : std::string();
        out += measurement.capturedAt ? " at " + formatUtc(*measurement.capturedAt) : std::string();
        out += '\n';
        for (const ListEntry &entry : telegram.entriesOf(measurement)) {
            out += "      " + (entry.timeUtc ? formatUtc(*entry.timeUtc) : std::string("-"));
            for (const ListValue &value : telegram.valuesOf(entry)) {
                out += ' ' + harmless(listValueText(telegram, value).value_or("-")) + ' '
                    + harmless(telegram.text(value.unit));
            }
            out += '\n';
        }
    }
    for (const ParseIssue &issue : telegram.issues) {
        out += "   ! " + std::string(severityName(issue.severity)) + " at "
            + std::to_string(telegram.offset + placeOf(telegram, issue).offset) + ": " + m_issueText(issue) + '\n';
    }
}

} // namespace meterscope::cli
