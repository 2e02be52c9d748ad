// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "domain/ids.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace meterscope {

/// What is to be taken out of captures: everything that arrived in [from, to).
struct Redaction
{
    UtcMillis from {};
    UtcMillis to {};
    std::vector<std::string> lines; ///< stable names ("usb:A9X1"); none: every line

    [[nodiscard]] bool concerns(const std::string &line) const;
    [[nodiscard]] bool concerns(UtcMillis arrival) const { return arrival >= from && arrival < to; }
};

/// What was taken out.
struct RedactionResult
{
    CaptureFault fault; ///< the first one; what else could be done was done
    std::string file; ///< that the fault is about
    bool isCancelled = false; ///< some files are as they were
    std::uint64_t telegrams = 0;
    std::uint64_t noise = 0; ///< records that are no telegrams
};

/// Tells how far the work is, in bytes of files, and asks whether to go on with the next file.
using RedactionProgress = std::function<bool(std::uint64_t done, std::uint64_t total)>;

/// Takes the records out of one capture and the journal beside it. A file that holds such records is written anew
/// beside its place, synced and renamed: whatever happens, the old file or the new one is there. What stays is as it
/// was, byte for byte and with its arrival times; its numbers close up. A block that holds such records and is damaged
/// goes whole, bytes that belong to no block go with it, and a file of which nothing is left is removed. Nobody else
/// may write the file.
[[nodiscard]] CaptureFault redactCapture(const std::string &path, const Redaction &what, RedactionResult &result);

/// Where redactCapture() writes; a crash may leave it, and it holds nothing that the file itself does not.
[[nodiscard]] std::string redactedPath(const std::string &path);

} // namespace meterscope
