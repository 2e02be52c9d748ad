// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 fails on <compare> unless Qt comes first.
#include <QTemporaryDir>
#include <QTest>

#include "acquisition/acquisition.h"
#include "livedclock.h"

#include <map>

using namespace meterscope;

/// Faults that show in telegrams and their order, on real pseudo-terminals. All lines are open at the same time. What a
/// stalled machine keeps from being sent and read is not taken for silence: see LivedClock.
class RunningFaultsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void cleanupTestCase();

private:
    struct Row
    {
        const char *name;
        SimulatedDialect dialect;
        SimulatedFault fault;
        std::uint32_t telegramsPerHour;
        LineHint hint;
        LineStep step;
    };
    [[nodiscard]] static std::vector<Row> rows();

    QTemporaryDir m_folder;
    std::unique_ptr<Acquisition> m_acquisition;
    std::map<std::uint32_t, std::map<LineHint, LineFinding>> m_told; ///< the first of each, by source
    std::map<std::uint32_t, LinkStatus> m_status;
};

std::vector<RunningFaultsTest::Row> RunningFaultsTest::rows()
{
    using D = SimulatedDialect;
    using F = SimulatedFault;
    using H = LineHint;
    using S = LineStep;
    constexpr std::uint32_t fast = 5 * 3600;
    constexpr std::uint32_t real = 3600;
    return {
        { "slow edge", D::Dsmr5, F::SlowEdge, fast, H::WeakPullUp, S::StrengthenPullUp },
        { "lost packets", D::Dsmr5, F::LostPackets, fast, H::LostBytes, S::AnotherUsbPort },
        { "two readers", D::Dsmr5, F::TwoReaders, fast, H::LostBytes, S::StopOtherProgram },
        { "modem probes", D::Dsmr5, F::ModemProbe, real, H::ModemProbe, S::IgnoreInModemManager },
        { "clock off", D::Dsmr5, F::ClockOff, real, H::ClockOff, S::CheckMeter },
        { "counters only", D::Sml, F::Reduced, real, H::ReducedData, S::EnterPin },
        { "stopped", D::Dsmr5, F::Stops, fast, H::DataStopped, S::CheckCable },
        { "bad checksums", D::Dsmr5, F::BadChecksum, fast, H::ChecksumFailures, S::CheckCable },
        { "weak light", D::Sml, F::WeakLight, real, H::WeakLight, S::AlignHead },
        { "inverted", D::Dsmr5, F::Inverted, real, H::Inverted, S::InvertSignal },
        { "nothing wrong", D::Dsmr5, F::Wire, real, H::None, S::None },
    };
}

void RunningFaultsTest::initTestCase()
{
    m_acquisition = std::make_unique<Acquisition>(nullptr, std::make_unique<test::LivedClock>());
    connect(m_acquisition.get(), &Acquisition::linkChanged, this, [this](const LinkStatus &status) {
        m_status[status.source.value] = status;
        if (status.finding.hint != LineHint::None)
            m_told[status.source.value].emplace(status.finding.hint, status.finding);
    });
    std::uint32_t number = 0;
    for (const Row &row : rows()) {
        ++number;
        LinkSettings settings;
        settings.kind = LinkKind::Simulated;
        settings.path = m_folder.filePath(QString::number(number)).toStdString();
        settings.simulation.dialect = row.dialect;
        settings.simulation.fault = row.fault;
        settings.simulation.telegramsPerHour = row.telegramsPerHour;
        m_acquisition->openLink(SourceId { number }, settings);
    }
}

void RunningFaultsTest::faultsAreNamed_data()
{
    QTest::addColumn<uint>("source");
    QTest::addColumn<int>("hint");
    QTest::addColumn<int>("step");
    std::uint32_t number = 0;
    for (const Row &row : rows())
        QTest::newRow(row.name) << ++number << int(row.hint) << int(row.step);
}

void RunningFaultsTest::faultsAreNamed()
{
    QFETCH(uint, source);
    QFETCH(int, hint);
    QFETCH(int, step);
    constexpr int generous = 90'000;
    if (LineHint(hint) == LineHint::None) {
        QTRY_VERIFY_WITH_TIMEOUT(m_status[source].telegrams >= 10, generous);
        QVERIFY(!m_told.contains(source));
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(m_told[source].contains(LineHint(hint)), generous);
    QCOMPARE(int(m_told[source].at(LineHint(hint)).step), step);
    // Nothing wrong is said on the way; that checksums fail is true before it is known why.
    for (const auto &[told, finding] : m_told[source]) {
        const auto name = lineHintName(told);
        QVERIFY2(told == LineHint(hint) || told == LineHint::ChecksumFailures,
                 QByteArray(name.data(), qsizetype(name.size())));
    }
}

void RunningFaultsTest::cleanupTestCase()
{
    m_acquisition->closeAllLinks();
}

QTEST_GUILESS_MAIN(RunningFaultsTest)
#include "tst_runningfaults.moc"
