// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/snapshot.h"
#include "ui/ports/historycommands.h"
#include "ui/ports/historyquery.h"
#include "ui/ports/linkcontrol.h"
#include "ui/ports/livefeed.h"

#include <memory>
#include <vector>

namespace meterscope::ui {

/// Sends what a test gives it.
class FakeFeed : public LiveFeed
{
    Q_OBJECT
public:
    void send(const Snapshot &telegram)
    {
        Q_EMIT telegramArrived({ std::make_shared<Frame>(), std::make_shared<Snapshot>(telegram) });
    }
    void send(const LinkStatus &status) { Q_EMIT linkChanged(status); }
};

/// Writes down what it is asked for.
class FakeLink : public LinkControl
{
    Q_OBJECT
public:
    void listPorts() override
    {
        ++listings;
        Q_EMIT portsListed(ports);
    }
    SourceId openLink(const LinkSettings &settings) override
    {
        opened.push_back(settings);
        return { std::uint32_t(opened.size()) };
    }
    void closeLink(SourceId source) override { closed.push_back(source); }
    void watchPorts(bool on) override
    {
        watching = on;
        if (on)
            listPorts();
    }
    void addPort(const QString &device) override
    {
        added = device;
        listPorts();
    }
    void listen(const LinkSettings &link) override { listened.push_back(link); }
    void signOn(const LinkSettings &link) override { signedOn.push_back(link); }
    void alignHead(const LinkSettings &link) override { alignments.push_back(link); }
    void cancelListening() override { ++cancellations; }
    void progress(const ListeningProgress &now) { Q_EMIT listeningProgressed(now); }
    void finish(const ListeningResult &result) { Q_EMIT listeningFinished(result); }
    void align(const HeadAlignment &now) { Q_EMIT headAligned(now); }
    void serveLine(SourceId source, const RelaySettings &relay) override { relays.push_back({ source, relay }); }
    void report(const RelayStatus &status) { Q_EMIT relayChanged(status); }
    void find(const QList<PortDescription> &now)
    {
        ports = now;
        Q_EMIT portsListed(ports);
    }

    bool watching = false;
    QString added;
    std::vector<LinkSettings> listened;
    std::vector<LinkSettings> signedOn;
    std::vector<LinkSettings> alignments;
    int cancellations = 0;
    std::vector<std::pair<SourceId, RelaySettings>> relays;
    QList<PortDescription> ports;
    int listings = 0;
    std::vector<LinkSettings> opened;
    std::vector<SourceId> closed;
};

/// Keeps the requests; a test answers them when it likes.
class FakeHistory : public HistoryQuery
{
    Q_OBJECT
public:
    void request(const SeriesRequest &request) override { requests.push_back(request); }
    void answer(const SeriesReply &reply) { Q_EMIT replied(reply); }
    void report(const HistoryStatus &status) { Q_EMIT statusChanged(status); }

    std::vector<SeriesRequest> requests;
};

class FakeHistoryCommands : public HistoryCommands
{
    Q_OBJECT
public:
    quint64 exportCsv(const CsvExport &) override { return 1; }
    void cancel(quint64) override { }
    void setRawArchiveLimit(quint64 bytes) override { rawArchiveLimits.push_back(bytes); }
    void reportRawArchive(const RawArchiveStatus &status) { Q_EMIT rawArchiveChanged(status); }

    std::vector<quint64> rawArchiveLimits;
};

/// Composes a snapshot as interpret() would leave it.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(const char *profile = "nl")
    {
        m_snapshot.source = { 1 };
        m_snapshot.verdict = Verdict::Ok;
        m_snapshot.checksum = ChecksumState::Ok;
        m_snapshot.profile = findProfile(profile);
    }

