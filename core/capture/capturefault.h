// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace meterscope {

enum class CaptureError : std::uint8_t
{
    None,
    CannotOpen,
    CannotRead,
    NotWritable,
    DiskFull,
    InUse, ///< another process writes it
    NotACapture,
    NewerVersion,
    Damaged, ///< a checksum does not hold
    TooLong, ///< a record of more than kLongestRecord bytes
};

/// Why a capture did not do what was asked.
struct CaptureFault
{
    CaptureError error = CaptureError::None;
    int systemError = 0; ///< errno, where the system refused

    [[nodiscard]] explicit operator bool() const { return error != CaptureError::None; }
    bool operator==(const CaptureFault &) const = default;
};

} // namespace meterscope
