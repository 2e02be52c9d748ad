// SPDX-License-Identifier: GPL-3.0-or-later
//
// The connection assistant in the real window, by keyboard alone, over real pseudo-terminals: a good cable, an inverted
// one, a port without rights and a busy one. Nothing is a fake but the list of ports, which describes the terminals as
// USB cables. Started as root, the test becomes nobody first: root may read everything.
//
// METERSCOPE_SAVE_PICTURES=folder saves each of them in light and dark.

#include <QtTest>

#include "acquisition/clock.h"
#include "acquisition/simulation/faultymeter.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "acquisition/simulation/uartline.h"
#include "app/application.h"
#include "app/terminalports.h"
#include "ui/models/livemodel.h"
#include "ui/models/livesource.h"
#include "ui/pages/assistantdialog.h"
#include "ui/widgets/evidencecard.h"
#include "ui/widgets/steplist.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace meterscope;

namespace {

constexpr int kGenerous = 60'000; // ms; waits end as soon as they can

/// A terminal that root made and gave to the group of serial ports, before the test became nobody.
PseudoTerminal lockedTerminal;
bool isRealLock = false;

/// A DSMR 5 meter behind a cable without an inverter, telegram after telegram, as a receiver at 115200 8N1 reads it.
class InvertedCable : public QObject
{
public:
    explicit InvertedCable(const QString &symlink)
        : m_household({}, SimulatedHousehold::defaultInstallation())
        , m_composer(TelegramComposer::create({}))
        , m_uart(k115200_8N1, k115200_8N1, { .inverted = true })
    {
        if (!m_terminal.open(symlink.toStdString()))
            qFatal("%s", m_terminal.error().c_str());
        connect(&m_timer, &QTimer::timeout, this, &InvertedCable::send);
        m_timer.start(1000);
    }

private:
    void send()
    {
        if (!m_terminal.hasReader())
            return;
        m_household.advanceTo(m_household.state().time + std::chrono::seconds(1));
        std::string telegram;
        m_composer->compose(m_household.state(), telegram);
        m_uart.send(telegram);
        const std::string received = m_uart.receive().bytes;
        if (m_terminal.write(received) != received.size())
            qWarning("the terminal is full");
    }

    PseudoTerminal m_terminal;
    SimulatedHousehold m_household;
    std::unique_ptr<TelegramComposer> m_composer;
    UartLine m_uart;
    QTimer m_timer;
};

} // namespace

class AssistantWindowTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }
    void init();
    void cleanup();

    void aGoodCable();
    void anInvertedCable();
    void aPortWithoutRights();
    void aBusyPort();
    void aRunningLineIsDiagnosed();
    void aRelayThatDropsReturns();
    void aMeterThatSpeaksWhenAsked();

private:
    void start(const QList<QPair<QString, QString>> &cables);
    void openAssistant(const char *focus = "portChooser");
    [[nodiscard]] ui::AssistantModel::Step step() const { return m_assistant->model()->step(); }
    /// Presses a key where the keyboard is.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *at = m_assistant->focusWidget();
        QVERIFY(at);
        QTest::keyClick(at, key, modifiers);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        const auto *found = m_assistant->findChild<QLabel *>(QLatin1String(name));
        return found ? found->text() : QString();
    }
    [[nodiscard]] QString focused() const { return m_assistant->focusWidget()->objectName(); }
    void savePicture(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Application> m_program;
    ui::AssistantDialog *m_assistant = nullptr;
};

void AssistantWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void AssistantWindowTest::cleanup()
{
    m_assistant = nullptr;
    m_program.reset();
    m_folder.reset();
}

void AssistantWindowTest::start(const QList<QPair<QString, QString>> &cables)
{
    StartOptions options;
    options.database = m_folder->filePath(QStringLiteral("history.sqlite"));
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.ports = [cables] { return std::make_unique<TerminalPorts>(cables); };
    m_program = std::make_unique<Application>(std::move(options));
    m_program->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_program->window()));
}

