// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectorfixture.h"

#include "../support/p1text.h"
#include "../support/smlcomposer.h"

#include "domain/interpret.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

#include <array>
#include <cstdio>

namespace meterscope::ui::inspectortest {

namespace {

/// 2026-04-14 11:41:00 UTC, the second the composed telegrams count from.
constexpr std::int64_t kStart = 1776166860;

class Emitter final : public FrameHandler
{
public:
    Emitter(Feed &feed, std::uint64_t offset)
        : m_feed(feed)
        , m_offset(offset)
    { }
    void frame(const FrameView &view) override
    {
        auto frame = std::make_shared<Frame>(view);
        frame->offset += m_offset;
        auto snapshot = std::make_shared<Snapshot>();
        TelegramReader().read(frame->view(), *snapshot);
        interpret(*snapshot);
        Q_EMIT m_feed.telegramArrived({ frame, snapshot });
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        LiveNoise noise;
        noise.source = bytes.source;
        noise.offset = bytes.offset + m_offset;
        noise.length = bytes.length;
        noise.received = bytes.received;
        noise.sample = std::make_shared<std::vector<std::uint8_t>>(bytes.raw.begin(), bytes.raw.end());
        Q_EMIT m_feed.noiseArrived(noise);
    }

private:
    Feed &m_feed;
    std::uint64_t m_offset;
};

class Keeper final : public FrameHandler
{
public:
    Frame kept;
    void frame(const FrameView &view) override { kept = Frame(view); }
    void discarded(const DiscardedBytes &) override { }
};

std::string text(const smltest::Bytes &bytes)
{
    return { bytes.begin(), bytes.end() };
}

} // namespace

std::string dsmrTelegram(int watts, int second)
{
    std::array<char, 16> power {};
    std::array<char, 16> time {};
    std::snprintf(power.data(), power.size(), "%02d.%03d", watts / 1000, watts % 1000);
    std::snprintf(time.data(), time.size(), "%02d", second % 60);
    return p1text::withChecksum(std::string("/Ene5\\T210-D ESMR5.0\n\n"
                                            "1-3:0.2.8(50)\n"
                                            "0-0:1.0.0(2604141341")
                                + time.data() + "S)\n"
                                + "0-0:96.1.1(4530303438303030303331363534323137)\n"
                                  "1-0:1.8.1(004761.307*kWh)\n"
                                  "1-0:1.8.2(003905.113*kWh)\n"
                                  "0-0:96.14.0(0002)\n"
                                  "1-0:1.7.0("
                                + power.data()
                                + "*kW)\n"
                                  "1-0:2.7.0(00.000*kW)\n"
                                  "1-0:99.97.0(1)(0-0:96.7.19)(240214120011W)(0000000240*s)\n"
                                  "1-0:32.7.0(231.4*V)\n"
                                  "0-1:24.1.0(003)\n"
                                  "0-1:24.2.1(260414134000S)(03187.412*m3)\n");
}

std::string smlTelegram()
{
    using namespace smltest;
    // 1-0:16.7.0, 3450 × 10^-1 W; DLMS unit 27 is W, 30 Wh.
    const Bytes power = listEntry({ "0100100700ff", integer(4, 3450), integer(1, -1), unsignedInteger(1, 27) });
    return text(file({ energyEntry(), power }));
}

void Feed::send(std::string_view bytes, int milliseconds)
{
    m_boot += std::chrono::milliseconds(milliseconds);
    const ArrivalTime received { UtcMillis(std::chrono::seconds(kStart)) + m_boot, m_boot };
    Emitter emitter(*this, m_offset);
    Framer framer(SourceId { 1 });
    framer.push(p1text::bytes(bytes), received, emitter);
    framer.finish(emitter);
    m_offset += bytes.size();
}

void Feed::open()
{
    LinkStatus status;
    status.source = SourceId { 1 };
    status.state = LinkState::Waiting;
    Q_EMIT linkChanged(status);
}

Frame frameOf(std::string_view bytes)
{
    Keeper keeper;
    Framer framer(SourceId { 1 });
    framer.push(p1text::bytes(bytes), {}, keeper);
    framer.finish(keeper);
    return keeper.kept;
}

} // namespace meterscope::ui::inspectortest
