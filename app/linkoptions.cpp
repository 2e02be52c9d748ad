// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/linkoptions.h"

#include "domain/profile.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace meterscope {

namespace {

[[nodiscard]] QCommandLineOption option(const char *name, const char *description, const char *value,
                                        const char *defaultValue = nullptr)
{
    return QCommandLineOption(QString::fromLatin1(name), QString::fromLatin1(description), QString::fromLatin1(value),
                              QString::fromLatin1(defaultValue));
}

/// A whole number between two bounds.
[[nodiscard]] std::optional<quint64> number(const QString &text, quint64 minimum, quint64 maximum)
{
    bool ok = false;
    const quint64 value = text.toULongLong(&ok);
    return ok && value >= minimum && value <= maximum ? std::optional(value) : std::nullopt;
}

/// What stands before a port: "localhost" of "localhost:2001", "::1" of "[::1]:2001"; empty where nothing does.
struct Endpoint
{
    QString host;
    std::optional<quint64> port;
};

[[nodiscard]] Endpoint readEndpoint(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    Endpoint endpoint { text.left(std::max<qsizetype>(colon, 0)), number(text.mid(colon + 1), 1, 65535) };
    if (endpoint.host.startsWith(QLatin1Char('[')) && endpoint.host.endsWith(QLatin1Char(']'))) {
        endpoint.host = endpoint.host.sliced(1, endpoint.host.size() - 2);
    }
    return endpoint;
}

[[nodiscard]] QString readTcp(const QString &text, LinkSettings &settings)
{
    const Endpoint endpoint = readEndpoint(text);
    if (endpoint.host.isEmpty() || !endpoint.port) {
        return QStringLiteral("--tcp takes HOST:PORT, not '%1'").arg(text);
    }
    settings.kind = LinkKind::Tcp;
    settings.host = endpoint.host.toStdString();
    settings.port = static_cast<std::uint16_t>(*endpoint.port);
    return {};
}

[[nodiscard]] QString readReplay(const QString &path, const QString &speed, LinkSettings &settings)
{
    if (!QFileInfo(path).isReadable()) {
        return QStringLiteral("cannot read %1").arg(path);
    }
    settings.kind = LinkKind::Replay;
    settings.path = path.toStdString();
    if (speed == QLatin1String("max")) {
        settings.replayPercent = 0;
        return {};
    }
    bool ok = false;
    const double factor = speed.toDouble(&ok);
    if (!ok || factor < 0.01 || factor > 10'000) {
        return QStringLiteral("--speed takes a factor from 0.01 to 10000 or 'max', not '%1'").arg(speed);
    }
    settings.replayPercent = static_cast<std::uint32_t>(factor * 100 + 0.5);
    return {};
}

} // namespace

LinkOptions::LinkOptions()
    : m_port(option("port", "serial port to read, any path (/dev/ttyUSB0, /dev/ttyAMA0)", "PATH"))
    , m_line(option(
          "line",
          "line settings: BAUD-BITS PARITY STOP, for instance 9600-7E1 (default: 115200-8N1); a meter at 300-7E1 "
          "is asked every minute",
          "SETTINGS"))
    , m_tcp(option("tcp", "network relay of a meter's port to read", "HOST:PORT"))
    , m_replay(option("replay", "recorded bytes to play", "FILE"))
    , m_speed(option("speed", "speed of the replay: a factor, or 'max' (default: 1)", "FACTOR", "1"))
    , m_demo(QStringLiteral("demo"), QStringLiteral("read a simulated meter on a pseudo-terminal"))
    , m_dialect(option("dialect", "simulated meter: dsmr5, dsmr22 or sml (default: dsmr5)", "NAME", "dsmr5"))
    , m_phases(option("phases", "simulated meter: 1 or 3 phases (default: 3)", "N", "3"))
    , m_seed(option("seed", "simulated meter: the same seed gives the same household (default: 1)", "N", "1"))
    , m_rate(option("rate", "simulated meter: telegrams an hour (default: 3600)", "N", "3600"))
    , m_fault(option("fault", "simulated meter: what is wrong with its line; 'simulate --fault list' tells them",
                     "NAME", "none"))
    , m_profile(option("profile", "country profile, or auto (default: auto)", "ID", "auto"))
{ }

void LinkOptions::addTo(QCommandLineParser &parser) const
{
    addLinesTo(parser);
    parser.addOptions({ m_replay, m_speed, m_demo, m_profile });
    addSimulationTo(parser);
}

void LinkOptions::addLinesTo(QCommandLineParser &parser) const
{
    parser.addOptions({ m_port, m_line, m_tcp });
}

void LinkOptions::addRelayTo(QCommandLineParser &parser) const
{
    parser.addOption(m_tcp);
}

void LinkOptions::addSimulationTo(QCommandLineParser &parser) const
{
    parser.addOptions({ m_dialect, m_phases, m_seed, m_rate, m_fault });
}

QString LinkOptions::readLineSettings(const QCommandLineParser &parser, LineSettings &line) const
{
    if (!parser.optionNames().contains(m_line.names().constFirst())) {
        return {};
    }
    const auto parsed = parseLineSettings(parser.value(m_line));
    if (!parsed) {
        return QStringLiteral("--line takes settings like 115200-8N1, not '%1'").arg(parser.value(m_line));
    }
    line = *parsed;
    return {};
}

