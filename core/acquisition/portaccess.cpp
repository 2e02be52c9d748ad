// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/portaccess.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <map>
#include <system_error>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meterscope {

namespace {

namespace fs = std::filesystem;

std::optional<int> processNumber(const std::string &text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || number <= 0)
        return std::nullopt;
    return number;
}

std::string programName(const std::string &proc, int process)
{
    std::ifstream file(proc + "/" + std::to_string(process) + "/comm");
    std::string name;
    std::getline(file, name);
    return name;
}

/// The process that a lock file names: digits at the start of its first line (HDB UUCP pads them with blanks).
std::optional<int> lockOwner(const std::string &lockFile)
{
    std::ifstream file(lockFile);
    std::string word;
    if (!(file >> word))
        return std::nullopt;
    return processNumber(word);
}

std::optional<PortHolder> holderByLock(const std::string &path, const SystemFolders &folders)
{
    // Without "/dev/", other slashes as underscores, as the programs that lock ports agree upon.
    std::string name = path.rfind("/dev/", 0) == 0 ? path.substr(5) : path;
    for (char &character : name)
        character = character == '/' ? '_' : character;
    for (const std::string &folder : folders.locks) {
        const auto owner = lockOwner(folder + "/LCK.." + name);
        if (!owner)
            continue;
        const std::string program = programName(folders.proc, *owner);
        if (!program.empty()) // else the lock was left behind by a program that is gone
            return PortHolder { program, *owner };
    }
    return std::nullopt;
}

using Holders = std::map<std::string, PortHolder>;

/// Who has one of these paths open; of several the first that is found.
Holders holdersByDescriptor(const std::vector<std::string> &paths, const SystemFolders &folders)
{
    Holders holders;
    std::error_code error;
    for (fs::directory_iterator entry(folders.proc, error), end; !error && entry != end; entry.increment(error)) {
        const auto process = processNumber(entry->path().filename().string());
        if (!process || *process == getpid())
            continue;
        std::error_code unreadable;
        for (fs::directory_iterator link(entry->path() / "fd", unreadable), last; !unreadable && link != last;
             link.increment(unreadable)) {
            std::error_code gone;
            const std::string target = fs::read_symlink(link->path(), gone).string();
            if (!gone && !holders.contains(target) && std::find(paths.begin(), paths.end(), target) != paths.end())
                holders.emplace(target, PortHolder { programName(folders.proc, *process), *process });
        }
    }
    return holders;
}

/// What makes a pseudo-terminal (socat, a simulator) usually keeps this end open too, so that the other one does not
/// hang up while nobody reads. It is the line, not another reader.
bool isPseudoTerminal(const std::string &path)
{
    return path.starts_with("/dev/pts/");
}

std::optional<group> groupEntry(gid_t number, std::vector<char> &buffer)
{
    buffer.resize(16384);
    group entry {};
    group *found = nullptr;
    if (getgrgid_r(number, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return std::nullopt;
    return entry;
}

bool isMember(const group &entry)
{
    std::array<char, 4096> buffer {};
    passwd person {};
    passwd *found = nullptr;
    if (getpwuid_r(getuid(), &person, buffer.data(), buffer.size(), &found) != 0 || !found)
        return false;
    if (person.pw_gid == entry.gr_gid)
        return true;
    for (char *const *member = entry.gr_mem; member && *member; ++member) {
        if (std::string_view(*member) == person.pw_name)
            return true;
    }
    return false;
}

bool isSessionIn(gid_t number)
{
    if (number == getegid())
        return true;
    std::vector<gid_t> groups(static_cast<std::size_t>(std::max(getgroups(0, nullptr), 0)));
    const int count = getgroups(static_cast<int>(groups.size()), groups.data());
    groups.resize(static_cast<std::size_t>(std::max(count, 0)));
    return std::find(groups.begin(), groups.end(), number) != groups.end();
}

PortAccess noPermission(const std::string &path)
{
    PortAccess access { LinkError::NoPermission, {}, PortRights::NoRule, 0 };
    struct stat node
    {
    };
    if (stat(path.c_str(), &node) != 0)
        return access;
    std::vector<char> buffer;
    const auto entry = groupEntry(node.st_gid, buffer);
    if (!entry)
        return access;
    access.detail = entry->gr_name;
    access.rights = missingRights({ node.st_mode, node.st_gid == 0, isSessionIn(node.st_gid), isMember(*entry) });
    return access;
}

PortAccess nodeAccess(const std::string &path)
{
    if (access(path.c_str(), R_OK | W_OK) == 0)
        return {};
    if (errno == EACCES || errno == EPERM)
        return noPermission(path);
    if (errno == ENOENT || errno == ENOTDIR)
        return { LinkError::NotFound, path, PortRights::Granted, 0 };
    return {};
}

PortAccess heldBy(const PortHolder &holder)
{
    return { LinkError::Busy, holder.program, PortRights::Granted, holder.process };
}

} // namespace

PortRights missingRights(const NodeRights &node)
{
    constexpr std::uint32_t groupReadsAndWrites = S_IRGRP | S_IWGRP;
    const bool groupMay = (node.mode & groupReadsAndWrites) == groupReadsAndWrites && !node.groupIsRoot;
    // Who is in the group already is kept out by something else, which joining does not mend.
    if (!groupMay || node.sessionInGroup)
        return PortRights::NoRule;
    return node.personInGroup ? PortRights::LoginPending : PortRights::GroupNotJoined;
}

std::optional<PortHolder> portHolder(const std::string &path, const SystemFolders &folders)
{
    const auto holder = holderByLock(path, folders);
    return holder ? holder : otherPortReader(path, folders);
}

std::optional<PortHolder> otherPortReader(const std::string &path, const SystemFolders &folders)
{
    if (isPseudoTerminal(path))
        return std::nullopt;
    const Holders holders = holdersByDescriptor({ path }, folders);
    return holders.empty() ? std::nullopt : std::optional(holders.begin()->second);
}

PortAccess checkPortAccess(const std::string &path, const SystemFolders &folders)
{
    PortAccess access = nodeAccess(path);
    if (access.error != LinkError::None)
        return access;
    const auto holder = portHolder(path, folders);
    return holder ? heldBy(*holder) : access;
}

void describeAccess(std::vector<PortDescription> &ports, const SystemFolders &folders)
{
    std::vector<std::string> paths;
    for (const PortDescription &port : ports) {
        if (!isPseudoTerminal(port.path))
            paths.push_back(port.path);
    }
    const Holders holders = paths.empty() ? Holders() : holdersByDescriptor(paths, folders);
    for (PortDescription &port : ports) {
        PortAccess access = nodeAccess(port.path);
        if (access.error == LinkError::None) {
            const auto opened = holders.find(port.path);
            if (const auto holder = holderByLock(port.path, folders))
                access = heldBy(*holder);
            else if (opened != holders.end())
                access = heldBy(opened->second);
        }
        port.access = access.error;
        port.accessDetail = access.detail;
        port.rights = access.rights;
        port.holder = access.holder;
    }
}

} // namespace meterscope
