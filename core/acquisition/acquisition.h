// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// moc 6.4 fails on <compare> unless Qt comes first.
#include <QObject>

#include "acquisition/bytechunk.h"
#include "acquisition/clock.h"
#include "acquisition/noise.h"
#include "acquisition/portlist.h"
#include "domain/link.h"
#include "domain/snapshot.h"
#include "protocol/decryptor.h"
#include "protocol/frame.h"

#include <map>
#include <memory>

namespace meterscope {

/// Reads any number of lines. Make it, move it to its thread, connect; from then on call its slots through queued
/// connections or invokeMethod. What it emits is immutable and may be kept by any thread.
class Acquisition : public QObject
{
    Q_OBJECT
public:
    /// `decryptor` may be null, else it must outlive this object and be callable from its thread. Null for `clock` and
    /// `ports` means the system's.
    explicit Acquisition(const Decryptor *decryptor = nullptr, std::unique_ptr<const Clock> clock = nullptr,
                         std::unique_ptr<const PortList> ports = nullptr, QObject *parent = nullptr);
    ~Acquisition() override;

public Q_SLOTS:
    /// Opens a line under a number the caller chose (not used before in this run). LinkKind::Simulated starts a
    /// simulated meter and reads it through its pseudo-terminal with the line settings of its dialect; settings.path
    /// may name the symlink, else it lies in the runtime folder and the status tells it.
    void openLink(meterscope::SourceId source, const meterscope::LinkSettings &settings);
    void closeLink(meterscope::SourceId source);
    void closeAllLinks();

Q_SIGNALS:
    /// Every telegram, good or bad (snapshot->verdict); in stream order for each source.
    void telegramArrived(const std::shared_ptr<const meterscope::Frame> &frame,
                         const std::shared_ptr<const meterscope::Snapshot> &snapshot);
    void noiseArrived(const meterscope::Noise &noise);
    /// All of it as it came, for the raw archive.
    void bytesArrived(const meterscope::ByteChunk &chunk);
    void linkChanged(const meterscope::LinkStatus &status);

private:
    class Line;

    std::unique_ptr<const Clock> m_clock;
    std::unique_ptr<const PortList> m_ports;
    const Decryptor *m_decryptor;
    std::map<SourceId, std::unique_ptr<Line>> m_lines;
};

} // namespace meterscope
