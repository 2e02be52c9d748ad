// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/assistantshots.h"

#include "acquisition/clock.h"
#include "acquisition/portaccess.h"
#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/simulatedmeter.h"
#include "app/application.h"
#include "app/eventwait.h"
#include "app/terminalports.h"
#include "ui/models/livemodel.h"
#include "ui/models/livestate.h"
#include "ui/pages/assistantdialog.h"
#include "ui/pages/meterdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPixmap>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

namespace meterscope {

namespace {

using Step = ui::AssistantModel::Step;
using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPatience { 60'000 };
constexpr std::chrono::milliseconds kSettle { 300 };
constexpr std::chrono::milliseconds kAligned { 4'000 }; ///< the bar has something to show

enum class Scene : std::uint8_t
{
    Port, ///< two cables to choose from
    Good,
    Inverted,
    Light, ///< an infrared head that has slipped
    Alignment, ///< and is moved
    Asked, ///< a meter that speaks only when asked, and has answered
    Counters, ///< one that wants its PIN
    Key, ///< one that is encrypted
    Rights,
    Busy,
    Relay, ///< the meter is used, and its line shared with the network
};

struct Shot
{
    const char *name;
    Scene scene;
    QSize size {}; ///< empty: as it opens
};

constexpr Shot kShots[] {
    { "assistant-port", Scene::Port },         { "assistant-good", Scene::Good },
    { "assistant-inverted", Scene::Inverted }, { "assistant-inverted-small", Scene::Inverted, { 760, 500 } },
    { "assistant-light", Scene::Light },       { "assistant-align", Scene::Alignment },
    { "assistant-asked", Scene::Asked },       { "assistant-counters", Scene::Counters },
    { "assistant-key", Scene::Key },           { "assistant-rights", Scene::Rights },
    { "assistant-busy", Scene::Busy },         { "relay", Scene::Relay },
};

/// Root is nobody while this is there; whoever else started the program stays who they are.
class Nobody
{
public:
    Nobody()
        : m_wasRoot(geteuid() == 0)
    {
        if (!m_wasRoot) {
            return;
        }
        m_groups.resize(static_cast<std::size_t>(std::max(getgroups(0, nullptr), 0)));
        m_groups.resize(static_cast<std::size_t>(std::max(getgroups(int(m_groups.size()), m_groups.data()), 0)));
        constexpr uid_t nobody = 65534;
        // The saved ids stay root's: it is taken back below.
        m_became = setgroups(0, nullptr) == 0 && setresgid(nobody, nobody, 0) == 0 && setresuid(nobody, nobody, 0) == 0;
    }
    ~Nobody()
    {
        if (m_wasRoot
            && (setresuid(0, 0, 0) != 0 || setresgid(0, 0, 0) != 0
                || setgroups(m_groups.size(), m_groups.data()) != 0)) {
            qFatal("cannot become root again");
        }
    }
    Nobody(const Nobody &) = delete;
    Nobody &operator=(const Nobody &) = delete;
    /// The program is not root now.
    [[nodiscard]] bool isOrdinary() const { return !m_wasRoot || m_became; }

private:
    bool m_wasRoot;
    bool m_became = false;
    std::vector<gid_t> m_groups;
};

/// A port of root and the group of serial ports, as udev leaves a cable; where only root could make one, a port that
/// nobody may read.
class LockedPort
{
public:
    [[nodiscard]] bool make()
    {
        if (!m_port.open(m_folder.filePath(QStringLiteral("locked")).toStdString())) {
            return false;
        }
        const char *path = m_port.terminalPath().c_str();
        const group *ports = getgrnam("dialout");
        if (geteuid() == 0 && ports != nullptr) {
            return chown(path, 0, ports->gr_gid) == 0 && chmod(path, 0660) == 0;
        }
        return chmod(path, 0) == 0;
    }
    [[nodiscard]] QString path() const { return QString::fromStdString(m_port.terminalPath()); }

private:
    QTemporaryDir m_folder;
    PseudoTerminal m_port;
};

[[nodiscard]] SimulationSettings simulationOf(Scene scene)
{
    SimulationSettings settings;
    settings.fault = SimulatedFault::Wire;
    switch (scene) {
    case Scene::Inverted:
        settings.fault = SimulatedFault::Inverted;
        break;
    case Scene::Light:
    case Scene::Alignment:
        settings.dialect = SimulatedDialect::Sml;
        settings.fault = SimulatedFault::WeakLight;
        break;
    case Scene::Asked:
        settings.fault = SimulatedFault::SignOn;
        break;
    case Scene::Counters:
        settings.dialect = SimulatedDialect::Sml;
        settings.fault = SimulatedFault::Reduced;
        break;
    case Scene::Key:
        settings.fault = SimulatedFault::Encrypted;
        break;
    default:
        break;
    }
    return settings;
}

/// The real window with its assistant in one state.
class Stage
{
public:
    explicit Stage(Scene scene);
    ~Stage();
    Stage(const Stage &) = delete;
    Stage &operator=(const Stage &) = delete;

    /// False: the state was not reached.
    [[nodiscard]] bool prepare();
    [[nodiscard]] QPixmap take(bool dark, QSize size);

private:
    [[nodiscard]] bool plugIn();
    [[nodiscard]] bool lockFor(qint64 process);
    [[nodiscard]] bool openAssistant();
    [[nodiscard]] bool listen();
    [[nodiscard]] bool share();
    [[nodiscard]] bool press(const char *button);

    Scene m_scene;
    std::unique_ptr<LockedPort> m_locked; ///< made before root is nobody
    std::unique_ptr<Nobody> m_nobody;
    QTemporaryDir m_folder;
    QString m_cable;
    SystemClock m_clock;
    SimulatedMeter m_meter;
    PseudoTerminal m_second; ///< a cable beside it
    QProcess m_other; ///< the program that holds the busy port
    QString m_lockFile; ///< its lock
    std::unique_ptr<Application> m_program;
    ui::AssistantDialog *m_assistant = nullptr;
    QWidget *m_shown = nullptr; ///< what is on the picture
};

Stage::Stage(Scene scene)
    : m_scene(scene)
    , m_locked(scene == Scene::Rights ? std::make_unique<LockedPort>() : nullptr)
    , m_nobody(m_locked && m_locked->make() ? std::make_unique<Nobody>() : nullptr)
    , m_cable(m_folder.filePath(QStringLiteral("ttyUSB0")))
    , m_meter(simulationOf(scene), m_clock)
{ }

Stage::~Stage()
{
    m_program.reset();
    m_other.kill();
    m_other.waitForFinished();
    QFile::remove(m_lockFile);
}

/// Who reads a pseudo-terminal is told by locks alone: the other program's, which cat does not make.
bool Stage::lockFor(qint64 process)
{
    for (const std::string &folder : SystemFolders().locks) {
        QFile lock(QStringLiteral("%1/LCK..pts_%2")
                       .arg(QString::fromStdString(folder), QFileInfo(m_meter.terminalPath()).fileName()));
        if (lock.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            m_lockFile = lock.fileName();
            return lock.write(QByteArray::number(process).rightJustified(10) + '\n') > 0;
        }
    }
    return false;
}

bool Stage::plugIn()
{
    if (m_scene == Scene::Rights) {
        return m_nobody && m_nobody->isOrdinary() && QFile::link(m_locked->path(), m_cable);
    }
    const QString second = m_folder.filePath(QStringLiteral("ttyUSB1"));
    if (m_scene == Scene::Port && !m_second.open(second.toStdString())) {
        return false;
    }
    if (!m_meter.start(m_cable)) {
        return false;
    }
    if (m_scene == Scene::Busy) {
        m_other.start(QStringLiteral("cat"), { m_cable });
        return m_other.waitForStarted() && lockFor(m_other.processId())
            && handleEventsUntil([this] { return m_meter.sent() > 0; }, kPatience);
    }
    return true;
}

bool Stage::openAssistant()
{
    StartOptions options;
    options.database = m_folder.filePath(QStringLiteral("history.sqlite"));
    options.settingsFile = m_folder.filePath(QStringLiteral("settings.ini"));
    options.ports =
        [cables = TerminalPorts::Cables { { m_cable, QStringLiteral("A9X1") },
                                          { m_folder.filePath(QStringLiteral("ttyUSB1")), QStringLiteral("B7K2") } }] {
            return std::make_unique<TerminalPorts>(cables);
        };
    m_program = std::make_unique<Application>(std::move(options));
    m_program->start();
    m_program->window().findChild<QAction *>(QStringLiteral("action.connect"))->trigger();
    m_assistant = m_program->window().findChild<ui::AssistantDialog *>();
    m_shown = m_assistant;
    return m_assistant != nullptr
        && handleEventsUntil([this] { return !m_assistant->model()->ports().isEmpty(); }, kPatience);
}

bool Stage::press(const char *button)
{
    auto *found = m_assistant->findChild<QPushButton *>(QLatin1String(button));
    if (found == nullptr || !found->isVisible() || !found->isEnabled()) {
        return false;
    }
    found->click();
    return true;
}

/// To where the assistant stops: a result, or a port that it may not read.
bool Stage::listen()
{
    const ui::AssistantModel *model = m_assistant->model();
    return press("assistant.goOn")
        && handleEventsUntil([model] { return model->step() == Step::Result || model->isRefused(); }, kPatience);
}

/// Uses the meter that was found, and serves its line to the network.
bool Stage::share()
{
    ui::MainWindow &window = m_program->window();
    if (!press("assistant.goOn")
        || !handleEventsUntil([&window] { return window.model()->state().hasTelegram(); }, kPatience)) {
        return false;
    }
    window.findChild<QAction *>(QStringLiteral("action.meterProperties"))->trigger();
    auto *dialog = window.findChild<ui::MeterDialog *>();
    dialog->findChild<QCheckBox *>(QStringLiteral("meter.share"))->setChecked(true);
    dialog->findChild<QComboBox *>(QStringLiteral("meter.address"))->setCurrentIndex(1);
    dialog->findChild<QPushButton *>(QStringLiteral("meter.apply"))->click();
    const auto *status = dialog->findChild<QLabel *>(QStringLiteral("meter.relayStatus"));
    m_shown = dialog;
    return handleEventsUntil([status] { return !status->text().isEmpty(); }, kPatience);
}

bool Stage::prepare()
{
    if (!plugIn() || !openAssistant()) {
        return false;
    }
    if (m_scene == Scene::Port) {
        return true;
    }
    if (!listen()) {
        return false;
    }
    if (m_scene == Scene::Alignment) {
        const bool aligns = press("assistant.align");
        handleEventsFor(kAligned);
        return aligns;
    }
    if (m_scene == Scene::Asked) {
        const ui::AssistantModel *model = m_assistant->model();
        return press("assistant.signOn")
            && handleEventsUntil([model] { return model->result().outcome == ListeningOutcome::Found; }, kPatience);
    }
    if (m_scene == Scene::Relay) {
        return share();
    }
    const bool refused = m_assistant->model()->isRefused();
    return refused == (m_scene == Scene::Rights || m_scene == Scene::Busy);
}

QPixmap Stage::take(bool dark, QSize size)
{
    if (!size.isEmpty()) {
        m_shown->resize(size);
    }
    m_program->window().setTheme(dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    handleEventsFor(kSettle);
    return m_shown->grab();
}

[[nodiscard]] int fail(const QString &what)
{
    QTextStream(stderr) << "meterscope: " << what << '\n';
    return 2;
}

} // namespace

int takeAssistantShots(const QString &folder)
{
    for (const Shot &shot : kShots) {
        const QString path = QDir(folder).filePath(QString::fromLatin1(shot.name));
        QPixmap pictures[2];
        {
            Stage stage(shot.scene);
            if (!stage.prepare()) {
                return fail(QStringLiteral("the state of %1 was not reached").arg(path));
            }
            pictures[0] = stage.take(false, shot.size);
            pictures[1] = stage.take(true, shot.size);
        }
        // The folder is the person's, not nobody's.
        for (const bool dark : { false, true }) {
            const QString file = path + (dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
            if (!pictures[dark ? 1 : 0].save(file)) {
                return fail(QStringLiteral("cannot write %1").arg(file));
            }
            QTextStream(stdout) << file << Qt::endl;
        }
    }
    return 0;
}

} // namespace meterscope
