// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/resultpage.h"

#include "ui/format/assistanttext.h"
#include "ui/models/assistantmodel.h"
#include "ui/widgets/bytestrip.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/remedycard.h"
#include "ui/widgets/wirediagram.h"

#include <QLabel>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

constexpr int kShownBytes = 40;

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

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : StepPage(QStringLiteral("result"), parent)
    , m_evidence(new EvidenceCard(widget()))
    , m_bytes(new ByteStrip(widget()))
    , m_bytesRemark(newLabel(QStringLiteral("bytesRemark"), TextRole::Label, "ink2"))
    , m_wire(new WireDiagram(widget()))
    , m_facts(newLabel(QStringLiteral("facts"), TextRole::Body))
    , m_remedy(new RemedyCard(widget()))
{
    auto *bytes = new QVBoxLayout;
    bytes->setSpacing(scaled(5));
    bytes->addWidget(m_bytes);
    bytes->addWidget(m_bytesRemark);
    column()->addWidget(m_evidence);
    column()->addLayout(bytes);
    column()->addWidget(m_wire);
    column()->addWidget(m_facts);
    column()->addWidget(m_remedy);
    column()->addStretch();
}

void ResultPage::showModel(const AssistantModel &model)
{
    const ListeningResult &result = model.result();
    const AssistantText said = assistantText(result, model.link(), locale());
    title()->setText(said.title);
    text()->setText(said.explanation);
    m_evidence->setVisible(!said.evidence.isEmpty());
    m_evidence->setEvidence(said.evidence);
    m_facts->setVisible(result.outcome == ListeningOutcome::Found);
    m_facts->setText(meterFacts(result, model.link(), locale()).join(QLatin1Char('\n')));
    const bool inverted = result.finding.hint == LineHint::Inverted;
    m_wire->setVisible(inverted);
    m_remedy->setVisible(!said.remedyTitle.isEmpty());
    m_remedy->setRemedy(said.remedyTitle, said.remedy);
    m_remedy->setInverterShown(inverted);
    showBytes(model);
}

void ResultPage::showBytes(const AssistantModel &model)
{
    const ListeningResult &result = model.result();
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

} // namespace meterscope::ui
