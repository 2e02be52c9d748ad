// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "history/csvformat.h"
#include "history/readconnection.h"

#include <memory>

namespace meterscope {
struct CsvRequest;
}

namespace meterscope::history {

/// The lines of a CSV file, a piece at a time. For one thread, over a connection that outlives it.
class CsvContent
{
public:
    virtual ~CsvContent() = default;

    virtual void writeHeader(std::string &out) = 0;
    /// Appends the next rows; takes some tens of milliseconds at most.
    virtual void writePiece(std::string &out) = 0;

    [[nodiscard]] qint64 rows() const { return m_rows; } ///< written so far
    /// How far it is, in units of its own.
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isComplete() const { return m_complete; }

protected:
    qint64 m_rows = 0;
    qint64 m_done = 0;
    qint64 m_total = 0;
    bool m_complete = false;
};

/// Snapshots or steps in the form of the request's profile; null where that profile has no such resolution, or the
/// range no steps.
[[nodiscard]] std::unique_ptr<CsvContent> makeCsvContent(const CsvRequest &request, ReadConnection &connection);

[[nodiscard]] std::unique_ptr<CsvContent> makeSnapshotContent(const CsvRequest &request, ReadConnection &connection);
[[nodiscard]] std::unique_ptr<CsvContent> makeStepContent(const CsvRequest &request, ReadConnection &connection);

/// What follows the name of a column: "_kwh", "_w", "_v", "_a".
[[nodiscard]] std::string_view csvUnit(std::size_t column);

} // namespace meterscope::history
