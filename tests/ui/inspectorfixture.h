// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/ports/livefeed.h"

#include <string>
#include <string_view>
#include <vector>

/// Telegrams of our own for the inspector's tests, and a feed that hands them on as the window gets them.
namespace meterscope::ui::inspectortest {

/// A DSMR 5 telegram with its checksum; import in W (five digits), `second` of its clock.
[[nodiscard]] std::string dsmrTelegram(int watts = 193, int second = 0);
/// An SML file with energy, power and its status word.
[[nodiscard]] std::string smlTelegram();

class Feed : public LiveFeed
{
public:
    using LiveFeed::LiveFeed;

    /// Frames, decodes and emits what the bytes hold, `milliseconds` after the last call.
    void send(std::string_view bytes, int milliseconds = 1000);
    void open(); ///< tells that the line was opened

private:
    std::uint64_t m_offset = 0;
    std::chrono::milliseconds m_boot { 1000 };
};

/// The frame that those bytes are.
[[nodiscard]] Frame frameOf(std::string_view bytes);

} // namespace meterscope::ui::inspectortest
