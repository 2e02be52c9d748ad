// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/keyfile.h"
#include "app/linkoptions.h"
#include "app/screenshots.h"
#include "app/telegramjson.h"
#include "crypto/gcmdecryptor.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QTextStream>
#include <QTranslator>

#include <cstring>

#ifdef __GLIBC__
#include <malloc.h>
#endif

using namespace meterscope;

namespace {

constexpr int kUsageError = 2;

struct CommandLine
{
    CommandLine();

    QCommandLineParser parser;
    LinkOptions link;
    QCommandLineOption database { QStringLiteral("database"),
                                  QStringLiteral("record into this file instead of the program's own database"),
                                  QStringLiteral("FILE") };
    QCommandLineOption keyFile { QStringLiteral("key-file"), QStringLiteral("keys for encrypted telegrams"),
                                 QStringLiteral("FILE") };
    QCommandLineOption screenshots { QStringLiteral("screenshots"),
                                     QStringLiteral("save pictures of every state with simulated meters, and quit"),
                                     QStringLiteral("FOLDER") };
};

CommandLine::CommandLine()
{
    parser.setApplicationDescription(QStringLiteral("Shows smart meters (DSMR P1 and SML), records them and looks\n"
                                                    "inside every telegram."));
    parser.addHelpOption();
    parser.addVersionOption();
    link.addTo(parser);
    parser.addOptions({ database, keyFile, screenshots });
}

/// Help, version and mistakes need no display.
[[nodiscard]] bool needsNoDisplay(int argc, char *argv[])
{
    for (int i = 1; i < argc; ++i) {
        for (const char *word : { "-h", "--help", "--help-all", "-v", "--version" }) {
            if (std::strcmp(argv[i], word) == 0) {
                return true;
            }
        }
    }
    return false;
}

[[nodiscard]] bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Buffers of some megabytes, for sealing a block of telegrams or a day of readings, go back to the system when they
/// are freed. By itself glibc takes the first of them for a habit, raises its bound and keeps the room (mallopt(3)).
void returnLargeBuffers()
{
#ifdef __GLIBC__
    constexpr int kMapFrom = 1 << 20;
    mallopt(M_MMAP_THRESHOLD, kMapFrom);
#endif
}

int fail(const QString &message)
{
    QTextStream(stderr) << "meterscope: " << message << '\n';
    return kUsageError;
}

/// Our own texts and Qt's, for the language of the desktop.
void installTranslations(QApplication &application)
{
    const QLocale locale;
    auto *own = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    // English has a file of its own: it holds the plural forms.
    if (own->load(locale, QStringLiteral("meterscope"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("meterscope_en"), folder)) {
        QCoreApplication::installTranslator(own);
    }
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(qt);
    }
}

[[nodiscard]] int runWindow(const CommandLine &command, QApplication &application)
{
    StartOptions options;
    const LinkOptions::Result link = command.link.read(command.parser);
    if (!link.error.isEmpty()) {
        return fail(link.error);
    }
    options.link = link.settings;
    options.database = command.parser.value(command.database);
    if (command.parser.isSet(command.keyFile)) {
        LoadedKeys loaded = loadKeys(command.parser.value(command.keyFile));
        if (!loaded.error.isEmpty()) {
            return fail(loaded.error);
        }
        options.decryptor = std::make_unique<GcmDecryptor>(std::move(loaded.keys));
    }
    installTranslations(application);
    if (command.parser.isSet(command.screenshots)) {
        return takeScreenshots(command.parser.value(command.screenshots));
    }
    Application program(std::move(options));
    program.window().setTelegramJson(telegramJson);
    program.start();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    returnLargeBuffers();
    QCoreApplication::setApplicationName(QStringLiteral("meterscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(METERSCOPE_VERSION));
    if (needsNoDisplay(argc, argv)) {
        const QCoreApplication application(argc, argv);
        CommandLine().parser.process(application);
        return EXIT_SUCCESS;
    }
    if (!hasDisplay()) {
        return fail(QStringLiteral("there is no display; 'meterscope-cli live' shows a meter in the terminal"));
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Meterscope"));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.meterscope.meterscope"));
    CommandLine command;
    if (!command.parser.parse(QCoreApplication::arguments())) {
        return fail(command.parser.errorText() + QStringLiteral(" See 'meterscope --help'."));
    }
    if (!command.parser.positionalArguments().isEmpty()) {
        return fail(
            QStringLiteral("no argument is expected: %1").arg(command.parser.positionalArguments().constFirst()));
    }
    return runWindow(command, application);
}
