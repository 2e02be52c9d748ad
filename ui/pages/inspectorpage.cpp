// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspectorpage.h"

#include "ui/format/numbertext.h"
#include "ui/models/nodetext.h"
#include "ui/models/parsetreemodel.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramsearch.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/byteview.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldtreeview.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/telegramlistview.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr auto kFlushInterval = std::chrono::milliseconds(100);
constexpr int kPagePadding = 16;
constexpr int kCardPadding = 14;

QString offsetText(std::uint32_t offset)
{
    return QStringLiteral("0x") + QString::number(offset, 16).toUpper().rightJustified(3, QLatin1Char('0'));
}

} // namespace

InspectorPage::InspectorPage(LiveFeed *feed, QWidget *parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_telegrams(new TelegramListModel(this))
    , m_rows(new QSortFilterProxyModel(this))
    , m_fields(new ParseTreeModel(this))
    , m_place(new TelegramPlaceModel(this))
    , m_dissector(std::make_unique<Dissector>())
{
    setObjectName(QStringLiteral("inspectorPage"));
    m_rows->setSourceModel(m_telegrams);
    m_rows->setFilterRole(TelegramListModel::FaultRole);
    createActions();

    auto *lower = new QSplitter(Qt::Horizontal, this);
    lower->addWidget(createFields());
    lower->addWidget(createBytes());
    lower->setStretchFactor(0, 5);
    lower->setStretchFactor(1, 6);
    lower->setHandleWidth(scaledPixels(12));
    lower->setChildrenCollapsible(false);
    lower->setSizes({ scaledPixels(448), scaledPixels(636) });
    auto *panes = new QSplitter(Qt::Vertical, this);
    panes->addWidget(createList());
    panes->addWidget(lower);
    panes->setStretchFactor(0, 2);
    panes->setStretchFactor(1, 3);
    panes->setHandleWidth(scaledPixels(12));
    panes->setChildrenCollapsible(false);
    panes->setSizes({ scaledPixels(238), scaledPixels(352) });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(scaledPixels(kPagePadding), 0, scaledPixels(kPagePadding),
                               scaledPixels(kPagePadding) - 2);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addWidget(panes, 1);

    m_flushTimer.setSingleShot(true);
    m_flushTimer.setInterval(kFlushInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &InspectorPage::flush);
    connectFeed();
    connectViews();
    updateIcons();
    updateEmptyState();
    updateHeadings();
}

InspectorPage::~InspectorPage() = default;

void InspectorPage::setDecryptor(const Decryptor *decryptor)
{
    m_dissector = std::make_unique<Dissector>(decryptor);
}

void InspectorPage::createActions()
{
    const auto action = [this](const QString &text, const QString &iconText, const QKeySequence &keys) {
        return newPageAction(this, text, iconText, keys);
    };
    m_runAction = action(tr("&Stop the list"), tr("Stop"), {});
    m_runAction->setObjectName(QStringLiteral("inspectorRun"));
    connect(m_runAction, &QAction::triggered, this, [this] { setRunning(!m_running); });
    m_followAction = action(tr("&Follow the newest telegram"), tr("Follow"), {});
    m_followAction->setCheckable(true);
    m_followAction->setChecked(m_following);
    connect(m_followAction, &QAction::triggered, this, &InspectorPage::setFollowing);
    m_faultsOnlyAction = action(tr("&Only faults"), tr("Only faults"), {});
    m_faultsOnlyAction->setCheckable(true);
    connect(m_faultsOnlyAction, &QAction::toggled, this, &InspectorPage::setFaultsOnly);
    m_nextFaultAction = action(tr("&Next fault"), {}, Qt::Key_F8);
    connect(m_nextFaultAction, &QAction::triggered, this, [this] { goToFault(true); });
    m_previousFaultAction = action(tr("&Previous fault"), {}, Qt::Key_F7);
    connect(m_previousFaultAction, &QAction::triggered, this, [this] { goToFault(false); });
    m_nextAction = action(tr("N&ext telegram"), {}, QKeySequence(Qt::CTRL | Qt::Key_Down));
    connect(m_nextAction, &QAction::triggered, this, [this] { stepRow(1); });
    m_previousAction = action(tr("P&revious telegram"), {}, QKeySequence(Qt::CTRL | Qt::Key_Up));
    connect(m_previousAction, &QAction::triggered, this, [this] { stepRow(-1); });
    m_findAction = action(tr("F&ind in telegrams…"), {}, QKeySequence::Find);
    connect(m_findAction, &QAction::triggered, this, &InspectorPage::startFind);
    m_findNextAction = action(tr("Find ne&xt"), {}, QKeySequence::FindNext);
    connect(m_findNextAction, &QAction::triggered, this, [this] { find(true); });
    m_findPreviousAction = action(tr("Find pre&vious"), {}, QKeySequence::FindPrevious);
    connect(m_findPreviousAction, &QAction::triggered, this, [this] { find(false); });
}

QList<QAction *> InspectorPage::menuActions() const
{
    return { m_runAction,  m_followAction,   m_faultsOnlyAction, m_nextFaultAction, m_previousFaultAction,
             m_nextAction, m_previousAction, m_findAction,       m_findNextAction,  m_findPreviousAction };
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
    layout->addWidget(actionButton(m_runAction, head));
    layout->addWidget(actionButton(m_followAction, head));

    m_findField = new QLineEdit(head);
    m_findField->setObjectName(QStringLiteral("findField"));
    m_findField->setPlaceholderText(tr("Find text, 0x1B1B or 1-0:1.8.1"));
    m_findField->setAccessibleName(tr("Find in telegrams"));
    m_findField->setClearButtonEnabled(true);
    connect(m_findField, &QLineEdit::returnPressed, this, [this] { find(true); });
    connect(m_findField, &QLineEdit::textChanged, this, [this] { m_findResult->clear(); });
    layout->addWidget(m_findField, 1);
    m_findResult = newCardRemark(QStringLiteral("findResult"), head);
    layout->addWidget(m_findResult);
    layout->addWidget(actionButton(m_faultsOnlyAction, head));
    for (QAction *action : { m_previousFaultAction, m_nextFaultAction })
        layout->addWidget(actionIconButton(action, head));
    return head;
}

QWidget *InspectorPage::createList()
{
    auto *card = newCardFrame(this);
    m_list = new TelegramListView(card);
    m_list->setModel(m_rows);
    m_list->applyColumnWidths();
    m_emptyText = newEmptyText(card);
    m_listStack = new QStackedLayout(card);
    m_listStack->setContentsMargins(1, scaledPixels(4), 1, scaledPixels(4));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_emptyText);
    card->setMinimumHeight(scaledPixels(120));
    return card;
}

