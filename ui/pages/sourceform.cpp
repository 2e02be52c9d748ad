// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sourceform.h"

#include "ui/format/linktext.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
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
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(qRound(16 * uiScale()));
    form->setVerticalSpacing(qRound(10 * uiScale()));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(10 * uiScale()));
    column->addLayout(form);
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

QLabel *remark(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(textFont(TextRole::Label));
    label->setProperty("tone", QStringLiteral("ink2"));
    label->setWordWrap(true);
    return label;
}

QString faultText(SimulatedFault fault)
{
    switch (fault) {
    case SimulatedFault::None:
        return SourceForm::tr("no fault");
    case SimulatedFault::Wire:
        return SourceForm::tr("no fault, line settings count");
    case SimulatedFault::Inverted:
        return SourceForm::tr("signal inverted");
    case SimulatedFault::SevenBit:
        return SourceForm::tr("seven bits with parity");
    case SimulatedFault::HalfRate:
        return SourceForm::tr("half the speed");
    case SimulatedFault::SlowEdge:
        return SourceForm::tr("weak pull-up");
    case SimulatedFault::WeakLight:
        return SourceForm::tr("weak light");
    case SimulatedFault::PhantomLight:
        return SourceForm::tr("foreign light");
    case SimulatedFault::LostPackets:
        return SourceForm::tr("USB packets lost");
    case SimulatedFault::TwoReaders:
        return SourceForm::tr("a second reader");
    case SimulatedFault::ModemProbe:
        return SourceForm::tr("ModemManager asks");
    case SimulatedFault::Echo:
        return SourceForm::tr("only an echo");
    case SimulatedFault::Silent:
        return SourceForm::tr("silent");
    case SimulatedFault::Stops:
        return SourceForm::tr("stops after ten telegrams");
    case SimulatedFault::BadChecksum:
        return SourceForm::tr("every checksum wrong");
    case SimulatedFault::LineFeeds:
        return SourceForm::tr("carriage returns lost");
    case SimulatedFault::ClockOff:
        return SourceForm::tr("clock 70 minutes ahead");
    case SimulatedFault::Reduced:
        return SourceForm::tr("SML without power (PIN)");
    case SimulatedFault::SignOn:
        return SourceForm::tr("speaks only when asked");
    case SimulatedFault::D0:
        return SourceForm::tr("another meter: D0 text");
    case SimulatedFault::Hdlc:
        return SourceForm::tr("another meter: HDLC");
    case SimulatedFault::MBus:
        return SourceForm::tr("another meter: M-Bus");
    case SimulatedFault::Encrypted:
        return SourceForm::tr("another meter: encrypted");
    case SimulatedFault::NotAMeter:
        return SourceForm::tr("not a meter");
    }
    return {};
}

} // namespace

SourceForm::SourceForm(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("sourceForm"));
    const int gap = qRound(12 * uiScale());
    m_kind = new SegmentedControl(QStringLiteral("source.kind"),
                                  { tr("Serial port"), tr("Network"), tr("Recording"), tr("Simulated meter") }, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildSerial());
    m_pages->addWidget(buildNetwork());
    m_pages->addWidget(buildReplay());
    m_pages->addWidget(buildSimulated());
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("source.problem"));
    m_problem->setProperty("tone", QStringLiteral("bad"));
    m_problem->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap);
    layout->addWidget(m_kind);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_problem);
    connect(m_kind, &SegmentedControl::chosen, this, [this](int page) { showPage(Page(page)); });
    showPage(SerialPage);
}

QWidget *SourceForm::buildSerial()
{
    auto *page = new QWidget(this);
    m_ports = new PortChooser(page);
    m_noPorts = remark(tr("No serial port was found. Plug in the cable: it shows up here by itself. Where it does not, "
                          "try another USB port, or type the device."),
                       page);
    m_noPorts->setObjectName(QStringLiteral("source.noPorts"));
    auto *form = formOn(page);
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    column->insertWidget(0, m_ports, 1);
    column->insertWidget(1, m_noPorts);
    column->addStretch();
    m_typed = new QLineEdit(page);
    m_typed->setPlaceholderText(tr("for instance /dev/ttyAMA0"));
    m_typed->setClearButtonEnabled(true);
    addRow(form, tr("&Other device:"), m_typed, QStringLiteral("source.typed"));
    m_line = new QComboBox(page);
    m_line->addItem(tr("find out by listening"));
    for (const LineSettings &line : kOffered)
        m_line->addItem(lineSettingsText(line), QVariant::fromValue(int(&line - kOffered)));
    m_line->setItemText(1, tr("%1 (DSMR 4 and 5)").arg(lineSettingsText(k115200_8N1)));
    m_line->setItemText(2, tr("%1 (DSMR 2 and 3)").arg(lineSettingsText(k9600_7E1)));
    m_line->setItemText(3, tr("%1 (SML, infrared)").arg(lineSettingsText(k9600_8N1)));
    addRow(form, tr("&Line:"), m_line, QStringLiteral("source.line"));
    connect(m_ports, &PortChooser::currentChanged, this, &SourceForm::check);
    connect(m_ports, &PortChooser::chosen, this, &SourceForm::accepted);
    connect(m_typed, &QLineEdit::textChanged, this, &SourceForm::check);
    connect(m_line, &QComboBox::currentIndexChanged, this, &SourceForm::check);
    return page;
}

