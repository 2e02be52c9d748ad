// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/parsetreemodel.h"

#include "domain/quirk.h"
#include "ui/models/nodetext.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::uint32_t kRoot = 0;

} // namespace

ParseTreeModel::ParseTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
{ }

void ParseTreeModel::setTelegram(std::shared_ptr<const Dissection> telegram)
{
    beginResetModel();
    m_telegram = std::move(telegram);
    buildPlaces();
    endResetModel();
}

void ParseTreeModel::buildPlaces()
{
    m_places.clear();
    m_children.clear();
    if (!m_telegram)
        return;
    const ParseTree &tree = m_telegram->tree;
    const auto count = static_cast<std::uint32_t>(tree.nodes.size());
    m_places.resize(count);
    m_children.reserve(count);
    for (std::uint32_t node = 0; node < count; ++node) {
        Place &place = m_places[node];
        place.firstChild = static_cast<std::uint32_t>(m_children.size());
        for (std::uint32_t child = node + 1; child < tree.nodes[node].next; child = tree.nodes[child].next) {
            m_places[child].row = place.childCount++;
            m_children.push_back(child);
        }
        if (tree.nodes[node].firstIssue < tree.issues.size())
            place.severity = static_cast<std::int8_t>(tree.issues[tree.nodes[node].firstIssue].severity);
    }
    // Children come behind their parent, so one pass from the end carries the gravest upwards.
    for (std::uint32_t node = count; node-- > 1;) {
        Place &above = m_places[tree.nodes[node].parent];
        above.severity = std::max(above.severity, m_places[node].severity);
    }
}

QModelIndex ParseTreeModel::indexOf(std::uint32_t node, int column) const
{
    if (node == kRoot || node >= m_places.size())
        return {};
    return createIndex(static_cast<int>(m_places[node].row), column, static_cast<quintptr>(node));
}

std::uint32_t ParseTreeModel::nodeOf(const QModelIndex &index)
{
    return index.isValid() ? static_cast<std::uint32_t>(index.internalId()) : ParseNode::kNone;
}

QModelIndex ParseTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Place &place = m_places[parent.isValid() ? nodeOf(parent) : kRoot];
    return createIndex(row, column,
                       static_cast<quintptr>(m_children[place.firstChild + static_cast<std::uint32_t>(row)]));
}

QModelIndex ParseTreeModel::parent(const QModelIndex &child) const
{
    const std::uint32_t node = nodeOf(child);
    return node < m_places.size() ? indexOf(m_telegram->tree.nodes[node].parent) : QModelIndex();
}

int ParseTreeModel::rowCount(const QModelIndex &parent) const
{
    if (m_places.empty() || parent.column() > 0)
        return 0;
    return static_cast<int>(m_places[parent.isValid() ? nodeOf(parent) : kRoot].childCount);
}

int ParseTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ParseTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t node = nodeOf(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (index.column() == FieldColumn)
            return nodeFieldText(*m_telegram, node);
        return index.column() == ValueColumn ? nodeValueText(*m_telegram, node, m_locale)
                                             : nodeMeaningText(*m_telegram, node, m_locale);
    case NodeRole:
        return node;
    case SeverityRole:
        return static_cast<int>(m_places[node].severity);
    case OwnIssueRole:
        return m_telegram->tree.nodes[node].firstIssue != ParseNode::kNone;
    case CorrectedRole:
        return isCorrected(node);
    case CodeRole:
        return isCode(node, index.column());
    default:
        return {};
    }
}

bool ParseTreeModel::isCorrected(std::uint32_t node) const
{
    if (m_telegram->tree.nodes[node].reading == ParseNode::kNone)
        return false;
    const Measurement *measurement = m_telegram->measurementOf(node);
    return measurement != nullptr
        && (measurement->quirk != QuirkId::None || m_telegram->derivedFrom(*measurement) != nullptr);
}

bool ParseTreeModel::isCode(std::uint32_t node, int column) const
{
    if (column == ValueColumn)
        return true;
    return column == FieldColumn && m_telegram->tree.nodes[node].reading != ParseNode::kNone;
}

QVariant ParseTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case ValueColumn:
        return tr("Value as sent");
    case MeaningColumn:
        return tr("Meaning");
    default:
        return {};
    }
}

} // namespace meterscope::ui
