// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/writerlock.h"

#include "history/schema.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <sys/file.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace meterscope::history {
namespace {

/// When this process began: field 22 of /proc/self/stat counts clock ticks since the boot time in /proc/stat (proc(5)).
/// Invalid where there is no /proc.
QDateTime processStart()
{
    QFile self(QStringLiteral("/proc/self/stat"));
    QFile system(QStringLiteral("/proc/stat"));
    if (!self.open(QIODevice::ReadOnly) || !system.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = self.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // the name may hold spaces
    const QByteArray counters = system.readAll();
    const qsizetype boot = counters.indexOf("btime ");
    constexpr qsizetype kStartTime = 19; // field 22; the name is field 2, the first here is field 3
    if (boot < 0 || fields.size() <= kStartTime)
        return {};
    const qint64 bootSeconds = counters.mid(boot + 6, counters.indexOf('\n', boot) - boot - 6).toLongLong();
    return QDateTime::fromSecsSinceEpoch(bootSeconds + fields[kStartTime].toLongLong() / ::sysconf(_SC_CLK_TCK),
                                         Qt::UTC);
}

QByteArray ownCard()
{
    const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
    return QStringLiteral("%1\n%2\n%3\n")
        .arg(QCoreApplication::applicationPid())
        .arg(program, processStart().toString(Qt::ISODate))
        .toUtf8();
}

QString readCard(int descriptor)
{
    char buffer[512];
    const ssize_t length = ::pread(descriptor, buffer, sizeof buffer, 0);
    const QByteArray card(buffer, length > 0 ? static_cast<qsizetype>(length) : 0);
    return QString::fromUtf8(card).simplified();
}

} // namespace

WriterLock::WriterLock(const QString &databasePath)
    : m_path(databasePath + QStringLiteral(".lock"))
{ }

WriterLock::~WriterLock()
{
    release();
}

HistoryFault WriterLock::acquire()
{
    if (isHeld())
        return {};
    if (const HistoryFault fault = createPrivateFile(m_path))
        return fault;
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return { HistoryError::NotWritable, QString::fromLocal8Bit(std::strerror(errno)) };
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const HistoryFault fault { HistoryError::Locked, readCard(descriptor) };
        ::close(descriptor);
        return fault;
    }
    m_descriptor = descriptor;
    const QByteArray card = ownCard();
    // The card only informs: a disk too full to hold it is no reason not to have the lock.
    [[maybe_unused]] const bool written = ::ftruncate(descriptor, 0) == 0
        && ::pwrite(descriptor, card.constData(), static_cast<std::size_t>(card.size()), 0) == card.size();
    return {};
}

void WriterLock::release()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // closing drops the lock; the file stays, removing it would race with the next holder
    m_descriptor = -1;
}

} // namespace meterscope::history