QString LinkOptions::readSimulation(const QCommandLineParser &parser, SimulationSettings &simulation) const
{
    const auto dialect = parseDialect(parser.value(m_dialect));
    if (!dialect) {
        return QStringLiteral("--dialect takes dsmr5, dsmr22 or sml, not '%1'").arg(parser.value(m_dialect));
    }
    const auto phases = number(parser.value(m_phases), 1, 3);
    if (!phases || *phases == 2) {
        return QStringLiteral("--phases takes 1 or 3, not '%1'").arg(parser.value(m_phases));
    }
    const auto seed = number(parser.value(m_seed), 0, std::numeric_limits<quint64>::max());
    if (!seed) {
        return QStringLiteral("--seed takes a whole number, not '%1'").arg(parser.value(m_seed));
    }
    const auto rate = number(parser.value(m_rate), 1, 3'600'000);
    if (!rate) {
        return QStringLiteral("--rate takes 1 to 3600000 telegrams an hour, not '%1'").arg(parser.value(m_rate));
    }
    const auto fault = findSimulatedFault(parser.value(m_fault).toStdString());
    if (!fault) {
        return QStringLiteral("there is no fault '%1'; simulate --fault list tells them").arg(parser.value(m_fault));
    }
    simulation.fault = *fault;
    simulation.dialect = *dialect;
    simulation.phases = static_cast<std::uint8_t>(*phases);
    simulation.seed = *seed;
    simulation.telegramsPerHour = static_cast<std::uint32_t>(*rate);
    return {};
}

LinkOptions::Result LinkOptions::readLine(const QCommandLineParser &parser) const
{
    // Qt warns about asking for an option that the command does not take.
    const QStringList given = parser.optionNames();
    const bool port = given.contains(m_port.names().constFirst());
    if (port && parser.isSet(m_tcp)) {
        return { {}, QStringLiteral("only one of --port and --tcp can be given") };
    }
    LinkSettings settings;
    QString error = readLineSettings(parser, settings.line);
    if (error.isEmpty() && parser.isSet(m_tcp)) {
        error = readTcp(parser.value(m_tcp), settings);
    }
    if (!error.isEmpty() || (!port && !parser.isSet(m_tcp))) {
        return { {}, error };
    }
    if (port) {
        settings.kind = LinkKind::Serial;
        settings.path = parser.value(m_port).toStdString();
    }
    return { settings, {} };
}

LinkOptions::Result LinkOptions::read(const QCommandLineParser &parser) const
{
    const bool line = parser.isSet(m_port) || parser.isSet(m_tcp);
    const bool replay = parser.isSet(m_replay);
    const bool demo = parser.isSet(m_demo);
    if (int(line) + int(replay) + int(demo) > 1) {
        return { {}, QStringLiteral("only one of --port, --tcp, --replay and --demo can be given") };
    }
    Result result = readLine(parser);
    LinkSettings settings = result.settings.value_or(LinkSettings());
    settings.profile = parser.value(m_profile).toStdString();
    if (result.error.isEmpty() && settings.profile != "auto" && findProfile(settings.profile) == nullptr) {
        result.error = QStringLiteral("there is no profile '%1'").arg(parser.value(m_profile));
    }
    if (result.error.isEmpty()) {
        result.error = readSimulation(parser, settings.simulation);
    }
    if (result.error.isEmpty() && replay) {
        result.error = readReplay(parser.value(m_replay), parser.value(m_speed), settings);
    }
    if (!result.error.isEmpty() || !(line || replay || demo)) {
        return { {}, result.error };
    }
    if (demo) {
        settings.kind = LinkKind::Simulated;
    }
    return { settings, {} };
}

std::optional<RelaySettings> parseRelay(const QString &text)
{
    const Endpoint endpoint = readEndpoint(text);
    if (!endpoint.port || (endpoint.host.isEmpty() && text.contains(QLatin1Char(':')))) {
        return std::nullopt;
    }
    RelaySettings relay;
    relay.on = true;
    relay.port = static_cast<std::uint16_t>(*endpoint.port);
    if (!endpoint.host.isEmpty()) {
        relay.address = endpoint.host.toStdString();
    }
    return relay;
}

std::optional<LineSettings> parseLineSettings(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{2,7})[-: ]([78])([NEO])([12])$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = pattern.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    LineSettings line;
    line.baudRate = match.captured(1).toUInt();
    line.dataBits = static_cast<std::uint8_t>(match.captured(2).toUInt());
    line.parity = match.captured(3).toUpper().at(0).toLatin1();
    line.stopBits = static_cast<std::uint8_t>(match.captured(4).toUInt());
    return line;
}

QString formatLineSettings(const LineSettings &line)
{
    return QStringLiteral("%1-%2%3%4")
        .arg(line.baudRate)
        .arg(line.dataBits)
        .arg(QLatin1Char(line.parity))
        .arg(line.stopBits);
}

std::optional<SimulatedDialect> parseDialect(const QString &name)
{
    if (name == QLatin1String("dsmr5")) {
        return SimulatedDialect::Dsmr5;
    }
    if (name == QLatin1String("dsmr22")) {
        return SimulatedDialect::Dsmr22;
    }
    return name == QLatin1String("sml") ? std::optional(SimulatedDialect::Sml) : std::nullopt;
}

} // namespace meterscope
