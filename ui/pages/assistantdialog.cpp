// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistantdialog.h"

#include "ui/format/assistanttext.h"
#include "ui/format/linktext.h"
#include "ui/format/porttext.h"
#include "ui/widgets/bytestrip.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/qualitybar.h"
#include "ui/widgets/qualitytone.h"
#include "ui/widgets/remedycard.h"
#include "ui/widgets/steplist.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"
#include "ui/widgets/wirediagram.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

using Step = AssistantModel::Step;

constexpr int kPadding = 22;
constexpr int kShownBytes = 40;

/// Pages of the stack: the steps, and what stands beside listening while the head is moved.
enum StackPage
{
    PortStack,
    AccessStack,
    ListeningStack,
    AlignmentStack,
    ResultStack,
};

int scaled(int pixels)
{
    return qRound(pixels * uiScale());
}

QLabel *newLabel(const QString &name, TextRole role, QWidget *parent, const char *tone = nullptr)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(textFont(role));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone)
        label->setProperty("tone", QLatin1String(tone));
    return label;
}

/// The bytes as they would be without the fault; empty where that cannot be said.
QByteArray undone(const QByteArray &bytes, LineHint hint)
{
    QByteArray meaning;
    for (const char byte : bytes) {
        if (hint == LineHint::Inverted) // start and stop bit have changed places with the data
            meaning += char((~std::uint8_t(byte) >> 1) & 0x7f);
        else if (hint == LineHint::SevenBit)
            meaning += char(std::uint8_t(byte) & 0x7f);
    }
    return meaning;
}

/// A page that scrolls where the window is low.
QWidget *scrolling(QWidget *page, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(page);
    page->setAutoFillBackground(false);
    return area;
}

QVBoxLayout *columnOn(QWidget *page)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(scaled(kPadding), scaled(20), scaled(kPadding), scaled(12));
    column->setSpacing(scaled(12));
    return column;
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
    m_pages->addWidget(buildPort());
    m_pages->addWidget(buildAccess());
    m_pages->addWidget(buildListening());
    m_pages->addWidget(buildAlignment());
    m_pages->addWidget(buildResult());

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
    setMinimumSize(scaled(760), scaled(460));
    resize(scaled(936), scaled(604));

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

QWidget *AssistantDialog::buildPort()
{
    auto *page = new QWidget(this);
    auto *column = columnOn(page);
    auto *title = newLabel(QStringLiteral("assistant.portTitle"), TextRole::Finding, page);
    title->setText(tr("What is the meter connected to?"));
    m_form = new SourceForm(page);
    column->addWidget(title);
    column->addWidget(m_form, 1);
    return page;
}

QWidget *AssistantDialog::buildAccess()
{
    auto *page = new QWidget;
    auto *column = columnOn(page);
    m_accessTitle = newLabel(QStringLiteral("assistant.accessTitle"), TextRole::Finding, page);
    m_accessText = newLabel(QStringLiteral("assistant.accessText"), TextRole::Body, page, "ink2");
    m_accessRemedy = new RemedyCard(page);
    column->addWidget(m_accessTitle);
    column->addWidget(m_accessText);
    column->addSpacing(scaled(4));
    column->addWidget(m_accessRemedy);
    column->addStretch();
    return scrolling(page, this);
}

QWidget *AssistantDialog::buildListening()
{
    auto *page = new QWidget;
    auto *column = columnOn(page);
    m_listeningTitle = newLabel(QStringLiteral("assistant.listeningTitle"), TextRole::Finding, page);
    m_listeningText = newLabel(QStringLiteral("assistant.assistantText"), TextRole::Body, page, "ink2");
    m_progress = new QProgressBar(page);
    m_progress->setObjectName(QStringLiteral("assistant.progress"));
    m_progress->setAccessibleName(tr("Listening"));
    m_progress->setTextVisible(false);
    m_heard = newLabel(QStringLiteral("assistant.heard"), TextRole::Register, page);
    m_soFar = newLabel(QStringLiteral("assistant.soFar"), TextRole::Body, page, "ink2");
    column->addWidget(m_listeningTitle);
    column->addWidget(m_listeningText);
    column->addSpacing(scaled(4));
    column->addWidget(m_progress);
    column->addWidget(m_heard);
    column->addWidget(m_soFar);
    column->addStretch();
    return scrolling(page, this);
}

