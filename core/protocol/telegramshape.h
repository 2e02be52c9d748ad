// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/snapshot.h"
#include "protocol/parsetree.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace meterscope {

/// A telegram remembered together with what the grammar made of it, and the fields that may differ in the next one: a
/// meter sends the same telegram again and again with other digits in it. Bytes that equal the remembered ones
/// everywhere else were read already; of the fields, each changes one number or time and nothing besides.
///
/// Whether a telegram fits is decided on every byte, so what fill() gives is what the grammar would give; the tests and
/// a fuzz target compare them.
class TelegramShape
{
public:
    /// Takes on the shape of a telegram as the grammar left it in `readings`, before interpret(), and in its tree; uses
    /// the memory it has. `firstIssue`: of the grammar's, behind those of the frame. False, and a shape that nothing
    /// fits, where a telegram like it cannot be had without the grammar.
    bool learn(const ParseTree &tree, const Snapshot &readings, std::size_t firstIssue);

    [[nodiscard]] Protocol protocol() const { return m_protocol; }
    [[nodiscard]] std::size_t size() const { return m_size; }

    /// The readings of `telegram` (logical bytes) appended to `out`, which has none yet. False: it does not fit, and
    /// `out` is as it was.
    [[nodiscard]] bool fill(std::span<const std::uint8_t> telegram, Snapshot &out) const;

private:
    /// What the digits or octets of a field change.
    enum class Target : std::uint8_t
    {
        Stamp, ///< P1: digits of a time that is kept as text
        HexDigits, ///< P1: the checksum, which the scanner has compared
        Number, ///< P1: digits, point, digits of a reading's number
        Capture, ///< P1: digits of a reading's capture time
        Integer, ///< SML: a reading's integer
        CaptureSeconds, ///< SML: seconds of a reading's capture time
        ClockSeconds, ///< SML: seconds of the meter's clock
        ClockAgain, ///< SML: the same once more; which of the two the grammar takes does not matter while they agree
    };

    struct Slot
    {
        Target target = Target::Stamp;
        bool isNegative = false; ///< Number: a minus sign stands before it
        std::uint8_t digits = 0; ///< Number: before the point
        std::uint8_t decimals = 0; ///< Number: behind it
        std::uint32_t reading = 0; ///< index of the measurement
        ByteRange range;
    };

    /// Octets an SML message's own checksum covers; the checksum lies `at`, its low byte first.
    struct Check
    {
        ByteRange covered;
        std::uint32_t at = 0;
    };

    void copy(const Snapshot &readings, std::size_t firstIssue);
    [[nodiscard]] bool addLeaf(const ParseTree &tree, const ParseNode &leaf);
    void addText(const ParseNode &leaf, std::uint32_t reading);
    void addStamp(ByteRange range, Target target, std::uint32_t reading);
    void addNumber(ByteRange range, std::uint32_t reading);
    void addSeconds(const LeafValue &leaf, std::uint32_t reading);
    [[nodiscard]] bool addCheck(const ParseTree &tree, const ParseNode &leaf);
    void addOctets(Target target, ByteRange range, std::uint32_t reading);
    void release(ByteRange range);
    [[nodiscard]] bool hasRoom(ByteRange range) const;
    [[nodiscard]] bool isCapturedElsewhere(const MeterTime &time, std::uint32_t reading) const;

    [[nodiscard]] bool equalsElsewhere(const std::uint8_t *telegram) const;
    [[nodiscard]] bool checksHold(std::span<const std::uint8_t> telegram) const;
    [[nodiscard]] bool apply(const Slot &slot, const std::uint8_t *telegram, Snapshot &out) const;
    [[nodiscard]] static bool applyNumber(const Slot &slot, const char *at, Reading &sent);
    [[nodiscard]] static bool applyInteger(const Slot &slot, const std::uint8_t *at, Reading &sent);
    [[nodiscard]] bool applyCapture(const Slot &slot, const std::uint8_t *telegram, Snapshot &out) const;

    Protocol m_protocol = Protocol::Dsmr;
    std::size_t m_size = 0; ///< 0: nothing fits
    std::vector<std::uint64_t> m_bytes; ///< the telegram, eight bytes to a word as they lie in memory, zeros behind
    std::vector<std::uint64_t> m_fixed; ///< all ones where a byte must be the same
    std::vector<Slot> m_slots;
    std::vector<Check> m_checks;
    std::vector<Measurement> m_measurements;
    std::vector<ListEntry> m_entries;
    std::vector<ListValue> m_listValues;
    std::vector<ParseIssue> m_issues;
    std::string m_identification;
    MeterTime m_clock;
};

} // namespace meterscope
