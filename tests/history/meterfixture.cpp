// SPDX-License-Identifier: GPL-3.0-or-later
#include "meterfixture.h"

#include "domain/profile.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariant>

namespace meterscope::test {

SnapshotBuilder::SnapshotBuilder(std::int64_t receivedMs, std::string_view meterId)
{
    m_snapshot.source = { 1 };
    m_snapshot.protocol = Protocol::Dsmr;
    m_snapshot.verdict = Verdict::Ok;
    m_snapshot.checksum = ChecksumState::Ok;
    m_snapshot.identification = "TST5\\METERSCOPE";
    m_snapshot.version = "50";
    m_snapshot.meterId = meterId;
    m_snapshot.profile = findProfile("nl");
    m_snapshot.received.utc = UtcMillis(std::chrono::milliseconds(receivedMs));
    m_snapshot.received.sinceBoot = std::chrono::milliseconds(0);
}

Measurement &SnapshotBuilder::add(const ObisCode &obis, Quantity quantity)
{
    Measurement &m = m_snapshot.measurements.emplace_back();
    m.sent.obis = obis;
    m.quantity = quantity;
    return m;
}

SnapshotBuilder &SnapshotBuilder::number(const ObisCode &obis, Quantity quantity, Unit unit, int unitExponent,
                                         std::string_view sent, Phase phase, std::uint8_t tariff, std::uint8_t channel)
{
    Measurement &m = add(obis, quantity);
    m.sent.kind = Reading::Kind::Text;
    m.isNumber = true;
    m.value = Decimal::parse(sent).value();
    m.unit = unit;
    m.unitExponent = static_cast<std::int8_t>(unitExponent);
    m.phase = phase;
    m.tariff = tariff;
    m.channel = channel;
    return *this;
}

SnapshotBuilder &SnapshotBuilder::import(std::uint8_t tariff, std::string_view kwh)
{
    return number({ 1, 0, 1, 8, tariff }, Quantity::ActiveEnergyImport, Unit::WattHour, 3, kwh, Phase::Total, tariff);
}

SnapshotBuilder &SnapshotBuilder::outward(std::uint8_t tariff, std::string_view kwh)
{
    return number({ 1, 0, 2, 8, tariff }, Quantity::ActiveEnergyExport, Unit::WattHour, 3, kwh, Phase::Total, tariff);
}

SnapshotBuilder &SnapshotBuilder::power(std::string_view importKw, std::string_view exportKw)
{
    number({ 1, 0, 1, 7, 0 }, Quantity::ActivePowerImport, Unit::Watt, 3, importKw);
    return number({ 1, 0, 2, 7, 0 }, Quantity::ActivePowerExport, Unit::Watt, 3, exportKw);
}

SnapshotBuilder &SnapshotBuilder::voltage(Phase phase, std::string_view volt)
{
    const auto conductor = static_cast<std::uint8_t>(phase);
    return number({ 1, 0, static_cast<std::uint8_t>(12 + 20 * conductor), 7, 0 }, Quantity::Voltage, Unit::Volt, 0,
                  volt, phase);
}

SnapshotBuilder &SnapshotBuilder::text(const ObisCode &obis, Quantity quantity, std::string_view sent)
{
    Measurement &m = add(obis, quantity);
    m.sent.kind = Reading::Kind::Text;
    m.sent.value = { static_cast<std::uint32_t>(m_snapshot.bytes.size()), static_cast<std::uint32_t>(sent.size()) };
    m.channel = obis.a == 0 ? obis.b : 0;
    m_snapshot.bytes += sent;
    return *this;
}

SnapshotBuilder &SnapshotBuilder::tariff(std::string_view indicator)
{
    return text({ 0, 0, 96, 14, 0 }, Quantity::TariffIndicator, indicator);
}

SnapshotBuilder &SnapshotBuilder::meterTime(std::int64_t utcSeconds)
{
    m_snapshot.meterTime = UtcSeconds(std::chrono::seconds(utcSeconds));
    return *this;
}

SnapshotBuilder &SnapshotBuilder::gas(std::string_view cubicMetres, std::int64_t capturedSeconds, std::uint8_t channel)
{
    number({ 0, channel, 24, 2, 1 }, Quantity::GasVolume, Unit::CubicMetre, 0, cubicMetres, Phase::Total, 0, channel);
    m_snapshot.measurements.back().capturedAt = UtcSeconds(std::chrono::seconds(capturedSeconds));
    return *this;
}

SnapshotBuilder &SnapshotBuilder::failure(std::int64_t endSeconds, std::int64_t durationSeconds)
{
    Measurement *list = nullptr;
    for (Measurement &m : m_snapshot.measurements) {
        if (m.quantity == Quantity::PowerFailureLog)
            list = &m;
    }
    if (!list) {
        list = &add({ 1, 0, 99, 97, 0 }, Quantity::PowerFailureLog);
        list->sent.kind = Reading::Kind::List;
        list->sent.firstEntry = static_cast<std::uint32_t>(m_snapshot.entries.size());
    }
    ListEntry &entry = m_snapshot.entries.emplace_back();
    entry.timeUtc = UtcSeconds(std::chrono::seconds(endSeconds));
    entry.firstValue = static_cast<std::uint32_t>(m_snapshot.listValues.size());
    entry.valueCount = 1;
    ListValue &value = m_snapshot.listValues.emplace_back();
    value.isDecimal = true;
    value.number = Decimal(durationSeconds, 0);
    ++list->sent.entryCount;
    return *this;
}

SnapshotBuilder &SnapshotBuilder::source(std::uint32_t id)
{
    m_snapshot.source = { id };
    return *this;
}

SnapshotBuilder &SnapshotBuilder::sinceBoot(std::int64_t ms)
{
    m_snapshot.received.sinceBoot = std::chrono::milliseconds(ms);
    return *this;
}

SnapshotBuilder &SnapshotBuilder::verdict(Verdict verdict)
{
    m_snapshot.verdict = verdict;
    return *this;
}

SnapshotBuilder &SnapshotBuilder::quirkOnLast(QuirkId quirk)
{
    m_snapshot.measurements.back().quirk = quirk;
    return *this;
}

std::shared_ptr<const Snapshot> SnapshotBuilder::share() const
{
    return std::make_shared<const Snapshot>(m_snapshot);
}

std::int64_t utc(const char *iso)
{
    return QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODate).toSecsSinceEpoch();
}

QStringList sqlRows(const QString &path, const QString &sql)
{
    const QString name = QUuid::createUuid().toString();
    QStringList rows;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!database.open())
            return { database.lastError().text() };
        QSqlQuery query(database);
        if (!query.exec(sql))
            return { query.lastError().text() };
        while (query.next()) {
            QStringList values;
            for (int i = 0; i < query.record().count(); ++i)
                values << query.value(i).toString();
            rows << values.join(QLatin1Char('|'));
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

} // namespace meterscope::test
