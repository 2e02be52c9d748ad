// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;

namespace meterscope::ui {

/// One line of input that is there only while it is needed: a field, a word about the outcome, and a way out. Escape
/// closes it.
class EntryBar : public QWidget
{
    Q_OBJECT
public:
    /// The field is named `name`Field and the outcome `name`Result.
    EntryBar(const QString &name, const QString &accessibleName, const QString &placeholder, QWidget *parent = nullptr);

    /// Shows the bar with all of its text selected.
    void begin();
    void end();
    [[nodiscard]] QString text() const;
    void setOutcome(const QString &text, bool isFault);
    /// A button between the outcome and the way out.
    void addButton(QWidget *button);

Q_SIGNALS:
    void submitted(bool backward); ///< Return, or Shift+Return
    void ended();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_outcome;
    QHBoxLayout *m_layout;
};

} // namespace meterscope::ui
