// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/history/historysource.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace meterscope::ui {

namespace {

constexpr auto kQuartersUpTo = std::chrono::days(32); ///< longer periods are looked through by hours
constexpr auto kOfferRange = std::chrono::days(400); ///< how far back a quantity is looked for
constexpr auto kLongestMovedMap = std::chrono::days(400); ///< a longer map stands still: its hours are many enough

using Span = HistoryPeriod::Span;

} // namespace

HistorySource::HistorySource(HistoryQuery *query, QObject *parent)
    : QObject(parent)
    , m_questions(query)
    , m_now([] { return std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()); })
{
    connect(&m_questions, &HistoryQuestions::answered, this, &HistorySource::answered);
}

std::optional<HistoryPeriod> HistorySource::otherPeriod() const
{
    return comparedPeriod(m_data.period, m_comparison, m_comparedDay, m_data.zone);
}

void HistorySource::setPeriod(const HistoryPeriod &period)
{
    m_data.period = period;
    m_data.bands = {};
    m_data.hours.reset();
    m_data.fine.reset();
    m_data.records = {};
}

void HistorySource::setView(HistoryView view)
{
    const bool otherBars = barKind(view) != barKind(m_data.view);
    m_data.view = view;
    m_data.bands = {};
    if (!otherBars)
        return;
    // What was answered is of another quantity.
    m_data.barsAnswered = false;
    m_data.bars = {};
    m_data.around.reset();
    m_data.other.reset();
}

void HistorySource::setComparison(ComparisonKind kind, std::chrono::year_month_day chosen)
{
    m_comparison = kind;
    m_comparedDay = chosen;
}

void HistorySource::refresh()
{
    m_data.now = m_now();
    m_questions.ask(Question::Bars, m_data.period.request(barKind(m_data.view), m_data.zone, 0, m_step));
    const auto other = otherPeriod();
    if (other != m_data.otherPeriod)
        m_data.other.reset();
    m_data.otherPeriod = other;
    m_questions.drop(Question::Compared);
    m_questions.drop(Question::Around);
    if (m_data.otherPeriod) {
        SeriesRequest request = m_data.otherPeriod->request(barKind(m_data.view), m_data.zone, 0);
        ui::setStep(request, m_data.period.step(m_data.zone, m_step));
        m_questions.ask(Question::Compared, request);
    }
    askView();
    askFine();
    askOffers();
}

/// The period with as much again before and behind it.
SeriesRequest HistorySource::around(SeriesKind kind) const
{
    SeriesRequest request = m_data.period.request(kind, m_data.zone, 0, m_step);
    const auto length = m_data.period.length(m_data.zone);
    request.from -= length;
    request.to += length;
    return request;
}

/// Whether what was asked holds the period with some room at both sides.
bool HistorySource::covers(const SeriesRequest &asked) const
{
    const auto room = m_data.period.length(m_data.zone) / 3;
    return asked.from <= m_data.period.begin(m_data.zone) - room && asked.to >= m_data.period.end(m_data.zone) + room;
}

void HistorySource::askAround()
{
    // While a window is zoomed out, its old bars become too many to be worth reading.
    if (m_data.period.span() == Span::All
        || !m_data.period.allows(m_data.period.step(m_data.zone, m_step), m_data.zone))
        return;
    m_questions.ask(Question::Around, around(barKind(m_data.view)));
}

/// What the view draws beside or instead of bars.
void HistorySource::askView()
{
    if (isBand(m_data.view)) {
        SeriesRequest request = around(m_data.view == HistoryView::Power ? SeriesKind::Power : SeriesKind::VoltageL1);
        request.plotWidth = static_cast<std::uint32_t>(3 * m_plotWidth);
        m_questions.ask(Question::Band1, request);
        for (const auto &[question, kind] :
             { std::pair(Question::Band2, SeriesKind::VoltageL2), std::pair(Question::Band3, SeriesKind::VoltageL3) }) {
            m_questions.drop(question);
            request.kind = kind;
            if (m_data.view == HistoryView::Voltage)
                m_questions.ask(question, request);
        }
    }
    if (m_data.view == HistoryView::HeatMap) {
        SeriesRequest request = around(SeriesKind::Energy);
        ui::setStep(request, BarStep::Hour);
        if (m_data.period.length(m_data.zone) > kLongestMovedMap) {
            request.from = m_data.period.begin(m_data.zone);
            request.to = m_data.period.end(m_data.zone);
        }
        m_questions.ask(Question::Hours, request);
    }
}

