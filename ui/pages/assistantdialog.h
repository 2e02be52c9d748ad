// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "ui/models/assistantmodel.h"
#include "ui/pages/sourceform.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace meterscope::ui {

class ByteStrip;
class EvidenceCard;
class LinkControl;
class QualityBar;
class QualityTone;
class RemedyCard;
class StepList;
class WireDiagram;

/// The connection assistant: port, access, listening, result. Not modal, so the live page stays in sight; closing it is
/// safe at every step. A running line is looked into by the same four steps ("Diagnose").
class AssistantDialog : public QDialog
{
    Q_OBJECT
public:
    /// `control` must outlive the dialog.
    explicit AssistantDialog(LinkControl *control, QWidget *parent = nullptr);

    /// Shows it, at the choice of the port unless it is at work already.
    void present();
    /// The same with that kind of source in front, and the ports looked for again.
    void present(SourceForm::Page page);
    /// Fills the fields with a line, to change it.
    void setLink(const LinkSettings &link);
    /// Looks into an open line.
    void diagnose(SourceId source, const LinkSettings &link);
    [[nodiscard]] AssistantModel *model() const { return m_model; }
    [[nodiscard]] SourceForm *form() const { return m_form; }
    [[nodiscard]] const QualityTone *tone() const { return m_beeper; }

Q_SIGNALS:
    void connectRequested(const meterscope::LinkSettings &link);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildPort();
    [[nodiscard]] QWidget *buildAccess();
    [[nodiscard]] QWidget *buildListening();
    [[nodiscard]] QWidget *buildAlignment();
    [[nodiscard]] QWidget *buildResult();
    [[nodiscard]] QWidget *buildFoot();
    QPushButton *addButton(const QString &name, QWidget *parent, void (AssistantDialog::*pressed)());

    void refresh();
    void refreshSteps();
    void refreshButtons();
    void showAccess();
    void showListening();
    void showAlignment();
    void showResult();
    void showBytes();
    void moveFocus();

    void goOn();
    void goBack();
    void signOn();
    void align();
    void copyReport();

    AssistantModel *m_model;
    StepList *m_steps = nullptr;
    QStackedWidget *m_pages = nullptr;
    SourceForm *m_form = nullptr;

    QLabel *m_accessTitle = nullptr;
    QLabel *m_accessText = nullptr;
    RemedyCard *m_accessRemedy = nullptr;

    QLabel *m_listeningTitle = nullptr;
    QLabel *m_listeningText = nullptr;
    QProgressBar *m_progress = nullptr;
    QLabel *m_heard = nullptr;
    QLabel *m_soFar = nullptr;

    QualityBar *m_quality = nullptr;
    QLabel *m_alignment = nullptr;
    QCheckBox *m_tone = nullptr;
    QualityTone *m_beeper = nullptr;

    QLabel *m_resultTitle = nullptr;
    QLabel *m_resultText = nullptr;
    EvidenceCard *m_evidence = nullptr;
    ByteStrip *m_bytes = nullptr;
    QLabel *m_bytesRemark = nullptr;
    WireDiagram *m_wire = nullptr;
    QLabel *m_facts = nullptr;
    RemedyCard *m_remedy = nullptr;

    QPushButton *m_copyReport = nullptr;
    QLabel *m_reportRemark = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_signOn = nullptr;
    QPushButton *m_align = nullptr;
    QPushButton *m_goOn = nullptr;
    AssistantModel::Step m_shown = AssistantModel::Step::Port;
    bool m_shownRefused = false;
};

} // namespace meterscope::ui
