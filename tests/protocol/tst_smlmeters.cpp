// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "smlcomposer.h"

#include "domain/interpret.h"
#include "domain/quirk.h"
#include "protocol/framer.h"
#include "protocol/telegramreader.h"

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

std::string hexOf(std::string_view octets)
{
    return QByteArray(octets.data(), qsizetype(octets.size())).toHex().toStdString();
}

/// What becomes of a stream, a line for a telegram and one for each reading:
///
///     ok 1 DZG 00 41999999
///     1-0:16.7.0 400.00 W active-power-net [dzg-unsigned-power]
///     ! padding-invalid
class Reporter final : public FrameHandler
{
public:
    void frame(const FrameView &frame) override
    {
        m_reader.read(frame, m_telegram);
        interpret(m_telegram);
        m_text += std::string(verdictName(m_telegram.verdict)) + ' ' + m_telegram.identification;
        if (m_telegram.meterTime)
            m_text += " at " + formatUtc(*m_telegram.meterTime);
        m_text += '\n';
        for (const Measurement &measurement : m_telegram.measurements)
            m_text += describe(measurement);
        for (const ParseIssue &issue : m_telegram.issues)
            m_text += "! " + std::string(issueName(issue.code)) + '\n';
    }
    void discarded(const DiscardedBytes &bytes) override
    {
        m_text += "discarded " + std::to_string(bytes.length) + '\n';
    }
    [[nodiscard]] const std::string &text() const { return m_text; }

private:
    std::string describe(const Measurement &measurement)
    {
        std::string line = measurement.sent.obis.toString() + ' ';
        const std::string_view sent = m_telegram.text(measurement.sent.value);
        if (measurement.isNumber)
            line += measurement.value.toString();
        else
            line += sent.empty() ? "nothing" : hexOf(sent);
        if (measurement.unit != Unit::None)
            line += ' ' + std::string(unitSymbol(static_cast<std::uint8_t>(measurement.unit)));
        if (measurement.quantity != Quantity::Unknown)
            line += ' ' + std::string(quantityName(measurement.quantity));
        if (measurement.capturedAt)
            line += " at " + formatUtc(*measurement.capturedAt);
        if (measurement.quirk != QuirkId::None)
            line += " [" + std::string(quirkName(measurement.quirk)) + ']';
        return line + (measurement.derived ? " derived\n" : "\n");
    }

    TelegramReader m_reader;
    Snapshot m_telegram;
    std::string m_text;
};

void row(const char *name, const Bytes &stream, const char *expected)
{
    QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(stream.data()), qsizetype(stream.size()))
                        << QByteArray(expected);
}

constexpr std::uint8_t kWatt = 27;
constexpr std::uint8_t kWattHour = 30;

Bytes number(std::string_view obis, const Bytes &value, int scaler, std::uint8_t unit, const Bytes &status = kOmitted)
{
    return listEntry({ .obis = obis,
                       .value = value,
                       .scaler = integer(1, scaler),
                       .unit = unsignedInteger(1, unit),
                       .status = status });
}

Bytes plain(std::string_view obis, const Bytes &value)
{
    return listEntry({ .obis = obis, .value = value });
}

/// 12345.6 Wh with this status word.
Bytes energy(const Bytes &status, std::string_view obis = "0100010800ff")
{
    return number(obis, unsignedInteger(3, 123456), -1, kWattHour, status);
}

/// A frame of one GetList response with these entries and server id.
Bytes meter(std::string_view serverId, const std::vector<Bytes> &entries, ListOptions options = {},
            const MessageOptions &message = {})
{
    options.serverId = octets(hex(serverId));
    return frame(smltest::message(0x0701, getListBody(entries, options), message));
}

const Bytes kImport = unsignedInteger(4, 0x1c0104);
const Bytes kExport = unsignedInteger(4, 0x1c0904);

