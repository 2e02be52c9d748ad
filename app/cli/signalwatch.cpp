// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/signalwatch.h"

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace meterscope::cli {

namespace {

constexpr std::array kSignals { SIGINT, SIGTERM, SIGHUP };

/// A signal handler can reach nothing but a global; write() is one of the few things it may do.
volatile std::sig_atomic_t g_writeEnd = -1;

void handleSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(g_writeEnd, &byte, 1);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(m_pipe, O_CLOEXEC | O_NONBLOCK) != 0) {
        return;
    }
    g_writeEnd = m_pipe[1];
    m_notifier = new QSocketNotifier(m_pipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatch::readSignal);
    for (const int signal : kSignals) {
        std::signal(signal, handleSignal);
    }
}

SignalWatch::~SignalWatch()
{
    for (const int signal : kSignals) {
        std::signal(signal, SIG_DFL);
    }
    g_writeEnd = -1;
    for (const int end : m_pipe) {
        if (end >= 0) {
            ::close(end);
        }
    }
}

void SignalWatch::readSignal()
{
    char byte = 0;
    if (::read(m_pipe[0], &byte, 1) == 1) {
        Q_EMIT stopRequested();
    }
}

} // namespace meterscope::cli
