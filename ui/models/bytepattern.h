// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace meterscope::ui {

/// What a person looks for in the bytes of telegrams: text (any case), bytes in hex ("0x1B1B", "1B 1B 01"), or an OBIS
/// code, which is also found in its binary form. Text without a meaning of its own is text.
class BytePattern
{
public:
    BytePattern() = default;
    [[nodiscard]] static BytePattern parse(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_alternatives.empty(); }
    /// The first match that begins at or after `from`.
    [[nodiscard]] std::optional<ByteRange> firstIn(std::span<const std::uint8_t> bytes, std::uint32_t from = 0) const;
    /// The last match that begins before `before`.
    [[nodiscard]] std::optional<ByteRange> lastIn(std::span<const std::uint8_t> bytes, std::uint32_t before) const;

private:
    struct Alternative
    {
        std::vector<std::uint8_t> bytes; ///< lower case where `anyCase`
        bool anyCase = false;
    };
    std::vector<Alternative> m_alternatives;
};

} // namespace meterscope::ui