void dzg()
{
    // the serial numbers that other decoders know begin at 42000000
    const char *const id = "0a01445a47000280de7f";
    const Bytes maker = plain("010060320101", octets("DZG"));
    row("DZG DVS74, import in two bytes",
        meter(id, { maker, energy(kImport), number("0100100700ff", hex("539c40"), -2, kWatt) }),
        "ok 1 DZG 00 41999999\n1-0:96.50.1*1 445a47 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:16.7.0 400.00 W active-power-net [dzg-unsigned-power]\n");
    row("DZG DWSB20, export in two bytes",
        meter(id, { maker, energy(kExport), number("0100100700ff", hex("5380f7"), -2, kWatt) }),
        "ok 1 DZG 00 41999999\n1-0:96.50.1*1 445a47 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:16.7.0 -325.21 W active-power-net\n");
    row("DZG DWSB20, export in three bytes",
        meter(id, { maker, energy(kExport), number("0100100700ff", hex("54fe9a85"), -2, kWatt) }),
        "ok 1 DZG 00 41999999\n1-0:96.50.1*1 445a47 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:16.7.0 -915.15 W active-power-net\n");
    // L1 imports 500 W although the total flows out, L2 flows out
    row("DZG WS74, phases",
        meter(id,
              { maker, energy(unsignedInteger(4, 0x1c2904)), number("0100240700ff", hex("53c350"), -2, kWatt),
                number("0100380700ff", hex("53c350"), -2, kWatt) }),
        "ok 1 DZG 00 41999999\n1-0:96.50.1*1 445a47 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:36.7.0 500.00 W active-power-net [dzg-unsigned-power]\n1-0:56.7.0 -155.36 W active-power-net\n");
    const Bytes local =
        list({ unsignedInteger(1, 3), list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(2, 0) }) });
    row("DZG DWS7612, SML 1.05", meter(id, { energy(kImport) }, { .sensorTime = local }),
        "ok 1 DZG 00 41999999 at 2023-11-14T22:13:20Z\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    // optional elements of an octet string sent as zeros, and four bytes of padding behind an aligned payload
    const Bytes zeroTime = list({ unsignedInteger(1, 1), unsignedInteger(1, 0) });
    const Bytes zeros = listEntry({ .obis = "010060320101",
                                    .value = octets("DZG"),
                                    .scaler = integer(1, 0),
                                    .unit = unsignedInteger(1, 0),
                                    .status = kOmitted,
                                    .valueTime = zeroTime });
    Bytes payload = getListResponse({ zeros, energy(kImport) });
    for (std::size_t length = 1; payload.size() % 4 != 0; ++length)
        payload = getListResponse({ zeros, energy(kImport) }, { .transactionId = Bytes(length, 1) });
    row("DZG DVS7412, four bytes of padding", frame(payload, { .padding = 4 }),
        "ok 1 MSC 00 12345678\n1-0:96.50.1*1 445a47 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "! padding-invalid\n");
}

void holley()
{
    const char *const id = "0a01484c590205f5e0fe"; // 99999998
    const Bytes maker = plain("010060320101", octets("HLY"));
    row("Holley DTZ251, export without a sign",
        meter(id, { maker, energy(unsignedInteger(4, 0x1d4904)), number("0100100700ff", hex("5301a9"), 0, kWatt) }, {},
              { .tagWidth = 4 }),
        "ok 1 HLY 02 99999998\n1-0:96.50.1*1 484c59 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:16.7.0 -425 W active-power-net [holley-power-without-sign]\n");
    row("Holley DTZ541, import",
        meter(id, { maker, energy(unsignedInteger(4, 0x1c0104)), number("0100100700ff", hex("5301a9"), 0, kWatt) }),
        "ok 1 HLY 02 99999998\n1-0:96.50.1*1 484c59 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:16.7.0 425 W active-power-net\n");
    // early firmware: Kermit at both levels, a time that is a bare number, no list name
    const Bytes bare = listEntry({ .obis = "0100010800ff",
                                   .value = unsignedInteger(4, 12),
                                   .scaler = integer(1, 2),
                                   .unit = unsignedInteger(1, kWattHour),
                                   .valueTime = unsignedInteger(4, 7001) });
    ListOptions options { .serverId = octets(hex(id)), .listName = kOmitted, .sensorTime = unsignedInteger(4, 7001) };
    row("Holley DTZ541, early firmware",
        frame(message(0x0701, getListBody({ bare }, options), { .crc = Crc::Kermit }), { .crc = Crc::Kermit }),
        "ok 1 HLY 02 99999998\n1-0:1.8.0 1200 Wh active-energy-import\n! checksum-variant\n! checksum-variant\n");
    row("Holley, consumption of the last days",
        meter(id,
              { number("010001080060", unsignedInteger(1, 31), 2, kWattHour),
                number("010002080063", unsignedInteger(2, 777), 2, kWattHour),
                number("010001080064", unsignedInteger(4, 5), 2, kWattHour), plain("0100600500ff", kImport) }),
        "ok 1 HLY 02 99999998\n1-0:1.8.0*96 3100 Wh active-energy-import-period\n"
        "1-0:2.8.0*99 77700 Wh active-energy-export-period\n1-0:1.8.0*100 500 Wh active-energy-import-period\n"
        "1-0:96.5.0 1835268 status-word\n");
}

void emh()
{
    const char *const id = "0901454d480005f5e0fd"; // 99999997
    const Bytes maker = plain("8181c78203ff", octets("EMH"));
    const Bytes power = number("01000f0700ff", integer(4, 1234), -1, kWatt);
    row("EMH ED300L, export", meter(id, { maker, energy(unsignedInteger(2, 0x1b0)), power }, { .listName = kOmitted }),
        "ok 1 EMH 00 99999997\n129-129:199.130.3 454d48 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:15.7.0 123.4 W active-power-absolute\n1-0:16.7.0 -123.4 W active-power-net derived\n");
    row("EMH ED300L, import", meter(id, { maker, energy(unsignedInteger(2, 0x190)), power }, { .listName = kOmitted }),
        "ok 1 EMH 00 99999997\n129-129:199.130.3 454d48 manufacturer\n1-0:1.8.0 12345.6 Wh active-energy-import\n"
        "1-0:15.7.0 123.4 W active-power-absolute\n1-0:16.7.0 123.4 W active-power-net derived\n");
    row("EMH mMe4.0, reduced set in whole kWh",
        meter("0a01454d480005f5e0fd", { number("0100010800ff", unsignedInteger(2, 12345), 3, kWattHour, kImport) }),
        "ok 1 EMH 00 99999997\n1-0:1.8.0 12345000 Wh active-energy-import\n");
    row("EMH mMe4.0, one watt to the grid",
        meter("0a01454d480005f5e0fd", { energy(kExport), number("0100100700ff", hex("55ffffffff"), 0, kWatt) }),
        "ok 1 EMH 00 99999997\n1-0:1.8.0 12345.6 Wh active-energy-import\n1-0:16.7.0 -1 W active-power-net\n");
    // `56`: a register of five octets
    row("EMH eHZ, second index in three octets",
        meter(id, { number("0100010800ff", hex("560001e24001"), -1, kWattHour) },
              { .sensorTime = list({ unsignedInteger(1, 1), unsignedInteger(3, 65536) }) }),
        "ok 1 EMH 00 99999997\n1-0:1.8.0 3160473.7 Wh active-energy-import\n");
    row("EMH eHZ-IW8, value left out", meter(id, { plain("010060320206", kOmitted), energy(kOmitted) }),
        "ok 1 EMH 00 99999997\n1-0:96.50.2*6 nothing\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    const auto profile = [id](std::uint32_t time, std::uint64_t count) {
        const Bytes period = list({ octets(hex("0100010800ff")), unsignedInteger(1, kWattHour), integer(1, -1),
                                    unsignedInteger(4, count), kOmitted });
        return message(
            0x0401,
            list({ octets(hex(id)), secondIndex(5), unsignedInteger(2, 900), list({ octets(hex("8181c78611ff")) }),
                   timestamp(time), unsignedInteger(8, 4), list({ period }), kOmitted, kOmitted }));
    };
    row("EMH CASA, profile answers, no close message",
        frame(join({ profile(1'700'000'100, 10), profile(1'700'001'000, 12) })),
        "ok 1 EMH 00 99999997\n1-0:1.8.0 1.0 Wh active-energy-import at 2023-11-14T22:15:00Z\n"
        "1-0:1.8.0 1.2 Wh active-energy-import at 2023-11-14T22:30:00Z\n");
    row("EMH, timestampLocal in a value",
        meter(id,
              { plain("818281540101",
                      list({ unsignedInteger(1, 1),
                             list({ unsignedInteger(1, 3),
                                    list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(2, 60) }) }) })),
                number("8100600800ff", unsignedInteger(4, 4711), 0, 7),
                number("0100011100ff", unsignedInteger(4, 10), -1, kWattHour) }),
        "ok 1 EMH 00 99999997\n129-130:129.84.1*1 72620172620373656553f10053003c53003c at 2023-11-14T22:13:20Z\n"
        "129-0:96.8.0 4711 s operating-time\n1-0:1.17.0 1.0 Wh active-energy-import-signed\n");
}

