// SPDX-License-Identifier: GPL-3.0-or-later
#include "productcheck.h"

#include <cstdio>
#include <cstdlib>

/// Any bytes as an SML frame: nothing is read past their end, and readings and tree agree on what they are.
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
    return 0;
}
