// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/archivist.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstring>
#include <limits>

namespace meterscope {

namespace {

constexpr qint64 kRetryMs = 2000;

[[nodiscard]] HistoryError errorOf(CaptureError error)
{
    switch (error) {
    case CaptureError::None:
    case CaptureError::TooLong: // counted; the next telegram is another matter
        return HistoryError::None;
    case CaptureError::CannotOpen:
    case CaptureError::CannotRead:
        return HistoryError::CannotOpen;
    case CaptureError::NotWritable:
        return HistoryError::NotWritable;
    case CaptureError::DiskFull:
        return HistoryError::DiskFull;
    case CaptureError::InUse:
        return HistoryError::Locked;
    case CaptureError::NotACapture:
    case CaptureError::NewerVersion:
    case CaptureError::Damaged:
        break;
    }
    return HistoryError::Other;
}

} // namespace

Archivist::Archivist(const QString &databasePath)
    : m_database(databasePath)
{
    m_status.folder = folderOf(databasePath).toStdString();
}

QString Archivist::folderOf(const QString &databasePath)
{
    return databasePath + QStringLiteral(".raw");
}

void Archivist::setLimit(quint64 bytes)
{
    m_limit = bytes;
    if (bytes == 0) {
        m_archive.reset();
        report({});
    } else if (m_archive) {
        m_archive->setLimit(bytes);
    } else if (!m_links.isEmpty()) {
        open();
    }
}

void Archivist::admit(SourceId source, const QString &link)
{
    m_links.insert(source.value, link);
    if (m_limit == 0) {
        return;
    }
    if (!m_archive) {
        open();
    } else {
        m_archive->attach(source, link.toStdString());
    }
}

void Archivist::open()
{
    m_sinceAttempt.start();
    QDir().mkpath(QFileInfo(m_database).absolutePath());
    auto archive = std::make_unique<RawArchive>(
        RawArchiveOptions { QFile::encodeName(folderOf(m_database)).toStdString(), m_limit });
    const CaptureFault fault = archive->open();
    if (!fault) {
        m_archive = std::move(archive);
        for (auto link = m_links.cbegin(); link != m_links.cend(); ++link) {
            m_archive->attach(SourceId { link.key() }, link.value().toStdString());
        }
    }
    report(fault);
}

void Archivist::take(const ByteChunk &chunk)
{
    if (m_limit == 0 || !m_links.contains(chunk.source.value)) {
        return;
    }
    if (!m_archive && m_sinceAttempt.hasExpired(kRetryMs)) {
        open();
    }
    if (m_archive) {
        report(m_archive->push(chunk.source, chunk.view(), chunk.arrived));
    }
}

void Archivist::followLine(const LinkStatus &status)
{
    if (!m_links.contains(status.source.value)) {
        return;
    }
    if (status.state == LinkState::Closed || status.state == LinkState::Ended) {
        m_links.remove(status.source.value);
        if (m_archive) {
            report(m_archive->detach(status.source));
        }
    } else if (status.state == LinkState::Lost && m_archive) {
        report(m_archive->interrupt(status.source));
    }
}

RedactionResult Archivist::redact(const Redaction &what, const RedactionProgress &progress)
{
    return m_archive ? m_archive->redact(what, progress) : redactArchiveOf(m_database, what, progress);
}

RedactionResult Archivist::redactArchiveOf(const QString &databasePath, const Redaction &what,
                                           const RedactionProgress &progress)
{
    RedactionResult result;
    result.file = QFile::encodeName(folderOf(databasePath)).toStdString();
    if (!QFileInfo::exists(folderOf(databasePath))) {
        return result;
    }
    RawArchive archive(RawArchiveOptions { result.file, std::numeric_limits<std::uint64_t>::max() });
    result.fault = archive.open();
    return result.fault ? result : archive.redact(what, progress);
}

history::HistoryFault Archivist::faultOf(const RedactionResult &result)
{
    if (result.isCancelled && !result.fault) {
        return { HistoryError::Cancelled, {} };
    }
    if (!result.fault) {
        return {};
    }
    const bool isUnreadable = errorOf(result.fault.error) == HistoryError::Other;
    QString detail = QFile::decodeName(QByteArray::fromStdString(result.file));
    if (result.fault.systemError != 0) {
        detail += QStringLiteral(": ") + QString::fromLocal8Bit(std::strerror(result.fault.systemError));
    }
    return { isUnreadable ? HistoryError::Damaged : errorOf(result.fault.error), detail };
}

void Archivist::report(const CaptureFault &fault)
{
    RawArchiveStatus status = m_status;
    status.error = errorOf(fault.error);
    status.detail = fault.systemError != 0 ? std::strerror(fault.systemError) : "";
    status.lost = m_archive ? m_archive->lost() : status.lost;
    if (status != m_status) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace meterscope
