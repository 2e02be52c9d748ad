// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus/metermenu.h"

#include "ui/format/numbertext.h"
#include "ui/settingsstore.h"

#include <QActionGroup>

namespace meterscope::ui {

namespace {

constexpr int kRawArchiveSizes[] = { 0, 250, 1000, 4000, 16000 }; // MB
constexpr quint64 kMegabyte = 1'000'000;
constexpr int kFuses[] = { 16, 20, 25, 32, 35, 40, 50, 63, 80 };

} // namespace

MeterMenu::MeterMenu(SettingsStore *settings, QWidget *parent)
    : QMenu(tr("&Meter"), parent)
    , m_settings(settings)
{
    addAction(tr("&Connection assistant…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), this,
              &MeterMenu::connectRequested)
        ->setObjectName(QStringLiteral("action.connect"));
    m_change = addAction(tr("C&hange the connection…"), this, &MeterMenu::changeRequested);
    m_diagnose = addAction(tr("Dia&gnose the line"), this, &MeterMenu::diagnoseRequested);
    m_diagnose->setObjectName(QStringLiteral("action.diagnose"));
    m_properties = addAction(tr("&Name, colour and sharing…"), this, &MeterMenu::propertiesRequested);
    m_properties->setObjectName(QStringLiteral("action.meterProperties"));
    m_toggle = addAction(tr("&Disconnect"), QKeySequence(Qt::CTRL | Qt::Key_K), this, &MeterMenu::toggleRequested);
    m_toggle->setObjectName(QStringLiteral("action.toggleConnection"));
    addAction(tr("Start a &simulated meter"), this, &MeterMenu::demoRequested)
        ->setObjectName(QStringLiteral("action.demo"));
    addSeparator();
    buildFuseMenu();
    buildRawArchiveMenu();
}

void MeterMenu::buildFuseMenu()
{
    QMenu *menu = addMenu(tr("Main &fuse"));
    auto *group = new QActionGroup(this);
    for (const int amperes : kFuses) {
        QAction *action = menu->addAction(tr("%1 A").arg(amperes), this, [this, amperes] {
            m_settings->setValue(settings::kFuseAmperes, amperes);
            Q_EMIT fuseChosen(amperes);
        });
        action->setCheckable(true);
        action->setChecked(amperes == m_settings->value(settings::kFuseAmperes));
        group->addAction(action);
    }
}

void MeterMenu::buildRawArchiveMenu()
{
    QMenu *menu = addMenu(tr("Keep &raw telegrams"));
    menu->setObjectName(QStringLiteral("menu.rawArchive"));
    auto *group = new QActionGroup(this);
    const int chosen = m_settings->value(settings::kRawArchiveMegabytes);
    for (const int megabytes : kRawArchiveSizes) {
        const QString text =
            megabytes == 0 ? tr("&None") : tr("Up to %1").arg(sizeText(quint64(megabytes) * kMegabyte, locale()));
        QAction *action = menu->addAction(text, this, [this, megabytes] {
            m_settings->setValue(settings::kRawArchiveMegabytes, megabytes);
            Q_EMIT rawArchiveLimitChosen(rawArchiveLimit());
        });
        action->setCheckable(true);
        action->setChecked(megabytes == chosen);
        group->addAction(action);
    }
}

quint64 MeterMenu::rawArchiveLimit() const
{
    return quint64(qMax(m_settings->value(settings::kRawArchiveMegabytes), 0)) * kMegabyte;
}

void MeterMenu::setLineEnabled(bool enabled)
{
    for (QAction *action : { m_change, m_diagnose, m_properties })
        action->setEnabled(enabled);
}

void MeterMenu::setConnected(bool connected, bool canReconnect)
{
    m_toggle->setText(connected ? tr("&Disconnect") : tr("Re&connect"));
    m_toggle->setEnabled(connected || canReconnect);
}

} // namespace meterscope::ui
