// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegramlistmodel.h"

#include "ui/format/hosttimetext.h"
#include "ui/format/issuetext.h"
#include "ui/format/metertimetext.h"
#include "ui/format/numbertext.h"
#include "ui/format/tarifftext.h"

#include <algorithm>
#include <utility>

namespace meterscope::ui {

namespace {

const QString kDash = QStringLiteral("–");

QString hex4(std::uint16_t value)
{
    return QStringLiteral("%1").arg(value, 4, 16, QLatin1Char('0')).toUpper();
}

QString offsetText(std::uint32_t offset)
{
    return QStringLiteral("0x%1").arg(QString::number(offset, 16).toUpper().rightJustified(3, QLatin1Char('0')));
}

QString gapText(std::chrono::milliseconds gap, const QLocale &locale)
{
    return decimalText(Decimal(gap.count(), -3), locale);
}

QString noiseText(const TelegramSummary &summary, const QLocale &locale)
{
    const QString count = countText(summary.length, locale);
    const int n = static_cast<int>(std::min<std::uint64_t>(summary.length, 1'000'000));
    switch (summary.noise) {
    case NoiseKind::None:
        return {};
    case NoiseKind::JoinedMidway:
        return TelegramListModel::tr("End of a telegram that began before listening: %1 bytes", nullptr, n).arg(count);
    case NoiseKind::LineBreak:
        return TelegramListModel::tr("Line break, 0x00 × %1: plug or cable moved", nullptr, n).arg(count);
    case NoiseKind::IdleHigh:
        return TelegramListModel::tr("0xFF × %1 between telegrams", nullptr, n).arg(count);
    case NoiseKind::Text:
        return TelegramListModel::tr("%1 characters that belong to no telegram", nullptr, n).arg(count);
    case NoiseKind::SevenBit:
        return TelegramListModel::tr("%1 bytes: looks like 7E1 read as 8N1", nullptr, n).arg(count);
    case NoiseKind::Binary:
        return TelegramListModel::tr("%1 bytes that belong to no telegram", nullptr, n).arg(count);
    }
    return {};
}

QString damageText(const BitDamage &damage)
{
    QStringList places;
    for (const std::uint32_t offset : damage.kept().first(std::min<std::size_t>(damage.kept().size(), 4)))
        places << offsetText(offset);
    if (damage.bytes > 4)
        places << QStringLiteral("…");
    const QString list = places.join(QStringLiteral(", "));
    if (damage.fell + damage.rose == 0)
        return TelegramListModel::tr("%n damaged byte(s) at %1", nullptr, static_cast<int>(damage.bytes)).arg(list);
    const auto bits = static_cast<int>(damage.fell + damage.rose);
    if (damage.rose == 0)
        return TelegramListModel::tr("%n bit(s) fell 1 → 0 at %1", nullptr, bits).arg(list);
    if (damage.fell == 0)
        return TelegramListModel::tr("%n bit(s) rose 0 → 1 at %1", nullptr, bits).arg(list);
    return TelegramListModel::tr("%n bit(s) flipped both ways at %1", nullptr, bits).arg(list);
}

} // namespace

QString telegramChecksum(const TelegramSummary &summary)
{
    switch (summary.frame.checksum) {
    case ChecksumState::Absent:
        return TelegramListModel::tr("none", "no checksum");
    case ChecksumState::Ok:
        // A checksum inside an encrypted frame holds, but stands nowhere on the line.
        return summary.frame.algorithm == ChecksumAlgorithm::None ? QString() : hex4(summary.frame.checksumSent);
    case ChecksumState::Bad:
        return QStringLiteral("%1 ≠ %2").arg(hex4(summary.frame.checksumSent), hex4(summary.frame.checksumComputed));
    }
    return {};
}

QString telegramFinding(const TelegramSummary &summary, const QLocale &locale)
{
    if (summary.kind == TelegramSummary::Kind::Noise)
        return noiseText(summary, locale);
    if (!summary.damage.empty())
        return damageText(summary.damage);
    // Notes (a repeated reading, a variant of the line end) are for the tree; the list would drown in them.
    if (summary.issue.code == IssueCode::None
        || (summary.issue.effect == IssueEffect::None && summary.issue.severity == Severity::Note))
        return {};
    const QString text = issueText(summary.issue);
    return summary.issue.range.empty() || summary.issue.effect == IssueEffect::Rejects
        ? text
        : TelegramListModel::tr("%1 (at %2)", "issue, offset").arg(text, offsetText(summary.issue.range.offset));
}

std::span<const std::uint8_t> TelegramListModel::Pending::bytes() const
{
    if (frame)
        return frame->raw;
    return sample ? std::span<const std::uint8_t>(*sample) : std::span<const std::uint8_t>();
}

TelegramListModel::TelegramListModel(QObject *parent, std::size_t capacity)
    : QAbstractTableModel(parent)
    , m_ring(capacity)
{ }

void TelegramListModel::setLocale(const QLocale &locale)
{
    m_locale = locale;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void TelegramListModel::add(const LiveTelegram &telegram)
{
    if (!telegram.frame || !telegram.snapshot)
        return;
    m_pending.push_back({ m_sequence.next(telegram.frame, *telegram.snapshot), telegram.frame, nullptr });
}

void TelegramListModel::add(const LiveNoise &noise)
{
    m_pending.push_back({ m_sequence.next(noise), nullptr, noise.sample });
}

void TelegramListModel::setStore(const TelegramStore *store)
{
    beginResetModel();
    if (showsRing() == (store != nullptr))
        std::swap(m_bookmarks, m_hiddenBookmarks);
    m_store = store != nullptr ? store : &m_ring;
    if (store != nullptr)
        m_bookmarks.clear(); // numbers of another list
    endResetModel();
}

void TelegramListModel::rowsArrived(int first, int last)
{
    Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void TelegramListModel::flush()
{
    // More than the ring holds can only have come while nobody looked; the oldest of it would drop out at once.
    const std::size_t first = m_pending.size() > m_ring.capacity() ? m_pending.size() - m_ring.capacity() : 0;
    for (std::size_t begin = first; begin < m_pending.size();) {
        const std::size_t surplus = m_ring.surplus(m_pending[begin].bytes().size());
        if (surplus > 0) {
            // A tenth at a time: dropping one row for each that comes would move every row on each arrival.
            const std::size_t count =
                std::min(m_ring.size(), std::max({ surplus, m_ring.capacity() / 100, m_pending.size() - begin }));
            dropOldest(count);
        }
        std::size_t end = begin + 1;
        std::size_t bytes = m_pending[begin].bytes().size();
        while (end < m_pending.size() && m_ring.size() + (end - begin) < m_ring.capacity()
               && m_ring.surplus(bytes + m_pending[end].bytes().size()) == 0) {
            bytes += m_pending[end].bytes().size();
            ++end;
        }
        append(begin, end);
        begin = end;
    }
    m_pending.clear();
}

void TelegramListModel::dropOldest(std::size_t count)
{
    if (showsRing())
        beginRemoveRows({}, 0, static_cast<int>(count) - 1);
    for (std::size_t row = 0; row < count; ++row)
        m_faults -= m_ring.summary(row).isFault() ? 1 : 0;
    m_ring.dropOldest(count);
    if (showsRing())
        endRemoveRows();
    const std::uint64_t oldest = m_ring.size() > 0 ? m_ring.summary(0).number : m_sequence.lastNumber() + 1;
    std::set<std::uint64_t> &bookmarks = showsRing() ? m_bookmarks : m_hiddenBookmarks;
    bookmarks.erase(bookmarks.begin(), bookmarks.lower_bound(oldest));
}

/// What is pending from `begin` up to `end`.
void TelegramListModel::append(std::size_t begin, std::size_t end)
{
    if (showsRing())
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(end - begin) - 1);
    for (std::size_t i = begin; i < end; ++i) {
        m_ring.append(m_pending[i].summary, m_pending[i].bytes());
        m_faults += m_pending[i].summary.isFault() ? 1 : 0;
    }
    if (showsRing())
        endInsertRows();
}

void TelegramListModel::clear()
{
    beginResetModel();
    m_pending.clear();
    m_ring.clear();
    m_faults = 0;
    m_bookmarks.clear();
    endResetModel();
}

int TelegramListModel::previousTelegram(int row) const
{
    const TelegramSummary own = m_store->summary(static_cast<std::size_t>(row));
    for (int previous = row - 1; previous >= 0 && m_store->isHere(static_cast<std::size_t>(previous)); --previous) {
        const TelegramSummary &other = m_store->summary(static_cast<std::size_t>(previous));
        if (other.kind != TelegramSummary::Kind::Noise && other.frame.source == own.frame.source
            && other.frame.kind == own.frame.kind)
            return previous;
    }
    return -1;
}

bool TelegramListModel::isBookmarked(int row) const
{
    return m_bookmarks.count(m_store->summary(static_cast<std::size_t>(row)).number) > 0;
}

void TelegramListModel::setBookmarked(int row, bool on)
{
    const std::uint64_t number = m_store->summary(static_cast<std::size_t>(row)).number;
    if (on)
        m_bookmarks.insert(number);
    else
        m_bookmarks.erase(number);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1), { BookmarkRole });
}

