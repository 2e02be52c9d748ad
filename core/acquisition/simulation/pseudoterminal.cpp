// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/pseudoterminal.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

namespace meterscope {

PseudoTerminal::~PseudoTerminal()
{
    close();
}

bool PseudoTerminal::open(const std::string &symlinkPath)
{
    close();
    m_error.clear();
    m_master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (m_master < 0)
        return fail("posix_openpt");
    if (grantpt(m_master) != 0 || unlockpt(m_master) != 0)
        return fail("unlockpt");
    std::array<char, 128> name {};
    if (ptsname_r(m_master, name.data(), name.size()) != 0)
        return fail("ptsname");
    m_terminal = name.data();
    if (!makeRaw())
        return fail("tcsetattr");
    return placeSymlink(symlinkPath) || fail("symlink");
}

void PseudoTerminal::close()
{
    if (m_master < 0)
        return;
    ::close(m_master);
    m_master = -1;
    std::array<char, 256> target {};
    const ssize_t length = readlink(m_symlink.c_str(), target.data(), target.size());
    // Only our own link: somebody else may have put his there meanwhile.
    if (length > 0 && std::string_view(target.data(), static_cast<std::size_t>(length)) == m_terminal)
        unlink(m_symlink.c_str());
    m_terminal.clear();
    m_symlink.clear();
}

bool PseudoTerminal::hasReader() const
{
    pollfd master { m_master, POLLOUT, 0 };
    return m_master >= 0 && ::poll(&master, 1, 0) >= 0 && (master.revents & POLLHUP) == 0;
}

std::size_t PseudoTerminal::write(std::string_view bytes)
{
    if (m_master < 0)
        return 0;
    const ssize_t written = ::write(m_master, bytes.data(), bytes.size());
    return written > 0 ? static_cast<std::size_t>(written) : 0;
}

std::string PseudoTerminal::read()
{
    std::array<char, 4096> buffer {};
    const ssize_t count = m_master >= 0 ? ::read(m_master, buffer.data(), buffer.size()) : 0;
    return { buffer.data(), count > 0 ? static_cast<std::size_t>(count) : 0 };
}

std::uint32_t PseudoTerminal::readerBaudRate() const
{
    termios settings {};
    if (m_master < 0 || tcgetattr(m_master, &settings) != 0)
        return 0;
    constexpr std::array<std::pair<speed_t, std::uint32_t>, 11> rates { { { B300, 300 },
                                                                          { B600, 600 },
                                                                          { B1200, 1200 },
                                                                          { B2400, 2400 },
                                                                          { B4800, 4800 },
                                                                          { B9600, 9600 },
                                                                          { B19200, 19200 },
                                                                          { B38400, 38400 },
                                                                          { B57600, 57600 },
                                                                          { B115200, 115200 },
                                                                          { B230400, 230400 } } };
    const speed_t speed = cfgetospeed(&settings);
    const auto rate = std::find_if(rates.begin(), rates.end(), [speed](const auto &row) { return row.first == speed; });
    return rate == rates.end() ? 0 : rate->second;
}

bool PseudoTerminal::fail(const char *what)
{
    m_error = std::string(what) + ": " + std::strerror(errno);
    close();
    return false;
}

bool PseudoTerminal::makeRaw() const
{
    // Opened once and closed again: from here on the master tells by a hang-up that nobody reads.
    const int terminal = ::open(m_terminal.c_str(), O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return false;
    termios settings {};
    bool done = tcgetattr(terminal, &settings) == 0;
    cfmakeraw(&settings);
    done = done && tcsetattr(terminal, TCSANOW, &settings) == 0;
    ::close(terminal);
    return done;
}

bool PseudoTerminal::placeSymlink(const std::string &symlinkPath)
{
    struct stat present
    {
    };
    if (lstat(symlinkPath.c_str(), &present) == 0 && !S_ISLNK(present.st_mode)) {
        errno = EEXIST;
        return false;
    }
    // Renamed into place, so that a reader never finds the name missing.
    const std::string temporary = symlinkPath + ".new";
    unlink(temporary.c_str());
    if (symlink(m_terminal.c_str(), temporary.c_str()) != 0 || rename(temporary.c_str(), symlinkPath.c_str()) != 0)
        return false;
    m_symlink = symlinkPath;
    return true;
}

} // namespace meterscope
