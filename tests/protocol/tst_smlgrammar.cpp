// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QtTest>

#include "smlcomposer.h"
#include "telegramtext.h"

#include "protocol/sml/serverid.h"

using namespace meterscope;
using namespace meterscope::smltest;

namespace {

void row(const char *name, const Bytes &stream, const std::string &expected)
{
    QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(stream.data()), qsizetype(stream.size()))
                        << QByteArray::fromStdString(expected);
}

/// What is said of a frame with a good checksum; its length is not this test's business.
std::string decoded(const QByteArray &stream)
{
    std::string text =
        telegramtext::decode({ reinterpret_cast<const std::uint8_t *>(stream.data()), std::size_t(stream.size()) });
    const std::size_t space = text.find(' ', std::string("frame 0+").size());
    return space == std::string::npos ? text : text.substr(space + 1);
}

Bytes withValue(const Bytes &value)
{
    return file({ listEntry({ "0100010800ff", value, integer(1, -1), unsignedInteger(1, 30) }) });
}

Bytes withTime(const Bytes &time)
{
    return file({ listEntry({ .obis = "0100010800ff", .value = unsignedInteger(1, 5), .valueTime = time }) });
}

const std::string kOk = "ok ok\n";
const std::string kPartial = "ok partial\n";

std::string energy(const std::string &value)
{
    return "  1-0:1.8.0 " + value + " scaler -1 unit 30\n";
}

/// Limits of two's complement and of plain binary at every width that meters send.
void numbers()
{
    row("i8 smallest", withValue(hex("5280")), kOk + energy("-12.8 raw -128"));
    row("i16 smallest", withValue(hex("538000")), kOk + energy("-3276.8 raw -32768"));
    row("i24 minus one", withValue(hex("54ffffff")), kOk + energy("-0.1 raw -1"));
    row("i32 smallest", withValue(hex("5580000000")), kOk + energy("-214748364.8 raw -2147483648"));
    row("i40 smallest", withValue(hex("568000000000")), kOk + energy("-54975581388.8 raw -549755813888"));
    row("i48 smallest", withValue(hex("57800000000000")), kOk + energy("-14073748835532.8 raw -140737488355328"));
    row("i56 smallest", withValue(hex("5880000000000000")), kOk + energy("-3602879701896396.8 raw -36028797018963968"));
    row("i64 smallest", withValue(hex("598000000000000000")),
        kOk + energy("-922337203685477580.8 raw -9223372036854775808"));
    row("i64 largest", withValue(hex("597fffffffffffffff")),
        kOk + energy("922337203685477580.7 raw 9223372036854775807"));
    row("u8 largest", withValue(hex("62ff")), kOk + energy("25.5 raw 255"));
    row("u16 largest", withValue(hex("63ffff")), kOk + energy("6553.5 raw 65535"));
    row("u24 largest", withValue(hex("64ffffff")), kOk + energy("1677721.5 raw 16777215"));
    row("u32 largest", withValue(hex("65ffffffff")), kOk + energy("429496729.5 raw 4294967295"));
    row("u40 largest", withValue(hex("66ffffffffff")), kOk + energy("109951162777.5 raw 1099511627775"));
    row("u56 largest", withValue(hex("68ffffffffffffff")), kOk + energy("7205759403792793.5 raw 72057594037927935"));
    row("u64 that fits", withValue(hex("697fffffffffffffff")),
        kOk + energy("922337203685477580.7 raw 9223372036854775807"));
    row("u64 that does not fit", withValue(hex("698000000000000000")),
        kOk + energy("octets 8000000000000000") + "  ! out-of-range warning 102+9\n");
    row("nine octets", withValue(hex("6a000000000000000001")),
        kOk + energy("octets 000000000000000001") + "  ! out-of-range warning 102+10\n");
    row("length in two TL bytes", withValue(hex("d0060001e240")), kOk + energy("12345.6 raw 123456"));
    row("type bits in the second TL byte", withValue(hex("d0560001e240")), kOk + energy("12345.6 raw 123456"));
    row("number without octets", withValue(hex("61")), kOk + energy("nothing") + "  ! value-missing warning 102+1\n");
}

