// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace meterscope {

/// The meter's end of a pseudo-terminal in raw mode, behind a symlink that keeps its name when the number of the
/// terminal changes. Never blocks. Only the reader holds the other end open. Plain POSIX; single thread.
class PseudoTerminal
{
public:
    PseudoTerminal() = default;
    ~PseudoTerminal();
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    /// Makes a new terminal and points `symlinkPath` to it, replacing a symlink that stands there (never a file).
    /// False: error() says why.
    [[nodiscard]] bool open(const std::string &symlinkPath);
    /// Takes the terminal away, as an unplugged cable would: the reader sees a hang-up. The symlink goes too.
    void close();

    [[nodiscard]] bool isOpen() const { return m_master >= 0; }
    [[nodiscard]] int descriptor() const { return m_master; }
    [[nodiscard]] const std::string &symlinkPath() const { return m_symlink; }
    [[nodiscard]] const std::string &terminalPath() const { return m_terminal; } ///< /dev/pts/7
    [[nodiscard]] const std::string &error() const { return m_error; }

    /// Somebody has the other end open.
    [[nodiscard]] bool hasReader() const;
    /// Writes what fits now; 0 when nothing does.
    [[nodiscard]] std::size_t write(std::string_view bytes);
    /// What the reader wrote since the last call; at most 4 kB, the rest next time.
    [[nodiscard]] std::string read();
    /// The rate that the reader has set its end to; 0 where it cannot be told. Bits and parity a pseudo-terminal keeps
    /// at 8N1.
    [[nodiscard]] std::uint32_t readerBaudRate() const;

private:
    [[nodiscard]] bool fail(const char *what);
    [[nodiscard]] bool makeRaw() const;
    [[nodiscard]] bool placeSymlink(const std::string &symlinkPath);

    int m_master = -1;
    std::string m_symlink;
    std::string m_terminal;
    std::string m_error;
};

} // namespace meterscope
