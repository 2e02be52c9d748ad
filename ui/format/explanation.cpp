// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/explanation.h"

#include "domain/obisregistry.h"
#include "ui/format/countrytext.h"
#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"

#include <QCoreApplication>
#include <QStringList>

namespace meterscope::ui {

namespace {

struct Explanation
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::Explanation)
};

constexpr unsigned kElectricity = 1;
constexpr unsigned kPhaseStep = 20; // C of L1, L2, L3 is the total's plus 20, 40, 60

QString mediumText(unsigned a)
{
    switch (a) {
    case 0:
        return Explanation::tr("not about a medium");
    case kElectricity:
        return Explanation::tr("electricity");
    case 4:
        return Explanation::tr("heat cost allocator");
    case 5:
        return Explanation::tr("cooling");
    case 6:
        return Explanation::tr("heat");
    case 7:
        return Explanation::tr("gas");
    case 8:
        return Explanation::tr("cold water");
    case 9:
        return Explanation::tr("hot water");
    default:
        return a >= 128 ? Explanation::tr("of the manufacturer") : QString();
    }
}

/// Group C of electricity, 1 to 16, without the phase.
QString electricityText(unsigned c)
{
    switch (c) {
    case 1:
        return Explanation::tr("active, from the grid");
    case 2:
        return Explanation::tr("active, to the grid");
    case 3:
        return Explanation::tr("reactive, from the grid");
    case 4:
        return Explanation::tr("reactive, to the grid");
    case 5:
    case 6:
    case 7:
    case 8:
        return Explanation::tr("reactive, quadrant %1").arg(c - 4);
    case 9:
        return Explanation::tr("apparent, from the grid");
    case 10:
        return Explanation::tr("apparent, to the grid");
    case 11:
        return Explanation::tr("current");
    case 12:
        return Explanation::tr("voltage");
    case 13:
        return Explanation::tr("power factor");
    case 14:
        return Explanation::tr("frequency");
    case 15:
        return Explanation::tr("active, both directions added");
    case 16:
        return Explanation::tr("active, direction as sign");
    default:
        return {};
    }
}

QString quantityGroupText(unsigned a, unsigned c)
{
    if (c == 96 || c == 97)
        return c == 96 ? Explanation::tr("about the device") : Explanation::tr("error register");
    if (c == 98 || c == 99)
        return Explanation::tr("list of values");
    if (a != kElectricity)
        return {};
    const unsigned phase = c > kPhaseStep && c <= 80 ? (c - 1) / kPhaseStep : 0;
    const QString text = electricityText(c - phase * kPhaseStep);
    return phase == 0 || text.isEmpty() ? text : text + QStringLiteral(", L%1").arg(phase);
}

/// Group D: how the value was made of what is measured.
QString processingText(unsigned a, unsigned c, unsigned d)
{
    if (a != kElectricity || c == 0 || c >= 96)
        return {};
    switch (d) {
    case 2:
        return Explanation::tr("maxima added up");
    case 4:
        return Explanation::tr("average of the running period");
    case 5:
        return Explanation::tr("average of the last period");
    case 6:
        return Explanation::tr("highest average");
    case 7:
        return Explanation::tr("at this moment");
    case 8:
        return Explanation::tr("register");
    case 24:
        return Explanation::tr("average");
    case 32:
        return Explanation::tr("number of times too low");
    case 36:
        return Explanation::tr("number of times too high");
    default:
        return {};
    }
}

void addGroup(QStringList &groups, QChar letter, unsigned number, const QString &meaning)
{
    const QString group = QStringLiteral("%1 %2").arg(letter).arg(number);
    groups << (meaning.isEmpty() ? group : group + QStringLiteral(": ") + meaning);
}

bool isDemand(Quantity quantity)
{
    switch (quantity) {
    case Quantity::DemandImportRunning:
    case Quantity::DemandExportRunning:
    case Quantity::DemandImportMaximum:
    case Quantity::DemandMaximumHistory:
        return true;
    default:
        return false;
    }
}

QString offsetText(std::chrono::minutes offset)
{
    const auto minutes = std::abs(offset.count());
    const QString hours = QString::number(minutes / 60);
    const QString sign = offset.count() < 0 ? QString(QChar(0x2212)) : QStringLiteral("+");
    return minutes % 60 == 0
        ? QStringLiteral("UTC%1%2").arg(sign, hours)
        : QStringLiteral("UTC%1%2:%3").arg(sign, hours, QString::number(minutes % 60).rightJustified(2, u'0'));
}

} // namespace

QString codeGroupsText(const ObisCode &code)
{
    QStringList groups;
    addGroup(groups, u'A', code.a, mediumText(code.a));
    const bool isChannel = code.a == 0 && code.b > 0;
    addGroup(groups, u'B', code.b, isChannel ? Explanation::tr("channel") : QString());
    addGroup(groups, u'C', code.c, quantityGroupText(code.a, code.c));
    addGroup(groups, u'D', code.d, processingText(code.a, code.c, code.d));
    const bool isRate = code.a == kElectricity && (code.d == 8 || code.d == 6) && code.c < 96;
    addGroup(groups, u'E', code.e,
             !isRate           ? QString()
                 : code.e == 0 ? Explanation::tr("all tariffs")
                               : Explanation::tr("tariff %1").arg(code.e));
    if (code.f != 255)
        addGroup(groups, u'F', code.f, Explanation::tr("past period"));
    return groups.join(QStringLiteral(", "));
}

