// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace meterscope::ui {

/// What is seen before a meter is connected: one drawing, one sentence, three ways on.
class EmptyPage : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void connectRequested();
    void openCaptureRequested();
    void demoRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolour();

    QPushButton *m_connect = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_demo = nullptr;
};

} // namespace meterscope::ui
