// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyrecord.h"

#include "domain/profile.h"
#include "domain/quirk.h"

#include <QByteArray>

#include <algorithm>

namespace meterscope::history {
namespace {

/// Import and export of one conductor until it is known whether a signed column can hold both.
struct Flow
{
    const Measurement *import = nullptr;
    const Measurement *outward = nullptr;
    const Measurement *net = nullptr;
};

std::optional<std::size_t> registerColumn(const Measurement &m)
{
    const bool import = m.quantity == Quantity::ActiveEnergyImport;
    if ((!import && m.quantity != Quantity::ActiveEnergyExport) || m.phase != Phase::Total)
        return std::nullopt;
    switch (m.tariff) {
    case 0:
        return import ? kImportTotal : kExportTotal;
    case 1:
        return import ? kImportTariff1 : kExportTariff1;
    case 2:
        return import ? kImportTariff2 : kExportTariff2;
    default:
        return std::nullopt;
    }
}

std::optional<std::size_t> lineColumn(const Measurement &m)
{
    if (m.phase < Phase::L1 || m.phase > Phase::L3)
        return std::nullopt;
    const auto conductor = static_cast<std::size_t>(m.phase) - static_cast<std::size_t>(Phase::L1);
    if (m.quantity == Quantity::Voltage)
        return kVoltageL1 + conductor;
    if (m.quantity == Quantity::Current)
        return kCurrentL1 + conductor;
    return std::nullopt;
}

/// Only the objects of the present state go into columns: F 255, no billing periods.
bool isPresentState(const Measurement &m)
{
    return m.isNumber && !m.isMissing && m.channel == 0 && m.sent.obis.f == 255;
}

class Sorter
{
public:
    Sorter(const Snapshot &snapshot, HistoryRecord &record)
        : m_snapshot(snapshot)
        , m_record(record)
    { }

    void sort()
    {
        for (const Measurement &m : m_snapshot.measurements) {
            if (m.quirk != QuirkId::None)
                addQuirk(m);
            if (!takeColumn(m) && !m.derived)
                addSlow(m);
        }
        storeTotalPower();
        for (std::size_t phase = 1; phase < m_flows.size(); ++phase)
            storePhasePower(m_flows[phase], kPowerL1 + phase - 1);
        m_record.slow.resize(m_slowCount);
    }

private:
    bool takeColumn(const Measurement &m)
    {
        if (m.quantity == Quantity::TariffIndicator)
            return takeTariff(m);
        if (m.quantity == Quantity::Timestamp && m.channel == 0 && m_snapshot.meterTime)
            return true; // the row keeps it as meter_offset_s
        if (!isPresentState(m))
            return false;
        if (takeFlow(m))
            return true;
        auto column = registerColumn(m);
        if (!column)
            column = lineColumn(m);
        if (!column || m_record.values[*column])
            return false;
        m_record.values[*column] = m.inBaseUnit();
        return m_record.values[*column].has_value();
    }

    bool takeTariff(const Measurement &m)
    {
        const auto number = m.isNumber ? std::optional(m.value) : Decimal::parse(m_snapshot.text(m.sent.value));
        const auto whole = number ? number->rescaled(0) : std::nullopt;
        if (!whole || m_record.tariff)
            return false;
        m_record.tariff = whole->mantissa();
        return true;
    }

    bool takeFlow(const Measurement &m)
    {
        if (m.phase > Phase::L3 || m.tariff != 0 || !m.inBaseUnit())
            return false;
        Flow &flow = m_flows[static_cast<std::size_t>(m.phase)];
        const Measurement **slot = nullptr;
        if (m.quantity == Quantity::ActivePowerImport)
            slot = &flow.import;
        else if (m.quantity == Quantity::ActivePowerExport)
            slot = &flow.outward;
        else if (m.quantity == Quantity::ActivePowerNet)
            slot = &flow.net;
        if (!slot || *slot)
            return false;
        *slot = &m;
        return true;
    }

    void storeTotalPower()
    {
        const Flow &flow = m_flows[0];
        if (flow.net) {
            const Decimal net = *flow.net->inBaseUnit();
            const Decimal zero(0, net.exponent());
            if (const auto turned = net.negated()) {
                m_record.values[kPowerImport] = net.isNegative() ? zero : net;
                m_record.values[kPowerExport] = net.isNegative() ? *turned : zero;
            }
            // Beside a signed sum the one-way figures are readings of their own.
            keepUnlessSame(flow.import, m_record.values[kPowerImport]);
            keepUnlessSame(flow.outward, m_record.values[kPowerExport]);
            return;
        }
        if (flow.import)
            m_record.values[kPowerImport] = flow.import->inBaseUnit();
        if (flow.outward)
            m_record.values[kPowerExport] = flow.outward->inBaseUnit();
    }

