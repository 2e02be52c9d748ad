// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/tlcursor.h"

#include <algorithm>

namespace meterscope::sml {

void TlCursor::fail(IssueCode error, ByteRange range)
{
    if (failed())
        return;
    m_error = error;
    m_errorRange = range;
    m_end = m_position;
}

void TlCursor::restart(std::uint32_t position)
{
    m_error = IssueCode::None;
    m_position = position;
    m_end = m_limit;
}

Element TlCursor::nextUncommon()
{
    Element element { TlType::Octets, m_position, m_position, 0 };
    if (failed())
        return element;
    if (atEnd()) {
        fail(IssueCode::LengthExceedsData, { m_position, 0 });
        return element;
    }
    std::uint8_t tl = m_bytes[m_position];
    if (tl == 0) {
        element.type = TlType::EndOfMessage;
        element.payload = ++m_position;
        return element;
    }
    // bits 6 to 4 count in the first TL byte only: in further ones they should be zero, and some meters set them
    element.type = static_cast<TlType>((tl >> 4) & 7);
    std::uint32_t length = tl & 0x0f;
    std::uint32_t tlBytes = 1;
    while ((tl & 0x80) != 0) {
        if (tlBytes == kMaxTlBytes || m_position + tlBytes >= m_end) {
            fail(IssueCode::LengthExceedsData, { m_position, std::min(tlBytes, m_end - m_position) });
            return element;
        }
        tl = m_bytes[m_position + tlBytes];
        length = (length << 4) | (tl & 0x0f);
        ++tlBytes;
    }
    const std::uint32_t left = m_end - m_position - tlBytes;
    const bool isList = element.type == TlType::List;
    if (isList ? length > left : (length < tlBytes || length - tlBytes > left)) {
        fail(IssueCode::LengthExceedsData, { m_position, tlBytes });
        return element;
    }
    element.payload = m_position + tlBytes;
    element.size = isList ? length : length - tlBytes;
    m_position = element.end();
    return element;
}

std::uint64_t TlCursor::unsignedAt(ByteRange payload) const
{
    std::uint64_t value = 0;
    for (std::uint32_t i = payload.offset; i < payload.end(); ++i)
        value = (value << 8) | m_bytes[i];
    return value;
}

std::int64_t TlCursor::signedAt(ByteRange payload) const
{
    if (payload.empty())
        return 0;
    const unsigned spare = 64 - 8 * std::min<std::uint32_t>(payload.length, 8);
    return static_cast<std::int64_t>(unsignedAt(payload) << spare) >> spare; // arithmetic shift, defined since C++20
}

} // namespace meterscope::sml
