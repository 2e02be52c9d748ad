// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace meterscope::ui {

/// The inspector's field tree: codes in the fixed font, faults marked, the selected row drawn as in the byte view.
class FieldTreeView : public QTreeView
{
    Q_OBJECT
public:
    explicit FieldTreeView(QWidget *parent = nullptr);

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace meterscope::ui
