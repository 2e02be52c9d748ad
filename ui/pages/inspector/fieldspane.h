// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/dissection.h"
#include "ui/models/nodetext.h"

#include <QFrame>

#include <memory>
#include <optional>
#include <set>

class QLabel;
class QPoint;

namespace meterscope::ui {

class FactList;
class FieldTreeView;
class ParseTreeModel;

/// The fields of one telegram as a tree, and below it what is known about the selected one.
class FieldsPane : public QFrame
{
    Q_OBJECT
public:
    explicit FieldsPane(QWidget *parent = nullptr);

    void setTelegram(std::shared_ptr<const Dissection> telegram);
    /// Selects a node without a signal; ParseNode::kNone selects none. `more`: what is known besides what stands in
    /// the telegram; it comes first.
    void showNode(std::uint32_t node, std::vector<NodeFact> more = {});
    [[nodiscard]] FieldTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    /// By keyboard or mouse; never by showNode().
    void nodeChosen(std::uint32_t node);
    void nodeClicked(std::uint32_t node);
    void nodeHovered(std::uint32_t node);
    void menuRequested(const QPoint &globalPosition);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectTree();
    void fitColumns();
    void restoreExpanded();
    void updateRemark();

    ParseTreeModel *m_fields;
    FieldTreeView *m_tree;
    FactList *m_facts;
    QWidget *m_factsArea;
    QLabel *m_remark;
    std::shared_ptr<const Dissection> m_shown;
    std::uint32_t m_node = ParseNode::kNone;
    std::set<std::uint32_t> m_expanded; ///< nodes a person has opened; kept from telegram to telegram of one shape
    std::optional<FrameKind> m_fittedTo; ///< the columns of the tree
    bool m_isFitting = false;
    bool m_isDrawn = false; ///< a person has given the columns their widths
};

} // namespace meterscope::ui