QWidget *AssistantDialog::buildAlignment()
{
    auto *page = new QWidget;
    auto *column = columnOn(page);
    auto *title = newLabel(QStringLiteral("assistant.alignmentTitle"), TextRole::Finding, page);
    title->setText(tr("Move the head until the bar is full"));
    auto *text = newLabel(QStringLiteral("assistant.alignmentText"), TextRole::Body, page, "ink2");
    text->setText(tr("Usually the magnet sits centred over the optical window, with the cable downwards. Sun and lamps "
                     "disturb: shade the head with a hand to see."));
    m_quality = new QualityBar(page);
    m_alignment = newLabel(QStringLiteral("assistant.alignment"), TextRole::Register, page);
    m_tone = new QCheckBox(tr("&Sound while moving: the faster the beeps, the better"), page);
    m_tone->setObjectName(QStringLiteral("assistant.tone"));
    m_beeper = new QualityTone(page);
    connect(m_tone, &QCheckBox::toggled, m_beeper, &QualityTone::stop);
    column->addWidget(title);
    column->addWidget(text);
    column->addSpacing(scaled(4));
    column->addWidget(m_quality);
    column->addWidget(m_alignment);
    column->addWidget(m_tone);
    column->addStretch();
    return scrolling(page, this);
}

QWidget *AssistantDialog::buildResult()
{
    auto *page = new QWidget;
    auto *column = columnOn(page);
    m_resultTitle = newLabel(QStringLiteral("assistant.resultTitle"), TextRole::Finding, page);
    m_resultText = newLabel(QStringLiteral("assistant.resultText"), TextRole::Body, page, "ink2");
    m_evidence = new EvidenceCard(page);
    m_bytes = new ByteStrip(page);
    m_bytesRemark = newLabel(QStringLiteral("assistant.bytesRemark"), TextRole::Label, page, "ink2");
    m_wire = new WireDiagram(page);
    m_facts = newLabel(QStringLiteral("assistant.facts"), TextRole::Body, page);
    m_remedy = new RemedyCard(page);
    auto *head = new QVBoxLayout;
    head->setSpacing(scaled(4));
    head->addWidget(m_resultTitle);
    head->addWidget(m_resultText);
    auto *bytes = new QVBoxLayout;
    bytes->setSpacing(scaled(5));
    bytes->addWidget(m_bytes);
    bytes->addWidget(m_bytesRemark);
    column->addLayout(head);
    column->addWidget(m_evidence);
    column->addLayout(bytes);
    column->addWidget(m_wire);
    column->addWidget(m_facts);
    column->addWidget(m_remedy);
    column->addStretch();
    return scrolling(page, this);
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
    m_reportRemark = newLabel(QStringLiteral("assistant.reportRemark"), TextRole::Label, foot, "ink2");
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

void AssistantDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
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
    if ((event->type() == QEvent::PaletteChange || event->type() == QEvent::Polish) && m_copyReport)
        m_copyReport->setIcon(themedIcon(QStringLiteral("copy"), themeOf(this).ink2));
}

void AssistantDialog::refresh()
{
    switch (m_model->step()) {
    case Step::Port:
        m_pages->setCurrentIndex(PortStack);
        break;
    case Step::Access:
        showAccess();
        break;
    case Step::Listening:
        m_model->isAligning() ? showAlignment() : showListening();
        break;
    case Step::Result:
        showResult();
        break;
    }
    refreshSteps();
    refreshButtons();
    if (m_shown != m_model->step() || m_shownRefused != m_model->isRefused()) {
        m_shown = m_model->step();
        m_shownRefused = m_model->isRefused();
        moveFocus();
    }
}

