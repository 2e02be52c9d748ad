// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/reconnectpolicy.h"

#include <algorithm>

namespace meterscope {

void ReconnectPolicy::opened(Time now)
{
    m_next.reset();
    m_openedAt = now;
}

void ReconnectPolicy::received()
{
    m_delay = kFirstDelay;
}

void ReconnectPolicy::failed(Time now)
{
    if (m_openedAt && now - *m_openedAt >= kHeld)
        m_delay = kFirstDelay;
    m_openedAt.reset();
    m_next = now + m_delay;
    m_delay = std::min(m_delay * 2, kLongestDelay);
}

void ReconnectPolicy::stop()
{
    *this = ReconnectPolicy();
}

} // namespace meterscope
