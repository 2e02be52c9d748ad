// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/portwatch.h"

#include "acquisition/systemportlist.h"

#include <QMetaType>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <system_error>

namespace meterscope {

namespace {

constexpr std::chrono::milliseconds kSettle { 150 };
constexpr std::chrono::milliseconds kLook { 2000 };

} // namespace

PortWatch::PortWatch(std::unique_ptr<const PortList> ports, const SystemFolders &folders, const QString &deviceFolder,
                     QObject *parent)
    : QObject(parent)
    , m_ports(ports ? std::move(ports) : std::make_unique<SystemPortList>())
    , m_folders(folders)
    , m_deviceFolder(deviceFolder)
    , m_nodes(this)
    , m_settled(this)
    , m_look(this)
{
    qRegisterMetaType<QList<PortDescription>>();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettle);
    m_look.setInterval(kLook);
    connect(&m_nodes, &QFileSystemWatcher::directoryChanged, this, [this] {
        if (!m_settled.isActive()) // the first change counts: a folder that never rests is looked at all the same
            m_settled.start();
    });
    connect(&m_settled, &QTimer::timeout, this, &PortWatch::look);
    connect(&m_look, &QTimer::timeout, this, &PortWatch::look);
}

void PortWatch::list()
{
    m_last = read();
    Q_EMIT listed(m_last);
}

void PortWatch::add(const QString &device)
{
    m_named = device.toStdString();
    list();
}

void PortWatch::start()
{
    if (!m_look.isActive()) {
        m_nodes.addPath(m_deviceFolder); // refused where there is no such folder: the timer still looks
        m_look.start();
    }
    list();
}

void PortWatch::stop()
{
    m_nodes.removePath(m_deviceFolder);
    m_settled.stop();
    m_look.stop();
}

void PortWatch::look()
{
    const QList<PortDescription> now = read();
    if (now == m_last)
        return;
    m_last = now;
    Q_EMIT listed(m_last);
}

QList<PortDescription> PortWatch::read() const
{
    std::vector<PortDescription> ports = m_ports->ports();
    includeNamed(ports);
    describeAccess(ports, m_folders);
    return { ports.begin(), ports.end() };
}

void PortWatch::includeNamed(std::vector<PortDescription> &ports) const
{
    if (m_named.empty())
        return;
    std::error_code error;
    const std::string canonical = std::filesystem::canonical(m_named, error).string();
    const std::string path = error ? m_named : canonical;
    const auto listed =
        std::find_if(ports.begin(), ports.end(), [&path](const PortDescription &port) { return port.path == path; });
    if (listed != ports.end()) {
        listed->typedAs = m_named;
        return;
    }
    PortDescription port;
    port.path = path;
    port.typedAs = m_named;
    ports.push_back(port);
}

} // namespace meterscope