QString standardText(const Snapshot &telegram, const Measurement &measurement)
{
    if (measurement.sent.row == nullptr)
        return {}; // not in our registry: nobody knows what it follows
    if (telegram.protocol == Protocol::Sml)
        return QStringLiteral("IEC 62056-61; BSI TR-03109-1, Anlage IV Teil b (SML 1.04)");
    const std::string_view country = telegram.profile != nullptr ? telegram.profile->id : std::string_view();
    const bool isMbus = measurement.sent.obis.c == 24;
    if (isDemand(measurement.quantity) && country == "be")
        return QStringLiteral("e-MUCS P1 1.7.1, 5.2");
    if (measurement.quantity == Quantity::MbusDeviceType)
        return QStringLiteral("EN 13757-3");
    if (country == "be")
        return isMbus ? QStringLiteral("EN 13757-1; e-MUCS P1 1.7.1") : QStringLiteral("IEC 62056-61; e-MUCS P1 1.7.1");
    if (country == "nl" && measurement.quantity == Quantity::PowerFailureLog)
        return QStringLiteral("DSMR P1 5.0.2, 6.8");
    if (country == "nl")
        return isMbus ? QStringLiteral("EN 13757-1; DSMR P1 5.0.2, 6.12")
                      : QStringLiteral("IEC 62056-61; DSMR P1 5.0.2, 6.12");
    return isMbus ? QStringLiteral("EN 13757-1") : QStringLiteral("IEC 62056-61");
}

QString unitReasonText(const Measurement &measurement, const QLocale &locale)
{
    const Reading &sent = measurement.sent;
    const QString base = unitText(measurement.unit, 0);
    if (sent.hasUnitCode)
        return base.isEmpty() ? Explanation::tr("number %1 of IEC 62056-62, table 4").arg(sent.unitCode)
                              : Explanation::tr("%1, number %2 of IEC 62056-62, table 4").arg(base).arg(sent.unitCode);
    if (measurement.unit == Unit::None || measurement.unitExponent == 0)
        return base;
    const auto factor = Decimal(1, 0).shifted(measurement.unitExponent);
    return factor ? Explanation::tr("1 %1 is %2 %3", "unit as sent, factor, base unit")
                        .arg(unitText(measurement.unit, measurement.unitExponent), decimalText(*factor, locale), base)
                  : base;
}

QString tariffReasonText(const Snapshot &telegram, const Measurement &measurement)
{
    if (measurement.tariff == 0 && measurement.quantity != Quantity::TariffIndicator)
        return {};
    const QString first = tariffName(telegram.profile, 1);
    const QString second = tariffName(telegram.profile, 2);
    if (first.isEmpty() || second.isEmpty())
        return {};
    return Explanation::tr("%1: T1 is %2, T2 is %3", "country, names of the tariffs")
        .arg(countryText(telegram.profile), first, second);
}

QString zoneReasonText(const MeterTime &sent, UtcSeconds utc, const Profile *profile)
{
    if (sent.form == MeterTime::Form::Utc)
        return Explanation::tr("sent as UTC");
    if (sent.form != MeterTime::Form::Wall || profile == nullptr)
        return {};
    if (sent.offsetMinutes)
        return Explanation::tr("%1, as sent").arg(offsetText(std::chrono::minutes(*sent.offsetMinutes)));
    const QString offset = offsetText(utcOffset(utc, profile->zone));
    switch (sent.flag) {
    case MeterTime::Flag::Summer:
        return Explanation::tr("flag S, summer time: %1").arg(offset);
    case MeterTime::Flag::Winter:
        return profile->zone.daylight == ZoneRule::Daylight::None
            ? Explanation::tr("%1: no summer time on this meter, %2", "country, offset")
                  .arg(countryText(profile), offset)
            : Explanation::tr("flag W, winter time: %1").arg(offset);
    case MeterTime::Flag::None:
    case MeterTime::Flag::Other:
        break;
    }
    return Explanation::tr("no flag; the calendar of %1 says %2", "country, offset").arg(countryText(profile), offset);
}

QString signReasonText(const Measurement &measurement)
{
    switch (measurement.quantity) {
    case Quantity::ActivePowerExport:
        return Explanation::tr("to the grid, by its code; counts as negative in the net power");
    case Quantity::ActivePowerNet:
        return !measurement.isNumber         ? QString()
            : measurement.value.isNegative() ? Explanation::tr("negative: energy flows to the grid")
                                             : Explanation::tr("not negative: energy comes from the grid");
    default:
        return {};
    }
}

} // namespace meterscope::ui
