// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/checksum.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

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
    // The rest, no byte of which waits for the one before it.
    unsigned behind = left < 2 ? static_cast<unsigned>(crc >> (8 * left)) : 0U;
    for (std::size_t i = 0; i < left; ++i, crc = static_cast<std::uint16_t>(crc >> 8))
        behind ^= tables[left - 1 - i][(at[i] ^ crc) & 0xff];
    return static_cast<std::uint16_t>(behind);
}

#if defined(__x86_64__)

/// x^power mod the reflected polynomial, as a factor for carry-less multiplication: the coefficient of x^63 in bit 0.
constexpr std::uint64_t powerOfX(std::uint16_t polynomial, int power)
{
    unsigned crc = 0x8000; // x^0 in a reflected 16-bit register
    for (int i = 0; i < power; ++i)
        crc = (crc >> 1) ^ ((crc & 1) != 0 ? polynomial : 0U);
    return std::uint64_t(crc) << 48;
}

/// Factors that move a block of 16 bytes over `blocks` blocks behind it: its first eight bytes stand 64 bits higher.
/// The product of two reflected 64-bit factors comes out one power too low.
struct FoldFactors
{
    std::uint64_t low = 0;
    std::uint64_t high = 0;

    constexpr FoldFactors(std::uint16_t polynomial, int blocks)
        : low(powerOfX(polynomial, 128 * blocks + 64 - 1))
        , high(powerOfX(polynomial, 128 * blocks - 1))
    { }
};

template<std::uint16_t Polynomial> constexpr FoldFactors kOneBlock { Polynomial, 1 };
template<std::uint16_t Polynomial> constexpr FoldFactors kFourBlocks { Polynomial, 4 };

__attribute__((target("pclmul"))) inline __m128i folded(__m128i block, const FoldFactors &factors, __m128i next)
{
    const __m128i pair = _mm_set_epi64x(static_cast<long long>(factors.high), static_cast<long long>(factors.low));
    const __m128i low = _mm_clmulepi64_si128(block, pair, 0x00);
    const __m128i high = _mm_clmulepi64_si128(block, pair, 0x11);
    return _mm_xor_si128(_mm_xor_si128(low, high), next);
}

/// Folds the message into its last sixteen bytes, four blocks at a time, with carry-less multiplications; the tables do
/// what is left (Gopal et al., "Fast CRC Computation Using PCLMULQDQ", Intel 2009).
template<std::uint16_t Polynomial>
__attribute__((target("pclmul"))) std::uint16_t foldedCrc(const Tables &tables, std::span<const std::uint8_t> bytes,
                                                          std::uint16_t crc)
{
    constexpr std::size_t block = 16;
    const auto load = [](const std::uint8_t *at) __attribute__((target("pclmul")))
    {
        return _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
    };
    const std::uint8_t *at = bytes.data();
    const std::uint8_t *const end = at + bytes.size();
    __m128i a = _mm_xor_si128(load(at), _mm_cvtsi32_si128(crc));
    __m128i b = load(at + block);
    __m128i c = load(at + 2 * block);
    __m128i d = load(at + 3 * block);
    for (at += 4 * block; end - at >= std::ptrdiff_t(4 * block); at += 4 * block) {
        a = folded(a, kFourBlocks<Polynomial>, load(at));
        b = folded(b, kFourBlocks<Polynomial>, load(at + block));
        c = folded(c, kFourBlocks<Polynomial>, load(at + 2 * block));
        d = folded(d, kFourBlocks<Polynomial>, load(at + 3 * block));
    }
    __m128i rest =
        folded(folded(folded(a, kOneBlock<Polynomial>, b), kOneBlock<Polynomial>, c), kOneBlock<Polynomial>, d);
    for (; end - at >= std::ptrdiff_t(block); at += block)
        rest = folded(rest, kOneBlock<Polynomial>, load(at));
    std::uint8_t last[block];
    _mm_storeu_si128(reinterpret_cast<__m128i *>(last), rest);
    return slicedCrc(tables, { at, end }, slicedCrc(tables, last, 0));
}

const bool kCanFold = __builtin_cpu_supports("pclmul") != 0;

#endif

/// Below this, setting up is not worth it.
constexpr std::size_t kFoldFrom = 64;

template<std::uint16_t Polynomial>
std::uint16_t fastestCrc(const Tables &tables, std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
#if defined(__x86_64__)
    if (kCanFold && bytes.size() >= kFoldFrom)
        return foldedCrc<Polynomial>(tables, bytes, crc);
#endif
    return slicedCrc(tables, bytes, crc);
}

} // namespace

std::uint16_t crc16Arc(std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    return fastestCrc<kArcPolynomial>(kArcTables, bytes, crc);
}

std::uint16_t crc16Ccitt(std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    return fastestCrc<kCcittPolynomial>(kCcittTables, bytes, crc);
}

std::uint16_t crc16ArcPortable(std::span<const std::uint8_t> bytes, std::uint16_t crc)
{
    return slicedCrc(kArcTables, bytes, crc);
}

std::uint16_t crc16CcittPortable(std::span<const std::uint8_t> bytes, std::uint16_t crc)
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
