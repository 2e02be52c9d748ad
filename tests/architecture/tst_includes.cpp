// SPDX-License-Identifier: GPL-3.0-or-later
// The dependency table of docs/ARCHITECTURE.md, read from the #include lines. That a wrong include does not compile is
// tested beside it (expect_compile.cmake); this finds what the compiler cannot: system headers that are always there.
#include "sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace meterscope::test;

namespace {

/// What a room may include.
struct RoomRule
{
    const char *name;
    const char *folder;
    QStringList rooms; ///< first part of "room/header.h"
    QStringList qt; ///< modules; the link line holds <QString>, this <QtCore/QString>. Empty: no Qt
    bool posix; ///< <unistd.h>, <sys/ioctl.h> ...
    QStringList libraries; ///< beginnings of other headers
};

[[nodiscard]] const std::vector<RoomRule> &rules()
{
    const auto list = [](const char *names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); };
    static const std::vector<RoomRule> kRules {
        { "domain", "core/domain", list("domain"), {}, false, {} },
        { "protocol", "core/protocol", list("protocol domain"), {}, false, list("tl/ immintrin.h") },
        { "crypto", "core/crypto", list("crypto protocol domain"), {}, false, list("openssl/") },
        { "capture", "core/capture", list("capture protocol domain"), {}, true, list("zstd.h") },
        { "inspect", "core/inspect", list("inspect protocol domain"), {}, false, {} },
        { "acquisition",
          "core/acquisition",
          list("acquisition capture protocol domain"),
          list("Core SerialPort Network"),
          true,
          {} },
        { "history", "core/history", list("history domain"), list("Core Sql"), true, {} },
        { "ui",
          "ui",
          list("ui inspect protocol domain"),
          list("Core Gui Widgets Charts Svg PrintSupport DBus"),
          false,
          {} },
        { "app",
          "app",
          list("app cli ui history acquisition inspect capture crypto protocol domain"),
          list("Core Gui Widgets Charts Svg SerialPort Network Sql"),
          true,
          {} },
    };
    return kRules;
}

/// Why the room may not include this; empty when it may.
[[nodiscard]] QString objection(const RoomRule &rule, const IncludeLine &include)
{
    if (include.quoted) {
        const QString room = include.header.section(QLatin1Char('/'), 0, 0);
        if (!include.header.contains(QLatin1Char('/'))) {
            return QStringLiteral("headers are named with their room");
        }
        return rule.rooms.contains(room) ? QString() : QStringLiteral("this room does not know that one");
    }
    for (const QString &library : rule.libraries) {
        if (include.header.startsWith(library)) {
            return {};
        }
    }
    static const QRegularExpression qtHeader(QStringLiteral("^(?:Qt(\\w+)/)?Q[A-Za-z]\\w*$"));
    static const QRegularExpression standardHeader(QStringLiteral("^[a-z_]+$"));
    static const QStringList forbidden { QStringLiteral("regex"), QStringLiteral("mutex"),
                                         QStringLiteral("shared_mutex"), QStringLiteral("QMutex"),
                                         QStringLiteral("QReadWriteLock") };
    if (forbidden.contains(include.header)) {
        return QStringLiteral("no room uses this");
    }
    if (const auto match = qtHeader.match(include.header); match.hasMatch()) {
        const QString module = match.captured(1);
        const bool known = module.isEmpty() ? !rule.qt.isEmpty() : rule.qt.contains(module);
        return known ? QString() : QStringLiteral("not this part of Qt here");
    }
    if (standardHeader.match(include.header).hasMatch()) {
        return {};
    }
    return rule.posix ? QString() : QStringLiteral("neither the standard library nor listed for this room");
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoomHasSources_data() { addRooms(); }
    void everyRoomHasSources();
    void roomsIncludeOnlyWhatTheTableAllows_data() { addRooms(); }
    void roomsIncludeOnlyWhatTheTableAllows();
    void objectionsAreRaised_data();
    void objectionsAreRaised();
    void widgetsReachNeitherThreadsNorDatabaseNorPorts();

private:
    static void addRooms()
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < rules().size(); ++i) {
            QTest::newRow(rules()[i].name) << int(i);
        }
    }
    [[nodiscard]] static QStringList sourcesOf(const RoomRule &rule)
    {
        return filesBelow(QString::fromLatin1(rule.folder), { QStringLiteral("*.h"), QStringLiteral("*.cpp") });
    }
};

