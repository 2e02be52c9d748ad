// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/obiscache.h"

#include "protocol/dsmr/tokens.h"

namespace meterscope::dsmr {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101;

/// The top bit of the first byte that is a '(', and perhaps bits above it; 0 when there is none.
std::uint64_t bracketIn(std::uint64_t word)
{
    const std::uint64_t zeroWhereBracket = word ^ (kOnes * '(');
    return (zeroWhereBracket - kOnes) & ~zeroWhereBracket & (kOnes << 7);
}

/// A mask of the bytes below the first one marked.
std::uint64_t charactersBefore(std::uint64_t marks)
{
    const std::uint64_t lowest = marks & (~marks + 1);
    return (lowest >> 7) - 1;
}

} // namespace

const ObisCache::Code *ObisCache::find(const char *at)
{
    static_assert(kRoom >= kObisRoom);
    std::uint64_t words[2] = {};
    std::memcpy(words, at, sizeof words);
    if constexpr (std::endian::native != std::endian::little)
        return nullptr; // the words below are little-endian; object() reads every line without us
    if (const std::uint64_t first = bracketIn(words[0]); first != 0) {
        words[0] &= charactersBefore(first);
        words[1] = 0;
    } else if (const std::uint64_t second = bracketIn(words[1]); second != 0) {
        words[1] &= charactersBefore(second);
    } else {
        return nullptr;
    }
    constexpr std::uint64_t mix = 0x9E3779B97F4A7C15; // 2^64 / golden ratio
    const std::size_t slot = ((words[0] * mix) ^ (words[1] * (mix << 1 | 1))) >> 56;
    Code &code = m_codes[slot];
    if (code.characters[0] == words[0] && code.characters[1] == words[1] && code.length != 0)
        return &code;
    const char *behind = at;
    ObisCode obis;
    if (readObisUnbounded(behind, obis) != ObisForm::Standard || *behind != '(')
        return nullptr;
    code = { { words[0], words[1] }, findObis(obis), obis, static_cast<std::uint8_t>(behind - at) };
    return &code;
}

} // namespace meterscope::dsmr
