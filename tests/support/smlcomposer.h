// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string_view>
#include <vector>

/// Writes SML for tests, independently of the code under test: its checksums are the plain bit-by-bit definition.
namespace meterscope::smltest {

using Bytes = std::vector<std::uint8_t>;

/// "1b1b 1a 00" as bytes; spaces are for the reader.
[[nodiscard]] Bytes hex(std::string_view digits);
[[nodiscard]] Bytes join(std::initializer_list<Bytes> parts);

enum class Crc : std::uint8_t
{
    X25,
    Kermit,
};
/// CRC-16/X-25 (check 906e) or CRC-16/Kermit (check 2189), as two bytes in the order of the wire.
[[nodiscard]] Bytes crcOnWire(const Bytes &bytes, Crc crc);

// elements
inline const Bytes kOmitted { 0x01 };
[[nodiscard]] Bytes octets(const Bytes &payload);
[[nodiscard]] Bytes octets(std::string_view characters);
[[nodiscard]] Bytes boolean(bool value);
/// `width` payload octets, 1 to 8.
[[nodiscard]] Bytes integer(int width, std::int64_t value);
[[nodiscard]] Bytes unsignedInteger(int width, std::uint64_t value);
[[nodiscard]] Bytes list(const std::vector<Bytes> &elements);
[[nodiscard]] Bytes secondIndex(std::uint32_t seconds);
[[nodiscard]] Bytes timestamp(std::uint32_t seconds);

/// SML_ListEntry; every element as it stands on the wire.
struct Entry
{
    std::string_view obis; ///< twelve hex digits
    Bytes value;
    Bytes scaler = kOmitted;
    Bytes unit = kOmitted;
    Bytes status = kOmitted;
    Bytes valueTime = kOmitted;
    Bytes signature = kOmitted;
};
[[nodiscard]] Bytes listEntry(const Entry &entry);
/// 1-0:1.8.0 with 12345.6 Wh.
[[nodiscard]] Bytes energyEntry();

struct MessageOptions
{
    Crc crc = Crc::X25;
    bool shortChecksum = false; ///< u8 where the first wire byte is 00
    Bytes transactionId = { 0x01, 0x02, 0x03, 0x04 };
    Bytes end = { 0x00 };
    std::uint8_t damage = 0; ///< xor on the checksum's last byte
    std::uint8_t groupNumber = 0;
    int tagWidth = 2; ///< octets of the body's tag; some makers take four
};
[[nodiscard]] Bytes message(std::uint16_t tag, const Bytes &body, const MessageOptions &options = {});

/// "1 MSC 00 12345678": nobody's.
inline constexpr std::string_view kServerId = "0a014d53430000bc614e";
[[nodiscard]] Bytes openResponse(const Bytes &referenceTime = kOmitted);
[[nodiscard]] Bytes closeResponse();
/// What stands around the entries of a GetList response, every element as it stands on the wire.
struct ListOptions
{
    Bytes clientId = kOmitted;
    Bytes serverId = octets(hex(kServerId));
    Bytes listName = octets(hex("0100620affff"));
    Bytes sensorTime = secondIndex(77777);
    Bytes typeLength {}; ///< of the list of entries; empty: the shortest there is
    Bytes listSignature = kOmitted;
    Bytes gatewayTime = kOmitted;
};
/// Body of a GetList response with these entries.
[[nodiscard]] Bytes getListBody(const std::vector<Bytes> &entries, const ListOptions &options = {});
[[nodiscard]] Bytes getListResponse(const std::vector<Bytes> &entries, const MessageOptions &options = {});

struct FrameOptions
{
    Crc crc = Crc::X25;
    int padding = -1; ///< -1: what aligns
    Bytes start = { 0x1b, 0x1b, 0x1b, 0x1b, 0x01, 0x01, 0x01, 0x01 };
    bool escape = true;
};
/// Transport version 1 around a payload. The checksum is always that over a whole start sequence and `start` is what is
/// put in front.
[[nodiscard]] Bytes frame(const Bytes &payload, const FrameOptions &options = {});
/// Open, GetList with these entries, close, in a frame.
[[nodiscard]] Bytes file(const std::vector<Bytes> &entries, const FrameOptions &options = {});
/// A file with 1-0:1.8.0 alone.
[[nodiscard]] Bytes energyFile();

} // namespace meterscope::smltest
