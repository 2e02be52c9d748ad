// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/typography.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace meterscope::ui {

/// A page of the connection assistant: what is so, a sentence about it, and below what belongs to the step. Scrolls
/// where the window is low.
class StepPage : public QScrollArea
{
    Q_OBJECT
protected:
    /// Its labels are called "assistant.NAMETitle" and "assistant.NAMEText".
    StepPage(const QString &name, QWidget *parent);

    /// What stands below heading and sentence, from the top.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QLabel *title() const { return m_title; }
    [[nodiscard]] QLabel *text() const { return m_text; }
    /// Called "assistant.NAME"; `tone` as in the style sheet.
    [[nodiscard]] QLabel *newLabel(const QString &name, TextRole role, const char *tone = nullptr);
    /// Pixels of the design at this desktop's size of type.
    [[nodiscard]] static int scaled(int pixels);

private:
    QVBoxLayout *m_column;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace meterscope::ui
