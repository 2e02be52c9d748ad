// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/profile.h"
#include "domain/snapshot.h"

namespace meterscope {

struct InterpretOptions
{
    const Profile *profile = nullptr; ///< null: detect from the telegram
    bool applyQuirks = true;
};

/// Decides what the readings of a telegram mean: quantity, tariff, channel and its device, number or text, UTC times,
/// sign, quirks. Works in place on a snapshot that the grammar has filled (`sent` of every measurement, bytes, issues);
/// adds issues (no-reading, time-invalid, time-ambiguous, out-of-range ...) and derived measurements; sets the verdict.
/// No allocation once the snapshot's vectors have grown. Any thread; pure.
void interpret(Snapshot &telegram, const InterpretOptions &options = {});

} // namespace meterscope
