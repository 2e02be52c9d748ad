// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QRect>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace meterscope::ui {

/// Sizes of a byte view's grid, in pixels.
struct ByteCellMetrics
{
    int rowHeight = 17;
    int hexCell = 22; ///< two digits and the room between two bytes
    int textCell = 8; ///< one character of the fixed font
    int halfGap = 8; ///< behind the first half of a hex row
    int columnGap = 14; ///< left of the offsets, and between the three columns
    int offsetDigits = 4;
    std::uint32_t hexPerRow = 16; ///< bytes, at least 1

    bool operator==(const ByteCellMetrics &) const = default;
};

/// Where each byte of a telegram stands in a byte view, and which byte is under a point. Pure geometry in content
/// coordinates (the top row begins at y 0), no widget.
///
/// Invariant: rows are ordered, not empty and together cover every byte exactly once.
class ByteCells
{
public:
    enum class View : std::uint8_t
    {
        Hex, ///< as many bytes a row as the metrics say, text beside them
        Text, ///< as lines where `breaksAtLineFeeds`, of at most 64 characters
        Bits, ///< 4 bytes a row, text beside them
    };

    ByteCells() = default;
    ByteCells(View view, std::span<const std::uint8_t> bytes, bool breaksAtLineFeeds, const ByteCellMetrics &metrics);

    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] std::uint32_t size() const { return m_size; }
    [[nodiscard]] const ByteCellMetrics &metrics() const { return m_metrics; }

    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] std::uint32_t rowBegin(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] std::uint32_t rowEnd(int row) const;
    /// `offset` must be below size().
    [[nodiscard]] int rowOf(std::uint32_t offset) const;
    /// The first row that is seen at or below this y; rowCount() - 1 below the end.
    [[nodiscard]] int rowAt(int y) const;

    [[nodiscard]] QSize contentSize() const;
    [[nodiscard]] QRect offsetRect(int row) const;
    /// The byte's cell in the column of numbers (hex or bits); null in the text view, which has none.
    [[nodiscard]] QRect numberCell(std::uint32_t offset) const;
    /// The byte's cell in the column of characters.
    [[nodiscard]] QRect textCell(std::uint32_t offset) const;

    /// The byte whose cell, in either column, holds this point. The gap between two bytes of a row belongs to the left
    /// one, so that a drag never falls between cells.
    [[nodiscard]] std::optional<std::uint32_t> at(QPoint point) const;
    /// The byte in the same column `rows` further down (or up), held at the ends.
    [[nodiscard]] std::uint32_t moved(std::uint32_t offset, int rows) const;

private:
    [[nodiscard]] int numberWidth() const;
    [[nodiscard]] int numberX(std::uint32_t column) const;
    [[nodiscard]] int numbersLeft() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] std::uint32_t bytesPerRow() const;

    View m_view = View::Hex;
    ByteCellMetrics m_metrics;
    std::uint32_t m_size = 0;
    std::vector<std::uint32_t> m_rows; ///< first byte of each row
};

} // namespace meterscope::ui
