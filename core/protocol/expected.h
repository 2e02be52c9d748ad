// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/parseissue.h"

#include <tl/expected.hpp>

namespace meterscope {

/// std::expected is not in C++20; this alias is the only place that knows whose it is.
template<typename T, typename E = ParseIssue> using Expected = tl::expected<T, E>;

template<typename E> using Unexpected = tl::unexpected<E>;

} // namespace meterscope
