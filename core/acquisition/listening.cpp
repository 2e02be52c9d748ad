// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/listening.h"

#include "acquisition/lineclassifier.h"
#include "domain/profile.h"

#include <algorithm>
#include <iterator>

namespace meterscope {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t kRecent = 1024; // holds a header and most of a telegram
constexpr std::size_t kProof = 128;
constexpr milliseconds kPeriodPatience { 1'500 }; // for the next telegram of a meter that sends every second
constexpr milliseconds kLongest { 21'500 }; // from the first byte: the verdict is promised within 22 s
constexpr milliseconds kShortestWindow { 1'000 };
constexpr milliseconds kDoubt { 20'000 }; // for the telegrams behind one that is odd

LinkSettings lineOf(LinkKind kind, const LineSettings &line)
{
    LinkSettings settings;
    settings.kind = kind;
    settings.line = line;
    return settings;
}

/// What may be said of a meter that is read.
bool isRemark(LineHint hint)
{
    constexpr LineHint remarks[] { LineHint::WeakPullUp,  LineHint::LostBytes, LineHint::ModemProbe,
                                   LineHint::ReducedData, LineHint::ClockOff,  LineHint::RelayAltersBytes };
    return std::find(std::begin(remarks), std::end(remarks), hint) != std::end(remarks);
}

LineDialect dialectOf(const FrameView &frame)
{
    switch (frame.kind) {
    case FrameKind::Sml:
        return LineDialect::Sml;
    case FrameKind::Encrypted:
        return LineDialect::Encrypted;
    case FrameKind::DsmrText:
        break;
    }
    const LineDialect text = dialectOfText(frame.raw);
    return text == LineDialect::Unknown ? LineDialect::P1 : text;
}

std::size_t bytesOf(const LineFinding &finding)
{
    return finding.figures.bytes;
}

} // namespace

Listening::Listening(const ListeningPlan &plan, LinkKind kind)
    : m_plan(plan)
    , m_kind(kind)
    , m_watch(lineOf(kind, m_line))
{ }

void Listening::start(Time now)
{
    const ListeningPlan plan = m_plan;
    const LinkKind kind = m_kind;
    *this = Listening(plan, kind);
    m_startedAt = now;
    openWindow(k115200_8N1, m_plan.fast, now);
}

void Listening::openWindow(const LineSettings &line, Time length, Time now)
{
    m_line = line;
    m_length = length;
    m_openedAt = now;
    m_bytes = 0;
    m_judged = 0;
    m_windowSpoke.reset();
    m_recent.clear();
    m_finding = {};
    m_watch = LineWatch(lineOf(m_kind, line));
    m_watch.opened(now);
    m_lastStart.reset();
    m_rejected = 0;
    m_accepted = 0;
    ++m_window;
}

void Listening::received(std::span<const std::uint8_t> bytes, Time now)
{
    if (bytes.empty() || finished())
        return;
    m_bytes += bytes.size();
    m_result.bytes += bytes.size();
    if (!m_firstBytes)
        m_firstBytes = now;
    if (!m_windowSpoke)
        m_windowSpoke = now;
    ByteChunk chunk;
    chunk.bytes = QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    chunk.arrived.sinceBoot = now;
    m_watch.received(chunk);
    m_recent.insert(m_recent.end(), bytes.begin(), bytes.end());
    if (m_recent.size() > 2 * kRecent)
        m_recent.erase(m_recent.begin(), m_recent.end() - static_cast<std::ptrdiff_t>(kRecent));
}

void Listening::telegram(const FrameView &frame, const Snapshot &snapshot, Time now)
{
    if (finished())
        return;
    m_watch.telegram(frame, snapshot, now);
    if (!snapshot.accepted()) {
        if (frame.kind == FrameKind::Encrypted && !frame.truncated)
            finishEncrypted(now);
        else if (!frame.truncated)
            ++m_rejected;
        return;
    }
    ++m_accepted;
    if (!m_foundAt) {
        take(frame, snapshot, now);
        return;
    }
    if (!m_result.periodMeasured) {
        const Time period = snapshot.received.sinceBoot - *m_lastStart;
        m_result.periodMs = static_cast<std::uint32_t>(std::max<std::int64_t>(period.count(), 0));
        m_result.periodMeasured = m_result.periodMs > 0;
    }
    if (const LineFinding remark = m_watch.finding(now, m_errors); isRemark(remark.hint))
        finishFound(now, remark);
    else if (m_rejected == 0 && !m_watch.wantsMoreTelegrams(now))
        finishFound(now);
}

void Listening::noise(const DiscardedBytes &bytes, Time now)
{
    if (!finished())
        m_watch.noise(bytes, now);
}

void Listening::take(const FrameView &frame, const Snapshot &snapshot, Time now)
{
    if (snapshot.measurements.empty())
        return;
    m_foundAt = now;
    m_lastStart = snapshot.received.sinceBoot;
    m_result.telegram = std::make_shared<const Snapshot>(snapshot);
    m_result.finding = classify({ m_recent, m_line, std::nullopt });
    m_result.finding.hint = LineHint::None;
    m_result.finding.step = LineStep::UseMeter;
    m_result.finding.dialect = dialectOf(frame);
    m_result.finding.confidence = Confidence::High;
    m_result.finding.detail = snapshot.identification;
    m_result.line = frame.parityBits ? LineSettings { m_line.baudRate, 7, 'E', 1 } : m_line;
    const Profile *profile = snapshot.profile;
    m_result.periodMs = profile && m_result.finding.dialect == LineDialect::P1 ? profile->intervalSeconds * 1000u : 0;
}

/// Many telegrams were damaged, and it does not show by what.
LineFinding Listening::damaged() const
{
    constexpr std::uint32_t many = 3;
    if (m_rejected < many)
        return {};
    LineFinding finding = m_finding;
    finding.hint = LineHint::ChecksumFailures;
    finding.count = m_rejected;
    finding.permille = m_rejected * 1000 / (m_rejected + m_accepted);
    finding.step = stepFor(finding.hint, m_result.finding.dialect == LineDialect::Sml);
    finding.confidence = Confidence::Medium;
    finding.line.reset();
    return finding;
}

/// A meter was found: is there more to say?
void Listening::lookOn(Time now, const std::optional<LineErrorCounts> &errors)
{
    const LineFinding remark = m_watch.finding(now, errors);
    if (isRemark(remark.hint)) {
        finishFound(now, remark);
        return;
    }
    const bool doubtful = m_rejected > 0 || m_watch.wantsMoreTelegrams(now);
    const bool overdue = now - m_firstBytes.value_or(now) >= kLongest;
    if (overdue || now - *m_foundAt >= (doubtful ? kDoubt : kPeriodPatience))
        finishFound(now, damaged());
}

void Listening::finishEncrypted(Time now)
{
    LineFinding finding = classify({ m_recent, m_line, std::nullopt });
    finding.hint = LineHint::NeedsKey;
    finding.dialect = LineDialect::Encrypted;
    finding.confidence = Confidence::High;
    finding.detail.clear();
    finishWith(finding, ListeningOutcome::Fault, now, sample());
}

void Listening::tick(Time now, const std::optional<LineErrorCounts> &errors)
{
    if (finished())
        return;
    if (m_foundAt) {
        lookOn(now, errors);
        return;
    }
    judge(now, errors);
    if (isDecisive(now)) {
        endWindow(now);
        return;
    }
    // Who began to speak late is heard as long as one who spoke at once.
    const Time from = std::max(m_openedAt, m_windowSpoke.value_or(m_openedAt));
    const bool overdue = m_firstBytes && m_window > 1 && now - *m_firstBytes >= kLongest;
    if (now - from >= m_length || overdue)
        endWindow(now);
}

void Listening::judge(Time now, const std::optional<LineErrorCounts> &errors)
{
    m_errors = errors;
    if (m_bytes == m_judged)
        return;
    m_judged = m_bytes;
    m_finding = classify({ std::span(m_recent).last(std::min(m_recent.size(), kRecent)), m_line, errors });
    m_finding.bytes = m_bytes;
    m_finding.seconds = static_cast<std::uint32_t>((now - m_openedAt).count() / 1000);
}

bool Listening::isDecisive(Time now) const
{
    if (m_finding.confidence != Confidence::High || bytesOf(m_finding) < kProof)
        return false;
    switch (m_finding.hint) {
    case LineHint::Inverted: {
        // A meter that sends often is waited for until it has said its name.
        constexpr milliseconds patience { 3'000 };
        return !m_finding.detail.empty() || now - m_windowSpoke.value_or(now) >= patience;
    }
    case LineHint::TooFast:
    case LineHint::TooSlow:
    case LineHint::EightBit:
    case LineHint::NotP1:
        return true;
    default:
        return false; // a telegram may still come
    }
}

bool Listening::wasTried(const LineSettings &line) const
{
    return std::any_of(m_heard.begin(), m_heard.end(), [&line](const Heard &heard) { return heard.line == line; });
}

/// The meter spoke while the port was set to that. A window in which it did not may be opened again.
bool Listening::wasHeard(const LineSettings &line) const
{
    return std::any_of(m_heard.begin(), m_heard.end(),
                       [&line](const Heard &heard) { return heard.line == line && heard.bytes > 0; });
}

void Listening::endWindow(Time now)
{
    const LineFinding told = m_watch.finding(now, m_errors);
    if (told.hint == LineHint::RelayAltersBytes)
        m_finding = told;
    else if (m_finding.hint == LineHint::None && m_bytes > 0)
        m_finding = unread();
    if (m_bytes == 0 && m_errors && m_errors->breaks > 0)
        m_finding.hint = LineHint::OnlyBreaks;
    m_finding.seconds = static_cast<std::uint32_t>((now - m_openedAt).count() / 1000);
    m_heard.push_back({ m_finding, m_line, m_bytes, sample() });
    if (now - m_firstBytes.value_or(now) <= kLongest - kShortestWindow) {
        // Both seven and eight bits are understood at eight.
        std::optional<LineSettings> next = m_finding.line;
        if (next && next->dataBits == 7)
            *next = { next->baudRate, 8, 'N', 1 };
        const bool asked = next && m_finding.confidence != Confidence::Low && m_plan.slow.count() > 0;
        if (asked && !wasHeard(*next))
            return openWindow(*next, m_plan.slow, now);
        if (m_plan.slow.count() > 0 && !wasTried(k9600_8N1) && !isProved(m_finding))
            return openWindow(k9600_8N1, m_plan.slow, now);
        // It began to speak when the fast window was over: plugged in meanwhile.
        if (m_plan.slow.count() > 0 && m_bytes > 0 && !wasHeard(k115200_8N1) && !isProved(m_finding))
            return openWindow(k115200_8N1, m_plan.slow, now);
    }
    conclude(now);
}

bool Listening::isProved(const LineFinding &finding)
{
    const bool ofSpeed = finding.hint == LineHint::TooFast || finding.hint == LineHint::TooSlow;
    return finding.confidence == Confidence::High && finding.hint != LineHint::None && !ofSpeed;
}

/// What to say of a line that is readable and gave no good telegram.
LineFinding Listening::unread() const
{
    LineFinding finding = m_finding;
    if (m_rejected > 0)
        finding.hint = LineHint::ChecksumFailures;
    else if (finding.dialect == LineDialect::Unknown)
        finding.hint = finding.confidence == Confidence::High ? LineHint::NotAMeter : LineHint::Garbled;
    else
        finding.hint = finding.dialect == LineDialect::Encrypted ? LineHint::NeedsKey : LineHint::Garbled;
    finding.permille = finding.hint == LineHint::ChecksumFailures ? 1000 : finding.permille;
    finding.count = m_rejected;
    finding.line.reset();
    return finding;
}

void Listening::conclude(Time now)
{
    const Heard *best = nullptr;
    for (const Heard &heard : m_heard) {
        const bool spoke = heard.bytes > 0 || heard.finding.hint == LineHint::OnlyBreaks;
        const bool followed =
            heard.finding.line && std::any_of(m_heard.begin(), m_heard.end(), [&](const Heard &other) {
                return &other != &heard && other.bytes > 0 && other.line.baudRate == heard.finding.line->baudRate;
            });
        if (!spoke || followed)
            continue;
        if (!best || heard.finding.confidence >= best->finding.confidence)
            best = &heard;
    }
    if (best) {
        m_result.line = best->finding.line.value_or(best->line);
        return finishWith(best->finding, ListeningOutcome::Fault, now, best->sample);
    }
    if (m_firstBytes) { // each window sends to another: the last one is what is known
        m_result.line = m_heard.back().line;
        return finishWith(m_heard.back().finding, ListeningOutcome::Fault, now, m_heard.back().sample);
    }
    LineFinding silent;
    silent.hint = LineHint::NoBytes;
    silent.seconds = static_cast<std::uint32_t>((now - m_startedAt).count() / 1000);
    finishWith(silent, ListeningOutcome::Silent, now);
}

void Listening::finishFound(Time now, const LineFinding &remark)
{
    const LineDialect dialect = m_result.finding.dialect;
    if (remark.hint != LineHint::None) {
        m_result.finding = remark;
        m_result.finding.dialect = dialect;
    } else {
        m_result.finding.bytes = m_result.bytes;
        m_result.finding.seconds = static_cast<std::uint32_t>((now - m_startedAt).count() / 1000);
    }
    m_result.outcome = ListeningOutcome::Found;
}

std::vector<std::uint8_t> Listening::sample() const
{
    return { m_recent.end() - static_cast<std::ptrdiff_t>(std::min(m_recent.size(), ListeningResult::kSample)),
             m_recent.end() };
}

void Listening::finishWith(const LineFinding &finding, ListeningOutcome outcome, Time now,
                           const std::vector<std::uint8_t> &sample)
{
    if (!sample.empty())
        m_result.sample = std::make_shared<const std::vector<std::uint8_t>>(sample);
    m_result.finding = finding;
    m_result.finding.step = stepFor(finding.hint, finding.dialect == LineDialect::Sml);
    if (m_result.finding.seconds == 0)
        m_result.finding.seconds = static_cast<std::uint32_t>((now - m_startedAt).count() / 1000);
    m_result.outcome = outcome;
}

ListeningProgress Listening::progress(Time now) const
{
    ListeningProgress progress;
    progress.line = m_line;
    progress.elapsed = std::clamp(now - m_openedAt, Time(0), m_length);
    progress.length = m_length;
    progress.bytes = m_bytes;
    progress.finding = m_foundAt ? m_result.finding : m_finding;
    return progress;
}

} // namespace meterscope
