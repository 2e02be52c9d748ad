// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/tarifftext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct TariffText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::TariffText)
};

QString meaningText(TariffMeaning meaning)
{
    switch (meaning) {
    case TariffMeaning::Plain:
        return {};
    case TariffMeaning::Low:
        return TariffText::tr("low");
    case TariffMeaning::Normal:
        return TariffText::tr("normal");
    case TariffMeaning::Day:
        return TariffText::tr("day");
    case TariffMeaning::Night:
        return TariffText::tr("night");
    case TariffMeaning::High:
        return TariffText::tr("high");
    }
    return {};
}

} // namespace

QString tariffCode(int tariff)
{
    return QLatin1Char('T') + QString::number(tariff);
}

QString tariffName(const Profile *profile, int tariff)
{
    if (!profile)
        return {};
    if (tariff == 1)
        return meaningText(profile->tariff1);
    return tariff == 2 ? meaningText(profile->tariff2) : QString();
}

QString tariffLabel(const Profile *profile, int tariff)
{
    const QString name = tariffName(profile, tariff);
    return name.isEmpty() ? tariffCode(tariff) : tariffCode(tariff) + QLatin1Char(' ') + name;
}

} // namespace meterscope::ui
