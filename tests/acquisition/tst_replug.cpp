// SPDX-License-Identifier: GPL-3.0-or-later
//
// A thousand times the cable is pulled and put back, at random moments, on real pseudo-terminals: between telegrams and
// in the middle of one, back under the same path and under another, back after a moment and after a while. Twenty
// cables at once, on the one acquisition thread, in three dialects; DSMR 2.2 has no checksum, so there only the
// program's own care keeps two halves from becoming a telegram.

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "../support/processusage.h"
#include "acquisition/clock.h"
#include "acquisition/reconnectpolicy.h"
#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "station.h"

#include <filesystem>

using namespace meterscope;
using namespace std::chrono_literals;

namespace {

constexpr int kCables = 20;
constexpr int kCyclesEach = 50;
constexpr int kPatienceMs = 170'000;
constexpr qsizetype kRemembered = 100; // a telegram is heard long before so many more are sent
constexpr std::uint32_t kSeed = 20261128;

/// The ports of a machine whose udev is a folder: symlinks SERIAL-NUMBER to the terminals.
class FolderPortList final : public PortList
{
public:
    explicit FolderPortList(const QString &folder)
        : m_folder(folder.toStdString())
    { }
    [[nodiscard]] std::vector<PortDescription> ports() const override
    {
        std::vector<PortDescription> found;
        std::error_code error;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder, error)) {
            std::error_code gone;
            PortDescription port;
            port.path = std::filesystem::read_symlink(entry.path(), gone).string();
            const std::string name = entry.path().filename().string();
            port.usbSerial = name.substr(0, name.find('-'));
            if (!gone)
                found.push_back(port);
        }
        return found;
    }

private:
    std::string m_folder;
};

/// A meter on a cable that somebody keeps pulling: sends its telegrams in pieces, so that a pull can hit any byte.
class Cable : public QObject
{
public:
    Cable(int number, const QString &folder)
        : m_random(kSeed + std::uint32_t(number))
        , m_folder(folder)
        , m_serial(QStringLiteral("CABLE%1").arg(number))
        , m_household(settingsOf(number), SimulatedHousehold::defaultInstallation())
        , m_composer(TelegramComposer::create(settingsOf(number)))
        , m_sevenBits(settingsOf(number).dialect == SimulatedDialect::Dsmr22)
    {
        m_household.advanceTo(SimulatedHousehold::defaultInstallation() + std::chrono::hours(24 * number));
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Cable::step);
        plugIn();
    }

    [[nodiscard]] LinkSettings link() const
    {
        LinkSettings link;
        link.path = m_terminal.terminalPath();
        link.usbSerial = m_serial.toStdString();
        return link;
    }
    void pullFromNowOn() { m_pulls = true; }
    [[nodiscard]] int cycles() const { return m_cycles; }
    [[nodiscard]] bool finished() const { return m_cycles >= kCyclesEach && !m_awaitsReader; }

    /// A telegram was read: it must be one that went out whole.
    void heard(const QByteArray &telegram)
    {
        if (!m_sent.contains(telegram))
            wrong.append(telegram);
        if (!m_heardSincePlugIn && m_whole.contains(telegram))
            missed.push_back(m_whole.indexOf(telegram));
        m_heardSincePlugIn = m_heardSincePlugIn || m_whole.contains(telegram);
    }

    QList<QByteArray> wrong;
    std::vector<qsizetype> missed; ///< whole telegrams that went out after each return before one was read
    std::vector<std::chrono::milliseconds> waits; ///< from the return of the line until it was opened
    int pulledInside = 0; ///< in the middle of a telegram
    int otherPaths = 0;

