// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "protocol/decryptor.h"
#include "protocol/dsmr/obiscache.h"
#include "protocol/frame.h"
#include "protocol/offsetmap.h"
#include "protocol/parsesink.h"
#include "protocol/parsetree.h"
#include "protocol/shapememory.h"

#include <cstdint>
#include <vector>

namespace meterscope {

/// Runs a frame through its grammar: into a Snapshot's readings as sent (read) or into a tree (dissect). Both take the
/// same way: unwrap (decrypt, mask parity, remove escapes) and one grammar. Reuse one reader: it keeps its buffers.
/// Not thread-safe; the decryptor, if any, must outlive it.
class TelegramReader
{
public:
    explicit TelegramReader(const Decryptor *decryptor = nullptr);

    /// Clears `out` and fills it with everything but what interpret() decides. The verdict is a first one.
    void read(const FrameView &frame, Snapshot &out);
    [[nodiscard]] ParseTree dissect(const FrameView &frame);

private:
    struct Unwrapped;
    [[nodiscard]] Unwrapped unwrap(const FrameView &frame, std::vector<ParseIssue> &issues);
    [[nodiscard]] Unwrapped unwrapText(const FrameView &frame, std::vector<ParseIssue> &issues);
    [[nodiscard]] Unwrapped unwrapSml(const FrameView &frame, std::vector<ParseIssue> &issues);
    [[nodiscard]] Unwrapped unwrapEncrypted(const FrameView &frame, std::vector<ParseIssue> &issues);

    void dissect(const FrameView &frame, ParseTree &tree);
    void readings(const FrameView &frame, const Unwrapped &telegram, Snapshot &out);
    void dissectEnvelope(const FrameView &frame, const Unwrapped &telegram, ParseSink &sink);
    void unwrapPlaintext(std::uint32_t shift, Unwrapped &result, std::vector<ParseIssue> &issues);

    const Decryptor *m_decryptor;
    OffsetMap m_map;
    dsmr::ObisCache m_codes;
    ShapeMemory m_shapes;
    ParseTree m_tree; ///< of a telegram about to be remembered
    std::vector<std::uint8_t> m_logical; ///< parity masked, escapes removed
    std::vector<std::uint8_t> m_plain; ///< decrypted
};

} // namespace meterscope
