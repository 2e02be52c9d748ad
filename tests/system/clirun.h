// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

namespace meterscope::test {

struct CliRun
{
    int exitCode = -1; ///< -1 when it did not start, crashed or hung
    QByteArray output;
    QByteArray errors;
};

/// Runs the terminal program as other programs do; `input` is its standard input.
[[nodiscard]] inline CliRun runCli(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(METERSCOPE_CLI), arguments);
    process.write(input);
    process.closeWriteChannel();
    CliRun run;
    if (!process.waitForFinished(60'000))
        return run;
    if (process.exitStatus() == QProcess::NormalExit)
        run.exitCode = process.exitCode();
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

} // namespace meterscope::test
