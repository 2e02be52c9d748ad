// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <span>

namespace meterscope::cli {

/// Takes the next bytes of a line; false when it cannot go on.
using TakeBytes = std::function<bool(std::span<const std::uint8_t> bytes, const ArrivalTime &arrived)>;

/// Hands over all bytes of a file or of standard input ("-") in order, a piece at a time: raw bytes without a time, the
/// records of a capture with the times they have. nullopt: to the end. Otherwise the program ends with that code, and
/// why was said.
[[nodiscard]] std::optional<int> readTelegrams(const QString &path, const TakeBytes &take);
/// The same; what is neither a capture nor raw bytes is recognised and repaired first (inspect/telegramimport.h), and
/// what was done is said on standard error.
[[nodiscard]] std::optional<int> readTelegramsOfAnyForm(const QString &path, const TakeBytes &take);

} // namespace meterscope::cli
