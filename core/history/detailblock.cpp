// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/detailblock.h"

#include <zstd.h>

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::uint8_t kVersion = 1;
/// The keys come first, as two columns.
constexpr std::size_t kCodedColumns = kDetailColumnCount + 2;
/// Of zstd: 3 is its default. Higher ones take several times as long for a few hundredths.
constexpr int kCompression = 3;

enum Coding : std::uint8_t
{
    kAbsent = 0, ///< no row knows it
    kConstant = 1, ///< the same in every row
    kDelta = 2, ///< differences
    kDeltaTwice = 3, ///< differences of differences
    kWithUnknown = 0x10, ///< added: a bit map of the rows that know it comes first
};

/// CRC-32 as in ISO-HDLC, PNG and gzip: reflected polynomial 0xEDB88320.
constexpr auto kCrcTable = [] {
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t i = 0; i < table.size(); ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xEDB88320U : crc >> 1;
        table[i] = crc;
    }
    return table;
}();

std::uint32_t crc32(std::string_view bytes)
{
    std::uint32_t crc = 0xFFFFFFFFU;
    for (const char byte : bytes)
        crc = (crc >> 8) ^ kCrcTable[(crc ^ static_cast<std::uint8_t>(byte)) & 0xFF];
    return ~crc;
}

constexpr std::uint64_t zigzag(std::uint64_t value)
{
    return (value << 1) ^ (0 - (value >> 63));
}
constexpr std::uint64_t unzigzag(std::uint64_t value)
{
    return (value >> 1) ^ (0 - (value & 1));
}

template<typename Bytes> void putVarint(Bytes &out, std::uint64_t value)
{
    while (value >= 0x80) {
        out.push_back(static_cast<char>(value | 0x80));
        value >>= 7;
    }
    out.push_back(static_cast<char>(value));
}

