// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/elementreader.h"

#include <limits>

namespace meterscope::sml {

namespace {

constexpr std::uint32_t kLocalTimeParts = 3;

constexpr MeterTime invalidTime()
{
    MeterTime time;
    time.form = MeterTime::Form::Invalid;
    return time;
}
constexpr MeterTime kInvalidTime = invalidTime();

/// Tags of the SML_Time choice.
enum TimeTag : std::uint64_t
{
    kSecondIndex = 1,
    kTimestamp = 2,
    kLocalTimestamp = 3,
};

LeafValue leafValue(LeafValue::Kind kind, Element element)
{
    LeafValue value;
    value.kind = kind;
    value.payload = element.payloadRange();
    return value;
}

} // namespace

void ElementReader::unexpected(Field field, Element element, TlType wanted)
{
    if (m_in.failed())
        return;
    if (!element.isReserved()) { // describe() has its own word on those
        issue(IssueCode::TypeUnexpected, Severity::Warning, IssueEffect::None, element.range(),
              static_cast<std::uint32_t>(wanted), static_cast<std::uint32_t>(element.type));
    }
    describe(field, element, 0);
}

void ElementReader::primitive(Field field, Element element)
{
    if (m_in.failed())
        return;
    LeafValue value = leafValue(LeafValue::Kind::None, element);
    if (element.isInteger() && element.size >= 1 && element.size <= kWidestInteger) {
        const bool isSigned = element.type == TlType::Integer;
        value.kind = isSigned ? LeafValue::Kind::Signed : LeafValue::Kind::Unsigned;
        value.signedValue = m_in.signedAt(element.payloadRange());
        value.unsignedValue = m_in.unsignedAt(element.payloadRange());
    } else if (element.type == TlType::Boolean && element.size == 1) {
        value.kind = LeafValue::Kind::Boolean;
        value.unsignedValue = m_bytes[element.payload] != 0 ? 1 : 0;
    } else if (element.size > 0) {
        value.kind = LeafValue::Kind::Octets;
    }
    m_sink.leaf(field, element.range(), value);
}

void ElementReader::describe(Field field, Element element, unsigned depth)
{
    if (m_in.failed())
        return;
    if (element.type != TlType::List) {
        if (element.isReserved()) {
            issue(IssueCode::TypeReserved, Severity::Error, IssueEffect::DropsPart, element.range(), 0,
                  static_cast<std::uint32_t>(element.type));
        }
        report(field, element);
        return;
    }
    enterList(field, element);
    if (depth < kMaxDepth) {
        for (std::uint32_t i = 0; i < element.size && !m_in.failed(); ++i) {
            const Element child = m_in.next();
            describe(child.type == TlType::List ? Field::SmlGenericList : Field::SmlGenericElement, child, depth + 1);
        }
    } else {
        const std::uint32_t begin = m_in.position();
        skipElements(element.size);
        issue(IssueCode::NestingTooDeep, Severity::Error, IssueEffect::DropsPart,
              ByteRange::between(element.begin, m_in.position()), kMaxDepth, 0);
        leaf(Field::SmlUnreadable, ByteRange::between(begin, m_in.position()));
    }
    leave();
}

void ElementReader::rest(std::uint32_t count)
{
    for (; count > 0 && !m_in.failed(); --count)
        anything(Field::SmlGenericElement);
}

void ElementReader::skipElements(std::uint32_t count)
{
    std::uint64_t pending = count;
    for (; pending > 0 && !m_in.failed(); --pending) {
        const Element element = m_in.next();
        if (element.type == TlType::List)
            pending += element.size;
    }
}

ByteRange ElementReader::presentOctets(Field field)
{
    const Element element = m_in.next();
    if (element.type != TlType::Octets) {
        unexpected(field, element, TlType::Octets);
        return {};
    }
    report(field, element);
    return element.payloadRange();
}

/// Everything but an unsigned integer of one to eight octets behind a single TL byte.
Number<std::uint64_t> ElementReader::uncommonUnsigned(Field field)
{
    const Element element = m_in.next();
    const bool fits = element.isInteger() && element.size >= 1 && element.size <= kWidestInteger;
    if (fits && (element.type == TlType::Unsigned || m_in.signedAt(element.payloadRange()) >= 0)) {
        report(field, element);
        return { m_in.unsignedAt(element.payloadRange()), true };
    }
    noNumber(field, element, TlType::Unsigned);
    return {};
}

/// Everything but a signed integer of one to eight octets behind a single TL byte.
Number<std::int64_t> ElementReader::uncommonSigned(Field field)
{
    const Element element = m_in.next();
    const bool fits = element.isInteger() && element.size >= 1 && element.size <= kWidestInteger;
    // read as signed, an unsigned number of eight octets is below zero when it is too large
    const bool isSigned = element.type == TlType::Integer;
    const auto value = !fits ? 0
        : isSigned           ? m_in.signedAt(element.payloadRange())
                             : static_cast<std::int64_t>(m_in.unsignedAt(element.payloadRange()));
    if (fits && (isSigned || value >= 0)) {
        report(field, element);
        return { value, true };
    }
    noNumber(field, element, TlType::Integer);
    return {};
}

/// A number without octets counts as left out; anything else is of the wrong type.
void ElementReader::noNumber(Field field, Element element, TlType wanted)
{
    if (!element.isInteger() || element.size != 0) {
        unexpected(field, element, wanted);
        return;
    }
    issue(IssueCode::ValueMissing, Severity::Warning, IssueEffect::None, element.range());
    report(field, element);
}

void ElementReader::boolean(Field field)
{
    const Element element = m_in.next();
    if (element.isOmitted() || (element.type == TlType::Boolean && element.size == 1))
        report(field, element);
    else
        unexpected(field, element, TlType::Boolean);
}

bool ElementReader::noObjectName(Field field, std::uint32_t begin)
{
    m_in.moveTo(begin);
    const Element element = m_in.next();
    if (!m_in.failed()) {
        issue(IssueCode::ObisMalformed, Severity::Error, IssueEffect::DropsPart, element.range(), kObisLength,
              element.size);
        describe(field, element, 0);
    }
    return false;
}

void ElementReader::objectNameLeaf(Field field, Element element, const ObisCode &obis)
{
    LeafValue value = leafValue(LeafValue::Kind::Obis, element);
    value.obis = obis;
    m_sink.leaf(field, element.range(), value);
}

MeterTime ElementReader::presentTime(Field field)
{
    const Element element = m_in.next();
    if (element.isInteger())
        return plainTime(field, element, kSecondIndex); // Holley meters leave the choice out
    if (element.type != TlType::List) {
        unexpected(field, element, TlType::List);
        return kInvalidTime;
    }
    MeterTime result = kInvalidTime;
    enterList(field, element);
    if (element.size == 2) {
        result = taggedTime();
    } else {
        issue(IssueCode::ListLengthUnexpected, Severity::Warning, IssueEffect::None, element.range(), 2, element.size);
        rest(element.size);
    }
    leave();
    return result;
}

MeterTime ElementReader::plainTime(Field field, Element element, std::uint64_t tag)
{
    MeterTime result = kInvalidTime;
    if (element.size >= 1 && element.size <= kWidestInteger) {
        const std::uint64_t seconds = m_in.unsignedAt(element.payloadRange());
        if (seconds <= std::numeric_limits<std::uint32_t>::max() && tag <= kLocalTimestamp) {
            const auto value = static_cast<std::uint32_t>(seconds);
            result = tag <= kSecondIndex ? MeterTime::fromSecondIndex(value) : MeterTime::fromUnix(value);
        }
    }
    if (m_structure) {
        LeafValue value = leafValue(LeafValue::Kind::Time, element);
        value.time = result;
        m_sink.leaf(field, element.range(), value);
    }
    return result;
}

MeterTime ElementReader::taggedTime()
{
    const Number<std::uint64_t> tag = unsignedInteger(Field::SmlTimeTag);
    const Element element = m_in.next();
    if (element.isOmitted()) {
        report(Field::SmlTimeValue, element);
        return {};
    }
    if (element.type == TlType::List) {
        enterList(Field::SmlTimeValue, element);
        MeterTime result = kInvalidTime;
        if (element.size == kLocalTimeParts) {
            result = localTime(); // whatever the tag says: some meters send these three parts under tag 1 or 2
        } else {
            issue(IssueCode::ListLengthUnexpected, Severity::Warning, IssueEffect::None, element.range(),
                  kLocalTimeParts, element.size);
            rest(element.size);
        }
        leave();
        return result;
    }
    if (!element.isInteger()) {
        unexpected(Field::SmlTimeValue, element, TlType::Unsigned);
        return kInvalidTime;
    }
    return plainTime(Field::SmlTimeValue, element, tag.isPresent ? tag.value : std::uint64_t(kSecondIndex));
}

MeterTime ElementReader::localTime()
{
    const Number<std::uint64_t> seconds = unsignedInteger(Field::SmlTimeValue);
    const Number<std::int64_t> offset = signedInteger(Field::SmlLocalOffset);
    const Number<std::int64_t> season = signedInteger(Field::SmlSeasonOffset);
    if (!seconds.isPresent || seconds.value > std::numeric_limits<std::uint32_t>::max())
        return kInvalidTime;
    MeterTime result = MeterTime::fromUnix(static_cast<std::uint32_t>(seconds.value));
    constexpr std::int64_t kDay = 24 * 60;
    const auto isOffset = [](std::int64_t minutes) { return minutes >= -kDay && minutes <= kDay; };
    if (offset.isPresent && isOffset(offset.value) && isOffset(season.value))
        result.offsetMinutes = static_cast<std::int16_t>(offset.value + season.value);
    return result;
}

} // namespace meterscope::sml
