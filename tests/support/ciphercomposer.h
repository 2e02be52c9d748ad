// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Writes general-glo-ciphering frames for tests with libcrypto, independently of the code under test (Green Book 8,
/// 9.2.7.2; Luxembourg E-Meter P1 1.1.3, 3.2.5; AES-128-GCM: NIST SP 800-38D).
namespace meterscope::ciphertest {

struct Options
{
    std::array<std::uint8_t, 16> key { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 };
    /// Additional data behind the security control byte; empty: no additional data at all.
    std::vector<std::uint8_t> authentication { 0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                                               0x88, 0x99, 0xaa, 0xbb, 0xcc, 0xdd, 0xee, 0xff };
    std::string title = "MSC00001"; ///< eight octets
    std::uint32_t frameCounter = 1;
    std::uint8_t security = 0x30; ///< 0x20: encrypted, without a tag
    int lengthOctets = 0; ///< 1 to 3 of the length field; 0: the shortest
};

[[nodiscard]] std::string envelope(std::string_view plaintext, const Options &options = {});

} // namespace meterscope::ciphertest