void AssistantWindowTest::openAssistant(const char *focus)
{
    // Offscreen windows never become active, so the action of the key is triggered.
    const QKeySequence key(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : m_program->window().findChildren<QAction *>()) {
        if (action->shortcut() == key)
            action->trigger();
    }
    m_assistant = m_program->window().findChild<ui::AssistantDialog *>();
    QVERIFY(m_assistant);
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant));
    QTRY_VERIFY_WITH_TIMEOUT(m_assistant->model()->portsKnown(), kGenerous);
    QCOMPARE(focused(), QLatin1String(focus));
}

void AssistantWindowTest::savePicture(const QString &name)
{
    const QString folder = qEnvironmentVariable("METERSCOPE_SAVE_PICTURES");
    if (folder.isEmpty())
        return;
    for (const auto theme : { ui::ThemeChoice::Dark, ui::ThemeChoice::Light }) {
        m_program->window().setTheme(theme);
        QTest::qWait(200);
        const bool dark = theme == ui::ThemeChoice::Dark;
        QVERIFY(m_assistant->grab().save(QDir(folder).filePath(
            QStringLiteral("assistant-%1-%2.png").arg(name, dark ? QStringLiteral("dark") : QStringLiteral("light")))));
    }
}

void AssistantWindowTest::aGoodCable()
{
    const SystemClock clock;
    SimulationSettings simulation;
    SimulatedMeter meter(simulation, clock);
    QVERIFY(meter.start(m_folder->filePath(QStringLiteral("meter"))));
    start({ { meter.path(), QStringLiteral("A9X1") } });
    openAssistant();
    savePicture(QStringLiteral("port"));
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Listening, kGenerous);
    QCOMPARE(focused(), QStringLiteral("assistant.back"));
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    QCOMPARE(m_assistant->model()->result().outcome, ListeningOutcome::Found);
    QVERIFY2(label("assistant.resultText").contains(QStringLiteral("DSMR 5.0")),
             qPrintable(label("assistant.resultText")));
    QCOMPARE(m_assistant->findChild<ui::EvidenceCard *>()->evidence().value(0).value, QStringLiteral("115200 8N1"));
    savePicture(QStringLiteral("good"));
    QCOMPARE(focused(), QStringLiteral("assistant.goOn"));
    press(Qt::Key_Return);
    QVERIFY(!m_assistant->isVisible());
    // And it is read: a telegram is on the live page.
    const ui::LiveModel *model = m_program->window().model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state().hasTelegram(), kGenerous);
    QCOMPARE(model->state().link.settings.usbSerial, std::string("A9X1"));
}

void AssistantWindowTest::anInvertedCable()
{
    const QString symlink = m_folder->filePath(QStringLiteral("inverted"));
    const InvertedCable cable(symlink);
    start({ { symlink, QStringLiteral("B7K2") } });
    openAssistant();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    const ListeningResult &result = m_assistant->model()->result();
    QCOMPARE(result.outcome, ListeningOutcome::Fault);
    QCOMPARE(result.finding.hint, LineHint::Inverted);
    QCOMPARE(label("assistant.resultTitle"), QStringLiteral("The signal is inverted"));
    QCOMPARE(m_assistant->findChild<ui::EvidenceCard *>()->evidence().size(), 3);
    QVERIFY(result.sample && !result.sample->empty());
    savePicture(QStringLiteral("inverted"));
    // The report is two keys away, and names neither cable nor meter number.
    auto *report = m_assistant->findChild<QPushButton *>(QStringLiteral("assistant.copyReport"));
    for (int tabs = 0; tabs < 8 && m_assistant->focusWidget() != report; ++tabs)
        press(Qt::Key_Tab);
    QCOMPARE(m_assistant->focusWidget(), report);
    press(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("inverted")));
    QVERIFY(!copied.contains(QStringLiteral("B7K2")));
    // Nothing of it was opened or recorded.
    press(Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
    QVERIFY(m_program->window().model()->isEmpty());
    QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("history.sqlite"))));
}

