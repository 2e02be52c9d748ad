// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/capturerows.h"

#include "domain/interpret.h"
#include "protocol/framer.h"

#include <algorithm>

namespace meterscope {

namespace {

/// A capture holds one line.
constexpr SourceId kLine { 1 };
/// Records in front of the first row that are read for its gap and its damage.
constexpr std::uint64_t kRowsBefore = 16;

class OneFrame final : public FrameHandler
{
public:
    std::shared_ptr<Frame> found;
    void frame(const FrameView &frame) override { found = std::make_shared<Frame>(frame); }
    void discarded(const DiscardedBytes &) override { }
};

ui::LiveNoise noiseOf(const CaptureRecord &record, const ArrivalTime &received)
{
    ui::LiveNoise noise;
    noise.source = kLine;
    noise.offset = 1; // what is the beginning of listening, the sequence says
    noise.length = record.bytes.size();
    noise.received = received;
    noise.sample = std::make_shared<std::vector<std::uint8_t>>(record.bytes.begin(), record.bytes.end());
    return noise;
}

} // namespace

std::shared_ptr<const Frame> frameOf(const CaptureRecord &record)
{
    if (record.kind != CaptureKind::Telegram)
        return nullptr;
    OneFrame handler;
    Framer framer(kLine);
    framer.push(record.bytes, record.received, handler);
    framer.finish(handler);
    const bool isWhole = handler.found && handler.found->raw.size() == record.bytes.size();
    return isWhole ? handler.found : nullptr;
}

CaptureRows::CaptureRows(CaptureChain &capture, const Decryptor *decryptor, std::uint64_t begin)
    : m_capture(capture)
    , m_reader(decryptor)
    , m_sequence(begin - std::min(begin, kRowsBefore))
    , m_next(begin - std::min(begin, kRowsBefore))
{
    if (m_next > 0)
        m_sequence.lineContinues(kLine);
    while (m_next < begin)
        (void)next();
}

CaptureRows::Row CaptureRows::next()
{
    // Of a block that is damaged the rows stay, without bytes: noise that nobody can read.
    m_record = m_capture.record(m_next++).value_or(CaptureRecord { CaptureKind::Noise, {}, {} });
    CaptureRecord timed = m_record;
    timed.received = steady(m_record.received);
    const auto frame = frameOf(timed);
    if (!frame) {
        m_summary = m_sequence.next(noiseOf(m_record, timed.received));
        return { m_summary, m_record, nullptr };
    }
    m_reader.read(frame->view(), m_snapshot);
    interpret(m_snapshot);
    m_summary = m_sequence.next(frame, m_snapshot);
    return { m_summary, m_record, &m_snapshot };
}

/// The boot-time clock begins anew when the computer is started; then the wall clock tells how long that took.
ArrivalTime CaptureRows::steady(const ArrivalTime &received)
{
    if (m_last) {
        const auto passed = received.sinceBoot - m_last->sinceBoot;
        m_clock += passed.count() >= 0 ? passed : std::max(received.utc - m_last->utc, std::chrono::milliseconds(0));
    }
    if (received != ArrivalTime {})
        m_last = received;
    return { received.utc, m_clock };
}

} // namespace meterscope
