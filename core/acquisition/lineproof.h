// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/linefinding.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace meterscope {

/// Bytes as characters, each with `mask`.
[[nodiscard]] std::string asText(std::span<const std::uint8_t> bytes, std::uint8_t mask);

/// What bytes can prove about a line. Pure; shares are per mille.
namespace proof {

[[nodiscard]] constexpr bool isText(unsigned byte)
{
    byte &= 0xff;
    return (byte >= 0x20 && byte < 0x7f) || byte == '\r' || byte == '\n';
}

/// The dialect of readable text: P1 writes "1-0:1.8.1(", a D0 interface "1-0:1.8.1*255(" or, signed on to, "1.8.1(".
[[nodiscard]] LineDialect dialectOf(std::string_view text);

/// Digits and brackets as P1 mixes them, in a window too short for a whole code.
[[nodiscard]] bool looksLikeP1(std::span<const std::uint8_t> bytes);

/// The first line of a telegram, "/ISK5\2M550T-1012", for a person to know his meter by; empty where there is none.
[[nodiscard]] std::string identification(const std::string &text);

/// The line behind the blank one, "1-3:0.2.8(50)": what an inverted line shows of its meter, whose header is lost
/// behind the pause. Empty where there is none.
[[nodiscard]] std::string firstDataLine(const std::string &text);

/// AT commands as ModemManager sends them to see whether a port is a modem.
[[nodiscard]] std::uint32_t modemProbes(std::span<const std::uint8_t> bytes);

/// Share of bytes that a port `factor` times faster than the meter can make: every bit of the meter so often.
[[nodiscard]] std::uint32_t stretched(std::span<const std::uint8_t> bytes, unsigned factor);

/// The usual rate that lies `factor` below; 12 and more leave nothing but zeros and stand for all of them.
[[nodiscard]] std::uint32_t senderRate(std::uint32_t baudRate, unsigned factor);

/// Byte runs that SML has and nothing else: the escape sequence, entries of an OBIS code, units with their scaler.
[[nodiscard]] std::uint32_t smlMarks(std::span<const std::uint8_t> bytes);

/// The shortest of them, "07 01 00" of an OBIS code: where longer runs do not come through.
[[nodiscard]] std::uint32_t codeMarks(std::string_view bytes);

/// Entries of an SML list (77 07, an OBIS code of six octets that ends in ff), whole and with one octet off.
struct SmlEntries
{
    std::uint32_t whole = 0;
    std::uint32_t gained = 0; ///< one octet has 1-bits too many: light was lost
    std::uint32_t lost = 0; ///< too few: light was added
};
[[nodiscard]] SmlEntries smlEntries(std::span<const std::uint8_t> bytes);

/// HDLC, M-Bus or an encrypted telegram by its header and, where it has one, the header's checksum; else Unknown.
[[nodiscard]] LineDialect framedDialect(std::span<const std::uint8_t> bytes);

} // namespace proof

} // namespace meterscope
