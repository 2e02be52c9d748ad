// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "protocol/parsetree.h"
#include "protocol/telegramreader.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace meterscope::ui {

/// Everything known about the one telegram a person looks at: what was sent (tree) beside what it means (snapshot).
/// Immutable once made; both views of the inspector share it.
struct Dissection
{
    std::uint64_t number = 0; ///< of its row in the list
    ParseTree tree; ///< no nodes for noise: only the bytes of its frame
    Snapshot snapshot; ///< after interpret()
    std::vector<std::uint32_t> measurements; ///< for each of tree.readings, its index in snapshot.measurements

    /// The measurement of the node's line or list entry, its own or that of the nearest line around it; null outside.
    [[nodiscard]] const Measurement *measurementOf(std::uint32_t node) const;
    /// The line or list entry that holds the node (or is it); kNone outside.
    [[nodiscard]] std::uint32_t readingNodeOf(std::uint32_t node) const;
    /// What interpret() made of that line besides (a power whose sign came from the status word); null for almost all.
    [[nodiscard]] const Measurement *derivedFrom(const Measurement &measurement) const;
};

/// The layers of a byte view for a node (VISUAL.md, 6): the field that encloses it and the value inside.
struct NodeHighlight
{
    ByteRange enclosing;
    ByteRange value;

    bool operator==(const NodeHighlight &) const = default;
};
[[nodiscard]] NodeHighlight highlightOf(const ParseTree &tree, std::uint32_t node);
/// The raw bytes the checksum is computed over; empty where there is none or the frame is encrypted.
[[nodiscard]] ByteRange checksumSpan(const ParseTree &tree);
/// Bytes that carry nothing of their own, in ascending order: start, end, fill and padding, and the escape sequence in
/// front of octets that look like one (SML transport protocol, BSI TR-03109-1, Anlage IV Teil b, 8.1).
[[nodiscard]] std::vector<ByteRange> serviceBytes(const ParseTree &tree);
/// Raw offsets of single bytes that errors lie in, in the order of the issues. Longer ranges are left out: they are a
/// line, and a whole red line says nothing.
[[nodiscard]] std::vector<std::uint32_t> faultyBytes(const ParseTree &tree);

/// Makes dissections: the grammar once more, into the tree and into a snapshot. GUI thread.
class Dissector
{
public:
    /// `decryptor` may be null (encrypted telegrams stay closed) and must outlive the dissector.
    explicit Dissector(const Decryptor *decryptor = nullptr);

    [[nodiscard]] std::shared_ptr<const Dissection> dissect(std::uint64_t number, const FrameInfo &info,
                                                            std::span<const std::uint8_t> raw);
    [[nodiscard]] static std::shared_ptr<const Dissection> noise(std::uint64_t number, const FrameInfo &info,
                                                                 std::span<const std::uint8_t> raw);

private:
    TelegramReader m_reader;
};

} // namespace meterscope::ui
