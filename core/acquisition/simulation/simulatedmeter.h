// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QByteArray>
#include <QObject>
#include <QString>

#include "acquisition/simulation/faultymeter.h"
#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/simulatedhousehold.h"
#include "domain/link.h"

#include <chrono>
#include <memory>
#include <vector>

class QSocketNotifier;
class QTimer;

namespace meterscope {

class Clock;

/// One telegram that went onto the line whole.
struct SentTelegram
{
    HouseholdState state;
    QByteArray bytes; ///< as they went, with parity where the dialect has it
};

/// A meter that is not there: a household, its telegrams and a pseudo-terminal to send them through. The far end is
/// opened like any serial port.
///
/// Up to 3600 telegrams an hour its clock is the wall clock. Faster than that every telegram is one second of meter
/// time later than the one before, so that no two are alike: time-lapse. Up to several hundred a second. Never blocks:
/// while nobody reads nothing is sent, and a telegram is left out while the one before still waits for room. Single
/// thread; needs an event loop.
class SimulatedMeter : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive the meter.
    SimulatedMeter(const SimulationSettings &settings, const Clock &clock, QObject *parent = nullptr);
    ~SimulatedMeter() override;

    /// Makes the pseudo-terminal behind `symlinkPath` (its folder must exist) and begins to send. False: error() says
    /// why, in the system's words.
    [[nodiscard]] bool start(const QString &symlinkPath);
    void stop();
    [[nodiscard]] QString error() const;
    [[nodiscard]] QString path() const { return m_symlink; } ///< the symlink
    [[nodiscard]] QString terminalPath() const; ///< where it points now

    /// The cable is pulled, and put back as another terminal behind the same symlink.
    void unplug();
    [[nodiscard]] bool plugIn();

    /// Keeps every telegram sent from now on.
    void keepLog() { m_keepsLog = true; }
    [[nodiscard]] const std::vector<SentTelegram> &log() const { return m_log; }
    [[nodiscard]] quint64 sent() const { return m_sent; }
    [[nodiscard]] quint64 leftOut() const { return m_leftOut; }

    /// A path for a symlink of this process in the user's runtime folder, which is made if need be. `number` tells
    /// several meters of one process apart. Links that processes now gone have left there are removed.
    [[nodiscard]] static QString defaultSymlinkPath(quint32 number);

Q_SIGNALS:
    /// The last byte of a telegram has been taken by the line.
    void telegramSent(const meterscope::SentTelegram &telegram);

private:
    [[nodiscard]] std::chrono::milliseconds dueTime(qint64 telegram) const;
    [[nodiscard]] UtcSeconds meterTime(qint64 telegram) const;
    void beginSchedule();
    void tick();
    void send(qint64 telegram);
    void hearReader();
    [[nodiscard]] LineSettings readerLine() const;
    void continueWriting();
    void discardPending();

    SimulationSettings m_settings;
    const Clock &m_clock;
    PseudoTerminal m_terminal;
    QString m_symlink;
    SimulatedHousehold m_household;
    FaultyMeter m_meter;
    QTimer *m_timer;
    QTimer *m_ear; ///< for what the reader sends
    std::string m_heard;
    std::unique_ptr<QSocketNotifier> m_writable;
    UtcSeconds m_firstTime {};
    std::chrono::milliseconds m_firstDue { 0 };
    qint64 m_next = 0;
    QByteArray m_pending;
    qsizetype m_pendingFrom = 0;
    HouseholdState m_pendingState;
    bool m_keepsLog = false;
    std::vector<SentTelegram> m_log;
    quint64 m_sent = 0;
    quint64 m_leftOut = 0;
};

} // namespace meterscope
