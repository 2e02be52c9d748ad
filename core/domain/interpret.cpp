// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/interpret.h"

#include "domain/mbusdevice.h"
#include "domain/obisregistry.h"
#include "domain/profiledetection.h"
#include "domain/quirk.h"
#include "domain/senttext.h"
#include "domain/statusword.h"

#include <algorithm>
#include <array>
#include <bitset>

namespace meterscope {

namespace {

constexpr ObisCode kSignedPower { 1, 0, 16, 7, 0, 255 };
constexpr std::size_t kChannels = 256;
constexpr std::size_t kMostRows = 1024; // of the registry; it has fewer

bool sameDimension(Unit expected, Unit sent)
{
    if (expected == sent)
        return true;
    const auto isVolume = [](Unit unit) {
        return unit == Unit::CubicMetre || unit == Unit::CubicMetreCorrected || unit == Unit::Litre;
    };
    return isVolume(expected) && isVolume(sent);
}

/// One telegram on its way from what was sent to what it means.
class Interpreter
{
public:
    Interpreter(Snapshot &telegram, const InterpretOptions &options)
        : m_telegram(telegram)
        , m_options(options)
    { }

    void run();

private:
    void measure(Measurement &measurement);
    void decideKind(Measurement &measurement);
    void decideUnit(Measurement &measurement);
    void noteParticulars(Measurement &measurement);
    void nameMbusReadings();
    void noteDuplicate(const Measurement &measurement);
    void findClock();
    void resolveTimes();
    void resolveCapture(Measurement &measurement);
    [[nodiscard]] bool isTooLate(const Measurement &reading) const;
    void dropLateTimes();
    void resolveEntries(const Measurement &list);
    std::optional<UtcSeconds> resolve(const MeterTime &time, ByteRange place);
    void decideSigns();
    void derivePower(std::size_t source, StatusWord status);
    [[nodiscard]] std::optional<std::uint64_t> statusFor(const Measurement &measurement) const;
    [[nodiscard]] bool needsSign(const Measurement &measurement, StatusWord status) const;
    [[nodiscard]] std::string_view manufacturer() const;
    void identify();
    void appendIdentity(const Measurement &measurement, std::string &out) const;
    void addIssue(IssueCode code, Severity severity, ByteRange place);

    /// A measurement that decides about others; null while none was met.
    const Measurement *at(std::int32_t index) const
    {
        return index >= 0 ? &m_telegram.measurements[static_cast<std::size_t>(index)] : nullptr;
    }

    static constexpr std::int32_t kNowhere = -1;

