// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/byteview.h"

#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStaticText>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace meterscope::ui {

namespace {

constexpr int kTopMargin = 2;
constexpr char16_t kDot = u'·';

ByteCellMetrics scaledMetrics()
{
    const auto scaled = [](int pixels) { return static_cast<int>(std::lround(pixels * uiScale())); };
    ByteCellMetrics metrics;
    metrics.rowHeight = scaled(metrics.rowHeight);
    metrics.hexCell = scaled(metrics.hexCell);
    metrics.textCell = scaled(metrics.textCell);
    metrics.halfGap = scaled(metrics.halfGap);
    metrics.columnGap = scaled(metrics.columnGap);
    return metrics;
}

QString hexText(std::uint32_t value, int digits)
{
    return QString::number(value, 16).toUpper().rightJustified(digits, QLatin1Char('0'));
}

bool isLineEnd(std::uint8_t byte)
{
    return byte == '\r' || byte == '\n';
}

bool isPrintable(std::uint8_t byte)
{
    return byte >= 0x20 && byte < 0x7f;
}

} // namespace

/// What can stand in a cell, laid out once in each of its two fonts: a screen of bytes is many hundred texts, and to
/// lay one out takes far longer than to draw it.
class ByteView::Glyphs
{
public:
    Glyphs(const QFont &font, bool asBits)
        : m_regular(font)
        , m_bold(withWeight(font, QFont::DemiBold))
        , m_asBits(asBits)
    { }

    [[nodiscard]] const QFont &font(bool bold) const { return bold ? m_bold : m_regular; }
    [[nodiscard]] bool isOf(const QFont &font, bool asBits) const { return font == m_regular && asBits == m_asBits; }

    void drawNumber(QPainter &painter, const QRect &cell, std::uint8_t byte, bool bold)
    {
        const auto digits = [this, byte] {
            return m_asBits ? QString::number(byte, 2).rightJustified(8, QLatin1Char('0')) : hexText(byte, 2);
        };
        draw(painter, cell, m_numbers[bold ? 1 : 0][byte], digits, bold);
    }
    void drawCharacter(QPainter &painter, const QRect &cell, std::uint8_t byte, bool bold)
    {
        const std::uint8_t shown = isPrintable(byte) ? byte : 0;
        const auto character = [shown] { return QString(QChar(shown != 0 ? char16_t(shown) : kDot)); };
        draw(painter, cell, m_characters[bold ? 1 : 0][shown], character, bold);
    }

private:
    template<typename Text>
    void draw(QPainter &painter, const QRect &cell, QStaticText &glyphs, const Text &text, bool bold)
    {
        if (glyphs.text().isEmpty()) {
            glyphs.setTextFormat(Qt::PlainText);
            glyphs.setText(text());
            glyphs.prepare({}, font(bold));
        }
        const QSizeF size = glyphs.size();
        painter.drawStaticText(
            QPointF(cell.left() + (cell.width() - size.width()) / 2, cell.top() + (cell.height() - size.height()) / 2),
            glyphs);
    }

    using Table = std::array<std::array<QStaticText, 256>, 2>; // regular and bold
    QFont m_regular;
    QFont m_bold;
    bool m_asBits;
    Table m_numbers;
    Table m_characters;
};

struct ByteView::Painting
{
    QPainter painter;
    const Theme &theme;
    Glyphs &glyphs;
};