void iskraAndOthers()
{
    const char *const iskra = "0a0149534b0005f5e0fc"; // 99999996
    const Bytes key = octets(Bytes(48, 0x5a));
    std::string keyText;
    for (int i = 0; i < 48; ++i)
        keyText += "5a";
    row("Iskra MT175, export",
        meter(iskra,
              { energy(unsignedInteger(2, 0x1a2)), number("0100100700ff", hex("55fffffd8f"), 0, kWatt),
                plain("8181c78205ff", key) }),
        ("ok 1 ISK 00 99999996\n1-0:1.8.0 12345.6 Wh active-energy-import\n1-0:16.7.0 -625 W active-power-net\n"
         "129-129:199.130.5 "
         + keyText + " public-key\n")
            .c_str());
    // MT631, MT691: a message checksum whose first byte is 00 shrinks to one octet
    MessageOptions options { .shortChecksum = true };
    Bytes shortened;
    for (std::uint16_t id = 0; shortened.empty() || shortened[shortened.size() - 3] != 0x62; ++id) {
        options.transactionId = { static_cast<std::uint8_t>(id >> 8), static_cast<std::uint8_t>(id) };
        shortened = getListResponse({ energy(unsignedInteger(4, 0x1c8104)) }, options);
    }
    row("Iskra MT691, checksum of one octet", frame(shortened),
        "ok 1 MSC 00 12345678\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    row("ITRON, magnitude with the older status",
        meter("0a0149545200000000ff",
              { energy(unsignedInteger(2, 0xa2)), number("01000f0700ff", unsignedInteger(4, 57), 0, kWatt) }),
        "ok 1 ITR 00 00000255\n1-0:1.8.0 12345.6 Wh active-energy-import\n1-0:15.7.0 57 W active-power-absolute\n"
        "1-0:16.7.0 -57 W active-power-net derived\n");
    row("DrNeuhaus, the status stands with export",
        meter("0901444e540100000100",
              { energy(unsignedInteger(2, 0x182), "0100020800ff"), number("01000f0700ff", integer(4, 42), 0, kWatt) }),
        "ok 1 DNT 01 00000256\n1-0:2.8.0 12345.6 Wh active-energy-export\n1-0:15.7.0 42 W active-power-absolute\n"
        "1-0:16.7.0 42 W active-power-net derived\n");
    row("eBZ, tags in four octets, 10^-5 Wh",
        meter("090145425a01000f4240",
              { number("0100010800ff", hex("5900000000499602d2"), -5, kWattHour, unsignedInteger(3, 0x10180)),
                number("0100100700ff", hex("55000007d1"), -2, kWatt) },
              { .listName = kOmitted }, { .tagWidth = 4 }),
        "ok 1 EBZ 01 01000000\n1-0:1.8.0 12345.67890 Wh active-energy-import\n1-0:16.7.0 20.01 W active-power-net\n");
    row("L+G E320, power in eight octets",
        meter("0a014c475a00000f4241",
              { number("0100010800ff", unsignedInteger(4, 12), 3, kWattHour, kExport),
                number("0100100700ff", hex("59fffffffffffffb1e"), 0, kWatt) }),
        "ok 1 LGZ 00 01000001\n1-0:1.8.0 12000 Wh active-energy-import\n1-0:16.7.0 -1250 W active-power-net\n");
    row("Apator, group 1 and eight octets everywhere",
        meter("0a014150410000989680",
              { number("0100010800ff", unsignedInteger(8, 123456), -1, kWattHour, unsignedInteger(8, 0x1c0104)),
                number("0100200700ff", unsignedInteger(8, 2301), -1, 35),
                number("0100510704ff", integer(8, 1795), -1, 8) },
              {}, { .groupNumber = 1 }),
        "ok 1 APA 00 10000000\n1-0:1.8.0 12345.6 Wh active-energy-import\n1-0:32.7.0 230.1 V voltage\n"
        "1-0:81.7.4 179.5 ° phase-angle\n");
    row("Logarex, ids of nobody",
        meter("00000000000000000000",
              { number("0100510701ff", integer(8, 1200), -1, 8),
                number("0100010800ff", integer(8, 123456), -1, kWattHour) },
              { .clientId = octets(hex("ffffffffffff")) }),
        "ok 00000000000000000000\n1-0:81.7.1 120.0 ° phase-angle\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
}

void efrAndEasyMeter()
{
    const Bytes angle = number("010051070fff", integer(1, -17), 0, 8);
    std::vector<Bytes> entries { plain("0100605a0201", octets(hex("42bd"))),
                                 plain("010000020000", octets("1.12.02")),
                                 plain("010000020001", octets("01.11")),
                                 plain("010061610000", octets(hex("0000"))),
                                 plain("010060320104", octets("P1.2.12")),
                                 plain("010060320204", octets("P2")),
                                 plain("010060320404", octets("S1")),
                                 number("0100020800ff", unsignedInteger(1, 7), -1, kWattHour, kImport),
                                 number("0100100700ff", integer(1, 99), 0, kWatt),
                                 angle,
                                 number("01000e0700ff", unsignedInteger(2, 499), -1, 44),
                                 number("01001f0700ff", unsignedInteger(2, 123), -2, 33) };
    std::string expected = "ok 1 EFR 21 00000001\n1-0:96.90.2*1 42bd firmware-checksum\n"
                           "1-0:0.2.0*0 312e31322e3032 firmware-version\n1-0:0.2.0*1 30312e3131 firmware-version\n"
                           "1-0:97.97.0*0 0000 error-register\n1-0:96.50.1*4 50312e322e3132 hardware-version\n"
                           "1-0:96.50.2*4 5032 hardware-version\n1-0:96.50.4*4 5331 firmware-version\n"
                           "1-0:2.8.0 0.7 Wh active-energy-export\n1-0:16.7.0 99 W active-power-net\n"
                           "1-0:81.7.15 -17 ° phase-angle\n1-0:14.7.0 49.9 Hz frequency\n1-0:31.7.0 1.23 A current\n";
    while (entries.size() < 22) {
        entries.push_back(angle);
        expected += "1-0:81.7.15 -17 ° phase-angle\n";
    }
    const char *const efr = "0a014546522100000001";
    row("EFR SGM-C4, a list of 22", meter(efr, entries, { .typeLength = hex("f106") }), expected.c_str());
    row("Hager EHZ363, type bits in the list's second byte", meter(efr, entries, { .typeLength = hex("f176") }),
        expected.c_str());
    row("Hager EHZ363, six octets of id and group 2",
        meter("064841470a0b",
              { number("010060320002", integer(2, 301), -1, 9), number("010060320003", integer(1, 7), 0, 9),
                number("010060320303", unsignedInteger(1, 104), 0, 35),
                number("010060320304", unsignedInteger(1, 243), 0, 35),
                number("0100200700ff", integer(2, 2305), -1, 35) },
              {}, { .groupNumber = 2 }),
        "ok 064841470a0b\n1-0:96.50.0*2 30.1 °C temperature\n1-0:96.50.0*3 7 °C temperature\n"
        "1-0:96.50.3*3 104 V voltage-minimum\n1-0:96.50.3*4 243 V voltage-maximum\n1-0:32.7.0 230.5 V voltage\n");
    const char *const easy = "09014553591100000002";
    row("EasyMeter Q3A, 10^-4 Wh in eight octets, a list name of seven",
        meter(easy,
              { number("0100010800ff", integer(8, 29'416'463'735), -4, kWattHour, unsignedInteger(2, 0x80)),
                number("0100150700ff", integer(4, -61), -2, kWatt), plain("8181c7f006ff", octets(hex("01071e"))) },
              { .listName = octets(hex("0100620affff00")) }),
        "ok 1 ESY 11 00000002\n1-0:1.8.0 2941646.3735 Wh active-energy-import\n"
        "1-0:21.7.0 -0.61 W active-power-import\n129-129:199.240.6 01071e device-state\n");
    std::vector<Bytes> channels;
    std::string channelText = "ok 1 ESY 11 00000002\n";
    for (std::uint8_t tariff = 1; tariff <= 8; ++tariff) {
        const std::string digit = std::to_string(tariff);
        channels.push_back(number("010101080" + digit + "ff", unsignedInteger(8, tariff), 1, kWattHour));
        channels.push_back(number("010202080" + digit + "ff", unsignedInteger(8, tariff), -4, kWattHour));
        channelText += "1-1:1.8." + digit + ' ' + digit + "0 Wh active-energy-import\n1-2:2.8." + digit + " 0.000"
            + digit + " Wh active-energy-export\n";
    }
    row("EasyMeter Q3C, two channels of eight tariffs", meter(easy, channels, { .typeLength = hex("f100") }),
        channelText.c_str());
}

void habitsOfMany()
{
    const char *const id = "0a0146525a0000000007";
    const auto threePart = [](std::uint8_t tag) {
        return list(
            { unsignedInteger(1, tag), list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(2, 0) }) });
    };
    row("FROETEC ZG22, three parts under tag 1", meter(id, { energy(kImport) }, { .sensorTime = threePart(1) }),
        "ok 1 FRZ 00 00000007 at 2023-11-14T22:13:20Z\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    row("FROETEC ZG22, three parts under tag 2", meter(id, { energy(kImport) }, { .sensorTime = threePart(2) }),
        "ok 1 FRZ 00 00000007 at 2023-11-14T22:13:20Z\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    row("a value that reads as the beginning of an entry",
        meter(id, { plain("0100000009ff", octets(hex("0a77070100010800ff6262"))), energy(kImport) }),
        "ok 1 FRZ 00 00000007\n1-0:0.0.9 0a77070100010800ff6262 equipment-id\n1-0:1.8.0 12345.6 Wh "
        "active-energy-import\n");
    row("list signature and gateway time",
        meter(id, { energy(kImport) },
              { .listSignature = octets(Bytes(24, 9)), .gatewayTime = timestamp(1'700'000'000) }),
        "ok 1 FRZ 00 00000007 at 2023-11-14T22:13:20Z\n1-0:1.8.0 12345.6 Wh active-energy-import\n");
    const Bytes whole = meter(id, { energy(kImport) });
    const char *const text = "1-0:1.8.0 12345.6 Wh active-energy-import\n";
    row("Sagemcom, noise in the start sequence",
        join({ hex("1b001b1b1b01010101"), Bytes(whole.begin() + 8, whole.end()) }),
        (std::string("discarded 2\nok 1 FRZ 00 00000007\n") + text + "! start-damaged\n").c_str());
    row("Tibber bridge, two frames in one answer", join({ whole, whole }),
        (std::string("ok 1 FRZ 00 00000007\n") + text + "ok 1 FRZ 00 00000007\n" + text).c_str());
    row("two list responses and no close message",
        frame(join({ getListResponse({ energy(kImport) }), getListResponse({ energy(kImport, "0100020800ff") }) })),
        (std::string("ok 1 MSC 00 12345678\n") + text + "1-0:2.8.0 12345.6 Wh active-energy-export\n").c_str());
    row("net energy, L+G in Switzerland",
        meter("0a014c475a00000f4241",
              { number("0100100800ff", integer(4, -5), 0, kWattHour),
                number("ffff100801ff", integer(4, 7), 0, kWattHour) }),
        "ok 1 LGZ 00 01000001\n1-0:16.8.0 -5 Wh active-energy-net\n255-255:16.8.1 7 Wh active-energy-net\n");
    row("a code that nobody knows",
        meter(id, { number("0100630704ff", integer(4, -5), -1, 29), plain("010063074dff", octets("x")) }),
        "ok 1 FRZ 00 00000007\n1-0:99.7.4 -0.5 var\n1-0:99.7.77 78\n");
}

/// Who a telegram is from: the meter that the readings are of.
void serverIds()
{
    const auto open = [](const char *id) {
        return message(0x0101, list({ kOmitted, kOmitted, octets(hex("0001")), octets(hex(id)), kOmitted, kOmitted }));
    };
    const auto values = [](const char *id) {
        return message(0x0701, getListBody({ energy(kImport) }, { .serverId = octets(hex(id)) }));
    };
    const char *const zeros = "00000000000000000000";
    const char *const meterId = "0a014c4f470000bc614e";
    const char *const gatewayId = "0a01454d480005f5e0fa";
    const std::string text = "1-0:1.8.0 12345.6 Wh active-energy-import\n";
    row("Logarex, the open response has zeros for an id", frame(join({ open(zeros), values(meterId) })),
        ("ok 1 LOG 00 12345678\n" + text).c_str());
    row("a gateway's own id in the open response", frame(join({ open(gatewayId), values(meterId) })),
        ("ok 1 LOG 00 12345678\n" + text).c_str());
    row("two meters behind a gateway", frame(join({ open(gatewayId), values(meterId), values(gatewayId) })),
        ("ok 1 LOG 00 12345678\n" + text + text).c_str());
    row("zeros in the list response", frame(join({ open(meterId), values(zeros) })),
        ("ok 1 LOG 00 12345678\n" + text).c_str());
    row("an id in the open response alone", frame(join({ open(meterId) })), "ok 1 LOG 00 12345678\n");
    row("zeros alone", frame(join({ open(zeros), values(zeros) })), ("ok 00000000000000000000\n" + text).c_str());
    row("no id", frame(join({ message(0x0701, getListBody({ energy(kImport) }, { .serverId = kOmitted })) })),
        ("ok \n" + text).c_str());
}

Bytes ascii(std::string_view text)
{
    return { text.begin(), text.end() };
}

/// Meters that push text after IEC 62056-21 mode D ("D0") on the line where others send SML.
void asciiPushes()
{
    const Bytes sml = meter("0a0146525a0000000007", { energy(kImport) });
    const char *const smlText = "ok 1 FRZ 00 00000007\n1-0:1.8.0 12345.6 Wh active-energy-import\n";
    row("eBZ DD3, between SML frames",
        join({ sml,
               ascii("/EBZ5DD32R06DTA_108\r\n\r\n1-0:0.0.0*255(1EBZ0100999999)\r\n1-0:96.1.0*255(1EBZ0100999999)\r\n"
                     "1-0:1.8.0*255(000012.34567891*kWh)\r\n1-0:16.7.0*255(000002.70*W)\r\n"
                     "1-0:76.7.0*255(-000371.00*W)\r\n1-0:32.7.0*255(236.1*V)\r\n1-0:96.5.0*255(001C4104)\r\n"
                     "0-0:96.8.0*255(064FAE25)\r\n!\r\n"),
               sml }),
        (std::string(smlText)
         + "ok EBZ5DD32R06DTA_108\n1-0:0.0.0 3145425a30313030393939393939 serial-number\n"
           "1-0:96.1.0 3145425a30313030393939393939 equipment-id\n1-0:1.8.0 12.34567891 Wh active-energy-import\n"
           "1-0:16.7.0 2.70 W active-power-net\n1-0:76.7.0 -371.00 W active-power-net\n1-0:32.7.0 236.1 V voltage\n"
           "1-0:96.5.0 3030314334313034 status-word\n0-0:96.8.0 3036344641453235 operating-time\n"
         + smlText)
            .c_str());
    row("Logarex LK13BE",
        ascii("/LOG5LK13BE803040\r\n\r\n1-0:96.1.0*255(001LOG0099999999)\r\n1-0:1.8.0*255(000065.1234*kWh)\r\n"
              "1-0:1.8.0*96(00002.3*kWh)\r\n1-0:2.8.0*255(000001.0000*kWh)\r\n1-0:16.7.0*255(-000123*W)\r\n"
              "1-0:31.7.0*255(001.23*A)\r\n1-0:81.7.1*255(119*deg)\r\n1-0:14.7.0*255(49.9*Hz)\r\n"
              "1-0:0.2.0*0(ver.03,432F,20170504)\r\n1-0:96.90.2*1(0F66)\r\n1-0:97.97.0*0(00000000)\r\n!\r\n"),
        "ok LOG5LK13BE803040\n1-0:96.1.0 3030314c4f4730303939393939393939 equipment-id\n"
        "1-0:1.8.0 65.1234 Wh active-energy-import\n1-0:1.8.0*96 2.3 Wh active-energy-import-period\n"
        "1-0:2.8.0 1.0000 Wh active-energy-export\n1-0:16.7.0 -123 W active-power-net\n1-0:31.7.0 1.23 A current\n"
        "1-0:81.7.1 119 ° phase-angle\n1-0:14.7.0 49.9 Hz frequency\n"
        "1-0:0.2.0*0 7665722e30332c343332462c3230313730353034 firmware-version\n"
        "1-0:96.90.2*1 30463636 firmware-checksum\n1-0:97.97.0*0 3030303030303030 error-register\n");
    row("EMH eHZ, without units",
        ascii("/EMH5----eHZ-E0019E\r\n\r\n1-0:0.0.0*255(331200-5009999)\r\n1-0:1.8.1*255(032942.0232)\r\n"
              "1-0:96.5.5*255(80)\r\n0-0:96.1.255*255(0000680477)\r\n!\r\n"),
        "ok EMH5----eHZ-E0019E\n1-0:0.0.0 3333313230302d35303039393939 serial-number\n"
        "1-0:1.8.1 32942.0232 active-energy-import\n1-0:96.5.5 3830 status-word\n"
        "0-0:96.1.255 30303030363830343737 serial-number\n! unit-missing\n");
    row("L+G E220, behind noise and without a blank line",
        join({ hex("00ff1b1b"),
               ascii("/LGZ5E220.A2.01\r\n1-0:0.0.0*255(99999998)\r\n1-0:1.8.0*255(00012345.6*Wh)\r\n"
                     "1-0:2.8.0*255(00000000.1*Wh)\r\n1-0:16.7.0*255(000417*W)\r\n!\r\n") }),
        "discarded 4\nok LGZ5E220.A2.01\n1-0:0.0.0 3939393939393938 serial-number\n"
        "1-0:1.8.0 12345.6 Wh active-energy-import\n1-0:2.8.0 0.1 Wh active-energy-export\n"
        "1-0:16.7.0 417 W active-power-net\n");
    row("Hager eHZ, hexadecimal temperatures",
        ascii("/HAG5eHZ010C_EHZ1WA03\r\n\r\n1-0:0.0.0*255(1095100000999999)\r\n1-0:1.8.1*255(000300.5678)\r\n"
              "1-0:96.5.5*255(82)\r\n0-0:96.1.255*255(0000120999)\r\n1-0:32.7.0*255(230.00*V)\r\n"
              "1-0:21.7.0*255(+00115*W)\r\n1-0:96.50.0*0(EE)\r\n1-0:96.50.0*2(19)\r\n1-0:96.50.0*3(0B)\r\n!\r\n"),
        "ok HAG5eHZ010C_EHZ1WA03\n1-0:0.0.0 31303935313030303030393939393939 serial-number\n"
        "1-0:1.8.1 300.5678 active-energy-import\n1-0:96.5.5 3832 status-word\n"
        "0-0:96.1.255 30303030313230393939 serial-number\n1-0:32.7.0 230.00 V voltage\n"
        "1-0:21.7.0 115 W active-power-import\n1-0:96.50.0*0 4545 device-state\n1-0:96.50.0*2 3139 temperature\n"
        "1-0:96.50.0*3 3042 temperature\n! unit-missing\n");
    const Bytes broken = ascii("/EBZ5DD32R06DTA_108\r\n\r\n1-0:1.8.0*255(000012.345");
    row("SML behind a push that was cut off", join({ broken, sml }),
        (std::string("rejected EBZ5DD32R06DTA_108\n! truncated\n! value-unterminated\n! empty-telegram\n") + smlText)
            .c_str());
}

} // namespace

/// Frames as the makers of meters build them (each with its own habits and faults), composed by the rules, with serial
/// numbers that nobody has: from bytes to what they mean.
class TestSmlMeters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void portsWithSevenDataBits_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<bool>("hint");
        const auto row = [](const char *name, const Bytes &stream, bool hint) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(stream.data()), qsizetype(stream.size()))
                                << hint;
        };
        const Bytes good = meter("0a014d5343000000000a", { energy(kImport) });
        QVERIFY(good.size() >= 64);
        Bytes sevenBits = good;
        for (std::uint8_t &byte : sevenBits)
            byte &= 0x7f;
        Bytes damaged = good;
        damaged[40] ^= 0x10;
        row("bit 7 is clear everywhere", sevenBits, true);
        row("near miss: a damaged frame", damaged, false);
        row("near miss: a good frame", good, false);
        // too short to hold a list: its bytes may all be small by chance
        row("near miss: a short frame", hex("1b1b1b1b01010101 7601020304 00 1b1b1b1b 1a000102"), false);
    }

    void portsWithSevenDataBits()
    {
        QFETCH(QByteArray, stream);
        QFETCH(bool, hint);
        Reporter reporter;
        Framer framer;
        framer.push({ reinterpret_cast<const std::uint8_t *>(stream.data()), std::size_t(stream.size()) }, {},
                    reporter);
        framer.finish(reporter);
        QCOMPARE(reporter.text().find("! high-bits-missing\n") != std::string::npos, hint);
    }

    void meters_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        dzg();
        holley();
        emh();
        iskraAndOthers();
        efrAndEasyMeter();
        habitsOfMany();
        serverIds();
        asciiPushes();
    }

    void meters()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        Reporter reporter;
        Framer framer;
        framer.push({ reinterpret_cast<const std::uint8_t *>(stream.data()), std::size_t(stream.size()) }, {},
                    reporter);
        framer.finish(reporter);
        QCOMPARE(QByteArray::fromStdString(reporter.text()), expected);
    }
};

QTEST_APPLESS_MAIN(TestSmlMeters)
#include "tst_smlmeters.moc"
