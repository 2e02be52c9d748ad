// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/livescreen.h"

#include "domain/profile.h"
#include "ui/format/historytext.h"
#include "ui/format/linktext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/format/tarifftext.h"
#include "ui/format/timetext.h"

#include <QLocale>
#include <QStringList>

namespace meterscope::cli {

namespace {

constexpr int kTitleWidth = 44;
constexpr int kFigureWidth = 16;

/// What a person looks at in a terminal; the rest is for `decode` and the inspector.
[[nodiscard]] bool isShown(const Measurement &measurement)
{
    switch (measurement.quantity) {
    case Quantity::ActiveEnergyImport:
    case Quantity::ActiveEnergyExport:
    case Quantity::ActivePowerImport:
    case Quantity::ActivePowerExport:
    case Quantity::ActivePowerNet:
    case Quantity::ActivePowerAbsolute:
    case Quantity::Voltage:
    case Quantity::Current:
    case Quantity::Frequency:
    case Quantity::DemandImportRunning:
    case Quantity::DemandImportMaximum:
    case Quantity::PowerFailures:
    case Quantity::GasVolume:
    case Quantity::GasVolumeUncorrected:
    case Quantity::WaterVolume:
    case Quantity::ThermalEnergy:
    case Quantity::HeatVolume:
    case Quantity::SlaveEnergy:
    case Quantity::MbusReading:
        return measurement.isNumber;
    default:
        return false;
    }
}

[[nodiscard]] QString powerLine(const Snapshot &telegram, const QLocale &locale)
{
    const auto watts = telegram.netPower();
    if (!watts) {
        return {};
    }
    const QString direction = watts->isNegative() ? QStringLiteral("export") : QStringLiteral("import");
    return QStringLiteral("%1 %2").arg(ui::powerFigure(*watts, locale).text(), direction);
}

[[nodiscard]] QString measurementLine(const Measurement &measurement, const Snapshot &telegram, const QLocale &locale)
{
    QString title = ui::measurementTitle(measurement);
    if (measurement.tariff != 0) {
        title += QStringLiteral(" (%1)").arg(ui::tariffName(telegram.profile, measurement.tariff));
    }
    const ui::Figure figure = ui::measurementFigure(measurement, locale);
    QString line =
        QStringLiteral("  %1 %2 %3")
            .arg(title.leftJustified(kTitleWidth), figure.number().rightJustified(kFigureWidth), figure.unit);
    if (measurement.capturedAt && telegram.profile != nullptr) {
        line += QStringLiteral("  read at ") + ui::clockText(*measurement.capturedAt, telegram.profile->zone);
    }
    return line;
}

} // namespace

QString LiveScreen::page(std::chrono::milliseconds sinceBoot) const
{
    const QLocale locale = QLocale::c();
    QStringList lines { linkLine(sinceBoot) };
    if (m_link && m_link->finding.hint != LineHint::None) {
        const ui::FindingText finding = ui::findingText(m_link->finding, m_link->settings, locale);
        lines << finding.fact << finding.remedy;
    }
    if (m_telegram) {
        lines << QString() << QString::fromLatin1(m_telegram->identification.c_str());
        if (m_telegram->meterTime && m_telegram->profile != nullptr) {
            lines << QStringLiteral("meter time %1")
                         .arg(ui::localDateTime(*m_telegram->meterTime, m_telegram->profile->zone)
                                  .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        }
        lines << QString() << QStringLiteral("  ") + powerLine(*m_telegram, locale) << QString();
        for (const Measurement &measurement : m_telegram->measurements) {
            if (isShown(measurement)) {
                lines << measurementLine(measurement, *m_telegram, locale);
            }
        }
    }
    lines << QString() << historyLine();
    return lines.join(QLatin1Char('\n'));
}

QString LiveScreen::line() const
{
    if (!m_telegram) {
        return {};
    }
    QStringList parts;
    if (m_telegram->meterTime) {
        parts << QString::fromStdString(formatUtc(*m_telegram->meterTime));
    }
    parts << QString::fromLatin1(verdictName(m_telegram->verdict).data());
    parts << powerLine(*m_telegram, QLocale::c());
    for (const Measurement &measurement : m_telegram->measurements) {
        const bool isRegister = measurement.quantity == Quantity::ActiveEnergyImport
            || measurement.quantity == Quantity::ActiveEnergyExport;
        if (isRegister && measurement.isNumber) {
            parts << QString::fromStdString(measurement.sent.obis.toString()) + QLatin1Char('=')
                    + QString::fromStdString(measurement.value.toString());
        }
    }
    return parts.join(QStringLiteral("  "));
}

QString LiveScreen::linkLine(std::chrono::milliseconds sinceBoot) const
{
    if (!m_link) {
        return QStringLiteral("Meterscope");
    }
    const QLocale locale = QLocale::c();
    QStringList parts { QStringLiteral("Meterscope  ") + ui::linkName(m_link->settings),
                        ui::linkStateText(m_link->state),
                        QStringLiteral("%1 telegrams, %2 rejected").arg(m_link->telegrams).arg(m_link->rejected) };
    if (m_link->lastTelegram) {
        parts << QStringLiteral("last %1 ago").arg(ui::ageText(sinceBoot - m_link->lastTelegram->sinceBoot, locale));
    }
    return parts.join(QStringLiteral(" | "));
}

QString LiveScreen::historyLine() const
{
    return m_history ? ui::historyStatusText(*m_history, QLocale::c()) : QStringLiteral("not recording");
}

} // namespace meterscope::cli
