// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plotcolumns.h"
#include "ui/models/statisticstext.h"
#include "ui/models/telegramstatistics.h"

#include <QTest>

using namespace meterscope;
using namespace meterscope::ui;
using namespace std::chrono_literals;

namespace {

/// Fills a ring row by row.
struct Rows
{
    TelegramRing ring;
    std::uint64_t number = 0;
    std::chrono::milliseconds now { 5000 };
    bool isFirst = true;

    TelegramSummary row(TelegramSummary::Kind kind, std::chrono::milliseconds later, std::uint64_t length)
    {
        TelegramSummary result;
        now += later;
        result.kind = kind;
        result.number = ++number;
        result.length = length;
        result.frame.received.sinceBoot = now;
        if (kind != TelegramSummary::Kind::Noise && !isFirst)
            result.gap = later;
        isFirst = isFirst && kind == TelegramSummary::Kind::Noise;
        return result;
    }
    void telegram(std::chrono::milliseconds later, std::uint64_t length = 900)
    {
        ring.append(row(TelegramSummary::Kind::Telegram, later, length), {});
    }
    void rejected(std::chrono::milliseconds later, IssueCode issue, std::uint32_t fell = 0, std::uint32_t rose = 0)
    {
        TelegramSummary summary = row(TelegramSummary::Kind::Rejected, later, 900);
        summary.issue.code = issue;
        summary.damage.bytes = fell + rose;
        summary.damage.fell = fell;
        summary.damage.rose = rose;
        ring.append(summary, {});
    }
    void noise(NoiseKind kind, std::uint64_t length)
    {
        TelegramSummary summary = row(TelegramSummary::Kind::Noise, 0ms, length);
        summary.noise = kind;
        ring.append(summary, {});
    }
};

QList<qint64> histogramOf(const TelegramStatistics &statistics)
{
    QList<qint64> result;
    for (const auto &bucket : statistics.histogram)
        if (bucket.count > 0)
            result << bucket.from.count() << static_cast<qint64>(bucket.count);
    return result;
}

} // namespace

class TelegramStatisticsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void emptyListHasNoFigures()
    {
        const TelegramStatistics statistics = statisticsOf(TelegramRing());
        QCOMPARE(statistics.telegrams, 0u);
        QCOMPARE(statistics.rate(), std::nullopt);
        QVERIFY(statistics.histogram.empty());
        QVERIFY(statistics.faults.empty());
    }

    /// A telegram a second, one damaged, one lost behind a line break.
    void countsWhatCame()
    {
        Rows rows;
        rows.noise(NoiseKind::JoinedMidway, 500); // the normal beginning is no fault
        rows.telegram(0ms);
        rows.telegram(1000ms);
        rows.telegram(1000ms, 880);
        rows.rejected(1000ms, IssueCode::ChecksumMismatch, 3);
        rows.noise(NoiseKind::LineBreak, 37);
        rows.telegram(2000ms);
        const TelegramStatistics statistics = statisticsOf(rows.ring);
        QCOMPARE(statistics.telegrams, 4u);
        QCOMPARE(statistics.rejected, 1u);
        QCOMPARE(statistics.noiseRows, 1u);
        QCOMPARE(statistics.noiseBytes, 37u);
        QCOMPARE(statistics.span, 5000ms);
        QCOMPARE(statistics.rate(), std::optional(Decimal(480, -1))); // four gaps in five seconds: 48 a minute
        QCOMPARE(statistics.gaps, 4u);
        QCOMPARE(statistics.shortestGap, 1000ms);
        QCOMPARE(statistics.medianGap, 1000ms);
        QCOMPARE(statistics.longestGap, 2000ms);
        QCOMPARE(statistics.shortestLength, 880u);
        QCOMPARE(statistics.commonLength, 900u);
        QCOMPARE(statistics.longestLength, 900u);
        QCOMPARE(statistics.damagedTelegrams, 1u);
        QCOMPARE(statistics.bitsFell, 3u);
        QCOMPARE(statistics.bitsRose, 0u);
        QCOMPARE(statistics.faults.size(), std::size_t(2));
    }

    void faultsAreCountedByKind()
    {
        Rows rows;
        rows.telegram(0ms);
        rows.rejected(1000ms, IssueCode::ChecksumMismatch);
        rows.noise(NoiseKind::Binary, 10);
        rows.rejected(1000ms, IssueCode::Truncated);
        rows.rejected(1000ms, IssueCode::ChecksumMismatch);
        const TelegramStatistics statistics = statisticsOf(rows.ring);
        QCOMPARE(statistics.faults.size(), std::size_t(3));
        const TelegramStatistics::Fault &most = statistics.faults.front();
        QCOMPARE(most.kind.issue, IssueCode::ChecksumMismatch);
        QCOMPARE(most.count, 2u);
        QCOMPARE(most.lastNumber, 5u);
        QCOMPARE(most.last.sinceBoot, 8000ms); // 5 s and three telegrams later
    }

    void gapsFallIntoBucketsOfARoundWidth_data()
    {
        QTest::addColumn<QList<int>>("gaps");
        QTest::addColumn<int>("width");
        QTest::addColumn<QList<qint64>>("buckets");
        QTest::newRow("all alike") << QList<int> { 1000, 1000, 1000 } << 1 << QList<qint64> { 1000, 3 };
        // The 99th percentile of six is the fifth: 1010. From 990 to 1010 in steps of 2; 1100 lies behind the last.
        QTest::newRow("spread, one late") << QList<int> { 1000, 990, 1100, 1005, 995, 1010 } << 2
                                          << QList<qint64> { 990, 1, 994, 1, 1000, 1, 1004, 1, 1010, 1, 1012, 1 };
        // 5000 to 15000: a width of 500 would make 20 steps, one too many.
        QTest::newRow("wide") << QList<int> { 5000, 9999, 10000, 15000, 15000 } << 1000
                              << QList<qint64> { 5000, 1, 9000, 1, 10000, 1, 15000, 2 };
    }
    void gapsFallIntoBucketsOfARoundWidth()
    {
        QFETCH(QList<int>, gaps);
        Rows rows;
        rows.telegram(0ms);
        for (const int gap : gaps)
            rows.telegram(std::chrono::milliseconds(gap));
        const TelegramStatistics statistics = statisticsOf(rows.ring);
        QTEST(static_cast<int>(statistics.bucketWidth.count()), "width");
        QTEST(histogramOf(statistics), "buckets");
    }

    void directionOfFlippedBitsIsExplained_data()
    {
        QTest::addColumn<int>("fell");
        QTest::addColumn<int>("rose");
        QTest::addColumn<QString>("says");
        QTest::newRow("too few to say") << 5 << 0 << QString();
        QTest::newRow("down") << 20 << 1 << QStringLiteral("ones become zeros");
        QTest::newRow("up") << 1 << 20 << QStringLiteral("zeros become ones");
        QTest::newRow("both") << 10 << 9 << QStringLiteral("both ways");
    }
    void directionOfFlippedBitsIsExplained()
    {
        QFETCH(int, fell);
        QFETCH(int, rose);
        QFETCH(QString, says);
        TelegramStatistics statistics;
        statistics.damagedTelegrams = 1;
        statistics.bitsFell = static_cast<std::uint64_t>(fell);
        statistics.bitsRose = static_cast<std::uint64_t>(rose);
        const auto facts = statisticsFacts(statistics, QLocale::c());
        const NodeFact &last = facts.back();
        QCOMPARE(last.kind == NodeFact::Kind::Caution, !says.isEmpty());
        if (!says.isEmpty())
            QVERIFY2(last.text.startsWith(says), qPrintable(last.text));
    }

    void plotKeepsExtremesOfEachColumn()
    {
        std::vector<QPointF> points;
        for (int i = 0; i < 1000; ++i)
            points.emplace_back(i, i == 313 ? 50 : i == 720 ? -50 : i % 2);
        const QList<QPointF> kept = decimated(points, 10);
        QVERIFY(kept.size() <= 40);
        QVERIFY(kept.contains(QPointF(313, 50)));
        QVERIFY(kept.contains(QPointF(720, -50)));
        QCOMPARE(kept.first(), points.front());
        QCOMPARE(kept.last(), points.back());
        QVERIFY(std::is_sorted(kept.begin(), kept.end(), [](const auto &a, const auto &b) { return a.x() < b.x(); }));
        const std::span few(points.data(), 40);
        QCOMPARE(decimated(few, 10).size(), 40); // four a column stay as they are
    }

    void statesBecomeSteps()
    {
        const std::vector<QPointF> points { { 0, 1 }, { 10, 1 }, { 20, 2 } };
        QCOMPARE(steps(points), (QList<QPointF> { { 0, 1 }, { 10, 1 }, { 20, 1 }, { 20, 2 } }));
    }

    void axisEndsOnARoundNumber_data()
    {
        QTest::addColumn<double>("lowest");
        QTest::addColumn<double>("highest");
        QTest::addColumn<QList<double>>("ticks");
        QTest::newRow("units") << 0.2 << 4.7 << QList<double> { 0, 1, 2, 3, 4, 5 };
        QTest::newRow("hundreds") << -130.0 << 240.0 << QList<double> { -200, -100, 0, 100, 200, 300 };
        QTest::newRow("one value has room around it") << 230.0 << 230.0 << QList<double>();
    }
    void axisEndsOnARoundNumber()
    {
        QFETCH(double, lowest);
        QFETCH(double, highest);
        QFETCH(QList<double>, ticks);
        const auto made = axisTicks(lowest, highest, 6);
        if (ticks.isEmpty()) {
            QVERIFY(made.front() < lowest && made.back() > highest && made.size() <= 6);
            return;
        }
        QCOMPARE(QList<double>(made.begin(), made.end()), ticks);
    }
};

QTEST_GUILESS_MAIN(TelegramStatisticsTest)
#include "tst_telegramstatistics.moc"