void AssistantDialog::refreshSteps()
{
    const LinkSettings &link = m_model->link();
    const Step step = m_model->step();
    const auto markAt = [step](Step which, bool failed = false) {
        if (which == step)
            return failed ? StepMark::Failed : StepMark::Current;
        return which < step ? StepMark::Done : StepMark::Pending;
    };
    StepEntry port { tr("Port"), {}, markAt(Step::Port) };
    StepEntry access { tr("Access"), {}, markAt(Step::Access, m_model->isRefused()) };
    StepEntry listening { tr("Listening"), {}, markAt(Step::Listening) };
    StepEntry result { tr("Result"), {}, StepMark::Pending };
    if (step > Step::Port) {
        const PortDescription *description = m_model->port();
        port.lines = description ? QStringList { portName(*description), QString::fromStdString(description->path) }
                                 : QStringList { linkName(link) };
        port.lines.removeDuplicates();
    }
    if (m_model->isRefused())
        access.lines += m_model->port() ? portObstacle(*m_model->port()).fact : tr("The port is not there.");
    else if (step > Step::Access)
        access.lines += link.kind == LinkKind::Tcp ? tr("by network") : tr("readable, no other program");
    if (step == Step::Listening && !m_model->isAligning())
        listening.lines = progressLines(m_model->progress(), link, locale());
    if (step == Step::Result) {
        const ListeningResult &outcome = m_model->result();
        if (link.kind != LinkKind::Tcp)
            listening.lines += lineSettingsText(outcome.line);
        listening.lines += tr("%1 bytes").arg(locale().toString(qulonglong(outcome.bytes)));
        const bool good = outcome.outcome == ListeningOutcome::Found;
        result.mark = good ? StepMark::Done : StepMark::Failed;
        result.lines += assistantText(outcome, link, locale()).summary;
    }
    m_steps->setSteps({ port, access, listening, result });
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

void AssistantDialog::showAccess()
{
    m_pages->setCurrentIndex(AccessStack);
    const PortDescription *port = m_model->port();
    m_accessRemedy->setVisible(m_model->isRefused());
    if (!m_model->isRefused()) {
        m_accessTitle->setText(tr("Looking whether the port may be read"));
        m_accessText->clear();
        return;
    }
    if (!port) {
        m_accessTitle->setText(tr("The port is gone"));
        m_accessText->setText(tr("%1 is not plugged in any more.").arg(linkName(m_model->link())));
        m_accessRemedy->setRemedy(tr("Plug the cable in"), tr("Listening begins by itself then."));
        return;
    }
    const PortObstacle obstacle = portObstacle(*port);
    m_accessTitle->setText(port->access == LinkError::Busy           ? tr("The port is busy")
                               : port->access == LinkError::NotFound ? tr("There is no such device")
                                                                     : tr("You may not read this port"));
    m_accessText->setText(obstacle.fact);
    const QString remedy =
        obstacle.remedy.isEmpty() ? tr("Plug the cable in, or go back and correct the name.") : obstacle.remedy;
    m_accessRemedy->setRemedy(port->access == LinkError::Busy           ? tr("Stop the other program")
                                  : port->access == LinkError::NotFound ? tr("Look for the device")
                                                                        : tr("Get the right to read it"),
                              remedy + QLatin1Char(' ')
                                  + tr("Listening begins by itself as soon as the port can be "
                                       "read."),
                              obstacle.command);
}

void AssistantDialog::showListening()
{
    m_pages->setCurrentIndex(ListeningStack);
    const ListeningProgress &progress = m_model->progress();
    m_listeningTitle->setText(m_model->isSigningOn() ? tr("Asking the meter") : tr("Listening"));
    m_listeningText->setText(m_model->isSigningOn()
                                 ? tr("The sign-on was sent at 300 baud. A meter that is asked takes up to a minute.")
                                 : tr("Meters speak every second to every ten seconds. Nothing has to be set: this "
                                      "takes 22 seconds at most."));
    const int length = int(progress.length.count());
    m_progress->setRange(0, length);
    m_progress->setValue(length > 0 ? std::min(int(progress.elapsed.count()), length) : -1);
    m_heard->setText(progressLines(progress, m_model->link(), locale()).join(QStringLiteral(" · ")));
    LinkSettings heard = m_model->link();
    heard.line = progress.line;
    const FindingText soFar = findingText(progress.finding, heard, locale());
    m_soFar->setText(soFar.isEmpty() ? QString() : tr("It looks like this: %1").arg(soFar.fact));
}

void AssistantDialog::showAlignment()
{
    m_pages->setCurrentIndex(AlignmentStack);
    const HeadAlignment &alignment = m_model->alignment();
    m_quality->setQuality(int(alignment.quality));
    m_alignment->setText(tr("%n whole telegram(s) so far", nullptr, int(alignment.telegrams)));
    if (m_tone->isChecked())
        m_beeper->hear(int(alignment.quality));
}

void AssistantDialog::showResult()
{
    m_pages->setCurrentIndex(ResultStack);
    const ListeningResult &result = m_model->result();
    const AssistantText text = assistantText(result, m_model->link(), locale());
    const bool found = result.outcome == ListeningOutcome::Found;
    m_resultTitle->setText(text.title);
    m_resultText->setText(text.explanation);
    m_evidence->setVisible(!text.evidence.isEmpty());
    m_evidence->setEvidence(text.evidence);
    const QStringList facts = meterFacts(result, m_model->link(), locale());
    m_facts->setVisible(found);
    m_facts->setText(facts.join(QLatin1Char('\n')));
    const bool inverted = result.finding.hint == LineHint::Inverted;
    m_wire->setVisible(inverted);
    m_remedy->setVisible(!text.remedyTitle.isEmpty());
    m_remedy->setRemedy(text.remedyTitle, text.remedy);
    m_remedy->setInverterShown(inverted);
    showBytes();
}

void AssistantDialog::showBytes()
{
    const ListeningResult &result = m_model->result();
    const bool shown = result.outcome == ListeningOutcome::Fault && result.sample && !result.sample->empty();
    m_bytes->setVisible(shown);
    m_bytesRemark->setVisible(shown);
    if (!shown)
        return;
    QByteArray bytes(reinterpret_cast<const char *>(result.sample->data()), qsizetype(result.sample->size()));
    QByteArray meaning = undone(bytes, result.finding.hint);
    // From the beginning of a line on, where there is one: that is where a person recognises it.
    const qsizetype line = meaning.indexOf("\r\n");
    if (line >= 0 && line + kShownBytes <= bytes.size()) {
        bytes = bytes.mid(line);
        meaning = meaning.mid(line);
    }
    bytes.truncate(kShownBytes);
    meaning.truncate(kShownBytes);
    m_bytes->setBytes(bytes, meaning);
    m_bytesRemark->setText(meaning.isEmpty()                               ? tr("received bytes")
                               : result.finding.hint == LineHint::Inverted ? tr("received bytes, turned over below")
                                                                           : tr("received bytes, without bit 7 below"));
}

void AssistantDialog::moveFocus()
{
    switch (m_model->step()) {
    case Step::Port:
        m_form->focusFirst();
        break;
    case Step::Access:
        if (m_accessRemedy->copyButton()->isVisibleTo(this))
            m_accessRemedy->copyButton()->setFocus();
        else
            m_back->setFocus();
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
    m_quality->reset();
    m_model->align();
}

void AssistantDialog::copyReport()
{
    QGuiApplication::clipboard()->setText(assistantReport(m_model->result(), m_model->link(), m_model->port()));
    m_reportRemark->setText(tr("copied, serial numbers removed"));
}

} // namespace meterscope::ui
