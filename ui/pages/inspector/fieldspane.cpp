// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/fieldspane.h"

#include "ui/format/numbertext.h"
#include "ui/models/nodetext.h"
#include "ui/models/parsetreemodel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/fieldtreeview.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr int kFactsHeight = 132;

} // namespace

FieldsPane::FieldsPane(QWidget *parent)
    : QFrame(parent)
    , m_fields(new ParseTreeModel(this))
    , m_tree(new FieldTreeView(this))
    , m_facts(new FactList(this))
    , m_factsArea(newFactsArea(m_facts, tr("About the selected field"), this))
    , m_remark(newCardRemark(QStringLiteral("fieldsRemark"), this))
{
    makeCard(this);
    m_tree->setModel(m_fields);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_facts->setContentsMargins(scaledPixels(Card::kPadding) - 2, scaledPixels(6), scaledPixels(Card::kPadding),
                                scaledPixels(6));
    m_factsArea->setMaximumHeight(scaledPixels(kFactsHeight));
    m_factsArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_factsArea->hide(); // until a field is selected
    QHBoxLayout *head = newCardHead(tr("Fields"), this);
    head->addStretch(1);
    head->addWidget(m_remark);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_tree, 1);
    layout->addWidget(newCardRule(this));
    layout->addWidget(m_factsArea);
    connectTree();
}

void FieldsPane::connectTree()
{
    connect(m_tree->header(), &QHeaderView::sectionResized, this, [this](int column) {
        // A person has drawn it; the last one only takes what is left.
        m_isDrawn = m_isDrawn || (!m_isFitting && column != ParseTreeModel::MeaningColumn && isVisible());
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_shown && current.isValid() && ParseTreeModel::nodeOf(current) != m_node)
            Q_EMIT nodeChosen(ParseTreeModel::nodeOf(current));
    });
    connect(m_tree, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT nodeClicked(ParseTreeModel::nodeOf(index)); });
    connect(m_tree, &QTreeView::entered, this,
            [this](const QModelIndex &index) { Q_EMIT nodeHovered(ParseTreeModel::nodeOf(index)); });
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { m_expanded.insert(ParseTreeModel::nodeOf(index)); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { m_expanded.erase(ParseTreeModel::nodeOf(index)); });
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (const QModelIndex index = m_tree->indexAt(at); index.isValid())
            m_tree->setCurrentIndex(index);
        Q_EMIT menuRequested(m_tree->viewport()->mapToGlobal(at));
    });
}

void FieldsPane::setTelegram(std::shared_ptr<const Dissection> telegram)
{
    m_shown = std::move(telegram);
    m_node = ParseNode::kNone;
    if (m_fittedTo != m_shown->tree.frame.kind) {
        m_fittedTo = m_shown->tree.frame.kind;
        fitColumns();
    }
    m_fields->setTelegram(m_shown);
    restoreExpanded();
    updateRemark();
}

/// A P1 telegram is a flat list of short codes; in SML the readings lie five levels in. Whatever the pane's width, the
/// last column has its part.
void FieldsPane::fitColumns()
{
    if (m_isDrawn || !m_shown)
        return;
    const bool flat = m_shown->tree.frame.kind == FrameKind::DsmrText;
    // No header makes its last column narrower than a column is at first, and the scroll bar wants its part too.
    const int last = m_tree->header()->defaultSectionSize() + m_tree->verticalScrollBar()->sizeHint().width();
    const int room = std::max(0, m_tree->width() - last);
    const QScopedValueRollback fitting(m_isFitting, true);
    m_tree->setColumnWidth(ParseTreeModel::FieldColumn, std::min(scaledPixels(flat ? 124 : 196), room * 55 / 100));
    m_tree->setColumnWidth(ParseTreeModel::ValueColumn, std::min(scaledPixels(flat ? 136 : 100), room * 45 / 100));
}

void FieldsPane::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    layout()->activate(); // the tree has its width now
    fitColumns();
}

void FieldsPane::restoreExpanded()
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

void FieldsPane::showNode(std::uint32_t node, std::vector<NodeFact> more)
{
    if (!m_shown)
        return;
    m_node = node;
    const std::vector<NodeFact> own = nodeFacts(*m_shown, node, QLocale());
    more.insert(more.end(), own.begin(), own.end());
    m_facts->setFacts(more);
    m_factsArea->setVisible(!m_facts->facts().empty());
    layout()->activate(); // the tree has its new height before it scrolls
    const QModelIndex index = m_fields->indexOf(node);
    if (index.isValid()) {
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
}

void FieldsPane::updateRemark()
{
    const ParseTree &tree = m_shown->tree;
    const QString number = countText(m_shown->number, QLocale());
    if (tree.nodes.empty()) {
        m_remark->setText(tr("no. %1: no telegram").arg(number));
        return;
    }
    const auto faults = std::count_if(tree.issues.begin(), tree.issues.end(),
                                      [](const ParseIssue &issue) { return issue.severity == Severity::Error; });
    QString text = tr("telegram %1").arg(number) + QStringLiteral(" · ")
        + tr("%n field(s)", nullptr, static_cast<int>(tree.readings.size()));
    if (faults > 0)
        text += QStringLiteral(", ") + tr("%n fault(s)", nullptr, static_cast<int>(faults));
    m_remark->setText(text);
}

} // namespace meterscope::ui
