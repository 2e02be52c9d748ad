// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/detailwriter.h"

#include "history/rollupwriter.h"

#include <algorithm>

namespace meterscope::history {
namespace {

QVariant stateValue(BlockState state)
{
    return sqlValue(static_cast<std::int64_t>(state));
}

QVariantList segmentRange(std::int64_t segment)
{
    return { sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) };
}

QString insertRowSql()
{
    const QString marks =
        QStringList(static_cast<qsizetype>(kDetailColumnCount) + 1, QStringLiteral("?")).join(QLatin1Char(','));
    return QStringLiteral("INSERT INTO snapshot (id, meter_offset_s, tariff, %1) VALUES (%2)")
        .arg(snapshotColumns(), marks);
}

} // namespace

DetailWriter::DetailWriter(SqlSession &session)
    : m_session(session)
    , m_reader(session)
    , m_insertRow(session, insertRowSql())
    , m_selectRows(session,
                   QStringLiteral("SELECT id, meter_offset_s, tariff, %1 FROM snapshot WHERE id BETWEEN ? AND ?"
                                  " ORDER BY id LIMIT ?")
                       .arg(snapshotColumns()))
    , m_deleteRows(session, QStringLiteral("DELETE FROM snapshot WHERE id BETWEEN ? AND ?"))
    , m_newestOfMs(session, QStringLiteral("SELECT max(id) FROM snapshot WHERE id BETWEEN ? AND ?"))
    , m_replaceBlock(session,
                     QStringLiteral("INSERT OR REPLACE INTO block (first_id, last_id, snapshots, sealed, data)"
                                    " VALUES (?,?,?,?,?)"))
    , m_deleteBlock(session, QStringLiteral("DELETE FROM block WHERE first_id = ?"))
    , m_lastBlock(session,
                  QStringLiteral("SELECT last_id FROM block WHERE first_id BETWEEN ? AND ?"
                                 " ORDER BY first_id DESC LIMIT 1"))
    , m_blockAt(session,
                QStringLiteral("SELECT first_id, sealed FROM block WHERE first_id BETWEEN ? AND ?"
                               " ORDER BY first_id DESC LIMIT 1"))
    , m_blockFrom(session,
                  QStringLiteral("SELECT first_id, sealed FROM block WHERE first_id BETWEEN ? AND ?"
                                 " ORDER BY first_id LIMIT 1"))
    , m_blockData(session, QStringLiteral("SELECT data FROM block WHERE first_id = ?"))
    , m_blockToSeal(session,
                    QStringLiteral("SELECT first_id, last_id FROM block WHERE sealed = 0"
                                   " AND ((last_id >> 9) & 4398046511103) < ? LIMIT 1"))
    , m_sealedBlock(session,
                    QStringLiteral("SELECT first_id FROM block WHERE sealed = 1 AND first_id BETWEEN ? AND ?"
                                   " AND last_id >= ? ORDER BY first_id LIMIT 1"))
    , m_anyBlock(session,
                 QStringLiteral("SELECT first_id FROM block WHERE first_id BETWEEN ? AND ? AND last_id >= ?"
                                " ORDER BY first_id LIMIT 1"))
    , m_setState(session, QStringLiteral("UPDATE block SET sealed = ? WHERE first_id = ?"))
{ }

void DetailWriter::reset()
{
    m_blockedTo.clear();
    m_gathered.clear();
}

std::int64_t DetailWriter::blockedTo(std::int64_t segment)
{
    const auto known = m_blockedTo.find(segment);
    if (known != m_blockedTo.end())
        return known->second;
    std::int64_t last = 0;
    if (m_lastBlock.run(segmentRange(segment)) && m_lastBlock.next())
        last = m_lastBlock.number(0);
    m_lastBlock.finish();
    m_blockedTo[segment] = last;
    return last;
}

std::int64_t DetailWriter::freeId(std::int64_t segment, std::int64_t ms, std::int64_t newestId)
{
    std::int64_t id = key::first(segment, ms);
    if (id > newestId)
        return id;
    const std::int64_t last = key::last(segment, ms);
    if (m_newestOfMs.run({ sqlValue(id), sqlValue(last) }) && m_newestOfMs.next())
        id = std::max(id, m_newestOfMs.number(0) + 1);
    m_newestOfMs.finish();
    const auto behind = [&](const DetailBlock &block) {
        for (const std::int64_t used : block.ids()) {
            if (used >= id && used <= last)
                id = used + 1;
        }
    };
    const auto gathered = m_gathered.find(segment);
    if (gathered != m_gathered.end())
        behind(gathered->second);
    if (id <= blockedTo(segment)) {
        DetailBlock block;
        const Place place = blockFor(last);
        if (place.firstId != 0 && readBlock(place.firstId, block))
            behind(block);
    }
    return id;
}

