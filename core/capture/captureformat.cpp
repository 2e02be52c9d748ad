// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/captureformat.h"

#include "protocol/checksum.h"

#include <algorithm>
#include <chrono>
#include <concepts>

namespace meterscope::capture {

namespace {

template<std::unsigned_integral T> void put(std::span<std::uint8_t> to, std::size_t offset, T value)
{
    for (std::size_t i = 0; i < sizeof(T); ++i)
        to[offset + i] = static_cast<std::uint8_t>(value >> (8 * i));
}

template<std::unsigned_integral T> [[nodiscard]] T get(std::span<const std::uint8_t> from, std::size_t offset)
{
    T value = 0;
    for (std::size_t i = 0; i < sizeof(T); ++i)
        value = static_cast<T>(value | static_cast<T>(from[offset + i]) << (8 * i));
    return value;
}

[[nodiscard]] std::uint64_t numberOf(UtcMillis time)
{
    return static_cast<std::uint64_t>(time.time_since_epoch().count());
}

[[nodiscard]] UtcMillis timeOf(std::uint64_t number)
{
    return UtcMillis(std::chrono::milliseconds(static_cast<std::int64_t>(number)));
}

// Offsets in the file header.
constexpr std::size_t kFileVersion = 8;
constexpr std::size_t kFileHeaderSize = 10;
constexpr std::size_t kFileCreated = 12;

// Offsets in a block header.
constexpr std::size_t kBlockCrc = 4;
constexpr std::size_t kBlockKind = 6; // the CRC covers the rest from here on
constexpr std::size_t kBlockStored = 8;
constexpr std::size_t kBlockPlain = 12;
constexpr std::size_t kBlockCount = 16;
constexpr std::size_t kBlockTelegrams = 20;
constexpr std::size_t kBlockFirst = 24;
constexpr std::size_t kBlockEarliest = 32;
constexpr std::size_t kBlockLatest = 40;

} // namespace

std::vector<std::uint8_t> encode(const FileHeader &header)
{
    const std::string line = header.line.substr(0, kLongestLineName);
    std::vector<std::uint8_t> bytes(kFixedFileHeader + line.size() + 2);
    std::copy(kFileMagic.begin(), kFileMagic.end(), bytes.begin());
    put(bytes, kFileVersion, header.version);
    put(bytes, kFileHeaderSize, static_cast<std::uint16_t>(bytes.size()));
    put(bytes, kFileCreated, numberOf(header.created));
    std::copy(line.begin(), line.end(), bytes.begin() + kFixedFileHeader);
    put(bytes, bytes.size() - 2, crc16X25(std::span(bytes).first(bytes.size() - 2)));
    return bytes;
}

DecodedFileHeader decodeFileHeader(std::span<const std::uint8_t> bytes)
{
    DecodedFileHeader result;
    if (bytes.size() < kFileMagic.size() || !std::equal(kFileMagic.begin(), kFileMagic.end(), bytes.begin())) {
        result.fault = { CaptureError::NotACapture, 0 };
        return result;
    }
    result.fault = { CaptureError::Damaged, 0 };
    if (bytes.size() < kFixedFileHeader + 2)
        return result;
    result.size = get<std::uint16_t>(bytes, kFileHeaderSize);
    if (result.size < kFixedFileHeader + 2 || result.size > bytes.size()
        || get<std::uint16_t>(bytes, result.size - 2) != crc16X25(bytes.first(result.size - 2)))
        return result;
    result.header.version = get<std::uint16_t>(bytes, kFileVersion);
    result.header.created = timeOf(get<std::uint64_t>(bytes, kFileCreated));
    result.header.line.assign(bytes.begin() + kFixedFileHeader,
                              bytes.begin() + static_cast<std::ptrdiff_t>(result.size - 2));
    result.fault = { result.header.version > kVersion ? CaptureError::NewerVersion : CaptureError::None, 0 };
    return result;
}

bool isTornFileHeader(std::span<const std::uint8_t> bytes)
{
    const std::size_t known = std::min(bytes.size(), kFileMagic.size());
    if (!std::equal(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(known), kFileMagic.begin()))
        return false;
    return bytes.size() < kFixedFileHeader || bytes.size() < get<std::uint16_t>(bytes, kFileHeaderSize);
}

std::array<std::uint8_t, kBlockHeader> encode(const BlockHeader &header)
{
    std::array<std::uint8_t, kBlockHeader> bytes {};
    std::copy(kBlockMagic.begin(), kBlockMagic.end(), bytes.begin());
    put(bytes, kBlockKind, header.kind);
    put(bytes, kBlockStored, header.storedSize);
    put(bytes, kBlockPlain, header.plainSize);
    put(bytes, kBlockCount, header.records);
    put(bytes, kBlockTelegrams, header.telegrams);
    put(bytes, kBlockFirst, header.first);
    put(bytes, kBlockEarliest, numberOf(header.earliest));
    put(bytes, kBlockLatest, numberOf(header.latest));
    put(bytes, kBlockCrc, crc16X25(std::span(bytes).subspan(kBlockKind)));
    return bytes;
}

std::optional<BlockHeader> decodeBlockHeader(std::span<const std::uint8_t> bytes)
{
    if (bytes.size() < kBlockHeader || !std::equal(kBlockMagic.begin(), kBlockMagic.end(), bytes.begin()))
        return std::nullopt;
    const auto header = bytes.first(kBlockHeader);
    if (get<std::uint16_t>(header, kBlockCrc) != crc16X25(header.subspan(kBlockKind)))
        return std::nullopt;
    BlockHeader result;
    result.kind = get<std::uint16_t>(header, kBlockKind);
    result.storedSize = get<std::uint32_t>(header, kBlockStored);
    result.plainSize = get<std::uint32_t>(header, kBlockPlain);
    result.records = get<std::uint32_t>(header, kBlockCount);
    result.telegrams = get<std::uint32_t>(header, kBlockTelegrams);
    result.first = get<std::uint64_t>(header, kBlockFirst);
    result.earliest = timeOf(get<std::uint64_t>(header, kBlockEarliest));
    result.latest = timeOf(get<std::uint64_t>(header, kBlockLatest));
    if (result.storedSize > kLargestBlock || result.plainSize > kLargestBlock)
        return std::nullopt;
    return result;
}

} // namespace meterscope::capture