void scalers()
{
    const auto entry = [](const Bytes &scaler) {
        return file({ listEntry({ .obis = "0100010800ff", .value = unsignedInteger(4, 123456), .scaler = scaler }) });
    };
    row("scaler left out", entry(kOmitted), kOk + "  1-0:1.8.0 123456 raw 123456\n");
    row("scaler 3", entry(integer(1, 3)), kOk + "  1-0:1.8.0 123456000 raw 123456 scaler 3\n");
    row("scaler -5", entry(integer(1, -5)), kOk + "  1-0:1.8.0 1.23456 raw 123456 scaler -5\n");
    row("scaler -8", entry(integer(1, -8)), kOk + "  1-0:1.8.0 0.00123456 raw 123456 scaler -8\n");
    row("scaler unsigned", entry(unsignedInteger(1, 1)), kOk + "  1-0:1.8.0 1234560 raw 123456 scaler 1\n");
    row("scaler in two octets", entry(integer(2, -1)), kOk + "  1-0:1.8.0 12345.6 raw 123456 scaler -1\n");
    row("scaler -128", entry(integer(1, -128)),
        kOk + "  1-0:1.8.0 0." + std::string(122, '0') + "123456 raw 123456 scaler -128\n");
    row("scaler 127", entry(integer(1, 127)),
        kOk + "  1-0:1.8.0 123456" + std::string(127, '0') + " raw 123456 scaler 127\n");
    // nobody can say what the number means then
    row("scaler 128", entry(integer(2, 128)), kOk + "  1-0:1.8.0 octets 0001e240\n  ! out-of-range warning 99+3\n");
}

