// SPDX-License-Identifier: GPL-3.0-or-later
#include "smlcomposer.h"

#include <algorithm>
#include <cstddef>

namespace meterscope::smltest {

namespace {

void append(Bytes &out, const Bytes &bytes)
{
    out.insert(out.end(), bytes.begin(), bytes.end());
}

/// TL field: type in bits 6 to 4 of the first byte, the length in nibbles, highest first, bit 7 where more follow.
Bytes typeLength(std::uint8_t type, std::size_t payload, bool isList)
{
    for (std::size_t count = 1;; ++count) {
        const std::size_t length = isList ? payload : payload + count;
        if ((length >> (4 * count)) != 0)
            continue;
        Bytes result;
        for (std::size_t i = 0; i < count; ++i) {
            const auto nibble = static_cast<std::uint8_t>((length >> (4 * (count - 1 - i))) & 0x0f);
            const std::uint8_t more = i + 1 < count ? 0x80 : 0;
            const auto bits = static_cast<std::uint8_t>(i == 0 ? type << 4 : 0);
            result.push_back(static_cast<std::uint8_t>(more | bits | nibble));
        }
        return result;
    }
}

Bytes number(std::uint8_t type, int width, std::uint64_t value)
{
    Bytes result = typeLength(type, static_cast<std::size_t>(width), false);
    for (int i = width - 1; i >= 0; --i)
        result.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
    return result;
}

Bytes timeChoice(std::uint8_t tag, std::uint32_t seconds)
{
    return list({ unsignedInteger(1, tag), unsignedInteger(4, seconds) });
}

} // namespace

Bytes hex(std::string_view digits)
{
    Bytes result;
    bool isLow = false;
    for (const char c : digits) {
        if (c == ' ')
            continue;
        const int value = c <= '9' ? c - '0' : c - 'a' + 10;
        if (isLow)
            result.back() = static_cast<std::uint8_t>(result.back() << 4 | value);
        else
            result.push_back(static_cast<std::uint8_t>(value));
        isLow = !isLow;
    }
    return result;
}

Bytes join(std::initializer_list<Bytes> parts)
{
    Bytes result;
    for (const Bytes &part : parts)
        append(result, part);
    return result;
}

Bytes crcOnWire(const Bytes &bytes, Crc crc)
{
    std::uint16_t value = crc == Crc::X25 ? 0xffff : 0;
    for (const std::uint8_t byte : bytes) {
        value ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            value = static_cast<std::uint16_t>((value & 1) != 0 ? (value >> 1) ^ 0x8408 : value >> 1);
    }
    const auto high = static_cast<std::uint8_t>(value >> 8);
    const auto low = static_cast<std::uint8_t>(value);
    if (crc == Crc::X25)
        return { static_cast<std::uint8_t>(~low), static_cast<std::uint8_t>(~high) };
    return { high, low };
}

Bytes octets(const Bytes &payload)
{
    Bytes result = typeLength(0, payload.size(), false);
    append(result, payload);
    return result;
}

Bytes octets(std::string_view characters)
{
    return octets(Bytes(characters.begin(), characters.end()));
}

Bytes boolean(bool value)
{
    return { 0x42, static_cast<std::uint8_t>(value ? 1 : 0) };
}

Bytes integer(int width, std::int64_t value)
{
    return number(5, width, static_cast<std::uint64_t>(value));
}

Bytes unsignedInteger(int width, std::uint64_t value)
{
    return number(6, width, value);
}

Bytes list(const std::vector<Bytes> &elements)
{
    Bytes result = typeLength(7, elements.size(), true);
    for (const Bytes &element : elements)
        append(result, element);
    return result;
}

Bytes secondIndex(std::uint32_t seconds)
{
    return timeChoice(1, seconds);
}

Bytes timestamp(std::uint32_t seconds)
{
    return timeChoice(2, seconds);
}

Bytes listEntry(const Entry &entry)
{
    return list({ octets(hex(entry.obis)), entry.status, entry.valueTime, entry.unit, entry.scaler, entry.value,
                  entry.signature });
}

Bytes energyEntry()
{
    return listEntry({ "0100010800ff", unsignedInteger(4, 123456), integer(1, -1), unsignedInteger(1, 30) });
}

Bytes message(std::uint16_t tag, const Bytes &body, const MessageOptions &options)
{
    Bytes result { 0x76 };
    append(result, octets(options.transactionId));
    append(result, unsignedInteger(1, options.groupNumber));
    append(result, unsignedInteger(1, 0));
    append(result, list({ unsignedInteger(options.tagWidth, tag), body }));
    Bytes checksum = crcOnWire(result, options.crc);
    checksum.back() ^= options.damage;
    if (options.shortChecksum && checksum.front() == 0)
        append(result, { 0x62, checksum.back() });
    else
        append(result, { 0x63, checksum.front(), checksum.back() });
    append(result, options.end);
    return result;
}

Bytes openResponse(const Bytes &referenceTime)
{
    return message(0x0101,
                   list({ kOmitted, kOmitted, octets(hex("0001")), octets(hex(kServerId)), referenceTime, kOmitted }));
}

Bytes closeResponse()
{
    return message(0x0201, list({ kOmitted }));
}

Bytes getListBody(const std::vector<Bytes> &entries, const ListOptions &options)
{
    Bytes values = list(entries);
    if (!options.typeLength.empty()) {
        const Bytes shortest = typeLength(7, entries.size(), true);
        values.erase(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(shortest.size()));
        values = join({ options.typeLength, values });
    }
    return list({ options.clientId, options.serverId, options.listName, options.sensorTime, values,
                  options.listSignature, options.gatewayTime });
}

Bytes getListResponse(const std::vector<Bytes> &entries, const MessageOptions &options)
{
    return message(0x0701, getListBody(entries), options);
}

Bytes frame(const Bytes &payload, const FrameOptions &options)
{
    Bytes result { 0x1b, 0x1b, 0x1b, 0x1b, 0x01, 0x01, 0x01, 0x01 };
    const std::size_t startLength = result.size();
    std::size_t run = 0;
    for (const std::uint8_t byte : payload) {
        run = byte == 0x1b ? run + 1 : 0;
        result.push_back(byte);
        if (run == 4 && options.escape) {
            result.insert(result.end(), 4, 0x1b);
            run = 0;
        }
    }
    const std::size_t padding =
        options.padding >= 0 ? static_cast<std::size_t>(options.padding) : (4 - result.size() % 4) % 4;
    result.insert(result.end(), padding, 0);
    append(result, { 0x1b, 0x1b, 0x1b, 0x1b, 0x1a, static_cast<std::uint8_t>(padding) });
    append(result, crcOnWire(result, options.crc));
    result.erase(result.begin(), result.begin() + static_cast<std::ptrdiff_t>(startLength));
    return join({ options.start, result });
}

Bytes file(const std::vector<Bytes> &entries, const FrameOptions &options)
{
    return frame(join({ openResponse(), getListResponse(entries), closeResponse() }), options);
}

Bytes energyFile()
{
    return file({ energyEntry() });
}

} // namespace meterscope::smltest
