// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/csvlocale.h"

namespace meterscope {

CsvLocale csvLocale(const QLocale &locale)
{
    CsvLocale result;
    result.decimalComma = locale.decimalPoint() == QLatin1String(",");
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    if (!format.startsWith(QLatin1Char('d')))
        return result;
    if (format.contains(QLatin1Char('.')))
        result.dates = CsvLocale::DateOrder::DayDot;
    else if (format.contains(QLatin1Char('/')))
        result.dates = CsvLocale::DateOrder::DaySlash;
    else
        result.dates = CsvLocale::DateOrder::DayDash;
    return result;
}

} // namespace meterscope
