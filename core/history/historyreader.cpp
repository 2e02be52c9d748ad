// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/historyreader.h"

#include "history/readconnection.h"
#include "history/timegrid.h"

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
    if (!m_connection)
        m_connection = std::make_unique<history::ReadConnection>(m_path);
    SeriesReply reply;
    const history::HistoryFault fault = m_connection->open();
    if (!fault && m_connection->isOpen()) {
        m_connection->beginRead();
        reply = m_connection->series().answer(request);
        m_connection->endRead();
    } else {
        reply.request = request;
        reply.buckets = history::emptyBuckets(request);
        reply.error = fault.error;
        reply.detail = fault.detail.toStdString();
    }
    if (reply.error != HistoryError::None)
        m_connection.reset();
    Q_EMIT replied(reply);
}

} // namespace meterscope
