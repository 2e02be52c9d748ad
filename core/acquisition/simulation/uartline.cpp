// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/uartline.h"

#include "acquisition/simulation/randomhash.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace meterscope {

namespace {

constexpr unsigned kPauseBits = 20;
constexpr std::int64_t kOversampling = 16;
constexpr std::int64_t kHalfBit = kOversampling / 2;

bool parityBit(unsigned data, char parity)
{
    const bool odd = (std::popcount(data) & 1) != 0;
    return parity == 'E' ? odd : !odd;
}

} // namespace

UartLine::UartLine(const LineSettings &sender, const LineSettings &receiver, const LineImpairment &impairment)
    : m_sender(sender)
    , m_receiver(receiver)
    , m_impairment(impairment)
{
    // A tick divides both a thousandth of the sender's bit and a sixteenth of the receiver's.
    const std::int64_t common = std::gcd<std::int64_t>(m_sender.baudRate, m_receiver.baudRate);
    constexpr std::int64_t perMille = 1000;
    m_cell = kOversampling * perMille * (m_receiver.baudRate / common);
    m_sample = perMille * (m_sender.baudRate / common);
    m_edges.push_back({ 0, true });
}

std::uint32_t UartLine::dice()
{
    return static_cast<std::uint32_t>(randomHash(m_impairment.seed, m_draws++) % 1000);
}

std::int64_t UartLine::rise(std::int64_t time)
{
    std::int64_t delay = m_impairment.riseDelay * m_cell / 1000;
    const std::int64_t spread = m_impairment.riseJitter * m_cell / 1000;
    // The sum of two throws: most edges come near the mean, few very late.
    for (int thrown = 0; thrown < 2 && spread > 0; ++thrown)
        delay +=
            static_cast<std::int64_t>(randomHash(m_impairment.seed, m_draws++) % static_cast<std::uint64_t>(spread + 1))
            - spread / 2;
    return time + std::max<std::int64_t>(delay, 0);
}

void UartLine::cell(bool level)
{
    if (!level && m_impairment.lostLight > 0 && dice() < m_impairment.lostLight)
        level = true;
    else if (level && m_impairment.phantomLight > 0 && dice() < m_impairment.phantomLight)
        level = false;
    const std::int64_t begin = m_sent;
    m_sent += m_cell;
    if (level == m_edges.back().level)
        return;
    if (level) {
        m_edges.push_back({ rise(begin), true });
    } else if (m_edges.back().time >= begin && m_edges.size() > 1) {
        m_edges.pop_back(); // a pulse shorter than the line needs to rise is none
    } else {
        m_edges.push_back({ begin, false });
    }
}

void UartLine::hold(bool level, unsigned cells)
{
    for (unsigned count = 0; count < cells; ++count)
        cell(level);
}

void UartLine::send(std::string_view bytes)
{
    hold(true, kPauseBits);
    for (const char byte : bytes) {
        const unsigned data = static_cast<unsigned char>(byte) & ((1u << m_sender.dataBits) - 1);
        cell(false);
        for (unsigned bit = 0; bit < m_sender.dataBits; ++bit)
            cell((data >> bit & 1) != 0);
        if (m_sender.parity != 'N')
            cell(parityBit(data, m_sender.parity));
        hold(true, m_sender.stopBits + m_impairment.gapBits);
    }
    hold(true, kPauseBits);
}

bool UartLine::levelAt(std::int64_t time)
{
    while (m_position + 1 < m_edges.size() && m_edges[m_position + 1].time <= time)
        ++m_position;
    return m_edges[m_position].level != m_impairment.inverted;
}

bool UartLine::findStart(std::int64_t end)
{
    // From here to the next edge the line is what it is; a start is an edge that leads down.
    bool before = levelAt(m_read);
    while (true) {
        if (m_position + 1 >= m_edges.size() || m_edges[m_position + 1].time >= end)
            return false;
        const std::int64_t edge = m_edges[m_position + 1].time;
        const bool after = levelAt(edge);
        m_read = edge;
        if (before && !after) {
            m_read = (edge + m_sample - 1) / m_sample * m_sample; // seen at the next sample
            const std::size_t position = m_position;
            if (!levelAt(m_read + kHalfBit * m_sample))
                return true;
            m_position = position; // too short: noise
            m_read = edge;
        }
        before = after;
    }
}

void UartLine::readByte(UartReceipt &receipt, std::int64_t end)
{
    std::int64_t middle = m_read + kHalfBit * m_sample;
    const auto next = [&] {
        middle += kOversampling * m_sample;
        return levelAt(middle);
    };
    unsigned data = 0;
    for (unsigned bit = 0; bit < m_receiver.dataBits; ++bit)
        data |= static_cast<unsigned>(next()) << bit;
    const bool hasParity = m_receiver.parity != 'N';
    const bool parity = hasParity && next();
    const bool stop = next();
    receipt.bytes += static_cast<char>(data);
    if (hasParity && parity != parityBit(data, m_receiver.parity))
        ++receipt.errors.parity;
    m_read = middle;
    if (stop)
        return;
    if (data == 0 && !parity)
        ++receipt.errors.breaks;
    else
        ++receipt.errors.framing;
    while (m_read < end && !levelAt(m_read)) { // nothing begins before the line has risen
        if (m_position + 1 >= m_edges.size())
            m_read = end;
        else
            m_read = m_edges[m_position + 1].time;
    }
}

UartReceipt UartLine::receive()
{
    UartReceipt receipt;
    // A byte that has begun is read to its end: the line idles after every send().
    const std::int64_t end = m_sent;
    while (m_read < end && findStart(end))
        readByte(receipt, end);
    m_read = std::max(m_read, end);
    if (m_position > 0) {
        m_edges.erase(m_edges.begin(), m_edges.begin() + static_cast<std::ptrdiff_t>(m_position));
        m_position = 0;
    }
    return receipt;
}

} // namespace meterscope