    Snapshot &m_telegram;
    const InterpretOptions &m_options;
    const std::span<const ObisRow> m_registry = obisRegistry();
    std::int32_t m_index = 0; ///< of the measurement being looked at
    std::int32_t m_timestamp = kNowhere;
    std::int32_t m_clockTime = kNowhere;
    std::int32_t m_clockDate = kNowhere;
    std::int32_t m_dsmrVersion = kNowhere;
    std::int32_t m_emucsVersion = kNowhere;
    std::int32_t m_equipmentId = kNowhere;
    std::int32_t m_serialNumber = kNowhere;
    std::int32_t m_deviceName = kNowhere;
    std::int32_t m_manufacturer = kNowhere;
    std::int32_t m_firstDevice = kNowhere; ///< first reading of a device on the M-Bus
    std::int32_t m_status = kNowhere; ///< first reading with a status word beside it
    std::int32_t m_statusRegister = kNowhere; ///< first reading that is a status word
    bool m_hasSignedPower = false;
    bool m_hasPower = false;
    int m_searches = 0;
    ProfileDetection m_detection;
    std::bitset<kMostRows> m_rowsSeen;
    std::array<std::uint8_t, kChannels> m_deviceTypes {};
    std::bitset<kChannels> m_lateChannels; ///< devices whose time is far ahead of the meter's
    std::bitset<kChannels> m_timelyChannels;
};

void Interpreter::run()
{
    for (Measurement &measurement : m_telegram.measurements) {
        measure(measurement);
        ++m_index;
    }
    m_telegram.profile = m_options.profile != nullptr
        ? m_options.profile
        : m_detection.decide(m_telegram.protocol, m_telegram.identification);
    findClock();
    resolveTimes();
    nameMbusReadings();
    identify();
    if (m_telegram.protocol == Protocol::Sml && m_hasPower)
        decideSigns();
    m_telegram.verdict = verdictOf(m_telegram.checksum, m_telegram.issues);
}

void Interpreter::measure(Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    measurement.channel = sent.obis.a == 0 ? sent.obis.b : std::uint8_t(0);
    measurement.value = sent.number;
    if (sent.row != nullptr) {
        measurement.quantity = sent.row->quantity;
        measurement.phase = sent.row->phase;
        measurement.tariff = sent.row->tariff;
        if (sent.row->tellsMore) {
            m_detection.add(sent);
            noteParticulars(measurement);
        }
        if (m_telegram.protocol == Protocol::Dsmr)
            noteDuplicate(measurement);
    }
    decideKind(measurement);
    decideUnit(measurement);
    if (sent.hasStatus && m_status == kNowhere)
        m_status = m_index;
}

/// Number or text (decode contract, rule 7).
void Interpreter::decideKind(Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    if (sent.kind == Reading::Kind::Integer) {
        measurement.isNumber = sent.isDecimal;
        return;
    }
    if (sent.kind != Reading::Kind::Text)
        return;
    if (sent.row == nullptr) {
        measurement.isNumber = sent.isDecimal && (!sent.unit.empty() || sent.number.exponent() < 0);
        return;
    }
    if (sent.row->kind != ValueKind::Number)
        return;
    measurement.isNumber = sent.isDecimal;
    // Hungarian meters say ON and OFF.
    const bool isWord = sent.row->quantity == Quantity::BreakerState && isOneWord(m_telegram.text(sent.value));
    if (!sent.isDecimal && !isWord)
        addIssue(IssueCode::NumberMalformed, Severity::Warning, sent.value);
}

void Interpreter::decideUnit(Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    std::optional<ScaledUnit> unit;
    bool isSent = false;
    if (m_telegram.protocol == Protocol::Sml) {
        isSent = sent.hasUnitCode && sent.unitCode != 0 && sent.unitCode != static_cast<std::uint8_t>(Unit::Count);
        if (isSent)
            unit = ScaledUnit { static_cast<Unit>(sent.unitCode), 0 };
    } else if (!sent.unit.empty()) {
        isSent = true;
        const std::string_view text = m_telegram.text(sent.unit);
        const ScaledUnit usual = usualUnit(text);
        unit = usual.unit != Unit::None ? usual : parseUnit(text);
    }
    if (unit) {
        measurement.unit = unit->unit;
        measurement.unitExponent = unit->exponent;
    }
    if (sent.row == nullptr || sent.row->unit == Unit::None || !measurement.isNumber)
        return;
    const bool mayBeNoReading = sent.captured.isPresent() && sent.number.isZero();
    if (!isSent && !mayBeNoReading) {
        addIssue(IssueCode::UnitMissing, Severity::Note, sent.whole);
    } else if (isSent && !(unit && sameDimension(sent.row->unit, unit->unit))) {
        addIssue(IssueCode::UnitUnexpected, Severity::Warning, sent.unit.empty() ? sent.whole : sent.unit);
        measurement.quantity = Quantity::Unknown; // whatever this is, it is not what the code says
    }
}

/// Remembers the readings that say something about the others or about the meter.
void Interpreter::noteParticulars(Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    const auto first = [this](std::int32_t &index) {
        if (index == kNowhere)
            index = m_index;
    };
    switch (measurement.quantity) {
    case Quantity::Timestamp:
        if (sent.obis.c == 1)
            first(m_timestamp);
        break;
    case Quantity::ClockTime:
        first(m_clockTime);
        break;
    case Quantity::ClockDate:
        first(m_clockDate);
        break;
    case Quantity::ProtocolVersion:
        first(sent.obis.a == 1 ? m_dsmrVersion : m_emucsVersion);
        break;
    case Quantity::EquipmentId:
        first(m_equipmentId);
        break;
    case Quantity::SerialNumber:
        first(m_serialNumber);
        break;
    case Quantity::DeviceName:
        first(m_deviceName);
        break;
    case Quantity::Manufacturer:
        if (!sent.value.empty())
            first(m_manufacturer);
        break;
    case Quantity::TextMessage:
    case Quantity::NumericMessage:
        if (isHexWithADigitMissing(m_telegram.text(sent.value)))
            addIssue(IssueCode::TextMalformed, Severity::Note, sent.value);
        break;
    case Quantity::StatusWord:
        if (sent.kind == Reading::Kind::Integer)
            first(m_statusRegister);
        break;
    case Quantity::TariffIndicator:
        measurement.tariff = activeTariff(m_telegram.text(sent.value));
        break;
    case Quantity::MbusDeviceType:
        if (sent.isDecimal && sent.number >= Decimal(0, 0) && sent.number <= Decimal(255, 0))
            m_deviceTypes[sent.obis.b] = static_cast<std::uint8_t>(sent.number.mantissa());
        break;
    case Quantity::MbusReading:
        first(m_firstDevice);
        break;
    case Quantity::ActivePowerNet:
        m_hasPower = true;
        m_hasSignedPower = m_hasSignedPower || (measurement.phase == Phase::Total && sent.integerSigned);
        break;
    case Quantity::ActivePowerAbsolute:
    case Quantity::ActivePowerImport:
        m_hasPower = true;
        break;
    default:
        break;
    }
}

/// Device types may stand behind the readings, so this waits until the whole telegram is known.
void Interpreter::nameMbusReadings()
{
    if (m_firstDevice == kNowhere)
        return;
    auto &all = m_telegram.measurements;
    std::for_each(all.begin() + m_firstDevice, all.end(), [this](Measurement &measurement) {
        if (measurement.quantity == Quantity::MbusReading)
            measurement.quantity = mbusQuantity(m_deviceTypes[measurement.channel], measurement.unit);
    });
}

/// The same code twice is noted and both are kept. Codes of any channel share a row; only for those does it take more
/// than a look at one bit.
void Interpreter::noteDuplicate(const Measurement &measurement)
{
    constexpr int mostSearches = 64; // meters repeat two dozen at most; garbage must not cost a search for every line
    const Reading &sent = measurement.sent;
    const auto row = static_cast<std::size_t>(sent.row - m_registry.data());
    if (!m_rowsSeen[row]) {
        m_rowsSeen[row] = true;
        return;
    }
    if (++m_searches > mostSearches)
        return;
    const auto begin = m_telegram.measurements.begin();
    const auto same = [&sent](const Measurement &other) { return other.sent.obis == sent.obis; };
    if (std::any_of(begin, begin + m_index, same))
        addIssue(IssueCode::DuplicateReading, Severity::Note, sent.whole);
}

void Interpreter::findClock()
{
    auto place = ByteRange::between(0, static_cast<std::uint32_t>(m_telegram.bytes.size()));
    if (const Measurement *stamp = at(m_timestamp)) {
        place = stamp->sent.value;
        const std::string_view text = m_telegram.text(place);
        m_telegram.clock = text.empty() ? MeterTime() : MeterTime::fromDsmr(text);
    } else if (m_clockTime != kNowhere && m_clockDate != kNowhere) {
        place = at(m_clockDate)->sent.value;
        const std::string_view date = m_telegram.text(place);
        const std::string_view time = m_telegram.text(at(m_clockTime)->sent.value);
        std::array<char, 12> joined {};
        m_telegram.clock.form = MeterTime::Form::Invalid;
        const auto dateDigits = sixDigits(date, "-/");
        const auto timeDigits = sixDigits(time, ":");
        if (dateDigits && timeDigits) {
            std::copy_n(timeDigits->begin(), 6, std::copy_n(dateDigits->begin(), 6, joined.begin()));
            m_telegram.clock = MeterTime::fromDsmr({ joined.data(), joined.size() });
        }
    }
    m_telegram.meterTime = resolve(m_telegram.clock, place);
}

void Interpreter::resolveTimes()
{
    for (Measurement &measurement : m_telegram.measurements) {
        if (measurement.sent.captured.isPresent())
            resolveCapture(measurement);
        if (measurement.sent.entryCount != 0)
            resolveEntries(measurement);
    }
    dropLateTimes();
}

/// Capture time and "no reading" (decode contract, rules 14 and 15).
void Interpreter::resolveCapture(Measurement &measurement)
{
    const Reading &sent = measurement.sent;
    if (sent.row != nullptr && sent.row->kind == ValueKind::Time)
        return; // the telegram's own time, not that of a reading
    const bool isZero = measurement.isNumber && measurement.value.isZero();
    const ResolvedTime time = toUtc(sent.captured, m_telegram.profile->zone);
    if (time.state == ResolvedTime::State::Invalid && isZero) {
        measurement.isMissing = true;
        measurement.isNumber = false;
        addIssue(IssueCode::NoReading, Severity::Note, sent.whole);
        return;
    }
    measurement.capturedAt = resolve(sent.captured, sent.whole);
    if (measurement.channel != 0 && measurement.capturedAt)
        (isTooLate(measurement) ? m_lateChannels : m_timelyChannels).set(measurement.channel);
}

/// The clock of a device on the M-Bus may run some days ahead of the meter's. More than a month is no time of a reading
/// (years have been met: 1 and 52), unless the meter's own clock stands before the year of the first P1 port.
bool Interpreter::isTooLate(const Measurement &reading) const
{
    using namespace std::chrono;
    constexpr auto furthestAhead = days(31);
    constexpr auto firstPort = sys_days(year(2007) / January / 1);
    return m_telegram.meterTime && *m_telegram.meterTime >= firstPort && reading.channel != 0 && reading.capturedAt
        && *reading.capturedAt > *m_telegram.meterTime + furthestAhead;
}

/// Takes times away that cannot be. Where two devices or more, and all of them, are ahead, the meter's clock is behind.
void Interpreter::dropLateTimes()
{
    if (m_lateChannels.none() || (m_lateChannels.count() > 1 && m_timelyChannels.none()))
        return;
    for (Measurement &measurement : m_telegram.measurements) {
        if (isTooLate(measurement)) {
            measurement.capturedAt.reset();
            addIssue(IssueCode::TimeInvalid, Severity::Warning, measurement.sent.whole);
        }
    }
}

void Interpreter::resolveEntries(const Measurement &list)
{
    const std::size_t begin = std::min<std::size_t>(list.sent.firstEntry, m_telegram.entries.size());
    const std::size_t end = std::min<std::size_t>(begin + list.sent.entryCount, m_telegram.entries.size());
    for (std::size_t i = begin; i < end; ++i) {
        ListEntry &entry = m_telegram.entries[i];
        entry.timeUtc = resolve(entry.time, list.sent.whole);
        entry.periodUtc = resolve(entry.period, list.sent.whole);
    }
}

std::optional<UtcSeconds> Interpreter::resolve(const MeterTime &time, ByteRange place)
{
    const ResolvedTime resolved = toUtc(time, m_telegram.profile->zone);
    if (resolved.state == ResolvedTime::State::Invalid)
        addIssue(IssueCode::TimeInvalid, Severity::Warning, place);
    else if (resolved.state == ResolvedTime::State::Ambiguous)
        addIssue(IssueCode::TimeAmbiguous, Severity::Note, place);
    return resolved.utc;
}

/// The status word that holds for a reading: its own, else the first that stands beside another one (most meters send
/// it with 1.8.0 alone), else the one that is a register.
std::optional<std::uint64_t> Interpreter::statusFor(const Measurement &measurement) const
{
    if (measurement.sent.hasStatus)
        return measurement.sent.status;
    if (const Measurement *other = at(m_status))
        return other->sent.status;
    if (const Measurement *word = at(m_statusRegister))
        return static_cast<std::uint64_t>(word->sent.rawInteger);
    return std::nullopt;
}

/// The maker's FLAG letters: the meter's own word, else those of a printed server id ("1 DZG 00 12345678").
std::string_view Interpreter::manufacturer() const
{
    if (const Measurement *maker = at(m_manufacturer))
        return withoutPadding(m_telegram.text(maker->sent.value));
    const std::string_view id = m_telegram.identification;
    constexpr std::size_t begin = 2;
    constexpr std::size_t letters = 3;
    const bool isPrinted = id.size() > begin + letters && id[begin - 1] == ' ' && id[begin + letters] == ' ';
    return isPrinted ? id.substr(begin, letters) : std::string_view();
}

/// SML: what the status word says about the direction of power.
void Interpreter::decideSigns()
{
    const std::string_view maker = manufacturer();
    for (std::size_t i = 0; i < m_telegram.measurements.size(); ++i) {
        Measurement &power = m_telegram.measurements[i];
        if (power.quantity != Quantity::ActivePowerNet && power.quantity != Quantity::ActivePowerAbsolute
            && power.quantity != Quantity::ActivePowerImport) {
            continue;
        }
        const std::optional<std::uint64_t> word = statusFor(power);
        if (!word)
            continue;
        if (m_options.applyQuirks)
            applyQuirks(power, { maker, StatusWord(*word) });
        if (needsSign(power, StatusWord(*word))) {
            derivePower(i, StatusWord(*word));
            return; // one signed power is all a telegram needs
        }
    }
}

/// A magnitude whose direction only the status word knows: 15.7.0, always; 1.7.0 and 16.7.0 when they came without a
/// sign although power flows out. Not where the meter sends a signed power as well.
bool Interpreter::needsSign(const Measurement &measurement, StatusWord status) const
{
    if (!measurement.isNumber || measurement.phase != Phase::Total || measurement.value.isNegative()
        || m_hasSignedPower) {
        return false;
    }
    if (measurement.quantity == Quantity::ActivePowerAbsolute)
        return true;
    return measurement.sent.kind == Reading::Kind::Integer && !measurement.sent.integerSigned
        && !measurement.value.isZero() && status.isExport();
}

/// Puts the signed power behind the magnitude it is made from.
void Interpreter::derivePower(std::size_t source, StatusWord status)
{
    auto &measurements = m_telegram.measurements;
    const std::optional<Decimal> value =
        status.isExport() ? measurements[source].value.negated() : measurements[source].value;
    if (!value)
        return;
    Measurement power = measurements[source];
    power.sent.obis = kSignedPower;
    power.sent.row = findObis(kSignedPower);
    power.quantity = Quantity::ActivePowerNet;
    power.derived = true;
    power.value = *value;
    measurements[source].quantity = Quantity::ActivePowerAbsolute;
    measurements.insert(measurements.begin() + static_cast<std::ptrdiff_t>(source) + 1, power);
}

void Interpreter::identify()
{
    if (const Measurement *version = at(m_dsmrVersion))
        m_telegram.version.assign(m_telegram.text(version->sent.value));
    else if (const Measurement *emucs = at(m_emucsVersion))
        appendIdentity(*emucs, m_telegram.version);

    if (m_telegram.protocol == Protocol::Sml && !m_telegram.identification.empty()) {
        m_telegram.meterId = m_telegram.identification;
        return;
    }
    for (const std::int32_t index : { m_equipmentId, m_serialNumber, m_deviceName }) {
        const Measurement *id = at(index);
        if (id == nullptr || !m_telegram.meterId.empty())
            continue;
        appendIdentity(*id, m_telegram.meterId);
        m_telegram.meterId.assign(withoutPadding(m_telegram.meterId));
    }
}

/// The characters of an id: DSMR's hex decoded where it is hex of text, anything else as sent. Pushes and readouts
/// after IEC 62056-21 (x.0.0, 96.1.255) have plain digits, which may well read as hex.
void Interpreter::appendIdentity(const Measurement &measurement, std::string &out) const
{
    const std::string_view sent = m_telegram.text(measurement.sent.value);
    const ObisCode &obis = measurement.sent.obis;
    const bool mayBeHex = measurement.sent.kind == Reading::Kind::Text && obis.c != 0 && obis.e != 255;
    if (mayBeHex && appendPrintableHex(sent, out))
        return;
    if (measurement.sent.kind == Reading::Kind::Text)
        out.append(sent);
    else
        appendOctets(sent, out);
}

void Interpreter::addIssue(IssueCode code, Severity severity, ByteRange place)
{
    // Issues speak of raw bytes. Where escapes or a cipher stand between those and ours, the whole frame is the place.
    const bool sameBytes = m_telegram.bytes.size() == m_telegram.length;
    m_telegram.issues.push_back(
        { code, severity, IssueEffect::None, sameBytes ? place : ByteRange { 0, m_telegram.length } });
}

} // namespace

void interpret(Snapshot &telegram, const InterpretOptions &options)
{
    Interpreter(telegram, options).run();
}

} // namespace meterscope
