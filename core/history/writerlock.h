// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyfault.h"

#include <QString>

namespace meterscope::history {

/// The right to write a database, held by one process: an advisory lock (flock) on "<path>.lock". The kernel drops it
/// when the process ends, however it ends, so a lock is never stale. The file names its holder in three lines: process
/// id, name, start time (UTC).
class WriterLock
{
public:
    explicit WriterLock(const QString &databasePath);
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

    /// Takes the lock without waiting. HistoryError::Locked with "pid name start" of the holder when another has it.
    [[nodiscard]] HistoryFault acquire();
    void release();
    [[nodiscard]] bool isHeld() const { return m_descriptor >= 0; }

private:
    QString m_path;
    int m_descriptor = -1;
};

} // namespace meterscope::history