ByteView::ByteView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("byteView"));
    setAccessibleName(tr("Bytes"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    viewport()->setBackgroundRole(QPalette::Base);
    layOut();
}

ByteView::~ByteView() = default;

void ByteView::setBytes(std::vector<std::uint8_t> bytes, bool isText)
{
    m_bytes = std::move(bytes);
    m_isText = isText;
    m_marks = {};
    m_selection = {};
    m_anchor = m_cursor = 0;
    verticalScrollBar()->setValue(0);
    layOut();
    describeSelection();
}

void ByteView::setView(ByteCells::View view)
{
    if (view == m_cells.view())
        return;
    m_cells = ByteCells(view, m_bytes, m_isText, scaledMetrics());
    layOut();
    reveal(m_selection);
}

void ByteView::setMarks(const ByteMarks &marks)
{
    if (marks == m_marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void ByteView::setSelection(ByteRange bytes)
{
    if (bytes == m_selection || bytes.end() > m_bytes.size())
        return;
    m_selection = bytes;
    m_anchor = bytes.offset;
    m_cursor = bytes.offset;
    reveal(bytes);
    describeSelection();
    viewport()->update();
}

QString ByteView::textOf(ByteRange bytes) const
{
    QString text;
    for (std::uint32_t i = bytes.offset; i < std::min<std::size_t>(bytes.end(), m_bytes.size()); ++i) {
        const std::uint8_t byte = m_bytes[i];
        switch (m_cells.view()) {
        case ByteCells::View::Text:
            text += QChar(char16_t(byte));
            break;
        case ByteCells::View::Hex:
            text += (text.isEmpty() ? QString() : QStringLiteral(" ")) + hexText(byte, 2);
            break;
        case ByteCells::View::Bits:
            text += (text.isEmpty() ? QString() : QStringLiteral(" "))
                + QString::number(byte, 2).rightJustified(8, QLatin1Char('0'));
            break;
        }
    }
    return text;
}

void ByteView::copy() const
{
    if (!m_selection.empty())
        QGuiApplication::clipboard()->setText(textOf(m_selection));
}

QSize ByteView::sizeHint() const
{
    return { m_cells.contentSize().width() + verticalScrollBar()->sizeHint().width(),
             20 * m_cells.metrics().rowHeight };
}

bool ByteView::event(QEvent *event)
{
    // Copy belongs to this view while it has the focus, whatever the window's menus say.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QAbstractScrollArea::event(event);
}

void ByteView::layOut()
{
    ByteCellMetrics metrics = scaledMetrics();
    metrics.offsetDigits = m_bytes.size() > 0xffff ? 6 : 4;
    m_cells = ByteCells(m_cells.view(), m_bytes, m_isText, metrics);
    if (m_cells.contentSize().width() > viewport()->width() && m_cells.view() == ByteCells::View::Hex) {
        // Half as many beside each other are read more easily than a row that has to be moved to and fro.
        metrics.hexPerRow /= 2;
        m_cells = ByteCells(m_cells.view(), m_bytes, m_isText, metrics);
    }
    const QSize content = m_cells.contentSize();
    verticalScrollBar()->setSingleStep(metrics.rowHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content.height() + 2 * kTopMargin - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    viewport()->update();
}

QPoint ByteView::contentOffset() const
{
    return { -horizontalScrollBar()->value(), kTopMargin - verticalScrollBar()->value() };
}

std::optional<std::uint32_t> ByteView::byteAt(QPoint viewportPoint) const
{
    return m_cells.at(viewportPoint - contentOffset());
}

void ByteView::reveal(ByteRange bytes)
{
    if (bytes.empty() || m_bytes.empty())
        return;
    const int rowHeight = m_cells.metrics().rowHeight;
    const int top = m_cells.rowOf(bytes.offset) * rowHeight;
    const int bottom = (m_cells.rowOf(bytes.end() - 1) + 1) * rowHeight;
    QScrollBar *bar = verticalScrollBar();
    const int height = viewport()->height() - 2 * kTopMargin;
    // Long ranges show their beginning; one row of context stays above where there is room.
    if (top < bar->value() || bottom - top > height)
        bar->setValue(std::max(0, top - rowHeight));
    else if (bottom > bar->value() + height) // and no row is cut in two at the top
        bar->setValue(std::min(top, (bottom - height + 2 * rowHeight - 1) / rowHeight * rowHeight));
}

void ByteView::select(std::uint32_t anchor, std::uint32_t cursor)
{
    m_anchor = anchor;
    m_cursor = cursor;
    const ByteRange bytes = ByteRange::between(std::min(anchor, cursor), std::max(anchor, cursor) + 1);
    reveal({ cursor, 1 });
    if (bytes == m_selection)
        return;
    m_selection = bytes;
    describeSelection();
    viewport()->update();
    Q_EMIT bytesSelected(bytes);
}

void ByteView::moveCursor(std::uint32_t cursor, bool extend)
{
    select(extend ? m_anchor : cursor, cursor);
}

void ByteView::describeSelection()
{
    QString text;
    if (!m_selection.empty())
        text = tr("%n byte(s) from 0x%1: %2", nullptr, static_cast<int>(m_selection.length))
                   .arg(hexText(m_selection.offset, 4),
                        textOf({ m_selection.offset, std::min<std::uint32_t>(m_selection.length, 16) }));
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ByteView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->matches(QKeySequence::SelectAll) && !m_bytes.empty()) {
        select(0, m_cells.size() - 1);
        return;
    }
    if (m_bytes.empty()) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const bool extend = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const std::uint32_t last = m_cells.size() - 1;
    const int row = m_cells.rowOf(m_cursor);
    const int page = std::max(1, viewport()->height() / m_cells.metrics().rowHeight - 1);
    switch (event->key()) {
    case Qt::Key_Left:
        return moveCursor(m_cursor > 0 ? m_cursor - 1 : 0, extend);
    case Qt::Key_Right:
        return moveCursor(std::min(m_cursor + 1, last), extend);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            break; // the page's keys for the previous and next telegram
        return moveCursor(m_cells.moved(m_cursor, event->key() == Qt::Key_Up ? -1 : 1), extend);
    case Qt::Key_PageUp:
        return moveCursor(m_cells.moved(m_cursor, -page), extend);
    case Qt::Key_PageDown:
        return moveCursor(m_cells.moved(m_cursor, page), extend);
    case Qt::Key_Home:
        return moveCursor(control ? 0 : m_cells.rowBegin(row), extend);
    case Qt::Key_End:
        return moveCursor(control ? last : m_cells.rowEnd(row) - 1, extend);
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void ByteView::mousePressEvent(QMouseEvent *event)
{
    const auto byte = byteAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !byte)
        return;
    moveCursor(*byte, event->modifiers().testFlag(Qt::ShiftModifier));
}

void ByteView::mouseMoveEvent(QMouseEvent *event)
{
    const auto byte = byteAt(event->position().toPoint());
    if (byte && event->buttons().testFlag(Qt::LeftButton))
        select(m_anchor, *byte);
    Q_EMIT byteHovered(byte ? ByteRange { *byte, 1 } : ByteRange {});
}

void ByteView::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->globalPos());
}

void ByteView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    reveal(m_selection);
}

void ByteView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::PaletteChange)
        layOut();
}

