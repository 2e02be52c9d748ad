// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/assistantshots.h"
#include "app/eventwait.h"
#include "app/inspectorshots.h"
#include "app/screenshotmeter.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectorpage.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/fieldtreeview.h"
#include "ui/widgets/livechart.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <chrono>
#include <functional>

namespace meterscope {

namespace {

using Page = ui::MainWindow::Page;
using namespace std::chrono_literals;

constexpr int kFieldToShow = 6; ///< a tariff register
constexpr quint64 kTelegramsToSee = 30; ///< live ones before a picture: a trace, and rows in the inspector
constexpr std::chrono::milliseconds kSettle { 2000 }; ///< replies of the history, animations, the next telegram
constexpr std::chrono::milliseconds kPatience { 90'000 };
constexpr int kDense = 2; ///< device pixels, at 200 %

/// What the window shows.
enum class Scene : std::uint8_t
{
    Empty, ///< no meter
    Demo, ///< the simulated meter of the menu, with the days before it
    OnePhase,
    Export, ///< a summer's noon
    Stale,
    Error, ///< every telegram is damaged
};

struct Shot
{
    const char *name;
    Scene scene;
    Page page = Page::Live;
    bool dark = false;
    QSize size { 1280, 720 };
    int density = 1;
    bool phasesInChart = false;
};

/// Shots of one scene stand together: they are taken of one window.
constexpr std::array kShots {
    Shot { "empty-light", Scene::Empty },
    Shot { "empty-dark", Scene::Empty, Page::Live, true },
    Shot { "live-light", Scene::Demo },
    Shot { "live-dark", Scene::Demo, Page::Live, true },
    Shot { "live-phases", Scene::Demo, Page::Live, false, { 1280, 720 }, 1, true },
    Shot { "live-1024x600", Scene::Demo, Page::Live, false, { 1024, 600 } },
    Shot { "history-light", Scene::Demo, Page::History },
    Shot { "history-dark", Scene::Demo, Page::History, true },
    Shot { "inspector-light", Scene::Demo, Page::Inspector },
    Shot { "inspector-dark", Scene::Demo, Page::Inspector, true },
    Shot { "one-phase", Scene::OnePhase },
    Shot { "export-light", Scene::Export },
    Shot { "export-dark", Scene::Export, Page::Live, true },
    Shot { "stale-light", Scene::Stale },
    Shot { "stale-dark", Scene::Stale, Page::Live, true },
    Shot { "error-light", Scene::Error },
    Shot { "error-dark", Scene::Error, Page::Live, true },
    Shot { "live-4k-200", Scene::Demo, Page::Live, false, { 1920, 1080 }, kDense },
};

/// The last time it was noon in central Europe on the longest day.
[[nodiscard]] UtcSeconds lastSummerNoon()
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
    const auto noon = [](std::chrono::year year) {
        return UtcSeconds(std::chrono::sys_days(year / std::chrono::June / 21) + 10h);
    };
    return noon(today.year()) <= now ? noon(today.year()) : noon(today.year() - std::chrono::years(1));
}

/// One window in one state.
class Stage
{
public:
    explicit Stage(Scene scene)
        : m_scene(scene)
        , m_program(optionsFor(scene, m_folder))
    { }

    /// False: the state was not reached.
    [[nodiscard]] bool prepare();
    /// False: the picture could not be written.
    [[nodiscard]] bool take(const Shot &shot, const QString &path);

private:
    [[nodiscard]] static StartOptions optionsFor(Scene scene, const QTemporaryDir &folder);
    [[nodiscard]] bool openOwnMeter();
    [[nodiscard]] bool awaitState(const std::function<bool(const ui::LiveState &)> &reached);
    void compose();

