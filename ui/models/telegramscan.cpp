// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramscan.h"

#include <QElapsedTimer>

namespace meterscope::ui {

namespace {

/// Of a turn: less than a frame at 60 Hz, so that what is painted is not late.
constexpr qint64 kTurnMs = 8;
constexpr std::size_t kRowsBetweenLooks = 16; ///< at the clock

} // namespace

TelegramScan::TelegramScan(QObject *parent)
    : QObject(parent)
{
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &TelegramScan::work);
}

void TelegramScan::start(const TelegramStore *store, const Range &range, Condition condition, bool firstOnly)
{
    m_store = store;
    m_range = range;
    m_condition = std::move(condition);
    m_firstOnly = firstOnly;
    m_next = range.from;
    m_looked = 0;
    m_turn.start(0);
}

void TelegramScan::cancel()
{
    m_store = nullptr;
    m_turn.stop();
}

void TelegramScan::rowsArrived()
{
    if (isRunning() && !m_turn.isActive())
        m_turn.start(0);
}

void TelegramScan::oldestDropped(std::size_t count)
{
    // A next row that went is gone round: some rows may be looked at once more, none is left out.
    if (m_next >= count)
        m_next -= count;
    else
        m_next = m_range.forward || m_store == nullptr ? 0 : m_store->size() - 1;
}

void TelegramScan::work()
{
    QElapsedTimer time;
    time.start();
    std::vector<std::size_t> hits;
    std::size_t size = m_store->size();
    bool isWaiting = false;
    while (m_looked < m_range.count && !isWaiting && size > 0) {
        if (m_looked % kRowsBetweenLooks == 0 && time.elapsed() >= kTurnMs)
            break;
        const std::size_t row = m_next % size;
        isWaiting = !m_store->isHere(row); // and is asked for
        if (isWaiting)
            break;
        ++m_looked;
        m_next = (row + (m_range.forward ? 1 : size - 1)) % size;
        if (m_condition(row)) {
            hits.push_back(row);
            if (m_firstOnly)
                m_range.count = m_looked;
        }
        size = m_store->size();
    }
    const bool isDone = m_looked >= m_range.count || size == 0;
    if (isDone)
        cancel();
    else if (!isWaiting)
        m_turn.start(0);
    Q_EMIT progressed(hits, m_looked, m_range.count);
    if (isDone)
        Q_EMIT finished();
}

} // namespace meterscope::ui
