// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/periodtext.h"

#include "ui/format/timetext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct PeriodText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::PeriodText)
};

using Span = HistoryPeriod::Span;

QDate qDate(std::chrono::year_month_day day)
{
    return { static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
             static_cast<int>(static_cast<unsigned>(day.day())) };
}

QString fullDate(const QDate &date, const QLocale &locale)
{
    return locale.toString(date, PeriodText::tr("d MMM yyyy", "date format, day, month and year"));
}

QString rangeText(const HistoryPeriod &period, const ZoneRule &zone, const QLocale &locale)
{
    const UtcSeconds from = period.begin(zone);
    const UtcSeconds to = period.end(zone);
    const QDateTime begin = localDateTime(from, zone);
    const QDateTime end = localDateTime(to, zone);
    const bool wholeDays = begin.time() == QTime(0, 0) && end.time() == QTime(0, 0);
    if (wholeDays) {
        const QDate last = end.date().addDays(-1);
        return begin.date() == last
            ? fullDate(last, locale)
            : QStringLiteral("%1 – %2").arg(fullDate(begin.date(), locale), fullDate(last, locale));
    }
    if (begin.date() == localDateTime(to - std::chrono::seconds(1), zone).date())
        return QStringLiteral("%1 %2 – %3")
            .arg(fullDate(begin.date(), locale), clockMinutesText(from, zone), clockMinutesText(to, zone));
    return QStringLiteral("%1 %2 – %3 %4")
        .arg(fullDate(begin.date(), locale), clockMinutesText(from, zone), fullDate(end.date(), locale),
             clockMinutesText(to, zone));
}

bool isWithinDay(BarStep step)
{
    return step != BarStep::Day && step != BarStep::Month;
}

} // namespace

SlotStyle slotStyleOf(const HistoryPeriod &period, const SeriesRequest &request)
{
    SlotStyle style;
    switch (request.step) {
    case BucketStep::Seconds:
        style.step = request.stepSeconds <= 60 ? BarStep::Minute
            : request.stepSeconds <= 300       ? BarStep::FiveMinutes
                                               : BarStep::Quarter;
        break;
    case BucketStep::Hour:
        style.step = BarStep::Hour;
        break;
    case BucketStep::LocalDay:
        style.step = BarStep::Day;
        break;
    case BucketStep::LocalMonth:
        style.step = BarStep::Month;
        break;
    }
    style.weekdays = period.span() == Span::Week && style.step == BarStep::Day;
    const bool inCalendar = period.span() == Span::Day || period.span() == Span::Hour || style.step == BarStep::Month
        || (style.step == BarStep::Day && (period.span() == Span::Week || period.span() == Span::Month));
    style.dated = !inCalendar || (style.step == BarStep::Month && period.span() != Span::Year);
    return style;
}

QString periodText(const HistoryPeriod &period, const ZoneRule &zone, const QLocale &locale)
{
    if (!period.isCalendar())
        return rangeText(period, zone, locale);
    const QDate first = qDate(period.firstDay());
    const QDate last = qDate(period.lastDay());
    switch (period.span()) {
    case Span::Day:
        return locale.toString(first, PeriodText::tr("ddd d MMM yyyy", "date format of a day"));
    case Span::Week:
        return QStringLiteral("%1 – %2").arg(
            locale.toString(first,
                            first.month() == last.month() ? PeriodText::tr("d", "date format, day of a month")
                                                          : PeriodText::tr("d MMM", "date format, day and month")),
            fullDate(last, locale));
    case Span::Month:
        return locale.toString(first, PeriodText::tr("MMMM yyyy", "date format of a month"));
    case Span::Year:
    case Span::All:
    case Span::Range:
    case Span::Hour:
        break;
    }
    return QString::number(first.year());
}

QString slotText(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    const QDate date = localDateTime(bucket.begin, zone).date();
    if (style.step == BarStep::Month)
        return locale.toString(date, PeriodText::tr("MMMM yyyy", "date format of a month"));
    if (style.step == BarStep::Day)
        return locale.toString(date,
                               style.dated ? PeriodText::tr("ddd d MMM yyyy", "date format of a day")
                                           : PeriodText::tr("ddd d MMMM", "date format of a day in a month"));
    const QString times =
        QStringLiteral("%1 – %2").arg(clockMinutesText(bucket.begin, zone), clockMinutesText(bucket.end, zone));
    if (!style.dated)
        return times;
    return QStringLiteral("%1 %2").arg(locale.toString(date, PeriodText::tr("ddd d MMM yyyy", "date format of a day")),
                                       times);
}

QString slotLabel(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    const QDateTime local = localDateTime(bucket.begin, zone);
    switch (style.step) {
    case BarStep::Automatic:
    case BarStep::Hour:
        return QString::number(local.time().hour());
    case BarStep::Minute:
    case BarStep::FiveMinutes:
    case BarStep::Quarter:
        return clockMinutesText(bucket.begin, zone);
    case BarStep::Day:
        return style.weekdays ? locale.toString(local.date(), PeriodText::tr("ddd d", "date format of a day in a week"))
                              : QString::number(local.date().day());
    case BarStep::Month:
        return locale.standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    }
    return {};
}

QString slotNote(const SlotStyle &style, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    const QDateTime local = localDateTime(bucket.begin, zone);
    const QDate date = local.date();
    if (style.step == BarStep::Month)
        return style.dated && date.month() == 1 ? QString::number(date.year()) : QString();
    if (isWithinDay(style.step))
        return style.dated && local.time() == QTime(0, 0)
            ? locale.toString(date, PeriodText::tr("ddd d MMM", "date format, weekday, day and month"))
            : QString();
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(bucket.end - bucket.begin).count();
    if (hours != 24)
        return PeriodText::tr("%1 h").arg(hours);
    if (style.dated && date.day() == 1)
        return locale.toString(date, PeriodText::tr("MMM yyyy", "date format of a month, short"));
    return !style.dated && !style.weekdays && date.dayOfWeek() == Qt::Monday
        ? locale.standaloneDayName(Qt::Monday, QLocale::ShortFormat)
        : QString();
}

QString slotCountText(const SlotStyle &style, std::size_t count)
{
    const int n = static_cast<int>(count);
    switch (style.step) {
    case BarStep::Minute:
        return PeriodText::tr("%n minute(s)", nullptr, n);
    case BarStep::FiveMinutes:
        return PeriodText::tr("%n times five minutes", nullptr, n);
    case BarStep::Quarter:
        return PeriodText::tr("%n quarter hour(s)", nullptr, n);
    case BarStep::Automatic:
    case BarStep::Hour:
        return PeriodText::tr("%n hour(s)", nullptr, n);
    case BarStep::Day:
        return PeriodText::tr("%n day(s)", nullptr, n);
    case BarStep::Month:
        return PeriodText::tr("%n month(s)", nullptr, n);
    }
    return {};
}

QString barStepText(BarStep step)
{
    switch (step) {
    case BarStep::Automatic:
        return PeriodText::tr("Automatic");
    case BarStep::Minute:
        return PeriodText::tr("Minutes");
    case BarStep::FiveMinutes:
        return PeriodText::tr("5 minutes");
    case BarStep::Quarter:
        return PeriodText::tr("15 minutes");
    case BarStep::Hour:
        return PeriodText::tr("Hours");
    case BarStep::Day:
        return PeriodText::tr("Days");
    case BarStep::Month:
        return PeriodText::tr("Months");
    }
    return {};
}

} // namespace meterscope::ui
