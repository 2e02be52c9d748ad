// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/relay.h"
#include "ui/widgets/meterlabel.h"
#include "ui/widgets/theme.h"

#include <QSettings>
#include <QString>
#include <QVariant>

#include <optional>

namespace meterscope::ui {

/// One setting: where it is stored, its type and what holds while nobody chose.
template<typename T> struct SettingKey
{
    const char *name;
    T fallback;
};

namespace settings {

inline constexpr SettingKey<int> kTheme { "display/theme", int(ThemeChoice::System) };
inline constexpr SettingKey<int> kLiveRange { "display/live-range", 1 }; ///< 15 min, 1 h, 24 h
/// Megabytes of raw telegrams kept beside the database; 0: none.
inline constexpr SettingKey<int> kRawArchiveMegabytes { "recording/raw-megabytes", 1000 };
inline constexpr SettingKey<int> kFuseAmperes { "meter/fuse-amperes", 25 };
inline constexpr SettingKey<bool> kChartPhases { "display/chart-phases", false }; ///< lines of the live chart
inline constexpr SettingKey<bool> kTrayIcon { "display/tray-icon", false };
inline constexpr SettingKey<bool> kCloseToTray { "display/close-to-tray", false };

} // namespace settings

/// The person's choices, in an ini file. Injected; a test gives a file of its own. GUI thread.
class SettingsStore
{
public:
    explicit SettingsStore(const QString &fileName);
    /// meterscope.ini in the person's configuration folder.
    [[nodiscard]] static QString defaultFileName();

    template<typename T> [[nodiscard]] T value(const SettingKey<T> &key) const
    {
        const QVariant stored = m_settings.value(QLatin1String(key.name));
        return stored.canConvert<T>() ? stored.value<T>() : key.fallback;
    }
    template<typename T> void setValue(const SettingKey<T> &key, const T &value)
    {
        m_settings.setValue(QLatin1String(key.name), QVariant::fromValue(value));
    }

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    /// The line that was opened last, to be opened again at the next start; a simulated meter is not kept.
    [[nodiscard]] std::optional<LinkSettings> lastLink() const;
    void setLastLink(const LinkSettings &link);
    void forgetLastLink();

    /// By the meter's own number.
    [[nodiscard]] std::optional<MeterLabel> meterLabel(const QString &meter) const;
    void setMeterLabel(const QString &meter, const MeterLabel &label);
    [[nodiscard]] RelaySettings meterRelay(const QString &meter) const;
    void setMeterRelay(const QString &meter, const RelaySettings &relay);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);

private:
    QSettings m_settings;
};

} // namespace meterscope::ui
