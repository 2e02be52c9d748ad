// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvsidecar.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace meterscope::history {
namespace {

QString timeText(UtcSeconds time)
{
    std::string text;
    CsvFormat(CsvProfile::Pandas).utc(text, time.time_since_epoch().count());
    text.pop_back(); // the separator
    return QString::fromStdString(text);
}

QString profileName(CsvProfile profile)
{
    switch (profile) {
    case CsvProfile::Pandas:
        return QStringLiteral("pandas");
    case CsvProfile::Excel:
        return QStringLiteral("excel");
    case CsvProfile::DsmrReader:
        return QStringLiteral("dsmr-reader");
    case CsvProfile::HomeAssistant:
        return QStringLiteral("home-assistant");
    case CsvProfile::Readings:
        return QStringLiteral("readings");
    }
    return {};
}

QString stepName(const CsvRequest &request)
{
    if (request.content == CsvRequest::Content::Snapshots)
        return QStringLiteral("snapshot");
    switch (request.range.step) {
    case BucketStep::Seconds:
        return QStringLiteral("%1 s").arg(request.range.stepSeconds);
    case BucketStep::Hour:
        return QStringLiteral("hour");
    case BucketStep::LocalDay:
        return QStringLiteral("local day");
    case BucketStep::LocalMonth:
        return QStringLiteral("local month");
    }
    return {};
}

/// The unit that the name of a column ends with.
QString unitOf(const QString &column)
{
    static const std::array<std::pair<QLatin1String, QString>, 6> kUnits { {
        { QLatin1String("_kwh"), QStringLiteral("kWh") },
        { QLatin1String("_kw"), QStringLiteral("kW") },
        { QLatin1String("_w"), QStringLiteral("W") },
        { QLatin1String("_v"), QStringLiteral("V") },
        { QLatin1String("_a"), QStringLiteral("A") },
        { QLatin1String("_m3"), QStringLiteral("m³") },
    } };
    for (const auto &[suffix, unit] : kUnits) {
        if (column.endsWith(suffix))
            return unit;
    }
    return {};
}

QJsonArray columnsOf(std::string_view header, char separator)
{
    QJsonArray columns;
    QString names = QString::fromUtf8(header.data(), static_cast<qsizetype>(header.size()));
    names.remove(QChar::ByteOrderMark);
    for (const QString &name : names.trimmed().split(QLatin1Char(separator))) {
        QJsonObject column { { QStringLiteral("name"), name } };
        if (const QString unit = unitOf(name); !unit.isEmpty())
            column.insert(QStringLiteral("unit"), unit);
        columns.append(column);
    }
    return columns;
}

} // namespace

QByteArray csvSidecar(const CsvRequest &request, std::string_view header, char separator, qint64 rows,
                      const std::vector<std::string> &equipment)
{
    QJsonArray meters;
    for (const std::string &meter : equipment)
        meters.append(QString::fromStdString(meter));
    const QJsonObject object {
        { QStringLiteral("program"), QStringLiteral("Meterscope ") + QCoreApplication::applicationVersion() },
        { QStringLiteral("profile"), profileName(request.profile) },
        { QStringLiteral("step"), stepName(request) },
        { QStringLiteral("from_utc"), timeText(request.range.from) },
        { QStringLiteral("to_utc"), timeText(request.range.to) },
        { QStringLiteral("standard_utc_offset_minutes"), request.range.zone.standardOffsetMinutes },
        { QStringLiteral("time_zone"),
          request.profile == CsvProfile::HomeAssistant ? QStringLiteral("UTC") : QStringLiteral("local") },
        { QStringLiteral("rows"), rows },
        { QStringLiteral("meters"), meters },
        { QStringLiteral("columns"), columnsOf(header, separator) },
    };
    return QJsonDocument(object).toJson();
}

} // namespace meterscope::history
