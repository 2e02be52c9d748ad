// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTest>

#include "acquisition/replaypacing.h"
#include "domain/profile.h"

#include <chrono>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

constexpr Profile slowProfile()
{
    Profile profile;
    profile.baudRate = 9600;
    profile.intervalSeconds = 10;
    return profile;
}
constexpr Profile kSlow = slowProfile();

Snapshot telegramAt(qint64 second, bool index = false)
{
    Snapshot telegram;
    telegram.length = 480; // half a second at 9600 baud
    telegram.profile = &kSlow;
    if (second >= 0 && index)
        telegram.clock = MeterTime::fromSecondIndex(static_cast<std::uint32_t>(second));
    else if (second >= 0)
        telegram.meterTime = UtcSeconds(std::chrono::seconds(second));
    return telegram;
}

} // namespace

class ReplayPacingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void gapsFollowTheMetersClock_data();
    void gapsFollowTheMetersClock();
};

void ReplayPacingTest::gapsFollowTheMetersClock_data()
{
    QTest::addColumn<QList<qint64>>("seconds"); // -1: the telegram has no clock
    QTest::addColumn<bool>("index"); // SML second index instead of a date
    QTest::addColumn<uint>("percent");
    QTest::addColumn<QList<qint64>>("gapsMs");
    QTest::newRow("every second") << QList<qint64> { 100, 101, 102 } << false << 100u
                                  << QList<qint64> { 0, 1000, 1000 };
    QTest::newRow("ten times as fast") << QList<qint64> { 100, 101, 111 } << false << 1000u
                                       << QList<qint64> { 0, 100, 1000 };
    QTest::newRow("half as fast") << QList<qint64> { 100, 101 } << false << 50u << QList<qint64> { 0, 2000 };
    QTest::newRow("second index") << QList<qint64> { 7, 9, 12 } << true << 100u << QList<qint64> { 0, 2000, 3000 };
    QTest::newRow("no clock: the period of the dialect")
        << QList<qint64> { -1, -1, -1 } << false << 100u << QList<qint64> { 0, 10000, 10000 };
    QTest::newRow("clock went back: the period")
        << QList<qint64> { 100, 50, 51 } << false << 100u << QList<qint64> { 0, 10000, 1000 };
    QTest::newRow("same second: what the line takes")
        << QList<qint64> { 100, 100 } << false << 100u << QList<qint64> { 0, 500 };
    QTest::newRow("a hole of a day: a minute")
        << QList<qint64> { 100, 86500, 86501 } << false << 100u << QList<qint64> { 0, 60000, 1000 };
}

void ReplayPacingTest::gapsFollowTheMetersClock()
{
    QFETCH(QList<qint64>, seconds);
    QFETCH(bool, index);
    QFETCH(uint, percent);
    QFETCH(QList<qint64>, gapsMs);
    ReplayPacing pacing(percent);
    QList<qint64> gaps;
    for (const qint64 second : seconds)
        gaps.append(pacing.gapBefore(telegramAt(second, index)).count());
    QCOMPARE(gaps, gapsMs);
}

QTEST_GUILESS_MAIN(ReplayPacingTest)
#include "tst_replaypacing.moc"