    void storePhasePower(const Flow &flow, std::size_t column)
    {
        const auto import = flow.import ? flow.import->inBaseUnit() : std::nullopt;
        const auto outward = flow.outward ? flow.outward->inBaseUnit() : std::nullopt;
        if (flow.net) {
            m_record.values[column] = flow.net->inBaseUnit();
            keepUnlessSame(flow.import, m_record.values[column]);
            keepUnlessSame(flow.outward, std::nullopt);
        } else if (import && outward) {
            m_record.values[column] = Decimal::difference(*import, *outward);
            const bool separable = m_record.values[column] && (import->isZero() || outward->isZero())
                && !import->isNegative() && !outward->isNegative();
            if (!separable) {
                addSlow(*flow.import);
                addSlow(*flow.outward);
            }
        } else if (import) {
            m_record.values[column] = import;
        } else if (outward) {
            m_record.values[column] = outward->negated();
        }
    }

    void keepUnlessSame(const Measurement *m, const std::optional<Decimal> &stored)
    {
        if (m && !m->derived && (!stored || *stored != *m->inBaseUnit()))
            addSlow(*m);
    }

    void addQuirk(const Measurement &m)
    {
        std::string name(quirkName(m.quirk));
        if (std::find(m_record.quirks.begin(), m_record.quirks.end(), name) == m_record.quirks.end())
            m_record.quirks.push_back(std::move(name));
    }

    void addSlow(const Measurement &m)
    {
        if (m_slowCount == m_record.slow.size())
            m_record.slow.emplace_back();
        SlowReading &slow = m_record.slow[m_slowCount];
        slow.obis = m.sent.obis;
        slow.occurrence = occurrencesSoFar(m.sent.obis);
        slow.channel = m.channel;
        slow.quantity = m.quantity;
        slow.unit = m.unit;
        slow.capturedSeconds.reset();
        if (m.capturedAt)
            slow.capturedSeconds = m.capturedAt->time_since_epoch().count();
        const auto value = m.isNumber && !m.isMissing ? m.inBaseUnit() : std::nullopt;
        slow.isNumber = value.has_value();
        slow.value = value.value_or(Decimal());
        slow.text.clear();
        if (!value)
            appendVerbatim(m, slow.text);
        ++m_slowCount;
        if (m.quantity == Quantity::PowerFailureLog)
            addFailures(m);
    }

    [[nodiscard]] std::uint8_t occurrencesSoFar(const ObisCode &obis) const
    {
        const auto end = m_record.slow.begin() + static_cast<std::ptrdiff_t>(m_slowCount);
        return static_cast<std::uint8_t>(std::count_if(
            m_record.slow.begin(), end, [&obis](const SlowReading &reading) { return reading.obis == obis; }));
    }

    /// Characters as sent (whole lists with their brackets), octets in hex.
    void appendVerbatim(const Measurement &m, std::string &out) const
    {
        if (m.isMissing)
            return;
        const std::string_view sent = m_snapshot.text(m.sent.kind == Reading::Kind::List ? m.sent.whole : m.sent.value);
        if (m_snapshot.protocol == Protocol::Dsmr)
            out += sent;
        else
            out += QByteArray::fromRawData(sent.data(), static_cast<qsizetype>(sent.size())).toHex().toStdString();
    }

    void addFailures(const Measurement &m)
    {
        for (const ListEntry &entry : m_snapshot.entriesOf(m)) {
            const auto values = m_snapshot.valuesOf(entry);
            if (!entry.timeUtc || values.empty() || !values.front().isDecimal)
                continue;
            if (const auto seconds = values.front().number.rescaled(0))
                m_record.failures.push_back({ entry.timeUtc->time_since_epoch().count(), seconds->mantissa() });
        }
    }

