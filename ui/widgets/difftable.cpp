// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/difftable.h"

#include "ui/models/diffmodel.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace meterscope::ui {

namespace {

constexpr int kCellPadding = 7;

class DiffDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            paintSelection(*painter, option.rect, theme, index.column() == 0);
        const bool isValue = index.column() == DiffModel::BeforeColumn || index.column() == DiffModel::AfterColumn;
        const int padding = scaledPixels(kCellPadding);
        paintCellText(*painter, option.rect.adjusted(padding, 0, -padding, 0), Qt::AlignLeft, index.data().toString(),
                      textFont(isValue ? TextRole::Bytes : TextRole::Body), inkOf(index, theme));
        painter->restore();
    }

private:
    static QColor inkOf(const QModelIndex &index, const Theme &theme)
    {
        switch (static_cast<FieldChange::Kind>(index.data(DiffModel::KindRole).toInt())) {
        case FieldChange::Kind::Same:
            return theme.ink3;
        case FieldChange::Kind::Added:
        case FieldChange::Kind::Removed:
            return index.column() == DiffModel::DifferenceColumn ? theme.tariff2Hue.text : theme.ink;
        case FieldChange::Kind::Changed:
            break;
        }
        return index.column() == DiffModel::BeforeColumn ? theme.ink2 : theme.ink;
    }
};

} // namespace

DiffTable::DiffTable(DiffModel *model, QWidget *parent)
    : QTableView(parent)
{
    makePlainTable(this, QStringLiteral("diffFields"), tr("Fields of both telegrams"));
    setItemDelegate(new DiffDelegate(this));
    setModel(model);
    constexpr int kWidths[] = { 162, 116, 116 };
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        setColumnWidth(column, scaledPixels(kWidths[column]));
}

} // namespace meterscope::ui
