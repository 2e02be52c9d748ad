// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inspector/lowerhalf.h"

#include "ui/models/fieldseries.h"
#include "ui/models/livemodel.h"
#include "ui/models/telegramlistmodel.h"
#include "ui/models/telegramplace.h"
#include "ui/models/telegramstatistics.h"
#include "ui/pages/inspector/captureview.h"
#include "ui/pages/inspector/diffpane.h"
#include "ui/pages/inspector/plotpane.h"
#include "ui/pages/inspector/showntelegram.h"
#include "ui/pages/inspector/statisticspane.h"
#include "ui/pages/inspector/telegramlistpane.h"

namespace meterscope::ui {

LowerHalf::LowerHalf(const Scope &scope, QWidget *telegram, QWidget *parent)
    : QStackedWidget(parent)
    , m_scope(scope)
    , m_diff(new DiffPane(this))
    , m_series(new FieldSeries(scope.telegrams, this))
    , m_plot(new PlotPane(m_series, this))
    , m_statistics(new StatisticsPane(this))
{
    addWidget(telegram);
    addWidget(m_diff);
    addWidget(m_plot);
    addWidget(m_statistics);
    connectPanes();
}

void LowerHalf::connectPanes()
{
    for (ClosableCard *pane : { static_cast<ClosableCard *>(m_diff), static_cast<ClosableCard *>(m_plot),
                                static_cast<ClosableCard *>(m_statistics) })
        connect(pane, &ClosableCard::closed, this, [this] { setWhat(What::Telegram); });
    connect(m_plot, &PlotPane::telegramChosen, this, &LowerHalf::telegramChosen);
    connect(m_statistics, &StatisticsPane::telegramChosen, this, &LowerHalf::telegramChosen);
    connect(m_scope.capture, &CaptureView::statisticsGathered, this,
            [this](const TelegramStatistics &statistics) { m_statistics->setStatistics(statistics, statistics.end); });
    connect(m_scope.capture, &CaptureView::fieldRead, this,
            [this](const FieldBatch &batch) { m_series->append(batch.description, batch.samples, batch.isLast); });
}

void LowerHalf::setDecryptor(const Decryptor *decryptor)
{
    m_series->setDecryptor(decryptor);
}

void LowerHalf::setWhat(What what)
{
    const bool isOther = what != m_what;
    m_what = what;
    setCurrentIndex(static_cast<int>(what));
    if (what != What::Plot) {
        m_series->end();
        m_scope.capture->cancel(CaptureWork::Field);
    }
    if (what != What::Statistics)
        m_scope.capture->cancel(CaptureWork::Statistics);
    updateDiff();
    if (what == What::Statistics && isOther && m_scope.capture->isOpen()) {
        m_statistics->setStatistics({}, {});
        m_scope.capture->gatherStatistics();
    } else {
        updateStatistics();
    }
    Q_EMIT whatChanged();
}

void LowerHalf::proceed()
{
    m_series->proceed();
    updateStatistics();
}

void LowerHalf::updateDiff()
{
    if (m_what != What::Difference)
        return;
    const auto pair = m_scope.list->selectedPair();
    const int after = pair ? pair->second : m_scope.list->currentRow();
    const int before = pair ? pair->first : after < 0 ? -1 : m_scope.telegrams->previousTelegram(after);
    const auto isHere = [this](int row) {
        return row >= 0 && m_scope.telegrams->store().isHere(static_cast<std::size_t>(row));
    };
    if (!isHere(after) || !isHere(before))
        m_diff->setNothing(tr("Nothing to compare with: no earlier telegram of this line is kept. Two telegrams that "
                              "are selected in the list are compared with each other."));
    else
        m_diff->setTelegrams(m_scope.shown->dissect(before), m_scope.shown->dissect(after));
}

void LowerHalf::updateStatistics()
{
    if (m_what == What::Statistics && !m_scope.capture->isOpen())
        m_statistics->setStatistics(statisticsOf(m_scope.telegrams->ring()), systemNow().sinceBoot);
}

std::optional<FieldKey> LowerHalf::selectedField() const
{
    const auto &shown = m_scope.shown->telegram();
    const Measurement *measurement = shown ? shown->measurementOf(m_scope.place->selected().node) : nullptr;
    if (measurement == nullptr)
        return std::nullopt;
    FieldKey key { measurement->sent.obis, 0 };
    for (const Measurement &other : shown->snapshot.measurements) {
        if (&other == measurement)
            break;
        key.occurrence += !other.derived && other.sent.obis == key.code ? 1 : 0;
    }
    return key;
}

void LowerHalf::plotSelected()
{
    const auto field = selectedField();
    if (!field)
        return setWhat(m_what);
    if (m_scope.capture->isOpen()) {
        m_series->beginFromOutside(*field);
        m_scope.capture->readField(*field);
    } else {
        m_series->begin(m_scope.shown->telegram()->snapshot.source, *field);
    }
    setWhat(What::Plot);
}

} // namespace meterscope::ui
