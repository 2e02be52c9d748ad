// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "inspect/valuepattern.h"
#include "ui/models/bytepattern.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramsummary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace meterscope::ui {

/// What a person looks for in telegrams: text, bytes or a code (BytePattern), or a value among the readings, however it
/// is sent ("231.4 V" is 2314 with a scaler in SML). GUI thread.
class TelegramSearch
{
public:
    /// `decryptor` as for the Dissector: may be null, must outlive the search.
    explicit TelegramSearch(const Decryptor *decryptor = nullptr);

    void setText(const QString &text);
    [[nodiscard]] bool isEmpty() const { return m_pattern.isEmpty(); }
    /// The first match in the telegram that begins at or after `from`; of a reading, the bytes of its value.
    [[nodiscard]] std::optional<ByteRange> firstIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes,
                                                   std::uint32_t from);
    /// The last match that begins before `before`.
    [[nodiscard]] std::optional<ByteRange> lastIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes,
                                                  std::uint32_t before);

private:
    [[nodiscard]] bool hasValue(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes);
    /// Of the readings that have the value, ascending.
    [[nodiscard]] std::vector<ByteRange> valuesIn(const TelegramSummary &telegram, std::span<const std::uint8_t> bytes);

    BytePattern m_pattern;
    std::optional<ValuePattern> m_value;
    TelegramReader m_reader;
    Snapshot m_snapshot; ///< of the telegram that was looked at last
    Dissector m_dissector;
};

} // namespace meterscope::ui
