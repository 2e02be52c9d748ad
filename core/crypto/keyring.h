// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope {

/// What a Luxembourg or Austrian grid operator hands out for one meter. Never logged, never stored with the readings.
struct TelegramKey
{
    std::string name; ///< the user's word for it
    std::array<std::uint8_t, 16> key {}; ///< AES-128 key ("GUEK")
    /// Additional authenticated data in front of which the security control byte is put; empty: no additional data.
    std::vector<std::uint8_t> authentication;
    /// Accept a telegram whose tag does not verify as long as its inner checksum holds (meters are known whose tag
    /// nobody can reproduce). Off unless the user asks for it.
    bool acceptUnchecked = false;

    TelegramKey();
    ~TelegramKey(); ///< overwrites the key
    TelegramKey(const TelegramKey &) = default;
    TelegramKey &operator=(const TelegramKey &) = default;
    TelegramKey(TelegramKey &&) noexcept = default;
    TelegramKey &operator=(TelegramKey &&) noexcept = default;
};

/// Why a key file could not be read, and where. Line and column from 1.
struct KeyFileError
{
    enum class Code : std::uint8_t
    {
        KeyMissing, ///< no key= on the line
        KeyMalformed, ///< not 32 hex digits
        AuthenticationMalformed, ///< not an even number of hex digits
        WordUnknown,
        Empty, ///< not one key in the file
    };
    Code code = Code::Empty;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
};

/// Reads a key file: one key a line, `<name> key=<32 hex> [auth=<hex>] [tag=unchecked]`, empty lines and lines that
/// begin with '#' left out. Without auth= the additional data of the Luxembourg specification are taken
/// (00112233445566778899AABBCCDDEEFF, E-Meter P1 1.1.3, 3.2.5).
struct KeyFile
{
    std::vector<TelegramKey> keys;
    std::optional<KeyFileError> error;
};
[[nodiscard]] KeyFile parseKeyFile(std::string_view text);

} // namespace meterscope