QWidget *InspectorPage::createFields()
{
    auto *card = newCardFrame(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaledPixels(kCardPadding), 0, scaledPixels(kCardPadding), 0);
    auto *heading = newCardHeading(tr("Fields"), card);
    m_fieldsRemark = newCardRemark(QStringLiteral("fieldsRemark"), card);
    head->addWidget(heading);
    head->addStretch(1);
    head->addWidget(m_fieldsRemark);
    layout->addLayout(head);

    m_tree = new FieldTreeView(card);
    m_tree->setModel(m_fields);
    layout->addWidget(m_tree, 1);

    auto *rule = newCardRule(card);
    layout->addWidget(rule);
    m_facts = new FactList(card);
    m_facts->setContentsMargins(scaledPixels(kCardPadding) - 2, scaledPixels(6), scaledPixels(kCardPadding),
                                scaledPixels(6));
    auto *scroll = new QScrollArea(card);
    m_factsArea = scroll;
    scroll->setWidget(m_facts);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(scaledPixels(92));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->hide(); // until a field is selected
    layout->addWidget(scroll);
    return card;
}

QWidget *InspectorPage::createBytes()
{
    auto *card = newCardFrame(this);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 0, 1, scaledPixels(8));
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(scaledPixels(kCardPadding), 0, scaledPixels(kCardPadding), 0);
    head->setSpacing(scaledPixels(12));
    auto *heading = newCardHeading(tr("Bytes"), card);
    m_bytesRemark = newCardRemark(QStringLiteral("bytesRemark"), card);
    m_byteModes = new SegmentedControl(QStringLiteral("byteMode"), { tr("Hex"), tr("Text"), tr("Bits") }, card);
    m_byteModes->setAccessibleName(tr("How bytes are shown"));
    head->addWidget(heading);
    head->addWidget(m_bytesRemark, 1);
    head->addWidget(m_byteModes);
    layout->addLayout(head);
    m_bytes = new ByteView(card);
    layout->addWidget(m_bytes, 1);
    return card;
}

