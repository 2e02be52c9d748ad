// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/streamcutter.h"

#include <algorithm>

namespace meterscope {

namespace {

/// The framer reports noise when it ends. Noise that goes on for longer than any telegram goes out in pieces.
constexpr std::uint64_t kLongestOpen = 256 * 1024;
constexpr std::uint64_t kNoisePiece = 64 * 1024;

} // namespace

StreamCutter::StreamCutter(Receiver &receiver)
    : m_receiver(receiver)
{ }

void StreamCutter::push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)
{
    if (bytes.empty())
        return;
    const std::uint64_t end = m_begin + m_bytes.size() + bytes.size();
    if (m_arrivals.empty() || m_arrivals.back().time != arrived)
        m_arrivals.push_back({ end - bytes.size(), arrived });
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_framer.push(bytes, arrived, *this);
    while (end - m_released > kLongestOpen)
        release(CaptureKind::Noise, m_released + kNoisePiece);
    m_bytes.erase(m_bytes.begin(), m_bytes.begin() + static_cast<std::ptrdiff_t>(m_released - m_begin));
    m_begin = m_released;
}

void StreamCutter::finish()
{
    m_framer.finish(*this);
    m_bytes.clear();
    m_begin = m_released;
}

std::optional<UtcMillis> StreamCutter::openSince() const
{
    if (m_bytes.empty())
        return std::nullopt;
    // Arrivals of bytes that went out may still lead the list.
    std::size_t first = 0;
    while (first + 1 < m_arrivals.size() && m_arrivals[first + 1].offset <= m_released)
        ++first;
    return m_arrivals[first].time.utc;
}

void StreamCutter::frame(const FrameView &frame)
{
    release(CaptureKind::Telegram, frame.offset + frame.raw.size());
}

void StreamCutter::discarded(const DiscardedBytes &bytes)
{
    const std::uint64_t end = bytes.offset + bytes.length;
    while (m_released < end)
        release(CaptureKind::Noise, std::min(end, m_released + kNoisePiece));
}

/// Hands out everything up to `end`: the framer's calls cover each byte exactly once and in order.
void StreamCutter::release(CaptureKind kind, std::uint64_t end)
{
    while (m_arrivals.size() > 1 && m_arrivals[1].offset <= m_released)
        m_arrivals.pop_front();
    const auto range = std::span(m_bytes).subspan(static_cast<std::size_t>(m_released - m_begin),
                                                  static_cast<std::size_t>(end - m_released));
    m_released = end;
    m_receiver.record({ kind, m_arrivals.front().time, range });
}

} // namespace meterscope
