// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/dsmr/obiscache.h"

#include "protocol/dsmr/tokens.h"

namespace meterscope::dsmr {

namespace {

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
    std::uint64_t words[2] = { loadEight(at), loadEight(at + 8) };
    if (const std::uint64_t first = bytesEqualTo(words[0], '('); first != 0) {
        words[0] &= charactersBefore(first);
        words[1] = 0;
    } else if (const std::uint64_t second = bytesEqualTo(words[1], '('); second != 0) {
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
