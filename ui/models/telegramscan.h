// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramstore.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace meterscope::ui {

/// Looks at the rows of a store one after the other, some milliseconds at a time, and waits for those that are not here
/// yet: for filters, searches and the next fault in a list of a million rows, while the window stays awake. GUI thread.
class TelegramScan : public QObject
{
    Q_OBJECT
public:
    explicit TelegramScan(QObject *parent = nullptr);

    struct Range
    {
        std::size_t from = 0; ///< the first row that is looked at
        std::size_t count = 0; ///< how many; going over an end of the store it goes on at the other one
        bool forward = true;
    };
    /// Asked for each row that is here. True: a hit.
    using Condition = std::function<bool(std::size_t row)>;

    /// Ends what was going on without finished(). `store` must outlive the scan, or cancel() comes first.
    /// `firstOnly`: the first hit is the end.
    void start(const TelegramStore *store, const Range &range, Condition condition, bool firstOnly);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_store != nullptr; }
    /// The store has rows it did not have before.
    void rowsArrived();
    /// The store has become longer: they are looked at too.
    void rowsAppended(std::size_t count) { m_range.count += count; }
    /// The store has dropped its first rows: all others moved up.
    void oldestDropped(std::size_t count);
    /// One turn at once instead of when the event loop comes round: what is found in it needs no waiting.
    void work();

Q_SIGNALS:
    /// Hits in the order of looking, some at a time; `looked` rows of `total` are done.
    void progressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total);
    void finished();

private:
    const TelegramStore *m_store = nullptr;
    Range m_range;
    Condition m_condition;
    bool m_firstOnly = false;
    std::size_t m_next = 0; ///< the row that is looked at next
    std::size_t m_looked = 0;
    QTimer m_turn;
};

} // namespace meterscope::ui
