// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocol/frame.h"

#include <filesystem>
#include <string>
#include <vector>

namespace meterscope::bench {

/// The files with that extension in a folder, in the order of their names; none where there is no such folder.
[[nodiscard]] std::vector<std::string> filesIn(const std::filesystem::path &folder, const char *extension);
[[nodiscard]] std::string readFile(const std::filesystem::path &path);
/// The frames of that kind in those dumps whose telegram is accepted.
[[nodiscard]] std::vector<std::string> acceptedFrames(const std::vector<std::string> &dumps, FrameKind kind);
/// The folder of recorded telegrams, METERSCOPE_CORPUS; empty when unset.
[[nodiscard]] std::filesystem::path corpusFolder();

} // namespace meterscope::bench
