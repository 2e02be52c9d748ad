// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/decryptor.h"
#include "ui/models/dissection.h"
#include "ui/models/telegramplace.h"
#include "ui/pages/inspector/inspectoractions.h"
#include "ui/pages/inspector/linetelegrams.h"
#include "ui/pages/inspector/lowerhalf.h"
#include "ui/pages/inspector/oldertelegrams.h"
#include "ui/pages/inspector/showntelegram.h"
#include "ui/pages/inspector/telegramsharing.h"
#include "ui/ports/livefeed.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QMimeData;

namespace meterscope::ui {

class BytesPane;
class CaptureView;
class EntryBar;
class FieldsPane;
class FilterBar;
class ListFilter;
class PagedCapture;
struct OpenedCapture;
class TelegramFinder;
class TelegramListModel;
class TelegramListPane;

/// Every telegram as it came: a list, the fields of one telegram and its bytes, selection linked both ways.
/// Brings the panes together; what is shown lies in the models, how it looks in the panes.
class InspectorPage : public QWidget
{
    Q_OBJECT
public:
    using Lower = LowerHalf::What;

    /// `feed` must outlive the page.
    explicit InspectorPage(LiveFeed *feed, QWidget *parent = nullptr);
    ~InspectorPage() override;

    /// Lets encrypted telegrams be opened here too. May be null; must outlive the page.
    void setDecryptor(const Decryptor *decryptor);

    /// Opens files of recorded telegrams. May be null; must outlive the page.
    void setPagedCapture(PagedCapture *file);
    /// A file of any form in the list instead of what comes from the line. Answered by captureOpened().
    void openCapture(const QString &path);
    /// What is kept of the line that is looked at from before the oldest telegram in the list: one list of all files of
    /// its raw archive. Answered by captureOpened().
    void openOlder();
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

    [[nodiscard]] bool isRunning() const { return m_line->isRunning(); }
    [[nodiscard]] bool isFollowing() const;
    void setRunning(bool running);
    void setFollowing(bool following);
    [[nodiscard]] Lower lower() const { return m_lower->what(); }
    void setLower(Lower lower) { m_lower->setWhat(lower); }

Q_SIGNALS:
    /// Its rows are in the list, or it could not be opened and why is said.
    void captureOpened();
    /// The line is to be read in another way, which the bytes of a row tell.
    void reopenRequested(meterscope::SourceId source, const meterscope::LinkSettings &settings);

protected:
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *createHead();
    void layOutNotice();
    [[nodiscard]] LowerHalf *createLower();
    void connectActions();
    void connectLine();
    void connectPanes();
    void connectCapture();
    void captureCame(const OpenedCapture &capture);
    void captureWent();
    void workGoesOn();
    void chooseCapture();
    void showSelected();
    void updateEmptyText();
    void updateActions();

    void lowerChanged();
    void showRow(int row);
    void showPlace(const TelegramPlace &place);
    void placeChanged();
    void goToNumber(std::uint64_t number);
    [[nodiscard]] std::span<const std::uint8_t> chosenBytes() const;
    void showMenu(const QPoint &globalPosition);
    /// How the line of the row that is shown should be read, where its bytes tell; with the line.
    [[nodiscard]] std::optional<LinkStatus> betterRead() const;
    void updateNotice();
    void say(const QString &sentence, bool isFault);
    void paste(const QMimeData *clip);

    TelegramListModel *m_telegrams;
    TelegramPlaceModel *m_place;
    ShownTelegram m_shown;

    // In the order of Tab.
    InspectorActions m_actions;
    FilterBar *m_filterBar;
    QWidget *m_head;
    QWidget *m_noticeRow;
    QLabel *m_notice;
    EntryBar *m_findBar;
    EntryBar *m_timeBar;
    TelegramListPane *m_list;
    LineTelegrams *m_line;
    CaptureView *m_capture;
    OlderTelegrams m_older;
    ListFilter *m_filter;
    TelegramSharing *m_sharing;
    TelegramFinder *m_finder;
    FieldsPane *m_fields;
    BytesPane *m_bytes;
    LowerHalf *m_lower;
};

} // namespace meterscope::ui
