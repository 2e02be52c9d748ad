// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturerecord.h"

#include <cstddef>
#include <vector>

namespace meterscope::capture {

/// Records in memory, their bytes one behind the other. What at() gives is valid until the batch changes.
class RecordBatch
{
public:
    void append(const CaptureRecord &record)
    {
        m_records.push_back({ record.kind, record.received, m_bytes.size(), record.bytes.size() });
        m_bytes.insert(m_bytes.end(), record.bytes.begin(), record.bytes.end());
    }
    /// A record whose bytes are filled in later, through bytesOf().
    void appendBlank(CaptureKind kind, const ArrivalTime &received, std::size_t length)
    {
        m_records.push_back({ kind, received, m_bytes.size(), length });
        m_bytes.resize(m_bytes.size() + length);
    }
    [[nodiscard]] std::span<std::uint8_t> bytesOf(std::size_t index)
    {
        return std::span(m_bytes).subspan(m_records[index].offset, m_records[index].length);
    }
    void clear()
    {
        m_records.clear();
        m_bytes.clear();
    }
    [[nodiscard]] std::size_t count() const { return m_records.size(); }
    [[nodiscard]] bool isEmpty() const { return m_records.empty(); }
    [[nodiscard]] std::size_t byteCount() const { return m_bytes.size(); }
    [[nodiscard]] CaptureRecord at(std::size_t index) const
    {
        const Entry &entry = m_records[index];
        return { entry.kind, entry.received, std::span(m_bytes).subspan(entry.offset, entry.length) };
    }

private:
    struct Entry
    {
        CaptureKind kind;
        ArrivalTime received;
        std::size_t offset;
        std::size_t length;
    };
    std::vector<Entry> m_records;
    std::vector<std::uint8_t> m_bytes;
};

} // namespace meterscope::capture
