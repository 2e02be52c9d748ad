// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace meterscope::ui {

/// A row of joined buttons of which one is down: "15 min | 1 h | 24 h". Arrow keys move within it.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    /// Each button is named `name`.0, `name`.1 ...
    SegmentedControl(const QString &name, const QStringList &texts, QWidget *parent = nullptr);

    [[nodiscard]] int current() const;
    /// Sets without a signal.
    void setCurrent(int index);

Q_SIGNALS:
    void chosen(int index); ///< by the person

private:
    QButtonGroup *m_buttons = nullptr;
};

} // namespace meterscope::ui
