// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meterscope {

/// Where the program keeps what it records: $XDG_DATA_HOME/meterscope.
struct DataPaths
{
    QString history; ///< of real meters
    QString demo; ///< of the simulated one, so that the two never mix

    [[nodiscard]] static DataPaths standard();
    /// Both in one file: for a database named on the command line, and for tests.
    [[nodiscard]] static DataPaths single(const QString &path);
};

} // namespace meterscope
