// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/portaccess.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <optional>
#include <system_error>

#include <grp.h>
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

std::string holderByLock(const std::string &path, const SystemFolders &folders)
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
            return program;
    }
    return {};
}

bool hasOpen(const fs::path &process, const std::string &path)
{
    std::error_code error;
    for (fs::directory_iterator entry(process / "fd", error), end; !error && entry != end; entry.increment(error)) {
        std::error_code unreadable;
        if (fs::read_symlink(entry->path(), unreadable) == path)
            return true;
    }
    return false;
}

std::string holderByDescriptor(const std::string &path, const SystemFolders &folders)
{
    std::error_code error;
    for (fs::directory_iterator entry(folders.proc, error), end; !error && entry != end; entry.increment(error)) {
        const auto process = processNumber(entry->path().filename().string());
        if (process && *process != getpid() && hasOpen(entry->path(), path))
            return programName(folders.proc, *process);
    }
    return {};
}

std::string groupOf(const std::string &path)
{
    struct stat node
    {
    };
    if (stat(path.c_str(), &node) != 0)
        return {};
    group entry {};
    group *found = nullptr;
    std::array<char, 4096> buffer {};
    if (getgrgid_r(node.st_gid, &entry, buffer.data(), buffer.size(), &found) != 0 || !found)
        return {};
    return found->gr_name;
}

} // namespace

std::string portHolder(const std::string &path, const SystemFolders &folders)
{
    const std::string holder = holderByLock(path, folders);
    return holder.empty() ? otherPortReader(path, folders) : holder;
}

std::string otherPortReader(const std::string &path, const SystemFolders &folders)
{
    // What makes a pseudo-terminal (socat, a simulator) usually keeps this end open too, so that the other one does not
    // hang up while nobody reads. It is the line, not another reader.
    return path.starts_with("/dev/pts/") ? std::string() : holderByDescriptor(path, folders);
}

PortAccess checkPortAccess(const std::string &path, const SystemFolders &folders)
{
    if (access(path.c_str(), R_OK | W_OK) != 0) {
        if (errno == EACCES || errno == EPERM)
            return { LinkError::NoPermission, groupOf(path) };
        if (errno == ENOENT || errno == ENOTDIR)
            return { LinkError::NotFound, path };
    }
    const std::string holder = portHolder(path, folders);
    if (!holder.empty())
        return { LinkError::Busy, holder };
    return {};
}

} // namespace meterscope
