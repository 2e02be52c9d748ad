// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace meterscope::ui {

/// The inspector's list of telegrams: one line a row, Home and End go to the first and last. Tells when a person has
/// scrolled, as opposed to the program.
class TelegramListView : public QTableView
{
    Q_OBJECT
public:
    explicit TelegramListView(QWidget *parent = nullptr);

    /// Sets the column widths of the design; call once the model is set.
    void applyColumnWidths();
    [[nodiscard]] bool isAtEnd() const;

Q_SIGNALS:
    void scrolledByPerson();
    /// End was pressed: back to the newest.
    void endRequested();

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
};

} // namespace meterscope::ui
