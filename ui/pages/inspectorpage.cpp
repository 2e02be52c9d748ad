// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspectorpage.h"

#include "ui/format/bytestext.h"
#include "ui/format/capturetext.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramrows.h"
#include "ui/pages/inspector/bytespane.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/fieldspane.h"
#include "ui/pages/inspector/listfilter.h"
#include "ui/pages/inspector/plotpane.h"
#include "ui/pages/inspector/telegramfinder.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/entrybar.h"
#include "ui/widgets/filterbar.h"
#include "ui/widgets/telegramlistview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

constexpr int kPagePadding = 16;

QSplitter *newSplitter(Qt::Orientation orientation, QWidget *first, QWidget *second, const QList<int> &sizes)
{
    // With a parent from the start: the order of Tab is the order in which widgets came into the page.
    auto *splitter = new QSplitter(orientation, first->parentWidget());
    splitter->addWidget(first);
    splitter->addWidget(second);
    splitter->setHandleWidth(scaledPixels(12));
    splitter->setChildrenCollapsible(false);
    splitter->setSizes(sizes);
    return splitter;
}

} // namespace

InspectorPage::InspectorPage(LiveFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_telegrams(new TelegramListModel(this))
    , m_place(new TelegramPlaceModel(this))
    , m_shown(m_telegrams)
    , m_actions(this)
    , m_filterBar(new FilterBar(this))
    , m_head(createHead())
    , m_noticeRow(new QWidget(this))
    , m_notice(newCardRemark(QStringLiteral("inspectorNotice"), m_noticeRow))
    , m_findBar(new EntryBar(QStringLiteral("find"), tr("Find in telegrams"),
                             tr("Find text, 0x1B1B, 1-0:1.8.1 or 231.4 V"), this))
    , m_timeBar(new EntryBar(QStringLiteral("time"), tr("Go to a time"), tr("Time, such as 13:42:05"), this))
    , m_list(new TelegramListPane(m_telegrams, this))
    , m_line(new LineTelegrams(feed, m_telegrams, m_list, this))
    , m_capture(new CaptureView(m_telegrams, m_list, this))
    , m_older(m_telegrams, m_list, m_line, m_capture)
    , m_filter(new ListFilter({ m_telegrams, m_list, m_capture, m_filterBar, m_actions.faultsOnly }, this))
    , m_sharing(new TelegramSharing(m_telegrams, m_list, m_capture, this))
    , m_finder(new TelegramFinder({ m_telegrams, m_list, m_capture, m_place, &m_shown }, m_findBar, m_timeBar, this))
    , m_fields(new FieldsPane(this))
    , m_bytes(new BytesPane(this))
    , m_lower(createLower())
{
    setObjectName(QStringLiteral("inspectorPage"));
    auto *panes = newSplitter(Qt::Vertical, m_list, m_lower, { scaledPixels(238), scaledPixels(352) });
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    for (QAction *action : { m_actions.findPrevious, m_actions.findNext })
        m_findBar->addButton(actionIconButton(action, m_findBar));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(kPagePadding), 0, scaledPixels(kPagePadding),
                               scaledPixels(kPagePadding) - 2);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_noticeRow);
    layout->addWidget(m_findBar);
    layout->addWidget(m_timeBar);
    layout->addWidget(panes, 1);

    layOutNotice();
    setAcceptDrops(true);
    connectActions();
    connectLine();
    connectPanes();
    connectCapture();
    m_actions.updateIcons(themeOf(this));
    updateEmptyText();
    updateActions();
}

InspectorPage::~InspectorPage() = default;

void InspectorPage::setDecryptor(const Decryptor *decryptor)
{
    m_shown.setDecryptor(decryptor);
    m_lower->setDecryptor(decryptor);
    m_sharing->setDecryptor(decryptor);
    m_finder->setDecryptor(decryptor);
    m_filter->setDecryptor(decryptor);
}

