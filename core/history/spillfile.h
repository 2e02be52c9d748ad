// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"

#include <QFile>
#include <QString>

namespace meterscope::history {

/// Records that wait on disk (mode 0600) until the database can be written again. Bounded; in the order of arrival.
/// The file carries an id, so that the database can note how far it has taken it over: a crash neither loses a record
/// nor writes one twice. A record torn by a crash is the last one and is cut off.
class SpillFile
{
public:
    SpillFile(const QString &path, qint64 limitBytes);

    /// Takes over what an earlier run left. False when there is nothing.
    bool openExisting();
    /// False when the file cannot be written or the limit is reached; the record is then not in it.
    [[nodiscard]] bool append(const HistoryRecord &record);
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] quint64 waiting() const { return m_records - m_taken; }

    /// Continues reading behind the record that ended at `offset`; 0 for the first.
    void seek(qint64 offset);
    /// The next record; nullopt at the end.
    [[nodiscard]] std::optional<HistoryRecord> next();
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Everything is taken over.
    void remove();

private:
    [[nodiscard]] bool create();
    [[nodiscard]] qint64 countRecords(qint64 from);

    QFile m_file;
    QString m_id;
    qint64 m_limit = 0;
    qint64 m_position = 0;
    quint64 m_records = 0;
    quint64 m_taken = 0;
};

} // namespace meterscope::history