    const Snapshot &m_snapshot;
    HistoryRecord &m_record;
    std::array<Flow, 4> m_flows {};
    std::size_t m_slowCount = 0; ///< of m_record.slow, that keeps its memory behind
};

QDataStream &operator<<(QDataStream &out, const std::string &text)
{
    return out << QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

QDataStream &operator>>(QDataStream &in, std::string &text)
{
    QByteArray bytes;
    in >> bytes;
    text = bytes.toStdString();
    return in;
}

void writeNumber(QDataStream &out, const std::optional<std::int64_t> &number)
{
    out << number.has_value() << qint64(number.value_or(0));
}

std::optional<std::int64_t> readNumber(QDataStream &in)
{
    bool known = false;
    qint64 number = 0;
    in >> known >> number;
    return known ? std::optional<std::int64_t>(number) : std::nullopt;
}

void writeDecimal(QDataStream &out, const Decimal &value)
{
    out << qint64(value.mantissa()) << qint8(value.exponent());
}

Decimal readDecimal(QDataStream &in)
{
    qint64 mantissa = 0;
    qint8 exponent = 0;
    in >> mantissa >> exponent;
    return { mantissa, exponent };
}

void writeSlow(QDataStream &out, const SlowReading &slow)
{
    out << quint64(slow.obis.packed()) << quint8(slow.occurrence) << quint8(slow.channel)
        << static_cast<quint8>(slow.quantity) << static_cast<quint8>(slow.unit) << slow.isNumber;
    writeDecimal(out, slow.value);
    out << slow.text;
    writeNumber(out, slow.capturedSeconds);
}

SlowReading readSlow(QDataStream &in)
{
    SlowReading slow;
    quint64 obis = 0;
    quint8 occurrence = 0;
    quint8 channel = 0;
    quint8 quantity = 0;
    quint8 unit = 0;
    in >> obis >> occurrence >> channel >> quantity >> unit >> slow.isNumber;
    const auto group = [obis](int shift) { return static_cast<std::uint8_t>(obis >> shift); };
    slow.obis = { group(40), group(32), group(24), group(16), group(8), group(0) };
    slow.occurrence = occurrence;
    slow.channel = channel;
    slow.quantity = quantity < kQuantityCount ? static_cast<Quantity>(quantity) : Quantity::Unknown;
    slow.unit = static_cast<Unit>(unit);
    slow.value = readDecimal(in);
    in >> slow.text;
    slow.capturedSeconds = readNumber(in);
    return slow;
}

} // namespace

HistoryRecord makeRecord(const Snapshot &snapshot)
{
    HistoryRecord record;
    makeRecord(snapshot, record);
    return record;
}

void makeRecord(const Snapshot &snapshot, HistoryRecord &record)
{
    record.source = snapshot.source.value;
    record.protocol = snapshot.protocol;
    record.equipment = snapshot.meterId;
    if (record.equipment.empty()) // meters that tell no number are told apart by what they hang on
        record.equipment = snapshot.identification + '#' + std::to_string(snapshot.source.value);
    record.identification = snapshot.identification;
    record.version = snapshot.version;
    record.profile.clear();
    record.intervalSeconds = 1;
    if (snapshot.profile) {
        record.profile = snapshot.profile->id;
        record.intervalSeconds = snapshot.profile->intervalSeconds;
    }
    record.receivedMs = snapshot.received.utc.time_since_epoch().count();
    record.sinceBootMs = snapshot.received.sinceBoot.count();
    record.meterSeconds.reset();
    if (snapshot.meterTime)
        record.meterSeconds = snapshot.meterTime->time_since_epoch().count();
    record.tariff.reset();
    record.values.fill(std::nullopt);
    record.failures.clear();
    record.quirks.clear();
    Sorter(snapshot, record).sort();
}

QDataStream &operator<<(QDataStream &out, const HistoryRecord &record)
{
    out << quint32(record.source) << static_cast<quint8>(record.protocol) << record.equipment << record.identification
        << record.version << record.profile << quint16(record.intervalSeconds) << qint64(record.receivedMs)
        << qint64(record.sinceBootMs);
    writeNumber(out, record.meterSeconds);
    writeNumber(out, record.tariff);
    for (const auto &value : record.values) {
        out << value.has_value();
        writeDecimal(out, value.value_or(Decimal()));
    }
    out << quint32(record.slow.size());
    for (const SlowReading &slow : record.slow)
        writeSlow(out, slow);
    out << quint32(record.failures.size());
    for (const PowerFailure &failure : record.failures)
        out << qint64(failure.endSeconds) << qint64(failure.durationSeconds);
    out << quint32(record.quirks.size());
    for (const std::string &quirk : record.quirks)
        out << quirk;
    return out;
}

QDataStream &operator>>(QDataStream &in, HistoryRecord &record)
{
    quint8 protocol = 0;
    quint16 interval = 0;
    qint64 received = 0;
    qint64 sinceBoot = 0;
    quint32 count = 0;
    record = {};
    in >> record.source >> protocol >> record.equipment >> record.identification >> record.version >> record.profile
        >> interval >> received >> sinceBoot;
    record.protocol = protocol == static_cast<quint8>(Protocol::Sml) ? Protocol::Sml : Protocol::Dsmr;
    record.intervalSeconds = interval;
    record.receivedMs = received;
    record.sinceBootMs = sinceBoot;
    record.meterSeconds = readNumber(in);
    record.tariff = readNumber(in);
    for (auto &value : record.values) {
        bool known = false;
        in >> known;
        const Decimal decimal = readDecimal(in);
        if (known)
            value = decimal;
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i)
        record.slow.push_back(readSlow(in));
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        qint64 end = 0;
        qint64 duration = 0;
        in >> end >> duration;
        record.failures.push_back({ end, duration });
    }
    in >> count;
    for (quint32 i = 0; i < count && in.status() == QDataStream::Ok; ++i) {
        record.quirks.emplace_back();
        in >> record.quirks.back();
    }
    return in;
}

} // namespace meterscope::history
