// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/framer.h"

#include "protocol/dsmr/cipherenvelope.h"
#include "protocol/dsmr/dsmrscanner.h"
#include "protocol/dsmr/headerline.h"
#include "protocol/framescanner.h"
#include "protocol/sml/smlscanner.h"

#include <algorithm>
#include <limits>
#include <vector>

namespace meterscope {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::uint64_t kNowhere = std::numeric_limits<std::uint64_t>::max();

/// How much of a chunk is copied at a time to what was left open by the one before: a telegram or two. The rest of the
/// chunk is then worked on where it lies.
constexpr std::size_t kPiece = 1024;

/// Where the next start is that some search function finds, remembered so that no byte is searched twice.
class StartMemory
{
public:
    [[nodiscard]] std::uint64_t next() const { return m_next; }
    /// Bytes at the end of what was searched that may be the beginning of a start.
    [[nodiscard]] std::size_t tail() const { return m_next == kNowhere ? m_tail : 0; }

    /// Brings next() up to date for starts at or after `from`; `bytes` lie at `base` in the stream.
    template<typename Find> void update(Find find, Bytes bytes, std::uint64_t base, std::uint64_t from)
    {
        if (m_next != kNowhere) {
            if (m_next >= from)
                return;
            m_searched = from;
            m_tail = 0;
        }
        const std::uint64_t end = base + bytes.size();
        const std::uint64_t unsearched = m_searched - m_tail;
        if (m_next == kNowhere && m_searched == end && (m_tail == 0 || unsearched >= from))
            return;
        const std::uint64_t begin = std::max(from, unsearched);
        const FrameScanner::Start start = find(bytes, static_cast<std::size_t>(begin - base));
        m_next = start.position < bytes.size() ? base + start.position : kNowhere;
        m_searched = end;
        m_tail = start.tail;
    }

private:
    std::uint64_t m_next = kNowhere; ///< stream offset of the next start
    std::uint64_t m_searched = 0; ///< while m_next is kNowhere: none begins before this, but perhaps in the tail
    std::size_t m_tail = 0;
};

/// One kind of frame and where the next one begins.
class Search
{
public:
    Search(FrameKind kind, std::unique_ptr<FrameScanner> scanner)
        : m_kind(kind)
        , m_scanner(std::move(scanner))
    { }

    [[nodiscard]] FrameKind kind() const { return m_kind; }
    [[nodiscard]] FrameScanner &scanner() { return *m_scanner; }
    [[nodiscard]] const StartMemory &starts() const { return m_starts; }
    [[nodiscard]] std::uint64_t next() const { return m_starts.next(); }
    /// Where a frame of this kind begins for certain, inside one of another kind that nothing proves.
    [[nodiscard]] const StartMemory &certainStarts() const
    {
        return m_kind == FrameKind::DsmrText ? m_certainStarts : m_starts;
    }
    void forget() { m_starts = m_certainStarts = {}; }

    void update(Bytes bytes, std::uint64_t base, std::uint64_t from)
    {
        m_starts.update([this](Bytes in, std::size_t at) { return m_scanner->findStart(in, at); }, bytes, base, from);
    }
    void updateCertain(Bytes bytes, std::uint64_t base, std::uint64_t from)
    {
        if (m_kind == FrameKind::DsmrText)
            m_certainStarts.update(dsmr::findCertainHeader, bytes, base, from);
        else
            update(bytes, base, from);
    }

private:
    FrameKind m_kind;
    std::unique_ptr<FrameScanner> m_scanner;
    StartMemory m_starts;
    StartMemory m_certainStarts; ///< of text only: binary starts are certain
};

std::vector<Search> searchesFor(FramerMode mode)
{
    std::vector<Search> searches;
    if (mode != FramerMode::Sml) {
        searches.emplace_back(FrameKind::DsmrText, std::make_unique<dsmr::DsmrScanner>());
        searches.emplace_back(FrameKind::Encrypted, std::make_unique<dsmr::CipherEnvelopeScanner>());
    }
    if (mode != FramerMode::Dsmr)
        searches.emplace_back(FrameKind::Sml, std::make_unique<sml::SmlScanner>());
    return searches;
}

} // namespace

