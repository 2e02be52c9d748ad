// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistantdialog.h"

#include "ui/format/assistanttext.h"
#include "ui/pages/assistant/accesspage.h"
#include "ui/pages/assistant/alignmentpage.h"
#include "ui/pages/assistant/assistantsteps.h"
#include "ui/pages/assistant/listeningpage.h"
#include "ui/pages/assistant/portpage.h"
#include "ui/pages/assistant/resultpage.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

namespace {

using Step = AssistantModel::Step;

constexpr int kTitleBar = 40; ///< and a panel's edge

int scaled(int pixels)
{
    return qRound(pixels * uiScale());
}

} // namespace

AssistantDialog::AssistantDialog(LinkControl *control, QWidget *parent)
    : QDialog(parent)
    , m_model(new AssistantModel(control, this))
{
    setObjectName(QStringLiteral("assistant"));
    setWindowTitle(tr("Connection assistant"));
    m_steps = new StepList(this);
    m_steps->setRemark(tr("Nothing is recorded until a telegram passes its checksum."));
    m_pages = new QStackedWidget(this);
    auto *port = new PortPage(this);
    m_form = port->form();
    m_access = new AccessPage(this);
    m_listening = new ListeningPage(this);
    m_alignment = new AlignmentPage(this);
    m_result = new ResultPage(this);
    for (StepPage *page : std::initializer_list<StepPage *> { port, m_access, m_listening, m_alignment, m_result })
        m_pages->addWidget(page);

    auto *right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(buildFoot());
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_steps);
    columns->addLayout(right, 1);
    setMinimumHeight(scaled(460)); // the width is what the buttons need
    // The buttons stay on low screens, with the title bar above; the pages scroll.
    const int room = screen()->availableGeometry().height() - scaled(kTitleBar);
    resize(scaled(936), std::max(std::min(scaled(604), room), minimumHeight()));

    connect(m_model, &AssistantModel::portsChanged, this, [this] { m_form->setPorts(m_model->ports()); });
    connect(m_model, &AssistantModel::changed, this, &AssistantDialog::refresh);
    connect(m_model, &AssistantModel::openRequested, this, &AssistantDialog::connectRequested);
    connect(m_form, &SourceForm::edited, this, &AssistantDialog::refreshButtons);
    connect(m_form, &SourceForm::accepted, this, [this] {
        if (m_goOn->isEnabled())
            goOn();
    });
    refresh();
}

QPushButton *AssistantDialog::addButton(const QString &name, QWidget *parent, void (AssistantDialog::*pressed)())
{
    auto *button = new QPushButton(parent);
    button->setObjectName(QStringLiteral("assistant.") + name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QWidget *AssistantDialog::buildFoot()
{
    auto *foot = new QFrame(this);
    foot->setProperty("role", QStringLiteral("foot"));
    m_copyReport = addButton(QStringLiteral("copyReport"), foot, &AssistantDialog::copyReport);
    m_copyReport->setText(tr("Copy &report"));
    m_reportRemark = new QLabel(foot);
    m_reportRemark->setObjectName(QStringLiteral("assistant.reportRemark"));
    m_reportRemark->setFont(textFont(TextRole::Label));
    m_reportRemark->setWordWrap(true);
    m_reportRemark->setProperty("tone", QStringLiteral("ink2"));
    m_signOn = addButton(QStringLiteral("signOn"), foot, &AssistantDialog::signOn);
    m_signOn->setText(tr("&Ask the meter"));
    m_signOn->setToolTip(tr("Sends the sign-on of IEC 62056-21 at 300 baud: for meters that speak only when asked"));
    m_align = addButton(QStringLiteral("align"), foot, &AssistantDialog::align);
    m_align->setText(tr("Align the &head"));
    m_back = addButton(QStringLiteral("back"), foot, &AssistantDialog::goBack);
    m_goOn = addButton(QStringLiteral("goOn"), foot, &AssistantDialog::goOn);
    m_goOn->setProperty("primary", true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(11));
    row->setSpacing(scaled(8));
    row->addWidget(m_copyReport);
    row->addWidget(m_reportRemark, 1);
    row->addWidget(m_signOn);
    row->addWidget(m_align);
    row->addWidget(m_back);
    row->addWidget(m_goOn);
    return foot;
}

void AssistantDialog::present()
{
    show();
    raise();
    activateWindow();
    moveFocus();
}

void AssistantDialog::present(SourceForm::Page page)
{
    m_form->showPage(page);
    present();
}

void AssistantDialog::setLink(const LinkSettings &link)
{
    m_form->setLink(link);
}

void AssistantDialog::diagnose(SourceId source, const LinkSettings &link)
{
    m_form->setLink(link);
    m_model->diagnose(source, link);
    present();
}

const QualityTone *AssistantDialog::tone() const
{
    return m_alignment->tone();
}

void AssistantDialog::updateIcons()
{
    m_copyReport->setIcon(themedIcon(QStringLiteral("copy"), themeOf(this).ink2));
}

void AssistantDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    updateIcons();
    if (!event->spontaneous())
        m_model->begin();
}

void AssistantDialog::hideEvent(QHideEvent *event)
{
    QDialog::hideEvent(event);
    if (!event->spontaneous()) // minimising is not closing
        m_model->end();
}

void AssistantDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_copyReport)
        updateIcons();
}

