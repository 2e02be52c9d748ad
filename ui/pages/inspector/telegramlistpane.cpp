// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/telegramlistpane.h"

#include "ui/format/hosttimetext.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramrows.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/telegramlistview.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStackedLayout>

#include <algorithm>

namespace meterscope::ui {

TelegramListPane::TelegramListPane(TelegramListModel *telegrams, QWidget *parent)
    : QFrame(parent)
    , m_telegrams(telegrams)
    , m_rows(new TelegramRows(this))
    , m_list(new TelegramListView(this))
    , m_emptyText(newEmptyText(this))
    , m_stack(new QStackedLayout(this))
{
    makeCard(this);
    m_rows->setSourceModel(m_telegrams);
    m_list->setModel(m_rows);
    m_list->applyColumnWidths();
    m_stack->setContentsMargins(1, scaledPixels(4), 1, scaledPixels(4));
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_emptyText);
    setMinimumHeight(scaledPixels(120));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_list->viewport()->mapToGlobal(at)); });

    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TelegramListPane::currentRowChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_isChanging && m_list->selectionModel()->selectedRows().size() > 1)
            setFollowing(false); // two to be compared
    });
    connect(m_list, &TelegramListView::scrolledByPerson, this, [this] {
        if (!m_list->isAtEnd())
            setFollowing(false);
    });
    connect(m_list, &TelegramListView::endRequested, this, [this] { setFollowing(true); });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_rows, signal, this, &TelegramListPane::updateEmptyState);
    connect(m_rows, &QAbstractItemModel::modelReset, this, &TelegramListPane::updateEmptyState);
    updateEmptyState();
}

int TelegramListPane::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? m_rows->mapToSource(current).row() : -1;
}

std::vector<int> TelegramListPane::listedRows(bool onlySelected) const
{
    std::vector<int> rows;
    if (onlySelected) {
        for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
            rows.push_back(m_rows->mapToSource(index).row());
        std::sort(rows.begin(), rows.end()); // they come in the order they were selected
    } else {
        for (int row = 0; row < m_rows->rowCount(); ++row)
            rows.push_back(m_rows->mapToSource(m_rows->index(row, 0)).row());
    }
    return rows;
}

std::optional<std::pair<int, int>> TelegramListPane::selectedPair() const
{
    const std::vector<int> rows = listedRows(true);
    return rows.size() == 2 ? std::optional(std::pair(rows[0], rows[1])) : std::nullopt;
}

void TelegramListPane::setFollowing(bool following)
{
    if (following)
        goToNewest();
    if (following == m_following)
        return;
    m_following = following;
    Q_EMIT followingChanged(following);
}

void TelegramListPane::flush()
{
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_telegrams->flush();
    }
    if (m_following && isVisible())
        goToNewest();
}

void TelegramListPane::filter(TelegramRows::Condition condition)
{
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_rows->setCondition(std::move(condition));
    }
    updateEmptyState();
    if (m_following)
        goToNewest();
    else if (const QModelIndex current = m_list->currentIndex(); current.isValid())
        Q_EMIT rowChosen(m_rows->mapToSource(current).row());
}

void TelegramListPane::setEmptyText(const QString &text)
{
    m_emptyText->setText(text);
}

void TelegramListPane::goToNewest()
{
    const int last = m_rows->rowCount() - 1;
    if (last < 0)
        return;
    const QModelIndex newest = m_rows->index(last, 0);
    {
        const QScopedValueRollback changing(m_isChanging, true);
        m_list->setCurrentIndex(newest);
        m_list->scrollToBottom();
    }
    Q_EMIT rowChosen(m_rows->mapToSource(newest).row());
}

void TelegramListPane::currentRowChanged(const QModelIndex &current)
{
    if (m_isChanging || !current.isValid())
        return;
    if (current.row() != m_rows->rowCount() - 1)
        setFollowing(false);
    Q_EMIT rowChosen(m_rows->mapToSource(current).row());
}

void TelegramListPane::goToRow(int row)
{
    const QModelIndex index = m_rows->mapFromSource(m_telegrams->index(row, 0));
    if (!index.isValid())
        return;
    setFollowing(false);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

bool TelegramListPane::step(int rows)
{
    const QModelIndex current = m_list->currentIndex();
    const int wanted = (current.isValid() ? current.row() : -1) + rows;
    const int row = std::clamp(wanted, 0, std::max(0, m_rows->rowCount() - 1));
    if (row < m_rows->rowCount())
        m_list->setCurrentIndex(m_rows->index(row, 0));
    return row == wanted;
}

void TelegramListPane::goToFault(bool forward)
{
    const QModelIndex current = m_list->currentIndex();
    const int count = m_rows->rowCount();
    const int step = forward ? 1 : -1;
    const int none = forward ? -1 : count; // nothing selected: from that end
    for (int row = (current.isValid() ? current.row() : none) + step; row >= 0 && row < count; row += step) {
        const int source = m_rows->mapToSource(m_rows->index(row, 0)).row();
        if (m_telegrams->store().summary(static_cast<std::size_t>(source)).isFault())
            return goToRow(source);
    }
}

void TelegramListPane::toggleBookmark()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_telegrams->setBookmarked(row, !m_telegrams->isBookmarked(row));
    Q_EMIT bookmarksChanged();
}

void TelegramListPane::goToBookmark(bool forward)
{
    // By the marks and not row by row: a capture has a million rows, most of them not here.
    std::vector<int> marked = m_telegrams->bookmarkedRows();
    std::erase_if(marked, [this](int row) { return !m_rows->mapFromSource(m_telegrams->index(row, 0)).isValid(); });
    const int current = currentRow();
    if (forward) {
        const auto next = std::upper_bound(marked.begin(), marked.end(), current);
        if (next != marked.end())
            goToRow(*next);
    } else {
        const auto next = current < 0 ? marked.end() : std::lower_bound(marked.begin(), marked.end(), current);
        if (next != marked.begin())
            goToRow(*std::prev(next));
    }
}

bool TelegramListPane::hasBookmarks() const
{
    return m_telegrams->hasBookmarks();
}

bool TelegramListPane::goToTime(const FilterTime &time)
{
    // Arrival times need not ascend (clocks are set, captures are joined), so every row is asked.
    int behind = -1;
    for (int listed = 0; listed < m_rows->rowCount(); ++listed) {
        const int row = m_rows->mapToSource(m_rows->index(listed, 0)).row();
        const UtcMillis arrived = m_telegrams->store().summary(static_cast<std::size_t>(row)).frame.received.utc;
        const int order = time.compare(time.isUtc ? LocalMillis(arrived.time_since_epoch()) : localMillis(arrived));
        if (order == 0) {
            goToRow(row);
            return true;
        }
        if (order > 0 && behind < 0)
            behind = row;
    }
    if (behind >= 0)
        goToRow(behind);
    return behind >= 0;
}

void TelegramListPane::updateEmptyState()
{
    m_stack->setCurrentWidget(m_rows->rowCount() == 0 ? static_cast<QWidget *>(m_emptyText) : m_list);
}

void TelegramListPane::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (m_following)
        goToNewest();
}

} // namespace meterscope::ui
