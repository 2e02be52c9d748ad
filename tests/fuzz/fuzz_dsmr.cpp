// SPDX-License-Identifier: GPL-3.0-or-later
// The P1 grammar on any bytes, both products, and interpret() behind it.
#include "domain/interpret.h"
#include "productcheck.h"
#include "protocol/telegramreader.h"

#include <cstdlib>

using namespace meterscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FrameView frame;
    frame.raw = { data, size };
    if (!productcheck::difference(frame).empty())
        std::abort();
    static TelegramReader reader;
    static Snapshot snapshot;
    reader.read(frame, snapshot);
    interpret(snapshot);
    for (const Measurement &measurement : snapshot.measurements) {
        if (measurement.sent.whole.end() > size || measurement.sent.value.end() > size
            || measurement.sent.unit.end() > size)
            std::abort();
    }
    return 0;
}
