// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connectdialog.h"

#include "ui/format/linktext.h"
#include "ui/ports/linkcontrol.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>

namespace meterscope::ui {

namespace {

constexpr LineSettings kOffered[] = { k115200_8N1, k9600_7E1, k9600_8N1, { 115200, 7, 'E', 1 }, { 300, 7, 'E', 1 } };

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(qRound(16 * uiScale()));
    form->setVerticalSpacing(qRound(10 * uiScale()));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

/// A row whose label is the field's buddy and its accessible name.
void addRow(QFormLayout *form, const QString &text, QWidget *field, const QString &name)
{
    auto *label = new QLabel(text, field->parentWidget());
    label->setBuddy(field);
    label->setProperty("tone", QStringLiteral("ink2"));
    field->setObjectName(name);
    field->setAccessibleName(QString(text).remove(QLatin1Char('&')));
    form->addRow(label, field);
}

} // namespace

ConnectDialog::ConnectDialog(LinkControl *control, QWidget *parent)
    : QDialog(parent)
    , m_control(control)
{
    setObjectName(QStringLiteral("connectDialog"));
    setWindowTitle(tr("Connect a meter"));
    const int gap = qRound(16 * uiScale());
    m_kind = new SegmentedControl(QStringLiteral("connect.kind"),
                                  { tr("Serial port"), tr("Network"), tr("Recording"), tr("Simulated meter") }, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildSerial());
    m_pages->addWidget(buildNetwork());
    m_pages->addWidget(buildReplay());
    m_pages->addWidget(buildSimulated());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("connect.problem"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    auto *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setObjectName(QStringLiteral("connect.cancel"));
    m_accept = buttons->addButton(tr("Connect"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(QStringLiteral("connect.accept"));
    m_accept->setProperty("primary", true);
    m_accept->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(m_kind);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    setMinimumWidth(qRound(520 * uiScale()));

    connect(m_kind, &SegmentedControl::chosen, this, [this](int page) { showPage(Page(page)); });
    connect(m_control, &LinkControl::portsListed, this, &ConnectDialog::takePorts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT connectRequested(link());
    });
    showPage(SerialPage);
}

QWidget *ConnectDialog::buildSerial()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_port = new QComboBox(page);
    m_port->setEditable(true);
    m_port->setInsertPolicy(QComboBox::NoInsert);
    m_port->lineEdit()->setPlaceholderText(tr("device, for instance /dev/ttyUSB0"));
    addRow(form, tr("&Port:"), m_port, QStringLiteral("connect.port"));
    m_portRemark = new QLabel(page);
    m_portRemark->setObjectName(QStringLiteral("connect.portRemark"));
    m_portRemark->setFont(textFont(TextRole::Label));
    m_portRemark->setProperty("tone", QStringLiteral("ink2"));
    m_portRemark->setWordWrap(true);
    form->addRow(QString(), m_portRemark);
    m_line = new QComboBox(page);
    for (const LineSettings &line : kOffered)
        m_line->addItem(lineSettingsText(line));
    m_line->setItemText(0, tr("%1 (DSMR 4 and 5)").arg(lineSettingsText(k115200_8N1)));
    m_line->setItemText(1, tr("%1 (DSMR 2 and 3)").arg(lineSettingsText(k9600_7E1)));
    m_line->setItemText(2, tr("%1 (SML, infrared)").arg(lineSettingsText(k9600_8N1)));
    addRow(form, tr("&Line:"), m_line, QStringLiteral("connect.line"));
    connect(m_port, &QComboBox::editTextChanged, this, &ConnectDialog::check);
    return page;
}

QWidget *ConnectDialog::buildNetwork()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_host = new QLineEdit(page);
    m_host->setPlaceholderText(tr("name or address of the P1 relay"));
    addRow(form, tr("&Host:"), m_host, QStringLiteral("connect.host"));
    m_tcpPort = new QSpinBox(page);
    m_tcpPort->setRange(1, 65535);
    m_tcpPort->setValue(2001);
    m_tcpPort->setGroupSeparatorShown(false);
    addRow(form, tr("&TCP port:"), m_tcpPort, QStringLiteral("connect.tcpPort"));
    connect(m_host, &QLineEdit::textChanged, this, &ConnectDialog::check);
    return page;
}

QWidget *ConnectDialog::buildReplay()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_file = new QLineEdit(page);
    addRow(form, tr("&File:"), m_file, QStringLiteral("connect.file"));
    auto *choose = new QPushButton(tr("Choose…"), page);
    choose->setObjectName(QStringLiteral("connect.chooseFile"));
    form->addRow(QString(), choose);
    m_speed = new QComboBox(page);
    m_speed->addItem(tr("as recorded"), 100);
    m_speed->addItem(tr("10 times as fast"), 1000);
    m_speed->addItem(tr("as fast as possible"), 0);
    addRow(form, tr("&Speed:"), m_speed, QStringLiteral("connect.speed"));
    connect(choose, &QPushButton::clicked, this, &ConnectDialog::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &ConnectDialog::check);
    return page;
}

