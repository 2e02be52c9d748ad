// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/telegramshape.h"

#include "domain/obisregistry.h"
#include "protocol/checksum.h"
#include "protocol/dsmr/tokens.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace meterscope {

namespace {

using Bytes = std::span<const std::uint8_t>;

constexpr std::size_t kWord = sizeof(std::uint64_t);
constexpr std::uint32_t kStampDigits = 12; // YYMMDDhhmmss
constexpr std::uint32_t kMostDigits = 8; // dsmr::readDigits
constexpr std::uint32_t kSecondsOctets = 4; // an SML time is an Unsigned32

constexpr std::int64_t kPowers[] = { 1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000 };

const char *characters(const std::uint8_t *bytes)
{
    return reinterpret_cast<const char *>(bytes);
}

/// Octets of a number, the most significant first; eight must be readable.
std::uint64_t readOctets(const std::uint8_t *at, std::uint32_t count)
{
    std::uint64_t word = 0;
    if constexpr (std::endian::native == std::endian::little) {
        std::memcpy(&word, at, kWord);
        word = __builtin_bswap64(word);
    } else {
        std::memcpy(&word, at, kWord);
    }
    return word >> (64 - 8 * count);
}

bool isStamp(const char *at)
{
    std::uint64_t value = 0;
    return dsmr::readDigits(at, kMostDigits, value)
        && dsmr::readDigits(at + kMostDigits, kStampDigits - kMostDigits, value);
}

bool isSeconds(const MeterTime &time)
{
    return time.form == MeterTime::Form::SecondIndex || time.form == MeterTime::Form::Utc;
}

/// The reading that a node belongs to: its own or its next ancestor's.
std::uint32_t readingOf(const ParseTree &tree, const ParseNode &leaf)
{
    const ParseNode *node = &leaf;
    while (node->reading == ParseNode::kNone && node->parent != ParseNode::kNone)
        node = &tree.nodes[node->parent];
    return node->reading;
}

} // namespace

bool TelegramShape::learn(const ParseTree &tree, const Snapshot &readings, std::size_t firstIssue)
{
    // What a faulty telegram's digits change besides their own numbers is for the grammar to say. The two ways of
    // counting a message's checksum differ in what they report.
    const auto isHarmless = [](const ParseIssue &issue) {
        return issue.effect == IssueEffect::None && issue.code != IssueCode::ChecksumVariant;
    };
    m_size = 0;
    const auto grammarIssues = readings.issues.begin() + static_cast<std::ptrdiff_t>(firstIssue);
    if (!std::all_of(grammarIssues, readings.issues.end(), isHarmless)
        || tree.readings.size() != readings.measurements.size()) {
        return false;
    }
    copy(readings, firstIssue);
    for (std::uint32_t i = 0; i < tree.nodes.size(); ++i) {
        if (tree.nodes[i].isLeaf(i) && !addLeaf(tree, tree.nodes[i])) {
            m_size = 0;
            return false;
        }
    }
    return true;
}

void TelegramShape::copy(const Snapshot &readings, std::size_t firstIssue)
{
    m_protocol = readings.protocol;
    m_size = readings.bytes.size();
    const std::size_t words = (m_size + kWord - 1) / kWord;
    m_bytes.assign(words, 0);
    std::memcpy(m_bytes.data(), readings.bytes.data(), m_size);
    m_fixed.assign(words, ~std::uint64_t(0));
    m_slots.clear();
    m_checks.clear();
    m_measurements = readings.measurements;
    m_entries = readings.entries;
    m_listValues = readings.listValues;
    m_issues.assign(readings.issues.begin() + static_cast<std::ptrdiff_t>(firstIssue), readings.issues.end());
    m_identification = readings.identification;
    m_clock = readings.clock;
}

