// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/capturefault.h"
#include "capture/capturerecord.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace meterscope {

class CaptureReader;

/// Captures of one line read as one, record behind record: a file, or the files of a line in a raw archive from the
/// oldest to the newest (docs/CAPTURE.md). Takes what is there when it is opened; a writer may add to the last file
/// meanwhile. For one thread.
class CaptureChain
{
public:
    CaptureChain();
    ~CaptureChain();
    CaptureChain(CaptureChain &&) noexcept;
    CaptureChain &operator=(CaptureChain &&) noexcept;

    /// One capture.
    [[nodiscard]] CaptureFault open(const std::string &path);
    /// Those of a line (its stable name) in a folder; none is no fault. Files that cannot be read are passed over and
    /// counted.
    void openLine(const std::string &folder, const std::string &line);
    /// Leaves out the first record that arrived at `time` or later, and all behind it.
    void endAt(UtcMillis time);

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] std::size_t files() const { return m_links.size(); }
    [[nodiscard]] std::size_t unreadableFiles() const { return m_unreadable; }
    /// Records that the numbering of the files says were there and they hold no longer.
    [[nodiscard]] std::uint64_t missing() const;

    /// As CaptureReader::record().
    [[nodiscard]] std::optional<CaptureRecord> record(std::uint64_t index);
    /// Index of the first record that arrived at `time` or later; count() when there is none.
    [[nodiscard]] std::uint64_t indexAt(UtcMillis time);

private:
    struct Link
    {
        std::unique_ptr<CaptureReader> reader;
        std::uint64_t begin = 0; ///< index of its first record
    };
    void add(std::unique_ptr<CaptureReader> reader);

    std::vector<Link> m_links;
    std::uint64_t m_count = 0;
    std::size_t m_unreadable = 0;
};

} // namespace meterscope