void DetailWriter::write(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                         const std::optional<std::int64_t> &tariff, const StoredValues &values, bool bulk)
{
    const std::int64_t segment = key::segment(id);
    if (id <= blockedTo(segment)) {
        addLate(id, meterOffset, tariff, values);
        return;
    }
    if (bulk) {
        DetailBlock &block = gather(segment);
        block.add(id, meterOffset, tariff, values);
        if (block.size() >= kBlockSnapshots)
            writeGathered(block);
        return;
    }
    const auto gathered = m_gathered.find(segment);
    if (gathered != m_gathered.end())
        writeGathered(gathered->second);
    insertRow(id, meterOffset, tariff, values);
}

/// The block that a segment's snapshots are gathered in. Plain rows behind its last block come first: they must not be
/// left before one.
DetailBlock &DetailWriter::gather(std::int64_t segment)
{
    const auto [entry, isNew] = m_gathered.try_emplace(segment);
    DetailBlock &block = entry->second;
    if (!isNew)
        return block;
    const std::int64_t last = key::last(segment, key::kMaximumTime);
    while (true) {
        const std::int64_t from = std::max(blockedTo(segment) + 1, key::first(segment, 0));
        const std::size_t rows = readRows(from, last, kBlockSnapshots, block);
        if (rows == 0)
            return block;
        m_deleteRows.run({ sqlValue(from), sqlValue(block.ids().back()) });
        if (rows < kBlockSnapshots)
            return block;
        writeGathered(block);
    }
}

void DetailWriter::writeGathered(DetailBlock &block)
{
    if (!block.isEmpty())
        writeBlock(block, BlockState::Sealed);
    block.clear();
}

void DetailWriter::flush()
{
    for (auto &[segment, block] : m_gathered)
        writeGathered(block);
    m_gathered.clear();
}

void DetailWriter::insertRow(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                             const std::optional<std::int64_t> &tariff, const StoredValues &values)
{
    m_row.clear();
    m_row << sqlValue(id) << sqlValue(meterOffset) << sqlValue(tariff);
    for (const auto &value : values)
        m_row << sqlValue(value);
    m_insertRow.run(m_row);
}

void DetailWriter::insertRows(const DetailBlock &block)
{
    for (std::size_t row = 0; row < block.size(); ++row)
        insertRow(block.ids()[row], block.value(row, kMeterOffset), block.value(row, kTariff), block.values(row));
}

void DetailWriter::writeBlock(const DetailBlock &block, BlockState state)
{
    const std::int64_t first = block.ids().front();
    const std::int64_t last = block.ids().back();
    m_replaceBlock.run({ sqlValue(first), sqlValue(last), sqlValue(static_cast<std::int64_t>(block.size())),
                         stateValue(state), m_encoder.encode(block) });
    std::int64_t &to = m_blockedTo[key::segment(first)];
    to = std::max(to, last);
}

/// The block that holds a key, or would hold it; not past the end of the last one.
DetailWriter::Place DetailWriter::blockFor(std::int64_t id)
{
    const std::int64_t segment = key::segment(id);
    Place place;
    for (Statement *statement : { &m_blockAt, &m_blockFrom }) {
        const bool before = statement == &m_blockAt;
        const QVariantList range = before ? QVariantList { sqlValue(key::first(segment, 0)), sqlValue(id) }
                                          : QVariantList { sqlValue(id), segmentRange(segment).last() };
        if (statement->run(range) && statement->next())
            place = { statement->number(0), static_cast<BlockState>(statement->number(1)) };
        statement->finish();
        if (place.firstId != 0)
            break;
    }
    return place;
}

bool DetailWriter::readBlock(std::int64_t firstId, DetailBlock &block)
{
    QByteArray bytes;
    if (m_blockData.run({ sqlValue(firstId) }) && m_blockData.next())
        bytes = m_blockData.bytes(0);
    m_blockData.finish();
    const bool whole = m_decoder.decode({ bytes.constData(), static_cast<std::size_t>(bytes.size()) },
                                        key::segment(firstId), kAllColumns, block);
    return whole && block.ids().front() == firstId;
}

void DetailWriter::addLate(std::int64_t id, const std::optional<std::int64_t> &meterOffset,
                           const std::optional<std::int64_t> &tariff, const StoredValues &values)
{
    const Place place = blockFor(id);
    DetailBlock block;
    if (place.firstId == 0 || !readBlock(place.firstId, block)) {
        if (!m_session.fault)
            m_session.fault = { HistoryError::Damaged, QStringLiteral("block %1").arg(place.firstId) };
        return;
    }
    block.add(id, meterOffset, tariff, values);
    if (block.ids().front() != place.firstId)
        m_deleteBlock.run({ sqlValue(place.firstId) });
    if (block.size() > 2 * kBlockSnapshots) {
        DetailBlock half = block;
        half.remove(block.ids()[kBlockSnapshots], INT64_MAX);
        block.remove(0, half.ids().back());
        writeBlock(half, place.state);
    }
    writeBlock(block, place.state);
    if (place.state != BlockState::Sealed)
        insertRow(id, meterOffset, tariff, values);
}

