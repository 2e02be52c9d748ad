// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/hosttimetext.h"

#include <QDateTime>

namespace meterscope::ui {

QString hostTimeText(UtcMillis utc)
{
    if (utc == UtcMillis {})
        return QStringLiteral("–"); // raw bytes in a file have no times
    return QDateTime::fromMSecsSinceEpoch(utc.time_since_epoch().count()).toString(QStringLiteral("HH:mm:ss.zzz"));
}

LocalMillis localMillis(UtcMillis utc)
{
    const auto since = utc.time_since_epoch();
    return LocalMillis(since + std::chrono::seconds(QDateTime::fromMSecsSinceEpoch(since.count()).offsetFromUtc()));
}

UtcMillis utcMillis(LocalMillis local)
{
    const auto since = local.time_since_epoch();
    QDateTime wall = QDateTime::fromMSecsSinceEpoch(since.count(), Qt::UTC);
    wall.setTimeSpec(Qt::LocalTime); // the same date and time of day
    return UtcMillis(std::chrono::milliseconds(wall.toMSecsSinceEpoch()));
}

} // namespace meterscope::ui