/// False where the telegram holds something whose meaning hangs on more than its own field.
bool TelegramShape::addLeaf(const ParseTree &tree, const ParseNode &leaf)
{
    const std::uint32_t reading = readingOf(tree, leaf);
    switch (leaf.field) {
    case Field::DsmrTime:
    case Field::DsmrValue:
        if (reading != ParseNode::kNone)
            addText(leaf, reading);
        return true;
    case Field::DsmrChecksum:
        m_slots.push_back({ Target::HexDigits, false, 0, 0, 0, leaf.range });
        release(leaf.range);
        return true;
    case Field::SmlTransportChecksum:
    case Field::SmlTransactionId:
    case Field::SmlRequestFileId:
    case Field::SmlGlobalSignature:
    case Field::SmlListSignature:
    case Field::SmlPeriodSignature:
    case Field::SmlValueSignature:
        release(leaf.value.payload);
        return true;
    case Field::SmlMessageChecksum:
        return addCheck(tree, leaf);
    case Field::SmlValue:
        if (reading != ParseNode::kNone && m_measurements[reading].sent.kind == Reading::Kind::Integer
            && m_measurements[reading].sent.value == leaf.value.payload) {
            addOctets(Target::Integer, leaf.value.payload, reading);
            return true;
        }
        break;
    default:
        break;
    }
    if (m_protocol == Protocol::Sml && leaf.value.kind == LeafValue::Kind::Time)
        addSeconds(leaf.value, reading);
    return true;
}

/// A P1 reading's number, its capture time, or a time that is kept as text until interpret() reads it.
void TelegramShape::addText(const ParseNode &leaf, std::uint32_t reading)
{
    const Reading &sent = m_measurements[reading].sent;
    const bool isValue = leaf.range == sent.value && sent.kind == Reading::Kind::Text && sent.entryCount == 0;
    const bool isNumberRow = sent.row == nullptr || sent.row->kind == ValueKind::Number;
    if (isValue && isNumberRow && sent.isDecimal)
        addNumber(leaf.range, reading);
    else if (isValue && sent.row != nullptr && sent.row->kind == ValueKind::Time && !sent.isDecimal)
        addStamp(leaf.range, Target::Stamp, reading);
    else if (leaf.field == Field::DsmrTime && sent.kind != Reading::Kind::List && leaf.value.time == sent.captured)
        addStamp(leaf.range, Target::Capture, reading);
}

/// The twelve digits; the letter behind them must stay, for it may be read as part of something else when it changes.
void TelegramShape::addStamp(ByteRange range, Target target, std::uint32_t reading)
{
    const char *const at = characters(reinterpret_cast<const std::uint8_t *>(m_bytes.data())) + range.offset;
    if (range.length != kStampDigits + 1 || !hasRoom(range) || !isStamp(at)
        || !dsmr::looksLikeTime({ at, range.length })) {
        return;
    }
    const ByteRange digits { range.offset, kStampDigits };
    m_slots.push_back({ target, false, 0, 0, reading, digits });
    release(digits);
}

void TelegramShape::addNumber(ByteRange range, std::uint32_t reading)
{
    const Decimal &number = m_measurements[reading].sent.number;
    const char *const text = characters(reinterpret_cast<const std::uint8_t *>(m_bytes.data())) + range.offset;
    Slot slot { Target::Number, *text == '-', 0, 0, reading, range };
    if (slot.isNegative)
        slot.range = { range.offset + 1, range.length - 1 };
    const std::string_view digits(text + (slot.isNegative ? 1 : 0), slot.range.length);
    const std::size_t point = digits.find('.');
    const std::size_t whole = std::min(point, digits.size());
    const std::size_t decimals = point == std::string_view::npos ? 0 : digits.size() - point - 1;
    const bool hasDecimals = point == std::string_view::npos || decimals > 0;
    if (whole < 1 || whole > kMostDigits || decimals > kMostDigits || !hasDecimals || !hasRoom(slot.range)
        || !std::all_of(digits.begin(), digits.end(), [](char c) { return dsmr::isDigit(c) || c == '.'; })
        || number.exponent() != -static_cast<int>(decimals)) {
        return;
    }
    slot.digits = static_cast<std::uint8_t>(whole);
    slot.decimals = static_cast<std::uint8_t>(decimals);
    m_slots.push_back(slot);
    release({ slot.range.offset, slot.digits });
    release({ slot.range.end() - slot.decimals, slot.decimals });
}

