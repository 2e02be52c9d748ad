// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/framer.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

/// Any bytes: the frames and discarded ranges cover the stream exactly once, in order, and do not depend on how it is
/// chunked. The first byte of the input is the size of the chunks.
namespace {

using namespace meterscope;

struct Piece
{
    FrameInfo info;
    std::uint64_t offset = 0;
    std::uint64_t length = 0;
    bool isFrame = false;

    bool operator==(const Piece &) const = default;
};

class Pieces final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override { add({ frame, frame.offset, frame.raw.size(), true }); }
    void discarded(const DiscardedBytes &bytes) override { add({ {}, bytes.offset, bytes.length, false }); }

    std::vector<Piece> list;

private:
    void add(const Piece &piece)
    {
        if (piece.offset != m_end || piece.length == 0)
            std::abort();
        m_end += piece.length;
        list.push_back(piece);
    }

    std::uint64_t m_end = 0;
};

std::vector<Piece> cut(std::span<const std::uint8_t> stream, std::size_t chunk)
{
    Pieces pieces;
    Framer framer(SourceId { 1 }, FramerMode::Sml);
    for (; !stream.empty(); stream = stream.subspan(std::min(chunk, stream.size())))
        framer.push(stream.first(std::min(chunk, stream.size())), {}, pieces);
    framer.finish(pieces);
    return pieces.list;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::span<const std::uint8_t> stream(data + 1, size - 1);
    const std::vector<Piece> whole = cut(stream, std::max<std::size_t>(stream.size(), 1));
    const std::uint64_t covered = whole.empty() ? 0 : whole.back().offset + whole.back().length;
    if (covered != stream.size() || cut(stream, std::size_t(data[0]) + 1) != whole)
        std::abort();
    return 0;
}
