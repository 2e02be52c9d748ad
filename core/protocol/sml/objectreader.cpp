// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/objectreader.h"

#include "domain/obisregistry.h"

#include <limits>

namespace meterscope::sml {

namespace {

constexpr std::uint32_t kListEntryFields = 7;
constexpr std::uint32_t kPeriodEntryFields = 5;
constexpr std::uint32_t kValueEntryFields = 2;
constexpr std::uint32_t kWidestInteger = 8;
constexpr std::uint64_t kListTypeTime = 1;

} // namespace

bool ObjectReader::openEntry(Field field, Element list, std::uint32_t usual, std::uint32_t least)
{
    if (list.type != TlType::List) {
        m_in.unexpected(field, list, TlType::List);
        return false;
    }
    m_in.enterList(field, list);
    m_scalerUnusable = false;
    if (list.size >= least)
        return true;
    m_in.issue(IssueCode::ListLengthUnexpected, Severity::Error, IssueEffect::DropsPart, list.range(), usual,
               list.size);
    m_in.rest(list.size);
    m_in.leave();
    return false;
}

void ObjectReader::closeEntry(Element list, std::uint32_t usual, Reading &reading, bool isNamed)
{
    if (list.size >= usual)
        m_in.octets(Field::SmlValueSignature);
    if (list.size != usual && !m_in.failed()) {
        m_in.issue(IssueCode::ListLengthUnexpected, Severity::Warning, IssueEffect::None, list.range(), usual,
                   list.size);
        m_in.rest(list.size > usual ? list.size - usual : 0);
    }
    if (isNamed && !m_in.failed()) {
        reading.row = findObis(reading.obis);
        reading.whole = ByteRange::between(list.begin, m_in.position());
        m_in.sink().reading(reading);
        ++m_reported;
    }
    m_in.leave();
}

void ObjectReader::listEntry()
{
    const Element list = m_in.cursor().next();
    // meters that leave out the signature's field are known; without a value there is nothing to report
    if (!openEntry(Field::SmlListEntry, list, kListEntryFields, kListEntryFields - 1))
        return;
    Reading reading = m_blank;
    const bool isNamed = m_in.objectName(Field::SmlObjectName, reading.obis);
    status(reading);
    reading.captured = m_in.time(Field::SmlValueTime);
    unitAndScaler(reading);
    value(reading);
    closeEntry(list, kListEntryFields, reading, isNamed);
}

void ObjectReader::periodEntry(const MeterTime &captured)
{
    const Element list = m_in.cursor().next();
    if (!openEntry(Field::SmlPeriodEntry, list, kPeriodEntryFields, kPeriodEntryFields - 1))
        return;
    Reading reading = m_blank;
    reading.captured = captured;
    const bool isNamed = m_in.objectName(Field::SmlObjectName, reading.obis);
    unitAndScaler(reading);
    value(reading);
    closeEntry(list, kPeriodEntryFields, reading, isNamed);
}

void ObjectReader::valueEntry(TlCursor &column, const MeterTime &captured, const Number<std::uint64_t> &status)
{
    const Element list = m_in.cursor().next();
    if (!openEntry(Field::SmlListEntry, list, kValueEntryFields, kValueEntryFields - 1))
        return;
    Reading reading = m_blank;
    reading.captured = captured;
    reading.hasStatus = status.isPresent;
    reading.status = status.value;

    const bool isNamed = headerEntry(column, reading);
    value(reading);
    closeEntry(list, kValueEntryFields, reading, isNamed);
}

/// The column's name, unit and scaler. The header list was reported when it was read; here it only lends its values.
bool ObjectReader::headerEntry(TlCursor &column, Reading &reading)
{
    const Element list = column.next();
    const Element name = column.next();
    const Element unit = column.next();
    const Element scaler = column.next();
    if (column.failed() || list.type != TlType::List || name.type != TlType::Octets || name.size != 6)
        return false;
    const std::uint8_t *octet = m_in.bytes().data() + name.payload;
    reading.obis = { octet[0], octet[1], octet[2], octet[3], octet[4], octet[5] };
    if (unit.isInteger() && unit.size == 1)
        applyUnit(reading, column.unsignedAt(unit.payloadRange()), unit.range());
    if (scaler.isInteger() && scaler.size == 1)
        applyScaler(reading, column.signedAt(scaler.payloadRange()), scaler.range());
    else if (!scaler.isOmitted())
        m_scalerUnusable = true;
    return true;
}

void ObjectReader::status(Reading &reading)
{
    const Number<std::uint64_t> status = m_in.unsignedInteger(Field::SmlStatus);
    reading.hasStatus = status.isPresent;
    reading.status = status.value;
}

void ObjectReader::unitAndScaler(Reading &reading)
{
    const std::uint32_t begin = m_in.position();
    const Number<std::uint64_t> code = m_in.unsignedInteger(Field::SmlUnit);
    if (code.isPresent)
        applyUnit(reading, code.value, ByteRange::between(begin, m_in.position()));
    const std::uint32_t scalerBegin = m_in.position();
    const Number<std::int64_t> scaler = m_in.signedInteger(Field::SmlScaler);
    if (scaler.isPresent)
        applyScaler(reading, scaler.value, ByteRange::between(scalerBegin, m_in.position()));
}

void ObjectReader::applyUnit(Reading &reading, std::uint64_t code, ByteRange range)
{
    if (code > std::numeric_limits<std::uint8_t>::max()) {
        m_in.issue(IssueCode::OutOfRange, Severity::Warning, IssueEffect::None, range);
        return;
    }
    reading.hasUnitCode = true;
    reading.unitCode = static_cast<std::uint8_t>(code);
}

void ObjectReader::applyScaler(Reading &reading, std::int64_t scaler, ByteRange range)
{
    if (scaler < std::numeric_limits<std::int8_t>::min() || scaler > std::numeric_limits<std::int8_t>::max()) {
        m_in.issue(IssueCode::OutOfRange, Severity::Warning, IssueEffect::None, range);
        m_scalerUnusable = true;
        return;
    }
    reading.hasScaler = true;
    reading.scaler = static_cast<std::int8_t>(scaler);
}

void ObjectReader::value(Reading &reading)
{
    TlType type = TlType::Integer;
    std::uint32_t octets = m_in.cursor().takeShort(type);
    if (octets == 0) {
        type = TlType::Unsigned;
        octets = m_in.cursor().takeShort(type);
    }
    if (octets == 0) {
        uncommonValue(reading);
        return;
    }
    reading.value = m_in.cursor().taken(octets);
    integerValue(reading, type);
    if (m_in.wantsStructure())
        valueLeaf(reading, m_in.cursor().takenElement(type, octets));
}

/// One to eight octets.
void ObjectReader::integerValue(Reading &reading, TlType type)
{
    const bool isSigned = type == TlType::Integer;
    reading.integerSigned = isSigned;
    reading.rawInteger = isSigned ? m_in.cursor().signedAt(reading.value)
                                  : static_cast<std::int64_t>(m_in.cursor().unsignedAt(reading.value));
    const bool tooLarge = !isSigned && reading.rawInteger < 0;
    if (tooLarge || m_scalerUnusable) {
        octetsOfInteger(reading, tooLarge);
        return;
    }
    reading.kind = Reading::Kind::Integer;
    reading.integerBytes = static_cast<std::uint8_t>(reading.value.length);
    reading.number = Decimal(reading.rawInteger, reading.scaler);
    reading.isDecimal = true;
}

/// An integer that nobody can give a value: too large, or with a scaler that is none.
void ObjectReader::octetsOfInteger(Reading &reading, bool tooLarge)
{
    reading.kind = Reading::Kind::Octets;
    reading.rawInteger = 0;
    if (tooLarge) {
        const ByteRange element { reading.value.offset - 1, reading.value.length + 1 };
        m_in.issue(IssueCode::OutOfRange, Severity::Warning, IssueEffect::None, element);
    }
}

void ObjectReader::uncommonValue(Reading &reading)
{
    const Element element = m_in.cursor().next();
    if (m_in.failed())
        return;
    reading.value = element.payloadRange();
    if (element.type == TlType::List) {
        listValue(reading, element);
    } else if (element.isInteger()) {
        uncommonInteger(reading, element);
    } else if (element.type == TlType::Boolean && element.size == 1) {
        reading.kind = Reading::Kind::Boolean;
        reading.rawInteger = m_in.bytes()[element.payload] != 0 ? 1 : 0;
        reading.number = Decimal(reading.rawInteger, 0);
        m_in.report(Field::SmlValue, element);
    } else if (element.type == TlType::Boolean && element.size == 0) {
        m_in.issue(IssueCode::ValueMissing, Severity::Warning, IssueEffect::None, element.range());
        m_in.report(Field::SmlValue, element);
    } else {
        if (element.size > 0 && !element.isReserved())
            reading.kind = Reading::Kind::Octets;
        if (element.type == TlType::Octets)
            m_in.report(Field::SmlValue, element);
        else
            m_in.unexpected(Field::SmlValue, element, TlType::Octets);
    }
}

/// No octets, more than eight, or more than one TL byte.
void ObjectReader::uncommonInteger(Reading &reading, Element element)
{
    if (element.size == 0) {
        m_in.issue(IssueCode::ValueMissing, Severity::Warning, IssueEffect::None, element.range());
    } else if (element.size <= kWidestInteger) {
        integerValue(reading, element.type);
    } else {
        reading.kind = Reading::Kind::Octets;
        m_in.issue(IssueCode::OutOfRange, Severity::Warning, IssueEffect::None, element.range());
    }
    if (m_in.wantsStructure())
        valueLeaf(reading, element);
}

/// SML_ListType: `72 62 01` and an SML_Time is known from meters; of anything else the bytes are kept.
void ObjectReader::listValue(Reading &reading, Element list)
{
    TlCursor ahead = m_in.cursor();
    const Element tag = ahead.next();
    const bool isTime = list.size == 2 && tag.isInteger() && tag.size >= 1 && tag.size <= kWidestInteger
        && ahead.unsignedAt(tag.payloadRange()) == kListTypeTime;
    if (isTime) {
        m_in.enterList(Field::SmlValue, list);
        static_cast<void>(m_in.unsignedInteger(Field::SmlTimeTag));
        reading.kind = Reading::Kind::Time;
        reading.captured = m_in.time(Field::SmlTime);
        m_in.leave();
    } else {
        m_in.unexpected(Field::SmlValue, list, TlType::Integer);
        reading.kind = Reading::Kind::Octets;
    }
    reading.value = ByteRange::between(list.begin, m_in.position());
}

void ObjectReader::valueLeaf(const Reading &reading, Element element)
{
    LeafValue value;
    value.payload = reading.value;
    if (reading.kind == Reading::Kind::Integer) {
        value.kind = LeafValue::Kind::Decimal;
        value.signedValue = reading.rawInteger;
        value.decimal = reading.number;
    } else if (reading.kind == Reading::Kind::Octets) {
        value.kind = LeafValue::Kind::Octets;
    }
    m_in.leaf(Field::SmlValue, element.range(), value);
}

} // namespace meterscope::sml