void AssistantWindowTest::aPortWithoutRights()
{
    const QString symlink = m_folder->filePath(QStringLiteral("locked"));
    PseudoTerminal own;
    if (isRealLock) {
        QVERIFY(QFile::link(QString::fromStdString(lockedTerminal.terminalPath()), symlink));
    } else {
        QVERIFY(own.open(symlink.toStdString()));
        QCOMPARE(chmod(own.terminalPath().c_str(), 0), 0);
    }
    start({ { symlink, QStringLiteral("C3M4") } });
    openAssistant();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Access, kGenerous);
    QTRY_VERIFY_WITH_TIMEOUT(m_assistant->model()->isRefused(), kGenerous);
    QCOMPARE(label("assistant.accessTitle"), QStringLiteral("You may not read this port"));
    savePicture(QStringLiteral("rights"));
    QCOMPARE(focused(), QStringLiteral("remedy.copy"));
    press(Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char(' '), 0, 3),
             isRealLock
                 ? QStringLiteral("sudo usermod -aG dialout")
                 : QStringLiteral("echo 'SUBSYSTEM==\"tty\", ATTRS{idVendor}==\"0403\", ATTRS{idProduct}==\"6001\","));
    press(Qt::Key_Escape);
    QVERIFY(!m_assistant->isVisible());
}

void AssistantWindowTest::aBusyPort()
{
    const SystemClock clock;
    SimulatedMeter meter({}, clock);
    QVERIFY(meter.start(m_folder->filePath(QStringLiteral("meter"))));
    // Another program reads it: our own terminal program, recording.
    QProcess other;
    other.start(QStringLiteral(METERSCOPE_CLI),
                { QStringLiteral("record"), QStringLiteral("--port"), meter.path(), QStringLiteral("--out"),
                  m_folder->filePath(QStringLiteral("recording.bin")) });
    QVERIFY(other.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(meter.sent() > 0, kGenerous);
    start({ { meter.path(), QStringLiteral("A9X1") } });
    openAssistant();
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_assistant->model()->isRefused(), kGenerous);
    QCOMPARE(label("assistant.accessTitle"), QStringLiteral("The port is busy"));
    QVERIFY2(
        label("assistant.accessText").contains(QStringLiteral("meterscope-cli (process %1)").arg(other.processId())),
        qPrintable(label("assistant.accessText")));
    savePicture(QStringLiteral("busy"));
    // Once the other program is stopped it goes on by itself, to the end.
    other.terminate();
    QVERIFY(other.waitForFinished(kGenerous));
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    QCOMPARE(m_assistant->model()->result().outcome, ListeningOutcome::Found);
}

void AssistantWindowTest::aRunningLineIsDiagnosed()
{
    const SystemClock clock;
    SimulatedMeter meter({}, clock);
    QVERIFY(meter.start(m_folder->filePath(QStringLiteral("meter"))));
    start({ { meter.path(), QStringLiteral("A9X1") } });
    LinkSettings line;
    line.path = QFileInfo(meter.path()).symLinkTarget().toStdString();
    line.usbSerial = "A9X1";
    line.line = k9600_8N1; // a pseudo-terminal carries it all the same
    m_program->window().openLink(line);
    const ui::LiveModel *model = m_program->window().model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state().hasTelegram(), kGenerous);
    m_program->window().findChild<QAction *>(QStringLiteral("action.diagnose"))->trigger();
    m_assistant = m_program->window().findChild<ui::AssistantDialog *>();
    QVERIFY(m_assistant);
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    QCOMPARE(m_assistant->model()->result().outcome, ListeningOutcome::Found);
    press(Qt::Key_Return);
    // One line is open, as it should be read.
    QTRY_VERIFY_WITH_TIMEOUT(model->state().hasTelegram(), kGenerous);
    QCOMPARE(model->sources().size(), 1);
    QCOMPARE(model->state().link.settings.line, k115200_8N1);
}

