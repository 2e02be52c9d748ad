// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/statisticstext.h"

#include "ui/format/numbertext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct StatisticsText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::StatisticsText)
};

/// Which way bits flip tells a slow edge from noise.
QString flipFinding(std::uint64_t fell, std::uint64_t rose)
{
    constexpr std::uint64_t kClear = 9; // nine of ten
    if (fell + rose < kClear)
        return {};
    if (fell > kClear * rose)
        return StatisticsText::tr("ones become zeros: the line rises too slowly (weak pull-up, long cable)");
    if (rose > kClear * fell)
        return StatisticsText::tr("zeros become ones: the line falls too slowly, or light reaches the head");
    return StatisticsText::tr("both ways: interference");
}

} // namespace

QString secondsText(std::chrono::milliseconds time, const QLocale &locale)
{
    return StatisticsText::tr("%1 s", "seconds").arg(decimalText(Decimal(time.count(), -3), locale));
}

std::vector<NodeFact> statisticsFacts(const TelegramStatistics &statistics, const QLocale &locale)
{
    std::vector<NodeFact> facts;
    const auto add = [&facts](const QString &label, const QString &text, NodeFact::Kind kind = NodeFact::Kind::Plain) {
        facts.push_back({ label, text, kind });
    };
    const auto count = [&locale](std::uint64_t n) { return countText(n, locale); };
    add(StatisticsText::tr("Telegrams"), count(statistics.telegrams));
    add(StatisticsText::tr("Rejected"), count(statistics.rejected),
        statistics.rejected > 0 ? NodeFact::Kind::Fault : NodeFact::Kind::Plain);
    add(StatisticsText::tr("Between telegrams"),
        StatisticsText::tr("%n time(s), %1 bytes", nullptr, static_cast<int>(statistics.noiseRows))
            .arg(count(statistics.noiseBytes)),
        statistics.noiseRows > 0 ? NodeFact::Kind::Caution : NodeFact::Kind::Plain);
    if (const auto rate = statistics.rate())
        add(StatisticsText::tr("Rate"), StatisticsText::tr("%1 a minute").arg(decimalText(*rate, locale)));
    if (statistics.gaps > 0)
        add(StatisticsText::tr("Gap"),
            StatisticsText::tr("%1 to %2, median %3")
                .arg(secondsText(statistics.shortestGap, locale), secondsText(statistics.longestGap, locale),
                     secondsText(statistics.medianGap, locale)));
    if (statistics.telegrams > 0)
        add(StatisticsText::tr("Length"),
            statistics.shortestLength == statistics.longestLength
                ? StatisticsText::tr("%1 bytes, all").arg(count(statistics.commonLength))
                : StatisticsText::tr("%1 to %2 bytes, mostly %3")
                      .arg(count(statistics.shortestLength), count(statistics.longestLength),
                           count(statistics.commonLength)));
    if (statistics.damagedTelegrams > 0) {
        add(StatisticsText::tr("Flipped bits"),
            StatisticsText::tr("%1 fell 1 → 0, %2 rose 0 → 1, in %n telegram(s)", nullptr,
                               static_cast<int>(statistics.damagedTelegrams))
                .arg(count(statistics.bitsFell), count(statistics.bitsRose)));
        const QString finding = flipFinding(statistics.bitsFell, statistics.bitsRose);
        if (!finding.isEmpty())
            add(StatisticsText::tr("That means"), finding, NodeFact::Kind::Caution);
    }
    return facts;
}

} // namespace meterscope::ui
