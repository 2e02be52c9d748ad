// SPDX-License-Identifier: GPL-3.0-or-later
#include "telegramtext.h"

#include <algorithm>

namespace meterscope::telegramtext {

namespace {

std::string hexOf(std::string_view bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string result;
    for (const char c : bytes) {
        result += kDigits[static_cast<std::uint8_t>(c) >> 4];
        result += kDigits[static_cast<std::uint8_t>(c) & 0x0f];
    }
    return result;
}

std::string timeOf(const MeterTime &time)
{
    switch (time.form) {
    case MeterTime::Form::Absent:
        return {};
    case MeterTime::Form::Utc:
        return "utc " + std::to_string(time.seconds)
            + (time.offsetMinutes ? " offset " + std::to_string(*time.offsetMinutes) : std::string());
    case MeterTime::Form::SecondIndex:
        return "second " + std::to_string(time.seconds);
    case MeterTime::Form::Wall:
        return "wall";
    case MeterTime::Form::Invalid:
        return "invalid";
    }
    return {};
}

std::string valueOf(const Reading &reading, std::string_view bytes)
{
    const std::string octets = hexOf(bytes.substr(reading.value.offset, reading.value.length));
    switch (reading.kind) {
    case Reading::Kind::None:
        return "nothing";
    case Reading::Kind::Text:
        return '"' + std::string(bytes.substr(reading.value.offset, reading.value.length)) + '"';
    case Reading::Kind::Integer:
        return reading.number.toString() + " raw " + std::to_string(reading.rawInteger);
    case Reading::Kind::Octets:
        return "octets " + octets;
    case Reading::Kind::Boolean:
        return reading.rawInteger != 0 ? "true" : "false";
    case Reading::Kind::Time:
        return "time";
    case Reading::Kind::List:
        return "list";
    }
    return {};
}

const char *severityOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Error:
        break;
    }
    return "error";
}

class Describer final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override
    {
        m_reader.read(frame, m_telegram);
        m_text += "frame " + std::to_string(frame.offset) + '+' + std::to_string(frame.raw.size()) + ' ';
        m_text += checksumName(m_telegram.checksum);
        m_text += ' ';
        m_text += verdictName(m_telegram.verdict);
        m_text += '\n' + describe(m_telegram);
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        m_text += "discarded " + std::to_string(bytes.offset) + '+' + std::to_string(bytes.length) + '\n';
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    TelegramReader m_reader;
    Snapshot m_telegram;
    std::string m_text;
};

} // namespace

std::string describe(const Reading &reading, std::string_view bytes)
{
    std::string line = "  " + reading.obis.toString() + ' ' + valueOf(reading, bytes);
    if (reading.hasScaler)
        line += " scaler " + std::to_string(reading.scaler);
    if (reading.hasUnitCode)
        line += " unit " + std::to_string(reading.unitCode);
    if (reading.hasStatus)
        line += " status " + std::to_string(reading.status);
    if (reading.captured.isPresent())
        line += " at " + timeOf(reading.captured);
    return line + '\n';
}

std::string describe(const Snapshot &telegram)
{
    std::string text;
    if (telegram.clock.isPresent())
        text += "  clock " + timeOf(telegram.clock) + '\n';
    for (const Measurement &measurement : telegram.measurements)
        text += describe(measurement.sent, telegram.bytes);
    for (const ParseIssue &issue : telegram.issues) {
        text += "  ! " + std::string(issueName(issue.code)) + ' ' + severityOf(issue.severity) + ' '
            + std::to_string(issue.range.offset) + '+' + std::to_string(issue.range.length) + '\n';
    }
    return text;
}

std::string decode(std::span<const std::uint8_t> stream, std::size_t chunk, FramerMode mode)
{
    std::vector<std::span<const std::uint8_t>> chunks;
    if (chunk == 0)
        chunk = std::max<std::size_t>(stream.size(), 1);
    for (std::size_t offset = 0; offset < stream.size(); offset += chunk)
        chunks.push_back(stream.subspan(offset, std::min(chunk, stream.size() - offset)));
    return decodeChunks(chunks, mode);
}

std::string decodeChunks(const std::vector<std::span<const std::uint8_t>> &chunks, FramerMode mode)
{
    Describer describer;
    Framer framer(SourceId { 1 }, mode);
    for (const std::span<const std::uint8_t> chunk : chunks)
        framer.push(chunk, {}, describer);
    framer.finish(describer);
    return describer.text();
}

} // namespace meterscope::telegramtext
