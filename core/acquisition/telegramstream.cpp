// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/telegramstream.h"

namespace meterscope {

TelegramStream::TelegramStream(SourceId source, const Decryptor *decryptor, const Profile *profile, Receiver &receiver)
    : m_framer(source)
    , m_reader(decryptor)
    , m_receiver(receiver)
{
    m_options.profile = profile;
}

void TelegramStream::push(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)
{
    m_framer.push(bytes, arrived, *this);
}

void TelegramStream::finish()
{
    m_framer.finish(*this);
}

void TelegramStream::reset()
{
    m_framer.reset();
}

void TelegramStream::frame(const FrameView &frame)
{
    m_reader.read(frame, m_snapshot);
    interpret(m_snapshot, m_options);
    m_receiver.telegram(frame, m_snapshot);
}

void TelegramStream::discarded(const DiscardedBytes &bytes)
{
    m_receiver.noise(bytes);
}

} // namespace meterscope