void InspectorPage::setPagedCapture(PagedCapture *file)
{
    m_capture->setFile(file);
    updateActions();
}

void InspectorPage::openCapture(const QString &path)
{
    say(tr("Opening %1 …").arg(path), false);
    m_capture->open(path);
}

void InspectorPage::closeCapture()
{
    m_capture->close();
}

bool InspectorPage::showsCapture() const
{
    return m_capture->isOpen();
}

void InspectorPage::setJsonWriter(TelegramSharing::JsonWriter writer)
{
    m_sharing->setJsonWriter(std::move(writer));
    updateActions();
}

void InspectorPage::setCaptureFiles(CaptureFiles *files)
{
    m_sharing->setCaptureFiles(files);
    updateActions();
}

QWidget *InspectorPage::createHead()
{
    auto *head = new QWidget(this);
    head->setFixedHeight(scaledPixels(48));
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(scaledPixels(8));
    auto *title = new QLabel(tr("Inspector"), head);
    title->setFont(textFont(TextRole::PageTitle));
    layout->addWidget(title);
    layout->addSpacing(scaledPixels(6));
    layout->addWidget(actionButton(m_actions.run, head));
    layout->addWidget(actionButton(m_actions.follow, head));
    layout->addWidget(m_filterBar, 1);
    layout->addWidget(actionIconButton(m_actions.filterHelp, head));
    layout->addWidget(actionButton(m_actions.diff, head));
    layout->addWidget(actionIconButton(m_actions.statistics, head));
    layout->addWidget(actionIconButton(m_actions.faultsOnly, head));
    for (QAction *action : { m_actions.previousFault, m_actions.nextFault })
        layout->addWidget(actionIconButton(action, head));
    return head;
}

LowerHalf *InspectorPage::createLower()
{
    auto *telegram = newSplitter(Qt::Horizontal, m_fields, m_bytes, { scaledPixels(448), scaledPixels(636) });
    telegram->setStretchFactor(0, 5);
    telegram->setStretchFactor(1, 6);
    return new LowerHalf({ m_telegrams, m_list, m_capture, m_place, &m_shown }, telegram, this);
}

void InspectorPage::layOutNotice()
{
    m_noticeRow->setObjectName(QStringLiteral("inspectorNoticeRow"));
    m_notice->setWordWrap(true);
    auto *layout = new QHBoxLayout(m_noticeRow);
    layout->setContentsMargins(0, 0, 0, scaledPixels(6));
    layout->addWidget(m_notice, 1);
    QPushButton *sevenBits = actionButton(m_actions.readSevenBits, m_noticeRow);
    layout->addWidget(sevenBits);
    connect(m_actions.readSevenBits, &QAction::visibleChanged, sevenBits,
            [this, sevenBits] { sevenBits->setVisible(m_actions.readSevenBits->isVisible()); });
}

