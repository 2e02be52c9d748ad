// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/meterdialog.h"

#include "ui/format/relaytext.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/typography.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kFirstFreePort = 1024;

QStringList colourNames()
{
    return { MeterDialog::tr("slate"), MeterDialog::tr("ochre"), MeterDialog::tr("plum"),
             MeterDialog::tr("brown"), MeterDialog::tr("teal"),  MeterDialog::tr("olive") };
}

QFormLayout *newForm()
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(qRound(16 * uiScale()));
    form->setVerticalSpacing(qRound(10 * uiScale()));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

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

MeterDialog::MeterDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("meterDialog"));
    setWindowTitle(tr("Meter"));
    const int gap = qRound(16 * uiScale());
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("meter.close"));
    m_apply = buttons->addButton(tr("&Apply"), QDialogButtonBox::ApplyRole);
    m_apply->setObjectName(QStringLiteral("meter.apply"));
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap, gap, gap);
    layout->setSpacing(gap);
    layout->addWidget(buildLabel());
    layout->addWidget(buildRelay());
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(qRound(480 * uiScale()));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, [this] { Q_EMIT applied(label(), relay()); });
    recolour();
    check();
}

QWidget *MeterDialog::buildLabel()
{
    auto *part = new QWidget(this);
    auto *form = newForm();
    form->setContentsMargins(0, 0, 0, 0);
    part->setLayout(form);
    m_name = new QLineEdit(part);
    m_name->setMaxLength(40);
    addRow(form, tr("&Name:"), m_name, QStringLiteral("meter.name"));
    m_colour = new QComboBox(part);
    m_colour->addItems(colourNames());
    addRow(form, tr("&Colour:"), m_colour, QStringLiteral("meter.colour"));
    return part;
}

QWidget *MeterDialog::buildRelay()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(qRound(10 * uiScale()));
    m_share = new QCheckBox(tr("&Share the line with other programs"), part);
    m_share->setObjectName(QStringLiteral("meter.share"));
    auto *what =
        new QLabel(tr("Serves the bytes of the line over TCP as they come, so that Domoticz, Home Assistant and "
                      "others need no cable of their own. Nothing can be written to the meter."),
                   part);
    what->setFont(textFont(TextRole::Label));
    what->setProperty("tone", QStringLiteral("ink2"));
    what->setWordWrap(true);
    auto *form = newForm();
    m_address = new QComboBox(part);
    m_address->addItem(tr("this computer only (%1)").arg(QStringLiteral("127.0.0.1")), QStringLiteral("127.0.0.1"));
    m_address->addItem(tr("the whole network (%1)").arg(QStringLiteral("0.0.0.0")), QStringLiteral("0.0.0.0"));
    addRow(form, tr("A&ddress:"), m_address, QStringLiteral("meter.address"));
    m_port = new QSpinBox(part);
    m_port->setRange(kFirstFreePort, 65535);
    m_port->setGroupSeparatorShown(false);
    addRow(form, tr("TCP &port:"), m_port, QStringLiteral("meter.port"));
    m_warning =
        new QLabel(tr("Everybody in your network can then see what you use and when: the bytes carry your meter's "
                      "readings and numbers, and there is no password."),
                   part);
    m_warning->setObjectName(QStringLiteral("meter.warning"));
    m_warning->setProperty("tone", QStringLiteral("warn"));
    m_warning->setWordWrap(true);
    m_status = new QLabel(part);
    m_status->setObjectName(QStringLiteral("meter.relayStatus"));
    m_status->setWordWrap(true);
    column->addWidget(m_share);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_warning);
    column->addWidget(m_status);
    connect(m_share, &QCheckBox::toggled, this, &MeterDialog::check);
    connect(m_address, &QComboBox::currentIndexChanged, this, &MeterDialog::check);
    return part;
}

void MeterDialog::setMeter(const QString &ownName, const MeterLabel &label, const RelaySettings &relay)
{
    m_name->setPlaceholderText(ownName);
    m_name->setText(label.name);
    m_colour->setCurrentIndex(label.colour);
    m_share->setChecked(relay.on);
    const QString address = QString::fromStdString(relay.address);
    if (m_address->findData(address) < 0)
        m_address->addItem(address, address); // from the settings file
    m_address->setCurrentIndex(m_address->findData(address));
    m_port->setValue(relay.port);
    m_status->clear();
    check();
}

void MeterDialog::showRelay(const RelayStatus &status)
{
    m_status->setProperty("tone", status.error == RelayError::None ? QStringLiteral("ok") : QStringLiteral("bad"));
    m_status->setStyleSheet(QString()); // takes the tone
    m_status->setText(relayStatusText(status));
    growToFit();
}

MeterLabel MeterDialog::label() const
{
    return { m_name->text().simplified(), m_colour->currentIndex() };
}

RelaySettings MeterDialog::relay() const
{
    RelaySettings relay;
    relay.on = m_share->isChecked();
    relay.address = m_address->currentData().toString().toStdString();
    relay.port = std::uint16_t(m_port->value());
    return relay;
}

void MeterDialog::check()
{
    const RelaySettings chosen = relay();
    m_address->setEnabled(chosen.on);
    m_port->setEnabled(chosen.on);
    m_warning->setVisible(chosen.on && !isOwnComputerOnly(QString::fromStdString(chosen.address)));
    growToFit();
}

/// Sentences that appear push nothing together.
void MeterDialog::growToFit()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void MeterDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    growToFit();
}

void MeterDialog::recolour()
{
    for (int index = 0; index < m_colour->count(); ++index)
        m_colour->setItemIcon(index, meterMark(index, this));
}

void MeterDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_colour)
        recolour();
}

} // namespace meterscope::ui
