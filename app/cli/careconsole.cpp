// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/careconsole.h"

#include "cli/command.h"
#include "ui/format/historytext.h"

#include <QCoreApplication>
#include <QTextStream>

#include <unistd.h>

namespace meterscope::cli {

CareConsole::CareConsole()
    : m_showsProgress(::isatty(STDERR_FILENO) != 0)
{
    QObject::connect(&m_watch, &SignalWatch::stopRequested, &m_watch, [this] { m_stopped = true; });
}

history::CareProgress CareConsole::progress()
{
    return [this](qint64 done, qint64 total) { return tell(done, total); };
}

bool CareConsole::tell(qint64 done, qint64 total)
{
    QCoreApplication::processEvents(); // a signal arrives as an event
    const qint64 percent = total > 0 ? done * 100 / total : 0;
    if (m_showsProgress && percent != m_shown) {
        m_shown = percent;
        QTextStream(stderr) << '\r' << percent << " %" << Qt::flush;
    }
    return !m_stopped;
}

void CareConsole::clear()
{
    if (m_showsProgress && m_shown >= 0) {
        QTextStream(stderr) << "\r     \r" << Qt::flush;
    }
    m_shown = -1;
}

int faultError(const history::HistoryFault &fault)
{
    return fault ? usageError(ui::historyErrorText(fault.error, fault.detail)) : kExitOk;
}

bool askYes(const QString &question)
{
    if (::isatty(STDIN_FILENO) == 0) {
        QTextStream(stderr) << "meterscope-cli: nobody to ask; say --yes\n";
        return false;
    }
    QTextStream(stderr) << question << " [y/N] " << Qt::flush;
    const QString answer = QTextStream(stdin).readLine().trimmed().toLower();
    return answer == QLatin1String("y") || answer == QLatin1String("yes");
}

} // namespace meterscope::cli
