// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "acquisition/bytechunk.h"
#include "capture/rawarchive.h"
#include "domain/link.h"
#include "domain/rawarchivestatus.h"
#include "history/historyfault.h"

#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <memory>

namespace meterscope {

/// Where a raw archive keeps what a line sends.
struct ArchivedLine
{
    QString folder;
    QString line; ///< its stable name
};

/// Keeps what the lines of one database sent, byte for byte, in the folder "<database>.raw". Lives on a thread of its
/// own: it waits for the disk. A fault never stops the reading of the meter; it is told, and tried again.
class Archivist : public QObject
{
    Q_OBJECT
public:
    explicit Archivist(const QString &databasePath);

    /// What the folder may hold; 0 closes the archive and keeps what is there.
    void setLimit(quint64 bytes);
    /// Everything of this source is kept from now on. `link` is the line's stable name.
    void admit(SourceId source, const QString &link);
    void take(const ByteChunk &chunk);
    /// An interrupted line gives up its unfinished telegram; a closed one its file.
    void followLine(const LinkStatus &status);
    /// Takes records out of the archive, also while it is being written and where none is kept any more.
    [[nodiscard]] RedactionResult redact(const Redaction &what, const RedactionProgress &progress);
    /// The same for an archive that nobody writes; one that is not there holds nothing.
    [[nodiscard]] static RedactionResult redactArchiveOf(const QString &databasePath, const Redaction &what,
                                                         const RedactionProgress &progress);
    /// Why a redaction did not do everything, as care of the history tells it.
    [[nodiscard]] static history::HistoryFault faultOf(const RedactionResult &result);

    [[nodiscard]] static QString folderOf(const QString &databasePath);

Q_SIGNALS:
    void statusChanged(const meterscope::RawArchiveStatus &status);

private:
    void open();
    void report(const CaptureFault &fault);

    QString m_database;
    quint64 m_limit = 0;
    std::unique_ptr<RawArchive> m_archive; ///< null while there is none
    QHash<quint32, QString> m_links;
    QElapsedTimer m_sinceAttempt;
    RawArchiveStatus m_status;
};

} // namespace meterscope
