// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/sml/transport.h"

#include <algorithm>
#include <cstring>

namespace meterscope::sml {

namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint32_t lengthOf(Bytes bytes)
{
    return static_cast<std::uint32_t>(bytes.size());
}

/// Length of the run of 1b that begins at `from`, at most up to `end`.
std::size_t runLength(Bytes bytes, std::size_t from, std::size_t end)
{
    std::size_t position = from;
    while (position < end && bytes[position] == kEscapeByte)
        ++position;
    return position - from;
}

/// The next run of four or more 1b in [from, end); `end` when there is none.
std::size_t nextRun(Bytes bytes, std::size_t from, std::size_t end, std::size_t &length)
{
    while (from < end) {
        const void *hit = std::memchr(bytes.data() + from, kEscapeByte, end - from);
        if (hit == nullptr)
            break;
        const auto position = static_cast<std::size_t>(static_cast<const std::uint8_t *>(hit) - bytes.data());
        length = runLength(bytes, position, end);
        if (length >= kEscapeLength)
            return position;
        from = position + length;
    }
    length = 0;
    return end;
}

bool isEndMark(Bytes frame, std::size_t position)
{
    return runLength(frame, position, position + kEscapeLength) == kEscapeLength
        && frame[position + kEscapeLength] == kEndByte;
}

/// Whether the 1b in front of `position` leave the four behind it free to be an escape sequence.
bool isEscapeInRun(Bytes frame, std::size_t position, std::size_t begin)
{
    std::size_t runBegin = position;
    while (runBegin > begin && frame[runBegin - 1] == kEscapeByte)
        --runBegin;
    return (position - runBegin) % (2 * kEscapeLength) < kEscapeLength;
}

enum class Form : std::uint8_t
{
    Raw,
    Logical,
};

FrameParts partsOf(Bytes frame, Form form)
{
    FrameParts parts;
    parts.size = lengthOf(frame);
    const std::size_t escape = runLength(frame, 0, std::min(frame.size(), kEscapeLength));
    parts.startLength = static_cast<std::uint32_t>(std::min(escape + kVersionLength, frame.size()));
    parts.endBegin = parts.size;
    // a frame that ends before the next start may have lost up to three bytes of its end sequence
    for (std::size_t length = kEndLength; length > kEscapeLength; --length) {
        if (parts.size < parts.startLength + length)
            continue;
        const std::size_t mark = parts.size - length;
        if (isEndMark(frame, mark) && (form == Form::Logical || isEscapeInRun(frame, mark, parts.startLength))) {
            parts.endBegin = static_cast<std::uint32_t>(mark);
            break;
        }
    }
    return parts;
}

} // namespace

FrameParts rawFrameParts(Bytes frame)
{
    return partsOf(frame, Form::Raw);
}

FrameParts logicalFrameParts(Bytes frame)
{
    return partsOf(frame, Form::Logical);
}

bool isVersion2(Bytes frame)
{
    return frame.size() > kEscapeLength && frame[kEscapeLength] == kVersion2;
}

Bytes removeEscapes(Bytes frame, std::vector<std::uint8_t> &buffer, OffsetMap &map, std::vector<ParseIssue> &issues)
{
    const FrameParts parts = rawFrameParts(frame);
    std::size_t run = 0;
    std::size_t position = nextRun(frame, parts.startLength, parts.endBegin, run);
    if (position == parts.endBegin)
        return frame;

    buffer.clear();
    std::size_t copied = 0;
    while (position < parts.endBegin) {
        const std::size_t runEnd = position + run;
        for (; run >= 2 * kEscapeLength; run -= 2 * kEscapeLength, position += 2 * kEscapeLength) {
            buffer.insert(buffer.end(), frame.begin() + copied, frame.begin() + position);
            copied = position + kEscapeLength;
            map.addRemoval(static_cast<std::uint32_t>(buffer.size()), kEscapeLength);
        }
        if (run >= kEscapeLength) {
            issues.push_back({ IssueCode::EscapeInvalid,
                               Severity::Warning,
                               IssueEffect::None,
                               { static_cast<std::uint32_t>(position), kEscapeLength },
                               0,
                               runEnd < frame.size() ? frame[runEnd] : 0U });
        }
        position = nextRun(frame, runEnd, parts.endBegin, run);
    }
    if (copied == 0)
        return frame;
    buffer.insert(buffer.end(), frame.begin() + copied, frame.end());
    return buffer;
}

} // namespace meterscope::sml
