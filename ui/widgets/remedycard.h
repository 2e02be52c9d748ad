// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace meterscope::ui {

class InverterDrawing;

/// The one thing to do: what it is, how, a command to copy where there is one, and a drawing for the inverter.
class RemedyCard : public QFrame
{
    Q_OBJECT
public:
    explicit RemedyCard(QWidget *parent = nullptr);

    /// Empty `text` and `command` are left out.
    void setRemedy(const QString &title, const QString &text, const QString &command = {});
    void setInverterShown(bool shown);
    [[nodiscard]] QString command() const;
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateIcon();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QWidget *m_commandRow = nullptr;
    QLineEdit *m_command = nullptr;
    QPushButton *m_copy = nullptr;
    InverterDrawing *m_inverter = nullptr;
};

} // namespace meterscope::ui