void InspectorPage::connectFeed()
{
    connect(m_feed, &LiveFeed::telegramArrived, this, [this](const LiveTelegram &telegram) {
        if (!m_running)
            return m_telegrams->skip();
        m_telegrams->add(telegram);
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
    });
    connect(m_feed, &LiveFeed::noiseArrived, this, [this](const LiveNoise &noise) {
        if (!m_running)
            return m_telegrams->skip();
        m_telegrams->add(noise);
        if (!m_flushTimer.isActive())
            m_flushTimer.start();
    });
    connect(m_feed, &LiveFeed::linkChanged, this, &InspectorPage::lineChanged);
}

void InspectorPage::connectViews()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &InspectorPage::currentRowChanged);
    connect(m_list, &TelegramListView::scrolledByPerson, this, [this] {
        if (!m_list->isAtEnd())
            setFollowing(false);
    });
    connect(m_list, &TelegramListView::endRequested, this, [this] { setFollowing(true); });

    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_shown && current.isValid() && ParseTreeModel::nodeOf(current) != m_place->selected().node)
            m_place->select(TelegramPlace::ofNode(m_shown->tree, ParseTreeModel::nodeOf(current)));
    });
    connect(m_tree, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        setFollowing(false);
        // A click on the row that is selected already brings its bytes back after single bytes were chosen.
        m_place->select(TelegramPlace::ofNode(m_shown->tree, ParseTreeModel::nodeOf(index)));
    });
    connect(m_tree, &QTreeView::entered, this, [this](const QModelIndex &index) {
        if (m_shown)
            m_place->hover(TelegramPlace::ofNode(m_shown->tree, ParseTreeModel::nodeOf(index)));
    });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_expanded.insert(ParseTreeModel::nodeOf(index)); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_expanded.erase(ParseTreeModel::nodeOf(index)); });

    connect(m_bytes, &ByteView::bytesSelected, this, [this](ByteRange bytes) {
        setFollowing(false);
        if (m_shown)
            m_place->select(TelegramPlace::ofBytes(m_shown->tree, bytes));
    });
    connect(m_bytes, &ByteView::byteHovered, this, [this](ByteRange byte) {
        const bool known = m_shown && !byte.empty();
        m_place->hover(known ? TelegramPlace::ofBytes(m_shown->tree, byte) : TelegramPlace {});
    });
    connect(m_byteModes, &SegmentedControl::chosen, this,
            [this](int index) { m_bytes->setView(static_cast<ByteCells::View>(index)); });

    connect(m_place, &TelegramPlaceModel::selectedChanged, this, &InspectorPage::placeSelected);
    connect(m_place, &TelegramPlaceModel::hoveredChanged, this, [this] {
        markBytes();
        updateHeadings();
    });
}

void InspectorPage::setRunning(bool running)
{
    if (running == m_running)
        return;
    m_running = running;
    m_runAction->setText(running ? tr("&Stop the list") : tr("&Start the list"));
    m_runAction->setIconText(running ? tr("Stop") : tr("Start"));
    updateIcons();
    updateEmptyState();
}

