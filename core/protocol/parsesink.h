// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/measurement.h"
#include "domain/parseissue.h"
#include "protocol/field.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace meterscope {

/// What a leaf of the tree holds besides its bytes.
struct LeafValue
{
    enum class Kind : std::uint8_t
    {
        None,
        Text, ///< the bytes are characters
        Octets,
        Boolean,
        Signed,
        Unsigned,
        Decimal,
        Obis,
        Time,
        Checksum, ///< unsignedValue as sent, expected as computed
    };
    Kind kind = Kind::None;
    std::int64_t signedValue = 0;
    std::uint64_t unsignedValue = 0;
    std::uint64_t expected = 0;
    meterscope::Decimal decimal;
    ObisCode obis;
    MeterTime time;
    ByteRange payload; ///< the value's own bytes inside the leaf (SML: after the TL bytes), logical offsets

    bool operator==(const LeafValue &) const = default;
};

/// Where a grammar reports what it recognises, in byte order. All ranges count in the telegram's logical bytes.
///
/// A grammar is written once and knows only this interface; ReadingCollector and TreeBuilder implement it. enter() and
/// leaf() are for the tree: a sink that does not want structure says so in its constructor, and the grammar may then
/// skip these calls (and only these).
class ParseSink
{
public:
    virtual ~ParseSink() = default;

    /// False: enter(), leaf() and leave() may be left out.
    [[nodiscard]] bool wantsStructure() const { return m_wantsStructure; }

    virtual void enter(Field field, std::uint32_t begin) = 0;
    virtual void leaf(Field field, ByteRange range, const LeafValue &value) = 0;
    /// One object; between enter() and leave() of its line or entry. `firstEntry` and `entryCount` are the sink's.
    virtual void reading(const Reading &reading) = 0;
    /// One row of the list whose reading() came last; `firstValue` and `valueCount` are the sink's.
    virtual void listEntry(const ListEntry &entry, std::span<const ListValue> values) = 0;
    /// DSMR: the characters after '/'. SML: the octets of the server id; a second call knows better.
    virtual void identification(ByteRange range) = 0;
    /// SML: the file's own time, when it is more than a second index. (DSMR: a reading like any other.)
    virtual void clock(const MeterTime &time) = 0;
    /// `issue.range` in logical bytes here; the sink maps it to raw ones.
    virtual void issue(const ParseIssue &issue) = 0;
    /// A grammar that lost its way may leave a node before the place it had read up to; what was reported behind `end`
    /// is cut off there.
    virtual void leave(std::uint32_t end) = 0;
    /// Takes back the last `count` readings with their list rows: a checksum behind them says they are not to be
    /// trusted. Their nodes stay in a tree, without a reading.
    virtual void retract(std::size_t count) = 0;

protected:
    explicit ParseSink(bool wantsStructure)
        : m_wantsStructure(wantsStructure)
    { }
    ParseSink(const ParseSink &) = default;
    ParseSink &operator=(const ParseSink &) = default;

private:
    bool m_wantsStructure;
};

} // namespace meterscope
