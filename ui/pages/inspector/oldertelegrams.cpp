// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/oldertelegrams.h"

#include "ui/models/telegramlistmodel.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/linetelegrams.h"
#include "ui/pages/inspector/telegramlistpane.h"

namespace meterscope::ui {

std::optional<SourceId> OlderTelegrams::archivedLine() const
{
    if (m_capture->isOpen())
        return std::nullopt;
    if (const int row = m_list->currentRow(); row >= 0) {
        const SourceId own = m_telegrams->store().summary(static_cast<std::size_t>(row)).frame.source;
        if (m_capture->hasArchive(own))
            return own;
    }
    const auto newest = m_line->newestLine();
    return newest && m_capture->hasArchive(*newest) ? newest : std::nullopt;
}

bool OlderTelegrams::open()
{
    const auto line = archivedLine();
    if (!line)
        return false;
    m_line->flush();
    const TelegramRing &ring = m_telegrams->ring();
    UtcMillis end = UtcMillis::max();
    for (std::size_t row = 0; row < ring.size() && end == UtcMillis::max(); ++row)
        if (const FrameInfo &frame = ring.summary(row).frame; frame.source == *line)
            end = frame.received.utc;
    m_capture->openArchive(*line, end);
    return true;
}

void OlderTelegrams::step(int rows)
{
    if (m_list->step(rows))
        return;
    if (rows < 0) {
        open();
    } else if (m_capture->isArchive()) {
        m_capture->close();
        m_list->goToRow(0);
    }
}

} // namespace meterscope::ui
