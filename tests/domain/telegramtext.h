// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/obisregistry.h"
#include "domain/snapshot.h"

#include <string>
#include <string_view>
#include <vector>

namespace meterscope {

/// Builds a snapshot as a grammar leaves it, before interpret(): readings as sent, with their ranges in the bytes.
/// Every call appends one object and returns the builder.
class TelegramText
{
public:
    static TelegramText dsmr(std::string_view identification = "ISk5\\2M550T-1012")
    {
        TelegramText telegram;
        telegram.m_snapshot.protocol = Protocol::Dsmr;
        telegram.m_snapshot.identification = identification;
        telegram.m_snapshot.checksum = ChecksumState::Ok;
        telegram.append("/").append(identification).append("\r\n\r\n");
        return telegram;
    }
    static TelegramText sml(std::string_view serverId = "1 ABC 00 12345678")
    {
        TelegramText telegram;
        telegram.m_snapshot.protocol = Protocol::Sml;
        telegram.m_snapshot.identification = serverId;
        telegram.m_snapshot.checksum = ChecksumState::Ok;
        return telegram;
    }

    /// `id(value*unit)`; an empty value is `()`.
    TelegramText &line(std::string_view obis, std::string_view value, std::string_view unit = {})
    {
        return object(obis, {}, value, unit);
    }
    /// `id(stamp)(value*unit)`
    TelegramText &stamped(std::string_view obis, std::string_view stamp, std::string_view value,
                          std::string_view unit = {})
    {
        return object(obis, stamp, value, unit);
    }
    /// A list; rows follow with row().
    TelegramText &list(std::string_view obis)
    {
        Reading &reading = begin(obis);
        reading.kind = Reading::Kind::List;
        reading.firstEntry = static_cast<std::uint32_t>(m_snapshot.entries.size());
        append("\r\n");
        reading.whole = ByteRange::between(m_begin, size());
        return *this;
    }
    TelegramText &row(std::string_view time, std::string_view period, std::string_view value)
    {
        ListEntry &entry = m_snapshot.entries.emplace_back();
        entry.time = time.empty() ? MeterTime() : MeterTime::fromDsmr(time);
        entry.period = period.empty() ? MeterTime() : MeterTime::fromDsmr(period);
        entry.firstValue = static_cast<std::uint32_t>(m_snapshot.listValues.size());
        entry.valueCount = 1;
        ListValue &cell = m_snapshot.listValues.emplace_back();
        cell.number = Decimal::parse(value).value_or(Decimal());
        cell.isDecimal = true;
        ++m_snapshot.measurements.back().sent.entryCount;
        return *this;
    }

    struct Integer
    {
        std::int64_t raw = 0;
        std::uint8_t bytes = 4;
        bool isSigned = true;
        int scaler = 0;
        int unitCode = 0; ///< 0: not sent
        std::int64_t status = -1; ///< -1: not sent
    };
    TelegramText &integer(std::string_view obis, const Integer &value)
    {
        Reading &reading = begin(obis);
        reading.kind = Reading::Kind::Integer;
        reading.rawInteger = value.raw;
        reading.integerBytes = value.bytes;
        reading.integerSigned = value.isSigned;
        reading.hasScaler = true;
        reading.scaler = static_cast<std::int8_t>(value.scaler);
        reading.number = Decimal(value.raw, value.scaler);
        reading.isDecimal = true;
        reading.hasUnitCode = value.unitCode != 0;
        reading.unitCode = static_cast<std::uint8_t>(value.unitCode);
        reading.hasStatus = value.status >= 0;
        reading.status = reading.hasStatus ? static_cast<std::uint64_t>(value.status) : 0;
        reading.whole = ByteRange::between(m_begin, size());
        return *this;
    }
    TelegramText &octets(std::string_view obis, std::string_view value)
    {
        Reading &reading = begin(obis);
        reading.kind = Reading::Kind::Octets;
        reading.value = appended(value);
        reading.whole = ByteRange::between(m_begin, size());
        return *this;
    }
    /// The time beside the object that came last.
    TelegramText &captured(const MeterTime &time)
    {
        m_snapshot.measurements.back().sent.captured = time;
        return *this;
    }
    TelegramText &clock(const MeterTime &time)
    {
        m_snapshot.clock = time;
        return *this;
    }
    TelegramText &issue(const ParseIssue &issue)
    {
        m_snapshot.issues.push_back(issue);
        return *this;
    }

    [[nodiscard]] Snapshot snapshot() const
    {
        Snapshot result = m_snapshot;
        result.length = static_cast<std::uint32_t>(result.bytes.size());
        return result;
    }

private:
    TelegramText() = default;

    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_snapshot.bytes.size()); }
    std::string &append(std::string_view text) { return m_snapshot.bytes.append(text); }
    ByteRange appended(std::string_view text)
    {
        const std::uint32_t begin = size();
        append(text);
        return ByteRange::between(begin, size());
    }
    Reading &begin(std::string_view obis)
    {
        m_begin = size();
        Reading &reading = m_snapshot.measurements.emplace_back().sent;
        reading.obis = ObisCode::parse(obis).value();
        reading.row = findObis(reading.obis);
        append(obis);
        return reading;
    }
    TelegramText &object(std::string_view obis, std::string_view stamp, std::string_view value, std::string_view unit)
    {
        Reading &reading = begin(obis);
        if (!stamp.empty()) {
            append("(").append(stamp).append(")");
            reading.captured = MeterTime::fromDsmr(stamp);
        }
        append("(");
        reading.value = appended(value);
        if (!unit.empty()) {
            append("*");
            reading.unit = appended(unit);
        }
        append(")\r\n");
        reading.whole = ByteRange::between(m_begin, size());
        reading.kind = value.empty() ? Reading::Kind::None : Reading::Kind::Text;
        if (const auto number = Decimal::parse(value)) {
            reading.number = *number;
            reading.isDecimal = true;
        }
        return *this;
    }

    Snapshot m_snapshot;
    std::uint32_t m_begin = 0;
};

} // namespace meterscope
