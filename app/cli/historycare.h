// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/metertime.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace meterscope::cli {

/// What the actions of `history` are told on the command line.
struct HistoryArguments
{
    QString database;
    QStringList rest; ///< a file, or the number of an import
    std::optional<UtcSeconds> from;
    std::optional<UtcSeconds> to;
    qint64 meter = 0;
    bool yes = false; ///< do it without asking
    bool apply = false; ///< take over what an import would bring
    bool again = false; ///< seal again what was unsealed
    QString profile; ///< country profile of a file to import, or "auto"
    QString keyFile; ///< keys for the telegrams in it; empty: none
    std::optional<int> detailDays; ///< to keep from now on; 0: for ever
    std::optional<int> minuteDays;
};

/// Each does one action and returns the exit code.
[[nodiscard]] int queryHistory(const HistoryArguments &arguments);
[[nodiscard]] int printSizes(const HistoryArguments &arguments);
[[nodiscard]] int checkHistory(const HistoryArguments &arguments);
[[nodiscard]] int verifyHistoryFile(const HistoryArguments &arguments);
[[nodiscard]] int backupHistory(const HistoryArguments &arguments);
[[nodiscard]] int restoreHistory(const HistoryArguments &arguments);
[[nodiscard]] int deleteHistory(const HistoryArguments &arguments);
[[nodiscard]] int importHistory(const HistoryArguments &arguments);
[[nodiscard]] int listHistoryImports(const HistoryArguments &arguments);
[[nodiscard]] int undoHistoryImport(const HistoryArguments &arguments);
[[nodiscard]] int keepHistory(const HistoryArguments &arguments);
[[nodiscard]] int listHistoryDoubts(const HistoryArguments &arguments);
[[nodiscard]] int acceptHistoryDoubt(const HistoryArguments &arguments);
[[nodiscard]] int rejectHistoryDoubt(const HistoryArguments &arguments);
[[nodiscard]] int unsealHistory(const HistoryArguments &arguments);

} // namespace meterscope::cli
