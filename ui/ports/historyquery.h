// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <QObject>

namespace meterscope::ui {

/// Port of the window: reads the history. Answers come asynchronously in the GUI thread.
class HistoryQuery : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// A newer request of the same asker makes an older one pointless: give a new token and drop other replies.
    virtual void request(const SeriesRequest &request) = 0;

Q_SIGNALS:
    void replied(const meterscope::SeriesReply &reply);
    void statusChanged(const meterscope::HistoryStatus &status);
};

} // namespace meterscope::ui
