// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <ctime>
#include <vector>

namespace meterscope::bench {

/// Processor time of this thread, in seconds: on an idle machine the time that passes, on a busy one still ours.
[[nodiscard]] inline double threadSeconds()
{
    timespec time {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// The value that this share of all values stays below: 0.5 gives the median, 1 the highest. 0 of none.
[[nodiscard]] inline double atShare(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, std::size_t(share * double(values.size())))];
}

} // namespace meterscope::bench
