// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/telegramring.h"
#include "ui/models/telegramsequence.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace meterscope::ui {

/// The inspector's list: telegrams, rejected telegrams and noise in order of arrival, the oldest dropping out.
/// Owns the ring. Another store of rows can stand in its place (the pages of a capture); what arrives meanwhile is kept
/// in the ring. Arrivals are appended in batches, so that a fast line costs one insertion a frame.
class TelegramListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column
    {
        NumberColumn,
        HostTimeColumn,
        GapColumn,
        MeterTimeColumn,
        LengthColumn,
        ChecksumColumn,
        PowerColumn,
        TariffColumn,
        FindingColumn,
        ColumnCount
    };
    enum Role
    {
        NumberRole = Qt::UserRole, ///< quint64, the key of a row
        KindRole, ///< int, TelegramSummary::Kind
        FaultRole, ///< bool
        LateRole, ///< bool, on the gap
        ChecksumRole, ///< int, ChecksumState
        ExportRole, ///< bool, on the power: it is given to the grid
        BookmarkRole ///< bool
    };

    explicit TelegramListModel(QObject *parent = nullptr, std::size_t capacity = TelegramRing::kDefaultCapacity);

    [[nodiscard]] const TelegramRing &ring() const { return m_ring; }
    /// The rows that are shown.
    [[nodiscard]] const TelegramStore &store() const { return *m_store; }
    [[nodiscard]] bool showsRing() const { return m_store == &m_ring; }
    /// Null: the ring again. `store` must outlive its use here; it never changes its size.
    void setStore(const TelegramStore *store);
    /// Rows of the store that were not there are there now.
    void rowsArrived(int first, int last);
    void setLocale(const QLocale &locale);

    /// Keeps what arrived until flush(); numbers it and measures its gap now.
    void add(const LiveTelegram &telegram);
    void add(const LiveNoise &noise);
    /// Counts an arrival that is not kept (the list stands still), so that numbers stay true.
    void skip() { m_sequence.skip(); }
    /// The line was opened anew: the next noise of that source is a telegram joined midway, no fault.
    void lineOpened(SourceId source) { m_sequence.lineOpened(source); }
    /// Puts what was added into the list; drops the oldest rows that no longer fit.
    void flush();
    void clear();

    [[nodiscard]] bool hasPending() const { return !m_pending.empty(); }
    /// The telegram of the same line and kind before that row, whatever became of it; -1 when none is kept.
    [[nodiscard]] int previousTelegram(int row) const;

    /// Whether the ring has any.
    [[nodiscard]] bool hasFaults() const { return m_faults > 0; }

    /// Marks of the person; they stay with a telegram's number and go with it.
    [[nodiscard]] bool isBookmarked(int row) const;
    void setBookmarked(int row, bool on);
    [[nodiscard]] bool hasBookmarks() const { return !m_bookmarks.empty(); }
    /// Their rows, ascending.
    [[nodiscard]] std::vector<int> bookmarkedRows() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Pending
    {
        TelegramSummary summary;
        std::shared_ptr<const Frame> frame;
        std::shared_ptr<const std::vector<std::uint8_t>> sample;

        [[nodiscard]] std::span<const std::uint8_t> bytes() const;
    };
    void dropOldest(std::size_t count);
    void append(std::size_t begin, std::size_t end);
    [[nodiscard]] QString text(const TelegramSummary &summary, int column) const;

    TelegramRing m_ring;
    const TelegramStore *m_store = &m_ring;
    QLocale m_locale;
    TelegramSequence m_sequence;
    std::vector<Pending> m_pending;
    std::size_t m_faults = 0; ///< in the ring
    std::set<std::uint64_t> m_bookmarks; ///< numbers
    std::set<std::uint64_t> m_hiddenBookmarks; ///< of the ring while another store is shown
};

/// Why a row is no plain telegram, in one sentence; empty for a good one.
[[nodiscard]] QString telegramFinding(const TelegramSummary &summary, const QLocale &locale);
/// "A2F4", "3671 ≠ 6D04"; a word where there is none.
[[nodiscard]] QString telegramChecksum(const TelegramSummary &summary);

} // namespace meterscope::ui
