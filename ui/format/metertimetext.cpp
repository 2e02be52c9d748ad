// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/metertimetext.h"

#include "ui/format/numbertext.h"

#include <QCoreApplication>
#include <QDateTime>

namespace meterscope::ui {

namespace {

struct MeterTimeText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::MeterTimeText)
};

QString twoDigits(int value)
{
    return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0'));
}

} // namespace

QString meterClockText(const MeterTime &time, const QLocale &locale)
{
    switch (time.form) {
    case MeterTime::Form::Absent:
        return QStringLiteral("–");
    case MeterTime::Form::Invalid:
        return MeterTimeText::tr("not set");
    case MeterTime::Form::SecondIndex:
        return Figure { countText(time.seconds, locale), {}, QStringLiteral("s") }.text();
    case MeterTime::Form::Utc:
        return QDateTime::fromSecsSinceEpoch(time.seconds, Qt::UTC).toString(QStringLiteral("HH:mm:ss"))
            + QStringLiteral(" Z");
    case MeterTime::Form::Wall:
        break;
    }
    const QString text =
        QStringLiteral("%1:%2:%3").arg(twoDigits(time.hour), twoDigits(time.minute), twoDigits(time.second));
    switch (time.flag) {
    case MeterTime::Flag::Summer:
        return text + QStringLiteral(" S");
    case MeterTime::Flag::Winter:
        return text + QStringLiteral(" W");
    default:
        return text;
    }
}

} // namespace meterscope::ui
