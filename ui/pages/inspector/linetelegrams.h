// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/livefeed.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <optional>

namespace meterscope::ui {

class TelegramListModel;
class TelegramListPane;

/// Puts what comes from the lines into the inspector's list, some times a second, or lets it pass while the list stands
/// still.
class LineTelegrams : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this.
    LineTelegrams(LiveFeed *feed, TelegramListModel *telegrams, TelegramListPane *list, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    void setRunning(bool running) { m_running = running; }
    /// At once, without waiting for the next time.
    void flush();
    /// The line that was opened last; nullopt when none was.
    [[nodiscard]] std::optional<SourceId> newestLine() const { return m_newestLine; }
    /// As it said last; null for one that never spoke.
    [[nodiscard]] const LinkStatus *status(SourceId line) const;

Q_SIGNALS:
    void flushed();
    void linkChanged(const meterscope::LinkStatus &status);

private:
    void take(const LinkStatus &status);
    template<typename Arrival> void take(const Arrival &arrival);

    TelegramListModel *m_telegrams;
    TelegramListPane *m_list;
    std::map<SourceId, LinkStatus> m_lines;
    std::optional<SourceId> m_newestLine;
    QTimer m_flushTimer;
    bool m_running = true;
};

} // namespace meterscope::ui
