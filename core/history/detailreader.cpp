// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/detailreader.h"

#include <algorithm>

namespace meterscope::history {
namespace {

std::int64_t lowestId(std::int64_t id)
{
    return key::first(key::segment(id), 0);
}

QString columnName(std::size_t column)
{
    if (column == kMeterOffset)
        return QStringLiteral("meter_offset_s");
    if (column == kTariff)
        return QStringLiteral("tariff");
    return QString::fromLatin1(kColumns[column].name);
}

QString rowSql(ColumnSet wanted)
{
    QString columns = QStringLiteral("id");
    for (std::size_t i = 0; i < kDetailColumnCount; ++i) {
        if ((wanted & columnBit(i)) != 0)
            columns += QStringLiteral(", ") + columnName(i);
    }
    return QStringLiteral("SELECT %1 FROM snapshot WHERE id > ? AND id <= ? ORDER BY id").arg(columns);
}

} // namespace

DetailReader::DetailReader(SqlSession &session)
    : m_session(session)
    // Blocks of a segment do not overlap, so the one that holds a key is the last that begins at or before it.
    , m_blocks(session,
               QStringLiteral("SELECT first_id, last_id, data FROM block WHERE first_id >= coalesce((SELECT first_id"
                              " FROM block WHERE first_id BETWEEN ? AND ? ORDER BY first_id DESC LIMIT 1), ?)"
                              " AND first_id <= ? ORDER BY first_id"))
    , m_lastBlock(session,
                  QStringLiteral("SELECT last_id FROM block WHERE first_id BETWEEN ? AND ?"
                                 " ORDER BY first_id DESC LIMIT 1"))
    , m_firstBlock(session,
                   QStringLiteral("SELECT first_id FROM block WHERE first_id BETWEEN ? AND ?"
                                  " ORDER BY first_id LIMIT 1"))
    , m_firstRow(session, QStringLiteral("SELECT id FROM snapshot WHERE id BETWEEN ? AND ? ORDER BY id LIMIT 1"))
    , m_lastRow(session, QStringLiteral("SELECT id FROM snapshot WHERE id BETWEEN ? AND ? ORDER BY id DESC LIMIT 1"))
{ }

void DetailReader::start(std::int64_t after, std::int64_t last, ColumnSet wanted)
{
    finish();
    m_after = after;
    m_last = last;
    m_wanted = wanted;
    const QVariant lowest = sqlValue(lowestId(last));
    if (last <= after || !m_blocks.run({ lowest, sqlValue(after), lowest, sqlValue(last) }))
        return;
    m_stage = Stage::Blocks;
}

void DetailReader::finish()
{
    m_blocks.finish();
    if (m_running)
        m_running->finish();
    m_running = nullptr;
    m_stage = Stage::Done;
}

bool DetailReader::next()
{
    while (m_stage == Stage::Blocks) {
        if (nextBlock())
            return true;
    }
    return m_stage == Stage::Rows && nextRows();
}

bool DetailReader::nextBlock()
{
    if (!m_blocks.next()) {
        m_blocks.finish();
        // Snapshots are in blocks up to the last one of their segment, whether rows of them are kept beside it or not.
        std::int64_t after = m_after;
        const std::int64_t segment = key::segment(m_last);
        if (m_lastBlock.run({ sqlValue(lowestId(m_last)), sqlValue(key::last(segment, key::kMaximumTime)) })
            && m_lastBlock.next())
            after = std::max(after, m_lastBlock.number(0));
        m_lastBlock.finish();
        m_stage = Stage::Done;
        if (after < m_last && rowStatement().run({ sqlValue(after), sqlValue(m_last) })) {
            m_running = &rowStatement();
            m_stage = Stage::Rows;
        }
        return false;
    }
    if (m_blocks.number(1) <= m_after)
        return false;
    const std::int64_t first = m_blocks.number(0);
    const QByteArray bytes = m_blocks.bytes(2);
    const bool whole = m_decoder.decode({ bytes.constData(), static_cast<std::size_t>(bytes.size()) },
                                        key::segment(first), m_wanted, m_block);
    if (!whole || m_block.ids().front() != first) {
        m_session.fault = { HistoryError::Damaged, QStringLiteral("block %1").arg(first) };
        finish();
        return false;
    }
    const auto &ids = m_block.ids();
    m_begin = static_cast<std::size_t>(std::upper_bound(ids.begin(), ids.end(), m_after) - ids.begin());
    m_end = static_cast<std::size_t>(std::upper_bound(ids.begin(), ids.end(), m_last) - ids.begin());
    return m_begin != m_end;
}

bool DetailReader::nextRows()
{
    m_block.clear();
    StoredValues values;
    std::optional<std::int64_t> offset;
    std::optional<std::int64_t> tariff;
    while (m_block.size() < kBlockSnapshots && m_running->next()) {
        int position = 1;
        for (std::size_t i = 0; i < kDetailColumnCount; ++i) {
            if ((m_wanted & columnBit(i)) == 0)
                continue;
            auto &value = i < kColumnCount ? values[i] : i == kMeterOffset ? offset : tariff;
            value = m_running->integer(position++);
        }
        m_block.add(m_running->number(0), offset, tariff, values);
    }
    m_begin = 0;
    m_end = m_block.size();
    if (m_end == 0)
        finish();
    return m_end != 0;
}

Statement &DetailReader::rowStatement()
{
    return m_rows.try_emplace(m_wanted, m_session, rowSql(m_wanted)).first->second;
}

std::int64_t DetailReader::firstId(std::int64_t segment)
{
    const QVariantList range { sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) };
    std::int64_t first = 0;
    for (Statement *statement : { &m_firstBlock, &m_firstRow }) {
        if (statement->run(range) && statement->next())
            first = first == 0 ? statement->number(0) : std::min(first, statement->number(0));
        statement->finish();
    }
    return first;
}

std::int64_t DetailReader::lastId(std::int64_t segment)
{
    const QVariantList range { sqlValue(key::first(segment, 0)), sqlValue(key::last(segment, key::kMaximumTime)) };
    std::int64_t last = 0;
    for (Statement *statement : { &m_lastBlock, &m_lastRow }) {
        if (statement->run(range) && statement->next())
            last = std::max(last, statement->number(0));
        statement->finish();
    }
    return last;
}

} // namespace meterscope::history
