// SPDX-License-Identifier: GPL-3.0-or-later
// The framer's promises: any chunking gives the same pieces, and they cover every byte once. The first byte chooses the
// size of the chunks.
#include "p1text.h"

#include <cstdlib>

using namespace meterscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const std::size_t chunk = 1 + data[0] % 64;
    const std::string_view stream(reinterpret_cast<const char *>(data + 1), size - 1);
    const std::vector<p1text::Piece> whole = p1text::cut(stream);
    if (p1text::cut(stream, chunk) != whole)
        std::abort();
    std::uint64_t at = 0;
    for (const p1text::Piece &piece : whole) {
        if (piece.info.offset != at || piece.length == 0)
            std::abort();
        at += piece.length;
    }
    if (at != stream.size())
        std::abort();
    return 0;
}
