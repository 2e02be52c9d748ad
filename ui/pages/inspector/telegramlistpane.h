// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspect/filtertime.h"
#include "ui/models/telegramrows.h"

#include <QFrame>

#include <optional>
#include <utility>
#include <vector>

class QLabel;
class QStackedLayout;

namespace meterscope::ui {

class TelegramListModel;
class TelegramListView;

/// The inspector's list with what moves through it: following the newest, faults, bookmarks, moments. Rows are those of
/// the model, whatever of them is listed.
class TelegramListPane : public QFrame
{
    Q_OBJECT
public:
    /// `telegrams` must outlive the pane.
    explicit TelegramListPane(TelegramListModel *telegrams, QWidget *parent = nullptr);

    [[nodiscard]] TelegramRows *rows() const { return m_rows; }
    [[nodiscard]] TelegramListView *view() const { return m_list; }
    /// The row that is selected; -1 when none.
    [[nodiscard]] int currentRow() const;
    /// Rows that are listed, or the selected ones of them, in their order.
    [[nodiscard]] std::vector<int> listedRows(bool onlySelected) const;
    /// Two rows, the older one first, when exactly two are selected.
    [[nodiscard]] std::optional<std::pair<int, int>> selectedPair() const;

    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setFollowing(bool following);
    /// Lists what came; follows when it should.
    void flush();
    /// Lists the rows that a condition holds for; an empty one lists all.
    void filter(TelegramRows::Condition condition);
    /// What stands there while nothing is listed.
    void setEmptyText(const QString &text);

    /// Selects a row that is listed, and stops following.
    void goToRow(int row);
    /// False at an end of the list.
    bool step(int rows);
    void goToFault(bool forward);
    void toggleBookmark();
    void goToBookmark(bool forward);
    [[nodiscard]] bool hasBookmarks() const;
    /// The first row listed inside the moment that is meant, else the first behind it. False when there is none.
    bool goToTime(const FilterTime &time);

Q_SIGNALS:
    void rowChosen(int row);
    void followingChanged(bool following);
    void bookmarksChanged();
    void menuRequested(const QPoint &globalPosition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void goToNewest();
    void currentRowChanged(const QModelIndex &current);
    void updateEmptyState();

    TelegramListModel *m_telegrams;
    TelegramRows *m_rows;
    TelegramListView *m_list;
    QLabel *m_emptyText;
    QStackedLayout *m_stack;
    bool m_following = true;
    bool m_isChanging = false; ///< rows come and go: a new current row is not a person's choice
};

} // namespace meterscope::ui
