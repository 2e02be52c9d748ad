// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QString>

#include <memory>

namespace meterscope {

namespace history {
class WalSync;
}

/// Makes what was written survive a power cut, on another thread than the writer's: waiting for a disk would let
/// snapshots pile up that a crash of the program takes with it. Move it to the history reader's thread (or one of its
/// own) and connect HistoryWriter::syncWanted to sync(), queued. A writer without one syncs by itself.
class HistorySync : public QObject
{
    Q_OBJECT
public:
    explicit HistorySync(const QString &path, QObject *parent = nullptr);
    ~HistorySync() override;

public Q_SLOTS:
    void sync();
    /// Another file stands in its place: the next sync() opens that.
    void close();

private:
    QString m_path;
    std::unique_ptr<history::WalSync> m_sync;
};

} // namespace meterscope
