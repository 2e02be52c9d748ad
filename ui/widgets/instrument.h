// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QElapsedTimer>
#include <QWidget>

namespace meterscope::ui {

/// A widget that shows a value it paints itself. It tells the accessibility interface its role, its name
/// (QWidget::accessibleName) and the value as text; a change is announced at most once a second. Where it can be
/// pressed, that is an action of the interface, with its hint.
class Instrument : public QWidget
{
    Q_OBJECT
public:
    explicit Instrument(QAccessible::Role role, QWidget *parent = nullptr);

    [[nodiscard]] QAccessible::Role role() const { return m_role; }
    [[nodiscard]] const QString &valueText() const { return m_valueText; }
    /// What pressing it does, "Show in the history"; empty where it cannot be pressed.
    [[nodiscard]] virtual QString pressHint() const { return {}; }
    virtual void press() { }

protected:
    void setValueText(const QString &text);

private:
    QAccessible::Role m_role;
    QString m_valueText;
    QElapsedTimer m_announced;
};

} // namespace meterscope::ui
