// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program, tells of every sync of a file: a line with the file's path in $METERSCOPE_SYNC_LOG.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

void note(int descriptor)
{
    const char *log = std::getenv("METERSCOPE_SYNC_LOG");
    if (!log)
        return;
    char link[64];
    char path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = ::readlink(link, path, sizeof path - 1);
    const int out = ::open(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    if (length > 0 && out >= 0) {
        path[length] = '\n';
        [[maybe_unused]] const ssize_t written = ::write(out, path, static_cast<std::size_t>(length) + 1);
    }
    if (out >= 0)
        ::close(out);
}

using Sync = int (*)(int);

Sync next(const char *name)
{
    void *found = ::dlsym(RTLD_NEXT, name);
    Sync function = nullptr;
    std::memcpy(&function, &found, sizeof function);
    return function;
}

} // namespace

extern "C" int fsync(int descriptor)
{
    static const Sync real = next("fsync");
    note(descriptor);
    return real(descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    static const Sync real = next("fdatasync");
    note(descriptor);
    return real(descriptor);
}
