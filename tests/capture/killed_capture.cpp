// SPDX-License-Identifier: GPL-3.0-or-later
// killed_capture FILE: appends record after record to a capture, and says the number of each on standard output when it
// is written. tst_killedcapture kills it.
#include "capture/capturewriter.h"
#include "capturefixture.h"

#include <cstdio>

using namespace meterscope;

int main(int argc, char *argv[])
{
    if (argc != 2)
        return 2;
    CaptureWriterOptions options;
    options.line = "test";
    options.blockBytes = 2000; // so that a kill often falls into the sealing of a block
    CaptureWriter writer(argv[1], options);
    if (writer.open())
        return 1;
    for (std::uint64_t number = writer.count();; ++number) {
        if (writer.append(test::recordNumber(number).view()))
            return 1;
        std::printf("%llu\n", static_cast<unsigned long long>(number));
        std::fflush(stdout);
    }
}
