// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramfilter.h"

#include <QLineEdit>

namespace meterscope::ui {

/// The input of a display filter: its words in the colour of what they are, and a wave under the place of an error.
class FilterField : public QLineEdit
{
    Q_OBJECT
public:
    explicit FilterField(QWidget *parent = nullptr);

    /// The part of the text that is wrong; behind its end the last character is marked. nullopt: nothing is.
    void setError(std::optional<TelegramFilter::Place> place);
    /// What is underlined; length 0 without an error.
    [[nodiscard]] TelegramFilter::Place marked() const;

Q_SIGNALS:
    /// Ctrl+Space: what could stand here?
    void completionRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();

    std::optional<TelegramFilter::Place> m_error;
};

} // namespace meterscope::ui
