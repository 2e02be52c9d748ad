// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the connection assistant says of every dialect and every fault: the program's own dialog, ports and listening on
// real pseudo-terminals, a person's keys, and the words that a screen reader would get. All lines are listened to at
// the same time, each by an assistant of its own. How long each took from its first byte on is printed.

#include <QtTest>

#include "../support/linesituations.h"
#include "acquisition/clock.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "app/pipeline.h"
#include "app/terminalports.h"
#include "app/windowports.h"
#include "app/workerthread.h"
#include "ui/pages/assistantdialog.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/steplist.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <chrono>
#include <optional>

using namespace meterscope;
using test::LineSituation;
using Step = ui::AssistantModel::Step;

namespace {

constexpr int kPatienceMs = 120'000; // waits end as soon as they can
constexpr std::chrono::milliseconds kPromised { 22'000 }; ///< from a line's first byte to what is said of it

/// All meters, on a thread of their own: they are not to wait for windows.
class Meters : public QObject
{
    Q_OBJECT
public:
    void start(int number, const SimulationSettings &settings, const QString &path)
    {
        auto *meter = new SimulatedMeter(settings, m_clock, this);
        connect(meter, &SimulatedMeter::telegramSent, this,
                [this, number] { Q_EMIT spoke(number, qint64(m_clock.now().sinceBoot.count())); });
        if (!meter->start(path))
            qFatal("%s", qPrintable(meter->error()));
        Q_EMIT started();
    }

Q_SIGNALS:
    void started();
    void spoke(int number, qint64 sinceBootMs);

private:
    SystemClock m_clock;
};

/// A person with one cable: opens the assistant, lets it listen, and has a silent meter asked where the situation says.
class Person : public QObject
{
public:
    Person(const LineSituation &situation, const QString &folder, int number)
        : m_situation(situation)
        , m_port(QStringLiteral("%1/ttyUSB%2").arg(folder).arg(number))
        , m_pipeline(DataPaths::single(m_port + QStringLiteral(".sqlite")), nullptr,
                     [cables = TerminalPorts::Cables { { m_port, QStringLiteral("A9X1") } }] {
                         return std::make_unique<TerminalPorts>(cables);
                     })
        , m_links(m_pipeline)
        , m_dialog(&m_links)
    {
        connect(m_dialog.model(), &ui::AssistantModel::portsChanged, this, [this] {
            if (m_dialog.model()->step() == Step::Port && !m_dialog.model()->ports().isEmpty())
                press(m_dialog.focusWidget());
        });
        connect(m_dialog.model(), &ui::AssistantModel::changed, this, &Person::look);
    }

    [[nodiscard]] const QString &port() const { return m_port; }
    void begin() { m_dialog.present(); }
    void heardMeter(std::chrono::milliseconds when)
    {
        if (!m_spoke)
            m_spoke = when;
    }
    [[nodiscard]] bool isDone() const { return m_said.has_value(); }
    [[nodiscard]] const ListeningResult &result() const { return m_result; }
    /// What a screen reader gets of the page, by the name of the label; nothing of what is not shown.
    [[nodiscard]] QString said(const char *label) const { return m_said->value(QLatin1String(label)); }
    [[nodiscard]] QString button(const char *name) const { return said(name).remove(QLatin1Char('&')); }
    [[nodiscard]] QString steps() const { return said("steps"); }
    /// From the first byte to the verdict; empty where the line said nothing.
    [[nodiscard]] std::optional<std::chrono::milliseconds> took() const
    {
        return m_spoke ? std::optional(m_saidAt - *m_spoke) : std::nullopt;
    }

private:
    static void press(QWidget *where)
    {
        // Not inside the signal that says it can be pressed.
        QMetaObject::invokeMethod(
            where, [where] { QTest::keyClick(where, Qt::Key_Return); }, Qt::QueuedConnection);
    }
    static QString spoken(QWidget *widget)
    {
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
        const QString name = interface ? interface->text(QAccessible::Name) : QString();
        const QString value = interface ? interface->text(QAccessible::Value) : QString();
        return value.isEmpty() ? name : name + QStringLiteral(": ") + value;
    }
    void look()
    {
        if (m_said || m_dialog.model()->step() != Step::Result)
            return;
        if (m_situation.isAsked && !m_hasAsked) {
            m_hasAsked = true;
            press(m_dialog.findChild<QPushButton *>(QStringLiteral("assistant.signOn")));
            return;
        }
        m_saidAt = m_clock.now().sinceBoot;
        m_result = m_dialog.model()->result();
        // The page is made by the same signal.
        QMetaObject::invokeMethod(this, &Person::read, Qt::QueuedConnection);
    }
    void read()
    {
        m_said.emplace();
        for (QWidget *widget : m_dialog.findChildren<QWidget *>()) {
            const bool isRead = qobject_cast<QLabel *>(widget) || qobject_cast<QPushButton *>(widget);
            if (isRead && widget->isVisible() && !widget->objectName().isEmpty())
                m_said->insert(widget->objectName(), spoken(widget));
        }
        m_said->insert(QStringLiteral("steps"), spoken(m_dialog.findChild<ui::StepList *>()));
        m_said->insert(QStringLiteral("evidence"), spoken(m_dialog.findChild<ui::EvidenceCard *>()));
    }

    SystemClock m_clock;
    const LineSituation &m_situation;
    QString m_port;
    Pipeline m_pipeline;
    PipelineLinks m_links;
    ui::AssistantDialog m_dialog;
    bool m_hasAsked = false;
    std::optional<std::chrono::milliseconds> m_spoke;
    std::chrono::milliseconds m_saidAt { 0 };
    ListeningResult m_result;
    std::optional<QMap<QString, QString>> m_said;
};

} // namespace

class AssistantLinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void linesAreNamed_data();
    void linesAreNamed();
    void cleanupTestCase();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<WorkerThread<Meters>> m_meters;
    std::vector<std::unique_ptr<Person>> m_persons;
};

