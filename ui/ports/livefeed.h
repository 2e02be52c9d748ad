// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/link.h"
#include "domain/snapshot.h"
#include "protocol/frame.h"

#include <QObject>

#include <memory>

namespace meterscope::ui {

/// A telegram as the window gets it: its bytes for the inspector, its meaning for the instruments. Immutable, shared.
struct LiveTelegram
{
    std::shared_ptr<const Frame> frame;
    std::shared_ptr<const Snapshot> snapshot;
};

/// Bytes between telegrams.
struct LiveNoise
{
    SourceId source;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    ArrivalTime received;
    std::shared_ptr<const std::vector<std::uint8_t>> sample; ///< the first bytes
};

/// Port of the window: what comes from the meters. Signals arrive in the GUI thread, in stream order for each source.
class LiveFeed : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void telegramArrived(const meterscope::ui::LiveTelegram &telegram);
    void noiseArrived(const meterscope::ui::LiveNoise &noise);
    void linkChanged(const meterscope::LinkStatus &status);
};

} // namespace meterscope::ui
