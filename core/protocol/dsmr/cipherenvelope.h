// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "protocol/framescanner.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace meterscope::dsmr {

/// One encrypted frame taken apart, with the size of its head for offsets and the tree.
///
///     DB 08 <title 8> <length: 82 hh ll, 81 ll or ll> <security control> <frame counter 4> <ciphertext> <tag 12>
///
/// Green Book 8, 9.2.7.2 (general-glo-ciphering); Luxembourg "E-Meter P1 Specification" 1.1.3, 3.2.5.
struct Envelope
{
    CipheredTelegram telegram; ///< points into the frame
    std::uint32_t lengthBytes = 0; ///< 1 to 3
    /// Offset of the ciphertext in the frame: the shift between plaintext and raw offsets.
    std::uint32_t ciphertextOffset = 0;
    /// Security control 0x30, authenticated and encrypted, with a 12-octet tag, as P1 ports send it; or 0x20, encrypted
    /// only and without a tag, where the checksum of the text inside is all there is.
    bool supported = false;
};

/// Takes a whole frame apart; nullopt when it is shorter than it says or no such frame at all.
[[nodiscard]] std::optional<Envelope> parseEnvelope(std::span<const std::uint8_t> frame);

/// Finds encrypted frames. The framer has no key, so a frame's checksum is absent here whatever the bytes.
class CipherEnvelopeScanner final : public FrameScanner
{
public:
    [[nodiscard]] Start findStart(std::span<const std::uint8_t> bytes, std::size_t from) const override;
    void begin() override;
    [[nodiscard]] ScanResult scan(std::span<const std::uint8_t> bytes, bool atEnd) override;

private:
    std::size_t m_searched = 0; ///< no other start begins before this
};

/// Longest frame believed: the largest telegram known has 2.5 kB (Lithuania, three-phase profile), and a damaged length
/// must not swallow minutes of good frames.
inline constexpr std::size_t kEnvelopeSizeLimit = 16 * 1024;

} // namespace meterscope::dsmr
