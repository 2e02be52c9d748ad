// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/frame.h"

#include <cstdint>
#include <memory>
#include <span>

namespace meterscope {

/// Receives what a Framer finds, in stream order; the ranges of all calls cover every byte pushed exactly once.
class FrameHandler
{
public:
    virtual ~FrameHandler() = default;
    virtual void frame(const FrameView &frame) = 0;
    virtual void discarded(const DiscardedBytes &bytes) = 0;
};

/// Which telegrams to look for.
enum class FramerMode : std::uint8_t
{
    Auto, ///< everything at once: DSMR text, SML, encrypted frames
    Dsmr, ///< DSMR text and encrypted frames
    Sml,
};

/// Cuts a byte stream into frames. The same bytes give the same frames and discarded ranges however they are chunked.
/// Memory is bounded: what runs past the size cap of its kind is given up as truncated (DSMR) or discarded (SML).
/// Frames that lie inside one pushed chunk are handed out without a copy. Not thread-safe; one per source.
class Framer
{
public:
    explicit Framer(SourceId source = {}, FramerMode mode = FramerMode::Auto);
    ~Framer();
    Framer(Framer &&) noexcept;
    Framer &operator=(Framer &&) noexcept;

    void push(std::span<const std::uint8_t> bytes, const ArrivalTime &received, FrameHandler &handler);
    /// End of input: what is open becomes a truncated frame or discarded bytes.
    void finish(FrameHandler &handler);
    /// Forgets everything open without reporting it (the line was reopened); the stream offset goes on.
    void reset();

    /// Bytes pushed so far.
    [[nodiscard]] std::uint64_t streamOffset() const;
    /// Bytes of the frame or noise that is open now.
    [[nodiscard]] std::size_t pending() const;
    /// Bytes of the open frame that are kept; noise is counted only.
    [[nodiscard]] std::size_t held() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace meterscope
