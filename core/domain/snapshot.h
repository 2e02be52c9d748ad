// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "domain/measurement.h"
#include "domain/parseissue.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace meterscope {

struct Profile; // profile.h

enum class Protocol : std::uint8_t
{
    Dsmr,
    Sml,
};
enum class ChecksumState : std::uint8_t
{
    Absent,
    Ok,
    Bad,
};
/// The GCM tag of an encrypted telegram.
enum class Authentication : std::uint8_t
{
    Absent, ///< not encrypted
    Ok,
    Bad,
    Unchecked, ///< decrypted without checking the tag, on the user's word
};
enum class Verdict : std::uint8_t
{
    Ok,
    Partial, ///< usable, but a line or message was dropped
    Rejected, ///< for the inspector only: nothing of it may be recorded
};

/// One telegram, decoded: exact values, what they mean, and what was wrong with it.
/// A value; reuse one object for decoding (its vectors keep their memory) and share copies as
/// shared_ptr<const Snapshot>.
struct Snapshot
{
    SourceId source;
    Protocol protocol = Protocol::Dsmr;
    std::uint64_t offset = 0; ///< of the frame's first byte in the stream of its source
    std::uint32_t length = 0; ///< raw bytes of the frame
    ArrivalTime received; ///< of the frame's first byte
    ChecksumState checksum = ChecksumState::Absent;
    Authentication authentication = Authentication::Absent;
    Verdict verdict = Verdict::Rejected;

    std::string bytes; ///< the logical bytes that Reading's ranges count in
    std::string identification; ///< DSMR: what follows '/'; SML: the server id as printed on the meter, else hex
    std::string version; ///< 1-3:0.2.8, else 0-0:96.1.4; empty when not sent
    std::string meterId; ///< stable identity of the meter: equipment id, serial number or server id; may be empty
    MeterTime clock; ///< the telegram's own time as sent
    std::optional<UtcSeconds> meterTime; ///< the same in UTC
    const Profile *profile = nullptr; ///< chosen by interpret(), never null afterwards

    std::vector<Measurement> measurements; ///< in stream order, repeats kept
    std::vector<ListEntry> entries;
    std::vector<ListValue> listValues;
    std::vector<ParseIssue> issues; ///< in the order found

    /// Empties everything and keeps the memory.
    void clear();

    /// The bytes of a range; none where it does not lie inside.
    [[nodiscard]] std::string_view text(ByteRange range) const
    {
        const std::string_view all(bytes);
        const bool isInside = range.offset <= all.size() && range.length <= all.size() - range.offset;
        return isInside ? std::string_view(all.data() + range.offset, range.length) : std::string_view();
    }
    [[nodiscard]] bool accepted() const { return verdict != Verdict::Rejected; }

    /// The first measurement of that kind that has a number; null when there is none. `channel` 0 is the meter itself.
    [[nodiscard]] const Measurement *find(Quantity quantity, Phase phase = Phase::Total, std::uint8_t tariff = 0,
                                          std::uint8_t channel = 0) const;
    [[nodiscard]] const Measurement *find(const ObisCode &obis) const;
    /// Power in W, import positive: the signed one where it is sent, else import less export, of which one may be
    /// missing. nullopt when neither is sent.
    [[nodiscard]] std::optional<Decimal> netPower(Phase phase = Phase::Total) const;
    [[nodiscard]] std::span<const ListEntry> entriesOf(const Measurement &list) const;
    [[nodiscard]] std::span<const ListValue> valuesOf(const ListEntry &entry) const;
};

[[nodiscard]] std::string_view protocolName(Protocol protocol); ///< "dsmr", "sml"
[[nodiscard]] std::string_view checksumName(ChecksumState state); ///< "ok", "bad", "absent"
[[nodiscard]] std::string_view authenticationName(Authentication state); ///< "ok", "bad", "absent", "unchecked"
[[nodiscard]] std::string_view verdictName(Verdict verdict); ///< "ok", "partial", "rejected"

/// The decode contract's rule 3 over what was found.
[[nodiscard]] Verdict verdictOf(ChecksumState checksum, std::span<const ParseIssue> issues);

} // namespace meterscope
