// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/blockcodec.h"

#include <zstd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <unordered_map>

namespace meterscope::capture {

namespace {

using std::chrono::milliseconds;

/// Of a record before its bytes: kind, length, two times.
constexpr std::size_t kRecordFields = 1 + 4 + 8 + 8;

struct LengthGroup
{
    std::uint32_t length;
    std::vector<std::uint32_t> records; ///< in order
};

/// Records by length, the lengths in the order in which they appear first.
[[nodiscard]] std::vector<LengthGroup> groupByLength(std::span<const std::uint32_t> lengths)
{
    std::vector<LengthGroup> groups;
    std::unordered_map<std::uint32_t, std::size_t> places;
    for (std::uint32_t i = 0; i < lengths.size(); ++i) {
        const auto [place, isNew] = places.try_emplace(lengths[i], groups.size());
        if (isNew)
            groups.push_back({ lengths[i], {} });
        groups[place->second].records.push_back(i);
    }
    return groups;
}

/// Numbers as planes: the lowest byte of each, then the next one of each ...
template<typename T, typename NumberOf>
void putPlanes(std::vector<std::uint8_t> &out, std::size_t count, NumberOf numberOf)
{
    const std::size_t begin = out.size();
    out.resize(begin + count * sizeof(T));
    for (std::size_t i = 0; i < count; ++i) {
        const auto number = static_cast<T>(numberOf(i));
        for (std::size_t plane = 0; plane < sizeof(T); ++plane)
            out[begin + plane * count + i] = static_cast<std::uint8_t>(number >> (8 * plane));
    }
}

template<typename T> [[nodiscard]] T getPlanes(std::span<const std::uint8_t> planes, std::size_t count, std::size_t i)
{
    T number = 0;
    for (std::size_t plane = 0; plane < sizeof(T); ++plane)
        number = static_cast<T>(number | static_cast<T>(planes[plane * count + i]) << (8 * plane));
    return number;
}

/// What the wall clock is ahead of the boot-time clock: constant until one of them is set.
[[nodiscard]] std::uint64_t clockDifference(const ArrivalTime &time)
{
    return static_cast<std::uint64_t>(time.utc.time_since_epoch().count())
        - static_cast<std::uint64_t>(time.sinceBoot.count());
}

[[nodiscard]] std::uint64_t utcOf(const ArrivalTime &time)
{
    return static_cast<std::uint64_t>(time.utc.time_since_epoch().count());
}

/// Records are turned so many at a time: what is read and what is written then both stay in the cache.
constexpr std::size_t kTile = 32;

/// The records of a group as planes; each byte is what it differs from the same place of the record before.
void putGroup(std::vector<std::uint8_t> &out, const LengthGroup &group, const RecordBatch &batch, std::size_t from)
{
    const std::size_t begin = out.size();
    const std::size_t width = group.records.size();
    out.resize(begin + width * group.length);
    std::vector<std::uint8_t> before(group.length);
    std::array<const std::uint8_t *, kTile> bytes {};
    for (std::size_t tile = 0; tile < width; tile += kTile) {
        const std::size_t count = std::min(kTile, width - tile);
        for (std::size_t i = 0; i < count; ++i)
            bytes[i] = batch.at(from + group.records[tile + i]).bytes.data();
        for (std::size_t place = 0; place < group.length; ++place) {
            std::uint8_t last = before[place];
            for (std::size_t i = 0; i < count; ++i) {
                out[begin + place * width + tile + i] = static_cast<std::uint8_t>(bytes[i][place] - last);
                last = bytes[i][place];
            }
            before[place] = last;
        }
    }
}

void getGroup(std::span<const std::uint8_t> planes, const LengthGroup &group, RecordBatch &batch, std::size_t from)
{
    const std::size_t width = group.records.size();
    std::vector<std::uint8_t> before(group.length);
    std::array<std::uint8_t *, kTile> bytes {};
    for (std::size_t tile = 0; tile < width; tile += kTile) {
        const std::size_t count = std::min(kTile, width - tile);
        for (std::size_t i = 0; i < count; ++i)
            bytes[i] = batch.bytesOf(from + group.records[tile + i]).data();
        for (std::size_t place = 0; place < group.length; ++place) {
            std::uint8_t last = before[place];
            for (std::size_t i = 0; i < count; ++i) {
                last = static_cast<std::uint8_t>(last + planes[place * width + tile + i]);
                bytes[i][place] = last;
            }
            before[place] = last;
        }
    }
}

/// The header of a block but for its sizes.
[[nodiscard]] BlockHeader describe(const RecordBatch &batch, std::size_t from, std::size_t to, std::uint64_t number)
{
    BlockHeader header;
    header.first = number;
    header.records = static_cast<std::uint32_t>(to - from);
    header.earliest = header.latest = batch.at(from).received.utc;
    for (std::size_t i = from; i < to; ++i) {
        const CaptureRecord record = batch.at(i);
        header.telegrams += record.kind == CaptureKind::Telegram ? 1 : 0;
        header.earliest = std::min(header.earliest, record.received.utc);
        header.latest = std::max(header.latest, record.received.utc);
    }
    return header;
}

} // namespace

BlockPacker::BlockPacker(int level)
    : m_level(level)
{ }

std::span<const std::uint8_t> BlockPacker::pack(const RecordBatch &batch, std::size_t from, std::size_t to,
                                                std::uint64_t number)
{
    const std::size_t count = to - from;
    const auto record = [&](std::size_t i) { return batch.at(from + i); };
    std::vector<std::uint32_t> lengths(count);
    for (std::size_t i = 0; i < count; ++i)
        lengths[i] = static_cast<std::uint32_t>(record(i).bytes.size());
    m_plain.clear();
    putPlanes<std::uint8_t>(m_plain, count, [&](std::size_t i) { return static_cast<std::uint8_t>(record(i).kind); });
    putPlanes<std::uint32_t>(m_plain, count, [&](std::size_t i) { return lengths[i]; });
    putPlanes<std::uint64_t>(m_plain, count, [&](std::size_t i) {
        return utcOf(record(i).received) - (i == 0 ? 0 : utcOf(record(i - 1).received));
    });
    putPlanes<std::uint64_t>(m_plain, count, [&](std::size_t i) {
        return clockDifference(record(i).received) - (i == 0 ? 0 : clockDifference(record(i - 1).received));
    });
    for (const LengthGroup &group : groupByLength(lengths))
        putGroup(m_plain, group, batch, from);

    m_block.resize(kBlockHeader + ZSTD_compressBound(m_plain.size()));
    const std::size_t stored = compress();
    if (ZSTD_isError(stored) != 0)
        return {};
    BlockHeader header = describe(batch, from, to, number);
    header.storedSize = static_cast<std::uint32_t>(stored);
    header.plainSize = static_cast<std::uint32_t>(m_plain.size());
    const auto encoded = encode(header);
    std::copy(encoded.begin(), encoded.end(), m_block.begin());
    return std::span(m_block).first(kBlockHeader + stored);
}

/// The tables of a sealing level are some 15 MB, and blocks are sealed minutes apart: they live no longer than a block.
std::size_t BlockPacker::compress()
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context)
        return static_cast<std::size_t>(-1); // the generic error
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, m_level);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    return ZSTD_compress2(context.get(), m_block.data() + kBlockHeader, m_block.size() - kBlockHeader, m_plain.data(),
                          m_plain.size());
}

