// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "domain/ids.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace meterscope::capture {

// docs/CAPTURE.md, byte by byte. All numbers are little-endian.

inline constexpr std::array<std::uint8_t, 8> kFileMagic { 'M', 'S', 'C', 'A', 'P', '\r', '\n', 0x1a };
inline constexpr std::uint16_t kVersion = 1;
/// Magic, version, size of the header, creation time; the line's name follows, and a CRC-16.
inline constexpr std::size_t kFixedFileHeader = 8 + 2 + 2 + 8;
inline constexpr std::size_t kLongestLineName = 1024;
inline constexpr std::size_t kLongestFileHeader = kFixedFileHeader + kLongestLineName + 2;

inline constexpr std::array<std::uint8_t, 4> kBlockMagic { 'M', 'S', 'B', 'K' };
inline constexpr std::uint16_t kRecordBlock = 1; ///< the one kind of block there is
inline constexpr std::size_t kBlockHeader = 48;

/// Of a record's bytes.
inline constexpr std::size_t kLongestRecord = 1 << 20;
/// A block is sealed when its records hold so many bytes, or are so many.
inline constexpr std::size_t kBlockBytes = 1 << 20;
inline constexpr std::size_t kBlockRecords = 1 << 16;
/// What a reader takes for possible, so that a hostile file cannot ask for all memory.
inline constexpr std::uint32_t kLargestBlock = 1 << 26;

struct FileHeader
{
    std::uint16_t version = kVersion;
    UtcMillis created {};
    std::string line; ///< stable name of the line ("usb:A9X1"); may be empty
};

[[nodiscard]] std::vector<std::uint8_t> encode(const FileHeader &header);

struct DecodedFileHeader
{
    CaptureFault fault;
    FileHeader header;
    std::size_t size = 0; ///< where the first block begins
};
/// `bytes`: the beginning of the file, kLongestFileHeader bytes or all there are.
[[nodiscard]] DecodedFileHeader decodeFileHeader(std::span<const std::uint8_t> bytes);
/// The beginning of a header that was torn while the file was made, or nothing at all.
[[nodiscard]] bool isTornFileHeader(std::span<const std::uint8_t> bytes);

struct BlockHeader
{
    std::uint16_t kind = kRecordBlock;
    std::uint32_t storedSize = 0; ///< of the zstd frame behind the header
    std::uint32_t plainSize = 0; ///< of what it holds
    std::uint32_t records = 0;
    std::uint32_t telegrams = 0; ///< those of the records that are no noise
    std::uint64_t first = 0; ///< number of the first record, counted from the first one of the file
    UtcMillis earliest {}; ///< arrival, of all records
    UtcMillis latest {};

    bool operator==(const BlockHeader &) const = default;
};

[[nodiscard]] std::array<std::uint8_t, kBlockHeader> encode(const BlockHeader &header);
/// nullopt where no block begins, or one that is damaged.
[[nodiscard]] std::optional<BlockHeader> decodeBlockHeader(std::span<const std::uint8_t> bytes);

} // namespace meterscope::capture