void AssistantLinesTest::initTestCase()
{
    QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
    QVERIFY(m_folder.isValid());
    const std::vector<LineSituation> &situations = test::lineSituations();
    m_meters = std::make_unique<WorkerThread<Meters>>(QStringLiteral("meters"), std::make_unique<Meters>());
    std::size_t started = 0;
    connect(m_meters->worker(), &Meters::started, this, [&started] { ++started; });
    connect(m_meters->worker(), &Meters::spoke, this, [this](int number, qint64 when) {
        m_persons[std::size_t(number)]->heardMeter(std::chrono::milliseconds(when));
    });
    for (const LineSituation &situation : situations)
        m_persons.push_back(std::make_unique<Person>(situation, m_folder.path(), int(m_persons.size())));
    for (std::size_t number = 0; number < situations.size(); ++number) {
        m_meters->post([number, settings = situations[number].simulation(), path = m_persons[number]->port()](
                           Meters &meters) { meters.start(int(number), settings, path); });
    }
    QTRY_COMPARE_WITH_TIMEOUT(started, situations.size(), kPatienceMs);
    for (const auto &person : m_persons)
        person->begin();
    const auto done = [](const auto &person) { return person->isDone(); };
    QTRY_VERIFY_WITH_TIMEOUT(std::all_of(m_persons.begin(), m_persons.end(), done), kPatienceMs);
    for (std::size_t number = 0; number < situations.size(); ++number) {
        const auto took = m_persons[number]->took();
        if (!took)
            qInfo("%-22s spoke never, %s", situations[number].name, qPrintable(m_persons[number]->steps()));
        else
            qInfo("%-22s named %5.1f s after its first byte%s", situations[number].name, double(took->count()) / 1000,
                  *took > kPromised ? ": LATER THAN PROMISED" : "");
    }
}

void AssistantLinesTest::linesAreNamed_data()
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const LineSituation &situation : test::lineSituations())
        QTest::newRow(situation.name) << number++;
}

void AssistantLinesTest::linesAreNamed()
{
    QFETCH(int, number);
    const LineSituation &situation = test::lineSituations()[std::size_t(number)];
    const Person &person = *m_persons[std::size_t(number)];
    QCOMPARE(person.said("assistant.resultTitle"), QString::fromUtf8(situation.title));
    QVERIFY2(person.said("assistant.resultText").contains(QString::fromUtf8(situation.proof)),
             qPrintable(person.said("assistant.resultText")));
    QCOMPARE(person.said("remedy.title"), QString::fromUtf8(situation.remedy));
    QCOMPARE(person.said("remedy.text").isEmpty(), person.said("remedy.title").isEmpty());
    const bool found = situation.outcome == ListeningOutcome::Found;
    QCOMPARE(person.button("assistant.goOn"),
             found ? QStringLiteral("Use this meter") : QStringLiteral("Listen again"));
    QVERIFY(!person.button("assistant.copyReport").isEmpty());
    // And what it says is what was found.
    const auto hint = lineHintName(person.result().finding.hint);
    QVERIFY2(person.result().finding.hint == situation.hint, QByteArray(hint.data(), qsizetype(hint.size())));
    QCOMPARE(person.result().outcome, situation.outcome);
    QCOMPARE(person.result().finding.dialect, situation.speaks);
    if (!found)
        return;
    const LineSettings &line = situation.line;
    const QString read = QStringLiteral("Line: %1 %2%3%4")
                             .arg(line.baudRate)
                             .arg(line.dataBits)
                             .arg(QLatin1Char(line.parity))
                             .arg(line.stopBits);
    QVERIFY2(person.said("evidence").contains(read), qPrintable(person.said("evidence")));
    QVERIFY(!person.said("assistant.quantities").isEmpty());
}

void AssistantLinesTest::cleanupTestCase()
{
    m_persons.clear();
    m_meters.reset();
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    AssistantLinesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_assistantlines.moc"
