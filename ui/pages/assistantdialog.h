// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "ui/models/assistantmodel.h"
#include "ui/pages/sourceform.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace meterscope::ui {

class AccessPage;
class AlignmentPage;
class LinkControl;
class ListeningPage;
class QualityTone;
class ResultPage;
class StepList;

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
    [[nodiscard]] const QualityTone *tone() const;

Q_SIGNALS:
    void connectRequested(const meterscope::LinkSettings &link);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildFoot();
    QPushButton *addButton(const QString &name, QWidget *parent, void (AssistantDialog::*pressed)());

    void updateIcons();
    void refresh();
    void refreshButtons();
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

    AccessPage *m_access = nullptr;
    ListeningPage *m_listening = nullptr;
    AlignmentPage *m_alignment = nullptr;
    ResultPage *m_result = nullptr;

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
