// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramintake.h"

#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"
#include "ui/models/telegramlistmodel.h"

namespace meterscope::ui {

namespace {

class Adder final : public FrameHandler
{
public:
    Adder(TelegramListModel &telegrams, const Decryptor *decryptor)
        : m_telegrams(telegrams)
        , m_reader(decryptor)
    { }
    void frame(const FrameView &view) override
    {
        auto snapshot = std::make_shared<Snapshot>();
        m_reader.read(view, *snapshot);
        interpret(*snapshot);
        m_telegrams.add(LiveTelegram { std::make_shared<Frame>(view), std::move(snapshot) });
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        LiveNoise noise;
        noise.source = bytes.source;
        noise.offset = bytes.offset;
        noise.length = bytes.length;
        noise.received = bytes.received;
        noise.sample = std::make_shared<std::vector<std::uint8_t>>(bytes.raw.begin(), bytes.raw.end());
        m_telegrams.add(noise);
    }

private:
    TelegramListModel &m_telegrams;
    TelegramReader m_reader;
};

} // namespace

void TelegramIntake::take(std::span<const std::uint8_t> bytes, const ArrivalTime &received)
{
    Adder adder(*m_telegrams, m_decryptor);
    Framer framer(kPastedSource);
    framer.push(bytes, received, adder);
    framer.finish(adder);
}

} // namespace meterscope::ui
