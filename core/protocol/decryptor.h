// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"

#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// One general-glo-ciphering frame, taken apart (Green Book 8, 9.2.7.2; Luxembourg E-Meter P1 1.1.3, 3.2.5).
struct CipheredTelegram
{
    std::span<const std::uint8_t> systemTitle; ///< 8 octets
    std::uint8_t securityControl = 0; ///< 0x30: authenticated and encrypted
    std::span<const std::uint8_t> frameCounter; ///< 4 octets
    std::span<const std::uint8_t> ciphertext;
    std::span<const std::uint8_t> tag; ///< 12 octets
};

enum class DecryptState : std::uint8_t
{
    Ok,
    KeyMissing, ///< no key to try
    AuthenticationFailed, ///< no key gives the tag: wrong key or damaged frame
    Unchecked, ///< decrypted without a matching tag, because the user allows it and the inner checksum holds
};

/// Decrypts telegrams; implemented in core/crypto, injected by app. Keys never leave it.
class Decryptor
{
public:
    virtual ~Decryptor() = default;
    /// Writes the plaintext (as long as the ciphertext) with Ok and Unchecked. `plaintext` keeps its memory.
    [[nodiscard]] virtual DecryptState decrypt(const CipheredTelegram &telegram,
                                               std::vector<std::uint8_t> &plaintext) const = 0;
};

} // namespace meterscope
