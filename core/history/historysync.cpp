// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historysync.h"

#include "history/walsync.h"

namespace meterscope {

HistorySync::HistorySync(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{ }

HistorySync::~HistorySync() = default;

void HistorySync::sync()
{
    if (!m_sync)
        m_sync = std::make_unique<history::WalSync>(m_path);
    // A fault here is a fault of the file: the writer meets it with its next statement and tells it.
    if (m_sync->sync())
        m_sync.reset();
}

void HistorySync::close()
{
    m_sync.reset();
}

} // namespace meterscope
