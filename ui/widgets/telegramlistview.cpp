// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/telegramlistview.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/widgets/cardparts.h"
#include "ui/widgets/rowpainting.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace meterscope::ui {

namespace {

constexpr int kCellPadding = 10;
constexpr int kRowHeight = 23;
constexpr int kIconSize = 12;

/// Draws a row by what it is: the sel fill and edge, noise on warnBg, fault marks, a check beside a good checksum.
class RowDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const auto kind = static_cast<TelegramSummary::Kind>(index.data(TelegramListModel::KindRole).toInt());
        const bool isFirst = index.column() == TelegramListModel::NumberColumn;
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            paintSelection(*painter, option.rect, theme, isFirst);
        else if (kind == TelegramSummary::Kind::Noise && index.data(TelegramListModel::FaultRole).toBool())
            painter->fillRect(option.rect, theme.warnBg);
        if (isFirst)
            paintMarks(*painter, option.rect, index, theme, kind);
        paintText(*painter, option, index, theme);
        painter->restore();
    }

private:
    static void paintMarks(QPainter &painter, const QRect &cell, const QModelIndex &index, const Theme &theme,
                           TelegramSummary::Kind kind)
    {
        const int left = cell.left() + scaledPixels(kCellPadding);
        if (index.data(TelegramListModel::FaultRole).toBool()) {
            const bool noise = kind == TelegramSummary::Kind::Noise;
            paintMark(painter, left, cell.center().y(), noise ? QStringLiteral("warning") : QStringLiteral("cross"),
                      noise ? theme.tariff2Hue.text : theme.faultHue.text, kIconSize + (noise ? 2 : 0));
        }
        if (index.data(TelegramListModel::BookmarkRole).toBool())
            paintMark(painter, left + scaledPixels(kIconSize + 4), cell.center().y(), QStringLiteral("bookmark"),
                      theme.importHue.text);
    }

    static QColor inkOf(const QModelIndex &index, const Theme &theme)
    {
        switch (index.column()) {
        case TelegramListModel::GapColumn:
            return index.data(TelegramListModel::LateRole).toBool() ? theme.faultHue.text : theme.ink;
        case TelegramListModel::ChecksumColumn:
            switch (static_cast<ChecksumState>(index.data(TelegramListModel::ChecksumRole).toInt())) {
            case ChecksumState::Bad:
                return theme.faultHue.text;
            case ChecksumState::Absent:
                return theme.ink3;
            case ChecksumState::Ok:
                return theme.ink;
            }
            return theme.ink;
        case TelegramListModel::PowerColumn:
            return theme.flow(index.data(TelegramListModel::ExportRole).toBool()).text;
        default:
            return theme.ink;
        }
    }

    static void paintText(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                          const Theme &theme)
    {
        const bool isChecksum = index.column() == TelegramListModel::ChecksumColumn;
        const auto checksum = static_cast<ChecksumState>(index.data(TelegramListModel::ChecksumRole).toInt());
        QFont font = textFont(isChecksum && checksum != ChecksumState::Absent ? TextRole::Bytes : TextRole::Body);
        if (index.column() == TelegramListModel::GapColumn && index.data(TelegramListModel::LateRole).toBool())
            font = withWeight(font, QFont::DemiBold);
        const int padding = scaledPixels(kCellPadding);
        const QRect cell = option.rect.adjusted(padding, 0, -padding, 0);
        const int width = paintCellText(painter, cell, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                                        index.data().toString(), font, inkOf(index, theme));
        if (!isChecksum || width == 0 || checksum == ChecksumState::Absent)
            return;
        const bool good = checksum == ChecksumState::Ok;
        paintMark(painter, cell.left() + width + scaledPixels(8), cell.center().y(),
                  good ? QStringLiteral("check") : QStringLiteral("cross"),
                  good ? theme.exportHue.text : theme.faultHue.text);
    }
};

} // namespace

TelegramListView::TelegramListView(QWidget *parent)
    : QTableView(parent)
{
    setObjectName(QStringLiteral("telegramList"));
    setAccessibleName(tr("Telegrams"));
    setItemDelegate(new RowDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection); // two of them are compared
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    // Emitted for wheel, drag and keys of the bar, never for setValue() by the program.
    connect(verticalScrollBar(), &QScrollBar::actionTriggered, this, &TelegramListView::scrolledByPerson);
}

void TelegramListView::applyColumnWidths()
{
    verticalHeader()->setMinimumSectionSize(scaledPixels(kRowHeight));
    verticalHeader()->setDefaultSectionSize(scaledPixels(kRowHeight));
    horizontalHeader()->setMinimumHeight(scaledPixels(28));
    constexpr int kWidths[] = { 88, 102, 68, 100, 56, 128, 82, 56 };
    for (int column = 0; column < static_cast<int>(std::size(kWidths)); ++column)
        setColumnWidth(column, scaledPixels(kWidths[column]));
}

bool TelegramListView::isAtEnd() const
{
    return verticalScrollBar()->sliderPosition() >= verticalScrollBar()->maximum();
}

QModelIndex TelegramListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (model() && model()->rowCount() > 0) {
        if (action == MoveHome)
            return model()->index(0, 0);
        if (action == MoveEnd)
            return model()->index(model()->rowCount() - 1, 0);
    }
    return QTableView::moveCursor(action, modifiers);
}

void TelegramListView::keyPressEvent(QKeyEvent *event)
{
    QTableView::keyPressEvent(event);
    if (event->key() == Qt::Key_End)
        Q_EMIT endRequested();
}

void TelegramListView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange && model())
        applyColumnWidths();
}

} // namespace meterscope::ui
