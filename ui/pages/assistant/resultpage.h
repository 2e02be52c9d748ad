// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/assistant/steppage.h"

class QPlainTextEdit;
class QPushButton;

namespace meterscope::ui {

class AssistantModel;
class ByteStrip;
class EvidenceCard;
class RemedyCard;
class WireDiagram;

/// What listening came to: what, proof, one remedy.
class ResultPage : public StepPage
{
    Q_OBJECT
public:
    explicit ResultPage(QWidget *parent = nullptr);

    void showModel(const AssistantModel &model);

private:
    void showBytes(const AssistantModel &model);
    void showAllBytes(bool shown);

    EvidenceCard *m_evidence;
    ByteStrip *m_bytes;
    QLabel *m_bytesRemark;
    QPushButton *m_allBytes;
    QPlainTextEdit *m_dump;
    WireDiagram *m_wire;
    QLabel *m_sends;
    QLabel *m_quantities;
    RemedyCard *m_remedy;
};

} // namespace meterscope::ui
