// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope::history {

/// Reads a CSV file row by row: RFC 4180 quoting, any of `,` `;` tab and `|` as separator, LF or CRLF, with or without
/// a byte order mark. Nothing is converted.
class CsvTable
{
public:
    /// `device` is open for reading and outlives the table. The separator is taken from the first line.
    explicit CsvTable(QIODevice &device);

    /// The next row that is not empty; false at the end.
    [[nodiscard]] bool next();
    [[nodiscard]] const std::vector<std::string> &cells() const { return m_cells; }
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    [[nodiscard]] qint64 line() const { return m_line; } ///< where the row begins, counted from 1
    [[nodiscard]] char separator() const { return m_separator; }

private:
    [[nodiscard]] bool readLine(std::string &line);
    void split(std::string_view text);

    QIODevice &m_device;
    std::vector<std::string> m_cells;
    std::string m_text;
    qint64 m_line = 0;
    qint64 m_lines = 0; ///< read so far
    char m_separator = 0;
};

} // namespace meterscope::history