bool ByteView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        Q_EMIT byteHovered({});
    return QAbstractScrollArea::viewportEvent(event);
}

void ByteView::paintEvent(QPaintEvent *event)
{
    const QFont font = textFont(TextRole::Bytes);
    const bool asBits = m_cells.view() == ByteCells::View::Bits;
    if (!m_glyphs || !m_glyphs->isOf(font, asBits))
        m_glyphs = std::make_unique<Glyphs>(font, asBits);
    Painting painting { QPainter(viewport()), themeOf(this), *m_glyphs };
    painting.painter.fillRect(event->rect(), painting.theme.card);
    if (m_bytes.empty())
        return;
    painting.painter.translate(contentOffset());
    const int first = m_cells.rowAt(std::max(0, event->rect().top() - contentOffset().y()));
    const int last = m_cells.rowAt(std::max(0, event->rect().bottom() - contentOffset().y()));
    for (int row = first; row <= last; ++row)
        paintRow(painting, row);
    for (int row = first; row <= last; ++row)
        paintHover(painting, row);
    paintBrackets(painting);
}

void ByteView::paintRow(Painting &painting, int row) const
{
    painting.painter.setFont(painting.glyphs.font(false));
    painting.painter.setPen(painting.theme.ink3);
    painting.painter.drawText(m_cells.offsetRect(row), Qt::AlignLeft | Qt::AlignVCenter,
                              hexText(m_cells.rowBegin(row), m_cells.metrics().offsetDigits));
    for (std::uint32_t offset = m_cells.rowBegin(row); offset < m_cells.rowEnd(row); ++offset)
        paintLayers(painting, offset, m_cells.numberCell(offset), m_cells.textCell(offset));
    for (std::uint32_t offset = m_cells.rowBegin(row); offset < m_cells.rowEnd(row); ++offset)
        paintGlyphs(painting, offset, m_cells.numberCell(offset), m_cells.textCell(offset));
}

bool ByteView::isService(std::uint32_t offset) const
{
    return std::any_of(m_marks.service.begin(), m_marks.service.end(),
                       [offset](const ByteRange &range) { return range.contains(offset); });
}

