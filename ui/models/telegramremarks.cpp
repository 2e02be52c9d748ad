// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramremarks.h"

#include "ui/format/hosttimetext.h"
#include "ui/format/numbertext.h"
#include "ui/models/telegramlistmodel.h"

#include <QCoreApplication>
#include <QStringList>

namespace meterscope::ui {

namespace {

struct DamageText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::DamageText)
};

/// "“.” (2E)"
QString byteText(std::uint8_t byte)
{
    const QString hex = QString::number(byte, 16).toUpper().rightJustified(2, u'0');
    return byte > 0x20 && byte < 0x7f ? QStringLiteral("“%1” (%2)").arg(QChar(char16_t(byte)), hex) : hex;
}

/// "bit 1 fell to 0, bit 6 rose to 1"; bit 0 is the one that is sent first.
QString flipsText(std::uint8_t good, std::uint8_t damaged)
{
    QStringList flips;
    for (unsigned bit = 0; bit < 8; ++bit) {
        const unsigned mask = 1U << bit;
        if (((good ^ damaged) & mask) == 0)
            continue;
        flips << ((good & mask) != 0 ? DamageText::tr("bit %1 fell to 0").arg(bit)
                                     : DamageText::tr("bit %1 rose to 1").arg(bit));
    }
    return flips.join(QStringLiteral(", "));
}

QString noiseReason(NoiseKind kind)
{
    switch (kind) {
    case NoiseKind::None:
        return {};
    case NoiseKind::JoinedMidway:
        return DamageText::tr("The meter was sending already when the line was opened. That is normal.");
    case NoiseKind::LineBreak:
        return DamageText::tr(
            "The line was low for longer than a character lasts: the plug was moved, or the cable was "
            "without power for a moment.");
    case NoiseKind::IdleHigh:
        return DamageText::tr("Short pulses on a line that is at rest: interference, or a loose contact.");
    case NoiseKind::Text:
        return DamageText::tr("Readable characters without the beginning of a telegram: its first bytes were lost.");
    case NoiseKind::SevenBit:
        return DamageText::tr("The eighth bit of nearly every character makes the number of its ones even, and without "
                              "it they are text: the meter sends seven bits with even parity.");
    case NoiseKind::Binary:
        return DamageText::tr("Bytes without sense: interference, another speed or parity than the meter's, or an "
                              "inverted line.");
    }
    return {};
}

} // namespace

std::vector<NodeFact> TelegramRemarks::at(const ParseTree &tree, std::uint32_t node) const
{
    std::vector<NodeFact> facts = noise;
    const auto &raw = tree.frame.raw;
    for (const std::uint32_t offset : damage.kept()) {
        const bool isInside = node >= tree.nodes.size() || tree.nodes[node].range.contains(offset);
        if (!isInside || offset >= good.size() || offset >= raw.size())
            continue;
        const QString label =
            QStringLiteral("0x") + QString::number(offset, 16).toUpper().rightJustified(3, QLatin1Char('0'));
        facts.push_back({ label,
                          DamageText::tr("Expected %1, found %2: %3", "byte, byte, flipped bits")
                              .arg(byteText(good[offset]), byteText(raw[offset]), flipsText(good[offset], raw[offset])),
                          NodeFact::Kind::Fault });
    }
    return facts;
}

std::vector<NodeFact> noiseFacts(const TelegramSummary &noise, const QLocale &locale)
{
    const bool isFault = noise.isFault();
    return {
        { DamageText::tr("Finding"), telegramFinding(noise, locale),
          isFault ? NodeFact::Kind::Caution : NodeFact::Kind::Plain },
        { DamageText::tr("Reason"), noiseReason(noise.noise), NodeFact::Kind::Plain },
        { DamageText::tr("Arrived"), hostTimeText(noise.frame.received.utc), NodeFact::Kind::Plain },
        { DamageText::tr("Place"),
          DamageText::tr("byte %1 of the line's stream").arg(countText(noise.frame.offset, locale)),
          NodeFact::Kind::Plain },
    };
}

} // namespace meterscope::ui