std::vector<int> TelegramListModel::bookmarkedRows() const
{
    std::vector<int> rows;
    for (const std::uint64_t number : m_bookmarks)
        if (const auto row = m_store->rowOf(number))
            rows.push_back(static_cast<int>(*row));
    return rows;
}

int TelegramListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_store->size());
}

int TelegramListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TelegramListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const TelegramSummary &summary = m_store->summary(row);
    switch (role) {
    case Qt::DisplayRole:
        // Of a row that is on its way the number alone.
        return index.column() != NumberColumn && !m_store->isHere(row) ? QString() : text(summary, index.column());
    case Qt::ToolTipRole:
        return index.column() == FindingColumn ? telegramFinding(summary, m_locale) : QVariant();
    case Qt::TextAlignmentRole:
        switch (index.column()) {
        case NumberColumn:
        case GapColumn:
        case LengthColumn:
        case PowerColumn:
            return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        default:
            return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
        }
    case NumberRole:
        return QVariant::fromValue<quint64>(summary.number);
    case KindRole:
        return static_cast<int>(summary.kind);
    case FaultRole:
        return summary.isFault();
    case LateRole:
        return summary.late;
    case ChecksumRole:
        return static_cast<int>(summary.frame.checksum);
    case ExportRole:
        return summary.power && summary.power->isNegative();
    case BookmarkRole:
        return m_bookmarks.count(summary.number) > 0;
    default:
        return {};
    }
}

