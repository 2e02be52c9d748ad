// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/bytestext.h"

#include <QByteArray>

namespace meterscope::ui {

namespace {

constexpr std::size_t kArrayColumns = 12;

QString twoDigits(std::uint8_t byte)
{
    return QString::number(byte, 16).toUpper().rightJustified(2, u'0');
}

} // namespace

QString hexBytesText(std::span<const std::uint8_t> bytes)
{
    const auto raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes));
    return QString::fromLatin1(raw.toHex(' ').toUpper());
}

QString cArrayText(std::span<const std::uint8_t> bytes)
{
    QString text = QStringLiteral("static const unsigned char telegram[%1] = {").arg(bytes.size());
    for (std::size_t i = 0; i < bytes.size(); ++i)
        text += (i % kArrayColumns == 0 ? QStringLiteral("\n    0x") : QStringLiteral(" 0x")) + twoDigits(bytes[i])
            + QLatin1Char(',');
    return text + QStringLiteral("\n};\n");
}

QString charactersText(std::span<const std::uint8_t> bytes)
{
    QString text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const std::uint8_t byte = bytes[i];
        const bool isPairEnd = byte == '\n' && i > 0 && bytes[i - 1] == '\r';
        if (isPairEnd)
            continue;
        if (byte == '\r' || byte == '\n')
            text += QLatin1Char('\n');
        else
            text += byte >= 0x20 && byte < 0x7f ? QChar(char16_t(byte)) : QChar(u'.');
    }
    return text;
}

} // namespace meterscope::ui