    Scene m_scene;
    QTemporaryDir m_folder;
    std::unique_ptr<ScreenshotMeter> m_meter; ///< outlives the window, which reads from it
    Application m_program;
};

StartOptions Stage::optionsFor(Scene scene, const QTemporaryDir &folder)
{
    StartOptions options;
    options.database = folder.filePath(QStringLiteral("history.sqlite"));
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    if (scene == Scene::Demo) {
        options.link = LinkSettings();
        options.link->kind = LinkKind::Simulated;
    }
    return options;
}

bool Stage::openOwnMeter()
{
    SimulationSettings settings;
    settings.phases = m_scene == Scene::OnePhase ? 1 : 3;
    settings.solar = m_scene != Scene::OnePhase;
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    m_meter = std::make_unique<ScreenshotMeter>(settings, m_scene == Scene::Export ? lastSummerNoon() : now);
    const QString port = m_folder.filePath(QStringLiteral("ttyUSB0"));
    if (!m_meter->start(port)) {
        return false;
    }
    LinkSettings link;
    link.path = port.toStdString();
    m_program.window().openLink(link);
    return true;
}

bool Stage::awaitState(const std::function<bool(const ui::LiveState &)> &reached)
{
    const ui::LiveModel *model = m_program.window().model();
    return handleEventsUntil([&] { return reached(model->state()); }, kPatience);
}

bool Stage::prepare()
{
    m_program.start();
    if (m_scene == Scene::Empty) {
        return true;
    }
    if (m_scene != Scene::Demo && !openOwnMeter()) {
        return false;
    }
    if (!awaitState([](const ui::LiveState &state) { return state.link.telegrams >= kTelegramsToSee; })) {
        return false;
    }
    if (m_scene == Scene::Stale) {
        m_meter->fallSilent();
        return awaitState([](const ui::LiveState &state) { return state.stale; });
    }
    if (m_scene == Scene::Error) {
        m_meter->damage();
        return awaitState([](const ui::LiveState &state) { return state.link.finding.hint != LineHint::None; });
    }
    return true;
}

/// What a person would click for: a month of bars, one field of a telegram.
void Stage::compose()
{
    if (auto *history = m_program.window().findChild<ui::HistoryPage *>()) {
        const auto lastMonth = std::chrono::system_clock::now() - std::chrono::days(14);
        history->setPeriod({ ui::HistoryPeriod::Span::Month, std::chrono::floor<std::chrono::days>(lastMonth) });
    }
    const auto *inspector = m_program.window().findChild<ui::InspectorPage *>();
    auto *fields = inspector != nullptr ? inspector->findChild<ui::FieldTreeView *>() : nullptr;
    if (fields != nullptr && fields->model() != nullptr) {
        fields->setCurrentIndex(fields->model()->index(kFieldToShow, 0, fields->rootIndex()));
    }
}

bool Stage::take(const Shot &shot, const QString &path)
{
    ui::MainWindow &window = m_program.window();
    window.resize(shot.size);
    window.setTheme(shot.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    window.showPage(shot.page);
    if (const auto *page = window.findChild<ui::LivePage *>()) {
        page->chart()->setPhasesShown(shot.phasesInChart);
        page->chart()->setRange(shot.phasesInChart ? 0 : 1);
    }
    compose();
    handleEventsFor(kSettle);
    return window.grab().save(path);
}

[[nodiscard]] int fail(const QString &what)
{
    QTextStream(stderr) << "meterscope: " << what << '\n';
    return 2;
}

/// Those of this display's density.
[[nodiscard]] int takeOwn(const QDir &folder)
{
    const int density = qRound(qApp->devicePixelRatio());
    std::unique_ptr<Stage> stage;
    std::optional<Scene> current;
    for (const Shot &shot : kShots) {
        if (shot.density != density) {
            continue;
        }
        const QString path = folder.filePath(QString::fromLatin1(shot.name) + QStringLiteral(".png"));
        if (current != shot.scene) {
            stage.reset();
            stage = std::make_unique<Stage>(shot.scene);
            current = shot.scene;
            if (!stage->prepare()) {
                return fail(QStringLiteral("the state of %1 was not reached").arg(path));
            }
        }
        if (!stage->take(shot, path)) {
            return fail(QStringLiteral("cannot write %1").arg(path));
        }
        QTextStream(stdout) << path << Qt::endl;
    }
    return 0;
}

/// The density of a display is chosen before the program begins.
[[nodiscard]] int takeDense(const QString &folder)
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(kDense));
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QCoreApplication::applicationFilePath(), { QStringLiteral("--screenshots"), folder });
    again.waitForFinished(-1);
    return again.exitStatus() == QProcess::NormalExit ? again.exitCode() : 2;
}

} // namespace

int takeScreenshots(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return fail(QStringLiteral("cannot make the folder %1").arg(folder));
    }
    QApplication::setQuitOnLastWindowClosed(false);
    if (const int code = takeOwn(QDir(folder)); code != 0 || qRound(qApp->devicePixelRatio()) == kDense) {
        return code;
    }
    for (const auto take : { takeInspectorShots, takeAssistantShots, takeDense }) {
        if (const int code = take(folder); code != 0) {
            return code;
        }
    }
    return 0;
}

} // namespace meterscope