QVariant TelegramListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool right =
            section == NumberColumn || section == GapColumn || section == LengthColumn || section == PowerColumn;
        return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case HostTimeColumn:
        return tr("Host time");
    case GapColumn:
        return tr("Δt s");
    case MeterTimeColumn:
        return tr("Meter time");
    case LengthColumn:
        return tr("Bytes");
    case ChecksumColumn:
        return tr("Checksum");
    case PowerColumn:
        return tr("Power W");
    case TariffColumn:
        return tr("Tariff");
    case FindingColumn:
        return tr("Finding");
    default:
        return {};
    }
}

QString TelegramListModel::text(const TelegramSummary &summary, int column) const
{
    const bool isNoise = summary.kind == TelegramSummary::Kind::Noise;
    switch (column) {
    case NumberColumn:
        return countText(summary.number, m_locale);
    case HostTimeColumn:
        return hostTimeText(summary.frame.received.utc);
    case GapColumn:
        return summary.gap ? gapText(*summary.gap, m_locale) : QString();
    case MeterTimeColumn:
        return isNoise ? kDash : meterClockText(summary.meterClock, m_locale);
    case LengthColumn:
        return countText(summary.length, m_locale);
    case ChecksumColumn:
        return isNoise ? QString() : telegramChecksum(summary);
    case PowerColumn:
        return summary.power ? decimalText(*summary.power, m_locale) : QString();
    case TariffColumn:
        return summary.tariff > 0 ? tariffCode(summary.tariff) : QString();
    case FindingColumn:
        return telegramFinding(summary, m_locale);
    default:
        return {};
    }
}

} // namespace meterscope::ui
