// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screenshots.h"

#include "app/application.h"
#include "app/inspectorshots.h"
#include "ui/pages/historypage.h"
#include "ui/pages/inspectorpage.h"
#include "ui/widgets/fieldtreeview.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <chrono>

namespace meterscope {

namespace {

using Page = ui::MainWindow::Page;

constexpr QSize kWindowSize { 1280, 720 };
constexpr int kFieldToShow = 6; ///< a tariff register
constexpr int kTelegramsToSee = 40; ///< live ones before the first picture: a trace, and rows in the inspector
constexpr std::chrono::milliseconds kSettle { 2000 }; ///< replies of the history, animations, the next telegram

struct Shot
{
    Page page;
    ui::ThemeChoice theme;
    const char *name;
};

constexpr std::array kShots {
    Shot { Page::Live, ui::ThemeChoice::Light, "live-light" },
    Shot { Page::History, ui::ThemeChoice::Light, "history-light" },
    Shot { Page::Inspector, ui::ThemeChoice::Light, "inspector-light" },
    Shot { Page::Live, ui::ThemeChoice::Dark, "live-dark" },
    Shot { Page::History, ui::ThemeChoice::Dark, "history-dark" },
    Shot { Page::Inspector, ui::ThemeChoice::Dark, "inspector-dark" },
};

/// Takes one picture after the other; leaves the event loop when it is done.
class Photographer : public QObject
{
public:
    Photographer(Application &program, const QString &folder)
        : m_program(program)
        , m_folder(folder)
    {
        connect(program.pipeline().acquisition(), &Acquisition::telegramArrived, this, [this] {
            if (++m_telegrams == kTelegramsToSee) {
                next();
            }
        });
    }

private:
    void next()
    {
        if (m_shot == kShots.size()) {
            QCoreApplication::exit(0);
            return;
        }
        m_program.window().setTheme(kShots[m_shot].theme);
        m_program.window().showPage(kShots[m_shot].page);
        compose();
        QTimer::singleShot(kSettle, this, &Photographer::take);
    }

    /// What a person would click for: a month of bars, one field of a telegram.
    void compose()
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

    void take()
    {
        const QString path = m_folder.filePath(QString::fromLatin1(kShots[m_shot].name) + QStringLiteral(".png"));
        if (!m_program.window().grab().save(path)) {
            QTextStream(stderr) << "meterscope: cannot write " << path << '\n';
            QCoreApplication::exit(2);
            return;
        }
        QTextStream(stdout) << path << Qt::endl;
        ++m_shot;
        next();
    }

    Application &m_program;
    QDir m_folder;
    int m_telegrams = 0;
    std::size_t m_shot = 0;
};

[[nodiscard]] int takePageShots(const QString &folder)
{
    const QTemporaryDir own;
    if (!own.isValid() || !QDir().mkpath(folder)) {
        QTextStream(stderr) << "meterscope: cannot make the folder " << folder << '\n';
        return 2;
    }
    StartOptions options;
    options.database = own.filePath(QStringLiteral("demo.sqlite"));
    options.settingsFile = own.filePath(QStringLiteral("settings.ini"));
    options.link = LinkSettings();
    options.link->kind = LinkKind::Simulated;
    Application program(std::move(options));
    const Photographer photographer(program, folder);
    program.window().resize(kWindowSize);
    program.start();
    return QApplication::exec();
}

} // namespace

int takeScreenshots(const QString &folder)
{
    const int code = takePageShots(folder);
    return code == 0 ? takeInspectorShots(folder) : code;
}

} // namespace meterscope
