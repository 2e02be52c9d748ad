// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/bytecells.h"

#include <QTest>

using namespace meterscope::ui;
using View = ByteCells::View;

namespace {

// Default metrics: offsets from 14, 4 digits of 8; numbers from 14 + 32 + 14 = 60; hex cells 22 wide, 8 more behind the
// eighth; text 14 behind the last number.
constexpr int kNumbers = 60;
constexpr int kHexText = kNumbers + 16 * 22 + 8 + 14;

std::vector<std::uint8_t> bytesOf(const char *text)
{
    const QByteArray bytes(text);
    return { bytes.begin(), bytes.end() };
}

} // namespace

class ByteCellsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hexCellsStandInTwoHalves_data()
    {
        QTest::addColumn<quint32>("offset");
        QTest::addColumn<QRect>("number");
        QTest::addColumn<QRect>("text");
        QTest::newRow("first") << 0u << QRect(kNumbers, 0, 22, 17) << QRect(kHexText, 0, 8, 17);
        QTest::newRow("end of the first half")
            << 7u << QRect(kNumbers + 154, 0, 22, 17) << QRect(kHexText + 56, 0, 8, 17);
        QTest::newRow("second half") << 8u << QRect(kNumbers + 176 + 8, 0, 22, 17) << QRect(kHexText + 64, 0, 8, 17);
        QTest::newRow("last of the row") << 15u << QRect(kNumbers + 330 + 8, 0, 22, 17)
                                         << QRect(kHexText + 120, 0, 8, 17);
        QTest::newRow("second row") << 16u << QRect(kNumbers, 17, 22, 17) << QRect(kHexText, 17, 8, 17);
    }
    void hexCellsStandInTwoHalves()
    {
        QFETCH(quint32, offset);
        const ByteCells cells(View::Hex, std::vector<std::uint8_t>(20), true, {});
        QTEST(cells.numberCell(offset), "number");
        QTEST(cells.textCell(offset), "text");
    }

    void whereThereIsLessRoomARowHasHalfAsMany()
    {
        ByteCellMetrics metrics;
        metrics.hexPerRow = 8;
        const ByteCells cells(View::Hex, std::vector<std::uint8_t>(20), true, metrics);
        QCOMPARE(cells.rowCount(), 3);
        QCOMPARE(cells.numberCell(4), QRect(kNumbers + 88 + 8, 0, 22, 17)); // the second half
        QCOMPARE(cells.numberCell(8), QRect(kNumbers, 17, 22, 17));
        QCOMPARE(cells.textCell(8), QRect(kNumbers + 176 + 8 + 14, 17, 8, 17));
    }

    void pointFindsByte_data()
    {
        QTest::addColumn<QPoint>("point");
        QTest::addColumn<int>("byte"); // -1: none
        QTest::newRow("left edge of the first") << QPoint(kNumbers, 0) << 0;
        QTest::newRow("left of it") << QPoint(kNumbers - 1, 0) << -1;
        QTest::newRow("right edge of the first") << QPoint(kNumbers + 21, 16) << 0;
        QTest::newRow("second") << QPoint(kNumbers + 22, 16) << 1;
        QTest::newRow("half gap belongs to the byte left of it") << QPoint(kNumbers + 176 + 3, 5) << 7;
        QTest::newRow("behind the half gap") << QPoint(kNumbers + 184, 5) << 8;
        QTest::newRow("between numbers and text") << QPoint(kHexText - 1, 5) << -1;
        QTest::newRow("text") << QPoint(kHexText + 8, 5) << 1;
        QTest::newRow("second row, last byte") << QPoint(kNumbers + 3 * 22, 17) << 19;
        QTest::newRow("second row, behind the last byte") << QPoint(kNumbers + 4 * 22, 17) << -1;
        QTest::newRow("second row, text behind the last byte") << QPoint(kHexText + 32, 17) << -1;
        QTest::newRow("below") << QPoint(kNumbers, 34) << -1;
        QTest::newRow("above") << QPoint(kNumbers, -1) << -1;
    }
    void pointFindsByte()
    {
        QFETCH(QPoint, point);
        QFETCH(int, byte);
        const ByteCells cells(View::Hex, std::vector<std::uint8_t>(20), true, {});
        const auto found = cells.at(point);
        QCOMPARE(found ? static_cast<int>(*found) : -1, byte);
    }

    void everyCellLeadsBackToItsByte_data()
    {
        QTest::addColumn<int>("view");
        QTest::newRow("hex") << static_cast<int>(View::Hex);
        QTest::newRow("text") << static_cast<int>(View::Text);
        QTest::newRow("bits") << static_cast<int>(View::Bits);
    }
    void everyCellLeadsBackToItsByte()
    {
        QFETCH(int, view);
        std::vector<std::uint8_t> bytes(300, 'x');
        bytes[5] = bytes[6] = bytes[200] = '\n';
        const ByteCells cells(static_cast<View>(view), bytes, true, {});
        for (std::uint32_t offset = 0; offset < bytes.size(); ++offset) {
            QCOMPARE(cells.at(cells.textCell(offset).center()).value_or(~0u), offset);
            if (cells.view() != View::Text)
                QCOMPARE(cells.at(cells.numberCell(offset).center()).value_or(~0u), offset);
            const int row = cells.rowOf(offset);
            QVERIFY(cells.rowBegin(row) <= offset && offset < cells.rowEnd(row));
        }
        QCOMPARE(cells.rowBegin(0), 0u);
        QCOMPARE(cells.rowEnd(cells.rowCount() - 1), 300u);
        for (int row = 0; row + 1 < cells.rowCount(); ++row)
            QCOMPARE(cells.rowEnd(row), cells.rowBegin(row + 1));
    }

    void textKeepsLines()
    {
        const auto bytes = bytesOf("/KFM5\r\n\r\n1-0:1.7.0(00.1*kW)\r\n!");
        const ByteCells lines(View::Text, bytes, true, {});
        QCOMPARE(lines.rowCount(), 4);
        QCOMPARE(lines.rowBegin(1), 7u);
        QCOMPARE(lines.rowBegin(2), 9u);
        QCOMPARE(lines.rowBegin(3), 29u);
        // In binary data 0x0A is a value like any other.
        QCOMPARE(ByteCells(View::Text, bytes, false, {}).rowCount(), 1);
    }

    void longLinesWrap()
    {
        const ByteCells cells(View::Text, std::vector<std::uint8_t>(130, 'x'), true, {});
        QCOMPARE(cells.rowCount(), 3);
        QCOMPARE(cells.rowBegin(2), 128u);
    }

    void cursorMovesByRows_data()
    {
        QTest::addColumn<quint32>("from");
        QTest::addColumn<int>("rows");
        QTest::addColumn<quint32>("to");
        QTest::newRow("down") << 3u << 1 << 19u;
        QTest::newRow("up") << 19u << -1 << 3u;
        QTest::newRow("held at the top") << 3u << -1 << 3u;
        QTest::newRow("into a shorter row") << 13u << 2 << 35u;
        QTest::newRow("a page, held at the last row") << 3u << 100 << 35u;
    }
    void cursorMovesByRows()
    {
        QFETCH(quint32, from);
        QFETCH(int, rows);
        const ByteCells cells(View::Hex, std::vector<std::uint8_t>(36), true, {});
        QTEST(cells.moved(from, rows), "to");
    }

    void nothingHasNoRows()
    {
        const ByteCells cells(View::Hex, {}, true, {});
        QCOMPARE(cells.rowCount(), 0);
        QVERIFY(!cells.at(QPoint(kNumbers, 0)));
    }
};

QTEST_APPLESS_MAIN(ByteCellsTest)
#include "tst_bytecells.moc"
