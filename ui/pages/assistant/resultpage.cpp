// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assistant/resultpage.h"

#include "ui/format/assistanttext.h"
#include "ui/format/bytestext.h"
#include "ui/models/assistantmodel.h"
#include "ui/widgets/bytestrip.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/remedycard.h"
#include "ui/widgets/wirediagram.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <span>

namespace meterscope::ui {

namespace {

constexpr int kShownBytes = 40;
constexpr int kDumpHeight = 180;
constexpr qsizetype kDumpedInLine = 16;

/// Sixteen bytes in a line, and the characters that they are or, with the fault undone, would be.
QString dumpText(const QByteArray &bytes, const QByteArray &meaning)
{
    const auto spanOf = [](const QByteArray &part) {
        return std::span(reinterpret_cast<const std::uint8_t *>(part.constData()), std::size_t(part.size()));
    };
    const QByteArray &characters = meaning.isEmpty() ? bytes : meaning;
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += kDumpedInLine) {
        QString text;
        for (const char character : characters.mid(at, kDumpedInLine))
            text += character >= ' ' && character <= '~' ? QLatin1Char(character) : QChar(u'·');
        lines += QStringLiteral("%1  %2  %3")
                     .arg(at, 3, 16, QLatin1Char('0'))
                     .arg(hexBytesText(spanOf(bytes.mid(at, kDumpedInLine))).leftJustified(3 * int(kDumpedInLine) - 1))
                     .arg(text);
    }
    return lines.join(QLatin1Char('\n'));
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

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : StepPage(QStringLiteral("result"), parent)
    , m_evidence(new EvidenceCard(widget()))
    , m_bytes(new ByteStrip(widget()))
    , m_bytesRemark(newLabel(QStringLiteral("bytesRemark"), TextRole::Label, "ink2"))
    , m_allBytes(new QPushButton(tr("All &bytes"), widget()))
    , m_dump(new QPlainTextEdit(widget()))
    , m_wire(new WireDiagram(widget()))
    , m_sends(newLabel(QStringLiteral("sends"), TextRole::Heading))
    , m_quantities(newLabel(QStringLiteral("quantities"), TextRole::Body, "ink2"))
    , m_remedy(new RemedyCard(widget()))
{
    m_allBytes->setObjectName(QStringLiteral("assistant.allBytes"));
    m_allBytes->setCheckable(true);
    m_allBytes->setAutoDefault(false);
    connect(m_allBytes, &QPushButton::toggled, this, &ResultPage::showAllBytes);
    m_dump->setObjectName(QStringLiteral("assistant.dump"));
    m_dump->setAccessibleName(tr("All bytes that were judged"));
    m_dump->setReadOnly(true);
    m_dump->setTabChangesFocus(true);
    m_dump->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_dump->setFont(textFont(TextRole::Bytes));
    m_dump->setFixedHeight(scaled(kDumpHeight));
    m_sends->setText(tr("It sends"));
    auto *below = new QHBoxLayout;
    below->addWidget(m_bytesRemark, 1);
    below->addWidget(m_allBytes);
    auto *bytes = new QVBoxLayout;
    bytes->setSpacing(scaled(5));
    bytes->addWidget(m_bytes);
    bytes->addLayout(below);
    bytes->addWidget(m_dump);
    auto *sends = new QVBoxLayout;
    sends->setSpacing(scaled(4));
    sends->addWidget(m_sends);
    sends->addWidget(m_quantities);
    column()->addWidget(m_evidence);
    column()->addLayout(bytes);
    column()->addWidget(m_wire);
    column()->addLayout(sends);
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
    const QStringList quantities = quantitiesSent(result);
    m_sends->setVisible(!quantities.isEmpty());
    m_quantities->setVisible(!quantities.isEmpty());
    m_quantities->setText(quantities.join(QStringLiteral(" · ")));
    const bool inverted = result.finding.hint == LineHint::Inverted;
    m_wire->setVisible(inverted);
    m_remedy->setVisible(!said.remedyTitle.isEmpty());
    m_remedy->setRemedy(said.remedyTitle, said.remedy, said.command);
    m_remedy->setInverterShown(inverted);
    showBytes(model);
}

void ResultPage::showAllBytes(bool shown)
{
    m_dump->setVisible(shown);
    m_bytes->setVisible(!shown && m_allBytes->isVisibleTo(widget()));
}

void ResultPage::showBytes(const AssistantModel &model)
{
    const ListeningResult &result = model.result();
    const bool shown = result.outcome == ListeningOutcome::Fault && result.sample && !result.sample->empty();
    m_bytes->setVisible(shown);
    m_bytesRemark->setVisible(shown);
    m_allBytes->setVisible(shown);
    m_allBytes->setChecked(false);
    showAllBytes(false);
    if (!shown)
        return;
    QByteArray bytes(reinterpret_cast<const char *>(result.sample->data()), qsizetype(result.sample->size()));
    QByteArray meaning = undone(bytes, result.finding.hint);
    m_dump->setPlainText(dumpText(bytes, meaning));
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
