// SPDX-License-Identifier: GPL-3.0-or-later
// The property of productcheck.h for every frame of any stream, whatever its kind.
#include "p1text.h"
#include "productcheck.h"

#include <cstdio>
#include <cstdlib>

using namespace meterscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    for (const p1text::Piece &piece : p1text::cut({ reinterpret_cast<const char *>(data), size })) {
        if (!piece.isFrame)
            continue;
        FrameView frame;
        static_cast<FrameInfo &>(frame) = piece.info;
        frame.raw = p1text::bytes(piece.raw);
        if (const std::string what = productcheck::difference(frame); !what.empty()) {
            std::fprintf(stderr, "products differ: %s\n", what.c_str());
            std::abort();
        }
    }
    return 0;
}
