// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/series.h"

#include <cstdint>

namespace meterscope {

/// For whom a CSV file is written.
enum class CsvProfile : std::uint8_t
{
    Pandas, ///< `,` and `.`, LF, UTF-8; UTC first. The default.
    Excel, ///< `;` and `,`, CRLF, UTF-8 with a mark: Excel in NL, BE, DE and FR
    DsmrReader, ///< days or hours with the field names of dsmr-reader's own export; `,` and `.`, CRLF
    HomeAssistant, ///< hours for its import_statistics; tab and `.`, LF: a row for every register that moved
    Readings, ///< registers at clock time, for suppliers; separators and dates as people write them
};

/// Whether files of that profile exist in that resolution; `snapshots` asks for a row of every snapshot.
[[nodiscard]] constexpr bool hasResolution(CsvProfile profile, bool snapshots, BucketStep step)
{
    switch (profile) {
    case CsvProfile::Pandas:
    case CsvProfile::Excel:
        return true;
    case CsvProfile::DsmrReader:
        return !snapshots && (step == BucketStep::Hour || step == BucketStep::LocalDay);
    case CsvProfile::HomeAssistant:
        return !snapshots && step == BucketStep::Hour;
    case CsvProfile::Readings:
        return !snapshots;
    }
    return false;
}

} // namespace meterscope
