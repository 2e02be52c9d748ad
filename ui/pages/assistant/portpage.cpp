// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/portpage.h"

#include "ui/pages/sourceform.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meterscope::ui {

PortPage::PortPage(QWidget *parent)
    : StepPage(QStringLiteral("port"), parent)
    , m_form(new SourceForm(widget()))
{
    title()->setText(tr("What is the meter connected to?"));
    text()->hide();
    column()->addWidget(m_form, 1);
}

} // namespace meterscope::ui
