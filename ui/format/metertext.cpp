// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/metertext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct MeterText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::MeterText)
};

} // namespace

QString meterName(const Snapshot &telegram)
{
    const QString name =
        QString::fromLatin1(telegram.identification.data(), qsizetype(telegram.identification.size())).trimmed();
    return name.isEmpty() ? MeterText::tr("Meter") : name;
}

QString dialectText(const Snapshot &telegram)
{
    if (telegram.protocol == Protocol::Sml)
        return QStringLiteral("SML");
    const QString version = QString::fromLatin1(telegram.version.data(), qsizetype(telegram.version.size()));
    if (version.isEmpty())
        return QStringLiteral("DSMR");
    // "50" is 5.0 (DSMR P1 companion standard, 6.12); Belgium's 0-0:96.1.4 "50217" is 5.0.2 with its own 1.7.
    QString text = QStringLiteral("DSMR ") + version.at(0);
    for (qsizetype i = 1; i < version.size() && i < 3; ++i)
        text += QLatin1Char('.') + version.at(i);
    return text;
}

} // namespace meterscope::ui
