// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/bytesource.h"

#include "acquisition/clock.h"

namespace meterscope {

ByteSource::ByteSource(SourceId id, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_id(id)
    , m_clock(clock)
{ }

void ByteSource::deliver(const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        Q_EMIT bytesArrived({ m_id, bytes, m_clock.now() });
}

} // namespace meterscope
