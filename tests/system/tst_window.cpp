// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real window as main() makes it, on a simulated meter behind a pseudo-terminal, used by keyboard and mouse. What
// it shows is read through the accessibility interface and must be, all of it at once, what one telegram said; the
// expected texts are worked out from the household's watt-seconds and from the dialect's own precision, not from
// anything decoded.

#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "app/application.h"
#include "smlcomposer.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/instrument.h"
#include "ui/widgets/livechart.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>

using namespace meterscope;

Q_DECLARE_METATYPE(meterscope::SimulationSettings)

namespace {

constexpr int kPatienceMs = 30'000;
constexpr quint32 kTwentyASecond = 72'000;
constexpr QChar kSpace(0x00a0);

/// "4,761.307": `value` in units of the last decimal.
[[nodiscard]] QString number(std::int64_t value, int decimals)
{
    const QLocale english(QStringLiteral("en_GB"));
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const QString whole = english.toString(qlonglong(value / scale));
    return decimals == 0 ? whole : whole + QStringLiteral(".%1").arg(value % scale, decimals, 10, QLatin1Char('0'));
}

[[nodiscard]] QString watts(std::int64_t value)
{
    const std::int64_t size = std::abs(value);
    // From 10 kW on kilowatts with two decimals, half away from zero.
    const QString figure = size < 10'000 ? number(size, 0) + kSpace + QStringLiteral("W")
                                         : number((size + 5) / 10, 2) + kSpace + QStringLiteral("kW");
    return figure + (value < 0 ? QStringLiteral(" export") : QStringLiteral(" import"));
}

/// What is to be read at a widget of that name; the value begins with it.
using ShownValue = std::pair<QString, QString>;

[[nodiscard]] QList<ShownValue> registersOf(const HouseholdState &state, bool sml)
{
    // Watt-hours with DSMR, tenths of them with SML; shown in kWh, cut off as a counter does.
    const std::int64_t unit = sml ? 360 : 3600;
    const int decimals = sml ? 4 : 3;
    const QString kwh = kSpace + QStringLiteral("kWh");
    return {
        { QStringLiteral("register.import.1"), number(state.importWattSeconds[0] / unit, decimals) + kwh },
        { QStringLiteral("register.import.2"), number(state.importWattSeconds[1] / unit, decimals) + kwh },
        { QStringLiteral("register.export.1"), number(state.exportWattSeconds[0] / unit, decimals) + kwh },
        { QStringLiteral("register.export.2"), number(state.exportWattSeconds[1] / unit, decimals) + kwh },
    };
}

[[nodiscard]] QList<ShownValue> phasesOf(const HouseholdState &state, const SimulationSettings &settings)
{
    QList<ShownValue> result;
    const bool sml = settings.dialect == SimulatedDialect::Sml;
    for (std::size_t phase = 0; phase < (settings.phases == 1 ? 1 : 3); ++phase) {
        // DSMR 5 has whole amperes, rounded.
        const QString amperes =
            sml ? number(state.centiamperes[phase], 2) : number((state.centiamperes[phase] + 50) / 100, 0);
        result += { QStringLiteral("phase.L%1").arg(phase + 1),
                    watts(state.phaseWatts[phase]) + QStringLiteral(", ") + amperes + kSpace + QStringLiteral("A, ")
                        + number(state.decivolts[phase], 1) + kSpace + QStringLiteral("V") };
    }
    return result;
}

[[nodiscard]] QList<ShownValue> expected(const HouseholdState &state, const SimulationSettings &settings)
{
    const QString cubic = kSpace + QStringLiteral("m³");
    const QString gas = QStringLiteral("volumeCard.1");
    switch (settings.dialect) {
    case SimulatedDialect::Dsmr5:
        return QList<ShownValue> { { QStringLiteral("powerGauge"), watts(state.netWatts) },
                                   { gas, number(state.gasLitres, 3) + cubic } }
        + registersOf(state, false) + phasesOf(state, settings);
    case SimulatedDialect::Dsmr22:
        // Steps of ten watts, and the gas of the last full hour.
        return QList<ShownValue> { { QStringLiteral("powerGauge"), watts(state.netWatts / 10 * 10) },
                                   { gas, number(state.gasLitresHourly, 3) + cubic } }
        + registersOf(state, false);
    case SimulatedDialect::Sml:
        return QList<ShownValue> { { QStringLiteral("powerGauge"), watts(state.netWatts) } } + registersOf(state, true)
            + phasesOf(state, settings);
    }
    return {};
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsWhatTheTelegramSaid_data();
    void showsWhatTheTelegramSaid();
    void showsTheCountersOfAReducedMeter();
    void instrumentsHaveRoleNameAndValue();
    void isUsedByKeyboardAndMouse();
    void addsTwoMetersUp();
    void dimsAndSaysHowOldWhenTheCableIsPulled();

private:
    void start(const SimulationSettings &settings, LineSettings line = k115200_8N1);
    void open(const QString &path, LineSettings line);
    [[nodiscard]] QWidget *child(const QString &name) const;
    template<typename T> [[nodiscard]] T *find(const char *name) const
    {
        return m_program->window().findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] bool shown(const char *name) const;
    [[nodiscard]] qint64 recorded() const; ///< readings in the database
    [[nodiscard]] const ui::LiveState &state() const { return m_program->window().model()->state(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<SimulatedMeter> m_meter;
    std::unique_ptr<SimulatedMeter> m_second;
    std::unique_ptr<Application> m_program;
};

void TestWindow::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
}

void TestWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    StartOptions options;
    options.database = m_folder->filePath(QStringLiteral("history.sqlite"));
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    m_program = std::make_unique<Application>(std::move(options));
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void TestWindow::cleanup()
{
    m_program.reset();
    m_meter.reset();
    m_second.reset();
    m_folder.reset();
}

void TestWindow::open(const QString &path, LineSettings line)
{
    LinkSettings link;
    link.path = path.toStdString();
    link.line = line;
    m_program->window().openLink(link);
}

void TestWindow::start(const SimulationSettings &settings, LineSettings line)
{
    m_meter = std::make_unique<SimulatedMeter>(settings, m_clock);
    m_meter->keepLog();
    QVERIFY2(m_meter->start(m_folder->filePath(QStringLiteral("tty"))), qPrintable(m_meter->error()));
    open(m_meter->path(), line);
    QTRY_VERIFY_WITH_TIMEOUT(state().hasTelegram(), kPatienceMs);
}

QWidget *TestWindow::child(const QString &name) const
{
    return m_program->window().findChild<QWidget *>(name);
}

QString TestWindow::value(const QString &name) const
{
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(child(name));
    return interface ? interface->text(QAccessible::Value) : QString();
}

bool TestWindow::shown(const char *name) const
{
    const QWidget *widget = child(QLatin1String(name));
    return widget && widget->isVisible();
}

qint64 TestWindow::recorded() const
{
    const QString name = QStringLiteral("recorded");
    qint64 rows = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(m_folder->filePath(QStringLiteral("history.sqlite")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(QStringLiteral("SELECT count(*) FROM readings"), database);
            rows = query.next() ? query.value(0).toLongLong() : -1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return rows;
}

void TestWindow::showsWhatTheTelegramSaid_data()
{
    QTest::addColumn<SimulationSettings>("settings");
    QTest::addColumn<bool>("eightBits"); ///< the line is eight bits without parity
    const auto row = [](const char *name, SimulatedDialect dialect, std::uint8_t phases) {
        SimulationSettings settings;
        settings.dialect = dialect;
        settings.phases = phases;
        settings.telegramsPerHour = kTwentyASecond;
        QTest::newRow(name) << settings << (dialect == SimulatedDialect::Dsmr5);
    };
    row("DSMR 5, three phases", SimulatedDialect::Dsmr5, 3);
    row("DSMR 5, one phase", SimulatedDialect::Dsmr5, 1);
    row("DSMR 2.2", SimulatedDialect::Dsmr22, 1);
    row("SML, three phases", SimulatedDialect::Sml, 3);
    row("SML, one phase", SimulatedDialect::Sml, 1);
}

void TestWindow::showsWhatTheTelegramSaid()
{
    QFETCH(const SimulationSettings, settings);
    QFETCH(const bool, eightBits);
    start(settings, eightBits ? k115200_8N1 : k9600_8N1);
    const QList<ShownValue> names = expected({}, settings);
    QTRY_VERIFY_WITH_TIMEOUT(!value(names.constLast().first).isEmpty(), kPatienceMs);

    // No event is handled between these: they are of one telegram.
    QHash<QString, QString> read;
    for (const ShownValue &name : names)
        read.insert(name.first, value(name.first));
    const std::vector<SentTelegram> &sent = m_meter->log();
    const bool found = std::any_of(sent.begin(), sent.end(), [&](const SentTelegram &telegram) {
        const QList<ShownValue> wanted = expected(telegram.state, settings);
        return std::all_of(wanted.begin(), wanted.end(),
                           [&read](const ShownValue &each) { return read.value(each.first).startsWith(each.second); });
    });
    if (!found) {
        for (const ShownValue &wanted : expected(sent.back().state, settings))
            qWarning("%s: shown '%s', last sent '%s'", qPrintable(wanted.first), qPrintable(read.value(wanted.first)),
                     qPrintable(wanted.second));
    }
    QVERIFY(found);
    // Cards without data do not exist.
    QCOMPARE(shown("phasesCard"), settings.dialect != SimulatedDialect::Dsmr22);
    QCOMPARE(child(QStringLiteral("phase.L2")) != nullptr,
             settings.phases == 3 && settings.dialect != SimulatedDialect::Dsmr22);
    QCOMPARE(child(QStringLiteral("volumeCard.1")) != nullptr, settings.dialect != SimulatedDialect::Sml);
    QCOMPARE(shown("qualityCard"), settings.dialect == SimulatedDialect::Dsmr5);
    QVERIFY(!shown("quarterHourCard"));
}

/// As delivered: the register in whole kilowatt-hours and nothing else, until the PIN is entered.
void TestWindow::showsTheCountersOfAReducedMeter()
{
    PseudoTerminal line;
    const QString path = m_folder->filePath(QStringLiteral("tty"));
    QVERIFY2(line.open(path.toStdString()), line.error().c_str());
    const auto entry = [](std::string_view obis, std::int64_t wattHours) {
        return smltest::listEntry({ .obis = obis,
                                    .value = smltest::integer(8, wattHours),
                                    .scaler = smltest::integer(1, 0),
                                    .unit = smltest::unsignedInteger(1, 30) }); // 30: Wh (DLMS UA Blue Book, 4.3.2)
    };
    const smltest::Bytes file = smltest::file({ entry("0100010800ff", 14'207'000), entry("0100020800ff", 3'000) });
    QTimer sender;
    connect(&sender, &QTimer::timeout, this, [&line, &file] {
        if (line.hasReader())
            (void)line.write({ reinterpret_cast<const char *>(file.data()), file.size() });
    });
    sender.start(100);
    open(path, k9600_8N1);
    QTRY_VERIFY_WITH_TIMEOUT(shown("register.import.0"), kPatienceMs);
    QVERIFY(value(QStringLiteral("register.import.0"))
                .startsWith(QStringLiteral("14,207.000") + kSpace + QStringLiteral("kWh")));
    QVERIFY(value(QStringLiteral("register.export.0"))
                .startsWith(QStringLiteral("3.000") + kSpace + QStringLiteral("kWh")));
    QVERIFY(!shown("powerGauge"));
    QVERIFY(!shown("liveChart"));
    QVERIFY(!shown("phasesCard"));
    // Three files without a power are needed before it is said.
    QTRY_VERIFY_WITH_TIMEOUT(shown("banner"), kPatienceMs);
}

void TestWindow::instrumentsHaveRoleNameAndValue()
{
    SimulationSettings settings;
    settings.telegramsPerHour = kTwentyASecond;
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(shown("qualityCard"), kPatienceMs);
    int instruments = 0;
    for (const ui::Instrument *each : m_program->window().findChildren<ui::Instrument *>()) {
        if (!each->isVisible())
            continue;
        ++instruments;
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<ui::Instrument *>(each));
        QVERIFY2(interface, qPrintable(each->objectName()));
        QVERIFY2(interface->role() != QAccessible::NoRole && interface->role() != QAccessible::Client,
                 qPrintable(each->objectName()));
        QVERIFY2(!interface->text(QAccessible::Name).isEmpty(), qPrintable(each->objectName()));
        // A frame around rows that have values of their own needs none.
        if (interface->role() != QAccessible::Grouping)
            QVERIFY2(!interface->text(QAccessible::Value).isEmpty(), qPrintable(each->objectName()));
    }
    // Gauge, phases with three rows, registers with four, chart, gas, quality, chip, health line.
    QVERIFY2(instruments >= 14, qPrintable(QString::number(instruments)));
    const auto role = [this](const char *name) {
        return QAccessible::queryAccessibleInterface(child(QLatin1String(name)))->role();
    };
    QCOMPARE(role("powerGauge"), QAccessible::Dial);
    QCOMPARE(role("liveChart"), QAccessible::Chart);
    QCOMPARE(role("healthLine"), QAccessible::StatusBar);
}

void TestWindow::isUsedByKeyboardAndMouse()
{
    SimulationSettings settings;
    settings.telegramsPerHour = kTwentyASecond;
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(shown("liveChart.phases"), kPatienceMs);
    auto *chart = find<ui::LiveChart>("liveChart");

    QTest::mouseClick(find<QToolButton>("liveChart.range.0"), Qt::LeftButton);
    QCOMPARE(chart->range(), 0);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Minus);
    QCOMPARE(chart->range(), 1);
    QTest::keyClick(chart, Qt::Key_Plus);
    QCOMPARE(chart->range(), 0);

    QTest::mouseClick(find<QToolButton>("liveChart.phases"), Qt::LeftButton);
    QVERIFY(chart->phasesShown());
    QVERIFY(find<QAction>("action.phases")->isChecked());
    QTest::keyClick(chart, Qt::Key_End);
    // The crosshair reads the sum and each conductor.
    QTRY_VERIFY_WITH_TIMEOUT(value(QStringLiteral("liveChart")).contains(QStringLiteral(", L3 ")), kPatienceMs);
    QTest::keyClick(chart, Qt::Key_Escape);
    QVERIFY(!chart->cursorSecond());

    // Pause stops the drawing and nothing else.
    QTest::keyClick(chart, Qt::Key_Space);
    QVERIFY(chart->isPaused());
    QVERIFY(find<QAction>("action.pauseDrawing")->isChecked());
    const auto edge = chart->chartLayout().to;
    const qint64 rows = recorded();
    const auto before = m_program->window().model()->reading().power().newest();
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().model()->reading().power().newest() > before + 1, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(recorded() > rows + 1, kPatienceMs);
    QCOMPARE(chart->chartLayout().to, edge);
    QTest::keyClick(chart, Qt::Key_Space);
    QVERIFY(chart->chartLayout().to > edge);

    QTest::mouseClick(find<QPushButton>("livePage.miniWindow"), Qt::LeftButton);
    QWidget *mini = nullptr;
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each->objectName() == QLatin1String("miniWindow"))
            mini = each;
    }
    QVERIFY(mini && mini->isVisible());
    QVERIFY(find<QAction>("action.miniWindow")->isChecked());
    const QString line = QAccessible::queryAccessibleInterface(mini)->text(QAccessible::Value);
    QVERIFY2(line.contains(QStringLiteral(" · T")) && line.endsWith(QStringLiteral("SIMULATED-3P")), qPrintable(line));
    QTest::keyClick(mini, Qt::Key_Escape);
    QVERIFY(!mini->isVisible());
    QVERIFY(!find<QAction>("action.miniWindow")->isChecked());

    find<QToolButton>("navigation.live")->setFocus();
    QTest::keyClick(find<QToolButton>("navigation.live"), Qt::Key_Down);
    QCOMPARE(m_program->window().currentPage(), ui::MainWindow::Page::History);
    QTest::mouseClick(find<QToolButton>("navigation.inspector"), Qt::LeftButton);
    QCOMPARE(m_program->window().currentPage(), ui::MainWindow::Page::Inspector);

    // A card leads to its history.
    QTest::mouseClick(find<QToolButton>("navigation.live"), Qt::LeftButton);
    QTest::mouseClick(child(QStringLiteral("phase.L1")), Qt::LeftButton);
    QCOMPARE(m_program->window().currentPage(), ui::MainWindow::Page::History);
    QCOMPARE(find<QPushButton>("viewButton")->text(), QStringLiteral("Voltage"));
}

void TestWindow::addsTwoMetersUp()
{
    SimulationSettings settings;
    settings.telegramsPerHour = kTwentyASecond;
    start(settings);
    settings.seed = 2;
    m_second = std::make_unique<SimulatedMeter>(settings, m_clock);
    m_second->keepLog();
    QVERIFY(m_second->start(m_folder->filePath(QStringLiteral("tty2"))));
    open(m_second->path(), k115200_8N1);
    auto *meters = find<QComboBox>("navigation.meters");
    QTRY_COMPARE_WITH_TIMEOUT(meters->count(), 3, kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().model()->reading({ 2 })->state().hasTelegram(), kPatienceMs);

    meters->setFocus();
    QTest::keyClick(meters, Qt::Key_End);
    QTRY_VERIFY_WITH_TIMEOUT(m_program->window().model()->showsSum(), kPatienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(!value(QStringLiteral("powerGauge")).isEmpty(), kPatienceMs);
    const auto sums = [this](auto &&matches) {
        for (const SentTelegram &a : m_meter->log()) {
            for (const SentTelegram &b : m_second->log()) {
                if (matches(a.state, b.state))
                    return true;
            }
        }
        return false;
    };
    const QString power = value(QStringLiteral("powerGauge"));
    const QString imported = value(QStringLiteral("register.import.0"));
    QVERIFY2(sums([&](const HouseholdState &a, const HouseholdState &b) {
                 // Each tariff is cut off to a watt-hour before they are added.
                 std::int64_t wattHours = 0;
                 for (const HouseholdState *state : { &a, &b }) {
                     for (const std::int64_t wattSeconds : state->importWattSeconds)
                         wattHours += wattSeconds / 3600;
                 }
                 return power.startsWith(watts(a.netWatts + b.netWatts))
                     && imported.startsWith(number(wattHours, 3) + kSpace + QStringLiteral("kWh"));
             }),
             qPrintable(power + QStringLiteral(" / ") + imported));
    QVERIFY(!shown("phasesCard"));
    QVERIFY(value(QStringLiteral("healthLine")).startsWith(QStringLiteral("Sum of 2 meter")));
}

void TestWindow::dimsAndSaysHowOldWhenTheCableIsPulled()
{
    SimulationSettings settings;
    settings.telegramsPerHour = kTwentyASecond;
    start(settings);
    QTRY_VERIFY_WITH_TIMEOUT(!value(QStringLiteral("powerGauge")).isEmpty(), kPatienceMs);
    m_meter->unplug();
    QTRY_VERIFY_WITH_TIMEOUT(value(QStringLiteral("powerGauge")).contains(QStringLiteral(" old")), kPatienceMs);
    QVERIFY(shown("banner"));
    QVERIFY(value(QStringLiteral("statusChip")).startsWith(QStringLiteral("silent for ")));
    QVERIFY(m_meter->plugIn());
    QTRY_VERIFY_WITH_TIMEOUT(value(QStringLiteral("statusChip")).startsWith(QStringLiteral("live")), kPatienceMs);
    QVERIFY(!value(QStringLiteral("powerGauge")).contains(QStringLiteral(" old")));
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
