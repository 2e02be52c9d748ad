// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/portdescription.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace meterscope {

/// Who has a port open.
struct PortHolder
{
    std::string program; ///< empty where it cannot be told
    std::int32_t process = 0; ///< 0: nobody

    bool operator==(const PortHolder &) const = default;
};

/// Whether a port can be opened now, and if not, why.
struct PortAccess
{
    LinkError error = LinkError::None; ///< None, NotFound, NoPermission or Busy
    std::string detail; ///< NoPermission: group that owns the port; Busy: program that holds it, if it can be told
    PortRights rights = PortRights::Granted;
    std::int32_t holder = 0; ///< Busy: number of the process, if it can be told

    bool operator==(const PortAccess &) const = default;
};

/// Folders that are looked at; tests bring their own.
struct SystemFolders
{
    /// QSerialPort locks in the first of these it may write to.
    std::vector<std::string> locks {
        "/run/lock",  "/var/lock", "/var/lock/lockdev", "/var/spool/locks", "/var/spool/uucp",
        "/etc/locks", "/tmp",      "/var/tmp"
    };
    std::string proc { "/proc" };
};

/// Decided by our own look at the node, the lock file and the open descriptors of other programs, never by a message.
/// `path` is canonical. Descriptors of other users' programs can be seen by root only.
[[nodiscard]] PortAccess checkPortAccess(const std::string &path, const SystemFolders &folders = {});

/// The same for every port of a list; the descriptors of all programs are read once.
void describeAccess(std::vector<PortDescription> &ports, const SystemFolders &folders = {});

/// Who holds the port, from its lock file (LCK..ttyUSB0) or from /proc/*/fd; nullopt when nobody does. This process
/// counts only where it has left a lock file; open descriptors of a pseudo-terminal do not count.
[[nodiscard]] std::optional<PortHolder> portHolder(const std::string &path, const SystemFolders &folders = {});

/// A device node and the person who may not open it.
struct NodeRights
{
    std::uint32_t mode = 0; ///< as in stat(2)
    bool groupIsRoot = false; ///< nobody should join that one
    bool sessionInGroup = false; ///< among the groups of this process
    bool personInGroup = false; ///< by the group database, which counts at the next login
};
/// What stands between the two. Pure.
[[nodiscard]] PortRights missingRights(const NodeRights &node);

/// A program other than this one that has the port open beside it, whatever the locks say. Pseudo-terminals: likewise
/// none, see portHolder().
[[nodiscard]] std::optional<PortHolder> otherPortReader(const std::string &path, const SystemFolders &folders = {});

} // namespace meterscope
