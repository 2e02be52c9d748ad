// SPDX-License-Identifier: GPL-3.0-or-later
#include "acquisition/simulation/foreigntelegram.h"

#include "acquisition/simulation/dsmrtext.h"
#include "acquisition/simulation/randomhash.h"
#include "protocol/checksum.h"

#include <array>
#include <span>
#include <string_view>

namespace meterscope {

namespace {

std::uint16_t x25(std::string_view bytes)
{
    return crc16X25({ reinterpret_cast<const std::uint8_t *>(bytes.data()), bytes.size() });
}

void appendBigEndian(std::string &out, std::uint64_t value, int octets)
{
    for (int octet = octets - 1; octet >= 0; --octet)
        out += static_cast<char>(value >> (8 * octet) & 0xff);
}

void appendFcs(std::string &out, std::string_view over)
{
    const std::uint16_t check = x25(over);
    out += static_cast<char>(check & 0xff);
    out += static_cast<char>(check >> 8);
}

std::int32_t watts(std::uint64_t number)
{
    return randomBetween(randomHash(62056, number), 150, 4200);
}

/// Watt-hours of a register that grows with the moment.
std::int64_t register1(std::uint64_t number)
{
    return 7'459'784 + static_cast<std::int64_t>(number) * 2;
}

void composeD0(std::uint64_t number, std::string &out)
{
    DsmrText text(out);
    text.line("/MSC5SIM2-D0-0001");
    text.line("");
    text.text("1-0:0.0.0*255", "1MSC0100000001");
    text.text("1-0:96.1.0*255", "1MSC0100000001");
    const std::int64_t total = register1(number);
    text.number("1-0:1.8.0*255", total * 100'000 + watts(number), 14, 8, "kWh");
    text.number("1-0:1.8.1*255", total / 3, 9, 3, "kWh");
    text.number("1-0:1.8.2*255", total - total / 3, 9, 3, "kWh");
    text.number("1-0:2.8.0*255", (total / 2) * 100'000, 14, 8, "kWh");
    text.number("1-0:16.7.0*255", watts(number) * 100, 8, 2, "W");
    constexpr std::array<std::string_view, 3> powers { "1-0:36.7.0*255", "1-0:56.7.0*255", "1-0:76.7.0*255" };
    for (const std::string_view id : powers)
        text.number(id, watts(number) * 33, 8, 2, "W");
    constexpr std::array<std::string_view, 3> voltages { "1-0:32.7.0*255", "1-0:52.7.0*255", "1-0:72.7.0*255" };
    for (std::uint64_t phase = 0; phase < voltages.size(); ++phase)
        text.number(voltages[phase], randomBetween(randomHash(230, number, phase), 2290, 2390), 4, 1, "V");
    text.text("1-0:96.5.0*255", "001C4104");
    text.line("!");
}

/// Obis code, unsigned value, scaler and unit: as a HAN push lists them (DLMS blue book, 4.3.2).
void appendRegister(std::string &out, std::array<std::uint8_t, 3> code, std::uint64_t value, std::uint8_t scaler,
                    std::uint8_t unit)
{
    out += std::string("\x02\x03\x09\x06\x01\x00", 6);
    for (const std::uint8_t group : code)
        out += static_cast<char>(group);
    out += '\xff';
    out += '\x06';
    appendBigEndian(out, value, 4);
    out += std::string("\x02\x02\x0f", 3);
    out += static_cast<char>(scaler);
    out += '\x16';
    out += static_cast<char>(unit);
}

/// A data notification (DLMS green book, 9.5): tag, invoke id, date and time, a list of registers.
std::string notification(std::uint64_t number)
{
    constexpr std::uint8_t watt = 0x1b;
    constexpr std::uint8_t wattHour = 0x1e;
    constexpr std::uint8_t ampere = 0x21;
    constexpr std::uint8_t volt = 0x23;
    std::string apdu("\x0f\x40\x00\x00\x00\x0c", 6);
    appendBigEndian(apdu, 0x07ea07, 3);
    apdu += static_cast<char>(1 + number / 8640 % 28);
    apdu += static_cast<char>(1 + number / 8640 % 7);
    apdu += static_cast<char>(number / 360 % 24);
    apdu += static_cast<char>(number / 6 % 60);
    apdu += static_cast<char>(number % 6 * 10);
    apdu += std::string("\xff\x80\x00\x00", 4);
    apdu += std::string("\x02\x0a", 2);
    apdu += std::string("\x09\x10", 2) + "MSC5SIM000000001";
    appendRegister(apdu, { 1, 7, 0 }, static_cast<std::uint64_t>(watts(number)), 0, watt);
    appendRegister(apdu, { 2, 7, 0 }, 0, 0, watt);
    for (const std::uint8_t current : { std::uint8_t(31), std::uint8_t(51), std::uint8_t(71) })
        appendRegister(apdu, { current, 7, 0 }, static_cast<std::uint64_t>(watts(number + current)) / 7, 0xfe, ampere);
    for (const std::uint8_t voltage : { std::uint8_t(32), std::uint8_t(52) })
        appendRegister(apdu, { voltage, 7, 0 },
                       static_cast<std::uint64_t>(randomBetween(randomHash(230, number, voltage), 2290, 2390)), 0xff,
                       volt);
    appendRegister(apdu, { 1, 8, 0 }, static_cast<std::uint64_t>(register1(number)), 0, wattHour);
    appendRegister(apdu, { 2, 8, 0 }, static_cast<std::uint64_t>(register1(number)) / 2, 0, wattHour);
    return apdu;
}

/// IEC 62056-46, 6.4: flag, format and length, addresses, control, HCS, LLC and APDU, FCS, flag.
void composeHdlc(std::uint64_t number, std::string &out)
{
    const std::string information = "\xe6\xe7" + std::string(1, '\0') + notification(number);
    const std::string addresses("\x41\x08\x83\x13", 4);
    const std::size_t length = 2 + addresses.size() + 2 + information.size() + 2;
    std::string frame;
    appendBigEndian(frame, 0xa000u | length, 2);
    frame += addresses;
    appendFcs(frame, frame);
    frame += information;
    appendFcs(frame, frame);
    out += '\x7e' + frame + '\x7e';
}

/// EN 13757-2, 5.4: long frames of at most 255 octets, split as EN 13757-3 does with its CI field.
void composeMBus(std::uint64_t number, std::string &out)
{
    const std::string apdu = notification(number);
    constexpr std::size_t most = 245;
    unsigned segment = 0;
    for (std::size_t at = 0; at < apdu.size(); at += most, ++segment) {
        const bool last = at + most >= apdu.size();
        std::string user("\x53\xff", 2);
        user += static_cast<char>(segment | (last ? 0x10u : 0u)); // bit 4: the last segment
        user += std::string("\x01\x67", 2);
        user += apdu.substr(at, most);
        unsigned sum = 0;
        for (const char octet : user)
            sum += static_cast<unsigned char>(octet);
        const auto length = static_cast<char>(user.size());
        out += { '\x68', length, length, '\x68' };
        out += user;
        out += static_cast<char>(sum & 0xff);
        out += '\x16';
    }
}

/// DLMS green book, 9.2.7: DB, system title, length, security control, frame counter, ciphertext, tag.
void composeEncrypted(std::uint64_t number, std::string &out)
{
    constexpr std::size_t ciphertext = 700;
    constexpr std::size_t tag = 12;
    out += "\xdb\x08MSCSIM01\x82";
    appendBigEndian(out, 1 + 4 + ciphertext + tag, 2);
    out += '\x30';
    appendBigEndian(out, number, 4);
    for (std::size_t index = 0; index < ciphertext + tag; ++index)
        out += static_cast<char>(randomHash(number, index) & 0xff);
}

} // namespace

void composeForeign(ForeignTelegram kind, std::uint64_t number, std::string &out)
{
    switch (kind) {
    case ForeignTelegram::D0Push:
        return composeD0(number, out);
    case ForeignTelegram::HdlcPush:
        return composeHdlc(number, out);
    case ForeignTelegram::MBusPush:
        return composeMBus(number, out);
    case ForeignTelegram::EncryptedP1:
        return composeEncrypted(number, out);
    }
}

} // namespace meterscope