/// How many windows as long as the period a request holds.
int HistorySource::windowsIn(const SeriesRequest &request) const
{
    return std::max(1, static_cast<int>((request.to - request.from) / m_data.period.length(m_data.zone)));
}

/// What records, standby and the mean day are made from.
void HistorySource::askFine()
{
    if (barKind(m_data.view) != SeriesKind::Energy)
        return;
    SeriesRequest fine = m_data.period.request(SeriesKind::Energy, m_data.zone, 0);
    ui::setStep(fine, m_data.period.length(m_data.zone) <= kQuartersUpTo ? BarStep::Quarter : BarStep::Hour);
    m_questions.ask(Question::Fine, fine);
}

/// A quantity is offered once the meter has shown it.
void HistorySource::askOffers()
{
    constexpr std::array kOffers { std::tuple(Question::GasOffer, HistoryView::Gas, SeriesKind::Gas),
                                   std::tuple(Question::WaterOffer, HistoryView::Water, SeriesKind::Water),
                                   std::tuple(Question::HeatOffer, HistoryView::Heat, SeriesKind::Heat),
                                   std::tuple(Question::VoltageOffer, HistoryView::Voltage, SeriesKind::VoltageL1) };
    for (const auto &[question, view, kind] : kOffers) {
        if (m_offered.count(view) != 0 || m_questions.isWaiting(question))
            continue;
        SeriesRequest request;
        request.kind = kind;
        request.zone = m_data.zone;
        request.step = BucketStep::LocalMonth;
        request.from = m_now() - kOfferRange;
        request.to = m_now() + std::chrono::hours(1);
        m_questions.ask(question, request);
    }
}

void HistorySource::answered(Question question, const SeriesReply &reply)
{
    if (reply.recordedFrom)
        m_recordedFrom = reply.recordedFrom;
    switch (question) {
    case Question::Bars:
        takeBars(reply);
        break;
    case Question::Around:
        m_data.around = reply;
        break;
    case Question::Compared:
        takeCompared(reply);
        break;
    case Question::Fine:
        m_data.fine = reply;
        m_data.profile = dayProfileOf(reply);
        m_data.records = energyRecordsOf(reply);
        break;
    case Question::Hours:
        m_data.hours = reply;
        m_data.map = heatMapOf(reply, m_plotWidth * windowsIn(reply.request));
        break;
    case Question::Band1:
        m_data.bands[0] = reply;
        break;
    case Question::Band2:
        m_data.bands[1] = reply;
        break;
    case Question::Band3:
        m_data.bands[2] = reply;
        break;
    case Question::GasOffer:
    case Question::WaterOffer:
    case Question::HeatOffer:
    case Question::VoltageOffer:
        takeOffer(question, reply);
        return;
    }
    Q_EMIT changed();
}

void HistorySource::takeBars(const SeriesReply &reply)
{
    m_data.bars = consumptionOf(reply);
    m_data.barsAnswered = true;
    m_data.around.reset();
    if (m_data.other)
        m_data.otherBuckets = comparedBuckets(m_data.bars.reply, m_data.other->reply, m_data.period.span());
    askAround();
}

void HistorySource::takeCompared(const SeriesReply &reply)
{
    m_data.other = consumptionOf(reply);
    m_data.otherBuckets = comparedBuckets(m_data.bars.reply, m_data.other->reply, m_data.period.span());
}

void HistorySource::takeOffer(Question question, const SeriesReply &reply)
{
    const bool known = std::any_of(reply.buckets.begin(), reply.buckets.end(),
                                   [](const Bucket &bucket) { return bucket.quality != BucketQuality::None; });
    if (!known)
        return;
    HistoryView view = HistoryView::Voltage;
    if (question == Question::GasOffer)
        view = HistoryView::Gas;
    else if (question == Question::WaterOffer)
        view = HistoryView::Water;
    else if (question == Question::HeatOffer)
        view = HistoryView::Heat;
    m_offered.insert(view);
    Q_EMIT offered(view);
}

void HistorySource::moveTo(const HistoryPeriod &period)
{
    m_data.period = period;
    const auto isStale = [this](Question question) {
        return !m_questions.isWaiting(question) && !covers(m_questions.asked(question));
    };
    const bool mapMoves = m_data.period.length(m_data.zone) <= kLongestMovedMap;
    if ((isBand(m_data.view) && isStale(Question::Band1))
        || (m_data.view == HistoryView::HeatMap && mapMoves && isStale(Question::Hours)))
        askView();
    else if (!isBand(m_data.view) && m_data.view != HistoryView::HeatMap && isStale(Question::Around))
        askAround();
}

} // namespace meterscope::ui
