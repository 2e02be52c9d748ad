// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/timetext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct TimeText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::TimeText)
};

constexpr int kDaysFrom = 48 * 3600; ///< s: hours say nothing any more

} // namespace

QDateTime localDateTime(UtcSeconds utc, const ZoneRule &zone)
{
    const auto offset = std::chrono::duration_cast<std::chrono::seconds>(utcOffset(utc, zone));
    return QDateTime::fromSecsSinceEpoch(utc.time_since_epoch().count(), Qt::OffsetFromUTC, int(offset.count()));
}

QString clockText(UtcSeconds utc, const ZoneRule &zone)
{
    return localDateTime(utc, zone).toString(QStringLiteral("HH:mm:ss"));
}

QString clockMinutesText(UtcSeconds utc, const ZoneRule &zone)
{
    return localDateTime(utc, zone).toString(QStringLiteral("HH:mm"));
}

QString longDateText(UtcSeconds utc, const ZoneRule &zone, const QLocale &locale)
{
    return locale.toString(localDateTime(utc, zone).date(), QLocale::LongFormat);
}

QString shortDateText(UtcSeconds utc, const ZoneRule &zone, const QLocale &locale)
{
    // As the periods of the history write it.
    const QString format =
        QCoreApplication::translate("meterscope::ui::PeriodText", "d MMM", "date format, day and month");
    return locale.toString(localDateTime(utc, zone).date(), format);
}

QString ageText(std::chrono::milliseconds age, const QLocale &locale)
{
    const double seconds = double(std::max<std::chrono::milliseconds::rep>(age.count(), 0)) / 1000.0;
    if (seconds < 9.95)
        return TimeText::tr("%1 s").arg(locale.toString(seconds, 'f', 1));
    if (seconds < 60)
        return TimeText::tr("%1 s").arg(locale.toString(int(seconds)));
    if (seconds < 3600)
        return TimeText::tr("%1 min").arg(locale.toString(int(seconds / 60)));
    if (seconds < kDaysFrom)
        return TimeText::tr("%1 h").arg(locale.toString(int(seconds / 3600)));
    return TimeText::tr("%1 d").arg(locale.toString(int(seconds / 86400)));
}

QString durationText(std::chrono::seconds duration)
{
    const auto total = std::max<std::chrono::seconds::rep>(duration.count(), 0);
    if (total >= kDaysFrom)
        return TimeText::tr("%1 d").arg(total / 86400);
    const QString minutes = QStringLiteral("%1").arg(total / 60 % 60, 2, 10, QLatin1Char('0'));
    const QString seconds = QStringLiteral("%1").arg(total % 60, 2, 10, QLatin1Char('0'));
    if (total < 3600)
        return minutes + QLatin1Char(':') + seconds;
    return QString::number(total / 3600) + QLatin1Char(':') + minutes + QLatin1Char(':') + seconds;
}

} // namespace meterscope::ui
