// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/obiscode.h"

#include "domain/obisgroups.h"

#include <array>

namespace meterscope {

bool readObisGroup(std::string_view &text, std::uint8_t &group)
{
    unsigned value = 0;
    std::size_t count = 0;
    while (count < text.size() && count < 3 && text[count] >= '0' && text[count] <= '9')
        value = value * 10 + unsigned(text[count++] - '0');
    if (count == 0 || value > 255)
        return false;
    group = static_cast<std::uint8_t>(value);
    text.remove_prefix(count);
    return true;
}

bool readObisSeparator(std::string_view &text, char separator)
{
    if (text.empty() || text.front() != separator)
        return false;
    text.remove_prefix(1);
    return true;
}

std::optional<ObisCode> ObisCode::parse(std::string_view text)
{
    ObisCode code;
    const bool complete = readObisGroup(text, code.a) && readObisSeparator(text, '-') && readObisGroup(text, code.b)
        && readObisSeparator(text, ':') && readObisGroup(text, code.c) && readObisSeparator(text, '.')
        && readObisGroup(text, code.d) && readObisSeparator(text, '.') && readObisGroup(text, code.e);
    if (!complete)
        return std::nullopt;
    if (!text.empty() && !(readObisSeparator(text, '*') && readObisGroup(text, code.f) && text.empty()))
        return std::nullopt;
    return code;
}

std::string ObisCode::toString() const
{
    std::string text;
    appendTo(text);
    return text;
}

void ObisCode::appendTo(std::string &out) const
{
    std::array<char, 24> text {}; // six groups of three digits and five separators are 23 characters
    std::size_t size = 0;
    const auto append = [&](std::uint8_t group, char separator) {
        if (group >= 100)
            text[size++] = static_cast<char>('0' + group / 100);
        if (group >= 10)
            text[size++] = static_cast<char>('0' + group / 10 % 10);
        text[size++] = static_cast<char>('0' + group % 10);
        text[size++] = separator;
    };
    append(a, '-');
    append(b, ':');
    append(c, '.');
    append(d, '.');
    append(e, '*');
    if (f != 255) // 255 is "not used" and not printed, nor its separator
        append(f, '*');
    out.append(text.data(), size - 1);
}

} // namespace meterscope
