// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject> // before anything that brings in <compare>: moc 6.4 cannot parse it otherwise
#include <QString>

#include "domain/series.h"

#include <deque>
#include <memory>

namespace meterscope {

namespace history {
class ReadConnection;
}

/// Answers questions about the history. Lives on a thread of its own with one read-only connection and is reached
/// through its slot only (queued); the writer, in this process or in another one, is never held up by it.
/// The connection opens with the first request and again after a fault; a database that does not exist yet is an empty
/// one.
class HistoryReader : public QObject
{
    Q_OBJECT
public:
    explicit HistoryReader(const QString &path, QObject *parent = nullptr);
    ~HistoryReader() override;

public Q_SLOTS:
    /// Answered by replied() with the request's token, always: with every step of the range, or with an error. A
    /// request that names its asker waits behind those in the event queue, so that a newer one of the same asker can
    /// take its place; one without is answered at once.
    void request(const meterscope::SeriesRequest &request);
    /// Closes the connection; the next request opens it again.
    void close();

Q_SIGNALS:
    void replied(const meterscope::SeriesReply &reply);

private:
    void answer(const SeriesRequest &request);
    void answerNext();

    QString m_path;
    std::deque<SeriesRequest> m_waiting; ///< of askers, each once
    std::unique_ptr<history::ReadConnection> m_connection;
};

} // namespace meterscope
