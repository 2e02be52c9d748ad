// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspectorpage.h"

#include "ui/format/bytestext.h"
#include "ui/format/capturetext.h"
#include "ui/models/fieldseries.h"
#include "ui/models/livemodel.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramrows.h"
#include "ui/models/telegramstatistics.h"
#include "ui/pages/inspector/bytespane.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/diffpane.h"
#include "ui/pages/inspector/fieldspane.h"
#include "ui/pages/inspector/filterhelp.h"
#include "ui/pages/inspector/plotpane.h"
#include "ui/pages/inspector/statisticspane.h"
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
#include <QStackedWidget>
#include <QStyle>
#include <QUrl>
#include <QVBoxLayout>

namespace meterscope::ui {

namespace {

constexpr auto kFlushInterval = std::chrono::milliseconds(100);
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
    , m_feed(feed)
    , m_telegrams(new TelegramListModel(this))
    , m_place(new TelegramPlaceModel(this))
    , m_shown(m_telegrams)
    , m_filter(std::make_unique<TelegramFilter>())
    , m_actions(this)
    , m_filterBar(new FilterBar(this))
    , m_head(createHead())
    , m_notice(newCardRemark(QStringLiteral("inspectorNotice"), this))
    , m_findBar(new EntryBar(QStringLiteral("find"), tr("Find in telegrams"),
                             tr("Find text, 0x1B1B, 1-0:1.8.1 or 231.4 V"), this))
    , m_timeBar(new EntryBar(QStringLiteral("time"), tr("Go to a time"), tr("Time, such as 13:42:05"), this))
    , m_list(new TelegramListPane(m_telegrams, this))
    , m_capture(new CaptureView(m_telegrams, m_list, this))
    , m_sharing(new TelegramSharing(m_telegrams, m_list, this))
    , m_finder(new TelegramFinder({ m_telegrams, m_list, m_capture, m_place, &m_shown }, m_findBar, m_timeBar, this))
    , m_fields(new FieldsPane(this))
    , m_bytes(new BytesPane(this))
    , m_diff(new DiffPane(this))
    , m_series(new FieldSeries(m_telegrams, this))
    , m_plot(new PlotPane(m_series, this))
    , m_statistics(new StatisticsPane(this))
{
    setObjectName(QStringLiteral("inspectorPage"));
    auto *panes = newSplitter(Qt::Vertical, m_list, createLower(), { scaledPixels(238), scaledPixels(352) });
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    for (QAction *action : { m_actions.findPrevious, m_actions.findNext })
        m_findBar->addButton(actionIconButton(action, m_findBar));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(kPagePadding), 0, scaledPixels(kPagePadding),
                               scaledPixels(kPagePadding) - 2);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_notice);
    layout->addWidget(m_findBar);
    layout->addWidget(m_timeBar);
    layout->addWidget(panes, 1);

    m_filterBar->setFilter(m_filter.get());
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(0, 0, 0, scaledPixels(6));
    m_notice->hide();
    setAcceptDrops(true);
    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &InspectorPage::flush);
    connectActions();
    connectFeed();
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
    m_series->setDecryptor(decryptor);
    m_sharing->setDecryptor(decryptor);
    m_finder->setDecryptor(decryptor);
    auto filter = std::make_unique<TelegramFilter>(decryptor);
    filter->setText(m_filter->text());
    m_filterBar->setFilter(filter.get());
    m_filter = std::move(filter);
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

QWidget *InspectorPage::createLower()
{
    auto *telegram = newSplitter(Qt::Horizontal, m_fields, m_bytes, { scaledPixels(448), scaledPixels(636) });
    telegram->setStretchFactor(0, 5);
    telegram->setStretchFactor(1, 6);
    m_lowerStack = new QStackedWidget(this);
    m_lowerStack->addWidget(telegram);
    m_lowerStack->addWidget(m_diff);
    m_lowerStack->addWidget(m_plot);
    m_lowerStack->addWidget(m_statistics);
    return m_lowerStack;
}