void AssistantDialog::refresh()
{
    switch (m_model->step()) {
    case Step::Port:
        m_pages->setCurrentIndex(0);
        break;
    case Step::Access:
        m_access->showModel(*m_model);
        m_pages->setCurrentWidget(m_access);
        break;
    case Step::Listening:
        if (m_model->isAligning()) {
            m_alignment->showModel(*m_model);
            m_pages->setCurrentWidget(m_alignment);
        } else {
            m_listening->showModel(*m_model);
            m_pages->setCurrentWidget(m_listening);
        }
        break;
    case Step::Result:
        m_result->showModel(*m_model);
        m_pages->setCurrentWidget(m_result);
        break;
    }
    m_steps->setSteps(assistantSteps(*m_model, locale()));
    refreshButtons();
    if (m_shown != m_model->step() || m_shownRefused != m_model->isRefused()) {
        m_shown = m_model->step();
        m_shownRefused = m_model->isRefused();
        moveFocus();
    }
}

void AssistantDialog::refreshButtons()
{
    if (!m_goOn)
        return;
    const Step step = m_model->step();
    const ListeningResult &result = m_model->result();
    const bool found = step == Step::Result && result.outcome == ListeningOutcome::Found;
    const bool serial = m_model->link().kind == LinkKind::Serial;
    m_copyReport->setVisible(step == Step::Result);
    m_reportRemark->setText(step == Step::Result ? tr("serial numbers removed") : QString());
    m_signOn->setVisible(step == Step::Result && result.outcome == ListeningOutcome::Silent && serial);
    const LineStep advice = result.finding.step;
    m_align->setVisible(step == Step::Result && serial && !found
                        && (advice == LineStep::AlignHead || advice == LineStep::ShadeHead
                            || result.outcome == ListeningOutcome::Silent));
    switch (step) {
    case Step::Port:
        m_goOn->setText(!m_form->listens() ? tr("&Connect") : tr("&Listen"));
        m_goOn->setEnabled(m_form->isComplete());
        m_back->setText(tr("Close"));
        break;
    case Step::Access:
        m_goOn->setText(tr("&Try again"));
        m_goOn->setEnabled(m_model->isRefused());
        m_back->setText(tr("&Back"));
        break;
    case Step::Listening:
        m_goOn->setText(m_model->isAligning() ? tr("&Listen again") : tr("&Listen"));
        m_goOn->setEnabled(m_model->isAligning());
        m_back->setText(tr("Cancel"));
        break;
    case Step::Result:
        m_goOn->setText(found ? tr("&Use this meter") : tr("&Listen again"));
        m_goOn->setEnabled(true);
        m_back->setText(tr("&Back"));
        break;
    }
    m_goOn->setVisible(step != Step::Listening || m_model->isAligning());
    m_goOn->setDefault(true);
}

void AssistantDialog::moveFocus()
{
    switch (m_model->step()) {
    case Step::Port:
        m_form->focusFirst();
        break;
    case Step::Access:
        (m_access->firstFocus() ? m_access->firstFocus() : m_back)->setFocus();
        break;
    case Step::Listening:
        m_back->setFocus();
        break;
    case Step::Result:
        m_goOn->setFocus();
        break;
    }
}

void AssistantDialog::goOn()
{
    switch (m_model->step()) {
    case Step::Port:
        if (m_form->listens()) {
            m_model->examine(m_form->link());
            return;
        }
        Q_EMIT connectRequested(m_form->link());
        close();
        break;
    case Step::Access:
    case Step::Listening:
        m_model->again();
        break;
    case Step::Result:
        if (m_model->result().outcome != ListeningOutcome::Found) {
            m_model->again();
            return;
        }
        m_model->use();
        close();
        break;
    }
}

void AssistantDialog::goBack()
{
    if (m_model->step() == Step::Port)
        close();
    else
        m_model->back();
}

void AssistantDialog::signOn()
{
    m_model->signOn();
}

void AssistantDialog::align()
{
    m_alignment->reset();
    m_model->align();
}

void AssistantDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(assistantReport(m_model->result(), m_model->link(), m_model->port()));
    m_reportRemark->setText(tr("copied, serial numbers removed"));
}

} // namespace meterscope::ui
