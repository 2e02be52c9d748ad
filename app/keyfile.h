// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/keyring.h"

#include <QString>

#include <vector>

namespace meterscope {

/// Keys read from a file, or the sentence that says what is wrong with it and where.
struct LoadedKeys
{
    std::vector<TelegramKey> keys;
    QString error; ///< empty when all is well
};
[[nodiscard]] LoadedKeys loadKeys(const QString &path);

} // namespace meterscope
