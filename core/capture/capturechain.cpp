// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/capturechain.h"

#include "capture/capturereader.h"
#include "capture/rawarchive.h"

#include <algorithm>

namespace meterscope {

CaptureChain::CaptureChain() = default;
CaptureChain::~CaptureChain() = default;
CaptureChain::CaptureChain(CaptureChain &&) noexcept = default;
CaptureChain &CaptureChain::operator=(CaptureChain &&) noexcept = default;

CaptureFault CaptureChain::open(const std::string &path)
{
    auto reader = std::make_unique<CaptureReader>();
    const CaptureFault fault = reader->open(path);
    if (!fault)
        add(std::move(reader));
    return fault;
}

void CaptureChain::openLine(const std::string &folder, const std::string &line)
{
    for (const std::string &path : RawArchive::filesIn(folder)) {
        auto reader = std::make_unique<CaptureReader>();
        if (reader->open(path))
            ++m_unreadable;
        else if (reader->line() == line)
            add(std::move(reader));
    }
}

void CaptureChain::add(std::unique_ptr<CaptureReader> reader)
{
    const std::uint64_t begin = m_count;
    m_count += reader->count();
    m_links.push_back({ std::move(reader), begin });
}

void CaptureChain::endAt(UtcMillis time)
{
    m_count = indexAt(time);
}

std::uint64_t CaptureChain::missing() const
{
    std::uint64_t sum = 0;
    for (const Link &link : m_links)
        sum += link.reader->missing();
    return sum;
}

std::optional<CaptureRecord> CaptureChain::record(std::uint64_t index)
{
    if (index >= m_count)
        return std::nullopt;
    const auto behind = std::upper_bound(m_links.begin(), m_links.end(), index,
                                         [](std::uint64_t value, const Link &link) { return value < link.begin; });
    const Link &link = *std::prev(behind);
    return link.reader->record(index - link.begin);
}

std::uint64_t CaptureChain::indexAt(UtcMillis time)
{
    for (const Link &link : m_links) {
        if (link.reader->latest().value_or(UtcMillis::min()) < time)
            continue;
        if (const std::uint64_t index = link.reader->indexAt(time); index < link.reader->count())
            return std::min(link.begin + index, m_count);
    }
    return m_count;
}

} // namespace meterscope
