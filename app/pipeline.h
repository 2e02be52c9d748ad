// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "acquisition/acquisition.h"
#include "acquisition/listeningpost.h"
#include "acquisition/portwatch.h"
#include "acquisition/relay.h"
#include "app/archivist.h"
#include "app/datapaths.h"
#include "app/historythreads.h"
#include "app/workerthread.h"
#include "domain/link.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace meterscope {

class Decryptor;

/// What a line's telegrams are recorded in.
enum class Recording : std::uint8_t
{
    Nowhere, ///< replays: their telegrams are old, the arrival time is not theirs
    History,
    Demo,
};

/// The one way of the data, shared by the window and the terminal programs: lines on the acquisition thread, each
/// database on threads of its own. Made and used by the main thread; destroying it closes the lines first and then
/// commits what was read.
class Pipeline : public QObject
{
    Q_OBJECT
public:
    /// Makes the list of serial ports, for each thread that looks at them.
    using PortListFactory = std::function<std::unique_ptr<const PortList>()>;

    /// `decryptor` may be null and must outlive the pipeline. An empty `ports` means the system's.
    Pipeline(const DataPaths &paths, const Decryptor *decryptor, const PortListFactory &ports = {});
    ~Pipeline() override;

    /// Opens a line; its telegrams are recorded where its kind says (recordingOf) or where `recording` says.
    SourceId openLink(const LinkSettings &settings);
    SourceId openLink(const LinkSettings &settings, Recording recording);
    void closeLink(SourceId source);
    /// What the raw archive beside each database may hold from now on; 0: none is kept. kUsualRawArchiveBytes at first.
    void setRawArchiveLimit(quint64 bytes);
    /// Answered by portsListed().
    void listPorts();
    /// While on, portsListed() comes at every change.
    void watchPorts(bool on);
    /// The same as listPorts() with a device that a person named.
    void addPort(const QString &device);
    /// Listens at a line (ListeningPost::listen), asks its meter, or watches an infrared head. One run at a time;
    /// answered by the listening signals until it ends or is cancelled.
    void listen(const LinkSettings &link);
    void signOn(const LinkSettings &link);
    void alignHead(const LinkSettings &link);
    void cancelListening();
    /// Serves the raw bytes of a line over TCP, or no longer; answered by relayChanged().
    void serveLine(SourceId source, const RelaySettings &relay);

    /// For connections: its signals carry everything that is read.
    [[nodiscard]] const Acquisition *acquisition() const { return m_acquisition->worker(); }
    /// The database that views of the history are about: the demo's while the simulated meter was opened last.
    void request(const SeriesRequest &request);
    [[nodiscard]] QString shownDatabase() const;
    /// Where the bytes of a line that was opened are kept; nullopt when they are not.
    [[nodiscard]] std::optional<ArchivedLine> archiveOf(SourceId source) const;
    /// Writes the shown database as CSV; answered by the export signals under the job number that is returned.
    quint64 exportCsv(CsvRequest request);
    void cancelExport(quint64 job);
    /// Runs work on the writer's thread of the shown database while the writer has closed it and holds no lock: what is
    /// heard meanwhile waits in that thread's queue.
    void whileClosed(const std::function<void(const QString &database)> &work);
    /// The same after `archiveWork` was done on the thread of the raw archive beside it, by its writer.
    void whileClosedAfter(const std::function<void(Archivist &archivist)> &archiveWork,
                          const std::function<void(const QString &database)> &work);
    /// Lets the readers of the shown database open its file anew.
    void reopenReaders();

    [[nodiscard]] static Recording recordingOf(LinkKind kind);

Q_SIGNALS:
    /// A line is on its way to being opened; what follows comes from the acquisition.
    void linkOpening(const meterscope::LinkStatus &status);
    void replied(const meterscope::SeriesReply &reply);
    /// Of the shown database.
    void historyChanged(const meterscope::HistoryStatus &status);
    /// Of any database.
    void rawArchiveChanged(const meterscope::RawArchiveStatus &status);
    void portsListed(const QList<meterscope::PortDescription> &ports);
    void listeningProgressed(const meterscope::ListeningProgress &progress);
    void listeningFinished(const meterscope::ListeningResult &result);
    void headAligned(const meterscope::HeadAlignment &alignment);
    void relayChanged(const meterscope::RelayStatus &status);
    void exportProgressed(quint64 job, qint64 done, qint64 total); ///< rows
    void exportFinished(quint64 job, meterscope::HistoryError error, const QString &detail);

private:
    [[nodiscard]] WorkerThread<ListeningPost> &listeningPost();
    void atListeningPost(const std::function<void(ListeningPost &)> &work);
    void startLine(SourceId source, const LinkSettings &settings);
    [[nodiscard]] HistoryThreads *threadsFor(Recording recording);
    [[nodiscard]] HistoryThreads *shownThreads();
    [[nodiscard]] std::unique_ptr<HistoryThreads> startHistory(const QString &path);

    DataPaths m_paths;
    const Decryptor *m_decryptor;
    PortListFactory m_makePorts;
    // Destroyed in reverse order: the acquisition ends before the databases that record it.
    std::unique_ptr<HistoryThreads> m_history;
    std::unique_ptr<HistoryThreads> m_demo;
    std::unique_ptr<WorkerThread<Acquisition>> m_acquisition;
    std::unique_ptr<WorkerThread<PortWatch>> m_portWatch;
    std::unique_ptr<WorkerThread<ListeningPost>> m_listening; ///< made when somebody listens
    std::unique_ptr<WorkerThread<Relay>> m_relay; ///< made when a line is shared
    QHash<QString, HistoryStatus> m_status; ///< by database
    QString m_shown;
    QHash<quint32, ArchivedLine> m_archived; ///< by source, closed ones too
    QSet<quint32> m_opening; ///< lines that wait for their database
    quint64 m_rawArchiveLimit = kUsualRawArchiveBytes;
    quint32 m_lastSource = 0;
    quint32 m_lastRun = 0; ///< of listening; what belongs to another is late
    quint64 m_lastExport = 0;
};

/// A line's name that stays when its port is called otherwise.
[[nodiscard]] QString stableLinkName(const LinkSettings &settings);

} // namespace meterscope