void InspectorPage::connectActions()
{
    const auto on = [this](QAction *action, auto &&what) {
        // First, from the menu of another page: of all that came until then.
        connect(action, &QAction::triggered, m_line, &LineTelegrams::flush);
        connect(action, &QAction::triggered, this, what);
    };
    on(m_actions.run, [this] { setRunning(!isRunning()); });
    on(m_actions.follow, [this](bool checked) {
        closeCapture(); // what is followed is the line
        setFollowing(checked);
    });
    on(m_actions.openCapture, [this] { chooseCapture(); });
    on(m_actions.closeCapture, [this] { closeCapture(); });
    on(m_actions.older, [this] { openOlder(); });
    on(m_actions.readSevenBits, [this] {
        if (const auto line = betterRead())
            Q_EMIT reopenRequested(line->source, line->settings);
    });
    on(m_actions.filter, [this] { m_filterBar->setFocus(Qt::ShortcutFocusReason); });
    on(m_actions.filterHelp, [this] { m_filter->showHelp(); });
    on(m_actions.goToTime, [this] { m_timeBar->begin(); });
    on(m_actions.copyReport, [this] { m_sharing->copyReport(); });
    on(m_actions.saveListed, [this] { m_sharing->askWhereToSave(false); });
    on(m_actions.saveSelected, [this] { m_sharing->askWhereToSave(true); });
    on(m_actions.paste, [this] { paste(QGuiApplication::clipboard()->mimeData()); });
    on(m_actions.nextFault, [this] { m_finder->goToFault(true); });
    on(m_actions.previousFault, [this] { m_finder->goToFault(false); });
    on(m_actions.nextTelegram, [this] { m_older.step(1); });
    on(m_actions.previousTelegram, [this] { m_older.step(-1); });
    on(m_actions.bookmark, [this] { m_list->toggleBookmark(); });
    on(m_actions.nextBookmark, [this] { m_list->goToBookmark(true); });
    on(m_actions.previousBookmark, [this] { m_list->goToBookmark(false); });
    on(m_actions.diff, [this](bool checked) { setLower(checked ? Lower::Difference : Lower::Telegram); });
    on(m_actions.plot, [this](bool checked) { checked ? m_lower->plotSelected() : setLower(Lower::Telegram); });
    on(m_actions.plotTable, [this](bool asTable) { m_lower->plot()->showTable(asTable); });
    on(m_actions.statistics, [this](bool checked) { setLower(checked ? Lower::Statistics : Lower::Telegram); });
    on(m_actions.copyHex, [this] { TelegramSharing::copy(hexBytesText(chosenBytes())); });
    on(m_actions.copyArray, [this] { TelegramSharing::copy(cArrayText(chosenBytes())); });
    on(m_actions.copyText, [this] { TelegramSharing::copy(charactersText(chosenBytes())); });
    on(m_actions.copyJson, [this] { m_sharing->copyJson(shown()->snapshot); });
    on(m_actions.find, [this] { m_findBar->begin(); });
    on(m_actions.findNext, [this] { m_finder->find(true); });
    on(m_actions.findPrevious, [this] { m_finder->find(false); });
}

void InspectorPage::connectLine()
{
    connect(m_line, &LineTelegrams::flushed, this, [this] {
        m_lower->proceed();
        updateEmptyText();
        updateActions();
    });
    connect(m_line, &LineTelegrams::linkChanged, m_sharing, &TelegramSharing::setLink);
    connect(m_line, &LineTelegrams::linkChanged, this, &InspectorPage::updateActions);
}

