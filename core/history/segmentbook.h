// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/historyrecord.h"
#include "history/rollupwriter.h"

#include <map>

namespace meterscope::history {

/// Why a segment begins; the column `reason`.
enum class SegmentReason : std::uint8_t
{
    FirstReading,
    MeterReplaced, ///< another equipment on the same line
    CounterReset, ///< a register stepped back
    CounterReturned, ///< and came back: what stood between was a bad telegram
    FinerResolution, ///< more decimals than the segment can hold
    ClockSetBack, ///< this computer's clock went back by more than a minute
    Imported, ///< a stretch of an imported file
};
[[nodiscard]] QString reasonName(SegmentReason reason);

/// Readings up to this much older than the newest are late, not a clock that was set back: two lines of one meter.
inline constexpr std::int64_t kLateMs = 60'000;
/// An unknown meter on a line is the successor of the one before only when that one has been silent this long: nobody
/// changes a meter faster, while a line that carries two meters alternates.
inline constexpr std::int64_t kReplacementMs = 60'000;

/// Finds the meter and the segment that a record belongs to and begins new ones.
class SegmentBook
{
public:
    SegmentBook(SqlSession &session, RollupWriter &rollups, DetailReader &detail);

    /// Brings back the state of every meter, so that its first reading need not wait for that. In a transaction:
    /// buckets that ended while nobody wrote are written.
    void restoreAll();

    /// Name of the line that a source is: a meter that appears on the line of another one, in this run or in a later
    /// one, is its successor.
    void attachSource(std::uint32_t source, const QString &link) { m_links[source] = link; }

    /// A register that cannot have gained so much since the segment before: the gain is left out of all sums.
    struct Leap
    {
        std::size_t column;
        Decimal before; ///< where it stood
    };
    struct Place
    {
        SegmentState *state = nullptr; ///< null when the database failed
        StoredValues values; ///< in the exponents of the segment
        bool begins = false; ///< the segment is new
        SegmentReason reason = SegmentReason::FirstReading;
        bool isRecordedAlready = false; ///< of an import: the meter has been recorded at that time; no state
        std::vector<Leap> leaps; ///< only where the segment is new
        std::vector<std::size_t> unstorable; ///< columns whose value does not fit 64 bits in the segment's exponent
    };
    /// The segment for the record, ready to take its values.
    [[nodiscard]] Place place(const HistoryRecord &record);

    /// Until endImport() records go into segments of the import; see HistoryStore::beginImport().
    void beginImport(std::int64_t import, std::int64_t meter);
    /// Writes the open buckets of the import and goes back to the segments that the meters live in.
    void endImport();
    /// Forgets all states, for restoreAll().
    void forget() { m_states.clear(); }

    [[nodiscard]] RegisterValues baseOf(std::int64_t segment);
    /// Whether a register stands lower in the next snapshot of the segment.
    [[nodiscard]] bool isFollowedByLower(std::int64_t snapshotId);

private:
    /// Times at which a meter has been recorded.
    struct Stretch
    {
        std::int64_t firstMs;
        std::int64_t lastMs;
    };
    struct Import
    {
        std::int64_t id = 0; ///< 0: none is going on
        std::int64_t meter = 0;
        std::map<std::string, std::vector<Stretch>> recorded; ///< by equipment
    };
    [[nodiscard]] Place placeImported(const HistoryRecord &record);
    [[nodiscard]] const std::vector<Stretch> &recordedStretches(const std::string &equipment);
    [[nodiscard]] std::int64_t importMeter(const HistoryRecord &record);
    [[nodiscard]] SegmentState *find(const std::string &equipment);
    [[nodiscard]] std::int64_t meterFor(const HistoryRecord &record, SegmentReason &reason);
    [[nodiscard]] std::int64_t lastHeard(std::int64_t meter);
    void restoreReset(SegmentState &state, std::int64_t continues);
    bool learnScales(SegmentState &state, const HistoryRecord &record, Place &place);
    [[nodiscard]] std::optional<SegmentReason> reasonToBegin(const SegmentState &state, const HistoryRecord &record);
    SegmentState *begin(const HistoryRecord &record, std::int64_t meter, const SegmentState *previous,
                        SegmentReason reason, std::vector<Leap> *leaps);
    bool insert(SegmentState &state, const HistoryRecord &record, SegmentReason reason);
    void noteSource(const HistoryRecord &record, const SegmentState &state);

    SqlSession &m_session;
    RollupWriter &m_rollups;
    DetailReader &m_detail;
    Statement m_selectSegment;
    Statement m_selectExponent;
    Statement m_insertSegment;
    Statement m_updateBase;
    Statement m_insertMeter;
    Statement m_meterByLink;
    Statement m_updateLink;
    Statement m_segmentsOfMeter;
    Statement m_equipments;
    std::map<std::string, SegmentState> m_states;
    std::map<std::string, SegmentState> m_liveStates; ///< while an import has m_states
    Import m_import;
    std::map<std::uint32_t, std::string> m_heard; ///< equipment last heard on a source
    std::map<std::uint32_t, QString> m_links;
};

} // namespace meterscope::history