class Framer::Private
{
public:
    Private(SourceId source, FramerMode mode)
        : m_source(source)
        , m_searches(searchesFor(mode))
    { }

    void push(Bytes bytes, const ArrivalTime &received, FrameHandler &handler);
    void finish(FrameHandler &handler);
    void reset();

    [[nodiscard]] std::uint64_t streamOffset() const { return m_streamOffset; }
    [[nodiscard]] std::size_t pending() const { return m_held.size() + static_cast<std::size_t>(m_noise.length); }

    [[nodiscard]] std::size_t held() const { return m_held.size(); }

private:
    struct Arrival
    {
        std::uint64_t offset;
        ArrivalTime time;
    };
    struct Limit
    {
        std::size_t position;
        bool isFinal; ///< nothing behind it belongs to the frame, whatever comes
    };

    std::size_t run(Bytes bytes, std::uint64_t base, bool atEnd, FrameHandler &handler);
    [[nodiscard]] Search *earliest(Bytes bytes, std::uint64_t base, std::uint64_t from, bool atEnd);
    [[nodiscard]] Limit limitOf(FrameKind kind, Bytes bytes, std::uint64_t base, std::uint64_t from, bool atEnd);
    static void restrict(Limit &limit, Search &search, Bytes bytes, std::uint64_t base, std::uint64_t from, bool atEnd);
    [[nodiscard]] std::size_t longestTail() const;
    [[nodiscard]] ScanResult scan(Bytes bytes, std::uint64_t base, std::size_t at, bool atEnd);
    void emitFrame(const ScanResult &result, Bytes raw, std::uint64_t offset, FrameHandler &handler);
    void addNoise(Bytes raw, std::uint64_t offset);
    void flushNoise(FrameHandler &handler);
    void noteArrival(const ArrivalTime &received);
    [[nodiscard]] const ArrivalTime &arrivalOf(std::uint64_t offset) const;
    void forgetArrivals();

    SourceId m_source;
    std::vector<Search> m_searches;
    Search *m_active = nullptr; ///< the kind of the frame that is open at the front of the bytes
    std::vector<std::uint8_t> m_held; ///< the open frame, or what may become one
    std::uint64_t m_streamOffset = 0; ///< of the byte behind the last one pushed
    std::vector<Arrival> m_arrivals; ///< ascending; covers all that is held
    DiscardedBytes m_noise;
    std::vector<std::uint8_t> m_noiseSample;
};

void Framer::Private::push(Bytes bytes, const ArrivalTime &received, FrameHandler &handler)
{
    noteArrival(received);
    const std::size_t heldBefore = m_held.size();
    std::uint64_t base = m_streamOffset - heldBefore; // of the first byte not dealt with yet
    m_streamOffset += bytes.size();

    // Complete what is open, piece by piece, until nothing from before this chunk is left.
    std::size_t used = 0;
    std::size_t consumed = 0;
    while (!m_held.empty() && used < bytes.size()) {
        const Bytes piece = bytes.subspan(used, std::min(kPiece, bytes.size() - used));
        m_held.insert(m_held.end(), piece.begin(), piece.end());
        used += piece.size();
        const std::size_t done = run(m_held, base, false, handler);
        m_held.erase(m_held.begin(), m_held.begin() + static_cast<std::ptrdiff_t>(done));
        base += done;
        consumed += done;
        if (consumed >= heldBefore) {
            used -= m_held.size();
            m_held.clear();
        }
    }
    if (m_held.empty()) {
        const Bytes rest = bytes.subspan(used);
        const std::size_t done = run(rest, base, false, handler);
        m_held.assign(rest.begin() + static_cast<std::ptrdiff_t>(done), rest.end());
    }
    forgetArrivals();
}

