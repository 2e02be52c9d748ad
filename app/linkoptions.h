// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/relay.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

#include <optional>

namespace meterscope {

/// The command-line options that name a line; the window and the terminal programs share them.
class LinkOptions
{
public:
    LinkOptions();

    /// All of them.
    void addTo(QCommandLineParser &parser) const;
    /// Only those that name a real line: a port or a relay.
    void addLinesTo(QCommandLineParser &parser) const;
    /// Only that of a relay, for commands that take the port as an argument.
    void addRelayTo(QCommandLineParser &parser) const;
    /// Only those that describe a simulated meter.
    void addSimulationTo(QCommandLineParser &parser) const;

    /// What was asked for. `settings` is empty when no line was named; `error` is a sentence when something is wrong.
    struct Result
    {
        std::optional<LinkSettings> settings;
        QString error;
    };
    [[nodiscard]] Result read(const QCommandLineParser &parser) const;
    /// The same where only addLinesTo() or addRelayTo() was called.
    [[nodiscard]] Result readLine(const QCommandLineParser &parser) const;
    /// Fills `simulation`; returns what is wrong, or nothing.
    [[nodiscard]] QString readSimulation(const QCommandLineParser &parser, SimulationSettings &simulation) const;

private:
    [[nodiscard]] QString readLineSettings(const QCommandLineParser &parser, LineSettings &line) const;

    QCommandLineOption m_port;
    QCommandLineOption m_line;
    QCommandLineOption m_tcp;
    QCommandLineOption m_replay;
    QCommandLineOption m_speed;
    QCommandLineOption m_demo;
    QCommandLineOption m_dialect;
    QCommandLineOption m_phases;
    QCommandLineOption m_seed;
    QCommandLineOption m_rate;
    QCommandLineOption m_fault;
    QCommandLineOption m_profile;
};

/// Where to share a line: "2001" for this computer alone, "0.0.0.0:2001" or "[::1]:2001" for an address of it; nullopt
/// for anything else.
[[nodiscard]] std::optional<RelaySettings> parseRelay(const QString &text);

/// "115200-8N1" and the like; nullopt for anything else.
[[nodiscard]] std::optional<LineSettings> parseLineSettings(const QString &text);
[[nodiscard]] QString formatLineSettings(const LineSettings &line);

/// The dialect of a simulated meter by its name on the command line: dsmr5, dsmr22, sml.
[[nodiscard]] std::optional<SimulatedDialect> parseDialect(const QString &name);

} // namespace meterscope
