// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/timeargument.h"

#include <QDateTime>

namespace meterscope::cli {

std::optional<UtcSeconds> parseTimeArgument(const QString &text)
{
    QDateTime moment;
    if (text == QLatin1String("now")) {
        moment = QDateTime::currentDateTimeUtc();
    } else if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid() && text.size() == 10) {
        moment = day.startOfDay();
    } else {
        moment = QDateTime::fromString(text, Qt::ISODate);
    }
    return moment.isValid() ? std::optional(UtcSeconds(std::chrono::seconds(moment.toSecsSinceEpoch()))) : std::nullopt;
}

} // namespace meterscope::cli
