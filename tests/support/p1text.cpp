// SPDX-License-Identifier: GPL-3.0-or-later
#include "p1text.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdio>

namespace meterscope::p1text {

namespace {

/// CRC-16/ARC a bit at a time, from the polynomial alone: not the code under test.
unsigned crcOf(std::string_view text)
{
    unsigned crc = 0;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xA001U : crc >> 1;
    }
    return crc;
}

std::string withParity(std::string_view text, int wanted)
{
    std::string result(text);
    for (char &c : result) {
        if ((std::popcount(static_cast<unsigned char>(c)) & 1) != wanted)
            c = static_cast<char>(static_cast<unsigned char>(c) | 0x80U);
    }
    return result;
}

class Collector final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override
    {
        pieces.push_back({ frame, true, frame.raw.size(), std::string(frame.raw.begin(), frame.raw.end()) });
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        Piece piece;
        piece.info.source = bytes.source;
        piece.info.offset = bytes.offset;
        piece.info.received = bytes.received;
        piece.length = bytes.length;
        piece.raw.assign(bytes.raw.begin(), bytes.raw.end());
        pieces.push_back(piece);
    }
    std::vector<Piece> pieces;
};

std::string tellTime(const MeterTime &time)
{
    if (time.form != MeterTime::Form::Wall)
        return time.form == MeterTime::Form::Absent ? "none" : "invalid";
    constexpr std::array flags { "", " S", " W", " ?" };
    std::array<char, 40> text {};
    std::snprintf(text.data(), text.size(), "%04u-%02u-%02u %02u:%02u:%02u%s", unsigned(time.year),
                  unsigned(time.month), unsigned(time.day), unsigned(time.hour), unsigned(time.minute),
                  unsigned(time.second), flags[static_cast<std::size_t>(time.flag)]);
    return text.data();
}

std::string tellValue(std::string_view text, ByteRange value, ByteRange unit, bool isDecimal, const Decimal &number)
{
    std::string line = '"' + std::string(text.substr(value.offset, value.length)) + '"';
    if (!unit.empty())
        line += ' ' + std::string(text.substr(unit.offset, unit.length));
    if (isDecimal)
        line += " = " + number.toString();
    return line;
}

std::string tellIssue(const ParseIssue &issue)
{
    constexpr std::array severities { "note", "warning", "error" };
    constexpr std::array effects { "", " drops", " rejects" };
    return "! " + std::string(issueName(issue.code)) + ' ' + severities[static_cast<std::size_t>(issue.severity)]
        + effects[static_cast<std::size_t>(issue.effect)] + ' ' + std::to_string(issue.range.offset) + '+'
        + std::to_string(issue.range.length) + '\n';
}

} // namespace

std::string crLf(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += '\r';
        result += c;
    }
    return result;
}

std::string withChecksum(std::string_view text)
{
    std::string result = crLf(text) + '!';
    const unsigned crc = crcOf(result);
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4)
        result += hex[(crc >> shift) & 0xfU];
    return result + "\r\n";
}

std::string withBlockCheck(std::string_view text)
{
    std::string readout = crLf(std::string(text) + "!\n") + '\x03';
    char sum = 0;
    for (std::size_t i = readout.find('\x02') + 1; i < readout.size(); ++i)
        sum = static_cast<char>(sum ^ readout[i]);
    return readout + sum;
}

std::string withEvenParity(std::string_view text)
{
    return withParity(text, 0);
}

std::string withOddParity(std::string_view text)
{
    return withParity(text, 1);
}

std::vector<Piece> cut(std::string_view stream, std::size_t chunk, FramerMode mode)
{
    Collector collector;
    Framer framer(SourceId { 1 }, mode);
    if (chunk == 0)
        chunk = std::max<std::size_t>(1, stream.size());
    for (std::size_t at = 0; at < stream.size(); at += chunk)
        framer.push(bytes(stream.substr(at, chunk)), {}, collector);
    framer.finish(collector);
    return collector.pieces;
}

std::string tell(const std::vector<Piece> &pieces)
{
    std::string text;
    for (const Piece &piece : pieces) {
        text += piece.isFrame ? "frame " : "discarded ";
        text += std::to_string(piece.info.offset) + '+' + std::to_string(piece.length);
        if (piece.isFrame) {
            text += ' ';
            text += piece.info.truncated ? "truncated" : checksumName(piece.info.checksum);
        }
        text += '\n';
    }
    return text;
}

std::string tellReading(const Reading &reading, std::string_view text, std::span<const ListEntry> entries,
                        std::span<const ListValue> values)
{
    std::string line = reading.obis.toString() + ' ';
    if (reading.kind == Reading::Kind::List)
        line += "list";
    else
        line += tellValue(text, reading.value, reading.unit, reading.isDecimal, reading.number);
    if (reading.captured.isPresent())
        line += " at " + tellTime(reading.captured);
    line += '\n';
    for (std::uint32_t i = 0; i < reading.entryCount; ++i) {
        const ListEntry &entry = entries[reading.firstEntry + i];
        line += "  | " + tellTime(entry.time);
        if (entry.period.isPresent())
            line += " in " + tellTime(entry.period);
        for (std::uint32_t k = 0; k < entry.valueCount; ++k) {
            const ListValue &value = values[entry.firstValue + k];
            line += "; " + (value.obis ? value.obis->toString() + ' ' : std::string())
                + tellValue(text, value.value, value.unit, value.isDecimal, value.number);
        }
        line += '\n';
    }
    return line;
}

std::string tell(std::string_view telegram)
{
    std::string text;
    TelegramReader reader;
    Snapshot snapshot;
    for (const Piece &piece : cut(telegram)) {
        if (!piece.isFrame)
            continue;
        FrameView view;
        static_cast<FrameInfo &>(view) = piece.info;
        view.raw = bytes(piece.raw);
        reader.read(view, snapshot);
        for (const Measurement &measurement : snapshot.measurements)
            text += tellReading(measurement.sent, snapshot.bytes, snapshot.entries, snapshot.listValues);
        for (const ParseIssue &issue : snapshot.issues)
            text += tellIssue(issue);
    }
    return text;
}

} // namespace meterscope::p1text
