// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QFileSystemWatcher>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include "acquisition/portaccess.h"
#include "acquisition/portlist.h"

#include <memory>

namespace meterscope {

/// Lists the serial ports with who may open them and who has them open, and says so again when that changes. Looks into
/// every program's descriptors, so it has a thread of its own; made anywhere, moved once.
///
/// The folder of the device nodes is watched (inotify tells of new nodes and of the rights that udev gives them a
/// moment later), and every two seconds it looks anyway: at who has opened or left a port, and where watching is
/// refused.
class PortWatch : public QObject
{
    Q_OBJECT
public:
    /// Null for `ports` means the system's.
    explicit PortWatch(std::unique_ptr<const PortList> ports = nullptr, const SystemFolders &folders = {},
                       const QString &deviceFolder = QStringLiteral("/dev"), QObject *parent = nullptr);

public Q_SLOTS:
    /// Answered by listed() in any case.
    void list();
    /// The same with a device that a person named: it is listed from now on, there or not.
    void add(const QString &device);
    /// Answered by list(), and from then on by listed() at every change.
    void start();
    void stop();

Q_SIGNALS:
    void listed(const QList<meterscope::PortDescription> &ports);

private:
    void look();
    [[nodiscard]] QList<PortDescription> read() const;
    void includeNamed(std::vector<PortDescription> &ports) const;

    std::unique_ptr<const PortList> m_ports;
    SystemFolders m_folders;
    QString m_deviceFolder;
    QFileSystemWatcher m_nodes;
    QTimer m_settled; ///< a plugged-in cable changes the folder several times
    QTimer m_look;
    QList<PortDescription> m_last;
    std::string m_named; ///< by a person; empty: none
};

} // namespace meterscope
