// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/parsesink.h"
#include "protocol/sml/tlcursor.h"

#include <cstdint>

namespace meterscope::sml {

/// An integer of an element, or nothing where it was left out. Not std::optional: compilers keep that in memory, which
/// costs more than all the rest of reading an element.
template<typename T> struct Number
{
    T value = 0;
    bool isPresent = false;
};

/// The productions of single elements: each reads one element, reports it to the sink and returns its value. An element
/// of another type than the grammar asks for becomes an issue, is reported with all it holds, and counts as left out.
class ElementReader
{
public:
    /// The grammar itself nests seven deep. Parameter trees may go deeper; no meter goes past a handful.
    static constexpr unsigned kMaxDepth = 16;
    static constexpr unsigned kMaxTreeDepth = 64;

    ElementReader(std::span<const std::uint8_t> bytes, std::uint32_t begin, std::uint32_t end, ParseSink &sink)
        : m_bytes(bytes)
        , m_in(bytes, begin, end)
        , m_sink(sink)
        , m_structure(sink.wantsStructure())
    { }

    [[nodiscard]] TlCursor &cursor() { return m_in; }
    [[nodiscard]] ParseSink &sink() { return m_sink; }
    [[nodiscard]] bool failed() const { return m_in.failed(); }
    [[nodiscard]] std::uint32_t position() const { return m_in.position(); }
    [[nodiscard]] std::span<const std::uint8_t> bytes() const { return m_bytes; }

    void enter(Field field, std::uint32_t begin)
    {
        if (m_structure)
            m_sink.enter(field, begin);
    }
    void leave()
    {
        if (m_structure)
            m_sink.leave(m_in.position());
    }
    void leaf(Field field, ByteRange range)
    {
        if (m_structure)
            m_sink.leaf(field, range, {});
    }
    void leaf(Field field, ByteRange range, const LeafValue &value)
    {
        if (m_structure)
            m_sink.leaf(field, range, value);
    }
    void issue(IssueCode code, Severity severity, IssueEffect effect, ByteRange range, std::uint32_t expected = 0,
               std::uint32_t actual = 0)
    {
        m_sink.issue({ code, severity, effect, range, expected, actual });
    }

    /// Opens the node of a list whose TL field has just been read.
    void enterList(Field field, Element list)
    {
        if (m_structure) {
            m_sink.enter(field, list.begin);
            m_sink.leaf(Field::SmlTypeLength, list.range(), {});
        }
    }

    /// Octets of an octet string; empty when left out.
    ByteRange octets(Field field)
    {
        if (omitted(field))
            return {};
        return presentOctets(field);
    }

    /// Any integer that is not negative; nothing when left out.
    Number<std::uint64_t> unsignedInteger(Field field)
    {
        if (omitted(field))
            return {};
        const std::uint32_t octets = m_in.takeShort(TlType::Unsigned);
        if (octets == 0)
            return uncommonUnsigned(field);
        if (m_structure)
            primitive(field, m_in.takenElement(TlType::Unsigned, octets));
        return { m_in.unsignedAt(m_in.taken(octets)), true };
    }

    /// Any integer of up to eight octets; nothing when left out.
    Number<std::int64_t> signedInteger(Field field)
    {
        if (omitted(field))
            return {};
        const std::uint32_t octets = m_in.takeShort(TlType::Integer);
        if (octets == 0)
            return uncommonSigned(field);
        if (m_structure)
            primitive(field, m_in.takenElement(TlType::Integer, octets));
        return { m_in.signedAt(m_in.taken(octets)), true };
    }

    /// Absent when left out, invalid when something else stands here.
    MeterTime time(Field field)
    {
        if (omitted(field))
            return {};
        return presentTime(field);
    }

    void boolean(Field field);
    /// Six octets; false with an issue for anything else.
    [[nodiscard]] bool objectName(Field field, ObisCode &obis)
    {
        const std::uint32_t begin = m_in.position();
        if (m_in.takeShort(TlType::Octets) != kObisLength)
            return noObjectName(field, begin);
        const std::uint8_t *octet = m_bytes.data() + m_in.taken(kObisLength).offset;
        obis = { octet[0], octet[1], octet[2], octet[3], octet[4], octet[5] };
        if (m_structure)
            objectNameLeaf(field, m_in.takenElement(TlType::Octets, kObisLength), obis);
        return true;
    }
    /// Whatever stands here, with all it holds.
    void anything(Field field) { describe(field, m_in.next(), 0); }
    /// The rest of a list of which `count` elements are left.
    void rest(std::uint32_t count);
    /// The same for an element whose TL field has been read. A list is read to its end.
    void describe(Field field, Element element, unsigned depth);
    /// An element of the wrong type: an issue, then described.
    void unexpected(Field field, Element element, TlType wanted);

    /// Leaf of a primitive by its own type.
    void report(Field field, Element element)
    {
        if (m_structure)
            primitive(field, element);
    }
    [[nodiscard]] bool wantsStructure() const { return m_structure; }

private:
    static constexpr std::uint32_t kWidestInteger = 8;
    static constexpr std::uint32_t kObisLength = 6;

    /// The leaf of a left-out element, if one stands here.
    [[nodiscard]] bool omitted(Field field)
    {
        const std::uint32_t begin = m_in.position();
        if (!m_in.skipOmitted())
            return false;
        if (m_structure)
            primitive(field, { TlType::Octets, begin, begin + 1, 0 });
        return true;
    }

    void primitive(Field field, Element element);
    ByteRange presentOctets(Field field);
    Number<std::uint64_t> uncommonUnsigned(Field field);
    Number<std::int64_t> uncommonSigned(Field field);
    void noNumber(Field field, Element element, TlType wanted);
    MeterTime presentTime(Field field);
    bool noObjectName(Field field, std::uint32_t begin);
    void objectNameLeaf(Field field, Element element, const ObisCode &obis);
    MeterTime plainTime(Field field, Element element, std::uint64_t tag);
    MeterTime taggedTime();
    MeterTime localTime();
    void skipElements(std::uint32_t count);

    std::span<const std::uint8_t> m_bytes;
    TlCursor m_in;
    ParseSink &m_sink;
    bool m_structure;
};

} // namespace meterscope::sml
