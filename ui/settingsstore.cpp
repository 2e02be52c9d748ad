// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsstore.h"

#include <QStandardPaths>

namespace meterscope::ui {

namespace {

constexpr QLatin1String kGeometry("window/geometry");
constexpr QLatin1String kLink("link");

QString textOf(const std::string &text)
{
    return QString::fromStdString(text);
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

QByteArray SettingsStore::windowGeometry() const
{
    return m_settings.value(kGeometry).toByteArray();
}

void SettingsStore::setWindowGeometry(const QByteArray &geometry)
{
    m_settings.setValue(kGeometry, geometry);
}

} // namespace meterscope::ui
