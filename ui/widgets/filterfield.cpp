// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/filterfield.h"

#include "inspect/filterfields.h"
#include "inspect/filterlexer.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/typography.h"

#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QTextCharFormat>

#include <algorithm>

namespace meterscope::ui {

namespace {

using filter::Token;
using filter::TokenKind;

/// The place in the text of a byte of its UTF-8 form.
int characterAt(const QByteArray &utf8, std::uint32_t offset)
{
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(offset))).size());
}

QColor inkOf(const Token &token, const Theme &theme)
{
    switch (token.kind) {
    case TokenKind::And:
    case TokenKind::Or:
    case TokenKind::Not:
    case TokenKind::Code:
        return theme.importHue.text;
    case TokenKind::Word:
        return filter::findFilterField(token.body) != nullptr || filter::findQuantity(token.body)
            ? theme.importHue.text
            : theme.exportHue.text;
    case TokenKind::Text:
        return theme.exportHue.text;
    default:
        return theme.ink;
    }
}

} // namespace

FilterField::FilterField(QWidget *parent)
    : QLineEdit(parent)
{
    setFont(textFont(TextRole::Bytes));
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_error.reset();
        colour();
    });
}

void FilterField::setError(std::optional<TelegramFilter::Place> place)
{
    m_error = place;
    colour();
}

TelegramFilter::Place FilterField::marked() const
{
    if (!m_error || text().isEmpty())
        return {};
    if (m_error->length > 0)
        return *m_error;
    return { std::max<qsizetype>(std::min(m_error->offset, text().size()) - 1, 0), 1 };
}

/// QLineEdit has no formats of its own; those of an input method colour its text and leave it alone otherwise.
void FilterField::colour()
{
    const Theme &theme = themeOf(this);
    const QByteArray utf8 = text().toUtf8();
    QList<QInputMethodEvent::Attribute> attributes;
    const auto add = [this, &attributes](int begin, int length, const QTextCharFormat &format) {
        attributes.append({ QInputMethodEvent::TextFormat, begin - cursorPosition(), length, format });
    };
    filter::Lexer lexer({ utf8.constData(), static_cast<std::size_t>(utf8.size()) });
    for (Token token = lexer.next(); token.kind != TokenKind::End; token = lexer.next()) {
        QTextCharFormat format;
        format.setForeground(inkOf(token, theme));
        const int begin = characterAt(utf8, token.offset);
        add(begin, characterAt(utf8, token.end()) - begin, format);
        if (token.kind == TokenKind::Wrong)
            break;
    }
    if (const TelegramFilter::Place wrong = marked(); wrong.length > 0) {
        QTextCharFormat format;
        format.setForeground(theme.faultHue.text);
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(theme.faultHue.mark);
        add(static_cast<int>(wrong.offset), static_cast<int>(wrong.length), format);
    }
    QInputMethodEvent event(QString(), attributes);
    QLineEdit::inputMethodEvent(&event);
}

void FilterField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT completionRequested();
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace meterscope::ui
