// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"

#include "history/readconnection.h"
#include "history/timegrid.h"

#include <algorithm>
#include <utility>

namespace meterscope {

HistoryReader::HistoryReader(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{ }

HistoryReader::~HistoryReader() = default;

void HistoryReader::close()
{
    m_connection.reset();
}

void HistoryReader::request(const SeriesRequest &request)
{
    if (request.asker == 0) {
        answer(request);
        return;
    }
    const auto older = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const SeriesRequest &waiting) { return waiting.asker == request.asker; });
    if (older != m_waiting.end()) {
        SeriesReply cancelled;
        cancelled.request = std::exchange(*older, request); // keeps its place
        cancelled.error = HistoryError::Cancelled;
        Q_EMIT replied(cancelled);
        return;
    }
    m_waiting.push_back(request);
    QMetaObject::invokeMethod(this, &HistoryReader::answerNext, Qt::QueuedConnection);
}

void HistoryReader::answerNext()
{
    const SeriesRequest next = m_waiting.front();
    m_waiting.pop_front();
    answer(next);
}

void HistoryReader::answer(const SeriesRequest &request)
{
    if (!m_connection)
        m_connection = std::make_unique<history::ReadConnection>(m_path);
    SeriesReply reply;
    const history::HistoryFault fault = m_connection->open();
    if (!fault && m_connection->isOpen()) {
        m_connection->beginRead();
        reply = m_connection->series().answer(request);
        m_connection->endRead();
    } else {
        reply.request = history::fitted(request);
        reply.buckets = history::emptyBuckets(reply.request);
        reply.error = fault.error;
        reply.detail = fault.detail.toStdString();
    }
    if (reply.error != HistoryError::None)
        m_connection.reset();
    Q_EMIT replied(reply);
}

} // namespace meterscope
