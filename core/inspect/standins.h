// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope::redaction {

/// Stand-ins of the same length for what identifies a meter or its owner: the same one for the same original wherever
/// it stands, so that telegrams can still be told apart by meter. Letters and digits keep their kind, hex digits stand
/// for characters of the same kind, and manufacturer letters stay, since quirks hang on them.
class StandIns
{
public:
    /// For characters, hex digits or octets as they stand in a telegram. `isHexText`: digits that stand for characters.
    [[nodiscard]] std::string of(std::string_view original, bool isHexText);
    /// For a server id (DIN 43863-5): length, medium, manufacturer and fabrication block stay.
    [[nodiscard]] std::string ofServerId(std::string_view octets);

    /// Off: originals are still replaced, but not looked for elsewhere. For telegrams whose checksum does not hold:
    /// what was taken for an identifier there may be any bytes.
    void setLearning(bool on) { m_isLearning = on; }
    /// Puts stand-ins for all originals seen so far, as characters, octets and hex digits of either case.
    void replaceAll(std::string &bytes) const;
    [[nodiscard]] std::size_t count() const { return m_numbers.size(); }

private:
    [[nodiscard]] std::string ofText(std::string_view text);
    [[nodiscard]] std::string ofOctets(std::string_view octets, std::size_t kept);
    [[nodiscard]] std::uint32_t numberOf(std::string_view original);
    void remember(std::string_view original, const std::string &standIn);

    std::map<std::string, std::uint32_t, std::less<>> m_numbers; ///< originals in order of appearance
    std::map<std::string, std::string, std::less<>> m_replacements;
    bool m_isLearning = true;
};

[[nodiscard]] std::string hexOf(std::string_view octets, bool upperCase);
/// Letters as x and digits as 0 in every run that is long enough to identify something; the rest stays.
void maskRuns(std::string &text);
/// Leaves of bytes that are no text what idle lines and the transport of SML are made of.
void maskOctets(std::string &bytes);
/// Whether nearly all bytes are characters, with a parity bit or without.
[[nodiscard]] bool isMostlyText(std::string_view bytes);

} // namespace meterscope::redaction