/// Reads little-endian base-128 numbers; sticks at the first that is not whole.
class Varints
{
public:
    explicit Varints(std::string_view bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    { }
    [[nodiscard]] std::uint64_t next()
    {
        if (m_at != m_end && static_cast<std::int8_t>(*m_at) >= 0)
            return static_cast<std::uint8_t>(*m_at++);
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64 && m_at != m_end; shift += 7) {
            const auto byte = static_cast<std::uint8_t>(*m_at++);
            value |= std::uint64_t(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] const char *position() const { return m_at; }

private:
    const char *m_at;
    const char *m_end;
    bool m_failed = false;
};

std::uint32_t readCrc(const char *bytes)
{
    std::uint32_t crc = 0;
    for (int i = 3; i >= 0; --i)
        crc = crc << 8 | static_cast<std::uint8_t>(bytes[i]);
    return crc;
}

/// The largest chunk that `rows` rows can make: a bit map and numbers of ten bytes.
std::size_t chunkLimit(std::size_t rows)
{
    return (rows + 7) / 8 + rows * 10;
}

} // namespace

StoredValues DetailBlock::values(std::size_t row) const
{
    StoredValues values;
    for (std::size_t i = 0; i < kColumnCount; ++i)
        values[i] = value(row, i);
    return values;
}

bool DetailBlock::add(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                      const std::optional<std::int64_t> &tariff, const StoredValues &values)
{
    auto place = m_ids.end();
    if (!m_ids.empty() && id <= m_ids.back()) {
        place = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        if (*place == id)
            return false;
    }
    const auto row = place - m_ids.begin();
    m_ids.insert(place, id);
    for (std::size_t i = 0; i < kDetailColumnCount; ++i) {
        const auto &value = i < kColumnCount ? values[i] : i == kMeterOffset ? meterOffset : tariff;
        DetailColumn &column = m_columns[i];
        column.values.insert(column.values.begin() + row, value.value_or(0));
        column.known.insert(column.known.begin() + row, value.has_value() ? 1 : 0);
    }
    return true;
}

std::size_t DetailBlock::remove(std::int64_t from, std::int64_t to)
{
    const auto begin = std::lower_bound(m_ids.begin(), m_ids.end(), from) - m_ids.begin();
    const auto end = std::upper_bound(m_ids.begin(), m_ids.end(), to) - m_ids.begin();
    if (begin >= end)
        return 0;
    m_ids.erase(m_ids.begin() + begin, m_ids.begin() + end);
    for (DetailColumn &column : m_columns) {
        column.values.erase(column.values.begin() + begin, column.values.begin() + end);
        column.known.erase(column.known.begin() + begin, column.known.begin() + end);
    }
    return static_cast<std::size_t>(end - begin);
}

void DetailBlock::clear()
{
    m_ids.clear();
    for (DetailColumn &column : m_columns) {
        column.values.clear();
        column.known.clear();
    }
}

bool DetailBlock::operator==(const DetailBlock &other) const
{
    return m_ids == other.m_ids
        && std::equal(
               m_columns.begin(), m_columns.end(), other.m_columns.begin(),
               [](const DetailColumn &a, const DetailColumn &b) { return a.values == b.values && a.known == b.known; });
}

struct BlockEncoder::Context
{
    ZSTD_CCtx *zstd = ZSTD_createCCtx();
    std::vector<char> plain; ///< a chunk before it is compressed
    QByteArray header;
    QByteArray chunks;
    std::vector<std::int64_t> times;
    std::vector<std::int64_t> sequences;
};

BlockEncoder::BlockEncoder()
    : m_context(std::make_unique<Context>())
{
    ZSTD_CCtx_setParameter(m_context->zstd, ZSTD_c_compressionLevel, kCompression);
    ZSTD_CCtx_setParameter(m_context->zstd, ZSTD_c_checksumFlag, 1);
}

BlockEncoder::~BlockEncoder()
{
    ZSTD_freeCCtx(m_context->zstd);
}

void BlockEncoder::encodeColumn(const std::vector<std::int64_t> &values, const std::vector<std::uint8_t> *known,
                                bool twice)
{
    const auto unknown = known ? std::count(known->begin(), known->end(), 0) : 0;
    const std::size_t rows = values.size();
    QByteArray &header = m_context->header;
    if (unknown == static_cast<std::ptrdiff_t>(rows)) {
        header.push_back(char(kAbsent));
        return;
    }
    if (unknown == 0 && std::all_of(values.begin(), values.end(), [&](auto value) { return value == values[0]; })) {
        header.push_back(char(kConstant));
        putVarint(header, zigzag(static_cast<std::uint64_t>(values[0])));
        return;
    }
    std::vector<char> &plain = m_context->plain;
    plain.clear();
    if (unknown != 0) {
        plain.resize((rows + 7) / 8);
        for (std::size_t row = 0; row < rows; ++row)
            plain[row / 8] = static_cast<char>(plain[row / 8] | (*known)[row] << (row % 8));
    }
    // Unsigned, so that a difference wraps where it does not fit and comes back the same.
    std::uint64_t last = 0;
    std::uint64_t lastDifference = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (unknown != 0 && (*known)[row] == 0)
            continue;
        const auto value = static_cast<std::uint64_t>(values[row]);
        const std::uint64_t difference = value - last;
        putVarint(plain, zigzag(twice ? difference - lastDifference : difference));
        last = value;
        lastDifference = difference;
    }
    const std::size_t bound = ZSTD_compressBound(plain.size());
    const qsizetype before = m_context->chunks.size();
    m_context->chunks.resize(before + static_cast<qsizetype>(bound));
    const std::size_t size =
        ZSTD_compress2(m_context->zstd, m_context->chunks.data() + before, bound, plain.data(), plain.size());
    m_context->chunks.resize(before + static_cast<qsizetype>(size)); // with that much room it cannot fail
    header.push_back(static_cast<char>((twice ? kDeltaTwice : kDelta) | (unknown != 0 ? kWithUnknown : 0)));
    putVarint(header, size);
}

QByteArray BlockEncoder::encode(const DetailBlock &block)
{
    Context &context = *m_context;
    context.header.clear();
    context.chunks.clear();
    context.header.push_back(char(kVersion));
    putVarint(context.header, block.size());
    context.times.clear();
    context.sequences.clear();
    for (const std::int64_t id : block.ids()) {
        context.times.push_back(key::time(id));
        context.sequences.push_back(id & key::kMaximumSequence);
    }
    encodeColumn(context.times, nullptr, true);
    encodeColumn(context.sequences, nullptr, false);
    for (std::size_t i = 0; i < kDetailColumnCount; ++i)
        encodeColumn(block.column(i).values, &block.column(i).known, false);
    const std::uint32_t crc = crc32({ context.header.constData(), static_cast<std::size_t>(context.header.size()) });
    for (int shift = 0; shift < 32; shift += 8)
        context.header.push_back(static_cast<char>(crc >> shift));
    return context.header + context.chunks;
}

