// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/rawarchivestatus.h"
#include "domain/series.h"

#include <QObject>

namespace meterscope::ui {

class HealthLine;
class HistoryCommands;
class HistoryQuery;
class LiveModel;

/// Keeps the health line true: the current line on its left, the recording on its right.
class HealthWatch : public QObject
{
    Q_OBJECT
public:
    /// All must outlive it but the line, which owns it.
    HealthWatch(const LiveModel *model, const HistoryQuery *query, const HistoryCommands *commands, HealthLine *line);

private:
    void refreshLine();
    void refreshRecording();

    const LiveModel *m_model;
    HealthLine *m_line;
    HistoryStatus m_history;
    RawArchiveStatus m_rawArchive;
};

} // namespace meterscope::ui
