// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/frame.h"

#include <string>

namespace meterscope::productcheck {

/// The property that holds for any bytes: a frame read to a Snapshot and dissected to a tree has the same verdict, the
/// same issues and the same readings, and in the tree children are ordered, disjoint and enclosed by their parent.
/// Empty when it holds, else what does not.
[[nodiscard]] std::string difference(const FrameView &frame);

} // namespace meterscope::productcheck
