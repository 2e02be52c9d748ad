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

} // namespace

QString periodText(const HistoryPeriod &period, const QLocale &locale)
{
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
            locale.toString(last, PeriodText::tr("d MMM yyyy", "date format, day, month and year")));
    case Span::Month:
        return locale.toString(first, PeriodText::tr("MMMM yyyy", "date format of a month"));
    case Span::Year:
        return QString::number(first.year());
    }
    return {};
}

QString slotText(Span span, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    const QDate date = localDateTime(bucket.begin, zone).date();
    switch (span) {
    case Span::Day:
        return QStringLiteral("%1 – %2").arg(clockMinutesText(bucket.begin, zone), clockMinutesText(bucket.end, zone));
    case Span::Week:
    case Span::Month:
        return locale.toString(date, PeriodText::tr("ddd d MMMM", "date format of a day in a month"));
    case Span::Year:
        return locale.toString(date, PeriodText::tr("MMMM yyyy", "date format of a month"));
    }
    return {};
}

QString slotLabel(Span span, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    const QDateTime local = localDateTime(bucket.begin, zone);
    switch (span) {
    case Span::Day:
        return QString::number(local.time().hour());
    case Span::Week:
        return locale.toString(local.date(), PeriodText::tr("ddd d", "date format of a day in a week"));
    case Span::Month:
        return QString::number(local.date().day());
    case Span::Year:
        return locale.standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    }
    return {};
}

QString slotNote(Span span, const Bucket &bucket, const ZoneRule &zone, const QLocale &locale)
{
    if (span == Span::Day || span == Span::Year)
        return {};
    const auto hours = std::chrono::duration_cast<std::chrono::hours>(bucket.end - bucket.begin).count();
    if (hours != 24)
        return PeriodText::tr("%1 h").arg(hours);
    const QDate date = localDateTime(bucket.begin, zone).date();
    return span == Span::Month && date.dayOfWeek() == Qt::Monday
        ? locale.standaloneDayName(Qt::Monday, QLocale::ShortFormat)
        : QString();
}

QString slotCountText(Span span, std::size_t count)
{
    const int n = static_cast<int>(count);
    switch (span) {
    case Span::Day:
        return PeriodText::tr("%n hour(s)", nullptr, n);
    case Span::Week:
    case Span::Month:
        return PeriodText::tr("%n day(s)", nullptr, n);
    case Span::Year:
        return PeriodText::tr("%n month(s)", nullptr, n);
    }
    return {};
}

} // namespace meterscope::ui