std::size_t DetailWriter::readRows(std::int64_t from, std::int64_t to, std::int64_t limit, DetailBlock &block)
{
    block.clear();
    if (!m_selectRows.run({ sqlValue(from), sqlValue(to), sqlValue(limit) }))
        return 0;
    while (m_selectRows.next())
        block.add(m_selectRows.number(0), m_selectRows.integer(1), m_selectRows.integer(2),
                  readSnapshot(m_selectRows, 3));
    m_selectRows.finish();
    return block.size();
}

bool DetailWriter::makeBlock(std::int64_t segment, std::int64_t beforeMs, bool evenIfFew)
{
    const std::int64_t from = std::max(blockedTo(segment) + 1, key::first(segment, 0));
    DetailBlock block;
    if (readRows(from, key::last(segment, beforeMs), kBlockSnapshots, block) == 0)
        return false;
    if (block.size() < kBlockSnapshots && !evenIfFew)
        return false;
    writeBlock(block, BlockState::RowsKept);
    return !m_session.fault;
}

bool DetailWriter::sealBlock(std::int64_t beforeMs)
{
    if (!m_blockToSeal.run({ sqlValue(beforeMs) }) || !m_blockToSeal.next())
        return false;
    const std::int64_t first = m_blockToSeal.number(0);
    const std::int64_t last = m_blockToSeal.number(1);
    m_blockToSeal.finish();
    DetailBlock rows;
    const std::size_t count = readRows(first, last, kMaximumBlockSnapshots, rows);
    DetailBlock kept;
    // The rows are what was promised: a block that does not hold the same is made again.
    if (count == 0 || (readBlock(first, kept) && kept == rows)) {
        m_setState.run({ stateValue(BlockState::Sealed), sqlValue(first) });
    } else {
        m_deleteBlock.run({ sqlValue(first) });
        writeBlock(rows, BlockState::Sealed);
    }
    m_deleteRows.run({ sqlValue(first), sqlValue(last) });
    return !m_session.fault;
}

bool DetailWriter::unsealBlock(std::int64_t from, std::int64_t to)
{
    const std::int64_t first = overlapping(m_sealedBlock, from, to);
    if (first == 0)
        return false;
    DetailBlock block;
    if (!readBlock(first, block)) {
        m_session.fault = { HistoryError::Damaged, QStringLiteral("block %1").arg(first) };
        return false;
    }
    insertRows(block);
    m_setState.run({ stateValue(BlockState::Unsealed), sqlValue(first) });
    return !m_session.fault;
}

void DetailWriter::sealAgain()
{
    Statement(m_session, QStringLiteral("UPDATE block SET sealed = 0 WHERE sealed = 2")).run();
}

std::int64_t DetailWriter::remove(std::int64_t from, std::int64_t to)
{
    const std::int64_t segment = key::segment(from);
    std::int64_t removed = 0;
    // Rows beside a block are copies of what it holds.
    Statement loose(m_session, QStringLiteral("SELECT count(*) FROM snapshot WHERE id BETWEEN ? AND ?"));
    if (loose.run({ sqlValue(std::max(from, blockedTo(segment) + 1)), sqlValue(to) }) && loose.next())
        removed = loose.number(0);
    loose.finish();
    m_deleteRows.run({ sqlValue(from), sqlValue(to) });
    while (const std::int64_t first = overlapping(m_anyBlock, from, to)) {
        const BlockState state = blockFor(first).state;
        DetailBlock before;
        if (!readBlock(first, before))
            before.clear(); // damaged, and wanted gone
        DetailBlock behind = before;
        const std::size_t all = before.size();
        before.remove(from, INT64_MAX);
        behind.remove(0, to);
        removed += static_cast<std::int64_t>(all - before.size() - behind.size());
        m_deleteBlock.run({ sqlValue(first) });
        for (const DetailBlock *rest : { &before, &behind }) {
            if (!rest->isEmpty())
                writeBlock(*rest, state);
        }
        m_blockedTo.erase(segment);
        if (m_session.fault)
            break;
    }
    return removed;
}

/// The first block with keys in [from, to], 0 for none.
std::int64_t DetailWriter::overlapping(Statement &statement, std::int64_t from, std::int64_t to)
{
    std::int64_t lowest = from;
    const Place at = blockFor(from);
    if (at.firstId != 0)
        lowest = std::min(lowest, at.firstId);
    std::int64_t first = 0;
    if (statement.run({ sqlValue(lowest), sqlValue(to), sqlValue(from) }) && statement.next())
        first = statement.number(0);
    statement.finish();
    return first;
}

} // namespace meterscope::history