struct BlockDecoder::Context
{
    ZSTD_DCtx *zstd = ZSTD_createDCtx();
    std::vector<char> plain;
};

struct BlockDecoder::Coded
{
    std::uint8_t coding = kAbsent;
    std::int64_t constant = 0;
    std::size_t size = 0; ///< of its chunk
};

BlockDecoder::BlockDecoder()
    : m_context(std::make_unique<Context>())
{ }

BlockDecoder::~BlockDecoder()
{
    ZSTD_freeDCtx(m_context->zstd);
}

bool BlockDecoder::inflate(std::string_view chunk, std::size_t rows)
{
    const auto size = ZSTD_getFrameContentSize(chunk.data(), chunk.size());
    if (size > chunkLimit(rows)) // as are the values that say "unknown" and "no frame"
        return false;
    m_context->plain.resize(size);
    return ZSTD_decompressDCtx(m_context->zstd, m_context->plain.data(), size, chunk.data(), chunk.size()) == size;
}

bool BlockDecoder::decodeColumn(const Coded &coded, std::string_view chunk, std::size_t rows, DetailColumn &column)
{
    const std::uint8_t coding = coded.coding & ~kWithUnknown;
    column.known.assign(rows, coded.coding == kAbsent ? 0 : 1);
    column.values.assign(rows, coding == kConstant ? coded.constant : 0);
    if (coding == kAbsent || coding == kConstant)
        return true;
    if (!inflate(chunk, rows))
        return false;
    std::string_view bytes(m_context->plain.data(), m_context->plain.size());
    if ((coded.coding & kWithUnknown) != 0) {
        if (bytes.size() < (rows + 7) / 8)
            return false;
        for (std::size_t row = 0; row < rows; ++row)
            column.known[row] = static_cast<std::uint8_t>(bytes[row / 8]) >> (row % 8) & 1;
        bytes.remove_prefix((rows + 7) / 8);
    }
    Varints numbers(bytes);
    std::uint64_t last = 0;
    std::uint64_t lastDifference = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        if (column.known[row] == 0)
            continue;
        const std::uint64_t number = unzigzag(numbers.next());
        lastDifference = coding == kDeltaTwice ? lastDifference + number : number;
        last += lastDifference;
        column.values[row] = static_cast<std::int64_t>(last);
    }
    return !numbers.failed() && numbers.atEnd();
}

bool BlockDecoder::decode(std::string_view bytes, std::int64_t segment, ColumnSet wanted, DetailBlock &block)
{
    block.clear();
    if (bytes.empty() || static_cast<std::uint8_t>(bytes[0]) != kVersion)
        return false;
    Varints header(bytes.substr(1));
    const std::uint64_t rows = header.next();
    if (rows == 0 || rows > kMaximumBlockSnapshots)
        return false;
    std::array<Coded, kCodedColumns> coded;
    for (Coded &column : coded) {
        column.coding = static_cast<std::uint8_t>(header.next());
        if ((column.coding & ~kWithUnknown) > kDeltaTwice)
            return false;
        if (column.coding == kConstant)
            column.constant = static_cast<std::int64_t>(unzigzag(header.next()));
        else if (column.coding != kAbsent)
            column.size = header.next();
    }
    const auto headerSize = static_cast<std::size_t>(header.position() - bytes.data());
    if (header.failed() || bytes.size() - headerSize < 4
        || crc32(bytes.substr(0, headerSize)) != readCrc(header.position()))
        return false;
    std::string_view chunks = bytes.substr(headerSize + 4);
    for (std::size_t i = 0; i < kCodedColumns; ++i) {
        if (coded[i].size > chunks.size())
            return false;
        DetailColumn &column = i == 0 ? m_times : i == 1 ? m_sequences : block.m_columns[i - 2];
        const bool isWanted = i < 2 || (wanted & columnBit(i - 2)) != 0;
        if (!decodeColumn(isWanted ? coded[i] : Coded {}, chunks.substr(0, coded[i].size), rows, column))
            return false;
        chunks.remove_prefix(coded[i].size);
    }
    for (std::size_t row = 0; row < rows; ++row)
        block.m_ids.push_back(key::make(segment, m_times.values[row], m_sequences.values[row]));
    return chunks.empty() && std::is_sorted(block.m_ids.begin(), block.m_ids.end());
}

} // namespace meterscope::history
