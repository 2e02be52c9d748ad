// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "ui/widgets/portchooser.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace meterscope::ui {

class SegmentedControl;

/// What to read: a serial port from the list or typed, a relay in the network, a recording, or a simulated meter.
/// Fields only; nothing is opened here.
class SourceForm : public QWidget
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

    explicit SourceForm(QWidget *parent = nullptr);

    void setPorts(const QList<PortChoice> &ports);
    /// Fills the fields with a line, to change it.
    void setLink(const LinkSettings &link);
    /// As the fields stand.
    [[nodiscard]] LinkSettings link() const;
    void showPage(Page page);
    [[nodiscard]] Page page() const;
    /// There is enough to begin with.
    [[nodiscard]] bool isComplete() const;
    /// How the line is to be read is left to listening.
    [[nodiscard]] bool listens() const;
    /// Where the keyboard should be.
    void focusFirst();

Q_SIGNALS:
    void edited();
    void accepted(); ///< Enter on a port

private:
    [[nodiscard]] QWidget *buildSerial();
    [[nodiscard]] QWidget *buildNetwork();
    [[nodiscard]] QWidget *buildReplay();
    [[nodiscard]] QWidget *buildSimulated();
    [[nodiscard]] QString problem() const;
    [[nodiscard]] LinkSettings serialLink() const;
    [[nodiscard]] SimulationSettings simulation() const;
    void setLine(const std::optional<LineSettings> &line);
    void chooseFile();
    void check();

    SegmentedControl *m_kind = nullptr;
    QStackedWidget *m_pages = nullptr;
    PortChooser *m_ports = nullptr;
    QLabel *m_noPorts = nullptr;
    QLineEdit *m_typed = nullptr;
    QComboBox *m_line = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_tcpPort = nullptr;
    QLineEdit *m_file = nullptr;
    QComboBox *m_speed = nullptr;
    QComboBox *m_dialect = nullptr;
    QComboBox *m_phases = nullptr;
    QComboBox *m_fault = nullptr;
    QCheckBox *m_solar = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace meterscope::ui