void TelegramShape::addOctets(Target target, ByteRange range, std::uint32_t reading)
{
    if (!hasRoom(range))
        return;
    m_slots.push_back({ target, false, 0, 0, reading, range });
    release(range);
}

/// SML_Time: seconds of the reading it stands beside, or of the clock; others are looked at by nobody.
void TelegramShape::addSeconds(const LeafValue &leaf, std::uint32_t reading)
{
    const MeterTime &time = leaf.time;
    if (!isSeconds(time) || leaf.payload.length > kSecondsOctets || isCapturedElsewhere(time, reading))
        return;
    if (reading != ParseNode::kNone) {
        if (time == m_measurements[reading].sent.captured)
            addOctets(Target::CaptureSeconds, leaf.payload, reading);
    } else if (time == m_clock) {
        const auto isClock = [](const Slot &slot) { return slot.target == Target::ClockSeconds; };
        const bool isFirst = std::none_of(m_slots.begin(), m_slots.end(), isClock);
        addOctets(isFirst ? Target::ClockSeconds : Target::ClockAgain, leaf.payload, 0);
    } else if (time.form == MeterTime::Form::SecondIndex) {
        release(leaf.payload);
    }
}

/// Whether another reading has the same time, perhaps taken from the same place in the telegram.
bool TelegramShape::isCapturedElsewhere(const MeterTime &time, std::uint32_t reading) const
{
    for (std::size_t i = 0; i < m_measurements.size(); ++i) {
        if (i != reading && m_measurements[i].sent.captured == time)
            return true;
    }
    return false;
}

bool TelegramShape::addCheck(const ParseTree &tree, const ParseNode &leaf)
{
    constexpr std::uint32_t octets = 2;
    if (leaf.parent == ParseNode::kNone || leaf.value.payload.length != octets)
        return false;
    const std::uint32_t begin = tree.nodes[leaf.parent].range.offset;
    m_checks.push_back({ ByteRange::between(begin, leaf.range.offset), leaf.value.payload.offset });
    release(leaf.value.payload);
    return true;
}

void TelegramShape::release(ByteRange range)
{
    auto *const fixed = reinterpret_cast<std::uint8_t *>(m_fixed.data());
    std::fill_n(fixed + range.offset, range.length, std::uint8_t(0));
}

/// Fields are read eight bytes at a time.
bool TelegramShape::hasRoom(ByteRange range) const
{
    return !range.empty() && range.end() + kWord <= m_size;
}

bool TelegramShape::fill(std::span<const std::uint8_t> telegram, Snapshot &out) const
{
    if (m_size == 0 || telegram.size() != m_size || !equalsElsewhere(telegram.data()) || !checksHold(telegram))
        return false;
    const std::size_t issues = out.issues.size();
    out.measurements = m_measurements;
    out.clock = m_clock;
    const auto applies = [&](const Slot &slot) { return apply(slot, telegram.data(), out); };
    if (!std::all_of(m_slots.begin(), m_slots.end(), applies)) {
        out.measurements.clear();
        out.clock = {};
        return false;
    }
    out.entries = m_entries;
    out.listValues = m_listValues;
    out.issues.insert(out.issues.begin() + static_cast<std::ptrdiff_t>(issues), m_issues.begin(), m_issues.end());
    out.identification = m_identification;
    return true;
}

