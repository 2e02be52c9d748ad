// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/signalwatch.h"
#include "history/careprogress.h"
#include "history/historyfault.h"

#include <QString>

namespace meterscope::cli {

/// Shows on a terminal how far long work is, and ends it at Ctrl+C. One at a time.
class CareConsole
{
public:
    CareConsole();
    CareConsole(const CareConsole &) = delete;
    CareConsole &operator=(const CareConsole &) = delete;

    [[nodiscard]] history::CareProgress progress();
    /// Takes the figure from the screen.
    void clear();

private:
    bool tell(qint64 done, qint64 total);

    SignalWatch m_watch;
    bool m_showsProgress;
    bool m_stopped = false;
    qint64 m_shown = -1; ///< per cent
};

/// Prints what went wrong, if anything, and returns the exit code for it.
[[nodiscard]] int faultError(const history::HistoryFault &fault);

/// Asks at the terminal; no when there is none.
[[nodiscard]] bool askYes(const QString &question);

} // namespace meterscope::cli
