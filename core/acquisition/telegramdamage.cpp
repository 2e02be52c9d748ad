// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/telegramdamage.h"

#include <bit>

namespace meterscope {

namespace {

constexpr std::size_t kLongest = 16 * 1024;
constexpr unsigned kEnough = 3; // telegrams until it is known what stands still
constexpr std::uint64_t kMostFlipped = 150; // per mille of the still bytes; more is another telegram
constexpr std::uint64_t kAlike = 950; // per mille of the still bytes that agree around a missing run

} // namespace

void TelegramPattern::accept(std::span<const std::uint8_t> telegram)
{
    if (telegram.size() > kLongest)
        return clear();
    if (telegram.size() == m_telegram.size()) {
        for (std::size_t index = 0; index < telegram.size(); ++index)
            m_still[index] = m_still[index] && m_telegram[index] == telegram[index];
        ++m_known;
    } else {
        m_still.assign(telegram.size(), true);
        m_known = 1;
    }
    m_telegram.assign(telegram.begin(), telegram.end());
}

void TelegramPattern::clear()
{
    m_telegram.clear();
    m_still.clear();
    m_known = 0;
}

TelegramDamage TelegramPattern::compare(std::span<const std::uint8_t> failed) const
{
    if (m_known < kEnough || failed.empty() || failed.size() > m_telegram.size())
        return {};
    return failed.size() == m_telegram.size() ? flips(failed) : missingRun(failed);
}

TelegramDamage TelegramPattern::flips(std::span<const std::uint8_t> failed) const
{
    TelegramDamage damage;
    std::uint64_t still = 0;
    std::uint64_t differing = 0;
    for (std::size_t index = 0; index < failed.size(); ++index) {
        if (!m_still[index])
            continue;
        ++still;
        const std::uint8_t changed = failed[index] ^ m_telegram[index];
        differing += changed != 0;
        damage.toZero += static_cast<std::uint32_t>(std::popcount(static_cast<std::uint8_t>(changed & ~failed[index])));
        damage.toOne += static_cast<std::uint32_t>(std::popcount(static_cast<std::uint8_t>(changed & failed[index])));
    }
    return differing * 1000 > still * kMostFlipped ? TelegramDamage {} : damage;
}

TelegramDamage TelegramPattern::missingRun(std::span<const std::uint8_t> failed) const
{
    const std::size_t missing = m_telegram.size() - failed.size();
    // Cut at every place in turn: what stands before it is compared in place, what stands behind it `missing` later.
    std::uint64_t compared = 0;
    std::uint64_t alike = 0;
    for (std::size_t index = 0; index < failed.size(); ++index) {
        compared += m_still[index + missing];
        alike += m_still[index + missing] && failed[index] == m_telegram[index + missing];
    }
    std::uint64_t bestAlike = alike;
    std::uint64_t bestCompared = compared;
    std::size_t bestCut = 0;
    for (std::size_t cut = 1; cut <= failed.size(); ++cut) {
        const std::size_t index = cut - 1;
        compared -= m_still[index + missing];
        alike -= m_still[index + missing] && failed[index] == m_telegram[index + missing];
        compared += m_still[index];
        alike += m_still[index] && failed[index] == m_telegram[index];
        if (alike * bestCompared > bestAlike * compared) {
            bestAlike = alike;
            bestCompared = compared;
            bestCut = cut;
        }
    }
    if (bestCompared == 0 || bestAlike * 1000 < bestCompared * kAlike)
        return {};
    TelegramDamage damage;
    damage.missing = static_cast<std::uint32_t>(missing);
    damage.missingAt = static_cast<std::uint32_t>(bestCut);
    return damage;
}

} // namespace meterscope
