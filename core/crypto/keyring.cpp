// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/keyring.h"

#include "domain/hex.h"

#include <openssl/crypto.h>

#include <algorithm>
#include <utility>

namespace meterscope {

namespace {

constexpr std::uint8_t kDefaultAuthentication[16] = { 0x00, 0x11, 0x22, 0x33, 0x44, 0x55, 0x66, 0x77,
                                                      0x88, 0x99, 0xAA, 0xBB, 0xCC, 0xDD, 0xEE, 0xFF };

/// Reads one line word by word.
class KeyLine
{
public:
    explicit KeyLine(std::string_view line)
        : m_line(line)
    { }

    /// Empty at the end of the line.
    [[nodiscard]] std::string_view nextWord()
    {
        m_begin = std::min(m_line.find_first_not_of(" \t\r", m_end), m_line.size());
        m_end = std::min(m_line.find_first_of(" \t\r", m_begin), m_line.size());
        return m_line.substr(m_begin, m_end - m_begin);
    }
    [[nodiscard]] std::uint32_t column() const { return static_cast<std::uint32_t>(m_begin) + 1; }

private:
    std::string_view m_line;
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
};

[[nodiscard]] std::optional<KeyFileError::Code> applyWord(std::string_view word, TelegramKey &key, bool &hasKey)
{
    constexpr std::string_view kKey = "key=";
    constexpr std::string_view kAuthentication = "auth=";
    if (word.starts_with(kKey)) {
        const auto octets = octetsFromHex(word.substr(kKey.size()));
        if (!octets || octets->size() != key.key.size()) {
            return KeyFileError::Code::KeyMalformed;
        }
        std::copy(octets->begin(), octets->end(), key.key.begin());
        hasKey = true;
        return std::nullopt;
    }
    if (word.starts_with(kAuthentication)) {
        const auto octets = octetsFromHex(word.substr(kAuthentication.size()));
        if (!octets) {
            return KeyFileError::Code::AuthenticationMalformed;
        }
        key.authentication.assign(octets->begin(), octets->end());
        return std::nullopt;
    }
    if (word == "tag=unchecked") {
        key.acceptUnchecked = true;
        return std::nullopt;
    }
    return KeyFileError::Code::WordUnknown;
}

[[nodiscard]] std::optional<KeyFileError> parseLine(std::string_view text, std::uint32_t number, KeyFile &file)
{
    KeyLine line(text);
    const std::string_view name = line.nextWord();
    if (name.empty() || name.front() == '#') {
        return std::nullopt;
    }
    TelegramKey key;
    key.name = name;
    bool hasKey = false;
    for (std::string_view word = line.nextWord(); !word.empty(); word = line.nextWord()) {
        if (const auto code = applyWord(word, key, hasKey)) {
            return KeyFileError { *code, number, line.column() };
        }
    }
    if (!hasKey) {
        return KeyFileError { KeyFileError::Code::KeyMissing, number, 1 };
    }
    file.keys.push_back(std::move(key));
    return std::nullopt;
}

} // namespace

TelegramKey::TelegramKey()
    : authentication(std::begin(kDefaultAuthentication), std::end(kDefaultAuthentication))
{ }

TelegramKey::~TelegramKey()
{
    OPENSSL_cleanse(key.data(), key.size());
}

KeyFile parseKeyFile(std::string_view text)
{
    KeyFile file;
    std::uint32_t number = 0;
    while (!text.empty() && !file.error) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        file.error = parseLine(text.substr(0, end), ++number, file);
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!file.error && file.keys.empty()) {
        file.error = KeyFileError { KeyFileError::Code::Empty, number, 1 };
    }
    return file;
}

} // namespace meterscope
