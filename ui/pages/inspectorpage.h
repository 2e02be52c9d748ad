// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramfilter.h"
#include "ui/models/telegramplace.h"
#include "ui/pages/inspector/inspectoractions.h"
#include "ui/pages/inspector/showntelegram.h"
#include "ui/pages/inspector/telegramsharing.h"
#include "ui/ports/livefeed.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace meterscope::ui {

class BytesPane;
class CaptureView;
class DiffPane;
class EntryBar;
class FieldSeries;
class FieldsPane;
class FilterBar;
class FilterHelp;
class PagedCapture;
class PlotPane;
class StatisticsPane;
class TelegramFinder;
class TelegramListModel;
class TelegramListPane;

/// Every telegram as it came: a list, the fields of one telegram and its bytes, selection linked both ways.
/// Brings the panes together; what is shown lies in the models, how it looks in the panes.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    /// What the lower half shows.
    enum class Lower : std::uint8_t
    {
        Telegram,
        Difference,
        Plot,
        Statistics,
    };

    /// `feed` must outlive the page.
    explicit InspectorPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~InspectorPage() override;

    /// Lets encrypted telegrams be opened here too. May be null; must outlive the page.
    void setDecryptor(const Decryptor *decryptor);

    /// Opens files of recorded telegrams. May be null; must outlive the page.
    void setPagedCapture(PagedCapture *file);
    /// A file of any form in the list instead of what comes from the line. Answered by captureOpened().
    void openCapture(const QString &path);
    /// The line again.
    void closeCapture();
    [[nodiscard]] bool showsCapture() const;

    /// What turns a telegram into a line of JSON, as `decode` prints it. Without it there is no "copy as JSON".
    void setJsonWriter(TelegramSharing::JsonWriter writer);
    /// Saves telegrams to files. Without it that is not offered; must outlive the page.
    void setCaptureFiles(CaptureFiles *files);

    [[nodiscard]] TelegramSharing *sharing() const { return m_sharing; }
    [[nodiscard]] TelegramListModel *telegrams() const { return m_telegrams; }
    [[nodiscard]] TelegramPlaceModel *place() const { return m_place; }
    [[nodiscard]] TelegramListPane *list() const { return m_list; }
    /// The telegram that fields and bytes show; null when none.
    [[nodiscard]] const std::shared_ptr<const Dissection> &shown() const { return m_shown.telegram(); }
    /// What the page can do, for the window's menus; the keys work while the page has the focus.
    [[nodiscard]] QList<QAction *> menuActions() const { return m_actions.menu(); }

    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool isFollowing() const;
    void setRunning(bool running);
    void setFollowing(bool following);
    [[nodiscard]] Lower lower() const { return m_lower; }
    void setLower(Lower lower);

Q_SIGNALS:
    /// Its rows are in the list, or it could not be opened and why is said.
    void captureOpened();

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createHead();
    [[nodiscard]] QWidget *createLower();
    void connectActions();
    void connectFeed();
    void connectPanes();
    void connectCapture();
    void chooseCapture();
    void showSelected();
    void updateEmptyText();
    void updateActions();

    void scheduleFlush();
    void flush();
    void lineChanged(const LinkStatus &status);
    void showRow(int row);
    void showPlace(const TelegramPlace &place);
    void placeChanged();
    void updateDiff();
    void updateStatistics();
    void plotSelected();
    void goToNumber(std::uint64_t number);
    [[nodiscard]] std::span<const std::uint8_t> chosenBytes() const;
    void showMenu(const QPoint &globalPosition);
    void filterRows();
    [[nodiscard]] bool isListed(int row);
    void updateCount();
    void showFilterHelp();
    void say(const QString &sentence, bool isFault);
    void paste(const QMimeData *clip);

    LiveFeed *m_feed;
    TelegramListModel *m_telegrams;
    TelegramPlaceModel *m_place;
    ShownTelegram m_shown;
    std::unique_ptr<TelegramFilter> m_filter;
    std::map<SourceId, LinkState> m_linkStates;
    QTimer m_flushTimer;
    bool m_running = true;
    Lower m_lower = Lower::Telegram;

    // In the order of Tab.
    InspectorActions m_actions;
    FilterBar *m_filterBar;
    QWidget *m_head;
    QLabel *m_notice;
    EntryBar *m_findBar;
    EntryBar *m_timeBar;
    TelegramListPane *m_list;
    CaptureView *m_capture;
    TelegramSharing *m_sharing;
    TelegramFinder *m_finder;
    FieldsPane *m_fields;
    BytesPane *m_bytes;
    DiffPane *m_diff;
    FieldSeries *m_series;
    PlotPane *m_plot;
    StatisticsPane *m_statistics;
    FilterHelp *m_filterHelp = nullptr;
    QStackedWidget *m_lowerStack = nullptr;
};

} // namespace meterscope::ui
