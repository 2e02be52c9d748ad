// SPDX-License-Identifier: GPL-3.0-or-later
#include "ciphercomposer.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <memory>

namespace meterscope::ciphertest {

namespace {

constexpr std::uint8_t kAuthenticated = 0x10;
constexpr int kTagLength = 12;

std::string lengthField(std::size_t length, int octets)
{
    if (octets == 0)
        octets = length < 0x80 ? 1 : length < 0x100 ? 2 : 3;
    const auto low = static_cast<char>(length);
    if (octets == 1)
        return { low };
    if (octets == 2)
        return { '\x81', low };
    return { '\x82', static_cast<char>(length >> 8), low };
}

const std::uint8_t *octetsOf(std::string_view text)
{
    return reinterpret_cast<const std::uint8_t *>(text.data());
}

void mustHold(bool condition)
{
    if (!condition)
        std::abort(); // libcrypto refuses what every test relies on
}

} // namespace

std::string envelope(std::string_view plaintext, const Options &options)
{
    std::string counter;
    for (int shift = 24; shift >= 0; shift -= 8)
        counter += static_cast<char>(options.frameCounter >> shift);
    const std::string iv = options.title + counter;
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(EVP_CIPHER_CTX_new(),
                                                                                  &EVP_CIPHER_CTX_free);
    int length = 0;
    std::vector<std::uint8_t> text(plaintext.size());
    std::vector<std::uint8_t> tag(kTagLength);
    mustHold(EVP_EncryptInit_ex(context.get(), EVP_aes_128_gcm(), nullptr, options.key.data(), octetsOf(iv)) == 1);
    if (!options.authentication.empty()) {
        mustHold(EVP_EncryptUpdate(context.get(), nullptr, &length, &options.security, 1) == 1);
        mustHold(EVP_EncryptUpdate(context.get(), nullptr, &length, options.authentication.data(),
                                   static_cast<int>(options.authentication.size()))
                 == 1);
    }
    mustHold(
        EVP_EncryptUpdate(context.get(), text.data(), &length, octetsOf(plaintext), static_cast<int>(plaintext.size()))
        == 1);
    mustHold(EVP_EncryptFinal_ex(context.get(), text.data() + length, &length) == 1);
    mustHold(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, kTagLength, tag.data()) == 1);
    if ((options.security & kAuthenticated) == 0)
        tag.clear();
    const std::string content = static_cast<char>(options.security) + counter + std::string(text.begin(), text.end())
        + std::string(tag.begin(), tag.end());
    return "\xDB\x08" + options.title + lengthField(content.size(), options.lengthOctets) + content;
}

} // namespace meterscope::ciphertest
