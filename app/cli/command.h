// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace meterscope::cli {

/// Exit codes of every command, as the man page lists them.
enum ExitCode : int
{
    kExitOk = 0,
    kExitNothing = 1, ///< nothing was accepted, found or recorded
    kExitUsage = 2, ///< wrong usage, or a file or port that cannot be read or written
    kExitFault = 3, ///< probe: something is wrong with the line, and was named
};

/// One command of meterscope-cli.
struct Command
{
    QString name;
    QString summary; ///< one line for the list of commands
    /// `arguments` without the program's and the command's name. Runs to the end and returns the exit code.
    int (*run)(const QStringList &arguments);
};

[[nodiscard]] std::span<const Command> commands();

/// Runs what the command line asks for; returns the exit code.
[[nodiscard]] int runCommandLine(const QStringList &arguments);

/// Parses the arguments of a command. nullopt: go on. Otherwise the program ends with that code: help was printed, or
/// the arguments are wrong and what is wrong was said.
[[nodiscard]] std::optional<int> parseArguments(QCommandLineParser &parser, const QString &command,
                                                const QStringList &arguments);

/// Prints "meterscope-cli: message" to standard error and returns kExitUsage.
int usageError(const QString &message);

} // namespace meterscope::cli
