// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace meterscope::test {

/// Open descriptors of this process.
[[nodiscard]] inline int openDescriptors()
{
    const QDir folder(QStringLiteral("/proc/self/fd"));
    // One of them is the folder's own while it is read.
    return int(folder.entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System | QDir::Hidden).size()) - 1;
}

/// Memory of this process that is in use now, in kB (VmRSS).
[[nodiscard]] inline qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

} // namespace meterscope::test
