// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytecells.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::uint32_t kTextPerRow = 64;
constexpr std::uint32_t kBitsPerRow = 4;
constexpr int kBitsPerByte = 8;

} // namespace

ByteCells::ByteCells(View view, std::span<const std::uint8_t> bytes, bool breaksAtLineFeeds,
                     const ByteCellMetrics &metrics)
    : m_view(view)
    , m_metrics(metrics)
    , m_size(static_cast<std::uint32_t>(bytes.size()))
{
    const bool lines = view == View::Text && breaksAtLineFeeds;
    std::uint32_t begin = 0;
    for (std::uint32_t i = 0; i < m_size; ++i) {
        const std::uint32_t next = i + 1;
        if (next - begin == bytesPerRow() || next == m_size || (lines && bytes[i] == '\n')) {
            m_rows.push_back(begin);
            begin = next;
        }
    }
}

std::uint32_t ByteCells::rowEnd(int row) const
{
    return row + 1 < rowCount() ? m_rows[static_cast<std::size_t>(row) + 1] : m_size;
}

int ByteCells::rowOf(std::uint32_t offset) const
{
    const auto above = std::upper_bound(m_rows.begin(), m_rows.end(), offset);
    return static_cast<int>(above - m_rows.begin()) - 1;
}

int ByteCells::rowAt(int y) const
{
    return std::clamp(y / m_metrics.rowHeight, 0, std::max(rowCount() - 1, 0));
}

QSize ByteCells::contentSize() const
{
    const int characters = static_cast<int>(m_view == View::Text ? kTextPerRow : bytesPerRow());
    return { textLeft() + characters * m_metrics.textCell + m_metrics.columnGap, rowCount() * m_metrics.rowHeight };
}

QRect ByteCells::offsetRect(int row) const
{
    return { m_metrics.columnGap, row * m_metrics.rowHeight, m_metrics.offsetDigits * m_metrics.textCell,
             m_metrics.rowHeight };
}

QRect ByteCells::numberCell(std::uint32_t offset) const
{
    if (m_view == View::Text)
        return {};
    const int row = rowOf(offset);
    return { numberX(offset - rowBegin(row)), row * m_metrics.rowHeight, numberWidth(), m_metrics.rowHeight };
}

QRect ByteCells::textCell(std::uint32_t offset) const
{
    const int row = rowOf(offset);
    const int column = static_cast<int>(offset - rowBegin(row));
    return { textLeft() + column * m_metrics.textCell, row * m_metrics.rowHeight, m_metrics.textCell,
             m_metrics.rowHeight };
}

std::optional<std::uint32_t> ByteCells::at(QPoint point) const
{
    if (point.y() < 0 || point.y() >= rowCount() * m_metrics.rowHeight)
        return std::nullopt;
    const int row = point.y() / m_metrics.rowHeight;
    const std::uint32_t begin = rowBegin(row);
    const std::uint32_t count = rowEnd(row) - begin;
    if (point.x() >= textLeft()) {
        const auto column = static_cast<std::uint32_t>((point.x() - textLeft()) / m_metrics.textCell);
        return column < count ? std::optional(begin + column) : std::nullopt;
    }
    if (m_view == View::Text || point.x() < numbersLeft())
        return std::nullopt;
    for (std::uint32_t column = count; column > 0; --column) {
        const int left = numberX(column - 1);
        // The half gap belongs to the byte left of it; behind the row's last byte there is nothing.
        const int right = column == count ? left + numberWidth() : numberX(column);
        if (point.x() >= left && point.x() < right)
            return begin + column - 1;
    }
    return std::nullopt;
}

std::uint32_t ByteCells::moved(std::uint32_t offset, int rows) const
{
    const int row = rowOf(offset);
    const int target = std::clamp(row + rows, 0, rowCount() - 1);
    if (target == row)
        return offset;
    const std::uint32_t column = offset - rowBegin(row);
    return std::min(rowBegin(target) + column, rowEnd(target) - 1);
}

int ByteCells::numberWidth() const
{
    return m_view == View::Bits ? (kBitsPerByte + 1) * m_metrics.textCell : m_metrics.hexCell;
}

int ByteCells::numberX(std::uint32_t column) const
{
    const int gap = column >= bytesPerRow() / 2 ? m_metrics.halfGap : 0;
    return numbersLeft() + static_cast<int>(column) * numberWidth() + gap;
}

int ByteCells::numbersLeft() const
{
    return m_metrics.columnGap + m_metrics.offsetDigits * m_metrics.textCell + m_metrics.columnGap;
}

int ByteCells::textLeft() const
{
    if (m_view == View::Text)
        return numbersLeft();
    return numberX(bytesPerRow() - 1) + numberWidth() + m_metrics.columnGap;
}

std::uint32_t ByteCells::bytesPerRow() const
{
    switch (m_view) {
    case View::Hex:
        break;
    case View::Text:
        return kTextPerRow;
    case View::Bits:
        return kBitsPerRow;
    }
    return m_metrics.hexPerRow;
}

} // namespace meterscope::ui