void ByteView::paintLayers(Painting &painting, std::uint32_t offset, const QRect &number, const QRect &text) const
{
    const Theme &theme = painting.theme;
    const bool damaged = std::binary_search(m_marks.damaged.begin(), m_marks.damaged.end(), offset);
    const bool changed = std::binary_search(m_marks.changed.begin(), m_marks.changed.end(), offset);
    const bool value = m_marks.value.contains(offset);
    const bool chosen =
        m_selection.contains(offset) && m_selection != m_marks.enclosing && m_selection != m_marks.value;
    // The half gap is filled too where both neighbours are: a field is one area, not two.
    QRect filled = number;
    const std::uint32_t next = offset + 1;
    const bool joins = next < m_cells.size() && m_cells.rowOf(next) == m_cells.rowOf(offset) && !number.isNull();
    if (joins && m_marks.enclosing.contains(offset) && m_marks.enclosing.contains(next))
        filled.setRight(m_cells.numberCell(next).left() - 1);
    if (isService(offset)) {
        painting.painter.fillRect(number, theme.track);
        painting.painter.fillRect(text, theme.track);
    }
    if (std::binary_search(m_marks.differing.begin(), m_marks.differing.end(), offset)) {
        painting.painter.fillRect(number, theme.warnBg);
        painting.painter.fillRect(text, theme.warnBg);
        for (const QRect &cell : { number, text })
            painting.painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), theme.tariff2Hue.mark);
    } else if (m_marks.enclosing.contains(offset)) {
        painting.painter.fillRect(filled, theme.sel);
        painting.painter.fillRect(text, theme.sel);
    }
    const auto underline = [&painting](const QRect &cell, const QColor &color) {
        painting.painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), color);
    };
    if (changed) {
        for (const QRect &cell : { number.adjusted(3, 0, -3, 0), text })
            painting.painter.fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.ink2);
    }
    if (value) {
        underline(m_marks.value.contains(next) ? filled : number, theme.selLine);
        underline(text, theme.selLine);
    }
    if (damaged) {
        painting.painter.fillRect(number, theme.badBg);
        painting.painter.fillRect(text, theme.badBg);
        underline(number, theme.faultHue.mark);
        underline(text, theme.faultHue.mark);
    }
    if (chosen) {
        painting.painter.fillRect(number, theme.track);
        painting.painter.fillRect(text, theme.track);
        underline(number, theme.ink2);
        underline(text, theme.ink2);
    }
}

void ByteView::paintGlyphs(Painting &painting, std::uint32_t offset, const QRect &number, const QRect &text) const
{
    const Theme &theme = painting.theme;
    const std::uint8_t byte = m_bytes[offset];
    const bool damaged = std::binary_search(m_marks.damaged.begin(), m_marks.damaged.end(), offset);
    const bool marked = damaged || m_marks.value.contains(offset);
    QColor color = isLineEnd(byte) || isService(offset) ? theme.ink3 : theme.ink;
    if (damaged)
        color = theme.faultHue.text;
    if (const QFont &font = painting.glyphs.font(marked); font != painting.painter.font())
        painting.painter.setFont(font);
    painting.painter.setPen(color);
    if (!number.isNull())
        painting.glyphs.drawNumber(painting.painter, number, byte, marked);
    if (!isPrintable(byte) && !damaged)
        painting.painter.setPen(theme.ink3);
    painting.glyphs.drawCharacter(painting.painter, text, byte, marked);
}

void ByteView::paintHover(Painting &painting, int row) const
{
    const std::uint32_t begin = std::max(m_marks.hovered.offset, m_cells.rowBegin(row));
    const std::uint32_t end = std::min(m_marks.hovered.end(), m_cells.rowEnd(row));
    if (m_marks.hovered.empty() || begin >= end)
        return;
    painting.painter.setPen(QPen(painting.theme.control, 0));
    painting.painter.setBrush(Qt::NoBrush);
    for (const auto cell : { &ByteCells::numberCell, &ByteCells::textCell }) {
        const QRect left = (m_cells.*cell)(begin);
        if (!left.isNull())
            painting.painter.drawRect(left.united((m_cells.*cell)(end - 1)).adjusted(0, 0, -1, -1));
    }
}

void ByteView::paintBrackets(Painting &painting) const
{
    if (m_marks.checksummed.empty() || m_marks.checksummed.end() > m_cells.size())
        return;
    painting.painter.setPen(QPen(painting.theme.ink2, 1.5));
    constexpr int kFoot = 3;
    const auto bracket = [&painting](const QRect &cell, bool opening) {
        if (cell.isNull())
            return;
        const int x = opening ? cell.left() : cell.right();
        const int foot = opening ? x + kFoot : x - kFoot;
        const QPoint points[] = {
            { foot, cell.top() + 1 }, { x, cell.top() + 1 }, { x, cell.bottom() }, { foot, cell.bottom() }
        };
        painting.painter.drawPolyline(points, 4);
    };
    bracket(m_cells.numberCell(m_marks.checksummed.offset), true);
    bracket(m_cells.numberCell(m_marks.checksummed.end() - 1), false);
    if (m_cells.view() == ByteCells::View::Text) {
        bracket(m_cells.textCell(m_marks.checksummed.offset).adjusted(-2, 0, 0, 0), true);
        bracket(m_cells.textCell(m_marks.checksummed.end() - 1).adjusted(0, 0, 2, 0), false);
    }
}

} // namespace meterscope::ui