void AssistantWindowTest::aRelayThatDropsReturns()
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::LineFeeds;
    FaultyMeter meter(settings);
    SimulatedHousehold household(settings, SimulatedHousehold::defaultInstallation());
    QTcpServer relay;
    QVERIFY(relay.listen(QHostAddress::LocalHost));
    QTcpSocket *client = nullptr;
    connect(&relay, &QTcpServer::newConnection, this, [&] { client = relay.nextPendingConnection(); });
    QTimer clock;
    connect(&clock, &QTimer::timeout, this, [&] {
        household.advanceTo(household.state().time + std::chrono::seconds(1));
        if (client)
            client->write(QByteArray::fromStdString(meter.telegram(household.state(), k115200_8N1)));
    });
    clock.start(200);
    start({});
    openAssistant("source.typed"); // there is no port to choose
    m_assistant->present(ui::SourceForm::NetworkPage);
    m_assistant->findChild<QLineEdit *>(QStringLiteral("source.host"))->setText(QStringLiteral("127.0.0.1"));
    m_assistant->findChild<QSpinBox *>(QStringLiteral("source.tcpPort"))->setValue(relay.serverPort());
    m_assistant->findChild<QPushButton *>(QStringLiteral("assistant.goOn"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    // It is read, for the returns can be put back; and it is said who drops them.
    QCOMPARE(m_assistant->model()->result().outcome, ListeningOutcome::Found);
    QCOMPARE(m_assistant->model()->result().finding.hint, LineHint::RelayAltersBytes);
    QVERIFY2(label("assistant.resultText").contains(QStringLiteral("The relay changes the bytes")),
             qPrintable(label("assistant.resultText")));
}

void AssistantWindowTest::aMeterThatSpeaksWhenAsked()
{
    const SystemClock clock;
    SimulationSettings simulation;
    simulation.fault = SimulatedFault::SignOn;
    SimulatedMeter meter(simulation, clock);
    QVERIFY(meter.start(m_folder->filePath(QStringLiteral("meter"))));
    start({ { meter.path(), QStringLiteral("D4P5") } });
    openAssistant();
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(step(), ui::AssistantModel::Step::Result, kGenerous);
    QCOMPARE(m_assistant->model()->result().outcome, ListeningOutcome::Silent);
    QCOMPARE(meter.sent(), 0u); // nobody asked it
    m_assistant->findChild<QPushButton *>(QStringLiteral("assistant.signOn"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_assistant->model()->result().outcome == ListeningOutcome::Found, kGenerous);
    QVERIFY2(label("assistant.resultText").contains(QStringLiteral("speaks only when asked")),
             qPrintable(label("assistant.resultText")));
    savePicture(QStringLiteral("asked"));
    // "Use this meter" means what it says: it is asked again, and its reading is on the live page.
    press(Qt::Key_Return);
    QVERIFY(!m_assistant->isVisible());
    const ui::LiveModel *model = m_program->window().model();
    QTRY_VERIFY_WITH_TIMEOUT(model->state().hasTelegram(), kGenerous);
    QCOMPARE(model->state().link.settings.line.baudRate, 300u);
}

int main(int argc, char *argv[])
{
    if (geteuid() == 0) {
        // Made by root and given to the ports' group: as udev leaves a USB cable.
        QTemporaryDir folder;
        const group *ports = getgrnam("dialout");
        const bool made = ports && lockedTerminal.open(folder.filePath(QStringLiteral("locked")).toStdString())
            && chown(lockedTerminal.terminalPath().c_str(), 0, ports->gr_gid) == 0
            && chmod(lockedTerminal.terminalPath().c_str(), 0660) == 0;
        constexpr uid_t nobody = 65534;
        if (!made || setgroups(0, nullptr) != 0 || setresgid(nobody, nobody, nobody) != 0
            || setresuid(nobody, nobody, nobody) != 0)
            qFatal("cannot become nobody");
        isRealLock = true;
        // Homes of the tests belong to root.
        static QTemporaryDir home;
        for (const char *variable : { "HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR" })
            qputenv(variable, home.path().toLocal8Bit());
    }
    QApplication application(argc, argv);
    AssistantWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_assistantwindow.moc"
