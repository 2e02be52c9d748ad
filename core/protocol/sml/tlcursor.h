// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/byterange.h"
#include "domain/parseissue.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace meterscope::sml {

/// Type of an element: bits 6 to 4 of its first TL byte.
enum class TlType : std::uint8_t
{
    Octets = 0,
    Reserved1 = 1,
    Reserved2 = 2,
    Reserved3 = 3,
    Boolean = 4,
    Integer = 5,
    Unsigned = 6,
    List = 7,
    EndOfMessage = 8, ///< the single byte 00
};

/// One element's TL field, taken apart.
struct Element
{
    TlType type = TlType::Octets;
    std::uint32_t begin = 0; ///< of the TL field
    std::uint32_t payload = 0; ///< behind the TL field
    std::uint32_t size = 0; ///< octets of payload; List: number of elements

    /// `01`, an optional field left out; an empty octet string looks the same.
    [[nodiscard]] bool isOmitted() const { return type == TlType::Octets && size == 0; }
    [[nodiscard]] bool isInteger() const { return type == TlType::Integer || type == TlType::Unsigned; }
    [[nodiscard]] bool isReserved() const { return type >= TlType::Reserved1 && type <= TlType::Reserved3; }
    /// End of a primitive; of a list, only its TL field.
    [[nodiscard]] std::uint32_t end() const { return type == TlType::List ? payload : payload + size; }
    [[nodiscard]] ByteRange range() const { return ByteRange::between(begin, end()); }
    [[nodiscard]] ByteRange payloadRange() const { return ByteRange::between(payload, end()); }
};

/// Reads TL fields from front to back (SML 1.04, 6.3: type and length). What does not fit into the bytes that are left
/// makes the cursor fail, once and for all: there is no way to know where the next element begins.
class TlCursor
{
public:
    /// More TL bytes than four would announce more data than a frame can hold.
    static constexpr std::uint32_t kMaxTlBytes = 4;
    static constexpr std::uint8_t kOmittedTl = 0x01;
    static constexpr std::uint8_t kListTl = 0x70;

    TlCursor(std::span<const std::uint8_t> bytes, std::uint32_t begin, std::uint32_t end)
        : m_bytes(bytes)
        , m_position(begin)
        , m_end(end)
        , m_limit(end)
    { }

    [[nodiscard]] std::uint32_t position() const { return m_position; }
    [[nodiscard]] std::uint32_t limit() const { return m_limit; }
    [[nodiscard]] bool atEnd() const { return m_position >= m_end; }
    [[nodiscard]] bool failed() const { return m_error != IssueCode::None; }
    /// Why and where, once failed().
    [[nodiscard]] IssueCode error() const { return m_error; }
    [[nodiscard]] ByteRange errorRange() const { return m_errorRange; }

    /// Moves behind the TL field and the payload of a primitive, behind the TL field of a list.
    /// An omitted element at the current place when the cursor has failed.
    [[nodiscard, gnu::always_inline]] Element next()
    {
        if (m_position < m_end) [[likely]] {
            const std::uint8_t tl = m_bytes[m_position];
            const std::uint32_t length = tl & 0x0f;
            // one TL byte, a primitive or a list that fits: nearly every element
            if (tl < 0x80 && length != 0 && length <= m_end - m_position) [[likely]] {
                const std::uint32_t begin = m_position;
                const bool isList = tl >= kListTl;
                m_position += isList ? 1 : length;
                return { static_cast<TlType>(tl >> 4), begin, begin + 1, length - (isList ? 0 : 1) };
            }
        }
        return nextUncommon();
    }

    /// Moves behind a left-out element, if one stands here.
    [[nodiscard, gnu::always_inline]] bool skipOmitted()
    {
        if (m_position >= m_end || m_bytes[m_position] != kOmittedTl)
            return false;
        ++m_position;
        return true;
    }

    /// Moves behind a primitive of this type that has one TL byte and one to eight octets, and says how many octets.
    /// 0, without moving, when something else stands here.
    [[nodiscard, gnu::always_inline]] std::uint32_t takeShort(TlType type)
    {
        if (m_position >= m_end)
            return 0;
        const std::uint32_t tlOfNone = (static_cast<std::uint32_t>(type) << 4) + 1;
        const std::uint32_t octets = m_bytes[m_position] - tlOfNone; // huge when the type is another
        if (octets - 1 >= sizeof(std::uint64_t) || octets >= m_end - m_position)
            return 0;
        m_position += octets + 1;
        return octets;
    }
    /// The last `octets` before the current place, and the element they are the payload of.
    [[nodiscard]] ByteRange taken(std::uint32_t octets) const { return { m_position - octets, octets }; }
    [[nodiscard]] Element takenElement(TlType type, std::uint32_t octets) const
    {
        return { type, m_position - octets - 1, m_position - octets, octets };
    }

    /// The byte at the current place, 0 at the end.
    [[nodiscard]] std::uint8_t peek() const { return m_position < m_end ? m_bytes[m_position] : std::uint8_t(0); }
    void moveTo(std::uint32_t position) { m_position = position; }
    /// Forgets a failure: reading goes on at `position`.
    void restart(std::uint32_t position);
    void fail(IssueCode error, ByteRange range);

    /// Payload of at most eight octets as a big-endian number.
    [[nodiscard]] std::uint64_t unsignedAt(ByteRange payload) const
    {
        return payload.empty() ? 0 : wordAt(payload) >> spareBits(payload);
    }
    /// The same, sign extended from its own width.
    [[nodiscard]] std::int64_t signedAt(ByteRange payload) const
    {
        // an arithmetic shift, since C++20
        return payload.empty() ? 0 : static_cast<std::int64_t>(wordAt(payload)) >> spareBits(payload);
    }

private:
    [[nodiscard]] Element nextUncommon();
    [[nodiscard]] Element failAt(ByteRange range);
    [[nodiscard]] static unsigned spareBits(ByteRange payload) { return 64 - 8 * payload.length; }
    /// The payload's octets from the highest byte on; what is in the bytes behind them does not matter.
    [[nodiscard]] std::uint64_t wordAt(ByteRange payload) const
    {
        if (payload.offset + sizeof(std::uint64_t) > m_bytes.size())
            return wordAtEnd(payload);
        const std::uint8_t *octet = m_bytes.data() + payload.offset;
        const auto part = [octet](unsigned i) { return std::uint64_t(octet[i]) << (56 - 8 * i); };
        // spelled out, because compilers make one load of this and not of a loop
        return part(0) | part(1) | part(2) | part(3) | part(4) | part(5) | part(6) | part(7);
    }
    [[nodiscard]] std::uint64_t wordAtEnd(ByteRange payload) const;

    std::span<const std::uint8_t> m_bytes;
    std::uint32_t m_position;
    std::uint32_t m_end; ///< m_position once failed: nothing can be read any more
    std::uint32_t m_limit;
    IssueCode m_error = IssueCode::None;
    ByteRange m_errorRange;
};

} // namespace meterscope::sml
