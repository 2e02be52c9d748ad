// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/posixfile.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace meterscope::capture {

namespace {

[[nodiscard]] CaptureFault writeFault(int code)
{
    const bool full = code == ENOSPC || code == EDQUOT || code == EFBIG;
    return { full ? CaptureError::DiskFull : CaptureError::NotWritable, code };
}

template<typename Call> [[nodiscard]] auto uninterrupted(Call call)
{
    auto result = call();
    while (result < 0 && errno == EINTR)
        result = call();
    return result;
}

} // namespace

CaptureFault PosixFile::openForReading(const std::string &path)
{
    close();
    m_descriptor = uninterrupted([&] { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC); });
    return m_descriptor < 0 ? CaptureFault { CaptureError::CannotOpen, errno } : CaptureFault {};
}

CaptureFault PosixFile::openForWriting(const std::string &path)
{
    close();
    m_descriptor = uninterrupted([&] { return ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); });
    if (m_descriptor < 0)
        return writeFault(errno);
    if (uninterrupted([&] { return ::flock(m_descriptor, LOCK_EX | LOCK_NB); }) < 0) {
        const int code = errno;
        close();
        return { CaptureError::InUse, code };
    }
    return {};
}

void PosixFile::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

std::uint64_t PosixFile::size() const
{
    struct stat status
    {
    };
    return ::fstat(m_descriptor, &status) == 0 ? static_cast<std::uint64_t>(status.st_size) : 0;
}

std::size_t PosixFile::read(std::uint64_t offset, std::span<std::uint8_t> to) const
{
    std::size_t done = 0;
    while (done < to.size()) {
        const auto count = uninterrupted([&] {
            return ::pread(m_descriptor, to.data() + done, to.size() - done, static_cast<off_t>(offset + done));
        });
        if (count <= 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

std::vector<std::uint8_t> PosixFile::read(std::uint64_t offset, std::size_t length) const
{
    std::vector<std::uint8_t> bytes(length);
    bytes.resize(read(offset, std::span(bytes)));
    return bytes;
}

CaptureFault PosixFile::append(std::uint64_t end, std::span<const std::uint8_t> bytes)
{
    std::size_t done = 0;
    while (done < bytes.size()) {
        const auto count = uninterrupted([&] {
            return ::pwrite(m_descriptor, bytes.data() + done, bytes.size() - done, static_cast<off_t>(end + done));
        });
        if (count <= 0) {
            const int code = count < 0 ? errno : ENOSPC;
            // Where not even this succeeds, a reader stops at the torn block all the same.
            (void)truncate(end);
            return writeFault(code);
        }
        done += static_cast<std::size_t>(count);
    }
    return {};
}

CaptureFault PosixFile::truncate(std::uint64_t size)
{
    const int result = uninterrupted([&] { return ::ftruncate(m_descriptor, static_cast<off_t>(size)); });
    return result < 0 ? writeFault(errno) : CaptureFault {};
}

CaptureFault PosixFile::sync()
{
    return uninterrupted([&] { return ::fdatasync(m_descriptor); }) < 0 ? writeFault(errno) : CaptureFault {};
}

CaptureFault syncFolderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    const std::string folder = slash == std::string::npos ? "." : path.substr(0, slash + 1);
    PosixFile handle;
    if (const CaptureFault fault = handle.openForReading(folder))
        return fault;
    return handle.sync();
}

} // namespace meterscope::capture