/// Looks at 64 bytes before each decision: most telegrams that do not fit are told apart by their header.
bool TelegramShape::equalsElsewhere(const std::uint8_t *telegram) const
{
    constexpr std::size_t step = 8;
    const std::size_t whole = m_size / kWord;
    const auto difference = [&](std::size_t word, std::size_t length) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, telegram + word * kWord, length);
        return (bytes ^ m_bytes[word]) & m_fixed[word];
    };
    std::size_t word = 0;
    for (; word + step <= whole; word += step) {
        std::uint64_t differs = 0;
        for (std::size_t i = 0; i < step; ++i)
            differs |= difference(word + i, kWord);
        if (differs != 0)
            return false;
    }
    std::uint64_t differs = 0;
    for (; word < whole; ++word)
        differs |= difference(word, kWord);
    if (whole < m_bytes.size())
        differs |= difference(whole, m_size - whole * kWord);
    return differs == 0;
}

bool TelegramShape::checksHold(std::span<const std::uint8_t> telegram) const
{
    return std::all_of(m_checks.begin(), m_checks.end(), [&](const Check &check) {
        const std::uint16_t computed = crc16X25(telegram.subspan(check.covered.offset, check.covered.length));
        return telegram[check.at] == (computed & 0xff) && telegram[check.at + 1] == (computed >> 8);
    });
}

bool TelegramShape::apply(const Slot &slot, const std::uint8_t *telegram, Snapshot &out) const
{
    const std::uint8_t *const at = telegram + slot.range.offset;
    switch (slot.target) {
    case Target::Stamp:
        return isStamp(characters(at));
    case Target::HexDigits:
        return std::all_of(at, at + slot.range.length, [](std::uint8_t byte) { return dsmr::isHexDigit(char(byte)); });
    case Target::Capture:
        return applyCapture(slot, telegram, out);
    case Target::Number:
        return applyNumber(slot, characters(at), out.measurements[slot.reading].sent);
    case Target::Integer:
        return applyInteger(slot, at, out.measurements[slot.reading].sent);
    case Target::CaptureSeconds:
        out.measurements[slot.reading].sent.captured.seconds =
            static_cast<std::uint32_t>(readOctets(at, slot.range.length));
        return true;
    case Target::ClockSeconds:
        out.clock.seconds = static_cast<std::uint32_t>(readOctets(at, slot.range.length));
        return true;
    case Target::ClockAgain:
        return out.clock.seconds == readOctets(at, slot.range.length);
    }
    return false;
}

bool TelegramShape::applyNumber(const Slot &slot, const char *at, Reading &sent)
{
    std::uint64_t whole = 0;
    std::uint64_t decimals = 0;
    if (!dsmr::readDigits(at, slot.digits, whole)
        || (slot.decimals != 0 && !dsmr::readDigits(at + slot.digits + 1, slot.decimals, decimals))) {
        return false;
    }
    const auto mantissa =
        static_cast<std::int64_t>(whole) * kPowers[slot.decimals] + static_cast<std::int64_t>(decimals);
    sent.number = Decimal(slot.isNegative ? -mantissa : mantissa, -slot.decimals);
    return true;
}

/// False for an unsigned number past 2^63, which is no reading.
bool TelegramShape::applyInteger(const Slot &slot, const std::uint8_t *at, Reading &sent)
{
    const std::uint64_t octets = readOctets(at, slot.range.length);
    const unsigned unused = 64 - 8 * slot.range.length;
    sent.rawInteger =
        sent.integerSigned ? static_cast<std::int64_t>(octets << unused) >> unused : static_cast<std::int64_t>(octets);
    sent.number = Decimal(sent.rawInteger, sent.scaler);
    return sent.integerSigned || sent.rawInteger >= 0;
}

bool TelegramShape::applyCapture(const Slot &slot, const std::uint8_t *telegram, Snapshot &out) const
{
    const char *const at = characters(telegram) + slot.range.offset;
    const char *const remembered =
        characters(reinterpret_cast<const std::uint8_t *>(m_bytes.data())) + slot.range.offset;
    if (std::memcmp(at, remembered, kStampDigits) == 0)
        return true;
    if (!isStamp(at))
        return false;
    out.measurements[slot.reading].sent.captured = dsmr::readTime({ at, kStampDigits + 1 });
    return true;
}

} // namespace meterscope
