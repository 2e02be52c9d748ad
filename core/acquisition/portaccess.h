// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"

#include <string>
#include <vector>

namespace meterscope {

/// Whether a port can be opened now, and if not, why.
struct PortAccess
{
    LinkError error = LinkError::None; ///< None, NotFound, NoPermission or Busy
    std::string detail; ///< NoPermission: group that owns the port; Busy: program that holds it, if it can be told

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

/// Name of the program that holds the port, from its lock file (LCK..ttyUSB0) or from /proc/*/fd; empty when nobody
/// does. This process counts only where it has left a lock file; open descriptors of a pseudo-terminal do not count.
[[nodiscard]] std::string portHolder(const std::string &path, const SystemFolders &folders = {});

/// A program other than this one that has the port open beside it, whatever the locks say. Pseudo-terminals: likewise
/// none, see portHolder().
[[nodiscard]] std::string otherPortReader(const std::string &path, const SystemFolders &folders = {});

} // namespace meterscope