private:
    static SimulationSettings settingsOf(int number)
    {
        SimulationSettings settings;
        settings.dialect = SimulatedDialect(number % 3);
        settings.seed = std::uint64_t(number) + 1;
        return settings;
    }

    void plugIn()
    {
        const bool elsewhere = m_random.bounded(2) == 1;
        otherPaths += elsewhere && m_cycles > 0 ? 1 : 0;
        m_name = elsewhere ? 1 - m_name : m_name;
        const QString path = QStringLiteral("%1/%2-%3").arg(m_folder, m_serial).arg(m_name);
        if (!m_terminal.open(path.toStdString()))
            qFatal("%s", m_terminal.error().c_str());
        m_pluggedAt = m_clock.now().sinceBoot;
        m_awaitsReader = true;
        m_heardSincePlugIn = false;
        m_whole.clear();
        // The line comes back at any moment of a telegram.
        compose();
        m_at = m_random.bounded(2) == 1 ? m_random.bounded(int(m_telegram.size())) : 0;
        m_from = m_at;
        m_timer.start(1);
    }
    void pull()
    {
        ++m_cycles;
        pulledInside += m_at < m_telegram.size() ? 1 : 0;
        m_terminal.close();
        m_timer.start(m_random.bounded(10) == 0 ? 1500 : m_random.bounded(60)); // some stay away for long
    }
    void compose()
    {
        m_household.advanceTo(m_household.state().time + 1s);
        std::string bytes;
        m_composer->compose(m_household.state(), bytes);
        if (m_sevenBits)
            applyEvenParity(bytes);
        m_telegram = QByteArray::fromStdString(bytes);
        m_at = 0;
        m_from = 0;
    }
    void step()
    {
        if (!m_terminal.isOpen()) {
            plugIn();
            return;
        }
        if (m_terminal.hasReader()) {
            if (m_awaitsReader)
                waits.push_back(m_clock.now().sinceBoot - m_pluggedAt);
            m_awaitsReader = false;
            sendPiece();
            // Pulled at any moment after it has been seen to read again.
            if (m_pulls && m_heardSincePlugIn && m_cycles < kCyclesEach && m_random.bounded(6) == 0) {
                pull();
                return;
            }
        }
        m_timer.start(m_random.bounded(1, 5));
    }
    void sendPiece()
    {
        if (m_at >= m_telegram.size())
            compose();
        const int length = m_random.bounded(1, int(m_telegram.size() - m_at) + 1);
        m_at += qsizetype(m_terminal.write({ m_telegram.constData() + m_at, std::size_t(length) }));
        // An SML file that lacks some bytes of its start sequence is whole all the same.
        if (m_at == m_telegram.size())
            m_sent.append(m_telegram.mid(m_from));
        if (m_at == m_telegram.size() && m_from == 0 && !m_heardSincePlugIn)
            m_whole.append(m_telegram);
        if (m_sent.size() > kRemembered)
            m_sent.removeFirst();
    }

    QRandomGenerator m_random;
    SystemClock m_clock;
    QString m_folder;
    QString m_serial;
    SimulatedHousehold m_household;
    std::unique_ptr<TelegramComposer> m_composer;
    bool m_sevenBits;
    PseudoTerminal m_terminal;
    QTimer m_timer;
    QByteArray m_telegram;
    qsizetype m_at = 0;
    qsizetype m_from = 0; ///< first byte of it that went out
    QList<QByteArray> m_sent; ///< the last ones
    QList<QByteArray> m_whole; ///< since the line came back, until one of them is read
    std::chrono::milliseconds m_pluggedAt { 0 };
    int m_name = 0;
    int m_cycles = 0;
    bool m_pulls = false;
    bool m_awaitsReader = false;
    bool m_heardSincePlugIn = false;
};

} // namespace

class ReplugTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aThousandTimesPulledAndPutBack();
};