void InspectorPage::connectPanes()
{
    connect(m_list, &TelegramListPane::rowChosen, this, &InspectorPage::showRow);
    connect(m_list, &TelegramListPane::followingChanged, m_actions.follow, &QAction::setChecked);
    connect(m_list, &TelegramListPane::bookmarksChanged, this, &InspectorPage::updateActions);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, m_lower, &LowerHalf::updateDiff);

    const auto ofNode = [this](std::uint32_t node) { return TelegramPlace::ofNode(shown()->tree, node); };
    connect(m_fields, &FieldsPane::nodeChosen, this,
            [this, ofNode](std::uint32_t node) { m_place->select(ofNode(node)); });
    connect(m_fields, &FieldsPane::nodeClicked, this, [this, ofNode](std::uint32_t node) {
        setFollowing(false);
        // A click on the row that is selected already brings its bytes back after single bytes were chosen.
        m_place->select(ofNode(node));
    });
    connect(m_fields, &FieldsPane::nodeHovered, this,
            [this, ofNode](std::uint32_t node) { m_place->hover(ofNode(node)); });
    connect(m_bytes, &BytesPane::bytesSelected, this, [this](ByteRange bytes) {
        setFollowing(false);
        if (shown())
            m_place->select(TelegramPlace::ofBytes(shown()->tree, bytes));
    });
    connect(m_bytes, &BytesPane::byteHovered, this, [this](ByteRange byte) {
        const bool known = shown() && !byte.empty();
        m_place->hover(known ? TelegramPlace::ofBytes(shown()->tree, byte) : TelegramPlace {});
    });
    connect(m_place, &TelegramPlaceModel::selectedChanged, this, &InspectorPage::showPlace);
    connect(m_place, &TelegramPlaceModel::hoveredChanged, this, &InspectorPage::placeChanged);
    connect(m_lower, &LowerHalf::whatChanged, this, &InspectorPage::lowerChanged);
    connect(m_lower->plot(), &PlotPane::tableShown, m_actions.plotTable, &QAction::setChecked);
    connect(m_lower, &LowerHalf::telegramChosen, this, &InspectorPage::goToNumber);
    connect(m_sharing, &TelegramSharing::said, this, &InspectorPage::say);
    connect(m_finder, &TelegramFinder::said, this, &InspectorPage::say);
    connect(m_list, &TelegramListPane::menuRequested, this, &InspectorPage::showMenu);
    connect(m_fields, &FieldsPane::menuRequested, this, &InspectorPage::showMenu);
    connect(m_bytes, &BytesPane::menuRequested, this, &InspectorPage::showMenu);
    for (const EntryBar *bar : { m_findBar, m_timeBar })
        connect(bar, &EntryBar::ended, this, [this] { m_list->view()->setFocus(); });
    connect(m_filter, &ListFilter::applied, this, &InspectorPage::updateEmptyText);
    connect(m_filter, &ListFilter::errorChanged, this, [this](const QString &sentence) { say(sentence, true); });
}

void InspectorPage::connectCapture()
{
    connect(m_capture, &CaptureView::opened, this, &InspectorPage::captureCame);
    connect(m_capture, &CaptureView::closed, this, &InspectorPage::captureWent);
    connect(m_capture, &CaptureView::rowsArrived, this, [this](int first, int last) {
        const int row = m_list->currentRow();
        if (row >= first && row <= last)
            showSelected();
    });
    connect(m_capture, &CaptureView::progressed, this, [this](int percent) {
        say(tr("Looking through the capture: %1 %. Escape stops it.").arg(percent), false);
    });
    connect(m_capture, &CaptureView::worked, this, [this](CaptureWork work, int percent) {
        say((work == CaptureWork::Save ? tr("Saving: %1 %. Escape stops it.")
                                       : tr("Looking through the capture: %1 %. Escape stops it."))
                .arg(percent),
            false);
    });
    connect(m_capture, &CaptureView::filtered, this, &InspectorPage::workGoesOn);
    connect(m_capture, &CaptureView::statisticsGathered, this, &InspectorPage::workGoesOn);
    connect(m_capture, &CaptureView::fieldRead, this, &InspectorPage::workGoesOn);
    connect(m_list, &TelegramListPane::followingChanged, this, [this](bool following) {
        if (following && showsCapture())
            m_list->setFollowing(false); // its end is not where something comes
    });
}

void InspectorPage::workGoesOn()
{
    if (!m_capture->isBusy())
        say({}, false);
}

void InspectorPage::captureCame(const OpenedCapture &capture)
{
    m_shown.reset(); // its number means another telegram there
    if (m_capture->isOpen()) {
        if (lower() == Lower::Plot || lower() == Lower::Statistics)
            setLower(Lower::Telegram);
        m_filter->apply();
        // What is older is looked at backwards from where the list began.
        if (const int rows = m_telegrams->rowCount(); rows > 0)
            m_list->goToRow(m_capture->isArchive() ? rows - 1 : 0);
    }
    say(openedCaptureText(capture, QLocale()), capture.problem != OpenedCapture::Problem::None);
    updateEmptyText();
    updateActions();
    Q_EMIT captureOpened();
}

void InspectorPage::captureWent()
{
    m_shown.reset();
    if (lower() == Lower::Plot || lower() == Lower::Statistics)
        setLower(Lower::Telegram);
    say({}, false);
    m_filter->apply();
    setFollowing(true);
    updateActions();
}

