// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise
#include <QStringList>

#include "domain/snapshot.h"

#include <memory>
#include <string_view>

namespace meterscope::test {

/// A telegram as interpret() would hand it over, put together reading by reading.
class SnapshotBuilder
{
public:
    explicit SnapshotBuilder(std::int64_t receivedMs, std::string_view meterId = "E0001");

    /// `kwh` and `kw` as the meter prints them: "001581.123".
    SnapshotBuilder &import(std::uint8_t tariff, std::string_view kwh);
    SnapshotBuilder &outward(std::uint8_t tariff, std::string_view kwh);
    SnapshotBuilder &power(std::string_view importKw, std::string_view exportKw);
    SnapshotBuilder &voltage(Phase phase, std::string_view volt);
    SnapshotBuilder &tariff(std::string_view indicator);
    SnapshotBuilder &meterTime(std::int64_t utcSeconds);
    SnapshotBuilder &gas(std::string_view cubicMetres, std::int64_t capturedSeconds, std::uint8_t channel = 1);
    SnapshotBuilder &text(const ObisCode &obis, Quantity quantity, std::string_view sent);
    SnapshotBuilder &number(const ObisCode &obis, Quantity quantity, Unit unit, int unitExponent, std::string_view sent,
                            Phase phase = Phase::Total, std::uint8_t tariff = 0, std::uint8_t channel = 0);
    SnapshotBuilder &failure(std::int64_t endSeconds, std::int64_t durationSeconds);
    SnapshotBuilder &source(std::uint32_t id);
    SnapshotBuilder &sinceBoot(std::int64_t ms);
    SnapshotBuilder &verdict(Verdict verdict);
    SnapshotBuilder &quirkOnLast(QuirkId quirk);

    [[nodiscard]] std::shared_ptr<const Snapshot> share() const;
    [[nodiscard]] Snapshot &snapshot() { return m_snapshot; }

private:
    Measurement &add(const ObisCode &obis, Quantity quantity);

    Snapshot m_snapshot;
};

/// Seconds since 1970 of "2016-11-13T19:57:57Z".
[[nodiscard]] std::int64_t utc(const char *iso);

/// All rows of a query over a database file, opened by a connection of its own: what anybody with SQLite sees.
/// The values of a row are joined with '|'; NULL is empty.
[[nodiscard]] QStringList sqlRows(const QString &path, const QString &sql);

} // namespace meterscope::test
