// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/livetext.h"

#include "ui/format/linktext.h"
#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct LiveText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::LiveText)
};

/// Two significant digits and never "0 %" where there was something.
QString shareText(double share, const QLocale &locale)
{
    const double percent = share * 100;
    const int decimals = percent >= 10 ? 0 : percent >= 1 ? 1 : percent >= 0.1 ? 2 : 3;
    if (percent < 0.001)
        return LiveText::tr("below %1 %").arg(locale.toString(0.001, 'f', 3));
    return LiveText::tr("%1 %").arg(locale.toString(percent, 'f', decimals));
}

} // namespace

QString sourceName(const LiveState &state)
{
    if (state.isSum)
        return LiveText::tr("Sum of %n meter(s)", nullptr, state.meters);
    return state.name.isEmpty() ? linkName(state.link.settings) : state.name;
}

QString powerLine(const LiveState &state, std::optional<std::chrono::milliseconds> age, const QLocale &locale)
{
    QStringList parts;
    if (state.watts) {
        const QString power = powerFigure(*state.watts, locale).text();
        parts += (state.watts->isNegative() ? LiveText::tr("Export %1") : LiveText::tr("Import %1")).arg(power);
    } else {
        parts += state.hasTelegram() ? LiveText::tr("no power sent") : linkStateText(state.link.state);
    }
    if (state.stale && age)
        parts += oldText(*age, locale);
    else if (state.activeTariff > 0)
        parts += tariffLabel(state.profile, state.activeTariff);
    parts += sourceName(state);
    return parts.join(QStringLiteral(" · "));
}

QString oldText(std::chrono::milliseconds age, const QLocale &locale)
{
    return LiveText::tr("%1 old").arg(ageText(age, locale));
}

QString rateText(std::uint32_t periodMs, const QLocale &locale)
{
    // What reads as "1.0" is said the longer way.
    if (periodMs >= 950)
        return LiveText::tr("every %1 s").arg(locale.toString(periodMs / 1000.0, 'f', 1));
    return LiveText::tr("%1 a second").arg(locale.toString(1000.0 / std::max(periodMs, 1U), 'f', 1));
}

QString errorText(std::uint64_t telegrams, std::uint64_t rejected, const QLocale &locale)
{
    if (rejected == 0)
        return LiveText::tr("no errors");
    const double share = double(rejected) / double(telegrams + rejected);
    return LiveText::tr("%n error(s)", nullptr, int(rejected))
               .replace(QString::number(rejected), countText(rejected, locale))
        + QStringLiteral(" (%1)").arg(shareText(share, locale));
}

} // namespace meterscope::ui
