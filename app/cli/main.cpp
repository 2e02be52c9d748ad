// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meterscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERSCOPE_VERSION));
    return meterscope::cli::runCommandLine(QCoreApplication::arguments());
}