void TestIncludes::everyRoomHasSources()
{
    QFETCH(int, index);
    // An empty list would make the next test pass by looking at nothing.
    QVERIFY(sourcesOf(rules()[std::size_t(index)]).size() >= 4);
}

void TestIncludes::roomsIncludeOnlyWhatTheTableAllows()
{
    QFETCH(int, index);
    const RoomRule &rule = rules()[std::size_t(index)];
    QStringList wrong;
    for (const QString &path : sourcesOf(rule)) {
        for (const IncludeLine &include : includesOf(contentOf(path))) {
            const QString reason = objection(rule, include);
            if (!reason.isEmpty()) {
                wrong += QStringLiteral("%1:%2: %3: %4").arg(path).arg(include.line).arg(include.header, reason);
            }
        }
    }
    QVERIFY(nothingIn(wrong));
}

void TestIncludes::objectionsAreRaised_data()
{
    QTest::addColumn<QString>("room");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *room, const char *line, bool allowed) {
        QTest::addRow("%s: %s", room, line) << QString::fromLatin1(room) << QString::fromLatin1(line) << allowed;
    };
    row("domain", "#include <chrono>", true);
    row("domain", "#include \"domain/unit.h\"", true);
    row("domain", "#include \"unit.h\"", false);
    row("domain", "#include \"protocol/frame.h\"", false);
    row("domain", "#include <QString>", false);
    row("domain", "#include <regex>", false);
    row("domain", "#include <unistd.h>", false);
    row("protocol", "#include <tl/expected.hpp>", true);
    row("protocol", "#include \"crypto/keyring.h\"", false);
    row("crypto", "#include <openssl/evp.h>", true);
    row("capture", "#include <zstd.h>", true);
    row("capture", "#include \"protocol/framer.h\"", true);
    row("capture", "#include \"history/writer.h\"", false);
    row("capture", "#include <QFile>", false);
    row("inspect", "#include \"protocol/telegramreader.h\"", true);
    row("inspect", "#include \"capture/capturereader.h\"", false);
    row("inspect", "#include <QString>", false);
    row("history", "#include \"capture/capturereader.h\"", false);
    row("ui", "#include \"capture/capturereader.h\"", false);
    row("acquisition", "#include <QSerialPort>", true);
    row("acquisition", "#include \"history/writer.h\"", false);
    row("history", "#include \"protocol/frame.h\"", false);
    row("history", "#include <QtWidgets/QWidget>", false);
    row("history", "#include <QtSql/QSqlQuery>", true);
    row("ui", "#include <QtCharts/QChart>", true);
    row("ui", "#include \"history/writer.h\"", false);
    row("ui", "#include <termios.h>", false);
    row("ui", "#include <openssl/evp.h>", false);
    row("app", "#include <QMutex>", false);
}

void TestIncludes::objectionsAreRaised()
{
    QFETCH(QString, room);
    QFETCH(QString, line);
    QFETCH(bool, allowed);
    const auto includes = includesOf(line);
    QCOMPARE(includes.size(), std::size_t(1));
    for (const RoomRule &rule : rules()) {
        if (room == QLatin1String(rule.name)) {
            QCOMPARE(objection(rule, includes.front()).isEmpty(), allowed);
        }
    }
}

void TestIncludes::widgetsReachNeitherThreadsNorDatabaseNorPorts()
{
    static const QRegularExpression forbidden(QStringLiteral("^Q(Thread|Sql|SerialPort|TcpSocket|Process)\\w*$"));
    QStringList wrong;
    for (const QString &path : filesBelow(QStringLiteral("ui"), { QStringLiteral("*.h"), QStringLiteral("*.cpp") })) {
        for (const IncludeLine &include : includesOf(contentOf(path))) {
            const bool settings =
                include.header == QLatin1String("QSettings") && !path.startsWith(QLatin1String("ui/settingsstore."));
            if (settings || forbidden.match(include.header).hasMatch()) {
                wrong += QStringLiteral("%1:%2: %3").arg(path).arg(include.line).arg(include.header);
            }
        }
    }
    QVERIFY(nothingIn(wrong));
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
