// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldseries.h"

#include "domain/interpret.h"
#include "protocol/telegramreader.h"
#include "ui/format/hosttimetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"
#include "ui/models/nodetext.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::size_t kSlice = 500; ///< telegrams read before the window is looked after again

} // namespace

FieldSeries::FieldSeries(const TelegramListModel *telegrams, QObject *parent)
    : QAbstractTableModel(parent)
    , m_telegrams(telegrams)
    , m_reader(std::make_unique<TelegramReader>())
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FieldSeries::readSlice);
}

FieldSeries::~FieldSeries() = default;

void FieldSeries::setDecryptor(const Decryptor *decryptor)
{
    m_reader = std::make_unique<TelegramReader>(decryptor);
}

void FieldSeries::begin(SourceId source, const ObisCode &code, std::uint32_t occurrence)
{
    beginResetModel();
    m_source = source;
    m_code = code;
    m_occurrence = occurrence;
    m_isRunning = true;
    m_isNumeric = true;
    m_title.clear();
    m_unit = Unit::None;
    m_unitExponent = 0;
    m_lastNumber = 0;
    m_samples.clear();
    m_states.clear();
    endResetModel();
    proceed();
}

void FieldSeries::end()
{
    m_isRunning = false;
    m_timer.stop();
}

void FieldSeries::proceed()
{
    if (m_isRunning && !m_timer.isActive())
        m_timer.start();
}

void FieldSeries::readSlice()
{
    dropOld();
    const TelegramRing &ring = m_telegrams->ring();
    std::size_t row = ring.size();
    while (row > 0 && ring.summary(row - 1).number > m_lastNumber)
        --row;
    const std::size_t end = std::min(ring.size(), row + kSlice);
    std::vector<Sample> fresh;
    for (; row < end; ++row) {
        m_lastNumber = ring.summary(row).number;
        if (const auto sample = sampleOf(row))
            fresh.push_back(*sample);
    }
    if (end == ring.size())
        m_timer.stop();
    if (!fresh.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
        m_samples.insert(m_samples.end(), fresh.begin(), fresh.end());
        endInsertRows();
    }
    Q_EMIT changed();
}

/// What has left the list leaves the series too.
void FieldSeries::dropOld()
{
    const TelegramRing &ring = m_telegrams->ring();
    const std::uint64_t oldest = ring.size() > 0 ? ring.summary(0).number : m_lastNumber + 1;
    const auto kept = std::find_if(m_samples.begin(), m_samples.end(),
                                   [oldest](const Sample &sample) { return sample.number >= oldest; });
    if (kept == m_samples.begin())
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - m_samples.begin()) - 1);
    m_samples.erase(m_samples.begin(), kept);
    endRemoveRows();
}

const Measurement *FieldSeries::measurementIn(const Snapshot &snapshot) const
{
    std::uint32_t seen = 0;
    for (const Measurement &measurement : snapshot.measurements)
        if (!measurement.derived && measurement.sent.obis == m_code && seen++ == m_occurrence)
            return &measurement;
    return nullptr;
}

std::optional<FieldSeries::Sample> FieldSeries::sampleOf(std::size_t row)
{
    const TelegramSummary &summary = m_telegrams->ring().summary(row);
    if (summary.kind != TelegramSummary::Kind::Telegram || summary.frame.source != m_source)
        return std::nullopt;
    FrameView frame;
    static_cast<FrameInfo &>(frame) = summary.frame;
    frame.raw = m_telegrams->ring().bytes(row);
    m_reader->read(frame, m_snapshot);
    interpret(m_snapshot);
    const Measurement *measurement = measurementIn(m_snapshot);
    if (measurement == nullptr || measurement->isMissing)
        return std::nullopt;
    if (m_title.isEmpty()) {
        m_title = measurementTitle(*measurement);
        m_isNumeric = measurement->isNumber;
        m_unit = measurement->unit;
        m_unitExponent = measurement->unitExponent;
    }
    Sample sample { summary.number, summary.frame.received.utc, measurement->value };
    if (!m_isNumeric)
        sample.value = stateIndex(stateText(m_snapshot, *measurement, m_locale));
    else if (!measurement->isNumber || measurement->unit != m_unit || measurement->unitExponent != m_unitExponent)
        return std::nullopt; // another unit has no place on this axis
    return sample;
}

Decimal FieldSeries::stateIndex(const QString &state)
{
    const auto known = std::find(m_states.begin(), m_states.end(), state);
    const auto index = known - m_states.begin();
    if (known == m_states.end())
        m_states.push_back(state);
    return { index, 0 };
}

QString FieldSeries::unit() const
{
    return unitText(m_unit, m_unitExponent);
}

QString FieldSeries::valueText(const Sample &sample) const
{
    if (m_isNumeric)
        return exactFigure(sample.value, m_unit, m_unitExponent, m_locale).text();
    return m_states[static_cast<std::size_t>(sample.value.mantissa())];
}

int FieldSeries::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_samples.size());
}

int FieldSeries::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FieldSeries::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Sample &sample = m_samples[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == TimeColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NumberColumn:
        return countText(sample.number, m_locale);
    case TimeColumn:
        return hostTimeText(sample.time);
    case ValueColumn:
        return valueText(sample);
    default:
        return {};
    }
}

QVariant FieldSeries::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Host time");
    case ValueColumn:
        return tr("Value");
    default:
        return {};
    }
}

} // namespace meterscope::ui
