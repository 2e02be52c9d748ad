// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/gcmdecryptor.h"

#include "protocol/dsmr/dsmrscanner.h"

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
    verified = !telegram.tag.empty()
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, kTagLength, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), plaintext.data() + length, &rest) == 1;
    return true;
}

/// Whether the text is a telegram whose own checksum holds.
[[nodiscard]] bool isWholeTelegram(std::span<const std::uint8_t> text)
{
    dsmr::DsmrScanner scanner;
    const std::size_t start = scanner.findStart(text, 0).position;
    scanner.begin();
    const ScanResult found = scanner.scan(text.subspan(start), true);
    return found.state == ScanResult::State::Frame && found.info.checksum == ChecksumState::Ok;
}

/// Whether the right key was used: in counter mode a damaged octet spoils itself alone, what stands before a lost one
/// stays whole, and a wrong key gives random octets. Those are text for so long once in 10^7 telegrams.
[[nodiscard]] bool holdsText(std::span<const std::uint8_t> octets)
{
    constexpr std::size_t longEnough = 24;
    std::size_t run = 0;
    for (const std::uint8_t octet : octets) {
        const bool isText = (octet >= 0x20 && octet <= 0x7e) || octet == '\r' || octet == '\n';
        run = isText ? run + 1 : 0;
        if (run == longEnough) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] DecryptState unverifiedState(const TelegramKey &key, const CipheredTelegram &telegram,
                                           std::span<const std::uint8_t> text)
{
    if (isWholeTelegram(text)) {
        return key.acceptUnchecked || telegram.tag.empty() ? DecryptState::Unchecked
                                                           : DecryptState::AdditionalDataDiffer;
    }
    return holdsText(text) ? DecryptState::Damaged : DecryptState::AuthenticationFailed;
}

} // namespace

GcmDecryptor::GcmDecryptor(std::vector<TelegramKey> keys)
    : m_keys(std::move(keys))
{ }

DecryptState GcmDecryptor::decrypt(const CipheredTelegram &telegram, std::vector<std::uint8_t> &plaintext) const
{
    plaintext.clear();
    if (m_keys.empty()) {
        return DecryptState::KeyMissing;
    }
    DecryptState best = DecryptState::AuthenticationFailed;
    if (telegram.systemTitle.size() != kTitleLength || telegram.frameCounter.size() != kCounterLength
        || (!telegram.tag.empty() && telegram.tag.size() != kTagLength)) {
        return best;
    }
    std::vector<std::uint8_t> text;
    for (const TelegramKey &key : m_keys) {
        bool verified = false;
        if (!decryptWith(key, telegram, text, verified)) {
            continue;
        }
        const DecryptState state = verified ? DecryptState::Ok : unverifiedState(key, telegram, text);
        if (state > best) {
            best = state;
            plaintext.swap(text);
        }
        if (verified) {
            return best;
        }
    }
    if (best != DecryptState::Unchecked) {
        plaintext.clear();
    }
    return best;
}

} // namespace meterscope
