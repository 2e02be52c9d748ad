// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace meterscope {

/// Writes the pieces of a P1 telegram (DSMR P1 companion standard 5.0.2, chapter 6).
class DsmrText
{
public:
    /// `out` must outlive this object.
    explicit DsmrText(std::string &out)
        : m_out(out)
    { }

    /// Everything as it stands, then CR LF.
    void line(std::string_view text);
    /// id(text)
    void text(std::string_view id, std::string_view text);
    /// id(000123.456*kWh): `value` in units of the last decimal, zero-padded to `digits` digits in all.
    void number(std::string_view id, std::int64_t value, int digits, int decimals, std::string_view unit);
    void begin(std::string_view id); ///< id without brackets; groups follow
    void group(std::string_view text); ///< (text)
    void end(); ///< CR LF

    /// YYMMDDhhmmss in Dutch local time, with the daylight saving flag S or W if asked (6.4 TST).
    [[nodiscard]] static std::string timestamp(UtcSeconds time, bool withFlag);
    /// Octets in hex, as identifiers and messages are sent.
    [[nodiscard]] static std::string hex(std::string_view characters);
    [[nodiscard]] static std::string fixedPoint(std::int64_t value, int digits, int decimals);

private:
    std::string &m_out;
};

} // namespace meterscope
