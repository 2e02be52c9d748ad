// SPDX-License-Identifier: GPL-3.0-or-later
#include "uartmodel.h"

#include <algorithm>
#include <bit>

namespace meterscope::test {

namespace {

constexpr double kOversampling = 16;

} // namespace

UartModel::UartModel(const UartFormat &sender, const UartFormat &receiver, bool inverted)
    : m_sender(sender)
    , m_receiver(receiver)
    , m_inverted(inverted)
{
    const int fastest = std::max(sender.baudRate, receiver.baudRate);
    m_senderStep = kOversampling * fastest / sender.baudRate;
    m_receiverStep = kOversampling * fastest / receiver.baudRate;
}

void UartModel::hold(bool level, int bits)
{
    m_sentUntil += m_senderStep * bits;
    m_line.resize(static_cast<std::size_t>(m_sentUntil), level);
}

void UartModel::send(const QByteArray &bytes)
{
    hold(true, 10);
    for (const char byte : bytes) {
        const auto data = static_cast<unsigned>(static_cast<std::uint8_t>(byte)) & ((1u << m_sender.dataBits) - 1);
        hold(false, 1);
        for (int bit = 0; bit < m_sender.dataBits; ++bit)
            hold((data >> bit & 1) != 0, 1);
        if (m_sender.evenParity)
            hold((std::popcount(data) & 1) != 0, 1);
        hold(true, 1);
    }
    hold(true, 20);
}

bool UartModel::levelAt(std::size_t step) const
{
    const bool sent = step < m_line.size() ? m_line[step] : true;
    return sent != m_inverted;
}

QByteArray UartModel::received() const
{
    QByteArray result;
    m_framingErrors = 0;
    const std::size_t end = m_line.size();
    std::size_t step = 1;
    const auto sample = [&](std::size_t start, double bit) {
        return levelAt(start + static_cast<std::size_t>((bit + 0.5) * m_receiverStep));
    };
    while (step < end) {
        if (!(levelAt(step - 1) && !levelAt(step)) || sample(step, 0)) {
            ++step;
            continue;
        }
        unsigned data = 0;
        for (int bit = 0; bit < m_receiver.dataBits; ++bit)
            data |= static_cast<unsigned>(sample(step, 1 + bit)) << bit;
        const int stopBit = 1 + m_receiver.dataBits + (m_receiver.evenParity ? 1 : 0);
        const bool stop = sample(step, stopBit);
        result += static_cast<char>(data);
        std::size_t next = step + static_cast<std::size_t>((stopBit + 0.5) * m_receiverStep);
        if (!stop) {
            ++m_framingErrors;
            while (next < end && !levelAt(next))
                ++next; // a break lasts until the line rises
        }
        step = next + 1;
    }
    return result;
}

} // namespace meterscope::test
