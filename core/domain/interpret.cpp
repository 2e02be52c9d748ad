// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interpret.h"

#include "domain/obisregistry.h"

namespace meterscope {

void interpret(Snapshot &telegram, const InterpretOptions &options)
{
    telegram.profile = options.profile != nullptr ? options.profile : detectProfile(telegram);
    for (Measurement &measurement : telegram.measurements) {
        const Reading &sent = measurement.sent;
        if (sent.row != nullptr) {
            measurement.quantity = sent.row->quantity;
            measurement.phase = sent.row->phase;
            measurement.tariff = sent.row->tariff;
        }
        if (sent.obis.a == 0)
            measurement.channel = sent.obis.b;
        measurement.isNumber = sent.isDecimal;
        measurement.value = sent.number;
        measurement.capturedAt = toUtc(sent.captured, telegram.profile->zone).utc;
    }
    telegram.verdict = verdictOf(telegram.checksum, telegram.issues);
}

} // namespace meterscope