void InspectorPage::openOlder()
{
    if (m_older.open())
        say(tr("Opening the raw archive …"), false);
}

void InspectorPage::chooseCapture()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open telegrams"));
    if (!path.isEmpty())
        openCapture(path);
}

void InspectorPage::showSelected()
{
    if (const int row = m_list->currentRow(); row >= 0)
        showRow(row);
}

bool InspectorPage::isFollowing() const
{
    return m_list->isFollowing();
}

void InspectorPage::setRunning(bool running)
{
    if (running == isRunning())
        return;
    m_line->setRunning(running);
    m_actions.setRunning(running);
    m_actions.updateIcons(themeOf(this));
    updateEmptyText();
}

void InspectorPage::setFollowing(bool following)
{
    m_list->setFollowing(following);
    m_actions.follow->setChecked(following);
}

void InspectorPage::lowerChanged()
{
    m_actions.diff->setChecked(lower() == Lower::Difference);
    m_actions.plot->setChecked(lower() == Lower::Plot);
    m_actions.statistics->setChecked(lower() == Lower::Statistics);
    updateActions();
    // What was closed must not take the keyboard with it.
    if (focusWidget() == nullptr || !focusWidget()->isVisible())
        m_list->view()->setFocus();
}

void InspectorPage::showRow(int row)
{
    const std::uint32_t node = m_place->selected().node;
    const auto before = shown();
    if (!m_shown.show(row))
        return;
    const Field field = before && node < before->tree.nodes.size() ? before->tree.nodes[node].field : Field {};
    const ParseTree &tree = shown()->tree;
    std::vector<ObisCode> codes;
    for (const Reading &reading : tree.readings)
        codes.push_back(reading.obis);
    m_filter->setCodes(std::move(codes));
    m_bytes->setTelegram(shown());
    m_fields->setTelegram(shown());
    m_place->hover({});
    // The same field of the next telegram stays selected: so a value can be watched while telegrams go by.
    const bool same = node < tree.nodes.size() && tree.nodes[node].field == field;
    const TelegramPlace place = same ? TelegramPlace::ofNode(tree, node) : TelegramPlace {};
    // Once, whether that is the same place or not: each time lays the facts about it out anew.
    if (place == m_place->selected())
        showPlace(place);
    else
        m_place->select(place);
    m_lower->updateDiff();
}

void InspectorPage::showPlace(const TelegramPlace &place)
{
    m_fields->showNode(place.node, m_shown.remarks().at(shown()->tree, place.node));
    placeChanged();
    updateActions();
}

void InspectorPage::placeChanged()
{
    if (shown())
        m_bytes->showPlace(m_place->selected(), m_place->hovered(),
                           m_shown.marks().at(shown()->tree, m_place->selected(), m_place->hovered()));
}

void InspectorPage::goToNumber(std::uint64_t number)
{
    if (const auto row = m_telegrams->store().rowOf(number))
        m_list->goToRow(static_cast<int>(*row));
}

/// What is selected in the telegram that is shown, or all of it.
std::span<const std::uint8_t> InspectorPage::chosenBytes() const
{
    if (!shown())
        return {};
    const std::span<const std::uint8_t> all(shown()->tree.frame.raw);
    const ByteRange chosen = m_place->selected().bytes;
    return chosen.empty() ? all : all.subspan(chosen.offset, chosen.length);
}

void InspectorPage::showMenu(const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_actions.plot, m_actions.diff, m_actions.bookmark });
    menu->addSeparator();
    menu->addActions({ m_actions.copyHex, m_actions.copyArray, m_actions.copyText, m_actions.copyJson,
                       m_actions.copyReport, m_actions.paste });
    menu->addSeparator();
    menu->addActions({ m_actions.saveSelected, m_actions.saveListed });
    menu->popup(globalPosition);
}

