// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "ui/widgets/bytecells.h"

#include <QAbstractScrollArea>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace meterscope::ui {

/// What is marked in a byte view, painted in this order (VISUAL.md, 6).
struct ByteMarks
{
    ByteRange enclosing; ///< the field around the selection: filled
    ByteRange value; ///< the value inside: underlined, semibold
    std::vector<std::uint32_t> damaged; ///< bytes that cannot be right: fault fill and underline; ascending
    std::vector<ByteRange> service; ///< escapes, start, end and fill bytes of the transport: grey
    std::vector<std::uint32_t> changed; ///< other than in the telegram before: underlined; ascending
    std::vector<std::uint32_t> differing; ///< in a comparison, other than in the other telegram: filled; ascending
    ByteRange hovered; ///< the field under the mouse, here or in the tree: outlined
    ByteRange checksummed; ///< what the checksum is computed over: bracketed at both ends

    bool operator==(const ByteMarks &) const = default;
};

/// The bytes of one telegram: offsets, hex (or bits) and text. Takes plain values; says which bytes a person chose.
/// Keys: arrows and page keys move the cursor, Shift extends, Home and End go to the ends of a row, with Ctrl of the
/// telegram; Copy takes the selection as it is seen.
class ByteView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit ByteView(QWidget *parent = nullptr);
    ~ByteView() override;

    /// `isText`: the telegram consists of lines, which the text view keeps.
    void setBytes(std::vector<std::uint8_t> bytes, bool isText);
    void setView(ByteCells::View view);
    void setMarks(const ByteMarks &marks);
    /// Moves the cursor there without a signal and brings the bytes into view.
    void setSelection(ByteRange bytes);

    [[nodiscard]] const ByteCells &cells() const { return m_cells; }
    [[nodiscard]] const ByteMarks &marks() const { return m_marks; }
    [[nodiscard]] ByteRange selection() const { return m_selection; }
    [[nodiscard]] const std::vector<std::uint8_t> &bytes() const { return m_bytes; }
    /// "31 2D 30", characters or bits, as the view shows them.
    [[nodiscard]] QString textOf(ByteRange bytes) const;
    void copy() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// By mouse or keyboard; never by setSelection().
    void bytesSelected(meterscope::ByteRange bytes);
    /// Empty when the mouse has left the bytes.
    void byteHovered(meterscope::ByteRange byte);
    /// The menu of this place was asked for, by mouse or keyboard.
    void menuRequested(const QPoint &globalPosition);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Glyphs;
    struct Painting;

    void layOut();
    void select(std::uint32_t anchor, std::uint32_t cursor);
    void moveCursor(std::uint32_t cursor, bool extend);
    void reveal(ByteRange bytes);
    void describeSelection();
    [[nodiscard]] QPoint contentOffset() const;
    [[nodiscard]] std::optional<std::uint32_t> byteAt(QPoint viewportPoint) const;
    void paintRow(Painting &painting, int row) const;
    [[nodiscard]] bool isService(std::uint32_t offset) const;
    void paintLayers(Painting &painting, std::uint32_t offset, const QRect &number, const QRect &text) const;
    void paintGlyphs(Painting &painting, std::uint32_t offset, const QRect &number, const QRect &text) const;
    void paintBrackets(Painting &painting) const;
    void paintHover(Painting &painting, int row) const;

    std::vector<std::uint8_t> m_bytes;
    bool m_isText = false;
    ByteCells m_cells;
    ByteMarks m_marks;
    ByteRange m_selection;
    std::uint32_t m_anchor = 0;
    std::uint32_t m_cursor = 0;
    std::unique_ptr<Glyphs> m_glyphs; ///< of the font and view that were painted last
};

} // namespace meterscope::ui
