// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/fieldseries.h"

#include "domain/interpret.h"
#include "protocol/telegramreader.h"
#include "ui/format/hosttimetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/quantitytext.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::size_t kSlice = 500; ///< telegrams read before the window is looked after again

} // namespace

FieldSeries::FieldSeries(const TelegramListModel *telegrams, QObject *parent)
    : QAbstractTableModel(parent)
    , m_telegrams(telegrams)
    , m_telegramReader(std::make_unique<TelegramReader>())
    , m_reader(FieldKey {})
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &FieldSeries::readSlice);
}

FieldSeries::~FieldSeries() = default;

void FieldSeries::setDecryptor(const Decryptor *decryptor)
{
    m_telegramReader = std::make_unique<TelegramReader>(decryptor);
}

void FieldSeries::restart(const FieldKey &field)
{
    beginResetModel();
    m_reader = FieldReader(field);
    m_description = {};
    m_lastNumber = 0;
    m_samples.clear();
    endResetModel();
}

void FieldSeries::begin(SourceId source, const FieldKey &field)
{
    m_source = source;
    m_isHandedIn = false;
    m_isRunning = true;
    restart(field);
    proceed();
}

void FieldSeries::beginFromOutside(const FieldKey &field)
{
    end();
    m_isHandedIn = true;
    restart(field);
}

void FieldSeries::append(const FieldDescription &description, const std::vector<FieldSample> &samples, bool isLast)
{
    if (!m_isHandedIn)
        return; // ended meanwhile
    m_description = description;
    m_isHandedIn = !isLast;
    insert(samples);
    Q_EMIT changed();
}

void FieldSeries::end()
{
    m_isRunning = false;
    m_isHandedIn = false;
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
    std::vector<FieldSample> fresh;
    for (; row < end; ++row) {
        m_lastNumber = ring.summary(row).number;
        if (const auto sample = sampleOf(row))
            fresh.push_back(*sample);
    }
    if (end == ring.size())
        m_timer.stop();
    m_description = m_reader.description();
    insert(fresh);
    Q_EMIT changed();
}

void FieldSeries::insert(const std::vector<FieldSample> &samples)
{
    if (samples.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(samples.size()) - 1);
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    endInsertRows();
}

/// What has left the list leaves the series too.
void FieldSeries::dropOld()
{
    const TelegramRing &ring = m_telegrams->ring();
    const std::uint64_t oldest = ring.size() > 0 ? ring.summary(0).number : m_lastNumber + 1;
    const auto kept = std::find_if(m_samples.begin(), m_samples.end(),
                                   [oldest](const FieldSample &sample) { return sample.number >= oldest; });
    if (kept == m_samples.begin())
        return;
    beginRemoveRows({}, 0, static_cast<int>(kept - m_samples.begin()) - 1);
    m_samples.erase(m_samples.begin(), kept);
    endRemoveRows();
}

std::optional<FieldSample> FieldSeries::sampleOf(std::size_t row)
{
    const TelegramSummary &summary = m_telegrams->ring().summary(row);
    if (summary.frame.source != m_source)
        return std::nullopt;
    if (summary.kind != TelegramSummary::Kind::Telegram) {
        m_reader.pass(summary);
        return std::nullopt;
    }
    FrameView frame;
    static_cast<FrameInfo &>(frame) = summary.frame;
    frame.raw = m_telegrams->ring().bytes(row);
    m_telegramReader->read(frame, m_snapshot);
    interpret(m_snapshot);
    return m_reader.take(summary, m_snapshot);
}

QString FieldSeries::unit() const
{
    return unitText(m_description.unit, m_description.unitExponent);
}

QString FieldSeries::valueText(const FieldSample &sample) const
{
    if (isNumeric())
        return exactFigure(sample.value, m_description.unit, m_description.unitExponent, m_locale).text();
    return states()[static_cast<std::size_t>(sample.value.mantissa())];
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
    const FieldSample &sample = m_samples[static_cast<std::size_t>(index.row())];
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
