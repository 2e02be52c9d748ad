// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QCheckBox;

namespace meterscope::ui {

class LinkControl;
class SegmentedControl;

/// Chooses a line: a serial port from the list or typed, a host in the network, a recording, or a simulated meter.
/// Not modal, so the live page stays in sight; nothing is opened before the button is pressed.
class ConnectDialog : public QDialog
{
    Q_OBJECT
public:
    enum Page
    {
        SerialPage,
        NetworkPage,
        ReplayPage,
        SimulatedPage,
    };

    /// `control` must outlive the dialog.
    explicit ConnectDialog(LinkControl *control, QWidget *parent = nullptr);

    /// Fills the fields with a line, to change it.
    void setLink(const LinkSettings &link);
    void showPage(Page page);
    /// Looks for serial ports again.
    void rescan();
    /// As the fields stand.
    [[nodiscard]] LinkSettings link() const;

Q_SIGNALS:
    void connectRequested(const meterscope::LinkSettings &link);

private:
    [[nodiscard]] QWidget *buildSerial();
    [[nodiscard]] QWidget *buildNetwork();
    [[nodiscard]] QWidget *buildReplay();
    [[nodiscard]] QWidget *buildSimulated();
    void takePorts(const QList<PortDescription> &ports);
    void check();
    void chooseFile();
    [[nodiscard]] QString problem() const;

    LinkControl *m_control;
    QList<PortDescription> m_found;
    SegmentedControl *m_kind = nullptr;
    QStackedWidget *m_pages = nullptr;
    QComboBox *m_port = nullptr;
    QLabel *m_portRemark = nullptr;
    QComboBox *m_line = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_tcpPort = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_speed = nullptr;
    QComboBox *m_dialect = nullptr;
    QComboBox *m_phases = nullptr;
    QCheckBox *m_solar = nullptr;
    QLabel *m_problem = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace meterscope::ui
