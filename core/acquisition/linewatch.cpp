// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/linewatch.h"

#include "acquisition/lineclassifier.h"
#include "acquisition/lineproof.h"

#include <algorithm>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds kSilence { 12'000 };
constexpr milliseconds kProbesAreNews { 120'000 };
constexpr std::uint32_t kUsbPacket = 62; // payload of an FTDI chip's full-speed packet: 64 less two of status
constexpr std::uint32_t kRealTimePerHour = 3600;

/// What meters send before their PIN is entered: 1.8.0, and none of 16.7.0, 15.7.0, 1.7.0 and 36.7.0.
bool holdsCountersOnly(const Snapshot &snapshot)
{
    return snapshot.protocol == Protocol::Sml && snapshot.find(Quantity::ActiveEnergyImport) != nullptr
        && !snapshot.netPower() && !snapshot.netPower(Phase::L1)
        && snapshot.find(Quantity::ActivePowerAbsolute) == nullptr;
}

} // namespace

LineWatch::LineWatch(const LinkSettings &settings)
    : m_kind(settings.kind)
    , m_line(settings.line)
    , m_clockCounts(
          settings.kind != LinkKind::Replay
          && !(settings.kind == LinkKind::Simulated && settings.simulation.telegramsPerHour > kRealTimePerHour))
{ }

void LineWatch::opened(Time now)
{
    m_openedAt = now;
    m_bytesSinceOpen = 0;
    m_lastBytes.reset();
    m_outcomes.clear();
    m_pattern.clear();
    m_clockAhead.clear();
    m_countersOnly = 0;
    m_lineEndsRestored = 0;
    m_modemProbes = 0;
    m_otherReader.clear();
    startListening(now);
}

void LineWatch::startListening(Time now)
{
    m_since = now;
    m_bytes = 0;
    m_window.clear();
}

void LineWatch::received(const ByteChunk &chunk)
{
    m_lastBytes = chunk.arrived.sinceBoot;
    const auto bytes = chunk.view();
    m_bytes += bytes.size();
    m_bytesSinceOpen += bytes.size();
    const auto kept = bytes.last(std::min(bytes.size(), kWindow));
    m_window.insert(m_window.end(), kept.begin(), kept.end());
    if (m_window.size() > 2 * kWindow)
        m_window.erase(m_window.begin(), m_window.end() - static_cast<std::ptrdiff_t>(kWindow));
}

void LineWatch::telegram(const FrameView &frame, const Snapshot &snapshot, Time now)
{
    if (m_outcomes.size() == kRemembered)
        m_outcomes.pop_front();
    const bool accepted = snapshot.accepted();
    // The first telegram after the line was opened may be the end of one that began before.
    const bool comparable = !accepted && frame.kind != FrameKind::Encrypted;
    m_outcomes.push_back({ accepted, comparable ? m_pattern.compare(frame.raw) : TelegramDamage {} });
    if (!accepted)
        return;
    if (frame.kind != FrameKind::Encrypted)
        m_pattern.accept(frame.raw);
    learn(frame, snapshot);
    startListening(now);
}

void LineWatch::learn(const FrameView &frame, const Snapshot &snapshot)
{
    m_lineEndsRestored = frame.lineEndsRestored ? m_lineEndsRestored + 1 : 0;
    m_countersOnly = holdsCountersOnly(snapshot) ? m_countersOnly + 1 : 0;
    if (!m_clockCounts || !snapshot.meterTime)
        return;
    if (m_clockAhead.size() == kClocks)
        m_clockAhead.pop_front();
    m_clockAhead.push_back(*snapshot.meterTime - std::chrono::floor<std::chrono::seconds>(snapshot.received.utc));
}

void LineWatch::noise(const DiscardedBytes &bytes, Time now)
{
    const std::uint32_t probes = proof::modemProbes(bytes.raw);
    if (probes == 0)
        return;
    m_modemProbes += probes;
    m_lastProbe = now;
}

bool LineWatch::wantsOtherReader() const
{
    return m_kind == LinkKind::Serial && record().cut > 0;
}

