// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspectorshots.h"

#include "acquisition/simulation/pseudoterminal.h"
#include "acquisition/simulation/simulatedhousehold.h"
#include "acquisition/simulation/telegramcomposer.h"
#include "app/application.h"
#include "capture/capturewriter.h"
#include "ui/models/parsetreemodel.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/fieldtreeview.h"
#include "ui/widgets/filterbar.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPixmap>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace meterscope {

namespace {

using std::chrono::milliseconds;
using ui::InspectorPage;

constexpr milliseconds kPeriod { 250 }; ///< between two telegrams on the bad line
constexpr milliseconds kSettle { 600 }; ///< the list, the plot and the fonts of a picture
constexpr QSize kWindowSize { 1280, 720 };
constexpr int kTelegrams = 24;
constexpr int kDamaged = 12; ///< the telegram that loses bits
constexpr int kBroken = 17; ///< the plug is moved in front of this one

/// A meter of that dialect on a pseudo-terminal of its own; its line may be a bad one.
class ShotMeter : public QObject
{
public:
    ShotMeter(SimulatedDialect dialect, bool isBad)
        : m_household(settingsOf(dialect), SimulatedHousehold::defaultInstallation())
        , m_composer(TelegramComposer::create(settingsOf(dialect)))
        , m_now(std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now()))
        , m_isBad(isBad)
    {
        connect(&m_timer, &QTimer::timeout, this, &ShotMeter::send);
    }

    [[nodiscard]] bool start(const QString &path)
    {
        m_timer.start(kPeriod);
        return m_terminal.open(path.toStdString());
    }
    [[nodiscard]] bool isDone() const { return m_sent >= kTelegrams; }

private:
    static SimulationSettings settingsOf(SimulatedDialect dialect)
    {
        SimulationSettings settings;
        settings.dialect = dialect;
        return settings;
    }
    void send()
    {
        if (!m_terminal.hasReader() || isDone()) {
            return;
        }
        m_household.advanceTo(m_now + std::chrono::seconds(m_sent));
        std::string bytes;
        m_composer->compose(m_household.state(), bytes);
        ++m_sent;
        if (m_isBad && m_sent == kDamaged) {
            loseBit(bytes, "52.7.0", 2); // 2E is 2C: a bit that should have risen
            loseBit(bytes, "(01", 1);
        }
        if (m_isBad && m_sent == kBroken) {
            bytes.insert(0, 37, '\0');
        }
        for (std::string_view rest(bytes); !rest.empty();) {
            const std::size_t taken = m_terminal.write(rest);
            if (taken == 0) {
                return; // the reader is gone
            }
            rest.remove_prefix(taken);
        }
    }
    static void loseBit(std::string &bytes, const char *place, std::size_t offset)
    {
        constexpr unsigned kBit = 2;
        const std::size_t at = bytes.find(place);
        if (at != std::string::npos) {
            bytes[at + offset] = static_cast<char>(static_cast<unsigned char>(bytes[at + offset]) & ~kBit);
        }
    }

    PseudoTerminal m_terminal;
    SimulatedHousehold m_household;
    std::unique_ptr<TelegramComposer> m_composer;
    UtcSeconds m_now;
    bool m_isBad;
    int m_sent = 0;
    QTimer m_timer;
};

/// The action of the page with that name, as a click on its button would trigger it.
void setChecked(InspectorPage &page, const char *action, bool on)
{
    auto *found = page.findChild<QAction *>(QLatin1String(action));
    if (found != nullptr && found->isChecked() != on) {
        found->trigger();
    }
}

void trigger(InspectorPage &page, const char *action)
{
    if (auto *found = page.findChild<QAction *>(QLatin1String(action))) {
        found->trigger();
    }
}

