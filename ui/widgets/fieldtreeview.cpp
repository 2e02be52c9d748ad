// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fieldtreeview.h"

#include "domain/parseissue.h"
#include "ui/models/parsetreemodel.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

namespace meterscope::ui {

namespace {

constexpr int kRowHeight = 24;
constexpr int kIconSize = 12;
constexpr int kCellPadding = 6;

class FieldDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return { QStyledItemDelegate::sizeHint(option, index).width(), scaledPixels(kRowHeight) };
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const int severity = index.data(ParseTreeModel::SeverityRole).toInt();
        const bool own = index.data(ParseTreeModel::OwnIssueRole).toBool();
        const bool corrected = index.data(ParseTreeModel::CorrectedRole).toBool();
        const int padding = scaledPixels(kCellPadding);
        QRect cell = option.rect.adjusted(index.column() == ParseTreeModel::FieldColumn ? scaledPixels(2) : padding, 0,
                                          -padding, 0);
        painter->save();
        const bool marked = corrected || severity >= static_cast<int>(Severity::Warning);
        if (index.column() == ParseTreeModel::FieldColumn && marked) {
            const bool fault = severity == static_cast<int>(Severity::Error);
            const int width = paintMark(*painter, cell.left(), cell.center().y(),
                                        fault ? QStringLiteral("cross") : QStringLiteral("warning"),
                                        fault ? theme.faultHue.text : theme.tariff2Hue.text);
            cell.setLeft(cell.left() + width + scaledPixels(5));
        }
        paintCellText(*painter, cell, Qt::AlignLeft, index.data().toString(),
                      textFont(index.data(ParseTreeModel::CodeRole).toBool() ? TextRole::Bytes : TextRole::Body),
                      inkOf(index, theme,
                            own             ? severity
                                : corrected ? static_cast<int>(Severity::Warning)
                                            : -1));
        painter->restore();
    }

private:
    static QColor inkOf(const QModelIndex &index, const Theme &theme, int severity)
    {
        if (index.column() != ParseTreeModel::MeaningColumn)
            return theme.ink;
        if (severity == static_cast<int>(Severity::Error))
            return theme.faultHue.text;
        return severity == static_cast<int>(Severity::Warning) ? theme.tariff2Hue.text : theme.ink2;
    }
};

} // namespace

FieldTreeView::FieldTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("fieldTree"));
    setAccessibleName(tr("Fields"));
    setItemDelegate(new FieldDelegate(this));
    setUniformRowHeights(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(scaledPixels(16));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMouseTracking(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setExpandsOnDoubleClick(true);
    // drawRow() fills the selected row; the style's own fill would lie on top of it.
    setStyleSheet(QStringLiteral("QTreeView { show-decoration-selected: 0; }"
                                 "QTreeView::item:selected, QTreeView::item:hover { background: transparent; }"));
    header()->setHighlightSections(false);
    header()->setStretchLastSection(true);
}

void FieldTreeView::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (selectionModel() && selectionModel()->isRowSelected(index.row(), index.parent())) {
        const Theme &theme = themeOf(this);
        paintSelection(*painter, QRect(0, option.rect.top(), viewport()->width(), option.rect.height()), theme, true);
    }
    QTreeView::drawRow(painter, option, index);
}

void FieldTreeView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!model()->hasChildren(index))
        return;
    const int size = scaledPixels(kIconSize);
    const QPixmap chevron =
        themedPixmap(isExpanded(index) ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                     themeOf(this).ink2, size, devicePixelRatioF());
    painter->drawPixmap(rect.right() - indentation() / 2 - size / 2, rect.center().y() - size / 2, chevron);
}

} // namespace meterscope::ui