TelegramRecord LineWatch::record() const
{
    TelegramRecord record;
    const std::size_t old = m_outcomes.size() - std::min(m_outcomes.size(), kRecent);
    for (std::size_t index = 0; index < m_outcomes.size(); ++index) {
        const Outcome &outcome = m_outcomes[index];
        record.recent += index >= old;
        record.recentRejected += index >= old && !outcome.accepted;
        ++record.remembered;
        record.rejected += !outcome.accepted;
        record.toZero += outcome.damage.toZero;
        record.toOne += outcome.damage.toOne;
        record.missingBytes += outcome.damage.missing;
        record.cut += outcome.damage.missing > 0;
        record.cutWholePackets += outcome.damage.missing > 0 && outcome.damage.missing % kUsbPacket == 0;
    }
    record.countersOnly = m_countersOnly;
    record.lineEndsRestored = m_lineEndsRestored;
    if (!m_clockAhead.empty())
        record.lastClockAhead = m_clockAhead.back();
    if (m_clockAhead.size() == kClocks) {
        std::array<std::chrono::seconds, kClocks> sorted {};
        std::copy(m_clockAhead.begin(), m_clockAhead.end(), sorted.begin());
        std::sort(sorted.begin(), sorted.end());
        record.clockAhead = sorted[kClocks / 2];
    }
    return record;
}

std::span<const std::uint8_t> LineWatch::window() const
{
    return std::span(m_window).last(std::min(m_window.size(), kWindow));
}

LineFinding LineWatch::finding(Time now, const std::optional<LineErrorCounts> &errors, std::optional<Time> period) const
{
    return diagnose(evidence(now, errors, period));
}

bool LineWatch::wantsMoreTelegrams(Time now) const
{
    return meterscope::wantsMoreTelegrams(evidence(now, std::nullopt, std::nullopt));
}

LineEvidence LineWatch::evidence(Time now, const std::optional<LineErrorCounts> &errors,
                                 std::optional<Time> period) const
{
    LineEvidence evidence;
    evidence.kind = m_kind;
    evidence.line = m_line;
    evidence.listened = now - m_since;
    evidence.silent = now - m_lastBytes.value_or(m_openedAt);
    constexpr int silentPeriods = 3;
    evidence.patience = std::max(period.value_or(Time(0)) * silentPeriods, kSilence);
    evidence.bytes = m_bytes;
    evidence.bytesSinceOpen = m_bytesSinceOpen;
    evidence.window = window();
    evidence.telegrams = record();
    evidence.modemProbes = m_lastProbe && now - *m_lastProbe < kProbesAreNews ? m_modemProbes : 0;
    evidence.otherReader = m_otherReader;
    evidence.errors = errors;
    return evidence;
}

std::optional<std::uint32_t> LineWatch::lightQuality(Time now) const
{
    if (m_kind == LinkKind::Tcp || m_kind == LinkKind::Replay || m_line.baudRate != k9600_8N1.baudRate)
        return std::nullopt;
    constexpr milliseconds fresh { 5'000 };
    if (!m_lastBytes || now - *m_lastBytes > fresh)
        return 0;
    constexpr std::size_t judged = 4;
    constexpr std::uint32_t readable = 700;
    if (now - m_since <= fresh && !m_outcomes.empty()) {
        const std::size_t count = std::min(m_outcomes.size(), judged);
        const auto good = std::count_if(m_outcomes.end() - static_cast<std::ptrdiff_t>(count), m_outcomes.end(),
                                        [](const Outcome &outcome) { return outcome.accepted; });
        return readable + (1000 - readable) * static_cast<std::uint32_t>(good) / static_cast<std::uint32_t>(count);
    }
    // A third of SML's bits are dark; every pulse that is lost makes one more, every phantom one less.
    constexpr std::uint32_t dark = 330;
    const std::uint32_t ones = measure(window()).ones;
    const std::uint32_t arrived =
        ones >= dark ? (1000 - std::min(ones, 1000u)) * 1000 / (1000 - dark) : ones * 1000 / dark;
    return std::min(arrived, 1000u) * readable / 1000;
}

} // namespace meterscope