void otherValues()
{
    row("value left out", withValue(kOmitted), kOk + energy("nothing"));
    row("octets", withValue(octets(hex("42bd"))), kOk + energy("octets 42bd"));
    row("48 octets", withValue(octets(Bytes(48, 0xab))),
        kOk
            + energy("octets " + std::string("abababababababababababababababab") + "abababababababababababababababab"
                     + "abababababababababababababababab"));
    row("true", withValue(hex("42ff")), kOk + energy("true"));
    row("false", withValue(hex("4200")), kOk + energy("false"));
    row("boolean of two octets", withValue(hex("430001")),
        kOk + energy("octets 0001") + "  ! type-unexpected warning 102+3\n");
    row("reserved type", withValue(hex("1201")), kPartial + energy("nothing") + "  ! type-reserved error 102+2\n");
    for (const char *reserved : { "1201", "2201", "3201" })
        row(qPrintable(QStringLiteral("value of reserved type %1").arg(QLatin1String(reserved))),
            withValue(hex(reserved)), kPartial + energy("nothing") + "  ! type-reserved error 102+2\n");
    // no octets: as if left out
    row("boolean without octets", withValue(hex("41")), kOk + energy("nothing") + "  ! value-missing warning 102+1\n");
    row("signed number without octets", withValue(hex("51")),
        kOk + energy("nothing") + "  ! value-missing warning 102+1\n");
    row("end of message in place of a value", withValue(hex("00")),
        kOk + energy("nothing") + "  ! type-unexpected warning 102+1\n");
    row("time with offsets in a value",
        withValue(list({ unsignedInteger(1, 1),
                         list({ unsignedInteger(1, 3),
                                list({ unsignedInteger(4, 1'700'000'000), integer(2, -60), integer(2, 0) }) }) })),
        kOk + "  1-0:1.8.0 time scaler -1 unit 30 at utc 1700000000 offset -60\n");
    row("second index in a value", withValue(list({ unsignedInteger(1, 1), secondIndex(70000) })),
        kOk + "  1-0:1.8.0 time scaler -1 unit 30 at second 70000\n");
    row("time in a value", withValue(list({ unsignedInteger(1, 1), timestamp(1'700'000'000) })),
        kOk + "  1-0:1.8.0 time scaler -1 unit 30 at utc 1700000000\n");
    row("list of another kind", withValue(list({ unsignedInteger(1, 4), list({ octets("ab") }) })),
        kOk + energy("octets 72620471036162") + "  ! type-unexpected warning 102+1\n");
    row("bytes that look like an object", withValue(octets(hex("77070100010800ff"))),
        kOk + energy("octets 77070100010800ff"));
}

void times()
{
    const auto at = [](const std::string &time) { return kOk + "  1-0:1.8.0 5 raw 5" + time + '\n'; };
    row("second index", withTime(secondIndex(8154711)), at(" at second 8154711"));
    row("second index in three octets", withTime(list({ unsignedInteger(1, 1), unsignedInteger(3, 70000) })),
        at(" at second 70000"));
    row("timestamp", withTime(timestamp(1'700'000'000)), at(" at utc 1700000000"));
    row("timestamp with offsets",
        withTime(list(
            { unsignedInteger(1, 3), list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(2, 60) }) })),
        at(" at utc 1700000000 offset 120"));
    row("the same under tag 2",
        withTime(list(
            { unsignedInteger(1, 2), list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(1, 0) }) })),
        at(" at utc 1700000000 offset 60"));
    row("number alone", withTime(unsignedInteger(4, 8154711)), at(" at second 8154711"));
    row("number alone, three octets", withTime(unsignedInteger(3, 70000)), at(" at second 70000"));
    row("number alone, two octets", withTime(unsignedInteger(2, 300)), at(" at second 300"));
    row("number alone, one octet", withTime(unsignedInteger(1, 7)), at(" at second 7"));
    row("signed number alone", withTime(integer(4, 300)), at(" at second 300"));
    row("number alone, too large", withTime(unsignedInteger(5, 4'294'967'296)), at(" at invalid"));
    row("second index in two octets", withTime(list({ unsignedInteger(1, 1), unsignedInteger(2, 300) })),
        at(" at second 300"));
    row("second index in one octet", withTime(list({ unsignedInteger(1, 1), unsignedInteger(1, 7) })),
        at(" at second 7"));
    row("three parts under tag 1",
        withTime(list(
            { unsignedInteger(1, 1), list({ unsignedInteger(4, 1'700'000'000), integer(2, 60), integer(1, 0) }) })),
        at(" at utc 1700000000 offset 60"));
    row("offsets left out",
        withTime(list({ unsignedInteger(1, 3), list({ unsignedInteger(4, 1'700'000'000), kOmitted, kOmitted }) })),
        at(" at utc 1700000000"));
    row("offset of 25 hours",
        withTime(list(
            { unsignedInteger(1, 3), list({ unsignedInteger(4, 1'700'000'000), integer(2, 1500), integer(2, 0) }) })),
        at(" at utc 1700000000"));
    row("tag 0", withTime(list({ unsignedInteger(1, 0), unsignedInteger(4, 7) })), at(" at second 7"));
    row("tag in four octets", withTime(list({ unsignedInteger(4, 1), unsignedInteger(4, 7) })), at(" at second 7"));
    row("tag 9", withTime(list({ unsignedInteger(1, 9), unsignedInteger(4, 7) })), at(" at invalid"));
    row("tag without a value", withTime(list({ unsignedInteger(1, 1), kOmitted })), at(""));
    row("list of one", withTime(list({ unsignedInteger(1, 1) })),
        at(" at invalid") + "  ! list-length-unexpected warning 97+1\n");
    row("octets for a time", withTime(octets("noon")), at(" at invalid") + "  ! type-unexpected warning 97+5\n");
}

void entries()
{
    const auto entry = [](const Bytes &status) {
        return file({ listEntry({ .obis = "0100010800ff", .value = unsignedInteger(1, 5), .status = status }) });
    };
    const std::string five = "  1-0:1.8.0 5 raw 5";
    row("status of one octet", entry(unsignedInteger(1, 0x82)), kOk + five + " status 130\n");
    row("status of eight octets", entry(unsignedInteger(8, 0x1c0104)), kOk + five + " status 1835268\n");
    row("status as integer", entry(integer(4, 0x1c0104)), kOk + five + " status 1835268\n");
    row("status without octets", entry(hex("61")), kOk + five + "\n  ! value-missing warning 96+1\n");
    row("status of reserved type", entry(hex("2382 01")), kPartial + five + "\n  ! type-reserved error 96+3\n");
    row("status below zero", entry(integer(1, -1)), kOk + five + "\n  ! type-unexpected warning 96+2\n");
    row("status as octets", entry(octets(hex("0182"))), kOk + five + "\n  ! type-unexpected warning 96+3\n");
    row("unit in two octets",
        file({ listEntry({ .obis = "0100010800ff", .value = unsignedInteger(1, 5), .unit = unsignedInteger(2, 30) }) }),
        kOk + five + " unit 30\n");
    row("unit that is none",
        file(
            { listEntry({ .obis = "0100010800ff", .value = unsignedInteger(1, 5), .unit = unsignedInteger(2, 300) }) }),
        kOk + five + "\n  ! out-of-range warning 98+3\n");

    const Bytes name = octets(hex("0100010800ff"));
    const Bytes value = unsignedInteger(1, 5);
    row("entry without the signature's field",
        file({ list({ name, kOmitted, kOmitted, kOmitted, kOmitted, value }), energyEntry() }),
        kOk + five + "\n" + energy("12345.6 raw 123456") + "  ! list-length-unexpected warning 88+1\n");
    row("entry with a field too many",
        file({ list({ name, kOmitted, kOmitted, kOmitted, kOmitted, value, kOmitted, octets("x") }), energyEntry() }),
        kOk + five + "\n" + energy("12345.6 raw 123456") + "  ! list-length-unexpected warning 88+1\n");
    row("entry without a value's field",
        file({ list({ name, kOmitted, kOmitted, kOmitted, kOmitted }), energyEntry() }),
        kPartial + energy("12345.6 raw 123456") + "  ! list-length-unexpected error 88+1\n");
    row("name of five octets", file({ listEntry({ "01000108ff", value }), energyEntry() }),
        kPartial + energy("12345.6 raw 123456") + "  ! obis-malformed error 89+6\n");
    row("name left out",
        file({ list({ kOmitted, kOmitted, kOmitted, kOmitted, kOmitted, value, kOmitted }), energyEntry() }),
        kPartial + energy("12345.6 raw 123456") + "  ! obis-malformed error 89+1\n");
    row("no entries", file({}), kOk);
    std::string many;
    for (int i = 0; i < 300; ++i)
        many += energy("12345.6 raw 123456");
    row("300 entries", file(std::vector<Bytes>(300, energyEntry())), kOk + many);
}

/// A message with a choice whose tag and body are given as they stand on the wire.
Bytes messageWithBody(const Bytes &choice)
{
    Bytes result = join({ hex("7605010203046200620072"), choice });
    result = join({ result, hex("63"), crcOnWire(result, Crc::X25), hex("00") });
    return result;
}

/// Frames of whole messages; the good one behind each other must always be kept.
void messages()
{
    const Bytes good = getListResponse({ energyEntry() });
    const std::string reading = energy("12345.6 raw 123456");
    row("two lists", frame(join({ good, good })), kOk + reading + reading);
    row("damaged message between good ones",
        frame(join({ good, getListResponse({ energyEntry() }, { .damage = 1 }), good })),
        kPartial + reading + reading + "  ! message-checksum-mismatch error 142+3\n");
    for (const std::uint16_t tag : { 0x0601, 0x0800, 0x0801, 0x0900, 0x0901, 0x0a00, 0x0a01, 0xff00 })
        row(qPrintable(QStringLiteral("message %1, nobody's").arg(tag, 4, 16)),
            frame(join(
                { message(tag, list({ octets(hex(kServerId)), list({ boolean(true), integer(3, -1), kOmitted }) })),
                  good })),
            kOk + reading + "  ! message-unknown warning 19+3\n");
    row("unknown message with a reserved type in it",
        frame(join({ message(0x0901, list({ octets("x"), hex("3200") })), good })),
        kPartial + reading + "  ! message-unknown warning 19+3\n  ! type-reserved error 25+2\n");
    row("unknown message that is no list", frame(join({ message(0x0801, unsignedInteger(2, 1)), good })),
        kOk + reading + "  ! message-unknown warning 19+3\n");
    row("open response with everything in it",
        frame(join({ message(0x0101,
                             list({ octets("ISO8859-15"), octets("me"), octets(hex("0001")), octets(hex(kServerId)),
                                    timestamp(1'700'000'000), unsignedInteger(1, 2) })),
                     good })),
        kOk + "  clock utc 1700000000\n" + reading);
    row("close response with a signature", frame(join({ good, message(0x0201, list({ octets(Bytes(48, 7)) })) })),
        kOk + reading);
    row("close response without its signature's field", frame(join({ good, message(0x0201, list({})) })),
        kPartial + reading + "  ! list-length-unexpected error 91+1\n");
    row("unknown message", frame(join({ message(0x0901, list({ octets("x"), list({ boolean(true) }) })), good })),
        kOk + reading + "  ! message-unknown warning 19+3\n");
    row("body of another length", frame(join({ message(0x0701, list({ octets("x") })), good })),
        kPartial + reading + "  ! list-length-unexpected error 22+1\n");
    row("body that is no list", frame(join({ message(0x0701, octets("x")), good })),
        kOk + reading + "  ! type-unexpected warning 22+2\n");
    Bytes five = good;
    five[0] = 0x75;
    row("message of five", frame(join({ five, good })), kPartial + reading + "  ! list-length-unexpected error 8+1\n");
    row("end of message missing", frame(join({ getListResponse({ energyEntry() }, { .end = {} }), good })),
        kOk + reading + reading + "  ! message-end-missing warning 76+0\n");
    row("end of message is another byte",
        frame(join({ getListResponse({ energyEntry() }, { .end = { 0x01 } }), good })),
        kOk + reading + reading + "  ! message-end-missing warning 76+1\n");
    row("zeros between messages", frame(join({ good, hex("000000"), good })),
        kOk + reading + reading + "  ! fill-bytes note 77+3\n");
    row("something between messages", frame(join({ good, hex("33445566"), good })),
        kPartial + reading + reading + "  ! structure-unreadable error 77+4\n");
    row("length past the end", frame(join({ message(0x0701, hex("8f0f0f0f")), good })),
        kPartial + reading + "  ! length-exceeds-data error 22+2\n");
    row("more TL bytes than four", frame(join({ message(0x0701, hex("ff8f8f8f8f8f8f0f")), good })),
        kPartial + reading + "  ! length-exceeds-data error 22+4\n");
    row("list of 268 million",
        frame(join(
            { message(0x0701, list({ kOmitted, kOmitted, kOmitted, kOmitted, hex("ff8f8f0f"), kOmitted, kOmitted })),
              good })),
        kPartial + reading + "  ! length-exceeds-data error 27+4\n");
    Bytes damaged = good;
    damaged[0] = 0x78; // reads the message behind it as its last element
    row("transaction id of 20 octets behind a damaged message",
        frame(join({ damaged, getListResponse({ energyEntry() }, { .transactionId = Bytes(20, 0x42) }), good })),
        kPartial + reading + reading + "  ! list-length-unexpected error 8+1\n");
    row("transaction id left out behind a damaged message",
        frame(join({ damaged, getListResponse({ energyEntry() }, { .transactionId = {} }), good })),
        kPartial + reading + reading + "  ! list-length-unexpected error 8+1\n");
    row("tag in four octets",
        frame(join({ damaged, messageWithBody(join({ hex("6500000701"), getListBody({ energyEntry() }) })), good })),
        kPartial + reading + reading + "  ! list-length-unexpected error 8+1\n");
    row("checksum left out", frame(join({ Bytes(good.begin(), good.end() - 4), hex("0100"), good })),
        kPartial + reading + "  ! message-checksum-missing error 73+1\n");
    row("attention, all is well",
        frame(message(0xff01, list({ octets(hex(kServerId)), octets(hex("8181c7c7fd00")), kOmitted, kOmitted }))),
        kOk + "  ! attention-received note 35+6\n");
    row("attention, a number of the application",
        frame(message(0xff01,
                      list({ octets(hex(kServerId)), octets(hex("8181c7c7e001")), kOmitted,
                             list({ octets("why"), kOmitted, kOmitted }) }))),
        kOk + "  ! attention-received warning 35+6\n");
    row("attention without a number",
        frame(message(0xff01, list({ octets(hex(kServerId)), kOmitted, octets("?"), kOmitted }))), kOk);
    row("attention, no access",
        frame(message(0xff01, list({ octets(hex(kServerId)), octets(hex("8181c7c7fe02")), octets("PIN"), kOmitted }))),
        kOk + "  ! attention-received warning 35+6\n");
}

/// The transaction id is chosen so that the checksum's first wire byte becomes 00: 1 of 256 does.
Bytes messageWithShortChecksum()
{
    MessageOptions options { .shortChecksum = true };
    for (std::uint16_t id = 0;; ++id) {
        options.transactionId = { static_cast<std::uint8_t>(id >> 8), static_cast<std::uint8_t>(id) };
        const Bytes result = getListResponse({ energyEntry() }, options);
        if (result[result.size() - 3] == 0x62)
            return result;
    }
}

void shortChecksums()
{
    const Bytes message = messageWithShortChecksum();
    row("message checksum in one octet", frame(message), kOk + energy("12345.6 raw 123456"));
    Bytes damaged = message;
    damaged[damaged.size() - 2] ^= 0x40;
    row("damaged checksum in one octet", frame(join({ damaged, closeResponse() })),
        kPartial + "  ! message-checksum-mismatch error 71+2\n");
}

Bytes periodEntry(const char *obis, const Bytes &value)
{
    return list({ octets(hex(obis)), unsignedInteger(1, 30), integer(1, -1), value, kOmitted });
}

void profiles()
{
    const Bytes path = list({ octets(hex("8181c78610ff")) });
    row("profile list",
        frame(message(0x0401,
                      list({ octets(hex(kServerId)), timestamp(1'700'000'900), unsignedInteger(4, 900), path,
                             timestamp(1'700'000'000), unsignedInteger(8, 0x180),
                             list({ periodEntry("0100010800ff", unsignedInteger(4, 123456)),
                                    periodEntry("0100020800ff", integer(4, -5)) }),
                             kOmitted, kOmitted }))),
        kOk
            + "  clock utc 1700000900\n"
              "  1-0:1.8.0 12345.6 raw 123456 scaler -1 unit 30 at utc 1700000000\n"
              "  1-0:2.8.0 -0.5 raw -5 scaler -1 unit 30 at utc 1700000000\n");
    const Bytes header = list({ list({ octets(hex("0100010800ff")), unsignedInteger(1, 30), integer(1, -1) }),
                                list({ octets(hex("0100010700ff")), unsignedInteger(1, 27), integer(1, 0) }) });
    const auto period = [](std::uint32_t time, std::uint64_t energyCount, std::int64_t power) {
        return list(
            { timestamp(time), unsignedInteger(8, 4),
              list({ list({ unsignedInteger(4, energyCount), kOmitted }), list({ integer(2, power), kOmitted }) }),
              kOmitted });
    };
    row("profile pack",
        frame(message(
            0x0301,
            list({ octets(hex(kServerId)), secondIndex(7), unsignedInteger(4, 900), path, header,
                   list({ period(1'700'000'000, 10, -3), period(1'700'000'900, 12, 8) }), kOmitted, kOmitted }))),
        kOk
            + "  1-0:1.8.0 1.0 raw 10 scaler -1 unit 30 status 4 at utc 1700000000\n"
              "  1-0:1.7.0 -3 raw -3 scaler 0 unit 27 status 4 at utc 1700000000\n"
              "  1-0:1.8.0 1.2 raw 12 scaler -1 unit 30 status 4 at utc 1700000900\n"
              "  1-0:1.7.0 8 raw 8 scaler 0 unit 27 status 4 at utc 1700000900\n");
    row("profile pack with a value too few",
        frame(message(0x0301,
                      list({ octets(hex(kServerId)), secondIndex(7), unsignedInteger(4, 900), path, header,
                             list({ list({ timestamp(5), kOmitted, list({ list({ unsignedInteger(1, 10), kOmitted }) }),
                                           kOmitted }) }),
                             kOmitted, kOmitted }))),
        kPartial + "  1-0:1.8.0 1.0 raw 10 scaler -1 unit 30 at utc 5\n  ! list-length-unexpected error 91+1\n");
}

Bytes deepTree(int depth)
{
    Bytes tree = list({ octets("leaf"), kOmitted, kOmitted });
    for (int i = 0; i < depth; ++i)
        tree = list({ octets("node"), kOmitted, list({ tree }) });
    return tree;
}

void parameters()
{
    const Bytes path = list({ octets(hex("8181c78201ff")) });
    const Bytes value = list({ unsignedInteger(1, 1), octets("abc") });
    const auto response = [&](const Bytes &tree) {
        return frame(join(
            { message(0x0501, list({ octets(hex(kServerId)), path, tree })), getListResponse({ energyEntry() }) }));
    };
    const std::string reading = energy("12345.6 raw 123456");
    row("parameter with a value", response(list({ octets(hex("8181c78201ff")), value, kOmitted })), kOk + reading);
    row("parameter with a time",
        response(list({ octets("a"), list({ unsignedInteger(1, 4), timestamp(5) }), kOmitted })), kOk + reading);
    row("parameter with a list entry",
        response(list({ octets("a"), list({ unsignedInteger(1, 5), energyEntry() }), kOmitted })),
        kOk + reading + reading);
    row("parameter with a period entry",
        response(
            list({ octets("a"), list({ unsignedInteger(1, 2), periodEntry("0100020800ff", unsignedInteger(1, 1)) }),
                   kOmitted })),
        kOk + "  1-0:2.8.0 0.1 raw 1 scaler -1 unit 30\n" + reading);
    const Bytes triple = join({ unsignedInteger(1, 30), integer(1, 0), integer(8, 1) });
    Bytes tupel { 0xf1, 0x07 };
    tupel = join({ tupel, octets(hex(kServerId)), secondIndex(1), unsignedInteger(8, 0), triple, triple, triple,
                   kOmitted, triple, triple, triple, kOmitted });
    row("parameter with a tuple entry",
        response(list({ octets("a"), list({ unsignedInteger(1, 3), tupel }), kOmitted })), kOk + reading);
    row("tree 60 deep", response(deepTree(60)), kOk + reading);
    row("set parameter", frame(message(0x0600, list({ kOmitted, octets("user"), octets("pass"), path, deepTree(1) }))),
        kOk);
}

void requests()
{
    const Bytes user = octets("user");
    const Bytes path = list({ octets(hex("8181c78610ff")) });
    row("open request",
        frame(message(0x0100,
                      list({ kOmitted, octets("me"), octets("1"), kOmitted, user, user, unsignedInteger(1, 1) }))),
        kOk);
    row("close request", frame(message(0x0200, list({ octets(Bytes(48, 1)) }))), kOk);
    const Bytes profile = list({ kOmitted, user, user, boolean(true), timestamp(1), timestamp(2), path,
                                 list({ octets(hex("0100010800ff")) }), kOmitted });
    row("profile pack request", frame(message(0x0300, profile)), kOk);
    row("profile list request", frame(message(0x0400, profile)), kOk);
    row("parameter request", frame(message(0x0500, list({ kOmitted, user, user, path, kOmitted }))), kOk);
    row("list request", frame(message(0x0700, list({ octets("me"), kOmitted, user, user, kOmitted }))), kOk);
}

void nesting()
{
    const Bytes bomb(60'000, 0x71); // a list of one list of one list ..., and the checksum is what the last one holds
    row("60000 lists in each other", frame(join({ message(0x0901, bomb), getListResponse({ energyEntry() }) })),
        kPartial + energy("12345.6 raw 123456")
            + "  ! message-unknown warning 19+3\n  ! nesting-too-deep error 38+59987\n"
              "  ! message-checksum-missing error 60025+1\n");
    Bytes deep = octets("x");
    for (int i = 0; i < 30; ++i)
        deep = list({ deep });
    const std::string reading = energy("12345.6 raw 123456");
    // the seventeenth list inside the body is the one too many: 17 TL bytes behind the body's own
    row("lists 30 deep", frame(join({ message(0x0901, deep), getListResponse({ energyEntry() }) })),
        kPartial + reading + "  ! message-unknown warning 19+3\n  ! nesting-too-deep error 38+16\n");
    row("tree 80 deep",
        frame(
            join({ message(0x0501, list({ kOmitted, kOmitted, deepTree(80) })), getListResponse({ energyEntry() }) })),
        kPartial + reading + "  ! nesting-too-deep error 537+136\n"); // 25 + 64 × 8; 16 × 8 and the leaf's 8
}

} // namespace

/// From a file's elements to readings: every production, every form, every guard.
class TestSmlGrammar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArray>("expected");
        numbers();
        scalers();
        otherValues();
        times();
        entries();
        messages();
        shortChecksums();
        profiles();
        parameters();
        requests();
        nesting();
    }

    void files()
    {
        QFETCH(QByteArray, stream);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(decoded(stream)), expected);
    }

    void serverIds_data()
    {
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<QByteArray>("printed");
        // DIN 43863-5; 0x00bc614e is 12345678
        QTest::newRow("length 0a") << QByteArray::fromHex("0a0149534b0000bc614e") << QByteArray("1 ISK 00 12345678");
        QTest::newRow("length 09") << QByteArray::fromHex("090145425aab00000007") << QByteArray("1 EBZ AB 00000007");
        QTest::newRow("medium 14") << QByteArray::fromHex("0a0e45425a0105f5e0ff") << QByteArray("E EBZ 01 99999999");
        QTest::newRow("nine digits") << QByteArray::fromHex("0a0145425a0105f5e100")
                                     << QByteArray("0a0145425a0105f5e100");
        QTest::newRow("no letters") << QByteArray::fromHex("0a0149536b0000bc614e")
                                    << QByteArray("0a0149536b0000bc614e");
        QTest::newRow("another length") << QByteArray::fromHex("0b0149534b0000bc614e")
                                        << QByteArray("0b0149534b0000bc614e");
        QTest::newRow("six octets") << QByteArray::fromHex("064841470a0b") << QByteArray("064841470a0b");
        QTest::newRow("none") << QByteArray() << QByteArray();
    }

    void serverIds()
    {
        QFETCH(QByteArray, octets);
        QFETCH(QByteArray, printed);
        std::string text;
        sml::appendServerId({ octets.data(), std::size_t(octets.size()) }, text);
        QCOMPARE(QByteArray::fromStdString(text), printed);
    }
};

QTEST_APPLESS_MAIN(TestSmlGrammar)
#include "tst_smlgrammar.moc"