BlockUnpacker::BlockUnpacker()
    : m_context(ZSTD_createDCtx())
{ }

BlockUnpacker::~BlockUnpacker()
{
    ZSTD_freeDCtx(m_context);
}

bool BlockUnpacker::unpack(const BlockHeader &header, std::span<const std::uint8_t> stored, RecordBatch &batch)
{
    const std::size_t count = header.records;
    if (stored.size() != header.storedSize || count * kRecordFields > header.plainSize)
        return false;
    m_plain.resize(header.plainSize);
    if (ZSTD_decompressDCtx(m_context, m_plain.data(), m_plain.size(), stored.data(), stored.size()) != m_plain.size())
        return false;

    std::span<const std::uint8_t> rest = m_plain;
    const auto take = [&rest](std::size_t size) {
        const auto taken = rest.first(size);
        rest = rest.subspan(size);
        return taken;
    };
    const auto kinds = take(count);
    const auto lengthPlanes = take(count * sizeof(std::uint32_t));
    const auto utcPlanes = take(count * sizeof(std::uint64_t));
    const auto differencePlanes = take(count * sizeof(std::uint64_t));
    std::vector<std::uint32_t> lengths(count);
    std::size_t bytes = 0;
    for (std::size_t i = 0; i < count; ++i) {
        lengths[i] = getPlanes<std::uint32_t>(lengthPlanes, count, i);
        bytes += lengths[i];
        const bool known = kinds[i] == static_cast<std::uint8_t>(CaptureKind::Telegram)
            || kinds[i] == static_cast<std::uint8_t>(CaptureKind::Noise);
        if (!known || lengths[i] > kLongestRecord)
            return false;
    }
    if (bytes != rest.size())
        return false;

    const std::size_t begin = batch.count();
    std::uint64_t utc = 0;
    std::uint64_t difference = 0;
    for (std::size_t i = 0; i < count; ++i) {
        utc += getPlanes<std::uint64_t>(utcPlanes, count, i);
        difference += getPlanes<std::uint64_t>(differencePlanes, count, i);
        batch.appendBlank(static_cast<CaptureKind>(kinds[i]),
                          { UtcMillis(milliseconds(static_cast<std::int64_t>(utc))),
                            milliseconds(static_cast<std::int64_t>(utc - difference)) },
                          lengths[i]);
    }
    for (const LengthGroup &group : groupByLength(lengths))
        getGroup(take(group.records.size() * group.length), group, batch, begin);
    return true;
}

} // namespace meterscope::capture