void selectField(InspectorPage &page, const char *obis)
{
    auto *tree = page.findChild<ui::FieldTreeView *>();
    const QAbstractItemModel *model = tree->model();
    const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, QLatin1String(obis), 1,
                                               Qt::MatchExactly | Qt::MatchRecursive);
    if (!found.isEmpty()) {
        tree->setCurrentIndex(found.constFirst());
    }
}

void showTelegram(InspectorPage &page)
{
    setChecked(page, "inspectorDiff", false);
    setChecked(page, "inspectorPlot", false);
    setChecked(page, "inspectorStatistics", false);
}

/// One picture: what a person would have done for it.
struct Scene
{
    const char *name;
    std::function<void(InspectorPage &)> compose;
};

const std::vector<Scene> &badLineScenes()
{
    static const std::vector<Scene> kScenes {
        { "inspector-dsmr",
          [](InspectorPage &page) {
              page.setFollowing(true);
              selectField(page, "1-0:1.8.2");
          } },
        { "inspector-checksum",
          [](InspectorPage &page) {
              page.setFollowing(true);
              trigger(page, "inspectorPreviousFault"); // the line break
              trigger(page, "inspectorPreviousFault");
          } },
        { "inspector-garbage", [](InspectorPage &page) { trigger(page, "inspectorNextFault"); } },
        { "inspector-difference",
          [](InspectorPage &page) {
              page.setFollowing(true);
              page.setFollowing(false);
              setChecked(page, "inspectorDiff", true);
              if (auto *fields = page.findChild<QTableView *>(QStringLiteral("diffFields"))) {
                  fields->setCurrentIndex(fields->model()->index(1, 0));
              }
          } },
        { "inspector-plot",
          [](InspectorPage &page) {
              showTelegram(page);
              selectField(page, "1-0:1.7.0");
              setChecked(page, "inspectorPlot", true);
          } },
        { "inspector-statistics", [](InspectorPage &page) { setChecked(page, "inspectorStatistics", true); } },
        { "inspector-filter",
          [](InspectorPage &page) {
              showTelegram(page);
              page.findChild<ui::FilterBar *>()->setText(QStringLiteral("crc == bad or noise or 1-0:1.7.0 > 2 kv"));
          } },
    };
    return kScenes;
}

const std::vector<Scene> &smlScenes()
{
    static const std::vector<Scene> kScenes {
        { "inspector-sml",
          [](InspectorPage &page) {
              page.setFollowing(true);
              selectField(page, "1-0:1.8.0");
          } },
    };
    return kScenes;
}

/// Some hours of a meter in a file, with a damaged telegram and a stretch without any.
[[nodiscard]] bool writeCapture(const QString &path)
{
    constexpr int kRows = 12'000;
    constexpr std::chrono::minutes kSilence { 4 };
    const SimulationSettings settings;
    const UtcSeconds begin = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    SimulatedHousehold household(settings, SimulatedHousehold::defaultInstallation());
    const auto composer = TelegramComposer::create(settings);
    CaptureWriterOptions options;
    options.journal = false;
    CaptureWriter writer(QFile::encodeName(path).toStdString(), options);
    bool isWritten = !writer.open();
    for (int i = 0; i < kRows && isWritten; ++i) {
        const std::chrono::seconds at = std::chrono::seconds(i) + (i > kRows / 2 ? kSilence : std::chrono::minutes(0));
        household.advanceTo(begin + at);
        std::string bytes;
        composer->compose(household.state(), bytes);
        if (i == kRows / 3) {
            bytes[bytes.find("1.8.1") + 1] = ',';
        }
        const auto *data = reinterpret_cast<const std::uint8_t *>(bytes.data());
        isWritten = !writer.append({ CaptureKind::Telegram, { begin + at, at }, { data, bytes.size() } });
    }
    return isWritten && !writer.finish();
}

