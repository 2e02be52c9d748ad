// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/telegramfinder.h"

#include "inspect/filtertime.h"
#include "ui/format/hosttimetext.h"
#include "ui/format/numbertext.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramplace.h"
#include "ui/models/telegramsearch.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/showntelegram.h"
#include "ui/pages/inspector/telegramlistpane.h"
#include "ui/widgets/entrybar.h"
#include "ui/widgets/telegramlistview.h"

#include <utility>

namespace meterscope::ui {

TelegramFinder::TelegramFinder(const Scope &scope, EntryBar *findBar, EntryBar *timeBar, QObject *parent)
    : QObject(parent)
    , m_scope(scope)
    , m_findBar(findBar)
    , m_timeBar(timeBar)
{
    connect(m_findBar, &EntryBar::submitted, this, [this](bool backward) { find(!backward); });
    connect(m_timeBar, &EntryBar::submitted, this, &TelegramFinder::goToTime);
    connect(m_scope.capture, &CaptureView::found, this, &TelegramFinder::captureFound);
}

void TelegramFinder::find(bool forward)
{
    const BytePattern pattern = BytePattern::parse(m_findBar->text());
    if (pattern.isEmpty() || m_scope.list->rows()->rowCount() == 0)
        m_findBar->begin();
    else if (m_scope.capture->isOpen())
        findInCapture(pattern, forward);
    else
        findInList(pattern, forward);
}

void TelegramFinder::findInList(const BytePattern &pattern, bool forward)
{
    const TelegramRows *rows = m_scope.list->rows();
    const int count = rows->rowCount();
    const auto sourceRow = [rows](int row) { return rows->mapToSource(rows->index(row, 0)).row(); };
    const QModelIndex current = m_scope.list->view()->currentIndex();
    const int start = current.isValid() ? current.row() : (forward ? 0 : count - 1);
    const auto bytes = [this, sourceRow](int row) {
        return m_scope.telegrams->store().bytes(static_cast<std::size_t>(sourceRow(row)));
    };
    const auto match = findInTelegrams(pattern, bytes, count, { start, m_scope.place->selected().bytes }, forward);
    if (!match)
        return m_findBar->setOutcome(tr("Not found"), true);
    m_scope.list->goToRow(sourceRow(match->row));
    const auto &shown = m_scope.shown->telegram();
    m_scope.place->select(TelegramPlace::ofBytes(shown->tree, match->bytes));
    m_findBar->setOutcome(tr("telegram %1").arg(countText(shown->number, QLocale())), false);
}

void TelegramFinder::findInCapture(const BytePattern &pattern, bool forward)
{
    const int row = m_scope.list->currentRow();
    const ByteRange selected = m_scope.place->selected().bytes;
    const bool departs = m_scope.shown->telegram() && !selected.empty();
    m_scope.capture->find(row, forward, true, [this, pattern, forward, row, selected, departs](std::size_t at) {
        const auto bytes = m_scope.telegrams->store().bytes(at);
        const bool here = departs && static_cast<int>(at) == row;
        m_wanted = forward ? pattern.firstIn(bytes, here ? selected.offset + 1 : 0)
                           : pattern.lastIn(bytes, here ? selected.offset : static_cast<std::uint32_t>(bytes.size()));
        return m_wanted.has_value();
    });
}

void TelegramFinder::goToTime()
{
    const auto time = FilterTime::parse(m_timeBar->text().trimmed().toStdString());
    if (!time)
        m_timeBar->setOutcome(tr("Not a time: 13:42, 13:42:05 or 2026-04-14 13:42"), true);
    else if (m_scope.capture->isOpen())
        m_scope.capture->find(0, true, true, [this, moment = *time](std::size_t row) {
            const UtcMillis arrived = m_scope.telegrams->store().summary(row).frame.received.utc;
            return moment.compare(moment.isUtc ? LocalMillis(arrived.time_since_epoch()) : localMillis(arrived)) >= 0;
        });
    else if (!m_scope.list->goToTime(*time))
        m_timeBar->setOutcome(tr("Nothing arrived then or later"), true);
    else
        m_timeBar->setOutcome(tr("telegram %1").arg(countText(m_scope.shown->telegram()->number, QLocale())), false);
}

void TelegramFinder::goToFault(bool forward)
{
    if (m_scope.capture->isOpen())
        return m_scope.capture->find(m_scope.list->currentRow(), forward, false, [this](std::size_t row) {
            return m_scope.telegrams->store().summary(row).isFault();
        });
    m_scope.list->goToFault(forward);
    selectDamage();
}

/// A row that a fault, a moment or a search was looked for in: shown, with the bytes that are meant.
void TelegramFinder::captureFound(int row)
{
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (row < 0) {
        Q_EMIT said(tr("Nothing was found in the capture."), true);
        return;
    }
    Q_EMIT said({}, false);
    m_scope.list->goToRow(row);
    const auto &shown = m_scope.shown->telegram();
    if (shown && wanted)
        m_scope.place->select(TelegramPlace::ofBytes(shown->tree, *wanted));
    else
        selectDamage();
}

void TelegramFinder::selectDamage()
{
    const auto &shown = m_scope.shown->telegram();
    const auto &damaged = m_scope.shown->marks().lasting.damaged;
    if (shown && !damaged.empty())
        m_scope.place->select(TelegramPlace::ofBytes(shown->tree, { damaged.front(), 1 }));
}

} // namespace meterscope::ui
