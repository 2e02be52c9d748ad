// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/importtext.h"

#include <QCoreApplication>
#include <QStringList>

namespace meterscope::ui {

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::ImportText)
};

QString formText(ImportForm form)
{
    switch (form) {
    case ImportForm::Unknown:
        return {};
    case ImportForm::Raw:
        return ImportText::tr("Raw bytes");
    case ImportForm::Telegram:
        return ImportText::tr("Text of telegrams");
    case ImportForm::HexDump:
        return ImportText::tr("Hex dump");
    case ImportForm::HexDigits:
        return ImportText::tr("Hex digits");
    case ImportForm::ByteArray:
        return ImportText::tr("Array of bytes");
    case ImportForm::BusTable:
        return ImportText::tr("Table of decoded bytes");
    }
    return {};
}

QString repairText(ImportRepair repair)
{
    switch (repair) {
    case ImportRepair::LineEnds:
        return ImportText::tr("line ends restored to CR LF");
    case ImportRepair::Comments:
        return ImportText::tr("comments removed");
    case ImportRepair::Indentation:
        return ImportText::tr("indentation removed");
    case ImportRepair::BlankLines:
        return ImportText::tr("blank lines put right");
    case ImportRepair::BrokenLines:
        return ImportText::tr("broken lines joined");
    case ImportRepair::Surroundings:
        return ImportText::tr("lines around it left out");
    }
    return {};
}

QString checksumText(const ImportedBytes &imported)
{
    if (imported.checksums > imported.checksumsAsGiven)
        return ImportText::tr("The checksum holds for the repaired text, and did not for the text as it was given.");
    if (imported.checksums > 0)
        return ImportText::tr("The checksum holds.");
    return ImportText::tr("No checksum holds, neither for the text as it was given nor for the repaired one.");
}

} // namespace

QString importText(const ImportedBytes &imported)
{
    QString text =
        ImportText::tr("%1, telegrams in it: %2.", "form").arg(formText(imported.form)).arg(imported.telegrams);
    QStringList repairs;
    for (std::size_t i = 0; i < kImportRepairs; ++i)
        if (imported.repairs[i] > 0)
            repairs += QStringLiteral("%1 (%2)").arg(repairText(static_cast<ImportRepair>(i))).arg(imported.repairs[i]);
    if (!repairs.isEmpty())
        text += QLatin1Char(' ') + ImportText::tr("Repaired: %1.").arg(repairs.join(QStringLiteral(", ")));
    if (imported.form == ImportForm::Telegram && imported.telegrams > 0)
        text += QLatin1Char(' ') + checksumText(imported);
    if (imported.damagedBytes > 0)
        text += QLatin1Char(' ') + ImportText::tr("Bytes with an error on the line: %1.").arg(imported.damagedBytes);
    return text;
}

QString importErrorText(const ImportError &error)
{
    QString text;
    switch (error.kind) {
    case ImportErrorKind::None:
        return {};
    case ImportErrorKind::Empty:
        return ImportText::tr("There is nothing in it.");
    case ImportErrorKind::TooLarge:
        return ImportText::tr("It is larger than 64 MB.");
    case ImportErrorKind::NothingRecognised:
        return ImportText::tr("No telegram, hex dump, array or table of bytes was recognised in it.");
    case ImportErrorKind::CharacterUnexpected:
        text = ImportText::tr("a character that does not belong there");
        break;
    case ImportErrorKind::DigitMissing:
        text = ImportText::tr("an odd number of hex digits");
        break;
    case ImportErrorKind::NumberTooLarge:
        text = ImportText::tr("a number that does not fit into a byte");
        break;
    case ImportErrorKind::BracketUnclosed:
        text = ImportText::tr("a bracket that is not closed");
        break;
    case ImportErrorKind::OffsetUnexpected:
        text = ImportText::tr("not the offset that follows; a line is missing or damaged");
        break;
    case ImportErrorKind::ColumnMissing:
        text = ImportText::tr("a row that ends before its data");
        break;
    case ImportErrorKind::DataMalformed:
        text = ImportText::tr("data that are no bytes in hex");
        break;
    case ImportErrorKind::TimeMalformed:
        text = ImportText::tr("no time, or one before the last");
        break;
    }
    return ImportText::tr("Line %1, column %2: %3.").arg(error.line).arg(error.column).arg(text);
}

} // namespace meterscope::ui
