// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/seriesreader.h"
#include "history/sqlsession.h"

#include <memory>

namespace meterscope::history {

/// A read-only connection with what is read through it, for the thread that made it.
class ReadConnection
{
public:
    explicit ReadConnection(const QString &path);
    ~ReadConnection();
    Q_DISABLE_COPY_MOVE(ReadConnection)

    /// Opens unless open. A database that does not exist yet is no fault: isOpen() stays false.
    [[nodiscard]] HistoryFault open();
    [[nodiscard]] bool isOpen() const { return m_series != nullptr; }
    [[nodiscard]] SqlSession &session() { return m_session; }
    [[nodiscard]] SeriesReader &series() { return *m_series; }

    /// Everything read between these is of one moment, whatever is written meanwhile.
    void beginRead();
    void endRead();

private:
    QString m_connection;
    SqlSession m_session;
    std::unique_ptr<SeriesReader> m_series;
};

} // namespace meterscope::history
