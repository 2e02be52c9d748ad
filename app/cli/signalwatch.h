// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <QSocketNotifier>

namespace meterscope::cli {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal, so that a command ends its work in order. One at a time.
class SignalWatch : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatch(QObject *parent = nullptr);
    ~SignalWatch() override;

Q_SIGNALS:
    void stopRequested();

private:
    void readSignal();

    int m_pipe[2] { -1, -1 };
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace meterscope::cli
