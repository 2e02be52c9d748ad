// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/telegramfinder.h"

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

#include <algorithm>
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
    connect(m_findBar, &EntryBar::ended, &m_scan, &TelegramScan::cancel);
    const auto count = [](int first, int last) { return static_cast<std::size_t>(last - first + 1); };
    connect(m_scope.telegrams, &QAbstractItemModel::rowsInserted, &m_scan,
            [this, count](const QModelIndex &, int first, int last) { m_scan.rowsAppended(count(first, last)); });
    connect(m_scope.telegrams, &QAbstractItemModel::rowsRemoved, &m_scan,
            [this, count](const QModelIndex &, int first, int last) { m_scan.oldestDropped(count(first, last)); });
    connect(m_scope.telegrams, &QAbstractItemModel::modelAboutToBeReset, &m_scan, &TelegramScan::cancel);
    connect(&m_scan, &TelegramScan::progressed, this, &TelegramFinder::listProgressed);
}

void TelegramFinder::setDecryptor(const Decryptor *decryptor)
{
    m_scan.cancel();
    m_search = std::make_unique<TelegramSearch>(decryptor);
}

void TelegramFinder::find(bool forward)
{
    m_search->setText(m_findBar->text());
    const int count = m_scope.telegrams->rowCount();
    if (m_search->isEmpty() || m_scope.list->rows()->rowCount() == 0)
        return m_findBar->begin();
    const int row = m_scope.list->currentRow();
    if (m_scope.capture->isOpen()) {
        m_asked = m_findBar;
        return m_scope.capture->find(row, forward, true, condition(forward));
    }
    const int from = row >= 0 ? row : forward ? 0 : count - 1;
    const auto isListed = [this, fits = condition(forward)](std::size_t at) {
        const QModelIndex index = m_scope.telegrams->index(static_cast<int>(at), 0);
        return m_scope.list->rows()->mapFromSource(index).isValid() && fits(at);
    };
    // The row of departure comes once more at the end, for what stands on the other side of its selection.
    m_scan.start(&m_scope.telegrams->store(),
                 { static_cast<std::size_t>(from), static_cast<std::size_t>(count) + 1, forward }, isListed, true);
    m_scan.work();
}

/// Whether a row has what is looked for, which is `m_wanted` then. In the row of departure the first look is behind (in
/// front of) what is selected there.
TelegramScan::Condition TelegramFinder::condition(bool forward)
{
    const auto &shown = m_scope.shown->telegram();
    const ByteRange selected = m_scope.place->selected().bytes;
    std::optional<std::uint64_t> departure;
    if (shown && !selected.empty())
        departure = shown->number;
    return [this, forward, selected, departure](std::size_t row) mutable {
        const TelegramSummary telegram = m_scope.telegrams->store().summary(row);
        const auto bytes = m_scope.telegrams->store().bytes(row);
        const bool departs = departure == telegram.number;
        if (departs)
            departure.reset();
        m_wanted = forward
            ? m_search->firstIn(telegram, bytes, departs ? selected.offset + 1 : 0)
            : m_search->lastIn(telegram, bytes, departs ? selected.offset : static_cast<std::uint32_t>(bytes.size()));
        return m_wanted.has_value();
    };
}

void TelegramFinder::listProgressed(const std::vector<std::size_t> &hits, std::size_t looked, std::size_t total)
{
    if (m_scan.isRunning())
        return m_findBar->setOutcome(tr("%1 % searched").arg(looked * 100 / total), false);
    const auto wanted = std::exchange(m_wanted, std::nullopt);
    if (hits.empty() || !wanted)
        return m_findBar->setOutcome(tr("Not found"), true);
    m_scope.list->goToRow(static_cast<int>(hits.front()));
    const auto &shown = m_scope.shown->telegram();
    m_scope.place->select(TelegramPlace::ofBytes(shown->tree, *wanted));
    m_findBar->setOutcome(tr("telegram %1").arg(countText(shown->number, QLocale())), false);
}

void TelegramFinder::goToTime()
{
    const auto time = FilterTime::parse(m_timeBar->text().trimmed().toStdString());
    if (!time)
        m_timeBar->setOutcome(tr("Not a time: 13:42, 13:42:05 or 2026-04-14 13:42"), true);
    else if (m_scope.capture->isOpen()) {
        m_asked = m_timeBar;
        m_scope.capture->findTime(momentIn(*time));
    } else if (!m_scope.list->goToTime(*time))
        m_timeBar->setOutcome(tr("Nothing arrived then or later"), true);
    else
        m_timeBar->setOutcome(tr("telegram %1").arg(countText(m_scope.shown->telegram()->number, QLocale())), false);
}

/// A time without a date is of the day that is being looked at.
UtcMillis TelegramFinder::momentIn(const FilterTime &time) const
{
    using namespace std::chrono;
    const int row = std::max(0, m_scope.list->currentRow());
    const UtcMillis shown = m_scope.telegrams->store().summary(static_cast<std::size_t>(row)).frame.received.utc;
    const LocalMillis day = floor<days>(time.isUtc ? LocalMillis(shown.time_since_epoch()) : localMillis(shown));
    const LocalMillis moment = time.hasDate ? LocalMillis(time.value) : day + time.value;
    return time.isUtc ? UtcMillis(moment.time_since_epoch()) : utcMillis(moment);
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
    EntryBar *asked = std::exchange(m_asked, nullptr);
    if (row < 0) {
        if (asked != nullptr)
            asked->setOutcome(asked == m_timeBar ? tr("Nothing arrived then or later") : tr("Not found"), true);
        Q_EMIT said(tr("Nothing was found in the capture."), true);
        return;
    }
    if (asked != nullptr) {
        const TelegramSummary &found = m_scope.telegrams->store().summary(static_cast<std::size_t>(row));
        asked->setOutcome(tr("telegram %1").arg(countText(found.number, QLocale())), false);
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
