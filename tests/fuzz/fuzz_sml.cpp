// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interpret.h"
#include "productcheck.h"
#include "protocol/telegramreader.h"

#include <cstdio>
#include <cstdlib>

/// Any bytes as an SML frame: nothing is read past their end, readings and tree agree on what they are, and interpret()
/// makes something of all of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace meterscope;
    FrameView frame;
    frame.kind = FrameKind::Sml;
    frame.checksum = ChecksumState::Ok;
    frame.algorithm = ChecksumAlgorithm::Crc16X25;
    frame.raw = { data, size };
    const std::string difference = productcheck::difference(frame);
    if (!difference.empty()) {
        std::fputs(difference.c_str(), stderr);
        std::abort();
    }
    static TelegramReader reader;
    static Snapshot snapshot;
    reader.read(frame, snapshot);
    interpret(snapshot);
    return 0;
}
