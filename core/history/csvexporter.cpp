// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/csvexporter.h"

#include "history/csvcontent.h"
#include "history/csvsidecar.h"
#include "history/readconnection.h"

#include <QSaveFile>

#include <algorithm>

namespace meterscope {

using history::HistoryFault;

namespace {

HistoryFault fileFault(const QSaveFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return { HistoryError::DiskFull, file.errorString() };
    case QFileDevice::OpenError:
    case QFileDevice::PermissionsError:
        return { HistoryError::NotWritable, file.errorString() };
    default:
        return { HistoryError::Other, file.errorString() };
    }
}

} // namespace

/// The file being written, and how far it is.
class CsvExporter::Job
{
public:
    Job(const CsvRequest &request, const QString &databasePath)
        : m_request(request)
        , m_file(request.path)
        , m_connection(databasePath)
    { }

    [[nodiscard]] const CsvRequest &request() const { return m_request; }
    [[nodiscard]] const history::CsvContent &content() const { return *m_content; }

    [[nodiscard]] HistoryFault begin();
    [[nodiscard]] HistoryFault writePiece();
    [[nodiscard]] HistoryFault commit();

private:
    [[nodiscard]] HistoryFault append(const std::string &text);
    [[nodiscard]] HistoryFault writeSidecar();

    CsvRequest m_request;
    QSaveFile m_file;
    history::ReadConnection m_connection;
    std::unique_ptr<history::CsvContent> m_content;
    std::string m_header;
    std::string m_piece; ///< keeps its memory
};

HistoryFault CsvExporter::Job::begin()
{
    if (const HistoryFault fault = m_connection.open())
        return fault;
    if (!m_connection.isOpen())
        return { HistoryError::CannotOpen, QString() };
    if (!m_file.open(QIODevice::WriteOnly))
        return fileFault(m_file);
    m_content = history::makeCsvContent(m_request, m_connection);
    if (m_connection.session().fault)
        return m_connection.session().fault;
    if (!m_content)
        return { HistoryError::Other, QString() };
    m_content->writeHeader(m_header);
    return append(m_header);
}

HistoryFault CsvExporter::Job::append(const std::string &text)
{
    const auto size = static_cast<qint64>(text.size());
    return m_file.write(text.data(), size) == size ? HistoryFault {} : fileFault(m_file);
}

HistoryFault CsvExporter::Job::writePiece()
{
    m_piece.clear();
    m_connection.beginRead();
    m_content->writePiece(m_piece);
    m_connection.endRead();
    if (m_connection.session().fault)
        return m_connection.session().fault;
    return append(m_piece);
}

HistoryFault CsvExporter::Job::commit()
{
    if (!m_file.commit())
        return fileFault(m_file);
    return m_request.sidecar ? writeSidecar() : HistoryFault {};
}

HistoryFault CsvExporter::Job::writeSidecar()
{
    std::vector<std::string> equipment;
    for (const auto &segment : m_connection.series().segmentsOf(m_request.range.meter)) {
        if (std::find(equipment.begin(), equipment.end(), segment.equipment) == equipment.end())
            equipment.push_back(segment.equipment);
    }
    const history::CsvFormat format(m_request.profile, m_request.range.zone, m_request.locale);
    const QByteArray text = history::csvSidecar(m_request, m_header, format.separator(), m_content->rows(), equipment);
    QSaveFile file(m_request.path + QStringLiteral(".json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fileFault(file);
    return {};
}

CsvExporter::CsvExporter(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_databasePath(databasePath)
{ }

CsvExporter::~CsvExporter() = default;

void CsvExporter::start(const CsvRequest &request)
{
    m_waiting.push_back(request);
    if (!m_job && m_waiting.size() == 1)
        schedule(&CsvExporter::next);
}

/// Steps go through the event queue, where cancel() comes in between.
void CsvExporter::schedule(void (CsvExporter::*step)())
{
    QMetaObject::invokeMethod(this, step, Qt::QueuedConnection);
}

void CsvExporter::next()
{
    if (m_job || m_waiting.empty())
        return;
    m_job = std::make_unique<Job>(m_waiting.front(), m_databasePath);
    m_waiting.pop_front();
    if (const HistoryFault fault = m_job->begin())
        end(fault.error, fault.detail);
    else
        schedule(&CsvExporter::writePiece);
}

void CsvExporter::writePiece()
{
    if (!m_job)
        return;
    if (const HistoryFault fault = m_job->writePiece()) {
        end(fault.error, fault.detail);
        return;
    }
    Q_EMIT progressed(m_job->request().job, m_job->content().done(), m_job->content().total());
    if (!m_job)
        return; // cancelled by who heard that
    if (!m_job->content().isComplete()) {
        schedule(&CsvExporter::writePiece);
        return;
    }
    const HistoryFault fault = m_job->commit();
    end(fault.error, fault.detail);
}

void CsvExporter::cancel(quint64 job)
{
    if (m_job && m_job->request().job == job) {
        end(HistoryError::Cancelled, {});
        return;
    }
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [job](const CsvRequest &request) { return request.job == job; });
    if (waiting == m_waiting.end())
        return;
    m_waiting.erase(waiting);
    Q_EMIT finished(job, HistoryError::Cancelled, {});
}

void CsvExporter::end(HistoryError error, const QString &detail)
{
    const quint64 job = m_job->request().job;
    m_job.reset(); // a file that was not committed is gone with it
    Q_EMIT finished(job, error, detail);
    if (!m_waiting.empty())
        schedule(&CsvExporter::next);
}

} // namespace meterscope
