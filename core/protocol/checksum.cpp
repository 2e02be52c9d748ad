// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/checksum.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

namespace meterscope {

namespace {

constexpr std::uint16_t kArcPolynomial = 0xA001; // 0x8005 reflected
constexpr std::uint16_t kCcittPolynomial = 0x8408; // 0x1021 reflected

/// Bytes taken in one step. Sixteen tables of 512 bytes fit beside the data in any L1 cache.
constexpr std::size_t kSlices = 16;

using Tables = std::array<std::array<std::uint16_t, 256>, kSlices>;

/// tables[n][b] is the register after byte b and n zero bytes, from zero.
constexpr Tables makeTables(std::uint16_t polynomial)
{
    Tables tables {};
    for (unsigned byte = 0; byte < 256; ++byte) {
        unsigned crc = byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0U);
        tables[0][byte] = static_cast<std::uint16_t>(crc);
    }
    for (std::size_t slice = 1; slice < kSlices; ++slice) {
        for (unsigned byte = 0; byte < 256; ++byte) {
            const unsigned before = tables[slice - 1][byte];
            tables[slice][byte] = static_cast<std::uint16_t>((before >> 8) ^ tables[0][before & 0xff]);
        }
    }
    return tables;
}

constexpr Tables kArcTables = makeTables(kArcPolynomial);
constexpr Tables kCcittTables = makeTables(kCcittPolynomial);

std::uint64_t loadLittleEndian(const std::uint8_t *at)
{
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, at, sizeof word);
    } else {
        for (int i = 7; i >= 0; --i)
            word = (word << 8) | at[i];
    }
    return word;
}

/// The register after these eight bytes and `Behind` more.
template<std::size_t Behind> unsigned eightBytes(const Tables &tables, std::uint64_t word)
{
    unsigned crc = 0;
    for (std::size_t i = 0; i < 8; ++i)
        crc ^= tables[Behind + 7 - i][(word >> (8 * i)) & 0xff];
    return crc;
}

std::uint16_t slicedCrc(const Tables &tables, std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    const std::uint8_t *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= kSlices; at += kSlices, left -= kSlices) {
        const std::uint64_t first = loadLittleEndian(at) ^ crc;
        const std::uint64_t second = loadLittleEndian(at + 8);
        crc = static_cast<std::uint16_t>(eightBytes<8>(tables, first) ^ eightBytes<0>(tables, second));
    }
    for (; left > 0; ++at, --left)
        crc = static_cast<std::uint16_t>((crc >> 8) ^ tables[0][(crc ^ *at) & 0xff]);
    return crc;
}

} // namespace

std::uint16_t crc16Arc(std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    return slicedCrc(kArcTables, bytes, crc);
}

std::uint16_t crc16Ccitt(std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    return slicedCrc(kCcittTables, bytes, crc);
}

std::uint16_t crc16X25(std::span<const std::uint8_t> bytes)
{
    return static_cast<std::uint16_t>(crc16Ccitt(bytes, 0xFFFF) ^ 0xFFFF);
}

std::uint16_t crc16Kermit(std::span<const std::uint8_t> bytes)
{
    return crc16Ccitt(bytes, 0);
}

} // namespace meterscope
