// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "protocol/decryptor.h"

#include <cstdint>
#include <span>

namespace meterscope::ui {

class TelegramListModel;

/// The line that pasted telegrams are said to have come from; no real line has that number.
inline constexpr SourceId kPastedSource { 0xffffffff };

/// Reads bytes as if they had come from a line and adds what they hold to a list: telegrams, rejected ones and the
/// bytes between them.
class TelegramIntake
{
public:
    /// `telegrams` must outlive the intake.
    explicit TelegramIntake(TelegramListModel *telegrams)
        : m_telegrams(telegrams)
    { }

    /// May be null; must outlive the intake.
    void setDecryptor(const Decryptor *decryptor) { m_decryptor = decryptor; }
    /// All of the input: what is open at its end ends there.
    void take(std::span<const std::uint8_t> bytes, const ArrivalTime &received);

private:
    TelegramListModel *m_telegrams;
    const Decryptor *m_decryptor = nullptr;
};

} // namespace meterscope::ui