void Framer::Private::finish(FrameHandler &handler)
{
    run(m_held, m_streamOffset - m_held.size(), true, handler);
    m_held.clear();
    flushNoise(handler);
    reset();
}

void Framer::Private::reset()
{
    for (Search &search : m_searches)
        search.forget();
    m_active = nullptr;
    m_held.clear();
    m_arrivals.clear();
    m_noise = {};
    m_noiseSample.clear();
}

/// Deals with as many of the bytes as it can decide about; the rest must be there again, with more behind it.
std::size_t Framer::Private::run(Bytes bytes, std::uint64_t base, bool atEnd, FrameHandler &handler)
{
    std::size_t at = 0;
    for (;;) {
        if (m_active == nullptr) {
            m_active = earliest(bytes, base, base + at, atEnd);
            const std::size_t noiseEnd = m_active != nullptr ? static_cast<std::size_t>(m_active->next() - base)
                                                             : bytes.size() - (atEnd ? 0 : longestTail());
            addNoise(bytes.subspan(at, noiseEnd - at), base + at);
            at = noiseEnd;
            if (m_active == nullptr)
                return at;
            m_active->scanner().begin();
        }
        const ScanResult result = scan(bytes, base, at, atEnd);
        if (result.state == ScanResult::State::NeedMore)
            return at;
        const Bytes raw = bytes.subspan(at, result.length);
        if (result.state == ScanResult::State::Frame)
            emitFrame(result, raw, base + at, handler);
        else
            addNoise(raw, base + at);
        at += result.length;
        m_active = nullptr;
    }
}

/// The search whose next start comes first; null when there is none before what may become the start of a binary frame.
/// Text is looked for only up to the next binary frame, so that what a header is does not depend on the bytes in there.
Search *Framer::Private::earliest(Bytes bytes, std::uint64_t base, std::uint64_t from, bool atEnd)
{
    Search *first = nullptr;
    const std::size_t textEnd = limitOf(FrameKind::DsmrText, bytes, base, from, atEnd).position;
    for (Search &search : m_searches) {
        if (search.kind() == FrameKind::DsmrText)
            search.update(bytes.first(textEnd), base, from);
        else
            search.update(bytes, base, from);
        if (search.next() != kNowhere && (first == nullptr || search.next() < first->next()))
            first = &search;
    }
    return first != nullptr && first->next() - base <= bytes.size() - (atEnd ? 0 : longestTail()) ? first : nullptr;
}

/// Where a frame of that kind, in which nothing is proven, ends at the latest: at the first certain start of another
/// kind behind `from`, or at what may become one.
Framer::Private::Limit Framer::Private::limitOf(FrameKind kind, Bytes bytes, std::uint64_t base, std::uint64_t from,
                                                bool atEnd)
{
    Limit limit { bytes.size(), atEnd };
    for (Search &search : m_searches) {
        if (search.kind() != kind)
            restrict(limit, search, bytes, base, from, atEnd);
    }
    return limit;
}

void Framer::Private::restrict(Limit &limit, Search &search, Bytes bytes, std::uint64_t base, std::uint64_t from,
                               bool atEnd)
{
    search.updateCertain(bytes, base, from);
    const StartMemory &starts = search.certainStarts();
    if (starts.next() != kNowhere && starts.next() - base < limit.position)
        limit = { static_cast<std::size_t>(starts.next() - base), true };
    else if (!atEnd && bytes.size() - starts.tail() < limit.position)
        limit = { bytes.size() - starts.tail(), false };
}

std::size_t Framer::Private::longestTail() const
{
    std::size_t longest = 0;
    for (const Search &search : m_searches)
        longest = std::max(longest, search.starts().tail());
    return longest;
}

