// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <optional>

namespace meterscope::ui {

class CaptureView;
class LineTelegrams;
class TelegramListModel;
class TelegramListPane;

/// The way from the inspector's list to what its line sent before: all files of the line's raw archive as one list that
/// ends where the other one begins.
class OlderTelegrams
{
public:
    /// All must outlive it.
    OlderTelegrams(TelegramListModel *telegrams, TelegramListPane *list, LineTelegrams *line, CaptureView *capture)
        : m_telegrams(telegrams)
        , m_list(list)
        , m_line(line)
        , m_capture(capture)
    { }

    /// Whether an archive of the line that is looked at is kept.
    [[nodiscard]] bool canOpen() const { return archivedLine().has_value(); }
    /// Answered as any opening of a capture; false when there is nothing to open.
    bool open();
    /// To another row, over the seam too.
    void step(int rows);

private:
    [[nodiscard]] std::optional<SourceId> archivedLine() const;

    TelegramListModel *m_telegrams;
    TelegramListPane *m_list;
    LineTelegrams *m_line;
    CaptureView *m_capture;
};

} // namespace meterscope::ui
