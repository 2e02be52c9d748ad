// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/tlcursor.h"

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

Element TlCursor::failAt(ByteRange range)
{
    fail(IssueCode::LengthExceedsData, range);
    return { TlType::Octets, m_position, m_position, 0 };
}

Element TlCursor::nextUncommon()
{
    if (failed() || atEnd())
        return failAt({ m_position, 0 });
    std::uint8_t tl = m_bytes[m_position];
    if (tl == 0) {
        ++m_position;
        return { TlType::EndOfMessage, m_position - 1, m_position, 0 };
    }
    Element element { static_cast<TlType>((tl >> 4) & 7), m_position, m_position, 0 };
    // in further TL bytes bits 6 to 4 should be zero; some meters repeat the type there
    std::uint32_t length = tl & 0x0f;
    std::uint32_t tlBytes = 1;
    for (; (tl & 0x80) != 0; ++tlBytes) {
        if (tlBytes == kMaxTlBytes || m_position + tlBytes >= m_end)
            return failAt({ m_position, tlBytes });
        tl = m_bytes[m_position + tlBytes];
        length = (length << 4) | (tl & 0x0f);
    }
    const std::uint32_t left = m_end - m_position - tlBytes;
    const bool isList = element.type == TlType::List;
    if (isList ? length > left : (length < tlBytes || length - tlBytes > left))
        return failAt({ m_position, tlBytes });
    element.payload = m_position + tlBytes;
    element.size = isList ? length : length - tlBytes;
    m_position = element.end();
    return element;
}

std::uint64_t TlCursor::wordAtEnd(ByteRange payload) const
{
    std::uint64_t word = 0;
    for (const std::uint8_t octet : m_bytes.subspan(payload.offset, payload.length))
        word = (word << 8) | octet;
    return word << spareBits(payload);
}

} // namespace meterscope::sml
