// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramfilter.h"
#include "ui/models/telegramintake.h"
#include "ui/models/telegramplace.h"
#include "ui/models/telegramremarks.h"
#include "ui/pages/inspector/inspectoractions.h"
#include "ui/pages/inspector/telegrammarks.h"
#include "ui/ports/capturefiles.h"
#include "ui/ports/livefeed.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QLabel;
class QMimeData;
class QStackedWidget;

namespace meterscope::ui {

class BytePattern;
class BytesPane;
class PagedCapture;
class CaptureView;
class DiffPane;
class EntryBar;
class FieldSeries;
class FieldsPane;
class FilterBar;
class FilterHelp;
class PlotPane;
class StatisticsPane;
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
    using JsonWriter = std::function<QByteArray(const Snapshot &telegram)>;
    void setJsonWriter(JsonWriter writer);

    /// Saves telegrams to files. Without it that is not offered; must outlive the page.
    void setCaptureFiles(CaptureFiles *files);
    /// Writes the listed telegrams, or the selected ones; the outcome is told below the head.
    void saveTo(const QString &path, CaptureForm form, bool redacted, bool onlySelected);

    [[nodiscard]] TelegramListModel *telegrams() const { return m_telegrams; }
    [[nodiscard]] TelegramPlaceModel *place() const { return m_place; }
    [[nodiscard]] TelegramListPane *list() const { return m_list; }
    /// The telegram that fields and bytes show; null when none.
    [[nodiscard]] const std::shared_ptr<const Dissection> &shown() const { return m_shown; }
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
    void captureFound(int row);
    void findInCapture(const BytePattern &pattern, bool forward);
    void showSelected();
    void updateEmptyText();
    void updateActions();

    void scheduleFlush();
    void flush();
    void lineChanged(const LinkStatus &status);
    void showRow(int row);
    [[nodiscard]] std::shared_ptr<const Dissection> dissect(int row);
    [[nodiscard]] std::vector<std::uint32_t> changedSincePrevious(int row, const Dissection &telegram);
    void placeChanged();
    [[nodiscard]] TelegramRemarks remarksOn(int row) const;
    void updateDiff();
    void updateStatistics();
    void plotSelected();
    void goToNumber(std::uint64_t number);
    void goToFault(bool forward);
    [[nodiscard]] std::span<const std::uint8_t> chosenBytes() const;
    void copy(const QString &text);
    void showMenu(const QPoint &globalPosition);
    void filterRows();
    [[nodiscard]] bool isListed(int row);
    void updateCount();
    void goToTime();
    void showFilterHelp();
    void say(const QString &sentence, bool isFault);
    void paste(const QMimeData *clip);
    void askWhereToSave(bool onlySelected);
    [[nodiscard]] QString lineText(SourceId source) const;
    void find(bool forward);

    LiveFeed *m_feed;
    TelegramListModel *m_telegrams;
    TelegramPlaceModel *m_place;
    std::unique_ptr<Dissector> m_dissector;
    std::shared_ptr<const Dissection> m_shown;
    TelegramMarks m_marks;
    TelegramRemarks m_remarks;
    JsonWriter m_json;
    std::unique_ptr<TelegramFilter> m_filter;
    TelegramIntake m_pasted;
    std::map<SourceId, LinkStatus> m_links;
    CaptureFiles *m_files = nullptr;
    QTimer m_flushTimer;
    bool m_running = true;
    Lower m_lower = Lower::Telegram;

    std::optional<ByteRange> m_wanted; ///< to be selected in the row that is found
    // In the order of Tab.
    InspectorActions m_actions;
    FilterBar *m_filterBar;
    QWidget *m_head;
    QLabel *m_notice;
    EntryBar *m_findBar;
    EntryBar *m_timeBar;
    TelegramListPane *m_list;
    CaptureView *m_capture;
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
