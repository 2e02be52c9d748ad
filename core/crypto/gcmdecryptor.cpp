// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gcmdecryptor.h"

#include <openssl/evp.h>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

namespace meterscope {

namespace {

constexpr int kTitleLength = 8;
constexpr int kCounterLength = 4;
constexpr int kTagLength = 12;

struct ContextDeleter
{
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
using Context = std::unique_ptr<EVP_CIPHER_CTX, ContextDeleter>;

[[nodiscard]] bool start(EVP_CIPHER_CTX *context, const TelegramKey &key, const CipheredTelegram &telegram)
{
    std::array<std::uint8_t, kTitleLength + kCounterLength> iv {};
    std::copy(telegram.systemTitle.begin(), telegram.systemTitle.end(), iv.begin());
    std::copy(telegram.frameCounter.begin(), telegram.frameCounter.end(), iv.begin() + kTitleLength);
    return EVP_DecryptInit_ex(context, EVP_aes_128_gcm(), nullptr, nullptr, nullptr) == 1
        && EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_GCM_SET_IVLEN, static_cast<int>(iv.size()), nullptr) == 1
        && EVP_DecryptInit_ex(context, nullptr, nullptr, key.key.data(), iv.data()) == 1;
}

[[nodiscard]] bool addAuthenticatedData(EVP_CIPHER_CTX *context, const TelegramKey &key, std::uint8_t securityControl)
{
    if (key.authentication.empty()) {
        return true;
    }
    int length = 0;
    return EVP_DecryptUpdate(context, nullptr, &length, &securityControl, 1) == 1
        && EVP_DecryptUpdate(context, nullptr, &length, key.authentication.data(),
                             static_cast<int>(key.authentication.size()))
        == 1;
}

/// True when the text was written; `verified` says whether the tag holds.
[[nodiscard]] bool decryptWith(const TelegramKey &key, const CipheredTelegram &telegram,
                               std::vector<std::uint8_t> &plaintext, bool &verified)
{
    const Context context(EVP_CIPHER_CTX_new());
    if (!context || !start(context.get(), key, telegram)
        || !addAuthenticatedData(context.get(), key, telegram.securityControl)) {
        return false;
    }
    plaintext.resize(telegram.ciphertext.size());
    int length = 0;
    if (EVP_DecryptUpdate(context.get(), plaintext.data(), &length, telegram.ciphertext.data(),
                          static_cast<int>(telegram.ciphertext.size()))
        != 1) {
        return false;
    }
    // OpenSSL wants the expected tag as a pointer to non-const although it only reads it.
    std::array<std::uint8_t, kTagLength> tag {};
    std::copy(telegram.tag.begin(), telegram.tag.end(), tag.begin());
    int rest = 0;
    verified = EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagLength, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), plaintext.data() + length, &rest) == 1;
    return true;
}

} // namespace

GcmDecryptor::GcmDecryptor(std::vector<TelegramKey> keys)
    : m_keys(std::move(keys))
{ }

DecryptState GcmDecryptor::decrypt(const CipheredTelegram &telegram, std::vector<std::uint8_t> &plaintext) const
{
    if (m_keys.empty()) {
        return DecryptState::KeyMissing;
    }
    if (telegram.systemTitle.size() != kTitleLength || telegram.frameCounter.size() != kCounterLength
        || telegram.tag.size() != kTagLength) {
        return DecryptState::AuthenticationFailed;
    }
    bool verified = false;
    for (const TelegramKey &key : m_keys) {
        if (decryptWith(key, telegram, plaintext, verified) && verified) {
            return DecryptState::Ok;
        }
    }
    for (const TelegramKey &key : m_keys) {
        // Whether this key is the right one shows in the text: a P1 telegram begins with its header.
        if (key.acceptUnchecked && decryptWith(key, telegram, plaintext, verified) && !plaintext.empty()
            && plaintext.front() == '/') {
            return DecryptState::Unchecked;
        }
    }
    plaintext.clear();
    return DecryptState::AuthenticationFailed;
}

} // namespace meterscope