QWidget *ConnectDialog::buildSimulated()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_dialect = new QComboBox(page);
    m_dialect->addItem(tr("DSMR 5.0, every second"), int(SimulatedDialect::Dsmr5));
    m_dialect->addItem(tr("DSMR 2.2, every ten seconds"), int(SimulatedDialect::Dsmr22));
    m_dialect->addItem(tr("SML, every second"), int(SimulatedDialect::Sml));
    addRow(form, tr("&Meter:"), m_dialect, QStringLiteral("connect.dialect"));
    m_phases = new QComboBox(page);
    m_phases->addItem(tr("three"), 3);
    m_phases->addItem(tr("one"), 1);
    addRow(form, tr("P&hases:"), m_phases, QStringLiteral("connect.phases"));
    m_solar = new QCheckBox(tr("with solar panels"), page);
    m_solar->setObjectName(QStringLiteral("connect.solar"));
    m_solar->setChecked(true);
    form->addRow(QString(), m_solar);
    auto *remark = new QLabel(tr("Its readings go into a database of their own."), page);
    remark->setFont(textFont(TextRole::Label));
    remark->setProperty("tone", QStringLiteral("ink2"));
    form->addRow(QString(), remark);
    return page;
}

void ConnectDialog::showPage(Page page)
{
    m_kind->setCurrent(page);
    m_pages->setCurrentIndex(page);
    check();
}

void ConnectDialog::rescan()
{
    m_control->listPorts();
}

void ConnectDialog::takePorts(const QList<PortDescription> &ports)
{
    const QString typed = m_port->currentText();
    const bool untouched = typed.isEmpty() || m_port->findText(typed) >= 0;
    const QString chosen = m_port->currentData().toString();
    m_found = ports;
    m_port->clear();
    for (const PortDescription &port : ports)
        m_port->addItem(portText(port), QString::fromStdString(port.path));
    if (!untouched)
        m_port->setEditText(typed);
    else if (const int index = m_port->findData(chosen); index >= 0)
        m_port->setCurrentIndex(index);
    check();
}

void ConnectDialog::setLink(const LinkSettings &link)
{
    switch (link.kind) {
    case LinkKind::Serial: {
        const QString path = QString::fromStdString(link.path);
        const int index = m_port->findData(path);
        if (index >= 0)
            m_port->setCurrentIndex(index);
        else
            m_port->setEditText(path);
        int line = m_line->findText(lineSettingsText(link.line), Qt::MatchStartsWith);
        if (line < 0) {
            m_line->addItem(lineSettingsText(link.line));
            line = m_line->count() - 1;
        }
        m_line->setCurrentIndex(line);
        showPage(SerialPage);
        break;
    }
    case LinkKind::Tcp:
        m_host->setText(QString::fromStdString(link.host));
        m_tcpPort->setValue(link.port);
        showPage(NetworkPage);
        break;
    case LinkKind::Replay:
        m_file->setText(QString::fromStdString(link.path));
        showPage(ReplayPage);
        break;
    case LinkKind::Simulated:
        m_dialect->setCurrentIndex(m_dialect->findData(int(link.simulation.dialect)));
        m_phases->setCurrentIndex(m_phases->findData(int(link.simulation.phases)));
        m_solar->setChecked(link.simulation.solar);
        showPage(SimulatedPage);
        break;
    }
}

