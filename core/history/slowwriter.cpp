// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/slowwriter.h"

#include <algorithm>

namespace meterscope::history {
namespace {

/// A capture time further ahead than this is a device whose clock was never set.
constexpr std::int64_t kFutureMs = 24 * 3'600'000;

bool isDeviceCounter(const SlowReading &reading)
{
    switch (reading.quantity) {
    case Quantity::GasVolume:
    case Quantity::GasVolumeUncorrected:
    case Quantity::WaterVolume:
    case Quantity::ThermalEnergy:
    case Quantity::HeatVolume:
    case Quantity::SlaveEnergy:
        return reading.isNumber;
    default:
        return false;
    }
}

std::string deviceOf(const HistoryRecord &record, std::uint8_t channel)
{
    const auto found = std::find_if(record.slow.begin(), record.slow.end(), [channel](const SlowReading &reading) {
        return reading.quantity == Quantity::MbusEquipmentId && reading.channel == channel && channel != 0;
    });
    return found == record.slow.end() ? std::string() : found->text;
}

std::string unitName(const SlowReading &reading)
{
    return std::string(unitSymbol(static_cast<std::uint8_t>(reading.unit)));
}

/// Whether one step makes good most of what a counter lost: then the low value was the fault, not the high one.
bool isJumpBack(const Decimal &low, const Decimal &before, const Decimal &now)
{
    const auto lost = Decimal::difference(before, low);
    const auto step = Decimal::difference(now, low);
    const auto twice = step ? Decimal::sum(*step, *step) : std::nullopt;
    return lost && twice && *twice > *lost;
}

bool isSame(const SlowReading &a, const SlowReading &b)
{
    return a.isNumber == b.isNumber && a.value.identical(b.value) && a.text == b.text
        && a.capturedSeconds == b.capturedSeconds;
}

std::int64_t momentOf(const SlowReading &reading, std::int64_t receivedMs)
{
    if (!reading.capturedSeconds || *reading.capturedSeconds <= 0
        || *reading.capturedSeconds * 1000 > receivedMs + kFutureMs)
        return receivedMs;
    return *reading.capturedSeconds * 1000;
}

} // namespace

SlowWriter::SlowWriter(SqlSession &session, Origin origin)
    : m_origin(origin)
    , m_select(session,
               QStringLiteral("SELECT id, generation, device FROM register WHERE meter_id = ? AND obis = ?"
                              " AND occurrence = ? AND generation BETWEEN 0 AND ? ORDER BY generation DESC LIMIT 1"))
    , m_lowest(session,
               QStringLiteral("SELECT min(generation) FROM register WHERE meter_id = ? AND obis = ?"
                              " AND occurrence = ?"))
    , m_newest(session,
               QStringLiteral("SELECT captured_s, mantissa, exponent, text FROM register_value"
                              " WHERE register_id = ? ORDER BY at_ms DESC, snapshot_id DESC LIMIT 1"))
    , m_insertRegister(session,
                       QStringLiteral("INSERT INTO register (meter_id, obis, occurrence, channel, generation, device,"
                                      " quantity, unit) VALUES (?,?,?,?,?,?,?,?)"))
    , m_insertValue(session,
                    QStringLiteral("INSERT INTO register_value (register_id, at_ms, snapshot_id,"
                                   " captured_s, mantissa, exponent, text) VALUES (?,?,?,?,?,?,?)"))
{ }

void SlowWriter::write(std::int64_t meter, std::int64_t snapshotId, const HistoryRecord &record)
{
    std::vector<SlowReading> &last = m_last[meter];
    if (last == record.slow)
        return;
    for (const SlowReading &reading : record.slow) {
        const std::string device = deviceOf(record, reading.channel);
        Register &known = find(meter, reading, device);
        if (known.now.last && isSame(*known.now.last, reading))
            continue;
        chooseGeneration(meter, known, reading, device);
        const std::int64_t at = momentOf(reading, record.receivedMs);
        const QVariant mantissa = reading.isNumber ? sqlValue(reading.value.mantissa()) : QVariant();
        const QVariant exponent = reading.isNumber ? QVariant(reading.value.exponent()) : QVariant();
        const QVariant text = reading.isNumber ? QVariant() : sqlValue(reading.text);
        m_insertValue.run({ sqlValue(known.now.id), sqlValue(at), sqlValue(snapshotId),
                            sqlValue(reading.capturedSeconds), mantissa, exponent, text });
        known.now.last = reading;
    }
    last = record.slow;
}

SlowWriter::Register &SlowWriter::find(std::int64_t meter, const SlowReading &reading, const std::string &device)
{
    const Key key { meter, reading.obis.packed(), reading.occurrence };
    const auto known = m_registers.find(key);
    if (known != m_registers.end())
        return known->second;
    Register loaded;
    if (m_origin == Origin::File) {
        std::int64_t lowest = 0;
        if (m_lowest.run({ sqlValue(meter), sqlValue(reading.obis.toString()), QVariant(reading.occurrence) })
            && m_lowest.next())
            lowest = m_lowest.number(0);
        m_lowest.finish();
        loaded.newest = std::min<std::int64_t>(lowest, 0) - 1;
        loaded.now = create(meter, reading, loaded.newest, device);
    } else if (auto newest = load(meter, reading, INT64_MAX)) {
        loaded.now = *newest;
        loaded.before = load(meter, reading, newest->number - 1);
        loaded.newest = newest->number;
    } else {
        loaded.now = create(meter, reading, 0, device);
    }
    return m_registers.emplace(key, std::move(loaded)).first->second;
}

std::optional<SlowWriter::Generation> SlowWriter::load(std::int64_t meter, const SlowReading &reading,
                                                       std::int64_t below)
{
    if (!m_select.run(
            { sqlValue(meter), sqlValue(reading.obis.toString()), QVariant(reading.occurrence), sqlValue(below) })
        || !m_select.next())
        return std::nullopt;
    Generation generation { m_select.number(0), m_select.number(1), m_select.text(2), std::nullopt };
    m_select.finish();
    if (m_newest.run({ sqlValue(generation.id) }) && m_newest.next()) {
        SlowReading last = reading;
        last.capturedSeconds = m_newest.integer(0);
        last.isNumber = m_newest.integer(1).has_value();
        last.value = last.isNumber ? Decimal(m_newest.number(1), static_cast<int>(m_newest.number(2))) : Decimal();
        last.text = m_newest.text(3);
        generation.last = last;
    }
    m_newest.finish();
    return generation;
}

SlowWriter::Generation SlowWriter::create(std::int64_t meter, const SlowReading &reading, std::int64_t number,
                                          const std::string &device)
{
    Generation generation;
    generation.number = number;
    generation.device = device;
    m_insertRegister.run({ sqlValue(meter), sqlValue(reading.obis.toString()), QVariant(reading.occurrence),
                           QVariant(reading.channel), sqlValue(number), sqlValue(device),
                           sqlValue(std::string(quantityName(reading.quantity))), sqlValue(unitName(reading)) });
    generation.id = m_insertRegister.lastInsertId();
    return generation;
}

void SlowWriter::chooseGeneration(std::int64_t meter, Register &known, const SlowReading &reading,
                                  const std::string &device)
{
    if (!isDeviceCounter(reading) || !known.now.last || !known.now.last->isNumber)
        return;
    const bool changed = !device.empty() && !known.now.device.empty() && device != known.now.device;
    const bool returned = known.before && known.before->last && known.before->last->isNumber && !changed
        && device == known.before->device && reading.value >= known.before->last->value
        && known.now.last->value < known.before->last->value;
    if (returned && isJumpBack(known.now.last->value, known.before->last->value, reading.value)) {
        std::swap(known.now, *known.before);
        known.before.reset();
    } else if (changed || reading.value < known.now.last->value) {
        Generation next = create(meter, reading, m_origin == Origin::Live ? ++known.newest : --known.newest, device);
        known.before = std::move(known.now);
        known.now = std::move(next);
    }
}

} // namespace meterscope::history
