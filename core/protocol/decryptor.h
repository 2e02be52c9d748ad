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
    std::span<const std::uint8_t> tag; ///< 12 octets; none where the frame is encrypted only
};

/// From nothing to everything: with several keys the best counts.
enum class DecryptState : std::uint8_t
{
    KeyMissing, ///< no key to try
    AuthenticationFailed, ///< no key opens it: a wrong one, or title or frame counter were damaged
    Damaged, ///< a key opens it, for long stretches are text, but neither tag nor inner checksum hold
    AdditionalDataDiffer, ///< a key opens it and the inner checksum holds, but the tag does not: other additional data
    Unchecked, ///< decrypted and the inner checksum holds; without a tag, or the user allows one that does not match
    Ok, ///< the tag holds
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
