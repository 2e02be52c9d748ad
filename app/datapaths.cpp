// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datapaths.h"

#include <QStandardPaths>

namespace meterscope {

DataPaths DataPaths::standard()
{
    const QString folder =
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/meterscope");
    return { folder + QStringLiteral("/history.sqlite"), folder + QStringLiteral("/demo.sqlite") };
}

DataPaths DataPaths::single(const QString &path)
{
    return { path, path };
}

} // namespace meterscope
