// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/telegrampages.h"

#include <algorithm>

namespace meterscope::ui {

namespace {

constexpr std::size_t kWantedPages = 4;

} // namespace

TelegramPages::TelegramPages(PagedCapture *file, std::uint64_t rows, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_size(static_cast<std::size_t>(rows))
{
    connect(file, &PagedCapture::loaded, this, &TelegramPages::keep);
}

const TelegramSummary &TelegramPages::summary(std::size_t row) const
{
    const CapturePage *page = pageOf(row);
    if (page != nullptr && row - page->first < page->rows.size())
        return page->rows[row - page->first];
    m_absent = {};
    m_absent.number = row + 1;
    return m_absent;
}

std::span<const std::uint8_t> TelegramPages::bytes(std::size_t row) const
{
    const CapturePage *page = pageOf(row);
    const std::size_t at = page != nullptr ? row - page->first : 0;
    if (page == nullptr || at >= page->ends.size())
        return {};
    const std::size_t begin = at == 0 ? 0 : page->ends[at - 1];
    return std::span(page->bytes).subspan(begin, page->ends[at] - begin);
}

bool TelegramPages::isHere(std::size_t row) const
{
    return pageOf(row) != nullptr;
}

std::optional<std::size_t> TelegramPages::rowOf(std::uint64_t number) const
{
    return number >= 1 && number <= m_size ? std::optional(static_cast<std::size_t>(number - 1)) : std::nullopt;
}

const CapturePage *TelegramPages::pageOf(std::size_t row) const
{
    const quint64 number = row / PagedCapture::kPageRows;
    const auto kept = m_pages.find(number);
    if (kept != m_pages.end()) {
        m_uses.splice(m_uses.begin(), m_uses, kept->second.use);
        return kept->second.page.get();
    }
    m_wanted.remove(number);
    m_wanted.push_front(number);
    if (m_wanted.size() > kWantedPages)
        m_wanted.pop_back();
    ask();
    return nullptr;
}

void TelegramPages::ask() const
{
    if (m_isAsking || m_wanted.empty())
        return;
    m_isAsking = true;
    m_file->load(m_wanted.front());
}

void TelegramPages::keep(const std::shared_ptr<const CapturePage> &page)
{
    const quint64 number = page->first / PagedCapture::kPageRows;
    m_isAsking = false;
    m_wanted.remove(number);
    if (m_pages.find(number) == m_pages.end()) {
        m_uses.push_front(number);
        m_pages.emplace(number, Kept { page, m_uses.begin() });
    }
    while (m_pages.size() > kKeptPages) {
        m_pages.erase(m_uses.back());
        m_uses.pop_back();
    }
    const auto last = std::min<std::size_t>(page->first + PagedCapture::kPageRows, m_size);
    Q_EMIT arrived(static_cast<int>(page->first), static_cast<int>(last) - 1);
    ask();
}

} // namespace meterscope::ui
