// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/bytepattern.h"

#include "domain/obiscode.h"

#include <QByteArray>
#include <QStringList>

#include <algorithm>

namespace meterscope::ui {

namespace {

std::uint8_t lower(std::uint8_t byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<std::uint8_t>(byte + ('a' - 'A')) : byte;
}

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F') || (c >= u'a' && c <= u'f');
}

/// "0x1B1B" or at least two pairs with blanks between them; anything else is text ("12" is looked for as text).
std::optional<QByteArray> hexBytes(const QString &text)
{
    QString digits = text;
    if (digits.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive)) {
        digits.remove(0, 2);
        digits.remove(QLatin1Char(' '));
    } else {
        const QStringList pairs = digits.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const bool isPairs = pairs.size() > 1
            && std::all_of(pairs.begin(), pairs.end(), [](const QString &pair) { return pair.size() == 2; });
        if (!isPairs)
            return std::nullopt;
        digits = pairs.join(QString());
    }
    if (digits.isEmpty() || digits.size() % 2 != 0 || !std::all_of(digits.begin(), digits.end(), isHexDigit))
        return std::nullopt;
    return QByteArray::fromHex(digits.toLatin1());
}

} // namespace

BytePattern BytePattern::parse(const QString &text)
{
    BytePattern pattern;
    const QString wanted = text.trimmed();
    if (wanted.isEmpty())
        return pattern;
    if (const auto bytes = hexBytes(wanted)) {
        pattern.m_alternatives.push_back({ { bytes->begin(), bytes->end() }, false });
        return pattern;
    }
    const QByteArray latin1 = wanted.toLatin1();
    Alternative characters { { latin1.begin(), latin1.end() }, true };
    std::transform(characters.bytes.begin(), characters.bytes.end(), characters.bytes.begin(), lower);
    pattern.m_alternatives.push_back(std::move(characters));
    // SML writes a code as six octets; group F is left open, as in the text form.
    if (const auto code = ObisCode::parse(latin1.toStdString()))
        pattern.m_alternatives.push_back({ { code->a, code->b, code->c, code->d, code->e }, false });
    return pattern;
}

std::optional<ByteRange> BytePattern::firstIn(std::span<const std::uint8_t> bytes, std::uint32_t from) const
{
    std::optional<ByteRange> best;
    for (const Alternative &wanted : m_alternatives) {
        if (from >= bytes.size())
            continue;
        const auto equal = [&wanted](std::uint8_t byte, std::uint8_t pattern) {
            return (wanted.anyCase ? lower(byte) : byte) == pattern;
        };
        const auto found =
            std::search(bytes.begin() + from, bytes.end(), wanted.bytes.begin(), wanted.bytes.end(), equal);
        if (found == bytes.end())
            continue;
        const auto offset = static_cast<std::uint32_t>(found - bytes.begin());
        if (!best || offset < best->offset)
            best = ByteRange { offset, static_cast<std::uint32_t>(wanted.bytes.size()) };
    }
    return best;
}

std::optional<ByteRange> BytePattern::lastIn(std::span<const std::uint8_t> bytes, std::uint32_t before) const
{
    std::optional<ByteRange> last;
    for (auto match = firstIn(bytes); match && match->offset < before; match = firstIn(bytes, match->offset + 1))
        last = match;
    return last;
}

} // namespace meterscope::ui
