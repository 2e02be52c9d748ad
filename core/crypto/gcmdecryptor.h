// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/keyring.h"
#include "protocol/decryptor.h"

#include <vector>

namespace meterscope {

/// AES-128-GCM for general-glo-ciphering frames through OpenSSL's libcrypto (NIST SP 800-38D, tag of 12 octets,
/// IV = system title and frame counter). Tries every key it was given. Thread-safe: holds nothing but the keys.
class GcmDecryptor final : public Decryptor
{
public:
    explicit GcmDecryptor(std::vector<TelegramKey> keys);

    [[nodiscard]] DecryptState decrypt(const CipheredTelegram &telegram,
                                       std::vector<std::uint8_t> &plaintext) const override;

private:
    std::vector<TelegramKey> m_keys;
};

} // namespace meterscope