void InspectorPage::connectActions()
{
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions.run, [this] { setRunning(!m_running); });
    on(m_actions.follow, [this](bool checked) {
        closeCapture(); // what is followed is the line
        setFollowing(checked);
    });
    on(m_actions.openCapture, [this] { chooseCapture(); });
    on(m_actions.closeCapture, [this] { closeCapture(); });
    connect(m_actions.faultsOnly, &QAction::toggled, this, &InspectorPage::filterRows);
    on(m_actions.filter, [this] { m_filterBar->setFocus(Qt::ShortcutFocusReason); });
    on(m_actions.filterHelp, [this] { showFilterHelp(); });
    on(m_actions.goToTime, [this] { m_timeBar->begin(); });
    on(m_actions.copyReport, [this] { m_sharing->copyReport(); });
    on(m_actions.saveListed, [this] { m_sharing->askWhereToSave(false); });
    on(m_actions.saveSelected, [this] { m_sharing->askWhereToSave(true); });
    on(m_actions.paste, [this] { paste(QGuiApplication::clipboard()->mimeData()); });
    on(m_actions.nextFault, [this] { m_finder->goToFault(true); });
    on(m_actions.previousFault, [this] { m_finder->goToFault(false); });
    on(m_actions.nextTelegram, [this] { m_list->step(1); });
    on(m_actions.previousTelegram, [this] { m_list->step(-1); });
    on(m_actions.bookmark, [this] { m_list->toggleBookmark(); });
    on(m_actions.nextBookmark, [this] { m_list->goToBookmark(true); });
    on(m_actions.previousBookmark, [this] { m_list->goToBookmark(false); });
    on(m_actions.diff, [this](bool checked) { setLower(checked ? Lower::Difference : Lower::Telegram); });
    on(m_actions.plot, [this](bool checked) { checked ? plotSelected() : setLower(Lower::Telegram); });
    on(m_actions.statistics, [this](bool checked) { setLower(checked ? Lower::Statistics : Lower::Telegram); });
    on(m_actions.copyHex, [this] { TelegramSharing::copy(hexBytesText(chosenBytes())); });
    on(m_actions.copyArray, [this] { TelegramSharing::copy(cArrayText(chosenBytes())); });
    on(m_actions.copyText, [this] { TelegramSharing::copy(charactersText(chosenBytes())); });
    on(m_actions.copyJson, [this] { m_sharing->copyJson(shown()->snapshot); });
    on(m_actions.find, [this] { m_findBar->begin(); });
    on(m_actions.findNext, [this] { m_finder->find(true); });
    on(m_actions.findPrevious, [this] { m_finder->find(false); });
}

void InspectorPage::connectFeed()
{
    connect(m_feed, &LiveFeed::telegramArrived, this, [this](const LiveTelegram &telegram) {
        if (!m_running)
            return m_telegrams->skip();
        m_telegrams->add(telegram);
        scheduleFlush();
    });
    connect(m_feed, &LiveFeed::noiseArrived, this, [this](const LiveNoise &noise) {
        if (!m_running)
            return m_telegrams->skip();
        m_telegrams->add(noise);
        scheduleFlush();
    });
    connect(m_feed, &LiveFeed::linkChanged, this, &InspectorPage::lineChanged);
}

void InspectorPage::connectPanes()
{
    connect(m_list, &TelegramListPane::rowChosen, this, &InspectorPage::showRow);
    connect(m_list, &TelegramListPane::followingChanged, m_actions.follow, &QAction::setChecked);
    connect(m_list, &TelegramListPane::bookmarksChanged, this, &InspectorPage::updateActions);
    connect(m_list->view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InspectorPage::updateDiff);

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
    for (ClosableCard *pane : { static_cast<ClosableCard *>(m_diff), static_cast<ClosableCard *>(m_plot),
                                static_cast<ClosableCard *>(m_statistics) })
        connect(pane, &ClosableCard::closed, this, [this] { setLower(Lower::Telegram); });
    connect(m_plot, &PlotPane::telegramChosen, this, &InspectorPage::goToNumber);
    connect(m_statistics, &StatisticsPane::telegramChosen, this, &InspectorPage::goToNumber);
    connect(m_sharing, &TelegramSharing::said, this, &InspectorPage::say);
    connect(m_finder, &TelegramFinder::said, this, &InspectorPage::say);
    connect(m_list, &TelegramListPane::menuRequested, this, &InspectorPage::showMenu);
    connect(m_fields, &FieldsPane::menuRequested, this, &InspectorPage::showMenu);
    connect(m_bytes, &BytesPane::menuRequested, this, &InspectorPage::showMenu);
    for (const EntryBar *bar : { m_findBar, m_timeBar })
        connect(bar, &EntryBar::ended, this, [this] { m_list->view()->setFocus(); });
    connect(m_filterBar, &FilterBar::filterChanged, this, &InspectorPage::filterRows);
    connect(m_filterBar, &FilterBar::errorChanged, this, [this](const QString &sentence) { say(sentence, true); });
    for (const auto signal : { &QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved })
        connect(m_list->rows(), signal, this, &InspectorPage::updateCount);
}

