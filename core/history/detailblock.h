// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/columns.h"

#include <QByteArray>

#include <memory>
#include <string_view>
#include <vector>

namespace meterscope::history {

/// Columns of a block behind the measured ones, which keep their numbers.
inline constexpr std::size_t kMeterOffset = kColumnCount; ///< the meter's clock less the arrival, in s
inline constexpr std::size_t kTariff = kColumnCount + 1;
inline constexpr std::size_t kDetailColumnCount = kColumnCount + 2;

/// A set of detail columns, a bit for each.
using ColumnSet = std::uint32_t;
inline constexpr ColumnSet kAllColumns = (ColumnSet(1) << kDetailColumnCount) - 1;
[[nodiscard]] constexpr ColumnSet columnBit(std::size_t column)
{
    return ColumnSet(1) << column;
}
inline constexpr ColumnSet kRegisterColumns = (ColumnSet(1) << kRegisterCount) - 1;
inline constexpr ColumnSet kPowerColumns = columnBit(kPowerImport) | columnBit(kPowerExport);

inline constexpr ColumnSet kVoltageColumns = columnBit(kVoltageL1) | columnBit(kVoltageL2) | columnBit(kVoltageL3);

/// As many snapshots as a block holds before it is sealed: an hour and a bit at one a second. More make it hardly
/// smaller, fewer make it larger; a block with late arrivals may hold more.
inline constexpr std::size_t kBlockSnapshots = 4096;
inline constexpr std::size_t kMaximumBlockSnapshots = 65'536;

/// One column of many snapshots. A value that is not known is 0 there.
struct DetailColumn
{
    std::vector<std::int64_t> values;
    std::vector<std::uint8_t> known;
};

/// Snapshots of one segment, column by column, in the order of their keys.
class DetailBlock
{
public:
    [[nodiscard]] std::size_t size() const { return m_ids.size(); }
    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }
    [[nodiscard]] const std::vector<std::int64_t> &ids() const { return m_ids; }
    [[nodiscard]] std::optional<std::int64_t> value(std::size_t row, std::size_t column) const
    {
        const DetailColumn &from = m_columns[column];
        return from.known[row] ? std::optional(from.values[row]) : std::nullopt;
    }
    [[nodiscard]] const DetailColumn &column(std::size_t column) const { return m_columns[column]; }
    /// The measured columns of a row.
    [[nodiscard]] StoredValues values(std::size_t row) const;

    /// Behind all others, where it belongs by its key when it is late. False where that key is there already.
    bool add(std::int64_t id, const std::optional<std::int64_t> &meterOffset, const std::optional<std::int64_t> &tariff,
             const StoredValues &values);
    /// Takes out the rows with keys in [from, to]; returns their number.
    std::size_t remove(std::int64_t from, std::int64_t to);
    void clear();

    bool operator==(const DetailBlock &other) const;

private:
    friend class BlockDecoder;
    std::vector<std::int64_t> m_ids;
    std::array<DetailColumn, kDetailColumnCount> m_columns;
};

/// The bytes of a block, docs/SCHEMA.md "Blocks". Keeps its memory from one block to the next. For one thread.
class BlockEncoder
{
public:
    BlockEncoder();
    ~BlockEncoder();
    Q_DISABLE_COPY_MOVE(BlockEncoder)

    /// `block`: not empty, of one segment.
    [[nodiscard]] QByteArray encode(const DetailBlock &block);

private:
    struct Context;
    void encodeColumn(const std::vector<std::int64_t> &values, const std::vector<std::uint8_t> *known, bool twice);

    std::unique_ptr<Context> m_context;
};

class BlockDecoder
{
public:
    BlockDecoder();
    ~BlockDecoder();
    Q_DISABLE_COPY_MOVE(BlockDecoder)

    /// The keys and the wanted columns of a block; the other columns are unknown. `segment` stands in the key of the
    /// block's row. False when a checksum or anything else in the bytes is not as it was written.
    [[nodiscard]] bool decode(std::string_view bytes, std::int64_t segment, ColumnSet wanted, DetailBlock &block);

private:
    struct Context;
    struct Coded;
    [[nodiscard]] bool decodeColumn(const Coded &coded, std::string_view chunk, std::size_t rows, DetailColumn &column);
    [[nodiscard]] bool inflate(std::string_view chunk, std::size_t rows);

    std::unique_ptr<Context> m_context;
    DetailColumn m_times;
    DetailColumn m_sequences;
};

} // namespace meterscope::history
