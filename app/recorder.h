// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/demohistory.h"
#include "domain/ids.h"
#include "domain/series.h"
#include "domain/snapshot.h"
#include "protocol/frame.h"

#include <QSet>
#include <QString>

#include <memory>

namespace meterscope {

class HistoryWriter;

/// The writer of one database with the list of sources that belong into it. Lives on the writer's thread; what is
/// posted to it and what the acquisition emits arrive in order, so a source admitted before its line is opened loses
/// nothing.
class Recorder : public QObject
{
    Q_OBJECT
public:
    explicit Recorder(const QString &databasePath);

    void open();
    /// Everything of this source is recorded from now on. `link` is the line's stable name ("usb:A9X1").
    void admit(SourceId source, const QString &link);
    /// Writes a demo's past first. Takes a second or so, and a transaction of its own.
    void admitAfter(const DemoPast &past, SourceId source, const QString &link);
    void record(const std::shared_ptr<const Frame> &frame, const std::shared_ptr<const Snapshot> &snapshot);
    /// Commits, syncs and closes.
    void close();

Q_SIGNALS:
    void statusChanged(const meterscope::HistoryStatus &status);
    void syncWanted(); ///< for HistorySync

private:
    HistoryWriter *m_writer;
    QSet<quint32> m_sources;
};

} // namespace meterscope
