// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/clock.h"

#include <chrono>

#include <time.h>

namespace meterscope {

namespace {

std::chrono::milliseconds read(clockid_t id)
{
    using namespace std::chrono;
    timespec moment {};
    clock_gettime(id, &moment);
    return duration_cast<milliseconds>(seconds(moment.tv_sec) + nanoseconds(moment.tv_nsec));
}

} // namespace

ArrivalTime SystemClock::now() const
{
    return { UtcMillis(read(CLOCK_REALTIME)), read(CLOCK_BOOTTIME) };
}

} // namespace meterscope
