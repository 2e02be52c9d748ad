// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturechain.h"
#include "protocol/telegramreader.h"
#include "ui/models/telegramsequence.h"

#include <memory>

namespace meterscope {

/// The telegram that a record holds; null when its bytes are no telegram.
[[nodiscard]] std::shared_ptr<const Frame> frameOf(const CaptureRecord &record);

/// Reads the records of a capture one after the other and makes the inspector's rows of them. For one thread.
class CaptureRows
{
public:
    struct Row
    {
        const ui::TelegramSummary &summary; ///< its boot-time clock runs on through restarts of the computer
        const CaptureRecord &record;
        const Snapshot *telegram; ///< read and interpreted; null for noise. All valid until the next row
    };

    /// Begins at that record. `capture` must outlive the rows; `decryptor` may be null, else it must too.
    CaptureRows(CaptureChain &capture, const Decryptor *decryptor, std::uint64_t begin);

    /// The row of the next record, which must be there.
    [[nodiscard]] Row next();

private:
    [[nodiscard]] ArrivalTime steady(const ArrivalTime &received);

    CaptureChain &m_capture;
    TelegramReader m_reader;
    Snapshot m_snapshot;
    ui::TelegramSequence m_sequence;
    std::uint64_t m_next;
    CaptureRecord m_record;
    ui::TelegramSummary m_summary;
    std::optional<ArrivalTime> m_last; ///< as the capture says
    std::chrono::milliseconds m_clock { 0 }; ///< since the first record
};

} // namespace meterscope
