// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyzone.h"

#include <array>

namespace meterscope::history {
namespace {

struct DaylightName
{
    ZoneRule::Daylight daylight;
    const char *name;
};
constexpr std::array<DaylightName, 3> kDaylight { {
    { ZoneRule::Daylight::None, "none" },
    { ZoneRule::Daylight::Eu, "eu" },
    { ZoneRule::Daylight::Israel, "israel" },
} };

} // namespace

std::optional<ZoneRule> readZone(SqlSession &session)
{
    Statement select(session, QStringLiteral("SELECT value FROM setting WHERE name = 'zone'"));
    if (!select.run() || !select.next())
        return std::nullopt;
    const QStringList words = QString::fromStdString(select.text(0)).split(QLatin1Char(' '));
    ZoneRule zone;
    zone.standardOffsetMinutes = words.first().toShort();
    for (const DaylightName &entry : kDaylight) {
        if (words.last() == QLatin1String(entry.name))
            zone.daylight = entry.daylight;
    }
    return zone;
}

void writeZone(SqlSession &session, const ZoneRule &zone)
{
    QString text = QString::number(zone.standardOffsetMinutes);
    for (const DaylightName &entry : kDaylight) {
        if (zone.daylight == entry.daylight)
            text += QLatin1Char(' ') + QString::fromLatin1(entry.name);
    }
    Statement(session, QStringLiteral("INSERT OR REPLACE INTO setting (name, value) VALUES ('zone', ?)")).run({ text });
}

} // namespace meterscope::history
