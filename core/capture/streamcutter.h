// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturerecord.h"
#include "protocol/framer.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace meterscope {

/// Cuts the bytes of a line into records, none lost: telegrams as the framer finds them, and everything between them.
/// The records put behind each other are the line again. For one thread.
class StreamCutter final : private FrameHandler
{
public:
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        /// Valid during the call.
        virtual void record(const CaptureRecord &record) = 0;
    };

    explicit StreamCutter(Receiver &receiver); ///< must outlive the cutter

    void push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived);
    /// The line was interrupted, or ends: what is open goes out.
    void finish();
    /// When the first byte came that is in no record yet; nullopt: there is none.
    [[nodiscard]] std::optional<UtcMillis> openSince() const;

private:
    struct Arrival
    {
        std::uint64_t offset;
        ArrivalTime time;
    };

    void frame(const FrameView &frame) override;
    void discarded(const DiscardedBytes &bytes) override;
    void release(CaptureKind kind, std::uint64_t end);

    Receiver &m_receiver;
    Framer m_framer;
    std::vector<std::uint8_t> m_bytes; ///< those pushed last
    std::uint64_t m_begin = 0; ///< offset of the first of them in the stream
    std::uint64_t m_released = 0; ///< everything before this went out
    std::deque<Arrival> m_arrivals; ///< ascending; covers what did not
};

} // namespace meterscope
