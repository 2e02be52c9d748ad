// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/smlcomposer.h"

#include "domain/obiscode.h"
#include "domain/unit.h"
#include "protocol/checksum.h"

#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>

namespace meterscope {

namespace {

/// Upper nibble of a type-length byte.
enum SmlType : unsigned
{
    kOctets = 0x0,
    kSigned = 0x5,
    kUnsigned = 0x6,
    kList = 0x7,
};
constexpr char kOmitted = 0x01;
constexpr char kEndOfMessage = 0x00;
constexpr std::string_view kEscape = "\x1b\x1b\x1b\x1b";
constexpr std::string_view kStart = "\x1b\x1b\x1b\x1b\x01\x01\x01\x01";
constexpr std::uint32_t kOpenResponse = 0x0101;
constexpr std::uint32_t kCloseResponse = 0x0201;
constexpr std::uint32_t kGetListResponse = 0x0701;
constexpr std::uint64_t kStatusImport = 0x00010182; // bit 5: energy flows to the grid
constexpr std::uint64_t kStatusExport = 0x000101a2;

void appendTypeLength(std::string &out, SmlType type, std::size_t length)
{
    if (length <= 15) {
        out += static_cast<char>(type << 4 | length);
        return;
    }
    out += static_cast<char>(0x80 | type << 4 | length >> 4);
    out += static_cast<char>(length & 15);
}

std::string list(std::size_t elements)
{
    std::string out;
    appendTypeLength(out, kList, elements);
    return out;
}

std::string octets(std::string_view value)
{
    std::string out;
    // A primitive's length counts its own type-length bytes: one of them up to 14 octets, then two.
    appendTypeLength(out, kOctets, value.size() <= 14 ? value.size() + 1 : value.size() + 2);
    out += value;
    return out;
}

std::string integer(SmlType type, std::uint64_t value, std::size_t width)
{
    std::string out;
    appendTypeLength(out, type, width + 1);
    for (std::size_t byte = width; byte-- > 0;)
        out += static_cast<char>(value >> (8 * byte));
    return out;
}

std::uint16_t checksum(std::string_view bytes)
{
    return crc16X25(std::span(reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size()));
}

std::string lowByteFirst(std::uint16_t value)
{
    return { static_cast<char>(value & 0xff), static_cast<char>(value >> 8) };
}

std::string objectName(const ObisCode &code)
{
    return octets(std::string { static_cast<char>(code.a), static_cast<char>(code.b), static_cast<char>(code.c),
                                static_cast<char>(code.d), static_cast<char>(code.e), static_cast<char>(code.f) });
}

std::string octetEntry(const ObisCode &code, std::string_view value)
{
    return list(7) + objectName(code) + std::string(4, kOmitted) + octets(value) + kOmitted;
}

struct NumberEntry
{
    ObisCode code;
    Unit unit;
    int scaler;
    SmlType type;
    std::size_t width;
    std::int64_t value;
};

std::string numberEntry(const NumberEntry &entry, std::optional<std::uint64_t> status = std::nullopt)
{
    std::string out = list(7) + objectName(entry.code);
    out += status ? integer(kUnsigned, *status, 4) : std::string(1, kOmitted);
    out += kOmitted; // valTime
    out += integer(kUnsigned, static_cast<std::uint64_t>(entry.unit), 1);
    out += integer(kSigned, static_cast<std::uint64_t>(entry.scaler), 1);
    out += integer(entry.type, static_cast<std::uint64_t>(entry.value), entry.width);
    out += kOmitted; // valueSignature
    return out;
}

std::string message(const std::string &transaction, std::uint32_t tag, const std::string &body)
{
    std::string out = list(6) + octets(transaction);
    out += integer(kUnsigned, 0, 1); // groupNo
    out += integer(kUnsigned, 0, 1); // abortOnError
    out += list(2) + integer(kUnsigned, tag, 2) + body;
    // The message's checksum covers the list up to this field (SML 1.04, 5.1.6).
    const std::uint16_t crc = checksum(out);
    out += '\x63';
    out += lowByteFirst(crc);
    out += kEndOfMessage;
    return out;
}

/// Start, escaped payload, fill bytes, end with the number of fill bytes and the checksum over all before it.
void appendTransport(std::string_view payload, std::string &out)
{
    const std::size_t begin = out.size();
    out += kStart;
    while (!payload.empty()) {
        const std::size_t escape = payload.find(kEscape);
        if (escape == std::string_view::npos) {
            out += payload;
            break;
        }
        out += payload.substr(0, escape + kEscape.size());
        out += kEscape;
        payload.remove_prefix(escape + kEscape.size());
    }
    const std::size_t fill = (4 - (out.size() - begin) % 4) % 4;
    out.append(fill, '\0');
    out += kEscape;
    out += '\x1a';
    out += static_cast<char>(fill);
    out += lowByteFirst(checksum(std::string_view(out).substr(begin)));
}

std::int64_t tenthWattHours(std::int64_t wattSeconds)
{
    return wattSeconds / 360;
}

/// Not a key, but as long as one: the octets 0 to 47.
std::string publicKey()
{
    std::string out;
    for (char octet = 0; octet < 48; ++octet)
        out += octet;
    return out;
}

} // namespace

SmlComposer::SmlComposer(const SimulationSettings &settings)
    : m_settings(settings)
{
    // 0A 01 "MSC" 00 and four octets: printed on the meter as "1 MSC 00 0000 0001" (DIN 43863-5).
    m_serverId = "\x0a\x01MSC";
    m_serverId += '\0';
    for (int shift = 24; shift >= 0; shift -= 8)
        m_serverId += static_cast<char>(settings.seed >> shift);
}

std::string SmlComposer::transactionId()
{
    ++m_transaction;
    const std::string four = integer(kUnsigned, m_transaction, 4);
    return four.substr(1);
}

void SmlComposer::compose(const HouseholdState &state, std::string &out)
{
    std::string payload = message(transactionId(), kOpenResponse, openResponse(state));
    payload += message(transactionId(), kGetListResponse, listResponse(state));
    payload += message(transactionId(), kCloseResponse, list(1) + kOmitted);
    appendTransport(payload, out);
}

std::string SmlComposer::openResponse(const HouseholdState &state)
{
    const auto requestFile = static_cast<std::uint64_t>(state.time.time_since_epoch().count());
    std::string out = list(6) + kOmitted + kOmitted;
    out += octets(integer(kUnsigned, requestFile, 4).substr(1));
    out += octets(m_serverId);
    out += kOmitted; // refTime
    out += kOmitted; // smlVersion
    return out;
}

std::string SmlComposer::listResponse(const HouseholdState &state) const
{
    const std::uint64_t status = state.netWatts < 0 ? kStatusExport : kStatusImport;
    const std::int64_t import1 = tenthWattHours(state.importWattSeconds[0]);
    const std::int64_t import2 = tenthWattHours(state.importWattSeconds[1]);
    const std::int64_t export1 = tenthWattHours(state.exportWattSeconds[0]);
    const std::int64_t export2 = tenthWattHours(state.exportWattSeconds[1]);
    const auto energy = [](std::uint8_t c, std::uint8_t e, std::int64_t value) {
        return NumberEntry { { 1, 0, c, 8, e }, Unit::WattHour, -1, kSigned, 8, value };
    };
    const std::size_t phases = m_settings.phases == 1 ? 1 : 3;

    std::string out = list(7) + kOmitted + octets(m_serverId);
    out += octets(std::string("\x01\x00\x62\x0a\xff\xff", 6)); // 1-0:98.10.255, the usual list name
    out += list(2) + integer(kUnsigned, 1, 1);
    out += integer(kUnsigned, static_cast<std::uint64_t>((state.time - state.installed).count()), 4);
    const bool reduced = m_settings.fault == SimulatedFault::Reduced;
    out += list(reduced ? 9 : 11 + 3 * phases);
    out += octetEntry({ 129, 129, 199, 130, 3 }, "MSC");
    out += octetEntry({ 1, 0, 0, 0, 9 }, m_serverId);
    out += numberEntry(energy(1, 0, import1 + import2), status);
    out += numberEntry(energy(1, 1, import1));
    out += numberEntry(energy(1, 2, import2));
    out += numberEntry(energy(2, 0, export1 + export2), status);
    out += numberEntry(energy(2, 1, export1));
    out += numberEntry(energy(2, 2, export2));
    if (!reduced) {
        out += numberEntry({ { 1, 0, 16, 7, 0 }, Unit::Watt, 0, kSigned, 4, state.netWatts });
        out += phaseEntries(state);
        out += numberEntry({ { 1, 0, 14, 7, 0 }, Unit::Hertz, -1, kUnsigned, 2, 500 });
    }
    out += octetEntry({ 129, 129, 199, 130, 5 }, publicKey());
    out += kOmitted; // listSignature
    out += kOmitted; // actGatewayTime
    return out;
}

std::string SmlComposer::phaseEntries(const HouseholdState &state) const
{
    constexpr std::array<std::uint8_t, 3> power { 36, 56, 76 };
    constexpr std::array<std::uint8_t, 3> voltage { 32, 52, 72 };
    constexpr std::array<std::uint8_t, 3> current { 31, 51, 71 };
    const std::size_t phases = m_settings.phases == 1 ? 1 : 3;
    std::string out;
    for (std::size_t phase = 0; phase < phases; ++phase)
        out += numberEntry({ { 1, 0, power[phase], 7, 0 }, Unit::Watt, 0, kSigned, 4, state.phaseWatts[phase] });
    for (std::size_t phase = 0; phase < phases; ++phase)
        out += numberEntry({ { 1, 0, voltage[phase], 7, 0 }, Unit::Volt, -1, kUnsigned, 2, state.decivolts[phase] });
    for (std::size_t phase = 0; phase < phases; ++phase)
        out +=
            numberEntry({ { 1, 0, current[phase], 7, 0 }, Unit::Ampere, -2, kUnsigned, 2, state.centiamperes[phase] });
    return out;
}

} // namespace meterscope