void InspectorPage::connectCapture()
{
    connect(m_capture, &CaptureView::opened, this, [this](const OpenedCapture &capture) {
        m_shown.reset(); // its number means another telegram there
        if (m_capture->isOpen()) {
            if (m_lower == Lower::Plot || m_lower == Lower::Statistics)
                setLower(Lower::Telegram);
            filterRows();
            if (m_telegrams->rowCount() > 0)
                m_list->goToRow(0);
        }
        say(openedCaptureText(capture, QLocale()), capture.problem != OpenedCapture::Problem::None);
        updateEmptyText();
        updateActions();
        Q_EMIT captureOpened();
    });
    connect(m_capture, &CaptureView::closed, this, [this] {
        m_shown.reset();
        say({}, false);
        filterRows();
        setFollowing(true);
        updateActions();
    });
    connect(m_capture, &CaptureView::rowsArrived, this, [this](int first, int last) {
        const int row = m_list->currentRow();
        if (row >= first && row <= last)
            showSelected();
    });
    connect(m_capture, &CaptureView::progressed, this, [this](int percent) {
        say(tr("Looking through the capture: %1 %. Escape stops it.").arg(percent), false);
    });
    connect(m_capture, &CaptureView::filtered, this, [this] {
        say({}, false);
        updateEmptyText();
        updateCount();
    });
    connect(m_list, &TelegramListPane::followingChanged, this, [this](bool following) {
        if (following && showsCapture())
            m_list->setFollowing(false); // its end is not where something comes
    });
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
    if (running == m_running)
        return;
    m_running = running;
    m_actions.setRunning(running);
    m_actions.updateIcons(themeOf(this));
    updateEmptyText();
}

void InspectorPage::setFollowing(bool following)
{
    m_list->setFollowing(following);
    m_actions.follow->setChecked(following);
}

void InspectorPage::setLower(Lower lower)
{
    m_lower = lower;
    m_lowerStack->setCurrentIndex(static_cast<int>(lower));
    m_actions.diff->setChecked(lower == Lower::Difference);
    m_actions.plot->setChecked(lower == Lower::Plot);
    m_actions.statistics->setChecked(lower == Lower::Statistics);
    if (lower != Lower::Plot)
        m_series->end();
    updateDiff();
    updateStatistics();
    updateActions();
    // What was closed must not take the keyboard with it.
    if (focusWidget() == nullptr || !focusWidget()->isVisible())
        m_list->view()->setFocus();
}

void InspectorPage::scheduleFlush()
{
    if (!m_flushTimer.isActive())
        m_flushTimer.start();
}

void InspectorPage::flush()
{
    m_list->flush();
    m_series->proceed();
    updateStatistics();
    updateEmptyText();
    updateActions();
}

