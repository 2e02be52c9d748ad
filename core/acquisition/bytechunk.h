// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QByteArray>

#include <cstdint>
#include <span>

namespace meterscope {

/// Bytes as one read gave them, stamped once where they enter the program.
struct ByteChunk
{
    SourceId source;
    QByteArray bytes;
    ArrivalTime arrived;

    [[nodiscard]] std::span<const std::uint8_t> view() const
    {
        return { reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size()) };
    }
};

} // namespace meterscope
