// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace meterscope::capture {

/// A file descriptor, closed with its owner. Readable by its owner only when it is made here.
class PosixFile
{
public:
    PosixFile() = default;
    ~PosixFile() { close(); }
    PosixFile(const PosixFile &) = delete;
    PosixFile &operator=(const PosixFile &) = delete;

    [[nodiscard]] CaptureFault openForReading(const std::string &path);
    /// Makes the file when it is not there. Takes its lock: InUse when another writer has it.
    [[nodiscard]] CaptureFault openForWriting(const std::string &path);
    void close();

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    [[nodiscard]] std::uint64_t size() const;
    /// Fills `to` from `offset` on; returns how many bytes were there.
    [[nodiscard]] std::size_t read(std::uint64_t offset, std::span<std::uint8_t> to) const;
    /// `length` bytes from `offset` on, fewer at the end.
    [[nodiscard]] std::vector<std::uint8_t> read(std::uint64_t offset, std::size_t length) const;
    /// All or nothing: what was written before a fault is cut off again.
    [[nodiscard]] CaptureFault append(std::uint64_t end, std::span<const std::uint8_t> bytes);
    [[nodiscard]] CaptureFault truncate(std::uint64_t size);
    [[nodiscard]] CaptureFault sync();

private:
    int m_descriptor = -1;
};

/// Makes the names in the folder of `path` last: after a file there was made, renamed or removed.
[[nodiscard]] CaptureFault syncFolderOf(const std::string &path);

} // namespace meterscope::capture
