// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/accesspage.h"

#include "ui/format/linktext.h"
#include "ui/format/porttext.h"
#include "ui/models/assistantmodel.h"
#include "ui/widgets/remedycard.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace meterscope::ui {

AccessPage::AccessPage(QWidget *parent)
    : StepPage(QStringLiteral("access"), parent)
    , m_remedy(new RemedyCard(widget()))
{
    column()->addSpacing(scaled(4));
    column()->addWidget(m_remedy);
    column()->addStretch();
}

void AccessPage::showModel(const AssistantModel &model)
{
    const PortDescription *port = model.port();
    m_remedy->setVisible(model.isRefused());
    if (!model.isRefused()) {
        title()->setText(tr("Looking whether the port may be read"));
        text()->clear();
        return;
    }
    if (!port) {
        title()->setText(tr("The port is gone"));
        text()->setText(tr("%1 is not plugged in any more.").arg(linkName(model.link())));
        m_remedy->setRemedy(tr("Plug the cable in"), tr("Listening begins by itself then."));
        return;
    }
    const PortObstacle obstacle = portObstacle(*port);
    title()->setText(port->access == LinkError::Busy           ? tr("The port is busy")
                         : port->access == LinkError::NotFound ? tr("There is no such device")
                                                               : tr("You may not read this port"));
    text()->setText(obstacle.fact);
    const QString remedy =
        obstacle.remedy.isEmpty() ? tr("Plug the cable in, or go back and correct the name.") : obstacle.remedy;
    m_remedy->setRemedy(port->access == LinkError::Busy           ? tr("Stop the other program")
                            : port->access == LinkError::NotFound ? tr("Look for the device")
                                                                  : tr("Get the right to read it"),
                        remedy + QLatin1Char(' ')
                            + tr("Listening begins by itself as soon as the port can be "
                                 "read."),
                        obstacle.command);
}

QWidget *AccessPage::firstFocus() const
{
    return m_remedy->copyButton()->isVisibleTo(this) ? m_remedy->copyButton() : nullptr;
}

} // namespace meterscope::ui
