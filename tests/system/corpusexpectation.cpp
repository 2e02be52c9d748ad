// SPDX-License-Identifier: GPL-3.0-or-later
#include "corpusexpectation.h"

#include <QHash>

namespace meterscope::test {

namespace {

[[nodiscard]] QString text(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) {
        return QStringLiteral("null");
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// The number as the decode contract prints it: no leading zeros, decimals as sent, no negative zero.
[[nodiscard]] QString normalisedNumber(QString wire)
{
    const bool negative = wire.startsWith(QLatin1Char('-'));
    if (negative || wire.startsWith(QLatin1Char('+'))) {
        wire.remove(0, 1);
    }
    while (wire.size() > 1 && wire.at(0) == QLatin1Char('0') && wire.at(1) != QLatin1Char('.')) {
        wire.remove(0, 1);
    }
    const bool zero = wire.count(QLatin1Char('0')) + wire.count(QLatin1Char('.')) == wire.size();
    return negative && !zero ? QLatin1Char('-') + wire : wire;
}

[[nodiscard]] QString withoutF255(QString obis)
{
    return obis.endsWith(QLatin1String("*255")) ? obis.chopped(4) : obis;
}

[[nodiscard]] QHash<QString, QList<QJsonObject>> readingsByObis(const QJsonObject &telegram)
{
    QHash<QString, QList<QJsonObject>> readings;
    for (const QJsonValue &reading : telegram.value(QLatin1String("readings")).toArray()) {
        if (!reading[QLatin1String("derived")].toBool()) {
            readings[reading[QLatin1String("obis")].toString()].append(reading.toObject());
        }
    }
    return readings;
}

void compareRows(const QString &where, const QJsonObject &reading, const QJsonObject &expected, Comparison &result)
{
    const QJsonArray rows = reading.value(QLatin1String("entries")).toArray();
    const QJsonArray expectedRows = expected.value(QLatin1String("entries")).toArray();
    result.expect(where + QLatin1String(" rows"), QString::number(expectedRows.size()), QString::number(rows.size()));
    for (qsizetype i = 0; i < std::min(rows.size(), expectedRows.size()); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        const QJsonObject expectedRow = expectedRows.at(i).toObject();
        const QString place = where + QStringLiteral(" row %1").arg(i);
        const bool isFailure = expectedRow.contains(QLatin1String("end_utc"));
        const auto timeKey = isFailure ? QLatin1String("end_utc") : QLatin1String("occurred_utc");
        result.expect(place + QLatin1String(" time"), text(expectedRow.value(timeKey)),
                      text(row.value(QLatin1String("time"))));
        if (!isFailure) {
            result.expect(place + QLatin1String(" period"), text(expectedRow.value(QLatin1String("month_utc"))),
                          text(row.value(QLatin1String("period"))));
        }
        const QJsonValue first = row.value(QLatin1String("values")).toArray().at(0);
        result.expect(place + QLatin1String(" value"),
                      normalisedNumber(text(expectedRow.value(QLatin1String("parsed")))),
                      text(first[QLatin1String("value")]));
    }
}

void compareReading(const QString &where, const QJsonObject &reading, const QJsonObject &expected, Comparison &result)
{
    if (expected.value(QLatin1String("kind")) == QLatin1String("profile")) {
        compareRows(where, reading, expected, result);
        return;
    }
    const QString wire = text(expected.value(QLatin1String("value")));
    const QString found = text(reading.value(QLatin1String("value")));
    // An identifier is the characters sent, a number has lost its leading zeros; a unit or a dot tells which it is.
    const bool asSent = found == wire;
    const QString number = wire.isEmpty() ? QStringLiteral("null") : normalisedNumber(wire);
    result.expect(where, asSent ? wire : number, found);
    result.expect(where + QLatin1String(" unit"), text(expected.value(QLatin1String("unit"))),
                  text(reading.value(QLatin1String("unit"))));
    if (expected.contains(QLatin1String("stamp_utc"))) {
        result.expect(where + QLatin1String(" captured"), text(expected.value(QLatin1String("stamp_utc"))),
                      text(reading.value(QLatin1String("capturedAt"))));
    }
}

} // namespace

void Comparison::expect(const QString &where, const QString &expected, const QString &found)
{
    ++readings;
    if (expected != found) {
        differences.append(QStringLiteral("%1: expected %2, found %3").arg(where, expected, found));
    }
}

Comparison compareDsmr(const QJsonObject &telegram, const QJsonObject &expected)
{
    Comparison result;
    const auto readings = readingsByObis(telegram);
    for (auto it = expected.begin(); it != expected.end(); ++it) {
        if (it.key().startsWith(QLatin1Char('_')) || it.key() == QLatin1String("mbus")
            || it.key() == QLatin1String("timestamp_raw")) {
            continue;
        }
        if (it.key() == QLatin1String("timestamp_utc")) {
            result.expect(it.key(), text(it.value()), text(telegram.value(QLatin1String("meterTime"))));
            continue;
        }
        const QJsonArray wanted = it.value().isArray() ? it.value().toArray() : QJsonArray { it.value() };
        const QList<QJsonObject> found = readings.value(withoutF255(it.key()));
        result.expect(it.key() + QLatin1String(" count"), QString::number(wanted.size()),
                      QString::number(found.size()));
        for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i) {
            compareReading(it.key(), found.at(i), wanted.at(i).toObject(), result);
        }
    }
    return result;
}

Comparison compareSml(const QJsonObject &telegram, const QJsonObject &expectedFrame)
{
    Comparison result;
    QList<QJsonObject> found;
    for (const QJsonValue &reading : telegram.value(QLatin1String("readings")).toArray()) {
        if (!reading[QLatin1String("derived")].toBool()) {
            found.append(reading.toObject());
        }
    }
    // `entries_alt` is left aside: there a message fails its own checksum, and we drop what a checksum refuses.
    QJsonArray wanted = expectedFrame.value(QLatin1String("entries")).toArray();
    for (const QJsonValue &message : expectedFrame.value(QLatin1String("messages")).toArray()) {
        for (const QJsonValue &entry : message[QLatin1String("period_list")].toArray()) {
            wanted.append(entry);
        }
    }
    result.expect(QStringLiteral("entries"), QString::number(wanted.size()), QString::number(found.size()));
    for (qsizetype i = 0; i < std::min(wanted.size(), found.size()); ++i) {
        const QJsonObject expected = wanted.at(i).toObject();
        const QJsonObject &reading = found.at(i);
        const QString obis = withoutF255(expected.value(QLatin1String("obis")).toString());
        result.expect(QStringLiteral("obis %1").arg(i), obis, reading.value(QLatin1String("obis")).toString());
        result.expect(obis + QLatin1String(" raw"), text(expected.value(QLatin1String("raw"))),
                      text(reading.value(QLatin1String("raw"))));
        const bool isNumber = !expected.value(QLatin1String("value")).isNull();
        if (isNumber) {
            result.expect(obis, text(expected.value(QLatin1String("value"))),
                          text(reading.value(QLatin1String("value"))));
        }
        result.expect(obis + QLatin1String(" scaler"), text(expected.value(QLatin1String("scaler"))),
                      text(reading.value(QLatin1String("scaler"))));
        result.expect(obis + QLatin1String(" status"), text(expected.value(QLatin1String("status"))),
                      text(reading.value(QLatin1String("status"))));
    }
    return result;
}

} // namespace meterscope::test
