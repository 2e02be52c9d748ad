// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/obispattern.h"

#include "domain/obisgroups.h"

namespace meterscope {

namespace {

/// Reads "*" or a decimal group 0..255 and steps behind it.
bool readGroup(std::string_view &text, std::int16_t &group)
{
    if (!text.empty() && text.front() == '*') {
        text.remove_prefix(1);
        return true;
    }
    std::uint8_t value = 0;
    if (!readObisGroup(text, value))
        return false;
    group = value;
    return true;
}

} // namespace

std::optional<ObisPattern> ObisPattern::parse(std::string_view text)
{
    ObisPattern pattern;
    auto &group = pattern.m_groups;
    if (text.find(':') != std::string_view::npos
        && !(readGroup(text, group[0]) && readObisSeparator(text, '-') && readGroup(text, group[1])
             && readObisSeparator(text, ':')))
        return std::nullopt;
    const bool complete = readGroup(text, group[2]) && readObisSeparator(text, '.') && readGroup(text, group[3])
        && readObisSeparator(text, '.') && readGroup(text, group[4]);
    if (!complete || (!text.empty() && !(readObisSeparator(text, '*') && readGroup(text, group[5]) && text.empty())))
        return std::nullopt;
    return pattern;
}

bool ObisPattern::matches(const ObisCode &code) const
{
    const std::array<std::uint8_t, 6> groups { code.a, code.b, code.c, code.d, code.e, code.f };
    for (std::size_t i = 0; i < groups.size(); ++i)
        if (m_groups[i] != kAny && m_groups[i] != groups[i])
            return false;
    return true;
}

std::optional<ObisCode> ObisPattern::single() const
{
    for (std::size_t i = 0; i < 5; ++i)
        if (m_groups[i] == kAny)
            return std::nullopt;
    const auto group = [this](std::size_t i) { return static_cast<std::uint8_t>(m_groups[i]); };
    return ObisCode { group(0), group(1), group(2),
                      group(3), group(4), m_groups[5] == kAny ? std::uint8_t(255) : group(5) };
}

} // namespace meterscope