/// After these the list shows the file.
std::vector<Scene> captureScenes(const QString &file)
{
    return {
        { "inspector-capture",
          [file](InspectorPage &page) {
              page.findChild<ui::FilterBar *>()->setText({});
              page.openCapture(file);
          } },
        { "inspector-capture-statistics", [](InspectorPage &page) { setChecked(page, "inspectorStatistics", true); } },
        { "inspector-capture-plot",
          [](InspectorPage &page) {
              showTelegram(page);
              selectField(page, "1-0:1.7.0");
              setChecked(page, "inspectorPlot", true);
          } },
    };
}

/// Goes through the scenes of one meter; leaves the event loop when it is done.
class Photographer : public QObject
{
public:
    Photographer(Application &program, const ShotMeter &meter, const std::vector<Scene> &scenes, const QString &folder)
        : m_program(program)
        , m_meter(meter)
        , m_scenes(scenes)
        , m_folder(folder)
    {
        connect(&m_wait, &QTimer::timeout, this, [this] {
            if (m_meter.isDone()) {
                m_wait.stop();
                QTimer::singleShot(kSettle, this, &Photographer::next);
            }
        });
        m_wait.start(kPeriod);
    }

private:
    void next()
    {
        if (m_scene == m_scenes.size()) {
            QCoreApplication::exit(0);
            return;
        }
        m_program.window().setTheme(m_dark ? ui::ThemeChoice::Dark : ui::ThemeChoice::Light);
        if (!m_dark) {
            m_scenes[m_scene].compose(*m_program.window().findChild<InspectorPage *>());
        }
        QTimer::singleShot(kSettle, this, &Photographer::take);
    }
    void take()
    {
        const QString name = QString::fromLatin1(m_scenes[m_scene].name)
            + (m_dark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"));
        const QString path = m_folder.filePath(name);
        if (!m_program.window().grab().save(path)) {
            QTextStream(stderr) << "meterscope: cannot write " << path << '\n';
            QCoreApplication::exit(2);
            return;
        }
        QTextStream(stdout) << path << Qt::endl;
        m_scene += m_dark ? 1 : 0;
        m_dark = !m_dark;
        next();
    }

    Application &m_program;
    const ShotMeter &m_meter;
    const std::vector<Scene> &m_scenes;
    QDir m_folder;
    QTimer m_wait;
    std::size_t m_scene = 0;
    bool m_dark = false;
};

[[nodiscard]] int takeScenes(SimulatedDialect dialect, const std::vector<Scene> &scenes, const QString &folder)
{
    const QTemporaryDir own;
    StartOptions options;
    options.database = own.filePath(QStringLiteral("shots.sqlite"));
    options.settingsFile = own.filePath(QStringLiteral("settings.ini"));
    options.link = LinkSettings();
    options.link->path = own.filePath(QStringLiteral("ttyUSB0")).toStdString();
    options.link->line = lineSettingsOf(dialect);
    std::vector<Scene> all = scenes;
    if (dialect == SimulatedDialect::Dsmr5) {
        const QString file = own.filePath(QStringLiteral("night.mscap"));
        if (!writeCapture(file)) {
            QTextStream(stderr) << "meterscope: cannot write " << file << '\n';
            return 2;
        }
        const std::vector<Scene> more = captureScenes(file);
        all.insert(all.end(), more.begin(), more.end());
    }
    ShotMeter meter(dialect, dialect == SimulatedDialect::Dsmr5);
    if (!own.isValid() || !meter.start(QString::fromStdString(options.link->path))) {
        QTextStream(stderr) << "meterscope: cannot make a pseudo-terminal\n";
        return 2;
    }
    Application program(std::move(options));
    const Photographer photographer(program, meter, all, folder);
    program.window().resize(kWindowSize);
    program.start();
    program.window().showPage(ui::MainWindow::Page::Inspector);
    return QApplication::exec();
}

} // namespace

int takeInspectorShots(const QString &folder)
{
    const int code = takeScenes(SimulatedDialect::Dsmr5, badLineScenes(), folder);
    return code == 0 ? takeScenes(SimulatedDialect::Sml, smlScenes(), folder) : code;
}

} // namespace meterscope