void InspectorPage::setFollowing(bool following)
{
    m_following = following;
    m_followAction->setChecked(following);
    if (following)
        goToNewest();
}

void InspectorPage::flush()
{
    {
        const QScopedValueRollback changing(m_listIsChanging, true);
        m_telegrams->flush();
    }
    updateEmptyState();
    if (m_following && isVisible())
        goToNewest();
}

void InspectorPage::lineChanged(const LinkStatus &status)
{
    const auto known = m_linkStates.find(status.source);
    const bool wasOpen = known != m_linkStates.end() && known->second != LinkState::Closed
        && known->second != LinkState::Opening && known->second != LinkState::Lost;
    m_linkStates[status.source] = status.state;
    if (!wasOpen && (status.state == LinkState::Waiting || status.state == LinkState::Opening))
        m_telegrams->lineOpened(status.source);
}

void InspectorPage::goToNewest()
{
    const int last = m_rows->rowCount() - 1;
    if (last < 0)
        return;
    const QScopedValueRollback changing(m_listIsChanging, true);
    const QModelIndex newest = m_rows->index(last, 0);
    m_list->setCurrentIndex(newest);
    m_list->scrollToBottom();
    showRow(m_rows->mapToSource(newest).row());
}

void InspectorPage::currentRowChanged(const QModelIndex &current)
{
    if (m_listIsChanging || !current.isValid())
        return;
    if (current.row() != m_rows->rowCount() - 1)
        setFollowing(false);
    showRow(m_rows->mapToSource(current).row());
}

void InspectorPage::showRow(int sourceRow)
{
    const auto row = static_cast<std::size_t>(sourceRow);
    const TelegramSummary &summary = m_telegrams->ring().summary(row);
    if (m_shown && m_shown->number == summary.number)
        return;
    const std::uint32_t node = m_place->selected().node;
    const Field field = m_shown && node < m_shown->tree.nodes.size() ? m_shown->tree.nodes[node].field : Field {};
    const auto bytes = m_telegrams->ring().bytes(row);
    const bool isNoise = summary.kind == TelegramSummary::Kind::Noise;
    m_shown = isNoise ? Dissector::noise(summary.number, summary.frame, bytes)
                      : m_dissector->dissect(summary.number, summary.frame, bytes);
    const ParseTree &tree = m_shown->tree;
    m_bytes->setBytes({ bytes.begin(), bytes.end() }, !isNoise && summary.frame.kind == FrameKind::DsmrText);
    m_place->hover({});
    m_place->select({});
    fitColumns(summary.frame.kind);
    m_fields->setTelegram(m_shown);
    restoreExpanded();
    // The same field of the next telegram stays selected: so a value can be watched while telegrams go by.
    const bool same = node < tree.nodes.size() && tree.nodes[node].field == field;
    m_place->select(same ? TelegramPlace::ofNode(tree, node) : TelegramPlace {});
    markBytes();
    updateHeadings();
}

void InspectorPage::fitColumns(FrameKind kind)
{
    if (m_fittedTo == kind)
        return; // a person may have drawn the columns wider since
    m_fittedTo = kind;
    // A P1 telegram is a flat list of short codes; in SML the readings lie five levels in.
    const bool flat = kind == FrameKind::DsmrText;
    m_tree->setColumnWidth(ParseTreeModel::FieldColumn, scaledPixels(flat ? 124 : 196));
    m_tree->setColumnWidth(ParseTreeModel::ValueColumn, scaledPixels(flat ? 136 : 100));
}

