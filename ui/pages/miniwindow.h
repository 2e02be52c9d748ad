// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/instrument.h"

namespace meterscope::ui {

class LiveModel;

/// The power in a small window of its own, above the others where the platform allows that. Dragged by the mouse;
/// Escape closes it, a double-click asks for the main window.
class MiniWindow : public Instrument
{
    Q_OBJECT
public:
    /// `model` must outlive it.
    explicit MiniWindow(const LiveModel *model);

    /// Wayland's compositors decide for themselves what is above what.
    [[nodiscard]] static bool staysOnTop();

Q_SIGNALS:
    void mainWindowRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void paintPower(QPainter &painter) const;
    void paintRight(QPainter &painter) const;
    void paintBar(QPainter &painter) const;

    const LiveModel *m_model;
};

} // namespace meterscope::ui
