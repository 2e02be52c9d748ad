// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/series.h"
#include "domain/snapshot.h"

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace meterscope::cli {

/// What the terminal view shows, as text; knows nothing of terminals.
class LiveScreen
{
public:
    void setTelegram(std::shared_ptr<const Snapshot> telegram) { m_telegram = std::move(telegram); }
    void setLink(const LinkStatus &link) { m_link = link; }
    void setHistory(const HistoryStatus &history) { m_history = history; }

    /// The whole screen; `sinceBoot` is now on the clock of the arrival times.
    [[nodiscard]] QString page(std::chrono::milliseconds sinceBoot) const;
    /// One line for the last telegram, for output that goes into a file or a pipe.
    [[nodiscard]] QString line() const;

private:
    [[nodiscard]] QString linkLine(std::chrono::milliseconds sinceBoot) const;
    [[nodiscard]] QString historyLine() const;

    std::shared_ptr<const Snapshot> m_telegram;
    std::optional<LinkStatus> m_link;
    std::optional<HistoryStatus> m_history;
};

} // namespace meterscope::cli
