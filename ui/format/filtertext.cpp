// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/filtertext.h"

#include "domain/obisregistry.h"
#include "ui/format/quantitytext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace meterscope::ui {

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(meterscope::ui::FilterText)
};

struct FieldDescription
{
    const char *field;
    const char *text;
};
constexpr std::array kDescriptions {
    FieldDescription { "obis", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "codes that were sent") },
    FieldDescription { "crc", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "checksum: ok, bad, absent") },
    FieldDescription { "verdict", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "ok, partial, rejected") },
    FieldDescription { "protocol", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "dsmr, sml, encrypted") },
    FieldDescription { "issue", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "what is wrong with a telegram") },
    FieldDescription { "dt", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "time since the last telegram") },
    FieldDescription { "length", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "bytes on the line") },
    FieldDescription { "number", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "number in the list") },
    FieldDescription { "tariff", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "active tariff") },
    FieldDescription { "power", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "power from the grid") },
    FieldDescription { "time", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "time of arrival") },
    FieldDescription { "clock", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "the meter's own clock") },
    FieldDescription { "text", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "text among the bytes") },
    FieldDescription { "hex", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "bytes, in hex") },
    FieldDescription { "fault", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "rejected telegrams and noise") },
    FieldDescription { "late", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "longer gap than usual") },
    FieldDescription { "noise", QT_TRANSLATE_NOOP("meterscope::ui::FilterText", "bytes that belong to no telegram") },
};

QString codeText(const std::string &text)
{
    const auto code = ObisCode::parse(text);
    const ObisRow *row = code ? findObis(*code) : nullptr;
    if (row == nullptr)
        return {};
    Measurement measurement;
    measurement.quantity = row->quantity;
    measurement.phase = row->phase;
    measurement.tariff = row->tariff;
    measurement.channel = row->anyB ? code->b : std::uint8_t(0);
    return measurementTitle(measurement);
}

} // namespace

QString filterErrorText(FilterErrorKind kind, const QString &wrong)
{
    switch (kind) {
    case FilterErrorKind::None:
        return {};
    case FilterErrorKind::CharacterUnknown:
        return FilterText::tr("“%1” has no meaning in a filter.").arg(wrong);
    case FilterErrorKind::TextUnterminated:
        return FilterText::tr("The second quotation mark is missing.");
    case FilterErrorKind::ConditionExpected:
        return wrong.isEmpty() ? FilterText::tr("A condition is missing at the end, such as crc == bad.")
                               : FilterText::tr("A condition belongs here, not “%1”.").arg(wrong);
    case FilterErrorKind::FieldUnknown:
        return FilterText::tr("There is no field “%1”.").arg(wrong);
    case FilterErrorKind::OperatorExpected:
        return FilterText::tr("A comparison is missing, such as == or >.");
    case FilterErrorKind::OperatorUnfit:
        return FilterText::tr("This field cannot be compared with “%1”.").arg(wrong);
    case FilterErrorKind::ValueExpected:
        return FilterText::tr("A value to compare with is missing.");
    case FilterErrorKind::ValueUnfit:
        return FilterText::tr("“%1” is no value for this field.").arg(wrong);
    case FilterErrorKind::WordUnknown:
        return FilterText::tr("This field is never “%1”.").arg(wrong);
    case FilterErrorKind::NumberMalformed:
        return FilterText::tr("“%1” is no number, or one with too many digits.").arg(wrong);
    case FilterErrorKind::UnitUnknown:
        return FilterText::tr("There is no unit “%1”.").arg(wrong);
    case FilterErrorKind::UnitUnfit:
        return FilterText::tr("“%1” is no unit of this field.").arg(wrong);
    case FilterErrorKind::CodeMalformed:
        return FilterText::tr("“%1” is no OBIS code, such as 1-0:1.7.0 or 1-0:*.7.0.").arg(wrong);
    case FilterErrorKind::TimeMalformed:
        return FilterText::tr("“%1” is no time, such as 12:00 or 2026-11-28T12:00.").arg(wrong);
    case FilterErrorKind::OctetsMalformed:
        return FilterText::tr("“%1” is no row of bytes in hex, such as 1B1B.").arg(wrong);
    case FilterErrorKind::BracketUnclosed:
        return FilterText::tr("This bracket is not closed.");
    case FilterErrorKind::BracketUnopened:
        return FilterText::tr("This bracket was not opened.");
    case FilterErrorKind::JoinExpected:
        return FilterText::tr("“and” or “or” is missing in front of “%1”.").arg(wrong);
    case FilterErrorKind::TooDeep:
        return FilterText::tr("Too many brackets inside each other.");
    }
    return {};
}

QString filterCandidateText(const FilterCandidate &candidate)
{
    switch (candidate.kind) {
    case FilterCandidate::Kind::Field: {
        const auto row = std::find_if(kDescriptions.begin(), kDescriptions.end(),
                                      [&](const FieldDescription &one) { return candidate.text == one.field; });
        return row == kDescriptions.end() ? QString() : FilterText::tr(row->text);
    }
    case FilterCandidate::Kind::Code:
        return codeText(candidate.text);
    case FilterCandidate::Kind::Quantity:
        for (std::size_t i = 0; i < kQuantityCount; ++i)
            if (const auto quantity = static_cast<Quantity>(i); quantityName(quantity) == candidate.text)
                return quantityText(quantity);
        return {};
    case FilterCandidate::Kind::Operator:
    case FilterCandidate::Kind::Word:
    case FilterCandidate::Kind::Unit:
    case FilterCandidate::Kind::Join:
        break;
    }
    return {};
}

} // namespace meterscope::ui