QWidget *SourceForm::buildNetwork()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_host = new QLineEdit(page);
    m_host->setPlaceholderText(tr("name or address of the P1 relay"));
    addRow(form, tr("&Host:"), m_host, QStringLiteral("source.host"));
    m_tcpPort = new QSpinBox(page);
    m_tcpPort->setRange(1, 65535);
    m_tcpPort->setValue(2001);
    m_tcpPort->setGroupSeparatorShown(false);
    addRow(form, tr("&TCP port:"), m_tcpPort, QStringLiteral("source.tcpPort"));
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    column->addWidget(remark(tr("The relay must serve the bytes as they are: ser2net “raw”, socat without “crnl”. A "
                                "connection that breaks is made again by itself."),
                             page));
    column->addStretch();
    connect(m_host, &QLineEdit::textChanged, this, &SourceForm::check);
    return page;
}

QWidget *SourceForm::buildReplay()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    auto *row = new QWidget(page);
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    m_file = new QLineEdit(row);
    m_file->setObjectName(QStringLiteral("source.file"));
    m_file->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("Choose…"), row);
    choose->setObjectName(QStringLiteral("source.chooseFile"));
    fields->addWidget(m_file, 1);
    fields->addWidget(choose);
    auto *label = new QLabel(tr("&File:"), page);
    label->setBuddy(m_file);
    label->setProperty("tone", QStringLiteral("ink2"));
    form->addRow(label, row);
    m_speed = new QComboBox(page);
    m_speed->addItem(tr("as recorded"), 100);
    m_speed->addItem(tr("10 times as fast"), 1000);
    m_speed->addItem(tr("as fast as possible"), 0);
    addRow(form, tr("&Speed:"), m_speed, QStringLiteral("source.speed"));
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    column->addWidget(remark(tr("A recording is shown and inspected; it is not recorded again."), page));
    column->addStretch();
    connect(choose, &QPushButton::clicked, this, &SourceForm::chooseFile);
    connect(m_file, &QLineEdit::textChanged, this, &SourceForm::check);
    return page;
}

QWidget *SourceForm::buildSimulated()
{
    auto *page = new QWidget(this);
    auto *form = formOn(page);
    m_dialect = new QComboBox(page);
    m_dialect->addItem(tr("DSMR 5.0, every second"), int(SimulatedDialect::Dsmr5));
    m_dialect->addItem(tr("DSMR 2.2, every ten seconds"), int(SimulatedDialect::Dsmr22));
    m_dialect->addItem(tr("SML, every second"), int(SimulatedDialect::Sml));
    addRow(form, tr("&Meter:"), m_dialect, QStringLiteral("source.dialect"));
    m_phases = new QComboBox(page);
    m_phases->addItem(tr("three"), 3);
    m_phases->addItem(tr("one"), 1);
    addRow(form, tr("P&hases:"), m_phases, QStringLiteral("source.phases"));
    m_fault = new QComboBox(page);
    for (const SimulatedFaultInfo &info : simulatedFaults())
        m_fault->addItem(faultText(info.fault), int(info.fault));
    addRow(form, tr("&Fault:"), m_fault, QStringLiteral("source.fault"));
    m_solar = new QCheckBox(tr("with solar panels"), page);
    m_solar->setObjectName(QStringLiteral("source.solar"));
    m_solar->setChecked(true);
    form->addRow(QString(), m_solar);
    auto *column = qobject_cast<QVBoxLayout *>(page->layout());
    connect(m_fault, &QComboBox::currentIndexChanged, this, &SourceForm::check);
    column->addWidget(remark(tr("Its readings go into a database of their own."), page));
    column->addStretch();
    return page;
}

void SourceForm::showPage(Page page)
{
    m_kind->setCurrent(page);
    m_pages->setCurrentIndex(page);
    check();
}

SourceForm::Page SourceForm::page() const
{
    return Page(m_pages->currentIndex());
}

void SourceForm::setPorts(const QList<PortChoice> &ports)
{
    m_ports->setPorts(ports);
    m_ports->setVisible(!ports.isEmpty());
    m_noPorts->setVisible(ports.isEmpty());
    check();
}

