// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspect/importlines.h"

#include "protocol/framer.h"

#include <algorithm>

namespace meterscope::imports {

namespace {

class Counter final : public FrameHandler
{
public:
    FrameCount count;

    void frame(const FrameView &frame) override
    {
        ++count.frames;
        count.whole += frame.truncated || frame.checksum == ChecksumState::Bad ? 0 : 1;
        count.good += frame.checksum == ChecksumState::Ok ? 1 : 0;
        count.restored += frame.checksum == ChecksumState::Ok && frame.lineEndsRestored ? 1 : 0;
    }
    void discarded(const DiscardedBytes &) override { }
};

} // namespace

std::vector<Line> linesOf(std::string_view text)
{
    std::vector<Line> lines;
    for (std::uint32_t number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find_first_of("\r\n"), text.size());
        std::size_t next = end;
        while (next < text.size() && text[next] == '\r')
            ++next;
        // CR CR LF ends one line; CR CR alone ends two.
        const bool hasLineFeed = next < text.size() && text[next] == '\n';
        next = hasLineFeed ? next + 1 : std::min(end + 1, text.size());
        lines.push_back({ text.substr(0, end), number, hasLineFeed && next - end == 2 });
        text.remove_prefix(next);
    }
    return lines;
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

FrameCount countFrames(std::string_view bytes)
{
    Counter counter;
    Framer framer;
    framer.push({ reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size() }, {}, counter);
    framer.finish(counter);
    return counter.count;
}

} // namespace meterscope::imports
