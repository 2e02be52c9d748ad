// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "protocol/offsetmap.h"
#include "protocol/parsesink.h"

namespace meterscope {

/// Fills a Snapshot's readings as sent. No allocation once the snapshot's vectors have grown.
class ReadingCollector final : public ParseSink
{
public:
    /// Both must outlive the collector. `snapshot` is cleared by the caller.
    ReadingCollector(Snapshot &snapshot, const OffsetMap &map);

    void enter(Field field, std::uint32_t begin) override;
    void leaf(Field field, ByteRange range, const LeafValue &value) override;
    void reading(const Reading &reading) override;
    void listEntry(const ListEntry &entry, std::span<const ListValue> values) override;
    void identification(ByteRange range) override;
    void clock(const MeterTime &time) override;
    void issue(const ParseIssue &issue) override;
    void leave(std::uint32_t end) override;
    void retract(std::size_t count) override;

    [[nodiscard]] ByteRange identificationRange() const { return m_identification; }

private:
    Snapshot &m_snapshot;
    const OffsetMap &m_map;
    ByteRange m_identification;
    /// Copied for every reading: compilers turn the initialisation of one into `rep stos`, which takes four times as
    /// long.
    const Measurement m_blank;
};

} // namespace meterscope