void ReplugTest::aThousandTimesPulledAndPutBack()
{
    QTemporaryDir folder;
    std::vector<std::unique_ptr<Cable>> cables;
    for (int number = 0; number < kCables; ++number)
        cables.push_back(std::make_unique<Cable>(number, folder.path()));

    test::Station station(std::make_unique<FolderPortList>(folder.path()));
    std::size_t rejected = 0;
    std::vector<int> accepted(kCables, 0);
    connect(station.acquisition(), &Acquisition::telegramArrived, this,
            [&](const std::shared_ptr<const Frame> &frame, const std::shared_ptr<const Snapshot> &snapshot) {
                station.telegrams.clear(); // what is measured here is the program's memory, not the test's
                const std::size_t number = snapshot->source.value - 1;
                if (!snapshot->accepted()) {
                    ++rejected;
                    return;
                }
                ++accepted[number];
                cables[number]->heard(
                    { reinterpret_cast<const char *>(frame->raw.data()), static_cast<qsizetype>(frame->raw.size()) });
            });
    connect(station.acquisition(), &Acquisition::linkChanged, this, [&] { station.statuses.clear(); });
    for (int number = 0; number < kCables; ++number)
        station.open(cables[std::size_t(number)]->link(), SourceId { std::uint32_t(number) + 1 });
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(accepted.begin(), accepted.end(), [](int count) { return count >= 3; }),
                             kPatienceMs);
    const int descriptors = test::openDescriptors();

    for (const auto &cable : cables)
        cable->pullFromNowOn();
    const auto cyclesDone = [&] {
        int done = 0;
        for (const auto &cable : cables)
            done += cable->cycles();
        return done;
    };
    // Memory is compared when everything that is kept for reuse has been made.
    QTRY_VERIFY_WITH_TIMEOUT(cyclesDone() >= kCables * kCyclesEach / 4, kPatienceMs);
    const qint64 memoryBefore = test::residentKilobytes();
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(cables.begin(), cables.end(), [](const auto &cable) { return cable->finished(); }), kPatienceMs);
    const std::vector<int> atTheEnd = accepted;
    QTRY_VERIFY_WITH_TIMEOUT(std::equal(accepted.begin(), accepted.end(), atTheEnd.begin(),
                                        [](int now, int then) { return now >= then + 3; }),
                             kPatienceMs);
    QTRY_COMPARE(test::openDescriptors(), descriptors);
    const qint64 memoryGrowth = test::residentKilobytes() - memoryBefore;

    std::vector<std::chrono::milliseconds> waits;
    std::vector<qsizetype> missed;
    int inside = 0;
    int elsewhere = 0;
    for (const auto &cable : cables) {
        QVERIFY2(cable->wrong.isEmpty(), cable->wrong.value(0).constData());
        waits.insert(waits.end(), cable->waits.begin(), cable->waits.end());
        missed.insert(missed.end(), cable->missed.begin(), cable->missed.end());
        inside += cable->pulledInside;
        elsewhere += cable->otherPaths;
    }
    QCOMPARE(cyclesDone(), kCables * kCyclesEach);
    // Reading again within a period of the line's return: the line is tried again before the fastest of these dialects
    // has sent its next telegram, and of those that go out on the open line no more than one is missed, in every cycle.
    static_assert(ReconnectPolicy::kLongestDelay < 1s);
    QCOMPARE(missed.size(), std::size_t(kCables * (kCyclesEach + 1)));
    const auto most = std::max_element(missed.begin(), missed.end());
    QVERIFY2(*most <= 1, qPrintable(QStringLiteral("%1 telegrams missed").arg(*most)));
    QVERIFY(inside > kCables * kCyclesEach / 4);
    QVERIFY(elsewhere > kCables * kCyclesEach / 4);
    std::sort(waits.begin(), waits.end());
    qInfo("%d cycles, %d inside a telegram, %d back under another path; opened again after %lld ms (median), %lld ms "
          "(99 of 100), %lld ms (longest); the policy waits %lld ms at most; the first whole telegram was read %lld "
          "times, the second %lld times; %zu telegrams rejected, memory %+lld kB",
          cyclesDone(), inside, elsewhere, static_cast<long long>(waits[waits.size() / 2].count()),
          static_cast<long long>(waits[waits.size() * 99 / 100].count()), static_cast<long long>(waits.back().count()),
          static_cast<long long>(ReconnectPolicy::kLongestDelay.count()),
          static_cast<long long>(std::count(missed.begin(), missed.end(), 0)),
          static_cast<long long>(std::count(missed.begin(), missed.end(), 1)), rejected,
          static_cast<long long>(memoryGrowth));
    constexpr qint64 allowed = 2048; // kB in 750 cycles: a leaked port object alone would be more
    QVERIFY2(memoryGrowth < allowed, qPrintable(QString::number(memoryGrowth)));
}

QTEST_GUILESS_MAIN(ReplugTest)
#include "tst_replug.moc"
