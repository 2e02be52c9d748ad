// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsstore.h"

#include <QStandardPaths>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLink("link");

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
}

/// A meter's number may hold anything; a slash would begin a group of its own.
QString meterGroup(const QString &meter)
{
    return QStringLiteral("meters/%1/").arg(QString::fromLatin1(meter.toUtf8().toPercentEncoding()));
}

} // namespace

SettingsStore::SettingsStore(const QString &fileName)
    : m_settings(fileName, QSettings::IniFormat)
{ }

QString SettingsStore::defaultFileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/meterscope/meterscope.ini");
}

ThemeChoice SettingsStore::theme() const
{
    const int stored = value(settings::kTheme);
    return stored >= 0 && stored <= int(ThemeChoice::Dark) ? ThemeChoice(stored) : ThemeChoice::System;
}

void SettingsStore::setTheme(ThemeChoice choice)
{
    setValue(settings::kTheme, int(choice));
}

std::optional<LinkSettings> SettingsStore::lastLink() const
{
    const auto text = [this](const char *key) {
        return m_settings.value(kLink + QLatin1Char('/') + QLatin1String(key)).toString();
    };
    LinkSettings link;
    const QString kind = text("kind");
    if (kind == QLatin1String("serial"))
        link.kind = LinkKind::Serial;
    else if (kind == QLatin1String("tcp"))
        link.kind = LinkKind::Tcp;
    else
        return std::nullopt;
    link.path = text("path").toStdString();
    link.usbSerial = text("usb-serial").toStdString();
    link.host = text("host").toStdString();
    link.port = text("port").toUShort();
    link.line.baudRate = text("baud-rate").toUInt();
    link.line.dataBits = std::uint8_t(text("data-bits").toUShort());
    const QString parity = text("parity");
    link.line.parity = parity.isEmpty() ? 'N' : parity.at(0).toLatin1();
    link.line.stopBits = std::uint8_t(text("stop-bits").toUShort());
    const QString profile = text("profile");
    link.profile = profile.isEmpty() ? "auto" : profile.toStdString();
    // A file edited by hand must not open a line with nonsense.
    if (link.line.baudRate == 0 || link.line.dataBits < 7 || link.line.dataBits > 8)
        link.line = {};
    return link;
}

void SettingsStore::setLastLink(const LinkSettings &link)
{
    if (link.kind != LinkKind::Serial && link.kind != LinkKind::Tcp)
        return;
    m_settings.beginGroup(kLink);
    m_settings.setValue(QStringLiteral("kind"),
                        link.kind == LinkKind::Serial ? QStringLiteral("serial") : QStringLiteral("tcp"));
    m_settings.setValue(QStringLiteral("path"), textOf(link.path));
    m_settings.setValue(QStringLiteral("usb-serial"), textOf(link.usbSerial));
    m_settings.setValue(QStringLiteral("host"), textOf(link.host));
    m_settings.setValue(QStringLiteral("port"), link.port);
    m_settings.setValue(QStringLiteral("baud-rate"), link.line.baudRate);
    m_settings.setValue(QStringLiteral("data-bits"), int(link.line.dataBits));
    m_settings.setValue(QStringLiteral("parity"), QString(QLatin1Char(link.line.parity)));
    m_settings.setValue(QStringLiteral("stop-bits"), int(link.line.stopBits));
    m_settings.setValue(QStringLiteral("profile"), textOf(link.profile));
    m_settings.endGroup();
}

void SettingsStore::forgetLastLink()
{
    m_settings.remove(kLink);
}

std::optional<MeterLabel> SettingsStore::meterLabel(const QString &meter) const
{
    const QString group = meterGroup(meter);
    if (!m_settings.contains(group + QLatin1String("colour")))
        return std::nullopt;
    MeterLabel label;
    label.name = m_settings.value(group + QLatin1String("name")).toString();
    // A file edited by hand must not name a colour that is not there.
    label.colour =
        std::clamp(m_settings.value(group + QLatin1String("colour")).toInt(), 0, int(Theme::kMeterMarks) - 1);
    return label;
}

void SettingsStore::setMeterLabel(const QString &meter, const MeterLabel &label)
{
    const QString group = meterGroup(meter);
    m_settings.setValue(group + QLatin1String("name"), label.name);
    m_settings.setValue(group + QLatin1String("colour"), label.colour);
}

RelaySettings SettingsStore::meterRelay(const QString &meter) const
{
    const QString group = meterGroup(meter);
    RelaySettings relay;
    relay.on = m_settings.value(group + QLatin1String("share")).toBool();
    const QString address = m_settings.value(group + QLatin1String("share-address")).toString();
    if (!address.isEmpty())
        relay.address = address.toStdString();
    const int port = m_settings.value(group + QLatin1String("share-port")).toInt();
    if (port > 0 && port <= 65535)
        relay.port = std::uint16_t(port);
    return relay;
}

void SettingsStore::setMeterRelay(const QString &meter, const RelaySettings &relay)
{
    const QString group = meterGroup(meter);
    m_settings.setValue(group + QLatin1String("share"), relay.on);
    m_settings.setValue(group + QLatin1String("share-address"), textOf(relay.address));
    m_settings.setValue(group + QLatin1String("share-port"), relay.port);
}

QByteArray SettingsStore::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void SettingsStore::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace meterscope::ui
