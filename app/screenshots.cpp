// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/assistantshots.h"
#include "app/eventwait.h"
#include "app/inspectorshots.h"
#include "app/screenshotmeter.h"
#include "app/screenshotpast.h"
#include "ui/models/livemodel.h"
#include "ui/models/livereading.h"
#include "ui/models/livesum.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectorpage.h"
#include "ui/pages/livepage.h"
#include "ui/widgets/fieldtreeview.h"
#include "ui/widgets/livechart.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include <array>
#include <chrono>
#include <functional>
#include <vector>

namespace meterscope {

namespace {

using Page = ui::MainWindow::Page;
using namespace std::chrono_literals;

constexpr int kFieldToShow = 6; ///< a tariff register
constexpr quint64 kTelegramsToSee = 30; ///< live ones before a picture: a trace, and rows in the inspector
constexpr std::chrono::milliseconds kSettle { 2000 }; ///< replies of the history, animations, the next telegram
constexpr std::chrono::milliseconds kPatience { 90'000 };
constexpr std::chrono::milliseconds kSilence { 14'000 }; ///< of the stale meter
constexpr int kDense = 2; ///< device pixels, at 200 %
/// Set for the processes that this one starts, to the language that theirs are.
constexpr const char *kLanguageOfShots = "METERSCOPE_LANGUAGE_OF_SCREENSHOTS";

/// What the window shows.
enum class Scene : std::uint8_t
{
    Empty, ///< no meter
    Demo, ///< the simulated meter of the menu, with the days before it
    OnePhase,
    Sml,
    OldMeter, ///< DSMR 2.2: steps of ten watts, no phases
    Several, ///< two meters and their sum
    Export, ///< a summer's noon
    Stale,
    Error, ///< every telegram is damaged
    Recorded, ///< a year and more behind a meter
};

using Span = ui::HistoryPeriod::Span;
using View = ui::HistoryView;
using Comparison = ui::ComparisonKind;

/// What the history page shows.
struct HistoryShot
{
    View view = View::Energy;
    Span span = Span::Month; ///< the last one that is over
    Comparison comparison = Comparison::None;
};

struct Shot
{
    const char *name;
    Scene scene;
    Page page = Page::Live;
    bool dark = false;
    QSize size { 1280, 720 };
    HistoryShot history {};
    bool phasesInChart = false;
    bool table = false; ///< in place of the chart
    const char *opens = nullptr; ///< action of the window or its page
    const char *grabs = nullptr; ///< window of that name, which the action opened; null: the program's
    int density = 1;
    const char *language = ""; ///< of another language than this process has
};

constexpr QSize kUsual { 1280, 720 };
constexpr QSize kSmall { 1024, 600 };
constexpr QSize kLarge { 1920, 1080 }; ///< 4k at 200 %
constexpr const char *kGerman = "de_DE.UTF-8";

/// Shots of one scene stand together: they are taken of one window.
constexpr std::array kShots {
    Shot { "empty-light", Scene::Empty },
    Shot { "empty-dark", Scene::Empty, Page::Live, true },
    Shot { "live-light", Scene::Demo },
    Shot { "live-dark", Scene::Demo, Page::Live, true },
    Shot { .name = "live-phases", .scene = Scene::Demo, .phasesInChart = true },
    Shot { .name = "live-table", .scene = Scene::Demo, .table = true },
    Shot { "live-1024x600", Scene::Demo, Page::Live, false, kSmall },
    Shot { .name = "live-export-light", .scene = Scene::Demo, .opens = "export", .grabs = "exportDialog" },
    Shot { .name = "mini-light", .scene = Scene::Demo, .opens = "miniWindow", .grabs = "miniWindow" },
    Shot { .name = "mini-dark", .scene = Scene::Demo, .dark = true, .opens = "miniWindow", .grabs = "miniWindow" },
    Shot { "inspector-light", Scene::Demo, Page::Inspector },
    Shot { "inspector-dark", Scene::Demo, Page::Inspector, true },
    Shot { "one-phase-light", Scene::OnePhase },
    Shot { "one-phase-dark", Scene::OnePhase, Page::Live, true },
    Shot { "sml-light", Scene::Sml },
    Shot { "sml-dark", Scene::Sml, Page::Live, true },
    Shot { "old-meter", Scene::OldMeter },
    Shot { "several-light", Scene::Several },
    Shot { "several-dark", Scene::Several, Page::Live, true },
    Shot { "export-light", Scene::Export },
    Shot { "export-dark", Scene::Export, Page::Live, true },
    Shot { "stale-light", Scene::Stale },
    Shot { "stale-dark", Scene::Stale, Page::Live, true },
    Shot { "error-light", Scene::Error },
    Shot { "error-dark", Scene::Error, Page::Live, true },
    Shot { "history-light", Scene::Recorded, Page::History, false, kUsual, { .comparison = Comparison::YearBefore } },
    Shot { "history-dark", Scene::Recorded, Page::History, true, kUsual, { .comparison = Comparison::YearBefore } },
    Shot { "history-day", Scene::Recorded, Page::History, false, kUsual, { .span = Span::Day } },
    Shot { "history-week", Scene::Recorded, Page::History, true, kUsual, { .span = Span::Week } },
    Shot { "history-month", Scene::Recorded, Page::History, false, kUsual, { .span = Span::Month } },
    Shot { "history-year", Scene::Recorded, Page::History, false, kUsual, { .span = Span::Year } },
    Shot { "history-all", Scene::Recorded, Page::History, true, kUsual, { .span = Span::All } },
    Shot { "history-power-light", Scene::Recorded, Page::History, false, kUsual, { View::Power, Span::Day } },
    Shot { "history-power-dark", Scene::Recorded, Page::History, true, kUsual, { View::Power, Span::Week } },
    Shot { "history-voltage-light", Scene::Recorded, Page::History, false, kUsual, { View::Voltage, Span::Week } },
    Shot { "history-voltage-dark", Scene::Recorded, Page::History, true, kUsual, { View::Voltage, Span::Day } },
    Shot { "history-gas", Scene::Recorded, Page::History, false, kUsual, { View::Gas } },
    Shot { "history-water", Scene::Recorded, Page::History, true, kUsual, { View::Water } },
    Shot { "history-heat", Scene::Recorded, Page::History, false, kUsual, { View::Heat, Span::Year } },
    Shot { "history-mean-day", Scene::Recorded, Page::History, false, kUsual, { View::DayProfile } },
    Shot { "history-heat-map-light", Scene::Recorded, Page::History, false, kUsual, { View::HeatMap } },
    Shot { "history-heat-map-dark", Scene::Recorded, Page::History, true, kUsual, { View::HeatMap, Span::Year } },
    Shot { .name = "history-table",
           .scene = Scene::Recorded,
           .page = Page::History,
           .history = { .comparison = Comparison::YearBefore },
           .table = true },
    Shot { .name = "history-export-light",
           .scene = Scene::Recorded,
           .page = Page::History,
           .opens = "exportView",
           .grabs = "exportDialog" },
    Shot { .name = "history-export-dark",
           .scene = Scene::Recorded,
           .page = Page::History,
           .dark = true,
           .opens = "exportView",
           .grabs = "exportDialog" },
    Shot {
        "history-1024x600", Scene::Recorded, Page::History, false, kSmall, { .comparison = Comparison::YearBefore } },
    Shot { .name = "live-4k-200", .scene = Scene::Demo, .size = kLarge, .density = 2 },
    Shot { .name = "history-4k-200",
           .scene = Scene::Recorded,
           .page = Page::History,
           .size = kLarge,
           .history = { .comparison = Comparison::YearBefore },
           .density = 2 },
    Shot { .name = "live-german", .scene = Scene::Demo, .language = kGerman },
    Shot { .name = "live-german-1024x600", .scene = Scene::Demo, .dark = true, .size = kSmall, .language = kGerman },
    Shot { .name = "stale-german", .scene = Scene::Stale, .language = kGerman },
    Shot { .name = "history-german",
           .scene = Scene::Recorded,
           .page = Page::History,
           .history = { .comparison = Comparison::YearBefore },
           .language = kGerman },
    Shot { .name = "history-german-1024x600",
           .scene = Scene::Recorded,
           .page = Page::History,
           .dark = true,
           .size = kSmall,
           .history = { .comparison = Comparison::YearBefore },
           .language = kGerman },
    Shot { .name = "history-export-german",
           .scene = Scene::Recorded,
           .page = Page::History,
           .opens = "exportView",
           .grabs = "exportDialog",
           .language = kGerman },
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
    [[nodiscard]] static SimulationSettings settingsFor(Scene scene);
    [[nodiscard]] bool openMeter(const SimulationSettings &settings, const char *port);
    [[nodiscard]] bool openMeters();
    [[nodiscard]] bool awaitState(const std::function<bool(const ui::LiveState &)> &reached);
    void composeLive(const Shot &shot);
    void composeHistory(const Shot &shot);
    void composeInspector();
    [[nodiscard]] QWidget *opened(const Shot &shot);

    Scene m_scene;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<ScreenshotMeter>> m_meters; ///< outlive the window, which reads from them
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
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    if (scene == Scene::Recorded && !writeScreenshotPast(settingsFor(scene), now, options.database)) {
        options.database.clear();
    }
    return options;
}

SimulationSettings Stage::settingsFor(Scene scene)
{
    SimulationSettings settings;
    settings.phases = scene == Scene::OnePhase ? 1 : 3;
    settings.solar = scene != Scene::OnePhase;
    if (scene == Scene::Sml) {
        settings.dialect = SimulatedDialect::Sml;
    } else if (scene == Scene::OldMeter) {
        settings.dialect = SimulatedDialect::Dsmr22;
    }
    return settings;
}

bool Stage::openMeter(const SimulationSettings &settings, const char *port)
{
    const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    m_meters.push_back(std::make_unique<ScreenshotMeter>(settings, m_scene == Scene::Export ? lastSummerNoon() : now));
    const QString path = m_folder.filePath(QString::fromLatin1(port));
    if (!m_meters.back()->start(path)) {
        return false;
    }
    LinkSettings link;
    link.path = path.toStdString();
    link.line = lineSettingsOf(settings.dialect);
    m_program.window().openLink(link);
    return true;
}

bool Stage::openMeters()
{
    if (!openMeter(settingsFor(m_scene), "ttyUSB0")) {
        return false;
    }
    return m_scene != Scene::Several || openMeter(settingsFor(Scene::Sml), "ttyUSB1");
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
    if (m_scene == Scene::Recorded && !QFile::exists(m_folder.filePath(QStringLiteral("history.sqlite")))) {
        return false;
    }
    if (m_scene != Scene::Demo && !openMeters()) {
        return false;
    }
    if (!awaitState([](const ui::LiveState &state) { return state.link.telegrams >= kTelegramsToSee; })) {
        return false;
    }
    if (m_scene == Scene::Several) {
        m_program.window().model()->select(ui::kSumOfMeters);
    }
    if (m_scene == Scene::Stale) {
        m_meters.front()->fallSilent();
        const ui::LiveModel *model = m_program.window().model();
        return awaitState([model](const ui::LiveState &state) { return state.stale && *model->age() >= kSilence; });
    }
    if (m_scene == Scene::Error) {
        m_meters.front()->damage();
        return awaitState([](const ui::LiveState &state) { return state.link.finding.hint != LineHint::None; });
    }
    return true;
}

void Stage::composeLive(const Shot &shot)
{
    auto *page = m_program.window().findChild<ui::LivePage *>();
    if (page == nullptr) {
        return;
    }
    page->chart()->setPhasesShown(shot.phasesInChart);
    const bool close = shot.phasesInChart || shot.table || m_scene == Scene::Stale;
    page->chart()->setRange(close ? 0 : 1);
    page->chart()->setTableShown(shot.table && shot.page == Page::Live);
}

/// The last period of that length that is over; all there is of all.
void Stage::composeHistory(const Shot &shot)
{
    auto *page = m_program.window().findChild<ui::HistoryPage *>();
    if (page == nullptr || shot.page != Page::History) {
        return;
    }
    page->setComparison(shot.history.comparison);
    const auto today =
        localDay(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()), page->zone());
    if (shot.history.span == Span::All) {
        const ui::HistoryPeriod day(Span::Day, today);
        const auto first = localDay(day.begin(page->zone()) - kScreenshotPast, page->zone());
        page->goTo(shot.history.view,
                   ui::HistoryPeriod::all(startOfLocalDay(first, page->zone()), day.end(page->zone())),
                   ui::BarStep::Automatic);
    } else {
        const ui::HistoryPeriod running(shot.history.span, today);
        const bool whole = shot.history.span != Span::Year;
        page->goTo(shot.history.view, whole ? running.previous() : running, ui::BarStep::Automatic);
    }
    if (auto *table = page->findChild<QAction *>(QStringLiteral("showAsTable"))) {
        table->setChecked(shot.table);
    }
}

/// One field of a telegram, which a person would click on.
void Stage::composeInspector()
{
    const auto *inspector = m_program.window().findChild<ui::InspectorPage *>();
    auto *fields = inspector != nullptr ? inspector->findChild<ui::FieldTreeView *>() : nullptr;
    if (fields != nullptr && fields->model() != nullptr) {
        fields->setCurrentIndex(fields->model()->index(kFieldToShow, 0, fields->rootIndex()));
    }
}

/// The window that the picture is of; null: there is none of that name.
QWidget *Stage::opened(const Shot &shot)
{
    if (shot.opens == nullptr) {
        return &m_program.window();
    }
    const QString name = QString::fromLatin1(shot.opens);
    for (QAction *action : m_program.window().findChildren<QAction *>(name)) {
        action->trigger();
    }
    handleEventsFor(kSettle);
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->objectName() == QString::fromLatin1(shot.grabs) && window->isVisible()) {
            return window;
        }
    }
    return nullptr;
}

bool Stage::take(const Shot &shot, const QString &path)
{
    ui::MainWindow &window = m_program.window();
    window.resize(shot.size);
    window.setTheme(shot.dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
    window.showPage(shot.page);
    composeLive(shot);
    composeHistory(shot);
    composeInspector();
    handleEventsFor(kSettle);
    QWidget *picture = opened(shot);
    if (picture == nullptr || !picture->grab().save(path)) {
        return false;
    }
    if (picture != &window) {
        picture->close();
        // A dialog deletes itself by an event; the next picture opens it anew.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

[[nodiscard]] int fail(const QString &what)
{
    QTextStream(stderr) << "meterscope: " << what << '\n';
    return 2;
}

/// Those of this process's density and language.
[[nodiscard]] int takeOwn(const QDir &folder)
{
    const int density = qRound(qApp->devicePixelRatio());
    const QByteArray language = qgetenv(kLanguageOfShots);
    std::unique_ptr<Stage> stage;
    std::optional<Scene> current;
    for (const Shot &shot : kShots) {
        if (shot.density != density || language != shot.language) {
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

/// The density of a display and the language are chosen before the program begins.
[[nodiscard]] int takeAgain(const QString &folder, int density, const char *language)
{
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QString::number(density));
    environment.insert(QString::fromLatin1(kLanguageOfShots), QString::fromLatin1(language));
    if (*language != '\0') {
        environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(language));
        environment.remove(QStringLiteral("LANGUAGE"));
    }
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
    const bool isFirst = !qEnvironmentVariableIsSet(kLanguageOfShots);
    int code = takeOwn(QDir(folder));
    if (!isFirst || code != 0) {
        return code;
    }
    code = takeInspectorShots(folder);
    code = code == 0 ? takeAssistantShots(folder) : code;
    code = code == 0 ? takeAgain(folder, kDense, "") : code;
    return code == 0 ? takeAgain(folder, 1, kGerman) : code;
}

} // namespace meterscope
