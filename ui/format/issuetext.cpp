// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/issuetext.h"

#include "ui/format/smltext.h"

#include <QCoreApplication>

namespace meterscope::ui {

namespace {

struct IssueText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::IssueText)
};

QString hex(std::uint32_t value)
{
    return QStringLiteral("%1").arg(value, value > 0xff ? 4 : 2, 16, QLatin1Char('0')).toUpper();
}

/// Both checksums of this field have sixteen bits.
QString checksum(std::uint32_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
}

/// A byte as a person reads it: the character where it is one, and always the code.
QString byteText(std::uint32_t value)
{
    const QString code = QStringLiteral("0x") + hex(value);
    return value > 0x20 && value < 0x7f ? QStringLiteral("“%1” (%2)").arg(QChar(char16_t(value))).arg(code) : code;
}

} // namespace

// One sentence a line: the switch is exhaustive, and the compiler says which code has none.
QString issueText(const ParseIssue &issue)
{
    switch (issue.code) {
    case IssueCode::None:
        return {};
    case IssueCode::Truncated:
        return IssueText::tr("The telegram has no end: the next one, or the end of the input, came first.");
    case IssueCode::ChecksumMismatch:
        return IssueText::tr("The checksum does not match: sent %1, computed %2.")
            .arg(checksum(issue.expected), checksum(issue.actual));
    case IssueCode::ChecksumMissing:
        return IssueText::tr("This kind of telegram carries a checksum, and none was sent.");
    case IssueCode::ChecksumMalformed:
        return IssueText::tr("Something else than hexadecimal digits stands in place of the checksum.");
    case IssueCode::ChecksumVariant:
        return IssueText::tr("The checksum holds under another algorithm or line end than the standard's.");
    case IssueCode::KeyMissing:
        return IssueText::tr("The telegram is encrypted, and no key is known.");
    case IssueCode::AuthenticationFailed:
        return IssueText::tr("The key is wrong or the telegram was damaged: its authentication tag does not verify.");
    case IssueCode::EnvelopeDamaged:
        return IssueText::tr("The key is the right one: the telegram was damaged on its way.");
    case IssueCode::AdditionalDataDiffer:
        return IssueText::tr("The key is the right one and the telegram is whole: the additional data (auth=) differ.");
    case IssueCode::EnvelopeUnsupported:
        return IssueText::tr("Encrypted in a way this program does not know (security control byte %1).")
            .arg(hex(issue.actual));
    case IssueCode::EmptyTelegram:
        return IssueText::tr("The telegram is empty.");
    case IssueCode::StructureUnreadable:
        return IssueText::tr("The structure is broken here; the rest was left out.");
    case IssueCode::TransportUnsupported:
        return IssueText::tr("This version of the SML transport is not supported.");
    case IssueCode::ParityBit:
        return IssueText::tr("Seven-bit data with parity in the eighth bit; it was read masked.");
    case IssueCode::HighBitsMissing:
        return IssueText::tr("Bit 7 is clear in every byte: the port has seven data bits, and SML needs eight (8N1).");
    case IssueCode::NonAsciiByte:
        return IssueText::tr("A byte that is no ASCII character.");
    case IssueCode::FillBytes:
        return IssueText::tr("Fill bytes between the lines.");
    case IssueCode::LineEndVariant:
        return IssueText::tr("The line ends with CR or LF alone.");
    case IssueCode::StartDamaged:
        return IssueText::tr("The start sequence was damaged and has been restored.");
    case IssueCode::PaddingInvalid:
        return IssueText::tr("The padding does not fit the frame.");
    case IssueCode::EscapeInvalid:
        return IssueText::tr("An escape sequence that does not exist.");
    case IssueCode::LineSyntax:
        return IssueText::tr("The line is not of the form code(value): found %1.").arg(byteText(issue.actual));
    case IssueCode::ObisMalformed:
        return IssueText::tr("The code of the line is no OBIS code.");
    case IssueCode::ValueUnterminated:
        return IssueText::tr("A bracket is opened and not closed.");
    case IssueCode::NumberMalformed:
        return IssueText::tr("A number is expected here.");
    case IssueCode::UnitMissing:
        return IssueText::tr("The unit is missing.");
    case IssueCode::UnitUnexpected:
        return IssueText::tr("The unit is of another physical quantity than expected.");
    case IssueCode::TextMalformed:
        return IssueText::tr("Hexadecimal text with an odd or wrong digit.");
    case IssueCode::ListMalformed:
        return IssueText::tr("The list is not of the expected form.");
    case IssueCode::ListCountDiffers:
        return IssueText::tr("The list announces %1 rows and has %2.").arg(issue.expected).arg(issue.actual);
    case IssueCode::DuplicateReading:
        return IssueText::tr("The same reading was sent before in this telegram.");
    case IssueCode::OutOfRange:
        return IssueText::tr("The number is too large to be kept exactly.");
    case IssueCode::NoReading:
        return IssueText::tr("The device has not reported a reading yet.");
    case IssueCode::TimeInvalid:
        return IssueText::tr("This time does not exist.");
    case IssueCode::TimeAmbiguous:
        return IssueText::tr("This time exists twice on this day; the first was taken.");
    case IssueCode::TypeReserved:
        return IssueText::tr("A data type that is reserved.");
    case IssueCode::TypeUnexpected:
        return IssueText::tr("Another data type is expected here: %1, found %2.")
            .arg(hex(issue.expected), hex(issue.actual));
    case IssueCode::LengthExceedsData:
        return IssueText::tr("The length reaches beyond the data.");
    case IssueCode::ListLengthUnexpected:
        return IssueText::tr("A list of %1 elements is expected here, found %2.").arg(issue.expected).arg(issue.actual);
    case IssueCode::NestingTooDeep:
        return IssueText::tr("The lists are nested too deeply.");
    case IssueCode::MessageChecksumMismatch:
        return IssueText::tr(
                   "The checksum of the message does not match: sent %1, computed %2; the message was left out.")
            .arg(checksum(issue.expected), checksum(issue.actual));
    case IssueCode::MessageChecksumMissing:
        return IssueText::tr("The checksum of the message is missing.");
    case IssueCode::MessageEndMissing:
        return IssueText::tr("The end of the message is missing.");
    case IssueCode::MessageUnknown:
        return IssueText::tr("A message of an unknown kind (%1).").arg(hex(issue.actual));
    case IssueCode::ValueMissing:
        return IssueText::tr("The value is missing.");
    case IssueCode::AttentionReceived:
        if (const QString meaning = attentionText(issue.actual); !meaning.isEmpty())
            return IssueText::tr("The meter answered with attention %1: %2.").arg(hex(issue.actual), meaning);
        return IssueText::tr("The meter answered with an attention message (%1).").arg(hex(issue.actual));
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return IssueText::tr("note");
    case Severity::Warning:
        return IssueText::tr("warning");
    case Severity::Error:
        return IssueText::tr("error");
    }
    return {};
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return IssueText::tr("good");
    case Verdict::Partial:
        return IssueText::tr("usable in part");
    case Verdict::Rejected:
        return IssueText::tr("rejected");
    }
    return {};
}

QString checksumText(ChecksumState state)
{
    switch (state) {
    case ChecksumState::Absent:
        return IssueText::tr("no checksum");
    case ChecksumState::Ok:
        return IssueText::tr("checksum good");
    case ChecksumState::Bad:
        return IssueText::tr("checksum bad");
    }
    return {};
}

} // namespace meterscope::ui