void InspectorPage::restoreExpanded()
{
    // Nothing opened yet: what leads to the readings is open from the start (in SML they lie five levels down).
    if (m_expanded.empty())
        for (const ParseNode &node : m_shown->tree.nodes)
            if (node.reading != ParseNode::kNone)
                for (std::uint32_t above = node.parent; above != ParseNode::kNone;
                     above = m_shown->tree.nodes[above].parent)
                    m_expanded.insert(above);
    const std::set<std::uint32_t> wanted = m_expanded;
    for (const std::uint32_t node : wanted)
        if (const QModelIndex index = m_fields->indexOf(node); index.isValid())
            m_tree->setExpanded(index, true);
}

void InspectorPage::placeSelected(const TelegramPlace &place)
{
    if (!m_shown)
        return;
    m_facts->setFacts(nodeFacts(*m_shown, place.node, QLocale()));
    m_factsArea->setVisible(!m_facts->facts().empty());
    m_factsArea->parentWidget()->layout()->activate(); // the tree has its new height before it scrolls
    const QModelIndex index = m_fields->indexOf(place.node);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
    m_bytes->setSelection(place.bytes);
    markBytes();
    updateHeadings();
}

void InspectorPage::markBytes()
{
    if (!m_shown)
        return;
    const ParseTree &tree = m_shown->tree;
    ByteMarks marks;
    const NodeHighlight highlight = highlightOf(tree, m_place->selected().node);
    marks.enclosing = highlight.enclosing;
    marks.value = highlight.value;
    marks.checksummed = checksumSpan(tree);
    if (m_place->hovered().node < tree.nodes.size() && m_place->hovered().node != 0)
        marks.hovered = tree.nodes[m_place->hovered().node].range;
    marks.damaged = faultyBytes(tree);
    if (const auto row = m_telegrams->ring().rowOf(m_shown->number)) {
        const auto kept = m_telegrams->ring().summary(*row).damage.kept();
        marks.damaged.insert(marks.damaged.end(), kept.begin(), kept.end());
    }
    std::sort(marks.damaged.begin(), marks.damaged.end());
    marks.damaged.erase(std::unique(marks.damaged.begin(), marks.damaged.end()), marks.damaged.end());
    m_bytes->setMarks(marks);
}

void InspectorPage::updateHeadings()
{
    if (!m_shown) {
        m_fieldsRemark->clear();
        m_bytesRemark->clear();
        return;
    }
    const QLocale locale;
    const ParseTree &tree = m_shown->tree;
    const QString number = countText(m_shown->number, locale);
    if (tree.nodes.empty()) {
        m_fieldsRemark->setText(tr("no. %1: no telegram").arg(number));
    } else {
        const auto faults = std::count_if(tree.issues.begin(), tree.issues.end(),
                                          [](const ParseIssue &issue) { return issue.severity == Severity::Error; });
        QString text = tr("telegram %1").arg(number) + QStringLiteral(" · ")
            + tr("%n field(s)", nullptr, static_cast<int>(tree.readings.size()));
        if (faults > 0)
            text += QStringLiteral(", ") + tr("%n fault(s)", nullptr, static_cast<int>(faults));
        m_fieldsRemark->setText(text);
    }
    const TelegramPlace &hovered = m_place->hovered();
    const ByteRange bytes = m_place->selected().bytes;
    if (!hovered.isNull() && hovered.node < tree.nodes.size())
        m_bytesRemark->setText(offsetText(hovered.bytes.offset) + QStringLiteral("  ")
                               + nodeFieldText(*m_shown, hovered.node));
    else if (bytes.empty())
        m_bytesRemark->setText(tr("%n byte(s)", nullptr, static_cast<int>(tree.frame.raw.size())));
    else if (bytes.length == 1)
        m_bytesRemark->setText(offsetText(bytes.offset));
    else
        m_bytesRemark->setText(QStringLiteral("%1–%2, %3")
                                   .arg(offsetText(bytes.offset), offsetText(bytes.end() - 1),
                                        tr("%n byte(s)", nullptr, static_cast<int>(bytes.length))));
}

