// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/standins.h"
#include "protocol/telegramreader.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace meterscope {

/// Makes telegrams safe to share: what identifies equipment, meters, M-Bus devices, connections and people (server ids,
/// keys, text messages, octets of unknown codes too) is replaced by stand-ins of the same length, and checksums that
/// held are made to hold again. Every other reading is as it was. One redactor for all telegrams that are shared
/// together: it knows their identifiers and finds them in the noise between. Of an encrypted telegram the system title
/// is replaced, and no key opens it any more. For one thread.
class TelegramRedactor
{
public:
    [[nodiscard]] std::vector<std::uint8_t> telegram(const FrameView &frame);
    /// Bytes that belong to no telegram: identifiers known so far and runs of characters long enough to be one go; of
    /// other bytes than text no more stays than idle lines and the transport of SML are made of.
    [[nodiscard]] std::vector<std::uint8_t> noise(std::span<const std::uint8_t> bytes) const;

    /// How many different identifiers were replaced.
    [[nodiscard]] std::size_t identifiers() const { return m_standIns.count(); }

private:
    void replaceReadings(const FrameView &frame, std::string &logical);
    void replaceElements(const ParseTree &tree, std::string &logical);

    TelegramReader m_reader;
    Snapshot m_snapshot;
    redaction::StandIns m_standIns;
};

} // namespace meterscope