LinkSettings ConnectDialog::link() const
{
    LinkSettings link;
    switch (Page(m_pages->currentIndex())) {
    case SerialPage: {
        link.kind = LinkKind::Serial;
        // What stands in the list is a name for people; what is typed is the path itself.
        const int index = m_port->findText(m_port->currentText());
        link.path = (index >= 0 ? m_port->itemData(index).toString() : m_port->currentText().trimmed()).toStdString();
        for (const PortDescription &port : m_found) {
            if (port.path == link.path)
                link.usbSerial = port.usbSerial;
        }
        const int line = m_line->currentIndex();
        if (line >= 0 && line < int(std::size(kOffered))) {
            link.line = kOffered[line];
        } else {
            // "19200 8N1": settings that came with setLink().
            const QStringList parts = m_line->currentText().split(QLatin1Char(' '));
            link.line = { parts.value(0).toUInt(), std::uint8_t(parts.value(1).mid(0, 1).toUInt()),
                          parts.value(1).mid(1, 1).at(0).toLatin1(), std::uint8_t(parts.value(1).mid(2, 1).toUInt()) };
        }
        break;
    }
    case NetworkPage:
        link.kind = LinkKind::Tcp;
        link.host = m_host->text().trimmed().toStdString();
        link.port = std::uint16_t(m_tcpPort->value());
        break;
    case ReplayPage:
        link.kind = LinkKind::Replay;
        link.path = m_file->text().toStdString();
        link.replayPercent = m_speed->currentData().toUInt();
        break;
    case SimulatedPage:
        link.kind = LinkKind::Simulated;
        link.simulation.dialect = SimulatedDialect(m_dialect->currentData().toInt());
        link.simulation.phases = std::uint8_t(m_phases->currentData().toInt());
        link.simulation.solar = m_solar->isChecked();
        if (link.simulation.dialect == SimulatedDialect::Dsmr22)
            link.simulation.telegramsPerHour = 360;
        break;
    }
    return link;
}

QString ConnectDialog::problem() const
{
    const LinkSettings chosen = link();
    switch (chosen.kind) {
    case LinkKind::Serial:
        for (const PortDescription &port : m_found) {
            if (port.path == chosen.path)
                return portAccessText(port);
        }
        return {};
    case LinkKind::Replay:
        if (!chosen.path.empty() && !QFileInfo(QString::fromStdString(chosen.path)).isReadable())
            return tr("The file cannot be read.");
        return {};
    case LinkKind::Tcp:
    case LinkKind::Simulated:
        return {};
    }
    return {};
}

void ConnectDialog::check()
{
    if (!m_accept)
        return;
    const LinkSettings chosen = link();
    const bool complete = (chosen.kind == LinkKind::Serial && !chosen.path.empty())
        || (chosen.kind == LinkKind::Tcp && !chosen.host.empty())
        || (chosen.kind == LinkKind::Replay && !chosen.path.empty()) || chosen.kind == LinkKind::Simulated;
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_accept->setEnabled(complete && !(chosen.kind == LinkKind::Replay && !text.isEmpty()));
    const int known = m_port->findText(m_port->currentText());
    m_portRemark->setText(m_found.isEmpty() ? tr("No serial port was found; a device can be typed.")
                              : known >= 0  ? m_port->itemData(known).toString()
                                            : tr("a typed device"));
}

void ConnectDialog::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a recording"), m_file->text());
    if (!file.isEmpty())
        m_file->setText(file);
}

} // namespace meterscope::ui
