// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/interpret.h"
#include "domain/snapshot.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <cstdint>
#include <span>

namespace meterscope {

/// From the bytes of one source to its telegrams: framer, grammar, interpret(). Decodes into one snapshot that is used
/// again for every telegram. Not thread-safe; no Qt.
class TelegramStream final : private FrameHandler
{
public:
    class Receiver
    {
    public:
        virtual ~Receiver() = default;
        /// Good or bad, in stream order. Both arguments are valid during the call only.
        virtual void telegram(const FrameView &frame, const Snapshot &snapshot) = 0;
        virtual void noise(const DiscardedBytes &bytes) = 0;
    };

    /// `decryptor` (may be null), `profile` (null: detect) and `receiver` must outlive the stream.
    TelegramStream(SourceId source, const Decryptor *decryptor, const Profile *profile, Receiver &receiver);

    void push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived);
    /// No more bytes will come: what is open is reported.
    void finish();
    /// The line was interrupted: what is open is forgotten.
    void reset();

private:
    void frame(const FrameView &frame) override;
    void discarded(const DiscardedBytes &bytes) override;

    Framer m_framer;
    TelegramReader m_reader;
    InterpretOptions m_options;
    Receiver &m_receiver;
    Snapshot m_snapshot;
};

} // namespace meterscope
