// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/spillfile.h"

#include "history/schema.h"

#include <QUuid>

namespace meterscope::history {
namespace {

/// First bytes; the digit is the version of HistoryRecord's stream.
constexpr char kMagic[] = "meterscope-waiting-1\n";
constexpr qsizetype kMagicSize = sizeof kMagic - 1;
constexpr qsizetype kIdSize = 36; ///< of a UUID without braces
constexpr qint64 kHeaderSize = kMagicSize + kIdSize;
constexpr quint32 kLargestRecord = 1 << 20;

} // namespace

SpillFile::SpillFile(const QString &path, qint64 limitBytes)
    : m_file(path)
    , m_limit(limitBytes)
{ }

bool SpillFile::openExisting()
{
    if (m_file.isOpen() || !m_file.exists() || !m_file.open(QIODevice::ReadWrite))
        return m_file.isOpen();
    const QByteArray header = m_file.read(kHeaderSize);
    if (header.size() != kHeaderSize || !header.startsWith(kMagic)) {
        m_file.close(); // not ours, or torn before its first record
        if (header.size() < kHeaderSize)
            m_file.remove();
        return false;
    }
    m_id = QString::fromLatin1(header.mid(kMagicSize));
    m_position = kHeaderSize;
    const qint64 whole = countRecords(kHeaderSize);
    if (whole != m_file.size())
        m_file.resize(whole);
    return true;
}

/// Counts whole records and returns where the last one ends.
qint64 SpillFile::countRecords(qint64 from)
{
    m_records = 0;
    m_taken = 0;
    qint64 end = from;
    while (m_file.seek(end)) {
        QDataStream in(&m_file);
        quint32 size = 0;
        in >> size;
        if (in.status() != QDataStream::Ok || size > kLargestRecord || end + 4 + size > m_file.size())
            break;
        end += 4 + size;
        ++m_records;
    }
    return end;
}

bool SpillFile::create()
{
    if (createPrivateFile(m_file.fileName()) || !m_file.open(QIODevice::ReadWrite))
        return false;
    m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QByteArray header = QByteArray(kMagic, kMagicSize) + m_id.toLatin1();
    if (m_file.write(header) != header.size() || !m_file.flush()) {
        remove();
        return false;
    }
    m_position = kHeaderSize;
    return true;
}

bool SpillFile::append(const HistoryRecord &record)
{
    if (!m_file.isOpen() && !openExisting() && !create())
        return false;
    QByteArray bytes;
    {
        QDataStream out(&bytes, QIODevice::WriteOnly);
        out.setVersion(QDataStream::Qt_6_4);
        out << quint32(0) << record;
        out.device()->seek(0);
        out << quint32(bytes.size() - 4);
    }
    const qint64 end = m_file.size();
    if (end + bytes.size() > m_limit || !m_file.seek(end))
        return false;
    if (m_file.write(bytes) != bytes.size() || !m_file.flush()) {
        m_file.unsetError();
        m_file.resize(end);
        return false;
    }
    ++m_records;
    return true;
}

void SpillFile::seek(qint64 offset)
{
    m_taken = 0;
    m_position = kHeaderSize;
    while (m_position < offset && next()) { }
}

std::optional<HistoryRecord> SpillFile::next()
{
    if (m_taken == m_records || !m_file.seek(m_position))
        return std::nullopt;
    QDataStream in(&m_file);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 size = 0;
    HistoryRecord record;
    in >> size >> record;
    if (in.status() != QDataStream::Ok)
        return std::nullopt;
    m_position += 4 + qint64(size);
    ++m_taken;
    return record;
}

void SpillFile::remove()
{
    m_file.close();
    m_file.remove();
    m_id.clear();
    m_position = 0;
    m_records = 0;
    m_taken = 0;
}

} // namespace meterscope::history
