// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "protocol/checksum.h"
#include "protocol/offsetmap.h"

#include <vector>

using namespace meterscope;

namespace {

/// The definition, a bit at a time: reflected polynomial, register `crc`.
std::uint16_t bitByBit(std::span<const std::uint8_t> bytes, unsigned polynomial, unsigned crc)
{
    for (const std::uint8_t byte : bytes) {
        crc ^= byte;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ polynomial : crc >> 1;
    }
    return static_cast<std::uint16_t>(crc);
}

std::vector<std::uint8_t> someBytes(std::size_t count)
{
    std::vector<std::uint8_t> bytes(count);
    std::uint32_t state = 12345;
    for (std::uint8_t &byte : bytes) {
        state = state * 1664525 + 1013904223; // Numerical Recipes
        byte = static_cast<std::uint8_t>(state >> 24);
    }
    return bytes;
}

const std::vector<std::uint8_t> kCheckInput { '1', '2', '3', '4', '5', '6', '7', '8', '9' };

} // namespace

class TestChecksum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Check values of the CRC catalogue: CRC-16/ARC, CRC-16/IBM-SDLC, CRC-16/KERMIT over "123456789".
    void hasTheCatalogueCheckValues()
    {
        QCOMPARE(crc16Arc(kCheckInput), std::uint16_t(0xBB3D));
        QCOMPARE(crc16X25(kCheckInput), std::uint16_t(0x906E));
        QCOMPARE(crc16Kermit(kCheckInput), std::uint16_t(0x2189));
    }

    /// Every length around the widths in which bytes are taken, at every alignment.
    void agreesWithTheDefinitionForEveryLength()
    {
        const auto bytes = someBytes(1300);
        for (std::size_t begin = 0; begin < 17; ++begin) {
            for (std::size_t length = 0; length < 300; ++length) {
                const auto part = std::span(bytes).subspan(begin, length);
                const std::uint16_t arc = bitByBit(part, 0xA001, 0x1234);
                const std::uint16_t ccitt = bitByBit(part, 0x8408, 0xFFFF);
                QCOMPARE(crc16Arc(part, 0x1234), arc);
                QCOMPARE(crc16Ccitt(part, 0xFFFF), ccitt);
                QCOMPARE(crc16ArcPortable(part, 0x1234), arc); // where the processor has no carry-less multiplication
                QCOMPARE(crc16CcittPortable(part, 0xFFFF), ccitt);
            }
        }
        QCOMPARE(crc16Arc(bytes), bitByBit(bytes, 0xA001, 0));
        QCOMPARE(crc16Kermit(bytes), bitByBit(bytes, 0x8408, 0));
    }

    void continuesWhereItLeftOff()
    {
        const auto bytes = someBytes(500);
        for (std::size_t split = 0; split <= bytes.size(); ++split) {
            const auto first = std::span(bytes).first(split);
            const auto rest = std::span(bytes).subspan(split);
            QCOMPARE(crc16Arc(rest, crc16Arc(first)), crc16Arc(bytes));
            QCOMPARE(crc16Ccitt(rest, crc16Ccitt(first, 0xFFFF)), crc16Ccitt(bytes, 0xFFFF));
        }
    }

    void mapsOffsetsThroughRemovedBytes()
    {
        OffsetMap map;
        QVERIFY(map.isIdentity());
        QCOMPARE(map.toRaw(7U), 7U);
        map.addRemoval(4, 4); // raw 4..7 is an escape, logical 4 is raw 8
        map.addRemoval(10, 4); // raw 14..17
        QCOMPARE(map.toRaw(3U), 3U);
        QCOMPARE(map.toRaw(4U), 8U);
        QCOMPARE(map.toRaw(9U), 13U);
        QCOMPARE(map.toRaw(10U), 18U);
        QVERIFY((map.toRaw(ByteRange { 2, 2 }) == ByteRange { 2, 2 })); // ends before the escape
        QVERIFY((map.toRaw(ByteRange { 2, 3 }) == ByteRange { 2, 7 })); // holds it
        QVERIFY((map.toRaw(ByteRange { 10, 0 }) == ByteRange { 18, 0 }));
        map.clear();
        map.setShift(18);
        QVERIFY((map.toRaw(ByteRange { 2, 3 }) == ByteRange { 20, 3 }));
    }
};

QTEST_APPLESS_MAIN(TestChecksum)
#include "tst_checksum.moc"
