// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "ui/format/livetext.h"
#include "ui/models/livemodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QMenu>
#include <QSystemTrayIcon>

namespace meterscope::ui {

namespace {

constexpr int kPauseMilliseconds = 1000;

} // namespace

TrayIcon::TrayIcon(const LiveModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    // Panels are dark or light whatever the theme of the program: the accent is seen on both.
    m_icon->setIcon(themedIcon(QStringLiteral("live"), darkTheme().importHue.mark));
    m_menu->addAction(tr("&Show Meterscope"), this, &TrayIcon::windowRequested);
    m_menu->addAction(tr("&Mini window"), this, &TrayIcon::miniWindowRequested);
    m_menu->addSeparator();
    m_menu->addAction(tr("&Quit"), this, &TrayIcon::quitRequested);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            Q_EMIT windowRequested();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(m_model, &LiveModel::changed, this, &TrayIcon::schedule);
    connect(m_model, &LiveModel::sourcesChanged, this, &TrayIcon::schedule);
    refresh();
    m_icon->show();
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

/// Every change goes over the desktop's bus: one a second is enough, and the model changes twice as often by itself.
void TrayIcon::schedule()
{
    if (m_pause.isActive())
        return;
    refresh();
    m_pause.start();
}

void TrayIcon::refresh()
{
    const QString line =
        m_model->isEmpty() ? tr("no meter connected") : powerLine(m_model->state(), m_model->age(), QLocale());
    if (line != m_icon->toolTip())
        m_icon->setToolTip(line);
}

} // namespace meterscope::ui
