// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/healthwatch.h"

#include "ui/format/historytext.h"
#include "ui/format/linktext.h"
#include "ui/format/livetext.h"
#include "ui/format/numbertext.h"
#include "ui/models/livemodel.h"
#include "ui/models/livestate.h"
#include "ui/ports/historycommands.h"
#include "ui/widgets/healthline.h"

namespace meterscope::ui {

namespace {

StatusTone toneOf(const LiveState &state)
{
    switch (state.link.state) {
    case LinkState::Receiving:
        // Bytes that never become a telegram are no good sign.
        return state.stale || state.link.finding.hint != LineHint::None ? StatusTone::Bad : StatusTone::Good;
    case LinkState::Silent:
    case LinkState::Lost:
        return StatusTone::Bad;
    case LinkState::Waiting:
    case LinkState::Opening:
        return state.link.finding.hint == LineHint::None ? StatusTone::Neutral : StatusTone::Bad;
    case LinkState::Closed:
    case LinkState::Ended:
        break;
    }
    return StatusTone::Neutral;
}

} // namespace

HealthWatch::HealthWatch(const LiveModel *model, const HistoryQuery *query, const HistoryCommands *commands,
                         HealthLine *line)
    : QObject(line)
    , m_model(model)
    , m_line(line)
{
    connect(model, &LiveModel::changed, this, &HealthWatch::refreshLine);
    connect(query, &HistoryQuery::statusChanged, this, [this](const HistoryStatus &status) {
        m_history = status;
        refreshRecording();
    });
    connect(commands, &HistoryCommands::rawArchiveChanged, this, [this](const RawArchiveStatus &status) {
        m_rawArchive = status;
        refreshRecording();
    });
    refreshLine();
}

void HealthWatch::refreshLine()
{
    const LiveState &state = m_model->state();
    const LinkStatus &link = state.link;
    if (m_model->isEmpty()) {
        m_line->setHealth(StatusTone::Neutral, tr("no meter connected"), {});
        return;
    }
    const QLocale locale = m_line->locale();
    // The first fact stands beside the name and describes it.
    QStringList facts { QString::fromStdString(link.portDescription) };
    if (link.settings.kind == LinkKind::Serial && !state.isSum)
        facts += lineSettingsText(link.settings.line);
    if (link.state != LinkState::Receiving)
        facts += linkStateText(link.state);
    if (const auto age = m_model->age())
        facts += oldText(*age, locale);
    if (link.periodMs > 0)
        facts += rateText(link.periodMs, locale);
    facts += tr("%n telegram(s)", nullptr, int(link.telegrams))
                 .replace(QString::number(link.telegrams), countText(link.telegrams, locale));
    if (link.telegrams + link.rejected > 0)
        facts += errorText(link.telegrams, link.rejected, locale);
    if (link.lineErrors && *link.lineErrors != LineErrorCounts {})
        facts += tr("parity %1 framing %2 breaks %3")
                     .arg(link.lineErrors->parity)
                     .arg(link.lineErrors->framing)
                     .arg(link.lineErrors->breaks);
    if (link.reconnects > 0)
        facts += tr("%n reconnect(s)", nullptr, int(link.reconnects));
    m_line->setHealth(toneOf(state), state.isSum ? sourceName(state) : linkName(link.settings), facts);
}

/// The history's fault is the graver one.
void HealthWatch::refreshRecording()
{
    const bool fault = m_history.error != HistoryError::None;
    const QString raw = rawArchiveText(m_rawArchive);
    m_line->setRecording(!fault && !raw.isEmpty() ? raw : historyStatusText(m_history, m_line->locale()),
                         fault || !raw.isEmpty());
}

} // namespace meterscope::ui
