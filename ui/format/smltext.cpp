// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/smltext.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace meterscope::ui {

namespace {

struct SmlText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::SmlText)
};

template<typename Property> QString phasesWith(Property property)
{
    constexpr std::array<Phase, 3> phases { Phase::L1, Phase::L2, Phase::L3 };
    QStringList names;
    for (const Phase phase : phases) {
        if (property(phase))
            names << QStringLiteral("L%1").arg(static_cast<int>(phase));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

QString attentionText(std::uint32_t number)
{
    switch (number) {
    case 0xfd00:
        return SmlText::tr("done");
    case 0xfd01:
        return SmlText::tr("will be done");
    case 0xfe00:
        return SmlText::tr("an error without a name");
    case 0xfe01:
        return SmlText::tr("unknown SML command");
    case 0xfe02:
        return SmlText::tr("wrong user name or password");
    case 0xfe03:
        return SmlText::tr("server identifier not available");
    case 0xfe04:
        return SmlText::tr("request file identifier not available");
    case 0xfe05:
        return SmlText::tr("the target cannot be written");
    case 0xfe06:
        return SmlText::tr("the target cannot be read");
    case 0xfe07:
        return SmlText::tr("communication with the source is disturbed");
    case 0xfe08:
        return SmlText::tr("the raw data cannot be interpreted");
    case 0xfe09:
        return SmlText::tr("value out of range");
    case 0xfe0a:
        return SmlText::tr("not executed");
    case 0xfe0b:
        return SmlText::tr("wrong checksum");
    case 0xfe0c:
        return SmlText::tr("broadcast not supported");
    case 0xfe0d:
        return SmlText::tr("unexpected message");
    case 0xfe0e:
        return SmlText::tr("unknown object in the profile");
    case 0xfe0f:
        return SmlText::tr("data type not supported");
    case 0xfe10:
        return SmlText::tr("optional element not supported");
    case 0xfe11:
        return SmlText::tr("the profile has no entry");
    case 0xfe12:
        return SmlText::tr("the end lies before the beginning");
    case 0xfe13:
        return SmlText::tr("no entry in this range");
    case 0xfe14:
        return SmlText::tr("a file without its close message");
    case 0xfe15:
        return SmlText::tr("busy");
    default:
        break;
    }
    constexpr std::uint32_t firstOfApplication = 0xe000;
    constexpr std::uint32_t lastOfApplication = 0xfcff;
    const bool isOfApplication = number >= firstOfApplication && number <= lastOfApplication;
    return isOfApplication ? SmlText::tr("a number of the application") : QString();
}

QString statusWordText(StatusWord status)
{
    QStringList parts { status.isExport() ? SmlText::tr("exporting") : SmlText::tr("importing") };
    if (!status.isBasicMeter())
        return parts.first();
    const QString exporting = phasesWith([status](Phase phase) { return status.isExport(phase); });
    if (!exporting.isEmpty())
        parts << SmlText::tr("export on %1", "phases").arg(exporting);
    parts << (status.hasLoad() ? SmlText::tr("load present") : SmlText::tr("no load"));
    if (status.hasMagneticField())
        parts << SmlText::tr("magnetic field");
    if (status.isCoverOpen())
        parts << SmlText::tr("terminal cover open");
    if (status.isPhaseOrderWrong())
        parts << SmlText::tr("wrong phase order");
    const QString voltage = phasesWith([status](Phase phase) { return status.hasVoltage(phase); });
    if (!voltage.isEmpty())
        parts << SmlText::tr("voltage on %1", "phases").arg(voltage);
    return parts.join(QStringLiteral(", "));
}

QString smlElementText(std::span<const std::uint8_t> bytes)
{
    if (bytes.empty())
        return {};
    constexpr unsigned kMore = 0x80;
    const unsigned type = (bytes[0] >> 4U) & 7U;
    std::uint32_t length = bytes[0] & 15U;
    std::uint32_t fieldLength = 1;
    for (; (bytes[fieldLength - 1] & kMore) != 0 && fieldLength < bytes.size(); ++fieldLength)
        length = length << 4U | (bytes[fieldLength] & 15U);
    if (type == 7)
        return SmlText::tr("list of %1").arg(length);
    if (length < fieldLength)
        return SmlText::tr("end of the message");
    const std::uint32_t octets = length - fieldLength; // the field counts itself
    if (octets == 0)
        return SmlText::tr("left out");
    switch (type) {
    case 0:
        return SmlText::tr("octet string, %n octet(s)", nullptr, static_cast<int>(octets));
    case 4:
        return SmlText::tr("boolean");
    case 5:
        return SmlText::tr("signed integer, %n octet(s)", nullptr, static_cast<int>(octets));
    case 6:
        return SmlText::tr("unsigned integer, %n octet(s)", nullptr, static_cast<int>(octets));
    default:
        return SmlText::tr("reserved type %1").arg(type);
    }
}

} // namespace meterscope::ui