void InspectorPage::goToFault(bool forward)
{
    const QModelIndex current = m_list->currentIndex();
    const int from = current.isValid() ? m_rows->mapToSource(current).row() : -1;
    const int row = forward ? m_telegrams->nextFault(from) : m_telegrams->previousFault(from);
    if (row < 0)
        return;
    setFollowing(false);
    const QModelIndex index = m_rows->mapFromSource(m_telegrams->index(row, 0));
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

void InspectorPage::stepRow(int rows)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = std::clamp((current.isValid() ? current.row() : -1) + rows, 0, std::max(0, m_rows->rowCount() - 1));
    if (row < m_rows->rowCount())
        m_list->setCurrentIndex(m_rows->index(row, 0));
}

void InspectorPage::setFaultsOnly(bool on)
{
    const QScopedValueRollback changing(m_listIsChanging, true);
    m_rows->setFilterFixedString(on ? QStringLiteral("true") : QString());
    updateEmptyState();
}

void InspectorPage::startFind()
{
    m_findField->setFocus(Qt::ShortcutFocusReason);
    m_findField->selectAll();
}

void InspectorPage::find(bool forward)
{
    const BytePattern pattern = BytePattern::parse(m_findField->text());
    const int rows = m_rows->rowCount();
    if (pattern.isEmpty() || rows == 0)
        return startFind();
    const QModelIndex current = m_list->currentIndex();
    const int start = current.isValid() ? current.row() : (forward ? 0 : rows - 1);
    const auto bytes = [this](int row) {
        return m_telegrams->ring().bytes(static_cast<std::size_t>(m_rows->mapToSource(m_rows->index(row, 0)).row()));
    };
    const auto match = findInTelegrams(pattern, bytes, rows, { start, m_place->selected().bytes }, forward);
    if (match) {
        const QModelIndex index = m_rows->index(match->row, 0);
        setFollowing(false);
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
        m_place->select(TelegramPlace::ofBytes(m_shown->tree, match->bytes));
    }
    reportFind(match.has_value());
}

void InspectorPage::reportFind(bool found)
{
    m_findResult->setProperty("tone", found ? QStringLiteral("ink2") : QStringLiteral("bad"));
    m_findResult->setStyle(m_findResult->style());
    m_findResult->setText(found ? tr("telegram %1").arg(countText(m_shown->number, QLocale())) : tr("Not found"));
}

void InspectorPage::updateEmptyState()
{
    const bool empty = m_rows->rowCount() == 0;
    if (m_faultsOnlyAction->isChecked() && m_telegrams->rowCount() > 0)
        m_emptyText->setText(tr("No faults among %n telegram(s).", nullptr, m_telegrams->rowCount()));
    else if (!m_running)
        m_emptyText->setText(tr("The list is stopped. Start it to see telegrams as they come."));
    else
        m_emptyText->setText(tr("Nothing captured yet. Connect a meter or open a capture."));
    m_listStack->setCurrentWidget(empty ? static_cast<QWidget *>(m_emptyText) : m_list);
    const bool faults = m_telegrams->nextFault(-1) >= 0;
    m_nextFaultAction->setEnabled(faults);
    m_previousFaultAction->setEnabled(faults);
}

void InspectorPage::updateIcons()
{
    const Theme &theme = themeOf(this);
    m_runAction->setIcon(themedIcon(m_running ? QStringLiteral("stop") : QStringLiteral("play"), theme.ink));
    m_followAction->setIcon(themedIcon(QStringLiteral("play"), theme.ink, theme.importHue.text));
    m_faultsOnlyAction->setIcon(themedIcon(QStringLiteral("warning"), theme.ink));
    m_previousFaultAction->setIcon(themedIcon(QStringLiteral("chevron-left"), theme.ink));
    m_nextFaultAction->setIcon(themedIcon(QStringLiteral("chevron-right"), theme.ink));
}

void InspectorPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_nextFaultAction)
        updateIcons();
}

void InspectorPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_following)
        goToNewest();
}

} // namespace meterscope::ui