    SnapshotBuilder &source(std::uint32_t id)
    {
        m_snapshot.source = { id };
        return *this;
    }
    SnapshotBuilder &identity(const char *identification, const char *version)
    {
        m_snapshot.identification = identification;
        m_snapshot.version = version;
        return *this;
    }
    SnapshotBuilder &meter(const char *meterId)
    {
        m_snapshot.meterId = meterId;
        return *this;
    }
    SnapshotBuilder &protocol(Protocol protocol)
    {
        m_snapshot.protocol = protocol;
        return *this;
    }
    SnapshotBuilder &verdict(Verdict verdict)
    {
        m_snapshot.verdict = verdict;
        return *this;
    }
    /// Arrival and the meter's clock, both at that UTC second; the boot-time clock as far behind as a test likes.
    SnapshotBuilder &at(UtcSeconds utc, std::int64_t bootSecond)
    {
        m_snapshot.received = { utc, std::chrono::seconds(bootSecond) };
        m_snapshot.meterTime = utc;
        return *this;
    }
    SnapshotBuilder &value(Quantity quantity, const char *number, Unit unit, int exponent, Phase phase = Phase::Total,
                           int tariff = 0, int channel = 0, std::optional<UtcSeconds> captured = std::nullopt)
    {
        Measurement measurement;
        measurement.quantity = quantity;
        measurement.phase = phase;
        measurement.tariff = std::uint8_t(tariff);
        measurement.channel = std::uint8_t(channel);
        measurement.isNumber = true;
        measurement.unit = unit;
        measurement.unitExponent = std::int8_t(exponent);
        measurement.value = Decimal::parse(number).value();
        measurement.capturedAt = captured;
        m_snapshot.measurements.push_back(measurement);
        return *this;
    }
    SnapshotBuilder &power(const char *imported, const char *exported)
    {
        value(Quantity::ActivePowerImport, imported, Unit::Watt, 3);
        return value(Quantity::ActivePowerExport, exported, Unit::Watt, 3);
    }
    SnapshotBuilder &phase(Phase phase, const char *imported, const char *exported, const char *amperes,
                           const char *volts)
    {
        value(Quantity::ActivePowerImport, imported, Unit::Watt, 3, phase);
        value(Quantity::ActivePowerExport, exported, Unit::Watt, 3, phase);
        value(Quantity::Current, amperes, Unit::Ampere, 0, phase);
        return value(Quantity::Voltage, volts, Unit::Volt, 0, phase);
    }
    SnapshotBuilder &registers(const char *import1, const char *import2, const char *export1, const char *export2)
    {
        value(Quantity::ActiveEnergyImport, import1, Unit::WattHour, 3, Phase::Total, 1);
        value(Quantity::ActiveEnergyImport, import2, Unit::WattHour, 3, Phase::Total, 2);
        value(Quantity::ActiveEnergyExport, export1, Unit::WattHour, 3, Phase::Total, 1);
        return value(Quantity::ActiveEnergyExport, export2, Unit::WattHour, 3, Phase::Total, 2);
    }
    /// The active tariff as DSMR sends it: text with leading zeros.
    SnapshotBuilder &tariff(const char *text)
    {
        Measurement measurement;
        measurement.quantity = Quantity::TariffIndicator;
        measurement.sent.kind = Reading::Kind::Text;
        measurement.sent.isDecimal = true;
        measurement.sent.number = Decimal::parse(text).value();
        m_snapshot.measurements.push_back(measurement);
        return *this;
    }

    [[nodiscard]] const Snapshot &snapshot() const { return m_snapshot; }
    operator const Snapshot &() const { return m_snapshot; } // NOLINT: a builder stands for what it builds

private:
    Snapshot m_snapshot;
};

/// The moment of the design's pictures: Tuesday 14 April 2026, 13:42:07 in the Netherlands.
inline UtcSeconds pictureTime()
{
    using namespace std::chrono;
    return sys_days(year(2026) / April / 14) + hours(11) + minutes(42) + seconds(7);
}

/// The household of the design's pictures: three phases, export, gas; all numbers are those of mocks/live.
inline SnapshotBuilder pictureTelegram(UtcSeconds at = pictureTime(), std::int64_t bootSecond = 200000)
{
    SnapshotBuilder builder;
    builder.identity("KFM5KAIFA-METER", "50").at(at, bootSecond);
    builder.power("00.000", "02.148");
    builder.phase(Phase::L1, "00.312", "00.000", "1", "231.4");
    builder.phase(Phase::L2, "00.000", "02.904", "12", "234.8");
    builder.phase(Phase::L3, "00.444", "00.000", "2", "230.9");
    builder.registers("004761.307", "003911.551", "001422.118", "003291.904");
    builder.tariff("0002");
    builder.value(Quantity::GasVolume, "03187.412", Unit::CubicMetre, 0, Phase::Total, 0, 1,
                  pictureTime() - std::chrono::minutes(7) - std::chrono::seconds(7));
    return builder;
}

inline LinkStatus pictureLink()
{
    LinkStatus status;
    status.source = { 1 };
    status.settings.path = "/dev/ttyUSB0";
    status.state = LinkState::Receiving;
    status.portDescription = "FT232R A9X1";
    status.telegrams = 86214;
    status.rejected = 1;
    status.periodMs = 1000;
    return status;
}

} // namespace meterscope::ui
