// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "ui/models/bytepattern.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramplace.h"
#include "ui/ports/livefeed.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>
#include <optional>
#include <set>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStackedLayout;

namespace meterscope::ui {

class ByteView;
class FactList;
class FieldTreeView;
class ParseTreeModel;
class SegmentedControl;
class TelegramListModel;
class TelegramListView;

/// Every telegram as it came: a list, the fields of one telegram and its bytes, selection linked both ways.
/// Layout and connections only; what is shown lies in the models.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    /// `feed` must outlive the page.
    explicit InspectorPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~InspectorPage() override;

    /// Lets encrypted telegrams be opened here too. May be null; must outlive the page.
    void setDecryptor(const Decryptor *decryptor);

    [[nodiscard]] TelegramListModel *telegrams() const { return m_telegrams; }
    [[nodiscard]] TelegramPlaceModel *place() const { return m_place; }
    /// The telegram that fields and bytes show; null when none.
    [[nodiscard]] const std::shared_ptr<const Dissection> &shown() const { return m_shown; }
    /// What the page can do, for the window's menus; the keys work while the page has the focus.
    [[nodiscard]] QList<QAction *> menuActions() const;

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isFollowing() const { return m_following; }
    void setRunning(bool running);
    void setFollowing(bool following);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void createActions();
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createList();
    [[nodiscard]] QWidget *createFields();
    [[nodiscard]] QWidget *createBytes();
    void connectFeed();
    void connectViews();
    void updateIcons();
    void updateEmptyState();

    void flush();
    void lineChanged(const LinkStatus &status);
    void currentRowChanged(const QModelIndex &current);
    void showRow(int sourceRow);
    void goToNewest();
    void goToFault(bool forward);
    void stepRow(int rows);
    void setFaultsOnly(bool on);

    void placeSelected(const TelegramPlace &place);
    void markBytes();
    void fitColumns(FrameKind kind);
    void restoreExpanded();
    void updateHeadings();

    void startFind();
    void find(bool forward);
    void reportFind(bool found);

    LiveFeed *m_feed;
    TelegramListModel *m_telegrams;
    QSortFilterProxyModel *m_rows;
    ParseTreeModel *m_fields;
    TelegramPlaceModel *m_place;
    std::unique_ptr<Dissector> m_dissector;
    std::shared_ptr<const Dissection> m_shown;
    std::set<std::uint32_t> m_expanded; ///< nodes a person has opened; kept from telegram to telegram of one shape
    std::map<SourceId, LinkState> m_linkStates;
    std::optional<FrameKind> m_fittedTo; ///< the columns of the field tree
    QTimer m_flushTimer;
    bool m_running = true;
    bool m_following = true;
    bool m_listIsChanging = false; ///< rows come and go: a new current row is not a person's choice

    TelegramListView *m_list = nullptr;
    QStackedLayout *m_listStack = nullptr;
    QLabel *m_emptyText = nullptr;
    FieldTreeView *m_tree = nullptr;
    FactList *m_facts = nullptr;
    QWidget *m_factsArea = nullptr;
    ByteView *m_bytes = nullptr;
    SegmentedControl *m_byteModes = nullptr;
    QLabel *m_fieldsRemark = nullptr;
    QLabel *m_bytesRemark = nullptr;
    QLineEdit *m_findField = nullptr;
    QLabel *m_findResult = nullptr;

    QAction *m_runAction = nullptr;
    QAction *m_followAction = nullptr;
    QAction *m_faultsOnlyAction = nullptr;
    QAction *m_nextFaultAction = nullptr;
    QAction *m_previousFaultAction = nullptr;
    QAction *m_nextAction = nullptr;
    QAction *m_previousAction = nullptr;
    QAction *m_findAction = nullptr;
    QAction *m_findNextAction = nullptr;
    QAction *m_findPreviousAction = nullptr;
};

} // namespace meterscope::ui
