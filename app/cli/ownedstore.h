// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historystore.h"
#include "history/writerlock.h"

namespace meterscope::cli {

/// The store of a database while this process alone writes it.
class OwnedStore
{
public:
    explicit OwnedStore(const QString &path)
        : m_lock(path)
        , m_store(path)
    { }
    [[nodiscard]] history::HistoryFault open()
    {
        if (const auto fault = m_lock.acquire()) {
            return fault;
        }
        return m_store.open();
    }
    [[nodiscard]] history::HistoryStore &store() { return m_store; }

private:
    history::WriterLock m_lock;
    history::HistoryStore m_store;
};

} // namespace meterscope::cli