void InspectorPage::lineChanged(const LinkStatus &status)
{
    LinkState &known = m_linkStates.try_emplace(status.source, LinkState::Closed).first->second;
    const bool wasOpen = known != LinkState::Closed && known != LinkState::Opening && known != LinkState::Lost;
    known = status.state;
    m_sharing->setLink(status);
    if (!wasOpen && (status.state == LinkState::Waiting || status.state == LinkState::Opening))
        m_telegrams->lineOpened(status.source);
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
    m_filterBar->setCodes(std::move(codes));
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
    updateDiff();
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

void InspectorPage::updateDiff()
{
    if (m_lower != Lower::Difference)
        return;
    const auto pair = m_list->selectedPair();
    const int after = pair ? pair->second : m_list->currentRow();
    const int before = pair ? pair->first : after < 0 ? -1 : m_telegrams->previousTelegram(after);
    const auto isHere = [this](int row) {
        return row >= 0 && m_telegrams->store().isHere(static_cast<std::size_t>(row));
    };
    if (!isHere(after) || !isHere(before))
        m_diff->setNothing(tr("Nothing to compare with: no earlier telegram of this line is kept. Two telegrams that "
                              "are selected in the list are compared with each other."));
    else
        m_diff->setTelegrams(m_shown.dissect(before), m_shown.dissect(after));
}

void InspectorPage::updateStatistics()
{
    if (m_lower == Lower::Statistics)
        m_statistics->setStatistics(statisticsOf(m_telegrams->ring()), systemNow().sinceBoot);
}

void InspectorPage::plotSelected()
{
    const Measurement *measurement = shown() ? shown()->measurementOf(m_place->selected().node) : nullptr;
    if (measurement == nullptr)
        return setLower(m_lower);
    // The how manieth of that code: two gas meters may say the same.
    const ObisCode &code = measurement->sent.obis;
    std::uint32_t occurrence = 0;
    for (const Measurement &other : shown()->snapshot.measurements) {
        if (&other == measurement)
            break;
        occurrence += !other.derived && other.sent.obis == code ? 1 : 0;
    }
    m_series->begin(shown()->snapshot.source, code, occurrence);
    setLower(Lower::Plot);
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

bool InspectorPage::isListed(int row)
{
    const auto index = static_cast<std::size_t>(row);
    const TelegramSummary summary = m_telegrams->store().summary(index);
    if (m_actions.faultsOnly->isChecked() && !summary.isFault())
        return false;
    return m_filter->matches(summary, [this, index] { return m_telegrams->store().bytes(index); });
}

void InspectorPage::filterRows()
{
    const bool all = m_filter->matchesEverything() && !m_actions.faultsOnly->isChecked();
    if (showsCapture())
        return m_capture->filter(all ? CaptureView::Condition()
                                     : [this](std::size_t row) { return isListed(static_cast<int>(row)); });
    m_list->filter(all ? TelegramRows::Condition() : [this](int row) { return isListed(row); });
    updateEmptyText();
    updateCount();
}

void InspectorPage::updateCount()
{
    m_filterBar->setCount(m_list->rows()->rowCount(), m_telegrams->rowCount());
}

void InspectorPage::showFilterHelp()
{
    if (m_filterHelp == nullptr) {
        m_filterHelp = new FilterHelp(this);
        connect(m_filterHelp, &FilterHelp::exampleChosen, m_filterBar, &FilterBar::setText);
    }
    m_filterHelp->show();
    m_filterHelp->raise();
    m_filterHelp->activateWindow();
}

void InspectorPage::say(const QString &sentence, bool isFault)
{
    m_notice->setProperty("tone", isFault ? QStringLiteral("bad") : QStringLiteral("ink2"));
    m_notice->style()->polish(m_notice);
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

void InspectorPage::paste(const QMimeData *clip)
{
    const auto recognised = m_sharing->paste(clip);
    if (!recognised)
        return;
    closeCapture();
    flush();
    setFollowing(true);
    say(*recognised, false);
}

void InspectorPage::updateEmptyText()
{
    if (!m_filter->matchesEverything() && m_telegrams->rowCount() > 0)
        m_list->setEmptyText(tr("The filter fits none of %n telegram(s).", nullptr, m_telegrams->rowCount()));
    else if (m_actions.faultsOnly->isChecked() && m_telegrams->rowCount() > 0)
        m_list->setEmptyText(tr("No faults among %n telegram(s).", nullptr, m_telegrams->rowCount()));
    else if (!m_running)
        m_list->setEmptyText(tr("The list is stopped. Start it to see telegrams as they come."));
    else
        m_list->setEmptyText(tr("Nothing captured yet. Connect a meter or open a capture."));
}

void InspectorPage::updateActions()
{
    // Whether a capture has faults, only looking through it can tell.
    const bool faults = showsCapture() || m_telegrams->nextFault(-1) >= 0;
    m_actions.nextFault->setEnabled(faults);
    m_actions.previousFault->setEnabled(faults);
    const bool isReading = shown() && shown()->measurementOf(m_place->selected().node) != nullptr;
    m_actions.plot->setEnabled((isReading && !showsCapture()) || m_lower == Lower::Plot);
    m_actions.statistics->setEnabled(!showsCapture());
    m_actions.openCapture->setEnabled(m_capture->canOpen());
    m_actions.closeCapture->setEnabled(showsCapture());
    for (QAction *action : { m_actions.copyHex, m_actions.copyArray, m_actions.copyText })
        action->setEnabled(shown() != nullptr);
    m_actions.copyReport->setEnabled(shown() != nullptr);
    m_actions.saveListed->setEnabled(m_sharing->canSave() && !showsCapture() && m_telegrams->rowCount() > 0);
    m_actions.saveSelected->setEnabled(m_sharing->canSave() && !showsCapture() && shown() != nullptr);
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
    say({}, false);
    updateCount();
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // The keys of the page are letters: they must not end up in the filter.
    if (focusWidget() == nullptr)
        m_list->view()->setFocus();
}

void InspectorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_lowerStack != nullptr)
        m_actions.updateIcons(themeOf(this));
}

} // namespace meterscope::ui
