// SPDX-License-Identifier: GPL-3.0-or-later
#include "history/import/csvtable.h"

#include <algorithm>

namespace meterscope::history {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr qint64 kLongestRow = 1024 * 1024; ///< more is no row: a quote that is never closed

bool isOpen(std::string_view text)
{
    return std::count(text.begin(), text.end(), '"') % 2 != 0;
}

} // namespace

CsvTable::CsvTable(QIODevice &device)
    : m_device(device)
{ }

std::string_view CsvTable::cell(std::size_t column) const
{
    return column < m_cells.size() ? std::string_view(m_cells[column]) : std::string_view();
}

bool CsvTable::readLine(std::string &line)
{
    if (m_device.atEnd())
        return false;
    const QByteArray bytes = m_device.readLine(kLongestRow);
    std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    if (m_lines++ == 0 && text.substr(0, kByteOrderMark.size()) == kByteOrderMark)
        text.remove_prefix(kByteOrderMark.size());
    line += text;
    return !bytes.isEmpty();
}

bool CsvTable::next()
{
    do {
        m_text.clear();
        m_line = m_lines + 1;
        if (!readLine(m_text))
            return false;
        while (isOpen(m_text) && static_cast<qint64>(m_text.size()) < kLongestRow && readLine(m_text)) { }
        while (!m_text.empty() && (m_text.back() == '\n' || m_text.back() == '\r'))
            m_text.pop_back();
    } while (m_text.empty());
    if (m_separator == 0) {
        m_separator = ',';
        for (const char candidate : { ';', '\t', '|' }) {
            if (std::count(m_text.begin(), m_text.end(), candidate)
                > std::count(m_text.begin(), m_text.end(), m_separator))
                m_separator = candidate;
        }
    }
    split(m_text);
    return true;
}

void CsvTable::split(std::string_view text)
{
    m_cells.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char character = text[i];
        if (character == '"') {
            if (quoted && i + 1 < text.size() && text[i + 1] == '"') {
                m_cells.back() += '"';
                ++i;
            } else {
                quoted = !quoted;
            }
        } else if (character == m_separator && !quoted) {
            m_cells.emplace_back();
        } else {
            m_cells.back() += character;
        }
    }
}

} // namespace meterscope::history