void InspectorPage::say(const QString &sentence, bool isFault)
{
    m_notice->setProperty("tone", isFault ? QStringLiteral("bad") : QStringLiteral("ink2"));
    m_notice->style()->polish(m_notice);
    m_notice->setText(sentence);
    updateNotice();
}

void InspectorPage::updateNotice()
{
    m_noticeRow->setVisible(!m_notice->text().isEmpty() || m_actions.readSevenBits->isVisible());
}

std::optional<LinkStatus> InspectorPage::betterRead() const
{
    const int row = m_list->currentRow();
    if (row < 0 || showsCapture())
        return std::nullopt;
    const TelegramSummary &summary = m_telegrams->store().summary(static_cast<std::size_t>(row));
    const LinkStatus *line = m_line->status(summary.frame.source);
    if (summary.noise != NoiseKind::SevenBit || line == nullptr || line->state == LinkState::Closed
        || line->settings.kind != LinkKind::Serial || line->settings.line.dataBits != 8)
        return std::nullopt;
    LinkStatus better = *line;
    better.settings.line.dataBits = 7;
    better.settings.line.parity = 'E';
    return better;
}

void InspectorPage::paste(const QMimeData *clip)
{
    const auto recognised = m_sharing->paste(clip);
    if (!recognised)
        return;
    closeCapture();
    m_line->flush();
    setFollowing(true);
    say(*recognised, false);
}

void InspectorPage::updateEmptyText()
{
    if (const QString filtered = m_filter->emptyText(); !filtered.isEmpty())
        m_list->setEmptyText(filtered);
    else if (!isRunning())
        m_list->setEmptyText(tr("The list is stopped. Start it to see telegrams as they come."));
    else
        m_list->setEmptyText(tr(
            "Nothing captured yet. Connect a meter, open a capture, or drop a file or the text of a telegram here."));
}

void InspectorPage::updateActions()
{
    // Whether a capture has faults, only looking through it can tell.
    const bool faults = showsCapture() || m_telegrams->hasFaults();
    m_actions.nextFault->setEnabled(faults);
    m_actions.previousFault->setEnabled(faults);
    m_actions.plot->setEnabled(m_lower->canPlot() || lower() == Lower::Plot);
    m_actions.plotTable->setEnabled(lower() == Lower::Plot);
    m_actions.openCapture->setEnabled(m_capture->canOpen());
    m_actions.older->setEnabled(m_older.canOpen());
    m_actions.closeCapture->setEnabled(showsCapture());
    m_actions.readSevenBits->setVisible(betterRead().has_value());
    updateNotice();
    for (QAction *action : { m_actions.copyHex, m_actions.copyArray, m_actions.copyText })
        action->setEnabled(shown() != nullptr);
    m_actions.copyReport->setEnabled(shown() != nullptr);
    m_actions.saveListed->setEnabled(m_sharing->canSave() && m_telegrams->rowCount() > 0);
    m_actions.saveSelected->setEnabled(m_sharing->canSave() && shown() != nullptr);
    m_actions.copyJson->setEnabled(m_sharing->canWriteJson() && shown() && !shown()->tree.nodes.empty());
    m_actions.nextBookmark->setEnabled(m_list->hasBookmarks());
    m_actions.previousBookmark->setEnabled(m_list->hasBookmarks());
}

void InspectorPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void InspectorPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.constFirst().isLocalFile())
        openCapture(urls.constFirst().toLocalFile());
    else
        paste(event->mimeData());
}

void InspectorPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || !m_capture->isBusy())
        return QWidget::keyPressEvent(event);
    m_capture->cancel();
    say(tr("Stopped. What was found until then stays."), false);
    m_filter->updateCount();
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_line->flush();
    // The keys of the page are letters: they must not end up in the filter.
    if (focusWidget() == nullptr)
        m_list->view()->setFocus();
}

void InspectorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions.updateIcons(themeOf(this));
}

} // namespace meterscope::ui