void SourceForm::setLine(const std::optional<LineSettings> &line)
{
    int index = 0;
    if (line) {
        index = m_line->findText(lineSettingsText(*line), Qt::MatchStartsWith);
        if (index < 0) {
            m_line->addItem(lineSettingsText(*line));
            index = m_line->count() - 1;
        }
    }
    m_line->setCurrentIndex(index);
}

void SourceForm::setLink(const LinkSettings &link)
{
    switch (link.kind) {
    case LinkKind::Serial: {
        PortDescription port;
        port.path = link.path;
        m_ports->setCurrent(port);
        const PortDescription *current = m_ports->current();
        m_typed->setText(current && current->path == link.path ? QString() : QString::fromStdString(link.path));
        setLine(link.line);
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
        m_speed->setCurrentIndex(std::max(0, m_speed->findData(link.replayPercent)));
        showPage(ReplayPage);
        break;
    case LinkKind::Simulated:
        m_dialect->setCurrentIndex(m_dialect->findData(int(link.simulation.dialect)));
        m_phases->setCurrentIndex(m_phases->findData(int(link.simulation.phases)));
        m_solar->setChecked(link.simulation.solar);
        m_fault->setCurrentIndex(std::max(0, m_fault->findData(int(link.simulation.fault))));
        showPage(SimulatedPage);
        break;
    }
}

LinkSettings SourceForm::serialLink() const
{
    LinkSettings link;
    link.kind = LinkKind::Serial;
    const QString typed = m_typed->text().trimmed();
    if (!typed.isEmpty()) {
        link.path = typed.toStdString();
    } else if (const PortDescription *port = m_ports->current()) {
        link.path = port->path;
        link.usbSerial = port->usbSerial;
    }
    const int line = m_line->currentIndex() - 1;
    if (line >= 0 && line < int(std::size(kOffered))) {
        link.line = kOffered[line];
    } else if (line >= 0) {
        // "19200 8N1": settings that came with setLink().
        const QStringList parts = m_line->currentText().split(QLatin1Char(' '));
        link.line = { parts.value(0).toUInt(), std::uint8_t(parts.value(1).mid(0, 1).toUInt()),
                      parts.value(1).mid(1, 1).at(0).toLatin1(), std::uint8_t(parts.value(1).mid(2, 1).toUInt()) };
    }
    return link;
}

SimulationSettings SourceForm::simulation() const
{
    SimulationSettings simulation;
    simulation.dialect = SimulatedDialect(m_dialect->currentData().toInt());
    simulation.phases = std::uint8_t(m_phases->currentData().toInt());
    simulation.solar = m_solar->isChecked();
    simulation.fault = SimulatedFault(m_fault->currentData().toInt());
    if (simulation.dialect == SimulatedDialect::Dsmr22)
        simulation.telegramsPerHour = 360;
    return simulation;
}

LinkSettings SourceForm::link() const
{
    LinkSettings link;
    switch (page()) {
    case SerialPage:
        link = serialLink();
        break;
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
        link.simulation = simulation();
        break;
    }
    return link;
}

bool SourceForm::listens() const
{
    // A fault is there to be found.
    return page() == NetworkPage || (page() == SerialPage && m_line->currentIndex() == 0)
        || (page() == SimulatedPage && simulation().fault != SimulatedFault::None);
}

bool SourceForm::isComplete() const
{
    const LinkSettings chosen = link();
    switch (chosen.kind) {
    case LinkKind::Serial:
    case LinkKind::Replay:
        return !chosen.path.empty() && problem().isEmpty();
    case LinkKind::Tcp:
        return !chosen.host.empty();
    case LinkKind::Simulated:
        return true;
    }
    return false;
}

QString SourceForm::problem() const
{
    const LinkSettings chosen = link();
    if (chosen.kind == LinkKind::Replay && !chosen.path.empty()
        && !QFileInfo(QString::fromStdString(chosen.path)).isReadable())
        return tr("The file cannot be read.");
    return {};
}

void SourceForm::check()
{
    if (!m_problem)
        return;
    const QString text = problem();
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    Q_EMIT edited();
}

void SourceForm::focusFirst()
{
    switch (page()) {
    case SerialPage:
        m_ports->isVisibleTo(this) ? m_ports->setFocus() : m_typed->setFocus();
        break;
    case NetworkPage:
        m_host->setFocus();
        break;
    case ReplayPage:
        m_file->setFocus();
        break;
    case SimulatedPage:
        m_dialect->setFocus();
        break;
    }
}

void SourceForm::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a recording"), m_file->text());
    if (!file.isEmpty())
        m_file->setText(file);
}

} // namespace meterscope::ui
