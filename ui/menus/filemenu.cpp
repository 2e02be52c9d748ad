// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/menus/filemenu.h"

namespace meterscope::ui {

FileMenu::FileMenu(QWidget *parent)
    : QMenu(tr("&File"), parent)
    , m_openCapture(addAction(tr("&Open capture…"), QKeySequence::Open, this, &FileMenu::openCaptureRequested))
    , m_recordedData(addAction(tr("&Recorded data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), this,
                               &FileMenu::recordedDataRequested))
{
    m_openCapture->setObjectName(QStringLiteral("action.openCapture"));
    m_recordedData->setObjectName(QStringLiteral("action.recordedData"));
    m_recordedData->setEnabled(false);
    addSeparator();
    QAction *quit = addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), this, &FileMenu::quitRequested);
    quit->setMenuRole(QAction::QuitRole);
}

} // namespace meterscope::ui
