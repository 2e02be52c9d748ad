// SPDX-License-Identifier: GPL-3.0-or-later
// A reader that remembers a telegram's shape reads the next one as a new reader would. The input is a number of edits
// (each two bytes of place and one of value) and the telegram; SML messages get their checksums anew.
#include "productcheck.h"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace meterscope;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr std::size_t editSize = 3;
    const std::size_t edits = size > 0 ? data[0] % 16 : 0;
    const std::size_t begin = 1 + edits * editSize;
    if (size <= begin)
        return 0;
    std::vector<std::uint8_t> bytes(data + begin, data + size);
    FrameView frame;
    frame.kind = bytes[0] == '/' ? FrameKind::DsmrText : FrameKind::Sml;
    frame.checksum = ChecksumState::Ok;
    frame.algorithm = bytes[0] == '/' ? ChecksumAlgorithm::Crc16Arc : ChecksumAlgorithm::Crc16X25;
    frame.raw = bytes;
    TelegramReader reader;
    const ParseTree first = reader.dissect(frame);
    productcheck::renewMessageChecksums(first, bytes);
    Snapshot snapshot;
    reader.read(frame, snapshot);
    reader.read(frame, snapshot);
    for (std::size_t i = 0; i < edits; ++i) {
        const std::uint8_t *const edit = data + 1 + i * editSize;
        bytes[(edit[0] * 256U + edit[1]) % bytes.size()] = edit[2];
    }
    productcheck::renewMessageChecksums(first, bytes);
    if (const std::string what = productcheck::difference(frame, reader); !what.empty()) {
        std::fprintf(stderr, "remembered otherwise: %s\n", what.c_str());
        std::abort();
    }
    return 0;
}