/// Text, and ciphertext that nobody can check here, end where a frame of another kind begins. What has a good checksum
/// may hold anything; where nothing is proven, a frame that certainly begins inside must not be lost with it.
ScanResult Framer::Private::scan(Bytes bytes, std::uint64_t base, std::size_t at, bool atEnd)
{
    const FrameKind kind = m_active->kind();
    Limit limit { bytes.size(), atEnd };
    if (kind != FrameKind::Sml)
        limit = limitOf(kind, bytes, base, base + at, atEnd);
    ScanResult result = m_active->scanner().scan(bytes.subspan(at, limit.position - at), limit.isFinal);
    if (kind == FrameKind::Encrypted || result.state == ScanResult::State::NeedMore
        || result.info.checksum == ChecksumState::Ok)
        return result;
    if (kind == FrameKind::Sml)
        limit = limitOf(kind, bytes, base, base + at + 1, atEnd);
    else // in other parity, which the scanner does not see
        restrict(limit, *m_active, bytes, base, base + at + 1, atEnd);
    if (limit.position >= at + result.length)
        return result;
    if (!limit.isFinal)
        return {};
    FrameInfo cut; // what was found out about the longer one holds no more
    cut.kind = kind;
    cut.truncated = true;
    cut.parityBits = result.info.parityBits;
    return { result.state, limit.position - at, cut };
}

void Framer::Private::emitFrame(const ScanResult &result, Bytes raw, std::uint64_t offset, FrameHandler &handler)
{
    flushNoise(handler);
    FrameView frame;
    static_cast<FrameInfo &>(frame) = result.info;
    frame.source = m_source;
    frame.offset = offset;
    frame.received = arrivalOf(offset);
    frame.raw = raw;
    handler.frame(frame);
}

void Framer::Private::addNoise(Bytes raw, std::uint64_t offset)
{
    if (raw.empty())
        return;
    if (m_noise.length == 0) {
        m_noise.offset = offset;
        m_noise.received = arrivalOf(offset);
    }
    m_noise.length += raw.size();
    const Bytes sample = raw.first(std::min(raw.size(), kDiscardedSample - m_noiseSample.size()));
    m_noiseSample.insert(m_noiseSample.end(), sample.begin(), sample.end());
}

void Framer::Private::flushNoise(FrameHandler &handler)
{
    if (m_noise.length == 0)
        return;
    m_noise.source = m_source;
    m_noise.raw = m_noiseSample;
    handler.discarded(m_noise);
    m_noise = {};
    m_noiseSample.clear();
}

void Framer::Private::noteArrival(const ArrivalTime &received)
{
    if (m_arrivals.empty() || m_arrivals.back().time != received)
        m_arrivals.push_back({ m_streamOffset, received });
}

const ArrivalTime &Framer::Private::arrivalOf(std::uint64_t offset) const
{
    const auto behind = std::upper_bound(m_arrivals.begin(), m_arrivals.end(), offset,
                                         [](std::uint64_t value, const Arrival &a) { return value < a.offset; });
    return std::prev(behind)->time;
}

/// Keeps the arrivals of what is held and of what comes next.
void Framer::Private::forgetArrivals()
{
    const std::uint64_t oldest = m_streamOffset - m_held.size();
    auto keep = m_arrivals.begin();
    while (keep + 1 != m_arrivals.end() && (keep + 1)->offset <= oldest)
        ++keep;
    m_arrivals.erase(m_arrivals.begin(), keep);
}

Framer::Framer(SourceId source, FramerMode mode)
    : d(std::make_unique<Private>(source, mode))
{ }

Framer::~Framer() = default;
Framer::Framer(Framer &&) noexcept = default;
Framer &Framer::operator=(Framer &&) noexcept = default;

void Framer::push(std::span<const std::uint8_t> bytes, const ArrivalTime &received, FrameHandler &handler)
{
    if (!bytes.empty())
        d->push(bytes, received, handler);
}

void Framer::finish(FrameHandler &handler)
{
    d->finish(handler);
}

void Framer::reset()
{
    d->reset();
}

std::uint64_t Framer::streamOffset() const
{
    return d->streamOffset();
}

std::size_t Framer::pending() const
{
    return d->pending();
}

std::size_t Framer::held() const
{
    return d->held();
}

} // namespace meterscope
